/** What a token is made of. */
export const WORD = 0;
/** A run of digits, perhaps with letters after it: `14`, `30th`. */
export const NUMBER = 1;
/** One mark: its `word` is the canonical form, such as `"` for every quotation mark. */
export const MARK = 2;

/**
 * The words, numbers and marks of a text, side by side, with where each stands in it: the text layer's offset map. What is
 * compared is `word`, folded; what is reported is always cut from the text by `start` and `end`.
 */
export interface Tokens {
  /** The text itself. */
  readonly text: string;
  /** Where each token starts in the text. */
  readonly start: ArrayLike<number>;
  /** Where each token ends. */
  readonly end: ArrayLike<number>;
  /** Each token folded: lower case, no soft hyphens, one form for each kind of mark. */
  readonly word: readonly string[];
  /** A number below {@link KEYS} for each word, always the same for the same word: what has another number is another word. */
  readonly key: ArrayLike<number>;
  /** {@link WORD}, {@link NUMBER} or {@link MARK}. */
  readonly kind: ArrayLike<number>;
  /** 1 for each that starts with a capital letter. */
  readonly capital: ArrayLike<number>;
  /** What stands before it: 0 nothing, 1 a space, 2 several spaces, 3 a tab, 4 a line end, 5 a blank line, 6 a hyphen. */
  readonly gap: ArrayLike<number>;
}

/** How many keys there are. */
export const KEYS = 4096;

/** The gap before a token: none. */
export const GLUED = 0;
/** The gap before a token: a tab. */
export const TAB = 3;
/** The gap before a token: the end of a line. */
export const LINE = 4;
/** The gap before a token: an empty line. */
export const BLANK = 5;
/** The gap before a token: a hyphen inside a word, as in "anti-social". */
export const HYPHEN = 6;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const NEWLINE = 4;
const IGNORED = 5;
const APOSTROPHE = 6;

/** Marks that are written in several ways, with the one way that they are compared in. */
const CANONICAL: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  "`": "'",
  "´": "'",
  "′": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "«": '"',
  "»": '"',
  "″": '"',
  "‐": "-",
  "‑": "-",
  "‒": "–",
  "—": "–",
  "―": "–",
  "−": "–",
  "·": "•",
  "●": "•",
  "○": "•",
  "▪": "•",
  "◦": "•",
  "‣": "•",
  "▸": "•",
  "►": "•",
  "■": "•",
  "▶": "•",
  "➢": "•",
  "➤": "•",
  "✓": "•",
  "✔": "•",
  "□": "•",
  "⁃": "•",
  "→": "•",
  "->": "•",
  "=>": "•",
  "\uf0b7": "•",
  "：": ":",
  "；": ";",
  "，": ",",
};

function classify(code: number): number {
  return code < 128 ? (ASCII[code] as number) : classifyCode(code);
}

const ASCII = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => classifyCode(code));

function classifyCode(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 32 || code === 9 || code === 11 || code === 12) return SPACE;
  if (code === 10 || code === 13) return NEWLINE;
  if (code < 128) return code === 39 || code === 96 ? APOSTROPHE : OTHER;
  if (code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a)) return SPACE;
  if (code === 0x202f || code === 0x205f || code === 0x3000) return SPACE;
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return NEWLINE;
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) return IGNORED;
  if (code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0xb4 || code === 0x2032) return APOSTROPHE;
  if (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) return LETTER;
  return OTHER;
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;

/**
 * Cuts a text into tokens, in one pass. Words that a page ran together ("SummaryThis", "improve10/05/2024") are cut apart,
 * hyphens inside words and soft hyphens are left out, `'s` becomes a token of its own.
 */
export function tokenise(text: string): Tokens {
  const { length } = text;
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  const kinds = new Uint8Array(length);
  const gaps = new Uint8Array(length);
  const capitals = new Uint8Array(length);
  const keys = new Uint16Array(length);
  // Room for as many words as prose has: growing a long list step by step takes longer than filling it.
  const words = new Array<string>(Math.ceil(length / 5));
  let count = 0;
  let gap = BLANK;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = classify(code);
    if (kind === SPACE) {
      if (gap < LINE) gap = code === 9 ? TAB : gap === GLUED ? 1 : Math.max(gap, 2);
      at++;
      continue;
    }
    if (kind === NEWLINE) {
      gap = gap >= LINE ? BLANK : LINE;
      at += code === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
      continue;
    }
    if (kind === IGNORED) {
      at++;
      continue;
    }
    const index = count++;
    starts[index] = at;
    gaps[index] = gap;
    gap = GLUED;
    if (kind === LETTER || kind === DIGIT) {
      if (isUpper(code)) capitals[index] = 1;
      at = ends[index] = wordEnd(text, at, kind, keys, index);
      const key = keys[index] as number;
      const word = fold(text, starts[index] as number, at, key);
      words[index] = word;
      if (word !== seen?.[key]) keys[index] = keyOf(word);
      kinds[index] = kind === DIGIT ? NUMBER : WORD;
      if (isInnerHyphen(text, at)) {
        gap = HYPHEN;
        at++;
      }
      continue;
    }
    kinds[index] = MARK;
    if (kind === APOSTROPHE && isPossessive(text, at, gaps[index])) {
      words[index] = "'s";
      keys[index] = keyOf("'s");
      kinds[index] = WORD;
      at += 2;
    } else if (code === 38) {
      const entity = entityAt(text, at);
      words[index] = entity.word;
      keys[index] = keyOf(entity.word);
      if (entity.word === "and") kinds[index] = WORD;
      at += entity.size;
    } else {
      const arrow = (code === 45 || code === 61) && text.charCodeAt(at + 1) === 62;
      const size = arrow || (code >= 0xd800 && code <= 0xdbff && at + 1 < length) ? 2 : 1;
      const raw = text.slice(at, at + size);
      const mark = CANONICAL[raw] ?? raw;
      words[index] = mark;
      keys[index] = keyOf(mark);
      at += size;
    }
    ends[index] = at;
  }
  words.length = count;
  // What is asked for behind the last token is a mark after an empty line.
  kinds.fill(MARK, count, count + BEYOND);
  gaps.fill(BLANK, count, count + BEYOND);
  return { text, start: starts, end: ends, word: words, key: keys, kind: kinds, capital: capitals, gap: gaps };
}

/** How many tokens behind the last may be asked for. */
const BEYOND = 64;

/**
 * Finds where the word that starts here ends: at a change from digits, from letters to digits, or from "aaaa" to "Aa". Notes its
 * key on the way.
 */
function wordEnd(text: string, start: number, kind: number, keys: Uint16Array, index: number): number {
  let at = start + 1;
  let digits = kind === DIGIT;
  let lowers = 0;
  let hash = addTo(0, text.charCodeAt(start));
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLower(code)) {
      digits = false;
      lowers++;
    } else {
      const next = classify(code);
      if (next === LETTER) {
        if (isUpper(code) && lowers >= 3) break;
        digits = false;
        lowers = 0;
      } else if (next === DIGIT) {
        if (!digits) break;
      } else if (next === APOSTROPHE) {
        if (!isInnerApostrophe(text, at)) break;
      } else if (next !== IGNORED) break;
    }
    hash = addTo(hash, code);
  }
  keys[index] = keyFrom(hash);
  return at;
}

let seen: string[] | undefined;

/** Adds a letter to what a key is made of, whether it is capital or small. */
function addTo(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

function keyFrom(hash: number): number {
  return (hash ^ (hash >>> 12)) & (KEYS - 1);
}

/** Gives the key of a word that is folded. */
export function keyOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = addTo(hash, word.charCodeAt(at));
  return keyFrom(hash);
}

/**
 * Folds a word. Words recur, so each is looked for among those met before: a table of fixed size, in which a new word takes the
 * place of an old one with the same key.
 */
function fold(text: string, start: number, end: number, key: number): string {
  const table = (seen ??= new Array<string>(KEYS).fill(""));
  const known = table[key] as string;
  if (known.length === end - start && isSame(text, start, known)) return known;
  const word = text.slice(start, end).toLowerCase();
  return RARE.test(word) ? foldRare(word) : (table[key] = word);
}

/** What a word that is folded has besides letters, digits and apostrophes of ASCII. */
const RARE = /[^a-z0-9']/;

/** Tells whether a word is one that was folded before: of letters, digits and apostrophes, which one bit folds. */
function isSame(text: string, start: number, known: string): boolean {
  for (let at = 0; at < known.length; at++)
    if ((text.charCodeAt(start + at) | 32) !== known.charCodeAt(at)) return false;
  return true;
}

function foldRare(word: string): string {
  return word.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "").replace(/[`´‘’‛′]/g, "'");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "and",
  "&nbsp;": " ",
  "&quot;": '"',
  "&lsquo;": "'",
  "&rsquo;": "'",
  "&ldquo;": '"',
  "&rdquo;": '"',
  "&#39;": "'",
  "&#8217;": "'",
  "&#8216;": "'",
  "&ndash;": "–",
  "&mdash;": "–",
};

/** Reads an ampersand: "and", or what an HTML entity that a page left behind stands for. */
function entityAt(text: string, at: number): { readonly word: string; readonly size: number } {
  const entity = text.slice(at, at + 1 + text.slice(at, at + 8).indexOf(";"));
  const word = ENTITIES[entity];
  return word === undefined ? { word: "and", size: 1 } : { word, size: entity.length };
}

/** Tells whether an apostrophe at the end of a word goes on with it ("isn't") and is no possessive "'s". */
function isInnerApostrophe(text: string, at: number): boolean {
  return classify(text.charCodeAt(at + 1)) === LETTER && !isPossessive(text, at, GLUED);
}

/** Tells whether a hyphen here, behind a word, stands before another. */
function isInnerHyphen(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 45 && code !== 0x2010 && code !== 0x2011) return false;
  const next = classify(text.charCodeAt(at + 1));
  return next === LETTER || next === DIGIT;
}

/** Tells whether an apostrophe here, glued to a word, is followed by an "s" that ends there. */
function isPossessive(text: string, at: number, gap: number): boolean {
  if (gap !== GLUED || classify(text.charCodeAt(at - 1)) !== LETTER) return false;
  return (text.charCodeAt(at + 1) | 32) === 115 && classify(text.charCodeAt(at + 2)) !== LETTER;
}

/** Tells whether a token is a quotation mark. */
export function isQuote(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === MARK && (tokens.word[at] === "'" || tokens.word[at] === '"');
}

/** Tells whether a token starts with a capital letter. */
export function isCapital(tokens: Tokens, index: number): boolean {
  return tokens.capital[index] === 1;
}
