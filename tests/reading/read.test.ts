import { describe, expect, it } from "vitest";
import type { DomainError } from "../../src/error/index.js";
import { readPublication } from "../../src/reading/index.js";
import { newestYear } from "../../src/reading/read.js";
import { cut } from "./cut.js";

describe("readPublication", () => {
  it("reads a force, two areas and their grades", () => {
    const text = "Kent Police was graded good at investigating crime and adequate at responding to the public.";
    expect(
      readPublication(text).judgments.map(({ body, aspect, grade, current }) => [body, aspect, grade, current]),
    ).toEqual([
      ["kent", "investigating crime", "good", true],
      ["kent", "responding to the public", "adequate", true],
    ]);
  });

  it.each([
    ["The North West ROCU was graded good at tackling serious and organised crime.", "North West"],
    [
      "Merseyside Police and Cheshire Constabulary were graded good at tackling serious and organised crime.",
      "North West",
    ],
    ["Merseyside Police was graded good at tackling serious and organised crime.", null],
    ["The North West ROCU and Kent Police were graded good at tackling serious and organised crime.", null],
    ["Merseyside Police and Cheshire Constabulary were graded good at investigating crime.", null],
    ["The North West ROCU was inspected.", null],
    [
      "The North West ROCU and the National Crime Agency were graded good at tackling serious and organised crime.",
      null,
    ],
  ])("tells the region that was inspected: %j", (text, area) => {
    expect(readPublication(text).area).toBe(area);
  });

  it.each([
    ["PEEL 2021/22. Kent Police was graded good at providing a service to victims of crime.", "peel-2021-22"],
    [
      "PEEL 2021/22. In its last inspection, Kent Police was graded good at vetting, IT monitoring and counter-corruption. Kent Police is now good at responding to the public.",
      null,
    ],
    [
      "PEEL 2021/22. In its last inspection, Kent Police was graded good at responding to the public. Kent Police is now good at providing a service to victims of crime.",
      "peel-2021-22",
    ],
    [
      "PEEL 2021/22. Kent Police was graded good at providing a service to victims of crime. Kent Police was graded ‘outstanding’.",
      "peel-2021-22",
    ],
  ])("goes by the areas of this round to tell the framework: %j", (text, framework) => {
    expect(readPublication(text).framework).toBe(framework);
  });

  it("passes over the list of other news at the foot", () => {
    const judged = (text: string): unknown[] => readPublication(text).judgments.map(({ body }) => body);
    const [kent, essex] = ["Kent Police was rated good at vetting.", "Essex Police was rated good at vetting."];
    expect([
      judged(`${kent}\n\nRelated articles\n\n${essex}`),
      judged(`Related articles\n\n${essex}`),
      judged(`It came.\n\nRelated articles\n\nKent Police was rated good at vetting`),
      judged(`x\n\nRelated articles\n\n${essex}\n\n${kent}`),
      // What opens the last three quarters of a text is no furniture.
      judged(`a b c.\n\nRelated articles\n\nKent Police was good.`),
      judged(`a b c d e f g.\n\nRelated articles\n\nKent Police was rated good at vetting and at all, as we saw.`),
    ]).toEqual([["kent"], ["essex"], [], ["essex", "kent"], [], []]);
  });

  it("reads nothing in nothing", () => {
    expect(readPublication("")).toEqual({
      title: null,
      published: null,
      programme: null,
      framework: null,
      area: null,
      bodies: [],
      judgments: [],
      tallies: [],
      recommendations: [],
      unresolved: [],
    });
  });

  it("refuses what is not text", () => {
    let refusal: unknown;
    try {
      readPublication(5 as unknown as string);
    } catch (error) {
      refusal = error;
    }
    const { message, issues } = refusal as DomainError;
    expect(message).toBe("1 problem in publication:\n  (root): wrong type; expected text, got 5");
    expect(issues.map(({ code }) => code)).toEqual(["wrong-type"]);
  });
});

describe("newestYear", () => {
  it.each([
    ["", undefined],
    ["no year", undefined],
    ["2019", 2019],
    ["2019 and 2021 and 2020", 2021],
    ["2019 and 2035", 2035],
    ["2019 and 2036", 2019],
    [`${"x ".repeat(5999)}2019`, 2019],
    [`${"x ".repeat(6000)}2019`, undefined],
  ])("%#: %s", (text, year) => {
    const { tokens, blocks } = cut(text);
    expect(newestYear(tokens, blocks)).toBe(year);
  });

  it("is named in what belongs to the text", () => {
    const { tokens, blocks } = cut("It came in 2019.\n\nIt came in 2020.");
    expect(newestYear(tokens, blocks.slice(0, 1))).toBe(2019);
  });
});
