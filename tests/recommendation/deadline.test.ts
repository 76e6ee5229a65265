import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addToDate } from "../../src/date/index.js";
import {
  type Deadline,
  daysUntilDue,
  describeDeadline,
  dueDate,
  isOverdue,
  RESPONSE_DUTY,
  responseDueDate,
} from "../../src/recommendation/index.js";
import * as arbitrary from "../arbitraries.js";
import { isDeepFrozen } from "../freeze.js";
import { refusal, refusals } from "../refusal.js";
import { recommend } from "./inputs.js";

const within = (amount: number, unit: "days" | "weeks" | "months" | "years", from?: string): Deadline =>
  from === undefined ? { kind: "within", amount, unit } : { kind: "within", amount, unit, from };

describe("dueDate", () => {
  test.each<[string, string, Deadline, string | undefined, string]>([
    ["a fixed date", "2021-01-15", { kind: "by", date: "2021-08-31" }, "2021-08-31", "By 31 August 2021"],
    ["months from the issue", "2021-01-15", within(6, "months"), "2021-07-15", "Within six months"],
    ["months that are clamped", "2021-08-31", within(6, "months"), "2022-02-28", "Within six months"],
    ["months that are clamped in a leap year", "2023-08-31", within(6, "months"), "2024-02-29", "Within six months"],
    ["days from the issue", "2023-09-13", within(28, "days"), "2023-10-11", "Within 28 days"],
    ["days from an anchor", "2023-12-01", within(28, "days", "2023-12-20"), "2024-01-17", "Within 28 days of 20 December 2023"],
    ["weeks", "2024-05-14", within(6, "weeks"), "2024-06-25", "Within six weeks"],
    ["one year", "2024-02-29", within(1, "years"), "2025-02-28", "Within one year"],
    ["at once", "2024-05-14", { kind: "immediate" }, "2024-05-14", "Immediately"],
    ["never", "2024-05-14", { kind: "none" }, undefined, "No deadline"],
  ])("%s", (_name, issued, deadline, due, text) => {
    expect(dueDate({ issued, deadline })).toBe(due);
    expect(describeDeadline(deadline)).toBe(text);
  }); // prettier-ignore

  test("is never before the day of issue, and the period after its anchor, for all that can be made", () => {
    fc.assert(
      fc.property(arbitrary.recommendation(), (made) => {
        const due = dueDate(made);
        const { deadline, issued } = made;
        expect(due === undefined).toBe(deadline.kind === "none");
        if (due === undefined) return;
        expect(due >= issued).toBe(true);
        if (deadline.kind === "within") expect(due).toBe(addToDate(deadline.from ?? issued, deadline));
        if (deadline.kind === "immediate") expect(due).toBe(issued);
      }),
    );
  });
});

describe("daysUntilDue", () => {
  test.each([
    ["2021-08-24", 7],
    ["2021-08-31", 0],
    ["2021-09-01", -1],
    ["2022-08-31", -365],
  ])("on %s it is %d", (asOf, days) => {
    expect(daysUntilDue({ issued: "2021-01-15", deadline: { kind: "by", date: "2021-08-31" } }, { asOf })).toBe(days);
  });

  test("is nothing without a deadline", () => {
    expect(daysUntilDue({ issued: "2021-01-15", deadline: { kind: "none" } }, { asOf: "2024-01-01" })).toBeUndefined();
  });

  test("is below 0 exactly when what is not done is overdue", () => {
    fc.assert(
      fc.property(arbitrary.recommendation(), arbitrary.date(), (made, asOf) => {
        const open = { ...made, progress: [] };
        expect(isOverdue(open, { asOf })).toBe((daysUntilDue(open, { asOf }) ?? 0) < 0);
      }),
    );
  });

  test.each([
    ["no options", undefined, "(root) | wrong-type | wrong type; expected an object with asOf, got nothing"],
    ["null", null, "(root) | wrong-type | wrong type; expected an object with asOf, got null"],
    ["a bare date", "2024-01-01", '(root) | wrong-type | wrong type; expected an object with asOf, got "2024-01-01"'],
    ["no day", {}, "asOf | wrong-type | wrong type; expected a calendar date as YYYY-MM-DD, got nothing"],
    ["a Date", { asOf: new Date(0) }, "asOf | wrong-type | wrong type; expected a calendar date as YYYY-MM-DD, got a Date object"],
    ["no such day", { asOf: "2024-02-30" }, 'asOf | not-a-date | not a calendar date; expected a calendar date as YYYY-MM-DD, got "2024-02-30"'],
  ])("refuses %s, as isOverdue does", (_name, options, issue) => {
    const made = recommend();
    expect(refusals(() => daysUntilDue(made, options as never))).toEqual([issue]);
    expect(refusals(() => isOverdue(made, options as never))).toEqual([issue]);
    expect(refusal(() => daysUntilDue(made, options as never)).message).toMatch(/^1 problem in options:\n/);
  }); // prettier-ignore
});

describe("responseDueDate", () => {
  test.each([
    ["2024-05-14", "2024-07-08"],
    ["2023-12-31", "2024-02-24"],
    ["2024-01-06", "2024-03-01"],
    ["2022-11-02", "2022-12-27"],
  ])("of a report published on %s is %s", (published, due) => {
    expect(responseDueDate({ published, framework: "peel-2023-25" })).toBe(due);
  });

  test.each([
    ["peel-2016", true],
    ["soc-regional", true],
    ["cdi-2017", true],
    ["vetting-2021", true],
    ["child-protection-2014", true],
    ["frs-2023-25", false],
    ["custody", false],
    ["psni-2024", false],
    ["nca", false],
    ["joint", false],
  ] as const)("%s reports must be answered: %s", (framework, isAnswered) => {
    expect(responseDueDate({ published: "2024-05-14", framework })).toBe(isAnswered ? "2024-07-08" : undefined);
  });

  test.each<[string, readonly string[] | undefined, boolean]>([
    ["bodies that are not said", undefined, true],
    ["a territorial force", ["west-mercia"], true],
    ["a ROCU with a force", ["west-midlands-rocu", "west-mercia"], true],
    ["the City of London", ["city-of-london"], true],
    ["a ROCU alone", ["west-midlands-rocu"], false],
    ["British Transport Police", ["btp"], false],
    ["Northern Ireland", ["northern-ireland"], false],
    ["a body of one's own", ["acme:police"], false],
    ["nobody", [], false],
  ])("%s", (_name, bodies, isAnswered) => {
    const report = { published: "2024-05-14", framework: "soc-regional", bodies } as Parameters<typeof responseDueDate>[0];
    expect(responseDueDate(report)).toBe(isAnswered ? "2024-07-08" : undefined);
  }); // prettier-ignore

  test("rests on the statute", () => {
    expect(RESPONSE_DUTY).toEqual({
      days: 56,
      programmes: ["peel", "soc", "cdi", "vetting", "child-protection"],
      statute: "Police Act 1996, section 55, as amended by the Policing and Crime Act 2017, section 37",
      source: "https://www.legislation.gov.uk/ukpga/2017/3/section/37/data.html",
    });
    expect(isDeepFrozen(RESPONSE_DUTY)).toBe(true);
  });

  test("refuses a day that is none, and a framework that is unknown", () => {
    expect(refusals(() => responseDueDate({ published: "2024-02-30", framework: "frs-2023-25" }))).toEqual([
      'published | not-a-date | not a calendar date; expected a calendar date as YYYY-MM-DD, got "2024-02-30"',
    ]);
    expect(refusal(() => responseDueDate({ published: "2024-02-30", framework: "frs-2023-25" })).message).toMatch(
      /^1 problem in report:\n/,
    );
    expect(
      refusals(() => responseDueDate({ published: "2024-02-28", framework: "peel-2024" as "peel-2014" }))[0],
    ).toMatch(/^\(root\) \| unknown-id \| no such framework/);
  });
});
