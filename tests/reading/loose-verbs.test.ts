import { describe, expect, it } from "vitest";
import { ANY_VERB, anyVerb, isVerbForm } from "../../src/reading/loose-verbs.js";
import { row } from "./cut.js";

/** Finds the verb of the grade that ends a row. */
function verbOf(parts: string, limit = 0): number | undefined {
  const { tokens, chunks } = row(parts);
  return anyVerb(tokens, chunks, chunks.length - 1, limit);
}

describe("isVerbForm", () => {
  it.each([
    ["climbed", true],
    ["drew", true],
    ["sits", true],
    ["led", true],
    ["sped", false],
    ["aided", true],
    ["bed", false],
    ["looked", false],
    ["good", false],
  ])("%s: %s", (word, is) => {
    expect(isVerbForm(word)).toBe(is);
  });
});

describe("anyVerb", () => {
  it.each([
    ["W=it W=leapt G=good", 1],
    ["W=it W=kind G=good", undefined],
    ["W=it CAME=reached G=good", 1],
    ["W=it GAVE=took G=good", 1],
    ["W=it W=leapt AS=as G=good", 1],
    ["W=it W=leapt AT=on G=good", 1],
    ["W=it W=leapt ART=a G=good", 1],
    ["W=it W=leapt FILL=very G=good", undefined],
    ["W=it W=leapt FILL=climbed G=good", undefined],
    ...["to", "with", "onto", "of", "from", "back", "another"].map((word) => [`W=it W=leapt W=${word} G=good`, 1]),
    ["W=it W=leapt W=two G=good", undefined],
    ["W=it BE=was AT=on G=good", 1],
    ["W=it JUDGED=leapt AT=on G=good", 1],
    ["W=it CAME=leapt AT=on G=good", 1],
    ["W=it GAVE=leapt AT=on G=good", 1],
    ["W=it FILL=leapt AT=on G=good", undefined],
    ["W=it W=kind AT=on G=good", undefined],
    ["W=it W=leapt W=and W=drew AT=on G=good", 1],
    ["W=it W=leapt ,=, W=up AT=on G=good", 1],
    ["W=it W=leapt ,=, W=drew AT=on G=good", 3],
    ["W=it W=leapt B=kent AT=on G=good", undefined],
    ["W=it W=leapt PRONOUN=it AT=on G=good", 1],
    ["W=leapt AT=on G=good", undefined],
    ["G=good", undefined],
    ["W=leapt G=good", undefined],
    [`W=it W=leapt ${"W=x ".repeat(7)}AT=on G=good`, 1],
    [`W=it W=leapt ${"W=x ".repeat(8)}AT=on G=good`, undefined],
  ] as [string, number | undefined][])("%j: %s", (parts, verb) => {
    expect(verbOf(parts)).toBe(verb);
  });

  it.each(["G", ";", ":", ".", "–", "(", ")", "BREAK", "THAT", "SAY", "NOT", "MODAL", "INCLUDE", "Q", "BODIES", "HOW"])(
    "looks for none before %s",
    (type) => {
      expect(verbOf(`W=it W=leapt ${type}=x AT=on G=good`)).toBeUndefined();
    },
  );

  it("looks for none before what is taken", () => {
    expect([0, 1, 2, 3].map((limit) => verbOf("W=it W=leapt W=drew G=good", limit))).toEqual([
      1,
      2,
      undefined,
      undefined,
    ]);
    expect(verbOf("W=leapt W=drew G=good", 1)).toBeUndefined();
  });

  it("is told by its pattern", () => {
    expect([ANY_VERB.name, ANY_VERB.form]).toEqual(["any-verb", "SUBJECT VERB"]);
  });
});
