import type { Deadline } from "../recommendation/index.js";
import { dateAt } from "./dates.js";
import { phraseAt, readCount } from "./lexicon.js";
import { recommendationWords } from "./recommendation-words.js";
import { type Tokens, tokenise } from "./tokens.js";

/** A deadline in a sentence, and whether the words set one. */
export interface FoundDeadline {
  readonly deadline: Deadline;
  /** Its first token. */
  readonly from: number;
}

type Unit = "days" | "weeks" | "months" | "years";

const UNITS: ReadonlyMap<string, Unit> = /* @__PURE__ */ new Map<string, Unit>([
  ["day", "days"],
  ["days", "days"],
  ["week", "weeks"],
  ["weeks", "weeks"],
  ["month", "months"],
  ["months", "months"],
  ["year", "years"],
  ["years", "years"],
]);

/** Finds by when a sentence says that something is to be done: a date, a period that runs from publication, or at once. */
export function findDeadline(
  tokens: Tokens,
  from: number,
  to: number,
  published: string | null,
): FoundDeadline | undefined {
  for (let at = from; at < to; at++) {
    const word = tokens.word[at];
    if (phraseAt(recommendationWords().atOnce, tokens, at, to + 1))
      return { deadline: { kind: "immediate" }, from: at };
    if (word === "by" || word === "before" || word === "until") {
      const end =
        tokens.word[at + 1] === "the" && tokens.word[at + 2] === "end"
          ? at + 4
          : tokens.word[at + 1] === "end"
            ? at + 3
            : at + 1;
      const date = dateAt(tokens, end) ?? lastOfMonth(tokens, end, end > at + 1);
      if (date) return { deadline: { kind: "by", date: date.date }, from: at };
    }
    if (word === "within" || word === "inside") {
      let next = at + 1;
      while (tokens.word[next] === "the" || tokens.word[next] === "next") next++;
      const amount = tokens.word[next] === "a" || tokens.word[next] === "one" ? 1 : countAt(tokens, next);
      const unit = UNITS.get(tokens.word[next + 1] as string);
      if (amount > 0 && unit) {
        return {
          deadline: { kind: "within", amount, unit, ...(published === null ? {} : { from: published }) },
          from: at,
        };
      }
    }
  }
  return undefined;
}

/** Reads how many there are; 0 for anything else. */
function countAt(tokens: Tokens, at: number): number {
  const word = tokens.word[at] as string;
  return /^\d{1,3}$/.test(word) ? Number(word) : (readCount(tokens, at) ?? 0);
}

/** Reads "the end of March 2024" as its last day; a month alone sets no day. */
function lastOfMonth(tokens: Tokens, at: number, end: boolean): { readonly date: string } | undefined {
  if (!end) return undefined;
  for (const day of ["31", "30", "29", "28"]) {
    const found = dateAt(tokenise(`${day} ${tokens.word[at]} ${tokens.word[at + 1]}`), 0);
    if (found) return found;
  }
  return undefined;
}
