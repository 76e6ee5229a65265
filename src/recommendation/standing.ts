import { requireDateOption } from "../date/arithmetic.js";
import { daysBetween, type IsoDate } from "../date/index.js";
import { dueDate } from "./deadline.js";
import { entriesOn, type ProgressOptions, statusAfter } from "./progress.js";
import type { AssertedBy, Progress, Recommendation, RecommendationStatus } from "./recommendation.js";

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
  /** Who asserted that status last; absent when nothing is recorded. */
  readonly assertedBy?: AssertedBy | undefined;
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
 * A recommendation that was completed, reopened and completed again counts as completed on the later day.
 *
 * @param recommendation - the recommendation.
 * @param options - the day, the addressee, and whose word counts.
 * @returns the standing, with the status and who asserted it, the due date, the day of completion and the days late, as they apply.
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
 * @category deadlines
 */
export function deadlineStanding(recommendation: Recommendation, options: ProgressOptions): DeadlineStanding {
  return standingAfter(entriesOn(recommendation, options), dueDate(recommendation), options.asOf);
}

/** Tells how somebody with these entries, oldest first, stands to a due date on a day. */
export function standingAfter(entries: readonly Progress[], due: IsoDate | undefined, asOf: IsoDate): DeadlineStanding {
  const status = statusAfter(entries);
  const last = entries.at(-1);
  const facts = {
    status,
    ...(last === undefined ? {} : { assertedBy: last.assertedBy }),
    ...(due === undefined ? {} : { due }),
  };
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
  if (asOf <= due) return Object.freeze({ standing: "not-yet-due", ...facts });
  return Object.freeze({ standing: "overdue", ...facts, daysLate: daysBetween(due, asOf) });
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
  requireDateOption(options, "asOf");
  const addressees = options.addressee === undefined ? recommendation.addressees : [options.addressee];
  return addressees.some(
    (addressee) => deadlineStanding(recommendation, { ...options, addressee }).standing === "overdue",
  );
}
