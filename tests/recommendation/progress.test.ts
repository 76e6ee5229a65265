import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysBetween } from "../../src/date/index.js";
import {
  closeCauseOfConcern,
  createCauseOfConcern,
  createRecommendation,
  deadlineStanding,
  isCauseOfConcernOpen,
  isOverdue,
  nextStatuses,
  RECOMMENDATION_STATUSES,
  statusHistory,
  statusOn,
  transition,
} from "../../src/recommendation/index.js";
import * as arbitrary from "../arbitraries.js";
import { deepFreeze, isDeepFrozen } from "../freeze.js";
import { refusal, refusals } from "../refusal.js";
import { recommend } from "./inputs.js";

const me = "warwickshire-frs";
const by = { kind: "by", date: "2021-08-31" } as const;

describe("statusOn", () => {
  const made = recommend({
    entries: [
      { date: "2021-02-01", status: "being-progressed", assertedBy: "body" },
      { date: "2021-03-01", status: "complete", assertedBy: "body" },
      { date: "2021-03-01", status: "being-progressed", assertedBy: "inspectorate", note: "evidence is missing" },
      { date: "2021-06-01", status: "complete", assertedBy: "inspectorate" },
    ],
  });

  test.each([
    ["2020-01-01", undefined, "awaiting-review"],
    ["2021-01-31", undefined, "awaiting-review"],
    ["2021-02-01", undefined, "being-progressed"],
    ["2021-03-01", undefined, "being-progressed"],
    ["2021-03-01", "body", "complete"],
    ["2021-05-31", "inspectorate", "being-progressed"],
    ["2021-06-01", "inspectorate", "complete"],
    ["2021-06-01", "other", "awaiting-review"],
    ["2029-01-01", undefined, "complete"],
  ] as const)("on %s, on the word of %s", (asOf, assertedBy, status) => {
    expect(statusOn(made, { asOf, addressee: me, assertedBy })).toBe(status);
  });

  test("refuses somebody not addressed, and a day that is none", () => {
    expect(refusals(() => statusOn(made, { asOf: "2021-06-01", addressee: "npcc" }))).toStrictEqual([
      'addressee | not-listed | not an addressee; expected one of warwickshire-frs, got "npcc"',
    ]);
    expect(refusal(() => statusOn(made, { asOf: "2021-06-01", addressee: "npcc" })).message).toMatch(
      /^1 problem in options:\n/,
    );
    expect(refusals(() => statusOn(made, { asOf: "today", addressee: me }))).toStrictEqual([
      'asOf | not-a-date | not a calendar date; expected a calendar date as YYYY-MM-DD, got "today"',
    ]);
  });

  test("lists what may follow, frozen", () => {
    const next = (asOf: string): readonly string[] => nextStatuses(made, { asOf, addressee: me });
    expect(next("2021-01-31")).toStrictEqual(RECOMMENDATION_STATUSES);
    expect(next("2021-02-01")).toStrictEqual(["being-progressed", "complete", "superseded", "not-accepted"]);
    expect(next("2021-06-01")).toStrictEqual(["complete", "being-progressed", "superseded"]);
    expect(Object.isFrozen(next("2021-06-01"))).toBe(true);
  });
});

describe("transition", () => {
  test("adds an entry, and leaves the recommendation as it was", () => {
    const made = deepFreeze(recommend());
    const entry = { addressee: me, date: "2021-02-01", status: "complete", assertedBy: "body" } as const;
    const moved = transition(made, entry);
    expect(moved).toStrictEqual({ ...made, progress: [entry] });
    expect(made.progress).toStrictEqual([]);
    expect(isDeepFrozen(moved)).toBe(true);
  });

  test("refuses a move that is illegal, one that runs backwards, and one of somebody else", () => {
    const made = recommend({ entries: [{ date: "2021-02-01", status: "complete", assertedBy: "inspectorate" }] });
    const move = (change: object) => () =>
      transition(made, { addressee: me, date: "2021-03-01", status: "superseded", assertedBy: "body", ...change });
    expect(move({})().progress).toHaveLength(2);
    expect(refusals(move({ status: "awaiting-review" }))).toStrictEqual([
      'progress.1.status | illegal-move | cannot follow complete; expected one of complete | being-progressed | superseded, got "awaiting-review"',
    ]);
    expect(refusals(move({ date: "2021-01-31" }))).toStrictEqual([
      'progress.1.date | wrong-order | before the entry that precedes it; expected 2021-02-01 or later, got "2021-01-31"',
    ]);
    expect(refusals(move({ addressee: "npcc" }))).toStrictEqual([
      'progress.1.addressee | not-listed | not an addressee; expected one of warwickshire-frs, got "npcc"',
    ]);
  });

  test("builds any history that can be made at once, entry by entry, along the statuses that may follow", () => {
    fc.assert(
      fc.property(arbitrary.recommendation(), (input) => {
        const made = createRecommendation(input);
        let built = createRecommendation({ ...input, progress: [] });
        for (const entry of made.progress) {
          const { addressee, date: asOf } = entry;
          expect(nextStatuses(built, { addressee, asOf })).toContain(entry.status);
          built = transition(built, entry);
          expect(statusOn(built, { addressee, asOf })).toBe(entry.status);
        }
        expect(built).toStrictEqual(made);
      }),
    );
  });
});

describe("statusHistory", () => {
  test("tells how long each status held, and who asserted it", () => {
    const entries = [
      { date: "2021-01-20", status: "awaiting-review", assertedBy: "inspectorate" },
      { date: "2021-02-01", status: "being-progressed", assertedBy: "body" },
      { date: "2021-02-11", status: "being-progressed", assertedBy: "inspectorate" },
      { date: "2021-03-01", status: "complete", assertedBy: "body" },
      { date: "2021-03-01", status: "being-progressed", assertedBy: "inspectorate" },
    ] as const;
    const made = recommend({ entries });
    const told = (asOf: string) =>
      statusHistory(made, { asOf, addressee: me }).map(({ entries: of, ...rest }) => ({ ...rest, of: of.length }));
    expect(told("2021-03-11")).toStrictEqual([
      { status: "awaiting-review", from: "2021-01-15", to: "2021-02-01", days: 17, of: 1 },
      { status: "being-progressed", from: "2021-02-01", to: "2021-03-01", days: 28, of: 2 },
      { status: "complete", from: "2021-03-01", to: "2021-03-01", days: 0, of: 1 },
      { status: "being-progressed", from: "2021-03-01", days: 10, of: 1 },
    ]);
    expect(told("2021-02-05")).toStrictEqual([
      { status: "awaiting-review", from: "2021-01-15", to: "2021-02-01", days: 17, of: 1 },
      { status: "being-progressed", from: "2021-02-01", days: 4, of: 1 },
    ]);
    expect(told("2021-01-15")).toStrictEqual([{ status: "awaiting-review", from: "2021-01-15", days: 0, of: 0 }]);
    expect(told("2021-01-14")).toStrictEqual([]);
    const periods = statusHistory(made, { asOf: "2021-03-11", addressee: me });
    expect(periods[1]!.entries).toStrictEqual(made.progress.slice(1, 3));
    expect(isDeepFrozen(periods)).toBe(true);
    expect(Object.isFrozen(statusHistory(made, { asOf: "2021-01-14", addressee: me }))).toBe(true);
    expect(statusHistory(made, { asOf: "2021-03-11", addressee: me, assertedBy: "body" })).toHaveLength(3);
  });

  test("accounts for every day since the issue, ends where statusOn does, and loses no entry", () => {
    fc.assert(
      fc.property(arbitrary.recommendation(), arbitrary.date(), (input, asOf) => {
        const made = createRecommendation(input);
        for (const addressee of made.addressees) {
          const periods = statusHistory(made, { asOf, addressee });
          const days = periods.reduce((sum, period) => sum + period.days, 0);
          expect(days).toBe(Math.max(0, daysBetween(made.issued, asOf)));
          if (periods.length > 0) expect(periods.at(-1)!.status).toBe(statusOn(made, { asOf, addressee }));
          expect(periods.flatMap(({ entries }) => entries)).toStrictEqual(
            made.progress.filter((entry) => entry.addressee === addressee && entry.date <= asOf),
          );
        }
      }),
    );
  });
});

describe("deadlineStanding", () => {
  const done = (date: string) => [{ date, status: "complete", assertedBy: "body" }] as const;
  const none = { kind: "none" } as const;

  test.each([
    ["before it is due", {}, "2021-08-31", { standing: "not-yet-due", status: "awaiting-review", due: "2021-08-31" }],
    ["the day after", {}, "2021-09-01", { standing: "overdue", status: "awaiting-review", due: "2021-08-31", daysLate: 1 }],
    [
      "in hand and late",
      { entries: [{ date: "2021-02-01", status: "being-progressed", assertedBy: "other" }] },
      "2021-10-01",
      { standing: "overdue", status: "being-progressed", assertedBy: "other", due: "2021-08-31", daysLate: 31 },
    ],
    [
      "done on the last day",
      { entries: done("2021-08-31") },
      "2029-01-01",
      { standing: "completed-in-time", status: "complete", assertedBy: "body", due: "2021-08-31", completed: "2021-08-31" },
    ],
    [
      "done a day late",
      { entries: done("2021-09-01") },
      "2029-01-01",
      { standing: "completed-late", status: "complete", assertedBy: "body", due: "2021-08-31", completed: "2021-09-01", daysLate: 1 },
    ],
    [
      "done twice over counts from the first",
      { entries: [...done("2021-08-01"), { date: "2021-10-01", status: "complete", assertedBy: "inspectorate" }] },
      "2029-01-01",
      { standing: "completed-in-time", status: "complete", assertedBy: "inspectorate", due: "2021-08-31", completed: "2021-08-01" },
    ],
    [
      "done, reopened and done again counts from the last",
      { entries: [...done("2021-08-01"), { date: "2021-08-15", status: "being-progressed", assertedBy: "inspectorate" }, ...done("2021-09-10")] },
      "2029-01-01",
      { standing: "completed-late", status: "complete", assertedBy: "body", due: "2021-08-31", completed: "2021-09-10", daysLate: 10 },
    ],
    [
      "not done yet on the day asked about",
      { entries: done("2021-09-10") },
      "2021-09-09",
      { standing: "overdue", status: "awaiting-review", due: "2021-08-31", daysLate: 9 },
    ],
    ["no deadline, open", { deadline: none }, "2029-01-01", { standing: "open", status: "awaiting-review" }],
    [
      "no deadline, done",
      { deadline: none, entries: done("2021-09-10") },
      "2029-01-01",
      { standing: "completed", status: "complete", assertedBy: "body", completed: "2021-09-10" },
    ],
    [
      "superseded",
      { entries: [{ date: "2021-02-01", status: "superseded", assertedBy: "inspectorate" }] },
      "2029-01-01",
      { standing: "not-pursued", status: "superseded", assertedBy: "inspectorate", due: "2021-08-31" },
    ],
    [
      "not accepted, with reasons",
      { deadline: none, entries: [{ date: "2021-02-01", status: "not-accepted", assertedBy: "body", note: "no power" }] },
      "2029-01-01",
      { standing: "not-pursued", status: "not-accepted", assertedBy: "body" },
    ],
  ] as const)("%s", (_name, parts, asOf, expected) => {
    const standing = deadlineStanding(recommend(parts), { asOf, addressee: me });
    expect(standing).toStrictEqual(expected);
    expect(Object.isFrozen(standing)).toBe(true);
  }); // prettier-ignore
});

describe("isOverdue", () => {
  const made = recommend({
    addressees: ["kent", "dorset"],
    deadline: by,
    entries: [{ date: "2021-08-01", status: "complete", assertedBy: "body" }],
  });

  test("is so for anyone, for somebody, and on somebody's word", () => {
    expect(isOverdue(made, { asOf: "2021-08-31" })).toBe(false);
    expect(isOverdue(made, { asOf: "2021-09-01" })).toBe(true);
    expect(isOverdue(made, { asOf: "2021-09-01", addressee: "kent" })).toBe(false);
    expect(isOverdue(made, { asOf: "2021-09-01", addressee: "dorset" })).toBe(true);
    expect(isOverdue(made, { asOf: "2021-09-01", addressee: "kent", assertedBy: "inspectorate" })).toBe(true);
    expect(isOverdue(recommend({ entries: [{ date: "2021-08-01", status: "complete", assertedBy: "body" }] }), { asOf: "2021-09-01" })).toBe(false);
  }); // prettier-ignore
});

describe("a cause of concern closes on its own", () => {
  const cause = createCauseOfConcern({
    id: "1",
    body: "avon-frs",
    text: "The service should act.",
    accelerated: true,
    issued: "2023-09-13",
  });

  test("once, on a day from that of issue on", () => {
    const closed = closeCauseOfConcern(deepFreeze(cause), { closed: "2023-09-13" });
    expect(closed).toStrictEqual({ ...cause, closed: "2023-09-13" });
    expect(cause.closed).toBeUndefined();
    expect(Object.isFrozen(closed)).toBe(true);
    expect(refusals(() => closeCauseOfConcern(closed, { closed: "2024-01-01" }))).toStrictEqual([
      'closed | illegal-move | closed already; expected an open cause of concern, got "2023-09-13"',
    ]);
    expect(refusal(() => closeCauseOfConcern(closed, { closed: "2024-01-01" })).message).toMatch(
      /^1 problem in cause of concern:\n/,
    );
    expect(refusals(() => closeCauseOfConcern(cause, { closed: "2023-09-12" }))).toStrictEqual([
      'closed | wrong-order | closed before it was issued; expected 2023-09-13 or later, got "2023-09-12"',
    ]);
    expect(refusals(() => closeCauseOfConcern(cause, { closed: "soon" }))).toStrictEqual([
      'closed | not-a-date | not a calendar date; expected a calendar date as YYYY-MM-DD, got "soon"',
    ]);
    expect(refusals(() => closeCauseOfConcern(cause, undefined as never))).toStrictEqual([
      "(root) | wrong-type | wrong type; expected an object with closed, got nothing",
    ]);
  });

  test.each([
    ["2023-09-12", false],
    ["2023-09-13", true],
    ["2024-02-29", true],
    ["2024-03-01", false],
    ["2030-01-01", false],
  ])("is open on %s: %s", (asOf, isOpen) => {
    expect(isCauseOfConcernOpen({ ...cause, closed: "2024-03-01" }, { asOf })).toBe(isOpen);
    expect(isCauseOfConcernOpen(cause, { asOf })).toBe(asOf >= "2023-09-13");
  });

  test("asks for the day", () => {
    expect(refusals(() => isCauseOfConcernOpen(cause, {} as never))).toStrictEqual([
      "asOf | wrong-type | wrong type; expected a calendar date as YYYY-MM-DD, got nothing",
    ]);
  });
});
