import { describe, expect, it } from "vitest";
import { cut } from "./cut.js";

/** Writes the bodies named in a text: words, identifiers, "~" for no more than the name of a place, "@" for the place itself. */
function namedIn(text: string): string[] {
  const { mentions, words } = cut(text);
  return mentions.bodies.map((body) => {
    const { candidates, full, place } = body;
    return `${words(body)} = ${candidates.map(({ id }) => id).join("/")}${full ? "" : " ~"}${place ? " @" : ""}`;
  });
}

describe("findMentions", () => {
  it.each([
    "Surrey Police",
    "Surrey Constabulary",
    "Surrey Police Force",
    "Surrey Police Service",
    "Surrey force",
    "Surrey police force",
    "Surrey’s force",
    "Surrey’s police force",
    "Surrey’s police",
    "Police in Surrey",
    "Police force in Surrey",
    "Policing in Surrey",
    "Police force for Surrey",
    "Force in Surrey",
    "police in Surrey",
  ])("knows a force by %s", (name) => {
    expect(namedIn(name)).toEqual([`${name} = surrey`]);
  });

  it.each([
    "Kent Fire and Rescue Service",
    "Kent Fire & Rescue Service",
    "Kent Fire and Rescue",
    "Kent Fire Service",
    "Kent FRS",
    "Kent Fire Brigade",
    "Kent Fire & Rescue Services",
    "Kent’s fire service",
    "Kent’s fire and rescue service",
    "Kent’s fire brigade",
    "Kent County Fire and Rescue Service",
    "Kent’s firefighters",
    "Kent Fire",
    "Kent service",
    "Fire service in Kent",
    "Fire and rescue service in Kent",
    "Firefighters in Kent",
    "Fire service for Kent",
  ])("knows a fire and rescue service by %s", (name) => {
    expect(namedIn(name)).toEqual([`${name} = kent-frs`]);
  });

  it.each([
    "South West ROCU",
    "South-West ROCU",
    "Southwest ROCU",
    "South West Regional Organised Crime Unit",
    "South West Organised Crime Unit",
    "South West Regional Crime Unit",
    "South West regional unit",
    "South West Regional Organised Crime Unit (ROCU)",
    "South West’s regional organised crime unit",
    "South West’s organised crime unit",
    "ROCU for South West",
    "ROCU for the South West",
    "Regional Organised Crime Unit for South West",
    "Regional Organised Crime Unit for the South West",
    "Regional Organised Crime Unit (ROCU) for the South West",
    "ROCU in the South West",
    "regional organised crime unit in the South West",
    "SW ROCU",
    "SWROCU",
    "Zephyr",
  ])("knows a regional unit by %s", (name) => {
    expect(namedIn(name)).toEqual([`${name} = south-west-rocu`]);
  });

  it.each([
    ["Kent Police\nsaw Essex Police", ["Kent Police = kent", "Essex Police = essex"]],
    ["Kent\nPolice", ["Kent\nPolice = kent"]],
    ["Kent\n\nPolice", []],
    ["kent Police", ["kent Police = kent"]],
    ["Kent police", ["Kent police = kent"]],
    ["kent police", []],
    ["Kent", ["Kent = kent/kent-frs ~"]],
    ["kent", []],
    ["Sussex", ["Sussex = sussex ~"]],
    ["The Met", ["Met = metropolitan ~"]],
    ["MDP and NCA", ["MDP = ministry-of-defence-police", "NCA = national-crime-agency"]],
    ["the National Crime Agency", ["National Crime Agency = national-crime-agency"]],
    ["Avon and Somerset", ["Avon and Somerset = avon-and-somerset ~"]],
    ["North Wales", ["North Wales = north-wales ~"]],
    ["north Wales", ["north Wales = north-wales ~"]],
    ["south Wales", ["south Wales = south-wales ~"]],
    ["west Mercia", ["west Mercia = west-mercia ~"]],
    ["north wales", []],
    ["North wales", ["North wales = north-wales ~"]],
    ["devon and Cornwall", ["Cornwall = cornwall-frs ~"]],
    // Short forms of counties.
    ["West Yorks", ["West Yorks = west-yorkshire/west-yorkshire-frs ~"]],
    ["West Mids", ["West Mids = west-midlands/west-midlands-rocu/west-midlands-frs ~"]],
    ["Lancs", ["Lancs = lancashire/lancashire-frs ~"]],
    ["Lancs Police", ["Lancs Police = lancashire"]],
    ["Beds", []],
    ["Beds Police", ["Beds Police = bedfordshire"]],
    ["Beds Fire Service", ["Beds Fire Service = bedfordshire-frs"]],
    // Regional units of other names.
    ["Yorkshire and Humber ROCU", ["Yorkshire and Humber ROCU = yorkshire-and-the-humber-rocu"]],
    ["Yorkshire and the Humber ROCU", ["Yorkshire and the Humber ROCU = yorkshire-and-the-humber-rocu"]],
    ["Yorkshire and Humberside ROCU", ["Yorkshire and Humberside ROCU = yorkshire-and-the-humber-rocu"]],
    ["Eastern ROCU", ["Eastern ROCU = eastern-rocu"]],
    ["East of England ROCU", ["East of England ROCU = eastern-rocu"]],
    ["ROCU for the East of England", ["ROCU for the East of England = eastern-rocu"]],
    ["Southern Wales ROCU", ["Southern Wales ROCU = southern-wales-rocu"]],
    ["East Midlands ROCU", ["East Midlands ROCU = east-midlands-rocu"]],
    ["West Midlands Organised Crime Unit", ["West Midlands Organised Crime Unit = west-midlands-rocu"]],
    ["Tarian saw Titan", ["Tarian = southern-wales-rocu", "Titan = north-west-rocu"]],
    ["the South East", []],
    // What the catalogue does not have.
    ["Wessex Police saw it", ["Wessex Police = "]],
    ["Inspection of Kent Police", ["Kent Police = kent"]],
    ["Inspection of the Kent Police", ["Kent Police = kent"]],
    // Grades are no names.
    ["Good Kent Police", ["Kent Police = kent"]],
    ["Requires Improvement Kent Police", ["Kent Police = kent"]],
  ])("in %j are %j", (text, bodies) => {
    expect(namedIn(text)).toEqual(bodies);
  });

  it.each([
    ["Kent Council", ["Kent = kent/kent-frs ~ @"]],
    ["Kent’s council", ["Kent = kent/kent-frs ~ @"]],
    ["Kent’s good plans", ["Kent = kent/kent-frs ~"]],
    ["Kent\ncouncil", ["Kent = kent/kent-frs ~"]],
    ["Kent\n\ncouncil", ["Kent = kent/kent-frs ~"]],
    ["Kent Online", ["Kent = kent/kent-frs ~ @"]],
    ["Kent Castle", []],
    ["Kent’s Castle", ["Kent = kent/kent-frs ~"]],
    ["Kent castle", ["Kent = kent/kent-frs ~"]],
    ["Kent 2024", ["Kent = kent/kent-frs ~"]],
    ["Kent\nCastle", ["Kent = kent/kent-frs ~"]],
    ["Kent Good", ["Kent = kent/kent-frs ~"]],
    ["Kent Was", ["Kent = kent/kent-frs ~"]],
    ["Kent Essex", ["Kent = kent/kent-frs ~", "Essex = essex/essex-frs ~"]],
    ["Kent, Castle", ["Kent = kent/kent-frs ~"]],
    ["in the Met", ["Met = metropolitan ~ @"]],
    ["for the Met", ["Met = metropolitan ~"]],
    ["in a Kent", ["Kent = kent/kent-frs ~"]],
    ["in the north Wales", ["north Wales = north-wales ~"]],
    ["at Kent Police", ["Kent Police = kent"]],
    ["in Kent Police", ["Kent Police = kent"]],
  ])("tells a body from its place in %j", (text, bodies) => {
    expect(namedIn(text)).toEqual(bodies);
  });

  it.each(["in", "across", "near", "throughout", "around", "from", "outside", "within"])(
    "takes what stands behind %s for a place",
    (word) => {
      expect(namedIn(`${word} Kent`)).toEqual(["Kent = kent/kent-frs ~ @"]);
    },
  );

  it.each([
    ["Kent Fire and Rescue Service. KFRS", ["KFRS = kent-frs"]],
    ["Kent Fire and Rescue Service. Kfrs", ["Kfrs = kent-frs"]],
    ["Kent Fire and Rescue Service. kfrs", []],
    ["KFRS. Kent Fire and Rescue Service", ["Kent Fire and Rescue Service = kent-frs"]],
    ["Dorset & Wiltshire Fire and Rescue Service. DWFRS", ["DWFRS = dorset-and-wiltshire-frs"]],
    ["Kent Police. KP", []],
    ["Kent Police (KP). KP", ["KP = kent", "KP = kent"]],
    ["Kent Police (KP. KP", []],
    ["Kent Police KP). KP", []],
    ["Kent Police (Kp). KP", []],
    ["Kent Police (K). K", []],
    ["Kent Police (ABCDEFGH). Abcdefgh", ["ABCDEFGH = kent", "Abcdefgh = kent"]],
    ["Kent Police (ABCDEFGHI). ABCDEFGHI", []],
    ["Kent (KP). KP", []],
    ["Kent Police. KFRS", []],
    ["Kent. KFRS", []],
    ["Kent Fire and Rescue Service. Kent Police (KFRS). KFRS", ["Kent Police = kent", "KFRS = kent", "KFRS = kent"]],
    [
      "Kent Police (KFRS). Kent Fire and Rescue Service. KFRS",
      ["KFRS = kent", "Kent Fire and Rescue Service = kent-frs", "KFRS = kent"],
    ],
    ["Wessex Police (WP). WP", ["WP = ", "WP = "]],
  ])("learns the short form of %j", (text, bodies) => {
    expect(namedIn(text).slice(1 - (text.startsWith("KFRS") ? 1 : 0))).toEqual(bodies);
  });

  it("have their places in the text", () => {
    const { mentions } = cut("Good: Kent Police (adequate), Essex", 2024);
    expect(mentions.year).toBe(2024);
    expect(mentions.bodies.map(({ from, to }) => [from, to])).toEqual([
      [2, 4],
      [8, 9],
    ]);
    expect([...mentions.bodyAt.entries()]).toEqual(mentions.bodies.map((body) => [body.from, body]));
    expect([...mentions.gradeAt.entries()]).toEqual(mentions.grades.map((grade) => [grade.from, grade]));
    expect(mentions.grades.map(({ grade }) => grade)).toEqual(["good", "adequate"]);
  });

  it("are words", () => {
    expect(cut("5 Kent Police, 5 good").mentions.bodies.length).toBe(1);
  });
});
