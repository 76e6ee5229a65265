export { toInspection, type ToInspectionOptions } from "./inspection.js";
export { readPublication } from "./read.js";
export type { ReadJudgment, Reading, ReadRecommendation, ReadTally, Span, Unresolved } from "./reading.js";
