import type { BodyId } from "../body/index.js";
import type { InspectedBody } from "../body/index.js";
import type { IsoDate } from "../date/index.js";
import type { FrameworkId } from "../framework/index.js";
import type { Grade } from "../grade/index.js";
import type { UngradedReason } from "../judgment/index.js";

/** A row of a {@link GradeMatrix}: a body. */
export interface MatrixBody {
  /** The body's identifier. */
  readonly id: BodyId;
  /** Its name; the identifier for a body of your own whose name was not given. */
  readonly name: string;
}

/** A column of a {@link GradeMatrix}: a question, as one framework asks it. */
export interface MatrixQuestion {
  /** The framework, by identifier: the same question in two frameworks has two columns, for its grades are not the same grades. */
  readonly framework: FrameworkId;
  /** The name of the framework in full. */
  readonly frameworkName: string;
  /** The question's identifier in the framework. */
  readonly question: string;
  /** The label that HMICFRS prints; the identifier for a question that the catalogue does not list. */
  readonly label: string;
}

/** A cell of a {@link GradeMatrix}: the judgment that counts. */
export interface MatrixCell {
  /** The grade; `null` when none was given. */
  readonly grade: Grade | null;
  /** Why there is no grade; present exactly when `grade` is `null`. */
  readonly ungraded?: UngradedReason | undefined;
  /** The identifier of the inspection it was made in. */
  readonly inspection: string;
  /** The day that inspection's report was published, `YYYY-MM-DD`. */
  readonly published: IsoDate;
}

/** Grades by body and question: plain data, for the renderers here or for a table of your own. */
export interface GradeMatrix {
  /** The rows. */
  readonly bodies: readonly MatrixBody[];
  /** The columns. */
  readonly questions: readonly MatrixQuestion[];
  /** The cells, row by row: `cells[row][column]`; `null` where nothing was judged. */
  readonly cells: readonly (readonly (MatrixCell | null)[])[];
}

/** What a {@link GradeMatrix} shows. */
export interface GradeMatrixOptions {
  /** The rows, in order; a body of your own given whole brings its name. Every body that the inspections list unless given, in their order. */
  readonly bodies?: readonly (BodyId | InspectedBody)[] | undefined;
  /** The questions, by identifier, in order; every question judged unless given, in the framework's order. */
  readonly questions?: readonly string[] | undefined;
  /** The order of the rows: `"as-listed"` unless given, or `"by-name"`. */
  readonly order?: "as-listed" | "by-name" | undefined;
  /** What was in force on this day, `YYYY-MM-DD`; everything given unless set. */
  readonly asOf?: IsoDate | undefined;
}
