export { type BodyComparison, compareBodies, type QuestionNotCompared } from "./bodies.js";
export type {
  Change,
  ChangeOptions,
  ChangeSubject,
  Direction,
  GradeChange,
  NotComparableChange,
  QuestionChange,
  StatedChange,
  StatedDirection,
  UngradedChange,
} from "./change.js";
export { changeBetween } from "./change-between.js";
export {
  type Caveat,
  compareJudgments,
  type CompareOptions,
  type JudgmentComparison,
  type JudgmentInFramework,
} from "./compare.js";
export { type HistoryOptions, historyOf } from "./history.js";
export { latestJudgments, type LatestOptions } from "./latest.js";
export { rankBodies } from "./rank.js";
export type { RankCriterion, RankedBody, Ranking, RankOptions, RankScope, UnrankedBody } from "./ranking.js";
export type { Share } from "./share.js";
