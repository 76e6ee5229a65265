import type { BodyId } from "../../src/body/index.js";
import type { JudgmentInFramework } from "../../src/comparison/index.js";
import type { FrameworkId } from "../../src/framework/index.js";
import type { Grade } from "../../src/grade/index.js";
import type { Inspection } from "../../src/inspection/index.js";
import type { Judgment } from "../../src/judgment/index.js";
import { GRADE_ROWS, inspectionOf } from "../real-grades.js";
import { inspect } from "../inspection/fixtures.js";

/** A grade in short, or `null` for one that is pending. */
export type Short = "O" | "G" | "A" | "RI" | "I" | null;

const LONG = { O: "outstanding", G: "good", A: "adequate", RI: "requires-improvement", I: "inadequate" } as const;

/** Writes a judgment in full. */
function judgment(body: BodyId, question: string, short: Short): Judgment {
  return { body, question, ...(short === null ? { grade: null, ungraded: "pending" } : { grade: LONG[short] }) };
}

/** The judgments of one body in one framework, by question. */
export function judged(body: BodyId, framework: FrameworkId, grades: Record<string, Short>): JudgmentInFramework[] {
  return Object.entries(grades).map(([question, short]) => ({ framework, ...judgment(body, question, short) }));
}

/** An inspection of one body, by question. */
export function inspected(
  framework: FrameworkId,
  published: string,
  grades: Record<string, Short>,
  body: BodyId = "kent",
): Inspection {
  const judgments = Object.entries(grades).map(([question, short]) => judgment(body, question, short));
  return inspect({ framework, published, bodies: [body], judgments });
}

/** The real inspection of a body under a framework, as far as its grades were collected. */
export function real(framework: FrameworkId, body: BodyId): Inspection {
  const rows = GRADE_ROWS.filter((row) => row.framework === framework && row.body === body);
  return inspectionOf(`${framework} ${body}`, rows);
}

/** A grade in full. */
export function long(short: Exclude<Short, null>): Grade {
  return LONG[short];
}
