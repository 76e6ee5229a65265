import * as z from "zod";
import { complain } from "../error/issue.js";
import { readingText, withReader } from "../schema/quick.js";

/**
 * A calendar date as `YYYY-MM-DD`: a day, without time and without zone.
 *
 * A plain string, so it survives JSON and compares correctly with `<`. HMICFRS publishes days, and a day has no time zone.
 */
export type IsoDate = string;

/** The day that an answer is for. */
export interface AsOf {
  /** The day, `YYYY-MM-DD`. The library never reads the clock. */
  readonly asOf: IsoDate;
}

/**
 * Matches a day that the calendar has: in a month of 31 days, of 30, in February, or the 29th of a leap year's.
 * The same as Zod's pattern for its date, which a bundler cannot take without all of Zod's patterns; the laws hold it to that.
 */
const CALENDAR_DATE =
  /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

/**
 * The schema of a calendar date: exactly `YYYY-MM-DD`, and a day that the calendar has.
 *
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { isoDateSchema } from "hmicfrs/date";
 *
 * isoDateSchema.safeParse("2024-05-14").success; // => true
 * isoDateSchema.safeParse("2024-02-30").success; // => false
 * isoDateSchema.safeParse("2024-05-14T00:00:00Z").success; // => false
 * ```
 * @category schemas
 */
export const isoDateSchema: z.ZodType<IsoDate, IsoDate> = /* @__PURE__ */ makeIsoDateSchema();

function makeIsoDateSchema(): z.ZodISODate {
  const expected = "a calendar date as YYYY-MM-DD";
  const schema = z.iso.date({
    error: (issue) => {
      if (issue.input === undefined) return complain({ problem: "missing", expected });
      return complain({
        problem: typeof issue.input === "string" ? "not a calendar date" : "wrong type",
        expected,
        got: issue.input,
      });
    },
  });
  return withReader(schema, readingText(CALENDAR_DATE));
}

/**
 * Tells whether a value is a calendar date: `YYYY-MM-DD`, and a day that exists.
 *
 * @param value - anything.
 * @returns `true` for a real day in exactly that form; `false` for times, other forms and days such as 30 February. Never throws.
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { isIsoDate } from "hmicfrs/date";
 *
 * isIsoDate("2024-02-29"); // => true
 * isIsoDate("2023-02-29"); // => false
 * isIsoDate("14 May 2024"); // => false
 * ```
 * @category guards
 */
export function isIsoDate(value: unknown): value is IsoDate {
  return typeof value === "string" && CALENDAR_DATE.test(value);
}
