import type { Chunk } from "./chunks.js";
import { isQuote, type Tokens } from "./tokens.js";

/** Tells whether the words around a grade deny it, wish for it, or speak of others' grades or of the scale itself. */
export function isInDoubt(tokens: Tokens, chunks: readonly Chunk[], start: number, index: number): boolean {
  const denied = chunks[index]?.grade?.grade !== null && isDoubtful(tokens, chunks, start, index);
  return (
    denied ||
    isOthers(tokens, chunks, index) ||
    isPraise(tokens, chunks, index) ||
    isThose(tokens, chunks, index) ||
    isOfScale(tokens, chunks, start, index) ||
    isOfRest(tokens, chunks, index)
  );
}

/** "rated good by 71 per cent of passengers": the verdict of others. */
function isOthers(tokens: Tokens, chunks: readonly Chunk[], index: number): boolean {
  const [by, who] = [chunks[index + 1], chunks[index + 2]];
  if (by?.type !== "BREAK" || tokens.word[by.from] !== "by" || !who) return false;
  return (
    who.type === "N" ||
    (who.type === "W" &&
      /^(?:\d|most|many|some|more|residents|people|passengers|staff|customers|readers)/.test(
        tokens.word[who.from] as string,
      ))
  );
}

/** "recognised as ‘good’ and ‘innovative’": one word of praise beside another. */
function isPraise(tokens: Tokens, chunks: readonly Chunk[], index: number): boolean {
  const [and, other] = [chunks[index + 1], chunks[index + 2]];
  if (chunks[index]?.grade?.quoted !== true || and?.type !== "AND" || other?.type !== "W") return false;
  const last = chunks[index + 3]?.from ?? other.to;
  return isQuote(tokens, other.from - 1) && isQuote(tokens, other.to) && last <= other.to + 2;
}

/** "the highest rating is outstanding": what grades there are. */
function isOfScale(tokens: Tokens, chunks: readonly Chunk[], start: number, index: number): boolean {
  let be = index - 1;
  while (be >= start && chunks[be]?.type === "ART") be--;
  if (chunks[be]?.type !== "BE") return false;
  for (let at = be - 1; at >= Math.max(0, be - 8); at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.type === "B" || chunk.type === "G" || chunk.type === "BE") return false;
    if (chunk.type === "RATING")
      return tokens.word
        .slice((chunks[Math.max(0, at - 3)] as Chunk).from, chunk.to)
        .some((word) => SCALE_ENDS.has(word));
  }
  return false;
}

const SCALE_ENDS = /* @__PURE__ */ new Set(["highest", "lowest", "top", "bottom", "best", "worst"]);

/** "between good services and those requiring improvement": bodies or things of a kind. */
function isThose(tokens: Tokens, chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1];
  return before?.type === "ART" && tokens.word[before.from] === "those" && chunks[index + 1]?.type !== "AREA";
}

/** "adequate on everything else", "good in the rest": areas that are not named. */
function isOfRest(tokens: Tokens, chunks: readonly Chunk[], index: number): boolean {
  if (chunks[index + 1]?.type !== "AT") return false;
  const at = (chunks[index + 1] as Chunk).to;
  if (tokens.word[at] === "all" && tokens.word[at + 1] === "others") return true;
  if (tokens.word[at + 1] === "everything") return true;
  return /^(?:everything|anything|nothing|rest|elsewhere)$/.test(
    tokens.word[at + (tokens.word[at] === "the" ? 1 : 0)] as string,
  );
}

/** Tells whether "than good" compares with an earlier round, and is not just "better than good". */
export function comparesRounds(tokens: Tokens, chunks: readonly Chunk[], edge: number, index: number): boolean {
  const { from, to } = chunks[edge] as Chunk;
  if (![tokens.word[to - 1], tokens.word[from]].some((word) => word === "than" || word === "against")) return true;
  const end = (chunks[index] as Chunk).to;
  return tokens.word
    .slice(end, end + 10)
    .some((word) => /^(?:20[0-4]\d|last|previous|previously|before|earlier|had|was|received|got)$/.test(word));
}

/** "a grade of good would be considered": what stands behind the grade makes it a possibility. */
const MODALS = /* @__PURE__ */ new Set("can could will would may might should must shall".split(" "));

/** Tells whether something between the subject and the grade denies it, or makes it a wish or a possibility. */
function isDoubtful(tokens: Tokens, chunks: readonly Chunk[], start: number, index: number): boolean {
  const next = chunks[index + 1];
  // "To be awarded outstanding grades is rare."
  if (chunks[0]?.type === "MODAL" || (chunks[0]?.type === "AS" && index < 4 && next?.type === "RATING")) return true;
  if (next?.type === "MODAL" && MODALS.has(tokens.word[next.from] as string)) return true;
  for (let at = index - 1, steps = 0; at >= Math.max(0, start - 1) && steps < 10; at--, steps++) {
    const { type } = chunks[at] as Chunk;
    if (type === "NOT" || type === "MODAL") return true;
    if (type === "G" || type === ";") return false;
  }
  return false;
}
