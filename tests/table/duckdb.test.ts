import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { csvFormat, csvParse } from "d3-dsv";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GRADES, sortByGrade } from "../../src/grade/index.js";
import type { Inspection } from "../../src/inspection/index.js";
import { fromRows, type JudgmentRow, ROW_COLUMNS, type RowCells, toRows } from "../../src/table/index.js";
import { summariseGradesBy } from "../../src/summary/index.js";
import { someInspections, westMidlands } from "./inspections.js";

/** The table of the guide: text, dates, and the grades as an enumeration, worst first. */
const TABLE = `
  CREATE TYPE grade AS ENUM (${GRADES.map((grade) => `'${grade}'`).join(", ")});
  CREATE TABLE judgments (
    inspection VARCHAR NOT NULL, framework VARCHAR NOT NULL, published DATE NOT NULL,
    body VARCHAR, question VARCHAR, grade grade, ungraded VARCHAR, added DATE,
    title VARCHAR NOT NULL, area VARCHAR, fieldwork_from DATE, fieldwork_to DATE,
    inspectorates VARCHAR NOT NULL, bodies VARCHAR NOT NULL, sources VARCHAR
  );`;

let folder: string;
let database: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "duckdb-"));
  database = await DuckDBInstance.create(":memory:");
  connection = await database.connect();
  await connection.run(TABLE);
});

afterAll(() => {
  connection.closeSync();
  database.closeSync();
  rmSync(folder, { recursive: true });
});

/** Puts the rows of inspections into the table, by way of a CSV file. */
async function load(inspections: readonly Inspection[]): Promise<void> {
  const file = join(folder, "judgments.csv");
  writeFileSync(file, csvFormat(toRows(inspections) as JudgmentRow[], [...ROW_COLUMNS]));
  await connection.run("DELETE FROM judgments");
  await connection.run(
    `COPY judgments FROM '${file}' (FORMAT csv, HEADER, NULLSTR '', AUTO_DETECT false, QUOTE '"', ESCAPE '"', NEW_LINE '\\n')`,
  );
}

async function ask(query: string): Promise<Record<string, unknown>[]> {
  return (await connection.runAndReadAll(query)).getRowObjectsJson();
}

describe("rows in a real DuckDB", () => {
  it("come back as the same inspections", async () => {
    await fc.assert(
      fc.asyncProperty(someInspections, async (inspections) => {
        await load(inspections);
        expect(fromRows((await ask("FROM judgments ORDER BY rowid")) as RowCells[])).toEqual(inspections);
      }),
      { numRuns: 40 },
    );
  });

  it("come back from a CSV file and from a Parquet file that DuckDB wrote", async () => {
    await load([westMidlands]);
    const csv = join(folder, "out.csv");
    await connection.run(`COPY (FROM judgments) TO '${csv}' (FORMAT csv, HEADER)`);
    expect(fromRows(csvParse(readFileSync(csv, "utf8")))).toEqual([westMidlands]);
    const parquet = join(folder, "out.parquet");
    await connection.run(`COPY (FROM judgments) TO '${parquet}' (FORMAT parquet)`);
    const rows = await ask(`SELECT * REPLACE (grade::VARCHAR AS grade) FROM '${parquet}'`);
    expect(fromRows(rows as RowCells[])).toEqual([westMidlands]);
  });

  it("are ordered as sortByGrade orders them, both ways, the ungraded last", async () => {
    await fc.assert(
      fc.asyncProperty(someInspections, async (inspections) => {
        await load(inspections);
        const rows = toRows(inspections);
        for (const [sql, order] of [
          ["ASC", "worst-first"],
          ["DESC", "best-first"],
        ] as const) {
          const sorted = await ask(
            `SELECT grade, inspection, body FROM judgments ORDER BY grade ${sql} NULLS LAST, rowid`,
          );
          expect(sorted).toEqual(
            sortByGrade(rows, (row) => row.grade, order).map(({ grade, inspection, body }) => ({
              grade,
              inspection,
              body,
            })),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it("are counted as summariseGradesBy counts them", async () => {
    const count = (grade: string): string => `count(*) FILTER (grade = '${grade}'::grade) AS "${grade}"`;
    await fc.assert(
      fc.asyncProperty(someInspections, async (inspections) => {
        await load(inspections);
        const counted = await ask(
          `SELECT body, question, count(*) AS total, count(grade) AS graded, ${GRADES.map(count).join(", ")},
             min(grade) AS worst, max(grade) AS best
           FROM judgments WHERE question IS NOT NULL GROUP BY body, question ORDER BY min(rowid)`,
        );
        const key = ({ body, question }: JudgmentRow): string => JSON.stringify([body, question]);
        const summaries = summariseGradesBy(
          toRows(inspections).filter(({ question }) => question !== null),
          key,
        );
        expect(counted).toEqual(
          [...summaries].map(([group, { total, graded, counts, worst, best }]) => {
            const [body, question] = JSON.parse(group) as string[];
            const numbers = Object.entries({ total, graded, ...counts }).map(([name, number]) => [
              name,
              String(number),
            ]);
            return { body, question, ...Object.fromEntries(numbers), worst, best };
          }),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("are compared as grades are, once the word is cast", async () => {
    await load([westMidlands]);
    expect(await ask("SELECT body FROM judgments WHERE grade < 'adequate'::grade ORDER BY grade, body")).toEqual([
      { body: "west-mercia" },
      { body: "staffordshire" },
      { body: "warwickshire" },
    ]);
    expect(await ask("SELECT min(grade) AS worst, max(grade) AS best FROM judgments")).toEqual([
      { worst: "inadequate", best: "adequate" },
    ]);
  });
});
