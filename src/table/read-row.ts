import { ROW_COLUMNS, type RowColumn } from "./row.js";
import { noteIssue, type RowIssues } from "./row-issues.js";

/** A row as it was read: text, `null` in an empty cell, or {@link NO_TEXT} in one that held something else. */
export type Cells = Readonly<Record<RowColumn, string | null | typeof NO_TEXT>>;

/** Stands for what was neither text nor nothing: every check refuses it, and none takes it for an absent value. */
const NO_TEXT = { text: false } as const;

/**
 * Reads the known columns of a row; `undefined`, with the problem noted, for what is no row.
 * Names of other columns go to `others`, with the row they first came in.
 */
export function readCells(
  row: unknown,
  index: number,
  others: Map<string, number>,
  issues: RowIssues,
): Cells | undefined {
  if (typeof row !== "object" || row === null || Array.isArray(row)) {
    const expected = "a row, as an object";
    noteIssue(issues, index, undefined, "wrong-type", { problem: "wrong type", expected, got: row });
    return undefined;
  }
  try {
    const cells: Partial<Record<RowColumn, Cells[RowColumn]>> = {};
    for (const column of ROW_COLUMNS) {
      const cell = (row as Readonly<Record<string, unknown>>)[column] ?? null;
      cells[column] = cell === null || cell === "" ? null : typeof cell === "string" ? cell : NO_TEXT;
      if (cell === null || typeof cell === "string") continue;
      const expected = "text, or nothing in an empty cell";
      noteIssue(issues, index, column, "wrong-type", { problem: "wrong type", expected, got: cell });
    }
    for (const column of Object.keys(row)) if (!(column in cells) && !others.has(column)) others.set(column, index);
    return cells as Cells;
  } catch {
    noteIssue(issues, index, undefined, "unreadable", {
      problem: "could not be read",
      expected: "plain data",
      got: row,
    });
    return undefined;
  }
}
