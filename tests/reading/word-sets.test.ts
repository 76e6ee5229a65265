import { describe, expect, it } from "vitest";
import { tokenise } from "../../src/reading/tokens.js";
import { hasOneOf, isOneOf, wordSet } from "../../src/reading/word-sets.js";

describe("a set of words", () => {
  const set = wordSet(["good", "well"], new Set(["bad"]), wordSet(["ill"]));
  const tokens = tokenise("it was good, bad, well or ill by far");

  it("is of all its lists", () => {
    expect([...set.words]).toEqual(["good", "well", "bad", "ill"]);
    expect(set.keys.reduce((sum, key) => sum + key)).toBe(4);
    expect([...wordSet().words]).toEqual([]);
  });

  it("is found in a text", () => {
    expect(tokens.word.filter((_, at) => isOneOf(set, tokens, at))).toEqual(["good", "bad", "well", "ill"]);
  });

  it("is found in a stretch, but for its end", () => {
    const within = (from: number, to: number): boolean => hasOneOf(set, tokens, from, to);
    expect([within(0, 2), within(0, 3), within(2, 3), within(3, 4), within(3, 5), within(9, 11)]).toEqual([
      false,
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it("is told from words of the same key", () => {
    const { key, word } = tokens;
    expect(isOneOf({ keys: set.keys, words: new Set() }, tokens, word.indexOf("good"))).toBe(false);
    expect(isOneOf({ keys: new Uint8Array(4096), words: set.words }, tokens, word.indexOf("good"))).toBe(false);
    expect(set.keys[key[word.indexOf("good")]!]).toBe(1);
  });
});
