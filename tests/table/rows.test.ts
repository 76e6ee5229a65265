import { csvFormat, csvParse } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DomainError } from "../../src/error/index.js";
import { createInspection, type Inspection } from "../../src/inspection/index.js";
import { summariseGrades } from "../../src/summary/index.js";
import { fromRows, type JudgmentRow, ROW_COLUMNS, type RowCells, toRows } from "../../src/table/index.js";
import { someInspections, westMidlands } from "./inspections.js";

const row = toRows([westMidlands])[3]!;

/** What is wrong with rows, as path and message; empty when nothing is. */
function problemsOf(rows: readonly RowCells[], options?: Parameters<typeof fromRows>[1]): [string, string, string][] {
  try {
    fromRows(rows, options);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError);
    return (error as DomainError).issues.map(({ path, code, message }) => [path.join("."), code, message]);
  }
}

/** The codes of what a call refuses. */
function codesOf(call: () => unknown): string[] {
  try {
    call();
    return [];
  } catch (error) {
    return (error as DomainError).issues.map(({ code }) => code);
  }
}

describe("toRows", () => {
  it("gives one row for each judgment, with every column in order", () => {
    expect(toRows([westMidlands]).map(({ body, grade }) => [body, grade])).toEqual([
      ["west-midlands-rocu", "adequate"],
      ["staffordshire", "requires-improvement"],
      ["warwickshire", "requires-improvement"],
      ["west-mercia", "inadequate"],
      ["west-midlands", "adequate"],
    ]);
    expect(Object.keys(row)).toEqual([...ROW_COLUMNS]);
    expect(row).toEqual({
      inspection: "soc-west-midlands-2024",
      framework: "soc-regional",
      published: "2024-05-14",
      body: "west-mercia",
      question: "serious-and-organised-crime",
      grade: "inadequate",
      ungraded: null,
      added: null,
      title: "An inspection of the West Midlands regional response to serious and organised crime",
      area: "West Midlands",
      fieldwork_from: "2023-07-03",
      fieldwork_to: "2023-07-28",
      inspectorates: "hmicfrs",
      bodies: "west-midlands-rocu;staffordshire;warwickshire;west-mercia;west-midlands",
      sources:
        "Improvements needed in West Midlands regional response to serious organised crime <https://hmicfrs.justiceinspectorates.gov.uk/news/news-feed/improvements-needed-in-west-midlands-regional-response-to-serious-organised-crime/>",
    });
  });

  it("is frozen, rows and list", () => {
    expect(Object.isFrozen(toRows([]))).toBe(true);
    expect(Object.isFrozen(row)).toBe(true);
  });

  it("keeps an inspection without judgments, and the bodies without any", () => {
    const unjudged = createInspection({ ...westMidlands, judgments: [], sources: [], area: undefined });
    expect(toRows([unjudged])).toEqual([
      { ...row, body: null, question: null, grade: null, ungraded: null, area: null, sources: null },
    ]);
    expect(fromRows(toRows([unjudged]))).toEqual([unjudged]);
  });

  it("gives rows that can be counted as they are", () => {
    const { graded, ungraded, counts } = summariseGrades(
      toRows([westMidlands, createInspection({ ...westMidlands, id: "other", judgments: [] })]),
    );
    expect([graded, ungraded, counts.adequate]).toEqual([5, 1, 2]);
  });

  it("refuses inspections that share an identifier, each of them", () => {
    expect(() => toRows([westMidlands, westMidlands, westMidlands])).toThrow(
      new DomainError("inspections", [
        { path: [1, "id"], code: "duplicate", message: 'the same identifier twice; got "soc-west-midlands-2024"' },
        { path: [2, "id"], code: "duplicate", message: 'the same identifier twice; got "soc-west-midlands-2024"' },
      ]).message,
    );
    expect(codesOf(() => toRows([westMidlands, westMidlands]))).toEqual(["duplicate"]);
  });

  it("refuses what is no list", () => {
    const refused = (): unknown => toRows(westMidlands as unknown as Inspection[]);
    expect(refused).toThrow(
      "1 problem in inspections:\n  (root): wrong type; expected a list of inspections, got an object with",
    );
    expect(codesOf(refused)).toEqual(["wrong-type"]);
  });
});

describe("fromRows", () => {
  it("builds what toRows took apart", () => {
    fc.assert(
      fc.property(someInspections, (inspections) => {
        expect(fromRows(toRows(inspections))).toEqual(inspections);
      }),
    );
  });

  it("builds it from real CSV, which has no null, in both directions", () => {
    fc.assert(
      fc.property(someInspections, (inspections) => {
        const rows = toRows(inspections);
        const csv = csvFormat(rows as JudgmentRow[], [...ROW_COLUMNS]);
        const read = csvParse(csv);
        expect(fromRows(read)).toEqual(inspections);
        expect(csvFormat(toRows(fromRows(read)) as JudgmentRow[], [...ROW_COLUMNS])).toBe(csv);
      }),
    );
  });

  it("builds the same judgments whatever the order of the rows", () => {
    const byPlace = (inspection: Inspection): unknown => ({
      ...inspection,
      judgments: new Set(inspection.judgments),
    });
    fc.assert(
      fc.property(
        someInspections.chain((inspections) =>
          fc.tuple(
            fc.constant(inspections),
            fc.shuffledSubarray([...toRows(inspections)], { minLength: toRows(inspections).length }),
          ),
        ),
        ([inspections, shuffled]) => {
          const built = fromRows(shuffled);
          expect(new Map(built.map((inspection) => [inspection.id, byPlace(inspection)]))).toEqual(
            new Map(inspections.map((inspection) => [inspection.id, byPlace(inspection)])),
          );
        },
      ),
    );
  });

  it("says what rows of judgments do not carry: it comes back empty", () => {
    const whole = createInspection({
      ...westMidlands,
      causesOfConcern: [{ id: "1", body: "west-mercia", text: "Capacity.", accelerated: false, issued: "2024-05-14" }],
      areasForImprovement: [{ id: "1", body: "staffordshire", text: "Intelligence." }],
    });
    expect(fromRows(toRows([whole]))).toEqual([{ ...whole, causesOfConcern: [], areasForImprovement: [] }]);
  });

  it("is frozen to the bottom, and empty for no rows", () => {
    expect(fromRows([])).toEqual([]);
    expect(Object.isFrozen(fromRows([]))).toBe(true);
    expect(Object.isFrozen(fromRows([row])[0]?.judgments[0])).toBe(true);
  });

  it("takes absent columns, the empty string and null for the same", () => {
    const none = { ...row, area: null };
    const absent = Object.fromEntries(Object.entries(none).filter(([, cell]) => cell !== null));
    expect(fromRows([absent])).toEqual(fromRows([none]));
    expect(fromRows([{ ...none, area: "", added: "", ungraded: "" }])).toEqual(fromRows([none]));
  });

  it("reads lists as people write them", () => {
    const [inspection] = fromRows(
      [
        {
          ...row,
          inspectorates: " hmicfrs ; hmi-prisons\t",
          sources: "A; B <https://a.example>",
          bodies: "west-mercia",
        },
      ].map((cells) => ({ ...cells, sources: String.raw`A\; B <https://a.example> ;C\d\\ < <http://b.example/a>b>` })),
    );
    expect(inspection?.inspectorates).toEqual(["hmicfrs", "hmi-prisons"]);
    expect(inspection?.sources).toEqual([
      { title: "A; B", url: "https://a.example" },
      { title: String.raw`C\d\ <`, url: "http://b.example/a>b" },
    ]);
  });

  it("takes a backslash before anything else, or at the end, for itself", () => {
    const [inspection] = fromRows([{ ...row, inspectorates: String.raw`a\b;c\;d\ ` + "\\" }]);
    expect(inspection?.inspectorates).toEqual([String.raw`a\b`, "c;d \\"]);
  });

  it("reports every bad row by its place and column, in the order of the table", () => {
    expect(
      problemsOf([
        row,
        { ...row, body: "staffordshire", grade: "Requires improvement" },
        { ...row, body: "west-mersia" },
        { ...row, body: "west-midlands", grade: "", ungraded: "" },
        { ...row, body: "warwickshire", added: "2024-13-01" },
        { ...row, body: "west-midlands-rocu", question: "leadership" },
        row,
      ]),
    ).toEqual([
      [
        "1.grade",
        "not-a-grade",
        'not a grade; expected one of inadequate | requires-improvement | adequate | good | outstanding, got "Requires improvement" (did you mean requires-improvement?)',
      ],
      ["2.body", "unknown-id", expect.stringContaining('got "west-mersia" (did you mean west-mercia?)')],
      ["3.ungraded", "contradiction", expect.stringContaining("missing beside a grade of null")],
      ["4.added", "not-a-date", expect.stringContaining('got "2024-13-01"')],
      ["5.question", "unknown-id", expect.stringContaining('got "leadership"')],
      ["6.question", "duplicate", expect.stringContaining("the same body and question judged twice")],
    ]);
  });

  it("reports what is wrong with the inspection at its first row", () => {
    expect(
      problemsOf([
        { ...row, inspection: "another" },
        {
          ...row,
          framework: "soc",
          published: "14 May 2024",
          title: " ",
          area: " ",
          fieldwork_from: "",
          fieldwork_to: "2023",
          inspectorates: "",
          bodies: "west-mercia;",
          sources: "https://a.example",
        },
      ]).map(([place, code]) => `${place} ${code}`),
    ).toEqual([
      "1.framework unknown-id",
      "1.published not-a-date",
      "1.title empty",
      "1.area empty",
      "1.fieldwork_from missing",
      "1.fieldwork_to not-a-date",
      "1.inspectorates missing",
      "1.bodies empty",
      "1.sources bad-format",
    ]);
    expect(problemsOf([{ ...row, inspectorates: null, bodies: undefined, sources: "A <https://a" }])).toEqual([
      ["0.inspectorates", "missing", "missing; expected identifiers with a semicolon between"],
      ["0.bodies", "missing", "missing; expected identifiers with a semicolon between"],
      [
        "0.sources",
        "bad-format",
        'not a source; expected a title and an address in angle brackets, got "A <https://a"',
      ],
    ]);
    expect(problemsOf([{ ...row, sources: "abc>" }])).toEqual([
      ["0.sources", "bad-format", expect.stringMatching(/^not a source/)],
    ]);
    expect(problemsOf([{ ...row, sources: "\\ <https://a.example>" }])).toEqual([
      ["0.sources", "empty", expect.stringMatching(/^blank/)],
    ]);
    expect(problemsOf([{ ...row, sources: "A <ftp://a.example>" }])).toEqual([
      ["0.sources", "bad-format", expect.stringContaining("not a web address")],
    ]);
  });

  it("reports rows of one inspection that tell different inspections, against the first", () => {
    expect(
      problemsOf([
        { ...row, inspection: "another" },
        { ...row, area: "" },
        { ...row, body: "staffordshire", published: "2024-05-15", fieldwork_to: "" },
      ]),
    ).toEqual([
      [
        "2.published",
        "contradiction",
        'differs from row 1 of the same inspection; expected "2024-05-14", got "2024-05-15"',
      ],
      ["2.area", "contradiction", 'differs from row 1 of the same inspection; expected nothing, got "West Midlands"'],
      [
        "2.fieldwork_to",
        "contradiction",
        `differs from row 1 of the same inspection; expected "${row.fieldwork_to}", got nothing`,
      ],
    ]);
    const title = "An inspection of the regional response to serious and organised crime";
    expect(
      problemsOf([
        { ...row, title: `${title} (1)` },
        { ...row, body: "staffordshire", title: `${title} (2)` },
      ]),
    ).toEqual([
      [
        "1.title",
        "contradiction",
        `differs from row 0 of the same inspection; expected the same to the end, got "${title.slice(0, 59)}…"`,
      ],
    ]);
    const others = {
      framework: "peel-2023-25",
      published: "2024-05-15",
      title: "Another",
      area: "Wales",
      fieldwork_from: "2023-07-04",
      fieldwork_to: "2023-07-29",
      inspectorates: "cqc",
      bodies: "west-mercia",
      sources: "",
    };
    expect(problemsOf([row, { ...row, ...others, body: "west-midlands" }]).map(([place]) => place)).toEqual(
      Object.keys(others).map((column) => `1.${column}`),
    );
  });

  it("reports a row without an identifier, and still what else is wrong with it", () => {
    expect(problemsOf([{ ...row, inspection: "" }, { ...row, inspection: null, grade: "fine" }, row])).toEqual([
      ["0.inspection", "missing", "missing; expected text"],
      ["1.inspection", "missing", "missing; expected text"],
      ["1.grade", "not-a-grade", expect.stringContaining('got "fine"')],
    ]);
    expect(problemsOf([{ ...row, inspection: " " }])).toEqual([
      ["0.inspection", "empty", 'blank; expected text, got " "'],
    ]);
  });

  it("reports a row without a judgment that stands beside others", () => {
    const bare = { ...row, body: "", question: "", grade: "" };
    expect(problemsOf([row, bare])).toEqual([
      [
        "1.question",
        "missing",
        "no judgment in a row of an inspection that has other rows; expected a body, a question and a grade",
      ],
    ]);
    expect(problemsOf([bare, bare]).map(([place]) => place)).toEqual(["0.question", "1.question"]);
    expect(problemsOf([{ ...bare, added: "2024-06-01" }]).map(([place, code]) => `${place} ${code}`)).toEqual([
      "0.body missing",
      "0.question missing",
      "0.ungraded contradiction",
    ]);
  });

  it("reports cells that are no text once each, and rows that are none", () => {
    const unreadable = Object.defineProperty({ ...row }, "grade", {
      get: () => {
        throw new Error("no");
      },
    });
    const numbers = Object.fromEntries(ROW_COLUMNS.map((column, index) => [column, index]));
    expect(
      problemsOf([null, "a,b", [row], unreadable, numbers, undefined, { ...row, grade: 4n }] as RowCells[]),
    ).toEqual([
      ["0", "wrong-type", "wrong type; expected a row, as an object, got null"],
      ["1", "wrong-type", 'wrong type; expected a row, as an object, got "a,b"'],
      ["2", "wrong-type", "wrong type; expected a row, as an object, got a list of 1 item"],
      ["3", "unreadable", "could not be read; expected plain data, got an object with 15 keys"],
      ...ROW_COLUMNS.map((column, index) => [
        `4.${column}`,
        "wrong-type",
        `wrong type; expected text, or nothing in an empty cell, got ${index}`,
      ]),
      ["5", "wrong-type", "wrong type; expected a row, as an object, got nothing"],
      ["6.grade", "wrong-type", "wrong type; expected text, or nothing in an empty cell, got 4"],
    ]);
    const explosive = { toJSON: () => JSON.parse("{") as unknown };
    expect(
      problemsOf([{ ...row, body: explosive, question: explosive, bodies: "kent" }]).map(([place]) => place),
    ).toEqual(["0.body", "0.question"]);
    const { proxy: revoked, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(
      problemsOf([{ ...row, grade: revoked }, revoked as RowCells]).map(([place, code]) => `${place} ${code}`),
    ).toEqual(["0.grade wrong-type", "1 unreadable"]);
    const sparse = new Array<RowCells>(2);
    sparse[1] = row;
    expect(problemsOf(sparse).map(([place]) => place)).toEqual(["0"]);
  });

  it("refuses what is no list", () => {
    expect(() => fromRows("a,b" as unknown as RowCells[])).toThrow(
      '1 problem in rows:\n  (root): wrong type; expected a list of rows, got "a,b"',
    );
    expect(codesOf(() => fromRows("a,b" as unknown as RowCells[]))).toEqual(["wrong-type"]);
    const { proxy: revoked, revoke } = Proxy.revocable([], {});
    revoke();
    expect(() => fromRows(revoked)).toThrow("expected a list of rows, got an object that cannot be read");
  });

  it("reports a column that does not belong, once, unless told to ignore it", () => {
    const misspelt = { ...row, grad: "good", force: "x" };
    const rows = [row, { ...misspelt, body: "staffordshire" }, { ...misspelt, body: "warwickshire" }];
    expect(problemsOf(rows)).toEqual([
      [
        "1.grad",
        "unknown-field",
        expect.stringContaining('got "grad" (did you mean grade?); pass otherColumns: "ignore"'),
      ],
      ["1.force", "unknown-field", expect.stringContaining("unknown column; expected one of inspection | framework")],
    ]);
    const odd = JSON.parse(JSON.stringify(row).replace("{", '{"constructor":"x","__proto__":"y",')) as RowCells;
    expect(problemsOf([odd]).map(([place]) => place)).toEqual(["0.constructor", "0.__proto__"]);
    expect(fromRows([odd], { otherColumns: "ignore" })).toEqual(fromRows([row]));
    expect(problemsOf(rows, { otherColumns: "refuse" })).toHaveLength(2);
    expect(fromRows(rows, { otherColumns: "ignore" })[0]?.judgments).toHaveLength(3);
  });

  it("counts rows from 0 in what it says", () => {
    expect(() => fromRows([row, { ...row, grade: "fine" }])).toThrow(
      /^2 problems in rows, counted from 0:\n {2}\[1\]\.question: .*\n? {2}\[1\]\.grade: not a grade/,
    );
  });
});
