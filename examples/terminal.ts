/** What a terminal can show: colour where the output is one, plain text where it is not. */
import type { Grade } from "hmicfrs";

const isColoured = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;

/** Wraps text in an ANSI style, where there is colour. */
function styled(code: string, text: string): string {
  return isColoured ? `\u001b[${code}m${text}\u001b[0m` : text;
}

export const bold = (text: string): string => styled("1", text);
export const dim = (text: string): string => styled("2", text);
export const underlined = (text: string): string => styled("4", text);

/** Blue to orange, which colour-blind readers tell apart; the words say the grade, the colour only helps. */
const STYLES: Readonly<Record<Grade, string>> = {
  outstanding: "1;34",
  good: "34",
  adequate: "36",
  "requires-improvement": "33",
  inadequate: "1;31",
};

/** Colours text by a grade. */
export function graded(grade: Grade | null, text: string): string {
  return grade === null ? dim(text) : styled(STYLES[grade], text);
}

/** Prints a heading. */
export function heading(text: string): void {
  console.log(`\n${bold(text)}\n${dim("─".repeat(text.length))}`);
}

/** Prints a table with a left-aligned first column; cells are padded before they are styled. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  style: (row: number, column: number, cell: string) => string,
): void {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]!.length)));
  console.log(
    dim(
      head
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    ),
  );
  rows.forEach((row, index) => {
    console.log(
      row
        .map((cell, column) => style(index, column, cell.padEnd(widths[column]!)))
        .join("  ")
        .trimEnd(),
    );
  });
}

/** Breaks text into lines of at most 100 characters, indented by two. */
export function wrapped(text: string): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1)!;
    if (line !== "" && line.length + word.length > 97) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.map((line) => `  ${line}`).join("\n");
}
