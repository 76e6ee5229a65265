import { type Area, readAreas, isKnown } from "./areas.js";
import { type Chunk, type ChunkType, placeOf } from "./chunks.js";
import { isVerbForm } from "./loose-verbs.js";
import { readSubject, type Subject } from "./subjects.js";
import type { Tokens } from "./tokens.js";
import type { Verdict } from "./verdicts.js";

/** Which of two grades of a change is the earlier one. */
type Order = "first" | "second";

/** Words between two grades that say the second was left behind: "good, up from adequate". */
const BEFORE_NOW = /* @__PURE__ */ new Set(["previously", "formerly", "originally"]);
/** Words between two grades that say the first was left behind: "adequate became good", "was adequate, is now good". */
const BECAME = /* @__PURE__ */ new Set(["became", "becomes", "become", "now", "•"]);
/** Verbs that put a second grade in the place of a first: "revised its ‘adequate’ to ‘good’". */
const CHANGED = /* @__PURE__ */ new Set(["changed", "revised", "amended", "corrected"]);
/** Words that go with a change and say nothing else. */
const NEUTRAL: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>([
  "ART",
  "RATING",
  "AS",
  ",",
  "(",
  "W",
  "AT",
]);
/** Words before a grade that open the clause of an earlier one: "Once inadequate, its vetting is now good". */
const ONCE = /* @__PURE__ */ new Set(["once", "previously", "formerly", "rated", "graded", "judged"]);
const CLAUSE_ENDS: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>([";", "THAT", "SAY", "G", ".", "BREAK"]);

/** Gives verdicts that tell a change their common areas, body and order: "its leadership rose from adequate to good". */
export function pairChanges(tokens: Tokens, chunks: readonly Chunk[], verdicts: readonly Verdict[]): Verdict[] {
  const paired = [...verdicts];
  for (let index = 0; index + 1 < paired.length; index++) {
    const [first, second] = [paired[index] as Verdict, paired[index + 1] as Verdict];
    if (first.grade.grade === null || second.grade.grade === null || first.count !== undefined) continue;
    if (second.count !== undefined) continue;
    const [at, next] = [indexOf(chunks, first), indexOf(chunks, second)];
    if (isRange(tokens, chunks, at, next)) {
      paired[index] = { ...first, doubtful: true };
      paired[index + 1] = { ...second, doubtful: true };
      continue;
    }
    const order = orderOf(tokens, chunks, at, next);
    if (!order) continue;
    const shared = sharedBy(tokens, chunks, first, second, at, index > 0 ? indexOf(chunks, paired[index - 1]) + 1 : 0);
    if (shared.areas.length === 0 && !shared.rating) {
      // "from being rated as ‘requiring improvement’ to ‘good’ overall"
      if (order === "first" && second.patterns[0] === "to-grade") paired[index] = { ...first, earlier: true };
      continue;
    }
    if (first.doubtful) continue;
    // "Inadequate in 2021, its vetting might be good soon": only the second is in doubt.
    const doubtful = second.doubtful && !isBecoming(tokens, first, second);
    const common = { ...shared, sure: true, label: false, subject: undefined, everything: undefined };
    const start = Math.min(first.start, shared.start);
    paired[index] = { ...first, ...common, start, earlier: order === "first", later: order !== "first" };
    paired[index + 1] = {
      ...second,
      ...common,
      doubtful,
      start: next,
      earlier: order !== "first",
      later: order === "first",
    };
    index++;
  }
  return paired;
}

function indexOf(chunks: readonly Chunk[], verdict: Verdict | undefined): number {
  return placeOf(chunks, verdict?.grade);
}

function isBecoming(tokens: Tokens, first: Verdict, second: Verdict): boolean {
  for (let at = first.grade.to; at < second.grade.from; at++) if (BECAME.has(tokens.word[at] as string)) return true;
  return false;
}

/** Tells which grade of two is the earlier, when the words around them say that one took the other's place. */
function orderOf(tokens: Tokens, chunks: readonly Chunk[], at: number, next: number): Order | undefined {
  const [from, to] = [(chunks[at] as Chunk).to, (chunks[next] as Chunk).from];
  if (to - from > 12) return opensWithEarlier(tokens, chunks, at, next) ? "first" : undefined;
  const words = tokens.word.slice(from, to);
  const first = (chunks[at] as Chunk).from;
  const before = tokens.word.slice(
    Math.min((chunks[Math.max(0, at - 6)] as Chunk).from, Math.max(0, first - 6)),
    first,
  );
  if (words.some((word) => BEFORE_NOW.has(word)) || leadsFrom(tokens, chunks, at, next)) return "second";
  if (words.includes("to") && before.includes("from")) {
    return chunks
      .slice(at + 1, next)
      .every(
        ({ type, from }) => NEUTRAL.has(type) || type === "CAME" || (type === "BREAK" && tokens.word[from] === "last"),
      )
      ? "first"
      : undefined;
  }
  // "changed the published ‘requires improvement’ in crime recording to ‘good’"
  const changed = words.includes("to") && before.some((word) => CHANGED.has(word));
  if (changed || words.some((word) => BECAME.has(word))) return "first";
  return opensWithEarlier(tokens, chunks, at, next) ? "first" : undefined;
}

/** "good, up from an adequate rating": nothing but the article stands between "from" and the grade. */
function leadsFrom(tokens: Tokens, chunks: readonly Chunk[], at: number, next: number): boolean {
  let lead = next - 1;
  while (lead > at && ["ART", "RATING", "AS"].includes((chunks[lead] as Chunk).type)) lead--;
  return lead > at && tokens.word[(chunks[lead] as Chunk).to - 1] === "from";
}

/** "grades ranged from outstanding down to inadequate": the two ends of a scale and no change. */
function isRange(tokens: Tokens, chunks: readonly Chunk[], at: number, next: number): boolean {
  const { from } = chunks[at] as Chunk;
  const before = tokens.word.slice(Math.max(0, from - 4), from);
  if (next - at > 3 || !before.includes("from")) return false;
  return before.some((word) => /^(?:runs?$|ran$|running|vari|vary|spread|span|rang|stretch)/.test(word));
}

/** "Inadequate in 2021, its vetting is now rated good": a grade before its subject, with the time or "once". */
function opensWithEarlier(tokens: Tokens, chunks: readonly Chunk[], at: number, next: number): boolean {
  const lead = chunks[at - 1];
  const opens = at === 0 || (at === 1 && ONCE.has(tokens.word[(lead as Chunk).from] as string));
  const comma = chunks.findIndex(({ type }, index) => index > at && index < next && type === ",");
  if (!opens || comma < 0 || comma - at > 4) return false;
  return (
    at === 1 ||
    chunks.slice(at + 1, comma).some(({ from }) => /^(?:20\d\d|last time|last)$/.test(tokens.word[from] as string))
  );
}

/** What the two grades are of: the areas that either names, or those of the clause that they stand in. */
function sharedBy(
  tokens: Tokens,
  chunks: readonly Chunk[],
  first: Verdict,
  second: Verdict,
  at: number,
  limit: number,
): { areas: readonly Area[]; body: Chunk | undefined; start: number; rating: boolean } {
  const clause = clauseSubject(tokens, chunks, at, limit);
  const object = clauseObject(tokens, chunks, at, limit);
  const body = first.body ?? second.body ?? clause.body;
  const choices = [
    second.areas,
    first.areas,
    second.subject?.areas,
    second.subject?.fronted,
    object,
    clause.areas,
    clause.fronted,
    first.subject?.areas,
    first.subject?.fronted,
  ];
  const areas = choices.find((list) => list?.some(isKnown)) ?? [];
  // "The force's rating was raised from adequate to good": the grade of everything.
  const rating = clause.kind === "grade" && body !== undefined;
  return { areas: areas.filter(({ topic }) => topic !== undefined), body, start: clause.start, rating };
}

/** Reads the subject of the clause that leads to a grade: what stands before its first verb. */
export function clauseSubject(tokens: Tokens, chunks: readonly Chunk[], at: number, limit: number): Subject {
  let start = at;
  // "is up from": the preposition is of this clause.
  if (chunks[at - 1]?.type === "BREAK" && tokens.word[(chunks[at - 1] as Chunk).to - 1] === "from") start--;
  while (start > limit && !CLAUSE_ENDS.has((chunks[start - 1] as Chunk).type)) start--;
  while (start < at && ["AND", ",", "OR"].includes((chunks[start] as Chunk).type)) start++;
  let end = start + 1;
  while (end < at && !isVerb(tokens, chunks[end] as Chunk)) end++;
  while (end > start + 1 && isLead(tokens, chunks[end - 1] as Chunk)) end--;
  return readSubject(tokens, chunks, end - 1, start);
}

/** Reads what stands between the verb and "from": "has raised crime recording in the county from inadequate to good". */
function clauseObject(tokens: Tokens, chunks: readonly Chunk[], at: number, limit: number): readonly Area[] {
  let end = at;
  while (end > limit && (isLead(tokens, chunks[end - 1] as Chunk) || (chunks[end - 1] as Chunk).type === "ART")) end--;
  let from = end;
  while (from > limit && end - from < 12 && !isVerb(tokens, chunks[from - 1] as Chunk)) from--;
  return from > limit && from < end && isVerb(tokens, chunks[from - 1] as Chunk)
    ? readAreas(tokens, chunks, from, end).areas
    : [];
}

function isVerb(tokens: Tokens, { type, from }: Chunk): boolean {
  if (type === "BE" || type === "GAVE" || type === "CAME" || type === "JUDGED" || type === "MODAL") return true;
  return type === "W" && isVerbForm(tokens.word[from] as string);
}

/** "its leadership from adequate to good": the preposition is no part of the subject. */
function isLead(tokens: Tokens, { type, from, to }: Chunk): boolean {
  return (
    type === ":" || type === "AS" || tokens.word[from] === "from" || (type === "W" && tokens.word[to - 1] === "up")
  );
}
