import type { Pillar, Question } from "./framework.js";

/** What a row of a question says beside its identifier and label. */
interface QuestionFacts {
  readonly pillar?: string;
  readonly graded?: Question["graded"];
  readonly continues?: string;
  readonly assessedIn?: Question["assessedIn"];
  readonly wordings?: readonly string[];
}

/** Writes one question of the tables: graded always, with no wording but the label, unless its facts say otherwise. */
export function question(id: string, label: string, facts: QuestionFacts = {}): Question {
  return { id, label, graded: "yes", wordings: [], ...facts };
}

/** Writes one pillar with a grade of its own. */
export function pillar(id: string, label: string, wordings: readonly string[]): Pillar {
  return { id, label, graded: true, wordings };
}

/** Freezes rows to the bottom. */
export function frozen<T>(value: T): T {
  if (Object(value) !== value) return value;
  for (const part of Object.values(value as object)) frozen(part);
  return Object.freeze(value);
}
