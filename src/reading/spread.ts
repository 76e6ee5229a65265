import type { Area } from "./areas.js";
import { chunksBefore, knownAreas } from "./back.js";
import { type Chunk, placeOf } from "./chunks.js";
import type { Reader } from "./state.js";
import type { Counted } from "./tallies.js";
import type { Verdict } from "./verdicts.js";

/** Words for everything that was named before. */
const EVERY = /* @__PURE__ */ new Set(["all", "both"]);

/**
 * Gives a grade of "all three areas" to the areas that were named just before, when there are as many: "It was inspected on A, B and C,
 * and was good in all three"; a grade of "All were" to those of the sentence before.
 */
export function spread(
  reader: Reader,
  chunks: readonly Chunk[],
  verdicts: readonly Verdict[],
  counts: readonly Counted[],
  sentence: readonly [number, number],
): readonly Verdict[] {
  return verdicts.map((verdict) => {
    if (verdict.areas.length > 0 || verdict.everything) return verdict;
    const counted = counts.find(({ grade }) => grade === verdict.grade);
    const wanted = counted?.all === true ? counted.count : undefined;
    const opening = counted || verdicts.length > 1 ? undefined : everyOf(reader, chunks);
    if (wanted === undefined && opening === undefined) return verdict;
    const index = placeOf(chunks, verdict.grade);
    const own = opening ? [] : distinct(knownAreas(reader.tokens, chunks, 0, index));
    const earlier = own.length === 0 ? chunksBefore(reader, sentence) : undefined;
    const before = earlier ? distinct(knownAreas(reader.tokens, earlier, 0, earlier.length)) : own;
    const items = before.length === wanted ? before : distinct(reader.state.items.areas());
    const named = items.length === wanted ? items : before;
    const fits = wanted === undefined ? named.length > 1 : named.length === wanted;
    if (!fits || (opening === "both" && named.length !== 2)) return verdict;
    return { ...verdict, areas: named, count: undefined };
  });
}

/** Finds the "all" of "All were rated good", which opens its sentence and has no noun. */
function everyOf({ tokens }: Reader, chunks: readonly Chunk[]): string | undefined {
  const word = tokens.word[(chunks[0] as Chunk).from] as string;
  return EVERY.has(word) && (chunks[1] as Chunk).type === "BE" ? word : undefined;
}

function distinct(areas: readonly Area[]): readonly Area[] {
  return areas.filter(({ topic }, index) => areas.findIndex((other) => other.topic === topic) === index);
}
