import { type Area, readAreas, isKnown, readKnownAreas } from "./areas.js";
import { type Chunk, type ChunkType, wordOf } from "./chunks.js";
import type { Tokens } from "./tokens.js";

/** What stands before a verdict's verb. */
export interface Subject {
  /**
   * What sort of subject: a body, areas, a count of areas, a word for the grade itself ("the overall grade"), left out, or many
   * bodies unnamed ("most forces").
   */
  readonly kind: "body" | "areas" | "count" | "grade" | "elided" | "bodies";
  /** Its first chunk. */
  readonly start: number;
  /** The body judged, when it is the subject or owns it. */
  readonly body?: Chunk | undefined;
  /** The areas judged, when they are the subject. */
  readonly areas: readonly Area[];
  /** Areas that a phrase before the subject names: "At investigating crime the force is …". */
  readonly fronted: readonly Area[];
  /** How many areas, when a count is the subject. */
  readonly count?: Chunk | undefined;
  /** Whether it speaks of the grade for something: "its grade for leadership". */
  readonly graded: boolean;
}

function made(kind: Subject["kind"], start: number, more: Partial<Subject> = {}): Subject {
  return { areas: [], fronted: [], graded: false, ...more, kind, start };
}

function types(names: string): ReadonlySet<ChunkType> {
  return new Set(names.split(" ") as ChunkType[]);
}

/** What ends the clause before. */
const CLAUSE_ENDS = /* @__PURE__ */ types(
  "; : THAT SAY BREAK G . BE CAME GAVE MODAL WENT NOT INCLUDE JUDGED INSPECTORATE",
);
/** What no subject ends with: the subject is left out, as in "has improved and is good". */
const NO_SUBJECT = /* @__PURE__ */ types("JUDGED GAVE AT AS WENT MORE AND BREAK THAT OR");

/** Reads the subject that ends at a chunk, which must not lie before `limit`. */
export function readSubject(tokens: Tokens, chunks: readonly Chunk[], last: number, limit: number): Subject {
  let end = last;
  let aside: readonly Area[] = [];
  let dashed = false;
  for (;;) {
    const type = chunks[end]?.type;
    if (end < limit || type === undefined) return made("elided", last + 1);
    // "a force that was graded good"
    if (type === "THAT" && chunks[end - 1]?.type === "B") end--;
    if (type === ")") {
      const open = chunks.findLastIndex(({ type }, at) => at < end && at >= limit && type === "(");
      aside = readAreas(tokens, chunks, open + 1, end).areas;
      end = open - 1;
    } else if (type === "–" && chunks[end - 1]?.body && chunks[end - 3]?.type === "BODIES") {
      // "four of the forces – Kent, Surrey and Sussex – were"
      return made("body", end - 3, { body: chunks[end - 1] });
    } else if (type === "–" && countBefore(chunks, end, limit) !== undefined) {
      // "Two areas – A and B – were graded good".
      const open = countBefore(chunks, end, limit) as number;
      aside = readAreas(tokens, chunks, open + 1, end).areas;
      end = open - 1;
    } else if (type === "," || type === "–" || type === "(" || isWho(tokens, chunks, end)) {
      dashed = true;
      end--;
    } else break;
  }
  end = beforeDate(tokens, chunks, end);
  const chunk = chunks[end] as Chunk;
  // "the handling of five of them"
  if (chunk.type === "MORE" && wordOf(tokens, chunks[end - 2]) === "of") return made("bodies", end - 2);
  // "244 cases …, and more than half of them were"
  if (chunk.type === "MORE" && PARTS.has(tokens.word[chunk.from - 1] as string)) return made("bodies", end - 1);
  if (NO_SUBJECT.has(chunk.type) || CLAUSE_ENDS.has(chunk.type)) return made("elided", end + 1);
  let start = end;
  while (start > limit) {
    const before = chunks[start - 1] as Chunk;
    if (CLAUSE_ENDS.has(before.type) && tokens.word[before.from] !== "by") break;
    start--;
  }
  if (
    chunks[start - 1]?.type === "G" &&
    chunk.type !== "B" &&
    ["AT", "RATING"].includes((chunks[start] as Chunk).type)
  ) {
    // What stands behind the grade before is for that grade, up to a comma or "and".
    const own = dashed ? undefined : ownStart(tokens, chunks, start, end);
    if (own === undefined) return made("elided", end + 1);
    start = own;
  }
  for (let at = end; at > start; at--) {
    // "…, with managing offenders both adequate": a clause of its own.
    if (chunks[at - 1]?.type === "," && wordOf(tokens, chunks[at]) === "with") start = at + 1;
  }
  while (["AND", ",", "–"].includes((chunks[start] as Chunk).type)) start++;
  // "judged A, and B, to require improvement": the comma behind a list that is the object.
  if (chunks[start - 1]?.type === "JUDGED") dashed = false;
  if (chunk.type === "B") {
    const subject = bodySubject(tokens, chunks, start, end, dashed);
    return aside.length > 0 ? { ...subject, areas: aside, fronted: aside } : subject;
  }
  const many = chunks.findIndex(({ type }, index) => index >= start && index <= end && type === "BODIES");
  if (many >= 0 && chunks[many + 1]?.type !== "POSS") return made("bodies", start);
  const dash = chunks.findLastIndex(({ type }, index) => index > start && index < end && type === "–");
  const named = chunks[dash - 1];
  if (named?.type === "B")
    return made("areas", dash - 1, { areas: readAreas(tokens, chunks, dash + 1, end + 1).areas, body: named });
  // "15 child protection cases": what inspectors looked at, and no area.
  if (CASES.has(tokens.word[chunk.to - 1] as string)) return made("bodies", start);
  // "Lincolnshire's serious crime unit": another body than its owner.
  if (UNITS.has(tokens.word[chunk.from] as string)) return made("bodies", start);
  const body = bodyIn(chunks, start, end);
  const count = countIn(tokens, chunks, start, end);
  if (count) {
    return made("count", start, { areas: aside, fronted: aside, count, body });
  }
  if (chunk.type === "RATING") return made("grade", start, { body });
  if (dashed && !isOneArea(tokens, chunks, start, end)) start = lastComma(chunks, start, end);
  // "the force's performance is inadequate"
  const sole = wordOf(tokens, chunks[end]);
  const lead = chunks[end - 1]?.type;
  if ((sole === "performance" || sole === "approach") && (lead === "POSS" || lead === "ART"))
    return made("grade", start, { body });
  // "the service is “effective”, its grasp of risk requires improvement": no list without an "and".
  const comma = lastComma(chunks, start, end);
  const listed = chunks.slice(start, end).some(({ type }) => type === "AND");
  if (!listed && chunks[comma]?.type === "ART") start = comma;
  const read = subjectAreas(tokens, chunks, start, end);
  // "has been inspected, and its response is": what stands before the first area is another clause.
  const first = read.findIndex(({ topic }) => topic !== undefined);
  const areas = read[first]?.familiar === true ? read.slice(first) : read;
  const graded = chunks.slice(start, end).some(({ type }) => type === "RATING");
  return made(areas.length === 0 ? "elided" : "areas", start, { areas, body, graded });
}

/** "Kent Police, who were rated" */
function isWho(tokens: Tokens, chunks: readonly Chunk[], at: number): boolean {
  return tokens.word[(chunks[at] as Chunk).from] === "who" && chunks[at - 1]?.type === ",";
}

/** "the overall grading in March 2018 was": the date is no part of the subject. */
function beforeDate(tokens: Tokens, chunks: readonly Chunk[], end: number): number {
  if (!/^20[0-4]\d$/.test(tokens.word[(chunks[end] as Chunk).from] as string)) return end;
  const at = [end - 1, end - 2].find((index) => chunks[index]?.type === "AT");
  return at !== undefined && chunks[at - 1]?.type === "RATING" ? at - 1 : end;
}

const PARTS = /* @__PURE__ */ new Set(["half", "most", "third", "quarter", "many", "some"]);
const UNITS = /* @__PURE__ */ new Set(["unit", "team", "squad", "department", "school", "hospital"]);
const CASES = /* @__PURE__ */ new Set(["cases", "files", "responses", "referrals"]);

/** Finds where a subject starts behind the areas of the grade before: at ", and", or at the last "and". */
function ownStart(tokens: Tokens, chunks: readonly Chunk[], start: number, end: number): number | undefined {
  for (let at = start + 1; at < end; at++) {
    const next = chunks[at + 1] as Chunk;
    if ((chunks[at] as Chunk).type === "," && tokens.word[next.from] === "with") return at + 2;
  }
  for (let at = end - 1; at > start; at--) if ((chunks[at] as Chunk).type === "AND") return at + 1;
  return undefined;
}

/** Reads the areas of a subject; of "There was praise for its work to prevent crime", what stands behind the preposition. */
function subjectAreas(tokens: Tokens, chunks: readonly Chunk[], start: number, end: number): readonly Area[] {
  const { areas } = readAreas(tokens, chunks, start, end + 1);
  if (areas.length !== 1 || areas[0]?.familiar === true) return areas;
  const link = chunks.findIndex(({ type }, index) => index > start && type === "AT");
  if (link < 0) return areas;
  return readKnownAreas(tokens, chunks, link + 1, end + 1)?.areas ?? areas;
}

/** Finds the dash that opens what a count of areas is spelt out in, closed by another. */
function countBefore(chunks: readonly Chunk[], close: number, limit: number): number | undefined {
  for (let at = close - 1; at > limit; at--) {
    const { type } = chunks[at] as Chunk;
    if (type === "–") {
      // "four parts of the service –"
      const noun = chunks[at - 3]?.type === "AREA" ? at - 3 : at - 1;
      return ["AREA", "N"].includes((chunks[noun] as Chunk).type) ? at : undefined;
    }
  }
  return undefined;
}

/** "Preventing crime and anti-social behaviour, and reducing vulnerability –": commas inside the name of one area. */
function isOneArea(tokens: Tokens, chunks: readonly Chunk[], start: number, end: number): boolean {
  const areas = readKnownAreas(tokens, chunks, start, end + 1)?.areas;
  if (areas?.at(-1)?.to !== (chunks[end] as Chunk).to) return false;
  // "its A, and its B, are"
  if (areas.length === 1 || chunks[lastComma(chunks, start, end)]?.type === "AND") return true;
  // An item of a list: "A, B, C – adequate".
  return start === 0 && areas[0]?.from === (chunks[start] as Chunk).from;
}

function lastComma(chunks: readonly Chunk[], start: number, end: number): number {
  for (let at = end; at > start; at--) if ((chunks[at - 1] as Chunk).type === ",") return at;
  return start;
}

/** A body as the subject, unless it only says where: "Crime recording in Kent Police is …". */
function bodySubject(tokens: Tokens, chunks: readonly Chunk[], start: number, end: number, dashed: boolean): Subject {
  const body = chunks[end] as Chunk;
  const at = chunks[end - 1]?.type === "ART" ? end - 2 : end - 1;
  const link = chunks[at];
  // "the forces of Kent and Surrey"
  if (chunks[at - 1]?.type === "BODIES") return made("body", end, { body });
  const place = link && at > start && (link.type === "AT" || ["of", "by"].includes(tokens.word[link.from] as string));
  if (place && !dashed) {
    const count = countIn(tokens, chunks, start, at - 1);
    if (count) return made("count", start, { body, count });
    if ((chunks[at - 1] as Chunk).type === "RATING") return made("grade", start, { body });
    const { areas } = readAreas(tokens, chunks, start, at);
    return made("areas", start, { body, areas });
  }
  if ((chunks[start] as Chunk).type === "AT" && end > start + 1 && chunks[start - 1]?.type !== "G") {
    const open = chunks.findIndex(({ type }, index) => index > start && index < end && (type === "(" || type === "–"));
    const { areas } = readAreas(tokens, chunks, open >= 0 ? open + 1 : start + 1, end);
    const first = chunks[start + 1] as Chunk;
    // "in three it was outstanding", "in one, responding to the public, it was adequate".
    const count = first.type === "N" ? first : undefined;
    return made("body", start, {
      body,
      count,
      fronted: areas.filter(isKnown),
    });
  }
  return made("body", end, { body });
}

/** Finds the count in "three areas", "the other three", when that is all the subject says. */
function countIn(tokens: Tokens, chunks: readonly Chunk[], start: number, end: number): Chunk | undefined {
  let at = end;
  while (at > start && ["AREA", "MORE"].includes((chunks[at] as Chunk).type)) at--;
  const chunk = chunks[at] as Chunk;
  // "four areas of the force's work"
  if (chunks[start]?.type === "N" && wordOf(tokens, chunks[start + 2]) === "of") return chunks[start];
  return chunk.type === "N" ? chunk : undefined;
}

function bodyIn(chunks: readonly Chunk[], start: number, end: number): Chunk | undefined {
  for (let at = end; at >= start; at--) if ((chunks[at] as Chunk).type === "B") return chunks[at];
  return undefined;
}
