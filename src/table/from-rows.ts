import { DomainError, fail, requireOptions } from "../error/domain-error.js";
import { createInspection, type Inspection } from "../inspection/index.js";
import { assemble, type Group, noteDifferences } from "./assemble.js";
import { countRows, readCells } from "./read-row.js";
import { ROW_COLUMNS, type RowCells } from "./row.js";
import { inTableOrder, noteIssue, type RowIssues } from "./row-issues.js";

/** How rows are read. */
export interface FromRowsOptions {
  /** What happens to columns that {@link JudgmentRow} does not have: `"refuse"` unless given, so that a misspelt name is not lost. */
  readonly otherColumns?: "refuse" | "ignore" | undefined;
}

/**
 * Builds inspections from flat rows, one row for each judgment: the way back from {@link toRows}.
 *
 * Cells are taken as a CSV parser or a database gives them: text, with the empty string, `null` or nothing where there is no
 * value. Rows of one inspection share its identifier and must agree on everything that tells the inspection; they need not
 * stand together, and an inspection's judgments keep the order of its rows. Either every row is right, or none is taken and
 * the error lists every wrong one. Causes of concern, recommendations and areas for improvement are not in rows: the
 * inspections have none.
 *
 * @param rows - the rows, in any order; the path of an issue begins with the place of its row, counted from 0, and its column.
 * @param options - what happens to columns that do not belong.
 * @returns frozen inspections, in the order in which their identifiers first come; empty for no rows.
 * @throws {@link DomainError} with every problem by row and column: those of {@link createInspection}, `contradiction` with
 * both values where a row differs from the first of its inspection, `unknown-field` for a column that does not belong.
 * @remarks Cost: linear in the number of cells.
 * @example
 * ```ts
 * import { fromRows } from "hmicfrs";
 *
 * const row = {
 *   inspection: "soc-west-midlands-2024",
 *   framework: "soc-regional",
 *   published: "2024-05-14",
 *   body: "west-mercia",
 *   question: "serious-and-organised-crime",
 *   grade: "inadequate",
 *   title: "An inspection of the West Midlands regional response to serious and organised crime",
 *   inspectorates: "hmicfrs",
 *   bodies: "west-midlands-rocu;west-mercia",
 * };
 *
 * fromRows([row])[0]?.judgments; // => [{ body: "west-mercia", question: "serious-and-organised-crime", grade: "inadequate" }]
 * fromRows([row, { ...row, body: "west-midlands-rocu", grade: "Good" }]); // throws "[1].grade: not a grade"
 * ```
 * @category tables
 */
export function fromRows(rows: readonly RowCells[], options: FromRowsOptions = {}): readonly Inspection[] {
  requireOptions(options);
  const issues: RowIssues = new Map();
  const inspections: Inspection[] = [];
  for (const group of groupRows(rows, options, issues)) {
    noteDifferences(group, issues);
    const { candidate, locate } = assemble(group, issues);
    try {
      inspections.push(createInspection(candidate as unknown as Inspection));
    } catch (error) {
      for (const { path, code, message } of (error as DomainError).issues)
        noteIssue(issues, ...locate(path), code, message);
    }
  }
  if (issues.size > 0) throw new DomainError("rows, counted from 0", inTableOrder(issues));
  return Object.freeze(inspections);
}

/** Gathers the rows of each inspection, in the order in which their identifiers first come. */
function groupRows(rows: readonly unknown[], options: FromRowsOptions, issues: RowIssues): Group[] {
  const count = countRows(rows);
  if (count === undefined) {
    fail("rows", "wrong-type", { problem: "wrong type", expected: "a list of rows", got: rows });
  }
  const groups = new Map<unknown, Group>();
  const others = new Map<string, number>();
  for (let place = 0; place < count; place++) {
    const cells = readCells(rows, place, others, issues);
    if (!cells) continue;
    // A row that does not say which inspection it is of is looked at on its own.
    const id = typeof cells.inspection === "string" ? cells.inspection : place;
    const group = groups.get(id);
    if (group) group.push({ place, cells });
    else groups.set(id, [{ place, cells }]);
  }
  if (options.otherColumns !== "ignore") {
    const remedy = 'pass otherColumns: "ignore" if it is there on purpose';
    for (const [column, place] of others) {
      const complaint = { problem: "unknown column", expected: ROW_COLUMNS, got: column, remedy };
      noteIssue(issues, place, column, "unknown-field", complaint);
    }
  }
  return [...groups.values()];
}
