import type { Block } from "./blocks.js";
import { GLUED, HYPHEN, NUMBER, type Tokens } from "./tokens.js";

const MONTHS = [
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

function monthOf(word: string | undefined): number {
  if (word === undefined || word.length < 3) return 0;
  const at = MONTHS.findIndex(
    (month) => month === word || (month.startsWith(word) && (word.length === 3 || word === "sept")),
  );
  return at + 1;
}

function numberAt(tokens: Tokens, at: number): number {
  const word = tokens.word[at] ?? "";
  return tokens.kind[at] === NUMBER && /^\d{1,4}(?:st|nd|rd|th)?$/.test(word) ? parseInt(word, 10) : -1;
}

function made(year: number, month: number, day: number, to: number): FoundDate | undefined {
  if (year < 1990 || year > 2099 || month < 1 || month > 12 || day < 1) return undefined;
  const longest =
    month === 2
      ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
        ? 29
        : 28
      : [4, 6, 9, 11].includes(month)
        ? 30
        : 31;
  if (day > longest) return undefined;
  const two = (value: number): string => String(value).padStart(2, "0");
  return { date: `${year}-${two(month)}-${two(day)}`, to };
}

/** Reads the date that starts at a token: "14 May 2024", "May 14th, 2024", "2024-05-14", "10/05/2024" (day first). */
export function dateAt(tokens: Tokens, at: number): FoundDate | undefined {
  const first = numberAt(tokens, at);
  if (first < 0) {
    const month = monthOf(tokens.word[at]);
    if (month === 0) return undefined;
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
  if (second < 0) return undefined;
  const named = monthOf(tokens.word[second]);
  const middle = named > 0 ? named : numberAt(tokens, second);
  const third = joinedAt(tokens, second + 1);
  if (third < 0) return undefined;
  const last = numberAt(tokens, third);
  return first > 999 ? made(first, middle, last, third + 1) : made(last, middle, first, third + 1);
}

/** Finds the part of a date behind a hyphen, a stroke or a full stop; -1 where there is none. */
function joinedAt(tokens: Tokens, at: number): number {
  if (tokens.gap[at] === HYPHEN) return at;
  const mark = tokens.word[at];
  return (mark === "/" || mark === "." || mark === "–" || mark === "-") && tokens.gap[at] === GLUED ? at + 1 : -1;
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
    if (best?.rank === 0) break;
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
      if (date && (leading || block.heading))
        return { date: date.date, rank: word === "date" && leading ? 0 : label[1] };
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
