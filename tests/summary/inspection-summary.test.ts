import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { getFramework } from "../../src/framework/index.js";
import { judgmentsAsOf } from "../../src/inspection/index.js";
import {
  coverage,
  emptySummary,
  mergeSummaries,
  summariseGrades,
  summariseInspection,
} from "../../src/summary/index.js";
import * as arbitrary from "../arbitraries.js";
import { isDeepFrozen } from "../freeze.js";
import { inspect, staffordshire2022, westMidlands } from "../inspection/fixtures.js";
import { recommend } from "../recommendation/inputs.js";
import { refusals } from "../refusal.js";

describe("summariseInspection", () => {
  test("of the West Midlands inspection", () => {
    const question = "serious-and-organised-crime";
    const grades = summariseGrades(westMidlands.judgments);
    const summary = summariseInspection(westMidlands);
    expect(summary).toEqual({
      id: "soc-west-midlands",
      title: "An inspection of the West Midlands regional response to serious and organised crime",
      framework: "soc-regional",
      published: "2024-05-14",
      grades,
      byLevel: { overall: emptySummary, pillar: emptySummary, question: grades, elsewhere: emptySummary },
      byBody: westMidlands.judgments.map(({ body, grade }) => ({ body, grades: summariseGrades([grade]) })),
      byQuestion: [{ question, label: "Tackling serious and organised crime", level: "question", grades }],
      coverage: coverage(westMidlands),
      findings: { "cause-of-concern": 0, recommendation: 0, "area-for-improvement": 0 },
    });
    expect(summary).not.toHaveProperty("grade");
  });

  test("keeps the levels apart: a pillar and its questions, an overall grade, what another programme graded", () => {
    const framework = "cdi-2017";
    const cdi = inspect({
      framework,
      published: "2018-04-10",
      bodies: ["kent", "dorset"],
      judgments: [
        { body: "kent", question: "overall", grade: "good" },
        { body: "kent", question: getFramework(framework).questions[0]!.id, grade: "outstanding" },
      ],
    });
    const summary = summariseInspection(cdi);
    expect(summary.byLevel).toEqual({
      overall: summariseGrades(["good"]),
      pillar: emptySummary,
      question: summariseGrades(["outstanding"]),
      elsewhere: emptySummary,
    });
    expect(summary.byBody[1]).toEqual({ body: "dorset", grades: emptySummary });
    expect(summary.byQuestion.map(({ level, label }) => [level, label])).toEqual([
      ["overall", "Overall"],
      ["question", "Recording reported crime"],
    ]);
    const frs = inspect({
      framework: "frs-2018-19",
      published: "2018-12-20",
      bodies: ["avon-frs"],
      judgments: [{ body: "avon-frs", question: "people", grade: "inadequate" }],
    });
    expect(summariseInspection(frs).byLevel.pillar).toEqual(summariseGrades(["inadequate"]));
  });

  test("counts a question that the framework's table does not list among the questions", () => {
    const unlisted = inspect({
      framework: "child-protection-2014",
      published: "2020-01-15",
      bodies: ["kent"],
      judgments: [{ body: "kent", question: "initial-contact", grade: null, ungraded: "by-design" }],
    });
    expect(summariseInspection(unlisted).byQuestion).toEqual([
      {
        question: "initial-contact",
        label: "initial-contact",
        level: "question",
        grades: summariseGrades([{ grade: null, ungraded: "by-design" }]),
      },
    ]);
  });

  test("counts the judgments in force on the day", () => {
    const before = summariseInspection(staffordshire2022, { asOf: "2024-05-13" });
    const after = summariseInspection(staffordshire2022);
    expect([before.grades.graded, after.grades.graded]).toEqual([9, 10]);
    expect([before.byLevel.elsewhere.graded, after.byLevel.elsewhere.graded]).toEqual([0, 1]);
    expect(after.byLevel.question).toEqual(before.byLevel.question);
    expect(summariseInspection(staffordshire2022, { asOf: "2022-09-21" })).toMatchObject({
      grades: emptySummary,
      byQuestion: [],
      coverage: { text: "0 of 1 force, 0 questions" },
    });
  });

  test("counts the findings", () => {
    const found = inspect({
      framework: "soc-regional",
      published: "2024-05-14",
      bodies: ["kent"],
      causesOfConcern: [{ id: "1", body: "kent", text: "x", accelerated: false, issued: "2024-05-14" }],
      areasForImprovement: ["1", "2"].map((id) => ({ id, body: "kent" as const, text: "x" })),
    });
    expect(summariseInspection(found).findings).toEqual({
      "cause-of-concern": 1,
      recommendation: 0,
      "area-for-improvement": 2,
    });
  });

  test.each([
    ["2024-04-13", [0, 0, 0]],
    ["2024-04-14", [1, 0, 0]],
    ["2024-05-13", [1, 0, 0]],
    ["2024-05-14", [1, 1, 2]],
    ["2024-07-01", [1, 1, 2]],
    ["2024-07-02", [2, 1, 2]],
    ["2024-07-03", [2, 2, 2]],
    [undefined, [2, 2, 2]],
  ])("counts the findings of %s and before, closed ones too", (asOf, [causes, recommendations, areas]) => {
    const cause = { body: "kent", text: "x" } as const;
    const found = inspect({
      framework: "soc-regional",
      published: "2024-05-14",
      bodies: ["kent"],
      causesOfConcern: [
        { ...cause, id: "early", accelerated: true, issued: "2024-04-14", closed: "2024-05-01" },
        { ...cause, id: "late", accelerated: false, issued: "2024-07-02" },
      ],
      recommendations: [
        recommend({ id: "1", issued: "2024-05-14", deadline: { kind: "none" } }),
        recommend({ id: "2", issued: "2024-07-03", deadline: { kind: "none" } }),
      ],
      areasForImprovement: ["1", "2"].map((id) => ({ id, body: "kent" as const, text: "x" })),
    });
    expect(summariseInspection(found, { asOf }).findings).toEqual({
      "cause-of-concern": causes,
      recommendation: recommendations,
      "area-for-improvement": areas,
    });
  });

  test("adds up, by body, by question and by level, to all the judgments in force; it is plain and frozen", () => {
    fc.assert(
      fc.property(arbitrary.inspection(), (inspection) => {
        const summary = summariseInspection(inspection);
        const inForce = judgmentsAsOf(inspection, "9999-12-31");
        expect(summary.grades).toEqual(summariseGrades(inForce));
        for (const parts of [
          summary.byBody.map(({ grades }) => grades),
          summary.byQuestion.map(({ grades }) => grades),
          Object.values(summary.byLevel),
        ]) {
          expect(parts.reduce(mergeSummaries, emptySummary)).toEqual(summary.grades);
        }
        expect(summary.byBody.map(({ body }) => body)).toEqual(inspection.bodies);
        expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
        expect(isDeepFrozen(summary)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("refuses a day that is none, and a framework that is unknown", () => {
    expect(refusals(() => summariseInspection(westMidlands, { asOf: "today" }))).toEqual([
      'asOf | not-a-date | not a calendar date; expected a calendar date as YYYY-MM-DD, got "today"',
    ]);
    const unknown = { ...westMidlands, framework: "soc" as "soc-regional" };
    expect(refusals(() => summariseInspection(unknown))[0]).toMatch(/^\(root\) \| unknown-id \| no such framework/);
  });
});
