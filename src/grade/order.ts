import { type Grade, GRADES, RANK } from "./grade.js";
import type { GradeScale } from "./scale.js";

/** How one value stands to another: `-1` before, `0` level, `1` after. */
export type Ordering = -1 | 0 | 1;

/** A grade of a scale: the scale says which there are, never the grades it is used with. */
type GradeOn<S extends GradeScale<string>> = S["grades"][number];

/** A grade, or the absence of one. */
type Maybe<G extends string> = G | null | undefined;

/** Gives a grade's place on its scale, 1 for the worst; what is not on it has none, and so is neither above nor below anything. */
function rank(grade: Maybe<string>, scale: GradeScale<string> | undefined): number {
  return (scale ? scale.grades.indexOf(grade as string) + 1 || undefined : RANK[grade as string]) as number;
}

/**
 * Compares two grades, worst first, as `Array.prototype.sort` wants it.
 *
 * A total order within one scale: antisymmetric, transitive, 0 only for the same grade. What is no grade at all (which
 * the types forbid) comes after every grade. Whether two *judgments* may be compared is another question, which
 * {@link compareJudgments} answers.
 * Source: https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/what-is-peel/how-we-inspect-peel/
 *
 * @param a - one grade.
 * @param b - the other.
 * @param scale - a scale of your own; the order of {@link GRADES} unless given, which fits both HMICFRS scales.
 * @returns `-1` when `a` is the worse, `1` when it is the better, `0` when they are the same. Never throws.
 * @remarks Cost: constant; linear in the number of tiers for a scale of your own.
 * @example Sorting, worst first
 * ```ts
 * import { compareGrades, type Grade } from "hmicfrs/grade";
 *
 * const grades: Grade[] = ["good", "inadequate", "adequate"];
 *
 * grades.sort(compareGrades); // => ["inadequate", "adequate", "good"]
 * compareGrades("good", "requires-improvement"); // => 1
 * ```
 * @category ordering
 */
export function compareGrades(a: Grade, b: Grade): Ordering;
export function compareGrades<S extends GradeScale<string>>(a: GradeOn<S>, b: GradeOn<S>, scale: S): Ordering;
export function compareGrades(a: string, b: string, scale?: GradeScale<string>): Ordering {
  // What is no grade is sorted after every grade, as undefined is.
  const x = rank(a, scale) ?? Infinity;
  const y = rank(b, scale) ?? Infinity;
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * Tells whether one grade is strictly better than another.
 *
 * @param a - the grade asked about.
 * @param b - the grade it is held against.
 * @param scale - a scale of your own; HMICFRS's order unless given.
 * @returns `true` when `a` is better; `false` when they are the same or either is no grade. Never throws.
 * @remarks Cost: constant; linear in the number of tiers for a scale of your own.
 * @example
 * ```ts
 * import { isBetterThan } from "hmicfrs/grade";
 *
 * isBetterThan("good", "adequate"); // => true
 * isBetterThan("good", "good"); // => false
 * ```
 * @category ordering
 */
export function isBetterThan(a: Grade, b: Grade): boolean;
export function isBetterThan<S extends GradeScale<string>>(a: GradeOn<S>, b: GradeOn<S>, scale: S): boolean;
export function isBetterThan(a: string, b: string, scale?: GradeScale<string>): boolean {
  return rank(a, scale) > rank(b, scale);
}

/**
 * Tells whether one grade is strictly worse than another.
 *
 * @param a - the grade asked about.
 * @param b - the grade it is held against.
 * @param scale - a scale of your own; HMICFRS's order unless given.
 * @returns `true` when `a` is worse; `false` when they are the same or either is no grade. Never throws.
 * @remarks Cost: constant; linear in the number of tiers for a scale of your own.
 * @example
 * ```ts
 * import { isWorseThan } from "hmicfrs/grade";
 *
 * isWorseThan("inadequate", "requires-improvement"); // => true
 * ```
 * @category ordering
 */
export function isWorseThan(a: Grade, b: Grade): boolean;
export function isWorseThan<S extends GradeScale<string>>(a: GradeOn<S>, b: GradeOn<S>, scale: S): boolean;
export function isWorseThan(a: string, b: string, scale?: GradeScale<string>): boolean {
  return rank(a, scale) < rank(b, scale);
}

/**
 * Tells whether a grade is as good as another or better.
 *
 * @param grade - the grade asked about.
 * @param threshold - the grade it must reach.
 * @param scale - a scale of your own; HMICFRS's order unless given.
 * @returns `true` when it reaches the threshold; `false` when it does not or either is no grade. Never throws.
 * @remarks Cost: constant; linear in the number of tiers for a scale of your own.
 * @example
 * ```ts
 * import { isAtLeast } from "hmicfrs/grade";
 *
 * isAtLeast("good", "good"); // => true
 * isAtLeast("adequate", "good"); // => false
 * ```
 * @category ordering
 */
export function isAtLeast(grade: Grade, threshold: Grade): boolean;
export function isAtLeast<S extends GradeScale<string>>(grade: GradeOn<S>, threshold: GradeOn<S>, scale: S): boolean;
export function isAtLeast(grade: string, threshold: string, scale?: GradeScale<string>): boolean {
  return rank(grade, scale) >= rank(threshold, scale);
}

/**
 * Picks the best of some grades; absent ones are passed over.
 *
 * @param grades - grades, in any order; `null` and `undefined` mean not graded.
 * @param scale - a scale of your own; HMICFRS's order unless given.
 * @returns the best grade; `undefined` when there is none. Never throws.
 * @remarks Cost: linear in the number of grades.
 * @example
 * ```ts
 * import { bestGrade } from "hmicfrs/grade";
 *
 * bestGrade(["adequate", "good", null]); // => "good"
 * bestGrade([]); // => undefined
 * ```
 * @category ordering
 */
export function bestGrade<S extends GradeScale<string> = GradeScale, G extends GradeOn<S> = GradeOn<S>>(
  grades: readonly [G, ...G[]],
  scale?: S,
): G;
export function bestGrade<S extends GradeScale<string> = GradeScale, G extends GradeOn<S> = GradeOn<S>>(
  grades: readonly Maybe<G>[],
  scale?: S,
): G | undefined;
export function bestGrade(grades: readonly Maybe<string>[], scale?: GradeScale<string>): Maybe<string> {
  return gradeAt(1, grades, scale);
}

/** Gives the grade that lies a part of the way from the worst (0) to the best (1); between two, the lower. */
function gradeAt(part: number, grades: readonly Maybe<string>[], scale?: GradeScale<string>): Maybe<string> {
  const graded = grades.filter((grade) => rank(grade, scale));
  return sortByGrade(graded, (grade) => grade, undefined, scale)[((graded.length - 1) * part) | 0];
}

/**
 * Picks the worst of some grades; absent ones are passed over, for an absent grade is never a low one.
 *
 * @param grades - grades, in any order; `null` and `undefined` mean not graded.
 * @param scale - a scale of your own; HMICFRS's order unless given.
 * @returns the worst grade; `undefined` when there is none. Never throws.
 * @remarks Cost: linear in the number of grades.
 * @example
 * ```ts
 * import { worstGrade } from "hmicfrs/grade";
 *
 * worstGrade(["adequate", "inadequate", null]); // => "inadequate"
 * worstGrade([null]); // => undefined
 * ```
 * @category ordering
 */
export function worstGrade<S extends GradeScale<string> = GradeScale, G extends GradeOn<S> = GradeOn<S>>(
  grades: readonly [G, ...G[]],
  scale?: S,
): G;
export function worstGrade<S extends GradeScale<string> = GradeScale, G extends GradeOn<S> = GradeOn<S>>(
  grades: readonly Maybe<G>[],
  scale?: S,
): G | undefined;
export function worstGrade(grades: readonly Maybe<string>[], scale?: GradeScale<string>): Maybe<string> {
  return gradeAt(0, grades, scale);
}

/**
 * Picks the grade in the middle when they are put in order: the lower of the two middles when their number is even.
 *
 * Derived: HMICFRS publishes no median. It is a grade that was given, never an average. Absent grades do not count.
 *
 * @param grades - grades, in any order; `null` and `undefined` mean not graded.
 * @param scale - a scale of your own; HMICFRS's order unless given.
 * @returns the median grade; `undefined` when there is none. Never throws.
 * @remarks Cost: linear in the number of grades.
 * @example
 * ```ts
 * import { medianGrade } from "hmicfrs/grade";
 *
 * medianGrade(["outstanding", "good", "inadequate"]); // => "good"
 * medianGrade(["good", "adequate"]); // => "adequate"
 * ```
 * @category ordering
 */
export function medianGrade<S extends GradeScale<string> = GradeScale, G extends GradeOn<S> = GradeOn<S>>(
  grades: readonly [G, ...G[]],
  scale?: S,
): G;
export function medianGrade<S extends GradeScale<string> = GradeScale, G extends GradeOn<S> = GradeOn<S>>(
  grades: readonly Maybe<G>[],
  scale?: S,
): G | undefined;
export function medianGrade(grades: readonly Maybe<string>[], scale?: GradeScale<string>): Maybe<string> {
  return gradeAt(0.5, grades, scale);
}

/**
 * Sorts items by a grade of theirs into a new list; items without a grade come last in both orders.
 *
 * Stable: items of the same grade keep their order, in both directions.
 *
 * @param items - what to sort; not changed.
 * @param gradeOf - gives an item's grade, or `null` or `undefined` when it has none; called once for each item.
 * @param order - `"worst-first"` unless given.
 * @param scale - a scale of your own; HMICFRS's order unless given.
 * @returns a new list; empty for the empty list. Throws only what `gradeOf` throws.
 * @remarks Cost: linear in the number of items; no comparisons.
 * @example
 * ```ts
 * import { sortByGrade } from "hmicfrs/grade";
 *
 * const forces = [
 *   { name: "Kent", grade: "good" },
 *   { name: "Dorset", grade: null },
 *   { name: "Cumbria", grade: "inadequate" },
 * ] as const;
 *
 * sortByGrade(forces, (force) => force.grade).map((force) => force.name); // => ["Cumbria", "Kent", "Dorset"]
 * sortByGrade(forces, (force) => force.grade, "best-first").map((force) => force.name); // => ["Kent", "Cumbria", "Dorset"]
 * ```
 * @category ordering
 */
export function sortByGrade<T, S extends GradeScale<string> = GradeScale>(
  items: readonly T[],
  gradeOf: (item: T) => Maybe<GradeOn<S>>,
  order?: "worst-first" | "best-first",
  scale?: S,
): T[] {
  // A scale has a handful of tiers, so one bucket a tier and no comparisons.
  const tiers = scale?.grades ?? GRADES;
  const buckets = [...tiers, 0].map((): T[] => []);
  for (const item of items) {
    const place = rank(gradeOf(item), scale);
    (buckets[place ? (order === "best-first" ? tiers.length - place : place - 1) : tiers.length] as T[]).push(item);
  }
  return ([] as T[]).concat(...buckets);
}
