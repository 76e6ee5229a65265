import type { BodyId } from "../body/index.js";
import { readAsOf } from "../date/arithmetic.js";
import { compareDates, type IsoDate } from "../date/index.js";
import { FRAMEWORKS, getFramework, type Programme, type QuestionId } from "../framework/index.js";
import { type Inspection, type JudgmentInInspection, judgmentsOf } from "../inspection/index.js";
import { namesOf } from "./lineage.js";

/** Which part of a history is wanted. */
export interface HistoryOptions {
  /** The day for which the answer is, `YYYY-MM-DD`: later inspections and amendments do not count; all of them unless given. */
  readonly asOf?: IsoDate | undefined;
  /** Only inspections of this programme; of every programme that asks the question unless given. */
  readonly programme?: Programme | undefined;
}

/**
 * Gives the series of one question for one body over all inspections, oldest first, under whatever identifier each framework
 * asks it.
 *
 * The series follows the framework table: `leadership-and-force-management` of PEEL 2023-25 continues `strategic-planning` of
 * 2021/22, and either identifier finds both. That two judgments stand side by side does not make them comparable: ask
 * {@link compareJudgments}.
 *
 * @param inspections - the inspections, in any order, of any bodies.
 * @param body - the body.
 * @param question - the question's identifier in any framework, a graded pillar's, or `"overall"`.
 * @param options - `asOf`, the day for which the answer is; `programme`, to leave out other programmes.
 * @returns the judgments, graded or not, each with its inspection, framework and dates, frozen; by day of publication, and
 * in the order given where that is the same; empty when there are none.
 * @throws {@link DomainError} `not-a-date` when `asOf` is not one.
 * @remarks Cost: linear in the number of judgments, and that of sorting the inspections.
 * @example
 * ```ts
 * import { compareJudgments, createInspection, historyOf, type FrameworkId, type Grade } from "hmicfrs";
 *
 * const inspect = (framework: FrameworkId, published: string, grade: Grade) =>
 *   createInspection({
 *     id: framework,
 *     title: "PEEL",
 *     framework,
 *     published,
 *     inspectorates: ["hmicfrs"],
 *     bodies: ["bedfordshire"],
 *     judgments: [{ body: "bedfordshire", question: "effectiveness", grade }],
 *     causesOfConcern: [],
 *     recommendations: [],
 *     areasForImprovement: [],
 *     sources: [],
 *   });
 * const inspections = [inspect("peel-2017", "2018-03-22", "requires-improvement"), inspect("peel-2016", "2017-03-02", "inadequate")];
 * const history = historyOf(inspections, "bedfordshire", "effectiveness");
 *
 * history.map(({ framework, grade }) => `${framework} ${grade}`); // => ["peel-2016 inadequate", "peel-2017 requires-improvement"]
 * compareJudgments(history[1]!, history[0]!).verdict; // => "better"
 * ```
 * @see {@link changeBetween} for every question of two inspections.
 * @category comparison
 */
export function historyOf(
  inspections: readonly Inspection[],
  body: BodyId,
  question: QuestionId,
  options: HistoryOptions = {},
): readonly JudgmentInInspection[] {
  const asOf = readAsOf(options);
  const { programme } = options;
  const isSame = namesakesOf(question);
  return Object.freeze(
    inspections
      .filter((inspection) => inspection.bodies.includes(body))
      .filter(({ framework }) => programme === undefined || getFramework(framework).programme === programme)
      .sort((a, b) => compareDates(a.published, b.published))
      .flatMap((inspection) => judgmentsOf(inspection, { body, asOf }).filter(isSame)),
  );
}

/** Gives the test of whether a judgment is on a question, whichever framework's identifier names it. */
function namesakesOf(question: string): (judgment: JudgmentInInspection) => boolean {
  const own = new Set<string>();
  const earlier = new Set<string>();
  for (const framework of FRAMEWORKS) {
    const names = namesOf({ framework: framework.id, question });
    for (const name of names.own) own.add(name);
    for (const name of names.all) earlier.add(name);
  }
  return (judgment) => {
    const names = namesOf(judgment);
    return names.own.some((name) => earlier.has(name)) || names.all.some((name) => own.has(name));
  };
}
