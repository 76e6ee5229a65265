import type * as z from "zod";
import { bodyIdSchema } from "../body/schema.js";
import { isoDateSchema } from "../date/index.js";
import { check } from "../schema/index.js";
import {
  choice,
  flag,
  list,
  nonEmptyList,
  record,
  type Report,
  text,
  variants,
  wholeNumber,
  withMeaning,
} from "../schema/pieces.js";
import { STATUS_MOVES, STATUSES } from "./moves.js";
import type {
  AreaForImprovement,
  CauseOfConcern,
  Deadline,
  Recommendation,
  RecommendationStatus,
} from "./recommendation.js";

/**
 * The schema of a recommendation; the same check as {@link createRecommendation}.
 *
 * @remarks Cost: linear in the size of the recommendation.
 * @example
 * ```ts
 * import { recommendationSchema } from "hmicfrs/recommendation";
 *
 * recommendationSchema.safeParse({ id: "1" }).success; // => false
 * ```
 * @category schemas
 */
export const recommendationSchema: z.ZodType<Recommendation, Recommendation> =
  /* @__PURE__ */ makeRecommendationSchema();

function makeRecommendationSchema(): z.ZodType<Recommendation, Recommendation> {
  const progress = record(
    {
      addressee: text(),
      date: isoDateSchema,
      status: choice(STATUSES),
      assertedBy: choice(["body", "inspectorate", "other"]),
      note: text().optional(),
    },
    "an entry of progress",
  );
  const shape = record(
    {
      id: text(),
      text: text(),
      actions: list(text()),
      addressees: nonEmptyList(text()),
      causeOfConcern: text().optional(),
      issued: isoDateSchema,
      deadline: makeDeadlineSchema(),
      progress: list(progress),
    },
    "a recommendation",
  );
  return withMeaning(shape, examineRecommendation);
}

function makeDeadlineSchema(): z.ZodType<Deadline, Deadline> {
  const within = record(
    {
      kind: choice(["within"]),
      amount: wholeNumber(1),
      unit: choice(["days", "weeks", "months", "years"]),
      from: isoDateSchema.optional(),
    },
    "a deadline",
  );
  return variants("kind", ["by", "within", "immediate", "none"], [
    record({ kind: choice(["by"]), date: isoDateSchema }, "a deadline"),
    within,
    record({ kind: choice(["immediate"]) }, "a deadline"),
    record({ kind: choice(["none"]) }, "a deadline"),
  ] as const);
}

/** Reports what a recommendation says that cannot be: a deadline before the day of issue, progress that no history can have. */
function examineRecommendation(value: unknown, report: Report): void {
  const { issued, deadline, addressees, progress } = (value ?? {}) as Partial<Record<keyof Recommendation, unknown>>;
  const by = (deadline ?? {}) as { kind?: unknown; date?: unknown };
  if (by.kind === "by" && typeof by.date === "string" && typeof issued === "string" && by.date < issued) {
    report(["deadline", "date"], "wrong-order", {
      problem: "due before it was issued",
      expected: `${issued} or later`,
      got: by.date,
    });
  }
  const known = new Set<unknown>();
  if (Array.isArray(addressees)) {
    addressees.forEach((addressee, index) => {
      if (known.has(addressee))
        report(["addressees", index], "duplicate", { problem: "the same addressee twice", got: addressee });
      known.add(addressee);
    });
  }
  if (Array.isArray(progress)) examineProgress(progress, known, issued, report);
}

/** Follows the history of each addressee through the table of moves. */
function examineProgress(
  progress: readonly unknown[],
  addressees: ReadonlySet<unknown>,
  issued: unknown,
  report: Report,
): void {
  const last = new Map<string, { status: RecommendationStatus; date: unknown }>();
  progress.forEach((entry, index) => {
    const { addressee, date, status } = (entry ?? {}) as { addressee?: unknown; date?: unknown; status?: unknown };
    if (typeof addressee !== "string" || !STATUSES.includes(status as RecommendationStatus)) return;
    if (addressees.size > 0 && !addressees.has(addressee)) {
      const expected = [...addressees].filter((known) => typeof known === "string");
      report(["progress", index, "addressee"], "not-listed", { problem: "not an addressee", expected, got: addressee });
      return;
    }
    const before = last.get(addressee) ?? { status: "awaiting-review" as const, date: issued };
    if (typeof date === "string" && typeof before.date === "string" && date < before.date) {
      const expected = `${before.date} or later`;
      report(["progress", index, "date"], "wrong-order", { problem: "before what precedes it", expected, got: date });
    }
    if (!STATUS_MOVES[before.status].includes(status as RecommendationStatus)) {
      const problem = `cannot follow ${before.status}`;
      report(["progress", index, "status"], "illegal-move", {
        problem,
        expected: STATUS_MOVES[before.status],
        got: status,
      });
    }
    last.set(addressee, { status: status as RecommendationStatus, date });
  });
}

/**
 * The schema of a cause of concern; the same check as {@link createCauseOfConcern}.
 *
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { causeOfConcernSchema } from "hmicfrs/recommendation";
 *
 * causeOfConcernSchema.safeParse({ id: "1" }).success; // => false
 * ```
 * @category schemas
 */
export const causeOfConcernSchema: z.ZodType<CauseOfConcern, CauseOfConcern> =
  /* @__PURE__ */ makeCauseOfConcernSchema();

function makeCauseOfConcernSchema(): z.ZodType<CauseOfConcern, CauseOfConcern> {
  const shape = record(
    {
      id: text(),
      body: bodyIdSchema(),
      text: text(),
      accelerated: flag(),
      issued: isoDateSchema,
      closed: isoDateSchema.optional(),
    },
    "a cause of concern",
  );
  return withMeaning(shape, (value, report) => {
    const { issued, closed } = (value ?? {}) as { issued?: unknown; closed?: unknown };
    if (typeof issued === "string" && typeof closed === "string" && closed < issued) {
      report(["closed"], "wrong-order", {
        problem: "closed before it was issued",
        expected: `${issued} or later`,
        got: closed,
      });
    }
  });
}

/**
 * The schema of an area for improvement; the same check as {@link createAreaForImprovement}.
 *
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { areaForImprovementSchema } from "hmicfrs/recommendation";
 *
 * areaForImprovementSchema.safeParse({ id: "1", body: "west-mercia", text: "Record disruptions." }).success; // => true
 * ```
 * @category schemas
 */
export const areaForImprovementSchema: z.ZodType<AreaForImprovement, AreaForImprovement> =
  /* @__PURE__ */ makeAreaForImprovementSchema();

function makeAreaForImprovementSchema(): z.ZodType<AreaForImprovement, AreaForImprovement> {
  return record(
    { id: text(), body: bodyIdSchema(), question: text("the identifier of a question").optional(), text: text() },
    "an area for improvement",
  );
}

/**
 * Makes a recommendation, checked and frozen.
 *
 * @param input - the recommendation, with its deadline as HMICFRS writes it and the history of each addressee.
 * @returns the recommendation, fresh and frozen.
 * @throws {@link DomainError} with every problem: `wrong-order` when due before issued or when a history runs backwards,
 * `illegal-move` for a status that cannot follow the one before it, `not-listed` for progress of somebody not addressed.
 * @remarks Cost: linear in the size of the recommendation.
 * @example
 * ```ts
 * import { createRecommendation, dueDate } from "hmicfrs";
 *
 * const plan = createRecommendation({
 *   id: "1",
 *   text: "The service should provide an action plan.",
 *   actions: [],
 *   addressees: ["warwickshire-frs"],
 *   issued: "2023-09-13",
 *   deadline: { kind: "within", amount: 28, unit: "days", from: "2023-09-13" },
 *   progress: [],
 * });
 *
 * dueDate(plan); // => "2023-10-11"
 * ```
 * @category constructors
 */
export function createRecommendation(input: Recommendation): Recommendation {
  return check(recommendationSchema, input, "recommendation");
}

/**
 * Makes a cause of concern, checked and frozen.
 *
 * Source: https://hmicfrs.justiceinspectorates.gov.uk/glossary/cause-of-concern/
 *
 * @param input - the cause of concern.
 * @returns the cause of concern, fresh and frozen.
 * @throws {@link DomainError} with every problem: `wrong-order` when closed before issued.
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { createCauseOfConcern } from "hmicfrs";
 *
 * createCauseOfConcern({
 *   id: "1",
 *   body: "warwickshire-frs",
 *   text: "The service does not do enough to promote its values.",
 *   accelerated: true,
 *   issued: "2023-09-13",
 * }).accelerated; // => true
 * ```
 * @category constructors
 */
export function createCauseOfConcern(input: CauseOfConcern): CauseOfConcern {
  return check(causeOfConcernSchema, input, "cause of concern");
}

/**
 * Makes an area for improvement, checked and frozen.
 *
 * @param input - the area for improvement.
 * @returns the area for improvement, fresh and frozen.
 * @throws {@link DomainError} with every problem.
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { createAreaForImprovement } from "hmicfrs";
 *
 * createAreaForImprovement({ id: "1", body: "west-mercia", text: "" }); // throws "text: blank"
 * ```
 * @category constructors
 */
export function createAreaForImprovement(input: AreaForImprovement): AreaForImprovement {
  return check(areaForImprovementSchema, input, "area for improvement");
}
