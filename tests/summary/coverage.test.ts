import { describe, expect, test } from "vitest";
import { bodiesIn, type BodyId } from "../../src/body/index.js";
import { getFramework } from "../../src/framework/index.js";
import type { Grade } from "../../src/grade/index.js";
import { judgmentsOf } from "../../src/inspection/index.js";
import type { Judgment } from "../../src/judgment/index.js";
import { coverage } from "../../src/summary/index.js";
import { isDeepFrozen } from "../freeze.js";
import { inspect, staffordshire2022, westMidlands } from "../inspection/fixtures.js";
import { headline, refusals } from "../refusal.js";

const services = bodiesIn("fire-and-rescue")
  .filter(({ to }) => to === undefined)
  .map(({ id }) => id);
const questions = getFramework("frs-2023-25").questions.map(({ id }) => id);

/** Judgments of bodies on questions, all of one grade. */
const all = (bodies: readonly BodyId[], on: readonly string[], grade: Grade = "good"): Judgment[] =>
  bodies.flatMap((body) => on.map((question) => ({ body, question, grade })));

describe("coverage", () => {
  test("24 of 44 services, 11 questions", () => {
    const covered = coverage(all(services.slice(0, 24), questions), { bodies: services });
    expect(covered.text).toBe("24 of 44 services, 11 questions");
    expect(covered.bodies).toEqual({ count: 24, of: 44, ungraded: [], missing: services.slice(24) });
    expect(covered.questions).toEqual({ count: 11, of: 11, ungraded: [], missing: [] });
    expect(covered.judgments).toEqual({ count: 264, of: 484 });
    expect(isDeepFrozen(covered)).toBe(true);
  });

  test("tells what is ungraded from what is missing, and neither is covered", () => {
    const judgments: Judgment[] = [
      { body: "kent", question: "a", grade: "good" },
      { body: "kent", question: "b", grade: null, ungraded: "pending" },
      { body: "dorset", question: "b", grade: null, ungraded: "evidence-too-old" },
      { body: "surrey", question: "c", grade: null, ungraded: "by-design" },
      { body: "kent", question: "a", grade: null, ungraded: "pending" },
    ];
    expect(coverage(judgments)).toEqual({
      bodies: { count: 1, of: 2, ungraded: ["dorset"], missing: [] },
      questions: { count: 1, of: 2, ungraded: ["b"], missing: [] },
      judgments: { count: 1, of: 4 },
      text: "1 of 2 forces, 1 of 2 questions",
    });
    expect(coverage(judgments, { bodies: ["dorset", "essex", "kent"], questions: ["d", "a"] })).toEqual({
      bodies: { count: 1, of: 3, ungraded: [], missing: ["dorset", "essex"] },
      questions: { count: 1, of: 2, ungraded: [], missing: ["d"] },
      judgments: { count: 1, of: 6 },
      text: "1 of 3 forces, 1 of 2 questions",
    });
  });

  test("counts a pair once, however often it is there", () => {
    const twice = [...all(["kent"], ["a", "b"]), ...all(["kent"], ["a"], "inadequate"), ...all(["dorset"], ["a"])];
    expect(coverage(twice).judgments).toEqual({ count: 3, of: 4 });
  });

  test.each<[readonly BodyId[], string]>([
    [["kent"], "1 of 1 force, 1 question"],
    [["kent", "dorset"], "2 of 2 forces, 1 question"],
    [["kent-frs"], "1 of 1 service, 1 question"],
    [["kent-frs", "avon-frs"], "2 of 2 services, 1 question"],
    [["west-midlands-rocu"], "1 of 1 unit, 1 question"],
    [["west-midlands-rocu", "eastern-rocu"], "2 of 2 units, 1 question"],
    [["national-crime-agency"], "1 of 1 agency, 1 question"],
    [["national-crime-agency", "hm-revenue-and-customs"], "2 of 2 agencies, 1 question"],
    [["kent", "kent-frs"], "2 of 2 bodies, 1 question"],
    [["acme:police"], "1 of 1 body, 1 question"],
    [["acme:police", "acme:school"], "2 of 2 bodies, 1 question"],
    [[], "0 of 0 bodies, 0 questions"],
  ])("of %s is %s", (bodies, text) => {
    expect(coverage(all(bodies, ["a"])).text).toBe(text);
  });

  test("of an inspection counts the bodies that it lists", () => {
    expect(coverage(westMidlands)).toEqual({
      bodies: { count: 5, of: 5, ungraded: [], missing: [] },
      questions: { count: 1, of: 1, ungraded: [], missing: [] },
      judgments: { count: 5, of: 5 },
      text: "5 of 5 bodies, 1 question",
    });
    const partly = inspect({ ...westMidlands, judgments: westMidlands.judgments.slice(0, 2) });
    expect(coverage([partly]).bodies).toEqual({
      count: 2,
      of: 5,
      ungraded: [],
      missing: ["warwickshire", "west-mercia", "west-midlands"],
    });
    expect(coverage([partly, westMidlands]).text).toBe("5 of 5 bodies, 1 question");
    expect(coverage([partly, ...all(["kent"], ["serious-and-organised-crime"])]).text).toBe(
      "3 of 6 bodies, 1 question",
    );
  });

  test("counts no body but those asked about", () => {
    const asked = { bodies: ["staffordshire", "kent"] } as const;
    const expected = {
      bodies: { count: 1, of: 2, ungraded: [], missing: ["kent"] },
      questions: { count: 1, of: 1, ungraded: [], missing: [] },
      judgments: { count: 1, of: 2 },
      text: "1 of 2 forces, 1 question",
    };
    expect(coverage(westMidlands, asked)).toEqual(expected);
    expect(coverage(westMidlands.judgments, asked)).toEqual(expected);
    expect(coverage(all(["dorset"], ["a"]), asked).text).toBe("0 of 2 forces, 0 questions");
  });

  test("counts judgments in force on the day, and those repeated from another programme only where nothing else is there", () => {
    expect(coverage(staffordshire2022).text).toBe("1 of 1 force, 9 questions");
    expect(coverage(staffordshire2022, { asOf: "2022-09-21" })).toMatchObject({
      bodies: { count: 0, of: 1, missing: ["staffordshire"] },
      text: "0 of 1 force, 0 questions",
    });
    const repeated = judgmentsOf(staffordshire2022).filter(
      ({ question }) => question === "serious-and-organised-crime",
    );
    expect(coverage(repeated).text).toBe("1 of 1 force, 1 question");
    const asked = ["serious-and-organised-crime", "investigating-crime"];
    expect(coverage(staffordshire2022, { questions: asked, asOf: "2022-09-22" }).questions).toEqual({
      count: 1,
      of: 2,
      ungraded: [],
      missing: ["serious-and-organised-crime"],
    });
  });

  test("counts pillars only where no question is judged", () => {
    const framework = "frs-2018-19";
    const { pillars, questions: eleven } = getFramework(framework);
    const pillarIds = pillars.map(({ id }) => id);
    const both = inspect({
      framework,
      published: "2018-12-20",
      bodies: ["avon-frs"],
      judgments: all(["avon-frs"], [...pillarIds, ...eleven.map(({ id }) => id)]),
    });
    const pillarsOnly = inspect({ ...both, judgments: all(["avon-frs"], pillarIds) });
    expect(coverage(both).text).toBe("1 of 1 service, 11 questions");
    expect(coverage(pillarsOnly).text).toBe("1 of 1 service, 3 questions");
    expect(coverage(both.judgments).text).toBe("1 of 1 service, 14 questions"); // Judgments alone do not tell pillars.
  });

  test("takes words that mean something to JavaScript as words", () => {
    const judgments = all(["acme:__proto__"], ["__proto__", "constructor"]);
    expect(coverage(judgments, { questions: ["toString", "constructor"] }).questions).toEqual({
      count: 1,
      of: 2,
      ungraded: [],
      missing: ["toString"],
    });
  });

  test.each<[string, unknown, unknown, string]>([
    ["nothing", undefined, {}, "(root) | wrong-type | wrong type; expected an inspection, or a list of inspections and judgments, got nothing"],
    ["null", null, {}, "(root) | wrong-type | wrong type; expected an inspection, or a list of inspections and judgments, got null"],
    ["a judgment", { body: "kent" }, {}, "(root) | wrong-type | wrong type; expected an inspection, or a list of inspections and judgments, got an object with 1 key"],
    ["no such day", [], { asOf: "2024-02-30" }, 'asOf | not-a-date | not a calendar date; expected a calendar date as YYYY-MM-DD, got "2024-02-30"'],
  ])("refuses %s", (_name, source, options, issue) => {
    expect(refusals(() => coverage(source as never, options as never))).toEqual([issue]);
  }); // prettier-ignore

  test("says that it is the coverage that was refused", () => {
    expect(headline(() => coverage(null as never))).toBe("1 problem in coverage:");
  });
});
