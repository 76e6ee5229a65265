import { describe, expect, test } from "vitest";
import { latestJudgments, type LatestOptions } from "../../src/comparison/index.js";
import type { Inspection, JudgmentInInspection } from "../../src/inspection/index.js";
import { inspect, staffordshire2022, westMidlands } from "../inspection/fixtures.js";
import { fixtureInspections } from "../real-grades.js";
import { refusals } from "../refusal.js";
import { inspected, type Short } from "./judged.js";

const short = (latest: readonly JudgmentInInspection[]): string[] =>
  latest.map(({ framework, question, grade, ungraded }) => `${framework} ${question} ${grade ?? ungraded}`);

const on = (published: string, grades: Record<string, Short>, parts: Partial<Inspection> = {}): Inspection => ({
  ...inspected("peel-2023-25", published, grades),
  id: published,
  ...parts,
});

describe("latestJudgments", () => {
  test("keeps the newest of each question, newest first", () => {
    const older = on("2024-01-01", { "preventing-crime": "A", "managing-offenders": "I" });
    const newer = on("2025-01-01", { "preventing-crime": "G", "investigating-crime": "A" });
    const latest = [
      "peel-2023-25 preventing-crime good",
      "peel-2023-25 investigating-crime adequate",
      "peel-2023-25 managing-offenders inadequate",
    ];
    expect(short(latestJudgments([older, newer]))).toEqual(latest);
    expect(short(latestJudgments([newer, older]))).toEqual(latest);
    expect(latestJudgments([])).toEqual([]);
    expect(Object.isFrozen(latestJudgments([older]))).toBe(true);
  });

  test("gives Staffordshire on the day before and the day of the regional report", () => {
    const asOf = (day: string) =>
      latestJudgments([staffordshire2022, westMidlands], { body: "staffordshire", asOf: day }).filter(
        ({ question }) => question === "serious-and-organised-crime",
      );
    expect(asOf("2024-05-13")).toEqual([]);
    expect(short(asOf("2024-05-14"))).toEqual(["soc-regional serious-and-organised-crime requires-improvement"]);
  });

  test("of two on one day takes the one given later, and shows what is left in the order given", () => {
    const [repeated, regional] = [staffordshire2022, westMidlands];
    const inspections = (list: readonly Inspection[]) =>
      latestJudgments(list, { body: "staffordshire" })
        .filter(({ question }) => question === "serious-and-organised-crime")
        .map(({ inspection }) => inspection);
    expect(inspections([repeated, regional])).toEqual(["soc-west-midlands"]);
    expect(inspections([regional, repeated])).toEqual(["staffordshire-2022"]);
    expect(latestJudgments([westMidlands]).map(({ body }) => body)).toEqual(westMidlands.bodies);
  });

  test("lets a renamed question replace the old name, also over two cycles", () => {
    const old = inspected("peel-2021-22", "2023-01-01", { "strategic-planning": "I" });
    const renamed = inspected("peel-2023-25", "2025-01-01", { "leadership-and-force-management": "A" });
    const next = inspected("peel-2025-27", "2026-01-01", { "leadership-and-force-management": "G" });
    expect(short(latestJudgments([old, renamed]))).toEqual(["peel-2023-25 leadership-and-force-management adequate"]);
    expect(short(latestJudgments([next, old]))).toEqual(["peel-2025-27 leadership-and-force-management good"]);
    expect(short(latestJudgments([next, old], { asOf: "2025-12-31" }))).toEqual([
      "peel-2021-22 strategic-planning inadequate",
    ]);
  });

  test("goes by the day, also where a report of an earlier cycle came later", () => {
    const late = inspected("peel-2021-22", "2025-06-01", { "strategic-planning": "I" });
    const renamed = inspected("peel-2023-25", "2025-01-01", { "leadership-and-force-management": "A" });
    expect(short(latestJudgments([late, renamed]))).toEqual(["peel-2021-22 strategic-planning inadequate"]);
  });

  test("keeps programmes, bodies and pillars apart", () => {
    const effectiveness = { effectiveness: "G" } as const;
    const inspections = [
      inspected("peel-2018-19", "2019-05-02", effectiveness),
      inspected("frs-2018-19", "2019-05-02", effectiveness),
      inspected("peel-2018-19", "2019-05-03", effectiveness, "surrey"),
      inspected("peel-2021-22", "2023-01-01", { "managing-offenders": "A" }),
    ];
    expect(short(latestJudgments(inspections))).toEqual([
      "peel-2021-22 managing-offenders adequate",
      "peel-2018-19 effectiveness good",
      "peel-2018-19 effectiveness good",
      "frs-2018-19 effectiveness good",
    ]);
    expect(latestJudgments(inspections, { body: "surrey" }).map(({ body }) => body)).toEqual(["surrey"]);
    expect(latestJudgments(inspections, { body: "essex" })).toEqual([]);
  });

  test("counts an amendment from its day, against a later report too", () => {
    const amended = on(
      "2024-01-01",
      {},
      {
        judgments: [
          { body: "kent", question: "preventing-crime", grade: "adequate" },
          { body: "kent", question: "preventing-crime", grade: "good", from: "2025-06-01" },
        ],
      },
    );
    const between = on("2025-01-01", { "preventing-crime": "I" });
    const latest = (options?: LatestOptions) => latestJudgments([amended, between], options).map(({ grade }) => grade);
    expect(latest()).toEqual(["good"]);
    expect(latest({ by: "publication" })).toEqual(["good"]);
    expect(latest({ asOf: "2025-05-31" })).toEqual(["inadequate"]);
    expect(latest({ asOf: "2024-12-31" })).toEqual(["adequate"]);
    expect(latest({ asOf: "2023-12-31" })).toEqual([]);
  });

  test("lets an absent grade replace one, unless only grades count", () => {
    const older = on("2024-01-01", { "preventing-crime": "A" });
    const newer = on("2025-01-01", { "preventing-crime": null });
    expect(short(latestJudgments([older, newer]))).toEqual(["peel-2023-25 preventing-crime pending"]);
    expect(short(latestJudgments([older, newer], { gradedOnly: false }))).toEqual([
      "peel-2023-25 preventing-crime pending",
    ]);
    expect(short(latestJudgments([older, newer], { gradedOnly: true }))).toEqual([
      "peel-2023-25 preventing-crime adequate",
    ]);
  });

  test("does not change the list given", () => {
    const list = Object.freeze([on("2024-01-01", { "preventing-crime": "A" }), on("2025-01-01", {})]);
    latestJudgments(list);
    expect(list.map(({ id }) => id)).toEqual(["2024-01-01", "2025-01-01"]);
  });

  test("of the real grades, keeps one for each body and question and loses none", () => {
    const all = fixtureInspections();
    const latest = latestJudgments(all);
    const keys = latest.map(({ framework, body, question }) => `${framework} ${body} ${question}`);
    expect(new Set(keys).size).toBe(keys.length);
    const effectiveness = latest.filter(
      ({ body, question }) => body === "staffordshire" && question === "effectiveness",
    );
    expect(short(effectiveness)).toEqual(["peel-2017 effectiveness good"]);
    expect(short(latestJudgments(all.toReversed())).sort()).toEqual(short(latest).sort());
  });
});

describe("latestJudgments by fieldwork", () => {
  const by = "fieldwork";
  const question = "preventing-crime";
  const from = "2023-01-01";

  test("goes by the last day of it, and not by publication", () => {
    const evidenceOld = on("2025-01-01", { [question]: "I" }, { fieldwork: { from, to: "2023-07-31" } });
    const evidenceNew = on("2024-06-01", { [question]: "G" }, { fieldwork: { from, to: "2024-01-31" } });
    const grades = (options: LatestOptions) =>
      latestJudgments([evidenceOld, evidenceNew], options).map(({ grade }) => grade);
    expect(grades({ by })).toEqual(["good"]);
    expect(grades({ by: "publication" })).toEqual(["inadequate"]);
    expect(grades({ by, asOf: "2024-05-31" })).toEqual([]);
  });

  test("takes an inspection without it for older where it came out before the other's fieldwork ended", () => {
    const unknown = on("2024-01-31", { [question]: "I" });
    const known = on("2025-01-01", { [question]: "G" }, { fieldwork: { from, to: "2024-02-01" } });
    expect(latestJudgments([unknown, known], { by }).map(({ grade }) => grade)).toEqual(["good"]);
    const sameDay = { ...known, fieldwork: { from, to: "2024-01-31" } };
    expect(latestJudgments([sameDay, unknown], { by }).map(({ grade }) => grade)).toEqual(["good"]);
    expect(latestJudgments([unknown, sameDay], { by }).map(({ grade }) => grade)).toEqual(["good"]);
  });

  test("needs none where nothing competes", () => {
    const one = on("2024-01-31", { [question]: "I" });
    const another = on("2025-01-31", { "managing-offenders": "I" });
    expect(latestJudgments([one, another], { by })).toHaveLength(2);
  });

  test("refuses to guess otherwise, and names each inspection once", () => {
    const known = on("2024-01-31", { [question]: "I" }, { fieldwork: { from, to: "2023-12-31" } });
    const unknown = on("2025-01-01", { [question]: "G", "managing-offenders": "A" });
    const older = on("2023-06-01", { "managing-offenders": "G" });
    const last = on("2022-01-01", { "responding-to-the-public": "G" });
    const another = on("2026-01-01", { "responding-to-the-public": "G" });
    const line = (question: string) =>
      `fieldwork | missing | missing, so which judgment on ${question} of kent is the newer cannot be told; expected the days of the fieldwork; or go by "publication"`;
    expect(refusals(() => latestJudgments([known, unknown, older], { by }))).toEqual([`1.${line(question)}`]);
    expect(refusals(() => latestJudgments([unknown, another, older, last], { by }))).toEqual([
      `0.${line("managing-offenders")}`,
      `1.${line("responding-to-the-public")}`,
    ]);
    expect(refusals(() => latestJudgments([another, unknown, older, last], { by }))).toEqual([
      `0.${line("responding-to-the-public")}`,
      `1.${line("managing-offenders")}`,
    ]);
  });

  test("refuses two without it", () => {
    const inspections = [on("2024-01-31", { [question]: "I" }), on("2025-01-31", { [question]: "G" })];
    expect(refusals(() => latestJudgments(inspections, { by }))[0]).toMatch(/^1\.fieldwork \| missing/);
  });
});

describe("latestJudgments, what it refuses", () => {
  test.each([
    [{ by: "date" }, 'by | not-a-choice | not a choice; expected one of publication | fieldwork, got "date"'],
    [
      { asOf: "2024-5-1" },
      'asOf | not-a-date | not a calendar date; expected a calendar date as YYYY-MM-DD, got "2024-5-1"',
    ],
  ])("%j", (options, line) => {
    expect(refusals(() => latestJudgments([], options as LatestOptions))).toEqual([line]);
  });

  test("nothing of a body that is not inspected", () => {
    expect(latestJudgments([inspect({ framework: "custody", published: "2022-01-01", bodies: ["kent"] })])).toEqual([]);
  });
});
