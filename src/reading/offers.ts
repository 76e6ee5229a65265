import { bestGrade, type Grade } from "../grade/index.js";
import type { Chunk } from "./chunks.js";
import type { Tokens } from "./tokens.js";

const EVERY = /* @__PURE__ */ new Set(["all", "every", "each"]);
const TOP = /* @__PURE__ */ new Set(["top", "highest", "best", "better", "higher"]);

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
  for (let at = from; at < to; at++) if (TOP.has(tokens.word[at] as string)) return true;
  return false;
}

/** Puts the grade that "top marks" stands for in their place. */
export function nameTop(tokens: Tokens, chunks: readonly Chunk[], offered: readonly Grade[]): Chunk[] {
  const named: Chunk[] = [];
  for (const chunk of chunks) {
    const last = named.at(-1);
    if (chunk.type === "RATING" && last?.type === "W" && TOP.has(tokens.word[last.from] as string)) {
      const { from } = last;
      const grade = {
        from,
        to: chunk.to,
        grade: bestGrade(offered) as Grade,
        quoted: true,
        capital: false,
        verb: false,
        plural: false,
      };
      named[named.length - 1] = { type: "G", from, to: chunk.to, grade };
    } else named.push(chunk);
  }
  return named;
}
