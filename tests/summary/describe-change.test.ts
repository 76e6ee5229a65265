import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, changeBetween, type Direction, type UngradedChange } from "../../src/comparison/index.js";
import { getFramework } from "../../src/framework/index.js";
import { compareGrades, type Grade, GRADES } from "../../src/grade/index.js";
import { describeChange } from "../../src/summary/index.js";
import { inspected, real } from "../comparison/judged.js";
import { headline, refusal, refusals } from "../refusal.js";

const questions = getFramework("peel-2023-25").questions.map(({ id }) => id);
const question = "investigating-crime";

/** Whose changes they are that are made here. */
const SUBJECT = { body: "kent", framework: "peel-2023-25", previousFramework: "peel-2023-25" } as const;

/** A change of grade, by its direction told from the grades. */
function graded(from: Grade, to: Grade, of: string = question, change: object = {}): Change {
  const direction = (["declined", "unchanged", "improved"] as const)[compareGrades(to, from) + 1] as Direction;
  const steps = Math.abs(GRADES.indexOf(from) - GRADES.indexOf(to));
  return { ...SUBJECT, question: of, kind: direction, from, to, steps, byLabelOnly: false, ...change };
}

const notComparable = (of: string, reason = "HMICFRS changed the questions."): Change => ({
  ...SUBJECT,
  question: of,
  kind: "not-comparable",
  reason,
  source: "https://example.org/",
});
const ungraded = (of: string, change: Partial<UngradedChange> = {}): Change => ({
  ...SUBJECT,
  question: of,
  kind: "ungraded",
  from: null,
  to: null,
  ...change,
});
const other = (of: string, kind: "new" | "no-longer-asked" | "ungraded"): Change =>
  kind === "ungraded" ? ungraded(of) : { ...SUBJECT, question: of, kind };
const stated = (of: string, kind: Direction): Change => ({
  ...SUBJECT,
  question: of,
  kind,
  from: null,
  to: "good",
  steps: null,
  byLabelOnly: false,
  stated: { source: "https://example.org/" },
});
/** The same change on the first questions of the framework. */
const times = (amount: number, make: (of: string) => Change): Change[] => questions.slice(0, amount).map(make);

const CASES: readonly (readonly [name: string, changes: readonly Change[], text: string])[] = [
  ["nothing", [], "There is nothing to compare for Kent Police. Neither of the two inspections judged it on any question."],
  ["one improved", [graded("adequate", "good")], "Kent Police improved in the only area. ‘Investigating crime’ improved from adequate to good."],
  ["one declined", [graded("good", "requires-improvement")], "Kent Police declined in the only area. ‘Investigating crime’ declined from good to requires improvement."],
  ["one unchanged", [graded("good", "good")], "Kent Police stayed the same in the only area. No grade went up or down."],
  ["two unchanged", times(2, (of) => graded("good", "good", of)), "Kent Police stayed the same in both areas. No grade went up or down."],
  ["all unchanged", times(9, (of) => graded("good", "good", of)), "Kent Police stayed the same in all nine areas. No grade went up or down."],
  [
    "all improved alike",
    times(3, (of) => graded("adequate", "good", of)),
    "Kent Police improved in all three areas. ‘Victims' service’, ‘Recording data about crime’ and ‘Police powers and public treatment’ improved from adequate to good.",
  ],
  [
    "six improved, which are named",
    times(6, (of) => graded("adequate", "good", of)),
    "Kent Police improved in all six areas. ‘Victims' service’, ‘Recording data about crime’, ‘Police powers and public treatment’, ‘Preventing crime’, ‘Responding to the public’ and ‘Investigating crime’ improved from adequate to good.",
  ],
  ["seven improved, which are not", times(7, (of) => graded("adequate", "good", of)), "Kent Police improved in all seven areas. No area declined."],
  [
    "seven improved, and others stayed the same",
    [...times(7, (of) => graded("adequate", "good", of)), graded("good", "good", "managing-offenders")],
    "Kent Police improved in seven areas and stayed the same in one area. No area declined.",
  ],
  [
    "seven improved, which are not named, and one declined, which is",
    [...times(7, (of) => graded("adequate", "good", of)), graded("good", "inadequate", "managing-offenders")],
    "Kent Police improved in seven areas and declined in one area. ‘Managing offenders’ declined from good to inadequate.",
  ],
  [
    "each way",
    [
      graded("requires-improvement", "good", "investigating-crime"),
      graded("good", "adequate", "preventing-crime"),
      graded("good", "adequate", "managing-offenders"),
      graded("good", "good", "recording-crime"),
    ],
    "Kent Police improved in one area, declined in two areas and stayed the same in one area. ‘Investigating crime’ improved from requires improvement to good, and ‘Preventing crime’ and ‘Managing offenders’ declined from good to adequate.",
  ],
  [
    "improved by different ways",
    [graded("inadequate", "good", "investigating-crime"), graded("adequate", "outstanding", "preventing-crime")],
    "Kent Police improved in both areas. ‘Investigating crime’ improved from inadequate to good and ‘Preventing crime’ improved from adequate to outstanding.",
  ],
  [
    "as the report states",
    [stated("investigating-crime", "improved"), stated("preventing-crime", "declined"), stated("managing-offenders", "unchanged")],
    "Kent Police improved in one area, declined in one area and stayed the same in one area. ‘Investigating crime’ improved according to the report and ‘Preventing crime’ declined according to the report.",
  ],
  [
    "nothing comparable",
    times(9, (of) => notComparable(of)),
    "None of the grades of Kent Police can be compared with those of the inspection before. Nine areas were graded both times and cannot be compared. HMICFRS changed the questions.",
  ],
  [
    "one not comparable",
    [notComparable(question)],
    "None of the grades of Kent Police can be compared with those of the inspection before. One area was graded both times and cannot be compared. HMICFRS changed the questions.",
  ],
  [
    "not comparable for reasons that differ",
    [notComparable("a", "One reason."), notComparable("b", "Another."), notComparable("c", "One reason.")],
    "None of the grades of Kent Police can be compared with those of the inspection before. Three areas were graded both times and cannot be compared. There are two different reasons for that.",
  ],
  [
    "nothing but new ones, which begin a sentence",
    times(11, (of) => other(of, "new")),
    "None of the grades of Kent Police can be compared with those of the inspection before. Eleven areas are new.",
  ],
  [
    "one of each other sort",
    [notComparable("a"), other("b", "new"), other("c", "no-longer-asked"), other("d", "ungraded")],
    "None of the grades of Kent Police can be compared with those of the inspection before. One area was graded both times and cannot be compared, one is new, one is no longer asked about, and one lacks a grade in at least one of the two inspections. HMICFRS changed the questions.",
  ],
  [
    "two of each other sort",
    (["new", "no-longer-asked", "ungraded"] as const).flatMap((kind) => [other("a", kind), other("b", kind)]),
    "None of the grades of Kent Police can be compared with those of the inspection before. Two areas are new, two are no longer asked about and two lack a grade in at least one of the two inspections.",
  ],
  [
    "one that lacks a grade, and one that no report grades",
    [graded("good", "good"), ungraded("a"), ungraded("b", { fromUngraded: "by-design", toUngraded: "by-design" })],
    "Kent Police stayed the same in the only area that can be compared. One area lacks a grade in at least one of the two inspections and one is ungraded by design.",
  ],
  [
    "some that one of the two frameworks never grades, and the other does",
    [
      graded("good", "good"),
      ungraded("a", { fromUngraded: "by-design", to: "good" }),
      ungraded("b", { from: "good", toUngraded: "by-design" }),
    ],
    "Kent Police stayed the same in the only area that can be compared. Two areas are ungraded by design.",
  ],
  [
    "some ungraded by design of which the other side has no grade either",
    [
      graded("good", "good"),
      ungraded("a", { fromUngraded: "by-design" }),
      ungraded("b", { toUngraded: "by-design" }),
      ungraded("c", { fromUngraded: "by-design", toUngraded: "pending" }),
      ungraded("d", { fromUngraded: "not-assessed", toUngraded: "by-design" }),
      ungraded("e", { fromUngraded: "pending", to: "good" }),
      ungraded("f", { from: "good", toUngraded: "withheld" }),
    ],
    "Kent Police stayed the same in the only area that can be compared. Six areas lack a grade in at least one of the two inspections.",
  ],
  [
    "some that can be compared",
    [graded("good", "good", "a"), other("b", "new"), other("c", "new")],
    "Kent Police stayed the same in the only area that can be compared. Two areas are new.",
  ],
  [
    "some that can be compared, both improved",
    [graded("adequate", "good", "investigating-crime"), graded("adequate", "good", "preventing-crime"), other("b", "ungraded")],
    "Kent Police improved in both areas that can be compared. ‘Investigating crime’ and ‘Preventing crime’ improved from adequate to good. One area lacks a grade in at least one of the two inspections.",
  ],
  [
    "some that can be compared, each way",
    [graded("good", "good", "a"), graded("good", "adequate", "preventing-crime"), notComparable("b")],
    "Kent Police declined in one area and stayed the same in one area. ‘Preventing crime’ declined from good to adequate. One area was graded both times and cannot be compared. HMICFRS changed the questions.",
  ],
  [
    "one by label only",
    [graded("good", "adequate", question, { byLabelOnly: true })],
    "Kent Police declined in the only area. ‘Investigating crime’ declined from good to adequate. This comparison is by label only, across cycles that HMICFRS does not hold to be comparable.",
  ],
  [
    "both by label only",
    times(2, (of) => graded("good", "good", of, { byLabelOnly: true })),
    "Kent Police stayed the same in both areas. No grade went up or down. Both these comparisons are by label only, across cycles that HMICFRS does not hold to be comparable.",
  ],
  [
    "all by label only",
    times(3, (of) => graded("good", "good", of, { byLabelOnly: true })),
    "Kent Police stayed the same in all three areas. No grade went up or down. All these comparisons are by label only, across cycles that HMICFRS does not hold to be comparable.",
  ],
  [
    "one of them by label only",
    [graded("good", "good", "a"), graded("good", "good", "b", { byLabelOnly: true, caveat: { reason: "Mind.", source: "" } })],
    "Kent Police stayed the same in both areas. No grade went up or down. One of these comparisons is by label only, across cycles that HMICFRS does not hold to be comparable.",
  ],
  [
    "twelve of them by label only, which begin a sentence",
    [...questions, "a", "b"].slice(0, 13).map((of, index) => graded("good", "good", of, { byLabelOnly: index > 0 })),
    "Kent Police stayed the same in all 13 areas. No grade went up or down. Twelve of these comparisons are by label only, across cycles that HMICFRS does not hold to be comparable.",
  ],
  [
    "with a caveat",
    [graded("good", "good", "a", { caveat: { reason: "Questions changed.", source: "x" } }), graded("good", "good", "b", { caveat: { reason: "Questions changed.", source: "y" } })],
    "Kent Police stayed the same in both areas. No grade went up or down. Questions changed.",
  ],
  [
    "with several caveats",
    [graded("good", "good", "a", { caveat: { reason: "Questions changed.", source: "x" } }), graded("good", "good", "b", { caveat: { reason: "Scales changed.", source: "y" } }), stated("c", "unchanged")],
    "Kent Police stayed the same in all three areas. No grade went up or down. HMICFRS attaches two caveats to these comparisons.",
  ],
]; // prettier-ignore

describe("describeChange", () => {
  test.each(CASES)("%s", (_name, changes, text) => {
    expect(describeChange(changes, { body: "kent" })).toBe(text);
  });

  test("takes one change, and names the body and the question that it is about", () => {
    expect(describeChange(graded("adequate", "good"))).toBe(
      "Kent Police improved in the only area. ‘Investigating crime’ improved from adequate to good.",
    );
    expect(describeChange([])).toBe(
      "There is nothing to compare. Neither of the two inspections judged it on any question.",
    );
  });

  test("names the questions as another framework does, where asked to", () => {
    expect(describeChange(graded("adequate", "good"), { framework: "frs-2023-25" })).toBe(
      "Kent Police improved in the only area. ‘investigating crime’ improved from adequate to good.",
    );
  });

  test("does with what the options say where changes written by hand do not say of whom they are", () => {
    const byHand = (question: string) =>
      ({ question, kind: "improved", from: "adequate", to: "good", steps: 1, byLabelOnly: false }) as unknown as Change;
    expect(describeChange(byHand("investigating-crime"))).toBe(
      "The body improved in the only area. ‘investigating crime’ improved from adequate to good.",
    );
    const text =
      "Kent Police improved in both areas. ‘Investigating crime’ and ‘Preventing crime’ improved from adequate to good.";
    const [one, another] = [byHand("investigating-crime"), byHand("preventing-crime")];
    expect(describeChange([one, another], { body: "kent", framework: "peel-2023-25" })).toBe(text);
    expect(describeChange([one, { ...SUBJECT, ...another }])).toBe(text);
    const nothing = { question: "a", kind: "ungraded" } as unknown as Change;
    expect(describeChange([nothing])).toBe(
      "None of the grades of the body can be compared with those of the inspection before. One area lacks a grade in at least one of the two inspections.",
    );
  });

  test.each([
    ["body", "dorset", "kent"],
    ["framework", "peel-2021-22", "peel-2023-25"],
    ["previousFramework", "peel-2021-22", "peel-2023-25"],
  ])("refuses changes that differ in %s: two comparisons have no one description", (field, odd, usual) => {
    const changes = [graded("good", "good", "a"), { ...graded("good", "good", "b"), [field]: odd }];
    expect(refusals(() => describeChange(changes))).toEqual([
      `1.${field} | contradiction | not of the comparison described; expected ${usual}, got "${odd}"`,
    ]);
  });

  test("refuses changes of another body than the one asked for", () => {
    expect(refusal(() => describeChange([graded("good", "good")], { body: "dorset" })).message).toBe(
      '1 problem in changes:\n  [0].body: not of the comparison described; expected dorset, got "kent"',
    );
  });

  test("names a question that the framework does not ask by its identifier, and bodies of one's own", () => {
    const acme = { kind: "rocu", id: "acme:unit", name: "Acme Unit", members: ["kent"] } as const;
    const options = { body: acme.id, bodies: [acme] } as const;
    const change = { ...graded("adequate", "good", "old-question"), body: acme.id };
    expect(describeChange([change], options)).toBe(
      "The Acme Unit improved in the only area. ‘old question’ improved from adequate to good.",
    );
    expect(describeChange([], options)).toBe(
      "There is nothing to compare for the Acme Unit. Neither of the two inspections judged it on any question.",
    );
  });

  test("of real grades: Wiltshire, whose two cycles HMICFRS does not compare", () => {
    const [previous, current] = [real("peel-2021-22", "wiltshire"), real("peel-2023-25", "wiltshire")];
    const text = describeChange(changeBetween(previous, current));
    expect(text).toMatch(/^None of the grades of Wiltshire Police can be compared with those of the inspection before\. /);
    expect(text).toMatch(/HMICFRS put more focus on outcomes/);
    expect(text).not.toMatch(/declined|improved/);
    expect(describeChange(changeBetween(previous, current, { across: "labels" }))).toMatch(
      / by label only, across cycles that HMICFRS does not hold to be comparable\.$/,
    );
  }); // prettier-ignore

  test("of real grades: Bedfordshire, out of inadequate from 2016 to 2017", () => {
    const before = inspected("peel-2016", "2017-03-02", { effectiveness: "I" }, "bedfordshire");
    const after = inspected("peel-2017", "2018-03-22", { effectiveness: "RI" }, "bedfordshire");
    expect(describeChange(changeBetween(before, after))).toMatch(
      /^Bedfordshire Police improved in the only area\. ‘Effectiveness’ improved from inadequate to requires improvement\. /,
    );
  });

  test("writes two to five sentences in good order for all changes that there can be", () => {
    const grade = fc.constantFrom(...GRADES);
    const change = fc.oneof(
      fc.tuple(grade, grade, fc.boolean()).map(([from, to, byLabelOnly]) => graded(from, to, "a-b", { byLabelOnly })),
      fc.constantFrom("improved", "declined", "unchanged").map((kind) => stated("c", kind)),
      fc.constantFrom("One reason.", "Another.").map((reason) => notComparable("d", reason)),
      fc.constantFrom("new", "no-longer-asked", "ungraded").map((kind) => other("e", kind as "new")),
      fc.constant(ungraded("f", { fromUngraded: "by-design", toUngraded: "by-design" })),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const text = describeChange(changes, { body: "kent" });
        const sentences = text.split(/\.(?: |$)/).filter((part) => part !== "");
        expect(sentences.length).toBeGreaterThanOrEqual(2);
        expect(sentences.length).toBeLessThanOrEqual(5);
        for (const each of sentences) expect(each).toMatch(/^[A-Z‘]/);
        expect(text).not.toMatch(/undefined|null|NaN|\s\s|\s[.,;:]|\.\.|,,|\b(\w+) \1\b|\bno areas\b/);
        expect(text).not.toMatch(/\bone areas\b|\b(?:two|\d+) area\b|\bone (?:are|were|lack) |\b(?:two|\d+) (?:is|was|lacks) /);
      }),
      { numRuns: 500 },
    );
  }); // prettier-ignore

  test("refuses what is no list of changes", () => {
    const wrong = "(root) | wrong-type | wrong type; expected a list of changes, got";
    expect(refusals(() => describeChange(undefined as never))).toEqual([`${wrong} nothing`]);
    expect(headline(() => describeChange(undefined as never))).toBe("1 problem in changes:");
    expect(refusals(() => describeChange(null as never))).toEqual([`${wrong} null`]);
    expect(refusals(() => describeChange({} as never))).toEqual([`${wrong} an object with 0 keys`]);
    expect(refusals(() => describeChange("improved" as never))).toEqual([`${wrong} "improved"`]);
    const unknown = { framework: "peel" as "peel-2014" };
    expect(refusals(() => describeChange(graded("good", "adequate"), unknown))[0]).toMatch(/unknown-id/);
  });
});
