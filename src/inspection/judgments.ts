import type { BodyId } from "../body/index.js";
import { readAsOf, requireDate } from "../date/arithmetic.js";
import type { IsoDate } from "../date/index.js";
import { fail } from "../error/domain-error.js";
import type { FrameworkId } from "../framework/index.js";
import type { Judgment } from "../judgment/index.js";
import type { DateSpan, Inspection } from "./inspection.js";

/** A judgment together with what it belongs to, so that it can be read, sorted and compared away from its inspection. */
export interface JudgmentInInspection extends Judgment {
  /** The identifier of the inspection it was made in. */
  readonly inspection: string;
  /** The framework it was made under. */
  readonly framework: FrameworkId;
  /** The day that inspection's report was published, `YYYY-MM-DD`. */
  readonly published: IsoDate;
  /** The days of that inspection's fieldwork; absent when not known. */
  readonly fieldwork?: DateSpan | undefined;
}

/** Which judgments of an inspection are wanted. */
export interface JudgmentsOfOptions {
  /** Only those of this body, which the inspection must list; those of every body unless given. */
  readonly body?: BodyId | undefined;
  /** Those in force on this day, `YYYY-MM-DD`; with every amendment unless given. */
  readonly asOf?: IsoDate | undefined;
}

/**
 * Gives the judgments that were in force on a day: an amended one replaces the earlier one of the same body on the same
 * question from the day it was added, and not before.
 *
 * HMICFRS amends reports after publication: Staffordshire's PEEL 2021/22 report had nine graded areas when it came out and ten
 * later. Source: https://hmicfrs.justiceinspectorates.gov.uk/peel-reports/staffordshire-2021-22/
 *
 * @param inspection - the inspection.
 * @param asOf - the day, `YYYY-MM-DD`; the library never reads the clock.
 * @returns at most one judgment for each body and question, in the order in which the inspection first names the two; frozen;
 * empty before publication.
 * @throws {@link DomainError} `not-a-date` when `asOf` is not one.
 * @remarks Cost: linear in the number of judgments.
 * @example
 * ```ts
 * import { createInspection, judgmentsAsOf } from "hmicfrs";
 *
 * const staffordshire = createInspection({
 *   id: "peel-2021-22-staffordshire",
 *   title: "PEEL 2021/22: an inspection of Staffordshire Police",
 *   framework: "peel-2021-22",
 *   published: "2022-09-22",
 *   inspectorates: ["hmicfrs"],
 *   bodies: ["staffordshire"],
 *   judgments: [
 *     { body: "staffordshire", question: "investigating-crime", grade: "inadequate" },
 *     { body: "staffordshire", question: "serious-and-organised-crime", grade: null, ungraded: "pending" },
 *     { body: "staffordshire", question: "serious-and-organised-crime", grade: "requires-improvement", from: "2024-05-14" },
 *   ],
 *   causesOfConcern: [],
 *   recommendations: [],
 *   areasForImprovement: [],
 *   sources: [],
 * });
 *
 * judgmentsAsOf(staffordshire, "2024-05-13").map((judgment) => judgment.grade); // => ["inadequate", null]
 * judgmentsAsOf(staffordshire, "2024-05-14").map((judgment) => judgment.grade); // => ["inadequate", "requires-improvement"]
 * judgmentsAsOf(staffordshire, "2022-09-21"); // => []
 * ```
 * @see {@link judgmentsOf} for judgments that remember their inspection.
 * @category look-ups
 */
export function judgmentsAsOf(inspection: Inspection, asOf: IsoDate): readonly Judgment[] {
  return Object.freeze(judgmentsInForce(inspection, requireDate(asOf, "date", ["asOf"])));
}

/** Gives the judgments in force on a day, or with every amendment; a fresh list. */
export function judgmentsInForce(inspection: Inspection, asOf: IsoDate | undefined): Judgment[] {
  const { published } = inspection;
  const inForce: Judgment[] = [];
  const places = new Map<string, Map<string, number>>();
  for (const judgment of inspection.judgments) {
    const since = judgment.from ?? published;
    if (asOf !== undefined && since > asOf) continue;
    let ofBody = places.get(judgment.body);
    if (!ofBody) places.set(judgment.body, (ofBody = new Map<string, number>()));
    const place = ofBody.get(judgment.question);
    if (place === undefined) {
      ofBody.set(judgment.question, inForce.length);
      inForce.push(judgment);
    } else if (since > ((inForce[place] as Judgment).from ?? published)) {
      inForce[place] = judgment;
    }
  }
  return inForce;
}

/**
 * Gives the judgments of an inspection, each with the inspection, framework and dates it belongs to: what the comparisons
 * ({@link compareJudgments}, {@link compareBodies}, {@link rankBodies}) take.
 *
 * Of an amended judgment only the one in force counts, as in {@link judgmentsAsOf}.
 *
 * @param inspection - the inspection.
 * @param options - `body`, whose judgments, every body's unless given; `asOf`, the day for which the answer is, with every
 * amendment unless given.
 * @returns the judgments, fresh and frozen, in the inspection's order; empty before publication.
 * @throws {@link DomainError} `not-listed` for a body that the inspection does not list; `not-a-date` when `asOf` is not one.
 * @remarks Cost: linear in the number of judgments.
 * @example
 * ```ts
 * import { compareBodies, createInspection, judgmentsOf } from "hmicfrs";
 *
 * const question = "serious-and-organised-crime";
 * const soc = createInspection({
 *   id: "soc-west-midlands",
 *   title: "An inspection of the West Midlands regional response to serious and organised crime",
 *   framework: "soc-regional",
 *   published: "2024-05-14",
 *   inspectorates: ["hmicfrs"],
 *   bodies: ["west-midlands-rocu", "west-mercia"],
 *   judgments: [
 *     { body: "west-midlands-rocu", question, grade: "adequate" },
 *     { body: "west-mercia", question, grade: "inadequate" },
 *   ],
 *   causesOfConcern: [],
 *   recommendations: [],
 *   areasForImprovement: [],
 *   sources: [],
 * });
 * const westMercia = judgmentsOf(soc, { body: "west-mercia" });
 *
 * westMercia.map((judgment) => `${judgment.framework}: ${judgment.grade}`); // => ["soc-regional: inadequate"]
 * compareBodies(westMercia, judgmentsOf(soc, { body: "west-midlands-rocu" })).verdict; // => "worse"
 * ```
 * @see {@link latestJudgments} to take the newest of several inspections.
 * @category look-ups
 */
export function judgmentsOf(inspection: Inspection, options: JudgmentsOfOptions = {}): readonly JudgmentInInspection[] {
  const asOf = readAsOf(options);
  const { body } = options;
  if (body !== undefined && !inspection.bodies.includes(body)) {
    const problem = "not among the bodies of this inspection";
    fail("options", "not-listed", { problem, expected: inspection.bodies, got: body }, ["body"]);
  }
  const { id, framework, published, fieldwork } = inspection;
  const context = { inspection: id, framework, published, ...(fieldwork && { fieldwork }) };
  return Object.freeze(
    judgmentsInForce(inspection, asOf)
      .filter((judgment) => body === undefined || judgment.body === body)
      .map((judgment) => Object.freeze({ ...context, ...judgment })),
  );
}
