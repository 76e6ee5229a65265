import type { BodyKind, InspectedBody } from "./body.js";
import { foldName } from "./fold.js";

/**
 * How the name of a place becomes the name of a body, by kind; `*` is the place. A name that fits one pattern goes by all of its
 * kind: HMICFRS, the bodies themselves and the press use them for one another.
 */
export const NAME_PATTERNS: Readonly<Record<BodyKind, readonly string[]>> = {
  force: ["* Police", "* Constabulary", "* Police Service", "* Police Force"],
  rocu: [
    "* Regional Organised Crime Unit",
    "* ROCU",
    "Regional Organised Crime Unit for the *",
    "ROCU for the *",
    "* Regional Organised Crime Unit (ROCU)",
    "Regional Organised Crime Unit (ROCU) for the *",
  ],
  "fire-and-rescue": ["* Fire and Rescue Service", "* Fire and Rescue", "* Fire Service", "* Fire Brigade", "* FRS"],
  agency: [],
};

/** Tells whether a name is made of initials: "GMP", "ROCUWM". */
function isInitials(name: string): boolean {
  return /^[A-Z]{2,}$/.test(name);
}

/** Gives the place in a name that fits a pattern, or `undefined`. */
function placeIn(name: string, pattern: string): string | undefined {
  const [before, after] = pattern.split("*") as [string, string];
  const fits = name.startsWith(before) && name.endsWith(after) && name.length > before.length + after.length;
  return fits ? name.slice(before.length, name.length - after.length) : undefined;
}

/** Keeps the first of the names that fold alike. */
function distinct(names: readonly string[]): readonly string[] {
  const byFold = new Map<string, string>();
  for (const name of names) {
    const folded = foldName(name);
    if (!byFold.has(folded)) byFold.set(folded, name);
  }
  return [...byFold.values()];
}

/** Gives the names that a body's row lists: official, short, others, former. */
function listedNames(body: InspectedBody): readonly string[] {
  const { name, shortName, aliases = [], formerNames = [] } = body;
  return [
    name,
    ...(shortName === undefined ? [] : [shortName]),
    ...aliases,
    ...formerNames.map((former) => former.name),
  ];
}

/**
 * Gives the places that a body's names are made from: "West Midlands" for West Midlands Police. A ROCU is named for its region too.
 * A place alone is a name of the body only where the row lists it.
 */
export function placesOf(body: InspectedBody): readonly string[] {
  const { kind, shortName, region } = body;
  const inNames = listedNames(body).flatMap((name) => NAME_PATTERNS[kind].map((pattern) => placeIn(name, pattern)));
  const places = [...inNames, shortName, kind === "rocu" ? region : undefined];
  return distinct(places.flatMap((place) => (place === undefined || isInitials(place) ? [] : [place])));
}

/** Gives the forms that a place makes by the patterns of a kind: "Kent FRS", "Kent Fire Brigade". */
export function formsOf(place: string, kind: BodyKind): readonly string[] {
  return NAME_PATTERNS[kind].map((pattern) => pattern.replace("*", place));
}

/**
 * Gives every form of every name of a body: the names that its row lists, the forms that {@link NAME_PATTERNS} makes of them, and
 * the official name followed by its initials in brackets. No two fold alike ({@link foldName}); the official name comes first.
 *
 * What is written in small letters may be another word in running text ("Met", "Titan", "Jersey"): a reader of text that looks for
 * these forms should compare the case of those that have a single word.
 */
export function namesOf(body: InspectedBody): readonly string[] {
  const listed = listedNames(body);
  return distinct([
    ...listed,
    ...placesOf(body).flatMap((place) => formsOf(place, body.kind)),
    ...listed.filter(isInitials).map((initials) => `${body.name} (${initials})`),
  ]);
}
