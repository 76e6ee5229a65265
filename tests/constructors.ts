import fc from "fast-check";
import type * as z from "zod";
import { bodySchema, createBody, createForce, type Force, forceSchema } from "../src/body/index.js";
import { createScale } from "../src/grade/index.js";
import {
  createInspection,
  createMonitoringPhase,
  inspectionSchema,
  monitoringPhaseSchema,
} from "../src/inspection/index.js";
import { createJudgment, judgmentSchema } from "../src/judgment/index.js";
import {
  areaForImprovementSchema,
  causeOfConcernSchema,
  createAreaForImprovement,
  createCauseOfConcern,
  createRecommendation,
  recommendationSchema,
} from "../src/recommendation/index.js";
import * as arbitrary from "./arbitraries.js";

/** A constructor, its schema where it has one, and inputs that it must take. */
export interface Constructor {
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

/** Reads a part of an input of the one constructor that takes its parts one by one; nothing where it cannot be read. */
function part(input: object | null | undefined, name: string): unknown {
  try {
    return (input as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  } catch {
    return undefined;
  }
}

/** Every constructor of the library, with inputs that it must take. */
export const CONSTRUCTORS: readonly Constructor[] = [
  constructorOf(
    "createScale",
    (input: { id: string; grades: readonly string[] }) =>
      createScale(part(input, "id") as string, part(input, "grades") as readonly string[]),
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
