import { describe, expect, test } from "vitest";
import {
  createScale,
  FIVE_TIER,
  FOUR_TIER,
  type Grade,
  gradeLabel,
  GRADES,
  parseGrade,
} from "../../src/grade/index.js";
import { refusal, refusals } from "../refusal.js";

describe("parseGrade", () => {
  test.each(GRADES)("reads the identifier and the label of %s", (grade) => {
    expect(parseGrade(grade)).toBe(grade);
    expect(parseGrade(gradeLabel(grade))).toBe(grade);
    expect(parseGrade(grade, FIVE_TIER)).toBe(grade);
  });

  test.each<[string, Grade]>([
    ["Requires improvement", "requires-improvement"],
    ["REQUIRES IMPROVEMENT", "requires-improvement"],
    ["requires  improvement", "requires-improvement"],
    ["Requires\u00a0improvement", "requires-improvement"],
    ["required improvement", "requires-improvement"],
    ["requiring improvement", "requires-improvement"],
    ["require improvement", "requires-improvement"],
    ["requires_improvement", "requires-improvement"],
    ["‘adequate’", "adequate"],
    ["GOOD", "good"],
    [" good. ", "good"],
    ["Inadeq uate", "inadequate"],
    ["outstand\u00ading", "outstanding"],
  ])("reads %j", (label, grade) => {
    expect(parseGrade(label)).toBe(grade);
  });

  test.each(["in adequate", "In  adequate", "‘in adequate’", " in\nadequate. "])(
    "does not take %j, which says the opposite, for inadequate",
    (label) => {
      expect(refusal(() => parseGrade(label)).issues[0]?.code).toBe("not-a-grade");
    },
  );

  test.each(["inadequate", "not in adequate", "in adequate order"])("leaves %j to the rule", (label) => {
    if (label === "inadequate") expect(parseGrade(label)).toBe("inadequate");
    else expect(refusal(() => parseGrade(label)).issues[0]?.code).toBe("not-a-grade");
  });

  test.each<[string, () => unknown, string]>([
    [
      "an unknown word",
      () => parseGrade("great"),
      '(root) | not-a-grade | not a grade; expected one of inadequate | requires-improvement | adequate | good | outstanding, got "great"',
    ],
    [
      "a near miss",
      () => parseGrade("outstandin"),
      '(root) | not-a-grade | not a grade; expected one of inadequate | requires-improvement | adequate | good | outstanding, got "outstandin"',
    ],
    [
      "a grade that the scale does not have",
      () => parseGrade("Adequate", FOUR_TIER),
      '(root) | not-on-scale | not on scale; expected one of inadequate | requires-improvement | good | outstanding, got "Adequate"',
    ],
    [
      "blank text",
      () => parseGrade(" "),
      '(root) | not-a-grade | not a grade; expected one of inadequate | requires-improvement | adequate | good | outstanding, got " "',
    ],
    [
      "a word on an own scale",
      () => parseGrade("blue", createScale("lights", ["red", "green"])),
      '(root) | not-a-grade | not a grade; expected one of red | green, got "blue"',
    ],
    [
      "nothing",
      () => parseGrade(undefined as unknown as string),
      "(root) | wrong-type | wrong type; expected one of inadequate | requires-improvement | adequate | good | outstanding, got undefined",
    ],
    [
      "a number",
      () => parseGrade(3 as unknown as string),
      "(root) | wrong-type | wrong type; expected one of inadequate | requires-improvement | adequate | good | outstanding, got number",
    ],
  ])("refuses %s", (_, call, issue) => {
    expect(refusals(call)).toEqual([issue]);
  });

  test("says what was being read", () => {
    expect(refusal(() => parseGrade("great")).message).toMatch(/^1 problem in grade:\n {2}\(root\): not a grade;/);
  });

  test("reads every label of an own scale, in any case", () => {
    const scale = createScale("cqc", ["inadequate", "requires-improvement", "good", "outstanding"]);
    for (const grade of scale.grades) expect(parseGrade(gradeLabel(grade).toUpperCase(), scale)).toBe(grade);
  });

  test.each([
    ["a", "a"],
    ["a+", "a+"],
    ["a-", "a-"],
    ["B", "b"],
    ["“b”", "b"],
  ])("reads %j on a scale where only a sign tells grades apart", (label, grade) => {
    expect(parseGrade(label, createScale("marks", ["b", "a-", "a", "a+"]))).toBe(grade);
  });

  test.each(["A", "A+", "‘a’", "a ++"])("does not guess which of several grades %j is", (label) => {
    expect(refusals(() => parseGrade(label, createScale("marks", ["b", "a-", "a", "a+"])))).toEqual([
      `(root) | not-a-grade | not a grade; expected one of b | a- | a | a+, got "${label}"`,
    ]);
  });

  test("takes the verb forms for one another at the start of a label only", () => {
    const scale = createScale("musts", ["must-require-improvement", "good"]);
    expect(parseGrade("Must require improvement", scale)).toBe("must-require-improvement");
  });

  test("takes no time over long text", () => {
    const label = "require ".repeat(20_000);
    expect(refusal(() => parseGrade(label)).issues).toHaveLength(1);
  });
});

describe("gradeLabel", () => {
  test("writes sentence case", () => {
    expect(GRADES.map(gradeLabel)).toEqual(["Inadequate", "Requires improvement", "Adequate", "Good", "Outstanding"]);
  });

  test("writes what is not a grade as it can", () => {
    expect(gradeLabel("")).toBe("");
    expect(gradeLabel("a-b-c")).toBe("A b c");
    expect(gradeLabel("élan")).toBe("Élan");
  });
});
