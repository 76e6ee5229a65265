import { describe, expect, test } from "vitest";
import {
  bestGrade,
  compareGrades,
  createScale,
  FOUR_TIER,
  type Grade,
  isAtLeast,
  isBetterThan,
  isWorseThan,
  medianGrade,
  sortByGrade,
  worstGrade,
} from "../../src/grade/index.js";

const lights = createScale("lights", ["red", "amber", "green"]);
/** Upside down on purpose: the order is the scale's, not HMICFRS's. */
const reversed = createScale("reversed", ["outstanding", "good", "inadequate"]);

describe("compareGrades", () => {
  test.each<[Grade, Grade, -1 | 0 | 1]>([
    ["inadequate", "requires-improvement", -1],
    ["requires-improvement", "adequate", -1],
    ["adequate", "good", -1],
    ["good", "outstanding", -1],
    ["outstanding", "inadequate", 1],
    ["adequate", "adequate", 0],
  ])("of %s and %s is %i", (a, b, ordering) => {
    expect(compareGrades(a, b)).toBe(ordering);
  });

  test("goes by the scale given", () => {
    expect(compareGrades("red", "green", lights)).toBe(-1);
    expect(compareGrades("good", "inadequate", reversed)).toBe(-1);
    expect(compareGrades("good", "good", reversed)).toBe(0);
  });

  test.each([undefined, null, "Good", "constructor", "toString", "__proto__", 3])(
    "puts %j, which is no grade, after every grade, level with others of its sort",
    (value) => {
      const none = value as Grade;
      expect(compareGrades(none, "outstanding")).toBe(1);
      expect(compareGrades("outstanding", none)).toBe(-1);
      expect(compareGrades(none, undefined as unknown as Grade)).toBe(0);
    },
  );

  test("puts a grade that the scale lacks after every grade that it has", () => {
    expect(compareGrades("adequate" as "good", "outstanding", FOUR_TIER)).toBe(1);
  });
});

describe("the predicates", () => {
  test("are strict, or not", () => {
    expect(isBetterThan("good", "adequate")).toBe(true);
    expect(isBetterThan("good", "good")).toBe(false);
    expect(isWorseThan("adequate", "good")).toBe(true);
    expect(isWorseThan("good", "good")).toBe(false);
    expect(isAtLeast("good", "good")).toBe(true);
    expect(isAtLeast("adequate", "good")).toBe(false);
    expect(isAtLeast("outstanding", "good")).toBe(true);
  });

  test("go by the scale given", () => {
    expect(isBetterThan("green", "amber", lights)).toBe(true);
    expect(isWorseThan("outstanding", "inadequate", reversed)).toBe(true);
    expect(isAtLeast("inadequate", "good", reversed)).toBe(true);
  });

  test.each([undefined, null, "nonsense"])("are false of %j on either side", (value) => {
    const none = value as Grade;
    for (const predicate of [isBetterThan, isWorseThan, isAtLeast]) {
      expect(predicate(none, "inadequate")).toBe(false);
      expect(predicate("inadequate", none)).toBe(false);
      expect(predicate("outstanding", none)).toBe(false);
      expect(predicate(none, none)).toBe(false);
    }
  });
});

describe("best, worst and median", () => {
  test.each<[(Grade | null | undefined)[], Grade | undefined, Grade | undefined, Grade | undefined]>([
    [[], undefined, undefined, undefined],
    [[null, undefined], undefined, undefined, undefined],
    [["good"], "good", "good", "good"],
    [[null, "good", undefined], "good", "good", "good"],
    [["good", "adequate"], "good", "adequate", "adequate"],
    [["outstanding", "good", "inadequate"], "outstanding", "inadequate", "good"],
    [["inadequate", "good", null, "good", "outstanding"], "outstanding", "inadequate", "good"],
    [
      ["inadequate", "requires-improvement", "good", "outstanding"],
      "outstanding",
      "inadequate",
      "requires-improvement",
    ],
  ])("of %j are %s, %s and %s", (grades, best, worst, median) => {
    expect(bestGrade(grades)).toBe(best);
    expect(worstGrade(grades)).toBe(worst);
    expect(medianGrade(grades)).toBe(median);
  });

  test("pass over what is no grade", () => {
    const grades = ["nonsense", "good", "constructor"] as Grade[];
    expect([bestGrade(grades), worstGrade(grades), medianGrade(grades)]).toEqual(["good", "good", "good"]);
    const none = ["nonsense"] as unknown as Grade[];
    expect([bestGrade(none), worstGrade(none), medianGrade(none)]).toEqual([undefined, undefined, undefined]);
  });

  test("go by the scale given", () => {
    const grades = ["outstanding", "good", "inadequate", "outstanding"] as const;
    expect(bestGrade(grades, reversed)).toBe("inadequate");
    expect(worstGrade(grades, reversed)).toBe("outstanding");
    expect(medianGrade(grades, reversed)).toBe("outstanding");
  });

  test("of a scale pass over what is on another", () => {
    const grades = ["adequate", "good"] as "good"[];
    expect([bestGrade(grades, FOUR_TIER), worstGrade(grades, FOUR_TIER)]).toEqual(["good", "good"]);
  });
});

describe("sortByGrade", () => {
  const items = [
    { name: "a", grade: "good" },
    { name: "b", grade: null },
    { name: "c", grade: "inadequate" },
    { name: "d", grade: "good" },
    { name: "e" },
    { name: "f", grade: "outstanding" },
  ] as const;
  const gradeOf = (item: (typeof items)[number]) => ("grade" in item ? item.grade : undefined);
  const names = (sorted: readonly { name: string }[]) => sorted.map((item) => item.name).join("");

  test("puts the worst first unless told otherwise, keeps equals in order and the ungraded last", () => {
    expect(names(sortByGrade(items, gradeOf))).toBe("cadfbe");
    expect(names(sortByGrade(items, gradeOf, "worst-first"))).toBe("cadfbe");
    expect(names(sortByGrade(items, gradeOf, "best-first"))).toBe("fadcbe");
  });

  test("gives a new list of the very items", () => {
    const sorted = sortByGrade(items, gradeOf);
    expect(sorted).not.toBe(items);
    expect(sorted[0]).toBe(items[2]);
    expect(sortByGrade([], gradeOf)).toEqual([]);
  });

  test("asks for each grade once, in order", () => {
    const asked: string[] = [];
    sortByGrade(items, (item) => {
      asked.push(item.name);
      return gradeOf(item);
    });
    expect(asked.join("")).toBe("abcdef");
  });

  test("goes by the scale given, in both directions", () => {
    const words = ["green", "purple", "red", "amber", "red"] as ("green" | "red" | "amber")[];
    expect(sortByGrade(words, (word) => word, "worst-first", lights)).toEqual([
      "red",
      "red",
      "amber",
      "green",
      "purple",
    ]);
    expect(sortByGrade(words, (word) => word, "best-first", lights)).toEqual([
      "green",
      "amber",
      "red",
      "red",
      "purple",
    ]);
  });

  test("passes on what the look-up throws", () => {
    const failure = new RangeError("no");
    const call = () =>
      sortByGrade(items, () => {
        throw failure;
      });
    expect(call).toThrow(failure);
  });

  test("takes a scale with more tiers than a byte can count", () => {
    const tiers = Array.from({ length: 300 }, (_, index) => `tier-${index}`);
    const scale = createScale("long", tiers);
    expect(sortByGrade([...tiers].reverse(), (tier) => tier, "worst-first", scale)).toEqual(tiers);
    expect(sortByGrade(tiers, (tier) => tier, "best-first", scale)).toEqual([...tiers].reverse());
  });
});
