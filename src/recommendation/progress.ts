import { requireDateOption } from "../date/arithmetic.js";
import { type AsOf, daysBetween, type IsoDate } from "../date/index.js";
import { fail } from "../error/domain-error.js";
import { STATUS_MOVES } from "./moves.js";
import type { Addressee, AssertedBy, Progress, Recommendation, RecommendationStatus } from "./recommendation.js";
import { createRecommendation } from "./schema.js";

/** On which day, for whom and on whose word progress is asked about. */
export interface ProgressOptions extends AsOf {
  /** The day the answer is for, `YYYY-MM-DD`; later entries do not count. The library never reads the clock. */
  readonly asOf: IsoDate;
  /** Whose progress; one of the addressees. */
  readonly addressee: Addressee;
  /** Count only what this party asserted; anyone's word unless given. */
  readonly assertedBy?: AssertedBy | undefined;
}

/** Where progress stands before anything is recorded. */
const FIRST: RecommendationStatus = "awaiting-review";

/**
 * Adds one entry to a recommendation's history, and gives the recommendation that has it.
 *
 * The history is only ever added to: an entry may not precede the one before it of the same addressee, and its status must be
 * one that may follow. Source: https://www.justiceinspectorates.gov.uk/hmicfrs/recommendation/devon-and-cornwall/6989/
 *
 * @param recommendation - the recommendation; not changed.
 * @param entry - who, when, the new status, and who asserts it.
 * @returns a new recommendation, frozen, with the entry at the end of its history.
 * @throws {@link DomainError} `illegal-move` with the statuses that may follow, `wrong-order`, `not-listed` for somebody not addressed.
 * @remarks Cost: linear in the size of the recommendation.
 * @example
 * ```ts
 * import { createRecommendation, transition } from "hmicfrs";
 *
 * const issued = createRecommendation({
 *   id: "6989",
 *   text: "The force should act.",
 *   actions: [],
 *   addressees: ["devon-and-cornwall"],
 *   issued: "2017-02-09",
 *   deadline: { kind: "within", amount: 6, unit: "months" },
 *   progress: [],
 * });
 * const who = { addressee: "devon-and-cornwall", assertedBy: "inspectorate" } as const;
 * const replaced = transition(issued, { ...who, date: "2018-01-25", status: "superseded" });
 *
 * replaced.progress.length; // => 1
 * transition(replaced, { ...who, date: "2018-04-27", status: "complete" }); // throws "cannot follow superseded; expected one of superseded"
 * ```
 * @see {@link nextStatuses} for the statuses that may follow.
 * @category progress
 */
export function transition(recommendation: Recommendation, entry: Progress): Recommendation {
  return createRecommendation({ ...recommendation, progress: [...recommendation.progress, entry] });
}

/** Gives the entries that count for an addressee on a day, oldest first. */
export function entriesOn(recommendation: Recommendation, options: ProgressOptions): readonly Progress[] {
  const asOf = requireDateOption(options, "asOf");
  const { addressee, assertedBy } = options;
  if (!recommendation.addressees.includes(addressee)) {
    const expected = recommendation.addressees;
    fail("options", "not-listed", { problem: "not an addressee", expected, got: addressee }, ["addressee"]);
  }
  const counts = (entry: Progress): boolean => assertedBy === undefined || entry.assertedBy === assertedBy;
  return recommendation.progress.filter(
    (entry) => entry.addressee === addressee && entry.date <= asOf && counts(entry),
  );
}

/** Gives the status that entries lead to. */
export function statusAfter(entries: readonly Progress[]): RecommendationStatus {
  return entries.at(-1)?.status ?? FIRST;
}

/**
 * Tells the status of a recommendation for one addressee on a day.
 *
 * @param recommendation - the recommendation.
 * @param options - the day, the addressee, and whose word counts.
 * @returns the status of the latest entry that counts; `awaiting-review` when there is none.
 * @throws {@link DomainError} `not-listed` for somebody not addressed, `not-a-date` when `asOf` is not one.
 * @remarks Cost: linear in the length of the history.
 * @example
 * ```ts
 * import { createRecommendation, statusOn } from "hmicfrs";
 *
 * const recommendation = createRecommendation({
 *   id: "7476",
 *   text: "All chief constables should act.",
 *   actions: [],
 *   addressees: ["cleveland"],
 *   issued: "2015-09-21",
 *   deadline: { kind: "within", amount: 3, unit: "months" },
 *   progress: [{ addressee: "cleveland", date: "2018-05-17", status: "complete", assertedBy: "inspectorate" }],
 * });
 *
 * statusOn(recommendation, { addressee: "cleveland", asOf: "2018-05-16" }); // => "awaiting-review"
 * statusOn(recommendation, { addressee: "cleveland", asOf: "2018-05-17" }); // => "complete"
 * ```
 * @category progress
 */
export function statusOn(recommendation: Recommendation, options: ProgressOptions): RecommendationStatus {
  return statusAfter(entriesOn(recommendation, options));
}

/**
 * Lists the statuses that an addressee's progress may take next, the one it has included (somebody else may assert it too).
 *
 * On an earlier day, or on one party's word alone, it tells what could follow then or there; {@link transition} goes by the
 * whole history of the addressee.
 *
 * @param recommendation - the recommendation.
 * @param options - the day, the addressee, and whose word counts.
 * @returns the statuses, frozen, at least one; all of them while nothing is recorded.
 * @throws {@link DomainError} `not-listed` for somebody not addressed, `not-a-date` when `asOf` is not one.
 * @remarks Cost: linear in the length of the history.
 * @example
 * ```ts
 * import { createRecommendation, nextStatuses } from "hmicfrs";
 *
 * const recommendation = createRecommendation({
 *   id: "1",
 *   text: "The force should act.",
 *   actions: [],
 *   addressees: ["cleveland"],
 *   issued: "2015-09-21",
 *   deadline: { kind: "none" },
 *   progress: [{ addressee: "cleveland", date: "2018-05-17", status: "complete", assertedBy: "body" }],
 * });
 *
 * nextStatuses(recommendation, { addressee: "cleveland", asOf: "2018-05-17" }); // => ["complete", "being-progressed", "superseded"]
 * ```
 * @category progress
 */
export function nextStatuses(
  recommendation: Recommendation,
  options: ProgressOptions,
): readonly RecommendationStatus[] {
  return Object.freeze([...STATUS_MOVES[statusOn(recommendation, options)]]);
}

/** A stretch of days during which one status held. */
export interface StatusPeriod {
  /** The status. */
  readonly status: RecommendationStatus;
  /** The day it began, `YYYY-MM-DD`: that of the first entry, or of issue. */
  readonly from: IsoDate;
  /** The day another status took its place; absent for the status that holds on the day asked about. */
  readonly to?: IsoDate | undefined;
  /** How many days it held, up to the day asked about; 0 when another followed on the same day. */
  readonly days: number;
  /** The entries that asserted it, oldest first, with who did; empty for the time before the first entry. */
  readonly entries: readonly Progress[];
}

/**
 * Tells how long an addressee's progress stood at each status, and who asserted it.
 *
 * It begins with `awaiting-review` on the day of issue; entries that repeat a status prolong it.
 * Source: https://www.justiceinspectorates.gov.uk/hmicfrs/recommendation/devon-and-cornwall/6989/
 *
 * @param recommendation - the recommendation.
 * @param options - the day, the addressee, and whose word counts.
 * @returns the periods, oldest first, frozen; empty before the day of issue.
 * @throws {@link DomainError} `not-listed` for somebody not addressed, `not-a-date` when `asOf` is not one.
 * @remarks Cost: linear in the length of the history.
 * @example
 * ```ts
 * import { createRecommendation, statusHistory } from "hmicfrs";
 *
 * const recommendation = createRecommendation({
 *   id: "1",
 *   text: "The force should act.",
 *   actions: [],
 *   addressees: ["cleveland"],
 *   issued: "2015-09-21",
 *   deadline: { kind: "none" },
 *   progress: [{ addressee: "cleveland", date: "2015-10-01", status: "complete", assertedBy: "body" }],
 * });
 * const periods = statusHistory(recommendation, { addressee: "cleveland", asOf: "2015-10-31" });
 *
 * periods.map((period) => `${period.status}: ${period.days}`); // => ["awaiting-review: 10", "complete: 30"]
 * ```
 * @category progress
 */
export function statusHistory(recommendation: Recommendation, options: ProgressOptions): readonly StatusPeriod[] {
  const entries = entriesOn(recommendation, options);
  const { issued } = recommendation;
  if (options.asOf < issued) return Object.freeze([]);
  const runs: { status: RecommendationStatus; from: IsoDate; entries: Progress[] }[] = [];
  let run = { status: FIRST, from: issued, entries: [] as Progress[] };
  runs.push(run);
  for (const entry of entries) {
    if (entry.status !== run.status) runs.push((run = { status: entry.status, from: entry.date, entries: [] }));
    run.entries.push(entry);
  }
  const periods = runs.map(({ status, from, entries: asserted }, index) => {
    const to = runs[index + 1]?.from;
    const days = daysBetween(from, to ?? options.asOf);
    const held = { status, from, ...(to === undefined ? {} : { to }), days, entries: Object.freeze(asserted) };
    return Object.freeze(held);
  });
  return Object.freeze(periods);
}
