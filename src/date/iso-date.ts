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
  return withReader(schema, readingText(z.regexes.date));
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
  return typeof value === "string" && z.regexes.date.test(value); // The very pattern of the schema, without its machinery.
}
