import type * as z from "zod";
import { bodyIdSchema } from "../body/schema.js";
import { isoDateSchema } from "../date/index.js";
import type { FrameworkId } from "../framework/index.js";
import { frameworkWithId, knownFrameworkIds } from "../framework/catalogue.js";
import { judgmentSchema } from "../judgment/index.js";
import { areaForImprovementSchema, causeOfConcernSchema, recommendationSchema } from "../recommendation/index.js";
import { check } from "../schema/index.js";
import { list, nonEmptyList, record, type Report, text, webAddress, withMeaning } from "../schema/pieces.js";
import type { Inspection } from "./inspection.js";
import { examineInspection } from "./integrity.js";

/**
 * The schema of an inspection; the same check as {@link createInspection}, the parts fitting together included.
 *
 * @remarks Cost: linear in the size of the inspection.
 * @example
 * ```ts
 * import { inspectionSchema } from "hmicfrs/inspection";
 *
 * inspectionSchema.safeParse({}).success; // => false
 * ```
 * @category schemas
 */
export const inspectionSchema: z.ZodType<Inspection, Inspection> = /* @__PURE__ */ makeInspectionSchema();

function makeInspectionSchema(): z.ZodType<Inspection, Inspection> {
  const shape = record(
    {
      id: text(),
      title: text(),
      framework: withMeaning(text("the identifier of a framework"), examineFramework) as unknown as z.ZodType<
        FrameworkId,
        FrameworkId
      >,
      published: isoDateSchema,
      fieldwork: record({ from: isoDateSchema, to: isoDateSchema }, "a span of days").optional(),
      area: text().optional(),
      inspectorates: nonEmptyList(text()),
      bodies: nonEmptyList(bodyIdSchema()),
      judgments: list(judgmentSchema),
      causesOfConcern: list(causeOfConcernSchema),
      recommendations: list(recommendationSchema),
      areasForImprovement: list(areaForImprovementSchema),
      sources: list(record({ title: text(), url: webAddress() }, "a source")),
    },
    "an inspection",
  );
  return withMeaning(shape, examineInspection);
}

/** Reports a framework that the catalogue lacks. */
function examineFramework(value: unknown, report: Report): void {
  if (frameworkWithId(value) || typeof value !== "string" || !/\S/.test(value)) return;
  const expected = "an identifier in FRAMEWORKS";
  report([], "unknown-id", { problem: "no such framework", expected, got: value, candidates: knownFrameworkIds() });
}

/**
 * Makes an inspection, checked and frozen: the shape of every part, and that the parts fit together and fit the framework.
 *
 * It refuses a grade that the framework's scale does not have, an overall grade where the framework gives none, a grade on a
 * question that is not graded, a judgment on a body that is not listed or made twice, references to nothing, and dates in an
 * impossible order. What is merely odd is left to {@link reviewInspection}.
 *
 * Every list is there, empty where there is nothing: that none was found is a statement, and a list which a program forgot to
 * fill in must not make it. So the constructor, the schema and the JSON Schema stay one check.
 *
 * @param input - the inspection, as plain data: written in code, or parsed from JSON.
 * @returns the inspection, fresh and frozen to the bottom.
 * @throws {@link DomainError} with every problem and its path, in the order of the input.
 * @remarks Cost: linear in the size of the inspection.
 * @example
 * ```ts
 * import { createInspection } from "hmicfrs";
 *
 * const inspection = createInspection({
 *   id: "soc-west-midlands-2024",
 *   title: "An inspection of the West Midlands regional response to serious and organised crime",
 *   framework: "soc-regional",
 *   published: "2024-05-14",
 *   inspectorates: ["hmicfrs"],
 *   bodies: ["west-midlands-rocu", "west-mercia"],
 *   judgments: [{ body: "west-mercia", question: "serious-and-organised-crime", grade: "inadequate" }],
 *   causesOfConcern: [],
 *   recommendations: [],
 *   areasForImprovement: [],
 *   sources: [],
 * });
 *
 * inspection.judgments.length; // => 1
 * createInspection({ ...inspection, published: "2024-02-30" }); // throws "published: not a calendar date"
 * ```
 * @category constructors
 */
export function createInspection(input: Inspection): Inspection {
  return check(inspectionSchema, input, "inspection");
}
