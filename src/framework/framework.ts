import type { IsoDate } from "../date/index.js";
import type { GradeScale } from "../grade/index.js";
import type { FrameworkId } from "./ids.js";

/**
 * A line of inspection work of HMICFRS: `peel` (police effectiveness, efficiency and legitimacy), `frs` (fire and rescue
 * services), `soc` (regional serious and organised crime), `cdi` (crime data integrity), `vetting` (vetting and
 * counter-corruption), `custody`, `child-protection`, `psni` (Northern Ireland), `nca` (National Crime Agency), `joint`.
 */
export type Programme =
  "peel" | "frs" | "soc" | "cdi" | "vetting" | "custody" | "child-protection" | "psni" | "nca" | "joint";

/** One question that a framework asks. */
export interface Question {
  /** Stable identifier within the framework; the same across cycles where HMICFRS asks the same thing under it. */
  readonly id: string;
  /** The short label that HMICFRS prints in its tables. */
  readonly label: string;
  /** Every other wording seen: the question in full, headings, the forms of notices and of forces' own pages; empty when there is none. */
  readonly wordings: readonly string[];
  /** The pillar it belongs to, by identifier; absent where the framework has no pillars. */
  readonly pillar?: string | undefined;
  /** Whether a grade is given on it: always (`yes`), never by design (`no`), or in some inspections only or as far as is known (`some`). */
  readonly graded: "yes" | "no" | "some";
  /** The question of the framework before (`follows`) that it carries on, by identifier; absent when it is new or that is not established. */
  readonly continues?: string | undefined;
  /**
   * The framework that it is assessed under, when that is another one and this report only repeats the grade, as PEEL repeats
   * the grades of the regional inspections of serious and organised crime; absent for the report's own questions.
   */
  readonly assessedIn?: FrameworkId | undefined;
}

/** A group of questions with, in some frameworks, a grade of its own. */
export interface Pillar {
  /** Stable identifier, also the question identifier of the pillar's own grade. */
  readonly id: string;
  /** The label that HMICFRS prints. */
  readonly label: string;
  /** Whether the pillar has a grade of its own in this framework. */
  readonly graded: boolean;
  /** Every other official wording, such as the headline question; empty when there is none. */
  readonly wordings: readonly string[];
}

/** One cycle or round of a programme: the questions asked, the scale used, and what was never graded. */
export interface Framework {
  /** Stable identifier, such as `peel-2023-25`. */
  readonly id: FrameworkId;
  /** The programme it is a cycle of. */
  readonly programme: Programme;
  /** The label of the cycle or round, as HMICFRS prints it: "2023-25". */
  readonly cycle: string;
  /** What the framework is called in full. */
  readonly name: string;
  /** Other labels in use for it, such as "Round 3" and "the fourth assessment"; empty when there are none. */
  readonly otherNames: readonly string[];
  /** The first day of the cycle, as far as it is known; cycles overlap, so dates do not tell which cycle an inspection is of. */
  readonly from?: IsoDate | undefined;
  /** The last day of the cycle, as far as it is known. */
  readonly to?: IsoDate | undefined;
  /** The day on which HMICFRS published the framework document; absent when not known. */
  readonly issued?: IsoDate | undefined;
  /** When HMICFRS inspected, in words, where it gives no days: "summer 2018 to autumn 2019"; absent when not known. */
  readonly timing?: string | undefined;
  /**
   * The scale of its grades; `null` where it gives none, as far as its reports were seen, and then a judgment has no grade.
   * `notes` says how far that is.
   */
  readonly scale: GradeScale | null;
  /** Whether it gives a body one overall grade. Most do not, and none may be derived. */
  readonly overall: boolean;
  /** Its pillars; empty where it has none. */
  readonly pillars: readonly Pillar[];
  /** Its questions, in HMICFRS's order; empty where none are recorded. */
  readonly questions: readonly Question[];
  /** Whether `questions` is known to be complete. */
  readonly complete: boolean;
  /** The framework of the cycle before, whose questions it builds on; absent for the first of a programme. */
  readonly follows?: FrameworkId | undefined;
  /** The version of the same cycle that it replaced; absent where the cycle has one version, and for the first. */
  readonly revises?: FrameworkId | undefined;
  /** What is inferred in this row, was not seen, or is not as it looks, in sentences; absent when there is nothing to say. */
  readonly notes?: readonly string[] | undefined;
  /** Where the facts come from: web addresses, or references in words. */
  readonly sources: readonly string[];
}
