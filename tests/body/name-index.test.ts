import { describe, expect, test } from "vitest";
import { createBody } from "../../src/body/index.js";
import type { KnownBody } from "../../src/body/ids.js";
import { includesDay } from "../../src/body/days.js";
import { indexNames } from "../../src/body/name-index.js";
import { heldNames } from "../../src/body/names.js";

/** Makes a body that stands in for one of the catalogue. */
const body = (id: string, rest: object): KnownBody =>
  createBody({ kind: "force", id: `test:${id}`, name: id, ...rest }) as KnownBody;

const renamed = body("renamed", {
  name: "Loamshire Police",
  from: "1968-04-01",
  formerNames: [
    { name: "Loamshire County Constabulary", to: "1999-12-31" },
    { name: "Loam Valley Police", from: "2000-01-01", to: "2005-06-30" },
    { name: "Loamshire Constabulary" },
  ],
});

describe("heldNames", () => {
  test("holds every present form for as long as the body exists", () => {
    const held = heldNames(
      body("dated", { name: "Dated Police", aliases: ["DP"], from: "2001-01-01", to: "2002-01-01" }),
    );
    expect(held.map(({ name }) => name)).toContain("Dated Police (DP)");
    for (const { name, from, to } of held) expect([name, from, to]).toEqual([name, "2001-01-01", "2002-01-01"]);
  });

  test("gives the present names for as long as the body exists, and the former ones for their days", () => {
    const held = heldNames(body("ended", { name: "Ended", to: "2001-01-01", formerNames: [{ name: "Begun" }] }));
    expect(held).toStrictEqual([
      { name: "Ended", from: undefined, to: "2001-01-01" },
      { name: "Begun", from: undefined, to: "2001-01-01" },
    ]);
    const forms = (place: string) => ["Police", "Constabulary", "Police Service", "Police Force"].map((ending) => `${place} ${ending}`); // prettier-ignore
    expect(heldNames(renamed)).toStrictEqual([
      ...forms("Loamshire").map((name) => ({ name, from: "1968-04-01", to: undefined })),
      ...["Constabulary", "Police", "Police Service", "Police Force"].map((ending) => ({
        name: `Loamshire County ${ending}`,
        ...{ from: "1968-04-01", to: "1999-12-31" },
      })),
      ...forms("Loam Valley").map((name) => ({ name, from: "2000-01-01", to: "2005-06-30" })),
    ]);
  });

  test("puts the official name before its initials only where the row lists them", () => {
    const names = (rest: object) => heldNames(body("x", { name: "Loam Agency", ...rest })).map(({ name }) => name);
    expect(names({ shortName: "LA" })).toEqual(["Loam Agency", "LA", "Loam Agency (LA)"]);
    expect(names({ aliases: ["LoA", "L", "LO A"] })).toEqual(["Loam Agency", "LoA", "L", "LO A"]);
  });
});

describe("indexNames", () => {
  const unit = body("unit", {
    kind: "rocu",
    name: "Loam ROCU",
    region: "South West",
    members: ["test:renamed"],
    from: "2010-01-01",
    to: "2019-12-31",
  });
  const fire = body("fire", { kind: "fire-and-rescue", name: "Loam FRS", shortName: "Loam" });
  const index = indexNames([renamed, unit, fire], []);

  test("leads from a folded name to its holders, with their days", () => {
    expect(index.get("loam valley constabulary")).toStrictEqual([
      { body: renamed, from: "2000-01-01", to: "2005-06-30", byRegion: false },
    ]);
    expect(index.get("rocu for loam")).toStrictEqual([
      { body: unit, from: "2010-01-01", to: "2019-12-31", byRegion: false },
    ]);
    expect(index.get("nobody")).toBeUndefined();
  });

  test("marks a region alone", () => {
    expect(index.get("loam")).toStrictEqual([
      { body: unit, from: "2010-01-01", to: "2019-12-31", byRegion: true },
      { body: fire, from: undefined, to: undefined, byRegion: false },
    ]);
    expect(index.get("south west")?.map(({ byRegion }) => byRegion)).toEqual([true]);
    expect(index.get("south west rocu")?.map(({ byRegion }) => byRegion)).toEqual([false]);
  });

  test("keeps the name that a unit lists when it is a place too", () => {
    const titan = body("titan", { kind: "rocu", name: "Titan ROCU", shortName: "Titan", members: ["test:renamed"] });
    expect(indexNames([titan], []).get("titan")).toStrictEqual([
      { body: titan, from: undefined, to: undefined, byRegion: false },
    ]);
  });

  test("lists a holder once, whoever else has the name", () => {
    const titan = body("titan", { kind: "rocu", name: "Titan ROCU", shortName: "Titan", members: ["test:renamed"] });
    const other = body("other", { name: "Titan" });
    expect(
      indexNames([other, titan], [])
        .get("titan")
        ?.map((holder) => holder.body),
    ).toEqual([other, titan]);
  });

  test("gives a place alone to no force and no service whose row does not list it", () => {
    expect(index.get("loamshire")).toBeUndefined();
    expect(index.get("loam valley")).toBeUndefined();
    expect(indexNames([body("fire", { kind: "fire-and-rescue", name: "Loam FRS" })], []).get("loam")).toBeUndefined();
  });

  test("lets a shared name replace what the rows say, in the order of the bodies", () => {
    const shared = [{ name: "The Loam", bodies: ["test:fire", "test:renamed"] as never }];
    expect(indexNames([renamed, unit, fire], shared).get("loam")).toStrictEqual([
      { body: renamed, from: "1968-04-01", to: undefined, byRegion: false },
      { body: fire, from: undefined, to: undefined, byRegion: false },
    ]);
  });
});

describe("includesDay", () => {
  test.each([
    [{}, true, true, true, true],
    [{ from: "2020-01-02" }, false, true, true, true],
    [{ to: "2020-01-03" }, true, true, true, false],
    [{ from: "2020-01-02", to: "2020-01-03" }, false, true, true, false],
    [{ from: "2020-01-02", to: "2020-01-02" }, false, true, false, false],
  ])("%o", (days, ...expected) => {
    const asked = ["2020-01-01", "2020-01-02", "2020-01-03", "2020-01-04"];
    expect(asked.map((day) => includesDay(days, day))).toEqual(expected);
  });
});
