import type { BodyId } from "../body/index.js";
import type { IsoDate } from "../date/index.js";
import type { JudgmentInFramework } from "../comparison/index.js";
import { readAsOf } from "../date/arithmetic.js";
import { fail } from "../error/domain-error.js";
import type { FrameworkId } from "../framework/index.js";
import type { Inspection } from "../inspection/index.js";
import { judgmentsInForce } from "../inspection/judgments.js";
import type { Judgment } from "../judgment/index.js";
import { nounFor } from "./english.js";
import { levelsOf } from "./levels.js";
import { bodyLookup, nounForBodies } from "./names.js";

/** What is to be covered, and as of when. */
export interface CoverageOptions {
  /** The bodies that there are to cover, such as all 44 services; those that the data names unless given. */
  readonly bodies?: readonly BodyId[] | undefined;
  /** The questions that there are to cover, by identifier; those that the data has a judgment on unless given. */
  readonly questions?: readonly string[] | undefined;
  /** Judgments in force on this day, `YYYY-MM-DD`; with every amendment unless given. Bears on inspections only. */
  readonly asOf?: IsoDate | undefined;
}

/** How many of what there is to cover have a grade, and which have none. */
export interface CoverageOf<Id extends string> {
  /** How many have at least one grade. */
  readonly count: number;
  /** Of how many. */
  readonly of: number;
  /** Those judged without any grade, which is still to come or was not made; in order of appearance. */
  readonly ungraded: readonly Id[];
  /** Those without any judgment that could have a grade; in order of appearance. */
  readonly missing: readonly Id[];
}

/** What some judgments cover, of what there is. */
export interface Coverage {
  /** The bodies. */
  readonly bodies: CoverageOf<BodyId>;
  /** The questions; graded pillars and overall grades stand in only where no question is judged. */
  readonly questions: CoverageOf<string>;
  /** The judgments: how many pairs of a body and a question have a grade, of all such pairs. */
  readonly judgments: {
    /** How many pairs have a grade. */
    readonly count: number;
    /** The number of bodies times the number of questions. */
    readonly of: number;
  };
  /** The coverage in words: "24 of 44 services, 11 questions". */
  readonly text: string;
}

/** A judgment that may know its framework, as those of {@link judgmentsOf} do. */
type CoveredJudgment = Judgment & Partial<Pick<JudgmentInFramework, "framework">>;

/** Judgments that stand together in what was given, with the framework that they were made under, where that is known. */
interface Part {
  readonly framework: FrameworkId | undefined;
  readonly judgments: readonly Judgment[];
}

/** A body or a question with what is known of it. */
type Seen = Map<string, "graded" | "ungraded" | "missing">;

/**
 * Tells how much of what could be judged has a grade: "24 of 44 services, 11 questions". Say it beside every share and ranking.
 *
 * A body that was inspected and got no grade is told from one that was not inspected, and neither counts as covered. What is
 * ungraded by design is left out: there is no grade to have.
 * Source: https://hmicfrs.justiceinspectorates.gov.uk/frs-assessment/frs-2023-25/service-assessment-data-table/
 *
 * @param source - an inspection, or a list of inspections and judgments; of amended judgments the one in force counts.
 * @param options - `bodies` and `questions`, what there is to cover; `asOf`, the day for which the answer is.
 * @returns the coverage, frozen; zero of zero for the empty list without options.
 * @throws {@link DomainError} `wrong-type` for what is no list, `not-a-date` when `asOf` is not one.
 * @remarks Cost: linear in the number of judgments.
 * @example
 * ```ts
 * import { coverage } from "hmicfrs/summary";
 *
 * const question = "understanding-risk";
 * const judgments = [
 *   { body: "avon-frs", question, grade: "good" },
 *   { body: "kent-frs", question, grade: null, ungraded: "pending" },
 * ] as const;
 *
 * coverage(judgments).text; // => "1 of 2 services, 1 question"
 * coverage(judgments, { bodies: ["avon-frs", "kent-frs", "surrey-frs"] }).bodies; // => { count: 1, of: 3, ungraded: ["kent-frs"], missing: ["surrey-frs"] }
 * ```
 * @category summaries
 */
export function coverage(
  source: Inspection | readonly (Inspection | Judgment | JudgmentInFramework)[],
  options: CoverageOptions = {},
): Coverage {
  const asOf = readAsOf(options);
  const { bodies: wantedBodies, questions: wantedQuestions } = options;
  const bodies: Seen = new Map(wantedBodies?.map((body) => [body, "missing"]));
  const questions: Seen = new Map(wantedQuestions?.map((question) => [question, "missing"]));
  const { parts, listed } = readSource(source, asOf);
  if (!wantedBodies) for (const body of listed) bodies.set(body, "missing");
  const pairs = new Map<string, Set<string>>();
  for (const { judgments } of wantedQuestions ? parts : finestOf(parts)) {
    for (const { body, question, grade, ungraded } of judgments) {
      const isWanted = (!wantedBodies || bodies.has(body)) && (!wantedQuestions || questions.has(question));
      if (!isWanted || ungraded === "by-design") continue;
      see(bodies, body, grade !== null);
      see(questions, question, grade !== null);
      if (grade === null) continue;
      const graded = pairs.get(body);
      if (graded) graded.add(question);
      else pairs.set(body, new Set([question]));
    }
  }
  let count = 0;
  for (const graded of pairs.values()) count += graded.size;
  return finish(bodies, questions, count);
}

/** Takes down that a body or question was judged. */
function see(seen: Seen, id: string, isGraded: boolean): void {
  if (isGraded) seen.set(id, "graded");
  else if (seen.get(id) !== "graded") seen.set(id, "ungraded");
}

/** Reads the judgments in force, by the framework where that is known, and the bodies that inspections list. */
function readSource(
  source: Inspection | readonly (Inspection | CoveredJudgment)[],
  asOf: IsoDate | undefined,
): { readonly parts: readonly Part[]; readonly listed: ReadonlySet<BodyId> } {
  const parts: Part[] = [];
  const listed = new Set<BodyId>();
  for (const item of requireItems(source)) {
    if ("judgments" in item) {
      for (const body of item.bodies) listed.add(body);
      parts.push({ framework: item.framework, judgments: judgmentsInForce(item, asOf) });
    } else parts.push({ framework: item.framework, judgments: [item] });
  }
  return { parts, listed };
}

function requireItems(
  source: Inspection | readonly (Inspection | CoveredJudgment)[],
): readonly (Inspection | CoveredJudgment)[] {
  if (Array.isArray(source)) return source as readonly (Inspection | CoveredJudgment)[];
  if (typeof source === "object" && source !== null && "judgments" in source) return [source];
  const expected = "an inspection, or a list of inspections and judgments";
  return fail("coverage", "wrong-type", { problem: "wrong type", expected, got: source });
}

/** Keeps the judgments on questions; all of them when none is known to be on more than a question, or none is on a question. */
function finestOf(parts: readonly Part[]): readonly Part[] {
  const levels = new Map<FrameworkId, ReturnType<typeof levelsOf>>();
  let any = false;
  const finest = parts.map((part) => {
    const { framework } = part;
    let levelOf = framework && levels.get(framework);
    if (framework && !levelOf) levels.set(framework, (levelOf = levelsOf(framework)));
    const judgments = levelOf
      ? part.judgments.filter(({ question }) => levelOf(question) === "question")
      : part.judgments;
    any ||= judgments.length > 0;
    return { framework, judgments };
  });
  return any ? finest : parts;
}

function finish(bodies: Seen, questions: Seen, count: number): Coverage {
  const ofBodies = coverageOf(bodies) as CoverageOf<BodyId>;
  const ofQuestions = coverageOf(questions);
  const noun = nounForBodies(bodies.keys() as Iterable<BodyId>, bodyLookup(undefined));
  const some = ofQuestions.count === ofQuestions.of ? "" : `${ofQuestions.count} of `;
  const text =
    `${ofBodies.count} of ${ofBodies.of} ${nounFor(ofBodies.of, noun)}, ` +
    `${some}${ofQuestions.of} ${nounFor(ofQuestions.of, ["question", "questions"])}`;
  const judgments = Object.freeze({ count, of: bodies.size * questions.size });
  return Object.freeze({ bodies: ofBodies, questions: ofQuestions, judgments, text });
}

function coverageOf(seen: Seen): CoverageOf<string> {
  const having = (wanted: string): readonly string[] =>
    Object.freeze([...seen].filter(([, state]) => state === wanted).map(([id]) => id));
  const [ungraded, missing] = [having("ungraded"), having("missing")];
  return Object.freeze({ count: seen.size - ungraded.length - missing.length, of: seen.size, ungraded, missing });
}
