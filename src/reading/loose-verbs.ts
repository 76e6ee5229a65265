import type { Chunk, ChunkType } from "./chunks.js";
import type { Pattern } from "./pattern-data.js";
import type { Tokens } from "./tokens.js";

/** The pattern of a verdict by any verb at all: "Prevention has leapt two grades to land on good". */
export const ANY_VERB: Pattern = {
  name: "any-verb",
  form: "SUBJECT VERB",
  sure: true,
  example: "Prevention at Kent Fire and Rescue Service has leapt two grades to land on good.",
};

/** Past forms that do not end in "-ed". */
const IRREGULAR = /* @__PURE__ */ new Set(
  "came went drew won got took saw sat stood held kept hit met ran lost fell rose sank slid leapt crept brought found made did left clung swung shot beat became grew slept fared stuck led bore drove threw".split(
    " ",
  ),
);
/** Forms in the present that lead to a grade. */
const PRESENT = /* @__PURE__ */ new Set(
  "comes goes draws wins takes sits stands climbs drops falls rises slips slides moves lands remains jumps leaps stays rests lies scores earns secures gains attracts merits boasts enjoys commands keeps bags claims clinches nets posts records manages bears lands sinks lingers languishes".split(
    " ",
  ),
);
/** Words in "-ed" that are no verbs, and verbs of seeming, behind which "good" is no grade. */
const NO_VERB = /* @__PURE__ */ new Set(
  "welcomed praised hailed applauded celebrated accepted noted need needs speed indeed hundred seed looked seemed appeared sounded tasted proved organised organized recorded reported armed missed failed wanted hoped used meant tried vowed pledged promised offered required based united detailed related continued".split(
    " ",
  ),
);
/** What may not stand between a verb and its grade. */
const BETWEEN_ENDS: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>([
  "G",
  ";",
  ":",
  ".",
  "–",
  "(",
  ")",
  "BREAK",
  "THAT",
  "SAY",
  "NOT",
  "MODAL",
  "INCLUDE",
  "Q",
  "BODIES",
  "HOW",
]);
/** What leads straight to a grade that is a noun: "on good", "a good", "to outstanding". */
const LEADS: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>(["AS", "AT", "ART", "CAME", "GAVE"]);
const LEAD_WORDS = /* @__PURE__ */ new Set(["to", "with", "onto", "of", "from", "back", "another"]);

/** Tells whether a word is a verb by its form: "climbed", "drew", "sits". */
export function isVerbForm(word: string): boolean {
  if (NO_VERB.has(word)) return false;
  return IRREGULAR.has(word) || PRESENT.has(word) || (word.length > 4 && word.endsWith("ed"));
}

/**
 * Finds the verb whose complement is a grade, whatever the verb: the first of the clause, when the grade follows it at once or
 * behind a preposition or an article. Gives its chunk, or nothing when the words between could say something else.
 */
export function anyVerb(tokens: Tokens, chunks: readonly Chunk[], index: number, limit: number): number | undefined {
  const before = chunks[index - 1];
  if (!before) return undefined;
  const word = tokens.word[before.from] as string;
  const straight = before.type === "W" && isVerbForm(word);
  if (!straight && !LEADS.has(before.type) && !LEAD_WORDS.has(word)) return undefined;
  let verb: number | undefined;
  for (let at = index - 1; at > limit && index - at <= 9; at--) {
    const chunk = chunks[at] as Chunk;
    if (BETWEEN_ENDS.has(chunk.type) || (chunk.type === "," && verb !== undefined)) break;
    if (chunk.body && chunk.body.named.length > 0) break;
    const finite = chunk.type === "BE" || chunk.type === "GAVE" || chunk.type === "CAME" || chunk.type === "JUDGED";
    if (finite || (chunk.type === "W" && isVerbForm(tokens.word[chunk.from] as string))) verb = at;
  }
  return verb;
}
