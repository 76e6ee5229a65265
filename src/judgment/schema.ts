import type * as z from "zod";
import { bodyIdSchema } from "../body/schema.js";
import { isoDateSchema } from "../date/index.js";
import { GRADES } from "../grade/index.js";
import { check } from "../schema/index.js";
import { choice, record, type Report, text, withMeaning } from "../schema/pieces.js";
import type { Judgment, UngradedReason } from "./judgment.js";

const UNGRADED_REASONS = [
  "by-design",
  "pending",
  "not-assessed",
  "evidence-too-old",
  "withheld",
  "unknown",
] as const satisfies readonly UngradedReason[];

/**
 * The schema of a judgment; the same check as {@link createJudgment}.
 *
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { judgmentSchema } from "hmicfrs/judgment";
 *
 * judgmentSchema.safeParse({ body: "west-mercia", question: "investigating-crime", grade: null }).success; // => false
 * ```
 * @category schemas
 */
export const judgmentSchema: z.ZodType<Judgment, Judgment> = /* @__PURE__ */ makeJudgmentSchema();

function makeJudgmentSchema(): z.ZodType<Judgment, Judgment> {
  const shape = record(
    {
      body: bodyIdSchema(),
      question: text("the identifier of a question"),
      grade: choice(GRADES, "not a grade").nullable(),
      ungraded: choice(UNGRADED_REASONS).optional(),
      from: isoDateSchema.optional(),
    },
    "a judgment",
  );
  return withMeaning(shape, examineUngraded);
}

/** Reports a missing grade without a reason, and a reason beside a grade. */
function examineUngraded(value: unknown, report: Report): void {
  if (typeof value !== "object" || value === null || !("grade" in value)) return;
  const { grade, ungraded } = value as { grade: unknown; ungraded?: unknown };
  if (grade === null && ungraded === undefined) {
    const problem = "missing beside a grade of null";
    report(["ungraded"], "contradiction", { problem, expected: UNGRADED_REASONS });
  } else if (typeof grade === "string" && ungraded !== undefined) {
    report(["ungraded"], "contradiction", { problem: "given beside a grade", expected: "nothing", got: ungraded });
  }
}

/**
 * Makes a judgment, checked and frozen: a grade, or `null` with the reason why there is none.
 *
 * Whether the question and the grade fit the framework is checked where the framework is known, by {@link createInspection}.
 * Source: https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/what-is-peel/how-we-inspect-peel/
 *
 * @param input - the judgment.
 * @returns the judgment, fresh and frozen.
 * @throws {@link DomainError} with every problem: `contradiction` for a grade with a reason or `null` without one.
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { createJudgment } from "hmicfrs";
 *
 * createJudgment({ body: "west-mercia", question: "serious-and-organised-crime", grade: "inadequate" }).grade; // => "inadequate"
 * createJudgment({ body: "west-mercia", question: "victims-service", grade: null }); // throws "ungraded: missing beside a grade of null"
 * ```
 * @category constructors
 */
export function createJudgment(input: Judgment): Judgment {
  return check(judgmentSchema, input, "judgment");
}
