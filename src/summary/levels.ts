import { type FrameworkId, getFramework } from "../framework/index.js";

/**
 * What a judgment is about: a body as a whole, a pillar, a question, or a question of another programme whose grade the report
 * repeats. A pillar's grade and those of its questions are not grades of the same thing.
 */
export type JudgmentLevel = "overall" | "pillar" | "question" | "elsewhere";

/** Every level, in the order in which a report is read. */
export const LEVELS: readonly JudgmentLevel[] = ["overall", "pillar", "question", "elsewhere"];

/** Makes the function that tells the level of a question in a framework. */
export function levelsOf(id: FrameworkId): (question: string) => JudgmentLevel {
  const { pillars, questions } = getFramework(id);
  const levels = new Map<string, JudgmentLevel>([["overall", "overall"]]);
  for (const pillar of pillars) levels.set(pillar.id, "pillar");
  for (const question of questions)
    levels.set(question.id, question.assessedIn === undefined ? "question" : "elsewhere");
  return (question) => levels.get(question) ?? "question";
}
