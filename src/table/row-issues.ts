import { type Complaint, createIssue, type Issue, type IssueCode } from "../error/issue.js";
import { ROW_COLUMNS } from "./row.js";

/** What is wrong with a table, by place: one issue for a cell (or a whole row), for the first says what the others follow from. */
export type RowIssues = Map<string, Issue>;

/** Notes a problem with a cell, or with a whole row when there is no column; a place keeps its first problem. */
export function noteIssue(
  issues: RowIssues,
  row: number,
  column: string | undefined,
  code: IssueCode,
  complaint: Complaint | string,
): void {
  const path = column === undefined ? [row] : [row, column];
  const place = JSON.stringify(path);
  if (!issues.has(place)) issues.set(place, createIssue(path, code, complaint));
}

/** Gives the issues in the order of the table: by row, then by column; columns of nobody's knowledge come first. */
export function inTableOrder(issues: RowIssues): Issue[] {
  const column = (issue: Issue): number => (ROW_COLUMNS as readonly unknown[]).indexOf(issue.path[1]);
  return [...issues.values()].sort((a, b) => (a.path[0] as number) - (b.path[0] as number) || column(a) - column(b));
}
