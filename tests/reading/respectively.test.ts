import { describe, expect, it } from "vitest";
import { readRespectively } from "../../src/reading/respectively.js";
import { cut } from "./cut.js";

/** Pairs the grades of a sentence: `body | areas | grade`. */
function pairsIn(text: string, to?: number): string[] | undefined {
  const { tokens, chunks, words, cast } = cut(text);
  return readRespectively(tokens, chunks, 0, to ?? tokens.word.length)?.map(({ body, areas, grade }) => {
    const named = body?.body?.named.map((mention) => cast.resolve(mention)?.id) ?? ["-"];
    return [named.join(" "), areas.map(words).join(" + "), grade.grade].join(" | ");
  });
}

describe("readRespectively", () => {
  it.each([
    [
      "Kent Police was graded good and adequate for leadership and vetting respectively",
      ["kent | leadership | good", "kent | vetting | adequate"],
    ],
    [
      "Kent Police was graded as good, adequate and good for leadership, vetting and efficiency respectively",
      ["kent | leadership | good", "kent | vetting | adequate", "kent | efficiency | good"],
    ],
    [
      "Kent Police got a rating of good and adequate for leadership and vetting respectively",
      ["kent | leadership | good", "kent | vetting | adequate"],
    ],
    [
      "Kent Police came out as good and adequate for leadership and vetting respectively",
      ["kent | leadership | good", "kent | vetting | adequate"],
    ],
    [
      "Kent Police and Essex Police were graded good and adequate respectively for leadership",
      ["kent | leadership | good", "essex | leadership | adequate"],
    ],
    [
      "Leadership and vetting were graded good and adequate respectively",
      ["- | Leadership | good", "- | vetting | adequate"],
    ],
    [
      "Kent Police and Essex Police were graded good and adequate respectively",
      ["kent |  | good", "essex |  | adequate"],
    ],
    ["Kent Police was graded good and adequate for leadership and vetting", undefined],
    ["Kent Police was graded good and adequate for leadership, vetting and efficiency respectively", undefined],
    ["Kent Police and Essex Police were graded good, adequate and good respectively", undefined],
    ["It was so respectively", undefined],
    ["Good and adequate respectively", undefined],
    ["Good and adequate for leadership and vetting respectively", ["- | leadership | good", "- | vetting | adequate"]],
  ])("%j: %j", (text, pairs) => {
    expect(pairsIn(text)).toEqual(pairs);
  });

  it("is said in the sentence", () => {
    const text = "Kent Police was graded good and adequate for leadership and vetting respectively";
    expect([11, 12].map((to) => pairsIn(text, to)?.length)).toEqual([undefined, 2]);
  });

  it("gives verdicts that nothing is left open of", () => {
    const { tokens, chunks } = cut("Kent Police and Essex Police were graded good and adequate respectively");
    expect(readRespectively(tokens, chunks, 0, tokens.word.length)?.[1]).toEqual({
      grade: chunks.at(-1)?.grade,
      patterns: ["respectively", "end"],
      body: {
        type: "B",
        from: 0,
        to: 5,
        body: { kind: "any", indefinite: false, named: [chunks[0]?.body?.named[1]] },
      },
      subject: undefined,
      areas: [],
      count: undefined,
      everything: undefined,
      sure: true,
      continued: false,
      earlier: false,
      doubtful: false,
      label: false,
      start: 0,
      end: 6,
    });
  });
});
