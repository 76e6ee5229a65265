import { describe, expect, it } from "vitest";
import { getBody } from "../../src/body/index.js";
import type { Area } from "../../src/reading/areas.js";
import { Collection, type Finding } from "../../src/reading/collect.js";
import { tokenise } from "../../src/reading/tokens.js";

const TEXT = "vetting Vetting of staff what? Handling calls calls vetting force’s kent’s";
const TOKENS = tokenise(TEXT);
const [KENT, ESSEX] = [getBody("kent"), getBody("essex")];

/** Makes an area of the tokens of the text. */
function area(from: number, to: number, topic?: string, sure = true): Area {
  return { from, to, topic, familiar: sure, certain: sure };
}

/** Makes a finding; its evidence is its place in order. */
function finding(at: number, more: Partial<Finding>): Finding {
  const start = { body: KENT, area: undefined, grade: "good", current: true, pattern: "p", title: false } as const;
  return { ...start, from: at, to: at + 1, ...more };
}

type Steps = readonly (Finding | ((collection: Collection) => void))[];

/** Writes what comes of findings. */
function gathered(...findings: Steps): readonly string[] {
  const collection = new Collection(TOKENS);
  for (const each of findings) {
    if (typeof each === "function") each(collection);
    else collection.add(each);
  }
  const { judgments, tallies, unresolved, topics } = collection.finish();
  return [
    ...judgments.map(
      (each) =>
        `${each.body} ${each.aspect ?? "-"} ${each.grade} ${each.current} ${each.evidence.start} ${each.pattern}`,
    ),
    ...tallies.map((each) => `${each.body} # ${each.count} ${each.grade} ${each.current} ${each.evidence.start}`),
    ...unresolved.map((each) => `${each.why}: ${each.text}`),
    ...(topics.some((topic) => topic !== "") ? [`topics: ${topics.join(" ")}`] : []),
  ];
}

describe("Collection", () => {
  it("notes what was read", () => {
    const collection = new Collection(TOKENS);
    collection.add(finding(1, {}));
    collection.cover(3, 5);
    expect([0, 1, 2, 3, 4, 5].map((at) => collection.covers(at))).toEqual([false, true, false, true, true, false]);
    collection.leave(5, 6, "body-unknown");
    collection.count(KENT, "good", 2, true, 6, 7, "p");
    expect([5, 6, 7].map((at) => collection.covers(at))).toEqual([true, true, false]);
  });

  it("names the body", () => {
    const collection = new Collection(TOKENS);
    collection.add(finding(0, {}));
    collection.add(finding(1, { body: null }));
    collection.count(ESSEX, "good", 2, true, 0, 1, "p");
    collection.count(null, "good", 2, false, 0, 1, "q");
    const { judgments, tallies } = collection.finish();
    expect(judgments).toEqual([
      {
        body: "kent",
        bodyName: "Kent Police",
        aspect: null,
        grade: "good",
        current: true,
        evidence: { start: 0, end: 7 },
        pattern: "p",
      },
      {
        body: null,
        bodyName: null,
        aspect: null,
        grade: "good",
        current: true,
        evidence: { start: 8, end: 15 },
        pattern: "p",
      },
    ]);
    expect(tallies).toEqual([
      {
        body: "essex",
        bodyName: "Essex Police",
        grade: "good",
        count: 2,
        current: true,
        evidence: { start: 0, end: 7 },
        pattern: "p",
      },
      {
        body: null,
        bodyName: null,
        grade: "good",
        count: 2,
        current: false,
        evidence: { start: 0, end: 7 },
        pattern: "q",
      },
    ]);
  });

  const vetting = area(0, 1, "vetting");
  const ofStaff = area(1, 4, "vetting");
  const calls = area(6, 8, "vetting");

  const cases: readonly (readonly [string, Steps, readonly string[]])[] = [
    [
      "one of each",
      [finding(0, { area: vetting }), finding(1, { area: ofStaff })],
      ["kent vetting good true 0 p", "topics: vetting"],
    ],
    [
      "the order of the text",
      [finding(4, { area: vetting }), finding(1, { area: calls })],
      ["kent Handling calls good true 8 p", "kent vetting good true 25 p", "topics: vetting vetting"],
    ],
    [
      "areas of one topic with no word in common",
      [finding(0, { area: vetting }), finding(1, { area: calls })],
      ["kent vetting good true 0 p", "kent Handling calls good true 8 p", "topics: vetting vetting"],
    ],
    [
      "small words in common",
      [finding(0, { area: area(2, 3, "x") }), finding(1, { area: area(1, 3, "x") })],
      ["kent of good true 0 p", "kent Vetting of good true 8 p", "topics: x x"],
    ],
    [
      "marks in common",
      [finding(0, { area: area(5, 6, "x") }), finding(1, { area: area(4, 6, "x") })],
      ["kent ? good true 0 p", "kent what? good true 8 p", "topics: x x"],
    ],
    [
      "a possessive in common",
      [finding(0, { area: area(10, 12, "x") }), finding(1, { area: area(12, 14, "x") })],
      ["kent force’s good true 0 p", "kent kent’s good true 8 p", "topics: x x"],
    ],
    [
      "areas without a topic, by their words",
      [finding(0, { area: area(0, 1) }), finding(1, { area: area(1, 2) }), finding(2, { area: area(8, 9) })],
      ["kent vetting good true 0 p", "kent calls good true 16 p", "topics: vetting calls"],
    ],
    [
      "bodies",
      [
        finding(0, { area: vetting }),
        finding(1, { area: vetting, body: ESSEX }),
        finding(2, { area: vetting, body: null }),
      ],
      [
        "kent vetting good true 0 p",
        "essex vetting good true 8 p",
        "null vetting good true 16 p",
        "topics: vetting vetting vetting",
      ],
    ],
    [
      "rounds",
      [finding(0, { area: vetting }), finding(1, { area: vetting, current: false })],
      ["kent vetting good true 0 p", "kent vetting good false 8 p", "topics: vetting vetting"],
    ],
    [
      "two grades for one area",
      [finding(0, { area: vetting }), finding(1, { area: area(1, 2, "vetting"), grade: "adequate" })],
      ["kent vetting good true 0 p", "contradiction: Vetting", "topics: vetting"],
    ],
    [
      "two grades for two areas of one topic",
      [finding(0, { area: vetting }), finding(1, { area: ofStaff, grade: "adequate" })],
      ["kent vetting good true 0 p", "kent Vetting of staff adequate true 8 p", "topics: vetting vetting"],
    ],
    [
      "two grades in the rounds before",
      [finding(0, { area: vetting, current: false }), finding(1, { area: vetting, grade: "adequate", current: false })],
      ["kent vetting good false 0 p", "kent vetting adequate false 8 p", "topics: vetting vetting"],
    ],
    [
      "two grades of the whole",
      [finding(0, {}), finding(1, { grade: "adequate" }), finding(2, {})],
      ["kent - good true 0 p", "kent - adequate true 8 p"],
    ],
    [
      "a sentence that names the area of a question",
      [finding(0, { area: area(4, 6, "x"), pattern: "line" }), finding(1, { area: area(4, 5, "x"), pattern: "q" })],
      ["kent what good true 8 q", "topics: x"],
    ],
    [
      "a question that was told by no line",
      [finding(0, { area: area(4, 6, "x") }), finding(1, { area: area(4, 5, "x"), pattern: "q" })],
      ["kent what? good true 0 p", "topics: x"],
    ],
    [
      "a line that was no question",
      [finding(0, { area: vetting, pattern: "line" }), finding(1, { area: ofStaff, pattern: "q" })],
      ["kent vetting good true 0 line", "topics: vetting"],
    ],
    ["a line of no area", [finding(0, { pattern: "line" }), finding(1, { pattern: "q" })], ["kent - good true 0 line"]],
    [
      "a grade of the whole beside the same of an area",
      [finding(0, {}), finding(1, { area: vetting })],
      ["kent vetting good true 8 p", "topics: vetting"],
    ],
    [
      "a grade of the whole beside that of another body, round or grade",
      [
        finding(0, {}),
        finding(1, { area: vetting, body: ESSEX }),
        finding(2, { area: vetting, current: false }),
        finding(3, { area: vetting, grade: "adequate" }),
      ],
      [
        "kent - good true 0 p",
        "essex vetting good true 8 p",
        "kent vetting good false 16 p",
        "kent vetting adequate true 19 p",
        "topics:  vetting vetting vetting",
      ],
    ],
    [
      "a grade of nobody and no grade",
      [finding(0, { body: null, grade: null }), finding(1, { body: null, grade: null, area: vetting })],
      ["null vetting null true 8 p", "topics: vetting"],
    ],
    [
      "a title that the text goes on from",
      [finding(0, { title: true }), finding(1, { area: vetting })],
      ["kent vetting good true 8 p", "topics: vetting"],
    ],
    ["a title alone", [finding(0, { title: true })], ["kent - good true 0 p"]],
    [
      "a title of another body",
      [finding(0, { title: true }), finding(1, { body: ESSEX, area: vetting })],
      ["kent - good true 0 p", "essex vetting good true 8 p", "topics:  vetting"],
    ],
    [
      "a title whose area is only in it",
      [finding(0, { title: true, area: calls }), finding(1, { grade: "adequate", area: area(8, 9, "calls") })],
      ["kent Handling calls good true 0 p", "kent calls adequate true 8 p", "topics: vetting calls"],
    ],
    [
      "a title whose area is in the text",
      [finding(0, { title: true, area: calls }), finding(1, { grade: "adequate", area: vetting })],
      ["kent vetting adequate true 8 p", "topics: vetting"],
    ],
    [
      "a title whose area is another body’s",
      [
        finding(0, { title: true, area: calls }),
        finding(1, { body: ESSEX, area: vetting }),
        finding(2, { grade: "adequate", area: area(8, 9, "calls") }),
      ],
      [
        "kent Handling calls good true 0 p",
        "essex vetting good true 8 p",
        "kent calls adequate true 16 p",
        "topics: vetting vetting calls",
      ],
    ],
    [
      "a title whose area is in doubt",
      [
        finding(0, { title: true, area: area(6, 8, "vetting", false) }),
        finding(1, { grade: "adequate", area: area(8, 9, "calls") }),
      ],
      ["kent calls adequate true 8 p", "topics: calls"],
    ],
    [
      "a title beside counts",
      [finding(0, { title: true }), (collection: Collection) => collection.count(KENT, "good", 2, true, 1, 2, "p")],
      ["kent # 2 good true 8"],
    ],
    [
      "last year’s, with nothing newer",
      [finding(0, { area: vetting, current: false, lastYears: true }), finding(1, { title: true, grade: "adequate" })],
      ["kent vetting good true 0 p", "topics: vetting"],
    ],
    [
      "last year’s, with something newer",
      [finding(0, { area: vetting, current: false, lastYears: true }), finding(1, { area: calls })],
      ["kent vetting good false 0 p", "kent Handling calls good true 8 p", "topics: vetting vetting"],
    ],
    [
      "last year’s, with something newer of another body",
      [finding(0, { area: vetting, current: false, lastYears: true }), finding(1, { area: calls, body: ESSEX })],
      ["kent vetting good true 0 p", "essex Handling calls good true 8 p", "topics: vetting vetting"],
    ],
    [
      "the round before, with nothing newer",
      [finding(0, { area: vetting, current: false })],
      ["kent vetting good false 0 p", "topics: vetting"],
    ],
    [
      "a count twice",
      [
        (collection: Collection) => {
          collection.count(KENT, "good", 2, true, 0, 1, "p");
          collection.count(KENT, "good", 2, true, 1, 2, "p");
          collection.count(KENT, "good", 3, true, 2, 3, "p");
          collection.count(KENT, "adequate", 2, true, 3, 4, "p");
          collection.count(KENT, "good", 2, false, 4, 5, "p");
          collection.count(ESSEX, "good", 2, true, 4, 5, "p");
          collection.count(null, "good", 2, true, 5, 6, "p");
          collection.count(null, "good", 2, true, 6, 7, "p");
        },
      ],
      [
        "kent # 2 good true 0",
        "kent # 3 good true 16",
        "kent # 2 adequate true 19",
        "kent # 2 good false 25",
        "essex # 2 good true 25",
        "null # 2 good true 29",
      ],
    ],
    [
      "what supersedes grades of the whole",
      [
        finding(0, {}),
        finding(1, { body: ESSEX }),
        finding(2, { area: vetting, grade: "adequate" }),
        (collection: Collection) => collection.supersede("kent"),
        finding(3, {}),
      ],
      [
        "kent - good false 0 p",
        "essex - good true 8 p",
        "kent vetting adequate true 16 p",
        "kent - good true 19 p",
        "topics:   vetting ",
      ],
    ],
  ];

  it.each(cases)("keeps %s", (_, findings, lines) => {
    expect(gathered(...findings)).toEqual(lines);
  });
});
