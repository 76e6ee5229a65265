import type { BodyId } from "../body/index.js";
import type { IsoDate } from "../date/index.js";
import { DomainError } from "../error/domain-error.js";
import { createIssue, type Issue } from "../error/issue.js";
import { findQuestion, type FrameworkId, FRAMEWORKS } from "../framework/index.js";
import {
  createInspection,
  type DateSpan,
  type Inspection,
  type Inspectorate,
  type Source,
} from "../inspection/index.js";
import type { Judgment } from "../judgment/index.js";
import type { AreaForImprovement, CauseOfConcern, Recommendation } from "../recommendation/index.js";
import type { ReadJudgment, Reading } from "./reading.js";

/** What a text cannot give, and what overrides it. */
export interface ToInspectionOptions {
  /** An identifier of your choosing, unique among your inspections. */
  readonly id: string;
  /** The title of the report; that of the text unless given. */
  readonly title?: string | undefined;
  /** The framework; the one that the text tells unless given. */
  readonly framework?: FrameworkId | undefined;
  /** The day of publication, `YYYY-MM-DD`; the one in the text unless given. */
  readonly published?: IsoDate | undefined;
  /** The days of the fieldwork; none unless given. */
  readonly fieldwork?: DateSpan | undefined;
  /** The region or place inspected; the one that the text tells unless given. */
  readonly area?: string | undefined;
  /** Who inspected; `["hmicfrs"]` unless given. */
  readonly inspectorates?: readonly Inspectorate[] | undefined;
  /** Every body inspected; those of the judgments unless given. */
  readonly bodies?: readonly BodyId[] | undefined;
  /** Where the facts come from; nothing unless given. */
  readonly sources?: readonly Source[] | undefined;
  /** Question identifiers for aspects that the framework's wordings do not have, by the words of the text. */
  readonly questions?: Readonly<Record<string, string>> | undefined;
  /** What becomes of a judgment whose question, or a recommendation whose addressee, cannot be told: an error unless `leave-out`. */
  readonly untold?: "fail" | "leave-out" | undefined;
}

/**
 * Makes an inspection of what was read: the judgments of the current round, each on the framework's question that its aspect
 * names, with recommendations, areas for improvement and causes of concern.
 *
 * It never guesses a question: an aspect must be a wording of the framework, or listed in `questions`. A grade without an aspect
 * is on the framework's question when it has only one. Left out without an error, since an inspection has no place for them:
 * `tallies`, `unresolved`, judgments with `current: false`, and judgments with `body: null`. List them beforehand with a filter of
 * the reading, as in the example. With `untold: "leave-out"` what cannot be told is left out too.
 * Source: https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/what-is-peel/how-we-inspect-peel/
 *
 * @param reading - what {@link readPublication} gave.
 * @param options - what the text cannot give.
 * @returns the inspection, checked and frozen.
 * @throws {@link DomainError} `missing` when neither text nor options give the title, framework or date, or a recommendation has no addressee;
 * `unknown-id` for an aspect that is no question of the framework; `contradiction` for two grades on one question; and whatever
 * {@link createInspection} refuses.
 * @remarks Cost: linear in the size of the reading.
 * @example
 * ```ts
 * import { readPublication, toInspection } from "hmicfrs/reading";
 *
 * const reading = readPublication("Published on: 6 March 2025\n\nPEEL 2023–25\n\nKent Police is good at investigating crime.");
 *
 * reading.judgments.filter(({ current, body }) => !current || body === null); // => []
 * [...reading.tallies, ...reading.unresolved]; // => []
 * toInspection(reading, { id: "kent", title: "PEEL 2023-25: Kent" }).judgments; // => [{ "body": "kent", "question": "investigating-crime", "grade": "good" }]
 * ```
 * @category reading
 */
export function toInspection(reading: Reading, options: ToInspectionOptions): Inspection {
  const framework = options.framework ?? reading.framework;
  const published = options.published ?? reading.published;
  const title = options.title ?? reading.title;
  const issues: Issue[] = [];
  const missing = (path: string, expected: string): void => {
    issues.push(
      createIssue([path], "missing", { problem: "not in the text", expected: `${expected}, in the options` }),
    );
  };
  if (title === null) missing("title", "the title of the report");
  if (framework === null) missing("framework", "the framework's identifier");
  if (published === null) missing("published", "the day of publication");
  if (framework === null || published === null || title === null) throw new DomainError("inspection", issues);
  const strict = options.untold !== "leave-out";
  const judgments = judgmentsFrom(reading, framework, options, strict ? issues : undefined);
  const others = othersFrom(reading, published, options, strict ? issues : undefined);
  if (issues.length > 0) throw new DomainError("inspection", issues);
  const bodies = options.bodies ?? reading.bodies;
  return createInspection({
    id: options.id,
    title,
    framework,
    published,
    fieldwork: options.fieldwork,
    area: options.area ?? reading.area ?? undefined,
    inspectorates: options.inspectorates ?? ["hmicfrs"],
    bodies,
    judgments,
    ...others,
    sources: options.sources ?? [],
  });
}

/** Finds what a judgment is on, in the framework. */
function questionOf(
  judgment: ReadJudgment,
  framework: FrameworkId,
  options: ToInspectionOptions,
): { id: string; graded: string } | undefined {
  const { aspect } = judgment;
  if (aspect === null) {
    const known = FRAMEWORKS.find(({ id }) => id === framework);
    const only =
      known?.questions.length === 1 && known.complete && known.pillars.length === 0 ? known.questions[0] : undefined;
    return only && { id: only.id, graded: only.graded };
  }
  const own = options.questions && Object.hasOwn(options.questions, aspect) ? options.questions[aspect] : undefined;
  return own === undefined ? findQuestion(framework, aspect) : { id: own, graded: "yes" };
}

function judgmentsFrom(
  reading: Reading,
  framework: FrameworkId,
  options: ToInspectionOptions,
  issues: Issue[] | undefined,
): Judgment[] {
  const judgments: Judgment[] = [];
  const byKey = new Map<string, Judgment>();
  reading.judgments.forEach((read, index) => {
    const { body, grade, aspect, current } = read;
    if (!current || body === null) return;
    const question = questionOf(read, framework, options);
    if (!question) {
      issues?.push(
        createIssue(["judgments", index, "aspect"], "unknown-id", {
          problem: "no wording of a question of the framework",
          expected: "one in its wordings, or in questions",
          got: aspect,
        }),
      );
      return;
    }
    const key = `${body} ${question.id}`;
    const known = byKey.get(key);
    if (known) {
      if (known.grade !== grade)
        issues?.push(
          createIssue(["judgments", index, "grade"], "contradiction", {
            problem: "two grades for one body and question",
            expected: known.grade ?? "none",
            got: grade,
          }),
        );
      return;
    }
    const judgment: Judgment =
      grade === null
        ? { body, question: question.id, grade, ungraded: question.graded === "no" ? "by-design" : "unknown" }
        : { body, question: question.id, grade };
    byKey.set(key, judgment);
    judgments.push(judgment);
  });
  return judgments;
}

interface Others {
  readonly causesOfConcern: CauseOfConcern[];
  readonly recommendations: Recommendation[];
  readonly areasForImprovement: AreaForImprovement[];
}

function othersFrom(
  reading: Reading,
  issued: IsoDate,
  options: ToInspectionOptions,
  issues: Issue[] | undefined,
): Others {
  const others: Others = { causesOfConcern: [], recommendations: [], areasForImprovement: [] };
  const bodies = options.bodies ?? reading.bodies;
  reading.recommendations.forEach(({ kind, text, actions, addressee, deadline }, index) => {
    const actor = addressee ?? (bodies.length === 1 ? (bodies[0] as BodyId) : null);
    if (actor === null) {
      issues?.push(
        createIssue(["recommendations", index, "addressee"], "missing", {
          problem: "the text does not tell who is to act",
          expected: "a body",
        }),
      );
      return;
    }
    const body = actor as BodyId;
    if (kind === "recommendation") {
      const id = `recommendation-${others.recommendations.length + 1}`;
      others.recommendations.push({ id, text, actions, addressees: [actor], issued, deadline, progress: [] });
    } else if (kind === "area-for-improvement") {
      others.areasForImprovement.push({
        id: `area-for-improvement-${others.areasForImprovement.length + 1}`,
        body,
        text,
      });
    } else {
      others.causesOfConcern.push({
        id: `cause-of-concern-${others.causesOfConcern.length + 1}`,
        body,
        text,
        accelerated: false,
        issued,
      });
    }
  });
  return others;
}
