import type { BodyKind, InspectedBody } from "./body.js";
import type { Days } from "./days.js";
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

/** Gives the places in names that fit a pattern of a kind. */
function placesIn(names: readonly string[], kind: BodyKind): readonly string[] {
  return names
    .flatMap((name) => NAME_PATTERNS[kind].map((pattern) => placeIn(name, pattern)))
    .filter((place) => place !== undefined);
}

/** Gives the forms that a place makes by the patterns of a kind: "Kent FRS", "Kent Fire Brigade". */
export function formsOf(place: string, kind: BodyKind): readonly string[] {
  return NAME_PATTERNS[kind].map((pattern) => pattern.replace("*", place));
}

/** Gives the names that a body's row lists as present ones: official, short, others. */
function presentNames(body: InspectedBody): readonly string[] {
  const { name, shortName, aliases = [] } = body;
  return [name, ...(shortName === undefined ? [] : [shortName]), ...aliases];
}

/**
 * Gives the places that a body's present names are made from: "West Midlands" for West Midlands Police. A ROCU is named for its
 * region too, and a fire and rescue service for every area that its row lists. A place alone is a name of the body only where the
 * row lists it.
 */
export function placesOf(body: InspectedBody): readonly string[] {
  const { kind, shortName, region, aliases = [] } = body;
  const places = [...placesIn(presentNames(body), kind)];
  if (shortName !== undefined) places.push(shortName);
  if (kind === "rocu" && region !== undefined) places.push(region);
  if (kind === "fire-and-rescue") places.push(...aliases.filter((alias) => placesIn([alias], kind).length === 0));
  return [...new Set(places.filter((place) => !isInitials(place)))];
}

/** A form of a name, and from when to when the body had it. */
export interface HeldName extends Days {
  readonly name: string;
}

/**
 * Gives every form of every name of a body, with the days between which it had it: those of the former name, or of the body.
 * No two fold alike ({@link foldName}): a form of a present name takes the place of the same form of a former one.
 */
export function heldNames(body: InspectedBody): readonly HeldName[] {
  const { kind, from, to, formerNames = [] } = body;
  const present = presentNames(body);
  const held = new Map<string, HeldName>();
  const hold = (names: readonly string[], days: Days): void => {
    for (const name of names) {
      const folded = foldName(name);
      if (!held.has(folded)) held.set(folded, { name, ...days });
    }
  };
  hold(present, { from, to });
  hold(
    placesOf(body).flatMap((place) => formsOf(place, kind)),
    { from, to },
  );
  hold(
    present.filter(isInitials).map((initials) => `${body.name} (${initials})`),
    { from, to },
  );
  for (const former of formerNames) {
    const forms = placesIn([former.name], kind).flatMap((place) => formsOf(place, kind));
    hold([former.name, ...forms], { from: former.from ?? from, to: former.to ?? to });
  }
  return [...held.values()];
}

/**
 * Gives every form of every name of a body: the names that its row lists, the forms that {@link NAME_PATTERNS} makes of them, and
 * the official name followed by its initials in brackets. No two fold alike ({@link foldName}); the official name comes first.
 *
 * What is written in small letters may be another word in running text ("Met", "Titan", "Jersey"): a reader of text that looks for
 * these forms should compare the case of those that have a single word.
 */
export function namesOf(body: InspectedBody): readonly string[] {
  return heldNames(body).map(({ name }) => name);
}
