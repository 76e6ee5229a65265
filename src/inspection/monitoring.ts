import type * as z from "zod";
import { type BodyId, getBody, type KnownBodyId } from "../body/index.js";
import { bodyIdSchema } from "../body/schema.js";
import { requireDate } from "../date/arithmetic.js";
import { type IsoDate, isoDateSchema } from "../date/index.js";
import { examineSpan } from "../date/span.js";
import { fail } from "../error/domain-error.js";
import { check } from "../schema/index.js";
import { choice, list, record, text, withMeaning } from "../schema/pieces.js";

/**
 * A phase of HMICFRS's monitoring: `scan`, the default, or `engage`, which is enhanced and which the press calls special
 * measures. It belongs to a body, not to a grade: neither is derived from the other.
 */
export type Phase = "scan" | "engage";

/** A stretch of days that a body spent in a phase of monitoring. */
export interface MonitoringPhase {
  /** The body monitored. */
  readonly body: BodyId;
  /** The phase. */
  readonly phase: Phase;
  /** The first day of it, `YYYY-MM-DD`. */
  readonly from: IsoDate;
  /** The last day of it, `YYYY-MM-DD`; absent while it lasts. */
  readonly to?: IsoDate | undefined;
  /** Where the dates come from: web addresses, or references in words; absent when not recorded. */
  readonly sources?: readonly string[] | undefined;
}

/**
 * The schema of a monitoring phase; the same check as {@link createMonitoringPhase}.
 *
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { monitoringPhaseSchema } from "hmicfrs/inspection";
 *
 * monitoringPhaseSchema.safeParse({ body: "wiltshire", phase: "engage", from: "2022-06-30" }).success; // => true
 * monitoringPhaseSchema.safeParse({ body: "wiltshire", phase: "special measures" }).success; // => false
 * ```
 * @category schemas
 */
export const monitoringPhaseSchema: z.ZodType<MonitoringPhase, MonitoringPhase> =
  /* @__PURE__ */ makeMonitoringPhaseSchema();

function makeMonitoringPhaseSchema(): z.ZodType<MonitoringPhase, MonitoringPhase> {
  const shape = record(
    {
      body: bodyIdSchema(),
      phase: choice(["scan", "engage"]),
      from: isoDateSchema,
      to: isoDateSchema.optional(),
      sources: list(text()).optional(),
    },
    "a monitoring phase",
  );
  return withMeaning(shape, examineSpan);
}

/**
 * Makes a monitoring phase, checked and frozen.
 *
 * Source: https://hmicfrs.justiceinspectorates.gov.uk/about-us/what-we-do/our-approach-to-monitoring-forces/
 *
 * @param input - the phase.
 * @returns the phase, fresh and frozen.
 * @throws {@link DomainError} with every problem: `wrong-order` when it ends before it begins.
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { createMonitoringPhase } from "hmicfrs";
 *
 * createMonitoringPhase({
 *   body: "buckinghamshire-frs",
 *   phase: "engage",
 *   from: "2023-11-22",
 *   to: "2025-03-10",
 * }).phase; // => "engage"
 * ```
 * @category constructors
 */
export function createMonitoringPhase(input: MonitoringPhase): MonitoringPhase {
  return check(monitoringPhaseSchema, input, "monitoring phase");
}

/**
 * Tells in which phase of monitoring a body was on a day: `scan`, the default, when no phase covers the day.
 *
 * Phases may be given in any order and for many bodies. On the day on which one ends and the next begins, the next holds. Two
 * that differ on any other day are a contradiction, which is refused: the answer would be a guess.
 * Source: https://hmicfrs.justiceinspectorates.gov.uk/about-us/what-we-do/our-approach-to-monitoring-forces/
 *
 * @param phases - the phases known, of one body or many.
 * @param body - the body, by identifier.
 * @param asOf - the day, `YYYY-MM-DD`; the library never reads the clock.
 * @returns `scan` or `engage`; `scan` for a body without phases.
 * @throws {@link DomainError} `contradiction` when the phases given differ on that day; `unknown-id` for a body that the
 * catalogue lacks; `not-a-date` when `asOf` is not one.
 * @remarks Cost: linear in the number of phases.
 * @example
 * ```ts
 * import { createMonitoringPhase, phaseOn } from "hmicfrs";
 *
 * const body = "buckinghamshire-frs";
 * const phases = [createMonitoringPhase({ body, phase: "engage", from: "2023-11-22", to: "2025-03-10" })];
 *
 * phaseOn(phases, body, "2024-05-14"); // => "engage"
 * phaseOn(phases, body, "2025-03-11"); // => "scan"
 * phaseOn(phases, "west-mercia", "2024-05-14"); // => "scan"
 * ```
 * @category look-ups
 */
export function phaseOn(phases: readonly MonitoringPhase[], body: BodyId, asOf: IsoDate): Phase {
  requireDate(asOf, "date", ["asOf"]);
  const ofBody = phases.filter((phase) => phase.body === body);
  if (!body.includes(":")) getBody(body as KnownBodyId);
  const covering = ofBody.filter(({ from, to }) => from <= asOf && (to === undefined || asOf <= to));
  const [scan, engage] = [inPhase(covering, "scan"), inPhase(covering, "engage")];
  if (engage.length === 0) return "scan";
  if (scan.length === 0) return "engage";
  const engageFollows = scan.every(({ to }) => to === asOf) && engage.every(({ from }) => from === asOf);
  const scanFollows = engage.every(({ to }) => to === asOf) && scan.every(({ from }) => from === asOf);
  if (engageFollows !== scanFollows) return engageFollows ? "engage" : "scan";
  return fail("monitoring phases", "contradiction", {
    problem: `${body} is in scan and in engage on ${asOf}`,
    expected: "one phase on any day but that on which one ends and the next begins",
  });
}

/** Gives the phases of one name. */
function inPhase(phases: readonly MonitoringPhase[], name: Phase): readonly MonitoringPhase[] {
  return phases.filter(({ phase }) => phase === name);
}
