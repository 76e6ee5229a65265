import { ANNOUNCERS } from "./announce.js";
import type { Block } from "./blocks.js";
import { findCues } from "./context.js";
import { GRADE_WORDS, isCounted } from "./repeats.js";
import { sentencesOf } from "./sentences.js";
import type { Reader, State } from "./state.js";
import { WORD } from "./tokens.js";
import { hasOneOf, wordSet } from "./word-sets.js";

const TELLING = /* @__PURE__ */ wordSet(ANNOUNCERS, GRADE_WORDS);

/**
 * Tells whether a block without a grade has nothing that bears on other blocks: no word of grading, no cue of the context and no
 * count near it. Most are so, and need not be cut into sentences.
 */
export function isQuiet({ tokens, state }: Reader, { from, to }: Block): boolean {
  if (state.foreign || state.offered || isCounted(state.counted, from) || tokens.kind[from] !== WORD) return false;
  return !hasOneOf(TELLING, tokens, from, to) && findCues(tokens, from, to).length === 0;
}

/** Notes the sentence that was read last. */
export function goOn(state: State, sentence: readonly [number, number]): void {
  state.before = sentence;
  state.quiet = undefined;
}

/** Gives the sentence before, which is the last of a block that was quiet. */
export function sentenceBefore({ tokens, state }: Reader): readonly [number, number] | undefined {
  return state.quiet ? sentencesOf(tokens, state.quiet.from, state.quiet.to).at(-1) : state.before;
}
