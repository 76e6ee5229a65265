import { describe, expect, test } from "vitest";
import { historyOf, type HistoryOptions } from "../../src/comparison/index.js";
import type { Inspection, JudgmentInInspection } from "../../src/inspection/index.js";
import { inspect, staffordshire2022, westMidlands } from "../inspection/fixtures.js";
import { fixtureInspections } from "../real-grades.js";
import { refusals } from "../refusal.js";
import { inspected } from "./judged.js";

const short = (history: readonly JudgmentInInspection[]): string[] =>
  history.map(({ framework, grade, ungraded }) => `${framework} ${grade ?? ungraded}`);

const all = fixtureInspections();

describe("historyOf", () => {
  test("gives Staffordshire's effectiveness over three cycles, oldest first whatever the order given", () => {
    const history = ["peel-2015 requires-improvement", "peel-2016 requires-improvement", "peel-2017 good"];
    expect(short(historyOf(all, "staffordshire", "effectiveness"))).toEqual(history);
    expect(short(historyOf(all.toReversed(), "staffordshire", "effectiveness"))).toEqual(history);
  });

  test("gives judgments with what they belong to, in a frozen list", () => {
    const history = historyOf(all, "staffordshire", "effectiveness");
    expect(history[1]).toMatchObject({ inspection: "peel-2016 staffordshire", published: "2017-03-02" });
    expect(Object.isFrozen(history) && Object.isFrozen(history[0])).toBe(true);
  });

  test.each(["strategic-planning", "leadership-and-force-management"])(
    "finds a renamed question under %s",
    (question) => {
      expect(short(historyOf(all, "wiltshire", question))).toEqual([
        "peel-2021-22 inadequate",
        "peel-2023-25 adequate",
      ]);
    },
  );

  test("follows a name over three cycles, both ways", () => {
    const series = [
      inspected("peel-2021-22", "2023-01-01", { "strategic-planning": "I" }),
      inspected("peel-2023-25", "2025-01-01", { "leadership-and-force-management": "A" }),
      inspected("peel-2025-27", "2026-01-01", { "leadership-and-force-management": "G" }),
    ];
    for (const question of ["strategic-planning", "leadership-and-force-management"]) {
      expect(short(historyOf(series, "kent", question))).toEqual([
        "peel-2021-22 inadequate",
        "peel-2023-25 adequate",
        "peel-2025-27 good",
      ]);
    }
  });

  test("keeps to the question, the body, and what was judged", () => {
    expect(historyOf(all, "staffordshire", "no such question")).toEqual([]);
    expect(historyOf(all, "acme:police", "effectiveness")).toEqual([]);
    expect(historyOf([], "kent", "effectiveness")).toEqual([]);
    expect(short(historyOf(all, "wiltshire", "recording-crime"))).toEqual(["peel-2023-25 adequate"]);
  });

  test("finds a question that no table lists by its identifier", () => {
    const inspection = inspected("peel-2025-27", "2026-01-01", { "a new one": "G", another: "A" });
    expect(short(historyOf([inspection], "kent", "a new one"))).toEqual(["peel-2025-27 good"]);
  });

  const soc: readonly Inspection[] = [
    westMidlands,
    staffordshire2022,
    inspected("peel-2017", "2018-03-22", { "serious-and-organised-crime": "G" }, "staffordshire"),
  ];

  test("takes in the programme that gave a grade, and those that repeat it", () => {
    expect(short(historyOf(soc, "staffordshire", "serious-and-organised-crime"))).toEqual([
      "peel-2017 good",
      "peel-2021-22 requires-improvement",
      "soc-regional requires-improvement",
    ]);
  });

  test.each<[HistoryOptions, string[]]>([
    [{ programme: "peel" }, ["peel-2017 good", "peel-2021-22 requires-improvement"]],
    [{ programme: "soc" }, ["soc-regional requires-improvement"]],
    [{ programme: "frs" }, []],
    [
      { asOf: "2024-05-14" },
      ["peel-2017 good", "peel-2021-22 requires-improvement", "soc-regional requires-improvement"],
    ],
    [{ asOf: "2024-05-13" }, ["peel-2017 good"]],
    [{ asOf: "2018-03-21" }, []],
  ])("with %j", (options, history) => {
    expect(short(historyOf(soc, "staffordshire", "serious-and-organised-crime", options))).toEqual(history);
  });

  test("keeps the order given on one day, and takes absent grades in", () => {
    const onOneDay = (id: string, grade: "G" | null): Inspection => ({
      ...inspected("peel-2023-25", "2025-01-01", { "preventing-crime": grade }),
      id,
    });
    const [a, b] = [onOneDay("a", "G"), onOneDay("b", null)];
    expect(historyOf([a, b], "kent", "preventing-crime").map(({ inspection }) => inspection)).toEqual(["a", "b"]);
    expect(short(historyOf([b, a], "kent", "preventing-crime"))).toEqual(["peel-2023-25 pending", "peel-2023-25 good"]);
  });

  test("does not change the list given", () => {
    const list = Object.freeze([...soc]);
    historyOf(list, "staffordshire", "serious-and-organised-crime");
    expect(list).toEqual(soc);
  });

  test("refuses what is no day", () => {
    expect(refusals(() => historyOf([], "kent", "effectiveness", { asOf: "2024" }))).toEqual([
      'asOf | not-a-date | not a calendar date; expected a calendar date as YYYY-MM-DD, got "2024"',
    ]);
  });

  test("leaves bodies of the same inspection apart", () => {
    const inspection = inspect({
      framework: "soc-regional",
      published: "2024-05-14",
      bodies: ["kent", "surrey"],
      judgments: [{ body: "kent", question: "serious-and-organised-crime", grade: "good" }],
    });
    expect(historyOf([inspection], "surrey", "serious-and-organised-crime")).toEqual([]);
  });
});
