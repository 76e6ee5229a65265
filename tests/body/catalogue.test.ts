import { describe, expect, test } from "vitest";
import {
  BODIES,
  bodiesIn,
  bodySchema,
  createBody,
  getBody,
  type InspectedBody,
  type KnownBodyId,
  membersOf,
  SOC_REGIONS,
} from "../../src/body/index.js";
import { isKnownBodyId, knownBodyIds } from "../../src/body/catalogue.js";
import { AGENCIES } from "../../src/body/data/agencies.js";
import { FIRE, FIRE_SOURCES } from "../../src/body/data/fire.js";
import { OTHER_FORCES, TERRITORIAL, TERRITORIAL_SOURCES } from "../../src/body/data/forces.js";
import { ROCUS } from "../../src/body/data/rocus.js";
import { SOURCES } from "../../src/body/data/sources.js";
import { writeSource } from "../../src/body/source.js";
import { foldName } from "../../src/body/fold.js";
import { KINDS, NATIONS, REGIONS } from "../../src/body/groups.js";
import { addToDate, isIsoDate } from "../../src/date/index.js";
import { isDeepFrozen } from "../freeze.js";
import { refusal, refusals } from "../refusal.js";

const rows = BODIES.map((body) => [body.id, body] as const);
const territorial = BODIES.filter((body) => body.kind === "force" && body.type === "territorial");
const fire = BODIES.filter((body) => body.kind === "fire-and-rescue");

describe("the catalogue holds", () => {
  test.each<readonly [number, string, (body: InspectedBody) => boolean]>([
    [43, "territorial forces", (body) => body.kind === "force" && body.type === "territorial"],
    [39, "of them in England", (body) => territorial.includes(body as never) && body.nation === "England"],
    [4, "of them in Wales", (body) => territorial.includes(body as never) && body.nation === "Wales"],
    [1, "force of Northern Ireland", (body) => body.kind === "force" && body.type === "northern-ireland"],
    [3, "specialist forces", (body) => body.kind === "force" && body.type === "special"],
    [3, "forces of the armed services", (body) => body.kind === "force" && body.type === "service"],
    [5, "forces overseas", (body) => body.kind === "force" && body.type === "overseas"],
    [9, "ROCUs", (body) => body.kind === "rocu"],
    [44, "present fire and rescue services", (body) => body.kind === "fire-and-rescue" && body.to === undefined],
    [2, "former fire and rescue services", (body) => body.kind === "fire-and-rescue" && body.to !== undefined],
    [12, "of them governed by a county", (body) => body.kind === "fire-and-rescue" && body.governance === "county"],
    [20, "by a combined authority", (body) => body.kind === "fire-and-rescue" && body.governance === "combined"],
    [5, "by a metropolitan one", (body) => body.kind === "fire-and-rescue" && body.governance === "metropolitan"],
    [4, "by a commissioner", (body) => body.kind === "fire-and-rescue" && body.governance === "commissioner"],
    [3, "by a mayor", (body) => body.kind === "fire-and-rescue" && body.governance === "mayor"],
    [3, "agencies", (body) => body.kind === "agency"],
    [113, "bodies in all", () => true],
  ])("%i %s", (expected, _, condition) => {
    expect(BODIES.filter(condition)).toHaveLength(expected);
  });

  test("forces, then ROCUs, fire and rescue services and agencies, in the order of their tables", () => {
    const tables = [TERRITORIAL, OTHER_FORCES, ROCUS, FIRE, AGENCIES];
    expect(BODIES.map((body) => body.id)).toEqual(tables.flatMap((table) => Object.keys(table)));
    expect(Object.keys(TERRITORIAL)).toEqual(Object.keys(TERRITORIAL).toSorted());
    expect(Object.keys(FIRE)).toEqual(Object.keys(FIRE).toSorted());
  });

  test("each identifier, code and official name once", () => {
    const codes = BODIES.flatMap((body) => body.gss ?? []);
    expect(new Set(BODIES.map((body) => body.id)).size).toBe(113);
    expect(new Set(BODIES.map((body) => foldName(body.name))).size).toBe(113);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toHaveLength(43 + 44);
  });

  test("plain data, frozen to the bottom", () => {
    expect(isDeepFrozen(BODIES)).toBe(true);
    expect(JSON.parse(JSON.stringify(BODIES))).toStrictEqual(BODIES);
    expect(structuredClone(BODIES)).toStrictEqual(BODIES);
  });

  test("the facts of a territorial force", () => {
    expect(getBody("hampshire")).toStrictEqual({
      kind: "force",
      type: "territorial",
      id: "hampshire",
      name: "Hampshire and Isle of Wight Constabulary",
      shortName: "Hampshire and Isle of Wight",
      nation: "England",
      region: "South East",
      gss: "E23000030",
      aliases: ["Hampshire Police", "Hampshire"],
      formerNames: [{ name: "Hampshire Constabulary" }],
      sources: [
        "https://hmicfrs.justiceinspectorates.gov.uk/peel-reports/hampshire-and-isle-of-wight-2021-22/",
        SOURCES.HANTS1,
        SOURCES.HANTS2,
        SOURCES.HANSARD,
        "https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2018/hampshire/",
        ...[SOURCES.PFA24, SOURCES.PFA23, SOURCES.DP1, SOURCES.DP2, SOURCES.RGN24],
      ],
    });
  });

  test("the facts of a Welsh force, which is in no region of England", () => {
    expect(getBody("gwent")).toStrictEqual({
      kind: "force",
      type: "territorial",
      id: "gwent",
      name: "Gwent Police",
      shortName: "Gwent",
      nation: "Wales",
      gss: "W15000002",
      aliases: ["Heddlu Gwent"],
      sources: [
        "https://hmicfrs.justiceinspectorates.gov.uk/peel-reports/gwent-2023-25/",
        ...[SOURCES.WIKI, SOURCES.PFA24, SOURCES.PFA23, SOURCES.DP1, SOURCES.DP2],
      ],
    });
  });

  test("the facts of fire and rescue services, and what became of the former ones", () => {
    expect(getBody("hampshire-and-isle-of-wight-frs")).toMatchObject({
      kind: "fire-and-rescue",
      name: "Hampshire and Isle of Wight Fire and Rescue Service",
      gss: "E31000048",
      governance: "combined",
      formedFrom: ["hampshire-frs", "isle-of-wight-frs"],
      from: "2021-04-01",
    });
    expect(getBody("isle-of-wight-frs")).toStrictEqual({
      kind: "fire-and-rescue",
      id: "isle-of-wight-frs",
      name: "Isle of Wight Fire and Rescue Service",
      shortName: "Isle of Wight",
      nation: "England",
      region: "South East",
      became: "hampshire-and-isle-of-wight-frs",
      to: "2021-03-31",
      sources: [
        "https://hmicfrs.justiceinspectorates.gov.uk/frs-assessment/frs-2018/isle-of-wight/",
        ...[
          SOURCES.OR,
          "https://hmicfrs.justiceinspectorates.gov.uk/frs-assessment/frs-2021/hampshire-and-isle-of-wight/",
        ],
        SOURCES.HIOW2,
      ],
    });
    expect(getBody("london-frs").sources).toEqual([
      "https://www.justiceinspectorates.gov.uk/hmicfrs/fire-and-rescue-services/",
      ...[SOURCES.OR, SOURCES.FSM, SOURCES.APCC],
      "https://hmicfrs.justiceinspectorates.gov.uk/news/news-feed/london-fire-brigade-moved-into-enhanced-monitoring/",
      ...[SOURCES.FRA24, SOURCES.FRA21, SOURCES.NFCC, SOURCES.RGN24],
    ]);
  });

  test("the facts of an agency and of a force of another sort", () => {
    expect(getBody("national-crime-agency")).toMatchObject({ kind: "agency", shortName: "NCA", from: "2013-10-07" });
    expect(getBody("btp")).toMatchObject({ kind: "force", type: "special", nation: "Great Britain" });
  });
});

describe.each(rows)("%s", (id, body) => {
  test("is valid, and found by its identifier", () => {
    expect(bodySchema.safeParse(body).success).toBe(true);
    expect(createBody(body)).toStrictEqual(body);
    expect(getBody(id)).toBe(body);
    expect(isKnownBodyId(id)).toBe(true);
  });

  test("has the code that fits its kind and nation, or none", () => {
    const form =
      body.kind === "fire-and-rescue" && body.to === undefined
        ? /^E310000\d\d$/
        : !territorial.includes(body)
          ? /^none$/
          : body.nation === "Wales"
            ? /^W1500000\d$/
            : /^E230000\d\d$/;
    expect(body.gss ?? "none").toMatch(form);
  });

  test("has a region of England exactly where it is in one", () => {
    const isRegional = body.nation === "England";
    expect(body.region !== undefined).toBe(isRegional);
    expect(["force", "rocu", "fire-and-rescue"].includes(body.kind) || !isRegional).toBe(true);
  });

  test("has an identifier of its kind", () => {
    if (body.kind === "fire-and-rescue") expect(id).toBe(`${foldName(body.shortName ?? "").replaceAll(" ", "-")}-frs`);
    if (body.kind === "rocu") expect(id).toMatch(/-rocu$/);
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test("has names without loose spaces, of which none repeats another", () => {
    const listed = [
      body.name,
      body.shortName ?? [],
      body.aliases ?? [],
      body.formerNames?.map(({ name }) => name) ?? [],
    ];
    const names = listed.flat();
    for (const name of names) expect(name).toBe(name.trim().replaceAll(/\s+/g, " "));
    expect(new Set(names.map(foldName)).size).toBe(names.length);
    expect(body.aliases).not.toEqual([]);
    expect(body.formerNames).not.toEqual([]);
  });

  test("has dates in order", () => {
    const spans = [body, ...(body.formerNames ?? [])];
    for (const { from, to } of spans) {
      for (const day of [from, to]) expect(day === undefined || isIsoDate(day)).toBe(true);
      if (from !== undefined && to !== undefined) expect(from <= to).toBe(true);
    }
  });

  test("cites sources, in full and each once", () => {
    const sources = body.sources ?? [];
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(sources).size).toBe(sources.length);
    for (const source of sources) {
      expect(source).toMatch(/^\S.{20,}\S$/);
      expect(source).not.toMatch(/^(hm|ji):/);
      if (source.startsWith("http")) expect(URL.canParse(source)).toBe(true);
    }
  });

  test("knows what it was formed from and became, both ways", () => {
    for (const before of body.formedFrom ?? []) expect(getBody(before as KnownBodyId).became).toBe(id);
    expect(body.became === undefined).toBe(body.to === undefined);
    if (body.became === undefined) return;
    const after = getBody(body.became as KnownBodyId);
    expect(after.formedFrom).toContain(id);
    expect(after.from).toBe(addToDate(body.to as string, { amount: 1, unit: "days" }));
  });
});

describe("the sources", () => {
  test("are all cited", () => {
    const cited = new Set([
      ...BODIES.flatMap((body) => body.sources ?? []),
      ...SOC_REGIONS.flatMap(({ sources }) => sources),
    ]);
    const unused = Object.keys(SOURCES).filter((key) => !cited.has(writeSource(key as keyof typeof SOURCES)));
    expect(unused).toEqual([]);
  });

  test("that all rows of a table share are not repeated in a row", () => {
    for (const [, , , , own] of Object.values(TERRITORIAL)) {
      for (const source of TERRITORIAL_SOURCES) expect(own).not.toContain(source);
    }
    for (const [, , , , , own] of Object.values(FIRE)) {
      for (const source of FIRE_SOURCES) expect(own).not.toContain(source);
    }
  });

  test.each([
    ["SOCNW", "https://hmicfrs.justiceinspectorates.gov.uk/publication-html/inspection-of-the-north-west-regional-response-to-serious-and-organised-crime/"],
    ["HFRS", "https://www.justiceinspectorates.gov.uk/hmicfrs/fire-and-rescue-services/"],
    ["IOM", "https://www.gov.im/news/2023/feb/06/constabulary-inspection-report-published/"],
    ["hm:a/b", "https://hmicfrs.justiceinspectorates.gov.uk/a/b"],
    ["https://example.org/", "https://example.org/"],
    ["LANC", "Lancashire Combined Fire Authority, papers of 14 July and 17 November 2025"],
  ] as const)("%s is written out", (key, text) => {
    expect(writeSource(key)).toBe(text);
  }); // prettier-ignore
});

describe("the ROCUs and the regions of SOC inspections", () => {
  test("put every territorial force into exactly one region", () => {
    const listed = SOC_REGIONS.flatMap(({ forces }) => forces);
    expect(listed.toSorted()).toEqual([...territorial.map(({ id }) => id), "btp"].toSorted());
  });

  test("are ten regions, of which London alone has no ROCU", () => {
    expect(SOC_REGIONS).toHaveLength(10);
    expect(SOC_REGIONS.filter(({ rocu }) => rocu === undefined)).toStrictEqual([
      {
        name: "London",
        forces: ["metropolitan", "city-of-london", "btp"],
        sources: [
          "https://hmicfrs.justiceinspectorates.gov.uk/publications/inspection-of-the-london-regional-response-to-serious-and-organised-crime/",
          "https://feeds.bbci.co.uk/news/uk-england-london-65635614",
        ],
      },
    ]);
    expect(SOC_REGIONS.flatMap(({ rocu }) => rocu ?? [])).toEqual(bodiesIn("rocu").map(({ id }) => id));
    expect(SOC_REGIONS.map(({ name }) => name)).toEqual([
      ...["North East", "Yorkshire and the Humber", "North West", "East Midlands", "West Midlands"],
      ...["Eastern", "South East", "South West", "Southern Wales", "London"],
    ]);
    expect(isDeepFrozen(SOC_REGIONS)).toBe(true);
  });

  test("agree on the forces", () => {
    for (const { rocu, forces, sources } of SOC_REGIONS) {
      expect(sources.length).toBeGreaterThan(0);
      if (rocu !== undefined) expect(membersOf(rocu).map(({ id }) => id)).toEqual(forces);
    }
  });

  test("follow the regions of England, but for Kent and North Wales", () => {
    const strays = bodiesIn("rocu").flatMap((rocu) =>
      membersOf(rocu.id).filter(({ region, nation }) => region !== rocu.region || nation !== rocu.nation),
    );
    expect(strays.map(({ id }) => id)).toEqual(["north-wales", "kent"]);
  });
});

describe("getBody", () => {
  test("refuses what is not in the catalogue, with the nearest identifier", () => {
    expect(refusals(() => getBody("west-murcia" as "west-mercia"))).toEqual([
      '(root) | unknown-id | no such body; expected an identifier in BODIES, got "west-murcia" (did you mean west-mercia?)',
    ]);
    for (const id of ["", "constructor", "__proto__", "West Mercia Police", "acme:police"]) {
      expect(() => getBody(id as "btp")).toThrow("no such body");
    }
    expect(refusals(() => getBody(undefined as never))).toEqual([
      "(root) | unknown-id | no such body; expected an identifier in BODIES, got nothing",
    ]);
  });

  test("says what was looked for", () => {
    expect(refusal(() => getBody("x" as "btp")).message).toMatch(/^1 problem in body:\n/);
    expect(refusal(() => bodiesIn("x" as "Wales")).message).toMatch(/^1 problem in group:\n/);
    expect(refusal(() => bodiesIn("Wales", { asOf: "x" })).message).toMatch(/^1 problem in options:\n/);
  });

  test("gives the same list of identifiers as the catalogue", () => {
    expect([...knownBodyIds()]).toEqual(BODIES.map(({ id }) => id));
    expect(isKnownBodyId("west-murcia")).toBe(false);
    expect(isKnownBodyId("toString")).toBe(false);
  });
});

describe("membersOf", () => {
  test("gives the forces of a ROCU", () => {
    expect(membersOf("west-midlands-rocu")).toEqual(
      (["staffordshire", "warwickshire", "west-mercia", "west-midlands"] as const).map((id) => getBody(id)),
    );
    expect(membersOf("eastern-rocu").map(({ id }) => id)).toContain("kent");
  });

  test("gives a frozen list", () => {
    expect(Object.isFrozen(membersOf("west-midlands-rocu"))).toBe(true);
    expect(Object.isFrozen(membersOf("west-midlands"))).toBe(true);
  });

  test("gives nothing for a body that is no ROCU, and refuses one that is not known", () => {
    expect(membersOf("west-midlands")).toEqual([]);
    expect(() => membersOf("west-midland-rocu" as "west-midlands-rocu")).toThrow("did you mean west-midlands-rocu?");
  });
});

describe("bodiesIn", () => {
  test("lists a region", () => {
    expect(bodiesIn("West Midlands").map(({ id }) => id)).toEqual([
      ...["staffordshire", "warwickshire", "west-mercia", "west-midlands", "west-midlands-rocu"],
      ...["hereford-and-worcester-frs", "shropshire-frs", "staffordshire-frs", "warwickshire-frs", "west-midlands-frs"],
    ]);
    expect(bodiesIn("London").map(({ id }) => id)).toEqual(["city-of-london", "metropolitan", "london-frs"]);
  });

  test("lists a nation", () => {
    expect(bodiesIn("Wales").map(({ id }) => id)).toEqual([
      ...["dyfed-powys", "gwent", "north-wales", "south-wales", "southern-wales-rocu"],
    ]);
    expect(bodiesIn("Gibraltar").map(({ id }) => id)).toEqual(["royal-gibraltar-police"]);
  });

  test("lists a kind", () => {
    expect(bodiesIn("fire-and-rescue")).toEqual(fire);
    expect(bodiesIn("force")).toHaveLength(55);
  });

  test("gives a frozen list", () => {
    expect(Object.isFrozen(bodiesIn("rocu"))).toBe(true);
    expect(Object.isFrozen(bodiesIn("rocu", { asOf: "2024-01-01" }))).toBe(true);
  });

  test("lists every region, nation and kind there is", () => {
    for (const group of [...REGIONS, ...NATIONS, ...KINDS]) expect(bodiesIn(group).length).toBeGreaterThan(0);
    expect(bodiesIn("agency", { asOf: "2013-10-06" }).map(({ shortName }) => shortName)).toEqual(["HMRC", "GLAA"]);
  });

  test("refuses anything else, with the nearest group", () => {
    const expected = "expected a region of England, a nation or a kind of body";
    expect(refusals(() => bodiesIn("West midlands" as "West Midlands"))).toEqual([
      `(root) | not-a-choice | no such group of bodies; ${expected}, got "West midlands" (did you mean West Midlands?)`,
    ]);
    expect(refusals(() => bodiesIn(undefined as never))).toEqual([
      `(root) | not-a-choice | no such group of bodies; ${expected}, got nothing`,
    ]);
  });

  test.each([
    ["2016-03-31", 44],
    ["2016-04-01", 45],
    ["2021-03-31", 45],
    ["2021-04-01", 44],
  ])("on %s lists %i fire and rescue services", (asOf, count) => {
    expect(bodiesIn("fire-and-rescue", { asOf })).toHaveLength(count);
  });

  test("refuses a day that is none", () => {
    expect(refusals(() => bodiesIn("rocu", { asOf: "2021-02-30" }))).toEqual([
      'asOf | not-a-date | not a calendar date; expected a calendar date as YYYY-MM-DD, got "2021-02-30"',
    ]);
  });
});
