import { GENERAL, HOW_WELL, LOOSE_ENDS, PLACES, PRONOUNS, PURSUITS } from "./area-words.js";
import { type Chunk, type ChunkType, isNamed, wordOf } from "./chunks.js";
import { NUMBER, type Tokens } from "./tokens.js";

/** Cuts "how it", "the way it", "its", "the force's" off the front of an area, and "at Kent Police" off its end. */
export function trim(tokens: Tokens, part: readonly Chunk[]): { from: number; to: number } | undefined {
  const typeAt = (at: number): ChunkType | undefined => part[at]?.type;
  const wordAt = (at: number): string => wordOf(tokens, part[at]);
  const isLink = (at: number): boolean => typeAt(at) === "AT" || wordAt(at) === "of" || wordAt(at) === "to";
  const how = part.findIndex(({ type }) => type === "HOW");
  // "date 2017-12-14 The way Kent Police uses its powers"
  let first = how > 0 && part.slice(0, how).some(({ from }) => tokens.kind[from] === NUMBER) ? how : 0;
  let last = part.length;
  for (;;) {
    const start = first;
    while (LEADS.has(typeAt(first) as ChunkType)) first++;
    // "areas of", "approach to", "performance on"
    if ((typeAt(first) === "AREA" || PURSUITS.has(wordAt(first))) && isLink(first + 1)) first += 2;
    // "recent annual assessment into"
    if (typeAt(first + 2) === "RATING" && wordAt(first + 3) === "into") first += 4;
    // "grade of Kent Police for", "grade for"
    const link = typeAt(first) === "RATING" ? [3, 1].find((step) => isLink(first + step)) : undefined;
    if (link !== undefined) first += link + 1;
    // "Kent Police leadership", "we respond well".
    const named = isNamed(part[first]) || PRONOUNS.has(wordAt(first));
    if (named && (typeAt(first + 1) === "W" || typeAt(first + 1) === "Q")) first++;
    // "the service making best use of its resources"
    if (typeAt(first) === "B" && wordAt(first + 1).endsWith("ing")) first++;
    if (typeAt(first) === "HOW") {
      // "how efficiently it manages its resources" names its pillar.
      if (HOW_WELL.has(tokens.word[(part[first] as Chunk).to - 1] as string)) break;
      first = (bodyWithin(part, first + 1, Math.min(last, first + 4)) ?? first) + 1;
      if (typeAt(first) === "BE") first++;
    }
    if (typeAt(first + 1) === "POSS") first += 2;
    if (first === start) break;
  }
  for (let at = last - 2; at > first; at--)
    if (typeAt(at) === "POSS" && typeAt(at - 1) === "B") {
      // "worried about the force's investigations"
      first = at + 1;
      break;
    }
  if (wordAt(first) === "of" || wordAt(first) === "with") first++;
  // "for four consecutive years"
  if (RUNNING.has(wordAt(last - 2))) last -= 4;
  last = dateStart(tokens, part, first, last);
  while (last > first) {
    const end = part[last - 1] as Chunk;
    const word = wordAt(last - 1);
    if (LEADS.has(end.type) || LOOSE_ENDS.has(word)) last--;
    else if (end.type === "B" && isLink(last - 2)) last -= 2;
    else if (PRONOUNS.has(word)) last--;
    else if (PLACES.has(word) && typeAt(last - 3) === "AT") last -= 3;
    else if (end.type === "AREA" && GENERAL.has(tokens.word[end.to - 1] as string)) last--;
    else break;
  }
  if (first >= last || (first + 1 === last && typeAt(first) === "AREA")) return undefined;
  const { to } = part[last - 1] as Chunk;
  let { from } = part[first] as Chunk;
  if (tokens.word[from] === "how" && PRONOUNS.has(tokens.word[from + 1] as string)) from += 2;
  if (["its", "their", "the"].includes(tokens.word[from] as string)) from++;
  return { from, to };
}

/** What an area does not start with, and what it does not end with. */
const LEADS: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>(["ART", "MORE", "AT", "OR", "AS", "POSS"]);

const RUNNING = /* @__PURE__ */ new Set(["consecutive", "successive", "straight"]);

/** Finds where "in October 2023", "in 2023" starts at the end of an area. */
function dateStart(tokens: Tokens, chunks: readonly Chunk[], first: number, last: number): number {
  if (!/^20[0-4]\d$/.test(wordOf(tokens, chunks[last - 1]))) return last;
  const at = chunks.findLastIndex(({ type }, index) => index < last && type === "AT");
  return at > first ? at : last;
}

function bodyWithin(chunks: readonly Chunk[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if ((chunks[at] as Chunk).type === "B") return at;
  return undefined;
}
