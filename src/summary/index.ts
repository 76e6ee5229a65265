export type { Countable, Graded, GradeSummary } from "./grade-summary.js";
export { type Share, shareAtLeast, shareAtMost } from "./share.js";
export { emptySummary, mergeSummaries, summariseGrades, summariseGradesBy } from "./summarise.js";
