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
      let filler = 0;
      while (at >= 0 && filler < 5 && isFiller(tokens, merged[at] as Chunk, chunk.type === "BODIES")) {
        at--;
        filler++;
      }
      let links = at;
      while (links >= 0 && at - links < 2 && ["AND", ",", "–"].includes((merged[links] as Chunk).type)) links--;
      const head = merged[links];
      if (links < at && head?.body && !isPossessive(tokens, head)) {
        const joined = (merged[at] as Chunk).type === "AND";
        const apposed = !joined && body !== undefined && isApposed(head, chunk, chunks[index + 1]);
        const named = [...head.body.named, ...(body?.named ?? [])];
        if (apposed || (joined && (body === undefined || named.length > 0) && (filler === 0 || body === undefined))) {
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
function isApposed({ body: head }: Chunk, { body }: Chunk, next: Chunk | undefined): boolean {
  const [first, second] = [head?.named.length ?? 0, body?.named.length ?? 0];
  if (first + second === 0) return false;
  return first === 0 || second === 0 || first > 1 || next === undefined || [",", "AND", ")"].includes(next.type);
}

function isFiller(tokens: Tokens, chunk: Chunk, plural: boolean): boolean {
  if (chunk.type === "ART") return true;
  if (!plural) return false;
  return (
    chunk.type === "N" ||
    chunk.type === "MORE" ||
    (chunk.type === "W" &&
      ["constituent", "police", "regional", "member", "partner", "fire", "local", "neighbouring"].includes(
        tokens.word[chunk.from] as string,
      ))
  );
}

function isPossessive(tokens: Tokens, chunk: Chunk): boolean {
  return tokens.word[chunk.to] === "'s";
}
