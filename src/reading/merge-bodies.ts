import type { Chunk } from "./chunks.js";
import type { Tokens } from "./tokens.js";

/** Makes one chunk of bodies in a row: "Kent Police, Surrey Police and Sussex Police"; of an apposition and of "the unit and its forces" too. */
export function mergeBodies(tokens: Tokens, chunks: readonly Chunk[]): Chunk[] {
  const merged: Chunk[] = [];
  for (const [index, chunk] of chunks.entries()) {
    const { body } = chunk;
    // "Derbyshire and Kent police forces"
    if (chunk.type === "BODIES" && (merged.at(-1)?.body?.named.length ?? 0) > 1 && !isPossessive(tokens, chunk))
      continue;
    if (body || chunk.type === "BODIES") {
      let at = merged.length - 1;
      while (merged.length - at <= 5 && isFiller(tokens, merged[at], chunk.type === "BODIES")) at--;
      let links = at;
      while (at - links < 2 && ["AND", ",", "–"].includes(merged[links]?.type as string)) links--;
      const head = merged[links];
      if (links < at && head?.body && !isPossessive(tokens, head)) {
        const joined = (merged[at] as Chunk).type === "AND";
        const apposed = isApposed(head.body.named.length, body?.named.length ?? 0, chunks[index + 1]);
        const named = [...head.body.named, ...(body?.named ?? [])];
        if (apposed || (joined && (body === undefined || named.length > 0))) {
          merged.length = links;
          merged.push({ ...head, to: chunk.to, body: { ...head.body, named, indefinite: false } });
          continue;
        }
      }
    }
    merged.push(chunk);
  }
  return merged;
}

/** Tells whether a comma between bodies opens an apposition or goes on with a list: in "he went to Kent, Surrey Police was" it does neither. */
function isApposed(first: number, second: number, next: Chunk | undefined): boolean {
  if (first + second === 0) return false;
  return first === 0 || second === 0 || first > 1 || next === undefined || [",", "AND", ")"].includes(next.type);
}

const OF_FORCES = /* @__PURE__ */ new Set([
  "constituent",
  "police",
  "regional",
  "member",
  "partner",
  "fire",
  "local",
  "neighbouring",
]);

/** Tells whether a chunk may stand between "and" and a body: an article; and, when it is several, "three constituent". */
function isFiller(tokens: Tokens, chunk: Chunk | undefined, plural: boolean): boolean {
  if (!chunk) return false;
  const { type, from } = chunk;
  return type === "ART" || (plural && (type === "N" || type === "MORE" || OF_FORCES.has(tokens.word[from] as string)));
}

function isPossessive(tokens: Tokens, chunk: Chunk): boolean {
  return tokens.word[chunk.to] === "'s";
}
