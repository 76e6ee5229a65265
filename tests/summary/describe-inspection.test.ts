import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodiesIn, type BodyId } from "../../src/body/index.js";
import { getFramework } from "../../src/framework/index.js";
import type { Grade } from "../../src/grade/index.js";
import type { Inspection } from "../../src/inspection/index.js";
import type { Judgment, UngradedReason } from "../../src/judgment/index.js";
import { describeInspection } from "../../src/summary/index.js";
import * as arbitrary from "../arbitraries.js";
import { inspect, staffordshire2022, westMidlands } from "../inspection/fixtures.js";
import { inspectionOf, GRADE_ROWS } from "../real-grades.js";
import { recommend } from "../recommendation/inputs.js";
import { refusals } from "../refusal.js";

const core = getFramework("peel-2023-25")
  .questions.filter(({ graded, assessedIn }) => graded === "yes" && assessedIn === undefined)
  .map(({ id }) => id);
const LONG = { O: "outstanding", G: "good", A: "adequate", RI: "requires-improvement", I: "inadequate" } as const;

/** An inspection of Kent Police on 14 May 2024, with a part of it put otherwise. */
const kent = (parts: Partial<Inspection> = {}): Inspection =>
  inspect({ title: "PEEL: Kent", framework: "peel-2023-25", published: "2024-05-14", bodies: ["kent"], ...parts });

/** Judgments of one body on the core questions, in order: "G G RI". */
const on = (grades: string, body: BodyId = "kent", questions: readonly string[] = core): Judgment[] =>
  grades.split(" ").map((short, index) => ({ body, question: questions[index]!, grade: LONG[short as "G"] }));

/** Judgments of several bodies on the one question of vetting; a reason stands for a grade that is absent. */
const vetting = (judged: Readonly<Record<string, Grade | UngradedReason>>): Inspection =>
  kent({
    title: "Vetting",
    framework: "vetting-2021",
    bodies: Object.keys(judged) as BodyId[],
    judgments: Object.entries(judged).map(([body, found]) => ({
      body: body as BodyId,
      question: "vetting-and-counter-corruption",
      ...(Object.values<string>(LONG).includes(found)
        ? { grade: found as Grade }
        : { grade: null, ungraded: found as UngradedReason }),
    })),
  });

/** Good grades for the one question of the regional inspections of serious and organised crime. */
const soc = (...bodies: BodyId[]): Judgment[] =>
  bodies.map((body) => ({ body, question: "serious-and-organised-crime", grade: "good" }));

const OPENING = "On 14 May 2024, HMICFRS published ‘PEEL: Kent’, which covers Kent Police.";

const forces = bodiesIn("force").flatMap((body) =>
  body.kind === "force" && body.type === "territorial" ? [body.id] : [],
);
const services = bodiesIn("fire-and-rescue").slice(0, 7);

const CASES: readonly (readonly [name: string, inspection: Inspection, text: string])[] = [
  ["no judgments", kent(), `${OPENING} HMICFRS made no graded judgments.`],
  [
    "one body, one question of several",
    kent({ judgments: on("G") }),
    `${OPENING} HMICFRS graded Kent Police as good for ‘Police powers and public treatment’.`,
  ],
  [
    "one body, the only question that there is",
    vetting({ kent: "requires-improvement" }),
    "On 14 May 2024, HMICFRS published ‘Vetting’, which covers Kent Police. HMICFRS graded Kent Police as requires improvement.",
  ],
  ["one body, two the same", kent({ judgments: on("A A") }), `${OPENING} HMICFRS graded Kent Police as adequate in both areas.`],
  ["one body, all the same", kent({ judgments: on("G G G G G G G G") }), `${OPENING} HMICFRS graded Kent Police as good in all eight areas.`],
  [
    "one body, few questions",
    kent({ judgments: on("I G G") }),
    `${OPENING} HMICFRS graded Kent Police as good for ‘Preventing crime’ and ‘Responding to the public’, and as inadequate for ‘Police powers and public treatment’.`,
  ],
  [
    "one body, few questions, each another grade",
    kent({ judgments: on("RI A O G") }),
    `${OPENING} HMICFRS graded Kent Police as outstanding for ‘Responding to the public’, as good for ‘Investigating crime’, as adequate for ‘Preventing crime’ and as requires improvement for ‘Police powers and public treatment’.`,
  ],
  [
    "one body, many questions, one of them poor",
    kent({ judgments: on("G G G I A") }),
    `${OPENING} HMICFRS graded Kent Police as good in three areas, as adequate in one area and as inadequate in one area. The area graded as inadequate is ‘Investigating crime’.`,
  ],
  [
    "one body, many questions, several of them poor",
    kent({ judgments: on("RI G G RI A RI G") }),
    `${OPENING} HMICFRS graded Kent Police as good in three areas, as adequate in one area and as requires improvement in three areas. The areas graded as requires improvement are ‘Police powers and public treatment’, ‘Investigating crime’ and ‘Managing offenders’.`,
  ],
  [
    "one body, too many poor to name",
    kent({ judgments: on("RI RI RI RI RI RI G") }),
    `${OPENING} HMICFRS graded Kent Police as good in one area and as requires improvement in six areas.`,
  ],
  [
    "one body, five poor to name",
    kent({ judgments: on("RI RI RI RI RI G G") }),
    `${OPENING} HMICFRS graded Kent Police as good in two areas and as requires improvement in five areas. The areas graded as requires improvement are ‘Police powers and public treatment’, ‘Preventing crime’, ‘Responding to the public’, ‘Investigating crime’ and ‘Protecting vulnerable people’.`,
  ],
  [
    "one body, many questions, all of them poor, which needs no second sentence",
    kent({ judgments: on("I I I I I") }),
    `${OPENING} HMICFRS graded Kent Police as inadequate in all five areas.`,
  ],
  [
    "one body, many questions, none of them poor",
    kent({ judgments: on("G G G A O") }),
    `${OPENING} HMICFRS graded Kent Police as outstanding in one area, as good in three areas and as adequate in one area.`,
  ],
  [
    "several bodies, one question, and a region that has no grade",
    westMidlands,
    "On 14 May 2024, HMICFRS published ‘An inspection of the West Midlands regional response to serious and organised crime’, which covers the Regional Organised Crime Unit for the West Midlands, Staffordshire Police, Warwickshire Police, West Mercia Police and West Midlands Police; the area inspected, West Midlands, has no grade of its own. HMICFRS graded the Regional Organised Crime Unit for the West Midlands and West Midlands Police as adequate, Staffordshire Police and Warwickshire Police as requires improvement, and West Mercia Police as inadequate.",
  ],
  [
    "two bodies, two grades",
    vetting({ kent: "good", dorset: "inadequate" }),
    "On 14 May 2024, HMICFRS published ‘Vetting’, which covers Kent Police and Dorset Police. HMICFRS graded Kent Police as good and Dorset Police as inadequate.",
  ],
  [
    "a body whose name has an and in it",
    vetting({ "avon-and-somerset": "good", kent: "good", dorset: "adequate" }),
    "On 14 May 2024, HMICFRS published ‘Vetting’, which covers Avon and Somerset Constabulary, Kent Police, and Dorset Police. HMICFRS graded Avon and Somerset Constabulary and Kent Police as good, and Dorset Police as adequate.",
  ],
  [
    "several bodies, one of several questions",
    kent({ bodies: ["kent", "dorset"], judgments: [...on("G"), ...on("A", "dorset")] }),
    "On 14 May 2024, HMICFRS published ‘PEEL: Kent’, which covers Kent Police and Dorset Police. HMICFRS graded Kent Police as good and Dorset Police as adequate for ‘Police powers and public treatment’.",
  ],
  [
    "both the same",
    vetting({ kent: "good", dorset: "good" }),
    "On 14 May 2024, HMICFRS published ‘Vetting’, which covers Kent Police and Dorset Police. HMICFRS graded both forces as good.",
  ],
  [
    "all the same",
    vetting({ kent: "good", dorset: "good", "west-midlands-rocu": "good" }),
    "On 14 May 2024, HMICFRS published ‘Vetting’, which covers Kent Police, Dorset Police and the Regional Organised Crime Unit for the West Midlands. HMICFRS graded all three bodies as good.",
  ],
  [
    "all the same of those that were graded",
    vetting({ kent: "good", dorset: "good", sussex: "evidence-too-old" }),
    "On 14 May 2024, HMICFRS published ‘Vetting’, which covers Kent Police, Dorset Police and Sussex Police. HMICFRS graded two forces, both as good. One force has no grade: it is ungraded because the evidence was too old.",
  ],
  [
    "three the same of those that were graded, and reasons that differ",
    vetting({ kent: "good", dorset: "good", essex: "good", sussex: "withheld", surrey: "pending", norfolk: "pending" }),
    "On 14 May 2024, HMICFRS published ‘Vetting’, which covers Kent Police, Dorset Police, Essex Police, Sussex Police, Surrey Police and Norfolk Constabulary. HMICFRS graded three forces, all as good. Three forces have no grade: two are still to be graded and one is withheld from publication.",
  ],
  [
    "one body of three without a judgment",
    kent({ framework: "soc-regional", bodies: ["kent", "dorset", "sussex"], judgments: soc("kent", "dorset") }),
    "On 14 May 2024, HMICFRS published ‘PEEL: Kent’, which covers Kent Police, Dorset Police and Sussex Police. HMICFRS graded two forces, both as good. No judgment is recorded for Sussex Police.",
  ],
  [
    "two bodies without a judgment, and one without a grade",
    kent({
      framework: "soc-regional",
      bodies: ["kent", "avon-and-somerset", "dorset", "sussex"],
      judgments: [...soc("kent"), { body: "sussex", question: "serious-and-organised-crime", grade: null, ungraded: "pending" }],
    }),
    "On 14 May 2024, HMICFRS published ‘PEEL: Kent’, which covers Kent Police, Avon and Somerset Constabulary, Dorset Police, and Sussex Police. HMICFRS graded Kent Police as good. One force has no grade: it is still to be graded; no judgment is recorded for Avon and Somerset Constabulary and Dorset Police.",
  ],
  [
    "more bodies without a judgment than can be named",
    kent({ framework: "soc-regional", bodies: forces.slice(0, 8), judgments: soc(forces[0]!) }),
    "On 14 May 2024, HMICFRS published ‘PEEL: Kent’, which covers eight forces. HMICFRS graded Avon and Somerset Constabulary as good. No judgment is recorded for seven forces.",
  ],
  [
    "one body graded of two",
    vetting({ kent: "good", dorset: "pending" }),
    "On 14 May 2024, HMICFRS published ‘Vetting’, which covers Kent Police and Dorset Police. HMICFRS graded Kent Police as good. One force has no grade: it is still to be graded.",
  ],
  [
    "twelve vetting reports, seven of them without a grade",
    vetting({
      nottinghamshire: "good",
      "south-wales": "good",
      kent: "adequate",
      dorset: "requires-improvement",
      cumbria: "requires-improvement",
      ...Object.fromEntries(forces.slice(-7).map((id) => [id, "evidence-too-old" as const])),
    }),
    "On 14 May 2024, HMICFRS published ‘Vetting’, which covers 12 forces. HMICFRS graded Nottinghamshire Police and South Wales Police as good, Kent Police as adequate, and Dorset Police and Cumbria Constabulary as requires improvement. Seven forces have no grade: all are ungraded because the evidence was too old.",
  ],
  [
    "nobody graded",
    vetting({ kent: "unknown", dorset: "not-assessed" }),
    "On 14 May 2024, HMICFRS published ‘Vetting’, which covers Kent Police and Dorset Police. HMICFRS gave no grades. Two forces have no grade: one is not assessed this time and one is ungraded for a reason that is not known.",
  ],
  [
    "nobody graded, for one reason",
    vetting({ kent: "pending", dorset: "pending" }),
    "On 14 May 2024, HMICFRS published ‘Vetting’, which covers Kent Police and Dorset Police. HMICFRS gave no grades. Two forces have no grade: both are still to be graded.",
  ],
  [
    "eleven without a grade, which begin a sentence",
    vetting(Object.fromEntries(forces.slice(0, 11).map((id) => [id, "pending" as const]))),
    "On 14 May 2024, HMICFRS published ‘Vetting’, which covers 11 forces. HMICFRS gave no grades. Eleven forces have no grade: all are still to be graded.",
  ],
  [
    "the only question known so far, where there may be more",
    kent({ framework: "peel-2025-27", judgments: on("G", "kent", ["leadership-and-force-management"]) }),
    `${OPENING} HMICFRS graded Kent Police as good for ‘Leadership and force management’.`,
  ],
  [
    "a grade of another programme, and nothing else",
    kent({ judgments: on("RI", "kent", ["serious-and-organised-crime"]) }),
    `${OPENING} HMICFRS graded Kent Police as requires improvement for ‘Serious and organised crime’.`,
  ],
  [
    "as many bodies as can be named",
    vetting({
      kent: "good",
      dorset: "good",
      essex: "good",
      sussex: "good",
      surrey: "good",
      norfolk: "good",
      suffolk: "good",
      "west-mercia": "inadequate",
    }),
    "On 14 May 2024, HMICFRS published ‘Vetting’, which covers eight forces. HMICFRS graded Kent Police, Dorset Police, Essex Police, Sussex Police, Surrey Police, Norfolk Constabulary and Suffolk Constabulary as good, and West Mercia Police as inadequate.",
  ],
  [
    "more bodies than can be named",
    kent({
      title: "Effectiveness",
      framework: "peel-2016",
      bodies: forces.slice(0, 9),
      judgments: forces.slice(0, 9).map((body, index) => ({
        body,
        question: "effectiveness",
        grade: (["good", "outstanding", "inadequate"] as const)[index] ?? "good",
      })),
    }),
    "On 14 May 2024, HMICFRS published ‘Effectiveness’, which covers nine forces. HMICFRS graded one force as outstanding, seven as good and one as inadequate for ‘Effectiveness’. The force graded as inadequate is Cambridgeshire Constabulary.",
  ],
  [
    "several bodies on several questions",
    kent({
      bodies: ["kent", "dorset", "surrey"],
      judgments: [...on("G G I"), ...on("A O I", "dorset"), ...on("G G RI", "surrey")],
    }),
    "On 14 May 2024, HMICFRS published ‘PEEL: Kent’, which covers Kent Police, Dorset Police and Surrey Police. HMICFRS made nine graded judgments: one outstanding, four good, one adequate, one requires improvement and two inadequate. Of the three forces, two were graded as inadequate in at least one area: Kent Police and Dorset Police.",
  ],
  [
    "several bodies on several questions, one of them poor",
    kent({ bodies: ["kent", "dorset"], judgments: [...on("G I"), ...on("A O", "dorset")] }),
    "On 14 May 2024, HMICFRS published ‘PEEL: Kent’, which covers Kent Police and Dorset Police. HMICFRS made four graded judgments: one outstanding, one good, one adequate and one inadequate. Of the two forces, one was graded as inadequate in at least one area: Kent Police.",
  ],
  [
    "several bodies on several questions, all of them poor",
    kent({ bodies: ["kent", "dorset"], judgments: [...on("G RI"), ...on("RI G", "dorset")] }),
    "On 14 May 2024, HMICFRS published ‘PEEL: Kent’, which covers Kent Police and Dorset Police. HMICFRS made four graded judgments: two good and two requires improvement. Both forces were graded as requires improvement in at least one area.",
  ],
  [
    "several bodies on several questions, too many poor to name",
    kent({
      framework: "frs-2023-25",
      bodies: services.map(({ id }) => id),
      judgments: services.flatMap(({ id }, index) =>
        on(index < 6 ? "I G" : "G G", id, ["understanding-risk", "preventing-fires"]),
      ),
    }),
    "On 14 May 2024, HMICFRS published ‘PEEL: Kent’, which covers seven services. HMICFRS made 14 graded judgments: eight good and six inadequate. Of the seven services, six were graded as inadequate in at least one area.",
  ],
  [
    "several bodies on several questions, as many poor as are named",
    kent({
      framework: "frs-2023-25",
      bodies: services.slice(0, 6).map(({ id }) => id),
      judgments: services
        .slice(0, 6)
        .flatMap(({ id }, index) => on(index < 5 ? "I G" : "G G", id, ["understanding-risk", "preventing-fires"])),
    }),
    "On 14 May 2024, HMICFRS published ‘PEEL: Kent’, which covers Avon Fire and Rescue Service, Bedfordshire Fire and Rescue Service, Buckinghamshire Fire and Rescue Service, Cambridgeshire Fire and Rescue Service, Cheshire Fire and Rescue Service, and Cleveland Fire Brigade. HMICFRS made 12 graded judgments: seven good and five inadequate. Of the six services, five were graded as inadequate in at least one area: Avon Fire and Rescue Service, Bedfordshire Fire and Rescue Service, Buckinghamshire Fire and Rescue Service, Cambridgeshire Fire and Rescue Service, and Cheshire Fire and Rescue Service.",
  ],
  [
    "several bodies on several pillars",
    kent({
      framework: "frs-2018-19",
      bodies: ["avon-frs", "kent-frs"],
      judgments: [
        ...on("RI G", "avon-frs", ["effectiveness", "people"]),
        ...on("G G", "kent-frs", ["effectiveness", "people"]),
      ],
    }),
    "On 14 May 2024, HMICFRS published ‘PEEL: Kent’, which covers Avon Fire and Rescue Service and Kent Fire and Rescue Service. HMICFRS made four graded judgments: three good and one requires improvement. Of the two services, one was graded as requires improvement in at least one pillar: Avon Fire and Rescue Service.",
  ],
  [
    "several bodies on several questions, all the same",
    kent({ bodies: ["kent", "dorset"], judgments: [...on("G G"), ...on("G G", "dorset")] }),
    "On 14 May 2024, HMICFRS published ‘PEEL: Kent’, which covers Kent Police and Dorset Police. HMICFRS made four graded judgments, all of them good.",
  ],
  [
    "two bodies on a question each, both the same",
    kent({ bodies: ["kent", "dorset"], judgments: [...on("G"), { body: "dorset", question: core[1]!, grade: "good" }] }),
    "On 14 May 2024, HMICFRS published ‘PEEL: Kent’, which covers Kent Police and Dorset Police. HMICFRS made two graded judgments, both of them good.",
  ],
  [
    "some ungraded, several bodies on several questions",
    kent({
      bodies: ["kent", "dorset"],
      judgments: [
        ...on("G G"),
        { body: "kent", question: "victims-service", grade: null, ungraded: "by-design" },
        { body: "dorset", question: "victims-service", grade: null, ungraded: "by-design" },
      ],
    }),
    "On 14 May 2024, HMICFRS published ‘PEEL: Kent’, which covers Kent Police and Dorset Police. HMICFRS graded Kent Police as good in both areas. Two questions put to bodies have no grade: both are ungraded by design.",
  ],
  [
    "pillars and questions, which are not added together",
    kent({
      title: "Avon",
      framework: "frs-2018-19",
      bodies: ["avon-frs"],
      judgments: [
        ...on("RI G RI", "avon-frs", ["effectiveness", "efficiency", "people"]),
        ...on("G G RI G I", "avon-frs", getFramework("frs-2018-19").questions.map(({ id }) => id)).map((judgment) =>
          judgment.grade === "adequate" ? { ...judgment, grade: "good" as const } : judgment,
        ),
      ],
    }),
    "On 14 May 2024, HMICFRS published ‘Avon’, which covers Avon Fire and Rescue Service. HMICFRS graded Avon Fire and Rescue Service as good for ‘Efficiency’, and as requires improvement for ‘Effectiveness’ and ‘People’; by question, it graded Avon Fire and Rescue Service as good in three areas, as requires improvement in one area and as inadequate in one area. The area graded as inadequate is ‘Responding to national risks’.",
  ],
  [
    "an overall grade, where HMICFRS gives one",
    kent({
      framework: "cdi-2017",
      judgments: [
        { body: "kent", question: "overall", grade: "good" },
        { body: "kent", question: "recording-reported-crime", grade: "outstanding" },
        { body: "kent", question: "crime-recording-systems", grade: "good" },
      ],
    }),
    `${OPENING} HMICFRS graded Kent Police as good overall; by question, it graded Kent Police as outstanding for ‘Recording reported crime’ and as good for ‘Systems and processes’.`,
  ],
  [
    "an overall grade of several",
    kent({
      framework: "cdi-2015",
      bodies: ["kent", "dorset"],
      judgments: [
        { body: "kent", question: "overall", grade: "good" },
        { body: "dorset", question: "overall", grade: "inadequate" },
      ],
    }),
    "On 14 May 2024, HMICFRS published ‘PEEL: Kent’, which covers Kent Police and Dorset Police. HMICFRS graded Kent Police as good and Dorset Police as inadequate overall.",
  ],
  [
    "findings of each kind",
    kent({
      judgments: on("G"),
      causesOfConcern: ["1", "2", "3"].map((id) => ({ id, body: "kent", text: "x", accelerated: id === "2", issued: "2024-05-14" })),
      recommendations: [recommend({ issued: "2021-01-15" })],
      areasForImprovement: ["1", "2"].map((id) => ({ id, body: "kent", text: "x" })),
    }),
    `${OPENING} HMICFRS graded Kent Police as good for ‘Police powers and public treatment’. HMICFRS issued three causes of concern (one of them accelerated), made one recommendation and identified two areas for improvement.`,
  ],
  [
    "causes of concern, two of three accelerated",
    kent({
      causesOfConcern: ["1", "2", "3"].map((id) => ({ id, body: "kent", text: "x", accelerated: id !== "2", issued: "2024-05-14" })),
    }),
    `${OPENING} HMICFRS made no graded judgments. HMICFRS issued three causes of concern (two of them accelerated).`,
  ],
  [
    "one accelerated cause of concern, and one area for improvement",
    kent({
      causesOfConcern: [{ id: "1", body: "kent", text: "x", accelerated: true, issued: "2024-04-14" }],
      areasForImprovement: [{ id: "1", body: "kent", text: "x" }],
    }),
    `${OPENING} HMICFRS made no graded judgments. HMICFRS issued one accelerated cause of concern and identified one area for improvement.`,
  ],
  [
    "several accelerated causes of concern, and several recommendations",
    kent({
      causesOfConcern: ["1", "2"].map((id) => ({ id, body: "kent", text: "x", accelerated: true, issued: "2024-04-14" })),
      recommendations: ["1", "2"].map((id) => recommend({ id, issued: "2021-01-15" })),
    }),
    `${OPENING} HMICFRS made no graded judgments. HMICFRS issued two accelerated causes of concern and made two recommendations.`,
  ],
  [
    "a joint inspection",
    kent({
      title: "Custody",
      framework: "custody",
      inspectorates: ["hmi-prisons", "hmicfrs"],
      bodies: ["metropolitan"],
      causesOfConcern: [{ id: "1", body: "metropolitan", text: "x", accelerated: false, issued: "2024-05-14" }],
    }),
    "On 14 May 2024, HM Inspectorate of Prisons and HMICFRS published ‘Custody’, which covers the Metropolitan Police Service. The inspectorates made no graded judgments. The inspectorates issued one cause of concern.",
  ],
  [
    "a joint inspection with pillars",
    kent({
      framework: "frs-2018-19",
      inspectorates: ["hmicfrs", "cqc"],
      bodies: ["avon-frs"],
      judgments: [...on("G", "avon-frs", ["people"]), ...on("G", "avon-frs", ["understanding-risk"])],
    }),
    "On 14 May 2024, HMICFRS and the Care Quality Commission published ‘PEEL: Kent’, which covers Avon Fire and Rescue Service. The inspectorates graded Avon Fire and Rescue Service as good for ‘People’; by question, they graded Avon Fire and Rescue Service as good for ‘Understanding the risk of fire and other emergencies’.",
  ],
  [
    "another inspectorate alone",
    kent({ inspectorates: ["cqc"] }),
    "On 14 May 2024, the Care Quality Commission published ‘PEEL: Kent’, which covers Kent Police. The Care Quality Commission made no graded judgments.",
  ],
]; // prettier-ignore

describe("describeInspection", () => {
  test.each(CASES)("%s", (_name, inspection, text) => {
    expect(describeInspection(inspection)).toBe(text);
  });

  test("tells the judgments in force on the day, and what was repeated from another programme", () => {
    const counts = "HMICFRS graded Staffordshire Police as adequate in one area, as requires improvement in five areas and as inadequate in three areas";
    const poor = "The areas graded as inadequate are ‘Responding to the public’, ‘Investigating crime’ and ‘Managing offenders’.";
    const opening = "On 22 September 2022, HMICFRS published ‘An inspection’, which covers Staffordshire Police.";
    const ungraded = "One area has no grade: it is ungraded by design.";
    expect(describeInspection(staffordshire2022, { asOf: "2022-09-22" })).toBe(`${opening} ${counts}. ${poor} ${ungraded}`);
    expect(describeInspection(staffordshire2022)).toMatch(
      /three areas; in another programme, it graded Staffordshire Police as requires improvement for ‘[^’]+’\. The areas graded as inadequate are/,
    );
  }); // prettier-ignore

  test("tells what was found by the day, and who had no judgment by then", () => {
    const question = "serious-and-organised-crime";
    const cause = { body: "kent", text: "x", accelerated: false } as const;
    const inspection = kent({
      framework: "soc-regional",
      bodies: ["kent", "dorset"],
      judgments: [...soc("kent"), { body: "dorset", question, grade: "adequate", from: "2024-07-02" }],
      causesOfConcern: [
        { ...cause, id: "1", issued: "2024-05-14" },
        { ...cause, id: "2", issued: "2024-07-02" },
      ],
      recommendations: [recommend({ issued: "2024-07-02", deadline: { kind: "none" } })],
      areasForImprovement: [{ id: "1", body: "kent", text: "x" }],
    });
    const on = (asOf: string) => describeInspection(inspection, { asOf }).split("Dorset Police. ")[1];
    const before = "HMICFRS issued one cause of concern and identified one area for improvement.";
    const after =
      "HMICFRS issued two causes of concern, made one recommendation and identified one area for improvement.";
    expect(describeInspection(inspection, { asOf: "2024-07-01" })).toMatch(
      new RegExp(` HMICFRS graded Kent Police as good\\. No judgment is recorded for Dorset Police\\. ${before}$`),
    );
    expect(on("2024-07-02")).toBe(`HMICFRS graded Kent Police as good and Dorset Police as adequate. ${after}`);
    expect(describeInspection(inspection)).toBe(describeInspection(inspection, { asOf: "2024-07-02" }));
  });

  test("tells that a report was not published yet", () => {
    expect(describeInspection(westMidlands, { asOf: "2024-05-13" })).toBe(
      "HMICFRS had not published ‘An inspection of the West Midlands regional response to serious and organised crime’ by 13 May 2024. It was published on 14 May 2024.",
    );
    expect(describeInspection(westMidlands, { asOf: "2024-05-14" })).toBe(describeInspection(westMidlands));
  });

  test("names bodies of one's own, and others by their identifier", () => {
    const question = "vetting-and-counter-corruption";
    const inspection = kent({
      framework: "vetting-2021",
      bodies: ["acme:police", "acme:unit"],
      judgments: [
        { body: "acme:police", question, grade: "good" },
        { body: "acme:unit", question, grade: "good" },
      ],
    });
    const acme = { kind: "force", id: "acme:police", name: "Acme Police" } as const;
    expect(describeInspection(inspection, { bodies: [acme] })).toBe(
      "On 14 May 2024, HMICFRS published ‘PEEL: Kent’, which covers Acme Police and acme:unit. HMICFRS graded both bodies as good.",
    );
  });

  test("of PEEL 2016 effectiveness counts all 43 forces and names the one that was inadequate", () => {
    const rows = GRADE_ROWS.filter(
      ({ framework, question, body }) =>
        framework === "peel-2016" && question === "effectiveness" && body !== "northern-ireland",
    );
    expect(describeInspection(inspectionOf("effectiveness", rows))).toBe(
      "On 2 March 2017, HMICFRS published ‘Grades of peel-2016’, which covers 43 forces. HMICFRS graded one force as outstanding, 28 as good, 13 as requires improvement and one as inadequate for ‘Effectiveness’. The force graded as inadequate is Bedfordshire Police.",
    );
  });

  test("writes two to five sentences for every inspection that can be made, without blanks, doubles or undefined", () => {
    const plain = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(arbitrary.inspection(), plain, (inspection, title) => {
        fc.pre(inspection.bodies.every((body) => !body.includes(":"))); // Which are written as their identifiers.
        const text = describeInspection({ ...inspection, title, area: undefined, inspectorates: ["hmicfrs"] });
        const sentences = text.split(/\.(?: (?=[A-Z])|$)/).filter((part) => part !== "");
        expect(sentences.length).toBeGreaterThanOrEqual(2);
        expect(sentences.length).toBeLessThanOrEqual(5);
        for (const each of sentences) expect(each).toMatch(/^[A-Z]/);
        expect(text).not.toMatch(/undefined|null|NaN|\s\s|\s[.,;:]|\.\.|,,|\b(\w+) \1\b|\bno (?:area|force|question)s? /);
        expect(text).not.toMatch(/\bone (?:areas|forces|services|bodies|judgments)\b|\b(?:two|\d+) (?:area|force|service|body)\b/);
      }),
      { numRuns: 300 },
    );
  }); // prettier-ignore

  test("refuses a day that is none", () => {
    expect(refusals(() => describeInspection(westMidlands, { asOf: "May 2024" }))).toEqual([
      'asOf | not-a-date | not a calendar date; expected a calendar date as YYYY-MM-DD, got "May 2024"',
    ]);
  });
});
