import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addToDate, compareDates, daysBetween, formatDate, formatPeriod, type Period } from "../../src/date/index.js";
import { numberInWords } from "../../src/date/words.js";
import * as arbitrary from "../arbitraries.js";
import { refusal, refusals } from "../refusal.js";

const UNITS = ["days", "weeks", "months", "years"] as const;
const NO_DATE = "not a calendar date; expected a calendar date as YYYY-MM-DD, got";
const NO_NUMBER = "expected a whole number of units that stays within the years 0 to 9999, got";

/** How long a month is, from the rule and from nothing else. */
function lengthOf(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const partsOf = (date: string): [number, number, number] => date.split("-").map(Number) as [number, number, number];

describe("addToDate", () => {
  test.each<[string, number, Period["unit"], string]>([
    ["2021-08-31", 6, "months", "2022-02-28"],
    ["2023-08-31", 6, "months", "2024-02-29"],
    ["2021-08-31", 1, "months", "2021-09-30"],
    ["2022-03-31", -1, "months", "2022-02-28"],
    ["2024-01-31", 1, "months", "2024-02-29"],
    ["2024-02-29", 1, "years", "2025-02-28"],
    ["2024-02-29", 4, "years", "2028-02-29"],
    ["2024-02-29", -1, "years", "2023-02-28"],
    ["2099-02-28", 1, "years", "2100-02-28"],
    ["2021-12-31", 2, "months", "2022-02-28"],
    ["2021-11-30", 3, "months", "2022-02-28"],
    ["2022-01-15", -13, "months", "2020-12-15"],
    ["2023-09-13", 28, "days", "2023-10-11"],
    ["2023-09-13", 4, "weeks", "2023-10-11"],
    ["2024-02-28", 2, "days", "2024-03-01"],
    ["2023-02-28", 2, "days", "2023-03-02"],
    ["2024-12-31", 1, "days", "2025-01-01"],
    ["2024-01-01", -1, "days", "2023-12-31"],
    ["2024-05-14", 0, "months", "2024-05-14"],
    ["2011-12-29", 1, "days", "2011-12-30"],
    ["2024-03-30", 1, "days", "2024-03-31"],
    ["2024-10-26", 2, "days", "2024-10-28"],
    ["0000-01-01", 1, "days", "0000-01-02"],
    ["0099-12-31", 1, "days", "0100-01-01"],
    ["9999-12-30", 1, "days", "9999-12-31"],
    ["0000-01-31", 119_999, "months", "9999-12-31"],
  ])("%s and %d %s is %s", (date, amount, unit, expected) => {
    expect(addToDate(date, { amount, unit })).toBe(expected);
  });

  test("clamps to the end of the month, and keeps the day where the month has it", () => {
    fc.assert(
      fc.property(arbitrary.date("1600-01-01", "2400-12-31"), fc.integer({ min: -5000, max: 5000 }), (date, amount) => {
        const [year, month, day] = partsOf(date);
        const months = year * 12 + month - 1 + amount;
        const [wantedYear, wantedMonth] = [Math.floor(months / 12), (months % 12) + 1];
        const reached = partsOf(addToDate(date, { amount, unit: "months" }));
        expect(reached).toEqual([wantedYear, wantedMonth, Math.min(day, lengthOf(wantedYear, wantedMonth))]);
      }),
    );
  });

  test("makes a week of seven days and a year of twelve months", () => {
    fc.assert(
      fc.property(arbitrary.date(), fc.integer({ min: -900, max: 900 }), (date, amount) => {
        expect(addToDate(date, { amount, unit: "weeks" })).toBe(addToDate(date, { amount: amount * 7, unit: "days" }));
        expect(addToDate(date, { amount, unit: "years" })).toBe(addToDate(date, { amount: amount * 12, unit: "months" }));
      }),
    ); // prettier-ignore
  });

  test("never goes the wrong way, and undoes days and months that were not clamped", () => {
    fc.assert(
      fc.property(
        arbitrary.date(),
        fc.integer({ min: 1, max: 2000 }),
        fc.constantFrom(...UNITS.slice(0, 3)),
        (date, amount, unit) => {
          const later = addToDate(date, { amount, unit });
          expect(later > date).toBe(true);
          const back = addToDate(later, { amount: -amount, unit });
          if (unit === "months" && partsOf(later)[2] !== partsOf(date)[2]) expect(back < date).toBe(true);
          else expect(back).toBe(date);
        },
      ),
    );
  });

  test("keeps the order of the days that it starts from", () => {
    fc.assert(
      fc.property(
        arbitrary.date(),
        arbitrary.date(),
        fc.integer({ min: -1900, max: 1900 }),
        fc.constantFrom(...UNITS),
        (a, b, amount, unit) => {
          const [first, second] = a <= b ? [a, b] : [b, a];
          expect(addToDate(first, { amount, unit }) <= addToDate(second, { amount, unit })).toBe(true);
        },
      ),
    );
  });

  test.each([
    ["no date", "2024-02-30", { amount: 1, unit: "days" }, `(root) | not-a-date | ${NO_DATE} "2024-02-30"`],
    ["a time", "2024-02-03T10:00", { amount: 1, unit: "days" }, `(root) | not-a-date | ${NO_DATE} "2024-02-03T10:00"`],
    [
      "a number for a date",
      5,
      { amount: 1, unit: "days" },
      "(root) | wrong-type | wrong type; expected a calendar date as YYYY-MM-DD, got 5",
    ],
    ["half a day", "2024-02-03", { amount: 0.5, unit: "days" }, `amount | bad-number | not a whole number; ${NO_NUMBER} 0.5`],
    ["NaN", "2024-02-03", { amount: NaN, unit: "days" }, `amount | bad-number | not a whole number; ${NO_NUMBER} NaN`],
    ["text for a number", "2024-02-03", { amount: "1", unit: "days" }, `amount | bad-number | not a whole number; ${NO_NUMBER} "1"`],
    ["a day after the year 9999", "9999-12-31", { amount: 1, unit: "days" }, `amount | bad-number | out of range; ${NO_NUMBER} 1`],
    ["a month after it", "9999-12-31", { amount: 1, unit: "months" }, `amount | bad-number | out of range; ${NO_NUMBER} 1`],
    ["a day before the year 0", "0000-01-01", { amount: -1, unit: "days" }, `amount | bad-number | out of range; ${NO_NUMBER} -1`],
    ["a day beyond all days", "2024-02-03", { amount: 1e300, unit: "days" }, `amount | bad-number | out of range; ${NO_NUMBER} 1e+300`],
    [
      "another unit",
      "2024-02-03",
      { amount: 1, unit: "day" },
      'unit | not-a-choice | not a choice; expected one of days | weeks | months | years, got "day" (did you mean days?)',
    ],
    ["no period", "2024-02-03", undefined, "(root) | wrong-type | wrong type; expected an object with an amount and a unit, got nothing"],
    ["null", "2024-02-03", null, "(root) | wrong-type | wrong type; expected an object with an amount and a unit, got null"],
  ])("refuses %s", (_name, date, period, issue) => {
    expect(refusals(() => addToDate(date as string, period as Period))).toEqual([issue]);
    const { message } = refusal(() => addToDate(date as string, period as Period));
    expect(message.split(":")[0]).toBe(issue.includes("YYYY-MM-DD") ? "1 problem in date" : "1 problem in period");
  }); // prettier-ignore
});

describe("daysBetween", () => {
  test.each([
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["2024-05-14", "2024-05-14", 0],
    ["2024-05-15", "2024-05-14", -1],
    ["2024-03-30", "2024-04-01", 2],
    ["2024-10-26", "2024-10-28", 2],
    ["2011-12-29", "2011-12-31", 2],
    ["1994-12-30", "1995-01-02", 3],
    ["0000-01-01", "9999-12-31", 3_652_424],
  ])("from %s to %s there are %d", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test("is what addToDate adds, adds up, and changes sign with its ends", () => {
    fc.assert(
      fc.property(arbitrary.date(), arbitrary.date(), arbitrary.date(), (a, b, c) => {
        expect(addToDate(a, { amount: daysBetween(a, b), unit: "days" })).toBe(b);
        expect(daysBetween(a, b) + daysBetween(b, c)).toBe(daysBetween(a, c));
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      }),
    );
  });

  test("refuses what is no date, on either side", () => {
    const expected = [`(root) | not-a-date | ${NO_DATE} "yesterday"`];
    expect(refusals(() => daysBetween("yesterday", "2024-01-01"))).toEqual(expected);
    expect(refusals(() => daysBetween("2024-01-01", "yesterday"))).toEqual(expected);
  });
});

describe("compareDates", () => {
  test("orders days as their distance does", () => {
    fc.assert(
      fc.property(arbitrary.date(), arbitrary.date(), (a, b) => {
        expect(compareDates(a, b)).toBe(Math.sign(-daysBetween(a, b)) + 0);
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
      }),
    );
    expect(compareDates("2024-05-14", "2024-05-14")).toBe(0);
    expect(compareDates("2024-05-14", "2024-06-01")).toBe(-1);
    expect(compareDates("2024-10-01", "2024-09-30")).toBe(1);
  });
});

describe("what is written in English", () => {
  test("every month", () => {
    const months = Array.from({ length: 12 }, (_, month) => formatDate(`2024-${String(month + 1).padStart(2, "0")}-09`));
    expect(months).toEqual([
      "9 January 2024", "9 February 2024", "9 March 2024", "9 April 2024", "9 May 2024", "9 June 2024", "9 July 2024",
      "9 August 2024", "9 September 2024", "9 October 2024", "9 November 2024", "9 December 2024",
    ]);
    expect(formatDate("2021-08-31")).toBe("31 August 2021");
  }); // prettier-ignore

  test("no month of what is no date", () => {
    expect(refusals(() => formatDate("2024-02-30"))).toEqual([`(root) | not-a-date | ${NO_DATE} "2024-02-30"`]);
  });

  test.each<[number, Period["unit"], string]>([
    [1, "days", "one day"],
    [1, "weeks", "one week"],
    [1, "months", "one month"],
    [1, "years", "one year"],
    [6, "months", "six months"],
    [10, "weeks", "ten weeks"],
    [11, "days", "11 days"],
    [28, "days", "28 days"],
    [0, "days", "no days"],
    [-1, "days", "-1 days"],
  ])("%d %s is %s", (amount, unit, text) => {
    expect(formatPeriod({ amount, unit })).toBe(text);
  });

  test("numbers in words up to ten", () => {
    expect(Array.from({ length: 12 }, (_, amount) => numberInWords(amount))).toEqual([
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "11",
    ]);
  }); // prettier-ignore
});
