import type { Share } from "../comparison/index.js";
import { fail } from "../error/domain-error.js";
import { compareGrades, type Grade, GRADES, isGrade } from "../grade/index.js";
import type { GradeSummary } from "./grade-summary.js";

/**
 * Tells how many of the graded judgments reach a grade, and of how many. Those without a grade are in neither number.
 *
 * @param summary - what {@link summariseGrades} gave.
 * @param grade - the grade to reach.
 * @returns the count, its denominator and the share, frozen; a share of `null` when nothing was graded.
 * @throws {@link DomainError} `not-a-grade` for what is none.
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { shareAtLeast, summariseGrades } from "hmicfrs/summary";
 *
 * shareAtLeast(summariseGrades(["good", "adequate", "outstanding", null, "good"]), "good"); // => { count: 3, of: 4, share: 0.75 }
 * shareAtLeast(summariseGrades([null]), "good"); // => { count: 0, of: 0, share: null }
 * ```
 * @see {@link shareAtMost} for the share at a grade or below it.
 * @category summaries
 */
export function shareAtLeast(summary: GradeSummary, grade: Grade): Share {
  return shareWhere(summary, grade, (each) => compareGrades(each, grade) >= 0);
}

/**
 * Tells how many of the graded judgments are at a grade or below it, and of how many. Those without a grade are in neither number.
 *
 * @param summary - what {@link summariseGrades} gave.
 * @param grade - the grade not to exceed.
 * @returns the count, its denominator and the share, frozen; a share of `null` when nothing was graded.
 * @throws {@link DomainError} `not-a-grade` for what is none.
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { shareAtMost, summariseGrades } from "hmicfrs/summary";
 *
 * shareAtMost(summariseGrades(["good", "inadequate", null]), "requires-improvement"); // => { count: 1, of: 2, share: 0.5 }
 * ```
 * @see {@link shareAtLeast} for the share at a grade or above it.
 * @category summaries
 */
export function shareAtMost(summary: GradeSummary, grade: Grade): Share {
  return shareWhere(summary, grade, (each) => compareGrades(each, grade) <= 0);
}

function shareWhere(summary: GradeSummary, grade: Grade, counts: (each: Grade) => boolean): Share {
  if (!isGrade(grade)) fail("share", "not-a-grade", { problem: "not a grade", expected: GRADES, got: grade });
  let count = 0;
  for (const each of GRADES) if (counts(each)) count += summary.counts[each];
  const of = summary.graded;
  return Object.freeze({ count, of, share: of === 0 ? null : count / of });
}
