import type * as z from "zod";
import { DomainError } from "../error/domain-error.js";
import { createIssue, type Issue, type IssueCode } from "../error/issue.js";
import { CODE_OF_PROBLEM, type CustomParams } from "./pieces.js";
import { readerOf, REFUSED } from "./quick.js";

type Path = readonly (string | number)[];

/** Finds the code of a Zod issue: the one it carries, or the one that belongs to the problem its message begins with. */
function codeOf(issue: z.core.$ZodIssue): IssueCode {
  const { params } = issue as { params?: Partial<CustomParams> | undefined };
  return params?.issueCode ?? CODE_OF_PROBLEM[issue.message.split(";", 1)[0] as string] ?? "bad-format";
}

/** Turns what Zod reports into issues of ours: one for each unknown field, codes from our set, the messages as our pieces wrote them. */
function translate(issue: z.core.$ZodIssue): Issue[] {
  const path = issue.path as Path;
  const code = codeOf(issue);
  if (issue.code !== "unrecognized_keys") return [createIssue(path, code, issue.message)];
  const lines = issue.message.split("\n");
  return issue.keys.map((key, index) => createIssue([...path, key], code, lines[index] as string));
}

/** Gives the place of a field among the fields of an object; `known` remembers the fields of objects seen before. */
function placeOf(object: object, field: string, known: Map<object, ReadonlyMap<string, number>>): number {
  let places = known.get(object);
  if (!places) known.set(object, (places = new Map(Object.keys(object).map((key, index) => [key, index]))));
  return places.get(field) ?? -1;
}

/** Gives, for every issue, where it stands in the input: list positions as they are, fields in the order of the input, absent ones last. */
function position(input: unknown, path: Path, known: Map<object, ReadonlyMap<string, number>>): number[] {
  const places: number[] = [];
  let value = input;
  for (const part of path) {
    const isObject = typeof value === "object" && value !== null;
    const place = typeof part === "number" ? part : isObject ? placeOf(value as object, part, known) : -1;
    places.push(place < 0 ? Number.MAX_SAFE_INTEGER : place);
    value = isObject ? (value as Record<string | number, unknown>)[part] : undefined;
  }
  return places;
}

/** Orders two positions; a value comes before what is inside it. */
function comparePositions(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = (a[index] as number) - (b[index] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Reads nothing: for a schema that was not made of our pieces. */
function refuse(): object {
  return REFUSED;
}

/** Freezes a value that was just read (`undefined` when nothing was), to the bottom, and drops fields that are there but `undefined`. */
function freeze(value: unknown): void {
  if (typeof value !== "object") return; // What is null passes too, as an object without fields.
  if (Array.isArray(value)) {
    for (const item of value) freeze(item);
  } else {
    const fields = value as Record<string, unknown>;
    for (const key in fields) {
      if (fields[key] === undefined) delete fields[key];
      else freeze(fields[key]);
    }
  }
  Object.freeze(value);
}

/**
 * Checks an input against a schema and gives the value, frozen, or throws the one error that lists every problem.
 *
 * This is the door that every constructor of this library goes through; use it with a Zod schema of your own to get the same
 * errors. The schema must build fresh objects and must not transform (Zod's object and list schemas do so).
 *
 * @param schema - the Zod schema that describes the value.
 * @param input - what to check; not changed. A getter or Proxy that throws is reported as `unreadable`.
 * @param subject - what the value is, as a noun phrase for the error: "inspection".
 * @returns a fresh value, frozen to the bottom, without fields that were `undefined`.
 * @throws {@link DomainError} with every problem, in the order of the input.
 * @remarks Cost: linear in the size of the input.
 * @example
 * ```ts
 * import { bodySchema } from "hmicfrs/body";
 * import { check } from "hmicfrs/schema";
 *
 * const body = check(bodySchema, JSON.parse('{ "kind": "force", "id": "acme:police", "name": "Acme Police" }'), "body");
 *
 * body.name; // => "Acme Police"
 * check(bodySchema, {}, "body"); // throws "kind: missing"
 * ```
 * @category constructors
 */
export function check<T>(schema: z.ZodType<T>, input: unknown, subject: string): T {
  let result;
  try {
    const quick = (readerOf(schema) ?? refuse)(input);
    if (quick !== REFUSED) return quick as T;
  } catch {
    // What cannot be read is Zod's to look at, and then to be reported.
  }
  try {
    result = schema.safeParse(input);
    freeze(result.data);
  } catch {
    throw new DomainError(subject, [
      createIssue([], "unreadable", { problem: "could not be read", expected: "plain data", got: input }),
    ]);
  }
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap(translate);
  try {
    const known = new Map<object, ReadonlyMap<string, number>>();
    const placed = issues.map((issue) => ({ issue, at: position(input, issue.path, known) }));
    placed.sort((a, b) => comparePositions(a.at, b.at));
    throw new DomainError(
      subject,
      placed.map(({ issue }) => issue),
    );
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError(subject, issues); // The input read well once and not again: keep the order that Zod found.
  }
}
