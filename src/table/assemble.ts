import { renderValue } from "../error/render.js";
import { readSource, splitEntries } from "./cell.js";
import type { Cells } from "./read-row.js";
import type { RowColumn } from "./row.js";
import { noteIssue, type RowIssues } from "./row-issues.js";

/** The rows of one inspection, at least one, with their places in the table. */
export type Group = [{ readonly place: number; readonly cells: Cells }, ...{ place: number; cells: Cells }[]];

/** What the rows of an inspection come to, and the way from a place in it back to a cell. */
interface Assembly {
  /** The inspection that the rows describe, unchecked. */
  readonly candidate: Readonly<Record<string, unknown>>;
  /** Gives the row and the column that a path in the candidate comes from. */
  readonly locate: (path: readonly (string | number)[]) => readonly [place: number, column: RowColumn];
}

/** The column of each field of a judgment. */
const JUDGMENT_COLUMNS: Readonly<Record<string, RowColumn>> = {
  body: "body",
  question: "question",
  grade: "grade",
  ungraded: "ungraded",
  from: "added",
};

/** The column of each text field of an inspection. */
const TEXT_COLUMNS: Readonly<Record<string, RowColumn>> = {
  id: "inspection",
  framework: "framework",
  published: "published",
  title: "title",
  area: "area",
};

/** The column of each day of the fieldwork. */
const FIELDWORK_COLUMNS: Readonly<Record<string, RowColumn>> = { from: "fieldwork_from", to: "fieldwork_to" };

/** The columns that hold lists; the fields have the same names. */
const LIST_COLUMNS = ["inspectorates", "bodies", "sources"] as const satisfies readonly RowColumn[];

/** Notes every cell in which a row tells another inspection than the first row with the same identifier. */
export function noteDifferences(group: Group, issues: RowIssues): void {
  const [first, ...others] = group;
  const columns = [...Object.values(TEXT_COLUMNS), ...Object.values(FIELDWORK_COLUMNS), ...LIST_COLUMNS];
  for (const { place, cells } of others) {
    for (const column of columns) {
      if (cells[column] === first.cells[column]) continue;
      const problem = `differs from row ${first.place} of the same inspection`;
      const [there, got] = [first.cells[column] ?? undefined, cells[column] ?? undefined];
      noteIssue(issues, place, column, "contradiction", { problem, expected: shownBeside(there, got), got });
    }
  }
}

/** Shows what the first row has; where that would look like the other value, for both are cut, says that they part further on. */
function shownBeside(there: unknown, got: unknown): string {
  const shown = renderValue(there);
  return shown === renderValue(got) ? "the same to the end" : shown;
}

/** Puts the inspection of a group of rows together, without checking it. */
export function assemble(group: Group, issues: RowIssues): Assembly {
  const [first] = group;
  const judged = group.filter(({ cells }) => hasAny(cells, JUDGMENT_COLUMNS));
  if (group.length > 1) {
    for (const { place, cells } of group) {
      if (hasAny(cells, JUDGMENT_COLUMNS)) continue;
      const problem = "no judgment in a row of an inspection that has other rows";
      noteIssue(issues, place, "question", "missing", { problem, expected: "a body, a question and a grade" });
    }
  }
  const candidate: Record<string, unknown> = {
    ...pick(first.cells, TEXT_COLUMNS),
    judgments: judged.map(({ cells }) => ({ grade: null, ...pick(cells, JUDGMENT_COLUMNS) })),
    causesOfConcern: [],
    recommendations: [],
    areasForImprovement: [],
  };
  if (hasAny(first.cells, FIELDWORK_COLUMNS)) candidate["fieldwork"] = pick(first.cells, FIELDWORK_COLUMNS);
  for (const column of LIST_COLUMNS) candidate[column] = readList(column, first, issues);
  return {
    candidate,
    locate: ([field, index, inner]) => {
      if (field === "judgments") {
        return [judged[index as number]?.place as number, JUDGMENT_COLUMNS[inner ?? "question"] as RowColumn];
      }
      const column = field === "fieldwork" ? FIELDWORK_COLUMNS[index as string] : TEXT_COLUMNS[field as string];
      return [first.place, column ?? (field as RowColumn)];
    },
  };
}

/** Tells whether any of some columns has a value. */
function hasAny(cells: Cells, columns: Readonly<Record<string, RowColumn>>): boolean {
  return Object.values(columns).some((column) => cells[column] !== null);
}

/** Gives the fields whose columns have a value. */
function pick(cells: Cells, columns: Readonly<Record<string, RowColumn>>): Record<string, unknown> {
  const entries = Object.entries(columns).map(([field, column]) => [field, cells[column]] as const);
  return Object.fromEntries(entries.filter(([, cell]) => cell !== null));
}

/** Reads a cell that holds a list; notes a missing one (unless it was noted as no text), which is left for the check to miss too. */
function readList(column: (typeof LIST_COLUMNS)[number], row: Group[0], issues: RowIssues): unknown {
  const cell = row.cells[column];
  if (typeof cell === "string") {
    const entries = splitEntries(cell);
    return column === "sources" ? entries.map((entry) => readSourceOrNote(entry, row.place, issues)) : entries;
  }
  if (column === "sources") return [];
  const expected = "identifiers with a semicolon between";
  noteIssue(issues, row.place, column, "missing", { problem: "missing", expected });
  return undefined;
}

function readSourceOrNote(entry: string, place: number, issues: RowIssues): unknown {
  const source = readSource(entry);
  if (!source) {
    const expected = "a title and an address in angle brackets";
    noteIssue(issues, place, "sources", "bad-format", { problem: "not a source", expected, got: entry });
  }
  return source;
}
