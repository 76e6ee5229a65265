import { describe, expect, test } from "vitest";
import {
  createMonitoringPhase,
  type MonitoringPhase,
  monitoringPhaseSchema,
  phaseOn,
} from "../../src/inspection/index.js";
import { headline, refusals } from "../refusal.js";

/**
 * Bodies that were in Engage. Sources:
 * https://www.wired-gov.net/wg/news.nsf/articles/buckinghamshire+fire+and+rescue+service+removed+from+enhanced+monitoring+10032025111000?open,
 * https://www.wired-gov.net/wg/news.nsf/print/Gloucestershire+Fire+and+Rescue+Service+removed+from+enhanced+monitoring+12082025132000,
 * https://www.bbc.com/news/uk-england-wiltshire-61993621 (in Engage on that day; neither its first nor its last)
 */
const phases = (
  [
    { body: "buckinghamshire-frs", phase: "engage", from: "2023-11-22", to: "2025-03-10" },
    { body: "gloucestershire-frs", phase: "engage", from: "2022-07-12", to: "2025-08-12" },
    { body: "wiltshire", phase: "engage", from: "2022-06-30", to: "2022-06-30" },
  ] satisfies MonitoringPhase[]
).map(createMonitoringPhase);

describe("phaseOn", () => {
  test.each([
    ["buckinghamshire-frs", "2023-11-21", "scan"],
    ["buckinghamshire-frs", "2023-11-22", "engage"],
    ["buckinghamshire-frs", "2024-05-14", "engage"],
    ["buckinghamshire-frs", "2025-03-10", "engage"],
    ["buckinghamshire-frs", "2025-03-11", "scan"],
    ["gloucestershire-frs", "2022-07-11", "scan"],
    ["gloucestershire-frs", "2025-08-12", "engage"],
    ["gloucestershire-frs", "2025-08-13", "scan"],
    ["wiltshire", "2022-06-29", "scan"],
    ["wiltshire", "2022-06-30", "engage"],
    ["wiltshire", "2022-07-01", "scan"],
    ["west-mercia", "2024-05-14", "scan"],
    ["acme:police", "2024-05-14", "scan"],
  ] as const)("%s on %s is in %s", (body, asOf, phase) => {
    expect(phaseOn(phases, body, asOf)).toBe(phase);
    expect(phaseOn(phases.toReversed(), body, asOf)).toBe(phase);
  });

  const body = "wiltshire";
  const scan = (from: string, to?: string): MonitoringPhase => ({ body, phase: "scan", from, to });
  const engage = (from: string, to?: string): MonitoringPhase => ({ body, phase: "engage", from, to });

  test.each<[string, MonitoringPhase[], string]>([
    ["a phase without an end lasts", [engage("2022-01-01")], "engage"],
    ["scan may be said", [scan("2022-01-01")], "scan"],
    [
      "on the day of a change the next holds: engage",
      [scan("2020-01-01", "2022-06-30"), engage("2022-06-30")],
      "engage",
    ],
    ["on the day of a change the next holds: scan", [engage("2020-01-01", "2022-06-30"), scan("2022-06-30")], "scan"],
    ["a day in a phase, then another", [engage("2022-06-30", "2022-06-30"), scan("2022-06-30")], "scan"],
    [
      "a phase, then one day in another",
      [scan("2020-01-01", "2022-06-30"), engage("2022-06-30", "2022-06-30")],
      "engage",
    ],
    ["the same phase twice over", [engage("2022-01-01"), engage("2021-01-01", "2022-06-30")], "engage"],
    [
      "both ends of a change twice over",
      [engage("2021-01-01", "2022-06-30"), engage("2022-01-01", "2022-06-30"), scan("2022-06-30")],
      "scan",
    ],
    ["a phase that is over", [engage("2022-01-01", "2022-06-29"), scan("2022-06-30")], "scan"],
    ["a phase to come", [engage("2022-07-01"), scan("2022-01-01")], "scan"],
  ])("%s", (_, known, phase) => {
    expect(phaseOn(known, body, "2022-06-30")).toBe(phase);
    expect(phaseOn(known.toReversed(), body, "2022-06-30")).toBe(phase);
  });

  test.each<[string, MonitoringPhase[]]>([
    ["both last", [engage("2022-01-01"), scan("2022-01-01")]],
    ["one began before the other ended", [engage("2022-01-01", "2022-07-01"), scan("2022-06-30")]],
    ["one ended after the other began", [engage("2022-01-01", "2022-06-30"), scan("2022-06-29")]],
    ["both are this one day", [engage("2022-06-30", "2022-06-30"), scan("2022-06-30", "2022-06-30")]],
    ["engage began before scan ended", [scan("2022-01-01", "2022-06-30"), engage("2022-06-29")]],
    ["one of two in scan has not ended", [scan("2022-01-01", "2022-06-30"), scan("2022-02-01"), engage("2022-06-30")]],
    ["one of two in engage had begun", [scan("2022-01-01", "2022-06-30"), engage("2022-06-01"), engage("2022-06-30")]],
    ["one of two has not ended", [engage("2022-01-01", "2022-06-30"), engage("2022-02-01"), scan("2022-06-30")]],
    ["one of two had begun", [engage("2022-01-01", "2022-06-30"), scan("2022-06-01"), scan("2022-06-30")]],
  ])("refuses phases that differ on the day: %s", (_, known) => {
    const lines = [
      "(root) | contradiction | wiltshire is in scan and in engage on 2022-06-30; expected one phase on any day but that on which one ends and the next begins",
    ];
    expect(refusals(() => phaseOn(known, body, "2022-06-30"))).toEqual(lines);
    expect(refusals(() => phaseOn(known.toReversed(), body, "2022-06-30"))).toEqual(lines);
    expect(headline(() => phaseOn(known, body, "2022-06-30"))).toBe("1 problem in monitoring phases:");
  });

  test("does not mind a contradiction on another day or of another body", () => {
    expect(phaseOn([engage("2022-01-01", "2022-02-01"), scan("2022-01-15")], body, "2022-06-30")).toBe("scan");
    expect(phaseOn([engage("2022-01-01"), scan("2022-01-01")], "west-mercia", "2022-06-30")).toBe("scan");
  });

  test("refuses a body that nobody knows, and what is no day", () => {
    expect(refusals(() => phaseOn(phases, "wiltshir" as "wiltshire", "2022-06-30"))).toEqual([
      '(root) | unknown-id | no such body; expected an identifier in BODIES, got "wiltshir" (did you mean wiltshire?)',
    ]);
    const unknown = [{ body: "wiltshir" as "wiltshire", phase: "engage", from: "2022-06-30" }] as const;
    expect(refusals(() => phaseOn(unknown, unknown[0].body, "2022-06-30"))[0]).toMatch(/unknown-id/);
    expect(headline(() => phaseOn(phases, "wiltshire", "June 2022"))).toBe("1 problem in date:");
    expect(refusals(() => phaseOn(phases, "wiltshire", "June 2022"))).toEqual([
      'asOf | not-a-date | not a calendar date; expected a calendar date as YYYY-MM-DD, got "June 2022"',
    ]);
  });
});

describe("createMonitoringPhase", () => {
  const valid: MonitoringPhase = { body: "wiltshire", phase: "engage", from: "2022-06-30", to: "2022-06-30" };

  test("gives a fresh frozen value, without fields that are undefined", () => {
    const input = { ...valid, to: undefined, sources: ["https://www.bbc.com/news/uk-england-wiltshire-61993621"] };
    const phase = createMonitoringPhase(input);
    expect(phase).toStrictEqual({ body: "wiltshire", phase: "engage", from: "2022-06-30", sources: input.sources });
    expect(Object.isFrozen(phase) && Object.isFrozen(phase.sources)).toBe(true);
    expect(createMonitoringPhase(phase)).toEqual(phase);
  });

  test("its schema says the same", () => {
    expect(monitoringPhaseSchema.safeParse(valid).success).toBe(true);
    expect(monitoringPhaseSchema.safeParse({ ...valid, to: "2022-06-29" }).success).toBe(false);
  });

  test.each<[unknown, string[]]>([
    [null, ["(root) | wrong-type | wrong type; expected a monitoring phase, as an object, got null"]],
    [
      {},
      [
        "body | missing | missing; expected the identifier of a body",
        "phase | missing | missing; expected one of scan | engage",
        "from | missing | missing; expected a calendar date as YYYY-MM-DD",
      ],
    ],
    [
      { ...valid, phase: "special measures" },
      ['phase | not-a-choice | not a choice; expected one of scan | engage, got "special measures"'],
    ],
    [
      { ...valid, to: "2022-06-29" },
      ['to | wrong-order | ends before it begins; expected 2022-06-30 or later, got "2022-06-29"'],
    ],
    [
      { ...valid, to: "2022-02-30" },
      ['to | not-a-date | not a calendar date; expected a calendar date as YYYY-MM-DD, got "2022-02-30"'],
    ],
    [{ ...valid, sources: "x" }, ['sources | wrong-type | wrong type; expected a list, got "x"']],
    [
      { ...valid, note: "x" },
      ['note | unknown-field | unknown field; expected one of body | phase | from | to | sources, got "note"'],
    ],
  ])("refuses %j", (input, lines) => {
    expect(refusals(() => createMonitoringPhase(input as MonitoringPhase))).toEqual(lines);
    expect(headline(() => createMonitoringPhase(input as MonitoringPhase))).toMatch(/ in monitoring phase:$/);
  });
});
