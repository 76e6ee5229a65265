/** Every value that the package gives or takes is readonly to its last leaf. */
import type {
  AddresseeSummary,
  Agency,
  AreaForImprovement,
  AsOf,
  Assignment,
  BodiesInOptions,
  BodyComparison,
  BodyFacts,
  BodyGrades,
  BodySearch,
  CauseOfConcern,
  CauseSummary,
  Caveat,
  Change,
  ChangeOptions,
  Comparability,
  CompareOptions,
  Coverage,
  CoverageOf,
  CoverageOptions,
  DateSpan,
  Deadline,
  DeadlineStanding,
  DescribeChangeOptions,
  DescribeInspectionOptions,
  FindBodyOptions,
  Findings,
  FireAndRescueService,
  Force,
  FormerName,
  Framework,
  FromRowsOptions,
  GradeChange,
  Graded,
  GradeMatrix,
  GradeMatrixOptions,
  GradeScale,
  GradeSummary,
  HistoryOptions,
  InspectedBody,
  Inspection,
  InspectionNote,
  InspectionSummary,
  InspectionSummaryOptions,
  Issue,
  Judgeable,
  Judgment,
  JudgmentComparison,
  JudgmentInFramework,
  JudgmentInInspection,
  JudgmentRow,
  JudgmentsOfOptions,
  KindCounts,
  LatestOptions,
  MatrixBody,
  MatrixCell,
  MatrixQuestion,
  MatrixToHtmlOptions,
  MatrixToSvgOptions,
  MonitoringPhase,
  NotComparableChange,
  OpenCount,
  Period,
  Pillar,
  Progress,
  ProgressOptions,
  Question,
  QuestionChange,
  QuestionGrades,
  QuestionNotCompared,
  RankCriterion,
  RankedBody,
  Ranking,
  RankOptions,
  RankScope,
  Reading,
  ReadJudgment,
  ReadRecommendation,
  ReadTally,
  Recommendation,
  RecommendationSummary,
  RecommendationSummaryOptions,
  RegionalOrganisedCrimeUnit,
  ResponseDuty,
  RowCells,
  Share,
  SocRegion,
  Source,
  Span,
  StatedChange,
  StatedDirection,
  StatusPeriod,
  ToInspectionOptions,
  UnitCounts,
  UnrankedBody,
  Unresolved,
} from "hmicfrs";
import { expectTypeOf, test } from "vitest";

/** What has no properties to look into. */
type Leaf = string | number | boolean | null | undefined;

/** The same type, written out to its leaves. */
type Flat<T> = unknown extends T ? T : T extends Leaf ? T : { [K in keyof T]: Flat<T[K]> };

/** The same with every property and list in it readonly. */
type Deeply<T> = unknown extends T ? T : T extends Leaf ? T : { readonly [K in keyof T]: Deeply<T[K]> };

/** Whether two types are one and the same, `readonly` included. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Gives the names of the types that are not readonly to the last leaf. */
type Mutable<T> = { [K in keyof T]: Same<Flat<T[K]>, Deeply<T[K]>> extends true ? never : K }[keyof T];

interface Values {
  AddresseeSummary: AddresseeSummary;
  Agency: Agency;
  AreaForImprovement: AreaForImprovement;
  AsOf: AsOf;
  Assignment: Assignment;
  BodiesInOptions: BodiesInOptions;
  BodyComparison: BodyComparison;
  BodyFacts: BodyFacts;
  BodyGrades: BodyGrades;
  BodySearch: BodySearch;
  CauseOfConcern: CauseOfConcern;
  CauseSummary: CauseSummary;
  Caveat: Caveat;
  Change: Change;
  ChangeOptions: ChangeOptions;
  Comparability: Comparability;
  CompareOptions: CompareOptions;
  Coverage: Coverage;
  CoverageOf: CoverageOf<string>;
  CoverageOptions: CoverageOptions;
  DateSpan: DateSpan;
  Deadline: Deadline;
  DeadlineStanding: DeadlineStanding;
  DescribeChangeOptions: DescribeChangeOptions;
  DescribeInspectionOptions: DescribeInspectionOptions;
  FindBodyOptions: FindBodyOptions;
  Findings: Findings;
  FireAndRescueService: FireAndRescueService;
  Force: Force;
  FormerName: FormerName;
  Framework: Framework;
  FromRowsOptions: FromRowsOptions;
  GradeChange: GradeChange;
  Graded: Graded;
  GradeMatrix: GradeMatrix;
  GradeMatrixOptions: GradeMatrixOptions;
  GradeScale: GradeScale;
  GradeSummary: GradeSummary;
  HistoryOptions: HistoryOptions;
  InspectedBody: InspectedBody;
  Inspection: Inspection;
  InspectionNote: InspectionNote;
  InspectionSummary: InspectionSummary;
  InspectionSummaryOptions: InspectionSummaryOptions;
  Issue: Issue;
  Judgeable: Judgeable;
  Judgment: Judgment;
  JudgmentComparison: JudgmentComparison;
  JudgmentInFramework: JudgmentInFramework;
  JudgmentInInspection: JudgmentInInspection;
  JudgmentRow: JudgmentRow;
  JudgmentsOfOptions: JudgmentsOfOptions;
  KindCounts: KindCounts;
  LatestOptions: LatestOptions;
  MatrixBody: MatrixBody;
  MatrixCell: MatrixCell;
  MatrixQuestion: MatrixQuestion;
  MatrixToHtmlOptions: MatrixToHtmlOptions;
  MatrixToSvgOptions: MatrixToSvgOptions;
  MonitoringPhase: MonitoringPhase;
  NotComparableChange: NotComparableChange;
  OpenCount: OpenCount;
  Period: Period;
  Pillar: Pillar;
  Progress: Progress;
  ProgressOptions: ProgressOptions;
  Question: Question;
  QuestionChange: QuestionChange;
  QuestionGrades: QuestionGrades;
  QuestionNotCompared: QuestionNotCompared;
  RankCriterion: RankCriterion;
  RankedBody: RankedBody;
  Ranking: Ranking;
  RankOptions: RankOptions;
  RankScope: RankScope;
  Reading: Reading;
  ReadJudgment: ReadJudgment;
  ReadRecommendation: ReadRecommendation;
  ReadTally: ReadTally;
  Recommendation: Recommendation;
  RecommendationSummary: RecommendationSummary;
  RecommendationSummaryOptions: RecommendationSummaryOptions;
  RegionalOrganisedCrimeUnit: RegionalOrganisedCrimeUnit;
  ResponseDuty: ResponseDuty;
  RowCells: RowCells;
  Share: Share;
  SocRegion: SocRegion;
  Source: Source;
  Span: Span;
  StatedChange: StatedChange;
  StatedDirection: StatedDirection;
  StatusPeriod: StatusPeriod;
  ToInspectionOptions: ToInspectionOptions;
  UnitCounts: UnitCounts;
  UnrankedBody: UnrankedBody;
  Unresolved: Unresolved;
}

test("everything is readonly", () => {
  expectTypeOf<Mutable<Values>>().toEqualTypeOf<never>();
});

test("and what is not would be named", () => {
  interface Wrong {
    Shallow: { kind: string };
    Deep: { readonly list: readonly { readonly at: string[] }[] };
    Right: Source;
  }
  expectTypeOf<Mutable<Wrong>>().toEqualTypeOf<"Shallow" | "Deep">();
});

test("a value cannot be changed", () => {
  const change = (inspection: Inspection, search: BodySearch): void => {
    // @ts-expect-error -- a list does not grow.
    inspection.judgments.push({ body: "kent", question: "investigating-crime", grade: "good" });
    // @ts-expect-error -- nor is it sorted in place.
    inspection.bodies.sort();
    // @ts-expect-error -- a field keeps its value.
    inspection.judgments[0]!.grade = "good";
    // @ts-expect-error -- nor can what is found be exchanged.
    if (search.kind === "match") search.match = search.match;
  };
  expectTypeOf(change).returns.toBeVoid();
});
