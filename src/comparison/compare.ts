import { fail, requireOptions } from "../error/domain-error.js";
import {
  areComparable,
  type Comparability,
  type FrameworkId,
  getFramework,
  questionLabel,
} from "../framework/index.js";
import { compareGrades, FIVE_TIER, FOUR_TIER, type Grade, type Ordering } from "../grade/index.js";
import type { Judgment } from "../judgment/index.js";
import { type Asked, homeOf, isSameQuestion } from "./lineage.js";

/** A judgment with the framework it was made under, without which its grade cannot be compared. {@link judgmentsOf} gives such. */
export interface JudgmentInFramework extends Judgment {
  /** The framework it was made under. */
  readonly framework: FrameworkId;
}

/** What HMICFRS says must be borne in mind with a comparison that it makes all the same. */
export interface Caveat {
  /** What to bear in mind, in a sentence. */
  readonly reason: string;
  /** Where HMICFRS says it: a web address. */
  readonly source: string;
}

/** How one judgment compares with another. */
export type JudgmentComparison =
  | {
      /** How the first stands to the second. */
      readonly verdict: "better" | "worse" | "same";
      /** How many tiers lie between the two, on the scale in force, or on the longer one where their scales differ; 0 for `same`. */
      readonly steps: number;
      /** Whether only the labels were compared, because the caller asked for it and HMICFRS makes no such comparison. */
      readonly byLabelOnly: boolean;
      /** What HMICFRS says must be borne in mind; absent where it says nothing. */
      readonly caveat?: Caveat | undefined;
    }
  | {
      /** At least one of the two has no grade, which is never a low grade. */
      readonly verdict: "ungraded";
    }
  | {
      /** HMICFRS does not hold the two to be comparable, or has not said that they are. */
      readonly verdict: "not-comparable";
      /** The reason, in a sentence. */
      readonly reason: string;
      /** Where HMICFRS says it: a web address; empty where no statement was found. */
      readonly source: string;
    };

/** How comparisons are made. */
export interface CompareOptions {
  /**
   * `"labels"` compares the labels of grades that HMICFRS does not hold to be comparable, and marks each such result
   * `byLabelOnly`; they stay not comparable unless given.
   */
  readonly across?: "labels" | undefined;
}

/** Refuses a way of comparing that does not exist. */
export function requireAcross(options: CompareOptions): void {
  requireOptions(options);
  const { across } = options;
  if (across !== undefined && across !== "labels") {
    fail("options", "not-a-choice", { problem: "not a choice", expected: ["labels"], got: across }, ["across"]);
  }
}

/** Gives HMICFRS's position on two grades on the same question: that of the frameworks they are given under. */
function comparabilityOf(a: Asked, b: Asked): Comparability {
  const home = homeOf(a);
  return home === homeOf(b) ? areComparable(home, home) : areComparable(a.framework, b.framework);
}

/** Counts the tiers between two grades, on the four-tier scale where both frameworks have it. */
function stepsBetween(a: Grade, b: Grade, frameworks: readonly FrameworkId[]): number {
  const isFourTier = frameworks.every((framework) => getFramework(framework).scale?.id === FOUR_TIER.id);
  const grades: readonly Grade[] = isFourTier ? FOUR_TIER.grades : FIVE_TIER.grades;
  return Math.abs(grades.indexOf(a) - grades.indexOf(b));
}

/** What weighing two grades came to. */
export type Weighing =
  | { readonly order: Ordering; readonly steps: number; readonly byLabelOnly: boolean; readonly caveat?: Caveat }
  | { readonly order: undefined; readonly reason: string; readonly source: string };

/** Weighs two grades on the same question against each other, as far as HMICFRS or the caller lets it. */
export function weigh(
  a: Asked & { readonly grade: Grade },
  b: Asked & { readonly grade: Grade },
  options: CompareOptions,
): Weighing {
  const { verdict, reason, source } = comparabilityOf(a, b);
  const comparable = verdict === "comparable" || verdict === "with-caveat";
  if (!comparable && options.across !== "labels") return { order: undefined, reason, source };
  return {
    order: compareGrades(a.grade, b.grade),
    steps: stepsBetween(a.grade, b.grade, [a.framework, b.framework]),
    byLabelOnly: !comparable,
    ...(verdict === "with-caveat" && { caveat: Object.freeze({ reason, source }) }),
  };
}

/** Tells whether a judgment has a grade. */
export function isGraded<J extends Judgment>(judgment: J): judgment is J & { readonly grade: Grade } {
  return judgment.grade !== null;
}

const VERDICTS = { "-1": "worse", "0": "same", "1": "better" } as const;

/** Says an ordering in words. */
export function verdictOf(order: Ordering): "better" | "worse" | "same" {
  return VERDICTS[order];
}

/**
 * Compares two judgments, in their frameworks: whether the first is better than the second, and by how many tiers, or why
 * that cannot be said.
 *
 * The same words are not the same grade in two cycles: grades of PEEL 2021/22 and 2023-25 are not directly comparable although
 * both have five tiers, and good on four tiers against adequate on five is no lower. Judgments on different questions are
 * not comparable either; questions match by the framework's table and not by their words. Where HMICFRS has not said, the
 * answer is not comparable.
 * Source: https://hmicfrs.justiceinspectorates.gov.uk/peel-reports/staffordshire-2023-25/
 *
 * @param a - one judgment, with the framework it was made under; of any body.
 * @param b - the other.
 * @param options - `across: "labels"` compares the labels all the same, also on different questions, and marks the result.
 * @returns the comparison, frozen; `ungraded` when either has no grade.
 * @throws {@link DomainError} `unknown-id` for a framework that the catalogue lacks; `not-a-choice` for another `across`.
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { compareJudgments, type JudgmentInFramework } from "hmicfrs";
 *
 * const judged = (framework: "peel-2018-19" | "peel-2021-22", grade: "good" | "adequate"): JudgmentInFramework => ({
 *   framework,
 *   body: "kent",
 *   question: "investigating-crime",
 *   grade,
 * });
 * const [before, now] = [judged("peel-2018-19", "good"), judged("peel-2021-22", "adequate")];
 *
 * compareJudgments(now, before).verdict; // => "not-comparable"
 * compareJudgments(now, before, { across: "labels" }); // => { verdict: "worse", steps: 1, byLabelOnly: true }
 * compareJudgments(judged("peel-2021-22", "good"), now); // => { verdict: "better", steps: 1, byLabelOnly: false }
 * ```
 * @see {@link compareGrades} to order bare grades of one scale.
 * @category comparison
 */
export function compareJudgments(
  a: JudgmentInFramework,
  b: JudgmentInFramework,
  options: CompareOptions = {},
): JudgmentComparison {
  requireAcross(options);
  const same = isSameQuestion(a, b);
  if (!same && options.across !== "labels") return differentQuestions(a, b);
  if (!isGraded(a) || !isGraded(b)) return Object.freeze({ verdict: "ungraded" });
  const weighed = weigh(a, b, options);
  if (weighed.order === undefined) {
    return Object.freeze({ verdict: "not-comparable", reason: weighed.reason, source: weighed.source });
  }
  const { order, ...facts } = weighed;
  return Object.freeze({ verdict: verdictOf(order), ...facts, byLabelOnly: facts.byLabelOnly || !same });
}

/** Says why judgments on different questions cannot be compared. */
function differentQuestions(a: Asked, b: Asked): JudgmentComparison {
  const verdict = "not-comparable";
  if (getFramework(a.framework).programme !== getFramework(b.framework).programme) {
    const { reason, source } = areComparable(a.framework, b.framework);
    return Object.freeze({ verdict, reason, source });
  }
  const labels = [a, b].map(({ framework, question }) => questionLabel(framework, question));
  const reason = `These are judgments on different questions: ${labels.join("; ")}.`;
  return Object.freeze({ verdict, reason, source: "" });
}
