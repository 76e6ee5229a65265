import { describe, expect, it } from "vitest";
import { createBody } from "../../src/body/index.js";
import { DomainError } from "../../src/error/index.js";
import { createInspection, type Inspection } from "../../src/inspection/index.js";
import { type GradeMatrix, gradeMatrix, type GradeMatrixOptions } from "../../src/table/index.js";
import { westMidlands } from "./inspections.js";

/** A PEEL inspection of one or several forces. */
function peel(
  id: string,
  published: string,
  judgments: Inspection["judgments"],
  framework: Inspection["framework"] = "peel-2023-25",
): Inspection {
  return createInspection({
    ...westMidlands,
    id,
    framework,
    published,
    bodies: [...new Set(judgments.map((judgment) => judgment.body))],
    judgments,
    fieldwork: undefined,
  });
}

/** A matrix in short: names, column headings, grades. */
function short(matrix: GradeMatrix): unknown {
  return {
    rows: matrix.bodies.map((body) => body.id),
    columns: matrix.questions.map((question) => `${question.framework} ${question.question}`),
    cells: matrix.cells.map((row) => row.map((cell) => cell && (cell.grade ?? cell.ungraded))),
  };
}

const first = peel("first", "2024-03-12", [
  { body: "kent", question: "investigating-crime", grade: "adequate" },
  { body: "kent", question: "preventing-crime", grade: "good" },
  { body: "dorset", question: "investigating-crime", grade: "inadequate" },
]);
const second = peel("second", "2025-03-12", [
  { body: "dorset", question: "managing-offenders", grade: "good" },
  { body: "dorset", question: "investigating-crime", grade: null, ungraded: "not-assessed" },
]);

describe("gradeMatrix", () => {
  it("sets out one inspection", () => {
    expect(short(gradeMatrix([westMidlands]))).toEqual({
      rows: ["west-midlands-rocu", "staffordshire", "warwickshire", "west-mercia", "west-midlands"],
      columns: ["soc-regional serious-and-organised-crime"],
      cells: [["adequate"], ["requires-improvement"], ["requires-improvement"], ["inadequate"], ["adequate"]],
    });
    const matrix = gradeMatrix([westMidlands]);
    expect(matrix.bodies[3]).toEqual({ id: "west-mercia", name: "West Mercia Police" });
    expect(matrix.questions[0]).toEqual({
      framework: "soc-regional",
      frameworkName: expect.stringMatching(/./),
      question: "serious-and-organised-crime",
      label: expect.stringMatching(/serious and organised crime/i),
    });
    expect(matrix.cells[3]?.[0]).toStrictEqual({
      grade: "inadequate",
      inspection: "soc-west-midlands-2024",
      published: "2024-05-14",
    });
  });

  it("orders columns as the framework does, and takes the newest judgment, graded or not", () => {
    const expected = {
      rows: ["kent", "dorset"],
      columns: ["preventing-crime", "investigating-crime", "managing-offenders"].map((id) => `peel-2023-25 ${id}`),
      cells: [
        ["good", "adequate", null],
        [null, "not-assessed", "good"],
      ],
    };
    expect(short(gradeMatrix([first, second]))).toEqual(expected);
    expect(short(gradeMatrix([second, first], { bodies: ["kent", "dorset"] }))).toEqual(expected);
    expect(gradeMatrix([first, second]).cells[1]?.[1]).toEqual({
      grade: null,
      ungraded: "not-assessed",
      inspection: "second",
      published: "2025-03-12",
    });
  });

  it("takes the later in the list of two published on one day", () => {
    const again = peel("again", "2024-03-12", [{ body: "kent", question: "investigating-crime", grade: "good" }]);
    expect(gradeMatrix([first, again]).cells[0]?.[1]?.inspection).toBe("again");
    expect(gradeMatrix([again, first]).cells[0]?.[1]?.inspection).toBe("first");
  });

  it("takes the amendment in force, and looks back with asOf", () => {
    const amended = peel("amended", "2022-09-22", [
      { body: "staffordshire", question: "serious-and-organised-crime", grade: null, ungraded: "pending" },
      { body: "staffordshire", question: "serious-and-organised-crime", grade: "adequate", from: "2024-05-14" },
    ]);
    const grades = (asOf?: string): unknown =>
      gradeMatrix([amended], { asOf }).cells.map((row) => row.map((cell) => cell?.grade));
    expect(grades()).toEqual([["adequate"]]);
    expect(grades("2024-05-14")).toEqual([["adequate"]]);
    expect(grades("2024-05-13")).toEqual([[null]]);
    expect(grades("2022-09-21")).toEqual([[]]);
    expect(() => gradeMatrix([amended], { asOf: "May 2024" })).toThrow("asOf: not a calendar date");
  });

  it("takes the judgment made known last, be it an amendment of an earlier report", () => {
    const question = "investigating-crime";
    const amended = peel("amended", "2024-01-10", [
      { body: "kent", question, grade: "good" },
      { body: "kent", question, grade: "adequate", from: "2024-05-14" },
    ]);
    const between = peel("between", "2024-03-01", [{ body: "kent", question, grade: "outstanding" }]);
    const shown = (asOf?: string): unknown =>
      gradeMatrix([between, amended], { asOf }).cells.map((row) => row.map((cell) => cell?.grade));
    expect(shown()).toEqual([["adequate"]]);
    expect(shown("2024-05-13")).toEqual([["outstanding"]]);
    expect(shown("2024-02-29")).toEqual([["good"]]);
  });

  it("merges nothing across frameworks, which come in the order of the catalogue", () => {
    const before = peel(
      "before",
      "2022-03-12",
      [{ body: "kent", question: "investigating-crime", grade: "outstanding" }],
      "peel-2021-22",
    );
    expect(short(gradeMatrix([first, before]))).toEqual({
      rows: ["kent", "dorset"],
      columns: [
        "peel-2021-22 investigating-crime",
        "peel-2023-25 preventing-crime",
        "peel-2023-25 investigating-crime",
      ],
      cells: [
        ["outstanding", "good", "adequate"],
        [null, null, "inadequate"],
      ],
    });
    expect(short(gradeMatrix([first, before], { questions: ["investigating-crime"] }))).toEqual({
      rows: ["kent", "dorset"],
      columns: ["peel-2021-22 investigating-crime", "peel-2023-25 investigating-crime"],
      cells: [
        ["outstanding", "adequate"],
        [null, "inadequate"],
      ],
    });
  });

  it("puts questions that the catalogue does not list after those it does, as they come", () => {
    const joint = createInspection({
      ...westMidlands,
      framework: "joint",
      judgments: ["zeal", "action"].map((question) => ({
        body: "kent" as const,
        question,
        grade: null,
        ungraded: "by-design" as const,
      })),
      bodies: ["kent"],
    });
    const columns = gradeMatrix([joint]).questions;
    expect(columns.map(({ question, label }) => [question, label])).toEqual([
      ["zeal", "zeal"],
      ["action", "action"],
    ]);
  });

  it("shows the bodies asked for, in that order, each once, inspected or not", () => {
    expect(short(gradeMatrix([first], { bodies: ["surrey", "dorset", "surrey"] }))).toMatchObject({
      rows: ["surrey", "dorset"],
      cells: [
        [null, null],
        [null, "inadequate"],
      ],
    });
  });

  it("keeps bodies that were inspected and not judged", () => {
    const unjudged = createInspection({ ...first, bodies: ["surrey", ...first.bodies] });
    expect(short(gradeMatrix([unjudged]))).toMatchObject({ rows: ["surrey", "kent", "dorset"] });
  });

  it("names bodies of one's own when given whole, and sorts by name", () => {
    const own = createBody({ kind: "force", id: "acme:police", name: "Borsetshire Police" });
    const names = (options: GradeMatrixOptions): string[] =>
      gradeMatrix([first], options).bodies.map((body) => body.name);
    expect(names({ bodies: ["kent", own, "acme:other"] })).toEqual(["Kent Police", "Borsetshire Police", "acme:other"]);
    expect(names({ bodies: ["kent", own, "dorset"], order: "by-name" })).toEqual([
      "Borsetshire Police",
      "Dorset Police",
      "Kent Police",
    ]);
    expect(names({ order: "by-name" })).toEqual(["Dorset Police", "Kent Police"]);
    expect(names({ order: "as-listed" })).toEqual(["Kent Police", "Dorset Police"]);
    const twin = createBody({ kind: "force", id: "acme:twin", name: "Kent Police" });
    expect(gradeMatrix([], { bodies: [twin, "kent"], order: "by-name" }).bodies.map((body) => body.id)).toEqual([
      "acme:twin",
      "kent",
    ]);
  });

  it("shows the questions asked for, in that order, each once", () => {
    const questions = ["managing-offenders", "investigating-crime", "managing-offenders"];
    expect(short(gradeMatrix([first], { questions }))).toMatchObject({
      columns: ["peel-2023-25 managing-offenders", "peel-2023-25 investigating-crime"],
      cells: [
        [null, "adequate"],
        [null, "inadequate"],
      ],
    });
  });

  it("refuses a question that no framework here asks", () => {
    const ask = (): unknown => gradeMatrix([first], { questions: ["investigating-crime", "investigations"] });
    expect(ask).toThrow(DomainError);
    expect(ask).toThrow(
      '1 problem in options:\n  questions[1]: no such question; expected a question that a framework of these inspections asks, got "investigations"',
    );
    try {
      ask();
    } catch (error) {
      expect((error as DomainError).issues[0]).toMatchObject({ path: ["questions", 1], code: "unknown-id" });
    }
    expect.assertions(4);
    expect(gradeMatrix([], { questions: ["investigations"] }).questions).toEqual([]);
  });

  it("refuses what is no list", () => {
    expect(() => gradeMatrix(undefined as unknown as Inspection[])).toThrow(
      "expected a list of inspections, got nothing",
    );
  });

  it("is empty for nothing, frozen to the bottom, and JSON", () => {
    expect(gradeMatrix([])).toEqual({ bodies: [], questions: [], cells: [] });
    const matrix = gradeMatrix([first, second]);
    const parts = [matrix, ...Object.values(matrix), ...matrix.bodies, ...matrix.questions, ...matrix.cells];
    for (const part of [...parts, ...matrix.cells.flat().filter((cell) => cell !== null)]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
    expect(JSON.parse(JSON.stringify(matrix))).toEqual(matrix);
  });
});
