import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBody, forceSchema } from "../../src/body/index.js";
import { DomainError, type IssueCode } from "../../src/error/index.js";
import { createInspection, createMonitoringPhase } from "../../src/inspection/index.js";
import { createJudgment } from "../../src/judgment/index.js";
import {
  createAreaForImprovement,
  createCauseOfConcern,
  createRecommendation,
} from "../../src/recommendation/index.js";
import { check } from "../../src/schema/index.js";
import { BEYOND_JSON_SCHEMA, type JsonSchema, jsonSchemas, type ValueName } from "../../tools/json-schema.js";
import { westMidlands } from "../table/inspections.js";
import { candidates } from "./values.js";

const schemas = jsonSchemas();
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: false });
addFormats(ajv);

const validate = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]),
) as Record<ValueName, ValidateFunction>;

const CONSTRUCTORS = {
  body: createBody,
  force: (input) => check(forceSchema, input, "force"), // createForce fills in the kind; the value has it.
  judgment: createJudgment,
  recommendation: createRecommendation,
  "cause-of-concern": createCauseOfConcern,
  "area-for-improvement": createAreaForImprovement,
  inspection: createInspection,
  "monitoring-phase": createMonitoringPhase,
} as Readonly<Record<ValueName, (input: unknown) => unknown>>;

/** The codes of what a constructor finds wrong; empty when it takes the value. */
function refusals(name: ValueName, input: unknown): IssueCode[] {
  try {
    CONSTRUCTORS[name](input);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return error.issues.map((issue) => issue.code);
    throw error;
  }
}

const names = Object.keys(schemas) as ValueName[];

describe.each(names)("the JSON Schema and the constructor: %s", (name) => {
  it("agree on random values, right and wrong", () => {
    const beyond = Object.keys(BEYOND_JSON_SCHEMA[name]);
    const seen = { taken: 0, refused: 0, beyond: 0 };
    fc.assert(
      fc.property(candidates(name), (value) => {
        const codes = refusals(name, value);
        if (!validate[name](value)) {
          seen.refused++;
          const why = ajv.errorsText(validate[name].errors);
          expect(codes, `the constructor took what the schema refuses: ${why}`).not.toEqual([]);
        } else if (codes.length > 0) {
          seen.beyond++;
          expect(codes.filter((code) => !beyond.includes(code))).toEqual([]);
        } else seen.taken++;
      }),
      { numRuns: 1500 },
    );
    // Each side of the agreement has been put to the test.
    expect(seen.taken).toBeGreaterThan(100);
    expect(seen.refused).toBeGreaterThan(100);
    expect(seen.beyond > 0).toBe(beyond.length > 0);
  });
});

/** For each thing that JSON Schema cannot say, a value that its schema takes and the constructor refuses. */
const recommendation = {
  id: "1",
  text: "Provide an action plan.",
  actions: [],
  addressees: ["npcc"],
  issued: "2024-05-14",
  deadline: { kind: "none" },
  progress: [],
};
const step = { addressee: "npcc", date: "2024-06-01", status: "complete", assertedBy: "body" };
const soc = westMidlands.judgments[0]!;
const EXAMPLES: readonly [ValueName, IssueCode, unknown][] = [
  ["body", "wrong-order", { kind: "agency", id: "a:b", name: "B", from: "2024-05-14", to: "2024-05-13" }],
  [
    "body",
    "wrong-order",
    { kind: "agency", id: "a:b", name: "B", formerNames: [{ name: "A", from: "2024-05-14", to: "2024-05-13" }] },
  ],
  ["body", "contradiction", { kind: "agency", id: "west-mercia", name: "B" }],
  ["force", "contradiction", { kind: "force", id: "west-midlands-rocu", name: "B" }],
  ["force", "wrong-order", { kind: "force", id: "a:b", name: "B", from: "2024-05-14", to: "2024-05-13" }],
  ["recommendation", "wrong-order", { ...recommendation, deadline: { kind: "by", date: "2024-05-13" } }],
  ["recommendation", "wrong-order", { ...recommendation, progress: [{ ...step, date: "2024-05-13" }] }],
  ["recommendation", "not-listed", { ...recommendation, progress: [{ ...step, addressee: "iopc" }] }],
  ["recommendation", "illegal-move", { ...recommendation, progress: [step, { ...step, status: "awaiting-review" }] }],
  ["recommendation", "bad-number", { ...recommendation, deadline: { kind: "within", amount: 9000, unit: "years" } }],
  [
    "cause-of-concern",
    "wrong-order",
    { id: "1", body: "a:b", text: "T", accelerated: false, issued: "2024-05-14", closed: "2024-05-13" },
  ],
  ["inspection", "wrong-order", { ...westMidlands, fieldwork: { from: "2023-07-28", to: "2023-07-03" } }],
  ["inspection", "wrong-order", { ...westMidlands, published: "2023-07-03" }],
  ["inspection", "wrong-order", { ...westMidlands, judgments: [{ ...soc, from: "2024-05-13" }] }],
  ["inspection", "not-listed", { ...westMidlands, bodies: ["kent"] }],
  ["inspection", "not-listed", { ...westMidlands, recommendations: [{ ...recommendation, causeOfConcern: "1" }] }],
  [
    "inspection",
    "illegal-move",
    {
      ...westMidlands,
      recommendations: [{ ...recommendation, progress: [step, { ...step, status: "awaiting-review" }] }],
    },
  ],
  [
    "inspection",
    "bad-number",
    {
      ...westMidlands,
      recommendations: [{ ...recommendation, deadline: { kind: "within", amount: 9000, unit: "years" } }],
    },
  ],
  ["inspection", "duplicate", { ...westMidlands, judgments: [soc, { ...soc, grade: "good" }] }],
  ["inspection", "duplicate", { ...westMidlands, recommendations: [recommendation, { ...recommendation, text: "B" }] }],
  ["inspection", "unknown-id", { ...westMidlands, judgments: [{ ...soc, question: "leadership" }] }],
  ["inspection", "not-applicable", { ...westMidlands, judgments: [{ ...soc, question: "overall" }] }],
  [
    "inspection",
    "not-on-scale",
    { ...westMidlands, framework: "peel-2018-19", judgments: [{ ...soc, question: "effectiveness" }] },
  ],
  ["monitoring-phase", "wrong-order", { body: "a:b", phase: "engage", from: "2024-05-14", to: "2024-05-13" }],
];

describe("what JSON Schema cannot say", () => {
  it.each(EXAMPLES)("%s: %s", (name, code, value) => {
    expect(validate[name](value), ajv.errorsText(validate[name].errors)).toBe(true);
    expect(new Set(refusals(name, value))).toEqual(new Set([code]));
    expect(BEYOND_JSON_SCHEMA[name]).toHaveProperty(code);
  });

  it("is listed with an example each, here and in the guide", () => {
    const guide = readFileSync(new URL("../../docs/guides/json-schema.md", import.meta.url), "utf8");
    for (const name of names) {
      for (const [code, what] of Object.entries(BEYOND_JSON_SCHEMA[name])) {
        expect(EXAMPLES.some((example) => example[0] === name && example[1] === code)).toBe(true);
        expect(guide).toContain(`| ${name} | \`${code}\` | ${what} |`);
      }
    }
    expect(guide.match(/^\| [a-z-]+ \| `[a-z-]+` \|/gm)).toHaveLength(
      names.flatMap((name) => Object.keys(BEYOND_JSON_SCHEMA[name])).length,
    );
  });
});

describe("the JSON Schemas", () => {
  /** Every schema inside a schema, with the way to it. */
  function* within(schema: JsonSchema, way: string): Generator<readonly [string, JsonSchema]> {
    yield [way, schema];
    for (const [name, inner] of Object.entries(schema.properties ?? {})) yield* within(inner, `${way}.${name}`);
    for (const inner of schema.oneOf ?? []) yield* within(inner, `${way}|`);
    if (schema.items) yield* within(schema.items, `${way}[]`);
  }

  it.each(names)("%s has an identifier, a title and words for every field", (name) => {
    const schema = schemas[name];
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema["$id"]).toBe(`urn:hmicfrs:0:json-schema:${name}`);
    expect(schema["title"]).toMatch(/^[A-Z]/);
    const wordless = [...within(schema, name)].filter(
      ([way, inner]) => typeof inner["description"] !== "string" && !way.endsWith("[]") && !way.endsWith("|"),
    );
    expect(wordless.map(([way]) => way)).toEqual([]);
    expect(JSON.stringify(schema)).not.toMatch(/\{@link|"readOnly"/);
  });

  it("are as the snapshot has them, so that a change shows", () => {
    const short = { ...schemas.judgment, $defs: Object.keys(schemas.judgment["$defs"] as object) };
    expect(short).toMatchSnapshot();
  });
});
