import {
  type Caveat,
  type CompareOptions,
  isGraded,
  type JudgmentInFramework,
  requireAcross,
  verdictOf,
  weigh,
} from "./compare.js";
import { indexProfile } from "./profile.js";

/** A question that could not be compared between two bodies, and why. */
export type QuestionNotCompared =
  | {
      /** The question, by the identifier of the body that was judged on it. */
      readonly question: string;
      /** Only the first body was judged on it, or only the second. */
      readonly kind: "only-first" | "only-second";
    }
  | {
      /** The question, by the first body's identifier. */
      readonly question: string;
      /** At least one of the two has no grade on it, which is never a low grade. */
      readonly kind: "ungraded";
    }
  | {
      /** The question, by the first body's identifier. */
      readonly question: string;
      /** HMICFRS does not hold the two grades to be comparable, or has not said that they are. */
      readonly kind: "not-comparable";
      /** The reason, in a sentence. */
      readonly reason: string;
      /** Where HMICFRS says it: a web address; empty where no statement was found. */
      readonly source: string;
    };

/** How one body stands to another, over the questions on which both were given grades that may be compared. */
export interface BodyComparison {
  /**
   * How the first body stands to the second.
   *
   * - `better`: better on at least one question, and worse on none.
   * - `worse`: worse on at least one, and better on none.
   * - `same`: the same on every one.
   * - `mixed`: better on some and worse on others; neither is the better body.
   * - `not-comparable`: there is no question on which they can be compared.
   */
  readonly verdict: "better" | "worse" | "same" | "mixed" | "not-comparable";
  /** The questions on which the first is the better, by its identifiers and in its order. */
  readonly better: readonly string[];
  /** The questions on which the first is the worse. */
  readonly worse: readonly string[];
  /** The questions on which the two have the same grade. */
  readonly same: readonly string[];
  /** The questions that do not count, and why: those of the first in its order, then those of the second alone. */
  readonly notCompared: readonly QuestionNotCompared[];
  /** Whether labels were compared, because the caller asked for it, on any question where HMICFRS makes no such comparison. */
  readonly byLabelOnly: boolean;
  /** What HMICFRS says must be borne in mind, each once; empty where it says nothing. */
  readonly caveats: readonly Caveat[];
  /** Why the bodies are not comparable, in a sentence; absent otherwise. */
  readonly reason?: string | undefined;
  /** Where HMICFRS says so: a web address, empty where no statement was found; absent with `reason`. */
  readonly source?: string | undefined;
}

/**
 * Compares two bodies over the questions on which both were graded: better, worse, the same, mixed, or not comparable, with
 * the questions each way.
 *
 * A partial order, and no score: a body is better only when it is worse on nothing. An absent grade counts for neither, and
 * grades that HMICFRS does not hold to be comparable are left out. With the two swapped, better and worse change places. It is
 * transitive where all three bodies were graded on the same questions.
 * Source: https://hmicfrs.justiceinspectorates.gov.uk/publication-html/proposed-policing-inspection-programme-and-framework-2020-21-for-consultation/
 *
 * @param a - the judgments of the first body, as {@link judgmentsOf} and {@link latestJudgments} give them.
 * @param b - the judgments of the second.
 * @param options - `across: "labels"` compares labels also where grades may not be compared, and says so in the result.
 * @returns the comparison, frozen; `not-comparable` when either list is empty.
 * @throws {@link DomainError} `contradiction` for a list with judgments of several bodies; `duplicate` for one with two judgments on
 * one question; `not-a-choice` for another `across`.
 * @remarks Cost: linear in the number of judgments.
 * @example
 * ```ts
 * import { compareBodies, type BodyId, type Grade, type JudgmentInFramework } from "hmicfrs";
 *
 * const judged = (body: BodyId, grades: Record<string, Grade>): JudgmentInFramework[] =>
 *   Object.entries(grades).map(([question, grade]) => ({ framework: "peel-2023-25", body, question, grade }));
 * const kent = judged("kent", { "investigating-crime": "good", "managing-offenders": "adequate" });
 * const surrey = judged("surrey", { "investigating-crime": "adequate", "managing-offenders": "adequate" });
 *
 * compareBodies(kent, surrey).verdict; // => "better"
 * compareBodies(kent, surrey).better; // => ["investigating-crime"]
 * compareBodies(surrey, kent).worse; // => ["investigating-crime"]
 * compareBodies(kent, []).reason; // => "There is no question on which both have a grade."
 * ```
 * @see {@link rankBodies} for more than two.
 * @category comparison
 */
export function compareBodies(
  a: readonly JudgmentInFramework[],
  b: readonly JudgmentInFramework[],
  options: CompareOptions = {},
): BodyComparison {
  requireAcross(options);
  const first = indexProfile(a, "judgments of the first body");
  const second = indexProfile(b, "judgments of the second body");
  const questions = { better: [] as string[], worse: [] as string[], same: [] as string[] };
  const notCompared: QuestionNotCompared[] = [];
  const caveats = new Map<string, Caveat>();
  let byLabelOnly = false;
  for (const ofFirst of a) {
    const { question } = ofFirst;
    const ofSecond = second.find(ofFirst);
    if (!ofSecond) notCompared.push({ question, kind: "only-first" });
    else if (!isGraded(ofFirst) || !isGraded(ofSecond)) notCompared.push({ question, kind: "ungraded" });
    else {
      const weighed = weigh(ofFirst, ofSecond, options);
      if (weighed.order === undefined) {
        notCompared.push({ question, kind: "not-comparable", reason: weighed.reason, source: weighed.source });
        continue;
      }
      questions[verdictOf(weighed.order)].push(question);
      byLabelOnly ||= weighed.byLabelOnly;
      if (weighed.caveat) caveats.set(weighed.caveat.reason, weighed.caveat);
    }
  }
  for (const ofSecond of b) {
    if (!first.find(ofSecond)) notCompared.push({ question: ofSecond.question, kind: "only-second" });
  }
  const { better, worse, same } = questions;
  const compared = better.length + worse.length + same.length;
  return Object.freeze({
    verdict: compared === 0 ? "not-comparable" : verdictOn(better.length, worse.length),
    better: Object.freeze(better),
    worse: Object.freeze(worse),
    same: Object.freeze(same),
    notCompared: Object.freeze(notCompared.map((each) => Object.freeze(each))),
    byLabelOnly,
    caveats: Object.freeze([...caveats.values()]),
    ...(compared === 0 && reasonAmong(notCompared)),
  });
}

/** Says how a body stands that is better and worse on so many questions. */
function verdictOn(better: number, worse: number): "better" | "worse" | "same" | "mixed" {
  if (worse === 0) return better === 0 ? "same" : "better";
  return better === 0 ? "worse" : "mixed";
}

/** Says why nothing could be compared: HMICFRS's reason where there is one. */
function reasonAmong(notCompared: readonly QuestionNotCompared[]): { reason: string; source: string } {
  for (const each of notCompared) {
    if (each.kind === "not-comparable") return { reason: each.reason, source: each.source };
  }
  return { reason: "There is no question on which both have a grade.", source: "" };
}
