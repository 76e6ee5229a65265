import { BODIES } from "../body/index.js";
import { nearest } from "../error/nearest.js";
import { renderChoices, renderValue } from "../error/render.js";
import { judgeablesOf } from "../framework/catalogue.js";
import { type Framework, getFramework } from "../framework/index.js";
import { FIVE_TIER } from "../grade/index.js";
import type { Judgment } from "../judgment/index.js";
import { OTHER_ADDRESSEES } from "../recommendation/addressees.js";
import { type Inspection, INSPECTORATES } from "./inspection.js";
import { judgmentsInForce } from "./judgments.js";
import { PROGRAMME_KINDS } from "./programme-data.js";

/**
 * Names what kind of oddity an {@link InspectionNote} is about; stable within a major version.
 *
 * | code | what is odd |
 * |---|---|
 * | `published-before-framework` | a report that came out before the framework that it was made under |
 * | `unlikely-inspectorate` | an inspectorate whose identifier looks like a misspelt one |
 * | `body-not-judged` | a body that is listed and has no judgment, graded or not, in a framework that gives grades |
 * | `unlikely-body` | a body of a kind that the programme does not inspect, such as a police force in a fire inspection |
 * | `questions-not-judged` | a body judged on some, and not on all, of the questions that the framework always grades |
 * | `unknown-question` | a question that the framework's table, known to be incomplete, does not list |
 * | `unlikely-reason` | a reason for the absent grade that does not fit how the framework treats the question |
 * | `inadequate-without-cause` | an inadequate grade on the five-tier scale of a body without a cause of concern |
 * | `cause-without-recommendation` | a cause of concern to which no recommendation belongs |
 * | `accelerated-not-early` | a cause of concern said to be accelerated and not issued before the report |
 * | `issued-after-publication` | a cause of concern or recommendation issued after the report that has it |
 * | `unknown-addressee` | an addressee that is no body in the catalogue, none of the inspection, and no known organisation |
 * | `deadline-without-anchor` | a deadline such as "within six months" that does not say from which day it runs |
 * | `no-source` | an inspection that names no source |
 */
export type InspectionNoteCode =
  | "published-before-framework"
  | "unlikely-inspectorate"
  | "body-not-judged"
  | "unlikely-body"
  | "questions-not-judged"
  | "unknown-question"
  | "unlikely-reason"
  | "inadequate-without-cause"
  | "cause-without-recommendation"
  | "accelerated-not-early"
  | "issued-after-publication"
  | "unknown-addressee"
  | "deadline-without-anchor"
  | "no-source";

/** Something odd about an inspection that is valid: a hint to look again, never a reason to reject it. */
export interface InspectionNote {
  /** Where, from the root of the inspection. */
  readonly path: readonly (string | number)[];
  /** What kind of oddity, from a closed set. */
  readonly code: InspectionNoteCode;
  /** What is odd, in one line of English without the path. */
  readonly message: string;
}

/** Takes down one note. */
type Note = (path: readonly (string | number)[], code: InspectionNoteCode, message: string) => void;

/**
 * Notes what is odd about an inspection that {@link createInspection} accepted: worth a second look, and no error.
 *
 * An inadequate grade on the five-tier scale is defined by causes of concern, and a cause of concern always comes with
 * recommendations, yet reports exist in which a reader finds one without the other; so nothing is rejected for it.
 * Sources: https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/what-is-peel/how-we-inspect-peel/,
 * https://hmicfrs.justiceinspectorates.gov.uk/glossary/cause-of-concern/
 *
 * @param inspection - the inspection; of amended judgments the last counts.
 * @returns the notes, frozen, in the order dates, inspectorates, bodies, judgments, causes of concern, recommendations, sources; empty when nothing is odd.
 * @throws {@link DomainError} `unknown-id` for a framework that the catalogue lacks, which no valid inspection has.
 * @remarks Cost: linear in the size of the inspection.
 * @example
 * ```ts
 * import { createInspection, reviewInspection } from "hmicfrs";
 *
 * const inspection = createInspection({
 *   id: "soc-west-midlands",
 *   title: "An inspection of the West Midlands regional response to serious and organised crime",
 *   framework: "soc-regional",
 *   published: "2024-05-14",
 *   inspectorates: ["hmicfrs"],
 *   bodies: ["west-mercia", "warwickshire"],
 *   judgments: [{ body: "west-mercia", question: "serious-and-organised-crime", grade: "inadequate" }],
 *   causesOfConcern: [],
 *   recommendations: [],
 *   areasForImprovement: [],
 *   sources: [{ title: "Press notice", url: "https://hmicfrs.justiceinspectorates.gov.uk/" }],
 * });
 *
 * reviewInspection(inspection).map((note) => note.code); // => ["body-not-judged", "inadequate-without-cause"]
 * reviewInspection(inspection)[0]?.path; // => ["bodies", 1]
 * ```
 * @category look-ups
 */
export function reviewInspection(inspection: Inspection): readonly InspectionNote[] {
  const notes: InspectionNote[] = [];
  const note: Note = (path, code, message) =>
    void notes.push(Object.freeze({ path: Object.freeze([...path]), code, message }));
  const framework = getFramework(inspection.framework);
  reviewHead(inspection, framework, note);
  reviewBodies(inspection, framework, note);
  reviewJudgments(inspection, framework, note);
  reviewCauses(inspection, note);
  reviewRecommendations(inspection, note);
  if (inspection.sources.length === 0) note(["sources"], "no-source", "no source; name where the facts come from");
  return Object.freeze(notes);
}

/** Notes a report older than its framework, and inspectorates that look misspelt. */
function reviewHead({ published, inspectorates }: Inspection, { issued, name }: Framework, note: Note): void {
  if (issued !== undefined && published < issued) {
    const problem = `published on ${published}, before ${name} was issued`;
    note(["published"], "published-before-framework", `${problem}; expected ${issued} or later`);
  }
  inspectorates.forEach((inspectorate, index) => {
    if ((INSPECTORATES as readonly string[]).includes(inspectorate)) return;
    const meant = nearest(inspectorate, INSPECTORATES);
    if (meant === undefined) return;
    const problem = `no inspectorate ${renderValue(inspectorate)} is known`;
    note(["inspectorates", index], "unlikely-inspectorate", `${problem} (did you mean ${meant}?)`);
  });
}

/** Notes bodies that are not judged, are judged in part, or are of a kind that the programme does not inspect. */
function reviewBodies(inspection: Inspection, framework: Framework, note: Note): void {
  const judged = new Map<string, Set<string>>();
  for (const { body, question } of inspection.judgments) {
    const questions = judged.get(body);
    if (questions) questions.add(question);
    else judged.set(body, new Set([question]));
  }
  const always = framework.complete
    ? [...judgeablesOf(framework).values()].filter(({ graded }) => graded === "yes")
    : [];
  const kinds = PROGRAMME_KINDS.find(({ programme }) => programme === framework.programme)?.kinds;
  const kindOf = new Map(BODIES.map(({ id, kind }) => [id as string, kind]));
  inspection.bodies.forEach((body, index) => {
    const at = ["bodies", index];
    const kind = kindOf.get(body);
    if (kind && kinds && !kinds.includes(kind)) {
      note(at, "unlikely-body", `${body} is of the kind ${kind}; expected ${kinds.join(" or ")} in ${framework.name}`);
    }
    const questions = judged.get(body);
    if (!questions) {
      const remedy = "record an absent grade with its reason";
      if (framework.scale) note(at, "body-not-judged", `${body} is listed and has no judgment; ${remedy}`);
      return;
    }
    const missing = always.filter(({ id }) => !questions.has(id)).map(({ id }) => id);
    if (missing.length > 0) {
      const share = `${always.length - missing.length} of the ${always.length}`;
      const problem = `${body} is judged on ${share} questions always graded in ${framework.name}`;
      note(at, "questions-not-judged", `${problem}; missing ${renderChoices(missing)}`);
    }
  });
}

/** Notes judgments on questions that are not in the table, with reasons that do not fit, and inadequate without a cause. */
function reviewJudgments(inspection: Inspection, framework: Framework, note: Note): void {
  const judgeables = judgeablesOf(framework);
  const inForce = new Set<Judgment>(judgmentsInForce(inspection, undefined));
  const concerned = new Set<string>(inspection.causesOfConcern.map(({ body }) => body));
  inspection.judgments.forEach((judgment, index) => {
    if (!inForce.has(judgment)) return;
    const { body, question, grade, ungraded } = judgment;
    const judgeable = judgeables.get(question);
    if (!judgeable) {
      const problem = `no question ${renderValue(question)} is recorded for ${framework.name}`;
      note(["judgments", index, "question"], "unknown-question", `${problem}, whose table is not complete`);
    } else if (judgeable.graded === "no" && ungraded !== "by-design") {
      const problem = `${judgeable.label} is never graded in ${framework.name}`;
      note(["judgments", index, "ungraded"], "unlikely-reason", `${problem}; by-design says so`);
    } else if (judgeable.graded === "yes" && ungraded === "by-design") {
      const problem = `${judgeable.label} is always graded in ${framework.name}`;
      note(["judgments", index, "ungraded"], "unlikely-reason", `${problem}; by-design says that it never is`);
    }
    if (grade === "inadequate" && framework.scale?.id === FIVE_TIER.id && !concerned.has(body)) {
      const remedy = "the five-tier grade is defined by causes of concern";
      const problem = `inadequate, and ${body} has no cause of concern`;
      note(["judgments", index, "grade"], "inadequate-without-cause", `${problem}; ${remedy}`);
    }
  });
}

/** Notes causes of concern without a recommendation or with a day of issue that does not fit. */
function reviewCauses(inspection: Inspection, note: Note): void {
  const { causesOfConcern, recommendations, published } = inspection;
  const answered = new Set(recommendations.map(({ causeOfConcern }) => causeOfConcern));
  causesOfConcern.forEach(({ id, accelerated, issued }, index) => {
    const at = ["causesOfConcern", index];
    if (!answered.has(id)) {
      note(at, "cause-without-recommendation", "no recommendation belongs to it; a cause of concern always has one");
    }
    if (accelerated && issued >= published) {
      const problem = `accelerated, and issued on ${issued}`;
      note([...at, "issued"], "accelerated-not-early", `${problem}; the report came out on ${published}`);
    } else if (issued > published) noteLate([...at, "issued"], issued, published, note);
  });
}

/** Notes recommendations issued after the report, to nobody who is known, or with a deadline that runs from no stated day. */
function reviewRecommendations(inspection: Inspection, note: Note): void {
  const { recommendations, published } = inspection;
  const known = new Set<string>([...BODIES.map(({ id }) => id), ...OTHER_ADDRESSEES, ...inspection.bodies]);
  recommendations.forEach(({ addressees, issued, deadline }, index) => {
    const at = ["recommendations", index];
    addressees.forEach((addressee, place) => {
      if (known.has(addressee) || addressee.includes(":")) return;
      const meant = nearest(addressee, known);
      const hint = meant === undefined ? "give one of your own a prefix and a colon" : `did you mean ${meant}?`;
      const problem = `nobody ${renderValue(addressee)} is known`;
      note([...at, "addressees", place], "unknown-addressee", `${problem} (${hint})`);
    });
    if (issued > published) noteLate([...at, "issued"], issued, published, note);
    if (deadline.kind === "within" && deadline.from === undefined) {
      const problem = "does not say from which day it runs";
      note([...at, "deadline"], "deadline-without-anchor", `${problem}; the day of issue, ${issued}, is taken`);
    }
  });
}

function noteLate(path: readonly (string | number)[], issued: string, published: string, note: Note): void {
  note(path, "issued-after-publication", `issued on ${issued}, after the report of ${published} that has it`);
}
