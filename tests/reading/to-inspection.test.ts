import { describe, expect, it } from "vitest";
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
});
