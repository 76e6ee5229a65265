import * as z from "zod";
import { describe, expect, test } from "vitest";
import { check } from "../../src/schema/index.js";
import {
  choice,
  flag,
  list,
  nonEmptyList,
  pattern,
  record,
  text,
  variants,
  wholeNumber,
  withMeaning,
} from "../../src/schema/pieces.js";
import { type Reader, readerOf, REFUSED } from "../../src/schema/quick.js";

const read = (schema: z.ZodType, value: unknown): unknown => (readerOf(schema) as Reader)(value);

/** A schema that has no reader: not made of the pieces. */
const foreign = z.string();

describe("readerOf", () => {
  test("finds none for a schema that was not made of the pieces, nor for what is made of one", () => {
    for (const schema of [
      foreign,
      foreign.optional(),
      foreign.nullable(),
      list(foreign),
      nonEmptyList(foreign),
      record({ a: text(), b: foreign }, "a thing"),
      variants("kind", ["a"], [record({ kind: choice(["a"]), b: foreign }, "a thing")] as const),
      withMeaning(foreign, () => undefined),
      z.array(text()),
      text().default("x"),
      z.object({ a: text() }),
    ]) {
      expect(readerOf(schema)).toBeUndefined();
    }
  });

  test("finds that of a schema made optional or nullable, in any order", () => {
    expect(read(text().optional(), undefined)).toBeUndefined();
    expect(read(text().optional(), null)).toBe(REFUSED);
    expect(read(text().nullable(), null)).toBeNull();
    expect(read(text().nullable(), undefined)).toBe(REFUSED);
    expect(read(text().nullable().optional(), null)).toBeNull();
    expect(read(text().nullable().optional(), undefined)).toBeUndefined();
    expect(read(text().optional(), "x")).toBe("x");
    expect(read(text().nullable(), "")).toBe(REFUSED);
  });
});

describe("the readers", () => {
  const thing = record({ a: text(), b: text().optional() }, "a thing");

  test.each<[z.ZodType, unknown]>([
    [text(), ""],
    [text(), " "],
    [text(), "\u00a0\u2003"],
    [text(), 1],
    [pattern(/^a$/, "odd", "an a"), "b"],
    [pattern(/^1$/, "odd", "a one"), 1],
    [choice(["a"]), "b"],
    [flag(), 0],
    [flag(), undefined],
    [wholeNumber(1), 0],
    [wholeNumber(1), 1.5],
    [wholeNumber(1), 2 ** 53],
    [wholeNumber(1), "1"],
    [list(text()), "a"],
    [list(text()), { length: 0 }],
    [list(text()), ["a", 1]],
    [list(text()), Object.assign(new Array(2), { 0: "a" })],
    [nonEmptyList(text()), []],
    [thing, null],
    [thing, "a"],
    [thing, { b: "x" }],
    [thing, { a: "x", b: "" }],
    [thing, { a: "x", c: "y" }],
    [thing, { a: "x", b: undefined }],
    [thing, Object.assign(Object.create({ c: 1 }) as object, { a: "x" })],
    [withMeaning(text(), (_, report) => report([], "empty", { problem: "odd" })), "x"],
    [withMeaning(text(), () => undefined), ""],
  ])("refuse what is not plainly right: %#", (schema, value) => {
    expect(read(schema, value)).toBe(REFUSED);
  });

  test.each<[z.ZodType, unknown]>([
    [text(), " a"],
    [text(), "~"],
    [text(), "!"],
    [text(), "\u007f"],
    [text(), "é"],
    [flag(), true],
    [flag(), false],
    [wholeNumber(1), 1],
    [wholeNumber(0), 2 ** 53 - 1],
    [list(text()), []],
    [nonEmptyList(text()), ["a"]],
    [thing, { a: "x" }],
    [thing, Object.assign(Object.create(null) as object, { a: "x" })],
    [withMeaning(text(), () => undefined), "x"],
  ])("take what is: %#", (schema, value) => {
    expect(read(schema, value)).toEqual(value);
  });

  test("give fields in the order of the shape, frozen copies, and nothing under symbols", () => {
    const given = { b: "y", a: "x", [Symbol("s")]: {} };
    const copy = read(thing, given);
    expect(Reflect.ownKeys(copy as object)).toEqual(["a", "b"]);
    expect(Object.isFrozen(copy)).toBe(true);
    const entries = read(list(thing), [given]) as readonly unknown[];
    expect(Object.isFrozen(entries) && Object.isFrozen(entries[0])).toBe(true);
  });

  test("tell variants apart, whichever comes first", () => {
    const shape = variants("kind", ["a", "b"], [
      record({ kind: choice(["a"]) }, "an a"),
      record({ kind: choice(["b"]), c: flag() }, "a b"),
    ] as const);
    expect(read(shape, { kind: "a" })).toEqual({ kind: "a" });
    expect(read(shape, { kind: "b", c: true })).toEqual({ kind: "b", c: true });
    expect(read(shape, { kind: "b" })).toBe(REFUSED);
    expect(read(shape, { kind: "c" })).toBe(REFUSED);
  });

  test("forget what an examination reported on the value before", () => {
    const short = withMeaning(text(), (value, report) => {
      if ((value as string).length > 1) report([], "bad-format", { problem: "long" });
    });
    expect(read(short, "xx")).toBe(REFUSED);
    expect(read(short, "x")).toBe("x");
  });
});

describe("check, behind which they stand", () => {
  test("leaves schemas without a reader to Zod", () => {
    expect(check(foreign, "", "text")).toBe("");
    expect(check(z.object({ a: foreign.optional() }), { a: undefined }, "thing")).toStrictEqual({});
  });

  test("takes what is unusual and right through Zod, in the same form", () => {
    const thing = record({ a: text(), b: list(text()).optional() }, "a thing");
    class Thing {
      readonly a = "x";
    }
    expect(check(thing, new Thing(), "thing")).toStrictEqual({ a: "x" });
    expect(check(thing, Object.create({ a: "x" }), "thing")).toStrictEqual({ a: "x" });
    expect(check(thing, { b: undefined, a: "x" }, "thing")).toStrictEqual({ a: "x" });
  });
});
