import type { InspectedBody } from "../body/index.js";
import { type Area, isKnown, readAreas } from "./areas.js";
import { namedBodies } from "./antecedents.js";
import type { Block } from "./blocks.js";
import { type Chunk, chunk } from "./chunks.js";
import { clean } from "./clean.js";
import { isEarlierColumn, isEarlierHeading, yearAt } from "./context.js";
import { readCountLine } from "./counted-lines.js";
import { isNone } from "./counts.js";
import type { GradeMention } from "./grades.js";
import type { Reader } from "./state.js";
import { listsBodies } from "./who.js";
import { MARK, type Tokens } from "./tokens.js";
import { topicOf } from "./topics.js";

/** What one cell of a table holds. */
interface Cell {
  readonly grade: GradeMention | undefined;
  readonly area: Area | undefined;
  readonly bodies: readonly InspectedBody[] | undefined;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a table row, or a grade that has a line to itself beside its label. Tells whether the block was one; other blocks are
 * read as sentences.
 */
export function readRow(reader: Reader, block: Block, index: number): boolean {
  if (readCountLine(reader, block, index)) return true;
  if (block.cells.length > 0) return readCells(reader, block, index);
  // A longer line is no grade by itself; not to look at it is only quicker.
  if (block.to - block.from > 8) return false;
  const headed = headedGrade(reader, block);
  if (headed) return labelAbove(reader, index) !== undefined && readBareGrade(reader, block, headed, index);
  const cell = readCell(reader, [block.from, block.to]);
  return cell.grade !== undefined && readBareGrade(reader, block, cell.grade, index);
}

const GRADING_NOUNS = /* @__PURE__ */ new Set([
  "grade",
  "grading",
  "judgment",
  "judgement",
  "rating",
  "score",
  "verdict",
]);

/** Finds the grade of a line such as "Judgment: adequate" or "Current grade: good", which grades what the line above names. */
function headedGrade({ tokens, mentions }: Reader, { from, to }: Block): GradeMention | undefined {
  let at = from;
  while (at - from < 3 && !GRADING_NOUNS.has(tokens.word[at] as string)) at++;
  const mark = tokens.word[at + 1];
  if (!GRADING_NOUNS.has(tokens.word[at] as string) || (mark !== ":" && mark !== "–")) return undefined;
  const grade = mentions.gradeAt.get(at + 2);
  return grade?.to === to || (grade?.to === to - 1 && tokens.word[to - 1] === ".") ? grade : undefined;
}

function readCell(reader: Reader, [from, to]: readonly [number, number]): Cell {
  const { tokens, mentions, cast } = reader;
  const chunks = clean(tokens, chunk(tokens, from, to, mentions)).filter(({ type }) => type !== ".");
  // "Dyfed-Powys (just)"
  const remark = chunks[0]?.type === "B" && chunks[1]?.type === "(";
  // "graded good" on a line of its own says what "good" does.
  if (chunks[0]?.type === "JUDGED" && chunks[1]?.grade) chunks.shift();
  const only = chunks.length === 1 || remark ? (chunks[0] as Chunk) : undefined;
  if (only?.grade) return { grade: only.grade, area: undefined, bodies: undefined, from, to };
  if (only?.body && only.body.named.length > 0)
    return { grade: undefined, area: undefined, bodies: namedBodies(only.body, cast), from, to };
  if (chunks.every(({ from: at }) => tokens.kind[at] === MARK) || chunks.some(({ type }) => type === "G"))
    return { grade: undefined, area: undefined, bodies: undefined, from, to };
  const first = (chunks[0] as Chunk).from;
  const last = (chunks.at(-1) as Chunk).to;
  const { areas } = readAreas(tokens, chunks, 0, chunks.length);
  if (isQuestion(tokens, from, to)) {
    // "How effective is the force at investigating crime?" is about what follows "at"; "… at keeping people safe?" is a pillar.
    const words = tokens.word.slice(from, to);
    const at = words.indexOf("at") + 1;
    const { topic } = topicOf(words[at] === "keeping" ? words : words.slice(at));
    return { grade: undefined, area: { from, to, topic, familiar: true, certain: true }, bodies: undefined, from, to };
  }
  const topic = areas[0]?.topic;
  const familiar = areas[0]?.familiar === true;
  const end = tokens.word[last - 1] === ":" ? last - 1 : last;
  return {
    grade: undefined,
    area: { from: first, to: end, topic, familiar, certain: familiar },
    bodies: undefined,
    from,
    to,
  };
}

/** Tells whether a line is a question of a framework: "How well does the force treat the people it serves?". */
function isQuestion(tokens: Tokens, from: number, to: number): boolean {
  const word = tokens.word[from] as string;
  return tokens.word[to - 1] === "?" && (word === "how" || word === "is" || word === "does");
}

function readCells(reader: Reader, block: Block, index: number): boolean {
  const { collection, cast, state } = reader;
  const cells = cellsIn(reader, block);
  const graded = cells.filter(({ grade }) => grade);
  if (graded.length === 0) return false;
  if (state.foreign) return true;
  const [label] = cells as readonly [Cell, ...Cell[]];
  const header = headerOf(reader, index, cells.length);
  if (label.grade) return graded.length > 1;
  const bodies = label.bodies ?? (label.area ? undefined : []);
  cells.forEach((cell, column) => {
    if (!cell.grade) return;
    const head = header?.[column];
    const earlier = state.earlier || head?.earlier === true;
    const judged =
      bodies ?? head?.bodies ?? [cast.antecedent(block.from, "any", 0)].filter((body) => body !== undefined);
    const area = label.bodies ? (head?.area ?? state.announced) : label.area;
    const nameless = cast.nameless && area?.certain === true;
    if (judged.length === 0 && !nameless) collection.leave(cell.from, cell.to, "body-unknown");
    for (const body of nameless ? [null] : judged) {
      collection.add({
        body,
        area,
        grade: cell.grade.grade,
        current: !earlier,
        from: label.from,
        to: cell.to,
        pattern: "row",
        title: false,
      });
    }
  });
  return true;
}

interface Head {
  readonly earlier: boolean;
  readonly bodies: readonly InspectedBody[] | undefined;
  readonly area: Area | undefined;
}

/** Reads the row above a table's rows that says what each column holds. */
function headerOf(reader: Reader, index: number, width: number): readonly Head[] | undefined {
  const { tokens, blocks } = reader;
  for (let at = index - 1; at >= Math.max(0, index - 30); at--) {
    const block = blocks[at] as Block;
    if (block.cells.length !== width) return undefined;
    const cells = cellsIn(reader, block);
    if (cells.some(({ grade }) => grade)) continue;
    const years = block.cells.map(([from, to]) => {
      for (let token = from; token < to; token++) {
        const year = yearAt(tokens, token);
        if (year !== undefined) return year;
      }
      return undefined;
    });
    const newest = Math.max(...years.map((year) => year ?? 0));
    return cells.map((cell, column) => {
      const [from, to] = block.cells[column] as readonly [number, number];
      const earlier = (years[column] ?? newest) < newest || isEarlierColumn(tokens, block, from, to);
      const area = cell.area && isKnown(cell.area) ? cell.area : undefined;
      return { earlier, bodies: cell.bodies, area };
    });
  }
  return undefined;
}

/** Reads a grade on a line of its own: the heading of the areas below it, or the grade of the label above it. */
function readBareGrade(reader: Reader, block: Block, grade: GradeMention, index: number): boolean {
  const { collection, cast, state } = reader;
  if (state.foreign) return true;
  const column = columnLabel(reader, index);
  if (column === "uneven") {
    state.open = undefined;
    collection.leave(block.from, block.to, "area-unknown");
    return true;
  }
  const label = column ?? labelAbove(reader, index);
  if (!column && headsAreas(reader, index, label)) {
    state.open = { grade, bodies: undefined, current: true, patterns: ["heading"] };
    return true;
  }
  state.open = undefined;
  if (!label && headsOverall(reader, index)) {
    const body = cast.antecedent(block.from, "any", 0);
    if (body) {
      // What prose says of an overall judgment then is the one of the inspection before.
      collection.supersede(body.id);
      collection.add({
        body,
        area: undefined,
        grade: grade.grade,
        current: !state.earlier,
        from: block.from,
        to: block.to,
        pattern: "overall",
        title: false,
      });
    }
    return true;
  }
  if (!label) return true;
  const judged = label.bodies ?? [cast.antecedent(block.from, "any", 0)].filter((body) => body !== undefined);
  if (judged.length === 0) collection.leave(block.from, block.to, "body-unknown");
  for (const body of judged) {
    collection.add({
      body,
      area: label.area ?? state.announced,
      grade: grade.grade,
      current: !state.earlier && !isEarlierHeading(reader.tokens, { ...block, to: grade.from }),
      from: block.from,
      to: block.to,
      pattern: "line",
      title: false,
    });
  }
  return true;
}

/** Tells whether the line above is "Overall judgment" or the like: the grade is of the whole inspection. */
function headsOverall({ tokens, blocks }: Reader, index: number): boolean {
  const above = blocks[index - 1];
  if (!above || above.to - above.from > 3) return false;
  const first = tokens.word[above.from] === "revised" ? above.from + 1 : above.from;
  return tokens.word[first] === "overall" && GRADING_NOUNS.has(tokens.word[above.to - 1] as string);
}

/** Tells whether a line is a note between a label and its grade: "Last updated …", "Judgment". */
function isNote(reader: Reader, block: Block): boolean {
  const { tokens } = reader;
  const word = tokens.word[block.from] as string;
  const last = tokens.word[block.to - 1] as string;
  if (headedGrade(reader, block)) return true;
  return (
    ["last", "published", "updated", "date"].includes(word) ||
    (block.to - block.from <= 3 && (GRADING_NOUNS.has(last) || last === "overall"))
  );
}

function labelAbove(reader: Reader, index: number): Cell | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const block = reader.blocks[at] as Block;
    if (isNote(reader, block)) continue;
    if (block.to - block.from > 24 || ".;,".includes(reader.tokens.word[block.to - 1] as string)) return undefined;
    const cell = readCell(reader, [block.from, block.to]);
    if (cell.grade || (!cell.bodies && cell.area?.topic === undefined)) return undefined;
    return cell;
  }
  return undefined;
}

/**
 * Finds the label of a grade in two columns that were flattened, labels first and then as many grades; `uneven` when there are not as
 * many, nothing when it is no such run.
 */
function columnLabel(reader: Reader, index: number): Cell | "uneven" | undefined {
  const { blocks } = reader;
  const kind = (at: number): LineKind => kindOf(reader, blocks[at]);
  const cellAt = (at: number): Cell => readCell(reader, [(blocks[at] as Block).from, (blocks[at] as Block).to]);
  let first = index;
  while (first > index - WIDEST && kind(first - 1) === "G") first--;
  let last = index;
  while (last < index + WIDEST && kind(last + 1) === "G") last++;
  const grades = last - first + 1;
  if (grades > WIDEST) return "uneven";
  if (grades < 2 || kind(first - 1) !== "L" || kind(first - 2) !== "L") return undefined;
  const bodies = cellAt(first - 1).bodies !== undefined;
  let labels = 1;
  while (labels <= grades && kind(first - 1 - labels) === "L") {
    if ((cellAt(first - 1 - labels).bodies !== undefined) !== bodies) break;
    labels++;
  }
  return labels === grades && kind(last + 1) !== "L" ? cellAt(index - grades) : "uneven";
}

/** The most rows of a flattened table. */
const WIDEST = 40;

/** What a line is in a run of labels and grades: a grade, a label, or neither. */
type LineKind = "G" | "L" | "";

const lineKinds = new WeakMap<Block, LineKind>();

function kindOf(reader: Reader, block: Block | undefined): LineKind {
  if (!block) return "";
  if (block.to - block.from > 24) return listsBodies(reader, block) ? "L" : "";
  let kind = lineKinds.get(block);
  if (kind === undefined) {
    const cell = readCell(reader, [block.from, block.to]);
    const known = cell.area !== undefined && isKnown(cell.area);
    if (cell.grade) kind = "G";
    else if (isNone(reader.tokens, block.from, block.to)) kind = "L";
    else kind = cell.bodies || known || block.bullet ? "L" : "";
    lineKinds.set(block, kind);
  }
  return kind;
}

const rowCells = new WeakMap<Block, readonly Cell[]>();

function cellsIn(reader: Reader, block: Block): readonly Cell[] {
  let cells = rowCells.get(block);
  if (!cells) rowCells.set(block, (cells = block.cells.map((span) => readCell(reader, span))));
  return cells;
}

function namesBody(reader: Reader, at: number): boolean {
  const { from, to } = reader.blocks[at] as Block;
  return readCell(reader, [from, to]).bodies !== undefined;
}

/** Decides between "grade, then its areas" and "area, then its grade" by how the lines alternate. */
function headsAreas(reader: Reader, index: number, label: Cell | undefined): boolean {
  const { blocks } = reader;
  const kind = (at: number): LineKind => kindOf(reader, blocks[at]);
  if (kind(index + 1) !== "L") return false;
  if (!label || (blocks[index + 1] as Block).bullet) return true;
  let first = index;
  while (first > index - WIDEST && kind(first - 1) !== "") first--;
  let last = index;
  while (last < index + WIDEST && kind(last + 1) !== "") last++;
  if (kind(first) === "G") return true;
  if (kind(last) === "G") return false;
  // The name of a body, and below it a grade: the areas follow.
  if (namesBody(reader, first) && kind(first + 1) === "G" && !namesBody(reader, index + 1)) return true;
  for (let at = index; at < last; at++) if (kind(at) === "L" && kind(at + 1) === "L") return true;
  return false;
}
