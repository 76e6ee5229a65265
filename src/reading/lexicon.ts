import { LEXICON, type WordClass } from "./lexicon-data.js";
import { HYPHEN, MARK, NUMBER, type Tokens, tokenise } from "./tokens.js";

/** A phrase of a trie: its words and what it stands for. */
export interface Phrase<T> {
  /** The words after the first. */
  readonly rest: readonly string[];
  /** What it stands for. */
  readonly value: T;
}

/** Phrases by their first word, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Indexes phrases by their first word. Of two equal phrases the first stands. */
export function indexPhrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const index = new Map<string, Phrase<T>[]>();
  const seen = new Set<string>();
  for (const [phrase, value] of entries) {
    const words = tokenise(phrase).word.filter((word) => word !== "'" && word !== '"');
    const [first] = words;
    const key = words.join(" ");
    if (first === undefined || seen.has(key)) continue;
    seen.add(key);
    const list = index.get(first);
    const entry = { rest: words.slice(1), value };
    if (list) list.push(entry);
    else index.set(first, [entry]);
  }
  for (const list of index.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

/** Finds the longest phrase that starts at a token; marks inside a phrase do not match, hyphens are passed over. */
export function phraseAt<T>(phrases: Phrases<T>, tokens: Tokens, at: number, to: number): Phrase<T> | undefined {
  const list = phrases.get(tokens.word[at] as string);
  if (!list) return undefined;
  search: for (const phrase of list) {
    const { rest } = phrase;
    if (at + rest.length >= to) continue;
    for (let index = 0; index < rest.length; index++) {
      if (tokens.word[at + 1 + index] !== rest[index]) continue search;
    }
    return phrase;
  }
  return undefined;
}

let classes: Phrases<WordClass> | undefined;

/** The lexicon, indexed on first use. */
export function wordClasses(): Phrases<WordClass> {
  return (classes ??= indexPhrases(
    Object.entries(LEXICON).flatMap(([name, phrases]) =>
      phrases.split("; ").map((phrase): readonly [string, WordClass] => [phrase, name as WordClass]),
    ),
  ));
}

/** Finds the longest phrase that starts at a token, passing over commas in the text; gives the token after its last. */
export function looseEndAt(phrases: Phrases<unknown>, tokens: Tokens, at: number, to: number): number | undefined {
  for (const { rest } of phrases.get(tokens.word[at] as string) ?? []) {
    let index = at + 1;
    let matched = 0;
    while (matched < rest.length && index < to) {
      if (tokens.word[index] === rest[matched]) matched++;
      else if (tokens.word[index] !== ",") break;
      index++;
    }
    if (matched === rest.length) return index;
  }
  return undefined;
}

const NUMBERS = /* @__PURE__ */ new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, value) => [word, value]),
);

/** Reads a small whole number, in words or figures; `undefined` for anything else. */
export function readCount(tokens: Tokens, at: number): number | undefined {
  const word = tokens.word[at] as string;
  const value = NUMBERS.get(word) ?? (tokens.kind[at] === NUMBER && /^\d{1,2}$/.test(word) ? Number(word) : undefined);
  if (value === undefined || value > 50 || tokens.gap[at] === HYPHEN || tokens.gap[at + 1] === HYPHEN) return undefined;
  const next = tokens.word[at + 1];
  if ((next === "%" || next === "." || next === "/" || next === ":") && tokens.gap[at + 1] === 0) {
    if (tokens.kind[at + 2] !== MARK && tokens.gap[at + 2] === 0) return undefined;
  }
  return value;
}
