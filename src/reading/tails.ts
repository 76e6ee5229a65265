import { type Area, type AreaList, readAreas, isKnown, readKnownAreas } from "./areas.js";
import { type Chunk, type ChunkType, wordOf } from "./chunks.js";
import type { Tokens } from "./tokens.js";

/** Reads the part of a subject that the grade is of: "Its efficiency requires improvement, in particular to how it uses resources". */
export function partBehind(tokens: Tokens, chunks: readonly Chunk[], end: number, limit: number): AreaList | undefined {
  const [comma, next] = [chunks[end], chunks[end + 1]];
  if (!comma || !next || !tokens.word.slice(comma.to, next.from + 1).some((word) => PARTLY.has(word))) return undefined;
  let at = end;
  while (at < limit && !["HOW", "ART"].includes((chunks[at] as Chunk).type)) at++;
  return readKnownAreas(tokens, chunks, at, limit);
}

const PARTLY = /* @__PURE__ */ new Set([
  "particular",
  "particularly",
  "specifically",
  "especially",
  "above",
  "mainly",
  "notably",
]);

/** Reads the areas that share the grade of a subject: "Efficiency was rated good, along with its culture". */
export function alongAreas(
  tokens: Tokens,
  chunks: readonly Chunk[],
  end: number,
  limit: number,
  subject: readonly Area[],
): { areas: readonly Area[]; end: number } | undefined {
  const at = chunks[end]?.type === "," ? end + 1 : end;
  const and = chunks[at];
  if (and?.type !== "AND" || and.to - and.from < 2 || subject.length === 0) return undefined;
  return readKnownAreas(tokens, chunks, at + 1, limit);
}

/** Reads the areas that a count is spelt out in: "in two areas – managing offenders and leadership". */
export function readTail(
  tokens: Tokens,
  chunks: readonly Chunk[],
  end: number,
  limit: number,
): { areas: readonly Area[]; end: number } {
  let from = end;
  const { type: opener, from: first } = chunks[from] as Chunk;
  const word = tokens.word[first] as string;
  const colon = colonAfter(tokens, chunks, from, limit);
  if (colon !== undefined) return readKnownAreas(tokens, chunks, colon + 1, limit) ?? { areas: [], end };
  const spelt = opener === "AT" || SPELLING.has(word);
  if (
    !spelt &&
    opener !== ":" &&
    opener !== "–" &&
    opener !== "(" &&
    opener !== "," &&
    opener !== "INCLUDE" &&
    opener !== ";"
  )
    return { areas: [], end };
  if (wordOf(tokens, chunks[from + 1]) === "with") return { areas: [], end };
  from++;
  while (from < limit && [",", "INCLUDE", "–", "("].includes((chunks[from] as Chunk).type)) from++;
  const list = readAreas(tokens, chunks, from, limit);
  if (opener === "(" && chunks[list.end]?.type !== ")") return { areas: [], end };
  const clear = chunks.slice(end, from).some(({ type }) => type === "INCLUDE" || type === ":");
  return clear || list.areas.every(isKnown) ? list : { areas: [], end };
}

/** Finds the colon of "for all three areas assessed during its PEEL inspection: A, B and C". */
function colonAfter(tokens: Tokens, chunks: readonly Chunk[], from: number, limit: number): number | undefined {
  if (!SPELLING.has(tokens.word[(chunks[from] as Chunk).from] as string)) return undefined;
  for (let at = from + 1; at < Math.min(limit, from + 8); at++) {
    const { type } = chunks[at] as Chunk;
    if (type === ":") return at;
    if (!ASIDE.has(type)) return undefined;
  }
  return undefined;
}

const ASIDE: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>([
  "W",
  "AT",
  "ART",
  "INSPECTORATE",
  "B",
  "POSS",
]);

/** Words between a count of areas and their names: "in the three pillars of A, B and C". */
const SPELLING = /* @__PURE__ */ new Set(["inspected", "of", "assessing", "examined", "during"]);

/** "in all areas", "in every category": the areas together. */
export function everyArea(
  tokens: Tokens,
  chunks: readonly Chunk[],
  from: number,
  limit: number,
): { from: number; to: number } | undefined {
  for (let at = from; at < Math.min(limit, from + 5); at++) {
    const chunk = chunks[at] as Chunk;
    const word = tokens.word[chunk.from] as string;
    if (at === from && word !== "all" && word !== "every" && word !== "each") return undefined;
    if (chunk.type === "AREA") return { from: (chunks[from] as Chunk).from, to: chunk.to };
  }
  return undefined;
}
