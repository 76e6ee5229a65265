import type { Chunk, ChunkType } from "./chunks.js";
import { indexPhrases, phraseAt, type Phrases, readCount } from "./lexicon.js";
import { isVerbForm } from "./loose-verbs.js";
import { COUNT_FILLERS, COUNTED_OTHERS, MOST_AREAS, NONE, NONE_BEHIND_NOT, VAGUE } from "./tally-data.js";
import { type Tokens, WORD } from "./tokens.js";

/** A number of areas in a sentence, as one chunk of type `C`. */
export interface CountChunk extends Chunk {
  /** How many; 0 for "none". */
  readonly count: number;
  /** Whether it says what is counted: "three areas", "two of its grades", and not just "three". */
  readonly noun: boolean;
  /** How many there are in all, when it says so: 11 for "two of the eleven areas". */
  readonly of: number | undefined;
  /** Whether it stands for every area: "all three pillars". */
  readonly all: boolean;
  /** Whether it is none only behind a "not": "any area". */
  readonly any: boolean;
}

const VAGUE_WORDS = /* @__PURE__ */ setOf(VAGUE);
const OTHERS = /* @__PURE__ */ setOf(COUNTED_OTHERS);
const FILLERS = /* @__PURE__ */ setOf(COUNT_FILLERS);
let nones: Phrases<true> | undefined;
let anys: Phrases<true> | undefined;

/** Tells whether a noun is for something that is counted and is no area: "files", "forces". */
export function isCountedOther(word: string): boolean {
  return OTHERS.has(word);
}

/** Tells whether a stretch says that there is none, and nothing else: "None", "no areas", "nil". */
export function isNone(tokens: Tokens, from: number, to: number): boolean {
  const size = noneAt(tokens, from, to);
  if (size === 0) return false;
  for (let at = from + size; at < to; at++) {
    const word = tokens.word[at] as string;
    if (word !== "." && word !== "areas" && word !== "area") return false;
  }
  return tokens.word[from] !== "no" || to - from > 1;
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

function marked(list: string): Phrases<true> {
  return indexPhrases(list.split("; ").map((phrase): readonly [string, true] => [phrase, true]));
}

/** Counts the words of "any", "a single" at a token; 0 for anything else. */
function anyAt(tokens: Tokens, at: number, to: number): number {
  const phrase = phraseAt((anys ??= marked(NONE_BEHIND_NOT)), tokens, at, to);
  return phrase ? 1 + phrase.rest.length : 0;
}

/** Counts the words of "none", "no", "not one" at a token; 0 for anything else. */
function noneAt(tokens: Tokens, at: number, to: number): number {
  const phrase = phraseAt((nones ??= marked(NONE)), tokens, at, to);
  if (phrase) return 1 + phrase.rest.length;
  return tokens.word[at] === "0" ? 1 : 0;
}

/** Tells whether a stretch has a number, or a word for none, in it. */
export function mayCount(tokens: Tokens, from: number, to: number): boolean {
  const last = tokens.word.length;
  for (let at = from; at < to; at++)
    if (readCount(tokens, at) !== undefined || noneAt(tokens, at, last) > 0 || anyAt(tokens, at, last) > 0) return true;
  return false;
}

/** Puts each number of areas into one chunk; other numbers stay what they are. */
export function findCounts(tokens: Tokens, chunks: readonly Chunk[]): readonly (Chunk | CountChunk)[] {
  const found: (Chunk | CountChunk)[] = [];
  let any = false;
  for (let at = 0; at < chunks.length;) {
    const phrase = readCountPhrase(tokens, chunks, at);
    if (phrase) {
      while (found.length > 0 && leads(tokens, found.at(-1) as Chunk, phrase.chunk.from)) found.pop();
      found.push(phrase.chunk);
      at = phrase.end;
      any = true;
    } else found.push(chunks[at++] as Chunk);
  }
  return any ? found : chunks;
}

/** "the remaining", "a further", "all but": what leads up to a number. */
function leads(tokens: Tokens, { type, from }: Chunk, count: number): boolean {
  return (
    from >= count || type === "ART" || type === "MORE" || (type === "W" && FILLERS.has(tokens.word[from] as string))
  );
}

/** Words before "one" that leave it a number. */
const LINKS = /* @__PURE__ */ new Set(["of", "with", "last", "final"]);

function readCountPhrase(
  tokens: Tokens,
  chunks: readonly Chunk[],
  at: number,
): { readonly chunk: CountChunk; readonly end: number } | undefined {
  const first = chunks[at] as Chunk;
  const { from } = first;
  const number = first.count;
  const last = tokens.word.length;
  const some = anyAt(tokens, from, last);
  const size = Math.max(noneAt(tokens, from, last), some);
  if (number === undefined ? size === 0 : isVague(tokens, from)) return undefined;
  if (chunks[at + 1]?.type === "OR" && chunks[at + 2]?.type === "N") return undefined;
  let end = at + 1;
  while (end < chunks.length && (chunks[end] as Chunk).from < from + size) end++;
  const bare = end;
  end = skip(chunks, end, ["MORE"]);
  // "three of these five areas": "of these" is one chunk, as "further" is.
  const parted = end > bare || wordOf(tokens, chunks[end], "of") || wordOf(tokens, first, "of");
  const whole = parted ? readWhole(tokens, chunks, end) : undefined;
  // "one of this tranche": no area.
  if (!whole && wordOf(tokens, chunks[bare], "of") && !leadsToGrade(chunks, bare + 1)) return undefined;
  const except = tokens.word[from - 1] === "but" && tokens.word[from - 2] === "all";
  if (except && whole?.of === undefined) return undefined;
  const noun = whole ?? readNoun(tokens, chunks, end);
  // "the odd one", "a new one": a pronoun and no number.
  const adjective = chunks[at - 1]?.type === "W" && !LINKS.has(tokens.word[(chunks[at - 1] as Chunk).to - 1] as string);
  if (number === 1 && !noun && adjective) return undefined;
  // "no longer", "nothing to choose": no number of areas.
  if ((tokens.word[from] === "no" || some > 0) && !noun && !isGrade(chunks[end])) return undefined;
  // "two years ago": another noun is counted.
  if (!noun && number !== undefined && isOtherNoun(tokens, chunks[end])) return undefined;
  const given = number ?? 0;
  const count = except ? (whole?.of as number) - given : some > 0 ? 0 : given;
  if (count < 0 || count > MOST_AREAS) return undefined;
  const to = noun?.end ?? end;
  return {
    chunk: {
      type: "C",
      from: except ? from - 2 : from,
      to: (chunks[to - 1] as Chunk).to,
      count,
      noun: noun !== undefined || ["nothing", "nowhere"].includes(tokens.word[from] as string),
      of: whole?.of,
      all: isEvery(tokens, from),
      any: some > 0,
    },
    end: to,
  };
}

/** "all three", "all of the four", "each of the three", "across the three": every one of them. */
function isEvery(tokens: Tokens, from: number): boolean {
  const before = tokens.word.slice(Math.max(0, from - 3), from).join(" ");
  return /(?:^| )(?:all(?: of)?(?: the)?|each of the|across the)$/.test(before);
}

/** "five of good", "two of the ‘good’ ratings" */
function leadsToGrade(chunks: readonly Chunk[], at: number): boolean {
  return isGrade(chunks[skip(chunks, at, ["ART"])]);
}

function isGrade(chunk: Chunk | undefined): boolean {
  return chunk?.type === "G";
}

function isOtherNoun(tokens: Tokens, chunk: Chunk | undefined): boolean {
  if (chunk?.type !== "W" || tokens.kind[chunk.from] !== WORD) return false;
  const word = tokens.word[chunk.from] as string;
  return word !== "x" && word !== "of" && !isVerbForm(word);
}

function isVague(tokens: Tokens, from: number): boolean {
  const before = tokens.word[from - 1] as string;
  // "to three areas" is where a grade went; "up to three" is no number.
  if (before === "to") return tokens.word[from - 2] === "up" || tokens.kind[from - 2] !== WORD;
  return VAGUE_WORDS.has(before);
}

function wordOf(tokens: Tokens, chunk: Chunk | undefined, word: string): boolean {
  return chunk !== undefined && tokens.word[chunk.to - 1] === word;
}

function skip(chunks: readonly Chunk[], at: number, types: readonly ChunkType[]): number {
  let end = at;
  while (end < chunks.length && types.includes((chunks[end] as Chunk).type)) end++;
  return end;
}

/** Reads what a number is part of: "of the eleven areas", "of Kent Police's nine grades", "of them". */
function readWhole(
  tokens: Tokens,
  chunks: readonly Chunk[],
  at: number,
): { readonly end: number; readonly of?: number | undefined } | undefined {
  let end = wordOf(tokens, chunks[at], "of") ? at + 1 : at;
  end = skip(chunks, end, ["ART"]);
  if (chunks[end + 1]?.type === "POSS") end += 2;
  const number = chunks[end]?.count;
  if (number !== undefined) end++;
  const noun = readNoun(tokens, chunks, end);
  if (noun) return { ...noun, of: number };
  if (number === undefined) return undefined;
  // "five out of nine of its functions"
  const more = wordOf(tokens, chunks[end], "of") ? readNoun(tokens, chunks, skip(chunks, end + 1, ["ART"])) : undefined;
  return more ? { ...more, of: number } : isWord(chunks[end]) ? undefined : { end, of: number };
}

function isWord(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && ["W", "BODIES", "INSPECTORATE"].includes(chunk.type);
}

/** Reads "areas", "graded areas", "key performance areas", "ratings" behind a number. */
function readNoun(tokens: Tokens, chunks: readonly Chunk[], at: number): { readonly end: number } | undefined {
  for (let end = at; end < Math.min(chunks.length, at + 4); end++) {
    const { type, from } = chunks[end] as Chunk;
    if (type === "AREA" || type === "RATING") {
      const next = chunks[end + 1];
      return { end: next?.type === "AREA" || (next?.type === "RATING" && type === "RATING") ? end + 2 : end + 1 };
    }
    if (type !== "W" && type !== "INSPECTORATE" && type !== "MORE") return undefined;
    if (isCountedOther(tokens.word[from] as string)) return undefined;
  }
  return undefined;
}
