import fc from "fast-check";
import { BODIES, type BodyId } from "../../src/body/index.js";
import { judgeablesOf } from "../../src/framework/catalogue.js";
import { type Framework, FRAMEWORKS, getFramework } from "../../src/framework/index.js";
import { GRADES } from "../../src/grade/index.js";
import { createInspection, type Inspection } from "../../src/inspection/index.js";
import type { Judgment } from "../../src/judgment/index.js";

/** The seed's inspection: one ROCU and four forces, each with one grade. */
export const westMidlands: Inspection = createInspection({
  id: "soc-west-midlands-2024",
  title: "An inspection of the West Midlands regional response to serious and organised crime",
  framework: "soc-regional",
  published: "2024-05-14",
  fieldwork: { from: "2023-07-03", to: "2023-07-28" },
  area: "West Midlands",
  inspectorates: ["hmicfrs"],
  bodies: ["west-midlands-rocu", "staffordshire", "warwickshire", "west-mercia", "west-midlands"],
  judgments: [
    { body: "west-midlands-rocu", question: "serious-and-organised-crime", grade: "adequate" },
    { body: "staffordshire", question: "serious-and-organised-crime", grade: "requires-improvement" },
    { body: "warwickshire", question: "serious-and-organised-crime", grade: "requires-improvement" },
    { body: "west-mercia", question: "serious-and-organised-crime", grade: "inadequate" },
    { body: "west-midlands", question: "serious-and-organised-crime", grade: "adequate" },
  ],
  causesOfConcern: [],
  recommendations: [],
  areasForImprovement: [],
  sources: [
    {
      title: "Improvements needed in West Midlands regional response to serious organised crime",
      url: "https://hmicfrs.justiceinspectorates.gov.uk/news/news-feed/improvements-needed-in-west-midlands-regional-response-to-serious-organised-crime/",
    },
  ],
});

/** A made-up round of 43 forces by ten questions: the largest grid that people look at. */
export function nationalRound(): Inspection {
  const forces = BODIES.filter((body) => body.kind === "force" && body.type === "territorial");
  const questions = getFramework("peel-2023-25")
    .questions.filter(({ graded }) => graded !== "no")
    .slice(0, 10);
  return createInspection({
    ...westMidlands,
    framework: "peel-2023-25",
    bodies: forces.map((force) => force.id),
    judgments: forces.flatMap((force, row) =>
      questions.map((question, column) => ({
        body: force.id,
        question: question.id,
        grade: GRADES[(row + column) % GRADES.length]!,
      })),
    ),
  });
}

/** Text with something in it, rich in what trips up separators, quotes, spaces and markup. */
export const awkwardText = fc
  .array(
    fc.oneof(fc.constantFrom(";", "\\", " ", "\n", "\r\n", '"', ",", "|", "<", ">", "\t", "é", "–"), fc.string()),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(""))
  .filter((text) => /\S/.test(text));

/** A calendar date of this century. */
export const someDate = fc
  .date({ min: new Date("2014-01-01"), max: new Date("2029-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const bodies: readonly BodyId[] = [
  "west-mercia",
  "staffordshire",
  "west-midlands-rocu",
  "acme:police",
  "acme:fire.and_rescue-1",
];

/** A judgment that a framework allows, of one of the bodies given. */
function someJudgment(framework: Framework, of: readonly BodyId[], earliest: string): fc.Arbitrary<Judgment> {
  const known = [...judgeablesOf(framework).values()].map(({ id, graded }) => ({ id, graded: graded !== "no" }));
  const other = awkwardText.filter((id) => id !== "overall").map((id) => ({ id, graded: true }));
  const question = framework.complete
    ? fc.constantFrom(...known)
    : fc.oneof(...(known.length > 0 ? [fc.constantFrom(...known)] : []), other);
  const none = fc.constantFrom("pending", "not-assessed", "withheld", "unknown").map((ungraded) => ({
    grade: null,
    ungraded,
  }));
  const { scale } = framework;
  return question
    .chain(({ id, graded }) =>
      fc.tuple(
        fc.record(
          {
            body: fc.constantFrom(...of),
            question: fc.constant(id),
            from: someDate.map((date) => (date < earliest ? earliest : date)),
          },
          { requiredKeys: ["body", "question"] },
        ),
        graded && scale
          ? fc.oneof(
              fc.constantFrom(...scale.grades).map((grade) => ({ grade })),
              none,
            )
          : none,
      ),
    )
    .map(([place, outcome]) => ({ ...place, ...outcome }));
}

/** An inspection as the rows of its judgments tell it: anything that rows carry, nothing that they do not. */
export const someInspection: fc.Arbitrary<Inspection> = fc
  .record({
    framework: fc.constantFrom(...FRAMEWORKS),
    published: someDate,
    bodies: fc.shuffledSubarray([...bodies], { minLength: 1 }),
  })
  .chain(({ framework, published, bodies: inspected }) =>
    fc.record(
      {
        id: awkwardText,
        title: awkwardText,
        framework: fc.constant(framework.id),
        published: fc.constant(published),
        fieldwork: fc.tuple(someDate, someDate).map((days) => {
          const [from, to] = days.map((day) => (day > published ? published : day)).sort();
          return { from: from!, to: to! };
        }),
        area: awkwardText,
        inspectorates: fc.array(awkwardText, { minLength: 1, maxLength: 3 }),
        bodies: fc.constant(inspected),
        judgments: fc.uniqueArray(someJudgment(framework, inspected, published), {
          maxLength: 6,
          selector: ({ body, question, from }) => JSON.stringify([body, question, from ?? published]),
        }),
        causesOfConcern: fc.constant([]),
        recommendations: fc.constant([]),
        areasForImprovement: fc.constant([]),
        sources: fc.array(
          fc.record({ title: awkwardText, url: fc.constantFrom("https://a.example/;\\x", "http://b.example/?q=<x>") }),
          { maxLength: 2 },
        ),
      },
      {
        requiredKeys: [
          "id",
          "title",
          "framework",
          "published",
          "inspectorates",
          "bodies",
          "judgments",
          "causesOfConcern",
          "recommendations",
          "areasForImprovement",
          "sources",
        ],
      },
    ),
  )
  .map((input) => createInspection(input));

/** Inspections with identifiers of their own. */
export const someInspections = fc.uniqueArray(someInspection, { maxLength: 5, selector: ({ id }) => id });
