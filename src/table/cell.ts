import type { Source } from "../inspection/index.js";

/** Space at either end of an entry, or one of the two characters that mean something in a list. */
const TO_ESCAPE = /^\s|\s$|[;\\]/g;

/** Writes entries into one cell, with a semicolon between; what would be misread carries a backslash. */
export function joinEntries(entries: readonly string[]): string {
  return entries.map((entry) => entry.replace(TO_ESCAPE, "\\$&")).join(";");
}

/** Takes the entries of a cell apart again; space around an entry does not count unless it carries a backslash. */
export function splitEntries(cell: string): string[] {
  const entries: string[] = [];
  let entry = "";
  let kept = 0; // How much of the entry is not trailing space.
  for (let index = 0; index < cell.length; index++) {
    let character = cell[index] as string;
    let counts = /\S/.test(character);
    if (character === ";") {
      entries.push(entry.slice(0, kept));
      entry = "";
      kept = 0;
      continue;
    }
    if (character === "\\" && /[\s;\\]/.test(cell[index + 1] ?? "")) {
      character = cell[++index] as string;
      counts = true;
    }
    if (!counts && entry === "") continue;
    entry += character;
    if (counts) kept = entry.length;
  }
  entries.push(entry.slice(0, kept));
  return entries;
}

/** Writes a source as an entry: `title <address>`. */
export function writeSource(source: Source): string {
  return `${source.title} <${source.url}>`;
}

/** Reads a source from an entry; `undefined` for what has another form. An address has no space, so the last " <" opens it. */
export function readSource(entry: string): Source | undefined {
  const opening = entry.lastIndexOf(" <");
  if (opening < 0 || !entry.endsWith(">")) return undefined;
  return { title: entry.slice(0, opening), url: entry.slice(opening + 2, -1) };
}
