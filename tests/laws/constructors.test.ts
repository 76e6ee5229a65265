import fc from "fast-check";
import type * as z from "zod";
import { describe, expect, test } from "vitest";
import { bodySchema, createBody, createForce, type Force, forceSchema } from "../../src/body/index.js";
import { isDomainError } from "../../src/error/index.js";
import { createScale } from "../../src/grade/index.js";
import {
  createInspection,
  createMonitoringPhase,
  inspectionSchema,
  monitoringPhaseSchema,
} from "../../src/inspection/index.js";
import { createJudgment, judgmentSchema } from "../../src/judgment/index.js";
import {
  areaForImprovementSchema,
  causeOfConcernSchema,
  createAreaForImprovement,
  createCauseOfConcern,
  createRecommendation,
  recommendationSchema,
} from "../../src/recommendation/index.js";
import * as arbitrary from "../arbitraries.js";
import { deepFreeze, isDeepFrozen } from "../freeze.js";

interface Constructor {
  readonly name: string;
  readonly create: (input: unknown) => unknown;
  readonly schema?: z.ZodType;
  readonly input: fc.Arbitrary<unknown>;
}

const constructorOf = <T>(
  name: string,
  create: (input: T) => unknown,
  input: fc.Arbitrary<T>,
  schema?: z.ZodType<T>,
): Constructor => ({ name, create: create as (input: unknown) => unknown, input, ...(schema ? { schema } : {}) });

const force = arbitrary.body().filter((body): body is Force => body.kind === "force");

/** Every constructor of the library, with inputs that it must take. */
const CONSTRUCTORS: readonly Constructor[] = [
  constructorOf(
    "createScale",
    (input: { id: string; grades: readonly string[] } | null) => createScale(input?.id as string, input?.grades ?? []),
    fc.record({ id: arbitrary.words(), grades: fc.uniqueArray(arbitrary.words(), { minLength: 2, maxLength: 6 }) }),
  ),
  constructorOf("createBody", createBody, arbitrary.body(), bodySchema),
  constructorOf("createForce", createForce, force, forceSchema),
  constructorOf("createJudgment", createJudgment, arbitrary.judgment(), judgmentSchema),
  constructorOf("createRecommendation", createRecommendation, arbitrary.recommendation(), recommendationSchema),
  constructorOf("createCauseOfConcern", createCauseOfConcern, arbitrary.causeOfConcern(), causeOfConcernSchema),
  constructorOf(
    "createAreaForImprovement",
    createAreaForImprovement,
    arbitrary.areaForImprovement(),
    areaForImprovementSchema,
  ),
  constructorOf("createMonitoringPhase", createMonitoringPhase, arbitrary.monitoringPhase(), monitoringPhaseSchema),
  constructorOf("createInspection", createInspection, arbitrary.inspection(), inspectionSchema),
];

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
