import type { GradeMatrix } from "./matrix.js";
import { cellLabel, frameworkSpans, oneLine } from "./show.js";

/** Makes text inert in a cell of a Markdown table: no markup, no HTML, no new cell, no new line. */
function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll("&", "&amp;")
    .replace(/[\\`*_[\]|~$]/g, "\\$&")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/**
 * Writes a matrix of grades as a Markdown table (GitHub flavour), one line for each body.
 *
 * Names are shown as text whatever is in them: markup, HTML and separators come out inert. Where the matrix spans several
 * frameworks, each column heading begins with the framework's name.
 *
 * @param matrix - the matrix.
 * @returns the table, each line ended by a line feed; the heading alone for a matrix without rows. Never throws for a matrix.
 * @remarks Cost: linear in the number of cells.
 * @example
 * ```ts
 * import { gradeMatrix, matrixToMarkdown, createInspection } from "hmicfrs";
 *
 * const inspection = createInspection({
 *   id: "soc-west-midlands-2024",
 *   title: "An inspection of the West Midlands regional response to serious and organised crime",
 *   framework: "soc-regional",
 *   published: "2024-05-14",
 *   inspectorates: ["hmicfrs"],
 *   bodies: ["west-mercia"],
 *   judgments: [{ body: "west-mercia", question: "serious-and-organised-crime", grade: "inadequate" }],
 *   causesOfConcern: [],
 *   recommendations: [],
 *   areasForImprovement: [],
 *   sources: [],
 * });
 *
 * matrixToMarkdown(gradeMatrix([inspection])).split("\n")[2]; // => "| West Mercia Police | Inadequate |"
 * ```
 * @category rendering
 */
export function matrixToMarkdown(matrix: GradeMatrix): string {
  const several = frameworkSpans(matrix.questions).length > 1;
  const headings = matrix.questions.map(({ frameworkName, label }) => (several ? `${frameworkName}: ${label}` : label));
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(" | ")} |\n`;
  let table = line(["Body", ...headings]) + `|${" --- |".repeat(headings.length + 1)}\n`;
  matrix.bodies.forEach((body, row) => {
    table += line([body.name, ...matrix.questions.map((_, column) => cellLabel(matrix.cells[row]?.[column]))]);
  });
  return table;
}
