import { describe, expect, test } from "vitest";
import { createJudgment, type Judgment, judgmentSchema } from "../../src/judgment/index.js";
import { HOSTILE, unpolluted } from "../hostile.js";
import { headline, refusals } from "../refusal.js";

const GRADES = "expected one of inadequate | requires-improvement | adequate | good | outstanding";
const REASONS = "expected one of by-design | pending | not-assessed | evidence-too-old | withheld | unknown";
const FIELDS = "expected one of body | question | grade | ungraded | from";
const DATE = "expected a calendar date as YYYY-MM-DD";
const BODY = 'no such body; expected an identifier in BODIES, or one of your own as "prefix:name"';

const valid = { body: "west-mercia", question: "investigating-crime", grade: "good" } as const;
const refusalsOf = (input: unknown): string[] => refusals(() => createJudgment(input as Judgment));

describe("createJudgment", () => {
  test.each<[string, Judgment]>([
    ["a grade", valid],
    ["an absent grade", { body: "west-mercia", question: "victims-service", grade: null, ungraded: "by-design" }],
    ["an amendment", { ...valid, from: "2024-05-14" }],
    ["a body of one's own", { ...valid, body: "acme:police" }],
    ["fields that are undefined", { ...valid, ungraded: undefined, from: undefined }],
  ])("takes %s", (_, input) => {
    const judgment = createJudgment(input);
    expect(judgment).toEqual(input);
    expect(Object.values(judgment)).not.toContain(undefined);
    expect(Object.isFrozen(judgment)).toBe(true);
  });

  test.each<[string, object, string[]]>([
    ["no body", { body: undefined }, ["body | missing | missing; expected the identifier of a body"]],
    ["a number for a body", { body: 7 }, ["body | wrong-type | wrong type; expected the identifier of a body, got 7"]],
    ["a blank body", { body: " " }, ['body | empty | blank; expected the identifier of a body, got " "']],
    [
      "a misspelt body",
      { body: "west-murcia" },
      [`body | unknown-id | ${BODY}, got "west-murcia" (did you mean west-mercia?)`],
    ],
    ["a body's name", { body: "Constabulary" }, [`body | unknown-id | ${BODY}, got "Constabulary"`]],
    ["a region", { body: "region" }, [`body | unknown-id | ${BODY}, got "region"`]],
    ["a word of JavaScript for a body", { body: "__proto__" }, [`body | unknown-id | ${BODY}, got "__proto__"`]],
    ["no question", { question: undefined }, ["question | missing | missing; expected the identifier of a question"]],
    [
      "an empty question",
      { question: "" },
      ['question | empty | blank; expected the identifier of a question, got ""'],
    ],
    ["no grade", { grade: undefined }, [`grade | missing | missing; ${GRADES}`]],
    [
      "a label for a grade",
      { grade: "Good" },
      [`grade | not-a-grade | not a grade; ${GRADES}, got "Good" (did you mean good?)`],
    ],
    [
      "a near miss",
      { grade: "require improvement" },
      [`grade | not-a-grade | not a grade; ${GRADES}, got "require improvement" (did you mean requires-improvement?)`],
    ],
    ["a number for a grade", { grade: 3 }, [`grade | not-a-grade | not a grade; ${GRADES}, got 3`]],
    ["a grade in a list", { grade: ["good"] }, [`grade | not-a-grade | not a grade; ${GRADES}, got a list of 1 item`]],
    [
      "a word of JavaScript for a grade",
      { grade: "constructor" },
      [`grade | not-a-grade | not a grade; ${GRADES}, got "constructor"`],
    ],
    [
      "null without a reason",
      { grade: null },
      [`ungraded | contradiction | missing beside a grade of null; ${REASONS}`],
    ],
    [
      "a reason beside a grade",
      { ungraded: "pending" },
      ['ungraded | contradiction | given beside a grade; expected nothing, got "pending"'],
    ],
    [
      "a reason that is none",
      { grade: null, ungraded: "later" },
      [`ungraded | not-a-choice | not a choice; ${REASONS}, got "later"`],
    ],
    ["30 February", { from: "2024-02-30" }, [`from | not-a-date | not a calendar date; ${DATE}, got "2024-02-30"`]],
    [
      "29 February 2023",
      { from: "2023-02-29" },
      [`from | not-a-date | not a calendar date; ${DATE}, got "2023-02-29"`],
    ],
    [
      "a date with a time",
      { from: "2024-05-14T00:00:00Z" },
      [`from | not-a-date | not a calendar date; ${DATE}, got "2024-05-14T00:00:00Z"`],
    ],
    ["a Date object", { from: new Date(0) }, [`from | wrong-type | wrong type; ${DATE}, got a Date object`]],
    ["null for a date", { from: null }, [`from | wrong-type | wrong type; ${DATE}, got null`]],
    [
      "an unknown field",
      { garde: "good" },
      [`garde | unknown-field | unknown field; ${FIELDS}, got "garde" (did you mean grade?)`],
    ],
    [
      "several things at once, in the order of the input",
      { question: "", grade: "average", extra: 1 },
      [
        'question | empty | blank; expected the identifier of a question, got ""',
        `grade | not-a-grade | not a grade; ${GRADES}, got "average"`,
        `extra | unknown-field | unknown field; ${FIELDS}, got "extra"`,
      ],
    ],
  ])("refuses %s", (_, change, lines) => {
    const input = { ...valid, ...change };
    expect(refusalsOf(input)).toEqual(lines);
    expect(judgmentSchema.safeParse(input).success).toBe(false);
  });

  test.each<[unknown, string]>([
    [undefined, "missing | missing; expected a judgment, as an object"],
    [null, "wrong-type | wrong type; expected a judgment, as an object, got null"],
    ["good", 'wrong-type | wrong type; expected a judgment, as an object, got "good"'],
    [[], "wrong-type | wrong type; expected a judgment, as an object, got a list of 0 items"],
    [() => valid, "wrong-type | wrong type; expected a judgment, as an object, got a function"],
  ])("refuses %s whole", (input, line) => {
    expect(refusalsOf(input)).toEqual([`(root) | ${line}`]);
    expect(headline(() => createJudgment(input as Judgment))).toBe("1 problem in judgment:");
  });

  test.each(HOSTILE)("is not harmed by $name", ({ make, keeps }) => {
    for (const field of ["body", "question", "grade", "ungraded", "from", "extra"]) {
      const input = { ...valid, [field]: make() };
      const lines = refusalsOf(input);
      expect(lines.some((line) => line.startsWith(`${field} |`) || line.startsWith("(root) | unreadable"))).toBe(true);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(400);
      if (keeps) expect(keeps(input[field as "body"])).toBe(true);
    }
    expect(refusalsOf(make())[0]).toMatch(/^[^|]+ \| [a-z-]+ \| /);
    expect(unpolluted()).toBe(true);
  });

  test("refuses hostile keys as any other, and pollutes nothing", () => {
    const input: unknown = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"body":"west-mercia","question":"q","grade":"good"}',
    );
    expect(refusalsOf(input)).toEqual([
      `__proto__ | unknown-field | unknown field; ${FIELDS}, got "__proto__"`,
      `constructor | unknown-field | unknown field; ${FIELDS}, got "constructor"`,
    ]);
    expect(unpolluted()).toBe(true);
  });

  test("takes text of 100 000 characters where text is meant, and cuts it in messages", () => {
    const long = "q".repeat(100_000);
    expect(createJudgment({ ...valid, question: long }).question).toBe(long);
    expect(refusalsOf({ ...valid, grade: long })).toEqual([
      `grade | not-a-grade | not a grade; ${GRADES}, got "${"q".repeat(59)}…"`,
    ]);
    expect(refusalsOf({ ...valid, question: " ".repeat(100_000) })[0]).toMatch(/^question \| empty \| blank/);
  });

  test("reads each field once, so that nothing can change between the check and the value", () => {
    const reads: string[] = [];
    const shifty = new Proxy(
      { ...valid },
      {
        get(target, key) {
          reads.push(String(key));
          return reads.filter((each) => each === key).length > 1 ? Symbol("changed") : Reflect.get(target, key);
        },
      },
    );
    expect(createJudgment(shifty)).toEqual(valid);
    expect(reads.filter((key) => key in valid)).toEqual(["body", "question", "grade"]);
  });
});
