export { type Grade, GRADES } from "./grade.js";
export { gradeLabel, parseGrade } from "./label.js";
export {
  bestGrade,
  compareGrades,
  isAtLeast,
  isBetterThan,
  isWorseThan,
  medianGrade,
  type Ordering,
  sortByGrade,
  worstGrade,
} from "./order.js";
export { createScale, FIVE_TIER, FOUR_TIER, type GradeScale, isGrade } from "./scale.js";
