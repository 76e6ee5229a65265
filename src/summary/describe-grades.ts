import type { BodyId } from "../body/index.js";
import { numberInWords } from "../date/words.js";
import type { FrameworkId } from "../framework/index.js";
import { questionLabel } from "../framework/index.js";
import { type Grade, GRADES } from "../grade/index.js";
import type { Judgment, UngradedReason } from "../judgment/index.js";
import { allOf, countOf, gradeInWords, listOf, namesOf, type Noun, nounFor, numberAtStart, quoted } from "./english.js";
import type { JudgmentLevel } from "./levels.js";
import { type BodyLookup, nameInSentence, nounForBodies } from "./names.js";

/** A judgment that has a grade. */
export type GradedJudgment = Judgment & { readonly grade: Grade };

/** What the sentences on some judgments are written with. */
export interface GradesInWords {
  /** The framework that the labels come from. */
  readonly framework: FrameworkId;
  /** Looks up the bodies that are named. */
  readonly lookup: BodyLookup;
  /** How many bodies the inspection covers. */
  readonly bodies: number;
  /** What the judgments are about. */
  readonly level: JudgmentLevel;
  /** Whether the framework asks nothing else, so that the question need not be named. */
  readonly onlyQuestion: boolean;
}

/** Up to how many bodies are named with their grades; more are counted. */
const MOST_BODIES = 8;
/** Up to how many questions of one body are named with their grades; more are counted. */
const MOST_QUESTIONS = 4;
/** Up to how many are named as having the poorest grade. */
const MOST_POOR = 5;

const BEST_FIRST: readonly Grade[] = /* @__PURE__ */ [...GRADES].reverse();

const AREA: Noun = ["area", "areas"];
const PILLAR: Noun = ["pillar", "pillars"];

/** What is said of a judgment without a grade, after "is" or "are". */
const REASONS: Readonly<Record<UngradedReason, string>> = {
  "by-design": "ungraded by design",
  pending: "still to be graded",
  "not-assessed": "not assessed this time",
  "evidence-too-old": "ungraded because the evidence was too old",
  withheld: "withheld from publication",
  unknown: "ungraded for a reason that is not known",
};

/** Gives what judgments on a level are made on, as HMICFRS calls it. */
function nounForLevel(level: JudgmentLevel): Noun {
  return level === "pillar" ? PILLAR : AREA;
}

/** Groups items by grade, best first; grades that were not given are left out. */
function byGrade(judgments: readonly GradedJudgment[]): [Grade, GradedJudgment[]][] {
  return BEST_FIRST.map((grade): [Grade, GradedJudgment[]] => [
    grade,
    judgments.filter((judgment) => judgment.grade === grade),
  ]).filter(([, group]) => group.length > 0);
}

/** Collects a field of judgments, each value once, in order. */
function distinct<K extends "body" | "question">(judgments: readonly Judgment[], field: K): Judgment[K][] {
  return [...new Set(judgments.map((judgment) => judgment[field]))];
}

/** Says what some judgments, at least one, came to: "graded West Mercia Police as inadequate". */
export function gradedClause(judgments: readonly GradedJudgment[], words: GradesInWords): string {
  const bodies = distinct(judgments, "body");
  const questions = distinct(judgments, "question");
  if (bodies.length === 1) return clauseOfBody(judgments, words, bodies[0] as BodyId, questions.length);
  if (questions.length === 1) return clauseOfQuestion(judgments, words, bodies);
  const groups = byGrade(judgments);
  const made = `made ${numberInWords(judgments.length)} graded judgments`;
  const [[grade]] = groups as [[Grade, GradedJudgment[]]];
  if (groups.length === 1) return `${made}, ${judgments.length === 2 ? "both" : "all"} of them ${gradeInWords(grade)}`;
  return `${made}: ${listOf(groups.map(([each, group]) => `${numberInWords(group.length)} ${gradeInWords(each)}`))}`;
}

/** Says how one body was graded, on one question or several. */
function clauseOfBody(
  judgments: readonly GradedJudgment[],
  words: GradesInWords,
  body: BodyId,
  questions: number,
): string {
  const graded = `graded ${nameInSentence(body, words.lookup)}`;
  const noun = nounForLevel(words.level);
  const groups = byGrade(judgments);
  const [[grade]] = groups as [[Grade, GradedJudgment[]]];
  if (questions === 1) return `${graded} as ${gradeInWords(grade)}${onWhat(judgments, words)}`;
  if (groups.length === 1) return `${graded} as ${gradeInWords(grade)} in ${allOf(questions, noun)}`;
  const named = questions <= MOST_QUESTIONS;
  const parts = groups.map(([each, group]) => {
    const where = named ? onWhat(group, words) : ` in ${countOf(group.length, noun)}`;
    return `as ${gradeInWords(each)}${where}`;
  });
  return `${graded} ${listOf(parts)}`;
}

/** Says how several bodies were graded on one question. */
function clauseOfQuestion(
  judgments: readonly GradedJudgment[],
  words: GradesInWords,
  bodies: readonly BodyId[],
): string {
  const what = onWhat(judgments.slice(0, 1), words);
  const noun = nounForBodies(bodies, words.lookup);
  const groups = byGrade(judgments);
  const [[grade]] = groups as [[Grade, GradedJudgment[]]];
  if (groups.length === 1) {
    if (bodies.length === words.bodies) return `graded ${allOf(bodies.length, noun)} as ${gradeInWords(grade)}${what}`;
    const all = bodies.length === 2 ? "both" : "all";
    return `graded ${countOf(bodies.length, noun)}${what}, ${all} as ${gradeInWords(grade)}`;
  }
  const named = bodies.length <= MOST_BODIES;
  const parts = groups.map(([each, group], index) => {
    const who = named
      ? namesOf(group.map((judgment) => nameInSentence(judgment.body, words.lookup)))
      : index === 0
        ? countOf(group.length, noun)
        : numberInWords(group.length);
    return `${who} as ${gradeInWords(each)}`;
  });
  return `graded ${listOf(parts)}${what}`;
}

/** Says on what judgments were made, where that needs saying: " overall", " for ‘Investigating crime’". */
function onWhat(judgments: readonly GradedJudgment[], words: GradesInWords): string {
  if (words.level === "overall") return " overall";
  if (words.onlyQuestion) return "";
  return ` for ${listOf(judgments.map((judgment) => quoted(questionLabel(words.framework, judgment.question))))}`;
}

/** Names what was graded worst, where {@link gradedClause} only counted and it is inadequate or requires improvement. */
export function poorestClause(judgments: readonly GradedJudgment[], words: GradesInWords): string | undefined {
  const groups = byGrade(judgments);
  const [grade, group] = groups.at(-1) as [Grade, GradedJudgment[]];
  if (groups.length === 1 || (grade !== "inadequate" && grade !== "requires-improvement")) return undefined;
  const bodies = distinct(judgments, "body");
  const questions = distinct(judgments, "question");
  if (bodies.length > 1 && questions.length > 1) return poorestOfMany(group, grade, bodies, words);
  const isOneBody = bodies.length === 1;
  if (isOneBody ? questions.length <= MOST_QUESTIONS : bodies.length <= MOST_BODIES) return undefined;
  if (group.length > MOST_POOR) return undefined;
  const noun = isOneBody ? nounForLevel(words.level) : nounForBodies(bodies, words.lookup);
  const names = group.map((judgment) =>
    isOneBody ? quoted(questionLabel(words.framework, judgment.question)) : nameInSentence(judgment.body, words.lookup),
  );
  const verb = group.length === 1 ? "is" : "are";
  return `the ${nounFor(group.length, noun)} graded as ${gradeInWords(grade)} ${verb} ${namesOf(names)}`;
}

/** Tells which of several bodies, judged on several questions, have the worst grade at least once. */
function poorestOfMany(
  group: readonly GradedJudgment[],
  grade: Grade,
  bodies: readonly BodyId[],
  words: GradesInWords,
): string {
  const having = distinct(group, "body");
  const noun = nounForBodies(bodies, words.lookup);
  const isAll = having.length === bodies.length;
  const who = isAll
    ? allOf(bodies.length, noun)
    : `of the ${countOf(bodies.length, noun)}, ${numberInWords(having.length)}`;
  const claim = `${who} ${having.length === 1 ? "was" : "were"} graded as ${gradeInWords(grade)} in at least one ${nounForLevel(words.level)[0]}`;
  if (isAll || having.length > MOST_POOR) return claim;
  return `${claim}: ${namesOf(having.map((body) => nameInSentence(body, words.lookup)))}`;
}

/** Says which judgments, at least one, carry no grade, and why: "one area carries no grade: it is still to be graded". */
export function ungradedClause(judgments: readonly Judgment[], all: readonly Judgment[], lookup: BodyLookup): string {
  const bodies = distinct(all, "body");
  const questions = distinct(all, "question");
  const noun: Noun =
    bodies.length === 1
      ? AREA
      : questions.length === 1
        ? nounForBodies(bodies, lookup)
        : ["question put to a body", "questions put to bodies"];
  const amount = judgments.length;
  const groups = (Object.keys(REASONS) as UngradedReason[])
    .map((reason) => [reason, judgments.filter((judgment) => judgment.ungraded === reason).length] as const)
    .filter(([, count]) => count > 0);
  const start = `${numberAtStart(amount)} ${nounFor(amount, noun)} ${amount === 1 ? "has" : "have"} no grade:`;
  if (groups.length === 1) {
    const [[reason]] = groups as [[UngradedReason, number]];
    const who = amount === 1 ? "it is" : amount === 2 ? "both are" : "all are";
    return `${start} ${who} ${REASONS[reason]}`;
  }
  const parts = groups.map(
    ([reason, count]) => `${numberInWords(count)} ${count === 1 ? "is" : "are"} ${REASONS[reason]}`,
  );
  return `${start} ${listOf(parts)}`;
}
