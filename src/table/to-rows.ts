import { DomainError, fail } from "../error/domain-error.js";
import { createIssue, type Issue } from "../error/issue.js";
import type { Inspection } from "../inspection/index.js";
import { joinEntries, writeSource } from "./cell.js";
import type { JudgmentRow } from "./row.js";

/** What the rows of one inspection have in common before and after the judgment. */
type InspectionCells = Omit<JudgmentRow, "body" | "question" | "grade" | "ungraded" | "added">;

/**
 * Lists judgments as flat rows, one for each, in the long form that CSV, SQL, pandas and R want.
 *
 * {@link fromRows} builds the same inspections again, except for causes of concern, recommendations and areas for improvement,
 * which rows of judgments do not carry. A body without judgments is in the column `bodies`; an inspection without judgments
 * has one row with no body, question or grade.
 *
 * @param inspections - the inspections, each with an `id` of its own.
 * @returns frozen rows, inspection by inspection, judgments in their order; empty for no inspections.
 * @throws {@link DomainError} `duplicate` when two inspections share an `id`, for their rows could not be told apart; `wrong-type`
 * for no list.
 * @remarks Cost: linear in the number of judgments.
 * @example
 * ```ts
 * import { createInspection, toRows } from "hmicfrs";
 *
 * const inspection = createInspection({
 *   id: "soc-west-midlands-2024",
 *   title: "An inspection of the West Midlands regional response to serious and organised crime",
 *   framework: "soc-regional",
 *   published: "2024-05-14",
 *   inspectorates: ["hmicfrs"],
 *   bodies: ["west-midlands-rocu", "west-mercia"],
 *   judgments: [{ body: "west-mercia", question: "serious-and-organised-crime", grade: "inadequate" }],
 *   causesOfConcern: [],
 *   recommendations: [],
 *   areasForImprovement: [],
 *   sources: [],
 * });
 *
 * toRows([inspection]).map((row) => [row.published, row.body, row.grade]); // => [["2024-05-14", "west-mercia", "inadequate"]]
 * toRows([inspection])[0]?.bodies; // => "west-midlands-rocu;west-mercia"
 * toRows([inspection, inspection]); // throws "[1].id: the same identifier twice"
 * ```
 * @see {@link ROW_COLUMNS} for the columns, in order.
 * @category tables
 */
export function toRows(inspections: readonly Inspection[]): readonly JudgmentRow[] {
  requireInspections(inspections);
  const rows: JudgmentRow[] = [];
  const issues: Issue[] = [];
  const ids = new Set<string>();
  inspections.forEach((inspection, index) => {
    if (ids.has(inspection.id)) {
      issues.push(
        createIssue([index, "id"], "duplicate", { problem: "the same identifier twice", got: inspection.id }),
      );
    }
    ids.add(inspection.id);
    const cells = inspectionCells(inspection);
    for (const { body, question, grade, ungraded = null, from = null } of inspection.judgments) {
      rows.push(row(cells, { body, question, grade, ungraded, added: from }));
    }
    if (inspection.judgments.length === 0) {
      rows.push(row(cells, { body: null, question: null, grade: null, ungraded: null, added: null }));
    }
  });
  if (issues.length > 0) throw new DomainError("inspections", issues);
  return Object.freeze(rows);
}

/** Throws the error about an input that is no list. */
export function requireInspections(inspections: unknown): void {
  if (Array.isArray(inspections)) return;
  fail("inspections", "wrong-type", { problem: "wrong type", expected: "a list of inspections", got: inspections });
}

function inspectionCells(inspection: Inspection): InspectionCells {
  const { sources, fieldwork } = inspection;
  return {
    inspection: inspection.id,
    framework: inspection.framework,
    published: inspection.published,
    title: inspection.title,
    area: inspection.area ?? null,
    fieldwork_from: fieldwork?.from ?? null,
    fieldwork_to: fieldwork?.to ?? null,
    inspectorates: joinEntries(inspection.inspectorates),
    bodies: joinEntries(inspection.bodies),
    sources: sources.length > 0 ? joinEntries(sources.map(writeSource)) : null,
  };
}

/** Puts a row together with its columns in the order of {@link ROW_COLUMNS}. */
function row(cells: InspectionCells, judgment: Omit<JudgmentRow, keyof InspectionCells>): JudgmentRow {
  const { inspection, framework, published, ...rest } = cells;
  return Object.freeze({ inspection, framework, published, ...judgment, ...rest });
}
