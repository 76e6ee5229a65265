import type { BodyId } from "../body/index.js";
import type { IsoDate } from "../date/index.js";
import type { QuestionId } from "../framework/index.js";
import type { Grade } from "../grade/index.js";

/**
 * Why there is no grade. An absent grade is not one thing, and never a low grade.
 *
 * - `by-design`: HMICFRS reports on the question and never grades it (victims' service in PEEL).
 * - `pending`: the grade was still to come when this was recorded.
 * - `not-assessed`: the question was not looked at this time.
 * - `evidence-too-old`: published without a grade because the fieldwork lay too far back.
 * - `withheld`: a grade was made and not published.
 * - `unknown`: no grade is known, and neither is the reason.
 */
export type UngradedReason = "by-design" | "pending" | "not-assessed" | "evidence-too-old" | "withheld" | "unknown";

/** One graded judgment, or the recorded absence of one: of one body, on one question. The atom of an inspection. */
export interface Judgment {
  /** The body judged, by identifier. */
  readonly body: BodyId;
  /** The framework's identifier of the question or graded pillar; `overall` only where the framework has an overall grade. */
  readonly question: QuestionId;
  /** The grade; `null` when none was given, and then `ungraded` says why. */
  readonly grade: Grade | null;
  /** Why there is no grade; present exactly when `grade` is `null`. */
  readonly ungraded?: UngradedReason | undefined;
  /** The day it was added, `YYYY-MM-DD`, when that was after publication: the report was amended. Absent when published with it. */
  readonly from?: IsoDate | undefined;
}
