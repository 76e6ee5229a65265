import { DomainError } from "../error/domain-error.js";
import { refusal } from "./refusal.js";
import { type Grade, GRADES } from "./grade.js";

/** An ordered set of grades. The same word on two scales is not the same grade: the tests behind it differ. */
export interface GradeScale<G extends string = Grade> {
  /** A short identifier, such as `five-tier`; used in messages. */
  readonly id: string;
  /** The grades, worst first. */
  readonly grades: readonly G[];
}

/**
 * The scale with `adequate`: PEEL since 2021/22, regional serious and organised crime, vetting, fire since 2023-25.
 *
 * Source: https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/what-is-peel/how-we-inspect-peel/
 *
 * @remarks Cost: none; a constant.
 * @example
 * ```ts
 * import { FIVE_TIER } from "hmicfrs/grade";
 *
 * FIVE_TIER.grades.at(-1); // => "outstanding"
 * ```
 * @category grades
 */
export const FIVE_TIER: GradeScale = /* @__PURE__ */ frozenScale("five-tier", GRADES);

/**
 * The scale without `adequate`: PEEL from 2014 to 2018/19, crime data integrity to 2020, fire rounds 1 and 2.
 *
 * Source: https://www.justiceinspectorates.gov.uk/hmicfrs/fire-and-rescue-services/how-we-inspect-fire-and-rescue-services/2018-19-frs-assessment/
 *
 * @remarks Cost: none; a constant.
 * @example
 * ```ts
 * import { FOUR_TIER } from "hmicfrs/grade";
 *
 * FOUR_TIER.grades; // => ["inadequate", "requires-improvement", "good", "outstanding"]
 * ```
 * @category grades
 */
export const FOUR_TIER: GradeScale<Exclude<Grade, "adequate">> = /* @__PURE__ */ frozenScale("four-tier", [
  "inadequate",
  "requires-improvement",
  "good",
  "outstanding",
]);

function frozenScale<G extends string>(id: string, grades: readonly G[]): GradeScale<G> {
  return Object.freeze({ id, grades: Object.freeze(grades) });
}

/**
 * Makes a scale of your own, for another inspectorate or an internal review, that every grade function takes as its last argument.
 *
 * @param id - a short identifier, used in messages; not blank.
 * @param grades - the grades as identifiers, worst first; at least two, all different, none blank.
 * @returns the frozen scale, as plain data.
 * @throws {@link DomainError} `wrong-type`, `empty` or `duplicate`, for every bad entry at once; fewer than two grades are
 * reported as entries that are no text.
 * @remarks Cost: quadratic in the number of grades, which are a handful.
 * @example The four ratings of the Care Quality Commission
 * ```ts
 * import { compareGrades, createScale, worstGrade } from "hmicfrs/grade";
 *
 * const cqc = createScale("cqc", ["inadequate", "requires-improvement", "good", "outstanding"]);
 *
 * compareGrades("good", "outstanding", cqc); // => -1
 * worstGrade(["good", "requires-improvement"], cqc); // => "requires-improvement"
 * ```
 * @category grades
 */
export function createScale<const G extends string>(id: string, grades: readonly G[]): GradeScale<G> {
  const entries: unknown[] = [id, undefined, undefined];
  try {
    // Spreading fills the holes of a sparse list, so that they are seen.
    if (Array.isArray(grades)) Object.assign(entries, [id, ...(grades as readonly unknown[])]);
  } catch {
    // A list that cannot be read has no grades.
  }
  const issues = entries.flatMap((value, index) => {
    const code =
      typeof value !== "string"
        ? "wrong-type"
        : value.trim()
          ? index && entries.indexOf(value, 1) < index && "duplicate"
          : "empty";
    return code ? refusal(index ? ["grades", index - 1] : ["id"], code, "text", value) : [];
  });
  if (issues[0]) throw new DomainError("scale", issues);
  return frozenScale(id, entries.slice(1) as G[]);
}

/**
 * Tells whether a value is a grade: one of {@link GRADES}, or of a scale of your own.
 *
 * @param value - anything.
 * @param scale - the scale whose grades count; the five-tier one unless given.
 * @returns `true` when it is exactly a grade's identifier, such as `"requires-improvement"`; labels such as "Good" are not. Never throws.
 * @remarks Cost: linear in the number of tiers.
 * @example
 * ```ts
 * import { FOUR_TIER, isGrade } from "hmicfrs/grade";
 *
 * isGrade("good"); // => true
 * isGrade("Good"); // => false
 * isGrade("adequate", FOUR_TIER); // => false
 * ```
 * @see {@link parseGrade} to read a label as people write it.
 * @category grades
 */
export function isGrade<G extends string = Grade>(value: unknown, scale?: GradeScale<G>): value is G {
  return ((scale as GradeScale<string> | undefined)?.grades ?? GRADES).includes(value as Grade);
}
