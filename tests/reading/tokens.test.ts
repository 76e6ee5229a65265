import { describe, expect, it } from "vitest";
import { BLANK, HYPHEN, isCapital, LINE, MARK, NUMBER, TAB, tokenise, WORD } from "../../src/reading/tokens.js";

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
  ])("tells the gap %j", (gap, size) => {
    const tokens = tokenise(`a${gap}b`);
    expect(tokens.gap[tokens.word.length - 1]).toBe(size);
  });

  it("tells words, numbers and marks, and where they stand", () => {
    const { kind, start, end } = tokenise("In 2024, it's &quot;ok&quot; & so");
    expect([...Array.from(kind).slice(0, 10)]).toEqual([WORD, NUMBER, MARK, WORD, WORD, MARK, WORD, MARK, WORD, WORD]);
    expect([start[5], end[5]]).toEqual([14, 20]);
  });

  it("tells capitals, and none before the first token", () => {
    const tokens = tokenise("Kent police");
    expect([-1, 0, 1].map((at) => isCapital(tokens, at))).toEqual([false, true, false]);
  });
});
