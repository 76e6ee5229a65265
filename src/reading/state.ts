import type { BodyKind, InspectedBody } from "../body/index.js";
import type { Cast } from "./antecedents.js";
import type { Area } from "./areas.js";
import type { Block } from "./blocks.js";
import type { Mentions } from "./bodies.js";
import type { Collection } from "./collect.js";
import type { Grade } from "../grade/index.js";
import type { GradeMention } from "./grades.js";
import type { Counted } from "./repeats.js";
import type { Tokens } from "./tokens.js";

/** A grade whose areas or bodies stand in the lines that follow. */
export interface OpenGrade {
  readonly grade: GradeMention;
  readonly bodies: readonly InspectedBody[] | undefined;
  readonly current: boolean;
  readonly patterns: readonly string[];
}

/** What the text said so far that bears on what follows. */
export interface State {
  open: OpenGrade | undefined;
  /** The grades that all areas have between them, when the text says so. */
  offered: readonly Grade[] | undefined;
  /** The grade of the last verdict, which "the same mark" stands for. */
  last: Grade | undefined;
  /** The areas of the last verdict on this round, which "was good in its 2018/19 assessment" goes back to. */
  areas: readonly Area[];
  /** The last list of items without a grade, which "good in all three" may be of: its blocks, its areas, and where it ends. */
  items: { readonly blocks: readonly Block[]; readonly areas: () => readonly Area[]; readonly to: number };
  /** The grades that the text has counted so far, which "the five" may stand for. */
  readonly counted: Counted[];
  /** What kind of body the text grades without ever naming it. */
  unnamed: BodyKind | undefined;
  /** Where the last line of a table of areas with their grades ends. */
  run: number | undefined;
  /** The area that verdicts without one are about: "On efficiency, …". */
  announced: Area | undefined;
  /** Whether another inspectorate is speaking. */
  foreign: boolean;
  /** Whether another inspectorate spoke anywhere. */
  rated: boolean;
  /** Whether the section is about an earlier round. */
  earlier: boolean;
  /** The sentence before, in the same block. */
  before: readonly [number, number] | undefined;
  /** The block before, when nothing in it bore on others; its last sentence then is the one before. */
  quiet: Block | undefined;
  /** The bodies of the last verdict. */
  bodies: readonly InspectedBody[] | undefined;
}

/** What the reader of a text works with. */
export interface Reader {
  readonly tokens: Tokens;
  readonly mentions: Mentions;
  readonly cast: Cast;
  readonly blocks: readonly Block[];
  readonly collection: Collection;
  readonly title: Block | undefined;
  /** Whether the text names the inspectorate at all. */
  readonly own: boolean;
  /** The year that the text is about. */
  readonly year: number | undefined;
  readonly state: State;
}
