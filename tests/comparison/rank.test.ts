import { describe, expect, test } from "vitest";
import type { BodyId } from "../../src/body/index.js";
import { type JudgmentInFramework, rankBodies, type Ranking, type RankOptions } from "../../src/comparison/index.js";
import { areComparable } from "../../src/framework/index.js";
import { judgmentsOf } from "../../src/inspection/index.js";
import { isDeepFrozen } from "../freeze.js";
import { westMidlands } from "../inspection/fixtures.js";
import { GRADE_ROWS } from "../real-grades.js";
import { refusals } from "../refusal.js";
import { judged, real, type Short } from "./judged.js";

const [x, y, z] = ["preventing-crime", "investigating-crime", "managing-offenders"] as const;

/** Judgments of PEEL 2023-25, by body and question. */
const peel = (bodies: Partial<Record<BodyId, Record<string, Short>>>): JudgmentInFramework[] =>
  Object.entries(bodies).flatMap(([body, grades]) =>
    judged(body as BodyId, "peel-2023-25", grades as Record<string, Short>),
  );

const labels = ({ ranked }: Ranking): string[] => ranked.map(({ label, body }) => `${label} ${body}`);
const apart = ({ unranked }: Ranking): string[] => unranked.map(({ body, why }) => `${body} ${why}`);

const share: RankOptions = { by: "share", atLeast: "good" };
const fewest: RankOptions = { by: "fewest-worst" };
const dominance: RankOptions = { by: "dominance" };

describe("rankBodies, on real grades", () => {
  test("of the West Midlands inspection: 1=, 1=, 3=, 3=, 5 by any criterion", () => {
    const order = ["1= west-midlands", "1= west-midlands-rocu", "3= staffordshire", "3= warwickshire", "5 west-mercia"];
    const judgments = judgmentsOf(westMidlands);
    expect(labels(rankBodies(judgments, fewest))).toEqual(order);
    expect(labels(rankBodies(judgments, dominance))).toEqual(order);
    expect(labels(rankBodies(judgments, { by: "share", atLeast: "requires-improvement" }))).toEqual([
      "1= staffordshire",
      "1= warwickshire",
      "1= west-midlands",
      "1= west-midlands-rocu",
      "5 west-mercia",
    ]);
  });

  test("of effectiveness 2016, all 43 forces: Durham alone first, 28 good, 13 requiring improvement, Bedfordshire last", () => {
    const rows = GRADE_ROWS.filter(
      ({ framework, question, body }) =>
        framework === "peel-2016" && question === "effectiveness" && body !== "northern-ireland",
    );
    for (const options of [fewest, dominance]) {
      const { ranked, unranked } = rankBodies(rows, options);
      const places = new Map<string, number>();
      for (const { label } of ranked) places.set(label, (places.get(label) ?? 0) + 1);
      expect([...places]).toEqual([
        ["1", 1],
        ["2=", 28],
        ["30=", 13],
        ["43", 1],
      ]);
      expect([ranked[0]!.body, ranked.at(-1)!.body]).toEqual(["durham", "bedfordshire"]);
      expect(unranked).toEqual([]);
    }
    expect(rankBodies(rows, share).ranked.filter(({ rank }) => rank === 1)).toHaveLength(29);
  });

  test("of two fire services in Round 3, with the eleven areas each place rests on", () => {
    const judgments = (["shropshire-frs", "hereford-and-worcester-frs"] as const).flatMap((body) =>
      judgmentsOf(real("frs-2023-25", body)),
    );
    const places = (options: RankOptions) =>
      rankBodies(judgments, options).ranked.map(({ label, body, graded, questions }) => [
        label,
        body,
        graded,
        questions,
      ]);
    // Neither is better on everything: a place shared, and not a place each.
    expect(places(dominance)).toEqual([
      ["1=", "hereford-and-worcester-frs", 11, 11],
      ["1=", "shropshire-frs", 11, 11],
    ]);
    expect(places(fewest)).toEqual([
      ["1", "hereford-and-worcester-frs", 11, 11],
      ["2", "shropshire-frs", 11, 11],
    ]);
  });
});

describe("rankBodies, ties and coverage", () => {
  const judgments = peel({
    essex: { [x]: "G", [y]: "G" },
    surrey: { [x]: "G", [y]: "A" },
    kent: { [x]: "A", [y]: "G" },
    dorset: { [x]: "A", [y]: "A" },
  });

  test("tells ties as ties: 1, 2=, 2=, 4", () => {
    for (const options of [share, fewest, dominance]) {
      const { ranked } = rankBodies(judgments, options);
      expect(ranked.map(({ body, rank, tied, label }) => [body, rank, tied, label])).toEqual([
        ["essex", 1, false, "1"],
        ["kent", 2, true, "2="],
        ["surrey", 2, true, "2="],
        ["dorset", 4, false, "4"],
      ]);
    }
  });

  test("says what each place rests on", () => {
    const [first, second] = rankBodies(
      peel({ kent: { [x]: "G", [y]: null, [z]: "O" }, surrey: { [y]: "I" } }),
      share,
    ).ranked;
    expect(first).toStrictEqual({
      body: "kent",
      rank: 1,
      tied: false,
      label: "1",
      graded: 2,
      questions: 3,
      counts: { inadequate: 0, "requires-improvement": 0, adequate: 0, good: 1, outstanding: 1 },
      reached: { count: 2, of: 2, share: 1 },
    });
    expect(second).toMatchObject({
      body: "surrey",
      label: "2",
      graded: 1,
      questions: 3,
      reached: { count: 0, of: 1, share: 0 },
    });
    expect(rankBodies(judgments, fewest).ranked[0]).not.toHaveProperty("reached");
  });

  test("does not count a question on which nobody has a grade", () => {
    const both = { [x]: "G", "victims-service": null } as const;
    expect(rankBodies(peel({ kent: both, surrey: both }), share).ranked[0]).toMatchObject({ graded: 1, questions: 1 });
  });

  test("tells bodies without judgments and without grades apart, and leaves out those not asked for", () => {
    const some = peel({ kent: { [x]: "G" }, surrey: { [x]: null }, essex: { [x]: "O" } });
    expect(apart(rankBodies(some, share))).toEqual(["surrey no-grades"]);
    const asked = rankBodies(some, { ...share, bodies: ["surrey", "kent", "dorset", "kent"] });
    expect([labels(asked), apart(asked)]).toEqual([["1 kent"], ["dorset no-judgments", "surrey no-grades"]]);
  });

  test("gives no places where there are no grades", () => {
    expect(rankBodies([], share)).toStrictEqual({
      verdict: "ranked",
      by: "share",
      ranked: [],
      unranked: [],
      frameworks: [],
      byLabelOnly: false,
      caveats: [],
    });
    expect(apart(rankBodies([], { ...dominance, bodies: ["kent"] }))).toEqual(["kent no-judgments"]);
  });

  test("gives frozen data", () => {
    expect(isDeepFrozen(rankBodies(judgments, { ...share, bodies: ["kent", "surrey", "gwent"] }))).toBe(true);
    expect(isDeepFrozen(rankBodies([...judgments, ...judged("gwent", "peel-2018-19", { [x]: "G" })], share))).toBe(
      true,
    );
  });
});

describe("rankBodies by share", () => {
  test.each<[Record<string, Short>, Record<string, Short>, string[]]>([
    [{ [x]: "G", [y]: "I" }, { [x]: "A", [y]: "A" }, ["1 kent", "2 surrey"]],
    [{ [x]: "G" }, { [x]: "G", [y]: "G" }, ["1= kent", "1= surrey"]],
    [{ [x]: "G", [y]: "A" }, { [x]: "G" }, ["1 surrey", "2 kent"]],
    [{ [x]: "G", [y]: null }, { [x]: "O" }, ["1= kent", "1= surrey"]],
  ])("%j and %j", (kent, surrey, order) => {
    expect(labels(rankBodies(peel({ kent, surrey }), share))).toEqual(order);
  });

  test("equal shares of different numbers tie", () => {
    const kent = { [x]: "G", [y]: "A", [z]: "A" } as const;
    const surrey = {
      ...kent,
      "preventing-crime": "A",
      "responding-to-the-public": "G",
      "recording-crime": "A",
      "treating-the-public": "G",
    } as const;
    const ranking = rankBodies(peel({ kent, surrey }), share);
    expect(ranking.ranked.map(({ label, reached }) => [label, reached])).toEqual([
      ["1=", { count: 1, of: 3, share: 1 / 3 }],
      ["1=", { count: 2, of: 6, share: 1 / 3 }],
    ]);
  });
});

describe("rankBodies by fewest of the worst", () => {
  test.each<[string, Record<string, Short>, Record<string, Short>, string[]]>([
    ["the worst grade counts first", { [x]: "RI", [y]: "RI" }, { [x]: "O", [y]: "I" }, ["1 kent", "2 surrey"]],
    ["then the next", { [x]: "I", [y]: "A" }, { [x]: "I", [y]: "RI" }, ["1 kent", "2 surrey"]],
    ["then adequate", { [x]: "A", [y]: "A" }, { [x]: "A", [y]: "G" }, ["1 surrey", "2 kent"]],
    ["then good", { [x]: "G", [y]: "G" }, { [x]: "O", [y]: "G" }, ["1 surrey", "2 kent"]],
    ["the same counts", { [x]: "O", [y]: "RI" }, { [x]: "RI", [y]: "O" }, ["1= kent", "1= surrey"]],
    ["all good is level, however many", { [x]: "G" }, { [x]: "G", [y]: "G" }, ["1= kent", "1= surrey"]],
    [
      "one of two is more than one of three",
      { [x]: "I", [y]: "G" },
      { [x]: "I", [y]: "G", [z]: "G" },
      ["1 surrey", "2 kent"],
    ],
  ])("%s", (_, kent, surrey, order) => {
    expect(labels(rankBodies(peel({ kent, surrey }), fewest))).toEqual(order);
  });
});

describe("rankBodies by dominance", () => {
  test("puts what none is better than first, whatever the grades", () => {
    const judgments = peel({
      kent: { [x]: "O", [y]: "I" },
      surrey: { [x]: "I", [y]: "RI" },
      essex: { [x]: "RI", [y]: "I" },
      dorset: { [x]: "I", [y]: "I" },
    });
    expect(labels(rankBodies(judgments, dominance))).toEqual(["1= kent", "1= surrey", "3 essex", "4 dorset"]);
  });

  test("gives no place to a body that shares no graded question with another", () => {
    const judgments = peel({ kent: { [x]: "O" }, surrey: { [x]: "G" }, essex: { [y]: "I", [x]: null } });
    const ranking = rankBodies(judgments, dominance);
    expect([labels(ranking), apart(ranking)]).toEqual([["1 kent", "2 surrey"], ["essex nothing-in-common"]]);
    expect(ranking.ranked[0]).toMatchObject({ graded: 1, questions: 2 });
    expect(labels(rankBodies(judgments, share))).toEqual(["1= kent", "1= surrey", "3 essex"]);
  });

  test("lists those without a place by identifier, whatever the reason", () => {
    const judgments = peel({ kent: { [x]: "O" }, surrey: { [x]: "G" }, essex: { [y]: "I" }, gwent: { [x]: null } });
    const bodies = ["surrey", "kent", "wiltshire", "gwent", "essex", "dorset"] as const;
    expect(apart(rankBodies(judgments, { ...dominance, bodies }))).toEqual([
      "dorset no-judgments",
      "essex nothing-in-common",
      "gwent no-grades",
      "wiltshire no-judgments",
    ]);
  });

  test("gives a body alone the first place", () => {
    expect(labels(rankBodies(peel({ kent: { [x]: "I" } }), dominance))).toEqual(["1 kent"]);
  });

  test("ties bodies that beat each other in a ring, over different questions", () => {
    const judgments = peel({
      kent: { [x]: "G", [y]: "A" },
      surrey: { [y]: "G", [z]: "A" },
      essex: { [z]: "G", [x]: "A" },
      dorset: { [x]: "I", [y]: "I", [z]: "I" },
    });
    expect(labels(rankBodies(judgments, dominance))).toEqual(["1= essex", "1= kent", "1= surrey", "4 dorset"]);
  });
});

describe("rankBodies, what may be compared", () => {
  const two = (...[f, g]: ["peel-2021-22" | "peel-2016" | "soc-regional", "peel-2023-25" | "peel-2017"]) => [
    ...judged("kent", f, { [f === "soc-regional" ? "serious-and-organised-crime" : y]: "G" }),
    ...judged("surrey", g, { [y]: "RI" }),
  ];

  test.each([["peel-2021-22"], ["soc-regional"]] as const)("does not rank %s with PEEL 2023-25", (framework) => {
    const judgments = [...two(framework, "peel-2023-25"), ...peel({ dorset: { [y]: null } })];
    const { reason, source } = areComparable(framework, "peel-2023-25");
    expect(rankBodies(judgments, dominance)).toStrictEqual({
      verdict: "not-comparable",
      by: "dominance",
      ranked: [],
      unranked: [
        { body: "dorset", why: "no-grades" },
        { body: "kent", why: "not-comparable" },
        { body: "surrey", why: "not-comparable" },
      ],
      frameworks: ["peel-2023-25", framework].sort(),
      byLabelOnly: false,
      caveats: [],
      reason,
      source,
    });
  });

  test("ranks by labels when asked, and says so", () => {
    const ranking = rankBodies(two("peel-2021-22", "peel-2023-25"), { ...share, across: "labels" });
    expect(labels(ranking)).toEqual(["1 kent", "2 surrey"]);
    expect(ranking).toMatchObject({ verdict: "ranked", byLabelOnly: true });
    expect(ranking).not.toHaveProperty("reason");
    expect(rankBodies(peel({ kent: { [x]: "G" } }), { ...share, across: "labels" }).byLabelOnly).toBe(false);
  });

  test("ranks two cycles that HMICFRS compares, with its caveat, as one question", () => {
    const ranking = rankBodies(two("peel-2016", "peel-2017"), fewest);
    const { reason, source } = areComparable("peel-2016", "peel-2017");
    expect(labels(ranking)).toEqual(["1 kent", "2 surrey"]);
    expect(ranking.caveats).toStrictEqual([{ reason, source }]);
    expect(ranking.ranked[0]).toMatchObject({ graded: 1, questions: 1 });
    expect(ranking.frameworks).toEqual(["peel-2016", "peel-2017"]);
  });

  test("ranks two rounds that HMICFRS compares without a caveat", () => {
    const judgments = [
      ...judged("kent-frs", "frs-2018-19", { affordability: "RI" }),
      ...judged("essex-frs", "frs-2021-22", { affordability: "G" }),
    ];
    const ranking = rankBodies(judgments, { ...share, across: "labels" });
    expect(labels(ranking)).toEqual(["1 essex-frs", "2 kent-frs"]);
    expect(ranking).toMatchObject({ verdict: "ranked", byLabelOnly: false, caveats: [] });
  });

  test("follows one question through cycles also where PEEL began to repeat it", () => {
    const soc = { "serious-and-organised-crime": "G" } as const;
    const judgments = [...judged("kent", "peel-2018-19", soc), ...judged("surrey", "peel-2021-22", soc)];
    expect(rankBodies(judgments, { ...dominance, across: "labels" }).ranked[0]).toMatchObject({ questions: 1 });
  });

  test("matches a renamed question over cycles", () => {
    const judgments = [
      ...judged("kent", "peel-2021-22", { "strategic-planning": "G" }),
      ...judged("surrey", "peel-2023-25", { "leadership-and-force-management": "A" }),
      ...judged("essex", "peel-2025-27", { "leadership-and-force-management": "RI" }),
    ];
    const ranking = rankBodies(judgments, { ...dominance, across: "labels" });
    expect(labels(ranking)).toEqual(["1 kent", "2 surrey", "3 essex"]);
    expect(ranking.ranked[0]).toMatchObject({ questions: 1 });
  });

  test("compares across programmes only what is the same question, by labels", () => {
    const soc = "serious-and-organised-crime";
    const judgments = [
      ...judged("kent", "soc-regional", { [soc]: "G" }),
      ...judged("surrey", "peel-2023-25", { [soc]: "A", [x]: "G" }),
      ...judged("kent-frs", "frs-2023-25", { affordability: "G" }),
    ];
    const ranking = rankBodies(judgments, { ...dominance, across: "labels" });
    expect([labels(ranking), apart(ranking)]).toEqual([["1 kent", "2 surrey"], ["kent-frs nothing-in-common"]]);
    expect(ranking.ranked[0]).toMatchObject({ questions: 3 });
  });

  test("matches a renamed question over cycles also where another programme is ranked with them", () => {
    const judgments = [
      ...judged("kent", "peel-2021-22", { "strategic-planning": "G", [x]: "G" }),
      ...judged("surrey", "peel-2023-25", { "leadership-and-force-management": "A", [x]: "G" }),
      ...judged("kent-frs", "frs-2023-25", { affordability: "G" }),
      ...judged("essex", "soc-regional", { "serious-and-organised-crime": "G" }),
    ];
    const ranking = rankBodies(judgments, { ...dominance, across: "labels" });
    expect(labels(ranking)).toEqual(["1 kent", "2 surrey"]);
    expect(ranking.ranked[0]).toMatchObject({ questions: 4 });
  });

  test("is not stopped by absent grades of another framework", () => {
    const judgments = [...peel({ kent: { [x]: "G" } }), ...judged("surrey", "peel-2021-22", { [x]: null })];
    expect(rankBodies(judgments, share)).toMatchObject({ verdict: "ranked", frameworks: ["peel-2023-25"] });
  });

  test("nor by bodies that are not asked for", () => {
    expect(rankBodies(two("peel-2021-22", "peel-2023-25"), { ...share, bodies: ["kent"] })).toMatchObject({
      verdict: "ranked",
      frameworks: ["peel-2021-22"],
    });
  });
});

describe("rankBodies, what it refuses", () => {
  test.each<[unknown, string]>([
    [
      { by: "average" },
      'by | not-a-choice | not a criterion; expected one of share | fewest-worst | dominance, got "average"',
    ],
    [{}, "by | not-a-choice | not a criterion; expected one of share | fewest-worst | dominance, got nothing"],
    [
      { by: "share" },
      "atLeast | not-a-grade | not a grade; expected one of inadequate | requires-improvement | adequate | good | outstanding, got nothing",
    ],
    [
      { by: "share", atLeast: "Good" },
      'atLeast | not-a-grade | not a grade; expected one of inadequate | requires-improvement | adequate | good | outstanding, got "Good" (did you mean good?)',
    ],
    [{ by: "dominance", across: "words" }, 'across | not-a-choice | not a choice; expected one of labels, got "words"'],
  ])("%j", (options, line) => {
    expect(refusals(() => rankBodies([], options as RankOptions))).toEqual([line]);
  });

  test("a body judged twice on one question", () => {
    const twice = [...peel({ kent: { [x]: "G", [y]: "A" } }), ...peel({ kent: { [y]: "G" } })];
    expect(refusals(() => rankBodies(twice, share))).toEqual([
      '2.question | duplicate | kent judged twice on one question; got "investigating-crime"; keep the newest with latestJudgments',
    ]);
    expect(labels(rankBodies([...twice.slice(0, 2), ...peel({ kent: { [y]: null } })], share))).toEqual(["1 kent"]);
  });
});
