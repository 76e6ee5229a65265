import type { Chunk, ChunkType } from "./chunks.js";
import type { CountChunk } from "./counts.js";
import type { Tokens } from "./tokens.js";

function types(names: string): ReadonlySet<ChunkType> {
  return new Set(names.split(" ") as ChunkType[]);
}

/** What a number of areas and its verb may have between them: "areas [that were looked at at Kent Police] were". */
const GAP = /* @__PURE__ */ types("W AT ART B POSS INSPECTORATE THAT BREAK BE JUDGED GAVE Q AREA MORE SAY");
/** Verbs, which a gap only has behind "that", "which" or "where". */
const FINITE = /* @__PURE__ */ types("BE GAVE SAY");
/** What is no part of an aside: "only one, its leadership, was". */
const NO_ASIDE = /* @__PURE__ */ types("G C BE GAVE CAME SAY ; : .");
const RELATIVES = /* @__PURE__ */ new Set(["that", "which", "where"]);
const CLOSING: Readonly<Record<string, ChunkType>> = { ",": ",", "–": "–", ")": "(" };
/** The most chunks of a gap. */
const WIDEST = 12;

/** The number of areas that a grade's verb or noun has before it. */
export interface CountSubject {
  /** Its chunk. */
  readonly at: number;
  /** How many it says have the grade. */
  readonly count: number;
  /** Whether an aside behind it names the areas: "one area, its leadership, was". */
  readonly aside: boolean;
}

/**
 * Finds the number of areas that is the subject ending at a chunk: with what says which ("areas that were looked at"), an aside
 * ("one, its leadership,") or the body ("In three areas the force …") behind it. `pattern` names what stands between it and the grade.
 */
export function countSubject(
  tokens: Tokens,
  chunks: readonly Chunk[],
  end: number,
  limit: number,
  pattern: string,
  asVerb: boolean,
): CountSubject | undefined {
  let aside = false;
  let at = asideBefore(chunks, end, limit);
  // "Two more areas, A and B, are good": the areas are named, and not just counted.
  const named = (): boolean => aside && chunks[at + 1]?.type === "," && (chunks[at] as CountChunk).count > 1;
  aside = at < end;
  const behind = at;
  for (; at >= limit && end - at <= WIDEST + WIDEST; at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type === "C") {
      const found = named() ? undefined : subjectAt(tokens, chunks, at, behind, pattern);
      return found && { ...found, aside };
    }
    const before = chunk.type === "," ? asideBefore(chunks, at, limit) : at;
    if (before < at) {
      aside = true;
      at = before + 1;
      continue;
    }
    const fronted = chunk.type === "," && chunks[at - 1]?.type === "C" && at < behind;
    if (!fronted && !GAP.has(chunk.type)) return undefined;
    if (pattern === "count-grade" && !asVerb) return undefined;
  }
  return undefined;
}

/** Passes over an aside that ends at a chunk and follows a number: "one, ‘recording data’, judged". */
function asideBefore(chunks: readonly Chunk[], end: number, limit: number): number {
  const opening = CLOSING[chunks[end]?.type as string];
  if (opening === undefined) return end;
  for (let at = end - 1; at > limit && end - at <= WIDEST; at--) {
    const { type } = chunks[at] as Chunk;
    if (type === opening && chunks[at - 1]?.type === "C") return at - 1;
    if (NO_ASIDE.has(type)) return end;
  }
  return end;
}

function subjectAt(
  tokens: Tokens,
  chunks: readonly Chunk[],
  at: number,
  end: number,
  pattern: string,
): Omit<CountSubject, "aside"> | undefined {
  const { count, of } = chunks[at] as CountChunk;
  const before = chunks[at - 1];
  const gap = chunks.slice(at + 1, end + 1);
  // "one of the six that are good": six are.
  const member =
    before?.type === "BE" && count === 1 && of !== undefined && (gap.length > 0 || pattern === "count-judged");
  const found = { at, count: member ? of : count };
  const ofWhole = before?.type === "W" && tokens.word[before.from] === "of";
  if (ofWhole) return undefined;
  if (gap.length === 0 || isRelative(tokens, gap)) return found;
  const plain = gap.filter(({ type }) => type !== "," && type !== "INSPECTORATE" && type !== "SAY");
  const last = plain.at(-1);
  // "In three areas Kent Police was …", "three areas it considers …".
  if (last?.type === "B" && before?.type === "AT" && !plain.some(({ type }) => FINITE.has(type))) return found;
  if (gap.some(({ type }) => FINITE.has(type) || type === "," || type === "INSPECTORATE")) return undefined;
  if (gap.length === 1 && last?.type === "B") return pattern === "count-judged" ? found : undefined;
  return before?.type === "AT" ? undefined : found;
}

/** Tells whether what stands behind a number says which areas: "that were inspected", "in which it was". */
function isRelative(tokens: Tokens, gap: readonly Chunk[]): boolean {
  const opener = gap[0] as Chunk;
  if (opener.type === "INSPECTORATE") return true;
  const first = opener.type === "AT" && gap.length > 1 ? (gap[1] as Chunk) : opener;
  return RELATIVES.has(tokens.word[first.from] as string) || RELATIVES.has(tokens.word[opener.to - 1] as string);
}
