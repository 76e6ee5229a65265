import type { BodyId } from "../body/index.js";
import { readAsOf } from "../date/arithmetic.js";
import { compareDates, type IsoDate } from "../date/index.js";
import { DomainError, fail } from "../error/domain-error.js";
import { createIssue } from "../error/issue.js";
import { type Inspection, type JudgmentInInspection, judgmentsOf } from "../inspection/index.js";
import { createQuestionIndex, type QuestionIndex } from "./question-index.js";

/** Which judgments count as the latest. */
export interface LatestOptions {
  /**
   * What makes a judgment newer: the day it was published (`publication`, the default), or the last day of the fieldwork that it
   * rests on (`fieldwork`). The two differ: a report may come out after one whose evidence is younger.
   */
  readonly by?: "publication" | "fieldwork" | undefined;
  /** The day for which the answer is, `YYYY-MM-DD`: later inspections and amendments do not count; all of them unless given. */
  readonly asOf?: IsoDate | undefined;
  /** Only judgments of this body; of every body unless given. */
  readonly body?: BodyId | undefined;
  /** Whether to pass over judgments without a grade, so that the last grade given stands; `false` unless given. */
  readonly gradedOnly?: boolean | undefined;
}

/** A judgment with what makes it newer or older than another. */
interface Dated {
  readonly judgment: JudgmentInInspection;
  /** The place of its inspection in the list given. */
  readonly place: number;
  /** Its own place among all the judgments given. */
  readonly order: number;
  /** The day it counts from. */
  readonly day: IsoDate;
  /** Whether it is that day, and not only no later. */
  readonly certain: boolean;
}

/**
 * Gives the newest judgment of each body on each question, from any number of inspections, amended judgments included.
 *
 * Questions match by the framework table, so a judgment of PEEL 2023-25 on `leadership-and-force-management` replaces one of
 * 2021/22 on `strategic-planning`, and one that a PEEL report repeats from a regional inspection replaces that one. Sorted by
 * fieldwork, an inspection that does not say when it was is older than one whose fieldwork ended after it came out; where
 * that does not decide, the answer is refused and not guessed.
 *
 * @param inspections - the inspections, of any programme.
 * @param options - `by`, publication or fieldwork; `asOf`, the day for which the answer is; `body`, whose judgments;
 * `gradedOnly`, to pass over judgments without a grade.
 * @returns the judgments, each with its inspection, framework and dates, frozen; newest first, and of the same day in the
 * order given; of two on the same question and the same day the one given later. Empty when there are none.
 * @throws {@link DomainError} `missing` when sorting by fieldwork needs a fieldwork that an inspection does not have;
 * `not-a-choice` for another `by`, `not-a-date` when `asOf` is not one.
 * @remarks Cost: that of sorting the judgments; otherwise linear.
 * @example
 * ```ts
 * import { createInspection, latestJudgments } from "hmicfrs";
 *
 * const common = { title: "PEEL", inspectorates: ["hmicfrs"], bodies: ["kent"], sources: [] } as const;
 * const none = { causesOfConcern: [], recommendations: [], areasForImprovement: [] } as const;
 * const older = createInspection({
 *   ...common,
 *   ...none,
 *   id: "2016",
 *   framework: "peel-2016",
 *   published: "2017-03-02",
 *   judgments: [{ body: "kent", question: "effectiveness", grade: "good" }],
 * });
 * const newer = createInspection({
 *   ...common,
 *   ...none,
 *   id: "2017",
 *   framework: "peel-2017",
 *   published: "2018-03-22",
 *   judgments: [{ body: "kent", question: "effectiveness", grade: "outstanding" }],
 * });
 *
 * latestJudgments([older, newer]).map(({ inspection, grade }) => `${inspection}: ${grade}`); // => ["2017: outstanding"]
 * latestJudgments([older, newer], { asOf: "2017-12-31" }).map(({ grade }) => grade); // => ["good"]
 * ```
 * @see {@link judgmentsAsOf} for one inspection.
 * @category comparison
 */
export function latestJudgments(
  inspections: readonly Inspection[],
  options: LatestOptions = {},
): readonly JudgmentInInspection[] {
  const asOf = readAsOf(options);
  const { by = "publication", body, gradedOnly = false } = options;
  if (by !== "publication" && by !== "fieldwork") {
    const expected = ["publication", "fieldwork"];
    fail("options", "not-a-choice", { problem: "not a choice", expected, got: by }, ["by"]);
  }
  const dated = inspections
    .flatMap((inspection, place) => {
      if (body !== undefined && !inspection.bodies.includes(body)) return [];
      return judgmentsOf(inspection, { body, asOf }).map((judgment) => ({ judgment, place }));
    })
    .filter(({ judgment }) => !gradedOnly || judgment.grade !== null)
    .map(({ judgment, place }, order): Dated => ({ judgment, place, order, ...dayOf(judgment, by) }));
  dated.sort((a, b) => compareDates(b.day, a.day) || Number(b.certain) - Number(a.certain) || b.order - a.order);
  const latest = newest(dated);
  latest.sort((a, b) => compareDates(b.day, a.day) || a.order - b.order);
  return Object.freeze(latest.map(({ judgment }) => judgment));
}

/** Gives the day that makes a judgment newer or older; where its fieldwork is not known, the last on which it can have been. */
function dayOf(judgment: JudgmentInInspection, by: "publication" | "fieldwork"): Pick<Dated, "day" | "certain"> {
  const { published, fieldwork, from = published } = judgment;
  if (by === "publication") return { day: from, certain: true };
  return fieldwork ? { day: fieldwork.to, certain: true } : { day: published, certain: false };
}

/** Keeps, of judgments sorted newest first, the first of each body on each question. */
function newest(dated: readonly Dated[]): Dated[] {
  const kept: Dated[] = [];
  const byBody = new Map<BodyId, QuestionIndex<Dated>>();
  const undated = new Map<number, Dated>();
  for (const each of dated) {
    const { judgment } = each;
    let ofBody = byBody.get(judgment.body);
    if (!ofBody) byBody.set(judgment.body, (ofBody = createQuestionIndex<Dated>()));
    const newer = ofBody.find(judgment);
    if (!newer) {
      kept.push(each);
      ofBody.add(judgment, each);
    } else if (!newer.certain && !undated.has(newer.place)) undated.set(newer.place, newer);
  }
  if (undated.size > 0) refuseUndated(undated);
  return kept;
}

/** Refuses to say which of two judgments is newer where the one that seems so does not say when its fieldwork was. */
function refuseUndated(undated: ReadonlyMap<number, Dated>): never {
  const issues = [...undated]
    .sort(([a], [b]) => a - b)
    .map(([place, { judgment }]) => {
      const what = `${judgment.question} of ${judgment.body}`;
      const problem = `missing, so which judgment on ${what} is the newer cannot be told`;
      const complaint = { problem, expected: "the days of the fieldwork", remedy: 'or go by "publication"' };
      return createIssue([place, "fieldwork"], "missing", complaint);
    });
  throw new DomainError("inspections", issues);
}
