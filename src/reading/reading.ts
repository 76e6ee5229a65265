import type { BodyId } from "../body/index.js";
import type { IsoDate } from "../date/index.js";
import type { FrameworkId, Programme } from "../framework/index.js";
import type { Grade } from "../grade/index.js";
import type { Addressee, Deadline } from "../recommendation/index.js";

/** A stretch of the text that was read: `text.slice(start, end)`. */
export interface Span {
  /** The offset of its first UTF-16 unit. */
  readonly start: number;
  /** The offset behind its last. */
  readonly end: number;
}

/** A graded judgment that the text states. */
export interface ReadJudgment {
  /** The body judged, by identifier; `null` when the text does not tell which. */
  readonly body: BodyId | null;
  /** The body's official name; `null` when the text does not tell which. */
  readonly bodyName: string | null;
  /** What was graded, in the words of the text; `null` when it names no area. */
  readonly aspect: string | null;
  /** The grade; `null` when the text says that it was inspected and not graded. */
  readonly grade: Grade | null;
  /** Whether it is the grade of the round that the text is about; `false` for one of an earlier round. */
  readonly current: boolean;
  /** Where the text says it. */
  readonly evidence: Span;
  /** The patterns that read it, before and after the grade: `is-judged + at-areas`. */
  readonly pattern: string;
}

/** A number of areas with one grade, where the text does not tie the grade to a named area. */
export interface ReadTally {
  /** The body, by identifier; `null` when the text does not tell which. */
  readonly body: BodyId | null;
  /** The body's official name; `null` when the text does not tell which. */
  readonly bodyName: string | null;
  /** The grade. */
  readonly grade: Grade;
  /** How many areas; a whole number from 0 up, 0 where the text says that no area has the grade. */
  readonly count: number;
  /** Whether it is of the round that the text is about. */
  readonly current: boolean;
  /** Where the text says it. */
  readonly evidence: Span;
  /** The patterns that read it. */
  readonly pattern: string;
}

/** Something that the text says must be done or was found wanting. */
export interface ReadRecommendation {
  /** What it is. */
  readonly kind: "recommendation" | "area-for-improvement" | "cause-of-concern";
  /** The sentence or item that says it; with the items below it where they share its "should". */
  readonly text: string;
  /** The items of a list that share one "should" and one deadline; empty where it is one sentence or item. */
  readonly actions: readonly string[];
  /** Who is to act, by identifier; `null` when the text does not tell. */
  readonly addressee: Addressee | null;
  /** By when; a period runs from the publication date when the text gives one. */
  readonly deadline: Deadline;
  /** Where the text says it. */
  readonly evidence: Span;
}

/** Something that looked like a judgment and could not be pinned down. */
export interface Unresolved {
  /** The words. */
  readonly text: string;
  /** Why: no body, several bodies in question, no area, two grades for one area, or a wording that is not known for a judgment. */
  readonly why: "body-unknown" | "body-ambiguous" | "area-unknown" | "contradiction" | "wording-unknown";
  /** Where they stand. */
  readonly evidence: Span;
}

/** What a publication says, as far as it can be read without guessing. */
export interface Reading {
  /** The title, in the words of the text; `null` when it has none. */
  readonly title: string | null;
  /** The day of publication, `YYYY-MM-DD`; `null` when the text does not give it. */
  readonly published: IsoDate | null;
  /** The programme of inspection; `null` when the text does not tell. */
  readonly programme: Programme | null;
  /** The framework, where the text tells the programme and the cycle; `null` otherwise. */
  readonly framework: FrameworkId | null;
  /** The region inspected, for an inspection of a region: "West Midlands"; `null` otherwise. */
  readonly area: string | null;
  /** The bodies inspected, in the order of their first judgment, then of their first mention. */
  readonly bodies: readonly BodyId[];
  /** The judgments, in the order of the text. */
  readonly judgments: readonly ReadJudgment[];
  /** The tallies, in the order of the text. */
  readonly tallies: readonly ReadTally[];
  /** The recommendations, areas for improvement and causes of concern, in the order of the text. */
  readonly recommendations: readonly ReadRecommendation[];
  /** What looked like a judgment and could not be pinned down, in the order of the text. */
  readonly unresolved: readonly Unresolved[];
}
