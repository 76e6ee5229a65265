import { type Area, readAreas, isKnown, readKnownAreas } from "./areas.js";
import { type Chunk, type ChunkType, isNamed, wordOf } from "./chunks.js";
import { comparesRounds, isInDoubt } from "./doubt.js";
import type { GradeMention } from "./grades.js";
import { ANY_VERB, anyVerb } from "./loose-verbs.js";
import { firstMatch, type Match } from "./match.js";
import { AFTER, BEFORE } from "./pattern-data.js";
import { readSubject, type Subject } from "./subjects.js";
import { alongAreas, everyArea, partBehind, readTail } from "./tails.js";
import type { Tokens } from "./tokens.js";

/** A grade in a sentence with what its surroundings say about it, before the rest of the text is asked. */
export interface Verdict {
  readonly grade: GradeMention;
  /** The names of the patterns before and behind. */
  readonly patterns: readonly string[];
  readonly body: Chunk | undefined;
  readonly subject: Subject | undefined;
  readonly areas: readonly Area[];
  readonly count: number | undefined;
  /** Whether it speaks of the grade of all areas together. */
  readonly everything: { readonly from: number; readonly to: number } | undefined;
  /** Whether the words leave no doubt that a grade was given. */
  readonly sure: boolean;
  /** Whether it goes on with the verdict before it: "good at A and adequate at B". */
  readonly continued: boolean;
  /** Whether it is a grade left behind: "up from good". */
  readonly earlier: boolean;
  /** Whether it is the grade that took the place of another: "from adequate to good". */
  readonly later?: boolean;
  /** Whether a word denies it or makes it a wish. */
  readonly doubtful: boolean;
  /** Whether the grade stands alone as a label of what follows or comes before. */
  readonly label: boolean;
  /** The chunk where its surroundings start, and the one after their end. */
  readonly start: number;
  readonly end: number;
}

/** Patterns whose count says of how many a subject is one. */
const ONE_OF = /* @__PURE__ */ new Set([
  "is-among",
  "is-among-bodies",
  "is-one-that",
  "is-the-one-that",
  "bodies-judged",
]);

interface Before {
  readonly match: Match | undefined;
  readonly subject: Subject | undefined;
  /** The first chunk that belongs to this grade. */
  readonly edge: number;
  readonly continued: boolean;
}

const JOINS: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>([",", "AND", ";", "BREAK", "OR"]);

/** Finds the verdicts of a sentence, in order. */
export function findVerdicts(tokens: Tokens, chunks: readonly Chunk[]): Verdict[] {
  const at: number[] = [];
  chunks.forEach((chunk, index) => {
    if (chunk.type === "G") at.push(index);
  });
  const free = at.filter((index, order) => !isOneOfChoice(chunks, at, index, order));
  const befores = free.map((index, order) =>
    readBefore(tokens, chunks, index, order > 0 ? (free[order - 1] as number) + 1 : 0, order),
  );
  return free.map((index, order) => {
    const next = befores[order + 1];
    return readVerdict(tokens, chunks, index, befores[order] as Before, next ? next.edge : chunks.length);
  });
}

/** Tells whether a grade is one of several on offer: "good or adequate", "outstanding, good, adequate". */
function isOneOfChoice(chunks: readonly Chunk[], at: readonly number[], index: number, order: number): boolean {
  const [last = index, next = index] = [at[order - 1], at[order + 1]];
  const before = areNear(chunks, last, index);
  const after = areNear(chunks, index, next);
  if (before && after) return true;
  if (before) return hasOr(chunks, last, index) || isLast(chunks, at, order);
  return after ? hasOr(chunks, index, next) || nearTwo(chunks, at, order) : false;
}

function areNear(chunks: readonly Chunk[], low: number, high: number): boolean {
  if (high - low > 3 || high <= low + 1) return false;
  return chunks.slice(low + 1, high).every(({ type }) => JOINS.has(type) || type === "ART");
}

function hasOr(chunks: readonly Chunk[], low: number, high: number): boolean {
  return chunks.slice(low + 1, high).some(({ type }) => type === "OR");
}

function isLast(chunks: readonly Chunk[], at: readonly number[], order: number): boolean {
  return (
    order >= 2 &&
    (at[order - 1] as number) - (at[order - 2] as number) <= 3 &&
    chunks.slice((at[order - 2] as number) + 1, at[order - 1]).every(({ type }) => JOINS.has(type))
  );
}

function nearTwo(chunks: readonly Chunk[], at: readonly number[], order: number): boolean {
  const [second, third] = [at[order + 1], at[order + 2]];
  return (
    second !== undefined &&
    third !== undefined &&
    third - second <= 3 &&
    chunks.slice(second + 1, third).every(({ type }) => JOINS.has(type))
  );
}

function readBefore(tokens: Tokens, chunks: readonly Chunk[], index: number, limit: number, order: number): Before {
  const { grade } = chunks[index] as Chunk;
  const matched = firstMatch(tokens, chunks, BEFORE, index - 1, -1, limit);
  // "a narrative rather than graded judgment": no round is compared.
  const found = grade?.grade === null && matched?.pattern.name === "than-grade" ? undefined : matched;
  if (found) {
    const { pattern } = found;
    const on = pattern.name === "as" ? judgedOn(tokens, chunks, found.edge, limit) : undefined;
    if (on) return { match: found, subject: on, edge: on.start, continued: false };
    const first = tokens.word[(chunks[found.edge] as Chunk).from];
    // "Five more were told they require improvement": of whom it is told.
    if (
      pattern.name.startsWith("judges-body") &&
      chunks[found.edge - 1]?.type === "BE" &&
      found.body?.body?.named.length === 0
    ) {
      const told = readSubject(tokens, chunks, found.edge - 2, limit);
      if (told.kind === "count" || told.kind === "elided" || told.kind === "bodies")
        return {
          match: found,
          subject: { ...told, kind: "bodies", count: undefined },
          edge: found.edge,
          continued: false,
        };
    }
    // "…, having been rated": what stands before the comma is no subject.
    const bare = first === "having" || first === "being";
    const before = found.subject && !bare ? readSubject(tokens, chunks, found.edge - 1, limit) : undefined;
    // "…, a grade of good": what stands before is no area that was graded.
    const apart = pattern.name === "judged" && chunks[found.edge - 1]?.type === ",";
    const strange = apart && before?.areas.every(({ topic }) => topic === undefined) === true;
    // "…, rated good": what stands before the comma is another clause.
    const loose = before?.kind === "areas" && (pattern.name === "rating-of" || strange);
    const subject = loose ? undefined : before;
    return { match: found, subject, edge: startOf(chunks, found, subject, limit, order), continued: false };
  }
  const verb = anyVerb(tokens, chunks, index, limit);
  if (verb !== undefined) {
    const subject = readSubject(tokens, chunks, verb - 1, limit);
    const found: Match = { pattern: ANY_VERB, edge: verb, subject: true, list: false };
    if (subject.kind === "areas" || subject.kind === "body" || subject.kind === "count")
      return { match: found, subject, edge: startOf(chunks, found, subject, limit, order), continued: false };
  }
  let left = index - 1;
  while (left >= limit && (chunks[left] as Chunk).type === "ART") left--;
  if (left < limit) return { match: undefined, subject: undefined, edge: index, continued: order > 0 };
  const type = (chunks[left] as Chunk).type;
  const asVerb = grade?.verb === true;
  const apart =
    order > 0 && type === "," && chunks[left - 1]?.type === "B" && JOINS.has((chunks[left - 2] as Chunk).type);
  if (type === "–" && order > 0) {
    const subject = readSubject(tokens, chunks, left, limit);
    if (subject.kind === "body") return { match: undefined, subject, edge: subject.start, continued: false };
  }
  // "…, but four of the forces, it was found, require improvement"
  const many = chunks.findLastIndex(
    (chunk, at) =>
      at < left && at >= limit && chunk.type === "BODIES" && chunks.slice(at - 4, at).some(({ type }) => type === "N"),
  );
  if (many >= 0 && order > 0)
    return { match: undefined, subject: readSubject(tokens, chunks, many, limit), edge: many, continued: false };
  if (order > 0 && JOINS.has(type) && !apart) {
    let edge = left;
    while (edge > limit && JOINS.has((chunks[edge - 1] as Chunk).type)) edge--;
    return { match: undefined, subject: undefined, edge, continued: true };
  }
  if (type === ":") left--;
  const subject = readSubject(tokens, chunks, left, limit);
  if (subject.kind === "elided" && order === 0 && !asVerb)
    return { match: undefined, subject: undefined, edge: index, continued: false };
  return { match: undefined, subject, edge: subjectEdge(chunks, subject, limit, order), continued: false };
}

/** Reads the areas of "rated Kent Police on its effectiveness and efficiency as good", which stand between the body and "as". */
function judgedOn(tokens: Tokens, chunks: readonly Chunk[], as: number, limit: number): Subject | undefined {
  for (let at = as - 1; at > limit + 1 && as - at < 20; at--) {
    const { type } = chunks[at] as Chunk;
    if (type === "G" || type === ";" || type === "BE") return undefined;
    if (type !== "AT" || chunks[at - 1]?.type !== "B" || chunks[at - 2]?.type !== "JUDGED") continue;
    const list = readKnownAreas(tokens, chunks, at + 1, as);
    if (!list) return undefined;
    return { kind: "areas", start: at - 2, body: chunks[at - 1], areas: list.areas, fronted: [], graded: false };
  }
  return undefined;
}

function startOf(
  chunks: readonly Chunk[],
  found: Match,
  subject: Subject | undefined,
  limit: number,
  order: number,
): number {
  if (!subject) {
    let edge = found.edge;
    while (order > 0 && edge > limit && JOINS.has((chunks[edge - 1] as Chunk).type)) edge--;
    return edge;
  }
  return subjectEdge(chunks, subject, limit, order);
}

/** Finds where the areas of the grade before must stop, when this subject may have swallowed some of them. */
function subjectEdge(chunks: readonly Chunk[], subject: Subject, limit: number, order: number): number {
  if (order === 0) return subject.start;
  let edge = subject.start;
  if (edge > limit && chunks[edge - 2]?.type === "," && chunks[edge - 1]?.type === "W") edge--;
  while (edge > limit && JOINS.has((chunks[edge - 1] as Chunk).type)) edge--;
  return edge;
}

function readVerdict(tokens: Tokens, chunks: readonly Chunk[], index: number, before: Before, limit: number): Verdict {
  const { grade } = chunks[index] as Chunk as { grade: GradeMention };
  const after = firstMatch(tokens, chunks, AFTER, index + 1, 1, limit);
  // "out on Tuesday, an outstanding score went to Kent Police": what stands before is no subject.
  const told = after?.pattern.name === "rating-to-body-for" || after?.pattern.name === "rating-from";
  if (told && !before.match && before.subject?.areas.every(isKnown) === false)
    before = { ...before, subject: undefined, edge: index };
  let end = after?.edge ?? index + 1;
  let areas: readonly Area[] = [];
  let everything: Verdict["everything"];
  if (after) {
    const from = after.edge;
    if (after.list) {
      const named = (before.subject?.fronted.length ?? 0) > 0;
      everything = named ? undefined : everyArea(tokens, chunks, from, limit);
      const list = everything ? { areas: [], end: from } : readAreas(tokens, chunks, from, limit);
      areas = list.areas;
      end = Math.max(list.end, from);
      // "in every area: A, B and C"
      const spelt = everything && chunks.findIndex(({ to }) => to === everything?.to) + 1;
      const include = spelt && chunks[spelt]?.type === "," && chunks[spelt + 1]?.type === "INCLUDE" ? spelt + 1 : spelt;
      if (include && [":", "–", "INCLUDE"].includes(chunks[include]?.type ?? "")) {
        const named = readKnownAreas(tokens, chunks, include + 1, limit);
        if (named && named.areas.length > 1) {
          everything = undefined;
          areas = named.areas;
          end = named.end;
        }
      }
      // "good in A and B – as well as in C"
      if (
        chunks[end]?.type === "–" &&
        chunks[end + 1]?.type === "AND" &&
        chunks[end + 2]?.type === "AT" &&
        end < limit
      ) {
        const more = readKnownAreas(tokens, chunks, end + 3, limit);
        if (more) {
          areas = [...areas, ...more.areas];
          end = more.end;
        }
      }
    }
  }
  if (
    after &&
    ((after.pattern.name === "label-of-areas" &&
      ((before.subject?.areas.length ?? 0) > 0 ||
        before.match?.pattern.name === "to-grade" ||
        before.match?.pattern.name === "from-grade" ||
        chunks[index + 1]?.type === "(")) ||
      (after.pattern.name === "are" && !(before.match?.pattern.name === "areas-judged" && areas.some(isKnown))) ||
      after.pattern.name === "apart-areas" ||
      after.pattern.name === "as-was") &&
    !areas.every(isKnown) &&
    !isNamed(chunks[after.edge])
  ) {
    areas = [];
    end = index + 1;
  }
  // "good at providing an effective service, including preventing fires"
  const opener = chunks[end]?.type === "," ? end + 1 : end;
  const included = chunks[opener]?.type === "INCLUDE" ? opener + 1 : limit;
  if (included < limit && areas.length > 0) {
    const more = readKnownAreas(tokens, chunks, included, limit);
    if (more) {
      areas = [...areas.filter(isKnown), ...more.areas];
      end = more.end;
    }
  }
  const own = before.subject?.areas ?? [];
  const along = areas.length > 0 ? undefined : alongAreas(tokens, chunks, end, limit, own);
  if (along) {
    areas = [...own, ...along.areas];
    end = along.end;
  }
  if (!after) {
    const rating = chunks.findIndex(({ type }, at) => at > index && type === "RATING");
    const list =
      rating > index + 1 && rating < index + 6 ? readKnownAreas(tokens, chunks, index + 1, rating) : undefined;
    if (list?.end === rating) {
      areas = list.areas;
      end = rating + 1;
    }
  }
  const part = grade.verb ? partBehind(tokens, chunks, end, limit) : undefined;
  if (part && areas.length === 0) {
    areas = part.areas;
    end = part.end;
  }
  const count = ONE_OF.has(before.match?.pattern.name ?? "")
    ? undefined
    : (before.match?.count ?? (after?.pattern.name === "in-round" ? undefined : after?.count) ?? before.subject?.count);
  if (count && end < limit) {
    const tail = readTail(tokens, chunks, end, limit);
    if (tail.areas.length > 0) {
      areas = tail.areas;
      end = tail.end;
    }
  }
  const body = before.match?.body ?? after?.body ?? before.subject?.body;
  const start = before.subject?.start ?? before.edge;
  const sure =
    grade.quoted ||
    before.match?.pattern.sure === true ||
    after?.pattern.sure === true ||
    before.subject?.graded === true ||
    before.subject?.kind === "grade" ||
    (grade.capital && index > 0);
  return {
    grade,
    patterns: [
      before.match?.pattern.name ?? (before.continued ? "and" : before.subject ? "label" : "start"),
      after?.pattern.name ?? "end",
    ],
    body,
    subject: before.subject,
    areas,
    count: count?.count,
    everything,
    sure,
    continued: before.continued,
    earlier: before.match?.pattern.earlier === true && !spans(tokens, chunks, before.match.edge - 1),
    doubtful:
      isInDoubt(tokens, chunks, Math.max(0, Math.min(start, index)), index) ||
      (before.match?.pattern.name === "than-grade" && !comparesRounds(tokens, chunks, before.match.edge, index)),
    label: before.match === undefined && (!grade.verb || isItem(chunks, before.subject, index)),
    start: Math.min(start, index),
    end,
  };
}

/** "Investigating crime, leadership – requires improvement": a verb behind a dash is a label too. */
function isItem(chunks: readonly Chunk[], subject: Subject | undefined, index: number): boolean {
  return subject?.kind === "areas" && subject.start === 0 && chunks[index - 1]?.type === "–";
}

/** Tells whether "from" opens a range and not a change: "grades run from good to inadequate". */
function spans(tokens: Tokens, chunks: readonly Chunk[], at: number): boolean {
  return /^(?:run|ran|var|spread|span)/.test(wordOf(tokens, chunks[at]));
}
