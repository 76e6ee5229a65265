import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodiesIn, type InspectedBody } from "../../src/body/index.js";
import { bestGrade, type Grade, GRADES, medianGrade, worstGrade } from "../../src/grade/index.js";
import { judgmentsAsOf } from "../../src/inspection/index.js";
import {
  type Countable,
  emptySummary,
  type GradeSummary,
  mergeSummaries,
  shareAtLeast,
  shareAtMost,
  summariseGrades,
  summariseGradesBy,
} from "../../src/summary/index.js";
import * as arbitrary from "../arbitraries.js";
import { deepFreeze, isDeepFrozen } from "../freeze.js";
import { HOSTILE, unpolluted } from "../hostile.js";
import { staffordshire2022, westMidlands } from "../inspection/fixtures.js";
import { GRADE_ROWS, TALLIES } from "../real-grades.js";
import { headline, refusal, refusals } from "../refusal.js";

const NO_COUNTS = { inadequate: 0, "requires-improvement": 0, adequate: 0, good: 0, outstanding: 0 };
const NO_REASONS = { "by-design": 0, pending: 0, "not-assessed": 0, "evidence-too-old": 0, withheld: 0, unknown: 0 };
const REASONS = ["by-design", "pending", "not-assessed", "evidence-too-old", "withheld", "unknown"] as const;

/** Anything that can be counted. */
const countable = (): fc.Arbitrary<Countable> =>
  fc.oneof(
    arbitrary.judgment(),
    arbitrary.maybeGrade(),
    fc.record({ grade: arbitrary.grade() }),
    fc.record({ grade: fc.constant(null), ungraded: fc.constantFrom(...REASONS, undefined, null) }, { requiredKeys: ["grade"] }),
  ); // prettier-ignore

const isTerritorial = (body: InspectedBody): boolean => body.kind === "force" && body.type === "territorial";

const gradeOf = (item: Countable): Grade | null =>
  typeof item === "object" && item !== null ? item.grade : (item ?? null);

describe("summariseGrades", () => {
  test("of nothing is the empty summary", () => {
    expect(summariseGrades([])).toEqual(emptySummary);
    expect(emptySummary).toEqual({
      total: 0,
      graded: 0,
      ungraded: 0,
      counts: NO_COUNTS,
      reasons: NO_REASONS,
      best: null,
      worst: null,
      median: null,
      modes: [],
    });
    expect(isDeepFrozen(emptySummary)).toBe(true);
  });

  test("of the West Midlands inspection", () => {
    expect(summariseGrades(westMidlands.judgments)).toEqual({
      total: 5,
      graded: 5,
      ungraded: 0,
      counts: { ...NO_COUNTS, inadequate: 1, "requires-improvement": 2, adequate: 2 },
      reasons: NO_REASONS,
      best: "adequate",
      worst: "inadequate",
      median: "requires-improvement",
      modes: ["requires-improvement", "adequate"],
    });
  });

  test("keeps the ungraded apart, by reason, and out of everything else", () => {
    const reasons = [...REASONS, "pending", undefined, null] as const;
    const items: Countable[] = [
      ...reasons.map((ungraded) => ({ grade: null, ungraded })),
      { grade: null },
      null,
      undefined,
      "good",
      { grade: "outstanding" },
    ];
    const summary = summariseGrades(items);
    expect(summary).toEqual({
      total: 14,
      graded: 2,
      ungraded: 12,
      counts: { ...NO_COUNTS, good: 1, outstanding: 1 },
      reasons: { "by-design": 1, pending: 2, "not-assessed": 1, "evidence-too-old": 1, withheld: 1, unknown: 6 },
      best: "outstanding",
      worst: "good",
      median: "good",
      modes: ["good", "outstanding"],
    });
    expect(isDeepFrozen(summary)).toBe(true);
  });

  test.each(GRADES)("of one %s", (grade) => {
    const counts = { ...NO_COUNTS, [grade]: 1 };
    const expected = { total: 1, graded: 1, counts, best: grade, worst: grade, median: grade, modes: [grade] };
    expect(summariseGrades([grade])).toMatchObject(expected);
    expect(summariseGrades([{ grade }])).toMatchObject(expected);
  });

  test.each<[Grade[], Grade, Grade[]]>([
    [["good", "adequate"], "adequate", ["adequate", "good"]],
    [["outstanding", "inadequate", "inadequate", "outstanding"], "inadequate", ["inadequate", "outstanding"]],
    [["inadequate", "good", "good"], "good", ["good"]],
    [["inadequate", "inadequate", "good"], "inadequate", ["inadequate"]],
    [["inadequate", "adequate", "good", "good", "outstanding"], "good", ["good"]],
  ])("the middle of %s is %s, the most frequent %s", (grades, median, modes) => {
    expect(summariseGrades(grades)).toMatchObject({ median, modes });
  });

  test("agrees with the functions on grades, whatever is counted, and in whatever order", () => {
    fc.assert(
      fc.property(fc.array(countable(), { maxLength: 40 }), (items) => {
        const summary = summariseGrades(deepFreeze(items));
        const grades = items.map(gradeOf);
        const given = grades.filter((grade) => grade !== null);
        expect(summary.total).toBe(items.length);
        expect(summary.graded).toBe(given.length);
        expect(summary.ungraded).toBe(items.length - given.length);
        for (const grade of GRADES) expect(summary.counts[grade]).toBe(given.filter((each) => each === grade).length);
        expect(Object.values(summary.reasons).reduce((sum, count) => sum + count, 0)).toBe(summary.ungraded);
        expect(summary.best).toBe(bestGrade(grades) ?? null);
        expect(summary.worst).toBe(worstGrade(grades) ?? null);
        expect(summary.median).toBe(medianGrade(grades) ?? null);
        const most = Math.max(0, ...Object.values(summary.counts));
        expect(summary.modes).toEqual(most === 0 ? [] : GRADES.filter((grade) => summary.counts[grade] === most));
        expect(isDeepFrozen(summary)).toBe(true);
        expect(summariseGrades([...items].reverse())).toEqual(summary);
        expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
      }),
    );
  });

  const GRADES_EXPECTED = "expected one of inadequate | requires-improvement | adequate | good | outstanding";

  test.each<[string, unknown, string]>([
    ["no list", undefined, "(root) | wrong-type | wrong type; expected a list of judgments or grades, got nothing"],
    ["an object", {}, "(root) | wrong-type | wrong type; expected a list of judgments or grades, got an object with 0 keys"],
    ["text", "good", '(root) | wrong-type | wrong type; expected a list of judgments or grades, got "good"'],
    ["a label", ["good", "Good"], `1 | not-a-grade | not a grade; ${GRADES_EXPECTED}, got "Good" (did you mean good?)`],
    ["a word as long as a grade", ["hood"], `0 | not-a-grade | not a grade; ${GRADES_EXPECTED}, got "hood" (did you mean good?)`],
    ["eight letters", ["abequate"], `0 | not-a-grade | not a grade; ${GRADES_EXPECTED}, got "abequate" (did you mean adequate?)`],
    ["ten letters", ["0123456789"], `0 | not-a-grade | not a grade; ${GRADES_EXPECTED}, got "0123456789"`],
    ["eleven letters", ["constructor"], `0 | not-a-grade | not a grade; ${GRADES_EXPECTED}, got "constructor"`],
    ["twenty letters", ["requires improvement"], `0 | not-a-grade | not a grade; ${GRADES_EXPECTED}, got "requires improvement" (did you mean requires-improvement?)`],
    ["a number", [4], `0 | not-a-grade | not a grade; ${GRADES_EXPECTED}, got 4`],
    ["a function that has a grade", [Object.assign(() => 1, { grade: null })], `0 | not-a-grade | not a grade; ${GRADES_EXPECTED}, got a function`],
    ["a number in an object", [{ grade: 4 }], `0.grade | not-a-grade | not a grade; ${GRADES_EXPECTED}, got 4`],
    ["a label in an object", [{ grade: "good" }, { grade: "constructor" }], `1.grade | not-a-grade | not a grade; ${GRADES_EXPECTED}, got "constructor"`],
    ["an inspection", [westMidlands], `0.grade | missing | missing; ${GRADES_EXPECTED}`],
    ["a reason that is none", [{ grade: null, ungraded: "constructor" }], '0.ungraded | not-a-choice | not a choice; expected one of by-design | pending | not-assessed | evidence-too-old | withheld | unknown, got "constructor"'],
  ])("refuses %s, and counts nothing as ungraded that is not", (_name, items, issue) => {
    expect(refusals(() => summariseGrades(items as never))).toEqual([issue]);
    expect(refusals(() => summariseGradesBy(items as never, () => 1))).toEqual([issue]);
  }); // prettier-ignore

  test("says that it is the grades that were refused", () => {
    expect(headline(() => summariseGrades(undefined as never))).toBe("1 problem in grades:");
    expect(headline(() => summariseGrades(["Good" as never]))).toBe("1 problem in grades:");
  });

  test.each(HOSTILE.filter(({ name }) => !/throw|revoked/.test(name)))("refuses $name", ({ name, make }) => {
    const isSparse = name === "a sparse list"; // Its holes are grades that are absent.
    if (isSparse) expect(summariseGrades(make() as never)).toMatchObject({ total: 3, ungraded: 3 });
    else expect(refusal(() => summariseGrades(make() as never)).issues).toHaveLength(1);
    expect(refusal(() => summariseGrades([make()] as never)).issues).toHaveLength(1);
    expect(unpolluted()).toBe(true);
  });
});

describe("the counts that sources give", () => {
  const talliesOf = (framework: string) => TALLIES.find((tally) => tally.framework === framework)!.counts;

  test("PEEL 2016 effectiveness, of 43 forces: 1 outstanding, 28 good, 13 requires improvement, 1 inadequate", () => {
    const forces = new Set<string>(
      bodiesIn("force")
        .filter(isTerritorial)
        .map(({ id }) => id),
    );
    const rows = GRADE_ROWS.filter(
      ({ framework, question }) => framework === "peel-2016" && question === "effectiveness",
    );
    const summary = summariseGrades(rows.filter(({ body }) => forces.has(body)));
    expect(summary).toMatchObject({
      total: 43,
      graded: 43,
      counts: { outstanding: 1, good: 28, "requires-improvement": 13, inadequate: 1 },
      best: "outstanding",
      worst: "inadequate",
      median: "good",
      modes: ["good"],
    });
    expect(summary.counts).toMatchObject(talliesOf("peel-2016"));
    expect(shareAtLeast(summary, "good")).toEqual({ count: 29, of: 43, share: 29 / 43 });
  });

  test("PEEL 2014 efficiency is 5 outstanding, 35 good, 3 requires improvement, 0 inadequate", () => {
    const given: Grade[] = [
      ...Array.from({ length: 5 }, () => "outstanding" as const),
      ...Array.from({ length: 35 }, () => "good" as const),
      ...Array.from({ length: 3 }, () => "requires-improvement" as const),
    ];
    const summary = summariseGrades(given);
    expect(summary).toMatchObject({ total: 43, best: "outstanding", worst: "requires-improvement", median: "good" });
    expect(talliesOf("peel-2014")).toEqual({
      outstanding: summary.counts.outstanding,
      good: summary.counts.good,
      "requires-improvement": summary.counts["requires-improvement"],
      inadequate: summary.counts.inadequate,
    });
    expect(shareAtMost(summary, "requires-improvement")).toEqual({ count: 3, of: 43, share: 3 / 43 });
  });

  test("Staffordshire had 1 adequate, 5 requires improvement and 3 inadequate at publication", () => {
    const summary = summariseGrades(judgmentsAsOf(staffordshire2022, "2022-09-22"));
    expect(summary.counts).toEqual({ ...NO_COUNTS, adequate: 1, "requires-improvement": 5, inadequate: 3 });
    expect(summary.reasons).toEqual({ ...NO_REASONS, "by-design": 1 });
  });
});

describe("mergeSummaries", () => {
  const summary = (): fc.Arbitrary<GradeSummary> => fc.array(countable(), { maxLength: 12 }).map(summariseGrades);

  test("is associative and commutative, with the empty summary as identity", () => {
    fc.assert(
      fc.property(summary(), summary(), summary(), (a, b, c) => {
        expect(mergeSummaries(mergeSummaries(a, b), c)).toEqual(mergeSummaries(a, mergeSummaries(b, c)));
        expect(mergeSummaries(a, b)).toEqual(mergeSummaries(b, a));
        expect(mergeSummaries(a, emptySummary)).toEqual(a);
        expect(mergeSummaries(emptySummary, a)).toEqual(a);
        expect(isDeepFrozen(mergeSummaries(a, b))).toBe(true);
      }),
    );
  });

  test("equals counting the concatenation, and fits reduce", () => {
    fc.assert(
      fc.property(fc.array(fc.array(countable(), { maxLength: 8 }), { maxLength: 5 }), (parts) => {
        const merged = parts.map(summariseGrades).reduce(mergeSummaries, emptySummary);
        expect(merged).toEqual(summariseGrades(parts.flat()));
      }),
    );
  });

  test("adds up every field", () => {
    const a = summariseGrades([...GRADES, ...REASONS.map((ungraded) => ({ grade: null, ungraded }))]);
    const merged = mergeSummaries(a, mergeSummaries(a, a));
    expect(Object.values(merged.counts)).toEqual([3, 3, 3, 3, 3]);
    expect(Object.values(merged.reasons)).toEqual([3, 3, 3, 3, 3, 3]);
    expect([merged.total, merged.graded, merged.ungraded]).toEqual([33, 15, 18]);
  });
});

describe("summariseGradesBy", () => {
  test("splits the whole into parts that merge to it, in order of first appearance", () => {
    fc.assert(
      fc.property(fc.array(arbitrary.judgment(), { maxLength: 40 }), fc.integer({ min: 1, max: 4 }), (judgments, n) => {
        const keyOf = ({ question }: { question: string }): number => question.length % n;
        const parts = summariseGradesBy(deepFreeze(judgments), keyOf);
        expect([...parts.keys()]).toEqual([...new Set(judgments.map(keyOf))]);
        for (const [key, part] of parts) {
          expect(part).toEqual(summariseGrades(judgments.filter((judgment) => keyOf(judgment) === key)));
          expect(isDeepFrozen(part)).toBe(true);
        }
        expect([...parts.values()].reduce(mergeSummaries, emptySummary)).toEqual(summariseGrades(judgments));
      }),
    );
  });

  test("takes keys of any type, and words that mean something to JavaScript as words", () => {
    const body = {};
    const keys = ["__proto__", "constructor", "toString", NaN, undefined, null, body, NaN, "__proto__"];
    const counted = summariseGradesBy(
      keys.map((key) => ({ key, grade: "good" as const })),
      ({ key }) => key,
    );
    expect([...counted.keys()]).toEqual(["__proto__", "constructor", "toString", NaN, undefined, null, body]);
    expect([...counted.values()].map(({ graded }) => graded)).toEqual([2, 1, 1, 2, 1, 1, 1]);
    expect(counted).toBeInstanceOf(Map);
  });

  test("asks for the key of each item once, and passes on what is thrown", () => {
    const asked: unknown[] = [];
    summariseGradesBy(["good", null, "good"] as const, (item) => asked.push(item));
    expect(asked).toEqual(["good", null, "good"]);
    const own = new Error("own");
    const call = (): unknown =>
      summariseGradesBy(["good"], () => {
        throw own;
      });
    expect(call).toThrow(own);
    expect(summariseGradesBy([], () => 1)).toEqual(new Map());
  });
});

describe("shares", () => {
  const summary = summariseGrades(["outstanding", "good", "good", "adequate", "inadequate", null, undefined]);

  test.each<[Grade, number, number]>([
    ["outstanding", 1, 5],
    ["good", 3, 4],
    ["adequate", 4, 2],
    ["requires-improvement", 4, 1],
    ["inadequate", 5, 1],
  ])("at least, and at most, %s", (grade, atLeast, atMost) => {
    expect(shareAtLeast(summary, grade)).toEqual({ count: atLeast, of: 5, share: atLeast / 5 });
    expect(shareAtMost(summary, grade)).toEqual({ count: atMost, of: 5, share: atMost / 5 });
    expect(Object.isFrozen(shareAtLeast(summary, grade))).toBe(true);
  });

  test("of nothing is no share", () => {
    expect(shareAtLeast(summariseGrades([null]), "good")).toEqual({ count: 0, of: 0, share: null });
    expect(shareAtMost(emptySummary, "good")).toEqual({ count: 0, of: 0, share: null });
  });

  test.each([shareAtLeast, shareAtMost])("refuses what is no grade", (share) => {
    const expected = "expected one of inadequate | requires-improvement | adequate | good | outstanding";
    expect(headline(() => share(summary, "Good" as "good"))).toBe("1 problem in share:");
    expect(refusals(() => share(summary, "Good" as "good"))).toEqual([
      `(root) | not-a-grade | not a grade; ${expected}, got "Good" (did you mean good?)`,
    ]);
    expect(refusals(() => share(summary, "constructor" as "good"))).toEqual([
      `(root) | not-a-grade | not a grade; ${expected}, got "constructor"`,
    ]);
  });

  test("at least a grade and at most the grade below it make the whole", () => {
    fc.assert(
      fc.property(fc.array(countable(), { maxLength: 20 }), fc.integer({ min: 1, max: 4 }), (items, place) => {
        const of = summariseGrades(items);
        const [upper, lower] = [shareAtLeast(of, GRADES[place]!), shareAtMost(of, GRADES[place - 1]!)];
        expect(upper.count + lower.count).toBe(of.graded);
        expect([upper.of, lower.of]).toEqual([of.graded, of.graded]);
      }),
    );
  });
});
