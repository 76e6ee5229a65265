import * as z from "zod";
import { complain, type IssueCode } from "../error/issue.js";
import {
  readingList,
  readingMeaning,
  readingRecord,
  readingText,
  readingVariants,
  readVisibleText,
  REFUSED,
  withReader,
} from "./quick.js";

/** What a Zod issue has told so far, when it asks for its message. */
interface RawIssue {
  readonly code?: string | undefined;
  readonly input?: unknown;
  readonly keys?: readonly string[];
}

/** How an issue made by these pieces carries its own code through Zod. */
export interface CustomParams {
  readonly issueCode: IssueCode;
}

/**
 * The problems that these pieces report, as the clause that their message begins with, and the code of each.
 * Zod lets a schema choose the words of an issue but not its code, so the words are what tells.
 */
export const CODE_OF_PROBLEM: Readonly<Record<string, IssueCode>> = {
  missing: "missing",
  "wrong type": "wrong-type",
  "unknown field": "unknown-field",
  blank: "empty",
  "empty list": "empty",
  "not a grade": "not-a-grade",
  "not a calendar date": "not-a-date",
  "not a whole number in range": "bad-number",
  "not a choice": "not-a-choice",
};

/** Says that a value is absent or of another type. */
function wrongType(issue: RawIssue, expected: string): string {
  return issue.input === undefined
    ? complain({ problem: "missing", expected })
    : complain({ problem: "wrong type", expected, got: issue.input });
}

/** Text that holds at least one visible character. */
export function text(what = "text"): z.ZodString {
  return withReader(pattern(/\S/, "blank", what), readVisibleText);
}

/** Text that matches a pattern; `expected` describes the form. */
export function pattern(form: RegExp, problem: string, expected: string): z.ZodString {
  const schema = z
    .string({ error: (issue) => wrongType(issue, expected) })
    .regex(form, { error: (issue) => complain({ problem, expected, got: issue.input }) });
  return withReader(schema, readingText(form));
}

/** One of a closed set of words. */
export function choice<const V extends string>(
  values: readonly V[],
  problem: "not a choice" | "not a grade" = "not a choice",
): z.ZodEnum<{ [K in V]: K }> {
  const schema = z.enum(values, {
    error: (issue) =>
      issue.input === undefined
        ? complain({ problem: "missing", expected: values })
        : complain({ problem, expected: values, got: issue.input }),
  }) as z.ZodEnum<{ [K in V]: K }>;
  const known = new Set<unknown>(values);
  return withReader(schema, (value) => (known.has(value) ? value : REFUSED));
}

/** One of several shapes, told apart by the word in `field`. */
export function variants<const O extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]]>(
  field: string,
  words: readonly string[],
  options: O,
): z.ZodDiscriminatedUnion<O> {
  const schema = z.discriminatedUnion(field, options, {
    error: (issue) => {
      if (issue.code !== "invalid_union") return wrongType(issue, `an object with a ${field}`);
      const got = (issue.input as Record<string, unknown>)[field];
      return got === undefined
        ? complain({ problem: "missing", expected: words })
        : complain({ problem: "not a choice", expected: words, got });
    },
  });
  return withReader(schema, readingVariants(options as unknown as readonly z.ZodType[]));
}

/** `true` or `false`. */
export function flag(): z.ZodBoolean {
  const schema = z.boolean({ error: (issue) => wrongType(issue, "true or false") });
  return withReader(schema, (value) => (typeof value === "boolean" ? value : REFUSED));
}

/** A whole number from `least` up. */
export function wholeNumber(least: number): z.ZodNumber {
  const expected = `a whole number from ${least} up`;
  const bad = (issue: RawIssue): string =>
    complain({ problem: "not a whole number in range", expected, got: issue.input });
  const schema = z
    .number({ error: (issue) => wrongType(issue, expected) })
    .int({ error: bad })
    .min(least, { error: bad });
  return withReader(schema, (value) => (Number.isSafeInteger(value) && (value as number) >= least ? value : REFUSED));
}

/** An object with exactly these fields. */
export function record<S extends z.ZodRawShape>(shape: S, what: string): z.ZodObject<S, z.core.$strict> {
  const known = Object.keys(shape);
  const schema = z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== "unrecognized_keys") return wrongType(issue, `${what}, as an object`);
      // One line a key: the translation to issues takes them apart again.
      return ((issue as RawIssue).keys as readonly string[])
        .map((key) => complain({ problem: "unknown field", expected: known, got: key }))
        .join("\n");
    },
  });
  return withReader(schema, readingRecord(shape));
}

/** A list, frozen as it is read; it is there also where there is nothing to list. */
export function list<T extends z.ZodType>(item: T): z.ZodReadonly<z.ZodArray<T>> {
  const error = (issue: RawIssue): string =>
    wrongType(issue, issue.input === undefined ? "a list, [] where there is nothing" : "a list");
  const schema = z.array(item, { error }).readonly();
  return withReader(schema, readingList(item, 0));
}

/** A list with at least one entry, frozen as it is read. */
export function nonEmptyList<T extends z.ZodType>(item: T): z.ZodReadonly<z.ZodArray<T>> {
  const schema = z
    .array(item, { error: (issue) => wrongType(issue, "a list") })
    .min(1, { error: (issue) => complain({ problem: "empty list", expected: "at least one entry", got: issue.input }) })
    .readonly();
  return withReader(schema, readingList(item, 1));
}

/** A web address. */
export function webAddress(): z.ZodString {
  return pattern(/^https?:\/\/\S+$/, "not a web address", "text that starts with http:// or https://");
}

/** Adds a problem of meaning to what a schema reports. */
export type Report = (
  path: readonly (string | number)[],
  code: IssueCode,
  complaint: Parameters<typeof complain>[0],
) => void;

/**
 * Adds a check of meaning that runs even where the shape is wrong elsewhere, so that one pass reports every problem.
 * The check must therefore take nothing for granted about the value.
 */
export function withMeaning<S extends z.ZodType>(schema: S, examine: (value: unknown, report: Report) => void): S {
  const examined = schema.superRefine(
    (value, context) => {
      examine(value, (path, issueCode, complaint) => {
        const params: CustomParams = { issueCode };
        context.addIssue({ code: "custom", path: [...path], message: complain(complaint), params: { ...params } });
      });
    },
    { when: () => true },
  );
  return withReader(examined, readingMeaning(schema, examine));
}
