import { fail } from "../error/domain-error.js";
import type { JudgmentInFramework } from "./compare.js";
import { createQuestionIndex, type QuestionIndex } from "./question-index.js";

/** Puts the judgments of one body into an index by question; refuses those of several bodies, and two on one question. */
export function indexProfile(
  judgments: readonly JudgmentInFramework[],
  subject: string,
): QuestionIndex<JudgmentInFramework> {
  const index = createQuestionIndex<JudgmentInFramework>();
  for (const [place, judgment] of judgments.entries()) {
    const { body } = judgments[0] as JudgmentInFramework;
    if (judgment.body !== body) {
      const complaint = {
        problem: "judgments of several bodies",
        expected: `only those of ${body}`,
        got: judgment.body,
      };
      const remedy = "choose with judgmentsOf(inspection, { body })";
      fail(subject, "contradiction", { ...complaint, remedy }, [place, "body"]);
    }
    if (index.find(judgment)) {
      const complaint = { problem: "the same question judged twice", got: judgment.question };
      const remedy = "keep the newest with latestJudgments";
      fail(subject, "duplicate", { ...complaint, remedy }, [place, "question"]);
    }
    index.add(judgment, judgment);
  }
  return index;
}
