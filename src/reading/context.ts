import type { Block } from "./blocks.js";
import {
  DEFINITION_CUES,
  EARLIER_CUES,
  EARLIER_HEADINGS,
  OTHER_BODIES,
  OTHER_RATERS,
  OWN_RATER,
  POINTERS,
  RELATED,
} from "./context-data.js";
import { indexPhrases, phraseAt, type Phrases } from "./lexicon.js";
import { firstFrom } from "./positions.js";
import { MARK, NUMBER, type Tokens } from "./tokens.js";

/** What a phrase of the context says. */
type Cue = "other-rater" | "own-rater" | "other-body" | "earlier" | "definition";

let cues: Phrases<Cue> | undefined;
let related: Phrases<true> | undefined;
let pointers: Phrases<true> | undefined;
let earlierHeadings: Phrases<true> | undefined;

function phrasesOf<T>(value: T, list: string): (readonly [string, T])[] {
  return list.split("; ").map((phrase): readonly [string, T] => [phrase, value]);
}

function cuePhrases(): Phrases<Cue> {
  return (cues ??= indexPhrases<Cue>([
    ...phrasesOf<Cue>("other-rater", OTHER_RATERS),
    ...phrasesOf<Cue>("own-rater", OWN_RATER),
    ...phrasesOf<Cue>("other-body", OTHER_BODIES),
    ...phrasesOf<Cue>("earlier", EARLIER_CUES),
    ...phrasesOf<Cue>("definition", DEFINITION_CUES),
  ]));
}

/** A cue in the text. */
export interface FoundCue {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

const cuesOf = new WeakMap<Tokens, readonly FoundCue[]>();

/** Finds every cue of a text, once. */
function allCues(tokens: Tokens): readonly FoundCue[] {
  const known = cuesOf.get(tokens);
  if (known) return known;
  const found: FoundCue[] = [];
  const phrases = cuePhrases();
  const to = tokens.word.length;
  for (let at = 0; at < to; at++) {
    const phrase = phraseAt(phrases, tokens, at, to);
    if (!phrase) continue;
    const end = at + 1 + phrase.rest.length;
    found.push({ cue: phrase.value, from: at, to: end });
    at = end - 1;
  }
  cuesOf.set(tokens, found);
  return found;
}

const NO_CUES: readonly FoundCue[] = /* @__PURE__ */ Object.freeze([]);

/** Finds the cues between two tokens, in order. */
export function findCues(tokens: Tokens, from: number, to: number): readonly FoundCue[] {
  const all = allCues(tokens);
  const low = firstFrom(all, from);
  let end = low;
  while (end < all.length && (all[end] as FoundCue).to <= to) end++;
  return end === low ? NO_CUES : all.slice(low, end);
}

/** Tells whether a block opens a list of other news. */
export function opensOtherNews(tokens: Tokens, block: Block): boolean {
  related ??= indexPhrases(phrasesOf(true, RELATED));
  if (block.to - block.from > 8 || block.bullet) return false;
  const from = firstWord(tokens, block);
  const phrase = phraseAt(related, tokens, from, block.to);
  if (!phrase) return false;
  const end = from + 1 + phrase.rest.length;
  return end >= block.to || tokens.kind[end] === MARK || phrase.rest.length > 0;
}

/** Tells whether a block only points to another text: "Read more: …". */
export function pointsElsewhere(tokens: Tokens, block: Block): boolean {
  pointers ??= indexPhrases(phrasesOf(true, POINTERS));
  const from = firstWord(tokens, block);
  const phrase = phraseAt(pointers, tokens, from, block.to);
  const after = phrase && tokens.word[from + 1 + phrase.rest.length];
  return after === ":" || after === "|" || after === "–" || after === ">";
}

/** Tells whether a heading is of an earlier round. */
export function isEarlierHeading(tokens: Tokens, block: Block): boolean {
  earlierHeadings ??= indexPhrases(phrasesOf(true, EARLIER_HEADINGS));
  for (let at = block.from; at < block.to; at++) if (phraseAt(earlierHeadings, tokens, at, block.to)) return true;
  return false;
}

/** Heads of a column of an earlier round, in one word. */
const PAST = /* @__PURE__ */ new Set(["previous", "previously", "before", "then", "last", "prior", "earlier", "was"]);

/** Tells whether the head of a column is of an earlier round: "Before", "Last inspection". */
export function isEarlierColumn(tokens: Tokens, block: Block, from: number, to: number): boolean {
  return (to === from + 1 && PAST.has(tokens.word[from] as string)) || isEarlierHeading(tokens, { ...block, from, to });
}

function firstWord(tokens: Tokens, block: Block): number {
  let at = block.from;
  while (at < block.to - 1 && tokens.kind[at] === MARK) at++;
  return at;
}

/** Reads a year or a round at a token: the last year of "2021/22", "2023-25", "2019"; `undefined` for other numbers. */
export function yearAt(tokens: Tokens, at: number): number | undefined {
  const word = tokens.word[at] as string;
  if (tokens.kind[at] !== NUMBER || !/^20[0-4]\d$/.test(word)) return undefined;
  const mark = tokens.word[at + 1];
  const hyphen = tokens.gap[at + 1] === 6 ? 1 : (mark === "/" || mark === "–") && tokens.gap[at + 1] === 0 ? 2 : 0;
  const second = tokens.word[at + hyphen] as string;
  if (/^20[0-4]\d$/.test(second)) return Number(second);
  if (/^\d\d$/.test(second) && tokens.word[at + hyphen + 1] !== "/") {
    const year = Number(`${word.slice(0, 2)}${second}`);
    if (year > Number(word) && year - Number(word) <= 3) return year;
  }
  return Number(word);
}
