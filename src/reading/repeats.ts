import type { Grade } from "../grade/index.js";
import { readAreas, isKnown } from "./areas.js";
import { type Chunk, type ChunkType, gradeChunk } from "./chunks.js";
import type { GradeMention } from "./grades.js";
import { phraseAt, readCount, wordClasses } from "./lexicon.js";
import { MARK, type Tokens } from "./tokens.js";
import { hasOneOf, isOneOf, wordSet } from "./word-sets.js";

/** A grade that the text has counted: "adequate in five areas". */
export interface Counted {
  readonly grade: Grade;
  readonly count: number;
  /** The token behind it. */
  readonly to: number;
}

/** How many tokens on a count is still spoken of. */
const REACH = 90;

const SAME = /* @__PURE__ */ wordSet(["same", "this", "that"]);

/** Verbs behind which "the grade" is the one told before: "HMICFRS awarded the grade for …". */
const GIVING = /* @__PURE__ */ wordSet(["awarded", "gave", "received", "earned"]);

/** Tells whether a sentence without a grade may speak of one given before: "the same mark", "this rating". */
export function mayRepeat(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    if (isOneOf(SAME, tokens, at) && isOneOf(GRADE_WORDS, tokens, at + 1)) return true;
    if (isOneOf(GIVING, tokens, at) && tokens.word[at + 1] === "the" && isOneOf(GRADE_WORDS, tokens, at + 2))
      return true;
  }
  return false;
}

/** Tells whether a count is still spoken of at a token. */
export function isCounted(counted: Counted[], at: number): boolean {
  forget(counted, at);
  return counted.length > 0;
}

/** The classes that "The five others" may be made of. */
const OPENING: ReadonlySet<string> = /* @__PURE__ */ new Set(["ART", "MORE", "AREA", "COUNT", "FILL"]);

/** Tells whether a sentence may spell out a count, by how it opens, or repeat a grade: "The five are", "They include". */
export function maySpellOut(tokens: Tokens, from: number, to: number): boolean {
  if (hasOneOf(GRADE_WORDS, tokens, from, to)) return true;
  const classes = wordClasses();
  let at = from;
  while (at < to) {
    const word = tokens.word[at] as string;
    const known = phraseAt(classes, tokens, at, to);
    if (tokens.kind[at] === MARK) {
      if (word !== "'" && word !== '"') return true;
    } else if (known) {
      const opens = OPENING.has(known.value) || (known.value === "PRONOUN" && word === "they");
      if (!opens) return VERBS.has(known.value) || known.value === "AND";
    } else if (readCount(tokens, at) === undefined) return word === "'s";
    at += 1 + (known?.rest.length ?? 0);
  }
  return false;
}

/** Drops the counts that are no longer spoken of, so that none is looked at again for every sentence of a long text. */
function forget(counted: Counted[], from: number): void {
  const alive = counted.findIndex(({ to }) => from - to < REACH);
  if (alive !== 0) counted.splice(0, alive < 0 ? counted.length : alive);
}

/** Words for a grade that "the same" may stand before. */
export const GRADE_WORDS = /* @__PURE__ */ wordSet(
  "grade grades grading rating ratings judgment judgement judgments judgements mark marks ranking".split(" "),
);

/** Puts the grade of before in the place of the words that stand for it. */
export function nameRepeated(
  tokens: Tokens,
  chunks: readonly Chunk[],
  last: Grade | undefined,
  counted: Counted[],
  mentioned?: GradeMention,
): readonly Chunk[] {
  const graded = chunks.some(({ grade }) => grade);
  const spelt = graded ? undefined : nameCounted(tokens, chunks, counted);
  if (spelt) return spelt;
  const at = chunks.findIndex(
    ({ type, from }, index) =>
      type === "RATING" &&
      isOneOf(GRADE_WORDS, tokens, from) &&
      (SAME.words.has(tokens.word[(chunks[index - 1]?.to ?? 0) - 1] ?? "") ||
        (isOneOf(GIVING, tokens, from - 2) && tokens.word[from - 1] === "the" && chunks[index + 1]?.type === "AT")),
  );
  // "rated adequate for A and receives the same grading for B"
  const own = chunks.findLast(({ grade }, index) => index < at && grade)?.grade?.grade;
  const near = tokens.word[(chunks[at - 1]?.to ?? 0) - 1] === "same" ? last : (mentioned?.grade ?? last);
  const meant = graded ? own : near;
  if (at < 1 || !meant) return chunks;
  const article = chunks[at - 2]?.type === "ART" ? at - 2 : at - 1;
  return replaced(chunks, article, at + 1, meant);
}

const VERBS: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>(["BE", "INCLUDE", "WENT"]);

/** "The five are A, B, …", "They are A and B", "One of them was for A": a count that is spelt out, with as many areas as it has. */
function nameCounted(tokens: Tokens, chunks: readonly Chunk[], counted: Counted[]): readonly Chunk[] | undefined {
  let verb = 0;
  while (verb < 5 && chunks[verb] && !VERBS.has((chunks[verb] as Chunk).type)) verb++;
  const opening = chunks.slice(0, verb);
  if (!VERBS.has(chunks[verb]?.type as ChunkType) || !opening.every((chunk) => isOpening(tokens, chunk)))
    return undefined;
  const number = opening.find(({ count }) => count !== undefined)?.count;
  const went = (chunks[verb] as Chunk).type === "WENT";
  const from = (chunks[0] as Chunk).from;
  forget(counted, from);
  const known = counted.filter(({ to }) => from - to < REACH && from >= to);
  const candidates =
    number === undefined ? known.slice(-1) : known.filter(({ count }) => (went ? count >= number : count === number));
  const meant = went ? candidates.at(-1) : candidates.length === 1 ? candidates[0] : undefined;
  if (!meant) return undefined;
  const { areas } = readAreas(tokens, chunks, verb + 1, chunks.length);
  if (!areas.every(isKnown)) return undefined;
  // How many areas are meant is left open by "several".
  const wanted = went ? number : Number.isFinite(meant.count) ? meant.count : undefined;
  // "Those six included A, B and C": not all are named.
  const some = (chunks[verb] as Chunk).type === "INCLUDE" && number !== undefined;
  const fits = wanted === undefined || some ? areas.length <= meant.count : areas.length === wanted;
  if (areas.length === 0 || !fits) return undefined;
  return replaced(chunks, 0, verb, meant.grade);
}

/** "The", "These", "They", "five", "of them", "areas", "other". */
function isOpening(tokens: Tokens, { type, from, body }: Chunk): boolean {
  if (type === "ART" || type === "N" || type === "MORE" || type === "AREA") return true;
  return body !== undefined && body.named.length === 0 && tokens.word[from] === "they";
}

function replaced(chunks: readonly Chunk[], start: number, end: number, grade: Grade): readonly Chunk[] {
  const from = (chunks[start] as Chunk).from;
  const to = Math.max(from + 1, (chunks[Math.max(end - 1, start)] as Chunk).to);
  return [...chunks.slice(0, start), gradeChunk(from, to, grade), ...chunks.slice(end)];
}
