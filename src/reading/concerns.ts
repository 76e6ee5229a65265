import { findCues } from "./context.js";
import { indexPhrases, phraseAt, type Phrases } from "./lexicon.js";
import type { ReadRecommendation } from "./reading.js";
import { CLOSED_CUES, CONCERNS } from "./recommendation-data.js";
import { type Tokens } from "./tokens.js";

type Kind = ReadRecommendation["kind"];

let concerns: Phrases<true> | undefined;
let closed: Phrases<true> | undefined;

function marked(list: string): Phrases<true> {
  return indexPhrases(list.split("; ").map((phrase): readonly [string, true] => [phrase, true]));
}

/** What opens a label: "Cause of concern", "Recommendation 3"; gives its kind and where what it labels starts. */
export function labelled(
  tokens: Tokens,
  from: number,
  to: number,
  heads: Phrases<Kind>,
): { readonly kind: Kind; readonly from: number } | undefined {
  const phrase = phraseAt(heads, tokens, from, to + 1);
  if (!phrase) return undefined;
  let at = from + 1 + phrase.rest.length;
  if (/^\d{1,2}$/.test(tokens.word[at] ?? "")) at++;
  const mark = tokens.word[at];
  return at < to && (mark === ":" || mark === "–") ? { kind: phrase.value, from: at + 1 } : undefined;
}

/** Tells the kind of a heading that announces the one thing below it: "Cause of concern", "Area for improvement 2". */
export function announces(tokens: Tokens, from: number, to: number, heads: Phrases<Kind>): Kind | undefined {
  const phrase = phraseAt(heads, tokens, from, to + 1);
  if (!phrase) return undefined;
  const plural = /^(?:causes|areas|afis|recommendations)$/.test(tokens.word[from] as string);
  let at = from + 1 + phrase.rest.length;
  if (/^\d{1,2}$/.test(tokens.word[at] ?? "")) at++;
  return !plural && at === to ? phrase.value : undefined;
}

/**
 * Tells whether a sentence says in prose what is a cause of concern: "A new cause of concern is that …", "… is a serious cause of
 * concern". One that was closed, and the definition of the term, are none.
 */
export function statesConcern(tokens: Tokens, from: number, to: number): boolean {
  concerns ??= marked(CONCERNS);
  for (let at = from; at < to; at++) {
    const phrase = phraseAt(concerns, tokens, at, to + 1);
    if (!phrase) continue;
    // "A cause for concern" is an everyday phrase, unless it is quoted.
    if (phrase.rest[0] === "for" && !QUOTES.has(tokens.word[at - 1] ?? "")) continue;
    const end = at + 1 + phrase.rest.length;
    return (isSubject(tokens, end, to) || isPredicate(tokens, from, at)) && !isClosed(tokens, from, to);
  }
  return false;
}

const QUOTES = /* @__PURE__ */ new Set(["'", '"']);
const ABOUT = /* @__PURE__ */ new Set(["about", "on", "over", "regarding", "concerning", "that", "relating"]);
const BE = /* @__PURE__ */ new Set(["is", "are", "was", "were", "remains", "remain", "as"]);

/** Tells whether what follows says what the concern is: "… is that", "…, that", "… about". */
function isSubject(tokens: Tokens, end: number, to: number): boolean {
  for (let at = end; at < Math.min(to, end + 4); at++) {
    const word = tokens.word[at] as string;
    if (ABOUT.has(word)) return true;
    if (word === "is" && at === end) return at + 1 < to && tokens.word[at + 1] !== "a" && tokens.word[at + 1] !== "an";
    if (word !== "," && word !== "from" && word !== "is" && word !== "was" && !/^\d{4}$/.test(word)) return false;
  }
  return false;
}

/** Tells whether what stands before makes the concern its predicate: "… is a serious ‘cause of concern’". */
function isPredicate(tokens: Tokens, from: number, at: number): boolean {
  let before = at - 1;
  const article = Math.max(from + 1, at - 5);
  while (before >= article && tokens.word[before] !== "a" && tokens.word[before] !== "an") before--;
  return before >= article && BE.has(tokens.word[before - 1] as string);
}

function isClosed(tokens: Tokens, from: number, to: number): boolean {
  closed ??= marked(CLOSED_CUES);
  for (let at = from; at < to; at++) if (phraseAt(closed, tokens, at, to + 1)) return true;
  return findCues(tokens, from, to).some(({ cue }) => cue === "definition" || cue === "other-rater");
}
