import type * as z from "zod";
import { bodyIdSchema } from "../body/schema.js";
import { type IsoDate, isIsoDate, isoDateSchema, type Period } from "../date/index.js";
import { isBefore } from "../date/span.js";
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
import { dueDate } from "./deadline.js";
import { RECOMMENDATION_STATUSES, STATUS_MOVES } from "./moves.js";
import type {
  AreaForImprovement,
  AssertedBy,
  CauseOfConcern,
  Deadline,
  Progress,
  Recommendation,
  RecommendationStatus,
} from "./recommendation.js";

const UNITS = ["days", "weeks", "months", "years"] as const satisfies readonly Period["unit"][];

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
      status: choice(RECOMMENDATION_STATUSES),
      assertedBy: choice(["body", "inspectorate", "other"] satisfies readonly AssertedBy[]),
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
      unit: choice(UNITS),
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
  const known = new Set<string>();
  if (Array.isArray(addressees)) {
    addressees.forEach((addressee: unknown, index) => {
      if (typeof addressee !== "string") return;
      if (known.has(addressee))
        report(["addressees", index], "duplicate", { problem: "the same addressee twice", got: addressee });
      known.add(addressee);
    });
  }
  if (isIsoDate(issued) && isDatedDeadline(deadline)) examineDue(issued, deadline, report);
  // Without a day of issue, "" stands for it: no date comes before that.
  if (Array.isArray(progress)) examineProgress(progress, known, isIsoDate(issued) ? issued : "", report);
}

/** Tells whether a deadline names a day, and its shape found nothing to report. */
function isDatedDeadline(value: unknown): value is Extract<Deadline, { kind: "by" | "within" }> {
  const { kind, date, amount, unit, from } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (kind === "by") return isIsoDate(date);
  const isPeriod =
    Number.isSafeInteger(amount) && (amount as number) > 0 && (UNITS as readonly unknown[]).includes(unit);
  return isPeriod && (from === undefined || isIsoDate(from));
}

/** Reports a deadline that ends before the day of issue, or so far off that no calendar has the day. */
function examineDue(issued: IsoDate, deadline: Extract<Deadline, { kind: "by" | "within" }>, report: Report): void {
  if (deadline.kind === "within" && isPlainlyLater(issued, deadline)) return;
  const path = ["deadline", deadline.kind === "by" ? "date" : "amount"] as const;
  try {
    const due = dueDate({ issued, deadline }) as IsoDate;
    if (due < issued) {
      report(path, "wrong-order", { problem: "due before it was issued", expected: `${issued} or later`, got: due });
    }
  } catch {
    const { amount } = deadline as Period;
    report(path, "bad-number", { problem: "out of range", expected: "a day before the year 10000", got: amount });
  }
}

/** Tells whether a period runs from the day of issue or later and is of a usual length: then there is nothing to work out. */
function isPlainlyLater(issued: IsoDate, { from = issued, amount }: Extract<Deadline, { kind: "within" }>): boolean {
  return from >= issued && from < "9000" && amount < 1000;
}

/** Follows the history of each addressee through the table of moves. */
function examineProgress(
  progress: readonly unknown[],
  addressees: ReadonlySet<string>,
  issued: IsoDate,
  report: Report,
): void {
  const last = new Map<string, { readonly status: RecommendationStatus; readonly date: IsoDate }>();
  progress.forEach((entry, index) => {
    const { addressee, date, status } = (entry ?? {}) as Partial<Record<keyof Progress, unknown>>;
    if (typeof addressee !== "string") return;
    if (addressees.size > 0 && !addressees.has(addressee)) {
      const expected = [...addressees];
      report(["progress", index, "addressee"], "not-listed", { problem: "not an addressee", expected, got: addressee });
      return;
    }
    const before = last.get(addressee);
    const { status: statusBefore, date: dateBefore } = before ?? { status: "awaiting-review", date: issued };
    const day = isIsoDate(date) ? date : dateBefore;
    if (day < dateBefore) {
      const problem = before ? "before the entry that precedes it" : "before the recommendation was issued";
      report(["progress", index, "date"], "wrong-order", { problem, expected: `${dateBefore} or later`, got: day });
    }
    if (!isStatus(status)) return;
    const legal = STATUS_MOVES[statusBefore];
    if (!legal.includes(status)) {
      const problem = `cannot follow ${statusBefore}`;
      report(["progress", index, "status"], "illegal-move", { problem, expected: legal, got: status });
    }
    last.set(addressee, { status, date: day });
  });
}

/** Tells whether a value is one of the statuses. */
function isStatus(value: unknown): value is RecommendationStatus {
  return (RECOMMENDATION_STATUSES as readonly unknown[]).includes(value);
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
    if (isBefore(closed, issued)) {
      const expected = `${issued as string} or later`;
      report(["closed"], "wrong-order", { problem: "closed before it was issued", expected, got: closed });
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
