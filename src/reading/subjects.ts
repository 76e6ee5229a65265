import { type Area, readAreas } from "./areas.js";
import type { Chunk, ChunkType } from "./chunks.js";
import type { Tokens } from "./tokens.js";

/** What stands before a verdict's verb. */
export interface Subject {
  /** The body judged, when it is the subject or owns it. */
  readonly body?: Chunk | undefined;
  /** The areas judged, when they are the subject. */
  readonly areas: readonly Area[];
  /** Areas that a phrase before the subject names: "At investigating crime the force is …". */
  readonly fronted: readonly Area[];
  /** How many areas, when a count is the subject. */
  readonly count?: Chunk | undefined;
  /** What sort of subject: a body, areas, a count, a word for the grade itself, left out, or many bodies unnamed. */
  readonly kind: "body" | "areas" | "count" | "grade" | "elided" | "bodies";
  /** Its first chunk. */
  readonly start: number;
}

const CLAUSE_ENDS: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>([
  ";",
  ":",
  "THAT",
  "SAY",
  "BREAK",
  "G",
  ".",
  "BE",
  "CAME",
  "GAVE",
  "MODAL",
  "WENT",
  "NOT",
  "INCLUDE",
]);

const VERBS: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>([
  "JUDGED",
  "GAVE",
  "AT",
  "AS",
  "WENT",
  "MORE",
]);

/** Finds the chunk at which the clause that ends here starts. */
function clauseStart(chunks: readonly Chunk[], end: number, limit: number): number {
  let at = end;
  while (at > limit && !CLAUSE_ENDS.has((chunks[at - 1] as Chunk).type)) at--;
  return at;
}

/** Reads the subject that ends at a chunk, which must not lie before `limit`. */
export function readSubject(tokens: Tokens, chunks: readonly Chunk[], last: number, limit: number): Subject {
  let end = last;
  let aside: readonly Area[] = [];
  let dashed = false;
  for (;;) {
    const type = chunks[end]?.type;
    if (end < limit || type === undefined) return { areas: [], fronted: [], kind: "elided", start: last + 1 };
    if (type === ")") {
      const open = opening(chunks, end, limit);
      if (open === undefined) return { areas: [], fronted: [], kind: "elided", start: last + 1 };
      aside = readAreas(tokens, chunks, open + 1, end).areas;
      end = open - 1;
    } else if (type === "," || type === "–") {
      dashed = true;
      end--;
    } else break;
  }
  const chunk = chunks[end] as Chunk;
  if (
    VERBS.has(chunk.type) ||
    chunk.type === "AND" ||
    chunk.type === "BREAK" ||
    chunk.type === "THAT" ||
    CLAUSE_ENDS.has(chunk.type)
  ) {
    return { areas: [], fronted: [], kind: "elided", start: end + 1 };
  }
  let start = clauseStart(chunks, end, limit);
  while (start < end && ["AND", ",", "OR"].includes((chunks[start] as Chunk).type)) start++;
  if (chunk.type === "B") return bodySubject(tokens, chunks, start, end, dashed);
  const many = chunks.findIndex((other, index) => index >= start && index <= end && other.type === "BODIES");
  if (many >= 0 && (chunks[many + 1] as Chunk | undefined)?.type !== "POSS")
    return { areas: [], fronted: [], kind: "bodies", start };
  const counted = countIn(chunks, start, end);
  const owner = ownerIn(chunks, start, end);
  if (counted) {
    return {
      areas: aside,
      fronted: aside,
      count: counted,
      body: owner === undefined ? undefined : (chunks[owner] as Chunk),
      kind: "count",
      start,
    };
  }
  if (chunk.type === "RATING") {
    const body = owner ?? bodyIn(chunks, start, end);
    return {
      areas: [],
      fronted: [],
      body: body === undefined ? undefined : (chunks[body] as Chunk),
      kind: "grade",
      start,
    };
  }
  if (dashed && aside.length === 0) start = lastComma(chunks, start, end);
  const { areas } = readAreas(tokens, chunks, start, end + 1);
  const body = owner ?? bodyIn(chunks, start, end);
  const kind = areas.length === 0 ? "elided" : "areas";
  return { areas, fronted: [], body: body === undefined ? undefined : (chunks[body] as Chunk), kind, start };
}

function opening(chunks: readonly Chunk[], close: number, limit: number): number | undefined {
  for (let at = close - 1; at >= limit && close - at < 24; at--) if ((chunks[at] as Chunk).type === "(") return at;
  return undefined;
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
  const place = link && at > start && (link.type === "AT" || ["of", "by"].includes(tokens.word[link.from] as string));
  if (place && !dashed) {
    const grade = (chunks[at - 1] as Chunk).type === "RATING";
    const { areas } = grade ? { areas: [] } : readAreas(tokens, chunks, start, at);
    return { body, areas, fronted: [], kind: grade ? "grade" : "areas", start };
  }
  const first = chunks[start] as Chunk;
  if (first.type === "AT" && end > start + 1) {
    let stop = end;
    while (stop > start + 1 && (chunks[stop - 1] as Chunk).type === ",") stop--;
    const open = chunks.findIndex((other, index) => index > start && index < stop && other.type === "(");
    const from = open >= 0 ? open + 1 : start + 1;
    return {
      body,
      areas: [],
      fronted: readAreas(tokens, chunks, from, stop).areas.filter(
        ({ topic, familiar }) => topic !== undefined && familiar,
      ),
      kind: "body",
      start,
    };
  }
  return { body, areas: [], fronted: [], kind: "body", start: end };
}

/** Finds "three areas", "the other three", "two" as the whole subject, or as its head. */
function countIn(chunks: readonly Chunk[], start: number, end: number): Chunk | undefined {
  let at = end;
  while (at > start && ["AREA", "MORE"].includes((chunks[at] as Chunk).type)) at--;
  const chunk = chunks[at] as Chunk;
  if (chunk.type !== "N") return undefined;
  return at === end || (chunks[end] as Chunk).type !== "W" ? chunk : undefined;
}

function ownerIn(chunks: readonly Chunk[], start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) {
    if ((chunks[at] as Chunk).type === "B" && (chunks[at + 1] as Chunk).type === "POSS") return at;
  }
  return undefined;
}

function bodyIn(chunks: readonly Chunk[], start: number, end: number): number | undefined {
  for (let at = end; at >= start; at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type === "B" && chunk.body) return at;
  }
  return undefined;
}
