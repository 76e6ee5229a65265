import { describe, expect, it } from "vitest";
import { indexPhrases, looseEndAt, phraseAt, readCount, wordClasses } from "../../src/reading/lexicon.js";
import { tokenise } from "../../src/reading/tokens.js";

const PHRASES = indexPhrases([
  ["cause", 1],
  ["cause of concern", 2],
  ["cause of concern", 3],
  ["cause of", 4],
  ["the force's “own” way", 5],
  ["well-being", 6],
  ["a ‘new’ way", 7],
]);

/** Finds the phrase that a text starts with: its value, and how many words follow its first. */
function phraseIn(text: string, to = 99): unknown {
  const phrase = phraseAt(PHRASES, tokenise(text), 0, to);
  return phrase && [phrase.value, phrase.rest];
}

describe("phraseAt", () => {
  it.each([
    ["cause", [1, []]],
    ["cause of", [4, ["of"]]],
    ["cause of concern", [2, ["of", "concern"]]],
    ["Cause of Concern", [2, ["of", "concern"]]],
    ["cause of anger", [4, ["of"]]],
    ["cause, of", [1, []]],
    ["of cause", undefined],
    ["", undefined],
    ["the force's own way", [5, ["force", "'s", "own", "way"]]],
    ["the force's own", undefined],
    ["well-being", [6, ["being"]]],
    ["well being", [6, ["being"]]],
    ["a new way", [7, ["new", "way"]]],
  ])("finds the longest phrase at the start of %j", (text, phrase) => {
    expect(phraseIn(text)).toEqual(phrase);
  });

  it("stays in the stretch", () => {
    expect([0, 1, 2, 3].map((to) => phraseIn("cause of concern", to))).toEqual([
      undefined,
      [1, []],
      [4, ["of"]],
      [2, ["of", "concern"]],
    ]);
  });
});

describe("looseEndAt", () => {
  it.each([
    ["cause of concern here", 99, 3],
    ["cause, of,, concern here", 99, 6],
    ["cause, of", 2, 1],
    ["cause ,", 99, 1],
    ["cause of concern", 2, 2],
    ["cause; of", 99, 1],
    ["the force's own", 99, undefined],
    ["of", 99, undefined],
  ])("finds where the longest phrase ends, commas left out: %j up to %i", (text, to, end) => {
    expect(looseEndAt(PHRASES, tokenise(text), 0, Math.min(to, tokenise(text).word.length))).toBe(end);
  });
});

describe("readCount", () => {
  it.each(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
      .split(" ")
      .map((word, value) => [word, value] as const),
  )("reads %s", (word, value) => {
    expect([word, String(value)].map((text) => readCount(tokenise(text), 0))).toEqual([value, value]);
  });

  it.each([
    ["50 areas", 50],
    ["51 areas", undefined],
    ["150 areas", undefined],
    ["3rd areas", undefined],
    ["few areas", undefined],
    ["five-fold", undefined],
    ["5-fold", undefined],
    ["5%", 5],
    ["5.5 areas", undefined],
    ["5/11 areas", undefined],
    ["5:30 areas", undefined],
    ["5%x", undefined],
    ["5,5 areas", 5],
    ["5. 5 areas", 5],
    ["5 .5 areas", 5],
    ["5.", 5],
    ["5.”", 5],
  ])("%j counts %s", (text, count) => {
    expect(readCount(tokenise(text), 0)).toBe(count);
  });

  it("reads no part of a word", () => {
    expect(readCount(tokenise("twenty-five"), 1)).toBeUndefined();
  });
});

describe("wordClasses", () => {
  it.each([
    ["was", "BE"],
    ["graded", "JUDGED"],
    ["as well as", "AND"],
    ["hmicfrs", "INSPECTORATE"],
  ])("knows %j for %s", (text, name) => {
    expect(phraseAt(wordClasses(), tokenise(text), 0, 9)?.value).toBe(name);
  });
});
