import { type Area, readAreas, isKnown } from "./areas.js";
import { type Chunk, type ChunkType, placeOf } from "./chunks.js";
import type { Tokens } from "./tokens.js";
import type { Verdict } from "./verdicts.js";

const LEFT_ENDS: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>([
  ";",
  "BREAK",
  "THAT",
  "G",
  "SAY",
  "MODAL",
  "NOT",
]);
const RIGHT_ENDS: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>([
  ";",
  "BREAK",
  "THAT",
  "G",
  "SAY",
  "MODAL",
  "NOT",
  "BE",
  "GAVE",
  "CAME",
  "JUDGED",
  ",",
  "–",
  "(",
  "INCLUDE",
  "AND",
]);

/**
 * Finds the areas that a grade's clause names apart from its patterns: "Its treatment of the public earned Kent Police an
 * ‘outstanding’". Only areas beyond doubt count, and only when they are one list; otherwise none.
 */
export function areasNear(
  tokens: Tokens,
  chunks: readonly Chunk[],
  verdict: Verdict,
  next: Verdict | undefined,
  floor: number,
): readonly Area[] {
  const index = placeOf(chunks, verdict.grade);
  let from = index;
  while (from > floor && index - from < 24 && !LEFT_ENDS.has((chunks[from - 1] as Chunk).type)) from--;
  const limit = Math.min(next?.start ?? chunks.length, chunks.length, index + 16);
  let to = index + 1;
  while (to < limit && !RIGHT_ENDS.has((chunks[to] as Chunk).type)) to++;
  const before = listWithin(tokens, chunks, from, index);
  const after = listWithin(tokens, chunks, index + 1, to);
  if (before === "several" || after === "several" || (before.length > 0 && after.length > 0)) return [];
  return before.length > 0 ? before : after;
}

/** Finds the one list of areas between two chunks. */
function listWithin(tokens: Tokens, chunks: readonly Chunk[], from: number, to: number): readonly Area[] | "several" {
  let found: readonly Area[] = [];
  let at = from;
  while (at < to) {
    if ((chunks[at] as Chunk).type !== "Q") {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < to && ["Q", "AND", ",", "ART"].includes((chunks[end] as Chunk).type)) end++;
    const list = readAreas(tokens, chunks, at, end);
    const sure = list.areas.filter((area) => area.certain && isKnown(area));
    if (sure.length > 0) {
      if (found.length > 0) return "several";
      found = sure;
    }
    at = end;
  }
  return found;
}

/** Reads the areas that open a sentence: "In the areas of effectiveness and efficiency, HMICFRS graded the force as good". */
export function leadingAreas(tokens: Tokens, chunks: readonly Chunk[]): readonly Area[] {
  // "As the report shows, in the areas of …"
  const at = chunks.findIndex(({ type }, index) => type === "AT" && (index === 0 || chunks[index - 1]?.type === ","));
  const opening = chunks[at];
  if (!opening || at > 5 || chunks.slice(0, at).some(({ type }) => type === "G" || type === "Q")) return [];
  const [every, noun] = [tokens.word[opening.to], chunks.findIndex(({ type }) => type === "AREA") - at];
  if (
    ["all", "each", "every"].includes(every as string) &&
    noun > 0 &&
    noun < 4 &&
    !chunks.slice(at, at + noun).some(({ type }) => type === "N")
  ) {
    const { to } = chunks[at + noun] as Chunk;
    return [{ from: (chunks[at + 1] as Chunk).from, to, topic: "all", familiar: true, certain: true }];
  }
  const { areas, end } = readAreas(tokens, chunks, at + 1, Math.min(chunks.length, at + 40));
  const next = chunks[end]?.type;
  const known = areas.every(isKnown);
  return known && (next === "INSPECTORATE" || next === "B") ? areas : [];
}
