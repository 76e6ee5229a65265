import { describe, expect, test } from "vitest";
import { FRAMEWORKS } from "../../src/framework/index.js";
import { type Inspection, reviewInspection } from "../../src/inspection/index.js";
import { PROGRAMME_KINDS } from "../../src/inspection/programme-data.js";
import { inspect, staffordshire2022, westMidlands } from "./fixtures.js";

const notes = (inspection: Inspection): string[] =>
  reviewInspection(inspection).map(({ path, code, message }) => `${path.join(".")} | ${code} | ${message}`);

const question = "serious-and-organised-crime";
const cause = { id: "c", body: "west-mercia", text: "It fails.", accelerated: false, issued: "2024-05-14" } as const;
const recommendation = {
  id: "r",
  text: "It should act.",
  actions: [],
  addressees: ["west-mercia"],
  causeOfConcern: "c",
  issued: "2024-05-14",
  deadline: { kind: "none" },
  progress: [],
} as const;

/** A valid inspection with nothing odd in it. */
const clean: Inspection = inspect({
  framework: "soc-regional",
  published: "2024-05-14",
  bodies: ["west-mercia"],
  judgments: [{ body: "west-mercia", question, grade: "inadequate" }],
  causesOfConcern: [cause],
  recommendations: [recommendation],
});

const fire = { framework: "frs-2021-22", published: "2022-07-27", bodies: ["gloucestershire-frs"] } as const;
const elevenAreas = FRAMEWORKS.find(({ id }) => id === "frs-2021-22")!.questions.map(({ id }) => id);
const pillars = ["effectiveness", "efficiency", "people"];

describe("reviewInspection", () => {
  test("notes nothing where nothing is odd", () => {
    expect(reviewInspection(clean)).toEqual([]);
    expect(Object.isFrozen(reviewInspection(clean))).toBe(true);
  });

  test("notes, of the real West Midlands inspection as the press notice tells it, only the missing cause", () => {
    const [note, ...more] = reviewInspection(westMidlands);
    expect(note).toEqual({
      path: ["judgments", 3, "grade"],
      code: "inadequate-without-cause",
      message:
        "inadequate, and west-mercia has no cause of concern; the five-tier grade is defined by causes of concern",
    });
    expect(Object.isFrozen(note) && Object.isFrozen(note!.path)).toBe(true);
    expect(more).toEqual([]);
  });

  test("notes each inadequate grade of Staffordshire's 2021/22 report", () => {
    expect(reviewInspection(staffordshire2022).map(({ path, code }) => `${path[1]!} ${code}`)).toEqual([
      "4 inadequate-without-cause",
      "5 inadequate-without-cause",
      "7 inadequate-without-cause",
    ]);
  });

  test.each<[string, Partial<Inspection>, string[]]>([
    ["a source is missing", { sources: [] }, ["sources | no-source | no source; name where the facts come from"]],
    [
      "a body is not judged",
      { bodies: ["warwickshire", "west-mercia"] },
      [
        "bodies.0 | body-not-judged | warwickshire is listed and has no judgment; record an absent grade with its reason",
      ],
    ],
    [
      "an absent grade with its reason is a judgment",
      {
        bodies: ["west-mercia", "warwickshire"],
        judgments: [...clean.judgments, { body: "warwickshire", question, grade: null, ungraded: "pending" }],
      },
      [],
    ],
    [
      "an absent grade does not fit the table",
      { judgments: [{ body: "west-mercia", question, grade: null, ungraded: "by-design" }] },
      [
        "judgments.0.ungraded | unlikely-reason | Tackling serious and organised crime is always graded in Regional response to serious and organised crime; by-design says that it never is",
      ],
    ],
    [
      "a fire service in an inspection of forces",
      { bodies: ["west-mercia", "gloucestershire-frs"] },
      [
        "bodies.1 | unlikely-body | gloucestershire-frs is of the kind fire-and-rescue; expected rocu or force in Regional response to serious and organised crime",
        "bodies.1 | body-not-judged | gloucestershire-frs is listed and has no judgment; record an absent grade with its reason",
      ],
    ],
    [
      "a cause has no recommendation",
      { recommendations: [{ ...recommendation, causeOfConcern: undefined }] },
      [
        "causesOfConcern.0 | cause-without-recommendation | no recommendation belongs to it; a cause of concern always has one",
      ],
    ],
    [
      "a cause of another body does not explain the grade",
      {
        bodies: ["west-mercia", "warwickshire"],
        judgments: [...clean.judgments, { body: "warwickshire", question, grade: "inadequate" }],
      },
      [
        "judgments.1.grade | inadequate-without-cause | inadequate, and warwickshire has no cause of concern; the five-tier grade is defined by causes of concern",
      ],
    ],
    [
      "an accelerated cause came with the report",
      { causesOfConcern: [{ ...cause, accelerated: true }] },
      [
        "causesOfConcern.0.issued | accelerated-not-early | accelerated, and issued on 2024-05-14; the report came out on 2024-05-14",
      ],
    ],
    [
      "an accelerated cause came before",
      { causesOfConcern: [{ ...cause, accelerated: true, issued: "2024-05-13" }] },
      [],
    ],
    [
      "an accelerated cause came after the report: one note",
      { causesOfConcern: [{ ...cause, accelerated: true, issued: "2024-05-15" }] },
      [
        "causesOfConcern.0.issued | accelerated-not-early | accelerated, and issued on 2024-05-15; the report came out on 2024-05-14",
      ],
    ],
    [
      "a cause came after the report",
      { causesOfConcern: [{ ...cause, issued: "2024-05-15" }] },
      [
        "causesOfConcern.0.issued | issued-after-publication | issued on 2024-05-15, after the report of 2024-05-14 that has it",
      ],
    ],
    [
      "a recommendation came after the report",
      { recommendations: [{ ...recommendation, issued: "2024-05-15" }] },
      [
        "recommendations.0.issued | issued-after-publication | issued on 2024-05-15, after the report of 2024-05-14 that has it",
      ],
    ],
    ["a recommendation came before", { recommendations: [{ ...recommendation, issued: "2024-05-13" }] }, []],
    [
      "it came out before its framework",
      { framework: "peel-2023-25", published: "2015-03-01", judgments: [], recommendations: [], causesOfConcern: [] },
      [
        "published | published-before-framework | published on 2015-03-01, before PEEL 2023-25 was issued; expected 2023-02-08 or later",
        "bodies.0 | body-not-judged | west-mercia is listed and has no judgment; record an absent grade with its reason",
      ],
    ],
    [
      "it came out on the day of its framework",
      { framework: "peel-2023-25", published: "2023-02-08", judgments: [], recommendations: [], causesOfConcern: [] },
      [
        "bodies.0 | body-not-judged | west-mercia is listed and has no judgment; record an absent grade with its reason",
      ],
    ],
    [
      "inspectorates are misspelt, own or known",
      { inspectorates: ["hmicfs", "acme:reviewers", "hmi-prisons"] },
      ['inspectorates.0 | unlikely-inspectorate | no inspectorate "hmicfs" is known (did you mean hmicfrs?)'],
    ],
    [
      "addressees are misspelt, unknown, own or known",
      {
        recommendations: [
          { ...recommendation, addressees: ["knet", "parish council", "acme:school", "npcc", "kent", "west-mercia"] },
        ],
      },
      [
        'recommendations.0.addressees.0 | unknown-addressee | nobody "knet" is known (did you mean kent?)',
        'recommendations.0.addressees.1 | unknown-addressee | nobody "parish council" is known (give one of your own a prefix and a colon)',
      ],
    ],
    [
      "a deadline has no anchor",
      { recommendations: [{ ...recommendation, deadline: { kind: "within", amount: 6, unit: "months" } }] },
      [
        "recommendations.0.deadline | deadline-without-anchor | does not say from which day it runs; the day of issue, 2024-05-14, is taken",
      ],
    ],
    [
      "a deadline has one",
      {
        recommendations: [
          { ...recommendation, deadline: { kind: "within", amount: 28, unit: "days", from: "2024-05-14" } },
        ],
      },
      [],
    ],
    [
      "a deadline is a day",
      { recommendations: [{ ...recommendation, deadline: { kind: "by", date: "2024-08-31" } }] },
      [],
    ],
    [
      "an amended judgment no longer counts",
      {
        judgments: [
          { body: "west-mercia", question, grade: null, ungraded: "by-design" },
          { body: "west-mercia", question, grade: "good", from: "2024-06-01" },
        ],
      },
      [],
    ],
  ])("%s", (_, parts, lines) => {
    expect(notes(inspect({ ...clean, ...parts }))).toEqual(lines);
  });

  test("is quiet about inadequate on the four-tier scale, where causes of concern do not define it", () => {
    const judgments = [...pillars, ...elevenAreas].map(
      (each) => ({ body: "gloucestershire-frs", question: each, grade: "inadequate" }) as const,
    );
    expect(notes(inspect({ ...fire, judgments }))).toEqual([]);
  });

  test("notes once for each body what it was not judged on, where the table is complete", () => {
    const judgments = ["effectiveness", "understanding-risk"].map(
      (each) => ({ body: "gloucestershire-frs", question: each, grade: "good" }) as const,
    );
    expect(notes(inspect({ ...fire, judgments }))).toEqual([
      "bodies.0 | questions-not-judged | gloucestershire-frs is judged on 2 of the 14 questions always graded in Fire and rescue service inspections 2021/22; missing efficiency | people | preventing-fires | fire-regulation | responding-to-emergencies | major-incidents | use-of-resources | affordability … (4 more)",
    ]);
  });

  test("notes reasons other than by-design on a question that is never graded", () => {
    const parts = { framework: "peel-2014", published: "2014-11-27", bodies: ["kent"] } as const;
    const judge = (ungraded: "by-design" | "not-assessed") =>
      notes(
        inspect({
          ...parts,
          judgments: [{ body: "kent", question: "serious-and-organised-crime", grade: null, ungraded }],
        }),
      );
    expect(judge("by-design")).toEqual([]);
    expect(judge("not-assessed")).toEqual([
      "judgments.0.ungraded | unlikely-reason | Tackling serious, organised and complex crime is never graded in PEEL 2014; by-design says so",
    ]);
  });

  test("notes questions that an incomplete table does not list", () => {
    const parts = { framework: "peel-2025-27", published: "2026-01-01", bodies: ["kent", "acme:police"] } as const;
    const judged = (body: "kent" | "acme:police", question: string) => ({ body, question, grade: "good" }) as const;
    const judgments = [judged("kent", "responding"), judged("acme:police", "leadership-and-force-management")];
    expect(notes(inspect({ ...parts, judgments }))).toEqual([
      'judgments.0.question | unknown-question | no question "responding" is recorded for PEEL 2025-27, whose table is not complete',
    ]);
  });

  test("expects no judgments of a framework that gives no grades", () => {
    expect(notes(inspect({ framework: "custody", published: "2022-01-01", bodies: ["warwickshire"] }))).toEqual([]);
    expect(notes(inspect({ framework: "nca", published: "2022-01-01", bodies: ["national-crime-agency"] }))).toEqual(
      [],
    );
    expect(notes(inspect({ framework: "nca", published: "2022-01-01", bodies: ["kent"] }))).toEqual([
      "bodies.0 | unlikely-body | kent is of the kind force; expected agency in Inspections of the National Crime Agency",
    ]);
  });
});

describe("the table of kinds", () => {
  test("has each programme once, kinds and a source", () => {
    const programmes = PROGRAMME_KINDS.map(({ programme }) => programme);
    expect(new Set(programmes).size).toBe(programmes.length);
    for (const { kinds, source } of PROGRAMME_KINDS) {
      expect(kinds.length).toBeGreaterThan(0);
      expect(source).toMatch(/^https?:/);
    }
  });

  test("leaves out the programmes that inspect more kinds than are established", () => {
    const named = new Set(PROGRAMME_KINDS.map(({ programme }) => programme));
    const left = new Set(FRAMEWORKS.map(({ programme }) => programme).filter((programme) => !named.has(programme)));
    expect([...left].sort()).toEqual(["custody", "joint"]);
  });
});
