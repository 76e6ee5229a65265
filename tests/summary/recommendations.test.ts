import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CauseOfConcern,
  deadlineStanding,
  isOverdue,
  type Recommendation,
  statusOn,
} from "../../src/recommendation/index.js";
import {
  type OpenCount,
  type RecommendationSummaryOptions,
  summariseRecommendations,
} from "../../src/summary/index.js";
import * as arbitrary from "../arbitraries.js";
import { deepFreeze, isDeepFrozen } from "../freeze.js";
import { inspect } from "../inspection/fixtures.js";
import { recommend } from "../recommendation/inputs.js";
import { headline, refusals } from "../refusal.js";

const NO_STATUSES = { "awaiting-review": 0, "being-progressed": 0, complete: 0, superseded: 0, "not-accepted": 0 };
const NO_STANDINGS = {
  "not-yet-due": 0,
  overdue: 0,
  open: 0,
  "completed-in-time": 0,
  "completed-late": 0,
  completed: 0,
  "not-pursued": 0,
};
const NONE = { total: 0, open: 0, closed: 0 };

/**
 * Avon Fire and Rescue Service as the letter of 5 September 2025 left it: the accelerated cause closed, five of six
 * recommendations of the second closed, the third not reviewed. Days of issue and texts are made up.
 * Source: https://www.avonfire.gov.uk/news/hmicfrs-revisit-letter-2025
 */
function avon() {
  const letter = "2025-09-05";
  const cause = (id: string, change: Partial<CauseOfConcern> = {}): CauseOfConcern => ({
    id,
    body: "avon-frs",
    text: "The service should act.",
    accelerated: false,
    issued: "2024-01-15",
    ...change,
  });
  const part = (id: string, causeOfConcern: string, isClosed: boolean): Recommendation =>
    recommend({
      id,
      causeOfConcern,
      addressees: ["avon-frs"],
      actions: [],
      issued: "2024-01-15",
      deadline: { kind: "by", date: "2025-08-31" },
      entries: isClosed ? [{ date: letter, status: "complete", assertedBy: "inspectorate" }] : [],
    });
  return inspect({
    id: "avon",
    framework: "frs-2023-25",
    published: "2024-02-01",
    bodies: ["avon-frs"],
    causesOfConcern: [cause("a", { accelerated: true, issued: "2023-12-01", closed: letter }), cause("b"), cause("c")],
    recommendations: [
      part("a1", "a", true),
      ...["b1", "b2", "b3", "b4", "b5"].map((id) => part(id, "b", true)),
      part("b6", "b", false),
      part("c1", "c", false),
    ],
    areasForImprovement: ["1", "2"].map((id) => ({ id, body: "avon-frs" as const, text: "Improve." })),
  });
}

describe("causes of concern and their recommendations close separately: Avon", () => {
  const causes = (asOf: string) =>
    summariseRecommendations(avon(), { asOf }).byCause.map(({ cause, inspection, open, recommendations }) => [
      inspection,
      cause.id,
      open,
      recommendations,
    ]);

  test("on the day before the letter everything is open", () => {
    expect(causes("2025-09-04")).toEqual([
      ["avon", "a", true, { total: 1, open: 1, closed: 0 }],
      ["avon", "b", true, { total: 6, open: 6, closed: 0 }],
      ["avon", "c", true, { total: 1, open: 1, closed: 0 }],
    ]);
  });

  test("on the day of the letter one cause is closed, and of the second five of six recommendations", () => {
    expect(causes("2025-09-05")).toEqual([
      ["avon", "a", false, { total: 1, open: 0, closed: 1 }],
      ["avon", "b", true, { total: 6, open: 1, closed: 5 }],
      ["avon", "c", true, { total: 1, open: 1, closed: 0 }],
    ]);
  });

  test("in each unit, by kind, by status, by standing", () => {
    const summary = summariseRecommendations(avon(), { asOf: "2025-09-05" });
    expect(summary.byKind).toEqual({ "cause-of-concern": 3, recommendation: 8, "area-for-improvement": 2 });
    expect(summary.byUnit).toEqual({
      causesOfConcern: { total: 3, open: 2, closed: 1 },
      recommendations: { total: 8, open: 2, closed: 6 },
      actions: { total: 8, open: 2, closed: 6 },
      assignments: { total: 8, open: 2, closed: 6 },
    });
    expect(summary.byStatus).toEqual({ ...NO_STATUSES, "awaiting-review": 2, complete: 6 });
    expect(summary.byStanding).toEqual({ ...NO_STANDINGS, overdue: 2, "completed-late": 6 });
    expect(summary.overdue.map(({ recommendation, daysUntilDue }) => [recommendation.id, daysUntilDue])).toEqual([
      ["b6", -5],
      ["c1", -5],
    ]);
    expect(isDeepFrozen(summary)).toBe(true);
  });

  test("a recommendation of no cause counts for none", () => {
    const found = avon();
    const alone = recommend({
      id: "alone",
      addressees: ["avon-frs"],
      issued: "2024-01-15",
      deadline: { kind: "none" },
    });
    const { byCause, byKind } = summariseRecommendations(
      { ...found, recommendations: [...found.recommendations, alone] },
      { asOf: "2025-09-05" },
    );
    expect(byCause.map(({ recommendations }) => recommendations.total)).toEqual([1, 6, 1]);
    expect(byKind.recommendation).toBe(9);
  });

  test("what was issued later does not count yet", () => {
    const summary = summariseRecommendations(avon(), { asOf: "2024-01-14" });
    expect(summary.byKind).toEqual({ "cause-of-concern": 1, recommendation: 0, "area-for-improvement": 0 });
    expect(summary.notYetIssued).toBe(2 + 8 + 2);
    expect(summariseRecommendations(avon(), { asOf: "2024-01-15" }).notYetIssued).toBe(2);
    expect(summariseRecommendations(avon(), { asOf: "2024-01-31" }).notYetIssued).toBe(2);
    const all = summariseRecommendations(avon(), { asOf: "2024-02-01" });
    expect([all.notYetIssued, all.byKind["area-for-improvement"]]).toEqual([0, 2]);
  });
});

describe("summariseRecommendations", () => {
  const national = recommend({
    id: "national",
    text: "Chief constables should:",
    actions: ["plan", "act", "report"],
    addressees: ["kent", "dorset", "home-office", "__proto__"],
    issued: "2024-01-15",
    deadline: { kind: "by", date: "2024-04-30" },
    progress: [
      { addressee: "kent", date: "2024-03-01", status: "complete", assertedBy: "body" },
      { addressee: "home-office", date: "2024-03-01", status: "not-accepted", assertedBy: "other" },
      { addressee: "dorset", date: "2024-03-01", status: "being-progressed", assertedBy: "inspectorate" },
      { addressee: "kent", date: "2024-04-02", status: "being-progressed", assertedBy: "inspectorate" },
    ],
  });
  const later = recommend({ id: "later", addressees: ["dorset"], actions: ["act"], issued: "2024-02-01", deadline: { kind: "within", amount: 6, unit: "months" } }); // prettier-ignore
  const open = recommend({ id: "open", addressees: ["dorset"], actions: [], issued: "2023-12-01", deadline: { kind: "none" } }); // prettier-ignore
  const sum = (options: RecommendationSummaryOptions) => summariseRecommendations([national, later, open], options);

  test("gives each addressee a status of its own", () => {
    const summary = sum({ asOf: "2024-05-02" });
    expect(summary).toMatchObject({
      asOf: "2024-05-02",
      dueWithinDays: 30,
      byKind: { "cause-of-concern": 0, recommendation: 3, "area-for-improvement": 0 },
      byUnit: {
        causesOfConcern: NONE,
        recommendations: { total: 3, open: 3, closed: 0 },
        actions: { total: 5, open: 5, closed: 0 },
        assignments: { total: 6, open: 5, closed: 1 },
      },
      byStatus: { ...NO_STATUSES, "awaiting-review": 3, "being-progressed": 2, "not-accepted": 1 },
      byStanding: { ...NO_STANDINGS, overdue: 3, "not-yet-due": 1, open: 1, "not-pursued": 1 },
      byCause: [],
      notYetIssued: 0,
    });
    expect(summary.byAddressee).toEqual([
      { addressee: "kent", assignments: { total: 1, open: 1, closed: 0 }, byStatus: { ...NO_STATUSES, "being-progressed": 1 }, overdue: 1, dueSoon: 0 },
      { addressee: "dorset", assignments: { total: 3, open: 3, closed: 0 }, byStatus: { ...NO_STATUSES, "awaiting-review": 2, "being-progressed": 1 }, overdue: 1, dueSoon: 0 },
      { addressee: "home-office", assignments: { total: 1, open: 0, closed: 1 }, byStatus: { ...NO_STATUSES, "not-accepted": 1 }, overdue: 0, dueSoon: 0 },
      { addressee: "__proto__", assignments: { total: 1, open: 1, closed: 0 }, byStatus: { ...NO_STATUSES, "awaiting-review": 1 }, overdue: 1, dueSoon: 0 },
    ]);
  }); // prettier-ignore

  test("names what is overdue, what is due soon, and what has been open longest", () => {
    const summary = sum({ asOf: "2024-05-02", dueWithinDays: 91 });
    expect(summary.overdue).toStrictEqual([
      { recommendation: national, addressee: "kent", status: "being-progressed", assertedBy: "inspectorate", due: "2024-04-30", daysUntilDue: -2, daysOpen: 108 },
      { recommendation: national, addressee: "dorset", status: "being-progressed", assertedBy: "inspectorate", due: "2024-04-30", daysUntilDue: -2, daysOpen: 108 },
      { recommendation: national, addressee: "__proto__", status: "awaiting-review", due: "2024-04-30", daysUntilDue: -2, daysOpen: 108 },
    ]);
    expect(summary.dueSoon).toStrictEqual([
      { recommendation: later, addressee: "dorset", status: "awaiting-review", due: "2024-08-01", daysUntilDue: 91, daysOpen: 91 },
    ]);
    expect(summary.oldestOpen).toEqual({ recommendation: open, addressee: "dorset", status: "awaiting-review", daysOpen: 153 });
    expect(summary.overdue[0]!.recommendation).toBe(national);
    expect(sum({ asOf: "2024-05-02", dueWithinDays: 90 }).dueSoon).toEqual([]);
    expect(sum({ asOf: "2024-05-02", dueWithinDays: 91 }).byAddressee[1]!.dueSoon).toBe(1);
  }); // prettier-ignore

  test("counts what is due today as due soon, and from tomorrow as overdue", () => {
    const on = (asOf: string, dueWithinDays?: number): number[] => {
      const { overdue, dueSoon } = summariseRecommendations([later], { asOf, dueWithinDays });
      return [dueSoon.length, overdue.length];
    };
    expect([on("2024-08-01", 0), on("2024-08-02", 0), on("2024-07-31", 0), on("2024-07-31", 1)]).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
      [1, 0],
    ]);
    expect([on("2024-07-02"), on("2024-07-01")]).toEqual([
      [1, 0],
      [0, 0],
    ]);
  });

  test("puts the longest overdue and the soonest due first, and keeps the order of the input otherwise", () => {
    const dates = ["2024-03-02", "2024-03-01", "2024-03-03", "2024-03-01"];
    const items = dates.map((date, index) => recommend({ id: String(index), issued: "2024-01-01", deadline: { kind: "by", date } })); // prettier-ignore
    const order = (asOf: string) => {
      const { overdue, dueSoon, oldestOpen } = summariseRecommendations(items, { asOf });
      return [overdue, dueSoon].map((list) => list.map(({ recommendation }) => recommendation.id)).concat([[oldestOpen!.recommendation.id]]); // prettier-ignore
    };
    expect(order("2024-04-01")).toEqual([["1", "3", "0", "2"], [], ["0"]]);
    expect(order("2024-02-29")).toEqual([[], ["1", "3", "0", "2"], ["0"]]);
    expect(order("2024-03-02")).toEqual([["1", "3"], ["0", "2"], ["0"]]);
  });

  test("counts only what is put to an addressee, and on whose word", () => {
    const kent = sum({ asOf: "2024-05-02", addressee: "kent" });
    expect(kent.byUnit.recommendations).toEqual({ total: 1, open: 1, closed: 0 });
    expect(kent.byAddressee.map(({ addressee }) => addressee)).toEqual(["kent"]);
    const byItself = sum({ asOf: "2024-05-02", addressee: "kent", assertedBy: "body" });
    expect(byItself.byUnit.recommendations).toEqual({ total: 1, open: 0, closed: 1 });
    expect(byItself.byStanding["completed-in-time"]).toBe(1);
    expect(byItself.oldestOpen).toBeNull();
    expect(sum({ asOf: "2024-05-02", addressee: "nobody" }).byUnit.recommendations).toEqual(NONE);
    const found = { ...avon(), id: "both" };
    const other = { ...found.causesOfConcern[1]!, body: "kent-frs" as const };
    const both = { ...found, causesOfConcern: [...found.causesOfConcern, other], areasForImprovement: [...found.areasForImprovement, { ...found.areasForImprovement[0]!, body: "kent-frs" as const }] }; // prettier-ignore
    const ofKent = summariseRecommendations(both, { asOf: "2025-09-05", addressee: "kent-frs" });
    expect(ofKent.byKind).toEqual({ "cause-of-concern": 1, recommendation: 0, "area-for-improvement": 1 });
    expect(ofKent.byCause[0]).toEqual({ cause: other, inspection: "both", open: true, recommendations: NONE });
    expect(ofKent.notYetIssued).toBe(0);
    expect(sum({ asOf: "2024-01-01", addressee: "kent" }).notYetIssued).toBe(1);
  });

  test("takes inspections and recommendations together, and says which inspection", () => {
    const summary = summariseRecommendations([avon(), later], { asOf: "2025-09-05" });
    expect(summary.byKind.recommendation).toBe(9);
    expect(summary.overdue.map(({ inspection }) => inspection)).toEqual([undefined, "avon", "avon"]);
    expect(summary.overdue[0]).not.toHaveProperty("inspection");
  });

  test("of nothing is all zero", () => {
    expect(summariseRecommendations([], { asOf: "2024-05-02" })).toEqual({
      asOf: "2024-05-02",
      dueWithinDays: 30,
      byKind: { "cause-of-concern": 0, recommendation: 0, "area-for-improvement": 0 },
      byUnit: { causesOfConcern: NONE, recommendations: NONE, actions: NONE, assignments: NONE },
      byStatus: NO_STATUSES,
      byStanding: NO_STANDINGS,
      byAddressee: [],
      byCause: [],
      overdue: [],
      dueSoon: [],
      oldestOpen: null,
      notYetIssued: 0,
    });
  });

  test("agrees with the functions on one recommendation, whatever is counted", () => {
    fc.assert(
      fc.property(fc.array(arbitrary.recommendation(), { maxLength: 6 }), arbitrary.date(), (items, asOf) => {
        const summary = summariseRecommendations(deepFreeze(items), { asOf });
        const issued = items.filter((item) => item.issued <= asOf);
        const pairs = issued.flatMap((item) => item.addressees.map((addressee) => ({ item, addressee })));
        expect(summary.notYetIssued).toBe(items.length - issued.length);
        expect(summary.byUnit.assignments.total).toBe(pairs.length);
        for (const status of Object.keys(NO_STATUSES)) {
          const having = pairs.filter(({ item, addressee }) => statusOn(item, { asOf, addressee }) === status);
          expect(summary.byStatus[status as keyof typeof NO_STATUSES]).toBe(having.length);
        }
        for (const standing of Object.keys(NO_STANDINGS)) {
          const having = pairs.filter(
            ({ item, addressee }) => deadlineStanding(item, { asOf, addressee }).standing === standing,
          );
          expect(summary.byStanding[standing as keyof typeof NO_STANDINGS]).toBe(having.length);
        }
        const overdue = pairs.filter(({ item, addressee }) => isOverdue(item, { asOf, addressee }));
        expect(summary.overdue).toHaveLength(overdue.length);
        const assigned = summary.byAddressee.map(({ assignments }) => assignments.total);
        expect(assigned.reduce((a, b) => a + b, 0)).toBe(pairs.length);
        for (const unit of Object.values<OpenCount>({ ...summary.byUnit })) expect(unit.open + unit.closed).toBe(unit.total);
        expect(isDeepFrozen(summary)).toBe(true);
        expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
      }),
    );
  }); // prettier-ignore

  const WRONG = "wrong type; expected an inspection, or a list of inspections and recommendations, got";

  test.each<[string, unknown, unknown, string]>([
    ["no options", [], undefined, "(root) | wrong-type | wrong type; expected an object with asOf, got nothing"],
    ["no day", [], {}, "asOf | wrong-type | wrong type; expected a calendar date as YYYY-MM-DD, got nothing"],
    ["no such day", [], { asOf: "2024-02-30" }, 'asOf | not-a-date | not a calendar date; expected a calendar date as YYYY-MM-DD, got "2024-02-30"'],
    ["less than no days", [], { asOf: "2024-02-28", dueWithinDays: -1 }, "dueWithinDays | bad-number | not a whole number in range; expected a whole number from 0 up, got -1"],
    ["half a day", [], { asOf: "2024-02-28", dueWithinDays: 0.5 }, "dueWithinDays | bad-number | not a whole number in range; expected a whole number from 0 up, got 0.5"],
    ["nothing", undefined, { asOf: "2024-02-28" }, `(root) | wrong-type | ${WRONG} nothing`],
    ["null", null, { asOf: "2024-02-28" }, `(root) | wrong-type | ${WRONG} null`],
    ["one recommendation", { id: "1" }, { asOf: "2024-02-28" }, `(root) | wrong-type | ${WRONG} an object with 1 key`],
  ])("refuses %s", (_name, source, options, issue) => {
    expect(refusals(() => summariseRecommendations(source as never, options as never))).toEqual([issue]);
  }); // prettier-ignore

  test("says whether the recommendations or the options were refused", () => {
    const asOf = "2024-02-28";
    expect(headline(() => summariseRecommendations(null as never, { asOf }))).toBe("1 problem in recommendations:");
    expect(headline(() => summariseRecommendations([], { asOf, dueWithinDays: -1 }))).toBe("1 problem in options:");
  });
});
