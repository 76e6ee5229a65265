import { describe, expect, test } from "vitest";
import {
  createAreaForImprovement,
  createCauseOfConcern,
  createRecommendation,
} from "../../src/recommendation/index.js";
import { deepFreeze } from "../freeze.js";
import { refusal, refusals } from "../refusal.js";
import { rightRecommendation } from "./inputs.js";

const rightCause = {
  id: "1",
  body: "avon-frs",
  text: "The service should act.",
  accelerated: false,
  issued: "2023-09-13",
};
const rightArea = { id: "1", body: "west-mercia", question: "managing-offenders", text: "Record disruption." }; // prettier-ignore

type Input = Readonly<Record<string, unknown>>;
interface Case {
  readonly name: string;
  readonly noun: string;
  readonly create: (input: never) => unknown;
  readonly right: Input;
}

const RECOMMENDATION: Case = {
  name: "createRecommendation",
  noun: "recommendation",
  create: createRecommendation,
  right: rightRecommendation,
};
const CAUSE: Case = {
  name: "createCauseOfConcern",
  noun: "cause of concern",
  create: createCauseOfConcern,
  right: rightCause,
};
const AREA: Case = {
  name: "createAreaForImprovement",
  noun: "area for improvement",
  create: createAreaForImprovement,
  right: rightArea,
};

/** Puts one field of a right input otherwise; `undefined` leaves it out. */
function altered({ right }: Case, change: Input): Input {
  const input: Record<string, unknown> = { ...right, ...change };
  for (const key of Object.keys(change)) if (change[key] === undefined) delete input[key];
  return input;
}

const DATE = "expected a calendar date as YYYY-MM-DD";
const STATUSES = "awaiting-review | being-progressed | complete | superseded | not-accepted";
const entry = { addressee: "home-office", date: "2021-02-01", status: "complete", assertedBy: "body" };

const WRONG: readonly (readonly [of: Case, name: string, change: Input, ...issues: string[]])[] = [
  [RECOMMENDATION, "no id", { id: undefined }, "id | missing | missing; expected text"],
  [RECOMMENDATION, "a number for an id", { id: 6989 }, "id | wrong-type | wrong type; expected text, got 6989"],
  [RECOMMENDATION, "a blank text", { text: " \n" }, 'text | empty | blank; expected text, got " \\n"'],
  [RECOMMENDATION, "no actions", { actions: undefined }, "actions | missing | missing; expected a list, [] where there is nothing"],
  [RECOMMENDATION, "text for actions", { actions: "plan" }, 'actions | wrong-type | wrong type; expected a list, got "plan"'],
  [RECOMMENDATION, "a blank action", { actions: ["plan", ""] }, 'actions.1 | empty | blank; expected text, got ""'],
  [RECOMMENDATION, "no addressee", { addressees: [] }, "addressees | empty | empty list; expected at least one entry, got a list of 0 items"],
  [RECOMMENDATION, "an addressee twice", { addressees: ["npcc", "kent", "npcc"] }, 'addressees.2 | duplicate | the same addressee twice; got "npcc"'],
  [RECOMMENDATION, "numbers for addressees", { addressees: [1, 1] }, "addressees.0 | wrong-type | wrong type; expected text, got 1", "addressees.1 | wrong-type | wrong type; expected text, got 1"],
  [RECOMMENDATION, "a blank cause", { causeOfConcern: "" }, 'causeOfConcern | empty | blank; expected text, got ""'],
  [RECOMMENDATION, "30 February", { issued: "2024-02-30" }, `issued | not-a-date | not a calendar date; ${DATE}, got "2024-02-30"`],
  [RECOMMENDATION, "a date with a time", { issued: "2024-02-03T09:00:00Z" }, `issued | not-a-date | not a calendar date; ${DATE}, got "2024-02-03T09:00:00Z"`],
  [RECOMMENDATION, "a Date object", { issued: new Date(0) }, `issued | wrong-type | wrong type; ${DATE}, got a Date object`],
  [RECOMMENDATION, "an unknown field", { owner: "npcc" }, 'owner | unknown-field | unknown field; expected one of id | text | actions | addressees | causeOfConcern | issued | deadline | progress, got "owner"'],
  [RECOMMENDATION, "a misspelt field", { adressees: ["npcc"] }, 'adressees | unknown-field | unknown field; expected one of id | text | actions | addressees | causeOfConcern | issued | deadline | progress, got "adressees" (did you mean addressees?)'],
  [RECOMMENDATION, "no deadline", { deadline: undefined }, "deadline | missing | missing; expected an object with a kind"],
  [RECOMMENDATION, "text for a deadline", { deadline: "By 31 August 2021" }, 'deadline | wrong-type | wrong type; expected an object with a kind, got "By 31 August 2021"'],
  [RECOMMENDATION, "a deadline without a kind", { deadline: {} }, "deadline.kind | missing | missing; expected one of by | within | immediate | none"],
  [RECOMMENDATION, "a deadline of another kind", { deadline: { kind: "withn" } }, 'deadline.kind | not-a-choice | not a choice; expected one of by | within | immediate | none, got "withn" (did you mean within?)'],
  [RECOMMENDATION, "a date that is none", { deadline: { kind: "by", date: "2021-02-29" } }, `deadline.date | not-a-date | not a calendar date; ${DATE}, got "2021-02-29"`],
  [RECOMMENDATION, "due before issued", { deadline: { kind: "by", date: "2021-01-14" } }, 'deadline.date | wrong-order | due before it was issued; expected 2021-01-15 or later, got "2021-01-14"'],
  [RECOMMENDATION, "a period that ended before the issue", { deadline: { kind: "within", amount: 4, unit: "weeks", from: "2020-12-17" } }, 'deadline.amount | wrong-order | due before it was issued; expected 2021-01-15 or later, got "2021-01-14"'],
  [RECOMMENDATION, "within nothing", { deadline: { kind: "within", amount: 0, unit: "days" } }, "deadline.amount | bad-number | not a whole number in range; expected a whole number from 1 up, got 0"],
  [RECOMMENDATION, "within less than nothing", { deadline: { kind: "within", amount: -6, unit: "months" } }, "deadline.amount | bad-number | not a whole number in range; expected a whole number from 1 up, got -6"],
  [RECOMMENDATION, "within half a month", { deadline: { kind: "within", amount: 0.5, unit: "months" } }, "deadline.amount | bad-number | not a whole number in range; expected a whole number from 1 up, got 0.5"],
  [RECOMMENDATION, "within text", { deadline: { kind: "within", amount: "six", unit: "months" } }, 'deadline.amount | wrong-type | wrong type; expected a whole number from 1 up, got "six"'],
  [RECOMMENDATION, "an unknown unit", { deadline: { kind: "within", amount: 6, unit: "month" } }, 'deadline.unit | not-a-choice | not a choice; expected one of days | weeks | months | years, got "month" (did you mean months?)'],
  [RECOMMENDATION, "an anchor that is none", { deadline: { kind: "within", amount: 6, unit: "months", from: "publication" } }, `deadline.from | not-a-date | not a calendar date; ${DATE}, got "publication"`],
  [RECOMMENDATION, "a period that no calendar holds", { deadline: { kind: "within", amount: 7979, unit: "years" } }, "deadline.amount | bad-number | out of range; expected a day before the year 10000, got 7979"],
  [RECOMMENDATION, "a period beyond all numbers", { deadline: { kind: "within", amount: 1e300, unit: "days" } }, "deadline.amount | bad-number | not a whole number in range; expected a whole number from 1 up, got 1e+300"],
  [RECOMMENDATION, "a period of less than nothing from an earlier day", { deadline: { kind: "within", amount: -6, unit: "months", from: "2021-01-14" } }, "deadline.amount | bad-number | not a whole number in range; expected a whole number from 1 up, got -6"],
  [RECOMMENDATION, "a period of nothing from an earlier day", { deadline: { kind: "within", amount: 0, unit: "days", from: "2021-01-14" } }, "deadline.amount | bad-number | not a whole number in range; expected a whole number from 1 up, got 0"],
  [RECOMMENDATION, "a period of usual length at the end of all calendars", { issued: "9500-01-15", deadline: { kind: "within", amount: 500, unit: "years" } }, "deadline.amount | bad-number | out of range; expected a day before the year 10000, got 500"],
  [RECOMMENDATION, "an endless period", { deadline: { kind: "within", amount: Infinity, unit: "days" } }, "deadline.amount | wrong-type | wrong type; expected a whole number from 1 up, got Infinity"],
  [RECOMMENDATION, "a date beside a kind without", { deadline: { kind: "none", date: "2021-08-31" } }, 'deadline.date | unknown-field | unknown field; expected one of kind, got "date"'],
  [RECOMMENDATION, "no history", { progress: undefined }, "progress | missing | missing; expected a list, [] where there is nothing"],
  [RECOMMENDATION, "null for an entry", { progress: [null] }, "progress.0 | wrong-type | wrong type; expected an entry of progress, as an object, got null"],
  [RECOMMENDATION, "an entry of nobody", { progress: [{ ...entry, addressee: 1 }] }, "progress.0.addressee | wrong-type | wrong type; expected text, got 1"],
  [RECOMMENDATION, "an entry of somebody not addressed", { progress: [{ ...entry, addressee: "npcc" }] }, 'progress.0.addressee | not-listed | not an addressee; expected one of warwickshire-frs | home-office, got "npcc"'],
  [RECOMMENDATION, "an entry where nobody is addressed", { addressees: [], progress: [entry] }, "addressees | empty | empty list; expected at least one entry, got a list of 0 items"],
  [RECOMMENDATION, "an unknown status", { progress: [{ ...entry, status: "completed" }] }, `progress.0.status | not-a-choice | not a choice; expected one of ${STATUSES}, got "completed" (did you mean complete?)`],
  [RECOMMENDATION, "nobody's assertion", { progress: [{ ...entry, assertedBy: "force" }] }, 'progress.0.assertedBy | not-a-choice | not a choice; expected one of body | inspectorate | other, got "force"'],
  [RECOMMENDATION, "a blank note", { progress: [{ ...entry, note: "" }] }, 'progress.0.note | empty | blank; expected text, got ""'],
  [RECOMMENDATION, "an entry before the issue", { progress: [{ ...entry, date: "2021-01-14" }] }, 'progress.0.date | wrong-order | before the recommendation was issued; expected 2021-01-15 or later, got "2021-01-14"'],
  [RECOMMENDATION, "entries that run backwards", { progress: [entry, { ...entry, date: "2021-01-31" }] }, 'progress.1.date | wrong-order | before the entry that precedes it; expected 2021-02-01 or later, got "2021-01-31"'],
  [RECOMMENDATION, "an entry before one with no date", { progress: [{ ...entry, date: "soon" }, { ...entry, date: "2021-01-14" }] }, `progress.0.date | not-a-date | not a calendar date; ${DATE}, got "soon"`, 'progress.1.date | wrong-order | before the entry that precedes it; expected 2021-01-15 or later, got "2021-01-14"'],
  [RECOMMENDATION, "a history beside an issue on no day", { issued: "soon", progress: [{ ...entry, addressee: "npcc" }, entry, { ...entry, status: "awaiting-review", date: "2021-01-31" }] }, `issued | not-a-date | not a calendar date; ${DATE}, got "soon"`, 'progress.0.addressee | not-listed | not an addressee; expected one of warwickshire-frs | home-office, got "npcc"', 'progress.2.date | wrong-order | before the entry that precedes it; expected 2021-02-01 or later, got "2021-01-31"', 'progress.2.status | illegal-move | cannot follow complete; expected one of complete | being-progressed | superseded, got "awaiting-review"'],
  [RECOMMENDATION, "everything at once", { text: "", issued: "2024-02-30", deadline: { kind: "by", date: "1.1.2024" }, addressees: [], progress: [{ ...entry, status: "done" }] }, 'text | empty | blank; expected text, got ""', "addressees | empty | empty list; expected at least one entry, got a list of 0 items", `issued | not-a-date | not a calendar date; ${DATE}, got "2024-02-30"`, `deadline.date | not-a-date | not a calendar date; ${DATE}, got "1.1.2024"`, `progress.0.status | not-a-choice | not a choice; expected one of ${STATUSES}, got "done"`],
  [CAUSE, "no body", { body: undefined }, "body | missing | missing; expected the identifier of a body"],
  [CAUSE, "an unknown body", { body: "avon-fs" }, 'body | unknown-id | no such body; expected an identifier in BODIES, or one of your own as "prefix:name", got "avon-fs" (did you mean avon-frs?)'],
  [CAUSE, "text for accelerated", { accelerated: "yes" }, 'accelerated | wrong-type | wrong type; expected true or false, got "yes"'],
  [CAUSE, "accelerated left out", { accelerated: undefined }, "accelerated | missing | missing; expected true or false"],
  [CAUSE, "closed before it was issued", { closed: "2023-09-12" }, 'closed | wrong-order | closed before it was issued; expected 2023-09-13 or later, got "2023-09-12"'],
  [CAUSE, "closed on 30 February", { closed: "2024-02-30" }, `closed | not-a-date | not a calendar date; ${DATE}, got "2024-02-30"`],
  [CAUSE, "closed on a day that is none and would come first", { closed: "2023-02-30" }, `closed | not-a-date | not a calendar date; ${DATE}, got "2023-02-30"`],
  [CAUSE, "closed on no day", { closed: "13 September 2023" }, `closed | not-a-date | not a calendar date; ${DATE}, got "13 September 2023"`],
  [CAUSE, "issued on no day", { issued: "13 September 2023", closed: "2023-09-12" }, `issued | not-a-date | not a calendar date; ${DATE}, got "13 September 2023"`],
  [CAUSE, "an unknown field", { status: "closed" }, 'status | unknown-field | unknown field; expected one of id | body | text | accelerated | issued | closed, got "status"'],
  [AREA, "a blank text", { text: "" }, 'text | empty | blank; expected text, got ""'],
  [AREA, "a blank question", { question: " " }, 'question | empty | blank; expected the identifier of a question, got " "'],
  [AREA, "a deadline, which it does not have", { deadline: { kind: "none" } }, 'deadline | unknown-field | unknown field; expected one of id | body | question | text, got "deadline"'],
  [AREA, "no id and no body", { id: undefined, body: undefined }, "id | missing | missing; expected text", "body | missing | missing; expected the identifier of a body"],
]; // prettier-ignore

describe("what is refused, and how", () => {
  test.each(WRONG.map(([of, name, change, ...issues]) => ({ of, called: of.name, name, change, issues })))(
    "$called: $name",
    ({ of, change, issues }) => {
      const input = deepFreeze(altered(of, change));
      const before = JSON.stringify(input);
      expect(refusals(() => of.create(input as never))).toEqual(issues);
      expect(JSON.stringify(input)).toBe(before);
    },
  );

  test.each([RECOMMENDATION, CAUSE, AREA])("$name: what is no object", ({ create, noun }) => {
    const article = noun.startsWith("a") ? "an" : "a";
    expect(refusal(() => create(null as never)).message).toBe(
      `1 problem in ${noun}:\n  (root): wrong type; expected ${article} ${noun}, as an object, got null`,
    );
    for (const input of [undefined, null, true, 0, 1n, Symbol("x"), "text", [], () => 1]) {
      const { issues } = refusal(() => create(input as never));
      expect(issues.map(({ path, code }) => [path.length, code])).toEqual([
        [0, input === undefined ? "missing" : "wrong-type"],
      ]);
    }
  });
});

describe("what is just right", () => {
  const issued = "2021-01-15";

  test.each([
    ["due on the day of issue", { deadline: { kind: "by", date: issued } }],
    ["a period that ends on the day of issue", { deadline: { kind: "within", amount: 1, unit: "days", from: "2021-01-14" } }],
    ["a period of many years", { deadline: { kind: "within", amount: 1000, unit: "years" } }],
    ["the last day of all", { issued: "9500-12-31", deadline: { kind: "within", amount: 499, unit: "years" } }],
    ["progress on the day of issue", { progress: [{ ...entry, date: issued }] }],
  ])("%s", (_name, change) => {
    const input = altered(RECOMMENDATION, change);
    expect(createRecommendation(input as never)).toStrictEqual(input);
  }); // prettier-ignore

  test("closed on the day of issue", () => {
    const input = altered(CAUSE, { closed: rightCause.issued });
    expect(createCauseOfConcern(input as never)).toStrictEqual(input);
  });
});

describe("an illegal move names the legal ones", () => {
  const LEGAL: Readonly<Record<string, readonly string[]>> = {
    "awaiting-review": ["awaiting-review", "being-progressed", "complete", "superseded", "not-accepted"],
    "being-progressed": ["being-progressed", "complete", "superseded", "not-accepted"],
    complete: ["complete", "being-progressed", "superseded"],
    superseded: ["superseded"],
    "not-accepted": ["not-accepted", "being-progressed", "superseded"],
  };
  const pairs = Object.keys(LEGAL).flatMap((from) => Object.keys(LEGAL).map((to) => [from, to] as const));

  test.each(pairs)("from %s to %s", (from, to) => {
    const progress = [from, to].map((status) => ({ ...entry, status }));
    const create = (): unknown => createRecommendation({ ...rightRecommendation, progress: progress as never });
    if (LEGAL[from]!.includes(to)) expect(create()).toMatchObject({ progress });
    else {
      const line = `progress.1.status | illegal-move | cannot follow ${from}; expected one of ${LEGAL[from]!.join(" | ")}, got "${to}"`;
      expect(refusals(create).map((issue) => issue.replace(/ \(did you mean [a-z-]+\?\)$/, ""))).toEqual([line]);
    }
  });

  test("each addressee has moves of its own", () => {
    const progress = [
      { ...entry, status: "superseded" },
      { ...entry, addressee: "warwickshire-frs", status: "being-progressed" },
      { ...entry, status: "superseded" },
    ];
    expect(createRecommendation({ ...rightRecommendation, progress: progress as never }).progress).toEqual(progress);
  });
});

describe("hostile input", () => {
  const cyclic: Record<string, unknown> = { ...rightRecommendation };
  cyclic["deadline"] = cyclic;
  cyclic["progress"] = [cyclic];
  const trap = (): never => {
    throw new Error("trap");
  };
  const inputs: readonly (readonly [string, unknown])[] = [
    ["a key __proto__", JSON.parse('{ "__proto__": { "polluted": true } }')],
    ["keys of every object", { constructor: 1, toString: 2, hasOwnProperty: 3 }],
    ["a blank id", { ...rightRecommendation, id: "" }],
    ["a Proxy that throws, inside", { ...rightRecommendation, deadline: new Proxy({}, { get: trap }) }],
    ["100 000 blanks", { ...rightRecommendation, text: " ".repeat(100_000), issued: "9".repeat(100_000) }],
    ["a long unknown field", { ...rightRecommendation, ["x".repeat(100_000)]: 1 }],
    ["itself inside itself", cyclic],
    ["a getter that throws", Object.defineProperty({ ...rightRecommendation }, "text", { get: trap, enumerable: true })],
    ["a Proxy that throws", new Proxy({}, { get: trap, ownKeys: trap, getPrototypeOf: trap, has: trap })],
    ["a Proxy of a list that throws", { ...rightRecommendation, progress: new Proxy([], { get: trap }) }],
    ["a revoked Proxy", revoked()],
    ["a list with holes", { ...rightRecommendation, actions: new Array<string>(3) }],
    ["10 000 levels", deep(10_000)],
  ]; // prettier-ignore

  function revoked(): unknown {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  }

  function deep(levels: number): unknown {
    let value: unknown = "bottom";
    for (let level = 0; level < levels; level++) value = { deadline: value };
    return value;
  }

  describe.each([RECOMMENDATION, CAUSE, AREA])("$name", ({ create }) => {
    test.each(inputs)("%s is refused with a DomainError of few words, and nothing is polluted", (_name, input) => {
      const { issues, message } = refusal(() => create(input as never));
      expect(issues.length).toBeGreaterThan(0);
      for (const issue of issues) expect(issue.message.length).toBeLessThan(400);
      expect(message.length).toBeLessThan(8_000);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect(Object.keys(Object.prototype)).toEqual([]);
    });
  });

  test("words that mean something to JavaScript are words like any other", () => {
    const addressees = ["__proto__", "constructor", "toString"];
    const progress = addressees.map((addressee) => ({ ...entry, addressee }) as never);
    const made = createRecommendation({ ...rightRecommendation, id: "__proto__", addressees, progress });
    expect(made.progress.map(({ addressee }) => addressee)).toEqual(addressees);
    expect(made.id).toBe("__proto__");
  });

  test("100 000 characters of text are text", () => {
    const text = "y".repeat(100_000);
    expect(createRecommendation({ ...rightRecommendation, text, id: text }).text).toBe(text);
    expect(createCauseOfConcern({ ...rightCause, text } as never).text).toBe(text);
    expect(createAreaForImprovement({ ...rightArea, text } as never).text).toBe(text);
  });
});
