import { describe, expect, test } from "vitest";
import type { BodyId } from "../../src/body/index.js";
import { type Change, changeBetween, type ChangeOptions, type StatedDirection } from "../../src/comparison/index.js";
import { areComparable, type FrameworkId } from "../../src/framework/index.js";
import { inspect, staffordshire2022, westMidlands } from "../inspection/fixtures.js";
import { refusals } from "../refusal.js";
import { inspected, real, type Short } from "./judged.js";

/** Tells changes in short: the question and the kind. */
const kinds = (changes: readonly Change[]): string[] => changes.map(({ question, kind }) => `${question} ${kind}`);

/** HMICFRS's position on two cycles, as a change carries it. */
const position = (a: FrameworkId, b: FrameworkId) => {
  const { reason, source } = areComparable(a, b);
  return { reason, source };
};

/** Of whom and of what a change is told: the body, and the frameworks before and now. */
const of = (body: BodyId, previousFramework: FrameworkId, framework: FrameworkId) => ({
  body,
  framework,
  previousFramework,
});

const q = "investigating-crime";

describe("changeBetween, within one cycle", () => {
  const before = (short: Short) => inspected("peel-2023-25", "2024-01-01", { [q]: short });
  const after = (short: Short) => inspected("peel-2023-25", "2025-01-01", { [q]: short });
  test.each<[Short, Short, object]>([
    ["A", "G", { kind: "improved", from: "adequate", to: "good", steps: 1, byLabelOnly: false }],
    ["I", "O", { kind: "improved", from: "inadequate", to: "outstanding", steps: 4, byLabelOnly: false }],
    ["G", "RI", { kind: "declined", from: "good", to: "requires-improvement", steps: 2, byLabelOnly: false }],
    ["G", "G", { kind: "unchanged", from: "good", to: "good", steps: 0, byLabelOnly: false }],
    ["G", null, { kind: "ungraded", from: "good", to: null, toUngraded: "pending" }],
    [null, "G", { kind: "ungraded", from: null, fromUngraded: "pending", to: "good" }],
    [null, null, { kind: "ungraded", from: null, fromUngraded: "pending", to: null, toUngraded: "pending" }],
  ])("%s, then %s", (then, now, change) => {
    const changes = changeBetween(before(then), after(now));
    expect(changes).toStrictEqual([{ ...of("kent", "peel-2023-25", "peel-2023-25"), question: q, ...change }]);
    expect(Object.isFrozen(changes) && Object.isFrozen(changes[0])).toBe(true);
  });
});

describe("changeBetween, on real grades", () => {
  /**
   * Bedfordshire's pillars; the days put the cycles in order and are no facts. Sources: http://www.justiceinspectorates.gov.uk/hmic/peel-assessments/peel-2016/bedfordshire/,
   * https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2017/bedfordshire/,
   * https://www.bedfordtoday.co.uk/news/crime/bedfordshire-police-rated-good-police-watchdog-1392723
   */
  const bedfordshire = {
    2016: inspected(
      "peel-2016",
      "2017-03-02",
      { effectiveness: "I", efficiency: "RI", legitimacy: "G" },
      "bedfordshire",
    ),
    2017: inspected(
      "peel-2017",
      "2018-03-22",
      { effectiveness: "RI", efficiency: "RI", legitimacy: "G" },
      "bedfordshire",
    ),
    2018: inspected(
      "peel-2018-19",
      "2020-02-07",
      { effectiveness: "G", efficiency: "G", legitimacy: "G" },
      "bedfordshire",
    ),
  };

  test("Bedfordshire improved in effectiveness in 2017, with HMICFRS's caveat", () => {
    const caveat = position("peel-2016", "peel-2017");
    const changes = changeBetween(bedfordshire[2016], bedfordshire[2017]);
    expect(changes[0]).toStrictEqual({
      ...of("bedfordshire", "peel-2016", "peel-2017"),
      question: "effectiveness",
      kind: "improved",
      from: "inadequate",
      to: "requires-improvement",
      steps: 1,
      byLabelOnly: false,
      caveat,
    });
    expect(kinds(changes)).toEqual(["effectiveness improved", "efficiency unchanged", "legitimacy unchanged"]);
  });

  test("Bedfordshire improved again in 2018/19, and by two tiers since 2016", () => {
    expect(kinds(changeBetween(bedfordshire[2017], bedfordshire[2018]))).toEqual([
      "effectiveness improved",
      "efficiency improved",
      "legitimacy unchanged",
    ]);
    expect(changeBetween(bedfordshire[2016], bedfordshire[2018])[0]).toMatchObject({ steps: 2 });
  });

  test("Staffordshire's pillars, 2015 to 2017", () => {
    const [first, second, third] = (["peel-2015", "peel-2016", "peel-2017"] as const).map((framework) =>
      real(framework, "staffordshire"),
    );
    const still = ["effectiveness unchanged", "efficiency unchanged", "legitimacy unchanged"];
    expect(kinds(changeBetween(first!, second!))).toEqual(still);
    expect(kinds(changeBetween(second!, third!))).toEqual(["effectiveness improved", ...still.slice(1)]);
  });

  /** Source: https://northyorkshire-pfcc.gov.uk/news/hmicfrs12march2024; of 2021/22 only the inadequate area is named in what was found. */
  const northYorkshire = {
    2022: inspected(
      "peel-2021-22",
      "2023-03-17",
      { "strategic-planning": "I", "victims-service": null },
      "north-yorkshire",
    ),
    2024: inspected(
      "peel-2023-25",
      "2024-03-12",
      {
        "victims-service": null,
        "recording-crime": "G",
        "treating-the-public": "G",
        "preventing-crime": "G",
        "protecting-vulnerable-people": "G",
        "managing-offenders": "G",
        "responding-to-the-public": "A",
        "investigating-crime": "A",
        "supporting-the-workforce": "A",
        "leadership-and-force-management": "A",
      },
      "north-yorkshire",
    ),
  };

  test("North Yorkshire, 2021/22 to 2023-25: five tiers both, and not comparable; a renamed question is found", () => {
    const changes = changeBetween(northYorkshire[2022], northYorkshire[2024]);
    expect(changes.at(-1)).toStrictEqual({
      ...of("north-yorkshire", "peel-2021-22", "peel-2023-25"),
      question: "leadership-and-force-management",
      previousQuestion: "strategic-planning",
      kind: "not-comparable",
      ...position("peel-2021-22", "peel-2023-25"),
    });
    expect(new Set(changes.slice(0, -1).map(({ kind }) => kind))).toEqual(new Set(["ungraded"]));
    expect(changeBetween(northYorkshire[2022], northYorkshire[2024], { across: "labels" }).at(-1)).toStrictEqual({
      ...of("north-yorkshire", "peel-2021-22", "peel-2023-25"),
      question: "leadership-and-force-management",
      previousQuestion: "strategic-planning",
      kind: "improved",
      from: "inadequate",
      to: "adequate",
      steps: 2,
      byLabelOnly: true,
    });
  });

  test("Wiltshire, 2021/22 to 2023-25: nothing improved or declined, whatever the labels say", () => {
    const [before, after] = [real("peel-2021-22", "wiltshire"), real("peel-2023-25", "wiltshire")];
    const count = (options: ChangeOptions, kind: Change["kind"]): number =>
      changeBetween(before, after, options).filter((change) => change.kind === kind).length;
    expect([count({}, "not-comparable"), count({}, "improved"), count({}, "declined")]).toEqual([5, 0, 0]);
    expect([count({ across: "labels" }, "improved"), count({ across: "labels" }, "declined")]).toEqual([5, 0]);
    expect(
      changeBetween(before, after, { across: "labels" }).every(
        (change) => !("byLabelOnly" in change) || change.byLabelOnly,
      ),
    ).toBe(true);
  });

  test("good on four tiers, then adequate on five, is no decline; and the pillars are no longer asked", () => {
    const before = inspected("peel-2018-19", "2019-05-02", { effectiveness: "G", [q]: "G", "using-resources": "G" });
    const after = inspected("peel-2021-22", "2022-07-22", { [q]: "A", "managing-offenders": "A" });
    const subject = of("kent", "peel-2018-19", "peel-2021-22");
    expect(changeBetween(before, after)).toStrictEqual([
      { ...subject, question: q, kind: "not-comparable", ...position("peel-2018-19", "peel-2021-22") },
      { ...subject, question: "managing-offenders", kind: "new" },
      { ...subject, question: "effectiveness", kind: "no-longer-asked" },
      { ...subject, question: "using-resources", kind: "no-longer-asked" },
    ]);
  });

  test("the fire services' Round 1 and Round 2 compare as HMICFRS does, and Round 3 does not", () => {
    const [first, second] = [real("frs-2018-19", "buckinghamshire-frs"), real("frs-2021-22", "buckinghamshire-frs")];
    expect(kinds(changeBetween(first, second))).toEqual([
      "effectiveness unchanged",
      "efficiency unchanged",
      "people declined",
    ]);
    const third = inspected("frs-2023-25", "2023-10-01", { affordability: "G" }, "buckinghamshire-frs");
    expect(kinds(changeBetween(second, third))).toEqual([
      "affordability ungraded",
      "effectiveness no-longer-asked",
      "efficiency no-longer-asked",
      "people no-longer-asked",
    ]);
  });
});

describe("changeBetween, what is asked", () => {
  test("tells new and no longer asked by the framework, and not by who was judged on what", () => {
    const before = inspected("peel-2021-22", "2023-01-01", { "recording-crime": "A" });
    const after = inspected("peel-2023-25", "2025-01-01", { "preventing-crime": "A" });
    const subject = of("kent", "peel-2021-22", "peel-2023-25");
    expect(changeBetween(before, after)).toStrictEqual([
      { ...subject, question: "preventing-crime", kind: "ungraded", from: null, to: "adequate" },
      { ...subject, question: "recording-crime", kind: "ungraded", from: "adequate", to: null },
    ]);
    const earlier = inspected("peel-2017", "2018-01-01", { "understanding-demand": "G", [q]: "G" });
    const later = inspected("peel-2018-19", "2019-01-01", { [q]: "G" });
    expect(kinds(changeBetween(earlier, later))).toEqual([`${q} unchanged`, "understanding-demand no-longer-asked"]);
    expect(kinds(changeBetween(later, earlier))).toEqual(["understanding-demand new", `${q} unchanged`]);
  });

  test.each(["before", "now"])(
    "tells what has no judgment %s, for it is never graded, as ungraded by design",
    (side) => {
      const judged = inspected("peel-2021-22", "2023-01-01", { "victims-service": null });
      const not = inspected("peel-2023-25", "2025-01-01", {});
      const [previous, current] = side === "before" ? [not, judged] : [judged, not];
      const byJudgment = "pending";
      expect(changeBetween(previous, current)).toStrictEqual([
        {
          ...of("kent", previous.framework, current.framework),
          question: "victims-service",
          kind: "ungraded",
          from: null,
          to: null,
          fromUngraded: side === "before" ? "by-design" : byJudgment,
          toUngraded: side === "before" ? byJudgment : "by-design",
        },
      ]);
    },
  );

  test("tells a new question that has no grade as new", () => {
    const before = inspected("peel-2018-19", "2019-01-01", { effectiveness: null });
    const after = inspected("peel-2021-22", "2023-01-01", { "victims-service": null });
    expect(kinds(changeBetween(before, after))).toEqual(["victims-service new", "effectiveness no-longer-asked"]);
  });

  test("matches what an incomplete table does not list by its identifier", () => {
    const before = inspected("peel-2025-27", "2025-09-01", { "a question": "A", "b question": "G" });
    const after = inspected("peel-2025-27", "2026-09-01", { "a question": "G", "c question": "G" });
    expect(kinds(changeBetween(before, after))).toEqual([
      "a question improved",
      "c question new",
      "b question no-longer-asked",
    ]);
  });

  test("loses no judgment when two that an incomplete table cannot tell apart meet one", () => {
    const before = inspected("peel-2021-22", "2023-01-01", { "strategic-planning": "A" });
    const after = inspected("peel-2025-27", "2026-01-01", {
      "strategic-planning": "G",
      "leadership-and-force-management": "G",
    });
    expect(kinds(changeBetween(before, after))).toEqual([
      "strategic-planning not-comparable",
      "leadership-and-force-management ungraded",
    ]);
    expect(kinds(changeBetween(after, before))).toEqual([
      "strategic-planning not-comparable",
      "leadership-and-force-management ungraded",
    ]);
  });

  test("compares nothing across programmes but a grade that one repeats from the other", () => {
    const peel = inspected(
      "peel-2023-25",
      "2024-09-24",
      { [q]: "A", "serious-and-organised-crime": "A" },
      "staffordshire",
    );
    const reason = position("soc-regional", "peel-2023-25");
    const subject = of("staffordshire", "soc-regional", "peel-2023-25");
    expect(changeBetween(westMidlands, peel)).toStrictEqual([
      { ...subject, question: q, kind: "not-comparable", ...reason },
      {
        ...subject,
        question: "serious-and-organised-crime",
        kind: "improved",
        from: "requires-improvement",
        to: "adequate",
        steps: 1,
        byLabelOnly: false,
      },
    ]);
    expect(kinds(changeBetween(peel, westMidlands))).toEqual([
      "serious-and-organised-crime declined",
      `${q} not-comparable`,
    ]);
  });
});

describe("changeBetween, amended reports", () => {
  const later = inspected("peel-2023-25", "2024-09-24", { "serious-and-organised-crime": "A" }, "staffordshire");

  test("counts every amendment unless a day is given", () => {
    const only = (options?: ChangeOptions) =>
      changeBetween(staffordshire2022, later, options).find(
        ({ question }) => question === "serious-and-organised-crime",
      );
    expect(only()).toMatchObject({ kind: "improved" });
    expect(only({ asOf: "2024-09-24" })).toMatchObject({ kind: "improved" });
    const amendedLater = inspect({
      framework: "peel-2023-25",
      published: "2023-09-24",
      bodies: ["staffordshire"],
      judgments: [{ body: "staffordshire", question: "serious-and-organised-crime", grade: "adequate" }],
    });
    const onDay = (asOf: string) =>
      kinds(changeBetween(staffordshire2022, amendedLater, { asOf })).find((line) => line.startsWith("serious"));
    expect(onDay("2024-05-13")).toBe("serious-and-organised-crime ungraded");
    expect(onDay("2024-05-14")).toBe("serious-and-organised-crime improved");
  });

  test.each([
    [
      "2024-09-23",
      'asOf | wrong-order | before an inspection was published; expected 2024-09-24 or later, got "2024-09-23"',
    ],
    [
      "2022-09-21",
      'asOf | wrong-order | before an inspection was published; expected 2022-09-22 or later, got "2022-09-21"',
    ],
    ["now", 'asOf | not-a-date | not a calendar date; expected a calendar date as YYYY-MM-DD, got "now"'],
  ])("refuses %s", (asOf, line) => {
    expect(refusals(() => changeBetween(staffordshire2022, later, { asOf }))).toEqual([line]);
  });
});

describe("changeBetween, the body", () => {
  const question = "serious-and-organised-crime";
  const two = (
    published: string,
    bodies: ["kent", "surrey"] | ["kent", "essex"] | ["essex"],
    grade: "good" | "adequate",
  ) =>
    inspect({
      framework: "soc-regional",
      published,
      bodies,
      judgments: bodies.map((body) => ({ body, question, grade })),
    });
  const first = two("2023-01-01", ["kent", "surrey"], "adequate");
  const second = two("2024-01-01", ["kent", "essex"], "good");

  test("is the only one in common, unless it is given", () => {
    expect(kinds(changeBetween(first, second))).toEqual([`${question} improved`]);
    expect(kinds(changeBetween(first, second, { body: "kent" }))).toEqual([`${question} improved`]);
    expect(kinds(changeBetween(first, first, { body: "surrey" }))).toEqual([`${question} unchanged`]);
  });

  test("that nobody judged has no changes", () => {
    const unjudged = inspect({ framework: "soc-regional", published: "2023-01-01", bodies: ["kent"] });
    expect(changeBetween(unjudged, unjudged)).toEqual([]);
  });

  test("must be said when there are several, and be in both", () => {
    expect(refusals(() => changeBetween(first, first))).toEqual([
      "body | missing | missing, for several bodies could be meant; expected one of kent | surrey",
    ]);
    expect(refusals(() => changeBetween(first, second, { body: "surrey" }))).toEqual([
      'body | not-listed | not among the bodies of both inspections; expected one of kent, got "surrey"',
    ]);
    expect(refusals(() => changeBetween(first, two("2024-01-01", ["essex"], "good")))).toEqual([
      "body | not-listed | the two inspections have no body in common",
    ]);
    expect(refusals(() => changeBetween(first, two("2024-01-01", ["essex"], "good"), { body: "kent" }))).toEqual([
      'body | not-listed | not among the bodies of both inspections; expected none, for the two inspections have no body in common, got "kent"',
    ]);
  });
});

describe("changeBetween, directions that the report states", () => {
  const before = inspected("peel-2021-22", "2023-01-01", {
    "strategic-planning": "A",
    "victims-service": null,
    [q]: "G",
  });
  const after = inspected("peel-2023-25", "2025-01-01", {
    "leadership-and-force-management": "A",
    "victims-service": null,
    [q]: "A",
  });
  const source = "https://hmicfrs.justiceinspectorates.gov.uk/";
  const state = (question: string, direction: StatedDirection["direction"], rest: Partial<StatedDirection> = {}) => ({
    question,
    direction,
    source,
    ...rest,
  });

  test("win over what the grades say, are told apart, and have their source", () => {
    const stated = [state("leadership-and-force-management", "improved"), state("victims-service", "declined")];
    const changes = changeBetween(before, after, { stated, across: "labels" });
    const subject = of("kent", "peel-2021-22", "peel-2023-25");
    expect(changes).toStrictEqual([
      {
        ...subject,
        question: "leadership-and-force-management",
        previousQuestion: "strategic-planning",
        kind: "improved",
        from: "adequate",
        to: "adequate",
        steps: null,
        byLabelOnly: false,
        stated: { source },
      },
      {
        ...subject,
        question: "victims-service",
        kind: "declined",
        from: null,
        to: null,
        steps: null,
        byLabelOnly: false,
        stated: { source },
      },
      { ...subject, question: q, kind: "declined", from: "good", to: "adequate", steps: 1, byLabelOnly: true },
    ]);
    const [first] = changes;
    expect(Object.isFrozen(first) && Object.isFrozen(first!.kind === "improved" && first!.stated)).toBe(true);
  });

  test("win over a comparison that may be made", () => {
    const stated = [state(q, "unchanged")];
    const then = inspected("peel-2023-25", "2024-01-01", { [q]: "I" });
    expect(changeBetween(then, after, { stated, body: "kent" })[2]).toMatchObject({
      kind: "unchanged",
      from: "inadequate",
      to: "adequate",
      steps: null,
    });
  });

  test("may be of a question that only one of the two judges", () => {
    const then = inspected("peel-2018-19", "2019-01-01", { effectiveness: "G" });
    const now = inspected("peel-2021-22", "2023-01-01", { "managing-offenders": "A" });
    const stated = [state("effectiveness", "declined"), state("managing-offenders", "improved")];
    expect(changeBetween(then, now, { stated })).toMatchObject([
      { question: "managing-offenders", kind: "improved", from: null, to: "adequate" },
      { question: "effectiveness", kind: "declined", from: "good", to: null },
    ]);
  });

  test("of other bodies are passed over", () => {
    const stated = [state(q, "improved", { body: "surrey" }), state(q, "declined", { body: "kent" })];
    expect(changeBetween(before, after, { stated })[2]).toMatchObject({ kind: "declined", stated: { source } });
    expect(changeBetween(before, after, { stated: [] })[2]).toMatchObject({ kind: "not-comparable" });
  });

  test.each<[string, unknown, string]>([
    [
      "a question that neither judges",
      state("strategic-planing", "improved"),
      'stated.0.question | not-listed | judged by neither inspection; expected one of leadership-and-force-management | victims-service | investigating-crime, got "strategic-planing"',
    ],
    [
      "a direction that is none",
      state(q, "better" as "improved"),
      'stated.0.direction | not-a-choice | not a direction; expected one of improved | declined | unchanged, got "better"',
    ],
    [
      "a blank source",
      state(q, "improved", { source: " " }),
      'stated.0.source | empty | no source; expected where the report says it, got " "',
    ],
    [
      "no source",
      { question: q, direction: "improved" },
      "stated.0.source | empty | no source; expected where the report says it, got nothing",
    ],
  ])("are refused for %s", (_, statement, line) => {
    expect(refusals(() => changeBetween(before, after, { stated: [statement as StatedDirection] }))).toEqual([line]);
  });

  test("are refused when there are two of one question", () => {
    const stated = [state(q, "improved"), state("victims-service", "improved"), state(q, "improved", { body: "kent" })];
    expect(refusals(() => changeBetween(before, after, { stated }))).toEqual([
      'stated.2.question | duplicate | stated twice for one question; got "investigating-crime"',
    ]);
  });

  test("and another way across is refused", () => {
    expect(refusals(() => changeBetween(before, after, { across: "label" as "labels" }))).toEqual([
      'across | not-a-choice | not a choice; expected one of labels, got "label" (did you mean labels?)',
    ]);
  });
});
