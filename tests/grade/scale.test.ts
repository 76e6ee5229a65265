import { describe, expect, test } from "vitest";
import { createScale, FIVE_TIER, FOUR_TIER, GRADES, isGrade } from "../../src/grade/index.js";
import { refusal, refusals } from "../refusal.js";

describe("the scales of HMICFRS", () => {
  test("are these grades, worst first", () => {
    expect(GRADES).toEqual(["inadequate", "requires-improvement", "adequate", "good", "outstanding"]);
    expect(FIVE_TIER).toEqual({
      id: "five-tier",
      grades: ["inadequate", "requires-improvement", "adequate", "good", "outstanding"],
    });
    expect(FOUR_TIER).toEqual({
      id: "four-tier",
      grades: ["inadequate", "requires-improvement", "good", "outstanding"],
    });
  });

  test("are frozen to the bottom", () => {
    for (const value of [GRADES, FIVE_TIER, FIVE_TIER.grades, FOUR_TIER, FOUR_TIER.grades]) {
      expect(Object.isFrozen(value)).toBe(true);
    }
  });
});

describe("createScale", () => {
  test("gives the scale as plain data, a copy, frozen", () => {
    const grades = ["red", "amber", "green"];
    const scale = createScale("lights", grades);
    grades.push("blue");
    expect(scale).toEqual({ id: "lights", grades: ["red", "amber", "green"] });
    expect(Object.isFrozen(scale) && Object.isFrozen(scale.grades)).toBe(true);
  });

  test("takes two grades", () => {
    expect(createScale("pass", ["fail", "pass"]).grades).toEqual(["fail", "pass"]);
  });

  test.each<[string, () => unknown, string[]]>([
    ["a blank id", () => createScale(" ", ["a", "b"]), ['id | empty | empty; expected text, got " "']],
    [
      "an id of another type",
      () => createScale(1 as unknown as string, ["a", "b"]),
      ["id | wrong-type | wrong type; expected text, got number"],
    ],
    [
      "no list",
      () => createScale("x", "ab" as unknown as string[]),
      [
        "grades.0 | wrong-type | wrong type; expected text, got undefined",
        "grades.1 | wrong-type | wrong type; expected text, got undefined",
      ],
    ],
    [
      "nothing",
      () => createScale("x", undefined as unknown as string[]),
      [
        "grades.0 | wrong-type | wrong type; expected text, got undefined",
        "grades.1 | wrong-type | wrong type; expected text, got undefined",
      ],
    ],
    ["one grade", () => createScale("x", ["a"]), ["grades.1 | wrong-type | wrong type; expected text, got undefined"]],
    [
      "no grade",
      () => createScale("x", []),
      [
        "grades.0 | wrong-type | wrong type; expected text, got undefined",
        "grades.1 | wrong-type | wrong type; expected text, got undefined",
      ],
    ],
    [
      "the same grade twice",
      () => createScale("x", ["a", "b", "a"]),
      ['grades.2 | duplicate | duplicate; expected text, got "a"'],
    ],
    [
      "an id that is also a grade, which is no duplicate, beside a blank",
      () => createScale("a", ["a", ""]),
      ['grades.1 | empty | empty; expected text, got ""'],
    ],
    [
      "a hole",
      () => createScale("x", ["a", , "b"] as string[]),
      ["grades.1 | wrong-type | wrong type; expected text, got undefined"],
    ],
    [
      "everything at once",
      () => createScale("", [null as unknown as string]),
      [
        'id | empty | empty; expected text, got ""',
        "grades.0 | wrong-type | wrong type; expected text, got object",
        "grades.1 | wrong-type | wrong type; expected text, got undefined",
      ],
    ],
  ])("refuses %s", (_, call, issues) => {
    expect(refusals(call)).toEqual(issues);
  });

  test("says what was being made", () => {
    expect(refusal(() => createScale("", ["a", "b"])).message).toBe(
      '1 problem in scale:\n  id: empty; expected text, got ""',
    );
  });
});

describe("isGrade", () => {
  test.each(GRADES)("knows %s", (grade) => {
    expect(isGrade(grade)).toBe(true);
  });

  test.each(["Good", "good ", "", "constructor", "__proto__", "length", "0"])("refuses the text %j", (text) => {
    expect(isGrade(text)).toBe(false);
  });

  test.each([undefined, null, 0, 1, true, {}, [], ["good"], Symbol("good"), new String("good")])(
    "refuses what is no text",
    (value) => {
      expect(isGrade(value)).toBe(false);
    },
  );

  test("goes by the scale given", () => {
    expect(isGrade("adequate", FIVE_TIER)).toBe(true);
    expect(isGrade("adequate", FOUR_TIER)).toBe(false);
    expect(isGrade("green", createScale("lights", ["red", "green"]))).toBe(true);
    expect(isGrade("good", createScale("lights", ["red", "green"]))).toBe(false);
  });
});
