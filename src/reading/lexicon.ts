import { LEXICON, type WordClass } from "./lexicon-data.js";
import { HYPHEN, KEYS, MARK, NUMBER, type Tokens, tokenise } from "./tokens.js";

/** A phrase: its words and what it stands for. */
export interface Phrase<T> {
  /** The words after the first. */
  readonly rest: readonly string[];
  /** What it stands for. */
  readonly value: T;
}

/** A word of a trie: the phrase that ends with it, and the words that may follow. */
interface Node<T> {
  phrase?: Phrase<T>;
  next?: Map<string, Node<T>>;
}

/** Phrases as a trie. */
export interface Phrases<T> {
  /** 1 for the key of each word that a phrase starts with: most words of a text start none, which this tells at once. */
  readonly keys: Uint8Array;
  /** The words that phrases start with. */
  readonly first: ReadonlyMap<string, Node<T>>;
}

/** Indexes phrases by their words. Of two equal phrases the first stands. */
export function indexPhrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const keys = new Uint8Array(KEYS);
  const first = new Map<string, Node<T>>();
  for (const [phrase, value] of entries) {
    const { word, key } = tokenise(phrase);
    const words: string[] = [];
    let nodes = first;
    let node: Node<T> | undefined;
    for (const [index, part] of word.entries()) {
      if (part === "'" || part === '"') continue;
      if (words.length === 0) keys[key[index] as number] = 1;
      if (node) nodes = node.next ??= new Map<string, Node<T>>();
      node = nodes.get(part) ?? {};
      nodes.set(part, node);
      words.push(part);
    }
    (node as Node<T>).phrase ??= { rest: words.slice(1), value };
  }
  return { keys, first };
}

/** Finds the node of the first word of a phrase. */
function firstAt<T>({ keys, first }: Phrases<T>, tokens: Tokens, at: number): Node<T> | undefined {
  return keys[tokens.key[at] as number] === 1 ? first.get(tokens.word[at] as string) : undefined;
}

/** Finds the longest phrase that starts at a token; marks inside a phrase do not match, hyphens are passed over. */
export function phraseAt<T>(phrases: Phrases<T>, tokens: Tokens, at: number, to: number): Phrase<T> | undefined {
  let node = firstAt(phrases, tokens, at);
  let found: Phrase<T> | undefined;
  for (let index = at; node && index < to; node = node.next?.get(tokens.word[index] as string)) {
    found = node.phrase ?? found;
    index++;
  }
  return found;
}

/** Finds the longest phrase that starts at a token, passing over commas in the text; gives the token after its last. */
export function looseEndAt(phrases: Phrases<unknown>, tokens: Tokens, at: number, to: number): number | undefined {
  let node = firstAt(phrases, tokens, at);
  let found: number | undefined;
  for (let index = at + 1; node; index++) {
    if (node.phrase) found = index;
    const { next } = node;
    while (index < to && tokens.word[index] === ",") index++;
    node = index < to ? next?.get(tokens.word[index] as string) : undefined;
  }
  return found;
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
