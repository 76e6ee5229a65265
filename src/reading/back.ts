import { type Area, readAreas, isKnown } from "./areas.js";
import { type Chunk, type ChunkType, chunk, placeOf } from "./chunks.js";
import { clean } from "./clean.js";
import { isVerbForm } from "./loose-verbs.js";
import { sentenceBefore } from "./quiet.js";
import type { Reader } from "./state.js";
import type { Tokens } from "./tokens.js";
import type { Verdict } from "./verdicts.js";

/** Words that point back to an area of the same sentence: "…, where it was rated good", "in that area". */
const RELATIVES = /* @__PURE__ */ new Set(["which", "where", "there", "here"]);
const POINTERS = /* @__PURE__ */ new Set(["that", "this"]);
const NOUNS = /* @__PURE__ */ new Set([
  "area",
  "count",
  "score",
  "front",
  "respect",
  "regard",
  "category",
  "measure",
  "question",
]);
/** How far back in a sentence an area may stand. */
const REACH = 24;

/**
 * Finds the area that a grade without one points back to: the last of its sentence ("its leadership, which was rated good"), or
 * the only one of the sentence before ("At the other end stands its use of data. It was seen as outstanding").
 */
export function areaBefore(
  reader: Reader,
  chunks: readonly Chunk[],
  verdict: Verdict,
  sentence: readonly [number, number],
  first: boolean,
): Area | undefined {
  const { tokens } = reader;
  const index = placeOf(chunks, verdict.grade);
  const pointer = pointerOf(tokens, chunks, index);
  const direct = (verdict.grade.verb && pointer === index - 1) || (pointer === index && verdict.patterns[0] === "is");
  if (pointer !== undefined && (verdict.sure || direct)) {
    const found = knownAreas(tokens, chunks, Math.max(0, pointer - REACH), pointer).at(-1);
    const before = (chunks[Math.min(pointer, verdict.start)] as Chunk).from;
    const noun = tokens.word[(chunks[pointer] as Chunk).from + 1] as string;
    if (found && (NOUNS.has(noun) || chunks[pointer + 1]?.type === "AREA")) return found;
    if (found && !isToldOf(chunks, found, before)) return found;
  }
  const lead = verdict.grade.from;
  // "an overall judgment of inadequate" is of everything.
  if (tokens.word.slice(Math.max(sentence[0], lead - 4), lead).includes("overall")) return undefined;
  if (first && verdict.sure && tokens.word[sentence[0]] !== "overall") {
    const named = knownAreas(tokens, chunks, Math.max(0, verdict.start - REACH), Math.max(verdict.start, index - 2));
    const last = named.at(-1);
    const sole = new Set(named.map(({ topic }) => topic)).size === 1;
    if (last && sole && !isToldOf(chunks, last, (chunks[verdict.start] as Chunk).from)) return last;
  }
  if (
    pointer === undefined &&
    !isIt(tokens, verdict.body) &&
    verdict.subject?.kind !== "grade" &&
    !isBareIt(tokens, chunks)
  )
    return undefined;
  // "the areas where we were rated good": not that of the sentence before.
  const noun = pointer === undefined ? undefined : chunks[pointer - 1];
  if (noun?.type === "AREA" && (tokens.word[noun.to - 1] as string).endsWith("s")) return undefined;
  const earlier = chunksBefore(reader, sentence);
  if (!earlier) return undefined;
  // "It's good now": only when the sentence before tells a grade too.
  if (!verdict.sure && !earlier.some(({ type }) => type === "G")) return undefined;
  const all = knownAreas(tokens, earlier, 0, Math.min(earlier.length, 60));
  return new Set(all.map(({ topic }) => topic)).size === 1 ? all.at(-1) : undefined;
}

/** "Our workforce is committed, and that got us a ‘good’ grading": a clause of its own tells of the area. */
function isToldOf(chunks: readonly Chunk[], area: Area, before: number): boolean {
  return chunks.some(({ type, from }) => type === "BE" && from >= area.to && from < before);
}

/** Gives the sentence right before another, ready for the patterns. */
export function chunksBefore(reader: Reader, sentence: readonly [number, number]): readonly Chunk[] | undefined {
  const before = sentenceBefore(reader);
  if (!before || before[1] > sentence[0] || sentence[0] - before[1] > 3) return undefined;
  return clean(reader.tokens, chunk(reader.tokens, before[0], before[1], reader.mentions));
}

/** Finds the areas before "which were all judged good": the list that the relative clause is about. */
export function areasOfClause(
  tokens: Tokens,
  chunks: readonly Chunk[],
  verdict: Verdict,
  floor: number,
): readonly Area[] {
  const index = placeOf(chunks, verdict.grade);
  const which = chunks.findLastIndex(({ to }, at) => at < index && at >= floor && tokens.word[to - 1] === "which");
  const plural = which > 0 && ["were", "are"].includes(tokens.word[(chunks[which] as Chunk).to] as string);
  if (!plural || index - which > 5) return [];
  // ", all of which"
  const end = tokens.word[(chunks[which - 1] as Chunk).from] === "all" ? which - 1 : which;
  let from = end - 1;
  while (from > floor && LISTED.has((chunks[from - 1] as Chunk).type)) from--;
  const { areas } = readAreas(tokens, chunks, from, end);
  return areas.length > 1 && areas.every(isKnown) ? areas : [];
}

const LISTED: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>(["Q", "W", "ART", ",", "AND", ";"]);

/**
 * Finds the areas that a part without a grade is: those named before it in its sentence, or in the sentence before ("We also looked
 * at vetting. We do not make a graded judgment for this area").
 */
export function areasLeftUngraded(
  reader: Reader,
  chunks: readonly Chunk[],
  verdict: Verdict,
  sentence: readonly [number, number],
): readonly Area[] {
  const { tokens } = reader;
  const index = placeOf(chunks, verdict.grade);
  const own = knownAreas(tokens, chunks, 0, index);
  if (own.length > 0) return own;
  const earlier = chunksBefore(reader, sentence);
  if (!earlier) return [];
  const all = knownAreas(tokens, earlier, 0, Math.min(earlier.length, 60));
  const several = chunks.some(({ type, to }) => type === "AREA" && (tokens.word[to - 1] as string).endsWith("s"));
  return several || new Set(all.map(({ topic }) => topic)).size === 1 ? all : [];
}

/** Finds the chunk that points back, near a grade. */
function pointerOf(tokens: Tokens, chunks: readonly Chunk[], index: number): number | undefined {
  for (let at = Math.min(index + 3, chunks.length - 1); at >= Math.max(0, index - 8); at--) {
    const { from, to } = chunks[at] as Chunk;
    if (at < index && (chunks[at] as Chunk).type === "G") return undefined;
    const word = tokens.word[from] as string;
    // "and is now good at this"
    if (POINTERS.has(word) && at === index + 2 && chunks[at - 1]?.type === "AT" && ends(chunks[at + 1])) return index;
    if (POINTERS.has(word) && NOUNS.has(tokens.word[from + 1] as string)) return Math.min(at, index);
    if (RELATIVES.has(word) || RELATIVES.has(tokens.word[to - 1] as string)) return Math.min(at, index);
    if (POINTERS.has(word) && ["BE", "GAVE", "CAME"].includes(chunks[at + 1]?.type as string) && at > 0)
      return Math.min(at, index);
  }
  return undefined;
}

function ends(next: Chunk | undefined): boolean {
  return next === undefined || [".", ",", ";"].includes(next.type);
}

/** Tells whether a sentence opens with "it" or "this" as its subject. */
function isBareIt(tokens: Tokens, chunks: readonly Chunk[]): boolean {
  const opening = chunks.find(({ type }) => type !== "AND" && type !== "BREAK" && type !== ",");
  return (
    opening !== undefined &&
    ["it", "this", "that"].includes(tokens.word[opening.from] as string) &&
    opening.to - opening.from === 1
  );
}

function isIt(tokens: Tokens, body: Chunk | undefined): boolean {
  return body !== undefined && body.to - body.from === 1 && tokens.word[body.from] === "it";
}

/** What an area may follow at once: "looked at leadership". */
const OPENERS: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>(["AT", "GAVE", "CAME", "BE"]);

/** "we have also assessed leadership" */
function isAssessed(tokens: Tokens, before: Chunk | undefined): boolean {
  return before?.type === "JUDGED" && tokens.word[before.from] === "assessed";
}

/** Reads the areas beyond doubt between two chunks, in order. */
export function knownAreas(tokens: Tokens, chunks: readonly Chunk[], from: number, to: number): readonly Area[] {
  const found: Area[] = [];
  for (let at = from; at < to; at++) {
    const before = chunks[at - 1]?.type;
    const { type } = chunks[at] as Chunk;
    const opens = at === from || OPENERS.has(before as ChunkType) || isAssessed(tokens, chunks[at - 1]);
    if (!opens && type !== "HOW" && type !== "Q" && type !== "ART") continue;
    // "looked at Kent Police in …": the areas start behind the body.
    if (type === "B" && chunks[at + 1]?.type === "AT") continue;
    // "looked at for its leadership", "the force changed its leadership": the verb is no part of the area.
    const head = chunks[type === "B" ? at + 1 : at];
    if (head?.type === "W" && isVerbForm(tokens.word[head.from] as string)) continue;
    const list = readAreas(tokens, chunks, at, to);
    const sure = list.areas.filter(isKnown);
    if (sure.length === 0) continue;
    found.push(...sure);
    at = Math.max(at, list.end - 1);
  }
  return found;
}
