import type { Grade } from "../grade/index.js";
import type { UngradedReason } from "../judgment/index.js";

/** What a number of judgments add up to. It names no overall grade: HMICFRS gives one only where a framework says so. */
export interface GradeSummary {
  /** How many judgments there are, graded or not. */
  readonly total: number;
  /** How many of them have a grade; the denominator of every share. */
  readonly graded: number;
  /** How many have none; never counted as low ones. */
  readonly ungraded: number;
  /** How many have each grade, worst first; 0 for a grade that was not given. */
  readonly counts: Readonly<Record<Grade, number>>;
  /** How many have no grade for each reason; they add up to `ungraded`. */
  readonly reasons: Readonly<Record<UngradedReason, number>>;
  /** The best grade given; `null` when none was. */
  readonly best: Grade | null;
  /** The worst grade given; `null` when none was. */
  readonly worst: Grade | null;
  /** The grade in the middle, the lower of two middles; `null` when none was given. Derived: HMICFRS publishes no median. */
  readonly median: Grade | null;
  /** The grade given most often, worst first where several were; empty when none was given. Derived. */
  readonly modes: readonly Grade[];
}

/** Anything with a grade of its own, such as a judgment. */
export interface Graded {
  /** The grade; `null` when there is none. */
  readonly grade: Grade | null;
  /** Why there is no grade; counts as `unknown` when absent (or `null`, as in a row of a table) beside `null`. */
  readonly ungraded?: UngradedReason | null | undefined;
}

/** What can be counted: a judgment, anything else with a grade of its own, a bare grade, or the absence of one. */
export type Countable = Graded | Grade | null | undefined;
