import { requireOptions } from "../error/domain-error.js";
import type { GradeMatrix, MatrixCell } from "./matrix.js";
import { cellLabel, escapeMarkup, frameworkSpans } from "./show.js";

/** How a matrix is written as HTML. */
export interface MatrixToHtmlOptions {
  /** The caption, as text; "Grades by body and question" unless given. */
  readonly caption?: string | undefined;
  /** The class of the table, to hang a style sheet on; "hmicfrs-matrix" unless given. */
  readonly className?: string | undefined;
}

/**
 * Writes a matrix of grades as an accessible HTML table: a caption, headings with their scope, the grade in words in every cell.
 *
 * Names are escaped, so whatever is in them is shown as text. The table has no styles and no script of its own and fits any
 * Content-Security-Policy; a style sheet finds `td[data-grade="inadequate"]` and `td[data-ungraded]`, and should leave the words
 * in place, so that colour is never all there is. Where the matrix spans several frameworks, a row of headings names them.
 *
 * @param matrix - the matrix.
 * @param options - `caption` and `className`.
 * @returns the `<table>` element, ended by a line feed; its headings alone for a matrix without rows. Never throws for a matrix.
 * @remarks Cost: linear in the number of cells.
 * @example
 * ```ts
 * import { createInspection, gradeMatrix, matrixToHtml } from "hmicfrs";
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
 * const html = matrixToHtml(gradeMatrix([inspection]), { caption: "Grades <May 2024>" });
 *
 * html.includes('<td data-grade="inadequate">Inadequate</td>'); // => true
 * html.includes("<caption>Grades &lt;May 2024&gt;</caption>"); // => true
 * ```
 * @category rendering
 */
export function matrixToHtml(matrix: GradeMatrix, options: MatrixToHtmlOptions = {}): string {
  requireOptions(options);
  const { caption = "Grades by body and question", className = "hmicfrs-matrix" } = options;
  const rows = matrix.bodies.map((body, row) => {
    const cells = matrix.questions.map((_, column) => htmlCell(matrix.cells[row]?.[column]));
    return `<tr><th scope="row">${escapeMarkup(body.name)}</th>${cells.join("")}</tr>\n`;
  });
  return (
    `<table class="${escapeMarkup(className)}">\n<caption>${escapeMarkup(caption)}</caption>\n` +
    `<thead>\n${htmlHeadings(matrix)}</thead>\n<tbody>\n${rows.join("")}</tbody>\n</table>\n`
  );
}

/** Writes the headings: one row of questions, under a row of frameworks when there are several. */
function htmlHeadings({ questions }: GradeMatrix): string {
  const spans = frameworkSpans(questions);
  const labels = questions.map(({ label }) => `<th scope="col">${escapeMarkup(label)}</th>`).join("");
  if (spans.length < 2) return `<tr><th scope="col">Body</th>${labels}</tr>\n`;
  const frameworks = spans.map(
    ({ name, columns }) => `<th scope="colgroup" colspan="${columns}">${escapeMarkup(name)}</th>`,
  );
  return `<tr><th scope="col" rowspan="2">Body</th>${frameworks.join("")}</tr>\n<tr>${labels}</tr>\n`;
}

function htmlCell(cell: MatrixCell | null | undefined): string {
  const label = escapeMarkup(cellLabel(cell));
  if (!cell) return `<td>${label}</td>`;
  if (cell.grade !== null) return `<td data-grade="${escapeMarkup(cell.grade)}">${label}</td>`;
  return `<td data-ungraded="${escapeMarkup(cell.ungraded ?? "unknown")}">${label}</td>`;
}
