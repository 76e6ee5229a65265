import { describe, expect, test } from "vitest";
import { areComparable, type FrameworkId, FRAMEWORKS, getFramework } from "../../src/framework/index.js";
import { STATEMENTS } from "../../src/framework/comparability-data.js";

const ids = FRAMEWORKS.map(({ id }) => id);
const pairs = ids.flatMap((a) => ids.map((b) => [a, b] as const));
const listed = STATEMENTS.flatMap(({ pairs: covered }) => covered);
const keyOf = (a: string, b: string): string => [a, b].sort().join(" ");

describe("the statements", () => {
  test("cover no pair twice, and no framework with itself", () => {
    expect(new Set(listed.map(([a, b]) => keyOf(a, b))).size).toBe(listed.length);
    expect(listed.filter(([a, b]) => a === b)).toEqual([]);
  });

  test("are about frameworks that give grades, of one programme or with Northern Ireland", () => {
    for (const [a, b] of listed) {
      expect(getFramework(a).scale && getFramework(b).scale).toBeTruthy();
      if (getFramework(a).programme !== getFramework(b).programme) expect(a).toBe("psni-2024");
    }
  });

  test("never call frameworks on different scales comparable", () => {
    for (const { verdict, pairs: covered } of STATEMENTS)
      for (const [a, b] of covered)
        if (getFramework(a).scale?.id !== getFramework(b).scale?.id) expect(verdict).toBe("not-comparable");
  });

  test.each(STATEMENTS)(
    "$source has a reason in a sentence and covers a pair",
    ({ reason, source, pairs: covered }) => {
      expect(reason).toMatch(/^[A-Z].{20,}\.$/);
      expect(source).toMatch(/^https?:\/\/[^ ]+$/);
      expect(covered.length).toBeGreaterThan(0);
    },
  );
});

describe("areComparable", () => {
  test("is the same in both directions, for every pair", () => {
    for (const [a, b] of pairs) {
      const { verdict } = areComparable(a, b);
      expect(areComparable(b, a).verdict).toBe(verdict);
    }
  });

  test("answers every pair with a reason, and with a source unless nothing was found", () => {
    for (const [a, b] of pairs) {
      const answer = areComparable(a, b);
      expect(Object.isFrozen(answer)).toBe(true);
      expect(Object.keys(answer)).toEqual(["verdict", "reason", "source"]);
      expect(answer.reason).toMatch(/^[A-Z].*\.$/);
      if (answer.verdict === "unknown") expect(answer.source).toBe("");
      else expect(answer.source).toMatch(/^https?:\/\//);
    }
  });

  test.each(ids)("finds %s comparable with itself", (id) => {
    expect(areComparable(id, id)).toEqual({
      verdict: "comparable",
      reason: "HMICFRS means the public to compare bodies within one cycle.",
      source:
        "https://hmicfrs.justiceinspectorates.gov.uk/publication-html/consultation-fire-and-rescue-services-inspection-programme-2025-27/",
    });
  });

  test("finds no two programmes comparable", () => {
    for (const [a, b] of pairs) {
      if (getFramework(a).programme !== getFramework(b).programme)
        expect(areComparable(a, b).verdict).toBe("not-comparable");
    }
  });

  test("says that what gives no grades has nothing to compare, whichever comes first", () => {
    const answer = {
      verdict: "not-comparable",
      reason: "Joint inspections of police custody gives no grades, so there is nothing to compare.",
      source: getFramework("custody").sources[0],
    };
    expect(areComparable("custody", "peel-2014")).toEqual(answer);
    expect(areComparable("peel-2014", "custody")).toEqual(answer);
    expect(areComparable("custody", "nca").reason).toMatch(/^Joint inspections of police custody gives/);
    expect(areComparable("child-protection-2014", "child-protection-2024").verdict).toBe("not-comparable");
  });

  test("says of two programmes that they ask different questions", () => {
    expect(areComparable("peel-2023-25", "frs-2023-25").reason).toBe(
      "These are different programmes, which ask different questions of different bodies.",
    );
  });

  test.each<[FrameworkId, FrameworkId, string, string]>([
    ["peel-2014", "peel-2018-19", "with-caveat", "transitional year"],
    ["peel-2015", "peel-2016", "with-caveat", "did not stay the same"],
    ["peel-2016", "peel-2017", "with-caveat", "stayed in place in 2017"],
    ["peel-2017", "peel-2018-19", "with-caveat", "still possible"],
    ["peel-2018-19", "peel-2021-22", "not-comparable", "from four tiers to five"],
    ["peel-2014", "peel-2021-22-original", "not-comparable", "previous PEEL inspections"],
    ["peel-2021-22-original", "peel-2021-22", "with-caveat", "first eight forces"],
    ["peel-2021-22", "peel-2023-25", "not-comparable", "focus on outcomes"],
    ["peel-2021-22-original", "peel-2023-25", "not-comparable", "although both have five tiers"],
    ["peel-2018-19", "peel-2023-25", "unknown", "No statement"],
    ["peel-2023-25", "peel-2025-27", "unknown", "No statement"],
    ["frs-2018-19", "frs-2021-22", "comparable", "itself prints"],
    ["frs-2021-22", "frs-2023-25", "not-comparable", "from four tiers to five in Round 3"],
    ["frs-2018-19", "frs-2023-25", "not-comparable", "characteristics of good"],
    ["frs-2023-25", "frs-2025-27", "unknown", "No statement"],
    ["frs-2020-21", "frs-2021-22", "not-comparable", "gives no grades"],
    ["cdi-2015", "cdi-2017", "with-caveat", "recording rates"],
    ["psni-2024", "peel-2023-25", "not-comparable", "Northern Ireland"],
    ["psni-2024", "cdi-2017", "not-comparable", "cannot necessarily be drawn"],
    ["psni-2024", "soc-regional", "not-comparable", "different programmes"],
  ])("%s and %s: %s", (a, b, verdict, part) => {
    expect(areComparable(a, b).verdict).toBe(verdict);
    expect(areComparable(a, b).reason).toContain(part);
  });

  test("refuses a framework that the catalogue lacks, on either side", () => {
    expect(() => areComparable("peel" as FrameworkId, "nca")).toThrow("no such framework");
    expect(() => areComparable("nca", "peel" as FrameworkId)).toThrow("no such framework");
  });
});
