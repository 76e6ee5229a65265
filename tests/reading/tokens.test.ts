import { LEXICON } from "../../src/reading/lexicon-data.js";
import { describe, expect, it } from "vitest";
import {
  BLANK,
  HYPHEN,
  isCapital,
  isQuote,
  keyOf,
  KEYS,
  LINE,
  MARK,
  NUMBER,
  TAB,
  tokenise,
  WORD,
} from "../../src/reading/tokens.js";

/** Gives the folded words of a text. */
const wordsOf = (text: string): readonly string[] => tokenise(text).word;

describe("tokenise", () => {
  it.each([
    ["SummaryThis is", ["summary", "this", "is"]],
    ["PEELs PCCs", ["peels", "pccs"]],
    ["improve10/05/2024", ["improve", "10", "/", "05", "/", "2024"]],
    ["30th of 2ndly", ["30th", "of", "2ndly"]],
    ["the force’s isn’t forces’", ["the", "force", "'s", "isn't", "forces", "'"]],
    ["anti-social well- -ill", ["anti", "social", "well", "-", "-", "ill"]],
    ["end-", ["end", "-"]],
    ["end'", ["end", "'"]],
    ["a\u00adb \u200bc", ["ab", "c"]],
    ["a & b", ["a", "and", "b"]],
    ["a&amp;b &x; &", ["a", "and", "b", "and", "x", ";", "and"]],
    ["&lsquo;good&rsquo;&nbsp;&quot;", ["'", "good", "'", " ", '"']],
    ["“good” – a -> b => c", ['"', "good", '"', "–", "a", "•", "b", "•", "c"]],
    ["\u{1F600} \ud83d", ["\u{1F600}", "\ud83d"]],
    ["\u{1F600}a \udc00a", ["\u{1F600}", "a", "\udc00", "a"]],
    ["abcD abcdE abDcE abcdeFgH abcdéF", ["abcd", "abcd", "e", "abdce", "abcde", "fgh", "abcdéf"]],
    ["xaaaB xzzzB zA", ["xaaa", "b", "xzzz", "b", "za"]],
    ["30th4 2A4 2a4 2é4 24a", ["30th", "4", "2a", "4", "2a", "4", "2é", "4", "24a"]],
    ["a > b = c - > d", ["a", ">", "b", "=", "c", "-", ">", "d"]],
    ["a\u200bb a\u200fb a\u2060b a\ufeffb", ["ab", "ab", "ab", "ab"]],
    ["isn`t isn´t isn‘t isn’t isn‛t isn′t isn't", Array<string>(7).fill("isn't")],
    ["Kent’S kent's' isn's", ["kent", "'s", "kent", "'s", "'", "isn", "'s"]],
    ["'s 's' o'seas 2's —'s", ["'", "s", "'", "s", "'", "o'seas", "2's", "–", "'", "s"]],
    ["anti-2 2-b a-é a-(b) -a", ["anti", "2", "2", "b", "a", "é", "a", "-", "(", "b", ")", "-", "a"]],
    ["a&amp b &amp;; &abcdefgh;", ["a", "and", "amp", "b", "and", ";", "and", "abcdefgh", ";"]],
  ])("cuts %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    [" ", 1],
    ["  ", 2],
    ["\t", TAB],
    ["\u00a0", 1],
    ["\u202f", 1],
    ["\u205f", 1],
    ["\u3000", 1],
    ["\n", LINE],
    ["\r\n", LINE],
    ["\u2028", LINE],
    ["\u2029", LINE],
    ["\u0085", LINE],
    ["\n \n", BLANK],
    ["-", HYPHEN],
    ["\u2011", HYPHEN],
    ["-\n", LINE],
    ["   ", 2],
    [" \t", TAB],
    ["\t ", TAB],
    ["\t  ", TAB],
    ["\n  ", LINE],
    ["  \n", LINE],
    ["\t\n\t", LINE],
    ["\n\n", BLANK],
    ["\n\n\n", BLANK],
    ["\n\n  ", BLANK],
    ["\r\r", BLANK],
    ["\r\n\r\n", BLANK],
    ["\u200b ", 1],
  ])("tells the gap %j", (gap, size) => {
    const tokens = tokenise(`a${gap}b`);
    expect(tokens.gap[tokens.word.length - 1]).toBe(size);
  });

  it("tells words, numbers and marks, and where they stand", () => {
    const { kind, start, end } = tokenise("In 2024, it's &quot;ok&quot; & so");
    expect([...Array.from(kind).slice(0, 10)]).toEqual([WORD, NUMBER, MARK, WORD, WORD, MARK, WORD, MARK, WORD, WORD]);
    expect([start[5], end[5]]).toEqual([14, 20]);
  });

  it("takes each character for what it is", () => {
    const kindOf = (code: number): string => {
      const inside = tokenise(`a${String.fromCharCode(code)}b`);
      const behind = tokenise(`a${String.fromCharCode(code)} b`);
      if (inside.word.length === 3) return "mark";
      if (inside.word.length === 2)
        return ["digit", "space", "", "tab", "line", "", "hyphen"][inside.gap[1] as number]!;
      if (inside.word[0] === "ab") return "ignored";
      return behind.word.length === 2 ? "letter" : "apostrophe";
    };
    const runs: [string, string][] = [];
    for (let code = 0; code < 0x10000; code++) {
      const kind = kindOf(code);
      if (kind === "mark" || (code >= 0xd800 && code < 0xdc00)) continue;
      const last = runs.at(-1);
      const hexadecimal = code.toString(16);
      if (last?.[0] === kind && kindOf(code - 1) === kind) last[1] = last[1].replace(/-.*|$/, `-${hexadecimal}`);
      else runs.push([kind, hexadecimal]);
    }
    expect(runs.map((run) => run.join(" "))).toEqual([
      "tab 9",
      "line a",
      "space b-c",
      "line d",
      "space 20",
      "apostrophe 27",
      "hyphen 2d",
      "digit 30-39",
      "letter 41-5a",
      "apostrophe 60",
      "letter 61-7a",
      "line 85",
      "space a0",
      "ignored ad",
      "apostrophe b4",
      "letter c0-d6",
      "letter d8-f6",
      "letter f8-167f",
      "space 1680",
      "letter 1681-1fff",
      "space 2000-200a",
      "ignored 200b-200f",
      "hyphen 2010-2011",
      "apostrophe 2018-2019",
      "apostrophe 201b",
      "line 2028-2029",
      "space 202f",
      "apostrophe 2032",
      "space 205f",
      "ignored 2060",
      "space 3000",
      "ignored feff",
    ]);
  });

  it.each([
    ["'", "‘ ’ ‚ ‛ ` ´ ′"],
    ['"', "“ ” „ ‟ « » ″"],
    ["-", "‐ ‑"],
    ["–", "‒ – — ― −"],
    ["•", "• · ● ○ ▪ ◦ ‣ ▸ ► ■ ▶ ➢ ➤ ✓ ✔ □ ⁃ → -> => \uf0b7"],
    [":", "："],
    [";", "；"],
    [",", "，"],
    ["…", "…"],
    ["and", "& &amp;"],
    [" ", "&nbsp;"],
    ["'", "&lsquo; &rsquo; &#39; &#8217; &#8216;"],
    ['"', "&quot; &ldquo; &rdquo;"],
    ["–", "&ndash; &mdash;"],
  ])("has one form, %j, for %s", (mark, forms) => {
    const { word, key } = tokenise(forms);
    expect(word).toEqual(forms.split(" ").map(() => mark));
    expect([...new Set(Array.from(key).slice(0, word.length))]).toEqual([keyOf(mark)]);
  });

  it("gives each word its key", () => {
    const { word, key } = tokenise("Kent KENT kent café ca\u00adfe isn’t kent’s & -> 2nd Zz 2024");
    expect(Array.from(key).slice(0, word.length)).toEqual(word.map(keyOf));
    const words = new Set(Object.values(LEXICON).flatMap((phrases) => phrases.split(/[^a-z']+/)));
    const keys = new Set([...words].map(keyOf));
    expect(Math.min(...keys)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...keys)).toBeLessThan(KEYS);
    expect(keys.size / words.size).toBeGreaterThan(0.9);
  });

  it("keeps apart words that have one key", () => {
    const others = new Map<number, string>();
    for (let index = 0; ; index++) {
      const one = `a${index.toString(36).replaceAll(/\d/g, "x")}`;
      const two = others.get(keyOf(one)) ?? one;
      others.set(keyOf(one), one);
      if (one === two || one.length !== two.length) continue;
      expect(tokenise(`${one} ${two} ${one} ${two.toUpperCase()}`).word).toEqual([one, two, one, two]);
      break;
    }
  });

  it("has marks after empty lines behind the last token", () => {
    const { word, kind, gap } = tokenise("ab ".repeat(100));
    expect(word.length).toBe(100);
    for (let at = 100; at < 164; at++) expect([kind[at], gap[at]]).toEqual([MARK, BLANK]);
  });

  it.each([
    ["a", BLANK],
    [" a", BLANK],
    ["\ta", BLANK],
    ["\na", BLANK],
  ])("starts %j after an empty line", (text, gap) => {
    expect(tokenise(text).gap[0]).toBe(gap);
  });

  it("tells where marks stand", () => {
    const { start, end, word } = tokenise("\u{1F600} -> &lsquo;a’s \ud83d");
    expect(word.map((_, at) => [start[at], end[at]])).toEqual([
      [0, 2],
      [3, 5],
      [6, 13],
      [13, 14],
      [14, 16],
      [17, 18],
    ]);
  });

  it("tells quotation marks", () => {
    const tokens = tokenise("“a” ‘b’ *c* 's &quot;");
    expect(tokens.word.filter((_, at) => isQuote(tokens, at))).toEqual(['"', '"', "'", "'", "'", '"']);
    expect(isQuote(tokens, 99)).toBe(false);
  });

  it("tells capitals of A to Z", () => {
    const tokens = tokenise("Aa Zz aA zZ Éa 2A @A");
    expect(tokens.word.filter((_, at) => isCapital(tokens, at))).toEqual(["aa", "zz", "a"]);
  });

  it("tells capitals, and none before the first token", () => {
    const tokens = tokenise("Kent police");
    expect([-1, 0, 1].map((at) => isCapital(tokens, at))).toEqual([false, true, false]);
  });
});
