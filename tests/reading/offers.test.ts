import { describe, expect, it } from "vitest";
import { mayNameTop, nameTop, offeredIn } from "../../src/reading/offers.js";
import { cut, row } from "./cut.js";

describe("offeredIn", () => {
  it.each([
    ["All areas were graded good or adequate", ["good", "adequate"]],
    ["Every area was graded good or adequate", ["good", "adequate"]],
    ["Each area was graded good or adequate", ["good", "adequate"]],
    ["Areas were graded good or adequate", undefined],
    ["All were graded good or adequate", undefined],
    ["All areas were not graded good or adequate", undefined],
    ["All areas should be graded good or adequate", undefined],
    ["All areas were graded good and adequate", undefined],
    ["All areas were graded good or", undefined],
    ["All areas were graded good or better", undefined],
    ["Areas graded good or adequate: all", undefined],
    ["All were graded good or adequate in every area", undefined],
    ["All areas were fine or so", undefined],
    ["All areas", undefined],
  ])("%j offers %j", (text, grades) => {
    const { tokens, chunks } = cut(text);
    expect(offeredIn(tokens, chunks)).toEqual(grades);
  });
});

describe("top marks", () => {
  it.each([
    ...["top", "highest", "best", "better", "higher"].map((word) => [`It has ${word} marks`, true] as const),
    ["It has good marks", false] as const,
  ])("%j may name them: %s", (text, may) => {
    const { tokens } = cut(text);
    expect(mayNameTop(tokens, 0, tokens.word.length)).toBe(may);
  });

  it("are named in the stretch", () => {
    const { tokens } = cut("the top");
    expect([1, 2].map((to) => mayNameTop(tokens, 0, to))).toEqual([false, true]);
  });

  it.each([
    ["W=it W=top RATING=marks W=too", ["W", "G 1 3 outstanding", "W"]],
    ["W=it W=low RATING=marks", ["W", "W", "RATING"]],
    ["W=it ART=top RATING=marks", ["W", "ART", "RATING"]],
    ["W=it W=top W=marks", ["W", "W", "W"]],
    ["RATING=marks", ["RATING"]],
  ])("stand for the best grade that is offered: %j", (parts, named) => {
    const { tokens, chunks } = row(parts);
    const found = nameTop(tokens, chunks, ["good", "outstanding"]);
    expect(found.map(({ type, from, to, grade }) => (grade ? `${type} ${from} ${to} ${grade.grade}` : type))).toEqual(
      named,
    );
  });

  it("are a grade as if it were quoted", () => {
    const { tokens, chunks } = row("W=top RATING=marks");
    expect(nameTop(tokens, chunks, ["good"])[0]?.grade).toEqual({
      from: 0,
      to: 2,
      grade: "good",
      quoted: true,
      capital: false,
      verb: false,
      plural: false,
    });
  });
});
