import { describe, expect, test } from "vitest";
import { type BodyComparison, compareBodies, type JudgmentInFramework } from "../../src/comparison/index.js";
import { areComparable } from "../../src/framework/index.js";
import { judgmentsOf } from "../../src/inspection/index.js";
import { isDeepFrozen } from "../freeze.js";
import { westMidlands } from "../inspection/fixtures.js";
import { refusals } from "../refusal.js";
import { judged, real, type Short } from "./judged.js";

const kent = (grades: Record<string, Short>) => judged("kent", "peel-2023-25", grades);
const surrey = (grades: Record<string, Short>) => judged("surrey", "peel-2023-25", grades);
const NOTHING = { better: [], worse: [], same: [], notCompared: [], byLabelOnly: false, caveats: [] } as const;
const NO_QUESTION = { reason: "There is no question on which both have a grade.", source: "" } as const;

describe("compareBodies", () => {
  const [x, y, z] = ["preventing-crime", "investigating-crime", "managing-offenders"] as const;
  test.each<[string, Record<string, Short>, Record<string, Short>, Partial<BodyComparison>]>([
    [
      "better on one, the same on another",
      { [x]: "G", [y]: "A" },
      { [x]: "A", [y]: "A" },
      { verdict: "better", better: [x], same: [y] },
    ],
    [
      "worse on one, the same on another",
      { [x]: "RI", [y]: "A" },
      { [x]: "A", [y]: "A" },
      { verdict: "worse", worse: [x], same: [y] },
    ],
    ["better on every one", { [x]: "O", [y]: "G" }, { [x]: "I", [y]: "A" }, { verdict: "better", better: [x, y] }],
    ["the same on every one", { [x]: "G", [y]: "A" }, { [y]: "A", [x]: "G" }, { verdict: "same", same: [x, y] }],
    [
      "better and worse",
      { [x]: "G", [y]: "A", [z]: "G" },
      { [x]: "A", [y]: "G", [z]: "G" },
      { verdict: "mixed", better: [x], worse: [y], same: [z] },
    ],
    [
      "much better and a little worse is mixed",
      { [x]: "O", [y]: "A" },
      { [x]: "I", [y]: "G" },
      { verdict: "mixed", better: [x], worse: [y] },
    ],
    [
      "on the questions of both only",
      { [x]: "G", [y]: "I" },
      { [x]: "A", [z]: "O" },
      {
        verdict: "better",
        better: [x],
        notCompared: [
          { question: y, kind: "only-first" },
          { question: z, kind: "only-second" },
        ],
      },
    ],
    [
      "an absent grade is never a low one",
      { [x]: null, [y]: "A", [z]: "G" },
      { [x]: "O", [y]: null, [z]: "G" },
      {
        verdict: "same",
        same: [z],
        notCompared: [
          { question: x, kind: "ungraded" },
          { question: y, kind: "ungraded" },
        ],
      },
    ],
    [
      "nothing graded in common",
      { [x]: null, [y]: "A" },
      { [x]: null, [z]: "A" },
      {
        verdict: "not-comparable",
        notCompared: [
          { question: x, kind: "ungraded" },
          { question: y, kind: "only-first" },
          { question: z, kind: "only-second" },
        ],
        ...NO_QUESTION,
      },
    ],
    ["nothing at all", {}, {}, { verdict: "not-comparable", ...NO_QUESTION }],
  ])("%s", (_, a, b, comparison) => {
    expect(compareBodies(kent(a), surrey(b))).toStrictEqual({ ...NOTHING, ...comparison });
    expect(isDeepFrozen(compareBodies(kent(a), surrey(b)))).toBe(true);
  });

  test("of the real West Midlands inspection: each force against the regional unit", () => {
    const rocu = judgmentsOf(westMidlands, { body: "west-midlands-rocu" });
    const verdicts = (["staffordshire", "warwickshire", "west-mercia", "west-midlands"] as const).map(
      (body) => compareBodies(judgmentsOf(westMidlands, { body }), rocu).verdict,
    );
    expect(verdicts).toEqual(["worse", "worse", "worse", "same"]);
  });

  test("of Durham and Bedfordshire in effectiveness 2016, the best and the worst of 43", () => {
    const effectiveness = (body: "durham" | "bedfordshire") =>
      judgmentsOf(real("peel-2016", body)).filter(({ question }) => question === "effectiveness");
    expect(compareBodies(effectiveness("durham"), effectiveness("bedfordshire"))).toMatchObject({
      verdict: "better",
      better: ["effectiveness"],
    });
  });

  test("of two fire services whose eleven areas are all known, mixed", () => {
    const profile = (body: "shropshire-frs" | "hereford-and-worcester-frs") => judgmentsOf(real("frs-2023-25", body));
    const comparison = compareBodies(profile("shropshire-frs"), profile("hereford-and-worcester-frs"));
    expect(comparison).toMatchObject({ verdict: "mixed", better: ["understanding-risk"], notCompared: [] });
    expect([comparison.worse.length, comparison.same]).toEqual([
      7,
      ["preventing-fires", "responding-to-emergencies", "major-incidents"],
    ]);
  });

  test("matches questions by the table, and names them as the first body's framework does", () => {
    const before = judged("kent", "peel-2021-22", { "strategic-planning": "I", [x]: "G" });
    const after = surrey({ [x]: "G", "leadership-and-force-management": "A" });
    const { reason, source } = areComparable("peel-2021-22", "peel-2023-25");
    expect(compareBodies(before, after)).toStrictEqual({
      ...NOTHING,
      verdict: "not-comparable",
      notCompared: [
        { question: "strategic-planning", kind: "not-comparable", reason, source },
        { question: x, kind: "not-comparable", reason, source },
      ],
      reason,
      source,
    });
    expect(compareBodies(before, after, { across: "labels" })).toStrictEqual({
      ...NOTHING,
      verdict: "worse",
      worse: ["strategic-planning"],
      same: [x],
      byLabelOnly: true,
    });
    expect(compareBodies(after, before, { across: "labels" })).toStrictEqual({
      ...NOTHING,
      verdict: "better",
      better: ["leadership-and-force-management"],
      same: [x],
      byLabelOnly: true,
    });
  });

  test("gives HMICFRS's reason before its own", () => {
    const { reason } = areComparable("peel-2021-22", "peel-2023-25");
    const before = judged("kent", "peel-2021-22", { [y]: null, [x]: "G" });
    expect(compareBodies(before, surrey({ [y]: "G", [x]: "G" }))).toMatchObject({ verdict: "not-comparable", reason });
  });

  test("compares what may be compared and tells the rest apart", () => {
    const before = judged("kent", "peel-2021-22", { [x]: "G" });
    const comparison = compareBodies([...before, ...kent({ [y]: "G" })], surrey({ [x]: "A", [y]: "A" }));
    expect(comparison).toMatchObject({ verdict: "better", better: [y], byLabelOnly: false });
    expect(comparison.notCompared).toMatchObject([{ question: x, kind: "not-comparable" }]);
    expect(comparison).not.toHaveProperty("reason");
    const labels = compareBodies([...before, ...kent({ [y]: "G" })], surrey({ [x]: "A", [y]: "A" }), {
      across: "labels",
    });
    expect(labels).toMatchObject({ better: [x, y], byLabelOnly: true, notCompared: [] });
  });

  test("carries each of HMICFRS's caveats once", () => {
    const a = judged("kent", "peel-2017", { effectiveness: "G", efficiency: "G", legitimacy: "G" });
    const b = judged("surrey", "peel-2016", { effectiveness: "G", efficiency: "RI" });
    const older = judged("surrey", "peel-2015", { legitimacy: "RI" });
    const [first, second] = [areComparable("peel-2016", "peel-2017"), areComparable("peel-2015", "peel-2017")];
    expect(compareBodies(a, [...b, ...older]).caveats).toStrictEqual([
      { reason: first.reason, source: first.source },
      { reason: second.reason, source: second.source },
    ]);
  });

  test("takes a repeated grade and the one it repeats for the same question", () => {
    const soc = "serious-and-organised-crime";
    const repeated = judged("staffordshire", "peel-2023-25", { [soc]: "A", [x]: "G" });
    const regional = judgmentsOf(westMidlands, { body: "staffordshire" });
    expect(compareBodies(repeated, regional)).toMatchObject({ verdict: "better", better: [soc] });
    expect(compareBodies(regional, repeated)).toMatchObject({ verdict: "worse", worse: [soc] });
  });

  test("refuses judgments of several bodies", () => {
    const problem = (list: "first" | "second") =>
      `1 problem in judgments of the ${list} body:\n  [1].body: judgments of several bodies; expected only those of west-midlands-rocu, got "staffordshire"; choose with judgmentsOf(inspection, { body })`;
    const all = judgmentsOf(westMidlands);
    expect(() => compareBodies(all, [])).toThrow(problem("first"));
    expect(() => compareBodies([], all)).toThrow(problem("second"));
  });

  test.each<[string, readonly JudgmentInFramework[], string]>([
    ["in one framework", [...kent({ [x]: "G" }), ...kent({ [x]: "A" })], x],
    [
      "under an old name",
      [
        ...kent({ "leadership-and-force-management": "G" }),
        ...judged("kent", "peel-2021-22", { "strategic-planning": "A" }),
      ],
      "strategic-planning",
    ],
    [
      "under a new name",
      [
        ...judged("kent", "peel-2021-22", { "strategic-planning": "A" }),
        ...kent({ "leadership-and-force-management": "G" }),
      ],
      "leadership-and-force-management",
    ],
  ])("refuses a question judged twice: %s", (_, twice, question) => {
    const line = `1.question | duplicate | the same question judged twice; got "${question}"; keep the newest with latestJudgments`;
    expect(refusals(() => compareBodies(twice, []))).toEqual([line]);
    expect(refusals(() => compareBodies([], twice))).toEqual([line]);
  });

  test("refuses another way across", () => {
    expect(refusals(() => compareBodies([], [], { across: true as unknown as "labels" }))).toEqual([
      "across | not-a-choice | not a choice; expected one of labels, got true",
    ]);
  });
});
