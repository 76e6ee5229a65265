import { describe, expect, test } from "vitest";
import { type Inspection, judgmentsAsOf, judgmentsOf } from "../../src/inspection/index.js";
import type { Judgment } from "../../src/judgment/index.js";
import { headline, refusals } from "../refusal.js";
import { inspect, staffordshire2022, westMidlands } from "./fixtures.js";

const question = "serious-and-organised-crime";

/** An inspection of two bodies that was amended twice, the amendments out of order. */
const amended: Inspection = inspect({
  framework: "soc-regional",
  published: "2023-05-19",
  bodies: ["metropolitan", "city-of-london"],
  judgments: [
    { body: "metropolitan", question, grade: "good", from: "2023-09-01" },
    { body: "city-of-london", question, grade: "requires-improvement" },
    { body: "metropolitan", question, grade: null, ungraded: "pending" },
    { body: "metropolitan", question, grade: "adequate", from: "2023-07-01" },
  ],
});

const short = (judgments: readonly Judgment[]): string[] =>
  judgments.map(({ body, grade, ungraded }) => `${body} ${grade ?? ungraded}`);

describe("judgmentsAsOf", () => {
  test.each([
    ["0000-01-01", []],
    ["2023-05-18", []],
    ["2023-05-19", ["city-of-london requires-improvement", "metropolitan pending"]],
    ["2023-06-30", ["city-of-london requires-improvement", "metropolitan pending"]],
    ["2023-07-01", ["city-of-london requires-improvement", "metropolitan adequate"]],
    ["2023-08-31", ["city-of-london requires-improvement", "metropolitan adequate"]],
    ["2023-09-01", ["metropolitan good", "city-of-london requires-improvement"]],
    ["9999-12-31", ["metropolitan good", "city-of-london requires-improvement"]],
  ])("on %s", (asOf, judgments) => {
    expect(short(judgmentsAsOf(amended, asOf))).toEqual(judgments);
  });

  test("gives Staffordshire nine grades at publication, and ten once the regional report was out", () => {
    const graded = (asOf: string): number =>
      judgmentsAsOf(staffordshire2022, asOf).filter(({ grade }) => grade !== null).length;
    expect([graded("2022-09-21"), graded("2022-09-22"), graded("2024-05-13"), graded("2024-05-14")]).toEqual([
      0, 9, 9, 10,
    ]);
  });

  test("gives the very judgments, in a frozen list", () => {
    const judgments = judgmentsAsOf(westMidlands, "2024-05-14");
    expect(judgments).toEqual(westMidlands.judgments);
    expect(judgments[0]).toBe(westMidlands.judgments[0]);
    expect(Object.isFrozen(judgments)).toBe(true);
    expect(Object.isFrozen(judgmentsAsOf(westMidlands, "2024-05-13"))).toBe(true);
  });

  test.each([
    ["2024-02-30", 'asOf | not-a-date | not a calendar date; expected a calendar date as YYYY-MM-DD, got "2024-02-30"'],
    [undefined, "asOf | wrong-type | wrong type; expected a calendar date as YYYY-MM-DD, got nothing"],
  ])("refuses %s as a day", (asOf, line) => {
    expect(refusals(() => judgmentsAsOf(westMidlands, asOf as string))).toEqual([line]);
    expect(headline(() => judgmentsAsOf(westMidlands, asOf as string))).toBe("1 problem in date:");
  });

  test("takes 50 000 judgments in its stride", () => {
    const judgments = Array.from({ length: 50_000 }, (_, index): Judgment => {
      return { body: `acme:b${index % 500}`, question: `q${index % 1000}`, grade: "good", from: "2024-01-01" };
    });
    const many = { ...westMidlands, judgments };
    expect(judgmentsAsOf(many, "2024-05-14")).toHaveLength(1000);
  });
});

describe("judgmentsOf", () => {
  test("gives every body's judgments with what they belong to", () => {
    const [first, ...rest] = judgmentsOf(westMidlands);
    expect(first).toEqual({
      inspection: "soc-west-midlands",
      framework: "soc-regional",
      published: "2024-05-14",
      body: "west-midlands-rocu",
      question,
      grade: "adequate",
    });
    expect(first).not.toHaveProperty("fieldwork");
    expect(rest.map(({ body }) => body)).toEqual(westMidlands.bodies.slice(1));
  });

  test("carries the fieldwork where it is known", () => {
    const fieldwork = { from: "2023-07-01", to: "2023-07-31" };
    expect(judgmentsOf({ ...westMidlands, fieldwork })[0]?.fieldwork).toEqual(fieldwork);
  });

  test("narrows to a body and a day", () => {
    expect(short(judgmentsOf(amended, { body: "metropolitan" }))).toEqual(["metropolitan good"]);
    expect(short(judgmentsOf(amended, { body: "metropolitan", asOf: "2023-07-01" }))).toEqual([
      "metropolitan adequate",
    ]);
    expect(short(judgmentsOf(amended, { asOf: "2023-05-18" }))).toEqual([]);
    expect(short(judgmentsOf(amended, {}))).toEqual(["metropolitan good", "city-of-london requires-improvement"]);
  });

  test("gives fresh frozen values", () => {
    const judgments = judgmentsOf(westMidlands);
    expect(Object.isFrozen(judgments) && judgments.every((judgment) => Object.isFrozen(judgment))).toBe(true);
  });

  test("refuses a body that is not listed, and what is no day", () => {
    expect(refusals(() => judgmentsOf(westMidlands, { body: "west-midland" as "west-midlands" }))).toEqual([
      'body | not-listed | not among the bodies of this inspection; expected one of west-midlands-rocu | staffordshire | warwickshire | west-mercia | west-midlands, got "west-midland" (did you mean west-midlands?)',
    ]);
    expect(headline(() => judgmentsOf(westMidlands, { body: "kent" }))).toBe("1 problem in options:");
    expect(headline(() => judgmentsOf(westMidlands, { asOf: "today" }))).toBe("1 problem in options:");
    expect(refusals(() => judgmentsOf(westMidlands, { asOf: "today" }))).toEqual([
      'asOf | not-a-date | not a calendar date; expected a calendar date as YYYY-MM-DD, got "today"',
    ]);
  });
});
