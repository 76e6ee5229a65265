import type { BodyId } from "../body/index.js";
import { fail } from "../error/domain-error.js";
import { areComparable, getFramework } from "../framework/index.js";
import type { Inspection } from "../inspection/index.js";
import type { Change, ChangeOptions, ChangeSubject, Direction, StatedDirection, UngradedChange } from "./change.js";
import { isGraded, requireAcross, weigh } from "./compare.js";
import { bodyOf, type Pair, pairUp, requirePublished } from "./pairs.js";

const DIRECTIONS = { "-1": "declined", "0": "unchanged", "1": "improved" } as const satisfies Record<string, Direction>;

/**
 * Tells, for one body, what became of each question from one inspection to the next: improved, declined, unchanged, new, no
 * longer asked, ungraded, or not comparable with HMICFRS's reason and its source.
 *
 * Questions match by the framework's table (`continues`, or the same identifier) and never by their words. Moving from four
 * tiers to five is not comparable, and neither is PEEL 2021/22 with 2023-25. A direction that the report states itself may be
 * given, with its source; it wins. With the two inspections swapped, improved and declined change places.
 * Sources: https://www.justiceinspectorates.gov.uk/hmicfrs/peel-assessments/what-is-peel/,
 * https://hmicfrs.justiceinspectorates.gov.uk/peel-reports/staffordshire-2023-25/
 *
 * @param previous - the earlier inspection.
 * @param current - the later inspection.
 * @param options - `body`, which body, where the inspections have several in common; `across: "labels"`, to compare labels
 * where grades may not be compared, each such change marked `byLabelOnly`; `stated`, directions that the report states;
 * `asOf`, the day whose judgments count, in reports that were amended.
 * @returns one change for each question, frozen, with its body and its frameworks: those judged now, in the current
 * inspection's order, then those judged only before; empty when neither judges the body.
 * @throws {@link DomainError} `missing` when several bodies could be meant; `not-listed` for a body that not both list, or a
 * stated direction of a question that neither judges; `duplicate` for two stated directions of one question; `not-a-choice`,
 * `empty`, `not-a-date` or `wrong-order` for options that are not right.
 * @remarks Cost: linear in the number of judgments.
 * @example Good, then adequate on a longer scale: no decline
 * ```ts
 * import { changeBetween, createInspection, type FrameworkId, type Grade } from "hmicfrs";
 *
 * const inspect = (framework: FrameworkId, published: string, grade: Grade) =>
 *   createInspection({
 *     id: framework,
 *     title: "PEEL",
 *     framework,
 *     published,
 *     inspectorates: ["hmicfrs"],
 *     bodies: ["kent"],
 *     judgments: [{ body: "kent", question: "investigating-crime", grade }],
 *     causesOfConcern: [],
 *     recommendations: [],
 *     areasForImprovement: [],
 *     sources: [],
 *   });
 * const previous = inspect("peel-2018-19", "2019-05-02", "good");
 * const current = inspect("peel-2021-22", "2023-04-27", "adequate");
 *
 * changeBetween(previous, current).map((change) => change.kind); // => ["not-comparable"]
 * changeBetween(previous, current, { across: "labels" }); // => [{ body: "kent", framework: "peel-2021-22", previousFramework: "peel-2018-19", question: "investigating-crime", kind: "declined", from: "good", to: "adequate", steps: 1, byLabelOnly: true }]
 * ```
 * @see {@link historyOf} for more than two inspections; {@link describeChange} for English.
 * @category comparison
 */
export function changeBetween(
  previous: Inspection,
  current: Inspection,
  options: ChangeOptions = {},
): readonly Change[] {
  requireAcross(options);
  const { asOf, stated = [] } = options;
  const body = bodyOf(previous, current, options.body);
  if (asOf !== undefined) requirePublished(asOf, previous, current);
  const pairs = pairUp(previous, current, body, asOf);
  const statements = statementsOn(pairs, stated, body);
  return Object.freeze(
    pairs.map((pair) => {
      const subject = {
        body,
        framework: current.framework,
        previousFramework: previous.framework,
        question: pair.question,
        ...(pair.previousQuestion !== undefined && { previousQuestion: pair.previousQuestion }),
      };
      const statement = statements.get(pair);
      return Object.freeze(statement ? statedChange(subject, pair, statement) : changeOf(subject, pair, options));
    }),
  );
}

/** Tells what became of a question by its grades. */
function changeOf(subject: ChangeSubject, pair: Pair, options: ChangeOptions): Change {
  const { before, after, askedByBoth } = pair;
  const { framework, previousFramework, question } = subject;
  if (before && after && isGraded(before) && isGraded(after)) {
    const now = { framework, question, grade: after.grade };
    const then = { framework: previousFramework, question: before.question, grade: before.grade };
    const weighed = weigh(now, then, options);
    if (weighed.order === undefined) {
      return { ...subject, kind: "not-comparable", reason: weighed.reason, source: weighed.source };
    }
    const { order, ...facts } = weighed;
    return { ...subject, kind: DIRECTIONS[order], from: before.grade, to: after.grade, ...facts };
  }
  if (askedByBoth) return { ...subject, kind: "ungraded", ...absenceIn(pair) };
  if (getFramework(previousFramework).programme !== getFramework(framework).programme) {
    const { reason, source } = areComparable(previousFramework, framework);
    return { ...subject, kind: "not-comparable", reason, source };
  }
  return { ...subject, kind: after ? "new" : "no-longer-asked" };
}

/** Tells which side of a question has no grade, and why. */
function absenceIn(pair: Pair): Pick<UngradedChange, "from" | "to" | "fromUngraded" | "toUngraded"> {
  const { before, after, ungradedBefore, ungradedNow } = pair;
  return {
    from: before?.grade ?? null,
    to: after?.grade ?? null,
    ...(ungradedBefore !== undefined && { fromUngraded: ungradedBefore }),
    ...(ungradedNow !== undefined && { toUngraded: ungradedNow }),
  };
}

/** Tells what became of a question as the report states it. */
function statedChange(subject: ChangeSubject, pair: Pair, { direction, source }: StatedDirection): Change {
  return {
    ...subject,
    kind: direction,
    from: pair.before?.grade ?? null,
    to: pair.after?.grade ?? null,
    steps: null,
    byLabelOnly: false,
    stated: Object.freeze({ source }),
  };
}

/** Finds the question of each stated direction that is about the body; refuses what is no direction, or about no question. */
function statementsOn(
  pairs: readonly Pair[],
  stated: readonly StatedDirection[],
  body: BodyId,
): ReadonlyMap<Pair, StatedDirection> {
  const byQuestion = new Map(pairs.map((pair) => [pair.question, pair]));
  const statements = new Map<Pair, StatedDirection>();
  stated.forEach((statement, index) => {
    const { question, direction, source } = statement;
    if (statement.body !== undefined && statement.body !== body) return;
    const at = (field: string): (string | number)[] => ["stated", index, field];
    if (!Object.values(DIRECTIONS).includes(direction)) {
      const expected = ["improved", "declined", "unchanged"];
      fail("options", "not-a-choice", { problem: "not a direction", expected, got: direction }, at("direction"));
    }
    if (typeof source !== "string" || source.trim() === "") {
      const complaint = { problem: "no source", expected: "where the report says it", got: source };
      fail("options", "empty", complaint, at("source"));
    }
    const pair = byQuestion.get(question);
    if (!pair) {
      const complaint = { problem: "judged by neither inspection", expected: [...byQuestion.keys()], got: question };
      return fail("options", "not-listed", complaint, at("question"));
    }
    if (statements.has(pair)) {
      fail("options", "duplicate", { problem: "stated twice for one question", got: question }, at("question"));
    }
    statements.set(pair, statement);
  });
  return statements;
}
