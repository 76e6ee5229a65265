/**
 * Writes the JSON Schema of every value to dist/json-schema: the last step of `npm run build`.
 *
 * The shape comes from the Zod schemas, the words from the doc comments of the interfaces, so neither is written twice.
 * What Zod cannot hand over and JSON Schema can say (identifiers in the catalogue, entries that may not repeat, the reason
 * beside an absent grade) is added here; what JSON Schema cannot say is in `BEYOND_JSON_SCHEMA`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import * as z from "zod";
import packageJson from "../package.json" with { type: "json" };
import { BODIES, bodySchema, forceSchema } from "../src/body/index.js";
import { FRAMEWORKS } from "../src/framework/index.js";
import { inspectionSchema, monitoringPhaseSchema } from "../src/inspection/index.js";
import { judgmentSchema } from "../src/judgment/index.js";
import { areaForImprovementSchema, causeOfConcernSchema, recommendationSchema } from "../src/recommendation/index.js";

/** A JSON Schema, as far as this file looks into it. */
export interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
}

const root = new URL("..", import.meta.url).pathname;

/** Every value that gets a file: its name, its title, the interface that describes it, and its Zod schema. */
const VALUES = [
  { name: "body", title: "Inspected body", type: "InspectedBody", schema: bodySchema },
  { name: "force", title: "Police force", type: "Force", schema: forceSchema },
  { name: "judgment", title: "Judgment", type: "Judgment", schema: judgmentSchema },
  { name: "recommendation", title: "Recommendation", type: "Recommendation", schema: recommendationSchema },
  { name: "cause-of-concern", title: "Cause of concern", type: "CauseOfConcern", schema: causeOfConcernSchema },
  {
    name: "area-for-improvement",
    title: "Area for improvement",
    type: "AreaForImprovement",
    schema: areaForImprovementSchema,
  },
  { name: "inspection", title: "Inspection", type: "Inspection", schema: inspectionSchema },
  { name: "monitoring-phase", title: "Monitoring phase", type: "MonitoringPhase", schema: monitoringPhaseSchema },
] as const;

/** The name of a value that has a JSON Schema. */
export type ValueName = (typeof VALUES)[number]["name"];

/** What makes a value wrong and JSON Schema cannot say, as the codes of the issues that the constructor reports. */
export const BEYOND_JSON_SCHEMA: Readonly<Record<ValueName, Readonly<Record<string, string>>>> = {
  body: {
    "wrong-order": "`to` is not before `from`, in the body and in each former name",
    contradiction: "`kind` is the catalogue's, for an identifier of the catalogue",
  },
  force: {
    "wrong-order": "`to` is not before `from`, in the force and in each former name",
    contradiction: "an identifier of the catalogue is that of a force",
  },
  judgment: {},
  recommendation: {
    "wrong-order": "a fixed deadline is not before `issued`; the entries of each addressee's progress run forwards",
    "not-listed": "`progress` names addressees only",
    "illegal-move": "each status can follow the one before it",
    "bad-number": "a period ends before the year 10000",
  },
  "cause-of-concern": { "wrong-order": "`closed` is not before `issued`" },
  "area-for-improvement": {},
  inspection: {
    "wrong-order": "dates in an impossible order, in the inspection and in its parts",
    "not-listed":
      "judgments, causes of concern and areas for improvement are on listed bodies; references lead somewhere",
    "illegal-move": "each status of a recommendation can follow the one before it",
    "bad-number": "a period ends before the year 10000",
    duplicate: "one judgment for a body, a question and a day; identifiers are used once",
    "unknown-id": "the questions are the framework's, where its questions are known to be complete",
    "not-applicable": "no grade where the framework gives none, no overall grade where it has none",
    "not-on-scale": "the grades are on the framework's scale: no `adequate` on the four-tier one",
  },
  "monitoring-phase": { "wrong-order": "`to` is not before `from`" },
};

/** Schemas that come up again and again, by the name of their type; each file carries those that it uses. */
const DEFINITIONS: Readonly<Record<string, JsonSchema>> = {
  IsoDate: {
    title: "Calendar date",
    description: "A calendar date as `YYYY-MM-DD`: a day that the calendar has, without time and without zone.",
    ...isoDate(),
  },
  BodyId: {
    title: "Identifier of an inspected body",
    description: "One of the catalogue's, or one of your own with a prefix and a colon: `acme:training-school`.",
    anyOf: [
      { description: "One of the catalogue's.", enum: BODIES.map((body) => body.id) },
      {
        description: "One of your own: a prefix, a colon, a name.",
        type: "string",
        pattern: "^[A-Za-z0-9-]+:[A-Za-z0-9][A-Za-z0-9_.-]*$",
      },
    ],
  },
  FrameworkId: {
    title: "Identifier of a framework",
    description: "One of the catalogue's: a programme and its cycle or round.",
    enum: FRAMEWORKS.map((framework) => framework.id),
  },
};

/** Lists of which no entry may come twice, as `type.field`. */
const WITHOUT_REPEATS = new Set(["Inspection.bodies", "Recommendation.addressees"]);

/** What is said of a whole value, by the name of its type. */
const RULES: Readonly<Record<string, JsonSchema>> = {
  Judgment: {
    if: { properties: { grade: { type: "null" } } },
    then: { required: ["ungraded"] },
    else: { properties: { ungraded: false } },
  },
};

function isoDate(): JsonSchema {
  return z.toJSONSchema(z.strictObject({ date: z.iso.date() })).properties!["date"] as JsonSchema;
}

const program = ts.createProgram(
  [`${root}src/index.ts`],
  ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  ).options,
);
const checker = program.getTypeChecker();
const publicTypes = new Map(
  checker
    .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(`${root}src/index.ts`)!)!)
    .map((symbol) => [symbol.name, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol]),
);

/** Gives the doc comment of a symbol as plain sentences. */
function wordsOf(symbol: ts.Symbol): string {
  return ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replaceAll(/\{@link (\w+) ?\}/g, "$1")
    .replaceAll(/(?<!\n)\n(?!\n)/g, " ")
    .trim();
}

/** Adds to the schema of a value what its type says: descriptions, and references to the definitions. */
function describe(schema: JsonSchema, type: ts.Type, typeName: string | undefined, used: Set<string>): void {
  delete schema["readOnly"]; // In JSON Schema that tells who may write a field, not that the value is frozen.
  const variants = schema.oneOf;
  if (variants && type.isUnion()) {
    for (const variant of variants) {
      const kind = JSON.stringify((variant.properties?.["kind"]?.["enum"] as string[] | undefined)?.[0]);
      const member = type.types.find((each) => {
        const property = each.getProperty("kind");
        return property !== undefined && checker.typeToString(checker.getTypeOfSymbol(property)) === kind;
      })!;
      describe(variant, member, member.aliasSymbol?.name ?? member.symbol.name, used);
      const words = wordsOf(member.aliasSymbol ?? member.symbol);
      if (words !== "") variant["description"] = words;
    }
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const symbol = type.getProperty(name)!;
    describeField(property, symbol, used);
    const words = wordsOf(symbol);
    if (words !== "") property["description"] = words;
    if (WITHOUT_REPEATS.has(`${typeName ?? ""}.${name}`)) property["uniqueItems"] = true;
  }
  if (typeName !== undefined && RULES[typeName]) Object.assign(schema, structuredClone(RULES[typeName]));
}

/** Follows a field to the schema of what it holds. */
function describeField(schema: JsonSchema, symbol: ts.Symbol, used: Set<string>): void {
  delete schema["readOnly"];
  const node = (symbol.valueDeclaration as ts.PropertySignature).type!;
  const names = node
    .getText()
    .replace(" | undefined", "")
    .match(/^(?:readonly )?(\w+)(?:\[\])?$/);
  const holder = schema.items ?? schema;
  const name = names?.[1];
  if (name !== undefined && DEFINITIONS[name]) {
    for (const keyword of Object.keys(holder)) delete holder[keyword];
    holder["$ref"] = `#/$defs/${name}`;
    used.add(name);
    return;
  }
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
  const inner = schema.items ? checker.getIndexTypeOfType(type, ts.IndexKind.Number)! : type;
  describe(holder, inner, name, used);
  if (holder.properties) {
    const described = wordsOf(inner.aliasSymbol ?? inner.symbol);
    if (schema.items && described !== "") holder["description"] = described;
  }
}

/** Makes the JSON Schema of every value, by name. */
export function jsonSchemas(): Readonly<Record<ValueName, JsonSchema>> {
  const major = packageJson.version.split(".", 1)[0]!;
  const entries = VALUES.map(({ name, title, type, schema }) => {
    const symbol = publicTypes.get(type)!;
    const made = z.toJSONSchema(schema, { target: "draft-2020-12" }) as JsonSchema;
    const used = new Set<string>();
    describe(made, checker.getDeclaredTypeOfSymbol(symbol), type, used);
    const { $schema, ...shape } = made;
    const definitions = Object.fromEntries([...used].sort().map((definition) => [definition, DEFINITIONS[definition]]));
    return [
      name,
      {
        $schema,
        $id: `urn:${packageJson.name}:${major}:json-schema:${name}`,
        title,
        description: wordsOf(symbol),
        ...shape,
        ...(used.size > 0 ? { $defs: definitions } : {}),
      },
    ];
  });
  return Object.fromEntries(entries) as Record<ValueName, JsonSchema>;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = `${root}dist/json-schema`;
  mkdirSync(folder, { recursive: true });
  const schemas = Object.entries(jsonSchemas());
  for (const [name, schema] of schemas) {
    writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
  }
  console.log(`Wrote ${schemas.length} JSON Schemas to dist/json-schema.`);
}
