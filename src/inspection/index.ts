export type { DateSpan, Inspection, Inspectorate, Source } from "./inspection.js";
export { createInspection, inspectionSchema } from "./schema.js";
