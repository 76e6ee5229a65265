import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDomainError } from "../../src/error/index.js";
import { CONSTRUCTORS } from "../constructors.js";
import { deepFreeze, isDeepFrozen } from "../freeze.js";

describe.each(CONSTRUCTORS)("$name", ({ create, schema, input }) => {
  test("takes what is right, gives it back as a frozen copy, and does it again", () => {
    fc.assert(
      fc.property(input, (given) => {
        const before = structuredClone(given);
        const made = create(given);
        expect(made).toEqual(given);
        expect(made).not.toBe(given);
        expect(isDeepFrozen(made)).toBe(true);
        expect(given).toEqual(before);
        expect(isDeepFrozen(given)).toBe(false);
        const again = create(made);
        expect(again).toStrictEqual(made);
      }),
    );
  });

  test("takes inputs that are frozen to the bottom", () => {
    fc.assert(
      fc.property(input, (given) => {
        const expected = create(given);
        expect(create(deepFreeze(given))).toStrictEqual(expected);
      }),
    );
  });

  test("makes values that come back from JSON and from structuredClone as they were", () => {
    fc.assert(
      fc.property(input, (given) => {
        const made = create(given);
        expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made);
        expect(structuredClone(made)).toStrictEqual(made);
        expect(create(JSON.parse(JSON.stringify(made)))).toStrictEqual(made);
      }),
    );
  });

  test("agrees with its schema", () => {
    if (!schema) return;
    fc.assert(
      fc.property(input, (given) => {
        const result = schema.safeParse(given);
        expect(result.success).toBe(true);
        expect(create(result.data)).toStrictEqual(create(given));
      }),
    );
  });

  test("refuses anything else with a DomainError, and changes nothing", () => {
    const anything = fc.anything({ withNullPrototype: true, withDate: true, withBigInt: true, withMap: true });
    fc.assert(
      fc.property(anything, (given) => {
        try {
          expect(isDeepFrozen(create(given))).toBe(true);
        } catch (error) {
          if (!isDomainError(error)) throw error;
          expect(error.issues.length).toBeGreaterThan(0);
          expect(schema?.safeParse(given).success ?? false).toBe(false);
        }
      }),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("refuses an input with one field taken away, replaced or added, and says where", () => {
    fc.assert(
      fc.property(input, fc.nat(), (given, number) => {
        const fields = Object.keys(given as object);
        const field = fields[number % fields.length] as string;
        const spoilt = { ...(given as object), [field]: Symbol("spoilt") };
        const error = caught(() => create(spoilt));
        expect(error.issues.some((issue) => issue.path[0] === field)).toBe(true);
      }),
    );
  });
});

function caught(call: () => unknown) {
  try {
    call();
  } catch (error) {
    if (isDomainError(error)) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("the list of constructors here", () => {
  test("has every one that the library exports", async () => {
    const library = await import("../../src/index.js");
    const exported = Object.keys(library).filter((name) => /^create[A-Z]/.test(name));
    expect(CONSTRUCTORS.map(({ name }) => name).sort()).toEqual(exported.sort());
  });
});
