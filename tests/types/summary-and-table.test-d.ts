import {
  type Countable,
  coverage,
  type Coverage,
  describeChange,
  describeInspection,
  emptySummary,
  fromRows,
  type Grade,
  type GradeMatrix,
  gradeMatrix,
  type GradeSummary,
  type Inspection,
  type InspectionSummary,
  type Judgment,
  type JudgmentLevel,
  type JudgmentRow,
  judgmentsOf,
  type MatrixCell,
  matrixToHtml,
  matrixToMarkdown,
  matrixToSvg,
  mergeSummaries,
  type RecommendationSummary,
  ROW_COLUMNS,
  type RowColumn,
  type Share,
  shareAtLeast,
  shareAtMost,
  summariseGrades,
  summariseGradesBy,
  summariseInspection,
  summariseRecommendations,
  toRows,
} from "hmicfrs";
import { expectTypeOf, test } from "vitest";

declare const inspection: Inspection;
declare const judgments: readonly Judgment[];

test("grades, judgments and gaps can be counted, and nothing else", () => {
  expectTypeOf<Grade | null | undefined>().toExtend<Countable>();
  expectTypeOf<Judgment>().toExtend<Countable>();
  expectTypeOf(summariseGrades(judgments)).toEqualTypeOf<GradeSummary>();
  expectTypeOf(emptySummary).toEqualTypeOf<GradeSummary>();
  expectTypeOf(mergeSummaries(emptySummary, emptySummary)).toEqualTypeOf<GradeSummary>();
  expectTypeOf<GradeSummary["median"]>().toEqualTypeOf<Grade | null>();
  expectTypeOf(shareAtLeast(emptySummary, "good")).toEqualTypeOf<Share>();
  expectTypeOf(shareAtMost(emptySummary, "good")).toEqualTypeOf<Share>();
  expectTypeOf<Share["share"]>().toEqualTypeOf<number | null>();
  // @ts-expect-error -- a number is no grade.
  summariseGrades([3]);
  // @ts-expect-error -- there is no mean of grades.
  emptySummary.mean;
  // @ts-expect-error -- a count is not written.
  emptySummary.counts.good = 1;
});

test("groups keep the type of their key", () => {
  expectTypeOf(summariseGradesBy(judgments, (judgment) => judgment.body)).toEqualTypeOf<
    Map<Judgment["body"], GradeSummary>
  >();
  // @ts-expect-error -- a judgment has no force.
  summariseGradesBy(judgments, (judgment) => judgment.force);
});

test("summaries and descriptions of an inspection", () => {
  expectTypeOf(summariseInspection(inspection)).toEqualTypeOf<InspectionSummary>();
  expectTypeOf<keyof InspectionSummary["byLevel"]>().toEqualTypeOf<JudgmentLevel>();
  expectTypeOf(coverage(inspection)).toEqualTypeOf<Coverage>();
  expectTypeOf(coverage([inspection, ...judgments, ...judgmentsOf(inspection)])).toEqualTypeOf<Coverage>();
  // @ts-expect-error -- bare grades do not say of whom and on what.
  coverage(["good"]);
  expectTypeOf(describeInspection(inspection)).toEqualTypeOf<string>();
  expectTypeOf(describeChange([])).toEqualTypeOf<string>();
  expectTypeOf(summariseRecommendations(inspection, { asOf: "2024-05-14" })).toEqualTypeOf<RecommendationSummary>();
  // @ts-expect-error -- what is overdue depends on the day.
  summariseRecommendations(inspection);
  // @ts-expect-error -- the day has one name.
  summariseRecommendations(inspection, { today: "2024-05-14" });
});

test("rows have one column a name", () => {
  expectTypeOf(toRows([inspection])).toEqualTypeOf<readonly JudgmentRow[]>();
  expectTypeOf(fromRows([{ inspection: "x" }])).toEqualTypeOf<readonly Inspection[]>();
  expectTypeOf(ROW_COLUMNS[0]).toExtend<RowColumn>();
  // @ts-expect-error -- no such column.
  fromRows([{ force: "kent" }]);
  // @ts-expect-error -- no such way.
  fromRows([], { otherColumns: "keep" });
});

test("a matrix is data, and renders to text", () => {
  const matrix = gradeMatrix([inspection], { order: "by-name" });
  expectTypeOf(matrix).toEqualTypeOf<GradeMatrix>();
  expectTypeOf(matrix.cells[0]?.[0]).toEqualTypeOf<MatrixCell | null | undefined>();
  expectTypeOf(matrixToMarkdown(matrix)).toEqualTypeOf<string>();
  expectTypeOf(matrixToHtml(matrix, { caption: "Grades" })).toEqualTypeOf<string>();
  expectTypeOf(matrixToSvg(matrix, { theme: "dark" })).toEqualTypeOf<string>();
  // @ts-expect-error -- no such theme.
  matrixToSvg(matrix, { theme: "blue" });
  // @ts-expect-error -- a matrix is rendered, not inspections.
  matrixToHtml([inspection]);
});
