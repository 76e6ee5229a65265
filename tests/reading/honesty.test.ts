import { describe, expect, it } from "vitest";
import { readPublication } from "../../src/reading/index.js";

/** Writes the judgments of a text and what it leaves open. */
function readIn(text: string): string[] {
  const { judgments, unresolved } = readPublication(text);
  return [
    ...judgments.map(({ body, aspect, grade }) => `${body} | ${aspect ?? "-"} | ${grade}`),
    ...unresolved.map(({ text: words, why }) => `${why}: ${words}`),
  ];
}

describe("a body that the catalogue does not have", () => {
  const known = "Kent Police was graded good at preventing crime.";
  it.each([
    [
      "Wessex Police was graded inadequate at managing offenders.",
      "Wessex Police was graded inadequate at managing offenders",
    ],
    [
      "Bedforshire Police requires improvement at investigating crime.",
      "Bedforshire Police requires improvement at investigating crime",
    ],
    [
      "Wessex police was graded inadequate at managing offenders.",
      "Wessex police was graded inadequate at managing offenders",
    ],
    ["Wessex was rated inadequate at leadership.", "Wessex was rated inadequate at leadership"],
    ["Police Scotland was graded inadequate at leadership.", "Police Scotland was graded inadequate at leadership"],
    [
      "Isle of Wessex Fire and Rescue Service is inadequate at preventing fires.",
      "Isle of Wessex Fire and Rescue Service is inadequate at preventing fires",
    ],
  ])("leaves its verdict open: %s", (sentence, words) => {
    expect(readIn(`${known} ${sentence}`)).toEqual(["kent | preventing crime | good", `body-unknown: ${words}`]);
  });

  it("leaves open what a pronoun behind it says", () => {
    expect(readIn(`${known} Wessex Police came next. It was also adequate at investigating crime.`)).toEqual([
      "kent | preventing crime | good",
      "body-unknown: It was also adequate at investigating crime",
    ]);
  });

  it("leaves open the lines below its name", () => {
    expect(readIn("Kent Police\nPreventing crime: Good\nWessex Police\nPreventing crime: Inadequate")).toEqual([
      "kent | Preventing crime | good",
      "body-unknown: Preventing crime: Inadequate",
    ]);
  });

  it.each([
    ["The Wessex Police and Crime Commissioner spoke. It was adequate at investigating crime.", "investigating crime"],
    ["Inspectors told police so. It was adequate at investigating crime.", "investigating crime"],
    ["Neighbourhood Police helped. It was adequate at investigating crime.", "investigating crime"],
  ])("is not seen in %s", (sentence, aspect) => {
    expect(readIn(`${known} ${sentence}`)).toEqual(["kent | preventing crime | good", `kent | ${aspect} | adequate`]);
  });
});

describe("short forms of counties", () => {
  it.each([
    ["Staffs Police", "staffordshire"],
    ["West Mids Police", "west-midlands"],
    ["Beds Police", "bedfordshire"],
    ["Herts Constabulary", "hertfordshire"],
    ["North Yorks Police", "north-yorkshire"],
  ])("%s", (name, body) => {
    expect(readIn(`${name} was graded good at preventing crime.`)).toEqual([`${body} | preventing crime | good`]);
  });

  it("reads those of fire and rescue services", () => {
    expect(readIn("Leics Fire and Rescue Service is inadequate at preventing fires.")).toEqual([
      "leicestershire-frs | preventing fires | inadequate",
    ]);
  });
});

describe("what is read of a line stays in the line", () => {
  it("ends a list of areas where the next grade opens", () => {
    const text =
      "Kent Police\n\nAdequate: Investigating crime; Leadership and force management\nRequires improvement: Responding to the public";
    expect(readIn(text)).toEqual([
      "kent | Investigating crime | adequate",
      "kent | Leadership and force management | adequate",
      "kent | Responding to the public | requires-improvement",
    ]);
  });

  it("ends a long title at a date", () => {
    const title = "HMICFRS: improvements needed in the way that Kent Police answers the public's calls";
    const reading = readPublication(`${title}\n14 May 2024\n\nKent Police is good at investigating crime.`);
    expect([reading.title, reading.published]).toEqual([title, "2024-05-14"]);
  });
});

describe("a grade that nothing read", () => {
  it.each([
    [
      "Kent Police did well. Its handling of dogs was graded inadequate.",
      "wording-unknown: Its handling of dogs was graded inadequate",
    ],
    ["Kent Police\n\nGood:\n• 14", "area-unknown: 14"],
  ])("is noted: %j", (text, noted) => {
    expect(readIn(text)).toEqual([noted]);
  });

  it.each([
    "Kent Police had a good year and made good use of its cars. It was a good result.",
    "A force can be graded outstanding, good, adequate, requires improvement or inadequate. Kent Police waits.",
  ])("is not seen in %s", (text) => {
    expect(readIn(text)).toEqual([]);
  });
});
