import { compareGrades, createInspection, type Grade, sortByGrade, summariseGradesBy } from "hmicfrs";
import { rollup } from "d3-array";
import { sortBy as sortByToolkit } from "es-toolkit";
import lodash from "lodash";
import { race } from "./measure.js";
import { makeInspections, makeRows, type Row } from "./inputs.js";
import { fasterBar, type Section, timingTable, withinBar } from "./report.js";
import { bareZod, inAjv, inArkType, inTypeBox, inValibot } from "./shapes.js";

const JUDGMENTS = 100_000;
const INSPECTIONS = 10_000;
/** Inspections checked in one sample. */
const SLICE = 500;

/** The order as a program would write it without this library; an absent grade last. */
const RANK: Readonly<Record<string, number>> = {
  inadequate: 0,
  "requires-improvement": 1,
  adequate: 2,
  good: 3,
  outstanding: 4,
};
const rankOf = (row: Row): number => (row.grade === null ? 5 : (RANK[row.grade] as number));

/** Sorting judgments by grade. */
export async function sorting(): Promise<Section[]> {
  const rows = makeRows(JUDGMENTS);
  const byGrade = (row: Row): Grade | null => row.grade;
  const items = await race([
    { name: "sortByGrade", run: () => sortByGrade(rows, byGrade) },
    { name: "native sort with a comparator", run: () => [...rows].sort((a, b) => rankOf(a) - rankOf(b)) },
    { name: "es-toolkit sortBy", run: () => sortByToolkit(rows, [rankOf]) },
    { name: "lodash sortBy", run: () => lodash.sortBy(rows, rankOf) },
  ]);
  const grades = rows.flatMap((row) => row.grade ?? []);
  const comparators = await race([
    { name: "native sort with compareGrades", run: () => [...grades].sort(compareGrades) },
    {
      name: "native sort with a hand-written rank table",
      run: () => [...grades].sort((a, b) => (RANK[a] as number) - (RANK[b] as number)),
    },
  ]);
  return [
    {
      title: "Sorting judgments by grade",
      about: `${JUDGMENTS.toLocaleString("en-GB")} judgments parsed from JSON, one in twenty without a grade, into a new list, worst first.`,
      table: timingTable(items),
      bars: [
        fasterBar(items, "sortByGrade", "native sort with a comparator", 4),
        fasterBar(items, "sortByGrade", "es-toolkit sortBy", 4),
        fasterBar(items, "sortByGrade", "lodash sortBy", 6),
      ],
    },
    {
      title: "Comparing grades in a native sort",
      about: `${grades.length.toLocaleString("en-GB")} grades, copied and sorted.`,
      table: timingTable(comparators),
      bars: [
        withinBar(comparators, "native sort with compareGrades", "native sort with a hand-written rank table", 1.1),
      ],
    },
  ];
}

/** What one would write by hand for the counts of a summary. */
function countByHand(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Record<string, number>> {
  const groups = new Map<string, Record<string, number>>();
  for (const row of rows) {
    const key = keyOf(row);
    let counts = groups.get(key);
    if (!counts) {
      counts = { inadequate: 0, "requires-improvement": 0, adequate: 0, good: 0, outstanding: 0, ungraded: 0 };
      groups.set(key, counts);
    }
    counts[row.grade ?? "ungraded"]!++;
  }
  return groups;
}

/** Counting judgments by a key. */
export async function counting(): Promise<Section[]> {
  const rows = makeRows(JUDGMENTS);
  const keyOf = (row: Row): string => row.body;
  const gradeOf = (row: Row): Grade | null => row.grade;
  const timings = await race([
    { name: "summariseGradesBy", run: () => summariseGradesBy(rows, keyOf) },
    { name: "hand-written loop", run: () => countByHand(rows, keyOf) },
    { name: "d3 rollup", run: () => rollup(rows, (group) => group.length, keyOf, gradeOf) },
    {
      name: "lodash groupBy and countBy",
      run: () => lodash.mapValues(lodash.groupBy(rows, keyOf), (group) => lodash.countBy(group, "grade")),
    },
  ]);
  return [
    {
      title: "Counting judgments by body",
      about: `${JUDGMENTS.toLocaleString("en-GB")} judgments of 44 bodies. A summary has counts, best, worst and median; the others only count.`,
      table: timingTable(timings),
      bars: [
        withinBar(timings, "summariseGradesBy", "hand-written loop", 1.3),
        fasterBar(timings, "summariseGradesBy", "d3 rollup", 4),
        fasterBar(timings, "summariseGradesBy", "lodash groupBy and countBy", 4),
      ],
    },
  ];
}

/** Checking inspections. */
export async function validating(): Promise<Section[]> {
  const inspections = makeInspections(INSPECTIONS);
  const bytes = JSON.stringify(inspections).length / inspections.length;
  const checkers: Readonly<Record<string, (input: never) => unknown>> = {
    createInspection,
    "bare Zod": bareZod(),
    Valibot: inValibot(),
    ArkType: inArkType(),
    "TypeBox, compiled": inTypeBox(),
    "Ajv, compiled": inAjv(),
  };
  for (const [name, check] of Object.entries(checkers)) {
    if (check(inspections[0] as never) === false) throw new Error(`${name} refuses what is right`);
  }
  const timings = await race(
    Object.entries(checkers).map(([name, check]) => {
      let next = 0; // Each contender goes through all of them, a slice at a time.
      return {
        name,
        run: () => {
          const slice = inspections.slice(next, next + SLICE);
          next = (next + SLICE) % INSPECTIONS;
          return slice.map((inspection) => check(inspection as never));
        },
      };
    }),
  );
  return [
    {
      title: "Checking inspections",
      about: `${INSPECTIONS.toLocaleString("en-GB")} inspections of ${(bytes / 1000).toFixed(1)} kB of JSON on average; times are for one. All have the same fields, closed sets, dates and minimum lengths. \`createInspection\` also checks known bodies, the framework's questions and scale, references and the order of dates, and gives a frozen copy; Zod and Valibot give a copy; the others only answer.`,
      table: timingTable(timings, SLICE),
      bars: [withinBar(timings, "createInspection", "bare Zod", 1.3)],
    },
  ];
}
