import type { BodyId } from "../body/index.js";
import { type Grade, GRADES, isAtLeast } from "../grade/index.js";
import { layersOf } from "./layers.js";
import type { RankCriterion } from "./ranking.js";
import type { Share } from "./share.js";

/** A body with at least one grade. */
export interface GradedBody {
  /** The body. */
  readonly body: BodyId;
  /** Its grades, by the name of the question. */
  readonly grades: ReadonlyMap<string, Grade>;
}

/** Counts the grades of a body. */
export function countsOf({ grades }: GradedBody): Record<Grade, number> {
  const counts = { inadequate: 0, "requires-improvement": 0, adequate: 0, good: 0, outstanding: 0 };
  for (const grade of grades.values()) counts[grade]++;
  return counts;
}

/** Tells how many of the grades of a body reach a grade, and of how many. */
export function reachedBy({ grades }: GradedBody, atLeast: Grade): Share & { readonly share: number } {
  let count = 0;
  for (const grade of grades.values()) if (isAtLeast(grade, atLeast)) count++;
  return { count, of: grades.size, share: count / grades.size };
}

/** What a body's place rests on: the smaller is the better, the first number first. Only ever compared with others of the same ranking. */
export type Score = readonly number[];

/** Compares two scores as sorting wants it, the better first. */
export function compareScores(a: Score, b: Score): number {
  for (const [index, number] of a.entries()) {
    const difference = number - (b[index] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Scores bodies by a criterion; `undefined` for a body that has no place by it. */
export function scoresOf(bodies: readonly GradedBody[], criterion: RankCriterion): readonly (Score | undefined)[] {
  switch (criterion.by) {
    case "share":
      return bodies.map((body) => [-reachedBy(body, criterion.atLeast).share]);
    case "fewest-worst":
      return bodies.map((body) => {
        const counts = countsOf(body);
        return GRADES.map((grade) => counts[grade] / body.grades.size);
      });
    case "dominance":
      return scoresByDominance(bodies);
  }
}

/** Scores bodies by their layer of who is better than whom; one that shares no question with another has no place, unless it is alone. */
function scoresByDominance(bodies: readonly GradedBody[]): readonly (Score | undefined)[] {
  const betterThan = bodies.map((): number[] => []);
  const shares = bodies.map(() => bodies.length === 1);
  const rows = ranksOf(bodies);
  rows.forEach((ranks, first) => {
    for (let second = first + 1; second < rows.length; second++) {
      const others = rows[second] as Int8Array;
      let [better, worse, compared] = [false, false, false];
      for (let question = 0; question < ranks.length; question++) {
        const [one, other] = [ranks[question] as number, others[question] as number];
        if (one < 0 || other < 0) continue;
        compared = true;
        better ||= one > other;
        worse ||= one < other;
      }
      if (compared) shares[first] = shares[second] = true;
      if (better && !worse) (betterThan[second] as number[]).push(first);
      if (worse && !better) (betterThan[first] as number[]).push(second);
    }
  });
  return layersOf(betterThan).map((layer, index) => (shares[index] ? [layer] : undefined));
}

/** Lists for each body the place of its grade on each question, all questions in one order; -1 where it has none. */
function ranksOf(bodies: readonly GradedBody[]): Int8Array[] {
  const columns = new Map<string, number>();
  for (const { grades } of bodies) {
    for (const question of grades.keys()) if (!columns.has(question)) columns.set(question, columns.size);
  }
  return bodies.map(({ grades }) => {
    const ranks = new Int8Array(columns.size).fill(-1);
    for (const [question, grade] of grades) ranks[columns.get(question) as number] = GRADES.indexOf(grade);
    return ranks;
  });
}
