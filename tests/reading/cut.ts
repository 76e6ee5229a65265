import { type BodyMention, findMentions, type Mentions } from "../../src/reading/bodies.js";
import { type Cast, castOf } from "../../src/reading/antecedents.js";
import { findBlocks, type Block } from "../../src/reading/blocks.js";
import { type Chunk, type ChunkType, chunk } from "../../src/reading/chunks.js";
import { gradeAt } from "../../src/reading/grades.js";
import { clean } from "../../src/reading/clean.js";
import { type Tokens, tokenise } from "../../src/reading/tokens.js";

/** A text as the parts of the reader have it. */
export interface Cut {
  readonly tokens: Tokens;
  readonly mentions: Mentions;
  readonly cast: Cast;
  readonly blocks: readonly Block[];
  /** The chunks of the whole text, as if it were one sentence. */
  readonly chunks: readonly Chunk[];
  /** Gives the words of a stretch. */
  readonly words: (stretch: { readonly from: number; readonly to: number }) => string;
}

/** Cuts a text up. */
export function cut(text: string, year = 2025): Cut {
  const tokens = tokenise(text);
  const end = tokens.word.length;
  const mentions = findMentions(tokens, year);
  return {
    tokens,
    mentions,
    cast: castOf(tokens, mentions, end),
    blocks: findBlocks(tokens),
    chunks: clean(tokens, chunk(tokens, 0, end, mentions)),
    words: ({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]),
  };
}

/** Makes chunks of one word each: "W=Kent BE=was G=good"; a count has how many behind it, of how many: "C/1/6=one". */
export function row(parts: string): { readonly tokens: Tokens; readonly chunks: readonly Chunk[] } {
  const pairs = parts.split(" ").map((part) => part.split("=") as [string, string]);
  const tokens = tokenise(pairs.map(([, word]) => word).join(" "));
  const chunks = pairs.map(([name], at): Chunk => {
    const [type, count, of] = name.split("/") as [ChunkType, string?, string?];
    const grade = type === "G" ? gradeAt(tokens, at) : undefined;
    const named =
      type === "B" ? [{ from: at, to: at + 1, candidates: [], full: true, place: false } as BodyMention] : [];
    const body = type === "B" || type === "PRONOUN" ? ({ named, kind: "any", indefinite: false } as const) : undefined;
    const numbers = count === undefined ? {} : { count: Number(count), ...(of && { of: Number(of) }) };
    return { type, from: at, to: at + 1, ...(grade && { grade }), ...(body && { body }), ...numbers };
  });
  return { tokens, chunks };
}
