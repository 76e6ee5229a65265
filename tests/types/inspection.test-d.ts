import {
  areComparable,
  type Comparability,
  createInspection,
  createJudgment,
  createMonitoringPhase,
  findQuestion,
  type Framework,
  type FrameworkId,
  FRAMEWORKS,
  getFramework,
  type Grade,
  type GradeScale,
  type Inspection,
  type InspectionNote,
  type InspectionNoteCode,
  inspectionSchema,
  type Inspectorate,
  isFrameworkId,
  type Judgeable,
  type Judgment,
  type JudgmentInInspection,
  judgmentsAsOf,
  judgmentSchema,
  judgmentsOf,
  type KnownQuestionId,
  type MonitoringPhase,
  monitoringPhaseSchema,
  type Phase,
  phaseOn,
  type Programme,
  type QuestionId,
  questionLabel,
  readPublication,
  type Reading,
  type ReadJudgment,
  reviewInspection,
  toInspection,
  type UngradedReason,
} from "hmicfrs";
import { expectTypeOf, test } from "vitest";

declare const inspection: Inspection;

test("frameworks have literal identifiers", () => {
  expectTypeOf<"peel-2023-25">().toExtend<FrameworkId>();
  expectTypeOf<string>().not.toExtend<FrameworkId>();
  expectTypeOf(FRAMEWORKS).toEqualTypeOf<readonly Framework[]>();
  expectTypeOf(getFramework("soc-regional")).toEqualTypeOf<Framework>();
  expectTypeOf<Framework["scale"]>().toEqualTypeOf<GradeScale | null>();
  expectTypeOf<"peel">().toExtend<Programme>();
  expectTypeOf(questionLabel("peel-2023-25", "investigating-crime")).toEqualTypeOf<string>();
  expectTypeOf(findQuestion("peel-2023-25", "investigating crime")).toEqualTypeOf<Judgeable | undefined>();
  expectTypeOf(areComparable("peel-2021-22", "peel-2023-25")).toEqualTypeOf<Comparability>();
  const text: string = "nca";
  if (isFrameworkId(text)) expectTypeOf(getFramework(text)).toEqualTypeOf<Framework>();
  // @ts-expect-error -- text that may be no identifier.
  getFramework(text);
  // @ts-expect-error -- a typo.
  getFramework("peel-2023");
  // @ts-expect-error -- a comparison has two sides.
  areComparable("peel-2021-22");
});

test("identifiers of questions are known, and others may be one's own", () => {
  expectTypeOf<"investigating-crime">().toExtend<KnownQuestionId>();
  expectTypeOf<"own-question">().not.toExtend<KnownQuestionId>();
  expectTypeOf<KnownQuestionId>().toExtend<QuestionId>();
  expectTypeOf<"own-question">().toExtend<QuestionId>();
});

test("a judgment has a grade, or null and a reason of a closed set", () => {
  expectTypeOf<Judgment["grade"]>().toEqualTypeOf<Grade | null>();
  expectTypeOf<UngradedReason>().toEqualTypeOf<
    "by-design" | "pending" | "not-assessed" | "evidence-too-old" | "withheld" | "unknown"
  >();
  expectTypeOf(
    createJudgment({ body: "kent", question: "x", grade: null, ungraded: "pending" }),
  ).toEqualTypeOf<Judgment>();
  expectTypeOf(judgmentSchema.parse({})).toEqualTypeOf<Judgment>();
  // @ts-expect-error -- a grade is always stated, if as null.
  createJudgment({ body: "kent", question: "x" });
  // @ts-expect-error -- a typo in the body.
  createJudgment({ body: "kemt", question: "x", grade: "good" });
  // @ts-expect-error -- a typo in the grade.
  createJudgment({ body: "kent", question: "x", grade: "requires improvement" });
  // @ts-expect-error -- no such field.
  createJudgment({ body: "kent", question: "x", grade: "good", note: "" });
});

test("an inspection is checked and given back", () => {
  expectTypeOf(createInspection(inspection)).toEqualTypeOf<Inspection>();
  expectTypeOf(inspectionSchema.parse({})).toEqualTypeOf<Inspection>();
  expectTypeOf(judgmentsOf(inspection, { body: "kent" })).toEqualTypeOf<readonly JudgmentInInspection[]>();
  expectTypeOf(judgmentsAsOf(inspection, "2024-05-14")).toEqualTypeOf<readonly Judgment[]>();
  expectTypeOf<"cqc">().toExtend<Inspectorate>();
  expectTypeOf<"somebody-else">().toExtend<Inspectorate>();
  // @ts-expect-error -- the day is asked for.
  judgmentsAsOf(inspection);
  // @ts-expect-error -- the list of sources is missing, and more.
  createInspection({ id: "x", title: "X", framework: "soc-regional", published: "2024-05-14" });
});

test("notes have codes of a closed set", () => {
  expectTypeOf(reviewInspection(inspection)).toEqualTypeOf<readonly InspectionNote[]>();
  expectTypeOf<InspectionNote["code"]>().toEqualTypeOf<InspectionNoteCode>();
  expectTypeOf<"no-source">().toExtend<InspectionNoteCode>();
});

test("a phase of monitoring is one of two", () => {
  expectTypeOf<Phase>().toEqualTypeOf<"scan" | "engage">();
  expectTypeOf(
    createMonitoringPhase({ body: "kent", phase: "engage", from: "2024-01-01" }),
  ).toEqualTypeOf<MonitoringPhase>();
  expectTypeOf(monitoringPhaseSchema.parse({})).toEqualTypeOf<MonitoringPhase>();
  expectTypeOf(phaseOn([], "kent", "2024-05-14")).toEqualTypeOf<Phase>();
  // @ts-expect-error -- the day is asked for.
  phaseOn([], "kent");
  // @ts-expect-error -- no such phase.
  createMonitoringPhase({ body: "kent", phase: "special measures", from: "2024-01-01" });
});

test("a reading tells what it does not know", () => {
  const reading = readPublication("");
  expectTypeOf(reading).toEqualTypeOf<Reading>();
  expectTypeOf<ReadJudgment["body"]>().toBeNullable();
  expectTypeOf(toInspection(reading, { id: "x" })).toEqualTypeOf<Inspection>();
  // @ts-expect-error -- an inspection needs an identifier, which no text has.
  toInspection(reading, {});
  // @ts-expect-error -- text is read, not bytes.
  readPublication(new Uint8Array());
});
