import { dateAt } from "./dates.js";
import { gradeAt } from "./grades.js";
import { BLANK, GLUED, isCapital, LINE, MARK, NUMBER, TAB, type Tokens, WORD } from "./tokens.js";

/** A stretch of text that stands by itself: a paragraph, a list item, a heading or a table row. */
export interface Block {
  /** Its first token, a bullet or number left out. */
  readonly from: number;
  /** The token after its last. */
  readonly to: number;
  /** Whether a bullet or number stands before it. */
  readonly bullet: boolean;
  /** Whether an empty line stands before it. */
  readonly blankBefore: boolean;
  /** Whether it ends with a colon, so that what follows belongs to it. */
  readonly colon: boolean;
  /** Whether it reads as a heading: short, no full stop, not a list item. */
  readonly heading: boolean;
  /** The cells of a table row, by first token and token after the last; empty for anything else. */
  readonly cells: readonly (readonly [number, number])[];
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly blankBefore: boolean;
  readonly bullet: boolean;
  readonly length: number;
}

const BULLETS = /* @__PURE__ */ new Set(["•", "-", "–", "*", "o", ">", "+"]);
/** Marks between a label and its grade. */
const LABEL_MARKS = /* @__PURE__ */ new Set([":", "–", "-"]);
const CLOSERS = /* @__PURE__ */ new Set(['"', "'", ")", "]"]);
/** Words that a line cannot end a heading or an item with. */
const UNFINISHED = /* @__PURE__ */ new Set(
  "a an the and or of in at for on to by with from as is are was were be been has have had its their his her our that which who how it".split(
    " ",
  ),
);

/** Groups the lines of a text into blocks, putting hard-wrapped lines together again. */
export function findBlocks(tokens: Tokens): readonly Block[] {
  const lines = findLines(tokens);
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const first = lines[index] as Line;
    let last = first;
    // A sentence that starts a line of a hard-wrapped paragraph goes on in the next, however short it is.
    const flowing = !first.blankBefore && !first.bullet && endsSentence(tokens, lines[index - 1] as Line);
    let next = index + 1;
    for (; next < lines.length; next++) {
      const candidate = lines[next] as Line;
      if (!continues(tokens, last, candidate, flowing)) break;
      last = candidate;
    }
    blocks.push(makeBlock(tokens, first, last));
    index = next;
  }
  return blocks;
}

function findLines(tokens: Tokens): Line[] {
  const lines: Line[] = [];
  let index = 0;
  let blank = true;
  while (index < tokens.word.length) {
    let to = lineEnd(tokens, index);
    const bullet = bulletSize(tokens, index, to);
    blank ||= tokens.gap[index] === BLANK;
    // A bullet alone on its line belongs to the line below.
    if (tokens.gap[to] === LINE) to = lineEnd(tokens, index + bullet);
    const lone = index + bullet === to;
    const from = lone ? index : index + bullet;
    index = to;
    // "we are good at: ·": the bullet of an empty item.
    while (to > from + 1 && (tokens.word[to - 1] === "•" || isLoneBar(tokens, from, to))) to--;
    const length = (tokens.end[to - 1] as number) - (tokens.start[from] as number);
    const empty = to - from === 1 && BULLETS.has(tokens.word[from] as string);
    if (!empty) lines.push({ from, to, blankBefore: blank, bullet: bullet > 0 && !lone, length });
    blank = empty;
  }
  return lines;
}

/** Finds where the line of a token ends. */
function lineEnd(tokens: Tokens, from: number): number {
  let to = from + 1;
  while (to < tokens.word.length && tokens.gap[to] !== LINE && tokens.gap[to] !== BLANK) to++;
  return to;
}

/** Tells whether the only bar of a line stands at its end: a cell whose neighbour has the next line. */
function isLoneBar(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.word[to - 1] !== "|") return false;
  for (let at = from; at < to - 1; at++) if (tokens.word[at] === "|") return false;
  return true;
}

/** Counts the tokens of the bullet or the number that a line starts with; 0 when it starts with none. */
function bulletSize(tokens: Tokens, from: number, to: number): number {
  const word = tokens.word[from] as string;
  if (word === "#" || word === "•" || (word === ":" && tokens.word[from + 1] === ":")) {
    let size = 1;
    while (from + size < to && tokens.word[from + size] === word) size++;
    return size;
  }
  if (BULLETS.has(word) && tokens.gap[from + 1] !== GLUED && !isCapital(tokens, from)) return 1;
  const short = (tokens.kind[from] === NUMBER && word.length <= 3) || (tokens.kind[from] === WORD && word.length === 1);
  const after = tokens.word[from + 1];
  if (short && (after === "." || after === ")") && tokens.gap[from + 1] === GLUED && tokens.gap[from + 2] !== GLUED)
    return 2;
  if (word === "(" && from + 2 < to && tokens.word[from + 2] === ")" && (tokens.word[from + 1] as string).length <= 3)
    return 3;
  return 0;
}

function lastWord(tokens: Tokens, line: { readonly from: number; readonly to: number }): number {
  let last = line.to - 1;
  while (last > line.from && CLOSERS.has(tokens.word[last] as string)) last--;
  return last;
}

function endsSentence(tokens: Tokens, line: Line): boolean {
  return tokens.word[lastWord(tokens, line)] === "." && !line.bullet;
}

/** Tells whether a line goes on with the sentence of the line before it. */
function continues(tokens: Tokens, before: Line, line: Line, flowing: boolean): boolean {
  if (line.blankBefore || line.bullet) return false;
  // "Requires", and on the next line "Improvement".
  if ((gradeAt(tokens, before.to - 1)?.to ?? 0) > before.to) return true;
  if (before.to - before.from < 2) return false;
  if (hasCells(tokens, before) || hasCells(tokens, line)) return false;
  if (isDate(tokens, before) || isDate(tokens, line)) return false;
  if (opensWithGrade(tokens, line) || endsWithGrade(tokens, before)) return false;
  if (endsWithCapital(tokens, before) && endsWithCapital(tokens, line)) return false;
  const widest = Math.max(before.length, line.length);
  const last = tokens.word[lastWord(tokens, before)] as string;
  if (".:;!?|".includes(last)) return false;
  let first = line.from;
  while (first < line.to - 1 && tokens.kind[first] === MARK) first++;
  const lower = tokens.kind[first] === WORD && !isCapital(tokens, first);
  if (last === "-" && lower) return true;
  if (UNFINISHED.has(last) || last === ",") return lower || widest <= 120;
  // Items without bullets, a line each: "Its understanding of …", "The way it …", "How it …".
  if (!lower && opensItem(tokens, line) && opensItem(tokens, before)) return false;
  if (lower) return flowing || before.length >= 40 || UNFINISHED.has(tokens.word[first] as string);
  return before.length >= 55 && widest <= 100 && before.length >= widest - 22;
}

function opensItem(tokens: Tokens, { from }: Line): boolean {
  return isCapital(tokens, from) && OPENERS.has(tokens.word[from] as string);
}

const OPENERS = /* @__PURE__ */ new Set(["its", "the", "how", "their"]);

/** Tells whether a line is a date and nothing else. */
function isDate(tokens: Tokens, line: Line): boolean {
  return dateAt(tokens, line.from)?.to === line.to;
}

/** Tells whether a line starts with a grade and a mark: "Requires improvement: responding to the public". */
function opensWithGrade(tokens: Tokens, line: Line): boolean {
  const grade = isCapital(tokens, line.from) ? gradeAt(tokens, line.from) : undefined;
  return grade !== undefined && grade.to < line.to && LABEL_MARKS.has(tokens.word[grade.to] as string);
}

/** Tells whether a line ends with a mark and a grade: "Investigating crime: good". */
function endsWithGrade(tokens: Tokens, line: Line): boolean {
  return [line.to - 1, line.to - 2, line.to - 3].some(
    (at) => LABEL_MARKS.has(tokens.word[at - 1] as string) && gradeAt(tokens, at)?.to === line.to,
  );
}

/** Tells whether a line ends with a grade in capitals, as the row of a table does: "Vetting arrangements Adequate". */
function endsWithCapital(tokens: Tokens, line: Line): boolean {
  return [line.to - 1, line.to - 2].some(
    (at) => at > line.from && isCapital(tokens, at) && gradeAt(tokens, at)?.to === line.to,
  );
}

function hasCells(tokens: Tokens, line: { readonly from: number; readonly to: number }): boolean {
  for (let index = line.from + 1; index < line.to; index++) {
    if (tokens.gap[index] === TAB || tokens.word[index] === "|") return true;
  }
  return false;
}

function makeBlock(tokens: Tokens, first: Line, last: Line): Block {
  const { from, bullet, blankBefore } = first;
  const { to } = last;
  const end = lastWord(tokens, { from, to });
  // "good at:-"
  const dashed = tokens.word[end] === "-" && tokens.word[end - 1] === ":";
  const ending = dashed ? ":" : (tokens.word[end] as string);
  const cells = cellsOf(tokens, from, to);
  const length = (tokens.end[to - 1] as number) - (tokens.start[from] as number);
  const heading = !bullet && cells.length === 0 && length <= 160 && !".;,!".includes(ending);
  return { from, to, bullet, blankBefore, colon: ending === ":" || (ending === "–" && to - from > 2), heading, cells };
}

/** Cuts a question from the grade that answers it, on one line: "How well does the force treat the public?Good". */
function answered(tokens: Tokens, from: number, to: number): (readonly [number, number])[] {
  const end = tokens.word[to - 1] === "." ? to - 1 : to;
  for (let at = Math.max(from + 1, end - 6); at < end; at++) {
    if (tokens.word[at] !== "?") continue;
    // "…? (Good)"
    const bracket = tokens.word[at + 1] === "(" && tokens.word[end - 1] === ")" ? 1 : 0;
    return gradeAt(tokens, at + 1 + bracket)?.to === end - bracket
      ? [
          [from, at + 1],
          [at + 1 + bracket, end - bracket],
        ]
      : [];
  }
  return [];
}

/** Cuts a row at bars, tabs and runs of spaces; empty unless there are at least two cells. */
function cellsOf(tokens: Tokens, from: number, to: number): (readonly [number, number])[] {
  const cells: (readonly [number, number])[] = [];
  let start = from;
  for (let index = from; index <= to; index++) {
    const bar = tokens.word[index] === "|";
    const gap = tokens.gap[index];
    const wide = gap === TAB || (gap === 2 && !".!?".includes(tokens.word[index - 1] as string));
    if (index === to || bar || wide) {
      if (index > start) cells.push([start, index]);
      start = bar ? index + 1 : index;
    }
  }
  return cells.length > 1 ? cells : answered(tokens, from, to);
}
