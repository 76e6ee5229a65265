import { describe, expect, it } from "vitest";
import { DomainError } from "../../src/error/index.js";
import { readPublication, toInspection } from "../../src/reading/index.js";

const NOTICE = `Published on: 3 September 2024

Inspection of the South West regional response to serious and organised crime

HMICFRS made graded judgments on how the unit and its forces tackle serious and organised crime:
- The ROCU for the South West has been graded as adequate;
- Dorset Police has been graded as requires improvement; and
- Gloucestershire Constabulary has been graded as inadequate.

Areas for improvement:
- Dorset Police should bring its local profiles up to date.
`;

/** Lists what is wrong: code, place and problem; behind the message of the whole. */
function wrongIn(make: () => unknown): readonly string[] {
  try {
    make();
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return [
      error.message.replace(/:.*/s, ""),
      ...error.issues.map(({ code, path, message }) => `${code} ${path.join(".")}: ${message}`),
    ];
  }
}

describe("toInspection", () => {
  it("makes the inspection that a notice states", () => {
    expect(toInspection(readPublication(NOTICE), { id: "soc-south-west" })).toEqual({
      id: "soc-south-west",
      title: "Inspection of the South West regional response to serious and organised crime",
      framework: "soc-regional",
      published: "2024-09-03",
      area: "South West",
      inspectorates: ["hmicfrs"],
      bodies: ["south-west-rocu", "dorset", "gloucestershire"],
      judgments: [
        { body: "south-west-rocu", question: "serious-and-organised-crime", grade: "adequate" },
        { body: "dorset", question: "serious-and-organised-crime", grade: "requires-improvement" },
        { body: "gloucestershire", question: "serious-and-organised-crime", grade: "inadequate" },
      ],
      causesOfConcern: [],
      recommendations: [],
      areasForImprovement: [
        {
          id: "area-for-improvement-1",
          body: "dorset",
          text: "Dorset Police should bring its local profiles up to date",
        },
      ],
      sources: [],
    });
  });

  it("says what the text lacks", () => {
    const reading = readPublication("Kent Police was rated good at investigating crime.");
    expect(() => toInspection(reading, { id: "kent" })).toThrow(
      "framework: not in the text; expected the framework's identifier, in the options",
    );
  });

  it("says each thing that the text lacks, and takes it from the options", () => {
    const reading = readPublication("Kent Police was rated good at preventing crime.");
    const given = { id: "kent", title: "Kent", framework: "peel-2023-25", published: "2025-03-06" } as const;
    const without = (field: "title" | "framework" | "published"): readonly string[] =>
      wrongIn(() => toInspection({ ...reading, title: null }, { ...given, [field]: undefined }));
    expect([...without("title"), ...without("framework"), ...without("published")]).toEqual([
      "1 problem in inspection",
      "missing title: not in the text; expected the title of the report, in the options",
      "1 problem in inspection",
      "missing framework: not in the text; expected the framework's identifier, in the options",
      "1 problem in inspection",
      "missing published: not in the text; expected the day of publication, in the options",
    ]);
    expect(toInspection({ ...reading, title: null }, given)).toStrictEqual({
      ...given,
      inspectorates: ["hmicfrs"],
      bodies: ["kent"],
      judgments: [{ body: "kent", question: "preventing-crime", grade: "good" }],
      causesOfConcern: [],
      recommendations: [],
      areasForImprovement: [],
      sources: [],
    });
    const framework = "peel-1999" as "peel-2014";
    const whole = { ...reading, judgments: [{ ...reading.judgments[0]!, aspect: null }] };
    expect(wrongIn(() => toInspection(whole, { ...given, framework })).length).toBe(2);
  });

  it("says which part it cannot place", () => {
    const reading = readPublication(
      "PEEL 2023–25\n\nPublished on: 6 March 2025\n\nKent Police was rated good for preventing  crime, adequate for its outreach and inadequate for investigating\ncrime.",
    );
    const options = { id: "kent", title: "Kent" };
    expect(wrongIn(() => toInspection(reading, options))).toEqual([
      "1 problem in inspection",
      'unknown-id judgments.1.aspect: no wording of a question of the framework; expected one in its wordings, or in questions, got "outreach"',
    ]);
    expect(wrongIn(() => toInspection(reading, { ...options, questions: { outreach: "preventing-crime" } }))).toEqual([
      "1 problem in inspection",
      'contradiction judgments.1.grade: two grades for one body and question; expected good, got "adequate"',
    ]);
    expect(
      toInspection(reading, { ...options, untold: "leave-out" }).judgments.map(({ question }) => question),
    ).toEqual(["preventing-crime", "investigating-crime"]);
  });

  it("numbers what is to be done", () => {
    const reading = readPublication(
      "PEEL 2023–25\n\nPublished on: 6 March 2025\n\nKent Police was inspected.\n\nRecommendations\n\n• By 1 May 2025, Kent Police should mend its radios.\n• By 1 June 2025, Kent Police should vet its staff.",
    );
    const made = toInspection(reading, { id: "kent", title: "Kent", bodies: ["kent"] });
    expect(made.recommendations.map(({ id }) => id)).toEqual(["recommendation-1", "recommendation-2"]);
    const recommendations = reading.recommendations.map((each) => ({ ...each, addressee: null }));
    const bodies = ["kent", "essex"] as const;
    expect(wrongIn(() => toInspection({ ...reading, recommendations }, { id: "kent", title: "Kent", bodies }))).toEqual(
      [
        "2 problems in inspection",
        "missing recommendations.0.addressee: the text does not tell who is to act; expected a body",
        "missing recommendations.1.addressee: the text does not tell who is to act; expected a body",
      ],
    );
  });

  it("refuses an aspect that is no question of the framework, and takes it from the options", () => {
    const reading = readPublication(
      "PEEL 2023–25\n\nPublished on: 6 March 2025\n\nKent Police was rated ‘good’ for its outreach.",
    );
    expect(reading.judgments[0]?.aspect).toBe("outreach");
    expect(() => toInspection(reading, { id: "kent", title: "Kent" })).toThrow(
      "judgments[0].aspect: no wording of a question",
    );
    expect(toInspection(reading, { id: "kent", title: "Kent", untold: "leave-out" }).judgments).toEqual([]);
    const questions = { outreach: "preventing-crime" };
    expect(toInspection(reading, { id: "kent", title: "Kent", questions }).judgments).toEqual([
      { body: "kent", question: "preventing-crime", grade: "good" },
    ]);
  });

  describe("of a reading of two grades", () => {
    const reading = readPublication(
      "Published on: 6 March 2025\n\nKent Police was rated good for its outreach and adequate for preventing crime.",
    );
    const options = { id: "kent", title: "Kent", framework: "peel-2023-25" } as const;
    const questions = { outreach: "preventing-crime" };
    const [first, second] = reading.judgments;
    if (!first || !second) throw new Error("the text states two judgments");

    it("refuses two grades on one question, unless told to leave the second out", () => {
      expect(() => toInspection(reading, { ...options, questions })).toThrow(
        'judgments[1].grade: two grades for one body and question; expected good, got "adequate"',
      );
      const ungraded = { ...reading, judgments: [{ ...first, grade: null }, second] };
      expect(() => toInspection(ungraded, { ...options, questions })).toThrow('expected none, got "adequate"');
      expect(toInspection(reading, { ...options, questions, untold: "leave-out" }).judgments).toEqual([
        { body: "kent", question: "preventing-crime", grade: "good" },
      ]);
    });

    it("takes the same grade twice for one", () => {
      const twice = { ...reading, judgments: [first, { ...second, grade: first.grade }] };
      expect(toInspection(twice, { ...options, questions }).judgments).toEqual([
        { body: "kent", question: "preventing-crime", grade: "good" },
      ]);
    });

    it("leaves out what is of an earlier round or of no body", () => {
      const others = [
        { ...first, current: false },
        { ...first, body: null, bodyName: null },
      ];
      expect(toInspection({ ...reading, judgments: [...others, second] }, options).judgments).toEqual([
        { body: "kent", question: "preventing-crime", grade: "adequate" },
      ]);
    });

    it("says why a part has no grade, and when the fieldwork was", () => {
      const judgments = ["victims' service", "preventing crime"].map((aspect) => ({ ...first, aspect, grade: null }));
      const fieldwork = { from: "2024-10-01", to: "2024-11-30" };
      const inspection = toInspection({ ...reading, judgments }, { ...options, fieldwork });
      expect(inspection.judgments).toEqual([
        { body: "kent", question: "victims-service", grade: null, ungraded: "by-design" },
        { body: "kent", question: "preventing-crime", grade: null, ungraded: "unknown" },
      ]);
      expect(inspection.fieldwork).toEqual(fieldwork);
    });

    it.each([
      ["soc-regional", true],
      ["peel-2023-25", false],
      ["peel-2025-27", false],
      ["frs-2023-25", false],
    ] as const)("puts a grade of everything on the only question of a framework: %s", (framework, only) => {
      const whole = { ...reading, judgments: [{ ...first, aspect: null }] };
      const made = toInspection(whole, { ...options, framework, bodies: ["kent"], untold: "leave-out" });
      expect(made.judgments.map(({ question }) => question)).toEqual(only ? ["serious-and-organised-crime"] : []);
    });
  });

  it("gives findings to the body they are for", () => {
    const text =
      "PEEL 2023–25\n\nPublished on: 6 March 2025\n\nKent Police was rated good for preventing crime. It has one cause of concern: its radios fail in the rain. Chief constables should mend radios by 1 May 2025.";
    const reading = readPublication(text);
    const one = toInspection(reading, { id: "kent", title: "Kent" });
    expect(one.causesOfConcern).toEqual([
      {
        id: "cause-of-concern-1",
        body: "kent",
        text: "its radios fail in the rain",
        accelerated: false,
        issued: "2025-03-06",
      },
    ]);
    expect(one.recommendations.map(({ addressees }) => addressees)).toEqual([["kent"]]);
    const bodies = ["kent", "essex"] as const;
    expect(() => toInspection(reading, { id: "kent", title: "Kent", bodies })).toThrow(
      "recommendations[1].addressee: the text does not tell who is to act; expected a body",
    );
    expect(toInspection(reading, { id: "kent", title: "Kent", bodies, untold: "leave-out" }).recommendations).toEqual(
      [],
    );
  });
});
