import { describe, expect, test } from "vitest";
import * as hmicfrs from "../../src/index.js";
import { refusal } from "../refusal.js";

const inspection = hmicfrs.createInspection({
  id: "soc",
  title: "An inspection of the West Midlands regional response to serious and organised crime",
  framework: "soc-regional",
  published: "2024-05-14",
  inspectorates: ["hmicfrs"],
  bodies: ["west-mercia"],
  judgments: [{ body: "west-mercia", question: "serious-and-organised-crime", grade: "inadequate" }],
  causesOfConcern: [],
  recommendations: [],
  areasForImprovement: [],
  sources: [],
});
const judgments = hmicfrs.judgmentsOf(inspection);
const [judgment] = judgments as [(typeof judgments)[number]];
const matrix = hmicfrs.gradeMatrix([inspection]);

/** Every function whose options may be left out, called with some. */
const OPTIONAL: Readonly<Record<string, (options: never) => unknown>> = {
  bodiesIn: (options) => hmicfrs.bodiesIn("rocu", options),
  findBody: (options) => hmicfrs.findBody("GMP", options),
  judgmentsOf: (options) => hmicfrs.judgmentsOf(inspection, options),
  changeBetween: (options) => hmicfrs.changeBetween(inspection, inspection, options),
  compareJudgments: (options) => hmicfrs.compareJudgments(judgment, judgment, options),
  compareBodies: (options) => hmicfrs.compareBodies(judgments, judgments, options),
  historyOf: (options) => hmicfrs.historyOf([inspection], "west-mercia", "serious-and-organised-crime", options),
  latestJudgments: (options) => hmicfrs.latestJudgments([inspection], options),
  coverage: (options) => hmicfrs.coverage(inspection, options),
  summariseInspection: (options) => hmicfrs.summariseInspection(inspection, options),
  describeInspection: (options) => hmicfrs.describeInspection(inspection, options),
  describeChange: (options) => hmicfrs.describeChange([], options),
  gradeMatrix: (options) => hmicfrs.gradeMatrix([inspection], options),
  fromRows: (options) => hmicfrs.fromRows([], options),
  matrixToHtml: (options) => hmicfrs.matrixToHtml(matrix, options),
  matrixToSvg: (options) => hmicfrs.matrixToSvg(matrix, options),
};

describe.each(Object.entries(OPTIONAL))("the options of %s", (_, call) => {
  test("may be absent or empty", () => {
    expect(call(undefined as never)).toEqual(call({} as never));
  });

  test("may have more than the function knows, for one object may serve several functions", () => {
    expect(call({ misspelt: "2024-05-14" } as never)).toEqual(call({} as never));
  });

  test.each([
    [null, "null"],
    ["2024-05-14", '"2024-05-14"'],
    [1, "1"],
  ])("are refused when they are %j", (options, got) => {
    expect(refusal(() => call(options as never)).message).toBe(
      `1 problem in options:\n  (root): wrong type; expected options, as an object, got ${got}`,
    );
  });
});

test("a ranking without options is refused", () => {
  expect(refusal(() => hmicfrs.rankBodies(judgments, undefined as never)).message).toBe(
    "1 problem in options:\n  (root): wrong type; expected options, as an object, got nothing",
  );
});

test.each(["bodiesIn", "findBody", "judgmentsOf", "historyOf", "latestJudgments", "coverage"] as const)(
  "a day that is none is refused by %s",
  (name) => {
    expect(refusal(() => OPTIONAL[name]?.({ asOf: "14 May 2024" } as never)).message).toBe(
      '1 problem in options:\n  asOf: not a calendar date; expected a calendar date as YYYY-MM-DD, got "14 May 2024"',
    );
  },
);
