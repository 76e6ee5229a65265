export type { OtherAddressee } from "./addressees.js";
export { closeCauseOfConcern, isCauseOfConcernOpen } from "./closure.js";
export { daysUntilDue, describeDeadline, dueDate } from "./deadline.js";
export { RECOMMENDATION_STATUSES } from "./moves.js";
export {
  nextStatuses,
  type ProgressOptions,
  statusHistory,
  statusOn,
  type StatusPeriod,
  transition,
} from "./progress.js";
export type {
  Addressee,
  AreaForImprovement,
  AssertedBy,
  CauseOfConcern,
  Deadline,
  Progress,
  Recommendation,
  RecommendationStatus,
} from "./recommendation.js";
export { RESPONSE_DUTY, type ResponseDuty, responseDueDate } from "./response.js";
export {
  areaForImprovementSchema,
  causeOfConcernSchema,
  createAreaForImprovement,
  createCauseOfConcern,
  createRecommendation,
  recommendationSchema,
} from "./schema.js";
export { deadlineStanding, type DeadlineStanding, isOverdue, type Standing } from "./standing.js";
