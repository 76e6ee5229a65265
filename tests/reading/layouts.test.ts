import { describe, expect, it } from "vitest";
import { readPublication } from "../../src/reading/index.js";

/** Writes what a text states and what it leaves open. */
function readIn(text: string): string[] {
  const { judgments, tallies, unresolved } = readPublication(text);
  return [
    ...judgments.map(
      ({ body, aspect, grade, current }) => `${body} | ${aspect ?? "-"} | ${grade}${current ? "" : " | earlier"}`,
    ),
    ...tallies.map(({ body, count, grade }) => `${body} # ${count} ${grade}`),
    ...unresolved.map(({ text: words, why }) => `${why}: ${words}`),
  ];
}

describe("a grade below the area that it is of", () => {
  it.each(["Judgment: Adequate", "Current grade: adequate", "Our judgement – Adequate", "Grade: Adequate."])(
    "%s",
    (line) => {
      expect(readIn(`Kent Police\n\nPreventing crime\n${line}\n\nManaging offenders\nOverall grade: Good`)).toEqual([
        "kent | Preventing crime | adequate",
        "kent | Managing offenders | good",
      ]);
    },
  );

  it("tells the previous grade from the current one", () => {
    expect(readIn("Kent Police\n\nPreventing crime\nPrevious grade: Good\nCurrent grade: Adequate")).toEqual([
      "kent | Preventing crime | good | earlier",
      "kent | Preventing crime | adequate",
    ]);
  });
});

describe("columns of two rounds", () => {
  it.each([
    ["Now", "Last time"],
    ["Current", "Previous"],
    ["Now", "Before"],
    ["Round 3", "Previous round"],
    ["2023–25", "2021/22"],
  ])("%s, %s", (current, earlier) => {
    expect(
      readIn(`Kent Police

Area | ${current} | ${earlier}
Preventing crime | Good | Adequate`),
    ).toEqual(["kent | Preventing crime | good", "kent | Preventing crime | adequate | earlier"]);
  });
});

describe("two columns one after the other", () => {
  const head = "Kent Fire and Rescue Service\n\nUnderstanding risk\nPrevention\nProtection\n\n";

  it("pairs labels with as many grades", () => {
    expect(readIn(`${head}Good\nOutstanding\nAdequate`)).toEqual([
      "kent-frs | Understanding risk | good",
      "kent-frs | Prevention | outstanding",
      "kent-frs | Protection | adequate",
    ]);
  });

  it("pairs none when the numbers differ", () => {
    expect(readIn(`${head}Good\nOutstanding`)).toEqual(["area-unknown: Good", "area-unknown: Outstanding"]);
  });
});

describe("bodies below a grade", () => {
  it("reads one with a remark behind it", () => {
    expect(readIn("PEEL 2015\n\nGood\nKent Police\nDyfed-Powys Police (just)\n\nInadequate\nStaffs Police")).toEqual([
      "kent | - | good",
      "dyfed-powys | - | good",
      "staffordshire | - | inadequate",
    ]);
  });
});

describe("arrows", () => {
  it.each(["→", "->", "=>"])("%s stands between an earlier grade and the current one", (arrow) => {
    expect(readIn(`Kent Police\n\nManaging offenders: Good ${arrow} Requires improvement`)).toEqual([
      "kent | Managing offenders | good | earlier",
      "kent | Managing offenders | requires-improvement",
    ]);
  });
});

describe("counted grades", () => {
  it.each([
    ["2 x Outstanding\n6 × Good\n0 x Inadequate", ["kent # 2 outstanding", "kent # 6 good", "kent # 0 inadequate"]],
  ])("%j", (text, stated) => {
    expect(readIn(`Kent Police\n\n${text}`)).toEqual(stated);
  });

  it("leaves open whose they are", () => {
    expect(readIn("Our grades this year\n\n2 x Outstanding")).toEqual(["body-unknown: 2 x Outstanding"]);
  });
});

describe("counts of other things", () => {
  it.each([
    "Kent Police was inspected. Of 60 case files, 12 were good and 40 adequate.",
    "Kent Police was graded. Of the 80 investigations we looked at, 12 were good.",
    "Kent Police waits. None was graded outstanding.",
  ])("are no tally: %s", (text) => {
    const { judgments, tallies } = readPublication(text);
    expect([...judgments, ...tallies]).toEqual([]);
  });
});

describe("words broken at the end of a line", () => {
  it.each([
    ["Preventing crime is inade-\nquate.", "inadequate"],
    ["Preventing crime requires im-\nprovement.", "requires-improvement"],
    ["Preventing crime is outstan-\nding.", "outstanding"],
  ])("%j", (text, grade) => {
    expect(readIn(`Kent Police\n\n${text}`)).toEqual([`kent | Preventing crime | ${grade}`]);
  });
});
