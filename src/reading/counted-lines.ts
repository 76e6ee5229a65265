import type { InspectedBody } from "../body/index.js";
import type { Grade } from "../grade/index.js";
import type { Block } from "./blocks.js";
import { type Chunk, chunk } from "./chunks.js";
import { clean } from "./clean.js";
import { isEarlierColumn, isEarlierHeading, yearAt } from "./context.js";
import { findCounts, isNone, mayCount } from "./counts.js";
import { readCount } from "./lexicon.js";
import type { Reader } from "./state.js";
import { MOST_AREAS } from "./tally-data.js";
import { isScale } from "./tallies.js";

/** A grade and how many areas have it, in a line of its own. */
interface Pair {
  readonly grade: Grade;
  readonly count: number;
  /** Whether the words say that areas are counted: "5 areas", "none", "2 x". */
  readonly plain: boolean;
}

/** The longest line that is read as counts, in tokens. */
const LONGEST = 40;

/** Reads a line or a table row that counts areas and does nothing else: "2 x outstanding", "Good: 5, adequate: 3", "Good | 5". */
export function readCountLine(reader: Reader, block: Block, index: number): boolean {
  if (block.cells.length > 0) return readCountCells(reader, block, index);
  const pairs = pairsOf(reader, block);
  const [first] = pairs;
  if (!first || isScale(pairs)) return false;
  const beside = [index - 1, index + 1].some((at) => {
    const other = reader.blocks[at];
    return other !== undefined && pairsOf(reader, other).length > 0;
  });
  if (pairs.length < 2 && !beside && !first.plain) return false;
  for (const { grade, count } of pairs) report(reader, block, undefined, grade, count, true, "count-line");
  return true;
}

function report(
  { cast, collection, state }: Reader,
  { from, to }: Block,
  body: InspectedBody | undefined,
  grade: Grade,
  count: number,
  current: boolean,
  pattern: string,
): void {
  if (state.foreign) return;
  const judged = body ?? cast.antecedent(from, "any", 0);
  if (!judged) collection.leave(from, to, "body-unknown");
  else collection.count(judged, grade, count, current && !state.earlier, from, to, pattern);
}

const NO_PAIRS: readonly Pair[] = /* @__PURE__ */ Object.freeze([]);
const pairsByBlock = new WeakMap<Block, readonly Pair[]>();

function pairsOf(reader: Reader, block: Block): readonly Pair[] {
  if (block.to - block.from > LONGEST) return NO_PAIRS;
  let pairs = pairsByBlock.get(block);
  if (!pairs) pairsByBlock.set(block, (pairs = readPairs(reader, block)));
  return pairs;
}

/** Cuts a line into pairs of a number and a grade, in either order; none when anything else stands in it. */
function readPairs({ tokens, mentions }: Reader, { from, to }: Block): readonly Pair[] {
  if (!mayCount(tokens, from, to)) return NO_PAIRS;
  const chunks = findCounts(tokens, clean(tokens, chunk(tokens, from, to, mentions)));
  const pairs: Pair[] = [];
  let at = 0;
  const is = (types: string): boolean => types.split(" ").includes(chunks[at]?.type as string);
  const isTimes = (): boolean => ["x", "×", "="].includes(tokens.word[chunks[at]?.from as number] as string);
  while (at < chunks.length) {
    const start = at;
    while (is("AREA RATING JUDGED AS ART")) at++;
    const number = is("C") ? (chunks[at++] as Chunk) : undefined;
    let times = false;
    for (; number && (isTimes() || is("JUDGED AS : –")); at++) times ||= isTimes();
    const grade = chunks[at]?.grade?.grade;
    if (!grade) return NO_PAIRS;
    at++;
    while (is("RATING AREA")) at++;
    let count = number;
    if (!count) {
      if (!is(": – (") && !isTimes()) return NO_PAIRS;
      at++;
      if (!is("C")) return NO_PAIRS;
      count = chunks[at++] as Chunk;
    }
    const { count: many, noun } = count as Chunk & { readonly noun: boolean };
    pairs.push({
      grade,
      count: many as number,
      plain: noun || many === 0 || times || (chunks[start] as Chunk).type === "AREA",
    });
    while (is(") , ; AND .")) at++;
  }
  return pairs;
}

/** Reads a row of a table of counts: "Good | 5 | 3" below its rounds, or "Kent Police | 5 | 3" below grades. */
function readCountCells(reader: Reader, block: Block, index: number): boolean {
  const numbers = block.cells.map((cell) => numberIn(reader, cell));
  const given = numbers.filter((number) => number !== undefined).length;
  if (given === 0) return headsCounts(reader, block, index);
  if (numbers.some((number) => (number ?? 0) > MOST_AREAS)) return false;
  const [first] = block.cells as readonly [readonly [number, number]];
  const grade = gradeIn(reader, first);
  if (grade && given === block.cells.length - 1) {
    const earlier = earlierColumns(reader, block, index);
    // Two numbers without a row that says of which round each is.
    const told = earlier !== undefined || given === 1;
    numbers.forEach((count, column) => {
      if (told && count !== undefined)
        report(reader, block, undefined, grade, count, earlier?.[column] !== true, "count-row");
    });
    return true;
  }
  const grades = gradesAbove(reader, block, index);
  if (!grades || !numbers.every((number, column) => (number === undefined) === (grades[column] === undefined)))
    return false;
  const [from, to] = first;
  const year = yearAt(reader.tokens, from);
  const past = isEarlierHeading(reader.tokens, { ...block, from, to });
  const earlier = past || (year ?? Infinity) < (reader.year ?? 0) - 1;
  const [body] = reader.cast.between(from, to);
  numbers.forEach((count, column) => {
    const of = grades[column];
    if (of) report(reader, block, body, of, count as number, !earlier, "count-row");
  });
  return true;
}

/** Tells whether a row names the grades of the columns of counts below it. */
function headsCounts(reader: Reader, block: Block, index: number): boolean {
  const below = reader.blocks[index + 1];
  const grades = block.cells.map((cell) => gradeIn(reader, cell));
  if (below?.cells.length !== grades.length) return false;
  const columns = below.cells.filter((cell) => numberIn(reader, cell) !== undefined);
  return columns.length > 1 && columns.length === grades.filter((grade) => grade !== undefined).length;
}

function numberIn({ tokens }: Reader, [from, to]: readonly [number, number]): number | undefined {
  if (isNone(tokens, from, to)) return 0;
  const word = tokens.word[to - 1] as string;
  const single = to === from + 1 || (to === from + 2 && (word === "areas" || word === "area"));
  return single ? readCount(tokens, from) : undefined;
}

function gradeIn({ mentions }: Reader, [from, to]: readonly [number, number]): Grade | undefined {
  const mention = mentions.gradeAt.get(from);
  return mention?.to === to ? (mention.grade ?? undefined) : undefined;
}

/** Finds the row above that names the grades of the columns. */
function gradesAbove(reader: Reader, block: Block, index: number): readonly (Grade | undefined)[] | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 30); at--) {
    const { cells } = reader.blocks[at] as Block;
    if (cells.length !== block.cells.length) return undefined;
    const grades = cells.map((cell) => gradeIn(reader, cell));
    if (grades.filter((grade) => grade !== undefined).length >= 2) return grades;
  }
  return undefined;
}

/** Tells which columns are of an earlier round, by the years or the words of the row above the counts. */
function earlierColumns(reader: Reader, block: Block, index: number): readonly boolean[] | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    const head = reader.blocks[at] as Block;
    if (head.cells.length !== block.cells.length) break;
    if (gradeIn(reader, head.cells[0] as readonly [number, number])) continue;
    const years = head.cells.map(([from, to]) => yearIn(reader, from, to) ?? 0);
    const newest = Math.max(...years);
    return head.cells.map(
      ([from, to], column) =>
        ((years[column] as number) > 0 && (years[column] as number) < newest) ||
        isEarlierColumn(reader.tokens, head, from, to),
    );
  }
  return undefined;
}

function yearIn({ tokens }: Reader, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const year = yearAt(tokens, at);
    if (year !== undefined) return year;
  }
  return undefined;
}
