import { describe, expect, test } from "vitest";
import { compareJudgments, type JudgmentComparison } from "../../src/comparison/index.js";
import { areComparable, type FrameworkId, FRAMEWORKS } from "../../src/framework/index.js";
import { compareGrades, FIVE_TIER, FOUR_TIER } from "../../src/grade/index.js";
import { refusals } from "../refusal.js";
import { judged, type Short } from "./judged.js";

const one = (framework: FrameworkId, short: Short, question = "investigating-crime") =>
  judged("kent", framework, { [question]: short })[0]!;

describe("compareJudgments", () => {
  test.each<[string, Short, string, Short, JudgmentComparison["verdict"], number?]>([
    ["peel-2023-25", "G", "peel-2023-25", "A", "better", 1],
    ["peel-2023-25", "A", "peel-2023-25", "G", "worse", 1],
    ["peel-2023-25", "A", "peel-2023-25", "A", "same", 0],
    ["peel-2023-25", "O", "peel-2023-25", "I", "better", 4],
    ["peel-2023-25", "G", "peel-2023-25", "RI", "better", 2],
    ["peel-2018-19", "G", "peel-2018-19", "RI", "better", 1],
    ["peel-2018-19", "I", "peel-2018-19", "O", "worse", 3],
    ["peel-2023-25", null, "peel-2023-25", "A", "ungraded"],
    ["peel-2023-25", "A", "peel-2023-25", null, "ungraded"],
    ["peel-2023-25", null, "peel-2018-19", null, "ungraded"],
    ["peel-2018-19", "G", "peel-2021-22", "A", "not-comparable"],
    ["peel-2021-22", "G", "peel-2023-25", "G", "not-comparable"],
    ["peel-2023-25", "G", "peel-2025-27", "G", "not-comparable"],
  ])("%s %s against %s %s is %s", (f, a, g, b, verdict, steps) => {
    const result = compareJudgments(one(f as FrameworkId, a), one(g as FrameworkId, b));
    expect(result.verdict).toBe(verdict);
    expect("steps" in result ? result.steps : undefined).toBe(steps);
    expect(Object.isFrozen(result)).toBe(true);
  });

  test("says why HMICFRS does not compare two cycles, and who says so", () => {
    const { reason, source } = areComparable("peel-2021-22", "peel-2023-25");
    expect(compareJudgments(one("peel-2021-22", "G"), one("peel-2023-25", "A"))).toEqual({
      verdict: "not-comparable",
      reason,
      source,
    });
  });

  test("treats what HMICFRS has not said as not comparable", () => {
    expect(compareJudgments(one("peel-2023-25", "G"), one("peel-2025-27", "A"))).toEqual({
      verdict: "not-comparable",
      reason: "No statement of HMICFRS on comparing these two cycles was found.",
      source: "",
    });
  });

  test("carries the caveat with which HMICFRS compares", () => {
    const { reason, source } = areComparable("peel-2016", "peel-2017");
    const result = compareJudgments(one("peel-2017", "RI"), one("peel-2016", "I"));
    expect(result).toEqual({ verdict: "better", steps: 1, byLabelOnly: false, caveat: { reason, source } });
    expect("caveat" in result && Object.isFrozen(result.caveat)).toBe(true);
    const labels = compareJudgments(one("peel-2017", "RI"), one("peel-2016", "I"), { across: "labels" });
    expect(labels).toEqual(result);
  });

  test("compares without a caveat where HMICFRS does", () => {
    expect(
      compareJudgments(one("frs-2021-22", "G", "affordability"), one("frs-2018-19", "G", "affordability")),
    ).toEqual({
      verdict: "same",
      steps: 0,
      byLabelOnly: false,
    });
  });

  test.each<[string, Short, string, Short, JudgmentComparison]>([
    ["peel-2018-19", "G", "peel-2021-22", "A", { verdict: "better", steps: 1, byLabelOnly: true }],
    ["peel-2018-19", "RI", "peel-2021-22", "G", { verdict: "worse", steps: 2, byLabelOnly: true }],
    ["peel-2021-22", "A", "peel-2023-25", "A", { verdict: "same", steps: 0, byLabelOnly: true }],
    ["peel-2023-25", "A", "peel-2023-25", "G", { verdict: "worse", steps: 1, byLabelOnly: false }],
    ["peel-2018-19", "G", "peel-2021-22", null, { verdict: "ungraded" }],
  ])("by labels, %s %s against %s %s", (f, a, g, b, result) => {
    expect(compareJudgments(one(f as FrameworkId, a), one(g as FrameworkId, b), { across: "labels" })).toEqual(result);
  });

  test("refuses different questions of one programme, and names them", () => {
    const [a, b] = [one("peel-2023-25", "G"), one("peel-2023-25", "A", "preventing-crime")];
    expect(compareJudgments(a, b)).toEqual({
      verdict: "not-comparable",
      reason: "These are judgments on different questions: Investigating crime; Preventing crime.",
      source: "",
    });
    expect(Object.isFrozen(compareJudgments(a, b))).toBe(true);
    expect(compareJudgments(a, b, { across: "labels" })).toEqual({ verdict: "better", steps: 1, byLabelOnly: true });
    expect(compareJudgments(one("peel-2023-25", null), b).verdict).toBe("not-comparable");
  });

  test("refuses different programmes with the reason for that", () => {
    const { reason, source } = areComparable("peel-2018-19", "frs-2018-19");
    const result = compareJudgments(
      one("peel-2018-19", "G", "effectiveness"),
      one("frs-2018-19", "G", "effectiveness"),
    );
    expect(result).toEqual({ verdict: "not-comparable", reason, source });
    expect(Object.isFrozen(result)).toBe(true);
  });

  test("compares a grade that PEEL repeats with the regional inspection that gave it, and over cycles of PEEL", () => {
    const soc = "serious-and-organised-crime";
    const regional = one("soc-regional", "RI", soc);
    expect(compareJudgments(one("peel-2021-22", "A", soc), regional)).toEqual({
      verdict: "better",
      steps: 1,
      byLabelOnly: false,
    });
    expect(compareJudgments(one("peel-2023-25", "RI", soc), one("peel-2021-22", "RI", soc)).verdict).toBe("same");
    const own = compareJudgments(one("peel-2021-22", "G", soc), one("peel-2018-19", "G", soc));
    expect(own).toMatchObject({ reason: areComparable("peel-2018-19", "peel-2021-22").reason });
  });

  test("does not look at the bodies", () => {
    const [kent] = judged("kent", "peel-2023-25", { "investigating-crime": "G" });
    const [surrey] = judged("surrey", "peel-2023-25", { "investigating-crime": "A" });
    expect(compareJudgments(kent!, surrey!).verdict).toBe("better");
  });

  test("agrees with compareGrades on every two grades of every framework that has a scale", () => {
    const words = { "-1": "worse", "0": "same", "1": "better" } as const;
    for (const { id, scale, questions, pillars, overall } of FRAMEWORKS) {
      const question = overall ? "overall" : (pillars.find(({ graded }) => graded) ?? questions[0])?.id;
      if (!scale || question === undefined) continue;
      for (const a of scale.grades) {
        for (const b of scale.grades) {
          const [x, y] = [a, b].map((grade) => ({ framework: id, body: "kent" as const, question, grade }));
          expect(compareJudgments(x!, y!)).toEqual({
            verdict: words[compareGrades(a, b)],
            steps: Math.abs(scale.grades.indexOf(a) - scale.grades.indexOf(b)),
            byLabelOnly: false,
          });
        }
      }
    }
  });

  test("counts steps on the longer scale where the two differ", () => {
    for (const [a, x] of FOUR_TIER.grades.map((grade) => [grade, FIVE_TIER.grades.indexOf(grade)] as const)) {
      for (const [b, y] of FIVE_TIER.grades.map((grade, index) => [grade, index] as const)) {
        const before = { framework: "peel-2018-19", body: "kent", question: "investigating-crime", grade: a } as const;
        const after = { framework: "peel-2021-22", body: "kent", question: "investigating-crime", grade: b } as const;
        expect(compareJudgments(before, after, { across: "labels" })).toMatchObject({ steps: Math.abs(x - y) });
      }
    }
  });

  test("counts them so too where a framework gives no grades, and somebody has one of it", () => {
    const [a, b] = [one("custody", "G"), one("custody", "RI")];
    expect(compareJudgments(a, b, { across: "labels" })).toMatchObject({ verdict: "better", steps: 2 });
  });

  test("refuses another way of comparing, and a framework that is not there", () => {
    expect(
      refusals(() => compareJudgments(one("peel-2017", "G"), one("peel-2017", "G"), { across: "grades" as "labels" })),
    ).toEqual(['across | not-a-choice | not a choice; expected one of labels, got "grades"']);
    expect(
      refusals(() =>
        compareJudgments(one("peel-2017", "G"), { ...one("peel-2017", "G"), framework: "peel-2013" as "peel-2014" }),
      )[0],
    ).toMatch(/^\(root\) \| unknown-id \| no such framework/);
  });
});
