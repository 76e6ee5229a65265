import { type BodyId, BODIES, type InspectedBody } from "../body/index.js";
import type { IsoDate } from "../date/index.js";
import { fail, requireOptions } from "../error/domain-error.js";
import { judgeablesOf } from "../framework/catalogue.js";
import { type FrameworkId, FRAMEWORKS } from "../framework/index.js";
import { type Inspection, type JudgmentInInspection, judgmentsOf } from "../inspection/index.js";
import { requireInspections } from "./to-rows.js";
import type { GradeMatrix, GradeMatrixOptions, MatrixBody, MatrixCell, MatrixQuestion } from "./matrix.js";

/** The judgments that count on one question, by body. */
type ByBody = Map<BodyId, JudgmentInInspection>;

/** The judgments that count, by framework and question. */
type Counting = Map<FrameworkId, Map<string, ByBody>>;

/** A column with the judgments that count in it; `undefined` when there is none. */
interface Column {
  readonly question: MatrixQuestion;
  readonly judged: ByBody | undefined;
}

/**
 * Sets grades out by body and question: what a heat map or a table of results shows.
 *
 * Where several inspections judged a body on the same question of the same framework, the judgment made known last counts: with
 * its report, or when that was amended; of two of one day, the later in the list. The same question under another framework has a
 * column of its own: nothing is merged across cycles. No overall grade is worked out.
 *
 * @param inspections - the inspections, of any programmes.
 * @param options - `bodies` and `questions` to choose and order rows and columns, `order` of the rows, `asOf` to look back.
 * @returns the matrix, frozen plain data; columns by framework in the order of {@link FRAMEWORKS}; no rows and no columns for
 * no inspections.
 * @throws {@link DomainError} `not-a-date` when `asOf` is not one, `unknown-id` for a question that no framework here asks,
 * `wrong-type` for no list.
 * @remarks Cost: linear in the number of judgments plus the number of cells.
 * @example
 * ```ts
 * import { createInspection, gradeMatrix, matrixToMarkdown } from "hmicfrs";
 *
 * const inspection = createInspection({
 *   id: "soc-west-midlands-2024",
 *   title: "An inspection of the West Midlands regional response to serious and organised crime",
 *   framework: "soc-regional",
 *   published: "2024-05-14",
 *   inspectorates: ["hmicfrs"],
 *   bodies: ["warwickshire", "west-mercia"],
 *   judgments: [{ body: "west-mercia", question: "serious-and-organised-crime", grade: "inadequate" }],
 *   causesOfConcern: [],
 *   recommendations: [],
 *   areasForImprovement: [],
 *   sources: [],
 * });
 * const matrix = gradeMatrix([inspection]);
 *
 * matrix.bodies.map((body) => body.name); // => ["Warwickshire Police", "West Mercia Police"]
 * matrix.cells.map((row) => row.map((cell) => cell && cell.grade)); // => [[null], ["inadequate"]]
 * gradeMatrix([]).cells; // => []
 * ```
 * @see {@link matrixToHtml}, {@link matrixToSvg} and {@link matrixToMarkdown} to show it.
 * @category tables
 */
export function gradeMatrix(inspections: readonly Inspection[], options: GradeMatrixOptions = {}): GradeMatrix {
  requireInspections(inspections);
  requireOptions(options);
  const counting = findCounting(inspections, options);
  const bodies = chooseBodies(inspections, options);
  const columns = chooseColumns(counting, options);
  const cells = bodies.map(({ id }) => Object.freeze(columns.map(({ judged }) => cellOf(judged?.get(id)))));
  return Object.freeze({
    bodies: Object.freeze(bodies),
    questions: Object.freeze(columns.map(({ question }) => question)),
    cells: Object.freeze(cells),
  });
}

/** Finds the judgment that counts for each framework, question and body: the newest. */
function findCounting(inspections: readonly Inspection[], { asOf }: GradeMatrixOptions): Counting {
  const counting: Counting = new Map();
  for (const inspection of inspections) {
    const questions = entryOf(counting, inspection.framework, () => new Map<string, ByBody>());
    for (const judgment of judgmentsOf(inspection, { asOf })) {
      const bodies = entryOf(questions, judgment.question, (): ByBody => new Map());
      const other = bodies.get(judgment.body);
      if (!other || dayOf(judgment) >= dayOf(other)) bodies.set(judgment.body, judgment);
    }
  }
  return counting;
}

/** Gives the day on which a judgment was made known. */
function dayOf({ published, from = published }: JudgmentInInspection): IsoDate {
  return from;
}

/** Gives the value of a key, made on first use. */
function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** Gives the rows: those asked for, or every body listed, in the order wanted. */
function chooseBodies(inspections: readonly Inspection[], { bodies, order }: GradeMatrixOptions): MatrixBody[] {
  const names = new Map<BodyId, string>(BODIES.map((body) => [body.id, body.name]));
  const listed: readonly (BodyId | InspectedBody)[] = bodies ?? inspections.flatMap((inspection) => inspection.bodies);
  const ids = new Set<BodyId>();
  for (const body of listed) {
    if (typeof body === "string") ids.add(body);
    else {
      ids.add(body.id);
      names.set(body.id, body.name);
    }
  }
  const rows = [...ids].map((id) => Object.freeze({ id, name: names.get(id) ?? id }));
  return order === "by-name" ? rows.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)) : rows;
}

/** Gives the columns: for each framework in play the questions asked for, or every question judged, in the framework's order. */
function chooseColumns(counting: Counting, { questions: wanted }: GradeMatrixOptions): Column[] {
  const columns: Column[] = [];
  const missing = new Set(wanted);
  for (const framework of FRAMEWORKS) {
    const judged = counting.get(framework.id);
    if (!judged) continue;
    const judgeables = judgeablesOf(framework);
    const inOrder = new Set([...judgeables.keys(), ...judged.keys()]);
    const chosen = wanted
      ? [...new Set(wanted)].filter((question) => inOrder.has(question))
      : [...inOrder].filter((question) => judged.has(question));
    for (const question of chosen) {
      missing.delete(question);
      const label = judgeables.get(question)?.label ?? question;
      const heading = Object.freeze({ framework: framework.id, frameworkName: framework.name, question, label });
      columns.push({ question: heading, judged: judged.get(question) });
    }
  }
  if (counting.size > 0) {
    for (const question of missing) {
      const expected = "a question that a framework of these inspections asks";
      const path = ["questions", (wanted as readonly string[]).indexOf(question)];
      fail("options", "unknown-id", { problem: "no such question", expected, got: question }, path);
    }
  }
  return columns;
}

function cellOf(judgment: JudgmentInInspection | undefined): MatrixCell | null {
  if (!judgment) return null;
  const { grade, ungraded, inspection, published } = judgment;
  return Object.freeze({ grade, ...(ungraded !== undefined && { ungraded }), inspection, published });
}
