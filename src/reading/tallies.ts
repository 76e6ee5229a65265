import type { Chunk } from "./chunks.js";
import { type CountChunk, findCounts } from "./counts.js";
import type { GradeMention } from "./grades.js";
import { countSubject } from "./count-subjects.js";
import { firstMatch } from "./match.js";
import type { Pattern } from "./pattern-data.js";
import { COUNT_AFTER, COUNT_BEFORE, SOLE } from "./tally-data.js";
import { MARK, type Tokens } from "./tokens.js";

/** A number of areas that a sentence gives a grade. */
export interface Counted {
  readonly grade: GradeMention;
  /** How many; 0 for none. */
  readonly count: number;
  /** The name of the pattern. */
  readonly pattern: string;
  /** Its first token, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Whether the count says what it counts: "five areas". */
  readonly noun: boolean;
  /** Whether the grade is marked as one: in quotation marks, with a capital, a plural, "a good rating". */
  readonly noted: boolean;
  /** Whether a verb of judging stands between. */
  readonly judged: boolean;
  /** Whether an aside names the areas: "only one, its leadership, was good". */
  readonly aside: boolean;
  /** Whether it says that these are all areas: "in all three pillars". */
  readonly all: boolean;
  /** Whether the grade is given besides: "inadequate overall and in three areas". */
  readonly besides: boolean;
  /** Whether it only repeats the grade of the count before: "…; last time four of the nine were". */
  readonly elided: boolean;
}

/** Finds the counts of areas in a sentence that have a grade: "good in five areas", "three were adequate", "none was outstanding". */
export function readCounts(tokens: Tokens, plain: readonly Chunk[]): readonly Counted[] {
  const chunks = findCounts(tokens, plain);
  const found: Counted[] = [];
  let limit = 0;
  const used = new Set<CountChunk | undefined>();
  chunks.forEach((chunk, index) => {
    if (chunk.type === "C") {
      const counted = found.at(-1);
      const verb = chunks[index + 1];
      if (counted && verb?.type === "BE" && endsClause(chunks[index + 2]))
        found.push({
          ...counted,
          ...spanOf(chunk, verb),
          count: chunk.count as number,
          pattern: "count-did",
          elided: true,
        });
      return;
    }
    const { grade } = chunk;
    if (!grade?.grade) return;
    // "none was good or outstanding"
    const offered =
      chunks[index - 1]?.type === "OR" || (chunks[index - 1]?.type === "," && chunks[index + 1]?.type === "OR");
    const none = offered ? noneBefore(found, chunks[index - 2]) : undefined;
    if (none) {
      limit = index + 1;
      found.push({ ...none, grade, to: Math.max(none.to, grade.to) });
      return;
    }
    const read =
      // Without a number in it, a sentence has nothing to count.
      (chunks === plain ? undefined : readCount(tokens, chunks, index, limit, used)) ??
      readOne(tokens, chunks, index, counts(found, limit, chunks));
    limit = index + 1;
    const open = isChoice(tokens, chunks, index) && !(read?.count === 0 && chunks[index + 2]?.grade);
    if (!read || open || isWished(tokens, chunks, index, read.first)) return;
    if (read.chunk?.any && !isDenied(chunks, read.first)) return;
    used.add(read.chunk);
    found.push(countedOf(tokens, chunks, index, grade, read));
  });
  return isScale(found) ? NONE_FOUND : found;
}

/** Gives the count of the grade before, when it is that no area has it. */
function noneBefore(found: readonly Counted[], before: Chunk | undefined): Counted | undefined {
  const last = found.at(-1);
  return last?.count === 0 && last.grade === before?.grade ? last : undefined;
}

const NONE_FOUND: readonly Counted[] = /* @__PURE__ */ Object.freeze([]);

/** "4 outstanding, 3 good, 2 adequate, 1 inadequate": the points of a scale, and no count. */
export function isScale(found: readonly { readonly count: number }[]): boolean {
  const numbers = found.map(({ count }) => count);
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
  return (
    numbers.length >= 4 &&
    Math.abs(step) === 1 &&
    Math.min(...numbers) <= 1 &&
    numbers.every((number, index) => index === 0 || number - (numbers[index - 1] as number) === step)
  );
}

/** Tells whether the grade before, which ends at a chunk, was counted. */
function counts(found: readonly Counted[], limit: number, chunks: readonly Chunk[]): boolean {
  return found.at(-1)?.grade === chunks[limit - 1]?.grade;
}

function spanOf(first: Chunk, last: Chunk): { readonly from: number; readonly to: number } {
  return { from: first.from, to: last.to };
}

/** Tells whether a clause ends before a chunk: "four of the nine were". */
function endsClause(next: Chunk | undefined): boolean {
  return next === undefined || [",", ";", ".", ")", "AND", "AT"].includes(next.type);
}

/** Tells whether "not" stands before: "was not graded inadequate in any area". */
function isDenied(chunks: readonly Chunk[], index: number): boolean {
  return chunks.slice(Math.max(0, index - 6), index).some(({ type }) => type === "NOT");
}

interface Read {
  /** The chunk of the number; nothing for a grade that says by itself that it is one. */
  readonly chunk: CountChunk | undefined;
  readonly count: number;
  readonly pattern: string;
  /** The first chunk, and the one after the last. */
  readonly first: number;
  readonly last: number;
  readonly aside: boolean;
}

const BE = /* @__PURE__ */ new Set(["is", "are", "was", "were"]);

function countedOf(
  tokens: Tokens,
  chunks: readonly Chunk[],
  index: number,
  grade: GradeMention,
  { chunk, count, pattern, first, last, aside }: Read,
): Counted {
  return {
    grade,
    count,
    pattern,
    from: Math.min((chunks[first] as Chunk).from, grade.from),
    to: Math.max((chunks[chunks[last]?.type === "RATING" ? last : last - 1] as Chunk).to, grade.to),
    noun: chunk?.noun !== false || chunks[index + 1]?.type === "RATING",
    noted: isNoted(chunks, index),
    judged:
      (chunk !== undefined && BE.has(tokens.word[chunk.to - 1] as string)) ||
      (grade.verb && first < index) ||
      chunks.slice(Math.max(0, first - 3), index).some(({ type }) => type === "JUDGED" || type === "GAVE"),
    aside,
    all: chunk?.all ?? false,
    besides: first === index && chunks[index + 1]?.type === "AND",
    elided: false,
  };
}

/** Tells whether a grade is marked as one: in quotation marks, with a capital, a plural, "a good rating". */
function isNoted(chunks: readonly Chunk[], index: number): boolean {
  const { grade } = chunks[index] as Chunk as { grade: GradeMention };
  return grade.quoted || (grade.capital && index > 0) || grade.plural || chunks[index + 1]?.type === "RATING";
}

/** Each row of the table by itself: the first that has a number of areas before it is taken. */
const SINGLES: readonly (readonly [Pattern])[] = /* @__PURE__ */ COUNT_BEFORE.map((row): readonly [Pattern] => [row]);

function readCount(
  tokens: Tokens,
  chunks: readonly Chunk[],
  index: number,
  limit: number,
  used: ReadonlySet<CountChunk | undefined>,
): Read | undefined {
  const next = afterAside(chunks, index + 1);
  const behind = firstMatch(tokens, chunks, COUNT_AFTER, next, 1, chunks.length);
  if (behind) {
    const { edge, pattern } = behind;
    const chunk = chunks[edge - 1] as CountChunk;
    if (!chunk.noun && !endsPhrase(chunks[edge])) return undefined;
    // "good across six areas" counts; "five good grades across the eleven areas" says how many there are.
    const lead = tokens.word[chunk.from - 1];
    const inAll = tokens.word[(chunks[edge - 2] as Chunk).from] === "across";
    if (!inAll || ((lead === "across" || chunk.all) && chunks[index - 1]?.type !== "C"))
      return { chunk, count: chunk.count, pattern: pattern.name, first: index, last: edge, aside: false };
  }
  const { grade } = chunks[index] as Chunk as { grade: GradeMention };
  for (const single of SINGLES) {
    const [pattern] = single;
    const found = firstMatch(tokens, chunks, single, index - 1, -1, limit);
    if (!found?.subject) continue;
    const subject = countSubject(tokens, chunks, found.edge - 1, limit, pattern.name, grade.verb);
    if (!subject) continue;
    const chunk = chunks[subject.at] as CountChunk;
    if (used.has(chunk)) continue;
    // "one of good": a grade, not a count of one, unless it follows another count.
    const pronoun = chunk.count === 1 && !chunk.noun;
    if (pronoun && used.size === 0 && tokens.word[chunk.to] === "of") return undefined;
    const { at, count, aside } = subject;
    return { chunk, count, pattern: pattern.name, first: at, last: index + 1, aside };
  }
  return undefined;
}

/** Reads a grade that is one by its own words: "its only ‘inadequate’", "two ‘goods’ and an ‘outstanding’". */
function readOne(tokens: Tokens, chunks: readonly Chunk[], index: number, follows: boolean): Read | undefined {
  const { grade } = chunks[index] as Chunk as { grade: GradeMention };
  const next = chunks[index + 1];
  if (next?.type === "BODIES") return undefined;
  const quote = tokens.kind[grade.from - 1] === MARK ? 2 : 1;
  const word = tokens.word[grade.from - quote] as string;
  sole ??= new Set(SOLE.split(" "));
  const lead = tokens.word[grade.from - quote - 1] as string;
  if (sole.has(word) && (OWNERS.has(lead) || lead === "'s")) return one(index, "sole-grade", index);
  const listed = chunks[index - 2]?.type === "AND" || chunks[index - 2]?.type === ",";
  const before = chunks[index - 3]?.type === "RATING" ? chunks[index - 4] : chunks[index - 3];
  const article = word === "a" || word === "an";
  if (follows && article && listed && before?.type === "G" && isNoted(chunks, index))
    return one(index, "and-a-grade", index - 1);
  return undefined;
}

let sole: ReadonlySet<string> | undefined;
const OWNERS = /* @__PURE__ */ new Set(["the", "its", "their", "his", "her", "our", "that", "one"]);

function one(index: number, pattern: string, first: number): Read {
  return { chunk: undefined, count: 1, pattern, first, last: index + 1, aside: false };
}

/** Passes over an aside in dashes: "inadequate – the lowest there is – in two areas". */
function afterAside(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.type !== "–") return at;
  for (let end = at + 1; end < Math.min(chunks.length, at + 10); end++) {
    const { type } = chunks[end] as Chunk;
    if (type === "G") return at;
    if (type === "–") return end + 1;
  }
  return at;
}

/** Tells whether "good in five" ends there: what follows is no noun that is counted. */
function endsPhrase(next: Chunk | undefined): boolean {
  return next === undefined || !["W", "BODIES", "B", "JUDGED"].includes(next.type);
}

/** Tells whether a grade is one of two on offer: "good or adequate", "good or better". */
function isChoice(tokens: Tokens, chunks: readonly Chunk[], index: number): boolean {
  const { to } = (chunks[index] as Chunk & { grade: GradeMention }).grade;
  if (tokens.word[to] === "or" && BEYOND.has(tokens.word[to + 1] as string)) return true;
  return chunks[index - 1]?.type === "OR" || chunks[index + 1]?.type === "OR";
}

const BEYOND = /* @__PURE__ */ new Set(["better", "above", "higher", "worse", "below", "lower"]);

/** "No service had scored three": what no body did. */
const NO_BODY = /* @__PURE__ */ new Set(["service", "force", "other"]);

/** What parts a wish from what is told behind it. */
const PARTING: ReadonlySet<string> = /* @__PURE__ */ new Set(["G", "BREAK", "SAY"]);

/** Tells whether a word makes the grade a wish or a possibility, or "at least good" or "better than good". */
function isWished(tokens: Tokens, chunks: readonly Chunk[], index: number, first: number): boolean {
  const { grade } = chunks[index] as Chunk;
  const before = tokens.word[(grade as GradeMention).from - 1];
  if (before === "least" || before === "than") return true;
  for (let at = index - 1; at >= Math.max(0, first - 8); at--) {
    const { type } = chunks[at] as Chunk;
    if (type === "MODAL") return true;
    if (type === "NOT" && NO_BODY.has(tokens.word[(chunks[at + 1] as Chunk).from] as string)) return true;
    if (at < first && PARTING.has(type)) return false;
  }
  return false;
}
