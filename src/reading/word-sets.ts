import { keyOf, KEYS, type Tokens } from "./tokens.js";

/** Words to look for in a text. Most words of a text are none of them, which their keys tell at once. */
export interface WordSet {
  /** 1 for the key of each of the words. */
  readonly keys: Uint8Array;
  readonly words: ReadonlySet<string>;
}

/** Makes a set of words, of one list or several, or of other sets. */
export function wordSet(...lists: readonly (Iterable<string> | WordSet)[]): WordSet {
  const keys = new Uint8Array(KEYS);
  const words = new Set<string>();
  for (const list of lists)
    for (const word of "words" in list ? list.words : list) {
      keys[keyOf(word)] = 1;
      words.add(word);
    }
  return { keys, words };
}

/** Tells whether a token is one of the words. */
export function isOneOf({ keys, words }: WordSet, tokens: Tokens, at: number): boolean {
  return keys[tokens.key[at] as number] === 1 && words.has(tokens.word[at] as string);
}

/** Tells whether one of the words stands in a stretch. */
export function hasOneOf(set: WordSet, tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isOneOf(set, tokens, at)) return true;
  return false;
}
