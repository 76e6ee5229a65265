import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  BODIES,
  type BodyKind,
  type BodySearch,
  findBody,
  type FindBodyOptions,
  getBody,
} from "../../src/body/index.js";
import { SHARED_NAMES } from "../../src/body/data/shared-names.js";
import { foldName } from "../../src/body/fold.js";
import { namesOf, placesOf } from "../../src/body/names.js";
import { isDeepFrozen } from "../freeze.js";
import { refusal, refusals } from "../refusal.js";

/** Gives the outcome of a search in short: its kind, and the identifiers it names. */
function find(name: string, options?: FindBodyOptions): [BodySearch["kind"], ...string[]] {
  const search = findBody(name, options);
  if (search.kind === "match") return ["match", search.match.id];
  const bodies = search.kind === "ambiguous" ? search.candidates : search.near;
  return [search.kind, ...bodies.map(({ id }) => id)];
}

describe("findBody finds", () => {
  test.each([
    // Official, short, other and former names.
    ["West Mercia Police", "west-mercia"],
    ["West Mercia", "west-mercia"],
    ["Metropolitan Police Service", "metropolitan"],
    ["the Met", "metropolitan"],
    ["Hampshire Constabulary", "hampshire"],
    ["North East Regional Special Operations Unit", "north-east-rocu"],
    ["Gangmasters Licensing Authority", "gangmasters-and-labour-abuse-authority"],
    ["Hampshire Fire and Rescue Service", "hampshire-frs"],
    ["Heddlu Gogledd Cymru", "north-wales"],
    ["Titan", "north-west-rocu"],
    // Initials.
    ["GMP", "greater-manchester"],
    ["BTP", "btp"],
    ["PSNI", "northern-ireland"],
    ["NCA", "national-crime-agency"],
    ["MPS", "metropolitan"],
    ["LFB", "london-frs"],
    ["WMFS", "west-midlands-frs"],
    ["gmp", "greater-manchester"],
    ["Metropolitan Police Service (MPS)", "metropolitan"],
    ["National Crime Agency (NCA)", "national-crime-agency"],
    // One kind of force, one kind of service, for another.
    ["West Mercia Constabulary", "west-mercia"],
    ["Cumbria Police", "cumbria"],
    ["Gloucestershire Police Service", "gloucestershire"],
    ["Staffordshire Police Force", "staffordshire"],
    ["Kent FRS", "kent-frs"],
    ["Kent Fire Service", "kent-frs"],
    ["Kent Fire Brigade", "kent-frs"],
    ["Kent Fire & Rescue", "kent-frs"],
    ["London Fire and Rescue Service", "london-frs"],
    ["Cleveland Fire and Rescue Service", "cleveland-frs"],
    ["Essex Fire and Rescue Service", "essex-frs"],
    ["Essex County FRS", "essex-frs"],
    ["Durham and Darlington Fire and Rescue Service", "county-durham-and-darlington-frs"],
    // ROCUs in every order of words.
    ["Regional Organised Crime Unit for the West Midlands", "west-midlands-rocu"],
    ["Regional Organised Crime Unit (ROCU) for the West Midlands", "west-midlands-rocu"],
    ["ROCU for the West Midlands", "west-midlands-rocu"],
    ["West Midlands Regional Organised Crime Unit", "west-midlands-rocu"],
    ["West Midlands Regional Organised Crime Unit (ROCU)", "west-midlands-rocu"],
    ["West Midlands Regional Organized Crime Unit", "west-midlands-rocu"],
    ["West Midlands ROCU", "west-midlands-rocu"],
    ["ROCUWM", "west-midlands-rocu"],
    ["Yorkshire and the Humber ROCU", "yorkshire-and-the-humber-rocu"],
    ["Yorkshire & Humberside Regional Organised Crime Unit", "yorkshire-and-the-humber-rocu"],
    ["East Midlands Regional Organised Crime Unit", "east-midlands-rocu"],
    ["the eastern ROCU", "eastern-rocu"],
    ["East of England ROCU", "eastern-rocu"],
    ["southern Wales regional organised crime unit", "southern-wales-rocu"],
    // Case, signs and spaces.
    ["DEVON & CORNWALL POLICE", "devon-and-cornwall"],
    ["avon & somerset constabulary", "avon-and-somerset"],
    ["Dyfed Powys Police", "dyfed-powys"],
    ["Dyfed\u2011Powys Police", "dyfed-powys"],
    ["West\u00A0Midlands\u00A0Police", "west-midlands"],
    ["  South   Wales\tPolice\n", "south-wales"],
    ["His Majesty’s Revenue and Customs", "hm-revenue-and-customs"],
    ["Her Majesty's Revenue & Customs", "hm-revenue-and-customs"],
    ["Hampshire and the Isle of Wight Fire & Rescue Service", "hampshire-and-isle-of-wight-frs"],
    ["Stoke on Trent and Staffordshire", "staffordshire-frs"],
    ["london, city of", "city-of-london"],
    ["west-mercia", "west-mercia"],
    ["west-midlands-frs", "west-midlands-frs"],
  ])("%j", (name, id) => {
    expect(find(name)).toEqual(["match", id]);
  });

  test.each(BODIES.flatMap((body) => namesOf(body).map((name) => [name, body] as const)))("%s: %o", (name, body) => {
    const search = findBody(name);
    const found = search.kind === "match" ? [search.match] : search.kind === "ambiguous" ? search.candidates : [];
    expect(found).toContain(body);
    expect(findBody(name, { kind: body.kind })).toEqual({ kind: "match", match: body });
  });
});

describe("findBody gives every candidate for", () => {
  test.each([
    ["West Midlands", "west-midlands", "west-midlands-rocu", "west-midlands-frs"],
    ["Gloucestershire", "gloucestershire", "gloucestershire-frs"],
    ["London", "city-of-london", "metropolitan", "london-frs"],
    ["Hampshire", "hampshire", "hampshire-frs"],
    ["Hampshire & the Isle of Wight", "hampshire", "hampshire-and-isle-of-wight-frs"],
    ["LFRS", "lancashire-frs", "leicestershire-frs", "lincolnshire-frs"],
    ["CFRS", "cambridgeshire-frs", "cheshire-frs", "cornwall-frs", "cumbria-frs"],
    ["SFRS", "shropshire-frs", "staffordshire-frs", "suffolk-frs", "surrey-frs"],
  ])("%s", (name, ...ids) => {
    expect(find(name)).toEqual(["ambiguous", ...ids]);
  });

  test("the names that are declared here, and no others", () => {
    const names = BODIES.flatMap(namesOf).concat(SHARED_NAMES.map(({ name }) => name));
    const ambiguous = names.filter((name) => findBody(name).kind === "ambiguous").map(foldName);
    expect([...new Set(ambiguous)].toSorted()).toEqual([
      ...["bedfordshire", "cambridgeshire", "cfrs", "cheshire", "cleveland", "cumbria", "derbyshire", "essex"],
      ...["gloucestershire", "greater manchester", "hampshire", "hampshire and isle of wight", "hertfordshire"],
      ...["humberside", "kent", "lancashire", "leicestershire", "lfrs", "lincolnshire", "london", "merseyside"],
      ...["norfolk", "north yorkshire", "northamptonshire", "nottinghamshire", "sfrs", "south yorkshire"],
      ...["staffordshire", "suffolk", "surrey", "warwickshire", "west midlands", "west yorkshire"],
    ]);
  });

  test("shared names include every body that lists them", () => {
    for (const { name, bodies } of SHARED_NAMES) {
      const holders = BODIES.filter((body) => namesOf(body).map(foldName).includes(foldName(name)));
      for (const { id } of holders) expect(bodies).toContain(id);
      expect(new Set(bodies).size).toBe(bodies.length);
      expect(bodies.length).toBeGreaterThan(1);
    }
  });
});

describe("the name of a region alone", () => {
  const units = BODIES.filter((body) => body.kind === "rocu");
  const regions = units.flatMap((unit) => placesOf(unit).map((place) => [place, unit] as const));

  test.each(regions)("%s is the unit's when a unit is asked for", (place, unit) => {
    expect(findBody(place, { kind: "rocu" })).toEqual({ kind: "match", match: unit });
  });

  test.each([
    ["North West", "north-west-rocu", "north-east-rocu", "south-west-rocu"],
    ["East of England", "eastern-rocu"],
    ["Yorkshire and the Humber", "yorkshire-and-the-humber-rocu"],
  ])("%s is no body's otherwise, and the unit comes first among the near ones", (place, ...ids) => {
    expect(find(place)).toEqual(["unknown", ...ids]);
  });

  test("is not the unit's when another kind is asked for", () => {
    expect(find("North West", { kind: "force" })).toEqual(["unknown"]);
    expect(find("West Midlands", { kind: "force" })).toEqual(["match", "west-midlands"]);
  });
});

describe("kind", () => {
  test.each([
    ["West Midlands", "force", "match", "west-midlands"],
    ["West Midlands", "rocu", "match", "west-midlands-rocu"],
    ["West Midlands", "fire-and-rescue", "match", "west-midlands-frs"],
    ["West Midlands", "agency", "unknown"],
    ["London", "force", "ambiguous", "city-of-london", "metropolitan"],
    ["London", "fire-and-rescue", "match", "london-frs"],
    ["LFRS", "fire-and-rescue", "ambiguous", "lancashire-frs", "leicestershire-frs", "lincolnshire-frs"],
    ["NCA", "agency", "match", "national-crime-agency"],
    ["NCA", "force", "unknown"],
  ])("%s as %s: %s %s", (name, kind, ...outcome) => {
    expect(find(name, { kind: kind as BodyKind })).toEqual(outcome);
  });

  test("narrows the near ones too", () => {
    expect(find("West Midland")).toEqual([
      "unknown",
      ...["west-midlands", "west-midlands-rocu", "west-midlands-frs", "east-midlands-rocu"],
    ]);
    expect(find("West Midland", { kind: "fire-and-rescue" })).toEqual(["unknown", "west-midlands-frs"]);
  });
});

describe("asOf", () => {
  test.each([
    ["Hampshire FRS", "2021-03-31", "match", "hampshire-frs"],
    ["Hampshire FRS", "2021-04-01", "unknown", "hampshire-and-isle-of-wight-frs", "shropshire-frs"],
    ["Isle of Wight FRS", "2021-04-01", "unknown", "hampshire-and-isle-of-wight-frs"],
    ["Hampshire and Isle of Wight FRS", "2021-04-01", "match", "hampshire-and-isle-of-wight-frs"],
    ["Hampshire and Isle of Wight FRS", "2021-03-31", "unknown", "hampshire-frs", "isle-of-wight-frs"],
    ["Hampshire", "2021-03-31", "ambiguous", "hampshire", "hampshire-frs"],
    ["Hampshire", "2021-04-01", "match", "hampshire"],
    ["Hampshire Constabulary", "1990-01-01", "match", "hampshire"],
    ["Hampshire Constabulary", "2025-01-01", "match", "hampshire"],
    ["NCA", "2013-10-07", "match", "national-crime-agency"],
    ["NCA", "2013-10-06", "unknown"],
    ["West Mercia Police", "1900-01-01", "match", "west-mercia"],
  ])("%s on %s: %s %s", (name, asOf, ...outcome) => {
    expect(find(name, { asOf })).toEqual(outcome);
  });

  test("and kind together leave out what a former body became, when that is of another kind", () => {
    expect(find("Hampshire FRS", { asOf: "2021-04-01", kind: "force" })).toEqual(["unknown"]);
  });
});

describe("a name that no body has", () => {
  test.each([
    ["Staffrodshire Plice", "staffordshire"],
    ["West Mercai Police", "west-mercia"],
    ["Gloucestershir Constabulary", "gloucestershire"],
    ["Kent Fire Srevice", "kent-frs"],
    ["PSIN", "northern-ireland"],
    ["Northumbria Plice", "northumbria"],
    ["Bedfordshire Fire", "bedfordshire-frs"],
    ["Metropolitan Police Servise (MPS)", "metropolitan"],
  ])("%s is never accepted, and offers the likely one first", (name, id) => {
    const search = findBody(name);
    expect(search.kind).toBe("unknown");
    expect(search.kind === "unknown" && search.near[0]).toBe(getBody(id as "btp"));
  });

  test.each([
    ["", []],
    ["the", []],
    ["…", []],
    ["xyzzy", []],
    ["BTX", []],
    ["Police Scotland", []],
    ["West Midlands Ambulance Service", []],
    ["Staffordshire Police and Crime Commissioner", []],
    ["x".repeat(100_000), []],
    ["Surry", ["surrey", "surrey-frs"]],
    ["Northamptonshire County FRS", []],
    ["West Midlands Poilce", ["west-midlands"]],
  ])("%.40s: exactly the near ones", (name, ids) => {
    expect(find(name)).toEqual(["unknown", ...ids]);
  });

  test("offers at most five, the most similar first, the equally similar in the order of the catalogue", () => {
    // Six are near: two by one edit, four by three.
    expect(find("Sout Yorkshire")).toEqual([
      "unknown",
      ...["south-yorkshire", "south-yorkshire-frs", "north-yorkshire", "west-yorkshire", "north-yorkshire-frs"],
    ]);
  });

  test("counts the most similar of a body's names", () => {
    expect(find("South Wales Police Serice")).toEqual(["unknown", "south-wales", "north-wales"]);
  });

  test.each([
    [3, "Northumbrria Ploice Foorce", "northumbria"],
    [3, "Staffordshrie Fire and Resuce Servcie", "staffordshire-frs"],
    [2, "Surrreyy", "surrey"],
    [1, "Kant", "kent"],
    [1, "LFRB", "lancashire-frs"],
  ])("%i edits: %s", (_, name, id) => {
    const search = findBody(name);
    expect(search.kind === "unknown" && search.near[0]?.id).toBe(id);
  });

  test.each(["Northumbrria Ploice Foorces", "Surrreyyy", "Kan", "Kamt's"])("too many edits: %s", (name) => {
    expect(find(name)).toEqual(["unknown"]);
  });
});

describe("what findBody refuses", () => {
  test.each([
    [() => findBody(undefined as never), "(root) | wrong-type | wrong type; expected text, got nothing"],
    [() => findBody(42 as never), "(root) | wrong-type | wrong type; expected text, got 42"],
    [() => findBody(["GMP"] as never), "(root) | wrong-type | wrong type; expected text, got a list of 1 item"],
    [
      () => findBody("GMP", { kind: "police" as never }),
      'kind | not-a-choice | not a choice; expected one of force | rocu | fire-and-rescue | agency, got "police"',
    ],
    [
      () => findBody("GMP", { kind: null as never }),
      "kind | not-a-choice | not a choice; expected one of force | rocu | fire-and-rescue | agency, got null",
    ],
    [
      () => findBody("GMP", { asOf: "14 May 2024" }),
      'asOf | not-a-date | not a calendar date; expected a calendar date as YYYY-MM-DD, got "14 May 2024"',
    ],
    [
      () => findBody("GMP", { asOf: new Date(0) as never }),
      "asOf | wrong-type | wrong type; expected a calendar date as YYYY-MM-DD, got a Date object",
    ],
  ])("%o", (call, message) => {
    expect(refusals(call)).toEqual([message]);
    expect(refusal(call).message).toMatch(/^1 problem in (?:search|options):\n/);
  });

  test("takes options that are there but undefined", () => {
    expect(find("GMP", { kind: undefined, asOf: undefined })).toEqual(["match", "greater-manchester"]);
  });
});

describe("laws of findBody", () => {
  const listed = fc.constantFrom(...BODIES.flatMap((body) => namesOf(body).map((name) => ({ name, body }))));
  const spaces = fc.constantFrom(" ", "  ", "\u00A0", "\u202F", "\t", "\u2003", " \n");

  /** Writes a name in another way that means the same. */
  const written = (name: string) =>
    fc
      .record({
        upper: fc.array(fc.boolean(), { minLength: name.length, maxLength: name.length }),
        space: spaces,
        and: fc.constantFrom("and", "&", "AND", "＆"),
        the: fc.constantFrom("", "the ", "The "),
        hyphen: fc.constantFrom("-", "\u2010", "\u2011", "–", " "),
        around: fc.constantFrom(["", ""], [" ", " "], ["“", "”"], ["(", ")"], ["", "."], ["", "\u200B"]),
        invisible: fc.constantFrom("", "\u00AD", "\u200D", "\uFEFF"),
      })
      .map(({ upper, space, and, the, hyphen, around, invisible }) => {
        const cased = Array.from(name, (character, index) => (upper[index] ? character.toUpperCase() : character.toLowerCase()));
        const joined = `${the}${cased.join("")}`.replace(/\band\b|&/gi, and).replaceAll("-", hyphen);
        return around[0] + joined.slice(0, 1) + invisible + joined.slice(1).replaceAll(" ", space) + around[1];
      }); // prettier-ignore

  test("a name means the same however it is written", () => {
    const cases = listed.chain(({ name, body }) => written(name).map((text) => ({ text, name, body })));
    fc.assert(
      fc.property(cases, ({ text, name, body }) => {
        expect(findBody(text, { kind: body.kind })).toEqual({ kind: "match", match: body });
        expect(findBody(text)).toEqual(findBody(name));
      }),
      { numRuns: 2000 },
    );
  });

  test("any text gives an outcome of its form, frozen, and the same again", () => {
    const options = fc.record(
      {
        kind: fc.constantFrom<BodyKind>("force", "rocu", "fire-and-rescue", "agency"),
        asOf: fc.constantFrom("2000-01-01", "2021-03-31", "2021-04-01", "2024-05-14"),
      },
      { requiredKeys: [] },
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "the the the"),
      fc.tuple(listed, fc.nat({ max: 30 }), fc.string({ maxLength: 3 })).map(([{ name }, at, noise]) => {
        return name.slice(0, at) + noise + name.slice(at + 1);
      }),
    );
    fc.assert(
      fc.property(text, options, (name, narrowed) => {
        const search = findBody(name, narrowed);
        expect(isDeepFrozen(search)).toBe(true);
        expect(findBody(name, narrowed)).toEqual(search);
        const named =
          search.kind === "match" ? [search.match] : search.kind === "ambiguous" ? search.candidates : search.near;
        expect(new Set(named).size).toBe(named.length);
        if (search.kind === "ambiguous") expect(named.length).toBeGreaterThan(1);
        if (search.kind === "unknown") expect(named.length).toBeLessThanOrEqual(5);
        if (narrowed.kind !== undefined) expect(named.every(({ kind }) => kind === narrowed.kind)).toBe(true);
        if (search.kind !== "unknown") {
          expect(named).toEqual(BODIES.filter((body) => named.includes(body)));
        }
      }),
      { numRuns: 500 },
    );
  });
});
