import {
  type Addressee,
  type AreaForImprovement,
  areaForImprovementSchema,
  type AssertedBy,
  type CauseOfConcern,
  causeOfConcernSchema,
  closeCauseOfConcern,
  createAreaForImprovement,
  createCauseOfConcern,
  createRecommendation,
  daysUntilDue,
  type Deadline,
  deadlineStanding,
  type DeadlineStanding,
  describeDeadline,
  dueDate,
  isCauseOfConcernOpen,
  type IsoDate,
  isOverdue,
  nextStatuses,
  type OtherAddressee,
  type Progress,
  type Recommendation,
  RECOMMENDATION_STATUSES,
  recommendationSchema,
  type RecommendationStatus,
  RESPONSE_DUTY,
  type ResponseDuty,
  responseDueDate,
  type Standing,
  statusHistory,
  statusOn,
  type StatusPeriod,
  transition,
} from "hmicfrs";
import { expectTypeOf, test } from "vitest";

declare const recommendation: Recommendation;
declare const cause: CauseOfConcern;
declare const progress: Progress;
const when = { asOf: "2024-05-14", addressee: "kent" } as const;

test("who is to act is a body, an organisation that editors complete, or another", () => {
  expectTypeOf<OtherAddressee>().toExtend<Addressee>();
  expectTypeOf<"home-office" | "npcc">().toExtend<OtherAddressee>();
  expectTypeOf<"somebody">().toExtend<Addressee>();
  // @ts-expect-error -- no organisation that is known.
  const misspelt: OtherAddressee = "home-ofice";
  expectTypeOf(misspelt).toBeString();
});

test("a deadline is one of four kinds, each with what belongs to it", () => {
  const tell = (deadline: Deadline): IsoDate | number | undefined => {
    switch (deadline.kind) {
      case "by":
        return deadline.date;
      case "within":
        expectTypeOf(deadline.unit).toEqualTypeOf<"days" | "weeks" | "months" | "years">();
        return deadline.amount;
      case "immediate":
        // @ts-expect-error -- at once has no date.
        return deadline.date;
      case "none":
        return undefined;
    }
  };
  expectTypeOf(tell).parameter(0).toEqualTypeOf<Deadline>();
  expectTypeOf(describeDeadline({ kind: "none" })).toEqualTypeOf<string>();
  // @ts-expect-error -- a date is missing.
  describeDeadline({ kind: "by" });
  // @ts-expect-error -- no such kind.
  describeDeadline({ kind: "soon" });
});

test("what depends on a day asks for it", () => {
  expectTypeOf(dueDate(recommendation)).toEqualTypeOf<IsoDate | undefined>();
  expectTypeOf(daysUntilDue(recommendation, when)).toEqualTypeOf<number | undefined>();
  expectTypeOf(isOverdue(recommendation, { asOf: "2024-05-14" })).toEqualTypeOf<boolean>();
  expectTypeOf(deadlineStanding(recommendation, when)).toEqualTypeOf<DeadlineStanding>();
  expectTypeOf(statusOn(recommendation, when)).toEqualTypeOf<RecommendationStatus>();
  expectTypeOf(statusHistory(recommendation, when)).toEqualTypeOf<readonly StatusPeriod[]>();
  expectTypeOf(nextStatuses(recommendation, when)).toEqualTypeOf<readonly RecommendationStatus[]>();
  expectTypeOf(isCauseOfConcernOpen(cause, { asOf: "2024-05-14" })).toEqualTypeOf<boolean>();
  // @ts-expect-error -- no day.
  daysUntilDue(recommendation);
  // @ts-expect-error -- no day.
  isOverdue(recommendation, {});
  // @ts-expect-error -- no day.
  statusOn(recommendation, { addressee: "kent" });
  // @ts-expect-error -- no addressee.
  statusOn(recommendation, { asOf: "2024-05-14" });
  // @ts-expect-error -- no such option.
  isOverdue(recommendation, { asOf: "2024-05-14", today: "2024-05-14" });
  // @ts-expect-error -- no day.
  isCauseOfConcernOpen(cause, {});
});

test("progress moves through statuses of a closed set, on somebody's word", () => {
  expectTypeOf<RecommendationStatus>().toEqualTypeOf<
    "awaiting-review" | "being-progressed" | "complete" | "superseded" | "not-accepted"
  >();
  expectTypeOf<AssertedBy>().toEqualTypeOf<"body" | "inspectorate" | "other">();
  expectTypeOf<DeadlineStanding["standing"]>().toEqualTypeOf<Standing>();
  expectTypeOf<"overdue">().toExtend<Standing>();
  expectTypeOf(RECOMMENDATION_STATUSES).toEqualTypeOf<readonly RecommendationStatus[]>();
  expectTypeOf(transition(recommendation, progress)).toEqualTypeOf<Recommendation>();
  expectTypeOf<"npcc">().toExtend<Addressee>();
  expectTypeOf<"a-council">().toExtend<Addressee>();
  // @ts-expect-error -- who says so is missing.
  transition(recommendation, { addressee: "kent", date: "2024-05-14", status: "complete" });
  // @ts-expect-error -- no such status.
  transition(recommendation, { ...progress, status: "done" });
});

test("each constructor and schema gives its type", () => {
  expectTypeOf(createRecommendation(recommendation)).toEqualTypeOf<Recommendation>();
  expectTypeOf(recommendationSchema.parse({})).toEqualTypeOf<Recommendation>();
  expectTypeOf(createCauseOfConcern(cause)).toEqualTypeOf<CauseOfConcern>();
  expectTypeOf(causeOfConcernSchema.parse({})).toEqualTypeOf<CauseOfConcern>();
  expectTypeOf(closeCauseOfConcern(cause, { closed: "2024-05-14" })).toEqualTypeOf<CauseOfConcern>();
  expectTypeOf(createAreaForImprovement({ id: "1", body: "kent", text: "X" })).toEqualTypeOf<AreaForImprovement>();
  expectTypeOf(areaForImprovementSchema.parse({})).toEqualTypeOf<AreaForImprovement>();
  // @ts-expect-error -- an area for improvement has no deadline.
  createAreaForImprovement({ id: "1", body: "kent", text: "X", deadline: { kind: "none" } });
  // @ts-expect-error -- the day it closed is missing.
  closeCauseOfConcern(cause, {});
});

test("the duty to respond is data", () => {
  expectTypeOf(RESPONSE_DUTY).toEqualTypeOf<ResponseDuty>();
  expectTypeOf(responseDueDate({ published: "2024-05-14", framework: "peel-2023-25" })).toEqualTypeOf<
    IsoDate | undefined
  >();
  // @ts-expect-error -- it depends on the programme, and so on the framework.
  responseDueDate({ published: "2024-05-14" });
});
