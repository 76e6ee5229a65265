/** How the cost grows with the input, for what the documentation calls linear. */
import {
  bestGrade,
  type BodyId,
  coverage,
  createInspection,
  describeInspection,
  fromRows,
  type Grade,
  gradeMatrix,
  GRADES,
  historyOf,
  type Inspection,
  judgmentsAsOf,
  latestJudgments,
  matrixToHtml,
  matrixToMarkdown,
  matrixToSvg,
  medianGrade,
  readPublication,
  reviewInspection,
  sortByGrade,
  summariseGrades,
  summariseGradesBy,
  summariseInspection,
  toRows,
} from "hmicfrs";
import { makeRows, numbers, type Row } from "./inputs.js";
import { showTime, spentTime } from "./measure.js";
import { type Bar, type Section, table } from "./report.js";

const SIZES = [1000, 10_000, 100_000, 1_000_000] as const;

/** A function whose cost is said to be linear, with an input for each size. */
interface Claim {
  readonly name: string;
  /** What is counted. */
  readonly unit: string;
  /** Gives the work to be timed for an input of a size; making the input is not timed. */
  readonly prepare: (size: number) => () => unknown;
  /** The largest input, where a million is of no use to anybody. */
  readonly most?: number;
}

/** Makes one inspection of so many judgments, of bodies of one's own, eleven questions each. */
function bigInspection(size: number): Inspection {
  const random = numbers(3);
  const questions = [
    "investigating-crime",
    "preventing-crime",
    "responding-to-the-public",
    "protecting-vulnerable-people",
    "managing-offenders",
  ];
  const amount = Math.ceil(size / questions.length);
  const bodies = Array.from({ length: amount }, (_, index): BodyId => `bench:body-${index}`);
  const judgments = bodies.flatMap((body) =>
    questions.map((question) => ({ body, question, grade: GRADES[Math.floor(random() * 5)] as Grade })),
  );
  return {
    id: "big",
    title: "Big",
    framework: "peel-2023-25",
    published: "2024-05-14",
    inspectorates: ["hmicfrs"],
    bodies,
    judgments: judgments.slice(0, size),
    causesOfConcern: [],
    recommendations: [],
    areasForImprovement: [],
    sources: [],
  };
}

const ofRows =
  (work: (rows: readonly Row[], grades: readonly (Grade | null)[]) => unknown): Claim["prepare"] =>
  (size) => {
    const rows = makeRows(size);
    const grades = rows.map((row) => row.grade);
    return () => work(rows, grades);
  };

const ofInspection =
  (work: (inspection: Inspection) => unknown): Claim["prepare"] =>
  (size) => {
    const inspection = createInspection(bigInspection(size));
    return () => work(inspection);
  };

/** Many small inspections of one body each, one a day. */
function manyInspections(size: number): Inspection[] {
  return Array.from({ length: Math.ceil(size / 5) }, (_, index) => {
    const [body] = [`bench:body-${index % 500}`] as [BodyId];
    const one = bigInspection(5);
    const published = new Date(Date.UTC(2000, 0, 1 + (index % 9000))).toISOString().slice(0, 10);
    const judgments = one.judgments.map((judgment) => ({ ...judgment, body }));
    return { ...one, id: `${index}`, published, bodies: [body], judgments };
  });
}

const PARAGRAPH =
  "Kent Police was graded good at investigating crime and adequate at responding to the public. It requires improvement at managing offenders. The inspectorate will return next year to see what has been done.\n\n";

const CLAIMS: readonly Claim[] = [
  { name: "sortByGrade", unit: "items", prepare: ofRows((rows) => sortByGrade(rows, (row) => row.grade)) },
  { name: "bestGrade", unit: "grades", prepare: ofRows((_, grades) => bestGrade(grades)) },
  { name: "medianGrade", unit: "grades", prepare: ofRows((_, grades) => medianGrade(grades)) },
  { name: "summariseGrades", unit: "judgments", prepare: ofRows((rows) => summariseGrades(rows)) },
  {
    name: "summariseGradesBy",
    unit: "judgments",
    prepare: ofRows((rows) => summariseGradesBy(rows, (row) => row.body)),
  },
  {
    name: "createInspection",
    unit: "judgments",
    prepare: (size) => {
      const input = bigInspection(size);
      return () => createInspection(input);
    },
  },
  { name: "judgmentsAsOf", unit: "judgments", prepare: ofInspection((one) => judgmentsAsOf(one, "2025-01-01")) },
  { name: "reviewInspection", unit: "judgments", prepare: ofInspection(reviewInspection) },
  { name: "summariseInspection", unit: "judgments", prepare: ofInspection((one) => summariseInspection(one)) },
  { name: "describeInspection", unit: "judgments", prepare: ofInspection((one) => describeInspection(one)) },
  { name: "coverage", unit: "judgments", prepare: ofInspection((one) => coverage(one)) },
  { name: "toRows", unit: "judgments", prepare: ofInspection((one) => toRows([one])) },
  {
    name: "fromRows",
    unit: "rows",
    prepare: (size) => {
      const rows = toRows([createInspection(bigInspection(size))]);
      return () => fromRows(rows);
    },
  },
  { name: "gradeMatrix", unit: "judgments", prepare: ofInspection((one) => gradeMatrix([one])) },
  {
    name: "matrixToMarkdown",
    unit: "cells",
    prepare: (size) => {
      const matrix = gradeMatrix([createInspection(bigInspection(size))]);
      return () => matrixToMarkdown(matrix);
    },
  },
  {
    name: "matrixToHtml",
    unit: "cells",
    prepare: (size) => {
      const matrix = gradeMatrix([createInspection(bigInspection(size))]);
      return () => matrixToHtml(matrix);
    },
  },
  {
    name: "matrixToSvg",
    unit: "cells",
    most: 10_000,
    prepare: (size) => {
      const matrix = gradeMatrix([createInspection(bigInspection(size))]);
      return () => matrixToSvg(matrix);
    },
  },
  {
    name: "latestJudgments",
    unit: "judgments",
    prepare: (size) => {
      const inspections = manyInspections(size);
      return () => latestJudgments(inspections);
    },
  },
  {
    name: "historyOf",
    unit: "judgments",
    prepare: (size) => {
      const inspections = manyInspections(size);
      return () => historyOf(inspections, "bench:body-7", "investigating-crime");
    },
  },
  {
    name: "readPublication",
    unit: "characters",
    prepare: (size) => {
      const text = PARAGRAPH.repeat(Math.ceil(size / PARAGRAPH.length)).slice(0, size);
      return () => readPublication(text);
    },
  },
];

/** The least processor time of some runs: a second of them, or one when it takes longer. */
function leastTime(work: () => unknown): number {
  let least = Infinity;
  let spent = 0;
  for (let times = 0; times < 500 && spent < 1000; times++) {
    const begin = spentTime();
    work();
    const taken = spentTime() - begin;
    spent += taken;
    least = Math.min(least, taken);
  }
  return least;
}

/** How many times the cost of one item may grow when there are ten times as many: caches and collection are not free. */
const MOST_GROWTH = 3;

export function growing(): Section[] {
  const bars: Bar[] = [];
  const rows = CLAIMS.map(({ name, unit, prepare, most = 1_000_000 }) => {
    const times = SIZES.filter((size) => size <= most).map((size) => {
      const work = prepare(size);
      globalThis.gc?.();
      return leastTime(work);
    });
    const [before, last] = times.slice(-2) as [number, number];
    const growth = last / 10 / before;
    bars.push({
      claim: `${name}: cost of one of ${most.toLocaleString("en-GB")} ${unit}, against one of a tenth as many`,
      promised: `≤ ${MOST_GROWTH}×`,
      measured: `${growth.toFixed(2)}×`,
      met: growth <= MOST_GROWTH,
    });
    console.log(`  ${name}: ${times.map(showTime).join(", ")}`);
    const cells = SIZES.map((_, place) => (times[place] === undefined ? "" : showTime(times[place])));
    return [`${name}, ${unit}`, ...cells, `${growth.toFixed(2)}×`];
  });
  return [
    {
      title: "Growing: from a thousand to a million",
      about:
        "The least processor time of several runs at each size. The last column is how the cost of one item grows at the last step, when there are ten times as many: 1× is exactly linear, 10× is quadratic.",
      table: table(["", ...SIZES.map((size) => size.toLocaleString("en-GB")), "growth"], rows),
      bars,
    },
  ];
}
