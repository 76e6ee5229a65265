import { readAsOf } from "../date/arithmetic.js";
import type { IsoDate } from "../date/index.js";
import { fail } from "../error/domain-error.js";
import { editDistance } from "../error/nearest.js";
import type { BodyKind } from "./body.js";
import { BODIES } from "./catalogue.js";
import { SHARED_NAMES } from "./data/shared-names.js";
import { includesDay } from "./days.js";
import { foldName } from "./fold.js";
import { KINDS } from "./groups.js";
import type { KnownBody } from "./ids.js";
import { type Holder, holdOwnName, indexNames, type NameIndex } from "./name-index.js";

/** What a search by name came to. */
export type BodySearch =
  | {
      /** One body has the name. */
      readonly kind: "match";
      /** The body. */
      readonly match: KnownBody;
    }
  | {
      /** Several bodies have the name. */
      readonly kind: "ambiguous";
      /** The bodies that have it, in the order of the catalogue; at least two. */
      readonly candidates: readonly KnownBody[];
    }
  | {
      /** No body has the name. */
      readonly kind: "unknown";
      /** Bodies with a similar name, the most similar first, at most five; empty when none is similar. Never accepted silently. */
      readonly near: readonly KnownBody[];
    };

/** How a search by name is narrowed. */
export interface FindBodyOptions {
  /** Only bodies of this kind; all kinds unless given. */
  readonly kind?: BodyKind | undefined;
  /** Only bodies that held the name on this day; on any day, past or present, unless given. */
  readonly asOf?: IsoDate | undefined;
}

/** How many similar names are offered. */
const MOST_NEAR = 5;

/** How many edits apart a similar name may be at most, and how many of its characters one edit takes. */
const MOST_EDITS = 3;
const CHARACTERS_PER_EDIT = 4;

let index: NameIndex | undefined;

/** Throws for options that are not of their form. */
function checkOptions(options: FindBodyOptions): void {
  readAsOf(options);
  const { kind } = options;
  if (kind !== undefined && !KINDS.includes(kind))
    fail("options", "not-a-choice", { problem: "not a choice", expected: KINDS, got: kind }, ["kind"]);
}

/** Tells whether a holder of a name is of the kind asked for, and held it on the day asked for. */
function fits(holder: Holder, { kind, asOf }: FindBodyOptions): boolean {
  return (kind === undefined || holder.body.kind === kind) && (asOf === undefined || includesDay(holder, asOf));
}

/** Finds the bodies that may have been meant by a name that none has, the most similar first. */
function findNear(folded: string, names: NameIndex, options: FindBodyOptions): readonly KnownBody[] {
  const edits = new Map<KnownBody, number>();
  const offer = (holders: readonly Holder[], distance: number): void => {
    for (const holder of holders) {
      if (!fits(holder, options)) continue;
      edits.set(holder.body, Math.min(distance, edits.get(holder.body) ?? distance));
    }
  };
  const limit = Math.min(MOST_EDITS, Math.floor(folded.length / CHARACTERS_PER_EDIT));
  for (const [name, holders] of names) {
    const distance = editDistance(folded, name, limit);
    if (distance <= limit) offer(holders, distance);
  }
  // The name of a body that did not exist on the day asked for leads to what it became, or was formed from.
  for (const { body } of names.get(folded) ?? []) {
    const { became, formedFrom = [] } = body;
    offer(BODIES.filter(({ id }) => id === became || formedFrom.includes(id)).map(holdOwnName), 0);
  }
  const near = BODIES.filter((body) => edits.has(body));
  return near.sort((a, b) => (edits.get(a) as number) - (edits.get(b) as number)).slice(0, MOST_NEAR);
}

/**
 * Finds a body by its name: official, short, former or colloquial, in whatever form people write it.
 *
 * Case, accents, apostrophes, hyphens, kinds of space, `&` for "and", and "the" do not matter. "Police", "Constabulary", "Police
 * Service" and "Police Force" stand for one another; so do "Fire and Rescue Service", "Fire Service", "Fire Brigade" and "FRS"; and
 * so do "Regional Organised Crime Unit" and "ROCU", before or after the place. Initials are found where they were seen in use.
 *
 * It never guesses. A name of several bodies gives all of them: "Gloucestershire" is a constabulary and a fire service. A
 * name that no body has gives similar ones to choose from, for a person to confirm. The name of a region alone ("North West") is no
 * name of its ROCU, unless `kind` says that a ROCU is meant.
 * Source: https://www.justiceinspectorates.gov.uk/hmicfrs/fire-and-rescue-services/ and the sources of each body.
 *
 * @param name - the name, as text.
 * @param options - `kind` narrows the search to bodies of a kind, `asOf` to those that held the name on a day (`YYYY-MM-DD`); a
 * name whose dates are not recorded counts on every day.
 * @returns `match`, `ambiguous` with the candidates, or `unknown` with at most five similar bodies; `unknown` without any for blank
 * text. Frozen.
 * @throws {@link DomainError} `wrong-type` when the name is no text, `not-a-choice` for an unknown kind, `not-a-date` for a wrong day.
 * @remarks Cost: constant for a name that a body has; linear in the size of the catalogue for one that none has. The first call
 * builds an index over the catalogue.
 * @example
 * ```ts
 * import { findBody } from "hmicfrs/body";
 *
 * const search = findBody("the ROCU for the West Midlands");
 *
 * search.kind === "match" && search.match.id; // => "west-midlands-rocu"
 * findBody("Gloucestershire").kind; // => "ambiguous"
 * findBody("Gloucestershire", { kind: "force" }).kind; // => "match"
 * ```
 * @example A typing error is never accepted silently
 * ```ts
 * import { findBody } from "hmicfrs/body";
 *
 * const search = findBody("West Mercai Police");
 *
 * search.kind === "unknown" && search.near.map((body) => body.id); // => ["west-mercia"]
 * ```
 * @see {@link getBody} to look up by identifier.
 * @category look-ups
 */
export function findBody(name: string, options: FindBodyOptions = {}): BodySearch {
  if (typeof name !== "string") fail("search", "wrong-type", { problem: "wrong type", expected: "text", got: name });
  checkOptions(options);
  const folded = foldName(name);
  const names = (index ??= indexNames(BODIES, SHARED_NAMES));
  const holders = (names.get(folded) ?? []).filter((holder) => fits(holder, options));
  const isNamed = options.kind === "rocu" || holders.some((holder) => !holder.byRegion);
  if (!isNamed || holders.length === 0)
    return Object.freeze({ kind: "unknown", near: Object.freeze(findNear(folded, names, options)) });
  const [first] = holders as [Holder];
  if (holders.length === 1) return Object.freeze({ kind: "match", match: first.body });
  return Object.freeze({ kind: "ambiguous", candidates: Object.freeze(holders.map(({ body }) => body)) });
}
