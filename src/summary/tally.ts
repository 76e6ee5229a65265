import { fail } from "../error/domain-error.js";
import { type Grade, GRADES } from "../grade/index.js";
import type { UngradedReason } from "../judgment/index.js";
import type { Countable, Graded, GradeSummary } from "./grade-summary.js";

/** Counts in the making. The fields have names of their own, so that the inner loop looks nothing up by an outside word. */
interface Tally {
  inadequate: number;
  requiresImprovement: number;
  adequate: number;
  good: number;
  outstanding: number;
  byDesign: number;
  pending: number;
  notAssessed: number;
  evidenceTooOld: number;
  withheld: number;
  unknown: number;
}

/** Starts a tally. */
export function startTally(): Tally {
  return {
    inadequate: 0,
    requiresImprovement: 0,
    adequate: 0,
    good: 0,
    outstanding: 0,
    byDesign: 0,
    pending: 0,
    notAssessed: 0,
    evidenceTooOld: 0,
    withheld: 0,
    unknown: 0,
  };
}

/**
 * Counts one item, `place` being where it stands in its list.
 *
 * No two grades are equally long, so the length tells which one to compare with: one comparison of text an item, not up to five.
 */
export function addToTally(tally: Tally, item: Countable, place: number): void {
  const grade = typeof item === "object" && item !== null ? item.grade : item;
  if (typeof grade !== "string") {
    addUngraded(tally, item, place);
    return;
  }
  switch (grade.length) {
    case 4:
      if (grade !== "good") break;
      tally.good++;
      return;
    case 8:
      if (grade !== "adequate") break;
      tally.adequate++;
      return;
    case 10:
      if (grade !== "inadequate") break;
      tally.inadequate++;
      return;
    case 11:
      if (grade !== "outstanding") break;
      tally.outstanding++;
      return;
    case 20:
      if (grade !== "requires-improvement") break;
      tally.requiresImprovement++;
      return;
  }
  refuseGrade(item, place);
}

/** Counts an item without a grade under its reason; what is no grade at all is refused, not counted as ungraded. */
function addUngraded(tally: Tally, item: Countable, place: number): void {
  if (item === null || item === undefined) {
    tally.unknown++;
    return;
  }
  if (typeof item !== "object" || item.grade !== null) refuseGrade(item, place);
  switch (item.ungraded) {
    case "by-design":
      tally.byDesign++;
      return;
    case "pending":
      tally.pending++;
      return;
    case "not-assessed":
      tally.notAssessed++;
      return;
    case "evidence-too-old":
      tally.evidenceTooOld++;
      return;
    case "withheld":
      tally.withheld++;
      return;
    case "unknown":
    case undefined:
    case null:
      tally.unknown++;
      return;
    default:
      refuse("not-a-choice", "not a choice", Object.keys(NO_REASONS), item.ungraded, [place, "ungraded"]);
  }
}

/** Throws the error about an item, which is not `null`, whose grade is none. */
function refuseGrade(item: unknown, place: number): never {
  if (typeof item !== "object") {
    return refuse("not-a-grade", "not a grade", GRADES, item, [place]);
  }
  const { grade } = item as Partial<Graded>;
  return grade === undefined
    ? refuse("missing", "missing", GRADES, grade, [place, "grade"])
    : refuse("not-a-grade", "not a grade", GRADES, grade, [place, "grade"]);
}

function refuse(
  code: "missing" | "not-a-grade" | "not-a-choice",
  problem: string,
  expected: readonly string[],
  got: unknown,
  path: readonly (string | number)[],
): never {
  return fail("grades", code, got === undefined ? { problem, expected } : { problem, expected, got }, path);
}

/** The reasons of a tally that met none, shared by every summary of which that is so. */
const NO_REASONS: Readonly<Record<UngradedReason, number>> = /* @__PURE__ */ Object.freeze({
  "by-design": 0,
  pending: 0,
  "not-assessed": 0,
  "evidence-too-old": 0,
  withheld: 0,
  unknown: 0,
});

/** Turns a tally into the frozen summary of what it counted. */
export function finishTally(tally: Tally): GradeSummary {
  const { inadequate, requiresImprovement, adequate, good, outstanding } = tally;
  const { byDesign, pending, notAssessed, evidenceTooOld, withheld, unknown } = tally;
  const graded = inadequate + requiresImprovement + adequate + good + outstanding;
  const ungraded = byDesign + pending + notAssessed + evidenceTooOld + withheld + unknown;
  const counts = Object.freeze({
    inadequate,
    "requires-improvement": requiresImprovement,
    adequate,
    good,
    outstanding,
  });
  const reasons =
    ungraded === 0
      ? NO_REASONS
      : Object.freeze({
          "by-design": byDesign,
          pending,
          "not-assessed": notAssessed,
          "evidence-too-old": evidenceTooOld,
          withheld,
          unknown,
        });
  const { best, worst, median, modes } = placesIn(counts, graded);
  // Named one by one: a spread here would cost three times as much where there are many keys.
  return Object.freeze({ total: graded + ungraded, graded, ungraded, counts, reasons, best, worst, median, modes });
}

/** Finds the grades at the ends, in the middle and at the peak of some counts. */
function placesIn(
  counts: Readonly<Record<Grade, number>>,
  graded: number,
): Pick<GradeSummary, "best" | "worst" | "median" | "modes"> {
  let best: Grade | null = null;
  let worst: Grade | null = null;
  let median: Grade | null = null;
  let modes: Grade[] = [];
  let most = 1;
  let before = 0;
  for (const grade of GRADES) {
    const count = counts[grade];
    if (count === 0) continue;
    best = grade;
    worst ??= grade;
    before += count;
    if (before * 2 >= graded) median ??= grade; // The lower of two middles.
    if (count > most) modes = [];
    if (count >= most) modes.push(grade);
    most = Math.max(most, count);
  }
  return { best, worst, median, modes: Object.freeze(modes) };
}
