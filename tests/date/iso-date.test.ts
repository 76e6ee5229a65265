import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { isIsoDate, isoDateSchema } from "../../src/date/index.js";
import { check } from "../../src/schema/index.js";
import { refusals } from "../refusal.js";

const EXPECTED = "expected a calendar date as YYYY-MM-DD, got";

describe("what a calendar date is", () => {
  test.each(["0000-01-01", "0000-02-29", "1900-02-28", "2000-02-29", "2024-02-29", "2024-12-31", "2011-12-30", "9999-12-31"])(
    "%s is one",
    (text) => {
      expect(isIsoDate(text)).toBe(true);
      expect(check(isoDateSchema, text, "date")).toBe(text);
    },
  ); // prettier-ignore

  test.each([
    ["a day that the month lacks", "2024-02-30", "not-a-date", '"2024-02-30"'],
    ["a leap day in another year", "2023-02-29", "not-a-date", '"2023-02-29"'],
    ["a leap day in a century", "1900-02-29", "not-a-date", '"1900-02-29"'],
    ["the 31st of a short month", "2024-04-31", "not-a-date", '"2024-04-31"'],
    ["day zero", "2024-05-00", "not-a-date", '"2024-05-00"'],
    ["month zero", "2024-00-10", "not-a-date", '"2024-00-10"'],
    ["month thirteen", "2024-13-01", "not-a-date", '"2024-13-01"'],
    ["a date with a time", "2024-05-14T00:00:00Z", "not-a-date", '"2024-05-14T00:00:00Z"'],
    ["a date with a line break after it", "2024-05-14\n", "not-a-date", '"2024-05-14\\n"'],
    ["a date with a space before it", " 2024-05-14", "not-a-date", '" 2024-05-14"'],
    ["a short month", "2024-5-14", "not-a-date", '"2024-5-14"'],
    ["a long year", "12024-05-14", "not-a-date", '"12024-05-14"'],
    ["a year before zero", "-001-05-14", "not-a-date", '"-001-05-14"'],
    ["other digits", "２０２４-05-14", "not-a-date", '"２０２４-05-14"'],
    ["the English form", "14 May 2024", "not-a-date", '"14 May 2024"'],
    ["blank text", "", "not-a-date", '""'],
    ["a number", 20240514, "wrong-type", "20240514"],
    ["a Date object", new Date(0), "wrong-type", "a Date object"],
    ["a list of a date", ["2024-05-14"], "wrong-type", "a list of 1 item"],
    ["what turns into one", { toString: () => "2024-05-14" }, "wrong-type", "an object with 1 key"],
    ["null", null, "wrong-type", "null"],
  ])("%s is none", (_name, value, code, got) => {
    expect(isIsoDate(value)).toBe(false);
    const problem = code === "not-a-date" ? "not a calendar date" : "wrong type";
    expect(refusals(() => check(isoDateSchema, value, "date"))).toEqual([
      `(root) | ${code} | ${problem}; ${EXPECTED} ${got}`,
    ]);
  });

  test("nothing at all is missing", () => {
    expect(isIsoDate(undefined)).toBe(false);
    expect(refusals(() => check(isoDateSchema, undefined, "date"))).toEqual([
      "(root) | missing | missing; expected a calendar date as YYYY-MM-DD",
    ]);
  });

  test("the guard answers as Zod's pattern does, on every leap day, every day and non-day of 400 years, and near misses", () => {
    const pad = (part: number, length: number): string => String(part).padStart(length, "0");
    const differing: string[] = [];
    const compare = (text: string): void => {
      if (isIsoDate(text) !== z.regexes.date.test(text)) differing.push(text);
    };
    for (let year = 0; year < 10_000; year++) compare(`${pad(year, 4)}-02-29`);
    for (let year = 1800; year < 2200; year++) {
      for (let month = 0; month < 20; month++) {
        for (let day = 0; day < 40; day++) compare(`${year}-${pad(month, 2)}-${pad(day, 2)}`);
      }
    }
    expect(differing).toEqual([]);
    const almost = fc.stringMatching(/^\d{3,5}[-/ ]\d{1,3}[-.]\d{1,3}\s?$/);
    const edited = fc
      .tuple(
        fc.date({ noInvalidDate: true, min: new Date(0) }),
        fc.nat({ max: 9 }),
        fc.string({ unit: "binary", maxLength: 2 }),
      )
      .map(([date, place, odd]) => {
        const text = date.toISOString().slice(0, 10);
        return text.slice(0, place) + odd + text.slice(place + 1);
      });
    fc.assert(
      fc.property(fc.oneof(almost, edited), (text) => {
        expect(isIsoDate(text)).toBe(z.regexes.date.test(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("the guard and the schema agree with the calendar on every day and non-day of three centuries", () => {
    const pad = (part: number, length: number): string => String(part).padStart(length, "0");
    let days = 0;
    for (let year = 1800; year < 2100; year++) {
      const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
      const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      for (let month = 1; month <= 12; month++) {
        for (const day of [1, 27, 28, 29, 30, 31, 32]) {
          const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
          const exists = day <= lengths[month - 1]!;
          if (isIsoDate(text) !== exists || isoDateSchema.safeParse(text).success !== exists) throw new Error(text);
          days++;
        }
      }
    }
    expect(days).toBe(300 * 12 * 7);
  });

  test("the guard takes exactly what the schema takes", () => {
    const nearly = fc.stringMatching(/^\d{3,5}-[01]\d-[0-3]\d(T00:00)?$/);
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string(), fc.anything()), (value) => {
        expect(isIsoDate(value)).toBe(isoDateSchema.safeParse(value).success);
      }),
      { numRuns: 2000 },
    );
  });
});
