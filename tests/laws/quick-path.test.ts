import fc from "fast-check";
import type * as z from "zod";
import { describe, expect, test } from "vitest";
import { isoDateSchema } from "../../src/date/index.js";
import { readerOf, type Reader, REFUSED } from "../../src/schema/quick.js";
import { CONSTRUCTORS } from "../constructors.js";
import { isDeepFrozen } from "../freeze.js";
import { mutate } from "../mutate.js";

const SCHEMAS = CONSTRUCTORS.flatMap(({ name, schema, input }) => (schema ? [{ name, schema, input }] : []));

/** What Zod makes of an input, in the form that constructors give: without fields that are `undefined`. */
function byZod(schema: z.ZodType, input: unknown): string | undefined {
  const result = schema.safeParse(input);
  return result.success ? JSON.stringify(result.data) : undefined;
}

describe.each(SCHEMAS)("the quick reader behind $name", ({ schema, input }) => {
  const read = readerOf(schema) as Reader;

  test("takes what is right, without fields that are undefined, exactly as Zod does", () => {
    fc.assert(
      fc.property(input, (given) => {
        const plain: unknown = JSON.parse(JSON.stringify(given));
        const copy = read(plain);
        expect(copy).not.toBe(REFUSED);
        expect(JSON.stringify(copy)).toBe(byZod(schema, plain)); // As text, so that the order of the fields counts.
        expect(isDeepFrozen(copy)).toBe(true);
      }),
    );
  });

  test("never takes what Zod refuses, and agrees with it on what it takes", () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 1, max: 3 }), fc.infiniteStream(fc.nat()), (given, times, numbers) => {
        const dice = (sides: number) => (numbers.next().value ?? 0) % sides;
        let spoilt: unknown = JSON.parse(JSON.stringify(given));
        for (let time = 0; time < times; time++) spoilt = mutate(spoilt, dice);
        let copy: unknown;
        try {
          copy = read(spoilt);
        } catch {
          return; // It cannot be read: Zod is asked, and what it throws is reported.
        }
        if (copy === REFUSED) return;
        expect(JSON.stringify(copy)).toBe(byZod(schema, spoilt));
        expect(isDeepFrozen(copy)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the quick reader of dates", () => {
  const read = readerOf(isoDateSchema) as Reader;

  test("agrees with Zod on every day of four centuries, and on the days that no calendar has", () => {
    for (let year = 1900; year <= 2300; year += year % 4 === 3 || year % 4 === 0 ? 1 : 2) {
      for (let month = 0; month <= 13; month++) {
        for (const day of [0, 1, 28, 29, 30, 31, 32]) {
          const two = (number: number) => String(number).padStart(2, "0");
          const text = `${year}-${two(month)}-${two(day)}`;
          expect(read(text) === text, text).toBe(isoDateSchema.safeParse(text).success);
        }
      }
    }
  });
});
