import type { InspectedBody } from "../body/index.js";
import { announce, updateRater } from "./announce.js";
import { type Cast, castOf, namedBodies } from "./antecedents.js";
import { type Area, readAreas, isKnown } from "./areas.js";
import type { Block } from "./blocks.js";
import type { Mentions } from "./bodies.js";
import { type Chunk, chunk } from "./chunks.js";
import { clean } from "./clean.js";
import { dateAt } from "./dates.js";
import { readCountLine } from "./counted-lines.js";
import { isNone } from "./counts.js";
import { Collection } from "./collect.js";
import { MOST_AREAS } from "./tally-data.js";
import { findCues, isEarlierHeading, pointsElsewhere, yearAt } from "./context.js";
import { isCounted, mayRepeat, maySpellOut } from "./repeats.js";
import { goOn, isQuiet } from "./quiet.js";
import { readRow } from "./rows.js";
import { sentencesOf } from "./sentences.js";
import { mayNameEnd, mayNameTop } from "./offers.js";
import { readGraded, readSentence } from "./settle.js";
import type { OpenGrade, Reader, State } from "./state.js";
import type { GradeMention } from "./grades.js";
import { isCapital, LINE, MARK, type Tokens, WORD } from "./tokens.js";
import { listsBodies } from "./who.js";

/** Reads the judgments of a text, block by block. */
export function readBlocks(
  tokens: Tokens,
  mentions: Mentions,
  blocks: readonly Block[],
  title: Block | undefined,
  year: number | undefined,
): { collection: Collection; cast: Cast } {
  const end = blocks.at(-1)?.to ?? 0;
  const cast = castOf(tokens, mentions, end);
  const collection = new Collection(tokens);
  const state: State = {
    open: undefined,
    offered: undefined,
    last: undefined,
    areas: [],
    items: { blocks: [], areas: () => [], to: 0 },
    counted: [],
    run: undefined,
    unnamed: undefined,
    announced: undefined,
    before: undefined,
    quiet: undefined,
    foreign: false,
    rated: false,
    earlier: false,
    bodies: undefined,
  };
  const own = findCues(tokens, 0, end).some(({ cue }) => cue === "own-rater");
  const reader: Reader = { own, tokens, mentions, cast, blocks, collection, title, year, state };
  const newest = newestSection(tokens, blocks);
  let grade = 0;
  blocks.forEach((block, index) => {
    while ((mentions.grades[grade]?.from ?? Infinity) < block.from) grade++;
    const graded = (mentions.grades[grade]?.from ?? Infinity) < block.to;
    if (pointsElsewhere(tokens, block)) return;
    if (block.heading && !block.colon && !graded && !isDateLine(tokens, block)) enterSection(reader, block, newest);
    if (!graded && (block.cells.length === 0 || !readCountLine(reader, block, index))) readPlain(reader, block);
    else if (graded && block.to !== title?.to) {
      if (!readRow(reader, block, index)) readGraded(reader, block);
      noteLeftovers(reader, block, grade);
    }
  });
  if (title && !state.rated) readGraded(reader, title);
  return { collection, cast };
}

/** Notes each grade of a block that looks like a verdict and that nothing read; `first` is the first grade that may be its. */
function noteLeftovers(reader: Reader, block: Block, first: number): void {
  const { mentions, collection, state, tokens } = reader;
  if (state.foreign) return;
  if (state.open) collection.cover(state.open.grade.from, state.open.grade.to);
  for (let index = first; (mentions.grades[index]?.from ?? Infinity) < block.to; index++) {
    const grade = mentions.grades[index] as GradeMention;
    const next = mentions.grades[index + 1]?.from ?? Infinity;
    const listed = next - grade.to <= 4 || grade.from - (mentions.grades[index - 1]?.to ?? -Infinity) <= 4;
    // Several in a row are the scale: "outstanding, good, adequate or inadequate".
    if (!listed && !collection.covers(grade.from) && isVerdictLike(tokens, grade)) {
      const [from, to] = aroundGrade(tokens, block, grade);
      if (!findCues(tokens, from, to).some(({ cue }) => cue === "definition" || cue === "other-body"))
        collection.leave(from, to, "wording-unknown");
    }
  }
}

const GRADINGS = /* @__PURE__ */ new Set(
  "grade grades graded grading rating ratings rated judgment judgement judgments judgements judged mark marks deemed scored".split(
    " ",
  ),
);

/** Tells whether a grade word stands as a verdict does: in quotation marks, with a capital inside a sentence, or beside a word of grading. */
function isVerdictLike(tokens: Tokens, grade: GradeMention): boolean {
  if (grade.grade === null) return false;
  const inside = tokens.kind[grade.from - 1] === WORD && (tokens.gap[grade.from] as number) < LINE;
  if (grade.quoted || (grade.capital && inside && !isCapital(tokens, grade.from - 1))) return true;
  const before = tokens.word[grade.from - 1] === "as" ? grade.from - 2 : grade.from - 1;
  return GRADINGS.has(tokens.word[before] ?? "") || GRADINGS.has(tokens.word[grade.to] ?? "");
}

/** Gives the words of the clause around a grade, a few to each side. */
function aroundGrade(tokens: Tokens, block: Block, grade: GradeMention): readonly [number, number] {
  let from = grade.from;
  while (from > block.from && grade.from - from < 16 && !endsClause(tokens, from - 1)) from--;
  let to = grade.to;
  while (to < block.to && to - grade.to < 10 && !endsClause(tokens, to)) to++;
  return [from, to];
}

function endsClause(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === MARK && ".;!?•|".includes(tokens.word[at] as string);
}

/** Finds the latest year among headings that name one: sections of other years are of earlier rounds. */
function newestSection(tokens: Tokens, blocks: readonly Block[]): number | undefined {
  let newest: number | undefined;
  for (const block of blocks) {
    const heads = block.heading && block.to - block.from <= 12 && !isDateLine(tokens, block);
    const year = heads ? sectionYear(tokens, block) : undefined;
    if (year !== undefined && year > (newest ?? 0)) newest = year;
  }
  return newest;
}

const ROUND_WORDS = /* @__PURE__ */ new Set([
  "inspection",
  "inspections",
  "assessment",
  "peel",
  "results",
  "result",
  "grades",
  "ratings",
  "judgments",
  "judgements",
  "report",
  "round",
  "cycle",
]);

/** Tells whether a line is a date and nothing else: it says when a page was made, and heads no section. */
function isDateLine(tokens: Tokens, { from, to }: Block): boolean {
  return dateAt(tokens, from)?.to === to;
}

function sectionYear(tokens: Tokens, block: Block): number | undefined {
  let year: number | undefined;
  let round = block.to - block.from <= 4;
  for (let at = block.from; at < block.to; at++) {
    year ??= yearAt(tokens, at);
    round ||= ROUND_WORDS.has(tokens.word[at] as string);
  }
  return round ? year : undefined;
}

function enterSection(reader: Reader, block: Block, newest: number | undefined): void {
  const { tokens, state } = reader;
  if (block.to - block.from > 12) return;
  const year = sectionYear(tokens, block);
  if (year !== undefined && tokens.word[block.from] !== "last") state.earlier = newest !== undefined && year < newest;
  else if (isEarlierHeading(tokens, block) && tokens.word[block.from + 1] !== "updated") state.earlier = true;
  // A section of its own ends that of the earlier round; the name of an area or a body is a heading within it.
  else if (state.earlier && year === undefined && !namesWhat(reader, block)) state.earlier = false;
}

/** Tells whether a heading is an area or a body. */
function namesWhat(reader: Reader, block: Block): boolean {
  const { areas, bodies } = itemOf(reader, block);
  return bodies !== undefined || areas.some(({ topic }) => topic !== undefined);
}

/** Reads a block without a grade word: what it announces, and whether it is an item of the grade above. */
function readPlain(reader: Reader, block: Block): void {
  const { state, tokens } = reader;
  if (state.open && isItem(reader, block)) {
    readItem(reader, block, state.open);
    return;
  }
  state.open = undefined;
  if (block.bullet && block.to - block.from <= LONGEST_ITEM) noteItem(reader, block);
  if (isQuiet(reader, block)) {
    state.quiet = block;
    return;
  }
  for (const [from, to] of sentencesOf(tokens, block.from, block.to)) {
    const counted = isCounted(state.counted, from);
    if (
      (state.offered && mayNameTop(tokens, from, to)) ||
      mayNameEnd(tokens, from, to) ||
      mayRepeat(tokens, from, to) ||
      (counted && maySpellOut(tokens, from, to))
    ) {
      readSentence(reader, block, [from, to]);
      continue;
    }
    updateRater(reader, findCues(tokens, from, to), from, to);
    announce(reader, from, to);
    // What stands near a count may go on with it, and is no sentence that "it" goes back to.
    if (!counted) goOn(state, [from, to]);
  }
}

/** How many tokens an item that names an area has at most. */
const LONGEST_ITEM = 24;

/** Notes an item of a list before any grade: "inspectors look at three pillars: …". Its area is read when it is asked for. */
function noteItem(reader: Reader, block: Block): void {
  const { items } = reader.state;
  const goesOn = block.from - items.to <= 2;
  const blocks = [...(goesOn ? items.blocks.slice(1 - MOST_AREAS) : []), block];
  const areas = (): readonly Area[] =>
    blocks.flatMap((item) => pillarAsked(reader, item) ?? itemOf(reader, item).areas);
  reader.state.items = { blocks, areas, to: block.to };
}

/** "How effective they are at keeping people safe": the pillar by its adjective. */
function pillarAsked({ tokens }: Reader, { from, to }: Block): Area | undefined {
  const topic = tokens.word[from] === "how" ? PILLAR_ASKED.get(tokens.word[from + 1] as string) : undefined;
  if (topic === undefined) return undefined;
  const end = ["?", ".", ";", ","].includes(tokens.word[to - 1] as string) ? to - 1 : to;
  return { from: from + 1, to: end, topic, familiar: true, certain: true };
}

const PILLAR_ASKED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["effective", "effectiveness"],
  ["efficient", "efficiency"],
  ["legitimate", "legitimacy"],
]);

/** Tells whether a block can be an item of the list that a grade opened. */
function isItem(reader: Reader, block: Block): boolean {
  const { tokens } = reader;
  if (block.bullet || listsBodies(reader, block) || isNone(tokens, block.from, block.to)) return true;
  const last = tokens.word[block.to - 1];
  // A longer one may be an area with what is said of it: "People – the way staff are treated."
  if (block.to - block.from > 18 || last === "." || last === ":") return describedArea(reader, block) !== undefined;
  const { areas, bodies } = itemOf(reader, block);
  return bodies !== undefined || (areas.length > 0 && tokens.word[block.from] !== "questions" && areas.every(isKnown));
}

/** Finds the area of "People – the way staff are treated": what stands before the dash. */
function describedArea({ tokens, mentions }: Reader, { from, to }: Block): Area | undefined {
  let dash = from + 1;
  while (dash < to && dash - from < 12 && tokens.word[dash] !== "–" && tokens.word[dash] !== ":") dash++;
  if (dash >= to - 1 || dash - from >= 12) return undefined;
  const chunks = clean(tokens, chunk(tokens, from, dash, mentions));
  const { areas } = readAreas(tokens, chunks, 0, chunks.length);
  const [area] = areas;
  return areas.length === 1 && area && isKnown(area) && area.from === from && area.to === dash ? area : undefined;
}

function itemOf(
  reader: Reader,
  block: Block,
): { areas: readonly Area[]; bodies: readonly InspectedBody[] | undefined } {
  const { tokens, mentions, cast } = reader;
  const described = describedArea(reader, block);
  if (described) return { areas: [described], bodies: undefined };
  const chunks = clean(tokens, chunk(tokens, block.from, block.to, mentions));
  while (chunks.length > 0 && ["AND", ";", ",", ".", ":"].includes((chunks.at(-1) as Chunk).type)) chunks.pop();
  // "Dyfed-Powys (just)"
  const remark = chunks[0]?.type === "B" && chunks[1]?.type === "(" && chunks.at(-1)?.type === ")";
  const only = chunks.length === 1 || remark ? chunks[0] : undefined;
  const bodies = only?.body && only.body.named.length > 0 ? namedBodies(only.body, cast) : undefined;
  const list = readAreas(tokens, chunks, 0, bodies ? 0 : chunks.length);
  // "Leaders ask the workforce for feedback and act on it" is a finding and no area.
  const whole = list.end >= chunks.length;
  const areas = list.areas.filter(
    ({ familiar, certain, from, to }) => familiar || certain || (whole && to - from <= 7),
  );
  return { areas, bodies };
}

/** Reads an item below a grade: an area, or a body. */
function readItem(reader: Reader, block: Block, open: OpenGrade): void {
  const { cast, collection, state, tokens } = reader;
  if (isNone(tokens, block.from, block.to)) {
    readNone(reader, block, open);
    return;
  }
  const { areas, bodies } = itemOf(reader, block);
  // The text may be cut off in its last word.
  const cut = !bodies && block.to === reader.blocks.at(-1)?.to && areas.every(({ topic }) => topic === undefined);
  const current = open.current && !state.earlier;
  const pattern = [...open.patterns, "item"].join(" + ");
  let to = block.to;
  while (to > block.from + 1 && [";", ",", ".", "and"].includes(tokens.word[to - 1] as string)) to--;
  const emit = (body: InspectedBody | null, area: Area | undefined): void =>
    collection.add({ body, area, grade: open.grade.grade, current, from: block.from, to, pattern, title: false });
  if (bodies) for (const body of bodies) emit(body, state.announced);
  else {
    const nameless = cast.nameless && areas.length > 0 && areas.every((area) => area.certain && isKnown(area));
    const judged = open.bodies ?? one(cast.antecedent(block.from, "any", 0) ?? (nameless ? null : undefined));
    if (!judged) collection.leave(block.from, to, "body-unknown");
    else if (areas.length === 0 || cut) {
      collection.leave(block.from, to, "area-unknown");
      // A finding: what follows are no areas either.
      if (!cut) state.open = undefined;
    } else for (const body of judged) for (const area of areas) emit(body, area);
  }
}

/** Reads "None" below a grade. */
function readNone({ cast, collection, state }: Reader, { from, to }: Block, open: OpenGrade): void {
  const { grade } = open.grade;
  const judged = open.bodies ?? one(cast.antecedent(from, "any", 0));
  if (!judged) collection.leave(from, to, "body-unknown");
  else if (grade)
    for (const body of judged) collection.count(body, grade, 0, open.current && !state.earlier, from, to, "none-item");
}

function one<T>(value: T | undefined): readonly T[] | undefined {
  return value === undefined ? undefined : [value];
}
