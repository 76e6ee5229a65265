import { bestGrade, type Grade } from "../grade/index.js";
import { type Chunk, gradeChunk } from "./chunks.js";
import type { Tokens } from "./tokens.js";
import { hasOneOf, isOneOf, wordSet } from "./word-sets.js";

const EVERY = /* @__PURE__ */ new Set(["all", "every", "each"]);
const TOP = /* @__PURE__ */ wordSet(["top", "highest", "best", "better", "higher"]);

/**
 * Finds the grades that a sentence says all areas have between them: "All 11 areas were graded good or adequate". "Top marks"
 * then are the best of them.
 */
export function offeredIn(tokens: Tokens, chunks: readonly Chunk[]): readonly Grade[] | undefined {
  const first = chunks.findIndex(({ grade }) => grade);
  const grade = chunks[first]?.grade?.grade;
  const other = chunks[first + 1]?.type === "OR" ? chunks[first + 2]?.grade?.grade : undefined;
  if (!grade || !other) return undefined;
  const before = chunks.slice(0, first);
  const every = before.some(({ from }) => EVERY.has(tokens.word[from] as string));
  const sure =
    every &&
    before.some(({ type }) => type === "AREA") &&
    !before.some(({ type }) => type === "MODAL" || type === "NOT");
  return sure ? [grade, other] : undefined;
}

/** Tells whether a stretch may speak of "top marks". */
export function mayNameTop(tokens: Tokens, from: number, to: number): boolean {
  return hasOneOf(TOP, tokens, from, to);
}

/** Puts the grade that "top marks" stands for in their place. */
export function nameTop(tokens: Tokens, chunks: readonly Chunk[], offered: readonly Grade[]): readonly Chunk[] {
  const named: Chunk[] = [];
  for (const chunk of chunks) {
    const last = named.at(-1);
    if (chunk.type === "RATING" && last?.type === "W" && isOneOf(TOP, tokens, last.from)) {
      named[named.length - 1] = gradeChunk(last.from, chunk.to, bestGrade(offered) as Grade);
    } else named.push(chunk);
  }
  return named;
}

const ENDS: ReadonlyMap<string, Grade> = /* @__PURE__ */ new Map<string, Grade>([
  ["lowest", "inadequate"],
  ["highest", "outstanding"],
  ["top", "outstanding"],
]);
const END_WORDS = /* @__PURE__ */ wordSet(/* @__PURE__ */ ENDS.keys());
/** The classes that "the lowest rating" must stand behind to be one that was given. */
const GIVEN: ReadonlySet<string> = /* @__PURE__ */ new Set(["GAVE", "JUDGED"]);

/** Tells whether a stretch may speak of "the lowest rating" or "the top grade". */
export function mayNameEnd(tokens: Tokens, from: number, to: number): boolean {
  return hasOneOf(END_WORDS, tokens, from, to);
}

/**
 * Puts the grade in the place of "the lowest rating" and "the top grade", which every scale of the inspectorate has in common, when a
 * sentence says that it was given and names none: "It was given the lowest rating in four areas".
 */
export function nameEnds(tokens: Tokens, chunks: readonly Chunk[]): readonly Chunk[] {
  const at = chunks.findIndex(({ type, from }) => type === "RATING" && ENDS.has(tokens.word[from] as string));
  const [verb, article, noun, next] = [chunks[at - 2], chunks[at - 1], chunks[at], chunks[at + 1]];
  if (!noun || !article || tokens.word[article.from] !== "the" || !GIVEN.has(verb?.type as string)) return chunks;
  const several = (tokens.word[noun.to - 1] as string).endsWith("s");
  const told = next !== undefined && next.type !== "AT";
  if (several || told || chunks.some(({ grade }) => grade)) return chunks;
  const { from, to } = noun;
  const grade = ENDS.get(tokens.word[from] as string) as Grade;
  return chunks.map((chunk) => (chunk === noun ? gradeChunk(from, to, grade) : chunk));
}
