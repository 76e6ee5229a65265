import { describe, expect, test } from "vitest";
import { BODIES, type BodyId } from "../../src/body/index.js";
import {
  allOf,
  countOf,
  gradeInWords,
  listOf,
  namesOf,
  nounFor,
  numberAtStart,
  quoted,
  sentence,
} from "../../src/summary/english.js";
import { bodyLookup, inspectorateName, nameInSentence, nounForBodies } from "../../src/summary/names.js";
import { WITH_ARTICLE } from "../../src/summary/names-data.js";

const AREA = ["area", "areas"] as const;

describe("counts", () => {
  test.each([
    [0, "no areas", "all no areas"],
    [1, "one area", "the only area"],
    [2, "two areas", "both areas"],
    [3, "three areas", "all three areas"],
    [10, "ten areas", "all ten areas"],
    [11, "11 areas", "all 11 areas"],
    [43, "43 areas", "all 43 areas"],
  ])("%d", (amount, count, all) => {
    expect(countOf(amount, AREA)).toBe(count);
    if (amount > 0) expect(allOf(amount, AREA)).toBe(all);
    expect(nounFor(amount, AREA)).toBe(amount === 1 ? "area" : "areas");
  });
});

describe("lists", () => {
  test.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
    [["a and b", "c"], "a and b, and c"],
    [["a", "b and c"], "a, and b and c"],
    [["a", "b and c", "d"], "a, b and c, and d"],
    [["‘a and b’", "c"], "‘a and b’ and c"],
    [["‘a and b’ and ‘c’", "d"], "‘a and b’ and ‘c’, and d"],
    [["band", "sand"], "band and sand"],
  ])("%j", (parts, text) => {
    expect(listOf(parts)).toBe(text);
  });
});

describe("names", () => {
  test.each([
    [[], ""],
    [["a"], "a"],
    [["a and b", "c"], "a and b and c"],
    [["a", "b", "c"], "a, b and c"],
    [["a and b", "c", "d"], "a and b, c, and d"],
  ])("%j", (parts, text) => {
    expect(namesOf(parts)).toBe(text);
  });
});

describe("sentences", () => {
  test.each([
    ["all is well", "All is well."],
    ["HMICFRS graded it", "HMICFRS graded it."],
    ["12 areas", "12 areas."],
    ["", "."],
    ["element 11", "Element 11."],
  ])("%s", (text, expected) => {
    expect(sentence(text)).toBe(expected);
  });

  test.each([
    [0, "no"],
    [1, "one"],
    [10, "ten"],
    [11, "eleven"],
    [12, "twelve"],
    [13, "thirteen"],
    [14, "fourteen"],
    [15, "fifteen"],
    [16, "sixteen"],
    [17, "seventeen"],
    [18, "eighteen"],
    [19, "nineteen"],
    [20, "twenty"],
    [21, "twenty-one"],
    [30, "thirty"],
    [43, "forty-three"],
    [50, "fifty"],
    [60, "sixty"],
    [70, "seventy"],
    [80, "eighty"],
    [90, "ninety"],
    [99, "ninety-nine"],
    [100, "100"],
  ])("numbers that begin them: %d", (amount, text) => {
    expect(numberAtStart(amount)).toBe(text);
  });

  test("grades and titles in them", () => {
    expect(gradeInWords("requires-improvement")).toBe("requires improvement");
    expect(quoted("Investigating crime")).toBe("‘Investigating crime’");
  });
});

describe("names of bodies and inspectorates", () => {
  const lookup = bodyLookup(undefined);

  test.each([
    ["west-mercia", "West Mercia Police"],
    ["metropolitan", "the Metropolitan Police Service"],
    ["northern-ireland", "the Police Service of Northern Ireland"],
    ["west-midlands-rocu", "the Regional Organised Crime Unit for the West Midlands"],
    ["national-crime-agency", "the National Crime Agency"],
    ["hm-revenue-and-customs", "HM Revenue and Customs"],
    ["london-frs", "London Fire Brigade"],
    ["acme:police", "acme:police"],
    ["constructor", "constructor"],
  ])("of %s in a sentence", (id, name) => {
    expect(nameInSentence(id as BodyId, lookup)).toBe(name);
  });

  test("of one's own bodies, which come before the catalogue's", () => {
    const own = bodyLookup([
      { kind: "rocu", id: "acme:unit", name: "Acme Unit", members: ["kent"] },
      { kind: "force", id: "kent", name: "Kent County Constabulary" },
    ]);
    expect(nameInSentence("acme:unit", own)).toBe("the Acme Unit");
    expect(nameInSentence("kent", own)).toBe("Kent County Constabulary");
    expect(nameInSentence("dorset", own)).toBe("Dorset Police");
    expect(nounForBodies(["kent", "dorset"], own)).toEqual(["force", "forces"]);
    expect(nounForBodies(["acme:unit"], own)).toEqual(["unit", "units"]);
    expect(nounForBodies(["acme:unit", "kent"], own)).toEqual(["body", "bodies"]);
    expect(nounForBodies(["acme:other"], own)).toEqual(["body", "bodies"]);
    expect(nounForBodies([], own)).toEqual(["body", "bodies"]);
  });

  test("with an article are all in the catalogue, and none begins with one already", () => {
    const names = new Map<string, string>(BODIES.map(({ id, name }) => [id, name]));
    for (const id of WITH_ARTICLE) expect(names.get(id), id).toMatch(/^(?!the )/i);
    expect(new Set(WITH_ARTICLE).size).toBe(WITH_ARTICLE.length);
  });

  test.each([
    ["hmicfrs", "HMICFRS"],
    ["hmi-prisons", "HM Inspectorate of Prisons"],
    ["hmi-probation", "HM Inspectorate of Probation"],
    ["hmcpsi", "HM Crown Prosecution Service Inspectorate"],
    ["ofsted", "Ofsted"],
    ["cqc", "the Care Quality Commission"],
    ["care-inspectorate-wales", "Care Inspectorate Wales"],
    ["estyn", "estyn"],
    ["constructor", "constructor"],
    ["__proto__", "__proto__"],
  ])("of the inspectorate %s", (id, name) => {
    expect(inspectorateName(id)).toBe(name);
  });
});
