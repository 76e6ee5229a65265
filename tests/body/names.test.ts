import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BODIES, createBody, getBody } from "../../src/body/index.js";
import { foldName } from "../../src/body/fold.js";
import { formsOf, NAME_PATTERNS, namesOf, placesOf } from "../../src/body/names.js";

describe("foldName", () => {
  test.each([
    ["West Midlands Police", "west midlands police"],
    ["  the  Met ", "met"],
    ["Devon & Cornwall", "devon and cornwall"],
    ["Devon&Cornwall", "devon and cornwall"],
    ["Dyfed-Powys", "dyfed powys"],
    ["Dyfed‑Powys – Police", "dyfed powys police"],
    ["West\u00A0Midlands\u202FPolice", "west midlands police"],
    ["Her Majesty’s Revenue", "her majestys revenue"],
    ["Her Majesty's Revenue", "her majestys revenue"],
    ["Staff\u00ADord\u200Bshire", "staffordshire"],
    [
      "Regional Organized Crime Unit (ROCU) for the West Midlands",
      "regional organised crime unit rocu for west midlands",
    ],
    ["Ŵest Mercïa", "west mercia"],
    ["ﬁre ＆ rescue", "fire and rescue"],
    ["Yorkshire and The Humber", "yorkshire and humber"],
    ["Theatre, other, bathe", "theatre other bathe"],
    ["Area 51", "area 51"],
    ["the", ""],
    ["…—!", ""],
    ["", ""],
  ])("folds %j", (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  test("folds what is folded to itself, and word by word to the same", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...BODIES.map((body) => body.name)));
    fc.assert(
      fc.property(text, (name) => {
        const folded = foldName(name);
        expect(foldName(folded)).toBe(folded);
        expect(folded).not.toMatch(/^ | {2}| $/);
        const words = name.split(/\s+/).map(foldName);
        expect(words.filter((word) => word !== "").join(" ")).toBe(folded);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("namesOf", () => {
  test("gives the listed names first and then the forms that the patterns make", () => {
    expect(namesOf(getBody("metropolitan"))).toEqual([
      "Metropolitan Police Service",
      "Met",
      "Metropolitan Police",
      "Met Police",
      "Metropolitan",
      "MPS",
      "Metropolitan Constabulary",
      "Metropolitan Police Force",
      "Met Constabulary",
      "Met Police Service",
      "Met Police Force",
      "Metropolitan Police Service (MPS)",
    ]);
    expect(namesOf(getBody("west-midlands-rocu"))).toEqual([
      "Regional Organised Crime Unit for the West Midlands",
      "ROCUWM",
      "West Midlands Regional Organised Crime Unit",
      "West Midlands ROCU",
      "ROCU for the West Midlands",
      "West Midlands Regional Organised Crime Unit (ROCU)",
      "Regional Organised Crime Unit (ROCU) for the West Midlands",
      "Regional Organised Crime Unit for the West Midlands (ROCUWM)",
    ]);
    expect(namesOf(getBody("west-midlands-frs"))).toEqual([
      "West Midlands Fire Service",
      "West Midlands",
      "West Midlands Fire and Rescue Service",
      "WMFS",
      "West Midlands Fire and Rescue",
      "West Midlands Fire Brigade",
      "West Midlands FRS",
      "West Midlands Fire Service (WMFS)",
    ]);
    expect(namesOf(getBody("guernsey-border-agency"))).toEqual([
      "Guernsey Border Agency",
      "GBA",
      "Guernsey Border Agency (GBA)",
    ]);
  });

  test("takes a body of one's own", () => {
    const body = createBody({ kind: "force", id: "acme:police", name: "Acme Police" });
    expect(namesOf(body)).toEqual(["Acme Police", "Acme Constabulary", "Acme Police Service", "Acme Police Force"]);
    expect(namesOf(createBody({ kind: "force", id: "acme:police", name: "Acme" }))).toEqual(["Acme"]);
  });

  test.each(BODIES.map((body) => [body.id, body] as const))("%s: no two names fold alike, none is blank", (_, body) => {
    const names = namesOf(body);
    const folded = names.map(foldName);
    expect(new Set(folded).size).toBe(names.length);
    expect(folded).not.toContain("");
    expect(names[0]).toBe(body.name);
  });
});

describe("the names of a body of one's own", () => {
  test("have every form that its official name lets it have, the place last or first", () => {
    const name = "Regional Organised Crime Unit for the Marches";
    expect(namesOf(createBody({ kind: "rocu", id: "acme:unit", name, members: ["kent"] }))).toEqual([
      name,
      "Marches Regional Organised Crime Unit",
      "Marches ROCU",
      "ROCU for the Marches",
      "Marches Regional Organised Crime Unit (ROCU)",
      "Regional Organised Crime Unit (ROCU) for the Marches",
    ]);
  });

  test.each(["Police", " Police"])("are no more than %j where it names no place", (name) => {
    expect(namesOf(createBody({ kind: "force", id: "acme:police", name }))).toEqual([name]);
  });
});

describe("placesOf", () => {
  test.each([
    ["hampshire", ["Hampshire and Isle of Wight", "Hampshire"]],
    ["essex-frs", ["Essex County", "Essex"]],
    ["west-midlands-rocu", ["West Midlands"]],
    ["east-midlands-rocu", ["East Midlands"]],
    ["county-durham-and-darlington-frs", ["County Durham and Darlington", "Durham and Darlington"]],
    ["bedfordshire-frs", ["Bedfordshire", "Bedfordshire and Luton"]],
    ["eastern-rocu", ["Eastern", "Eastern Region", "East of England"]],
    ["southern-wales-rocu", ["Southern Wales", "Tarian"]],
    ["northern-ireland", []],
    ["national-crime-agency", []],
  ] as const)("of %s", (id, places) => {
    expect(placesOf(getBody(id))).toEqual(places);
  });
});

describe("formsOf", () => {
  test("fills the place into every pattern of the kind", () => {
    expect(formsOf("Kent", "fire-and-rescue")).toEqual([
      "Kent Fire and Rescue Service",
      "Kent Fire and Rescue",
      "Kent Fire Service",
      "Kent Fire Brigade",
      "Kent FRS",
    ]);
    expect(formsOf("Kent", "agency")).toEqual([]);
  });

  test("every pattern has one place in it", () => {
    for (const patterns of Object.values(NAME_PATTERNS)) {
      for (const pattern of patterns) expect(pattern.split("*")).toHaveLength(2);
    }
  });
});
