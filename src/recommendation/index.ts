export { daysUntilDue, dueDate } from "./deadline.js";
export {
  deadlineStanding,
  type DeadlineStanding,
  isOverdue,
  type ProgressOptions,
  type Standing,
  statusOn,
  transition,
} from "./progress.js";
export type {
  Addressee,
  AreaForImprovement,
  CauseOfConcern,
  Deadline,
  Progress,
  Recommendation,
  RecommendationStatus,
} from "./recommendation.js";
export { responseDueDate } from "./response.js";
export {
  areaForImprovementSchema,
  causeOfConcernSchema,
  createAreaForImprovement,
  createCauseOfConcern,
  createRecommendation,
  recommendationSchema,
} from "./schema.js";
