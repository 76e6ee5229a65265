import { type Area, readAreas } from "./areas.js";
import type { Chunk } from "./chunks.js";
import type { GradeMention } from "./grades.js";
import { readSubject } from "./subjects.js";
import type { Tokens } from "./tokens.js";
import type { Verdict } from "./verdicts.js";

/**
 * Pairs grades in a row with as many areas or bodies: "was graded good and adequate for effectiveness and efficiency
 * respectively". Gives nothing when the counts differ, or the sentence does not say "respectively".
 */
export function readRespectively(
  tokens: Tokens,
  chunks: readonly Chunk[],
  from: number,
  to: number,
): readonly Verdict[] | undefined {
  let said = false;
  for (let at = from; at < to && !said; at++) said = tokens.word[at] === "respectively";
  const first = said ? chunks.findIndex(({ type }) => type === "G") : -1;
  if (first < 0) return undefined;
  const grades: GradeMention[] = [];
  let end = first;
  for (let at = first; at < chunks.length; at++) {
    const { type, grade } = chunks[at] as Chunk;
    if (grade) {
      grades.push(grade);
      end = at + 1;
    } else if (type !== "," && type !== "AND") break;
  }
  let verb = first - 1;
  while (verb > 0 && leadsToGrade(tokens, chunks[verb] as Chunk)) verb--;
  while (verb > 0 && ["BE", "JUDGED", "GAVE", "CAME"].includes((chunks[verb] as Chunk).type)) verb--;
  const subject = readSubject(tokens, chunks, verb, 0);
  const behind = chunks[end]?.type === "AT" ? readAreas(tokens, chunks, end + 1, chunks.length).areas : [];
  const named = subject.body?.body?.named ?? [];
  const areas = [behind, subject.areas].find(({ length }) => length === grades.length);
  if (!areas && named.length !== grades.length) return undefined;
  return grades.map((grade, index): Verdict => {
    const body = areas ? subject.body : oneOf(subject.body as Chunk, index);
    return verdictOf(grade, areas ? [areas[index] as Area] : behind, body, subject.start, end);
  });
}

/** "a rating of", "as": what stands between a verb and its grade. */
function leadsToGrade(tokens: Tokens, { type, from }: Chunk): boolean {
  return type === "AS" || type === "ART" || type === "RATING" || tokens.word[from] === "of";
}

function oneOf(chunk: Chunk, index: number): Chunk {
  const { named } = chunk.body as NonNullable<Chunk["body"]>;
  return { ...chunk, body: { kind: "any", indefinite: false, named: named.slice(index, index + 1) } };
}

function verdictOf(
  grade: GradeMention,
  areas: readonly Area[],
  body: Chunk | undefined,
  start: number,
  end: number,
): Verdict {
  return {
    grade,
    patterns: ["respectively", "end"],
    body,
    subject: undefined,
    areas,
    count: undefined,
    everything: undefined,
    sure: true,
    continued: false,
    earlier: false,
    doubtful: false,
    label: false,
    start,
    end,
  };
}
