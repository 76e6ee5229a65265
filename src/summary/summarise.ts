import { fail } from "../error/domain-error.js";
import type { Countable, GradeSummary } from "./grade-summary.js";
import { addToTally, finishTally, startTally } from "./tally.js";

/**
 * The summary of no judgments at all: the identity of {@link mergeSummaries}.
 *
 * @remarks Cost: none; a constant.
 * @example
 * ```ts
 * import { emptySummary, mergeSummaries, summariseGrades } from "hmicfrs/summary";
 *
 * emptySummary.best; // => null
 * mergeSummaries(emptySummary, summariseGrades(["good"])).graded; // => 1
 * ```
 * @category summaries
 */
export const emptySummary: GradeSummary = /* @__PURE__ */ finishTally(/* @__PURE__ */ startTally());

/** Throws the error about an input that is no list. */
function requireList(items: unknown): void {
  if (!Array.isArray(items)) {
    fail("grades", "wrong-type", { problem: "wrong type", expected: "a list of judgments or grades", got: items });
  }
}

/**
 * Counts judgments by grade: how many of each, the best, the worst, the middle, the most frequent, and how many have none and why.
 *
 * An absent grade is never a low one and enters no denominator. It makes no overall grade. Put together only what may be
 * compared: grades of cycles that HMICFRS does not hold to be comparable are different grades with the same names
 * ({@link areComparable}), and an amended judgment replaces another ({@link summariseInspection} sees to that).
 * Source: https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/what-is-peel/how-we-inspect-peel/
 *
 * @param items - judgments, or anything else with a `grade`, or bare grades; `null` and `undefined` are grades that are absent.
 * @returns the summary, frozen; {@link emptySummary} for the empty list.
 * @throws {@link DomainError} `not-a-grade` or `missing` for what has no grade in it, `not-a-choice` for an unknown reason, `wrong-type` for no list.
 * @remarks Cost: linear in the number of items; one pass. Their order does not matter.
 * @example
 * ```ts
 * import { summariseGrades } from "hmicfrs/summary";
 *
 * const summary = summariseGrades(["good", "adequate", "good", null]);
 *
 * summary.counts.good; // => 2
 * [summary.total, summary.graded, summary.ungraded]; // => [4, 3, 1]
 * [summary.worst, summary.median, summary.best]; // => ["adequate", "good", "good"]
 * ```
 * @category summaries
 */
export function summariseGrades(items: readonly Countable[]): GradeSummary {
  requireList(items);
  const tally = startTally();
  for (let place = 0; place < items.length; place++) addToTally(tally, items[place], place);
  return finishTally(tally);
}

/**
 * Counts judgments by grade for each value of a key: for each body, each question, each region.
 *
 * @param items - judgments, or anything else with a `grade`, or bare grades.
 * @param keyOf - gives the key of an item, of any type; called once for each item, in order.
 * @returns a new `Map` from each key to its summary, in order of first appearance; empty for the empty list.
 * @throws {@link DomainError} as {@link summariseGrades} does; and whatever `keyOf` throws.
 * @remarks Cost: linear in the number of items; one pass.
 * @example
 * ```ts
 * import { summariseGradesBy } from "hmicfrs/summary";
 *
 * const judgments = [
 *   { body: "kent", grade: "good" },
 *   { body: "dorset", grade: "adequate" },
 *   { body: "kent", grade: "outstanding" },
 * ] as const;
 * const byBody = summariseGradesBy(judgments, (judgment) => judgment.body);
 *
 * [...byBody.keys()]; // => ["kent", "dorset"]
 * byBody.get("kent")?.best; // => "outstanding"
 * ```
 * @category summaries
 */
export function summariseGradesBy<T extends Countable, Key>(
  items: readonly T[],
  keyOf: (item: T) => Key,
): Map<Key, GradeSummary> {
  requireList(items);
  const tallies = new Map<Key, ReturnType<typeof startTally>>();
  for (let place = 0; place < items.length; place++) {
    const item = items[place] as T;
    const key = keyOf(item);
    let tally = tallies.get(key);
    if (tally === undefined) tallies.set(key, (tally = startTally()));
    addToTally(tally, item, place);
  }
  const summaries = new Map<Key, GradeSummary>();
  for (const [key, tally] of tallies) summaries.set(key, finishTally(tally));
  return summaries;
}

/**
 * Puts two summaries together, as if their judgments had been counted as one list.
 *
 * Associative and commutative, with {@link emptySummary} as identity, so parts may be counted apart and in any order:
 * `parts.reduce(mergeSummaries, emptySummary)`.
 *
 * @param a - one summary.
 * @param b - the other.
 * @returns the summary of both, frozen.
 * Never throws for summaries.
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { mergeSummaries, summariseGrades } from "hmicfrs/summary";
 *
 * const merged = mergeSummaries(summariseGrades(["good"]), summariseGrades(["inadequate", null]));
 *
 * [merged.total, merged.graded, merged.worst]; // => [3, 2, "inadequate"]
 * ```
 * @category summaries
 */
export function mergeSummaries(a: GradeSummary, b: GradeSummary): GradeSummary {
  const tally = startTally();
  for (const { counts, reasons } of [a, b]) {
    tally.inadequate += counts.inadequate;
    tally.requiresImprovement += counts["requires-improvement"];
    tally.adequate += counts.adequate;
    tally.good += counts.good;
    tally.outstanding += counts.outstanding;
    tally.byDesign += reasons["by-design"];
    tally.pending += reasons.pending;
    tally.notAssessed += reasons["not-assessed"];
    tally.evidenceTooOld += reasons["evidence-too-old"];
    tally.withheld += reasons.withheld;
    tally.unknown += reasons.unknown;
  }
  return finishTally(tally);
}
