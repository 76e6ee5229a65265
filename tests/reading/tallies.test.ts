import { describe, expect, it } from "vitest";
import { type Counted, readCounts } from "../../src/reading/tallies.js";
import { cut } from "./cut.js";

/** Writes a count: how many of which grade, by which pattern, all that is true of it, and its words. */
function said(count: Counted, words: string): string {
  const traits = Object.entries(count).flatMap(([name, value]) => (value === true ? [` ${name}`] : []));
  return `${count.count} ${count.grade.grade} by ${count.pattern}${traits.join("")}: ${words}`;
}

describe("readCounts", () => {
  it.each([
    [
      "The force was not graded inadequate in any area",
      ["0 inadequate by in-count noun judged: inadequate in any area"],
    ],
    ["Any area was not inadequate", []],
    ["It was graded inadequate in any area", []],
    [
      "It is good in five areas and, last time, four were",
      ["5 good by in-count noun: good in five areas", "4 good by count-did noun elided: four were"],
    ],
    [
      "Five areas were good; last time four of the nine were; and that is all",
      ["5 good by count-is noun: Five areas were good", "4 good by count-did noun elided: four of the nine were"],
    ],
    [
      "Five areas were good; last time four of the nine were.",
      ["5 good by count-is noun: Five areas were good", "4 good by count-did noun elided: four of the nine were"],
    ],
    [
      "Five areas were good (last time four were) and so on",
      ["5 good by count-is noun: Five areas were good", "4 good by count-did noun elided: four were"],
    ],
    [
      "Five areas were good, where last time four were and three are",
      [
        "5 good by count-is noun: Five areas were good",
        "4 good by count-did noun elided: four were",
        "3 good by count-did noun elided: three are",
      ],
    ],
    [
      "Five areas were good, where last time four were adequate",
      ["5 good by count-is noun: Five areas were good", "4 adequate by count-is: four were adequate"],
    ],
    ["Five areas were good, where last time four were told so", ["5 good by count-is noun: Five areas were good"]],
    ["Four were, five were good", ["5 good by count-is: five were good"]],
    ["4 outstanding, 3 good, 2 adequate, 1 inadequate", []],
    ["1 outstanding, 2 good, 3 adequate, 4 inadequate", []],
    [
      "2 outstanding, 3 good, 4 adequate, 5 inadequate",
      [
        "2 outstanding by count-grade: 2 outstanding",
        "3 good by count-grade: 3 good",
        "4 adequate by count-grade: 4 adequate",
        "5 inadequate by count-grade: 5 inadequate",
      ],
    ],
    [
      "7 outstanding, 5 good, 3 adequate, 1 inadequate",
      [
        "7 outstanding by count-grade: 7 outstanding",
        "5 good by count-grade: 5 good",
        "3 adequate by count-grade: 3 adequate",
        "1 inadequate by count-grade: 1 inadequate",
      ],
    ],
    [
      "4 outstanding, 3 good, 2 adequate, 0 inadequate",
      [
        "4 outstanding by count-grade: 4 outstanding",
        "3 good by count-grade: 3 good",
        "2 adequate by count-grade: 2 adequate",
        "0 inadequate by count-grade: 0 inadequate",
      ],
    ],
    [
      "4 outstanding, 3 good, 1 adequate, 2 inadequate",
      [
        "4 outstanding by count-grade: 4 outstanding",
        "3 good by count-grade: 3 good",
        "1 adequate by count-grade: 1 adequate",
        "2 inadequate by count-grade: 2 inadequate",
      ],
    ],
    [
      "3 outstanding, 2 good, 1 adequate",
      [
        "3 outstanding by count-grade: 3 outstanding",
        "2 good by count-grade: 2 good",
        "1 adequate by count-grade: 1 adequate",
      ],
    ],
    ["Five are good", ["5 good by count-is: Five are good"]],
    ["Five were good", ["5 good by count-is: Five were good"]],
    ["Five good", ["5 good by count-grade: Five good"]],
    ["Five areas that are known for being good", ["5 good by count-is noun: Five areas that are known for being good"]],
    ["Five areas were rated good", ["5 good by count-is noun judged: Five areas were rated good"]],
    ["It gave five areas good grades", ["5 good by count-grade noun noted judged: five areas good grades"]],
    ["It was ‘good’ in five", ["5 good by in-count noted: good’ in five"]],
    ["It was Good in five", ["5 good by in-count noted: Good in five"]],
    ["Good in five", ["5 good by in-count: Good in five"]],
    ["It was good in five", ["5 good by in-count: good in five"]],
    ["It was good in five areas", ["5 good by in-count noun: good in five areas"]],
    ["It was good in five files", []],
    ["It was good in five leadership areas", ["5 good by in-count noun: good in five leadership areas"]],
    ["It was good in five forces", []],
    ["It was good in five ratings", ["5 good by in-count noun: good in five ratings"]],
    ["It was good in five rated schools", []],
    [
      "It was good in five and adequate in two",
      ["5 good by in-count: good in five", "2 adequate by in-count: adequate in two"],
    ],
    ["It was good and adequate in five areas", ["5 adequate by in-count noun: adequate in five areas"]],
    [
      "It was inadequate overall and in three areas",
      ["3 inadequate by in-count noun besides: inadequate overall and in three areas"],
    ],
    [
      "It was good – the second-best grade – in five areas",
      ["5 good by in-count noun: good – the second-best grade – in five areas"],
    ],
    ["It was good – better than adequate – in five areas", []],
    ["It was good – and so on and on and on and on and on and on – in five areas", []],
    ["It was good – in five areas", []],
    ["It was good across six areas", ["6 good by in-count noun: good across six areas"]],
    ["It had five good grades across eleven areas", ["5 good by count-grade noun noted judged: five good grades"]],
    ["It had five good grades across the eleven areas", ["5 good by count-grade noun noted judged: five good grades"]],
    [
      "It had good grades across the eleven areas",
      ["11 good by in-count noun noted judged all: good grades across the eleven areas"],
    ],
    ["It was good in all three areas", ["3 good by in-count noun all: good in all three areas"]],
    [
      "It had good grades across all eleven areas",
      ["11 good by in-count noun noted judged all: good grades across all eleven areas"],
    ],
    ["It had five good grades across all eleven areas", ["5 good by count-grade noun noted judged: five good grades"]],
    ["It went from one of good to two of adequate", ["2 adequate by count-as: two of adequate"]],
    ["One of good", []],
    [
      "Two areas of good and one of adequate",
      ["2 good by count-as noun: Two areas of good", "1 adequate by count-as: one of adequate"],
    ],
    ["One area as good", ["1 good by count-as noun: One area as good"]],
    ["It got its only inadequate", ["1 inadequate by sole-grade noun judged: inadequate"]],
    ["It got the only inadequate", ["1 inadequate by sole-grade noun judged: inadequate"]],
    ["It got their sole inadequate", ["1 inadequate by sole-grade noun judged: inadequate"]],
    ["It got one sole inadequate", ["1 inadequate by sole-grade noun judged: inadequate"]],
    ["It got that lone ‘inadequate’", ["1 inadequate by sole-grade noun noted judged: inadequate"]],
    ["It got her single inadequate", ["1 inadequate by sole-grade noun judged: inadequate"]],
    ["It got his solitary inadequate", ["1 inadequate by sole-grade noun judged: inadequate"]],
    ["It got our only inadequate", ["1 inadequate by sole-grade noun judged: inadequate"]],
    ["It got Kent's only inadequate", ["1 inadequate by sole-grade noun judged: inadequate"]],
    ["It got a single inadequate", []],
    ["It got an only inadequate", []],
    ["It got its only inadequate force", []],
    ["It got its only inadequate leadership", []],
    ["It got its only inadequate forces", []],
    ["It got its only inadequate thing", []],
    [
      "It got two ‘goods’ and an ‘outstanding’",
      ["2 good by count-grade noted judged: two ‘goods", "1 outstanding by and-a-grade noun noted: an ‘outstanding"],
    ],
    [
      "It got two ‘goods’, an ‘outstanding’",
      ["2 good by count-grade noted judged: two ‘goods", "1 outstanding by and-a-grade noun noted: an ‘outstanding"],
    ],
    ["It got two ‘goods’ with an ‘outstanding’", ["2 good by count-grade noted judged: two ‘goods"]],
    ["It got two ‘goods’ and the ‘outstanding’", ["2 good by count-grade noted judged: two ‘goods"]],
    [
      "It got two ‘good’ grades and an ‘outstanding’",
      [
        "2 good by count-grade noun noted judged: two ‘good’ grades",
        "1 outstanding by and-a-grade noun noted: an ‘outstanding",
      ],
    ],
    ["It got two goods and an outstanding force", ["2 good by count-grade noted judged: two goods"]],
    ["It got ‘good’ and an ‘outstanding’", []],
    ["Two areas were good or adequate", []],
    ["Two areas were adequate or good", []],
    ["Two areas were good or better", []],
    ["Two areas were adequate or worse", []],
    ["Two areas were adequate or below", []],
    ["Two areas were good or so they say", []],
    ["At least good in five areas", []],
    ["It was better than good in five areas", []],
    ["Five areas should be good", []],
    ["It should be good in five areas", []],
    ["It was good and should be adequate in five areas", []],
    ["It was good; should five areas be adequate", []],
    ["It was inadequate; five areas were good", ["5 good by count-is noun: five areas were good"]],
    ["It should be told, and five areas were good", []],
    ["No service was good in five areas", []],
    ["No force was good in five areas", []],
    ["No other was good in five areas", []],
    ["We should say that five areas were good", ["5 good by count-is noun: five areas were good"]],
    ["It may, she said; five areas were good", ["5 good by count-is noun: five areas were good"]],
    ["It should act but five areas were good", ["5 good by count-is noun: five areas were good"]],
    ["Five areas might, we hope, in a few years be good", []],
    ["It got a single good, not an adequate", []],
    [
      "It rated five areas of Kent Police as good",
      ["5 good by count-as noun judged: five areas of Kent Police as good"],
    ],
    ["It was adequate or good in five areas", []],
    [
      "It requires improvement in five areas",
      ["5 requires-improvement by in-count noun: requires improvement in five areas"],
    ],
    ["None was good", ["0 good by count-grade judged: None was good"]],
    ["None were good", ["0 good by count-grade judged: None were good"]],
    ["None is good", ["0 good by count-grade judged: None is good"]],
    ["None are good", ["0 good by count-grade judged: None are good"]],
    ["It had good grades across its eleven areas", []],
    ["Two areas were good and above average", ["2 good by count-is noun: Two areas were good"]],
    ["Two areas were good or above", []],
    ["Two areas were good or higher", []],
    ["Two areas were adequate or lower", []],
    [
      "Five areas were good, where last time four were; so",
      ["5 good by count-is noun: Five areas were good", "4 good by count-did noun elided: four were"],
    ],
    [
      "Five areas were good, where last time four were and",
      ["5 good by count-is noun: Five areas were good", "4 good by count-did noun elided: four were"],
    ],
    [
      "Five areas were good, where last time four were in 2019",
      ["5 good by count-is noun: Five areas were good", "4 good by count-did noun elided: four were"],
    ],
    [
      "Five areas were good, where last time four were, it said",
      ["5 good by count-is noun: Five areas were good", "4 good by count-did noun elided: four were"],
    ],
    ["Two areas as good", ["2 good by count-as noun: Two areas as good"]],
    [
      "It has not so far in all had any grading judgements of ‘good’",
      ["0 good by count-as noun noted judged: any grading judgements of ‘good"],
    ],
    ["It has not so far in all these many years had any grading judgements of ‘good’", []],
    ["One as good", ["1 good by count-as: One as good"]],
    ["One area of good", ["1 good by count-as noun: One area of good"]],
    ["No service had scored three ‘outstanding’ judgements before", []],
  ] as const)("%j: %j", (text, counts) => {
    const { tokens, chunks, words } = cut(text);
    expect(readCounts(tokens, chunks).map((count) => said(count, words(count)))).toEqual(counts);
  });

  it.each(["better", "above", "higher", "worse", "below", "lower"])("leaves %j open", (word) => {
    const { tokens, chunks } = cut(`It was adequate or ${word} in five areas`);
    expect(readCounts(tokens, chunks)).toEqual([]);
  });
});
