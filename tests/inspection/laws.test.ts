import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDomainError } from "../../src/error/index.js";
import {
  createInspection,
  type Inspection,
  judgmentsAsOf,
  judgmentsOf,
  type MonitoringPhase,
  type Phase,
  phaseOn,
  reviewInspection,
} from "../../src/inspection/index.js";
import type { Judgment } from "../../src/judgment/index.js";
import * as arbitrary from "../arbitraries.js";
import { deepFreeze, isDeepFrozen } from "../freeze.js";
import { inspect } from "./fixtures.js";

const question = "serious-and-organised-crime";
const DAYS = ["2024-05-13", "2024-05-14", "2024-05-15", "2024-06-01", "2024-06-02", "2025-01-01"] as const;

/** An inspection of two bodies, amended on some of five days, in any order. */
const amended: fc.Arbitrary<Inspection> = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom("kent", "surrey"), fc.constantFrom(undefined, ...DAYS.slice(2)), arbitrary.grade()),
    {
      selector: ([body, from]) => `${body} ${from}`,
    },
  )
  .map((parts) => {
    const judgments = parts.map(([body, from, grade]): Judgment => ({ body, question, grade, ...(from && { from }) }));
    return inspect({ framework: "soc-regional", published: "2024-05-14", bodies: ["kent", "surrey"], judgments });
  });

describe("judgmentsAsOf", () => {
  test("gives for each body the judgment of the last day up to the one asked about", () => {
    fc.assert(
      fc.property(amended, fc.constantFrom(...DAYS), (inspection, asOf) => {
        const inForce = judgmentsAsOf(inspection, asOf);
        for (const body of inspection.bodies) {
          const dayOf = (judgment: Judgment): string => judgment.from ?? inspection.published;
          const [last] = inspection.judgments
            .filter((judgment) => judgment.body === body && dayOf(judgment) <= asOf)
            .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
          expect(inForce.filter((judgment) => judgment.body === body)).toEqual(last ? [last] : []);
          expect(judgmentsOf(inspection, { body, asOf })).toMatchObject(last ? [last] : []);
        }
      }),
    );
  });

  test("is all of them, on the last day, for an inspection without amendments", () => {
    fc.assert(
      fc.property(arbitrary.inspection(), (input) => {
        const inspection = createInspection(input);
        expect(judgmentsAsOf(inspection, "9999-12-31")).toEqual(inspection.judgments);
        expect(judgmentsOf(inspection)).toMatchObject(inspection.judgments.map((judgment) => ({ ...judgment })));
      }),
    );
  });
});

describe("reviewInspection", () => {
  test("has something to say of any inspection, or nothing, and changes nothing", () => {
    fc.assert(
      fc.property(arbitrary.inspection(), (input) => {
        const notes = reviewInspection(deepFreeze(createInspection(input)));
        expect(isDeepFrozen(notes)).toBe(true);
        expect(JSON.parse(JSON.stringify(notes))).toEqual(notes);
        for (const { path, message } of notes) {
          expect(message).toMatch(/^\S.*\S$/s);
          // The path leads to something that is there, or to a reason that is not.
          const end = path.reduce<unknown>(
            (value, part) => (value as Record<string, unknown> | undefined)?.[part],
            input,
          );
          if (path.at(-1) !== "ungraded") expect(end).toBeDefined();
        }
      }),
    );
  });
});

describe("phaseOn", () => {
  const phase: fc.Arbitrary<MonitoringPhase> = fc
    .tuple(fc.constantFrom("scan", "engage"), fc.constantFrom(...DAYS), fc.constantFrom(undefined, ...DAYS))
    .filter(([, from, to]) => to === undefined || from <= to)
    .map(([name, from, to]) => ({ body: "kent", phase: name, from, to }));
  const answer = (phases: readonly MonitoringPhase[], asOf: string): Phase | "refused" => {
    try {
      return phaseOn(phases, "kent", asOf);
    } catch (error) {
      if (isDomainError(error)) return "refused";
      throw error;
    }
  };

  test("does not depend on the order of the phases, or on those that do not cover the day", () => {
    const shuffled = fc
      .array(phase, { maxLength: 5 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...DAYS), ([phases, others], asOf) => {
        const covering = phases.filter(({ from, to }) => from <= asOf && (to ?? asOf) >= asOf);
        expect(answer(others, asOf)).toBe(answer(phases, asOf));
        expect(answer(covering, asOf)).toBe(answer(phases, asOf));
        if (covering.length === 0) expect(answer(phases, asOf)).toBe("scan");
        if (new Set(covering.map((each) => each.phase)).size === 1)
          expect(answer(phases, asOf)).toBe(covering[0]!.phase);
      }),
    );
  });

  test("follows a history in which each phase ends on the day that the next begins", () => {
    const days = fc.uniqueArray(arbitrary.date("2020-01-01", "2026-12-31"), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(days, (unordered) => {
        const changes = [...unordered].sort();
        const history = changes.map((from, index): MonitoringPhase => {
          return { body: "kent", phase: index % 2 === 0 ? "engage" : "scan", from, to: changes[index + 1] };
        });
        changes.forEach((day, index) => expect(answer(history, day)).toBe(index % 2 === 0 ? "engage" : "scan"));
      }),
    );
  });
});
