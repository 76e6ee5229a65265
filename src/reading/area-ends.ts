import { GENERAL, HOW_WELL, LOOSE_ENDS, PLACES, PRONOUNS, PURSUITS } from "./area-words.js";
import type { BodyPhrase, Chunk } from "./chunks.js";
import { NUMBER, type Tokens } from "./tokens.js";

/** Cuts "how it", "the way it", "its", "the force's" off the front of an area, and "at Kent Police" off its end. */
export function trim(tokens: Tokens, part: readonly Chunk[]): { from: number; to: number } | undefined {
  const how = part.findIndex(({ type }) => type === "HOW");
  // "date 2017-12-14 The way Kent Police uses its powers"
  let first = how > 0 && part.slice(0, how).some(({ from }) => tokens.kind[from] === NUMBER) ? how : 0;
  let last = part.length;
  for (;;) {
    const start = first;
    while (["ART", "MORE", "AT", "OR", "AS", "POSS"].includes(part[first]?.type ?? "")) first++;
    if (part[first]?.type === "N" && (part[first + 1]?.type === "AREA" || part[first + 1]?.type === "MORE")) first += 1;
    if (part[first]?.type === "AREA" && (wordOf(tokens, part[first + 1]) === "of" || part[first + 1]?.type === "AT"))
      first += 2;
    // "approach to", "performance on"
    if (
      PURSUITS.has(wordOf(tokens, part[first])) &&
      (part[first + 1]?.type === "AT" || ["to", "of"].includes(wordOf(tokens, part[first + 1])))
    )
      first += 2;
    // "grade for", "grade of Kent Police for", "recent annual assessment into".
    const rating = [0, 1, 2].find((step) => part[first + step]?.type === "RATING");
    if (rating !== undefined && rating > 0 && wordOf(tokens, part[first + rating + 1]) === "into") first += rating + 2;
    if (part[first]?.type === "RATING") {
      const steps = part[first + 2]?.type === "B" ? [3, 1] : [1, 3];
      const link = steps.find(
        (step) => part[first + step]?.type === "AT" || wordOf(tokens, part[first + step]) === "of",
      );
      if (link !== undefined) first += link + 1;
    }
    // "Kent Police leadership".
    if (
      part[first]?.type === "B" &&
      ((part[first] as Chunk).body as BodyPhrase).named.length > 0 &&
      ["W", "Q"].includes(part[first + 1]?.type ?? "")
    )
      first++;
    // "the service making best use of its resources"
    if (part[first]?.type === "B" && wordOf(tokens, part[first + 1]).endsWith("ing") && part[first + 1]?.type !== "AT")
      first++;
    // "we respond well"
    if (part[first]?.type === "B" && PRONOUNS.has(wordOf(tokens, part[first])) && part[first + 1]?.type === "W")
      first++;
    if (part[first]?.type === "HOW") {
      // "how efficiently it manages its resources" names its pillar.
      if (HOW_WELL.has(tokens.word[(part[first] as Chunk).to - 1] as string)) break;
      const subject = bodyWithin(part, first + 1, Math.min(last, first + 4));
      if (subject !== undefined) first = subject + 1;
      else if (wordOf(tokens, part[first + 1]) === "of") first += 2;
      else first++;
      if (part[first]?.type === "BE") first++;
    }
    if (part[first]?.type === "B" && part[first + 1]?.type === "POSS") first += 2;
    if (part[first]?.type === "BODIES" || (part[first]?.type === "W" && part[first + 1]?.type === "POSS")) {
      if (part[first + 1]?.type === "POSS") first += 2;
    }
    if (first === start) break;
  }
  for (let at = last - 2; at > first; at--)
    if (part[at]?.type === "POSS" && part[at - 1]?.type === "B") {
      // "worried about the force's investigations"
      first = at + 1;
      break;
    }
  if (wordOf(tokens, part[first]) === "of" || wordOf(tokens, part[first]) === "with") first++;
  last = runStart(tokens, part, first, last);
  const dated = dateStart(tokens, part, first, last);
  if (dated !== undefined) last = dated;
  while (last > first) {
    const end = part[last - 1] as Chunk;
    const lead = part[last - 2];
    if (["ART", "AT", "AS", "POSS", "MORE", "OR"].includes(end.type) || LOOSE_ENDS.has(tokens.word[end.from] as string))
      last--;
    else if (end.type === "B" && lead && last - 2 > first && (lead.type === "AT" || tokens.word[lead.from] === "of"))
      last -= 2;
    else if (end.type === "B" && last - 1 > first && PRONOUNS.has(tokens.word[end.from] as string)) last--;
    else if (
      PLACES.has(tokens.word[end.from] as string) &&
      lead?.type === "ART" &&
      part[last - 3]?.type === "AT" &&
      last - 3 > first
    )
      last -= 3;
    else if (end.type === "AREA" && last - 1 > first && (lead?.type === "ART" || lead?.type === "N")) last -= 1;
    else if (end.type === "AREA" && last - 1 > first && GENERAL.has(tokens.word[end.to - 1] as string)) last -= 1;
    else break;
  }
  if (first >= last || (first + 1 === last && part[first]?.type === "AREA")) return undefined;
  let start = (part[first] as Chunk).from;
  if (tokens.word[start] === "how" && PRONOUNS.has(tokens.word[start + 1] as string)) start += 2;
  if (["its", "their", "the"].includes(tokens.word[start] as string) && start + 1 < (part[last - 1] as Chunk).to)
    start++;
  if (tokens.word[start - 1] === "overall" && last - first === 1)
    return { from: start - 1, to: (part[last - 1] as Chunk).to };
  return { from: start, to: (part[last - 1] as Chunk).to };
}

function wordOf(tokens: Tokens, chunk: Chunk | undefined): string {
  return chunk ? (tokens.word[chunk.from] as string) : "";
}

/** Finds where "for four consecutive years" starts at the end of an area. */
function runStart(tokens: Tokens, chunks: readonly Chunk[], first: number, last: number): number {
  const at = last - 4;
  if (at <= first || (chunks[at] as Chunk).type !== "AT" || chunks[at + 1]?.type !== "N") return last;
  return RUNNING.has(tokens.word[(chunks[at + 2] as Chunk).from] as string) ? at : last;
}

const RUNNING = /* @__PURE__ */ new Set(["consecutive", "successive", "straight"]);

/** Finds "in October 2023", "in 2023" at the end of an area. */
function dateStart(tokens: Tokens, chunks: readonly Chunk[], first: number, last: number): number | undefined {
  const end = chunks[last - 1];
  if (!end || !/^20[0-4]\d$/.test(tokens.word[end.from] as string)) return undefined;
  for (let at = last - 2; at > first && at >= last - 4; at--) if ((chunks[at] as Chunk).type === "AT") return at;
  return undefined;
}

function bodyWithin(chunks: readonly Chunk[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if ((chunks[at] as Chunk).type === "B") return at;
  return undefined;
}
