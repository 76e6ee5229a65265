export type { DateSpan, Inspection, Inspectorate, Source } from "./inspection.js";
export { judgmentsAsOf, judgmentsOf, type JudgmentInInspection, type JudgmentsOfOptions } from "./judgments.js";
export {
  createMonitoringPhase,
  type MonitoringPhase,
  monitoringPhaseSchema,
  type Phase,
  phaseOn,
} from "./monitoring.js";
export { type InspectionNote, type InspectionNoteCode, reviewInspection } from "./review.js";
export { createInspection, inspectionSchema } from "./schema.js";
