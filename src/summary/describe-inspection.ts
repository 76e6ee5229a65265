import type { BodyId, InspectedBody } from "../body/index.js";
import { readAsOf } from "../date/arithmetic.js";
import { formatDate, type IsoDate } from "../date/index.js";
import { numberInWords } from "../date/words.js";
import { getFramework } from "../framework/index.js";
import type { Inspection } from "../inspection/index.js";
import { judgmentsInForce } from "../inspection/judgments.js";
import type { Judgment } from "../judgment/index.js";
import {
  gradedClause,
  type GradedJudgment,
  type GradesInWords,
  poorestClause,
  ungradedClause,
} from "./describe-grades.js";
import { countOf, listOf, namesOf, quoted, sentence } from "./english.js";
import { findingsBy } from "./findings.js";
import { type JudgmentLevel, LEVELS, levelsOf } from "./levels.js";
import { bodyLookup, type BodyLookup, inspectorateName, nameInSentence, nounForBodies } from "./names.js";

/** As of when an inspection is described, and who the bodies in it are. */
export interface DescribeInspectionOptions {
  /** Judgments in force on this day, `YYYY-MM-DD`, and what was found by then; with every amendment and finding unless given. */
  readonly asOf?: IsoDate | undefined;
  /** Bodies of your own, so that they can be named; an unknown one is written as its identifier. */
  readonly bodies?: readonly InspectedBody[] | undefined;
}

/** Up to how many bodies are named that are covered, or have no judgment; more are counted. */
const MOST_BODIES = 6;

/** A level below the body as a whole. */
type DetailLevel = Exclude<JudgmentLevel, "overall">;

/** How the clause on a level begins that is not the first one; judgments on a body as a whole always are. */
const LEVEL_STARTS: Readonly<Record<DetailLevel, string>> = {
  pillar: "by pillar, ",
  question: "by question, ",
  elsewhere: "in another programme, ",
};

/** Of which level the poor grades are named: of the most detailed one that the inspection itself judged. */
const POOREST_FIRST: readonly JudgmentLevel[] = ["question", "pillar", "overall", "elsewhere"];

/**
 * Describes an inspection in two to five sentences of British English, in HMICFRS's manner: who published what on whom, how they
 * were graded, which grades are poor, what has no grade and why, and what was found.
 *
 * It states what was judged and nothing beyond: no overall grade is made, and an absent grade is never called a low one.
 * Source: https://hmicfrs.justiceinspectorates.gov.uk/news/news-feed/improvements-needed-in-west-midlands-regional-response-to-serious-organised-crime/
 *
 * @param inspection - the inspection.
 * @param options - `asOf`, the day for which the answer is; `bodies`, bodies of your own to name.
 * @returns the paragraph, without line breaks of its own.
 * @throws {@link DomainError} `not-a-date` when `asOf` is not one, `unknown-id` for a framework that the catalogue lacks.
 * @remarks Cost: linear in the size of the inspection.
 * @example
 * ```ts
 * import { createInspection, describeInspection } from "hmicfrs";
 *
 * const question = "serious-and-organised-crime";
 * const inspection = createInspection({
 *   id: "soc-west-midlands-2024",
 *   title: "An inspection of the West Midlands regional response to serious and organised crime",
 *   framework: "soc-regional",
 *   published: "2024-05-14",
 *   inspectorates: ["hmicfrs"],
 *   bodies: ["west-mercia", "west-midlands"],
 *   judgments: [
 *     { body: "west-mercia", question, grade: "inadequate" },
 *     { body: "west-midlands", question, grade: "adequate" },
 *   ],
 *   causesOfConcern: [],
 *   recommendations: [],
 *   areasForImprovement: [],
 *   sources: [],
 * });
 *
 * describeInspection(inspection).split(". ")[1]; // => "HMICFRS graded West Midlands Police as adequate and West Mercia Police as inadequate."
 * ```
 * @see {@link summariseInspection} for the same in numbers.
 * @category English
 */
export function describeInspection(inspection: Inspection, options: DescribeInspectionOptions = {}): string {
  const asOf = readAsOf(options);
  const lookup = bodyLookup(options.bodies);
  const names = namesOf(inspection.inspectorates.map(inspectorateName));
  const published = formatDate(inspection.published);
  if (asOf !== undefined && asOf < inspection.published) {
    const notYet = `${names} had not published ${quoted(inspection.title)} by ${formatDate(asOf)}`;
    return `${sentence(notYet)} ${sentence(`it was published on ${published}`)}`;
  }
  const isJoint = inspection.inspectorates.length > 1;
  const who = isJoint ? "the inspectorates" : names;
  const judgments = judgmentsInForce(inspection, asOf);
  const opening = `on ${published}, ${names} published ${quoted(inspection.title)}, which covers ${coveredBodies(inspection.bodies, lookup)}`;
  const area = inspection.area === undefined ? "" : `; the area inspected, ${inspection.area}, has no grade of its own`;
  const sentences = [opening + area, ...gradeSentences(inspection, judgments, who, isJoint ? "they" : "it", lookup)];
  const absent = absentClauses(inspection.bodies, judgments, lookup);
  if (absent.length > 0) sentences.push(absent.join("; "));
  const found = findings(findingsBy(inspection, asOf));
  if (found.length > 0) sentences.push(`${who} ${listOf(found)}`);
  return sentences.map(sentence).join(" ");
}

/** Names the bodies, or counts them where they are many. */
function coveredBodies(bodies: readonly BodyId[], lookup: BodyLookup): string {
  if (bodies.length > MOST_BODIES) return countOf(bodies.length, nounForBodies(bodies, lookup));
  return namesOf(bodies.map((body) => nameInSentence(body, lookup)));
}

/** Writes the sentence on the grades, level by level, and the one on the poor ones where that is needed. */
function gradeSentences(
  inspection: Inspection,
  judgments: readonly Judgment[],
  who: string,
  pronoun: string,
  lookup: BodyLookup,
): string[] {
  if (judgments.length === 0) return [`${who} made no graded judgments`];
  const framework = getFramework(inspection.framework);
  const levelOf = levelsOf(inspection.framework);
  const graded = judgments.filter((judgment): judgment is GradedJudgment => judgment.grade !== null);
  if (graded.length === 0) return [`${who} gave no grades`];
  const judgedOn = (level: JudgmentLevel): GradedJudgment[] =>
    graded.filter((judgment) => levelOf(judgment.question) === level);
  const wordsFor = (level: JudgmentLevel): GradesInWords => ({
    framework: inspection.framework,
    lookup,
    bodies: inspection.bodies.length,
    level,
    onlyQuestion: framework.complete && framework.questions.length === 1,
  });
  const [first, ...others] = LEVELS.filter((level) => judgedOn(level).length > 0) as [JudgmentLevel, ...DetailLevel[]];
  const clauses = [
    `${who} ${gradedClause(judgedOn(first), wordsFor(first))}`,
    ...others.map((level) => `${LEVEL_STARTS[level]}${pronoun} ${gradedClause(judgedOn(level), wordsFor(level))}`),
  ];
  const detailed = POOREST_FIRST.find((level) => judgedOn(level).length > 0) as JudgmentLevel;
  const poorest = poorestClause(judgedOn(detailed), wordsFor(detailed));
  return [clauses.join("; "), ...(poorest === undefined ? [] : [poorest])];
}

/** Says what has no grade and why, and for which bodies there is no judgment at all, where others have one. */
function absentClauses(bodies: readonly BodyId[], judgments: readonly Judgment[], lookup: BodyLookup): string[] {
  const clauses: string[] = [];
  const ungraded = judgments.filter((judgment) => judgment.grade === null);
  if (ungraded.length > 0) clauses.push(ungradedClause(ungraded, judgments, lookup));
  const judged = new Set(judgments.map(({ body }) => body));
  const missing = bodies.filter((body) => !judged.has(body));
  if (judged.size > 0 && missing.length > 0) {
    clauses.push(`no judgment is recorded for ${coveredBodies(missing, lookup)}`);
  }
  return clauses;
}

/** Says what was found besides grades: "issued one cause of concern", "made three recommendations". */
function findings({
  causesOfConcern,
  recommendations,
  areasForImprovement,
}: Pick<Inspection, "causesOfConcern" | "recommendations" | "areasForImprovement">): string[] {
  const found: string[] = [];
  if (causesOfConcern.length > 0) {
    const accelerated = causesOfConcern.filter((cause) => cause.accelerated).length;
    const total = causesOfConcern.length;
    const isAll = accelerated === total;
    const noun = isAll
      ? (["accelerated cause of concern", "accelerated causes of concern"] as const)
      : (["cause of concern", "causes of concern"] as const);
    const some = isAll || accelerated === 0 ? "" : ` (${numberInWords(accelerated)} of them accelerated)`;
    found.push(`issued ${countOf(total, noun)}${some}`);
  }
  if (recommendations.length > 0)
    found.push(`made ${countOf(recommendations.length, ["recommendation", "recommendations"])}`);
  if (areasForImprovement.length > 0) {
    found.push(`identified ${countOf(areasForImprovement.length, ["area for improvement", "areas for improvement"])}`);
  }
  return found;
}
