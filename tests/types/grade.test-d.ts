import {
  bestGrade,
  compareGrades,
  createScale,
  FIVE_TIER,
  FOUR_TIER,
  type Grade,
  gradeLabel,
  GRADES,
  type GradeScale,
  isAtLeast,
  isBetterThan,
  isGrade,
  isWorseThan,
  medianGrade,
  type Ordering,
  parseGrade,
  sortByGrade,
  worstGrade,
} from "hmicfrs";
import { expectTypeOf, test } from "vitest";

const cqc = createScale("cqc", ["inadequate", "requires-improvement", "good", "outstanding"]);
const ofsted = createScale("ofsted", ["urgent improvement", "needs attention", "expected standard"]);
type OfstedGrade = "urgent improvement" | "needs attention" | "expected standard";

test("a grade is one of five words", () => {
  expectTypeOf<Grade>().toEqualTypeOf<"inadequate" | "requires-improvement" | "adequate" | "good" | "outstanding">();
  expectTypeOf(GRADES).toEqualTypeOf<
    readonly ["inadequate", "requires-improvement", "adequate", "good", "outstanding"]
  >();
  // @ts-expect-error -- the hyphen.
  const spaced: Grade = "requires improvement";
  // @ts-expect-error -- the list is not changed.
  GRADES.sort();
  expectTypeOf(spaced).toEqualTypeOf<Grade>();
});

test("a scale keeps its words, and the functions hold their grades to them", () => {
  expectTypeOf(ofsted).toEqualTypeOf<GradeScale<OfstedGrade>>();
  expectTypeOf(FIVE_TIER).toEqualTypeOf<GradeScale>();
  expectTypeOf(FOUR_TIER).toEqualTypeOf<GradeScale<"inadequate" | "requires-improvement" | "good" | "outstanding">>();
  expectTypeOf(compareGrades("needs attention", "expected standard", ofsted)).toEqualTypeOf<Ordering>();
  expectTypeOf(parseGrade("Needs attention", ofsted)).toEqualTypeOf<OfstedGrade>();
  // @ts-expect-error -- "adequate" is not on the scale of four.
  compareGrades("adequate", "good", FOUR_TIER);
  // @ts-expect-error -- nor on this one.
  isBetterThan("adequate", "good", cqc);
  // @ts-expect-error -- nor is "good" on Ofsted's.
  isAtLeast("good", "expected standard", ofsted);
  // @ts-expect-error -- a scale's words are asked for with the scale.
  isWorseThan("needs attention", "expected standard");
});

test("comparison gives an ordering and takes grades alone", () => {
  expectTypeOf<Ordering>().toEqualTypeOf<-1 | 0 | 1>();
  expectTypeOf<Grade[]>().toHaveProperty("sort").toBeCallableWith(compareGrades);
  expectTypeOf(isBetterThan("good", "adequate")).toEqualTypeOf<boolean>();
  expectTypeOf(isWorseThan("good", "adequate")).toEqualTypeOf<boolean>();
  expectTypeOf(isAtLeast("good", "adequate")).toEqualTypeOf<boolean>();
  // @ts-expect-error -- no grade is not a low grade.
  compareGrades(null, "good");
  // @ts-expect-error -- nor is it below any.
  isAtLeast(null, "good");
  // @ts-expect-error -- a typo.
  isAtLeast("good", "adequat");
});

test("the best of some grades is a grade, and of perhaps none perhaps none", () => {
  const perhaps: readonly (Grade | null)[] = [];
  expectTypeOf(bestGrade(["good", "adequate"])).toEqualTypeOf<"good" | "adequate">();
  expectTypeOf(worstGrade(["good", "adequate"])).toEqualTypeOf<"good" | "adequate">();
  expectTypeOf(medianGrade(["good", "adequate"])).toEqualTypeOf<"good" | "adequate">();
  expectTypeOf(bestGrade(perhaps)).toEqualTypeOf<Grade | undefined>();
  expectTypeOf(worstGrade(perhaps)).toEqualTypeOf<Grade | undefined>();
  expectTypeOf(medianGrade(perhaps)).toEqualTypeOf<Grade | undefined>();
  expectTypeOf(bestGrade([])).toEqualTypeOf<undefined>();
  expectTypeOf(bestGrade(["needs attention"], ofsted)).toEqualTypeOf<"needs attention">();
  // @ts-expect-error -- "adequate" is not on the scale of four.
  worstGrade(["adequate"], FOUR_TIER);
  // @ts-expect-error -- "fine" is no grade.
  bestGrade(["fine"]);
});

test("sorting keeps the items' type and names its orders", () => {
  const items = [{ name: "a", grade: "good" as Grade | null }];
  expectTypeOf(sortByGrade(items, (item) => item.grade)).toEqualTypeOf<{ name: string; grade: Grade | null }[]>();
  sortByGrade(items, (item) => item.grade, "best-first");
  // @ts-expect-error -- "descending" says not of what.
  sortByGrade(items, (item) => item.grade, "descending");
  sortByGrade(["needs attention"] as const, (grade) => grade, "worst-first", ofsted);
  // @ts-expect-error -- "good" is not on that scale.
  sortByGrade(["good"] as const, (grade) => grade, "worst-first", ofsted);
  // @ts-expect-error -- a name is no grade.
  sortByGrade(items, (item) => item.name);
});

test("a guard narrows, labels are text", () => {
  const value = "good" as unknown;
  if (isGrade(value)) expectTypeOf(value).toEqualTypeOf<Grade>();
  if (isGrade(value, ofsted)) expectTypeOf(value).toEqualTypeOf<OfstedGrade>();
  expectTypeOf(gradeLabel("good")).toEqualTypeOf<string>();
  expectTypeOf(parseGrade("Good")).toEqualTypeOf<Grade>();
  // @ts-expect-error -- a number is no label.
  parseGrade(3);
});
