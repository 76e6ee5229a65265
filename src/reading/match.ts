import type { Chunk } from "./chunks.js";
import type { Pattern } from "./pattern-data.js";
import type { Tokens } from "./tokens.js";

interface Element {
  readonly choices: ReadonlySet<string>;
  readonly optional: boolean;
  /** Whether it is the subject, or a list of areas, which are read by themselves. */
  readonly rest: "SUBJECT" | "LIST" | undefined;
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
  readonly pattern: Pattern;
  readonly elements: readonly Element[];
  /** What the chunk next to the grade may be, by class or word; `undefined` when the pattern takes anything there. */
  readonly nearest: ReadonlySet<string> | undefined;
}

function compile(pattern: Pattern, step: Step): Compiled {
  const elements = pattern.form.split(" ").map((part): Element => {
    const optional = part.endsWith("?");
    const choices = new Set((optional ? part.slice(0, -1) : part).split("/"));
    return { choices, optional, rest: choices.has("SUBJECT") ? "SUBJECT" : choices.has("LIST") ? "LIST" : undefined };
  });
  const near = new Set<string>();
  for (const { choices, optional } of step > 0 ? elements : elements.toReversed()) {
    for (const choice of choices) near.add(choice);
    if (!optional) break;
  }
  return { pattern, elements, nearest: near.has("SUBJECT") || near.has("LIST") ? undefined : near };
}

/** Backwards from the grade, or forwards. */
type Step = -1 | 1;

/** A table of patterns, and which of them can match beside a chunk. */
interface Table {
  readonly patterns: readonly Compiled[];
  /** Every class and word that some pattern takes next to the grade. */
  readonly vocabulary: ReadonlySet<string>;
  /** The patterns that can match beside a chunk, by its class and those of its words that are in the vocabulary. */
  readonly fitting: Map<string, readonly Compiled[]>;
}

const tables = new WeakMap<readonly Pattern[], Table>();

function tableOf(patterns: readonly Pattern[], step: Step): Table {
  let table = tables.get(patterns);
  if (!table) {
    const made = patterns.map((pattern) => compile(pattern, step));
    const vocabulary = new Set(made.flatMap(({ nearest }) => [...(nearest ?? [])]));
    tables.set(patterns, (table = { patterns: made, vocabulary, fitting: new Map() }));
  }
  return table;
}

/** Gives the patterns that can match beside a chunk; without one, those that need nothing there. */
function fittingAt(table: Table, tokens: Tokens, chunk: Chunk | undefined): readonly Compiled[] {
  const { vocabulary, fitting } = table;
  const type = chunk?.type ?? "";
  const first = wordIn(vocabulary, tokens, chunk?.from);
  const last = wordIn(vocabulary, tokens, chunk && chunk.to - 1);
  const key = first === "" && last === "" ? type : `${type} ${first} ${last}`;
  let found = fitting.get(key);
  if (!found) {
    found = table.patterns.filter(
      ({ nearest }) => !nearest || nearest.has(type) || nearest.has(first) || nearest.has(last),
    );
    fitting.set(key, found);
  }
  return found;
}

function wordIn(vocabulary: ReadonlySet<string>, tokens: Tokens, at: number | undefined): string {
  const word = at === undefined ? "" : (tokens.word[at] as string);
  return vocabulary.has(word) ? word : "";
}

/** A pattern being matched. */
interface Attempt extends Compiled {
  readonly tokens: Tokens;
  readonly chunks: readonly Chunk[];
  readonly step: Step;
  readonly limit: number;
}

/**
 * Finds the first pattern of a table that matches next to a grade: backwards from the chunk before it, or forwards from the one
 * behind. A missing optional element is only tried when the pattern fails with it, so the work is bounded by the pattern, not by
 * the text.
 */
export function firstMatch(
  tokens: Tokens,
  chunks: readonly Chunk[],
  patterns: readonly Pattern[],
  at: number,
  step: Step,
  limit: number,
): Match | undefined {
  const outside = step > 0 ? at >= limit : at < limit;
  const fitting = fittingAt(tableOf(patterns, step), tokens, outside ? undefined : chunks[at]);
  for (const { pattern, elements, nearest } of fitting) {
    const attempt = { pattern, elements, nearest, tokens, chunks, step, limit };
    const found = walk(attempt, at, step > 0 ? 0 : elements.length - 1, undefined, undefined);
    if (found) return found;
  }
  return undefined;
}

function walk(
  attempt: Attempt,
  position: number,
  index: number,
  body: Chunk | undefined,
  count: Chunk | undefined,
): Match | undefined {
  const { pattern, elements, tokens, chunks, step, limit } = attempt;
  const element = elements[index];
  if (!element) return { pattern, edge: step > 0 ? position : position + 1, body, count, subject: false, list: false };
  const { choices, optional, rest } = element;
  const outside = step > 0 ? position >= limit : position < limit;
  if (rest) {
    if (outside && !optional) return undefined;
    const subject = rest === "SUBJECT";
    return {
      pattern,
      edge: subject ? position + 1 : position,
      body,
      count,
      subject: subject && !outside,
      list: !subject && !outside,
    };
  }
  if (!outside) {
    const chunk = chunks[position] as Chunk;
    if (
      choices.has(chunk.type) ||
      // The "improvement" of "requires improvement" is no word of its own.
      (chunk.type !== "G" &&
        (choices.has(tokens.word[chunk.from] as string) ||
          (chunk.to - chunk.from > 1 && choices.has(tokens.word[chunk.to - 1] as string))))
    ) {
      const taken = chunk.type === "B" ? chunk : body;
      const counted = chunk.type === "N" ? (count ?? chunk) : count;
      const found = walk(attempt, position + step, index + step, taken, counted);
      if (found) return found;
    }
  }
  return optional ? walk(attempt, position, index + step, body, count) : undefined;
}
