export type { Judgment, UngradedReason } from "./judgment.js";
export { createJudgment, judgmentSchema } from "./schema.js";
