import type { BodyId } from "../body/index.js";
import { compareGrades, type Grade, GRADES, isAtLeast } from "../grade/index.js";
import { verdictOf } from "./compare.js";
import { layersOf } from "./layers.js";
import type { RankCriterion } from "./ranking.js";

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

/** Counts the grades of a body that reach a grade. */
export function reachedBy({ grades }: GradedBody, atLeast: Grade): number {
  let reached = 0;
  for (const grade of grades.values()) if (isAtLeast(grade, atLeast)) reached++;
  return reached;
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
      return bodies.map((body) => [-reachedBy(body, criterion.atLeast) / body.grades.size]);
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
  bodies.forEach((one, first) => {
    for (let second = first + 1; second < bodies.length; second++) {
      const { better, worse, same } = tally(one, bodies[second] as GradedBody);
      if (better + worse + same > 0) shares[first] = shares[second] = true;
      if (better > 0 && worse === 0) (betterThan[second] as number[]).push(first);
      if (worse > 0 && better === 0) (betterThan[first] as number[]).push(second);
    }
  });
  return layersOf(betterThan).map((layer, index) => (shares[index] ? [layer] : undefined));
}

/** Counts the questions on which one body is better, worse and the same. */
function tally(one: GradedBody, other: GradedBody): { better: number; worse: number; same: number } {
  const counts = { better: 0, worse: 0, same: 0 };
  for (const [question, grade] of one.grades) {
    const against = other.grades.get(question);
    if (against !== undefined) counts[verdictOf(compareGrades(grade, against))]++;
  }
  return counts;
}
