import { ROW_COLUMNS, type RowColumn } from "./row.js";
import { noteIssue, type RowIssues } from "./row-issues.js";

/** A row as it was read: text, `null` in an empty cell, or what came instead, which was noted and which every check refuses. */
export type Cells = Readonly<Record<RowColumn, unknown>>;

/**
 * Reads the known columns of the row in a place; `undefined`, with the problem noted, for what is no row.
 * Names of other columns go to `others`, with the row they first came in.
 */
export function readCells(
  rows: readonly unknown[],
  place: number,
  others: Map<string, number>,
  issues: RowIssues,
): Cells | undefined {
  let row: unknown;
  try {
    row = rows[place];
    if (typeof row !== "object" || row === null || Array.isArray(row)) {
      const expected = "a row, as an object";
      noteIssue(issues, place, undefined, "wrong-type", { problem: "wrong type", expected, got: row });
      return undefined;
    }
    const cells: Partial<Record<RowColumn, unknown>> = {};
    for (const column of ROW_COLUMNS) {
      const cell = (row as Readonly<Record<string, unknown>>)[column] ?? null;
      cells[column] = cell === "" ? null : cell;
      if (cell === null || typeof cell === "string") continue;
      const expected = "text, or nothing in an empty cell";
      noteIssue(issues, place, column, "wrong-type", { problem: "wrong type", expected, got: cell });
    }
    for (const column of Object.keys(row)) {
      if (!Object.hasOwn(cells, column) && !others.has(column)) others.set(column, place);
    }
    return cells as Cells;
  } catch {
    const expected = "plain data";
    noteIssue(issues, place, undefined, "unreadable", { problem: "could not be read", expected, got: row });
    return undefined;
  }
}

/** Gives the number of rows; `undefined` for what is no list, or cannot be read. */
export function countRows(rows: unknown): number | undefined {
  try {
    return Array.isArray(rows) ? rows.length : undefined;
  } catch {
    return undefined;
  }
}
