import {
  type BodyComparison,
  type BodyId,
  type Caveat,
  type Change,
  changeBetween,
  type ChangeSubject,
  compareBodies,
  compareJudgments,
  type Direction,
  type Grade,
  type GradeChange,
  historyOf,
  type Inspection,
  type JudgmentComparison,
  type JudgmentInFramework,
  type JudgmentInInspection,
  latestJudgments,
  type NotComparableChange,
  type QuestionChange,
  type QuestionNotCompared,
  rankBodies,
  type RankedBody,
  type Ranking,
  type Share,
  type StatedChange,
  type UngradedChange,
  type UngradedReason,
} from "hmicfrs";
import { expectTypeOf, test } from "vitest";

declare const judgment: JudgmentInFramework;
declare const inspection: Inspection;

test("a comparison ends in a verdict, and only a comparable one counts steps", () => {
  const tell = (comparison: JudgmentComparison): number | string | undefined => {
    switch (comparison.verdict) {
      case "better":
      case "worse":
      case "same":
        expectTypeOf(comparison.caveat).toEqualTypeOf<Caveat | undefined>();
        return comparison.steps;
      case "not-comparable":
        // @ts-expect-error -- nothing was counted.
        return comparison.steps ?? comparison.reason;
      case "ungraded":
        // @ts-expect-error -- and there is no reason to give.
        return comparison.reason;
    }
  };
  expectTypeOf(tell).parameter(0).toEqualTypeOf<JudgmentComparison>();
  expectTypeOf(compareJudgments(judgment, judgment, { across: "labels" })).toEqualTypeOf<JudgmentComparison>();
  // @ts-expect-error -- a judgment is compared in its framework.
  compareJudgments({ body: "kent", question: "x", grade: "good" }, judgment);
  // @ts-expect-error -- no such option.
  compareJudgments(judgment, judgment, { byLabel: true });
  // @ts-expect-error -- nothing else can be compared across.
  compareJudgments(judgment, judgment, { across: "numbers" });
});

test("the kind of a change tells what it has", () => {
  const tell = (change: Change): string => {
    switch (change.kind) {
      case "improved":
      case "declined":
      case "unchanged":
        expectTypeOf(change).toEqualTypeOf<GradeChange | StatedChange>();
        expectTypeOf(change.kind).toEqualTypeOf<Direction>();
        if (change.stated === undefined) {
          expectTypeOf(change.from).toEqualTypeOf<Grade>();
          expectTypeOf(change.steps).toEqualTypeOf<number>();
        } else {
          expectTypeOf(change.from).toEqualTypeOf<Grade | null>();
          expectTypeOf(change.steps).toEqualTypeOf<null>();
        }
        return change.kind;
      case "new":
      case "no-longer-asked":
        expectTypeOf(change).toEqualTypeOf<QuestionChange>();
        // @ts-expect-error -- there are no two grades.
        return change.from;
      case "ungraded":
        expectTypeOf(change).toEqualTypeOf<UngradedChange>();
        expectTypeOf([change.from, change.to]).toEqualTypeOf<(Grade | null)[]>();
        expectTypeOf(change.toUngraded).toEqualTypeOf<UngradedReason | undefined>();
        // @ts-expect-error -- there are no two grades to count steps between.
        return change.steps;
      case "not-comparable":
        expectTypeOf(change).toEqualTypeOf<NotComparableChange>();
        return change.reason;
    }
  };
  expectTypeOf(tell).parameter(0).toEqualTypeOf<Change>();
  expectTypeOf<Change>().toExtend<ChangeSubject>();
  expectTypeOf<ChangeSubject["body"]>().toEqualTypeOf<BodyId>();
  expectTypeOf(changeBetween(inspection, inspection)).toEqualTypeOf<readonly Change[]>();
  // @ts-expect-error -- a statement has a source.
  changeBetween(inspection, inspection, { stated: [{ question: "x", direction: "improved" }] });
});

test("bodies compare over questions", () => {
  expectTypeOf(compareBodies([judgment], [judgment])).toEqualTypeOf<BodyComparison>();
  const tell = (question: QuestionNotCompared): string => {
    if (question.kind === "not-comparable") return question.reason;
    // @ts-expect-error -- only that kind has a reason.
    return question.reason;
  };
  expectTypeOf(tell).returns.toBeString();
  // @ts-expect-error -- grades alone do not say whose and on what.
  compareBodies(["good"], ["adequate"]);
});

test("a ranking says by what", () => {
  expectTypeOf(rankBodies([judgment], { by: "share", atLeast: "good" })).toEqualTypeOf<Ranking>();
  expectTypeOf<RankedBody["reached"]>().toEqualTypeOf<Share | undefined>();
  rankBodies([judgment], { by: "dominance" });
  // @ts-expect-error -- by what is not left open.
  rankBodies([judgment]);
  // @ts-expect-error -- a share of what.
  rankBodies([judgment], { by: "share" });
  // @ts-expect-error -- grades have no average.
  rankBodies([judgment], { by: "average" });
});

test("histories and the latest keep where a judgment comes from", () => {
  expectTypeOf(historyOf([inspection], "kent", "investigating-crime")).toEqualTypeOf<readonly JudgmentInInspection[]>();
  expectTypeOf(latestJudgments([inspection])).toEqualTypeOf<readonly JudgmentInInspection[]>();
  // @ts-expect-error -- no such body.
  historyOf([inspection], "kemt", "investigating-crime");
  // @ts-expect-error -- no such option.
  latestJudgments([inspection], { by: "date" });
});
