export type {
  Change,
  ChangeOptions,
  Direction,
  GradeChange,
  NotComparableChange,
  QuestionChange,
  StatedChange,
  StatedDirection,
} from "./change.js";
export { changeBetween } from "./change-between.js";
export {
  type Caveat,
  compareJudgments,
  type CompareOptions,
  type JudgmentComparison,
  type JudgmentInFramework,
} from "./compare.js";
