/** How wide a character is, in hundredths of the font size: an estimate that fits the common sans-serif faces. */
function widthOf(character: string): number {
  if (/[ijlftrI.,:;!'()|-]/.test(character)) return 36;
  if (/[mw@%]/i.test(character)) return 90;
  if (/[A-Z&]/.test(character)) return 69;
  // East Asian scripts, and what is made of several parts, such as emoji, are as wide as they are high.
  return (character.codePointAt(0) as number) < 0x1100 ? 57 : 105;
}

/** Estimates how wide text is, in hundredths of the font size. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/**
 * Breaks text into lines no wider than `width` (in hundredths of the font size) and no more than `most`: between words where that
 * is possible, otherwise inside one; what does not fit is cut, with "…" at the end. Blank text has no lines.
 */
export function wrapText(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let lineWidth = 0;
  for (const word of text.split(" ")) {
    const spaced = line === "" ? word : ` ${word}`;
    const spacedWidth = textWidth(spaced);
    if (lineWidth + spacedWidth <= width) {
      line += spaced;
      lineWidth += spacedWidth;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    lineWidth = 0;
    for (const character of word) {
      const characterWidth = widthOf(character);
      if (lineWidth + characterWidth > width) {
        lines.push(line);
        line = "";
        lineWidth = 0;
      }
      line += character;
      lineWidth += characterWidth;
    }
    if (lines.length >= most) break; // A line is begun that there is no room for.
  }
  if (line !== "") lines.push(line);
  return lines.length > most ? [...lines.slice(0, most - 1), shorten(lines[most - 1] as string, width)] : lines;
}

/** Makes room at the end of a line for "…". */
function shorten(line: string, width: number): string {
  const room = width - widthOf("…");
  let shortened = "";
  let shortenedWidth = 0;
  for (const character of line) {
    shortenedWidth += widthOf(character);
    if (shortenedWidth > room) break;
    shortened += character;
  }
  return `${shortened.trimEnd()}…`;
}
