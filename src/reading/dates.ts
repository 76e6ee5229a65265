import { isIsoDate } from "../date/index.js";
import type { Block } from "./blocks.js";
import { GLUED, HYPHEN, type Tokens } from "./tokens.js";

/** The months by their names. */
export const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** A date in the text. */
export interface FoundDate {
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** The token after its last. */
  readonly to: number;
}

/** Gives the number of a month; 0 for any other word. */
function monthOf(word: string | undefined): number {
  const short = word?.length === 3 || word === "sept";
  return MONTHS.findIndex((month) => month === word || (short && month.startsWith(word as string))) + 1;
}

/** Reads a day, the number of a month or a year; 0 for anything else. */
function numberAt(tokens: Tokens, at: number): number {
  const word = tokens.word[at] as string;
  return /^\d{1,4}(?:st|nd|rd|th)?$/.test(word) ? parseInt(word, 10) : 0;
}

function made(year: number, month: number, day: number, to: number): FoundDate | undefined {
  const two = (value: number): string => String(value).padStart(2, "0");
  const date = `${year}-${two(month)}-${two(day)}`;
  return year >= 1990 && year <= 2099 && isIsoDate(date) ? { date, to } : undefined;
}

/** Reads the date that starts at a token: "14 May 2024", "May 14th, 2024", "2024-05-14", "10/05/2024" (day first). */
export function dateAt(tokens: Tokens, at: number): FoundDate | undefined {
  const first = numberAt(tokens, at);
  if (first === 0) {
    const month = monthOf(tokens.word[at]);
    let next = at + 1;
    if (tokens.word[next] === ".") next++;
    const day = numberAt(tokens, next);
    next++;
    if (tokens.word[next] === ",") next++;
    return made(numberAt(tokens, next), month, day, next + 1);
  }
  let month = monthOf(tokens.word[at + 1]);
  let next = at + 1;
  if (tokens.word[next] === "of") month = monthOf(tokens.word[++next]);
  if (month > 0) {
    next++;
    if (tokens.word[next] === "," || tokens.word[next] === ".") next++;
    return made(numberAt(tokens, next), month, first, next + 1);
  }
  const second = joinedAt(tokens, at + 1);
  const middle = monthOf(tokens.word[second]) || numberAt(tokens, second);
  const third = joinedAt(tokens, second + 1);
  const last = numberAt(tokens, third);
  return made(first, middle, last, third + 1) ?? made(last, middle, first, third + 1);
}

/** Finds the part of a date behind a hyphen, a stroke or a full stop; the end of the text where there is none. */
function joinedAt(tokens: Tokens, at: number): number {
  if (tokens.gap[at] === HYPHEN) return at;
  const mark = tokens.word[at];
  return (mark === "/" || mark === "." || mark === "–") && tokens.gap[at] === GLUED ? at + 1 : tokens.word.length;
}

/** How a line says that a date is the day of publication, the surest first. */
const LABELS: readonly (readonly [string, number])[] = [
  ["date", 0],
  ["published", 1],
  ["publication", 1],
  ["posted", 1],
  ["released", 1],
  ["release", 1],
  ["issued", 1],
  ["dated", 1],
  ["added", 2],
  ["created", 2],
  ["updated", 3],
  ["modified", 3],
  ["last", 3],
];
const BETWEEN = /* @__PURE__ */ new Set(
  "on date of published publication updated modified release : – - , | at by the first last reviewed monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun".split(
    " ",
  ),
);

/** Finds the day of publication: from a line that says so, or from a date that has a line to itself. */
export function findPublished(tokens: Tokens, blocks: readonly Block[]): string | null {
  let best: { readonly date: string; readonly rank: number } | undefined;
  for (const block of blocks.slice(0, 400)) {
    const found = publishedIn(tokens, block);
    if (found && (!best || found.rank < best.rank)) best = found;
  }
  return best?.date ?? null;
}

function publishedIn(tokens: Tokens, block: Block): { readonly date: string; readonly rank: number } | undefined {
  const limit = Math.min(block.to, block.from + 12);
  for (let at = block.from; at < limit; at++) {
    const word = tokens.word[at] as string;
    const label = LABELS.find(([name]) => name === word);
    if (label) {
      let next = at + 1;
      while (next < block.to && BETWEEN.has(tokens.word[next] as string)) next++;
      const date = dateAt(tokens, next);
      const leading = at <= block.from + 2;
      if (date && (leading || block.heading)) return { date: date.date, rank: label[1] };
      if (leading && label[1] > 0) return undefined;
    }
  }
  let from = block.from;
  while (
    from < limit &&
    (BETWEEN.has(tokens.word[from] as string) || isClock(tokens, from, from + 1)) &&
    !dateAt(tokens, from)
  )
    from++;
  const date = block.heading ? dateAt(tokens, from) : undefined;
  return date && block.to - date.to <= 6 && isClock(tokens, date.to, block.to)
    ? { date: date.date, rank: 2 }
    : undefined;
}

function isClock(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = tokens.word[at] as string;
    if (!/^(?:\d+(?:am|pm)?|[:,.|–-]|at|am|pm|gmt|bst|on|by)$/.test(word)) return false;
  }
  return true;
}
