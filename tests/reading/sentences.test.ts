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
  ])("%j", (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it("cuts a sentence that does not end", () => {
    const text = Array.from({ length: 500 }, () => "word").join(" ");
    expect(cut(text).map((sentence) => sentence.split(" ").length)).toEqual([241, 241, 18]);
  });
});
