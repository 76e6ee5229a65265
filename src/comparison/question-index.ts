import { type Asked, namesOf } from "./lineage.js";

/** Values by question, each of which is found by what any framework calls the question. */
export interface QuestionIndex<T> {
  /** Finds the value of the question, or of the one that it continues, or of one that continues it; the nearest first. */
  readonly find: (asked: Asked) => T | undefined;
  /** Keeps a value under a question that has none. */
  readonly add: (asked: Asked, value: T) => void;
}

/** Makes an empty index. */
export function createQuestionIndex<T>(): QuestionIndex<T> {
  const byOwnName = new Map<string, T>();
  const byAnyName = new Map<string, T>();
  return {
    find: (asked) => {
      const { own, all } = namesOf(asked);
      return firstOf(all, byOwnName) ?? firstOf(own, byAnyName);
    },
    add: (asked, value) => {
      const { own, all } = namesOf(asked);
      for (const name of own) byOwnName.set(name, value);
      for (const name of all) byAnyName.set(name, value);
    },
  };
}

/** Gives what the first of some names that is known stands for. */
function firstOf<T>(names: readonly string[], known: ReadonlyMap<string, T>): T | undefined {
  for (const name of names) {
    const value = known.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}
