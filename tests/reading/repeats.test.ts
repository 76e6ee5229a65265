import { describe, expect, it } from "vitest";
import type { Grade } from "../../src/grade/index.js";
import { type Counted, isCounted, mayRepeat, maySpellOut, nameRepeated } from "../../src/reading/repeats.js";
import { cut } from "./cut.js";

describe("mayRepeat", () => {
  it.each([
    ["the same mark", true],
    ["this rating", true],
    ["that grade", true],
    ["the other mark", false],
    ["the same word", false],
    ["same", false],
    ["mark the same", false],
  ])("%j: %s", (text, may) => {
    const { tokens } = cut(text);
    expect(mayRepeat(tokens, 0, tokens.word.length)).toBe(may);
  });

  it("looks no further than it is told", () => {
    const { tokens } = cut("the same mark");
    expect([2, 3].map((to) => mayRepeat(tokens, 0, to))).toEqual([false, true]);
  });
});

describe("isCounted", () => {
  const count = (to: number): Counted => ({ grade: "good", count: 2, to });

  it("forgets what is no longer spoken of", () => {
    const counted = [count(10), count(20), count(30)];
    expect([isCounted(counted, 99), counted.map(({ to }) => to)]).toEqual([true, [10, 20, 30]]);
    expect([isCounted(counted, 100), counted.map(({ to }) => to)]).toEqual([true, [20, 30]]);
    expect([isCounted(counted, 120), counted.map(({ to }) => to)]).toEqual([false, []]);
    expect(isCounted(counted, 0)).toBe(false);
  });
});

describe("maySpellOut", () => {
  it.each([
    ["The five are", true],
    ["These five were", true],
    ["The five others are", true],
    ["The other five areas include", true],
    ["The areas are", true],
    ["They are", true],
    ["Both are", true],
    ["It is", false],
    ["We are", false],
    ["Five went to", true],
    ["5 are", true],
    ["Five and", true],
    ["Five but", false],
    ["Five forces", false],
    ["Five", false],
    ["The five", false],
    ["“Five” are", true],
    ["“Five”", false],
    ["“Five” forces", false],
    ["They", false],
    ["They were", true],
    ["They also went to", true],
    ["It also went to", false],
    ["One of the five are", false],
    ["‘The’ five", false],
    ["Five: leadership", true],
    ["Five, leadership", true],
    ["The force’s", false],
    ["The five’s", true],
    ["It shared the mark", true],
    ["", false],
  ])("%j: %s", (text, may) => {
    const { tokens } = cut(text);
    expect(maySpellOut(tokens, 0, tokens.word.length)).toBe(may);
  });

  it("looks no further than it is told", () => {
    const { tokens } = cut("The five are");
    expect([2, 3].map((to) => maySpellOut(tokens, 0, to))).toEqual([false, true]);
  });
});

describe("nameRepeated", () => {
  /** Writes a sentence with the grade that it repeats in its place. */
  function namedIn(text: string, last?: Grade, counts: readonly (readonly [number, Grade, number?])[] = []): string {
    const { tokens, chunks, words } = cut(text);
    const counted = counts.map(([count, grade, to = 0]) => ({ count, grade, to }));
    return nameRepeated(tokens, chunks, last, counted)
      .map((chunk) => (chunk.grade ? `[${words(chunk)}: ${chunk.grade.grade}]` : words(chunk)))
      .join(" ");
  }

  it.each([
    ["Essex got the same mark", "Essex got [the same mark: good]"],
    ["Essex got this mark", "Essex got [this mark: good]"],
    ["Essex got that rating", "Essex got [that rating: good]"],
    ["Essex got exactly the same mark", "Essex got exactly [the same mark: good]"],
    ["Essex got another mark", "Essex got another mark"],
    ["Essex got a same mark", "Essex got [a same mark: good]"],
    ["Essex has its very same rating", "Essex has [its very same rating: good]"],
    ["Essex got the same result", "Essex got the same result"],
    ["Marks", "Marks"],
  ])("of before: %j", (text, named) => {
    expect(namedIn(text, "good")).toBe(named);
    expect(namedIn(text)).toBe(cut(text).chunks.map(cut(text).words).join(" "));
  });

  it.each([
    ["The two are leadership and vetting", [[2, "good"]], "[The two: good] are leadership and vetting"],
    ["These are leadership and vetting", [[2, "good"]], "[These are: good] These are leadership and vetting"],
    ["They are leadership and vetting", [[2, "good"]], "[They are: good] They are leadership and vetting"],
    [
      "The two areas include leadership and vetting",
      [[2, "good"]],
      "[The two areas: good] include leadership and vetting",
    ],
    ["The two others are leadership and vetting", [[2, "good"]], "[The two others: good] are leadership and vetting"],
    ["They went to leadership", [[1, "good"]], "[They: good] went to leadership"],
    ["The two now were leadership and vetting", [[2, "good"]], "[The two: good] were leadership and vetting"],
    ["It is leadership and vetting", [[2, "good"]], "It is leadership and vetting"],
    ["Kent Police are leadership and vetting", [[2, "good"]], "Kent Police are leadership and vetting"],
    ["The two are leadership and vetting", [[3, "good"]], "The two are leadership and vetting"],
    ["The two are leadership and cakes", [[2, "good"]], "The two are leadership and cakes"],
    ["The two are leadership", [[2, "good"]], "The two are leadership"],
    ["The two are so", [[2, "good"]], "The two are so"],
    ["The two are cakes and leadership", [[2, "good"]], "The two are cakes and leadership"],
    ["They are so", [[Infinity, "good"]], "They are so"],
    ["The a an the its are leadership", [[1, "good"]], "[The a an the its: good] are leadership"],
    ["The a an the its our are leadership", [[1, "good"]], "The a an the its our are leadership"],
    ["The two", [[2, "good"]], "The two"],
    [
      "The two are leadership and vetting",
      [
        [2, "good"],
        [2, "adequate"],
      ],
      "The two are leadership and vetting",
    ],
    [
      "The two are leadership and vetting",
      [
        [2, "good"],
        [3, "adequate"],
      ],
      "[The two: good] are leadership and vetting",
    ],
    [
      "They are leadership and vetting",
      [
        [3, "good"],
        [2, "adequate"],
      ],
      "[They are: adequate] They are leadership and vetting",
    ],
    ["They are leadership and vetting", [[Infinity, "good"]], "[They are: good] They are leadership and vetting"],
    ["One went to leadership", [[2, "good"]], "[One: good] went to leadership"],
    ["One went to leadership", [[1, "good"]], "[One: good] went to leadership"],
    ["Three went to leadership", [[2, "good"]], "Three went to leadership"],
    ["One went to leadership and vetting", [[2, "good"]], "One went to leadership and vetting"],
    [
      "One went to leadership",
      [
        [2, "good"],
        [3, "adequate"],
      ],
      "[One: adequate] went to leadership",
    ],
    [
      "One went to leadership",
      [
        [1, "good"],
        [0, "adequate"],
      ],
      "[One: good] went to leadership",
    ],
    ["The two are leadership and vetting", [[2, "good", 1]], "The two are leadership and vetting"],
    ["The two are leadership and vetting", [[2, "good", -89]], "[The two: good] are leadership and vetting"],
    ["The two are leadership and vetting", [[2, "good", -90]], "The two are leadership and vetting"],
  ] as const)("of a count: %j after %j", (text, counts, named) => {
    expect(namedIn(text, undefined, counts)).toBe(named);
  });

  it("is a grade as if it were quoted", () => {
    const { tokens, chunks } = cut("Essex got the same mark");
    expect(nameRepeated(tokens, chunks, "good", []).at(-1)?.grade).toEqual({
      from: 2,
      to: 5,
      grade: "good",
      quoted: true,
      capital: false,
      verb: false,
      plural: false,
    });
  });
});
