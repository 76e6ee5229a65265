import { requireDateOption } from "../date/arithmetic.js";
import { addToDate, type AsOf, daysBetween, formatDate, formatPeriod, type IsoDate } from "../date/index.js";
import type { Deadline, Recommendation } from "./recommendation.js";

/**
 * Works out the last day on which a recommendation can be met in time.
 *
 * A fixed date is itself; a period runs from its own anchor, or from the day of issue when the text names none; "immediately"
 * means the day of issue. Months are clamped: six months from 31 August end on the last day of February.
 * Source: https://hmicfrs.justiceinspectorates.gov.uk/publication-html/surrey-frs-cause-of-concern-revisit-letter-april-2024/
 * (28 days from 13 September 2023 were met on 11 October 2023).
 *
 * @param recommendation - a recommendation, or anything with `issued` and `deadline`.
 * @returns the day, `YYYY-MM-DD`; `undefined` when no deadline is set.
 * @throws {@link DomainError} when a date in it is not one.
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { dueDate } from "hmicfrs";
 *
 * dueDate({ issued: "2021-08-31", deadline: { kind: "within", amount: 6, unit: "months" } }); // => "2022-02-28"
 * dueDate({ issued: "2021-08-31", deadline: { kind: "none" } }); // => undefined
 * ```
 * @category deadlines
 */
export function dueDate(recommendation: Pick<Recommendation, "issued" | "deadline">): IsoDate | undefined {
  const { issued, deadline } = recommendation;
  switch (deadline.kind) {
    case "by":
      return deadline.date;
    case "within":
      return addToDate(deadline.from ?? issued, deadline);
    case "immediate":
      return issued;
    default:
      return undefined;
  }
}

/**
 * Counts the days left until a recommendation is due.
 *
 * @param recommendation - a recommendation, or anything with `issued` and `deadline`.
 * @param options - `asOf`, the day to count from, `YYYY-MM-DD`; the library never reads the clock.
 * @returns whole days: 0 on the due date itself, negative after it; `undefined` when no deadline is set.
 * @throws {@link DomainError} `not-a-date` when a date is not one, `wrong-type` without options.
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { daysUntilDue } from "hmicfrs";
 *
 * const plan = { issued: "2021-01-15", deadline: { kind: "by", date: "2021-08-31" } } as const;
 *
 * daysUntilDue(plan, { asOf: "2021-08-24" }); // => 7
 * daysUntilDue(plan, { asOf: "2021-09-01" }); // => -1
 * ```
 * @see {@link isOverdue}, which looks at progress too.
 * @category deadlines
 */
export function daysUntilDue(
  recommendation: Pick<Recommendation, "issued" | "deadline">,
  options: AsOf,
): number | undefined {
  const asOf = requireDateOption(options, "asOf");
  const due = dueDate(recommendation);
  return due === undefined ? undefined : daysBetween(asOf, due);
}

/**
 * Writes a deadline as HMICFRS does: "By 31 August 2021", "Within six months", "Immediately".
 *
 * @param deadline - the deadline of a recommendation.
 * @returns the deadline in English, with the day it runs from where one is named; "No deadline" when none is set.
 * @throws {@link DomainError} `not-a-date` when a date in it is not one.
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { describeDeadline } from "hmicfrs";
 *
 * describeDeadline({ kind: "within", amount: 6, unit: "months" }); // => "Within six months"
 * describeDeadline({ kind: "within", amount: 28, unit: "days", from: "2023-09-13" }); // => "Within 28 days of 13 September 2023"
 * ```
 * @see {@link dueDate} for the day it comes to.
 * @category English
 */
export function describeDeadline(deadline: Deadline): string {
  switch (deadline.kind) {
    case "by":
      return `By ${formatDate(deadline.date)}`;
    case "within": {
      const anchor = deadline.from === undefined ? "" : ` of ${formatDate(deadline.from)}`;
      return `Within ${formatPeriod(deadline)}${anchor}`;
    }
    case "immediate":
      return "Immediately";
    case "none":
      return "No deadline";
  }
}
