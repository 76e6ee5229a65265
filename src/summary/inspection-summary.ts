import type { BodyId } from "../body/index.js";
import { readAsOf } from "../date/arithmetic.js";
import type { IsoDate } from "../date/index.js";
import { type FrameworkId, questionLabel } from "../framework/index.js";
import type { Inspection } from "../inspection/index.js";
import { judgmentsInForce } from "../inspection/judgments.js";
import { type Coverage, coverage } from "./coverage.js";
import { findingsBy } from "./findings.js";
import type { GradeSummary } from "./grade-summary.js";
import { type JudgmentLevel, LEVELS, levelsOf } from "./levels.js";
import type { KindCounts } from "./recommendation-summary.js";
import { emptySummary, summariseGrades, summariseGradesBy } from "./summarise.js";

/** The grades of one body. */
export interface BodyGrades {
  /** The body. */
  readonly body: BodyId;
  /** Its grades, on whatever was judged; the empty summary for a body without judgments. */
  readonly grades: GradeSummary;
}

/** The grades on one question. */
export interface QuestionGrades {
  /** The question, by identifier; a graded pillar's, or `overall`. */
  readonly question: string;
  /** Its label, as HMICFRS prints it. */
  readonly label: string;
  /** What a judgment on it is about. */
  readonly level: JudgmentLevel;
  /** The grades of the bodies judged on it. */
  readonly grades: GradeSummary;
}

/** What one inspection adds up to. It holds no grade of the inspection: there is none. */
export interface InspectionSummary {
  /** The inspection's identifier. */
  readonly id: string;
  /** The title of the report. */
  readonly title: string;
  /** The framework it was made under; grades of another are not to be added to these unless the two are comparable. */
  readonly framework: FrameworkId;
  /** The day the report was published. */
  readonly published: IsoDate;
  /** Every judgment in force, whatever it is about; `byLevel` has them apart. */
  readonly grades: GradeSummary;
  /** The same judgments by what they are about: a pillar's grade and those of its questions are not grades of the same thing. */
  readonly byLevel: Readonly<Record<JudgmentLevel, GradeSummary>>;
  /** One row a body, in the inspection's order; bodies without judgments included. */
  readonly byBody: readonly BodyGrades[];
  /** One row a question judged, in order of first appearance. */
  readonly byQuestion: readonly QuestionGrades[];
  /** How many of the bodies and questions have a grade. */
  readonly coverage: Coverage;
  /** How many causes of concern, recommendations and areas for improvement it has, open or closed; on the day, when one is given. */
  readonly findings: KindCounts;
}

/** As of when an inspection is summarised. */
export interface InspectionSummaryOptions {
  /** Judgments in force on this day, `YYYY-MM-DD`, and what was found by then; with every amendment and finding unless given. */
  readonly asOf?: IsoDate | undefined;
}

/**
 * Adds up one inspection: its grades in all, by what they are about, by body and by question, what they cover, and its findings.
 *
 * Of an amended judgment only the one in force counts. As of a day, causes of concern and recommendations count once they are
 * issued, be it before the report or after it, and areas for improvement once it is published. Nothing here is an overall
 * grade: HMICFRS gives one only in some frameworks, and then it is a judgment of its own.
 * Source: https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/what-is-peel/how-we-inspect-peel/
 *
 * @param inspection - the inspection.
 * @param options - `asOf`, the day for which the answer is; with every amendment and finding unless given.
 * @returns the summary, frozen, as plain data.
 * @throws {@link DomainError} `not-a-date` when `asOf` is not one, `unknown-id` for a framework that the catalogue lacks.
 * @remarks Cost: linear in the number of judgments and findings.
 * @example
 * ```ts
 * import { createInspection, summariseInspection } from "hmicfrs";
 *
 * const question = "serious-and-organised-crime";
 * const inspection = createInspection({
 *   id: "soc-west-midlands-2024",
 *   title: "An inspection of the West Midlands regional response to serious and organised crime",
 *   framework: "soc-regional",
 *   published: "2024-05-14",
 *   inspectorates: ["hmicfrs"],
 *   bodies: ["west-midlands-rocu", "staffordshire", "west-mercia"],
 *   judgments: [
 *     { body: "west-midlands-rocu", question, grade: "adequate" },
 *     { body: "staffordshire", question, grade: "requires-improvement" },
 *     { body: "west-mercia", question, grade: "inadequate" },
 *   ],
 *   causesOfConcern: [],
 *   recommendations: [],
 *   areasForImprovement: [],
 *   sources: [],
 * });
 * const summary = summariseInspection(inspection);
 *
 * summary.coverage.text; // => "3 of 3 bodies, 1 question"
 * summary.grades.worst; // => "inadequate"
 * summary.byBody.map((row) => row.grades.best); // => ["adequate", "requires-improvement", "inadequate"]
 * ```
 * @see {@link describeInspection} for the same in English.
 * @category summaries
 */
export function summariseInspection(inspection: Inspection, options: InspectionSummaryOptions = {}): InspectionSummary {
  const asOf = readAsOf(options);
  const { id, title, framework, published } = inspection;
  const judgments = judgmentsInForce(inspection, asOf);
  const { causesOfConcern, recommendations, areasForImprovement } = findingsBy(inspection, asOf);
  const levelOf = levelsOf(framework);
  const levels = summariseGradesBy(judgments, (judgment) => levelOf(judgment.question));
  const bodies = summariseGradesBy(judgments, (judgment) => judgment.body);
  const questions = summariseGradesBy(judgments, (judgment) => judgment.question);
  return Object.freeze({
    id,
    title,
    framework,
    published,
    grades: summariseGrades(judgments),
    byLevel: Object.freeze(
      Object.fromEntries(LEVELS.map((level) => [level, levels.get(level) ?? emptySummary])),
    ) as InspectionSummary["byLevel"],
    byBody: Object.freeze(
      inspection.bodies.map((body) => Object.freeze({ body, grades: bodies.get(body) ?? emptySummary })),
    ),
    byQuestion: Object.freeze(
      Array.from(questions, ([question, grades]) =>
        Object.freeze({ question, label: questionLabel(framework, question), level: levelOf(question), grades }),
      ),
    ),
    coverage: coverage(inspection, { asOf }),
    findings: Object.freeze({
      "cause-of-concern": causesOfConcern.length,
      recommendation: recommendations.length,
      "area-for-improvement": areasForImprovement.length,
    }),
  });
}
