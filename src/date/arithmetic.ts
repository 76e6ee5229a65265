import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { fail, requireOptions } from "../error/domain-error.js";
import { type IsoDate, isIsoDate } from "./iso-date.js";
import { utcDateClass } from "./utc.js";
import { numberInWords } from "./words.js";

/** A stretch of calendar time, as HMICFRS sets it: "within six months", "within 28 days". */
export interface Period {
  /** How many units; a whole number, which may be negative to count backwards. */
  readonly amount: number;
  /** The unit counted in. */
  readonly unit: "days" | "weeks" | "months" | "years";
}

/** Every day has as many in UTC. */
const MILLISECONDS_IN_A_DAY = 86_400_000;

const MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
] as const; // prettier-ignore

/** Gives back a date that a caller handed in, or throws the error that says where it stood. */
export function requireDate(date: unknown, subject: string, path: readonly (string | number)[] = []): IsoDate {
  if (isIsoDate(date)) return date;
  const [code, problem] =
    typeof date === "string"
      ? (["not-a-date", "not a calendar date"] as const)
      : (["wrong-type", "wrong type"] as const);
  return fail(subject, code, { problem, expected: "a calendar date as YYYY-MM-DD", got: date }, path);
}

/** Gives the date that an option holds, or throws the error that says what is wrong with it or with the options. */
export function requireDateOption<Name extends string>(options: Readonly<Record<Name, IsoDate>>, name: Name): IsoDate {
  requireOptions(options, `an object with ${name}`);
  return requireDate(options[name], "options", [name]);
}

/** Gives the day that options may hold in `asOf`, or throws the error that says what is wrong with it or with the options. */
export function readAsOf(options: { readonly asOf?: IsoDate | undefined }): IsoDate | undefined {
  requireOptions(options);
  return options.asOf === undefined ? undefined : requireDate(options.asOf, "options", ["asOf"]);
}

/** Reads a date into the class that date-fns computes in. */
function toUtc(date: IsoDate): Date {
  return new (utcDateClass())(Date.parse(requireDate(date, "date")));
}

/**
 * Adds a period to a date, on the calendar. A day that the month lacks becomes its last day: 31 August + 6 months is 28 or 29 February.
 *
 * @param date - the day to start from, `YYYY-MM-DD`.
 * @param period - how far to go; a negative amount goes back.
 * @returns the day reached, `YYYY-MM-DD`.
 * @throws {@link DomainError} `not-a-date` for what is no date; `bad-number` when the amount is not a whole number or leads outside
 * the years 0 to 9999; `not-a-choice` for another unit.
 * @remarks Cost: constant. The time zone of the machine plays no part.
 * @example
 * ```ts
 * import { addToDate } from "hmicfrs/date";
 *
 * addToDate("2021-08-31", { amount: 6, unit: "months" }); // => "2022-02-28"
 * addToDate("2023-09-13", { amount: 28, unit: "days" }); // => "2023-10-11"
 * ```
 * @category dates
 */
export function addToDate(date: IsoDate, period: Period): IsoDate {
  const start = toUtc(date);
  if (typeof period !== "object" || period === null) {
    return fail("period", "wrong-type", {
      problem: "wrong type",
      expected: "an object with an amount and a unit",
      got: period,
    });
  }
  const { amount, unit } = period;
  const bad = (problem: string): never =>
    fail(
      "period",
      "bad-number",
      { problem, expected: "a whole number of units that stays within the years 0 to 9999", got: amount },
      ["amount"],
    );
  if (!Number.isInteger(amount)) bad("not a whole number");
  let end: Date;
  if (unit === "days") end = addDays(start, amount);
  else if (unit === "weeks") end = addDays(start, amount * 7);
  else if (unit === "months") end = addMonths(start, amount);
  else if (unit === "years") end = addMonths(start, amount * 12);
  else
    return fail(
      "period",
      "not-a-choice",
      { problem: "not a choice", expected: ["days", "weeks", "months", "years"], got: unit },
      ["unit"],
    );
  const year = end.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) bad("out of range");
  return end.toISOString().slice(0, 10);
}

/**
 * Counts the days from one date to another.
 *
 * @param from - the earlier day, `YYYY-MM-DD`.
 * @param to - the later day, `YYYY-MM-DD`.
 * @returns whole days: 0 for the same day, 1 for the next, negative when `to` comes first.
 * @throws {@link DomainError} `not-a-date` for what is no date.
 * @remarks Cost: constant. The time zone of the machine plays no part.
 * @example
 * ```ts
 * import { daysBetween } from "hmicfrs/date";
 *
 * daysBetween("2024-02-28", "2024-03-01"); // => 2
 * ```
 * @category dates
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (toUtc(to).getTime() - toUtc(from).getTime()) / MILLISECONDS_IN_A_DAY;
}

/**
 * Compares two dates, earliest first, as `Array.prototype.sort` wants it.
 *
 * @param a - one day, `YYYY-MM-DD`.
 * @param b - the other.
 * @returns `-1` when `a` is earlier, `1` when it is later, `0` for the same day. Never throws.
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { compareDates } from "hmicfrs/date";
 *
 * ["2024-05-14", "2018-12-20"].sort(compareDates); // => ["2018-12-20", "2024-05-14"]
 * ```
 * @category dates
 */
export function compareDates(a: IsoDate, b: IsoDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Writes a period as HMICFRS prints it: "six months", "28 days", "one week".
 *
 * @param period - the period; numbers up to ten are written in words.
 * @returns the period in English, the unit in the singular for one.
 * Never throws for a period.
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { formatPeriod } from "hmicfrs/date";
 *
 * formatPeriod({ amount: 6, unit: "months" }); // => "six months"
 * formatPeriod({ amount: 1, unit: "weeks" }); // => "one week"
 * ```
 * @category dates
 */
export function formatPeriod(period: Period): string {
  const { amount, unit } = period;
  return `${numberInWords(amount)} ${amount === 1 ? unit.slice(0, -1) : unit}`;
}

/**
 * Writes a date as HMICFRS prints it: "14 May 2024".
 *
 * @param date - a day, `YYYY-MM-DD`.
 * @returns the date in English, the same on every machine.
 * @throws {@link DomainError} `not-a-date` for what is no date.
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { formatDate } from "hmicfrs/date";
 *
 * formatDate("2024-05-14"); // => "14 May 2024"
 * ```
 * @category dates
 */
export function formatDate(date: IsoDate): string {
  const day = toUtc(date);
  return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()] as string} ${day.getUTCFullYear()}`;
}
