import { fail } from "../error/domain-error.js";
import type { JudgmentInFramework } from "./compare.js";
import { allNames, ownNames } from "./lineage.js";

/** The judgments of one body, each of which can be found by a question of any framework. */
export interface Profile {
  /** The judgments, in the order given. */
  readonly judgments: readonly JudgmentInFramework[];
  /** Finds the judgment on the question that another judgment is on. */
  readonly find: (other: JudgmentInFramework) => JudgmentInFramework | undefined;
}

/** Reads the judgments of one body; refuses those of several, and two on one question. */
export function createProfile(judgments: readonly JudgmentInFramework[], subject: string): Profile {
  const own = new Map<string, JudgmentInFramework>();
  const all = new Map<string, JudgmentInFramework>();
  const find = (other: JudgmentInFramework): JudgmentInFramework | undefined => {
    for (const name of allNames(other)) if (own.has(name)) return own.get(name);
    for (const name of ownNames(other)) if (all.has(name)) return all.get(name);
    return undefined;
  };
  const [first] = judgments;
  judgments.forEach((judgment, index) => {
    if (judgment.body !== first?.body) {
      const complaint = { problem: "judgments of several bodies", expected: `only those of ${first?.body as string}` };
      fail(
        subject,
        "contradiction",
        { ...complaint, got: judgment.body, remedy: "choose with judgmentsOf(inspection, { body })" },
        [index, "body"],
      );
    }
    if (find(judgment)) {
      const remedy = "keep the newest with latestJudgments";
      fail(subject, "duplicate", { problem: "the same question judged twice", got: judgment.question, remedy }, [
        index,
        "question",
      ]);
    }
    for (const name of ownNames(judgment)) own.set(name, judgment);
    for (const name of allNames(judgment)) all.set(name, judgment);
  });
  return { judgments, find };
}
