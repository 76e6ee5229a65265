import type { BodyId } from "../body/index.js";
import type { IsoDate } from "../date/index.js";
import type { FrameworkId, QuestionId } from "../framework/index.js";
import type { Grade } from "../grade/index.js";
import type { UngradedReason } from "../judgment/index.js";
import type { Caveat, CompareOptions } from "./compare.js";

/** Which way a judgment went from one inspection to the next. */
export type Direction = "improved" | "declined" | "unchanged";

/** What became of one question from one inspection of a body to the next. */
export type Change = GradeChange | StatedChange | QuestionChange | UngradedChange | NotComparableChange;

/** Of whom and of what a change is told, so that it can be read, sorted and described away from its two inspections. */
export interface ChangeSubject {
  /** The body. */
  readonly body: BodyId;
  /** The framework of the current inspection. */
  readonly framework: FrameworkId;
  /** The framework of the previous inspection; the same one within a cycle. */
  readonly previousFramework: FrameworkId;
  /** The question, by the current inspection's identifier, or by the previous one's where only that judges it. */
  readonly question: string;
  /** What the previous inspection called it, by identifier; absent when that is the same, or only one inspection judges it. */
  readonly previousQuestion?: string | undefined;
}

/** A change of grade between two judgments that may be compared, or whose labels the caller asked to compare. */
export interface GradeChange extends ChangeSubject {
  /** Which way it went. */
  readonly kind: Direction;
  /** The grade before. */
  readonly from: Grade;
  /** The grade now. */
  readonly to: Grade;
  /** How many tiers it went, whichever way, on the scale in force, or on the longer one where the two differ; 0 when unchanged. */
  readonly steps: number;
  /** Whether only the labels were compared, because the caller asked for it and HMICFRS makes no such comparison. */
  readonly byLabelOnly: boolean;
  /** What HMICFRS says must be borne in mind with this comparison; absent where it says nothing. */
  readonly caveat?: Caveat | undefined;
  /** Never there: the direction was found by comparing grades. */
  readonly stated?: undefined;
}

/** A direction that a report states itself, which does not come from grades and wins over what they say. */
export interface StatedChange extends ChangeSubject {
  /** Which way it went, as the report says. */
  readonly kind: Direction;
  /** The grade before; `null` when there was none. */
  readonly from: Grade | null;
  /** The grade now; `null` when there is none. */
  readonly to: Grade | null;
  /** Always `null`: the statement counts no tiers. */
  readonly steps: null;
  /** Always `false`: no labels were compared. */
  readonly byLabelOnly: false;
  /** Never there: the report's word needs none. */
  readonly caveat?: undefined;
  /** Who says so. */
  readonly stated: {
    /** Where the direction is stated: a web address, or a reference in words. */
    readonly source: string;
  };
}

/** A question that only one of the two frameworks asks. */
export interface QuestionChange extends ChangeSubject {
  /**
   * - `new`: asked now, and not by the framework before, as far as its table tells.
   * - `no-longer-asked`: asked before, and not by the framework now, as far as its table tells.
   */
  readonly kind: "new" | "no-longer-asked";
}

/** A question that both frameworks ask, and on which at least one of the two inspections gave the body no grade. */
export interface UngradedChange extends ChangeSubject {
  /** Always `ungraded`. */
  readonly kind: "ungraded";
  /** The grade before; `null` when there was none. At least one of `from` and `to` is `null`. */
  readonly from: Grade | null;
  /** The grade now; `null` when there is none. */
  readonly to: Grade | null;
  /**
   * Why there was no grade before: the previous judgment's reason, or `by-design` where the framework never grades the question;
   * absent beside a grade, and where the previous inspection did not judge the body on it.
   */
  readonly fromUngraded?: UngradedReason | undefined;
  /**
   * Why there is no grade now: the current judgment's reason, or `by-design` where the framework never grades the question;
   * absent beside a grade, and where the current inspection does not judge the body on it.
   */
  readonly toUngraded?: UngradedReason | undefined;
}

/** Two grades that HMICFRS does not hold to be comparable, or has not said to be. */
export interface NotComparableChange extends ChangeSubject {
  /** Always `not-comparable`. */
  readonly kind: "not-comparable";
  /** The reason, in a sentence. */
  readonly reason: string;
  /** Where HMICFRS says it: a web address; empty where no statement was found. */
  readonly source: string;
}

/** A direction that a report states, such as "the force has improved since our last inspection". */
export interface StatedDirection {
  /** The question, by the current inspection's identifier, or by the previous one's where it is no longer asked. */
  readonly question: QuestionId;
  /** Which way it went, as the report says. */
  readonly direction: Direction;
  /** Where the report says it: a web address, or a reference in words. */
  readonly source: string;
  /** The body of which it is said; of whichever body is asked about unless given. */
  readonly body?: BodyId | undefined;
}

/** What change is asked about, and how it is told. */
export interface ChangeOptions extends CompareOptions {
  /** The body; the one that both inspections list, unless given. */
  readonly body?: BodyId | undefined;
  /** Directions that the report states, which win over what the grades say; those of other bodies are passed over. */
  readonly stated?: readonly StatedDirection[] | undefined;
  /** The day whose judgments count, `YYYY-MM-DD`, in reports that were amended; every amendment unless given. */
  readonly asOf?: IsoDate | undefined;
}
