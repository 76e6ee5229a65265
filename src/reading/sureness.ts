import { type Area, isKnown } from "./areas.js";
import type { Block } from "./blocks.js";
import { type Chunk, isNamed } from "./chunks.js";
import type { Verdict } from "./verdicts.js";

/**
 * Tells whether a verdict is sure enough to report. A verb of judging, quotation marks or a capital make it sure; a bare "is
 * good" only counts for a body at an area that is known to be graded, or for such an area itself.
 */
export function isSure(
  block: Block,
  chunks: readonly Chunk[],
  verdict: Verdict,
  areas: readonly Area[],
  previous: { readonly tally: boolean } | undefined,
  open: boolean,
  after: boolean,
): boolean {
  const { grade, subject, count, sure } = verdict;
  const [before, behind] = verdict.patterns;
  if (open) return true;
  if (grade.grade === null) return areas.length > 0 ? areas.every(isKnown) : before === "gives-body";
  // "child protection was good in 17": cases that inspectors looked at.
  if (behind === "in-n-areas" && subject?.kind === "areas" && verdict.areas.length === 0) return false;
  if (count !== undefined && areas.length === 0) {
    return (
      grade.quoted ||
      grade.capital ||
      grade.plural ||
      behind === "in-n-areas" ||
      behind === "rating" ||
      behind === "rating-to-n-areas" ||
      previous?.tally === true ||
      before !== "counted"
    );
  }
  if (verdict.label) return isLabel(block, chunks, verdict, areas, previous !== undefined);
  if (
    subject?.kind === "areas" &&
    verdict.body === undefined &&
    !previous &&
    !areas.every((area) => isKnown(area) || (sure && area.certain))
  )
    return false;
  if (subject?.kind === "areas" && !areas.some((area) => area.topic !== undefined)) return false;
  // "when a grade falls from good to adequate": nobody's.
  if (
    (before === "from-grade" || before === "to-grade") &&
    areas.length === 0 &&
    verdict.body === undefined &&
    !previous
  )
    return false;
  if (before === "owned" || before === "own") return behind !== "rating" || areas.length > 0 || grade.quoted;
  if (sure) return true;
  // "The three biggest forces were good in every category"
  if (verdict.everything && before === "is" && subject?.kind === "body" && isNamed(subject.body)) return true;
  if (grade.verb && verdict.body !== undefined)
    return areas.length === 0 ? before !== "start" : areas.every((area) => area.topic !== undefined);
  if (subject?.kind === "areas" && verdict.areas.length === 0)
    return areas.every(
      (area) => isKnown(area) && (area.certain || previous !== undefined || isReported(chunks, verdict)),
    );
  // "Norfolk and Suffolk were adequate", once the text has begun to tell grades.
  const bare = after && areas.length === 0 && before === "is" && behind === "end" && subject?.kind === "body";
  if (bare && isNamed(subject.body)) return endsClause(chunks, grade);
  const named = subject?.kind === "body" && before === "is" && behind === "at-areas";
  const plain = ({ from, to }: Area): boolean =>
    !chunks.some(({ type, from: at }) => type === "," && at > from && at < to);
  return (
    areas.length > 0 &&
    areas.every((area) => isKnown(area) || (named && area.certain && area.topic !== undefined && plain(area)))
  );
}

/** "Inspectors found that its leadership was outstanding": what was found is a grade. */
function isReported(chunks: readonly Chunk[], { start }: Verdict): boolean {
  return chunks[start - 1]?.type === "THAT" && chunks[start - 2]?.type === "JUDGED";
}

function endsClause(chunks: readonly Chunk[], grade: Verdict["grade"]): boolean {
  const next = chunks[chunks.findIndex((candidate) => candidate.grade === grade) + 1]?.type;
  return next === undefined || next === "," || next === ";" || next === "AND" || next === "BREAK" || next === ".";
}

/** Tells whether a grade without a verb is a label: "Investigating crime – Good", "Good: leadership", a list item. */
function isLabel(
  block: Block,
  chunks: readonly Chunk[],
  verdict: Verdict,
  areas: readonly Area[],
  follows: boolean,
): boolean {
  const { grade, subject } = verdict;
  const index = chunks.findIndex((candidate) => candidate.grade === grade);
  const listed = block.bullet || block.heading || block.cells.length > 0 || block.to - block.from <= 14;
  if (verdict.continued) return areas.length > 0 || verdict.count !== undefined;
  if (subject === undefined) {
    // "an outstanding grading for our response to major incidents"
    const rated = chunks[index + 1]?.type === "RATING" && areas.length > 0 && areas.every(isKnown);
    if (index > 0 && !verdict.sure && !rated) return false;
    // "Inadequate – serious critical failings", "Good – the service has shown it": what grades mean.
    const meant = verdict.patterns[1] === "label-of-areas" && chunks[index + 1]?.type === "–" && !grade.quoted;
    if (meant && areas.length > 0 && areas.every(({ topic }) => topic === undefined)) return false;
    return areas.length > 0
      ? listed || grade.quoted || areas.every(isKnown) || verdict.patterns[1] !== "at-areas"
      : (verdict.body !== undefined || verdict.patterns[1] === "rating-from") && verdict.sure;
  }
  const mark = chunks[index - 1]?.type;
  // "Kent Police (good), Surrey Police (adequate)"
  const bracketed = mark === "(" && chunks[index + 1]?.type === ")" && chunks[index - 2]?.type === "B";
  if (bracketed && isNamed(chunks[index - 2])) return true;
  const separated = mark === "–" || mark === ":" || mark === "(" || mark === "," || mark === "ART";
  const last = chunks
    .slice(index + 1)
    .every(({ type }) => type === ")" || type === "," || type === ";" || type === "." || type === "AND");
  if (verdict.areas.length > 0) return areas.every(isKnown);
  const next = chunks[index + 1]?.type;
  const plain = !chunks.some(({ type }) => type === "BE" || type === "GAVE" || type === "CAME" || type === "JUDGED");
  if (subject.kind === "areas" && (follows || plain) && areas.every((area) => isKnown(area) && area.certain)) {
    return follows || grade.capital || grade.quoted || separated;
  }
  if (subject.kind === "body" && separated && (next === ";" || next === undefined) && plain) return true;
  if (subject.kind === "areas")
    return (
      (separated || listed) && (areas.every(isKnown) || (separated && last && block.bullet)) && (last || separated)
    );
  if (subject.kind === "body" && follows) return true;
  if (subject.kind === "body") return last && listed && (separated || grade.quoted || grade.capital);
  return subject.kind === "grade" && last;
}
