import { addToDate, daysBetween, type IsoDate } from "../date/index.js";
import type { Recommendation } from "./recommendation.js";

/** What a recommendation needs to have for its due date to be told. */
type Dated = Pick<Recommendation, "issued" | "deadline">;

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
export function dueDate(recommendation: Dated): IsoDate | undefined {
  const { issued, deadline } = recommendation;
  switch (deadline.kind) {
    case "by":
      return deadline.date;
    case "within":
      return addToDate(deadline.from ?? issued, deadline);
    case "immediate":
      return issued;
    case "none":
      return undefined;
  }
}

/**
 * Counts the days left until a recommendation is due.
 *
 * @param recommendation - a recommendation, or anything with `issued` and `deadline`.
 * @param asOf - the day to count from, `YYYY-MM-DD`; the library never reads the clock.
 * @returns whole days: 0 on the due date itself, negative after it; `undefined` when no deadline is set.
 * @throws {@link DomainError} `not-a-date` when a date is not one.
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { daysUntilDue } from "hmicfrs";
 *
 * daysUntilDue({ issued: "2021-01-15", deadline: { kind: "by", date: "2021-08-31" } }, "2021-08-24"); // => 7
 * ```
 * @category deadlines
 */
export function daysUntilDue(recommendation: Dated, asOf: IsoDate): number | undefined {
  const due = dueDate(recommendation);
  return due === undefined ? undefined : daysBetween(asOf, due);
}
