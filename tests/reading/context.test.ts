import { describe, expect, it } from "vitest";
import {
  findCues,
  isEarlierColumn,
  isEarlierHeading,
  opensOtherNews,
  pointsElsewhere,
  yearAt,
} from "../../src/reading/context.js";
import { tokenise } from "../../src/reading/tokens.js";
import { cut } from "./cut.js";

describe("findCues", () => {
  const text = "Ofsted and HMICFRS said last year that the council means well";

  it.each([
    [0, 99, ["other-rater 0 1", "own-rater 2 3", "earlier 4 6", "other-body 8 9", "definition 9 10"]],
    [1, 5, ["own-rater 2 3"]],
    [2, 6, ["own-rater 2 3", "earlier 4 6"]],
    [3, 4, []],
    [9, 10, ["definition 9 10"]],
    [10, 99, []],
  ])("finds those from %i to %i", (from, to, cues) => {
    const tokens = tokenise(text);
    const found = [0, 1].map(() => findCues(tokens, from, to).map((each) => `${each.cue} ${each.from} ${each.to}`));
    expect(found).toEqual([cues, cues]);
  });
});

describe("what a block opens", () => {
  it.each([
    ["Related articles", true],
    ["• Related articles", false],
    ["“Related articles", true],
    ["Related articles from all the force and more", true],
    ["Related articles from all of the force and more", false],
    ["Related: Kent", true],
    ["Related", true],
    ["Related\n\nKent was", true],
    ["Related Kent", false],
    ["All related", false],
  ])("%j opens other news: %s", (text, opens) => {
    const { tokens, blocks } = cut(text);
    expect(opensOtherNews(tokens, blocks[0]!)).toBe(opens);
  });

  it.each([
    ["Read more: Kent", true],
    ["Read more | Kent", true],
    ["Read more – Kent", true],
    ["Read more > Kent", true],
    ["‘Read more’ Kent", false],
    ["“Read more: Kent", true],
    ["Read more Kent", false],
    ["Kent: more", false],
  ])("%j points elsewhere: %s", (text, points) => {
    const { tokens, blocks } = cut(text);
    expect(pointsElsewhere(tokens, blocks[0]!)).toBe(points);
  });

  it.each([
    ["Previous grade", true],
    ["The previous grade", true],
    ["The grade", false],
    ["The previous", false],
  ])("%j is a heading of an earlier round: %s", (text, is) => {
    const { tokens, blocks } = cut(text);
    expect(isEarlierHeading(tokens, blocks[0]!)).toBe(is);
  });

  it.each([
    ...["previous", "previously", "before", "then", "last", "prior", "earlier", "was"].map(
      (word) => [word, 0, 1, true] as const,
    ),
    ["Now", 0, 1, false],
    ["Last night", 0, 2, false],
    ["Last inspection", 0, 2, true],
    ["Now last", 0, 1, false],
    ["Now last", 1, 2, true],
  ] as const)("%j is the head of an earlier column: %i, %i", (text, from, to, is) => {
    const { tokens, blocks } = cut(text);
    expect(isEarlierColumn(tokens, blocks[0]!, from, to)).toBe(is);
  });
});

describe("yearAt", () => {
  it.each([
    ["2019", 2019],
    ["1999", undefined],
    ["2050", undefined],
    ["2049", 2049],
    ["20199", undefined],
    ["2019th", undefined],
    ["year", undefined],
    ["2021/22", 2022],
    ["2021-22", 2022],
    ["2021–22", 2022],
    ["2021 /22", 2021],
    ["2021.22", 2021],
    ["2021-2023", 2023],
    ["2021-2063", 2021],
    ["2021-2", 2021],
    ["2021-223", 2021],
    ["2021/22/23", 2021],
    ["2021-21", 2021],
    ["2021-20", 2021],
    ["2021-24", 2024],
    ["2021-25", 2021],
    ["2021 22", 2021],
    ["12019", undefined],
    ["2021-12022", 2021],
    ["2021-20223", 2021],
    ["2021", 2021],
  ])("reads %j as %s", (text, year) => {
    expect(yearAt(tokenise(text), 0)).toBe(year);
  });
});
