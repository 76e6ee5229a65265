import { type Grade, gradeLabel, GRADES, isGrade } from "../grade/index.js";
import { requireOptions } from "../error/domain-error.js";
import type { GradeMatrix, MatrixCell } from "./matrix.js";
import { DARK, LIGHT, type Palette } from "./palette.js";
import { cellLabel, escapeMarkup, frameworkSpans, oneLine } from "./show.js";
import { textWidth, wrapText } from "./wrap.js";

/** How a matrix is drawn. */
export interface MatrixToSvgOptions {
  /** What the drawing is called, as text; "Grades by body and question" unless given. */
  readonly title?: string | undefined;
  /** `"light"`, `"dark"`, or `"auto"`, which follows the reader's setting by a style in the drawing; `"auto"` unless given. */
  readonly theme?: "light" | "dark" | "auto" | undefined;
}

const FONT = 12;
const LINE = 14;
const PADDING = 6;
const GAP = 3;
const COLUMN = 98;
/** How much wider words are in bold. */
const BOLD = 1.1;
const NARROWEST_NAMES = 90;
const WIDEST_NAMES = 210;
const MOST_NAME_LINES = 3;
const MOST_HEADING_LINES = 6;
const MOST_CELL_LINES = 2;

/** Where the parts of a drawing are: in whole pixels. */
interface Layout {
  readonly names: readonly (readonly string[])[];
  readonly namesWidth: number;
  readonly headings: readonly (readonly string[])[];
  /** The frameworks, when there are several, each above its columns. */
  readonly frameworks: readonly {
    readonly name: string;
    readonly lines: readonly string[];
    readonly x: number;
    readonly width: number;
  }[];
  readonly frameworksHeight: number;
  readonly headingsHeight: number;
  /** The top of each row, and at the end the bottom of the last. */
  readonly tops: readonly number[];
  readonly width: number;
}

/**
 * Draws a matrix of grades as a heat grid in SVG: the grade in words on every cell, on a colour that people of every colour
 * vision tell apart.
 *
 * Readable at 43 forces by ten questions. Names are shown as text, whatever is in them; long ones are cut, and whole in the
 * tooltip. The drawing has no script, no identifiers and no outside resources. To someone who listens it is one picture with a
 * title and a summary, so give {@link matrixToHtml} beside it.
 *
 * @param matrix - the matrix.
 * @param options - `title` and `theme`. Where a Content-Security-Policy forbids styles in the page, `"auto"` drawn into the page
 * stays light; `"light"` and `"dark"` need no style.
 * @returns the `<svg>` element, ended by a line feed. The same matrix gives the same text, always. Never throws for a matrix.
 * @remarks Cost: linear in the number of cells.
 * @example
 * ```ts
 * import { gradeMatrix, matrixToSvg } from "hmicfrs";
 *
 * const svg = matrixToSvg(gradeMatrix([]), { title: "No <b>grades</b> yet", theme: "light" });
 *
 * svg.startsWith("<svg "); // => true
 * svg.includes("<title>No &lt;b&gt;grades&lt;/b&gt; yet</title>"); // => true
 * ```
 * @category rendering
 */
export function matrixToSvg(matrix: GradeMatrix, options: MatrixToSvgOptions = {}): string {
  requireOptions(options);
  const { title = "Grades by body and question", theme = "auto" } = options;
  const palette = theme === "dark" ? DARK : LIGHT;
  const layout = arrange(matrix);
  const height = (layout.tops.at(-1) as number) + PADDING;
  const label = escapeMarkup(title);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="hmicfrs-grid" role="img" aria-label="${label}" ` +
      `width="${layout.width}" height="${height}" viewBox="0 0 ${layout.width} ${height}" ` +
      `font-family="system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif" font-size="${FONT}">`,
    `<title>${label}</title>`,
    `<desc>${escapeMarkup(summarise(matrix))}</desc>`,
    ...(theme === "auto" ? [`<style>${darkStyle()}</style>`] : []),
    `<rect class="page" width="${layout.width}" height="${height}" fill="${palette.page}"/>`,
    `<g class="words" fill="${palette.words}">`,
    ...drawHeadings(matrix, layout),
    ...drawNames(matrix, layout),
    `</g>`,
    ...drawCells(matrix, layout, palette),
    `</svg>\n`,
  ];
  return parts.join("\n");
}

/** Works out where everything goes. */
function arrange({ bodies, questions }: GradeMatrix): Layout {
  const room = hundredths(WIDEST_NAMES - 2 * PADDING);
  const names = bodies.map(({ name }) => wrapText(oneLine(name), room, MOST_NAME_LINES));
  const widest = greatest(names.flat(), textWidth);
  const namesWidth = Math.max(NARROWEST_NAMES, Math.ceil((widest * FONT) / 100) + 2 * PADDING);
  const inColumns = (columns: number): number => hundredths((columns * COLUMN - 2 * PADDING) / BOLD);
  const headings = questions.map(({ label }) => wrapText(oneLine(label), inColumns(1), MOST_HEADING_LINES));
  const spans = frameworkSpans(questions);
  let x = namesWidth;
  const frameworks = (spans.length > 1 ? spans : []).map(({ name, columns }) => {
    const place = {
      name,
      lines: wrapText(oneLine(name), inColumns(columns), MOST_HEADING_LINES),
      x,
      width: columns * COLUMN,
    };
    x += place.width;
    return place;
  });
  const frameworksHeight = frameworks.length > 0 ? heightOf(greatest(frameworks, ({ lines }) => lines.length)) : 0;
  const headingsHeight = heightOf(
    Math.max(
      1,
      greatest(headings, (lines) => lines.length),
    ),
  );
  const tops = [frameworksHeight + headingsHeight];
  for (const lines of names) tops.push((tops.at(-1) as number) + heightOf(Math.max(MOST_CELL_LINES, lines.length)));
  const width = namesWidth + questions.length * COLUMN + PADDING;
  return { names, namesWidth, headings, frameworks, frameworksHeight, headingsHeight, tops, width };
}

/** Gives the greatest measure of any item; 0 when there is none. */
function greatest<T>(items: readonly T[], measure: (item: T) => number): number {
  return items.reduce((most, item) => Math.max(most, measure(item)), 0);
}

/** Turns pixels into hundredths of the font size, in which text is measured. */
function hundredths(pixels: number): number {
  return (pixels * 100) / FONT;
}

function heightOf(lines: number): number {
  return lines * LINE + PADDING;
}

/** Says what the drawing shows, for those who do not see it. */
function summarise({ bodies, questions, cells }: GradeMatrix): string {
  const counts = GRADES.map((grade) => {
    const number = cells.flat().filter((cell) => cell?.grade === grade).length;
    return `${gradeLabel(grade)}: ${number}`;
  });
  return `A grid of ${bodies.length} by ${questions.length}, bodies by questions. ${counts.reverse().join(", ")}.`;
}

function drawHeadings(matrix: GradeMatrix, layout: Layout): string[] {
  const { frameworks, frameworksHeight, headingsHeight, headings, namesWidth } = layout;
  const middle = frameworksHeight + headingsHeight / 2;
  const centred = 'font-weight="600" text-anchor="middle"';
  return [
    ...frameworks.map(({ name, lines, x, width }) =>
      drawText(lines, x + width / 2, frameworksHeight / 2, centred, name),
    ),
    drawText(["Body"], PADDING, middle, 'font-weight="600"'),
    ...matrix.questions.map(({ label }, column) =>
      drawText(headings[column] as readonly string[], namesWidth + (column + 0.5) * COLUMN, middle, centred, label),
    ),
  ];
}

function drawNames(matrix: GradeMatrix, { names, tops }: Layout): string[] {
  return matrix.bodies.map(({ name }, row) => {
    const middle = ((tops[row] as number) + (tops[row + 1] as number)) / 2;
    return drawText(names[row] as readonly string[], PADDING, middle, "", name);
  });
}

function drawCells(matrix: GradeMatrix, layout: Layout, palette: Palette): string[] {
  const { tops, namesWidth } = layout;
  return matrix.bodies.flatMap((body, row) =>
    matrix.questions.map((question, column) => {
      const cell = matrix.cells[row]?.[column] ?? null;
      const top = tops[row] as number;
      const height = (tops[row + 1] as number) - top;
      const left = namesWidth + column * COLUMN;
      const look = lookOf(cell, palette);
      const label = cellLabel(cell);
      const lines = wrapText(label, hundredths(COLUMN - PADDING), MOST_CELL_LINES);
      return (
        `<g class="${look.name}"><title>${escapeMarkup(`${body.name}, ${question.label}: ${label}`)}</title>` +
        `<rect x="${left + GAP / 2}" y="${top + GAP / 2}" width="${COLUMN - GAP}" height="${height - GAP}" rx="3" ${look.ground}/>` +
        drawText(lines, left + COLUMN / 2, top + height / 2, `text-anchor="middle" fill="${look.words}"`) +
        `</g>`
      );
    }),
  );
}

/** Gives the class of a cell and its colours as attributes; a cell without a grade is an outline, and one without a judgment not even that. */
function lookOf(
  cell: MatrixCell | null,
  palette: Palette,
): { readonly name: Grade | "ungraded" | "none"; readonly ground: string; readonly words: string } {
  if (!cell) return { name: "none", ground: 'fill="none"', words: palette.quiet };
  if (!isGrade(cell.grade)) {
    return {
      name: "ungraded",
      ground: `fill="none" stroke="${palette.edge}" stroke-dasharray="3 3"`,
      words: palette.quiet,
    };
  }
  const { ground, words } = palette.grades[cell.grade];
  return { name: cell.grade, ground: `fill="${ground}"`, words };
}

/** Writes lines of text around a middle, with the whole text as a tooltip where it was cut. */
function drawText(lines: readonly string[], x: number, middle: number, attributes: string, whole?: string): string {
  const first = Math.round(middle - ((lines.length - 1) * LINE) / 2 + FONT * 0.35);
  const cut = whole !== undefined && lines.at(-1)?.endsWith("…");
  const title = cut ? `<title>${escapeMarkup(whole)}</title>` : "";
  const space = attributes === "" ? "" : " ";
  const body =
    lines.length === 1
      ? escapeMarkup(lines[0] as string)
      : lines
          .map((line, index) => `<tspan x="${x}" y="${first + index * LINE}">${escapeMarkup(line)}</tspan>`)
          .join("");
  return `<text x="${x}" y="${first}"${space}${attributes}>${title}${body}</text>`;
}

/** The style that turns the light drawing dark where the reader wants dark pages. */
function darkStyle(): string {
  const rules = GRADES.map((grade) => {
    const { ground, words } = DARK.grades[grade];
    return `.hmicfrs-grid .${grade} rect{fill:${ground}}.hmicfrs-grid .${grade} text{fill:${words}}`;
  });
  return (
    `@media (prefers-color-scheme: dark){.hmicfrs-grid .page{fill:${DARK.page}}.hmicfrs-grid .words{fill:${DARK.words}}` +
    `.hmicfrs-grid .ungraded text,.hmicfrs-grid .none text{fill:${DARK.quiet}}.hmicfrs-grid .ungraded rect{stroke:${DARK.edge}}` +
    `${rules.join("")}}`
  );
}
