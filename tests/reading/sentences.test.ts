import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/reading/sentences.js";
import { tokenise } from "../../src/reading/tokens.js";

/** Cuts a text into sentences. */
function cut(text: string): string[] {
  const tokens = tokenise(text);
  return sentencesOf(tokens, 0, tokens.word.length).map(([from, to]) =>
    text.slice(tokens.start[from], tokens.end[to - 1]),
  );
}

describe("sentencesOf", () => {
  it.each([
    ["", []],
    [". Kent is good", ["Kent is good"]],
    [".", []],
    ["One. Two! Three? Four… Five", ["One", "Two", "Three", "Four", "Five"]],
    ["How good is the force? – Good", ["How good is the force? – Good"]],
    ["How good is the force? Good", ["How good is the force", "Good"]],
    ["It improved.It was good", ["It improved", "It was good"]],
    ["It is at x.yz now", ["It is at x.yz now"]],
    ["It is the U.K that", ["It is the U.K that"]],
    [".Kent is good", [".Kent is good"]],
    ["He said no.’Then", ["He said no.’Then"]],
    ["Mr. Smith came", ["Mr. Smith came"]],
    ["It has no. 5 is next", ["It has no. 5 is next"]],
    ["She said no. Then she left", ["She said no", "Then she left"]],
    ["See No. Five", ["See No. Five"]],
    ["It grew by c. ten", ["It grew by c. ten"]],
    ["It is so. 14 came", ["It is so", "14 came"]],
    ["He left.’ it was said", ["He left", "’ it was said"]],
    ["Why? it asked", ["Why", "it asked"]],
    ["It ended.”", ["It ended", "”"]],
    ["It ended etc . Then more", ["It ended etc", "Then more"]],
    ["It ended etc. Then more", ["It ended etc. Then more"]],
    ["It is so. – Good", ["It is so", "– Good"]],
    ["How good is it? - Good", ["How good is it? - Good"]],
    ["How good is it?: Good", ["How good is it?: Good"]],
    ["How good is it? | Good", ["How good is it? | Good"]],
    ["It has no. 5 Kent is", ["It has no. 5 Kent is"]],
    ["It improved.it was good", ["It improved.it was good"]],
    ["He said nothing.’Then", ["He said nothing.’Then"]],
    ["It was bad.Then", ["It was bad.Then"]],
    ["Was it Mr? Smith", ["Was it Mr", "Smith"]],
  ])("%j", (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it.each([
    ["Is it? – Good", 3, [[0, 2]]],
    [
      "It ended.)x",
      4,
      [
        [0, 2],
        [3, 4],
      ],
    ],
    ["word ".repeat(241), 240, [[0, 240]]],
  ] as const)("looks no further than it is told: %#", (text, to, sentences) => {
    expect(sentencesOf(tokenise(text), 0, to)).toEqual(sentences);
  });

  it("cuts a sentence that does not end", () => {
    const text = Array.from({ length: 500 }, () => "word").join(" ");
    expect(cut(text).map((sentence) => sentence.split(" ").length)).toEqual([241, 241, 18]);
  });
});
