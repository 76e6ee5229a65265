import { PILLARS } from "./area-words.js";
import { readAreas, isKnown } from "./areas.js";
import { type Chunk, type ChunkType, chunk } from "./chunks.js";
import { clean } from "./clean.js";
import type { FoundCue } from "./context.js";
import type { Reader } from "./state.js";
import { hasOneOf, wordSet } from "./word-sets.js";

/** Notes whose grades the text speaks of: another inspectorate's until it names this one, or one of its bodies. */
export function updateRater(reader: Reader, cues: readonly FoundCue[], from: number, to: number): void {
  const { state, cast, tokens } = reader;
  const first = cues.find(
    ({ cue, from: at }) =>
      cue === "own-rater" || (cue === "other-rater" && !COMPARING.has(tokens.word[at - 1] as string)),
  );
  if (first) {
    state.foreign = first.cue === "other-rater";
    state.rated ||= state.foreign;
  } else if (state.foreign && reader.own && (tokens.gap[from] as number) >= 4 && cast.between(from, to).length > 0)
    state.foreign = false;
}

/** Notes the area that a sentence without a grade says grades are about: "made graded judgments on how …". */
export function announce(reader: Reader, from: number, to: number): void {
  const { tokens, mentions, state } = reader;
  if (!hasOneOf(ANNOUNCERS, tokens, from, to)) return;
  const chunks = clean(tokens, chunk(tokens, from, to, mentions));
  // "Reports on legitimacy will follow": what is to come.
  if (chunks.some(({ type, from }) => type === "MODAL" && tokens.word[from] === "will")) return;
  for (let at = 0; at + 2 < chunks.length; at++) {
    const noun = chunks[at] as Chunk;
    // "the grades that HMICFRS gave for"
    let next = at + 1;
    while (next < chunks.length - 1 && GIVING.has((chunks[next] as Chunk).type)) next++;
    const link = chunks[next] as Chunk;
    const opens = noun.type === "RATING" && (link.type === "AT" || tokens.word[link.from] === "of");
    const pillar = PILLARS.has(tokens.word[noun.from] as string);
    const about = pillar && at > 0 && ["AT", "ART"].includes((chunks[at - 1] as Chunk).type);
    if (!opens && !about) continue;
    const { areas } = readAreas(tokens, chunks, about ? at : next + 1, about ? at + 1 : chunks.length);
    const [area] = areas;
    if (areas.length === 1 && area && isKnown(area)) {
      state.announced = area;
      return;
    }
  }
}

/** Words that only compare with another inspectorate: "much as Ofsted does in schools". */
const COMPARING = /* @__PURE__ */ new Set(["as", "like", "unlike", "to"]);
const GIVING: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>([
  "THAT",
  "INSPECTORATE",
  "B",
  "GAVE",
  "JUDGED",
]);
/** Words of a sentence that may say what the grades behind it are about. */
export const ANNOUNCERS = /* @__PURE__ */ wordSet([
  "grade",
  "grades",
  "judgments",
  "judgements",
  "judgment",
  "judgement",
  "ratings",
  "rating",
  "grading",
  "gradings",
  "effectiveness",
  "efficiency",
  "legitimacy",
]);
