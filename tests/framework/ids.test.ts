import { describe, expect, test } from "vitest";
import { FRAMEWORKS, isFrameworkId, type KnownQuestionId } from "../../src/framework/index.js";
import { judgeablesOf } from "../../src/framework/catalogue.js";

/** Every identifier of the type, written out: a missing or an extra one does not compile. */
const QUESTION_IDS: Record<KnownQuestionId, true> = {
  overall: true,
  efficiency: true,
  "preventing-crime": true,
  "investigating-crime": true,
  "anti-social-behaviour": true,
  "protecting-vulnerable-people": true,
  "serious-and-organised-crime": true,
  "strategic-policing-requirement": true,
  "financial-position": true,
  "affordable-policing": true,
  integrity: true,
  "public-perceptions": true,
  effectiveness: true,
  legitimacy: true,
  "using-resources": true,
  "workforce-model": true,
  "ethical-culture": true,
  "recording-crime": true,
  "treating-the-public": true,
  "stop-and-search-and-taser": true,
  "leadership-understanding": true,
  "leadership-direction": true,
  "leadership-development": true,
  "leadership-impact": true,
  "specialist-capabilities": true,
  "understanding-demand": true,
  "planning-for-the-future": true,
  "ethical-behaviour": true,
  "treating-the-workforce": true,
  "victims-service": true,
  "responding-to-the-public": true,
  "managing-offenders": true,
  "supporting-the-workforce": true,
  "strategic-planning": true,
  "armed-threats": true,
  "vetting-and-counter-corruption": true,
  "leadership-and-force-management": true,
  people: true,
  "understanding-risk": true,
  "preventing-fires": true,
  "fire-regulation": true,
  "responding-to-emergencies": true,
  "major-incidents": true,
  "use-of-resources": true,
  affordability: true,
  "values-and-culture": true,
  "right-people-and-skills": true,
  "fairness-and-diversity": true,
  "managing-performance": true,
  "recording-reported-crime": true,
  "crime-recording-systems": true,
  "crime-recording-culture": true,
  leadership: true,
  "partnership-working": true,
  "initial-response": true,
  "risk-assessment-and-referral": true,
  investigation: true,
};

describe("KnownQuestionId", () => {
  test("has every question, graded pillar and overall grade of the catalogue, and no other", () => {
    const used = FRAMEWORKS.flatMap((framework) => [...judgeablesOf(framework).keys()]);
    expect(Object.keys(QUESTION_IDS).sort()).toEqual([...new Set(used)].sort());
  });
});

describe("isFrameworkId", () => {
  test.each(FRAMEWORKS.map(({ id }) => id))("knows %s", (id) => {
    expect(isFrameworkId(id)).toBe(true);
  });

  test.each(["", "PEEL 2023-25", "peel-2023", "constructor", undefined, null, 1, {}, ["custody"]])(
    "refuses %j",
    (value) => {
      expect(isFrameworkId(value)).toBe(false);
    },
  );
});
