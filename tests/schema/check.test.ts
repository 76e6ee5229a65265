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
  webAddress,
  wholeNumber,
  withMeaning,
} from "../../src/schema/pieces.js";
import { refusal, refusals } from "../refusal.js";

const lines = (schema: z.ZodType, input: unknown) => refusals(() => check(schema, input, "thing"));

describe("the pieces, and what they say", () => {
  test.each<[string, z.ZodType, unknown, string]>([
    ["text, absent", text(), undefined, "(root) | missing | missing; expected text"],
    ["text, another type", text("a name"), 1, "(root) | wrong-type | wrong type; expected a name, got 1"],
    ["text, blank", text("a name"), " \n", '(root) | empty | blank; expected a name, got " \\n"'],
    ["a pattern, absent", pattern(/^a$/, "odd", "an a"), undefined, "(root) | missing | missing; expected an a"],
    ["a pattern, another type", pattern(/^a$/, "odd", "an a"), null, "(root) | wrong-type | wrong type; expected an a, got null"],
    ["a pattern, another text", pattern(/^a$/, "odd", "an a"), "b", '(root) | bad-format | odd; expected an a, got "b"'],
    ["a choice, absent", choice(["a", "b"]), undefined, "(root) | missing | missing; expected one of a | b"],
    ["a choice, another type", choice(["a", "b"]), 1, "(root) | not-a-choice | not a choice; expected one of a | b, got 1"],
    ["a choice, another word", choice(["good", "b"]), "goood", '(root) | not-a-choice | not a choice; expected one of good | b, got "goood" (did you mean good?)'],
    ["a grade, another word", choice(["good", "b"], "not a grade"), "x", '(root) | not-a-grade | not a grade; expected one of good | b, got "x"'],
    ["a flag, absent", flag(), undefined, "(root) | missing | missing; expected true or false"],
    ["a flag, another type", flag(), "true", '(root) | wrong-type | wrong type; expected true or false, got "true"'],
    ["a number, absent", wholeNumber(1), undefined, "(root) | missing | missing; expected a whole number from 1 up"],
    ["a number, another type", wholeNumber(1), "1", '(root) | wrong-type | wrong type; expected a whole number from 1 up, got "1"'],
    ["a number, not whole", wholeNumber(1), 1.5, "(root) | bad-number | not a whole number in range; expected a whole number from 1 up, got 1.5"],
    ["a number, too low", wholeNumber(1), 0, "(root) | bad-number | not a whole number in range; expected a whole number from 1 up, got 0"],
    ["a number, none", wholeNumber(1), Number.NaN, "(root) | wrong-type | wrong type; expected a whole number from 1 up, got NaN"],
    ["a list, absent", list(text()), undefined, "(root) | missing | missing; expected a list, [] where there is nothing"],
    ["a list, another type", list(text()), "a", '(root) | wrong-type | wrong type; expected a list, got "a"'],
    ["a list, an entry", list(text()), ["a", 1], "1 | wrong-type | wrong type; expected text, got 1"],
    ["a filled list, absent", nonEmptyList(text()), undefined, "(root) | missing | missing; expected a list"],
    ["a filled list, another type", nonEmptyList(text()), {}, "(root) | wrong-type | wrong type; expected a list, got an object with 0 keys"],
    ["a filled list, empty", nonEmptyList(text()), [], "(root) | empty | empty list; expected at least one entry, got a list of 0 items"],
    ["an address, another text", webAddress(), "ftp://x", '(root) | bad-format | not a web address; expected text that starts with http:// or https://, got "ftp://x"'],
    ["an address, with a space", webAddress(), "https://x y", '(root) | bad-format | not a web address; expected text that starts with http:// or https://, got "https://x y"'],
    ["an address, after something", webAddress(), "see https://x", '(root) | bad-format | not a web address; expected text that starts with http:// or https://, got "see https://x"'],
    ["an address, alone", webAddress(), "https://", '(root) | bad-format | not a web address; expected text that starts with http:// or https://, got "https://"'],
    ["a record, absent", record({ a: text() }, "a thing"), undefined, "(root) | missing | missing; expected a thing, as an object"],
    ["a record, another type", record({ a: text() }, "a thing"), [], "(root) | wrong-type | wrong type; expected a thing, as an object, got a list of 0 items"],
    ["a record, an unknown field", record({ name: text() }, "a thing"), { name: "x", nane: 1 }, 'nane | unknown-field | unknown field; expected one of name, got "nane" (did you mean name?)'],
  ])("%s", (_, schema, input, line) => {
    expect(lines(schema, input)).toEqual([line]);
  }); // prettier-ignore

  test.each<[z.ZodType, unknown]>([
    [text(), " a "],
    [pattern(/^a$/, "odd", "an a"), "a"],
    [choice(["a", "b"]), "b"],
    [flag(), false],
    [wholeNumber(1), 1],
    [wholeNumber(0), 0],
    [wholeNumber(1), Number.MAX_SAFE_INTEGER],
    [list(text()), []],
    [nonEmptyList(text()), ["a"]],
    [webAddress(), "http://x"],
    [webAddress(), "https://example.org/a?b#c"],
    [record({ a: text(), b: text().optional() }, "a thing"), { a: "x" }],
  ])("take what is right, as it is: %#", (schema, input) => {
    expect(check(schema, input, "thing")).toEqual(input);
  });
});

describe("variants", () => {
  const shape = variants("kind", ["dot", "line"], [
    record({ kind: choice(["dot"]) }, "a dot"),
    record({ kind: choice(["line"]), length: wholeNumber(1) }, "a line"),
  ] as const);

  test("take each shape by its word", () => {
    expect(check(shape, { kind: "line", length: 2 }, "shape")).toEqual({ kind: "line", length: 2 });
    expect(check(shape, { kind: "dot" }, "shape")).toEqual({ kind: "dot" });
  });

  test.each<[unknown, string]>([
    [undefined, "(root) | missing | missing; expected an object with a kind"],
    [1, "(root) | wrong-type | wrong type; expected an object with a kind, got 1"],
    [{}, "kind | missing | missing; expected one of dot | line"],
    [{ kind: undefined }, "kind | missing | missing; expected one of dot | line"],
    [
      { kind: "lime" },
      'kind | not-a-choice | not a choice; expected one of dot | line, got "lime" (did you mean line?)',
    ],
    [{ kind: 7 }, "kind | not-a-choice | not a choice; expected one of dot | line, got 7"],
    [{ kind: "line" }, "length | missing | missing; expected a whole number from 1 up"],
  ])("say what is wrong: %#", (input, line) => {
    expect(lines(shape, input)).toEqual([line]);
  });
});

describe("withMeaning", () => {
  const schema = withMeaning(record({ a: text(), b: text() }, "a thing"), (value, report) => {
    report(["b"], "wrong-order", { problem: "out of order", got: typeof value });
  });

  test("examines where the shape is right, and where it is wrong", () => {
    expect(lines(schema, { a: "x", b: "y" })).toEqual(['b | wrong-order | out of order; got "object"']);
    expect(lines(schema, { a: 1, b: "y" })).toEqual([
      "a | wrong-type | wrong type; expected text, got 1",
      'b | wrong-order | out of order; got "object"',
    ]);
    expect(lines(schema, 3)).toEqual([
      "(root) | wrong-type | wrong type; expected a thing, as an object, got 3",
      'b | wrong-order | out of order; got "number"',
    ]);
  });

  test("tells Zod too what was reported, as a problem of one's own with its code", () => {
    expect(schema.safeParse({ a: "x", b: "y" }).error?.issues).toEqual([
      { code: "custom", path: ["b"], message: 'out of order; got "object"', params: { issueCode: "wrong-order" } },
    ]);
  });

  test("keeps the code that was reported, whatever the words begin with", () => {
    const odd = withMeaning(text(), (_, report) => report([], "illegal-move", { problem: "missing" }));
    expect(lines(odd, "x")).toEqual(["(root) | illegal-move | missing"]);
  });
});

describe("check", () => {
  const schema = record(
    { a: text(), list: list(record({ b: text(), c: text().optional() }, "an entry")), z: text().optional() },
    "a thing",
  );

  test("gives a fresh value, frozen to the bottom", () => {
    const input = { a: "x", list: [{ b: "y" }] };
    const value = check(schema, input, "thing") as typeof input;
    expect(value).toEqual(input);
    expect(value).not.toBe(input);
    expect(value.list[0]).not.toBe(input.list[0]);
    for (const part of [value, value.list, value.list[0]]) expect(Object.isFrozen(part)).toBe(true);
    for (const part of [input, input.list, input.list[0]]) expect(Object.isFrozen(part)).toBe(false);
  });

  test("drops fields that are there but undefined", () => {
    const value = check(schema, { a: "x", list: [{ b: "y", c: undefined }], z: undefined }, "thing");
    expect(JSON.stringify(value)).toBe('{"a":"x","list":[{"b":"y"}]}');
    expect(Object.keys(value)).toEqual(["a", "list"]);
    expect(Object.keys(value.list[0] as object)).toEqual(["b"]);
  });

  test("reports everything at once, in the order of the input, what is absent last", () => {
    const input = { zz: 1, list: [{ c: 2, b: "" }, null, { b: "x", d: 1, e: 2 }], z: 3 };
    expect(lines(schema, input)).toEqual([
      'zz | unknown-field | unknown field; expected one of a | list | z, got "zz"',
      "list.0.c | wrong-type | wrong type; expected text, got 2",
      'list.0.b | empty | blank; expected text, got ""',
      "list.1 | wrong-type | wrong type; expected an entry, as an object, got null",
      'list.2.d | unknown-field | unknown field; expected one of b | c, got "d"',
      'list.2.e | unknown-field | unknown field; expected one of b | c, got "e"',
      "z | wrong-type | wrong type; expected text, got 3",
      "a | missing | missing; expected text",
    ]);
  });

  test("puts a value before what is inside it", () => {
    const both = withMeaning(record({ b: record({ c: text() }, "an inner thing") }, "a thing"), (_, report) => {
      report(["b"], "contradiction", { problem: "odd" });
      report([], "contradiction", { problem: "odder" });
    });
    expect(lines(both, { b: { c: 1 } })).toEqual([
      "(root) | contradiction | odder",
      "b | contradiction | odd",
      "b.c | wrong-type | wrong type; expected text, got 1",
    ]);
  });

  test("counts the positions of a list as numbers", () => {
    const entries = Array.from({ length: 12 }, (_, index) => (index === 2 || index === 11 ? 0 : "x"));
    expect(lines(list(text()), entries).map((line) => line.split(" ")[0])).toEqual(["2", "11"]);
  });

  test("names the subject, and the place in the words of code", () => {
    const error = refusal(() => check(schema, { a: "x", list: [{ b: 1 }] }, "odd thing"));
    expect(error.message).toBe("1 problem in odd thing:\n  list[0].b: wrong type; expected text, got 1");
  });

  test("never shows the words of Zod, even for a schema that is not made of the pieces", () => {
    expect(lines(z.string(), 1)[0]).toMatch(/^\(root\) \| bad-format \| /);
  });

  test("takes a refinement of one's own for a wrong form", () => {
    const even = z.number().refine((number) => number % 2 === 0, "odd; expected an even number");
    expect(lines(even, 1)).toEqual(["(root) | bad-format | odd; expected an even number"]);
    const coded = z.number().refine((number) => number % 2 === 0, { error: "odd", params: { of: "parity" } });
    expect(lines(coded, 1)).toEqual(["(root) | bad-format | odd"]);
  });

  test("keeps the entries of a list that are undefined, and null as it is", () => {
    const entries = z.object({ entries: z.array(z.string().nullish()) });
    const value = check(entries, { entries: [undefined, "a", null] }, "thing");
    expect(value).toStrictEqual({ entries: [undefined, "a", null] });
    expect(Object.isFrozen(value.entries)).toBe(true);
  });

  test("gives what is reported inside a value that holds nothing the place of that value, fields after positions", () => {
    const inside = withMeaning(record({ a: text().nullable(), b: text() }, "a thing"), (_, report) => {
      report(["a", "x"], "contradiction", { problem: "odd" });
      report(["a", 5], "contradiction", { problem: "odder" });
      report(["c", "x"], "contradiction", { problem: "absent" });
    });
    expect(lines(inside, { a: null, b: 1 })).toEqual([
      "a.5 | contradiction | odder",
      "a.x | contradiction | odd",
      "b | wrong-type | wrong type; expected text, got 1",
      "c.x | contradiction | absent",
    ]);
  });

  test("keeps hostile keys out, and reports them", () => {
    const hostile = JSON.parse('{"a":"x","list":[],"__proto__":{"polluted":true},"constructor":1}') as object;
    expect(lines(schema, hostile)).toEqual([
      '__proto__ | unknown-field | unknown field; expected one of a | list | z, got "__proto__"',
      'constructor | unknown-field | unknown field; expected one of a | list | z, got "constructor"',
    ]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("takes an object without a prototype", () => {
    const bare = Object.assign(Object.create(null) as object, { a: "x", list: [] });
    expect(check(schema, bare, "thing")).toEqual({ a: "x", list: [] });
  });

  const failing = (): never => {
    throw new RangeError("no");
  };
  test.each<[string, () => unknown, string]>([
    ["a getter that throws", () => ({ get a() { return failing(); }, list: [] }), "(root) | unreadable | could not be read; expected plain data, got an object with 2 keys"],
    ["a Proxy that throws", () => new Proxy({}, { get: failing, ownKeys: failing }), "(root) | unreadable | could not be read; expected plain data, got an object that cannot be read"],
    ["a revoked Proxy", () => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; }, "(root) | unreadable | could not be read; expected plain data, got an object that cannot be read"],
  ])("reports %s as unreadable", (_, make, line) => {
    expect(lines(schema, make())).toEqual([line]);
  }); // prettier-ignore

  test("keeps Zod's order when the input reads once and not again", () => {
    let reads = 0;
    const once = new Proxy(
      { z: 1, list: 2 },
      { ownKeys: (target) => (reads++ > 0 ? failing() : Reflect.ownKeys(target)) },
    );
    expect(lines(schema, once)).toEqual([
      "a | missing | missing; expected text",
      "list | wrong-type | wrong type; expected a list, got 2",
      "z | wrong-type | wrong type; expected text, got 1",
    ]);
  });

  test("reports what is cyclic by its shape, and ends", () => {
    const cyclic: Record<string, unknown> = { a: "x", list: [] };
    cyclic["z"] = cyclic;
    expect(lines(schema, cyclic)).toEqual(["z | wrong-type | wrong type; expected text, got an object with 3 keys"]);
  });
});
