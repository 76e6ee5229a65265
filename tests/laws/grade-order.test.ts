import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bestGrade,
  compareGrades,
  type Grade,
  type GradeScale,
  isAtLeast,
  isBetterThan,
  isWorseThan,
  medianGrade,
  sortByGrade,
  worstGrade,
} from "../../src/grade/index.js";
import { SCALES } from "../arbitraries.js";

type Word = Grade;
/** Things that are on no scale: absent, misspelt, of another type. */
const OUTSIDERS = [undefined, null, "nonsense", ""] as unknown as readonly Word[];

/** The same functions, for the standard scale (without a scale argument) and for each scale given as one. */
const WAYS = [
  { name: "no scale given", scale: undefined, grades: SCALES[0]!.grades as readonly Word[] },
  ...SCALES.map((scale) => ({ name: scale.id, scale: scale as never, grades: scale.grades as readonly Word[] })),
];

describe.each(WAYS)("the order of grades, on all pairs and triples: $name", ({ scale, grades }) => {
  const all = [...grades, ...OUTSIDERS];
  const compare = (a: Word, b: Word) => compareGrades(a, b, scale as unknown as GradeScale);
  const place = (grade: Word) => (grades.indexOf(grade) < 0 ? grades.length : grades.indexOf(grade));

  test("is the order in which the scale lists them, what is none of them last", () => {
    for (const a of all) for (const b of all) expect(compare(a, b)).toBe(Math.sign(place(a) - place(b)));
  });

  test("is total and antisymmetric, and level only with itself", () => {
    for (const a of all) {
      for (const b of all) {
        expect([-1, 0, 1]).toContain(compare(a, b));
        expect(compare(a, b) + compare(b, a)).toBe(0);
        if (grades.includes(a) && grades.includes(b)) expect(compare(a, b) === 0).toBe(a === b);
      }
    }
  });

  test("is transitive", () => {
    for (const a of all) {
      for (const b of all) {
        if (compare(a, b) > 0) continue;
        for (const c of all) if (compare(b, c) <= 0 && compare(a, c) > 0) expect.fail(`${a} ${b} ${c}`);
      }
    }
  });

  test("is the one that the predicates go by", () => {
    for (const a of all) {
      for (const b of all) {
        const both = grades.includes(a) && grades.includes(b);
        expect(isBetterThan(a, b, scale as unknown as GradeScale)).toBe(both && compare(a, b) > 0);
        expect(isWorseThan(a, b, scale as unknown as GradeScale)).toBe(both && compare(a, b) < 0);
        expect(isAtLeast(a, b, scale as unknown as GradeScale)).toBe(both && compare(a, b) >= 0);
      }
    }
  });

  test("is the one that best, worst, median and sort go by, for all triples", () => {
    const some = all.length > 12 ? [...grades.slice(0, 4), ...grades.slice(-3), ...OUTSIDERS] : all;
    for (const a of some) {
      for (const b of some) {
        for (const c of some) {
          const three = [a, b, c];
          // Wrapped, for the built-in sort never asks the comparator about undefined.
          const sorted = three
            .map((grade) => ({ grade }))
            .sort((x, y) => place(x.grade) - place(y.grade))
            .map(({ grade }) => grade);
          const graded = sorted.filter((grade) => grades.includes(grade));
          expect(sortByGrade(three, (grade) => grade, "worst-first", scale)).toEqual(sorted);
          expect(worstGrade(three, scale)).toBe(graded[0]);
          expect(bestGrade(three, scale)).toBe(graded.at(-1));
          expect(medianGrade(three, scale)).toBe(graded[Math.ceil(graded.length / 2) - 1]);
        }
      }
    }
  });

  const lists = fc.array(fc.constantFrom(...all), { maxLength: 60 });

  test("sorts any list stably, in both directions, with the ungraded last", () => {
    fc.assert(
      fc.property(lists, (list) => {
        const items = list.map((grade, index) => ({ grade, index }));
        const gradeOf = (item: { grade: Word }) => item.grade;
        const worstFirst = [...items].sort((x, y) => place(x.grade) - place(y.grade));
        const upwards = (grade: Word) => (place(grade) === grades.length ? 0 : place(grade) - grades.length);
        const bestFirst = [...items].sort((x, y) =>
          upwards(x.grade) === 0 || upwards(y.grade) === 0
            ? upwards(x.grade) - upwards(y.grade)
            : upwards(y.grade) - upwards(x.grade),
        );
        expect(sortByGrade(items, gradeOf, "worst-first", scale)).toEqual(worstFirst);
        expect(sortByGrade(items, gradeOf, "best-first", scale)).toEqual(bestFirst);
        expect(items.map((item) => item.index)).toEqual(list.map((_, index) => index));
      }),
    );
  });

  test("gives the same best, worst and median whatever the order of a list, and each of them is in it", () => {
    fc.assert(
      fc.property(lists, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const shuffled = list
          .map((grade) => ({ grade, key: numbers.next().value ?? 0 }))
          .sort((x, y) => x.key - y.key)
          .map(({ grade }) => grade);
        for (const pick of [bestGrade, worstGrade, medianGrade]) {
          const picked = pick(list, scale);
          expect(pick(shuffled, scale)).toBe(picked);
          if (picked === undefined) expect(list.some((grade) => grades.includes(grade))).toBe(false);
          else expect(list).toContain(picked);
        }
      }),
    );
  });
});
