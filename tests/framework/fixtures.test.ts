import { describe, expect, test } from "vitest";
import { BODIES, getBody } from "../../src/body/index.js";
import { isIsoDate } from "../../src/date/index.js";
import { type FrameworkId, getFramework } from "../../src/framework/index.js";
import { judgeablesOf } from "../../src/framework/catalogue.js";
import type { Grade } from "../../src/grade/index.js";
import { fixtureInspections, GRADE_ROWS, inspectionOf, TALLIES } from "../real-grades.js";

/** Counts grades, zero where there is none. */
function count(grades: readonly (Grade | null)[], keys: readonly string[]): Record<string, number> {
  return Object.fromEntries(keys.map((key) => [key, grades.filter((grade) => grade === key).length]));
}

const territorial = new Set<string>(
  BODIES.filter((body) => body.kind === "force" && body.type === "territorial").map(({ id }) => id),
);

describe("the grades of fixtures/grades.csv", () => {
  test("are 318 of 68 bodies in 14 frameworks, one of them without a grade", () => {
    expect(GRADE_ROWS).toHaveLength(318);
    expect(new Set(GRADE_ROWS.map(({ body }) => body)).size).toBe(68);
    expect(new Set(GRADE_ROWS.map(({ framework }) => framework)).size).toBe(14);
    expect(GRADE_ROWS.filter(({ grade }) => grade === null)).toEqual([
      expect.objectContaining({ framework: "peel-2017", body: "greater-manchester", ungraded: "not-assessed" }),
    ]);
  });

  test("are each on another body and question, with a source and a date that is one", () => {
    const keys = GRADE_ROWS.map(({ framework, body, question }) => `${framework} ${body} ${question}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { sourceUrl, published } of GRADE_ROWS) {
      expect(sourceUrl).toMatch(/^https?:\/\/\S+$/);
      if (published !== undefined) expect(isIsoDate(published)).toBe(true);
    }
  });

  test.each(GRADE_ROWS.map((row) => [`${row.framework}, ${row.body}, ${row.question}`, row] as const))(
    "%s: makes a valid judgment in its framework",
    (_, row) => {
      expect(getBody(row.body).id).toBe(row.body);
      expect(judgeablesOf(getFramework(row.framework)).has(row.question)).toBe(true);
      const [judgment] = inspectionOf("one", [row]).judgments;
      expect(judgment).toEqual({
        body: row.body,
        question: row.question,
        grade: row.grade,
        ...(row.grade === null ? { ungraded: row.ungraded } : {}),
      });
    },
  );

  test("make one valid inspection of each body in each framework", () => {
    const inspections = fixtureInspections();
    expect(inspections.flatMap(({ judgments }) => judgments)).toHaveLength(GRADE_ROWS.length);
    expect(new Set(inspections.map(({ id }) => id)).size).toBe(inspections.length);
  });

  test("put what was published later in the same cycle as an amendment", () => {
    const [efficiency, effectiveness] = ["efficiency", "effectiveness"].map((question) =>
      GRADE_ROWS.find((row) => row.framework === "peel-2016" && row.question === question)!,
    );
    const inspection = inspectionOf("pillars", [
      { ...effectiveness!, body: "kent", published: "2017-03-02" },
      { ...efficiency!, body: "kent", published: "2016-11-03" },
    ]);
    expect(inspection.published).toBe("2016-11-03");
    expect(inspection.judgments.map(({ from }) => from)).toEqual(["2017-03-02", undefined]);
  });
});

describe("the counts of fixtures/tallies.csv", () => {
  test("add up to 43 where they count all forces, and have each grade of the scale", () => {
    for (const { framework, body, counts } of TALLIES) {
      const scale = getFramework(framework).scale?.grades ?? [];
      expect(Object.keys(counts).sort()).toEqual([...scale].sort());
      const total = Object.values(counts).reduce((sum, number) => sum + number, 0);
      if (body === undefined) expect(total).toBe(43);
      else expect(total).toBeLessThanOrEqual(getFramework(framework).questions.length);
    }
  });

  test("agree with the grades where those are complete", () => {
    const complete: string[] = [];
    for (const { framework, body, question, counts } of TALLIES) {
      const total = Object.values(counts).reduce((sum, number) => sum + number, 0);
      const grades = GRADE_ROWS.filter(
        (row) =>
          row.framework === framework &&
          (body === undefined ? territorial.has(row.body) && row.question === question : row.body === body),
      ).map(({ grade }) => grade);
      if (grades.length !== total) continue;
      expect(count(grades, Object.keys(counts)), `${framework} ${body ?? ""}`).toEqual(counts);
      complete.push([framework, body ?? question].join(" "));
    }
    expect(complete).toEqual(["peel-2016 effectiveness", "peel-2021-22 staffordshire", "peel-2023-25 wiltshire"]);
  });

  test("never fall short of the grades known", () => {
    for (const { framework, body, question, counts } of TALLIES) {
      for (const [grade, number] of Object.entries(counts)) {
        const known = GRADE_ROWS.filter(
          (row) =>
            row.framework === framework &&
            row.grade === grade &&
            (body === undefined ? territorial.has(row.body) && row.question === question : row.body === body),
        );
        expect(known.length, `${framework} ${body ?? ""} ${grade}`).toBeLessThanOrEqual(number);
      }
    }
  });

  test.each<[FrameworkId, string, Record<string, number>]>([
    ["peel-2014", "efficiency", { outstanding: 5, good: 35, "requires-improvement": 3, inadequate: 0 }],
    ["peel-2015", "effectiveness", { outstanding: 1, good: 24, "requires-improvement": 18, inadequate: 0 }],
    ["peel-2016", "effectiveness", { outstanding: 1, good: 28, "requires-improvement": 13, inadequate: 1 }],
  ])("%s, %s", (framework, question, counts) => {
    expect(TALLIES.find((tally) => tally.framework === framework && tally.question === question)?.counts).toEqual(
      counts,
    );
  });
});

test("PEEL 2016 effectiveness is there for all 43 forces", () => {
  const rows = GRADE_ROWS.filter((row) => row.framework === "peel-2016" && row.question === "effectiveness");
  expect(new Set(rows.map(({ body }) => body as string).filter((body) => territorial.has(body)))).toEqual(territorial);
  expect(rows.find(({ grade }) => grade === "outstanding")?.body).toBe("durham");
  expect(rows.find(({ grade }) => grade === "inadequate")?.body).toBe("bedfordshire");
});
