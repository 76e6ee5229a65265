import type { Chunk } from "./chunks.js";
import type { Pattern } from "./pattern-data.js";
import type { Tokens } from "./tokens.js";

interface Element {
  readonly choices: ReadonlySet<string>;
  readonly optional: boolean;
}

/** What a pattern took. */
export interface Match {
  readonly pattern: Pattern;
  /** The chunk up to which it reaches: its first when it stands before the grade, the one after its last when behind. */
  readonly edge: number;
  /** The body chunk it took. */
  readonly body?: Chunk | undefined;
  /** The count chunk it took. */
  readonly count?: Chunk | undefined;
  /** Whether what stands before is the subject. */
  readonly subject: boolean;
  /** Whether a list of areas is to follow. */
  readonly list: boolean;
}

interface Compiled {
  readonly elements: readonly Element[];
  /** What the chunk next to the grade may be, by class or word; `undefined` when the pattern takes anything there. */
  readonly nearest: ReadonlySet<string> | undefined;
}

const compiled = new WeakMap<Pattern, Compiled>();

function compile(pattern: Pattern, step: -1 | 1): Compiled {
  let made = compiled.get(pattern);
  if (!made) {
    const elements = pattern.form.split(" ").map((part): Element => {
      const optional = part.endsWith("?");
      return { choices: new Set((optional ? part.slice(0, -1) : part).split("/")), optional };
    });
    const near = new Set<string>();
    const inwards = step > 0 ? elements : elements.toReversed();
    for (const { choices, optional } of inwards) {
      for (const choice of choices) near.add(choice);
      if (!optional) break;
    }
    made = { elements, nearest: near.has("SUBJECT") || near.has("LIST") ? undefined : near };
    compiled.set(pattern, made);
  }
  return made;
}

/**
 * Matches a pattern next to a grade: backwards from the chunk before it, or forwards from the one behind. A missing optional
 * element is only tried when the pattern fails with it, so the work is bounded by the pattern, not by the text.
 */
export function match(
  tokens: Tokens,
  chunks: readonly Chunk[],
  pattern: Pattern,
  at: number,
  step: -1 | 1,
  limit: number,
): Match | undefined {
  const { elements, nearest } = compile(pattern, step);
  if (nearest) {
    const chunk = (step > 0 ? at >= limit : at < limit) ? undefined : chunks[at];
    if (!chunk) return undefined;
    const near = nearest.has(chunk.type) || nearest.has(tokens.word[chunk.from] as string);
    if (!near && !nearest.has(tokens.word[chunk.to - 1] as string)) return undefined;
  }
  const walk = (position: number, index: number, body?: Chunk, count?: Chunk): Match | undefined => {
    if (index < 0 || index >= elements.length)
      return { pattern, edge: step > 0 ? position : position + 1, body, count, subject: false, list: false };
    const element = elements[index] as Element;
    const outside = step > 0 ? position >= limit : position < limit;
    if (element.choices.has("SUBJECT")) {
      if (outside && !element.optional) return undefined;
      return { pattern, edge: position + 1, body, count, subject: !outside, list: false };
    }
    if (element.choices.has("LIST")) {
      if (outside && !element.optional) return undefined;
      return { pattern, edge: position, body, count, subject: false, list: !outside };
    }
    if (!outside) {
      const chunk = chunks[position] as Chunk;
      const { choices } = element;
      const named = choices.has(tokens.word[chunk.from] as string) || choices.has(tokens.word[chunk.to - 1] as string);
      if (choices.has(chunk.type) || named) {
        const found = walk(
          position + step,
          index + step,
          chunk.type === "B" ? chunk : body,
          chunk.type === "N" ? (count ?? chunk) : count,
        );
        if (found) return found;
      }
    }
    return element.optional ? walk(position, index + step, body, count) : undefined;
  };
  return walk(at, step > 0 ? 0 : elements.length - 1);
}
