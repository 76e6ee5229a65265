import type { BodyId } from "../body/index.js";
import type { FrameworkId } from "../framework/index.js";
import type { Grade } from "../grade/index.js";
import type { Caveat, CompareOptions } from "./compare.js";
import type { Share } from "./share.js";

/** By what bodies are ranked. HMICFRS ranks none: a ranking is derived, and says by what. */
export type RankCriterion =
  | {
      /** By the share of its graded judgments that reach a grade, the largest first. */
      readonly by: "share";
      /** The grade to reach. */
      readonly atLeast: Grade;
    }
  | {
      /**
       * By who has fewest of the worst grade, then of the next, and so on; as a share of its graded judgments, for bodies are
       * judged on different numbers of questions.
       */
      readonly by: "fewest-worst";
    }
  | {
      /**
       * By who is better than whom, as {@link compareBodies} says: first those that none is better than, next those that
       * only the first are better than, and so on. Bodies of one layer are not equal: none of them is the better.
       */
      readonly by: "dominance";
    };

/** Which bodies are ranked, and how their grades are compared. */
export interface RankScope extends CompareOptions {
  /** The bodies to rank, so that one without judgments is told apart; those that have judgments unless given. */
  readonly bodies?: readonly BodyId[] | undefined;
}

/** By what bodies are ranked, which, and how their grades are compared. */
export type RankOptions = RankCriterion & RankScope;

/** A body with its place in a ranking and what the place rests on. */
export interface RankedBody {
  /** The body. */
  readonly body: BodyId;
  /** Its place, from 1; bodies that tie have the same, and the places after them are left out: 1, 2, 2, 4. */
  readonly rank: number;
  /** Whether another body has the same place. */
  readonly tied: boolean;
  /** The place as it is printed: `1`, `2=`, `2=`, `4`. */
  readonly label: string;
  /** On how many questions it has a grade. */
  readonly graded: number;
  /** Out of how many: the questions on which at least one of the bodies has a grade. */
  readonly questions: number;
  /** How many of each grade it has, worst first; 0 for one that it has not. */
  readonly counts: Readonly<Record<Grade, number>>;
  /** How many of its grades reach the one asked for, of `graded`; absent unless ranked by share. */
  readonly reached?: Share | undefined;
}

/** A body that has no place in a ranking, and why. */
export interface UnrankedBody {
  /** The body. */
  readonly body: BodyId;
  /**
   * - `no-judgments`: it was not judged.
   * - `no-grades`: it was judged, and given no grade.
   * - `nothing-in-common`: it shares no graded question with any other body, so none can be better; by dominance only.
   * - `not-comparable`: the grades come from frameworks that HMICFRS does not hold to be comparable.
   */
  readonly why: "no-judgments" | "no-grades" | "nothing-in-common" | "not-comparable";
}

/** Bodies in order, by a stated criterion. */
export interface Ranking {
  /** Whether there is a ranking, or the grades come from frameworks that HMICFRS does not hold to be comparable. */
  readonly verdict: "ranked" | "not-comparable";
  /** The criterion. */
  readonly by: RankCriterion["by"];
  /** The bodies that have a place, best first, ties by identifier; empty when the grades are not comparable. */
  readonly ranked: readonly RankedBody[];
  /** The bodies that have none, by identifier. */
  readonly unranked: readonly UnrankedBody[];
  /** The frameworks that the grades come from, by identifier. */
  readonly frameworks: readonly FrameworkId[];
  /** Whether labels were compared, because the caller asked for it, where HMICFRS makes no such comparison. */
  readonly byLabelOnly: boolean;
  /** What HMICFRS says must be borne in mind, each once; empty where it says nothing. */
  readonly caveats: readonly Caveat[];
  /** Why there is no ranking, in a sentence; absent when there is one. */
  readonly reason?: string | undefined;
  /** Where HMICFRS says so: a web address, empty where no statement was found; absent with `reason`. */
  readonly source?: string | undefined;
}
