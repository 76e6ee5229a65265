import { describe, expect, test } from "vitest";
import { createInspection, type Inspection, inspectionSchema } from "../../src/inspection/index.js";
import { HOSTILE, unpolluted } from "../hostile.js";
import { refusal, refusals } from "../refusal.js";
import { deepFreeze } from "../freeze.js";

const FIELDS =
  "expected one of id | title | framework | published | fieldwork | area | inspectorates | bodies … (5 more)";
const DATE = "expected a calendar date as YYYY-MM-DD";
const GRADES = "expected one of inadequate | requires-improvement | adequate | good | outstanding";

const question = "serious-and-organised-crime";

/** Valid, with one of everything. */
const valid = deepFreeze({
  id: "soc-west-midlands",
  title: "An inspection of the West Midlands regional response to serious and organised crime",
  framework: "soc-regional",
  published: "2024-05-14",
  fieldwork: { from: "2023-07-01", to: "2023-07-31" },
  area: "West Midlands",
  inspectorates: ["hmicfrs"],
  bodies: ["west-midlands-rocu", "west-mercia"],
  judgments: [
    { body: "west-midlands-rocu", question, grade: "adequate" },
    { body: "west-mercia", question, grade: "inadequate" },
  ],
  causesOfConcern: [{ id: "c1", body: "west-mercia", text: "It fails.", accelerated: false, issued: "2024-05-14" }],
  recommendations: [
    {
      id: "r1",
      text: "It should act.",
      actions: [],
      addressees: ["west-mercia"],
      causeOfConcern: "c1",
      issued: "2024-05-14",
      deadline: { kind: "within", amount: 6, unit: "months" },
      progress: [],
    },
  ],
  areasForImprovement: [{ id: "a1", body: "west-mercia", question, text: "It should record disruptions." }],
  sources: [{ title: "Report", url: "https://hmicfrs.justiceinspectorates.gov.uk/" }],
} as const satisfies Inspection);

const [cause] = valid.causesOfConcern;
const [recommendation] = valid.recommendations;
const [area] = valid.areasForImprovement;
const judged = (rest: object) => ({ body: "west-mercia", question, grade: "good", ...rest });
const refusalsOf = (input: unknown): string[] => refusals(() => createInspection(input as Inspection));

/** Of the frameworks with something to refuse: PEEL 2018/19 on four tiers, and the rest of an inspection of one force. */
const peel = (framework: string, judgment: object) => ({
  ...valid,
  framework,
  bodies: ["kent"],
  judgments: [{ body: "kent", ...judgment }],
  causesOfConcern: [],
  recommendations: [],
  areasForImprovement: [],
});

describe("createInspection", () => {
  test("takes what is right, frozen as it is", () => {
    expect(createInspection(valid)).toEqual(valid);
  });

  test.each<[string, object]>([
    ["no fieldwork and no area", { fieldwork: undefined, area: undefined }],
    ["nothing but bodies", { judgments: [], causesOfConcern: [], recommendations: [], areasForImprovement: [], sources: [] }],
    ["fieldwork up to publication", { fieldwork: { from: "2024-05-14", to: "2024-05-14" } }],
    ["an amendment", { judgments: [...valid.judgments, judged({ from: "2024-05-15" })] }],
    ["a question that an incomplete table does not list", peel("peel-2025-27", { question: "new", grade: "good" })],
    ["an overall grade where there is one", peel("cdi-2017", { question: "overall", grade: "good" })],
    ["a graded pillar", peel("peel-2018-19", { question: "effectiveness", grade: "good" })],
    ["an absent grade on a question that is not graded", peel("peel-2023-25", { question: "victims-service", grade: null, ungraded: "by-design" })],
    ["an absent grade where there are none", peel("custody", { question: "any", grade: null, ungraded: "by-design" })],
  ])("takes %s", (_, change) => {
    expect(createInspection({ ...valid, ...change })).toEqual({ ...valid, ...change });
  });

  test.each<[string, object, string[]]>([
    ["no id", { id: undefined }, ["id | missing | missing; expected text"]],
    ["a number for an id", { id: 1 }, ["id | wrong-type | wrong type; expected text, got 1"]],
    ["a blank title", { title: " \n" }, ['title | empty | blank; expected text, got " \\n"']],
    ["a misspelt framework", { framework: "soc-regionl" }, ['framework | unknown-id | no such framework; expected an identifier in FRAMEWORKS, got "soc-regionl" (did you mean soc-regional?)']],
    ["a blank framework", { framework: "" }, ['framework | empty | blank; expected the identifier of a framework, got ""']],
    ["no framework", { framework: null }, ["framework | wrong-type | wrong type; expected the identifier of a framework, got null"]],
    ["30 February", { published: "2024-02-30" }, [`published | not-a-date | not a calendar date; ${DATE}, got "2024-02-30"`]],
    ["a date with a time", { published: "2024-05-14T09:30" }, [`published | not-a-date | not a calendar date; ${DATE}, got "2024-05-14T09:30"`]],
    ["a British date", { published: "14/05/2024" }, [`published | not-a-date | not a calendar date; ${DATE}, got "14/05/2024"`]],
    ["a year of five digits", { published: "12024-05-14" }, [`published | not-a-date | not a calendar date; ${DATE}, got "12024-05-14"`]],
    ["half a span", { fieldwork: { from: "2023-07-01" } }, [`fieldwork.to | missing | missing; ${DATE}`]],
    ["null for a span", { fieldwork: null }, ["fieldwork | wrong-type | wrong type; expected a span of days, as an object, got null"]],
    ["fieldwork that ends before it begins", { fieldwork: { from: "2023-07-01", to: "2023-06-30" } }, ['fieldwork.to | wrong-order | ends before it begins; expected 2023-07-01 or later, got "2023-06-30"']],
    ["fieldwork after publication", { fieldwork: { from: "2023-07-01", to: "2024-05-15" } }, ['fieldwork.to | wrong-order | ends after publication; expected 2024-05-14 or earlier, got "2024-05-15"']],
    ["no inspectorate", { inspectorates: [] }, ["inspectorates | empty | empty list; expected at least one entry, got a list of 0 items"]],
    ["no body", { bodies: [], judgments: [], causesOfConcern: [], recommendations: [], areasForImprovement: [] }, ["bodies | empty | empty list; expected at least one entry, got a list of 0 items"]],
    ["one body, not in a list", { bodies: "west-mercia" }, ['bodies | wrong-type | wrong type; expected a list, got "west-mercia"']],
    ["a body twice", { bodies: [...valid.bodies, "west-mercia"] }, ['bodies.2 | duplicate | the same body twice; got "west-mercia"']],
    ["judgments by body", { judgments: { "west-mercia": "good" } }, ["judgments | wrong-type | wrong type; expected a list, got an object with 1 key"]],
    ["a hole in a list", { judgments: [, valid.judgments[1]] }, ["judgments.0 | missing | missing; expected a judgment, as an object"]],  
    ["null in the lists", { judgments: [null], causesOfConcern: [null], recommendations: [null], areasForImprovement: [null], sources: [null] }, [
      "judgments.0 | wrong-type | wrong type; expected a judgment, as an object, got null",
      "causesOfConcern.0 | wrong-type | wrong type; expected a cause of concern, as an object, got null",
      "recommendations.0 | wrong-type | wrong type; expected a recommendation, as an object, got null",
      "areasForImprovement.0 | wrong-type | wrong type; expected an area for improvement, as an object, got null",
      "sources.0 | wrong-type | wrong type; expected a source, as an object, got null",
    ]],
    ["the same number twice where text belongs, which is no duplicate", {
      bodies: [...valid.bodies, 1, 1],
      judgments: [judged({ body: 2 }), judged({ body: 2 }), judged({ question: 3 }), judged({ question: 3 }), judged({ from: 4 }), judged({ from: 4 })],
      recommendations: [{ ...recommendation, id: 5 }, { ...recommendation, id: 5 }],
    }, [
      "bodies.2 | wrong-type | wrong type; expected the identifier of a body, got 1",
      "bodies.3 | wrong-type | wrong type; expected the identifier of a body, got 1",
      "judgments.0.body | wrong-type | wrong type; expected the identifier of a body, got 2",
      "judgments.1.body | wrong-type | wrong type; expected the identifier of a body, got 2",
      "judgments.2.question | wrong-type | wrong type; expected the identifier of a question, got 3",
      "judgments.3.question | wrong-type | wrong type; expected the identifier of a question, got 3",
      `judgments.4.from | wrong-type | wrong type; ${DATE}, got 4`,
      `judgments.5.from | wrong-type | wrong type; ${DATE}, got 4`,
      "recommendations.0.id | wrong-type | wrong type; expected text, got 5",
      "recommendations.1.id | wrong-type | wrong type; expected text, got 5",
    ]],
    ["an address without http", { sources: [{ title: "Report", url: "example.org" }] }, ['sources.0.url | bad-format | not a web address; expected text that starts with http:// or https://, got "example.org"']],
    ["an unknown field", { grade: "good" }, [`grade | unknown-field | unknown field; ${FIELDS}, got "grade"`]],
    ["a misspelt field", { judgements: [] }, [`judgements | unknown-field | unknown field; ${FIELDS}, got "judgements" (did you mean judgments?)`]],
    ["nothing", Object.fromEntries(Object.keys(valid).map((key) => [key, undefined])), [
      "id | missing | missing; expected text",
      "title | missing | missing; expected text",
      "framework | missing | missing; expected the identifier of a framework",
      `published | missing | missing; ${DATE}`,
      "inspectorates | missing | missing; expected a list",
      "bodies | missing | missing; expected a list",
      "judgments | missing | missing; expected a list, [] where there is nothing",
      "causesOfConcern | missing | missing; expected a list, [] where there is nothing",
      "recommendations | missing | missing; expected a list, [] where there is nothing",
      "areasForImprovement | missing | missing; expected a list, [] where there is nothing",
      "sources | missing | missing; expected a list, [] where there is nothing",
    ]],
  ])("refuses %s", (_, change, lines) => {
    const input = { ...valid, ...change };
    expect(refusalsOf(input)).toEqual(lines);
    expect(inspectionSchema.safeParse(input).success).toBe(false);
  });

  test("refuses what is no object in so many words", () => {
    expect(refusalsOf(undefined)).toEqual(["(root) | missing | missing; expected an inspection, as an object"]);
    expect(refusalsOf(null)).toEqual(["(root) | wrong-type | wrong type; expected an inspection, as an object, got null"]);
    expect(refusalsOf("PEEL")).toEqual(['(root) | wrong-type | wrong type; expected an inspection, as an object, got "PEEL"']);
  });
}); // prettier-ignore

describe("createInspection, where the parts do not fit together", () => {
  const NOT_LISTED = "not-listed | not among the bodies of this inspection; expected one of west-midlands-rocu | west-mercia";
  const TWICE = "duplicate | the same body and question judged twice; give an amended judgment the day it was added, in from";

  test.each<[string, object, string[]]>([
    ["a judgment on a body that is not listed", { judgments: [judged({ body: "warwickshire" })] }, [`judgments.0.body | ${NOT_LISTED}, got "warwickshire"; list it in bodies`]],
    ["a judgment where no body is listed", { bodies: [], judgments: [judged({})], causesOfConcern: [], areasForImprovement: [], recommendations: [] }, [
      "bodies | empty | empty list; expected at least one entry, got a list of 0 items",
      'judgments.0.body | not-listed | not among the bodies of this inspection; expected none, for this inspection lists no body, got "west-mercia"; list it in bodies',
    ]],
    ["a cause of concern of one", { causesOfConcern: [{ ...cause, body: "warwickshire" }] }, [`causesOfConcern.0.body | ${NOT_LISTED}, got "warwickshire"; list it in bodies`]],
    ["an area for improvement of one", { areasForImprovement: [{ ...area, body: "warwickshire" }] }, [`areasForImprovement.0.body | ${NOT_LISTED}, got "warwickshire"; list it in bodies`]],
    ["a near miss of a body that is", { judgments: [judged({ body: "west-midlands" })] }, [`judgments.0.body | ${NOT_LISTED}, got "west-midlands" (did you mean west-midlands-rocu?); list it in bodies`]],
    ["a body and question judged twice", { judgments: [judged({}), judged({ grade: "adequate" })] }, [`judgments.1 | ${TWICE}`]],
    ["twice from one day", { judgments: [judged({ from: "2024-06-01" }), judged({ from: "2024-06-01" })] }, [`judgments.1 | ${TWICE}`]],
    ["twice at publication, once in so many words", { judgments: [judged({}), judged({ from: "2024-05-14" })] }, [`judgments.1 | ${TWICE}`]],
    ["three times", { judgments: [judged({}), judged({}), judged({})] }, [`judgments.1 | ${TWICE}`, `judgments.2 | ${TWICE}`]],
    ["an amendment before publication", { judgments: [judged({ from: "2024-05-13" })] }, ['judgments.0.from | wrong-order | added before publication; expected 2024-05-14 or later, got "2024-05-13"']],
    ["a recommendation of no cause", { recommendations: [{ ...recommendation, causeOfConcern: "c2" }] }, ['recommendations.0.causeOfConcern | not-listed | no such cause of concern; expected one of c1, got "c2"']],
    ["a recommendation of a cause where there are none", { causesOfConcern: [] }, ['recommendations.0.causeOfConcern | not-listed | no such cause of concern; expected none, for this inspection has no cause of concern, got "c1"']],
    ["a recommendation that is due before it was issued", { recommendations: [{ ...recommendation, deadline: { kind: "by", date: "2024-05-13" } }] }, ['recommendations.0.deadline.date | wrong-order | due before it was issued; expected 2024-05-14 or later, got "2024-05-13"']],
    ["two causes of one name", { causesOfConcern: [cause, cause] }, ['causesOfConcern.1.id | duplicate | the same identifier twice; got "c1"']],
    ["two recommendations of one name", { recommendations: [recommendation, recommendation] }, ['recommendations.1.id | duplicate | the same identifier twice; got "r1"']],
    ["two areas of one name", { areasForImprovement: [area, area] }, ['areasForImprovement.1.id | duplicate | the same identifier twice; got "a1"']],
    ["an area for improvement on another question", { areasForImprovement: [{ ...area, question: "preventing-crime" }] }, [`areasForImprovement.0.question | unknown-id | no such question in Regional response to serious and organised crime; expected one of ${question}, got "preventing-crime"`]],
    ["a judgment on another question", { judgments: [judged({ question: "preventing-crime" })] }, [`judgments.0.question | unknown-id | no such question in Regional response to serious and organised crime; expected one of ${question}, got "preventing-crime"`]],
    ["an overall grade where there is none", { judgments: [judged({ question: "overall" })] }, [`judgments.0.question | not-applicable | Regional response to serious and organised crime has no overall grade, and none may be derived; expected one of ${question}, got "overall"`]],
    ["a label for a grade, and a grade for a label", { judgments: [judged({ grade: "Good", question: "" })] }, [
      'judgments.0.question | empty | blank; expected the identifier of a question, got ""',
      `judgments.0.grade | not-a-grade | not a grade; ${GRADES}, got "Good" (did you mean good?)`,
    ]],
  ])("refuses %s", (_, change, lines) => {
    expect(refusalsOf({ ...valid, ...change })).toEqual(lines);
  });

  test.each<[string, string, object, string]>([
    ["adequate on four tiers", "peel-2018-19", { question: "effectiveness", grade: "adequate" }, 'grade | not-on-scale | not on the four-tier scale of PEEL 2018/19; expected one of inadequate | requires-improvement | good | outstanding, got "adequate"'],
    ["a grade on a question that is not graded", "peel-2023-25", { question: "victims-service", grade: "good" }, `grade | not-applicable | Victims' service is not graded in PEEL 2023-25; expected null, with the reason in ungraded, got "good"`],
    ["a grade where there are none", "custody", { question: "any", grade: "good" }, 'grade | not-applicable | no grades are given in Joint inspections of police custody; expected null, with the reason in ungraded, got "good"'],
    ["a pillar that is no longer graded", "peel-2023-25", { question: "effectiveness", grade: "good" }, 'question | unknown-id | no such question in PEEL 2023-25; expected one of victims-service | recording-crime | treating-the-public | preventing-crime | responding-to-the-public | investigating-crime | protecting-vulnerable-people | managing-offenders … (4 more), got "effectiveness"'],
    ["an overall grade of PEEL, also where the table is not complete", "peel-2025-27", { question: "overall", grade: "good" }, 'question | not-applicable | PEEL 2025-27 has no overall grade, and none may be derived; expected one of leadership-and-force-management, got "overall"'],
  ])("refuses %s", (_, framework, judgment, line) => {
    expect(refusalsOf(peel(framework, judgment))).toEqual([`judgments.0.${line}`]);
  });

  test("reports a question that is not asked and, beside it, a grade that the scale does not have", () => {
    expect(refusalsOf(peel("peel-2018-19", { question: "vetting", grade: "adequate" }))).toEqual([
      expect.stringMatching(/^judgments\.0\.question \| unknown-id \| no such question in PEEL 2018\/19; /),
      'judgments.0.grade | not-on-scale | not on the four-tier scale of PEEL 2018/19; expected one of inadequate | requires-improvement | good | outstanding, got "adequate"',
    ]);
  });

  test("reports everything at once, in the order of the input", () => {
    const input = {
      published: "2024-02-30",
      judgments: [judged({ body: "west-murcia" }), judged({ grade: "god" }), judged({})],
      bodies: ["west-mercia", "west-mercia"],
      ...Object.fromEntries(Object.entries(valid).filter(([key]) => !["published", "judgments", "bodies"].includes(key))),
      extra: 1,
    };
    expect(refusalsOf(input).map((line) => line.split(" | ").slice(0, 2).join(" "))).toEqual([
      "published not-a-date",
      "judgments.0.body unknown-id",
      "judgments.0.body not-listed",
      "judgments.1.grade not-a-grade",
      "judgments.2 duplicate",
      "bodies.1 duplicate",
      "extra unknown-field",
    ]);
    const { message } = refusal(() => createInspection(input as unknown as Inspection));
    expect(message.split("\n").slice(0, 2)).toEqual([
      "7 problems in inspection:",
      `  published: not a calendar date; ${DATE}, got "2024-02-30"`,
    ]);
  });

  test("does not hold dates that are none against each other", () => {
    expect(refusalsOf({ ...valid, published: "14 May 2024", judgments: [judged({ from: "0000" })] })).toEqual([
      `published | not-a-date | not a calendar date; ${DATE}, got "14 May 2024"`,
      `judgments.0.from | not-a-date | not a calendar date; ${DATE}, got "0000"`,
    ]);
    expect(refusalsOf({ ...valid, fieldwork: { from: "July", to: "June" } })).toHaveLength(2);
  });

  test("finds what is judged twice also where publication is no date", () => {
    expect(refusalsOf({ ...valid, published: 2024, judgments: [judged({}), judged({})] })).toEqual([
      `published | wrong-type | wrong type; ${DATE}, got 2024`,
      `judgments.1 | ${TWICE}`,
    ]);
  });
}); // prettier-ignore

describe("createInspection, under attack", () => {
  test.each(HOSTILE)("is not harmed by $name", ({ make, keeps }) => {
    const places: ((value: unknown) => object)[] = [
      ...Object.keys(valid).map((field) => (value: unknown) => ({ ...valid, [field]: value })),
      ...["bodies", "inspectorates", "judgments", "causesOfConcern", "recommendations", "areasForImprovement", "sources"].map(
        (field) => (value: unknown) => ({ ...valid, [field]: [value, value] }),
      ),
      ...["body", "question", "grade", "ungraded", "from", "extra"].map(
        (field) => (value: unknown) => ({ ...valid, judgments: [judged({ [field]: value }), judged({ [field]: value })] }),
      ),
      ...["id", "causeOfConcern", "issued", "deadline", "progress", "addressees"].map(
        (field) => (value: unknown) => ({ ...valid, recommendations: [{ ...recommendation, [field]: value }] }),
      ),
      (value) => ({ ...valid, causesOfConcern: [{ ...cause, id: value, body: value }] }),
      (value) => ({ ...valid, areasForImprovement: [{ ...area, id: value, question: value }] }),
      (value) => ({ ...valid, fieldwork: { from: value, to: value } }),
      (value) => ({ ...valid, extra: value }),
    ];
    for (const place of places) {
      const value = make();
      const { issues, message } = refusal(() => createInspection(place(value) as Inspection));
      expect(issues.length).toBeGreaterThan(0);
      expect(message.length).toBeLessThan(8000);
      if (keeps) expect(keeps(value)).toBe(true);
    }
    expect(refusalsOf(make())[0]).toMatch(/^[^|]+ \| [a-z-]+ \| /);
    expect(unpolluted()).toBe(true);
  });

  test("reports the other problems beside a value that is no text", () => {
    const self: Record<string, unknown> = judged({ grade: "god" });
    self["body"] = self;
    const lines = refusalsOf({ ...valid, judgments: [self, judged({ question: 2n ** 70n })] });
    expect(lines).toEqual([
      "judgments.0.body | wrong-type | wrong type; expected the identifier of a body, got an object with 3 keys",
      `judgments.0.grade | not-a-grade | not a grade; ${GRADES}, got "god" (did you mean good?)`,
      "judgments.1.question | wrong-type | wrong type; expected the identifier of a question, got 1180591620717411303424",
    ]);
  });

  test("refuses an inspection inside itself", () => {
    const self: Record<string, unknown> = { ...valid };
    self["judgments"] = [self];
    const lines = refusalsOf(self);
    expect(lines[0]).toBe(
      'judgments.0.id | unknown-field | unknown field; expected one of body | question | grade | ungraded | from, got "id"',
    );
    expect(self["judgments"]).toEqual([self]);
  });

  test("refuses hostile keys as any other, at any depth, and pollutes nothing", () => {
    const text = JSON.stringify({ ...valid, judgments: [{ ...valid.judgments[0], marker: 1 }], marker: 1 });
    const input: unknown = JSON.parse(text.replaceAll('"marker":1', '"__proto__":{"polluted":1},"constructor":{"polluted":1}'));
    expect(refusalsOf(input)).toEqual([
      ...["__proto__", "constructor"].map(
        (key) =>
          `judgments.0.${key} | unknown-field | unknown field; expected one of body | question | grade | ungraded | from, got "${key}"`,
      ),
      ...["__proto__", "constructor"].map((key) => `${key} | unknown-field | unknown field; ${FIELDS}, got "${key}"`),
    ]);
    expect(unpolluted()).toBe(true);
  });

  test("takes words of JavaScript for the text that they are", () => {
    const words = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const input = {
      ...peel("peel-2025-27", {}),
      id: "__proto__",
      judgments: words.map((word) => ({ body: "kent" as const, question: word, grade: "good" as const })),
      causesOfConcern: words.map((id) => ({ ...cause, id, body: "kent" as const })),
      recommendations: words.map((id) => ({ ...recommendation, id, causeOfConcern: id })),
    };
    expect(createInspection(input as unknown as Inspection)).toEqual(input);
    expect(unpolluted()).toBe(true);
  });

  test("never echoes long text", () => {
    const long = "x".repeat(100_000);
    for (const input of [
      { ...valid, [long]: 1 },
      { ...valid, bodies: [long] },
      { ...valid, bodies: [`acme:${long}`], framework: long, published: long },
      { ...valid, causesOfConcern: [{ ...cause, id: long }] },
      { ...valid, judgments: [judged({ question: long, from: long }), judged({ question: long, from: long })] },
    ]) {
      expect(refusal(() => createInspection(input as unknown as Inspection)).message.length).toBeLessThan(2500);
    }
    expect(createInspection({ ...valid, title: long, id: long }).title).toBe(long);
    expect(refusalsOf({ ...valid, title: " ".repeat(100_000) })).toHaveLength(1);
  });

  test("refuses ten thousand wrong things of any sort, and shows the first twenty", () => {
    const many = <T>(make: (index: number) => T): T[] => Array.from({ length: 10_000 }, (_, index) => make(index));
    const inputs: [object, number][] = [
      [{ ...valid, ...Object.fromEntries(many((index) => [`field${index}`, 1])) }, 10_000],
      [{ ...valid, judgments: many((index) => judged({ question: `q${index}` })) }, 10_000],
      [{ ...valid, bodies: [...valid.bodies, ...many((index) => `acme:a${index}`)], judgments: many((index) => judged({ body: `acme:b${index}` })) }, 10_000],
      [{ ...valid, bodies: many(() => "west-mercia"), judgments: [] }, 9999],
      [{ ...valid, judgments: many(() => judged({})) }, 9999],
    ];
    for (const [input, problems] of inputs) {
      const { issues, message } = refusal(() => createInspection(input as Inspection));
      expect(issues).toHaveLength(problems);
      expect(message.split("\n")).toHaveLength(21);
      expect(message.split("\n")[0]).toBe(`${problems} problems in inspection:`);
    }
  });

  test("offers a near miss among up to 200 bodies, and not among more", () => {
    const bodies = (count: number) => Array.from({ length: count }, (_, index) => `acme:body-number-${index}`);
    const line = (count: number) =>
      refusalsOf({ ...valid, bodies: bodies(count), judgments: [judged({ body: "acme:body-numbr-199" })], causesOfConcern: [], recommendations: [], areasForImprovement: [] })[0];
    expect(line(200)).toMatch(/\(192 more\), got "acme:body-numbr-199" \(did you mean acme:body-number-199\?\); list it in bodies$/);
    expect(line(201)).toMatch(/\(193 more\), got "acme:body-numbr-199"; list it in bodies$/);
  });

  test("reads a getter that throws as unreadable, and names the input only", () => {
    const input = Object.defineProperty({ ...valid }, "title", { get: () => { throw new Error("no"); }, enumerable: true }); // prettier-ignore
    expect(refusalsOf(input)).toEqual([
      "(root) | unreadable | could not be read; expected plain data, got an object with 13 keys",
    ]);
  });

  test("takes a Proxy that behaves, and gives plain data", () => {
    const inspection = createInspection(new Proxy(valid, {}));
    expect(inspection).toEqual(valid);
    expect(structuredClone(inspection)).toEqual(valid);
  });

  test("changes nothing that it is given, right or wrong", () => {
    const right = structuredClone(valid) as unknown as Inspection;
    createInspection(right);
    expect(right).toEqual(valid);
    expect(Object.isFrozen(right)).toBe(false);
    const wrong = { ...structuredClone(valid), judgments: [judged({ grade: "god", from: undefined })], extra: undefined };
    const before = structuredClone(wrong);
    refusalsOf(wrong);
    expect(wrong).toStrictEqual(before);
  });
}); // prettier-ignore
