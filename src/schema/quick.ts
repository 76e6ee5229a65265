import type * as z from "zod";

/**
 * Reads a value into a fresh copy, frozen to the bottom, without fields that were `undefined`; gives {@link REFUSED} for
 * anything that it is not sure of. Zod then has the last word: it reports what is wrong, or takes what was merely unusual.
 *
 * Most inputs are right, and for those the copy is all that is wanted: this makes a constructor several times as fast as
 * Zod alone. A reader must never take what its schema refuses, which the laws hold it to.
 */
export type Reader = (value: unknown) => unknown;

/** What a reader gives instead of a value: compared by identity. */
export const REFUSED: object = {};

const readers = /* @__PURE__ */ new WeakMap<object, Reader | undefined>();

/** Gives a schema its reader, and gives the schema back; one without a reader is left to Zod. */
export function withReader<S extends z.ZodType>(schema: S, reader: Reader | undefined): S {
  readers.set(schema, reader);
  return schema;
}

/** Finds the reader of a schema: its own, or that of the schema which it makes optional or nullable. */
export function readerOf(schema: z.core.$ZodType): Reader | undefined {
  const own = readers.get(schema);
  if (own) return own;
  const { type, innerType } = schema._zod.def as { type: string; innerType?: z.core.$ZodType };
  const inner = innerType && readerOf(innerType);
  if (!inner) return undefined;
  if (type === "optional") return (value) => (value === undefined ? value : inner(value));
  if (type === "nullable") return (value) => (value === null ? value : inner(value));
  return undefined;
}

/** Reads text of a form. */
export function readingText(form: RegExp): Reader {
  return (value) => (typeof value === "string" && form.test(value) ? value : REFUSED);
}

/** Reads text with at least one visible character; most begins with one. */
export function readVisibleText(value: unknown): unknown {
  if (typeof value !== "string") return REFUSED;
  const first = value.charCodeAt(0);
  return (first > 32 && first < 127) || /\S/.test(value) ? value : REFUSED;
}

/** Reads lists, entry by entry. */
export function readingList(item: z.core.$ZodType, least: number): Reader | undefined {
  const readItem = readerOf(item);
  if (!readItem) return undefined;
  return (value) => {
    if (!Array.isArray(value) || value.length < least) return REFUSED;
    const copy: unknown[] = [];
    // A plain loop: others would pass over the holes of a sparse list.
    for (let index = 0; index < value.length; index++) {
      const entry = readItem(value[index]);
      if (entry === REFUSED) return REFUSED;
      copy.push(entry);
    }
    return Object.freeze(copy);
  };
}

/** Reads plain objects with these fields and no others. */
export function readingRecord(shape: z.core.$ZodShape): Reader | undefined {
  const fields: { name: string; read: Reader; isOptional: boolean }[] = [];
  for (const name in shape) {
    const read = readerOf(shape[name] as z.core.$ZodType);
    if (!read) return undefined;
    fields.push({ name, read, isOptional: read(undefined) === undefined });
  }
  return (value) => {
    if (typeof value !== "object" || value === null) return REFUSED;
    const copy: Record<string, unknown> = {};
    let present = 0;
    for (const { name, read, isOptional } of fields) {
      const given = (value as Record<string, unknown>)[name];
      if (given === undefined && isOptional) continue;
      const field = read(given);
      if (field === REFUSED) return REFUSED;
      copy[name] = field;
      present++;
    }
    // Fields that are unknown, or there but undefined, are for Zod to look at; it too counts what is inherited.
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- only their number matters
    for (const _ in value) present--;
    return present === 0 ? Object.freeze(copy) : REFUSED;
  };
}

/** Reads values of one of several shapes that no value has two of. */
export function readingVariants(options: readonly z.core.$ZodType[]): Reader | undefined {
  const variants = options.flatMap((option) => readerOf(option) ?? []);
  if (variants.length < options.length) return undefined;
  return (value) => {
    for (const read of variants) {
      const copy = read(value);
      if (copy !== REFUSED) return copy;
    }
    return REFUSED;
  };
}

/** Reads values that another reader takes and that an examination has nothing to report on. */
export function readingMeaning(
  schema: z.core.$ZodType,
  examine: (value: unknown, report: () => void) => void,
): Reader | undefined {
  const read = readerOf(schema);
  if (!read) return undefined;
  return (value) => {
    const copy = read(value);
    if (copy === REFUSED) return REFUSED;
    const before = reported;
    examine(copy, countReport);
    return reported === before ? copy : REFUSED;
  };
}

/** How many problems examinations have reported so far; whether the number grew is all that matters. */
let reported = 0;

function countReport(): void {
  reported++;
}
