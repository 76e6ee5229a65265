import type { InspectedBody } from "../body/index.js";
import type { Grade } from "../grade/index.js";
import type { Block } from "./blocks.js";
import type { Chunk } from "./chunks.js";
import { type FoundCue, yearAt } from "./context.js";
import { isCountedOther } from "./counts.js";
import type { GradeMention } from "./grades.js";
import { indexPhrases, phraseAt, type Phrases, readCount, wordClasses } from "./lexicon.js";
import { isEarlier } from "./rounds.js";
import type { Settled } from "./settle.js";
import type { Reader } from "./state.js";
import { type Counted, readCounts } from "./tallies.js";
import { THEN } from "./tally-data.js";
import { BLANK, MARK, NUMBER, type Tokens } from "./tokens.js";
import type { Verdict } from "./verdicts.js";
import { bodiesOf } from "./who.js";

/** Finds the counts of a sentence that are sure enough to report. */
export function soundCounts(
  reader: Reader,
  chunks: readonly Chunk[],
  sentence: readonly [number, number],
): readonly Counted[] {
  const { tokens } = reader;
  const counts = readCounts(tokens, chunks);
  if (counts.length === 0) return counts;
  const start = paragraphStart(tokens, sentence[0]);
  const areas = chunks.some(({ type }) => type === "AREA");
  const context = areas || counts.length > 1 || namesAreas(tokens, start, sentence[0]);
  const others = !areas && countsOthers(tokens, start, sentence[1]);
  return counts.filter(({ noun, noted, judged, pattern, count, from, aside }) => {
    // "Only one area, its leadership, was good": a judgment, unless it is one of several counts.
    if (aside && count === 1 && counts.length === 1) return false;
    if (noun && (pattern !== "count-grade" || judged)) return true;
    if (others) return false;
    if (pattern === "count-grade" && !judged) return noted || counts.length > 1;
    // "One more was rated good": of what, its sentence must say.
    if (count === 1 && MORE.has(tokens.word[from + 1] as string)) return areas || counts.length > 1;
    return context || ((noted || judged) && count > 1) || (noted && judged && count === 0);
  });
}

/** The pattern of a grade that is the only one of its kind, which names its area as a matter of course. */
const SOLE_GRADE = "sole-grade";

const MORE = /* @__PURE__ */ new Set(["more", "other", "further"]);

/** How far back in its paragraph a sentence is taken to go on with another, in tokens. */
const REACH = 60;

function paragraphStart(tokens: Tokens, at: number): number {
  const first = Math.max(0, at - REACH);
  let start = at;
  while (start > first && tokens.gap[start] !== BLANK) start--;
  return start;
}

const QUANTITIES = /* @__PURE__ */ new Set(["most", "some", "many", "all", "several", "other", "few", "no", "every"]);

function isQuantity(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at] as string;
  return tokens.kind[at] === NUMBER || QUANTITIES.has(word) || readCount(tokens, at) !== undefined;
}

/** Tells whether a stretch counts something that is no area: "60 case files", "five forces". */
function countsOthers(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isCountedOther(tokens.word[at] as string)) continue;
    for (let before = at; before >= Math.max(from, at - 3); before--) if (isQuantity(tokens, before)) return true;
  }
  return false;
}

/** Tells whether a stretch speaks of the areas or the grades of an inspection. */
function namesAreas(tokens: Tokens, from: number, to: number): boolean {
  const classes = wordClasses();
  for (let at = from; at < to; at++) {
    const phrase = phraseAt(classes, tokens, at, to);
    if (phrase?.value === "AREA") return true;
  }
  return false;
}

/** The body of a text that names none at all. */
const NAMELESS: readonly null[] = /* @__PURE__ */ Object.freeze([null]);

/** Reports the counts of a sentence. */
export function addCounts(
  reader: Reader,
  block: Block,
  chunks: readonly Chunk[],
  counts: readonly Counted[],
  verdicts: readonly Verdict[],
  previous: Settled | undefined,
  cues: readonly FoundCue[],
  sentence: readonly [number, number],
): void {
  const { collection, state, tokens, title } = reader;
  let bodies: readonly (InspectedBody | null)[] | undefined;
  let last: Counted | undefined;
  let carried = false;
  counts.forEach((counted, index) => {
    const verdict = verdicts.find(({ grade }) => grade === counted.grade);
    const many = verdict?.subject?.kind === "bodies" || verdict?.patterns[0] === "bodies-judged";
    if (many) return;
    if (counts.length === 1 && counted.count === 1 && verdict?.areas.length === 1 && counted.pattern !== SOLE_GRADE)
      return;
    // "good in all three pillars: effectiveness, efficiency and people"
    if (counted.all && (verdict?.areas.length === counted.count || opens(block, counted.to))) return;
    // "none was good or outstanding": two grades on offer are no verdicts.
    const bare = { grade: counted.grade, body: undefined, subject: undefined, continued: false };
    const own = verdict !== undefined || (previous === undefined && counted.count === 0);
    const named = own ? bodiesOf(reader, chunks, verdict ?? bare, previous, sentence) : previous?.bodies;
    const found = named ?? bodies ?? (previous?.nameless === true ? NAMELESS : undefined);
    if (found === "other" || found === undefined) {
      if (!found) collection.leave(counted.from, counted.to, "body-unknown");
      return;
    }
    bodies = found;
    const until = counts[index + 1]?.from ?? sentence[1];
    const clause: readonly [number, number] = [last?.to ?? sentence[0], clauseEnd(tokens, counted.to, until)];
    const place: GradeMention = { ...counted.grade, from: counted.from, to: counted.to };
    const fresh = last !== undefined && isParted(tokens, last.to, counted.from);
    // "seven areas were adequate, compared with four that were good": two grades of one round.
    const others =
      last && last.grade.grade !== counted.grade.grade ? cues.filter((cue) => !isComparing(tokens, cue)) : cues;
    const told =
      isEarlier(tokens, others, place, clause, reader.year) ||
      (fresh && turnsBack(tokens, others, clause[0], counted.from));
    const left = tokens.word[counted.from - 1] === "from";
    const earlier = state.earlier || told || left || (carried && !fresh);
    carried = earlier;
    last = counted;
    if (block.to === title?.to) return;
    const grade = counted.grade.grade as Grade;
    for (const body of found) {
      collection.count(body, grade, counted.count, !earlier, counted.from, counted.to, counted.pattern);
      const next = left ? countNow(tokens, counted.to) : undefined;
      if (next !== undefined)
        collection.count(body, grade, next, !state.earlier, counted.to, counted.to + 2, "count-now");
      const then = earlier ? undefined : countThen(tokens, counted.to, sentence[1]);
      if (then) collection.count(body, grade, then.count, false, counted.to, then.to, "count-then");
    }
  });
}

/** Tells whether a list stands below a count that ends its block with a colon. */
function opens(block: Block, to: number): boolean {
  return block.colon && to >= block.to - 1;
}

function isComparing(tokens: Tokens, { from }: FoundCue): boolean {
  return tokens.word[from] === "compared";
}

/** Finds where what is said of a count ends: at a comma, behind which another round may be named. */
function clauseEnd(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && tokens.word[at] !== ",") at++;
  return at;
}

const PARTING = /* @__PURE__ */ new Set([";", "but", "while", "although", "though", "whereas", "now", "this"]);

/** Tells whether another clause starts between two counts, which may be of another round. */
function isParted(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (PARTING.has(tokens.word[at] as string)) return true;
  return false;
}

/** Tells whether a clause turns to an earlier round: "…; before, it had no outstanding", "… now; in 2021 nine of the 11 were". */
function turnsBack(tokens: Tokens, cues: readonly FoundCue[], from: number, to: number): boolean {
  // "… now; last time two were"
  if (cues.some(({ cue, ...at }) => cue === "earlier" && at.from >= from && at.to <= to)) return true;
  let now = false;
  for (let at = from; at < to; at++) {
    if (tokens.word[at] === "before" && tokens.word[at + 1] === ",") return true;
    now ||= tokens.word[at] === "now";
    if (now && yearAt(tokens, at) !== undefined) return true;
  }
  return false;
}

let then: Phrases<true> | undefined;
const SMALL = /* @__PURE__ */ new Set(["just", "only", "a", "the", "its", "mere"]);
/** What may follow the number of "up from three". */
const FOLLOWS = /* @__PURE__ */ new Set([
  "at",
  "in",
  "last",
  "previously",
  "before",
  "when",
  "two",
  "three",
  "the",
  "areas",
  "area",
  "and",
]);

/** Reads the count that a change came to: "from two inadequate grades to none". */
function countNow(tokens: Tokens, at: number): number | undefined {
  if (tokens.word[at] !== "to") return undefined;
  const count = tokens.word[at + 1] === "none" ? 0 : readCount(tokens, at + 1);
  const ends = tokens.kind[at + 2] === MARK || FOLLOWS.has(tokens.word[at + 2] as string);
  return ends ? count : undefined;
}

/** Reads the count of the round before: "…, up from three at its last inspection". */
function countThen(
  tokens: Tokens,
  from: number,
  to: number,
): { readonly count: number; readonly to: number } | undefined {
  then ??= indexPhrases(THEN.split("; ").map((phrase): readonly [string, true] => [phrase, true]));
  let at = from;
  let phrase = phraseAt(then, tokens, at, to);
  while (!phrase && ++at < Math.min(to, from + 6)) phrase = phraseAt(then, tokens, at, to);
  if (!phrase) return undefined;
  at += 1 + phrase.rest.length;
  while (SMALL.has(tokens.word[at] as string)) at++;
  const count = readCount(tokens, at);
  const after = at + 1;
  const whole = tokens.word[after] === "of";
  const ends = after >= to || whole || tokens.kind[at + 1] === MARK || FOLLOWS.has(tokens.word[at + 1] as string);
  return count !== undefined && ends ? { count, to: at + 1 } : undefined;
}
