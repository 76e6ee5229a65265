import type { BodyId } from "../body/index.js";
import type { IsoDate } from "../date/index.js";
import type { FrameworkId } from "../framework/index.js";
import type { Grade } from "../grade/index.js";
import type { UngradedReason } from "../judgment/index.js";

/**
 * One judgment as a flat row: text or `null` in every column, fit for CSV, SQL, pandas and R.
 *
 * The columns from `inspection` to `published` and from `title` on tell the inspection, and are the same in all its rows, so
 * that a selection of rows still tells who was inspected. The columns from `body` to `added` tell the judgment; an inspection
 * without any judgment has one row in which they are all `null`. Causes of concern, recommendations and areas for improvement
 * are not in rows of judgments.
 */
export interface JudgmentRow {
  /** The identifier of the inspection. */
  readonly inspection: string;
  /** The framework it was made under. */
  readonly framework: FrameworkId;
  /** The day the report was published, `YYYY-MM-DD`. */
  readonly published: IsoDate;
  /** The body judged; `null` in the row of an inspection without judgments. */
  readonly body: BodyId | null;
  /** The question judged, by the framework's identifier; `null` in the row of an inspection without judgments. */
  readonly question: string | null;
  /** The grade; `null` when none was given, and then `ungraded` says why. */
  readonly grade: Grade | null;
  /** Why there is no grade; `null` beside a grade, and in the row of an inspection without judgments. */
  readonly ungraded: UngradedReason | null;
  /** The day the judgment was added, `YYYY-MM-DD`, when that was after publication; otherwise `null`. */
  readonly added: IsoDate | null;
  /** The title of the report. */
  readonly title: string;
  /** The region or place inspected; `null` where the bodies themselves are the subject. */
  readonly area: string | null;
  /** The first day of the fieldwork, `YYYY-MM-DD`; `null` when not known. */
  readonly fieldwork_from: IsoDate | null;
  /** The last day of the fieldwork, `YYYY-MM-DD`; `null` when not known. */
  readonly fieldwork_to: IsoDate | null;
  /** Who inspected, with a semicolon between: `hmicfrs;hmi-prisons`. */
  readonly inspectorates: string;
  /** Every body inspected, judged or not, with a semicolon between. */
  readonly bodies: string;
  /** Where the facts come from, as `title <address>` with a semicolon between; `null` when nothing is recorded. */
  readonly sources: string | null;
}

/** The name of a column of {@link JudgmentRow}. */
export type RowColumn = keyof JudgmentRow;

/** A row as a CSV parser or a database gives it: any column may be absent, and any cell may turn out to be wrong. */
export type RowCells = {
  /** The cell: text; nothing at all, `null` or the empty string where there is no value. */
  readonly [Column in RowColumn]?: unknown;
};

/**
 * The columns of {@link JudgmentRow}, in the order in which {@link toRows} gives them.
 *
 * @remarks Cost: none; a constant.
 * @example
 * ```ts
 * import { ROW_COLUMNS } from "hmicfrs/table";
 *
 * ROW_COLUMNS.slice(3, 6); // => ["body", "question", "grade"]
 * ```
 * @category tables
 */
export const ROW_COLUMNS = /* @__PURE__ */ Object.freeze([
  "inspection",
  "framework",
  "published",
  "body",
  "question",
  "grade",
  "ungraded",
  "added",
  "title",
  "area",
  "fieldwork_from",
  "fieldwork_to",
  "inspectorates",
  "bodies",
  "sources",
] as const) satisfies readonly RowColumn[];
