import { requireDate } from "../date/arithmetic.js";
import { daysBetween, type IsoDate } from "../date/index.js";
import { fail } from "../error/domain-error.js";
import { dueDate } from "./deadline.js";
import type { Addressee, Progress, Recommendation, RecommendationStatus } from "./recommendation.js";
import { createRecommendation } from "./schema.js";

/** From which day, for whom and on whose word progress is asked about. */
export interface ProgressOptions {
  /** The day the answer is for, `YYYY-MM-DD`; later entries do not count. The library never reads the clock. */
  readonly asOf: IsoDate;
  /** Whose progress; one of the addressees. */
  readonly addressee: Addressee;
  /** Count only what this party asserted; anyone's word unless given. */
  readonly assertedBy?: Progress["assertedBy"] | undefined;
}

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
 * @category progress
 */
export function transition(recommendation: Recommendation, entry: Progress): Recommendation {
  return createRecommendation({ ...recommendation, progress: [...recommendation.progress, entry] });
}

/** Gives the entries that count for an addressee on a day, oldest first. */
function entriesOn(recommendation: Recommendation, options: ProgressOptions): readonly Progress[] {
  const { addressee, assertedBy } = options;
  const asOf = requireDate(options.asOf, "options", ["asOf"]);
  if (!recommendation.addressees.includes(addressee)) {
    const expected = recommendation.addressees;
    fail("options", "not-listed", { problem: "not an addressee", expected, got: addressee }, ["addressee"]);
  }
  const counts = (entry: Progress): boolean => assertedBy === undefined || entry.assertedBy === assertedBy;
  return recommendation.progress.filter(
    (entry) => entry.addressee === addressee && entry.date <= asOf && counts(entry),
  );
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
  return entriesOn(recommendation, options).at(-1)?.status ?? "awaiting-review";
}

/**
 * How an addressee stands to a deadline on a day.
 *
 * - `not-yet-due`: open, and the due date has not passed.
 * - `overdue`: open, and the due date has passed.
 * - `open`: open, and no deadline is set.
 * - `completed-in-time`, `completed-late`: complete, on or before the due date, or after it.
 * - `completed`: complete, and no deadline was set.
 * - `not-pursued`: superseded or not accepted.
 */
export type Standing =
  "not-yet-due" | "overdue" | "open" | "completed-in-time" | "completed-late" | "completed" | "not-pursued";

/** How one addressee stands to a recommendation's deadline, with what the answer rests on. */
export interface DeadlineStanding {
  /** The answer. */
  readonly standing: Standing;
  /** The status on the day. */
  readonly status: RecommendationStatus;
  /** The due date; absent when no deadline is set. */
  readonly due?: IsoDate | undefined;
  /** The day it was completed; absent while it is not. */
  readonly completed?: IsoDate | undefined;
  /** Days past the due date, for `overdue` and `completed-late`; absent otherwise. */
  readonly daysLate?: number | undefined;
}

/**
 * Tells how an addressee stands to the deadline on a day: completed late is told from completed in time and from overdue.
 *
 * @param recommendation - the recommendation.
 * @param options - the day, the addressee, and whose word counts.
 * @returns the standing, with the status, the due date, the day of completion and the days late, as they apply.
 * @throws {@link DomainError} `not-listed` for somebody not addressed, `not-a-date` when `asOf` is not one.
 * @remarks Cost: linear in the length of the history.
 * @example Completed about 2.4 years after "within three months"
 * ```ts
 * import { createRecommendation, deadlineStanding } from "hmicfrs";
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
 * deadlineStanding(recommendation, { addressee: "cleveland", asOf: "2016-01-01" }).standing; // => "overdue"
 * deadlineStanding(recommendation, { addressee: "cleveland", asOf: "2019-01-01" }).standing; // => "completed-late"
 * ```
 * @category progress
 */
export function deadlineStanding(recommendation: Recommendation, options: ProgressOptions): DeadlineStanding {
  const entries = entriesOn(recommendation, options);
  const status = entries.at(-1)?.status ?? "awaiting-review";
  const due = dueDate(recommendation);
  const facts = due === undefined ? { status } : { status, due };
  if (status === "superseded" || status === "not-accepted") return Object.freeze({ standing: "not-pursued", ...facts });
  if (status === "complete") {
    // Complete since the first entry of the run of them that has not been broken.
    const brokenAt = entries.findLastIndex((entry) => entry.status !== "complete");
    const completed = (entries[brokenAt + 1] as Progress).date;
    if (due === undefined) return Object.freeze({ standing: "completed", ...facts, completed });
    if (completed <= due) return Object.freeze({ standing: "completed-in-time", ...facts, completed });
    return Object.freeze({ standing: "completed-late", ...facts, completed, daysLate: daysBetween(due, completed) });
  }
  if (due === undefined) return Object.freeze({ standing: "open", ...facts });
  if (options.asOf <= due) return Object.freeze({ standing: "not-yet-due", ...facts });
  return Object.freeze({ standing: "overdue", ...facts, daysLate: daysBetween(due, options.asOf) });
}

/**
 * Tells whether a recommendation is overdue on a day: past its due date and neither complete, superseded nor refused.
 *
 * @param recommendation - the recommendation.
 * @param options - `asOf`, the day, `YYYY-MM-DD`; `addressee`, whose progress counts, anyone's being overdue unless given;
 * `assertedBy`, whose word counts, anyone's unless given.
 * @returns `true` from the day after the due date; `false` when no deadline is set.
 * @throws {@link DomainError} `not-listed` for somebody not addressed, `not-a-date` when `asOf` is not one.
 * @remarks Cost: linear in the length of the history, for each addressee.
 * @example
 * ```ts
 * import { createRecommendation, isOverdue } from "hmicfrs";
 *
 * const recommendation = createRecommendation({
 *   id: "1",
 *   text: "The service should act.",
 *   actions: [],
 *   addressees: ["warwickshire-frs"],
 *   issued: "2021-01-15",
 *   deadline: { kind: "by", date: "2021-08-31" },
 *   progress: [],
 * });
 *
 * isOverdue(recommendation, { asOf: "2021-08-31" }); // => false
 * isOverdue(recommendation, { asOf: "2021-09-01" }); // => true
 * ```
 * @see {@link deadlineStanding} for the whole answer.
 * @category deadlines
 */
export function isOverdue(
  recommendation: Recommendation,
  options: Omit<ProgressOptions, "addressee"> & Partial<Pick<ProgressOptions, "addressee">>,
): boolean {
  const addressees = options.addressee === undefined ? recommendation.addressees : [options.addressee];
  return addressees.some(
    (addressee) => deadlineStanding(recommendation, { ...options, addressee }).standing === "overdue",
  );
}
