import { yearAt, type FoundCue } from "./context.js";
import { MONTHS } from "./dates.js";
import type { GradeMention } from "./grades.js";
import { isQuote, MARK, type Tokens, WORD } from "./tokens.js";
import { isOneOf, wordSet } from "./word-sets.js";

const CLAUSE_MARKS = /* @__PURE__ */ wordSet([";", "but", "while", "although", "though", "whereas"]);
/** What ends the clause of a grade behind it: marks, and words that compare it with another. */
const CLAUSE_ENDS = /* @__PURE__ */ wordSet(CLAUSE_MARKS, [
  "same",
  "up",
  "down",
  "than",
  "improvement",
  "unchanged",
  "compared",
]);

/** Tells whether the words around a grade put it in an earlier round than the one the text is about. */
export function isEarlier(
  tokens: Tokens,
  cues: readonly FoundCue[],
  grade: GradeMention,
  clause: readonly [number, number],
  year: number | undefined,
): boolean {
  let from = clause[0];
  for (let at = grade.from - 1; at >= clause[0]; at--) {
    if (isOneOf(CLAUSE_MARKS, tokens, at)) {
      from = at + 1;
      break;
    }
  }
  let to = Math.min(clause[1], grade.to + 14);
  for (let at = grade.to; at < to; at++) {
    const opens = tokens.word[at] === "," && tokens.word[at + 1] === "and" && tokens.word[at + 2] === "the";
    if (opens || isOneOf(CLAUSE_ENDS, tokens, at)) {
      to = at;
      break;
    }
  }
  if (isNow(tokens, grade) || isKept(tokens, clause[0], grade.from) || isPresent(tokens, grade, from)) return false;
  if (opensAfterYears(tokens, clause[0]) || opensWithYear(tokens, clause, grade, year)) return true;
  for (const cue of cues) {
    if (
      cue.cue === "earlier" &&
      cue.from >= from &&
      cue.to <= to &&
      (!isOfVisit(tokens, cue.from, from) || ownsGrade(tokens, cue.to, grade)) &&
      !isNowOnce(tokens, cue.from) &&
      !isSinceThen(tokens, cue, grade)
    )
      return true;
  }
  // "its latest inspection report, which came out in November 2017, rated …"
  if (year === undefined || tokens.word.slice(from, grade.from).includes("latest")) return false;
  if (isWhen(tokens, clause[0], grade.from, year)) return true;
  for (let at = from; at < to; at++) {
    const named = yearAt(tokens, at);
    if (named !== undefined && named <= year - 2 && !isOfReport(tokens, at) && !isSince(tokens, at)) return true;
    if (named !== undefined && named < year && (isOfRound(tokens, at) || isMonthOfVisit(tokens, at))) return true;
  }
  return false;
}

/** "is judged to be good", "requires improvement": the present tense is of this round, whatever is told beside it. */
function isPresent(tokens: Tokens, grade: GradeMention, from: number): boolean {
  for (let at = grade.from - 1; at >= Math.max(from, grade.from - 8); at--) {
    const word = tokens.word[at] as string;
    if (word === "is" || word === "are") return true;
    if (PAST_VERBS.has(word)) return false;
    if (tokens.kind[at] === MARK && !isQuote(tokens, at)) break;
  }
  return !grade.quoted && tokens.word[grade.from] === "requires" && tokens.kind[grade.from - 1] === WORD;
}

const PAST_VERBS = /* @__PURE__ */ new Set(["was", "were", "been", "had", "did", "from"]);

/** "retains its 2016 judgment of good": what is kept is of this round too. */
function isKept(tokens: Tokens, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 8); at < to; at++) if (KEEPING.has(tokens.word[at] as string)) return true;
  return false;
}

const KEEPING = /* @__PURE__ */ new Set(["retains", "retained", "keeps", "kept", "maintains", "maintained"]);

/** "the findings of 2019, when the force was rated inadequate"; with "since" before it, of whatever year. */
function isWhen(tokens: Tokens, from: number, to: number, year: number): boolean {
  for (let at = Math.max(from, to - 12); at < to; at++) {
    if (tokens.word[at] !== "when") continue;
    const place = tokens.word[at - 1] === "," ? at - 2 : at - 1;
    const named = yearAt(tokens, place);
    return (
      named !== undefined && (named < year || tokens.word.slice(Math.max(from, place - 9), place).includes("since"))
    );
  }
  return false;
}

/** "the 2015 efficiency assessment, in which …": a round told by its year. */
function isOfRound(tokens: Tokens, at: number): boolean {
  if (!["the", "our", "its", "his", "her"].includes(tokens.word[at - 1] as string)) return false;
  return tokens.word.slice(at + 1, at + 4).some((word) => /^(?:assessment|inspection|round)$/.test(word));
}

/** "was in December 2015 one of four forces graded as inadequate", "…, in December 2015": a month that is told for itself. */
function isMonthOfVisit(tokens: Tokens, at: number): boolean {
  if (tokens.word[at - 2] !== "in" || !MONTHS.includes(tokens.word[at - 1] as string)) return false;
  let told = revisits.get(tokens);
  if (told === undefined) revisits.set(tokens, (told = tokens.word.includes("revisit")));
  return told;
}

/** Whether a text tells of a revisit. */
const revisits = /* @__PURE__ */ new WeakMap<Tokens, boolean>();

/** "A 2023 inspection has led to a report": the report in hand. */
function isOfReport(tokens: Tokens, at: number): boolean {
  if (tokens.word[at - 2] === "when") return false;
  return tokens.word[at - 1] === "a" && /^(?:inspection|report|assessment)$/.test(tokens.word[at + 1] as string);
}

/** "for the first time since 2018", "has been good since 2018" are of this round. */
function isSince(tokens: Tokens, at: number): boolean {
  return tokens.word[at - 1] === "since";
}

/** "is now good", "good at last": the current round, whatever years stand nearby. */
function isNow(tokens: Tokens, grade: GradeMention): boolean {
  if (tokens.word[grade.to] === "at" && tokens.word[grade.to + 1] === "last") return true;
  for (let at = grade.from - 4; at <= grade.to; at++) if (tokens.word[at] === "now") return true;
  return false;
}

/** "In 2018 the service was rated good, but it is now adequate": a year at the start, and later a "now" or a later year. */
function opensWithYear(
  tokens: Tokens,
  [from, to]: readonly [number, number],
  grade: GradeMention,
  year: number | undefined,
): boolean {
  const named = tokens.word[from] === "in" ? yearAt(tokens, from + 1) : undefined;
  if (named === undefined) return false;
  if (year !== undefined && named < year - 1) return true;
  return tokens.word.slice(grade.to, Math.max(to, grade.to + 12)).includes("now");
}

/** "…, three years after inspectors | called it adequate". */
function opensAfterYears(tokens: Tokens, from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && tokens.kind[at] !== MARK && tokens.word[at] !== "after") at--;
  return tokens.word[at] === "after" && /^(?:year|month)s?$/.test(tokens.word[at - 1] as string);
}

/** "good, three years after …": what follows is of before, and not this grade. */
function isSinceThen(tokens: Tokens, { from, to }: FoundCue, grade: GradeMention): boolean {
  return from >= grade.to && tokens.word[to - 1] === "after";
}

/** "at once", "once more": no earlier round. */
function isNowOnce(tokens: Tokens, cue: number): boolean {
  if (tokens.word[cue] !== "once") return false;
  const next = tokens.word[cue + 1];
  return tokens.word[cue - 1] === "at" || next === "more" || next === "again" || next === "every";
}

const VISITS = /* @__PURE__ */ new Set([
  "visit",
  "visiting",
  "visited",
  "inspected",
  "inspecting",
  "fieldwork",
  "since",
]);

/** Tells whether "last year" says when inspectors came: "after visiting in November last year". */
function isOfVisit(tokens: Tokens, cue: number, from: number): boolean {
  if (tokens.word[cue] !== "last" || tokens.word[cue + 1] !== "year") return false;
  // "since last year, when we judged"
  if (tokens.word[cue + 2] === "," && tokens.word[cue + 3] === "when") return false;
  for (let at = cue - 1; at >= Math.max(from, cue - 6); at--) if (VISITS.has(tokens.word[at] as string)) return true;
  return false;
}

/** "since last year's ‘requires improvement’ grading" */
function ownsGrade(tokens: Tokens, at: number, { from }: GradeMention): boolean {
  return tokens.word[at] === "'s" && from > at && from - at <= 2;
}

const ROUNDS = /* @__PURE__ */ new Set(["inspections", "rounds", "assessments", "reports"]);

/** Tells whether the words around a grade say that the round before had the same: "the same as last year". */
export function repeatsEarlier(tokens: Tokens, grade: GradeMention, clause: readonly [number, number]): boolean {
  const to = Math.min(clause[1], grade.to + 10);
  for (let at = grade.to; at < to; at++) {
    const word = tokens.word[at] as string;
    if (CLAUSE_MARKS.words.has(word)) break;
    if (word === "same" || word === "unchanged") {
      for (let next = at + 1; next < Math.min(to, at + 8); next++) {
        const link = tokens.word[next] as string;
        if (link === "as" || link === "from" || link === "since") return true;
      }
    }
    if (word === "both" && ROUNDS.has(tokens.word[at + 1] ?? "")) return true;
    // "…, as it was in 2022", "just as in 2021".
    const then = tokens.word[at + 1];
    if (word === "as" && (then === "before" || (then === "in" && yearAt(tokens, at + 2) !== undefined))) return true;
    if (word === "as" && then === "it" && tokens.word[at + 2] === "was") return true;
  }
  return false;
}
