import type { BodyId } from "../body/index.js";
import { requireDate } from "../date/arithmetic.js";
import type { IsoDate } from "../date/index.js";
import { fail } from "../error/domain-error.js";
import { type Judgeable, judgeablesOf } from "../framework/catalogue.js";
import { getFramework } from "../framework/index.js";
import type { Inspection } from "../inspection/index.js";
import { judgmentsInForce } from "../inspection/judgments.js";
import type { Judgment, UngradedReason } from "../judgment/index.js";
import { commonFramework, questionNamer } from "./lineage.js";

/** What two inspections of a body say of one question; at least one of the two judgments is there. */
export interface Pair {
  /** The question, by the current inspection's identifier, or by the previous one's where only that judges it. */
  readonly question: string;
  /** What the previous inspection calls it, where that is another identifier. */
  readonly previousQuestion?: string | undefined;
  readonly before?: Judgment | undefined;
  readonly after?: Judgment | undefined;
  /** Why there was no grade before, as far as that is known; nothing where there was one. */
  readonly ungradedBefore?: UngradedReason | undefined;
  /** Why there is no grade now, as far as that is known; nothing where there is one. */
  readonly ungradedNow?: UngradedReason | undefined;
  /** Whether the frameworks of both inspections ask it, judged or not. */
  readonly askedByBoth: boolean;
}

/** Finds the body that is meant: the one asked for, which both inspections must list, or the only one that both list. */
export function bodyOf(previous: Inspection, current: Inspection, asked: BodyId | undefined): BodyId {
  const inPrevious = new Set<BodyId>(previous.bodies);
  const common = current.bodies.filter((body) => inPrevious.has(body));
  const expected = common.length > 0 ? common : "none, for the two inspections have no body in common";
  if (asked !== undefined) {
    if (common.includes(asked)) return asked;
    fail("options", "not-listed", { problem: "not among the bodies of both inspections", expected, got: asked }, [
      "body",
    ]);
  }
  const [only, another] = common;
  if (only === undefined) return fail("options", "not-listed", "the two inspections have no body in common", ["body"]);
  if (another !== undefined) {
    return fail("options", "missing", { problem: "missing, for several bodies could be meant", expected }, ["body"]);
  }
  return only;
}

/** Refuses a day on which one of the inspections was not yet published. */
export function requirePublished(asOf: IsoDate, ...inspections: readonly Inspection[]): void {
  requireDate(asOf, "options", ["asOf"]);
  for (const { published } of inspections) {
    if (asOf < published) {
      const problem = "before an inspection was published";
      fail("options", "wrong-order", { problem, expected: `${published} or later`, got: asOf }, ["asOf"]);
    }
  }
}

/** Puts together what two inspections say of a body's questions, as the table matches them: those judged now, then those judged only before. */
export function pairUp(
  previous: Inspection,
  current: Inspection,
  body: BodyId,
  asOf: IsoDate | undefined,
): readonly Pair[] {
  const nameOf = questionNamer(commonFramework(previous.framework, current.framework));
  const judgmentsOn = (inspection: Inspection): readonly (readonly [string, Judgment])[] =>
    judgmentsInForce(inspection, asOf)
      .filter((judgment) => judgment.body === body)
      .map((judgment) => [nameOf({ framework: inspection.framework, question: judgment.question }), judgment]);
  const waiting = new Map<string, Judgment[]>();
  for (const [name, judgment] of judgmentsOn(previous)) {
    const sameName = waiting.get(name);
    if (sameName) sameName.push(judgment);
    else waiting.set(name, [judgment]);
  }
  const askedIn = ({ framework }: Inspection): ReadonlyMap<string, Judgeable> => {
    const asked = [...judgeablesOf(getFramework(framework)).values()];
    return new Map(asked.map((judgeable) => [nameOf({ framework, question: judgeable.id }), judgeable]));
  };
  const [askedBefore, askedNow] = [askedIn(previous), askedIn(current)];
  const pairs = judgmentsOn(current).map(([name, after]): Pair => {
    const { question } = after;
    const before = waiting.get(name)?.shift();
    const reasons = {
      ungradedBefore: reasonOf(before, askedBefore.get(name)),
      ungradedNow: after.ungraded,
    };
    if (!before) return { question, after, ...reasons, askedByBoth: askedBefore.has(name) };
    const renamed = before.question === question ? {} : { previousQuestion: before.question };
    return { question, ...renamed, before, after, ...reasons, askedByBoth: true };
  });
  for (const [name, left] of waiting) {
    const asked = askedNow.get(name);
    for (const before of left) {
      const reasons = { ungradedBefore: before.ungraded, ungradedNow: reasonOf(undefined, asked) };
      pairs.push({ question: before.question, before, ...reasons, askedByBoth: asked !== undefined });
    }
  }
  return pairs;
}

/** Says why a question has no grade: as the judgment on it does, or by design where there is none and the framework never grades it. */
function reasonOf(judgment: Judgment | undefined, asked: Judgeable | undefined): UngradedReason | undefined {
  if (judgment) return judgment.ungraded;
  return asked?.graded === "no" ? "by-design" : undefined;
}
