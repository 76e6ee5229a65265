export type { Countable, Graded, GradeSummary } from "./grade-summary.js";
export type { Share } from "../comparison/index.js";
export { shareAtLeast, shareAtMost } from "./share.js";
export { emptySummary, mergeSummaries, summariseGrades, summariseGradesBy } from "./summarise.js";
export type {
  AddresseeSummary,
  Assignment,
  CauseSummary,
  Findings,
  KindCounts,
  OpenCount,
  RecommendationSummary,
  RecommendationSummaryOptions,
  UnitCounts,
} from "./recommendation-summary.js";
export { summariseRecommendations } from "./summarise-recommendations.js";
export { coverage, type Coverage, type CoverageOf, type CoverageOptions } from "./coverage.js";
export { describeInspection, type DescribeInspectionOptions } from "./describe-inspection.js";
export {
  type BodyGrades,
  type InspectionSummary,
  type InspectionSummaryOptions,
  type QuestionGrades,
  summariseInspection,
} from "./inspection-summary.js";
export type { JudgmentLevel } from "./levels.js";
export { describeChange, type DescribeChangeOptions } from "./describe-change.js";
