/**
 * Reads the real grades and counts of fixtures/, for tests of any floor; fixtures/README.md says what they are.
 */
import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import type { KnownBodyId } from "../src/body/ids.js";
import type { FrameworkId } from "../src/framework/index.js";
import type { Grade } from "../src/grade/index.js";
import { createInspection, type Inspection } from "../src/inspection/index.js";
import type { Judgment, UngradedReason } from "../src/judgment/index.js";

/** One real grade: a row of grades.csv. */
export interface GradeRow {
  readonly framework: FrameworkId;
  readonly body: KnownBodyId;
  readonly question: string;
  /** The grade; `null` where HMICFRS reported and gave none, and then `ungraded` says why. */
  readonly grade: Grade | null;
  readonly ungraded?: UngradedReason;
  /** The day of publication; absent where the source does not give it. */
  readonly published?: string;
  readonly sourceUrl: string;
}

/** How many judgments of each grade a source counts: a row of tallies.csv. */
export interface Tally {
  readonly framework: FrameworkId;
  /** The body whose judgments are counted; absent where they are those of the 43 territorial forces. */
  readonly body?: KnownBodyId;
  /** The question that is counted over all forces; absent where one body's core questions are. */
  readonly question?: string;
  /** The count of every grade of the scale. */
  readonly counts: Readonly<Partial<Record<Grade, number>>>;
  readonly sourceUrl: string;
}

function read(name: string): Record<string, string>[] {
  return [...csvParse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8"))];
}

/** Gives the field under its name, unless it is blank; what it holds is checked where the rows are. */
function given(name: string, text: string | undefined): Record<string, never> {
  return text ? { [name]: text as never } : {};
}

/** The real grades, by framework, body and question. */
export const GRADE_ROWS: readonly GradeRow[] = read("grades.csv").map((row) => ({
  framework: row["framework"] as FrameworkId,
  body: row["body"] as KnownBodyId,
  question: row["question"]!,
  grade: (row["grade"] || null) as Grade | null,
  ...given("ungraded", row["ungraded"]),
  ...given("published", row["published"]),
  sourceUrl: row["source_url"]!,
}));

/** The counts that sources give, best grade first. */
export const TALLIES: readonly Tally[] = read("tallies.csv").map((row) => ({
  framework: row["framework"] as FrameworkId,
  ...given("body", row["body"]),
  ...given("question", row["question"]),
  counts: Object.fromEntries(
    (["outstanding", "good", "adequate", "requires-improvement", "inadequate"] as const).flatMap((grade) =>
      row[grade] === "" ? [] : [[grade, Number(row[grade])]],
    ),
  ),
  sourceUrl: row["source_url"]!,
}));

/** A day in the last year of each cycle, for rows whose source gives no date: it puts cycles in order, and is no fact. */
const STAND_IN: Readonly<Record<string, string>> = {
  "peel-2014": "2014-12-31",
  "peel-2015": "2016-03-31",
  "peel-2016": "2017-03-31",
  "peel-2017": "2018-03-31",
  "peel-2018-19": "2020-03-31",
  "peel-2021-22": "2023-03-31",
  "peel-2023-25": "2025-12-31",
  "frs-2018-19": "2019-12-31",
  "frs-2021-22": "2022-12-31",
  "frs-2023-25": "2025-12-31",
  "soc-regional": "2024-12-31",
  "cdi-2015": "2016-12-31",
  "cdi-2017": "2018-12-31",
};

/** Makes a judgment of a row; `from` is set where the row was published after the inspection. */
function judgmentOf({ body, question, grade, ungraded, published }: GradeRow, first: string): Judgment {
  const found = grade === null ? { grade, ungraded } : { grade };
  return { body, question, ...found, ...(published !== undefined && published > first ? { from: published } : {}) };
}

/**
 * Makes one inspection of the rows given: of one framework, published on the first date that they have, with what came later as
 * amendments, as HMIC published the pillars of PEEL one after another.
 */
export function inspectionOf(id: string, rows: readonly GradeRow[]): Inspection {
  const { framework } = rows[0]!;
  const [first = STAND_IN[framework]!] = rows.flatMap(({ published }) => published ?? []).sort();
  return createInspection({
    id,
    title: `Grades of ${framework}`,
    framework,
    published: first,
    inspectorates: ["hmicfrs"],
    bodies: [...new Set(rows.map(({ body }) => body))],
    judgments: rows.map((row) => judgmentOf(row, first)),
    causesOfConcern: [],
    recommendations: [],
    areasForImprovement: [],
    sources: [...new Set(rows.map(({ sourceUrl }) => sourceUrl))].map((url) => ({ title: url, url })),
  });
}

/** Gives one inspection of each body in each framework, in the order of the rows. */
export function fixtureInspections(): Inspection[] {
  const groups = new Map<string, GradeRow[]>();
  for (const row of GRADE_ROWS) {
    const key = `${row.framework} ${row.body}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, rows]) => inspectionOf(key, rows));
}
