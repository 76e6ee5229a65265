/**
 * The shape of an inspection in other libraries' words: the same fields, closed sets, dates and minimum lengths, and nothing of
 * what makes the parts fit together (known bodies, the framework's questions and scale, references, dates in order).
 */
import { FRAMEWORKS, GRADES } from "hmicfrs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { type } from "arktype";
import { Type } from "typebox";
import { Compile } from "typebox/compile";
import * as v from "valibot";
import * as z from "zod";

const FRAMEWORK_IDS = FRAMEWORKS.map(({ id }) => id);
const UNGRADED = ["by-design", "pending", "not-assessed", "evidence-too-old", "withheld", "unknown"] as const;
const STATUSES = ["awaiting-review", "being-progressed", "complete", "superseded", "not-accepted"] as const;
const ASSERTED_BY = ["body", "inspectorate", "other"] as const;
const UNITS = ["days", "weeks", "months", "years"] as const;

/** Checks an input, and throws or answers false when it is wrong. */
export type Checker = (input: unknown) => unknown;

/** Zod, as one would write it without this library. */
export function bareZod(id: z.ZodType = z.string().regex(/\S/)): Checker {
  const text = z.string().regex(/\S/);
  const date = z.iso.date();
  const deadline = z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("by"), date }),
    z.strictObject({ kind: z.literal("within"), amount: z.int().min(1), unit: z.enum(UNITS), from: date.optional() }),
    z.strictObject({ kind: z.literal("immediate") }),
    z.strictObject({ kind: z.literal("none") }),
  ]);
  const shape = z.strictObject({
    id: text,
    title: text,
    framework: z.enum(FRAMEWORK_IDS as [string, ...string[]]),
    published: date,
    fieldwork: z.strictObject({ from: date, to: date }).optional(),
    area: text.optional(),
    inspectorates: z.array(text).min(1),
    bodies: z.array(id).min(1),
    judgments: z.array(
      z.strictObject({
        body: id,
        question: text,
        grade: z.enum(GRADES).nullable(),
        ungraded: z.enum(UNGRADED).optional(),
        from: date.optional(),
      }),
    ),
    causesOfConcern: z.array(
      z.strictObject({ id: text, body: id, text, accelerated: z.boolean(), issued: date, closed: date.optional() }),
    ),
    recommendations: z.array(
      z.strictObject({
        id: text,
        text,
        actions: z.array(text),
        addressees: z.array(text).min(1),
        causeOfConcern: text.optional(),
        issued: date,
        deadline,
        progress: z.array(
          z.strictObject({
            addressee: text,
            date,
            status: z.enum(STATUSES),
            assertedBy: z.enum(ASSERTED_BY),
            note: text.optional(),
          }),
        ),
      }),
    ),
    areasForImprovement: z.array(z.strictObject({ id: text, body: id, question: text.optional(), text })),
    sources: z.array(z.strictObject({ title: text, url: z.string().regex(/^https?:\/\/\S+$/) })),
  });
  return (input) => shape.parse(input);
}

/** Valibot. */
export function inValibot(): Checker {
  const text = v.pipe(v.string(), v.regex(/\S/));
  const date = v.pipe(v.string(), v.isoDate());
  const deadline = v.variant("kind", [
    v.strictObject({ kind: v.literal("by"), date }),
    v.strictObject({
      kind: v.literal("within"),
      amount: v.pipe(v.number(), v.integer(), v.minValue(1)),
      unit: v.picklist(UNITS),
      from: v.optional(date),
    }),
    v.strictObject({ kind: v.literal("immediate") }),
    v.strictObject({ kind: v.literal("none") }),
  ]);
  const shape = v.strictObject({
    id: text,
    title: text,
    framework: v.picklist(FRAMEWORK_IDS),
    published: date,
    fieldwork: v.optional(v.strictObject({ from: date, to: date })),
    area: v.optional(text),
    inspectorates: v.pipe(v.array(text), v.minLength(1)),
    bodies: v.pipe(v.array(text), v.minLength(1)),
    judgments: v.array(
      v.strictObject({
        body: text,
        question: text,
        grade: v.nullable(v.picklist(GRADES)),
        ungraded: v.optional(v.picklist(UNGRADED)),
        from: v.optional(date),
      }),
    ),
    causesOfConcern: v.array(
      v.strictObject({
        id: text,
        body: text,
        text,
        accelerated: v.boolean(),
        issued: date,
        closed: v.optional(date),
      }),
    ),
    recommendations: v.array(
      v.strictObject({
        id: text,
        text,
        actions: v.array(text),
        addressees: v.pipe(v.array(text), v.minLength(1)),
        causeOfConcern: v.optional(text),
        issued: date,
        deadline,
        progress: v.array(
          v.strictObject({
            addressee: text,
            date,
            status: v.picklist(STATUSES),
            assertedBy: v.picklist(ASSERTED_BY),
            note: v.optional(text),
          }),
        ),
      }),
    ),
    areasForImprovement: v.array(v.strictObject({ id: text, body: text, question: v.optional(text), text })),
    sources: v.array(v.strictObject({ title: text, url: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/)) })),
  });
  return (input) => v.parse(shape, input);
}

/** ArkType, which compiles the shape to code. */
export function inArkType(): Checker {
  const text = type("/\\S/");
  const date = type("string.date.iso & /^\\d{4}-\\d\\d-\\d\\d$/");
  const words = (list: readonly string[]) => type.enumerated(...list);
  const closed = { "+": "reject" } as const;
  const deadline = type({ ...closed, kind: "'by'", date })
    .or({ ...closed, kind: "'within'", amount: "number.integer >= 1", unit: words(UNITS), "from?": date })
    .or({ ...closed, kind: "'immediate'" })
    .or({ ...closed, kind: "'none'" });
  const judgment = type({
    ...closed,
    body: text,
    question: text,
    grade: words(GRADES).or("null"),
    "ungraded?": words(UNGRADED),
    "from?": date,
  });
  const cause = type({ ...closed, id: text, body: text, text, accelerated: "boolean", issued: date, "closed?": date });
  const progress = type({
    ...closed,
    addressee: text,
    date,
    status: words(STATUSES),
    assertedBy: words(ASSERTED_BY),
    "note?": text,
  });
  const recommendation = type({
    ...closed,
    id: text,
    text,
    actions: text.array(),
    addressees: text.array().atLeastLength(1),
    "causeOfConcern?": text,
    issued: date,
    deadline,
    progress: progress.array(),
  });
  const shape = type({
    ...closed,
    id: text,
    title: text,
    framework: words(FRAMEWORK_IDS),
    published: date,
    "fieldwork?": { ...closed, from: date, to: date },
    "area?": text,
    inspectorates: text.array().atLeastLength(1),
    bodies: text.array().atLeastLength(1),
    judgments: judgment.array(),
    causesOfConcern: cause.array(),
    recommendations: recommendation.array(),
    areasForImprovement: type({ ...closed, id: text, body: text, "question?": text, text }).array(),
    sources: type({ ...closed, title: text, url: "/^https?:\\/\\/\\S+$/" }).array(),
  });
  return (input) => shape.assert(input);
}

/** TypeBox, whose shape is a JSON Schema. */
export function typeBoxShape() {
  const text = Type.String({ pattern: "\\S" });
  const date = Type.String({ format: "date" });
  const words = (list: readonly string[]) => Type.Union(list.map((word) => Type.Literal(word)));
  const closed = { additionalProperties: false };
  const deadline = Type.Union([
    Type.Object({ kind: Type.Literal("by"), date }, closed),
    Type.Object(
      {
        kind: Type.Literal("within"),
        amount: Type.Integer({ minimum: 1 }),
        unit: words(UNITS),
        from: Type.Optional(date),
      },
      closed,
    ),
    Type.Object({ kind: Type.Literal("immediate") }, closed),
    Type.Object({ kind: Type.Literal("none") }, closed),
  ]);
  const judgment = Type.Object(
    {
      body: text,
      question: text,
      grade: Type.Union([words(GRADES), Type.Null()]),
      ungraded: Type.Optional(words(UNGRADED)),
      from: Type.Optional(date),
    },
    closed,
  );
  const cause = Type.Object(
    { id: text, body: text, text, accelerated: Type.Boolean(), issued: date, closed: Type.Optional(date) },
    closed,
  );
  const progress = Type.Object(
    { addressee: text, date, status: words(STATUSES), assertedBy: words(ASSERTED_BY), note: Type.Optional(text) },
    closed,
  );
  const recommendation = Type.Object(
    {
      id: text,
      text,
      actions: Type.Array(text),
      addressees: Type.Array(text, { minItems: 1 }),
      causeOfConcern: Type.Optional(text),
      issued: date,
      deadline,
      progress: Type.Array(progress),
    },
    closed,
  );
  return Type.Object(
    {
      id: text,
      title: text,
      framework: words(FRAMEWORK_IDS),
      published: date,
      fieldwork: Type.Optional(Type.Object({ from: date, to: date }, closed)),
      area: Type.Optional(text),
      inspectorates: Type.Array(text, { minItems: 1 }),
      bodies: Type.Array(text, { minItems: 1 }),
      judgments: Type.Array(judgment),
      causesOfConcern: Type.Array(cause),
      recommendations: Type.Array(recommendation),
      areasForImprovement: Type.Array(
        Type.Object({ id: text, body: text, question: Type.Optional(text), text }, closed),
      ),
      sources: Type.Array(Type.Object({ title: text, url: Type.String({ pattern: "^https?:\\/\\/\\S+$" }) }, closed)),
    },
    closed,
  );
}

/** TypeBox's own compiler. */
export function inTypeBox(): Checker {
  const compiled = Compile(typeBoxShape());
  return (input) => compiled.Check(input);
}

/** Ajv, on the same JSON Schema. */
export function inAjv(): Checker {
  const ajv = new Ajv();
  addFormats["default"](ajv);
  return ajv.compile(typeBoxShape());
}
