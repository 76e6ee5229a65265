import { readAsOf } from "../date/arithmetic.js";
import type { IsoDate } from "../date/index.js";
import { fail } from "../error/domain-error.js";
import type { BodyKind, Nation, Region } from "./body.js";
import { makeCatalogue } from "./make-catalogue.js";
import { includesDay } from "./days.js";
import { KINDS, NATIONS, REGIONS } from "./groups.js";
import type { KnownBody, KnownBodyId } from "./ids.js";

/**
 * Every body in the catalogue: police forces, ROCUs, fire and rescue services, agencies, with the sources of their facts.
 *
 * Former bodies are in it and have `to`. What the sources leave open is absent; `docs/bodies.md` has all of it as tables.
 * Source: those in the `sources` of each body.
 *
 * @remarks Cost: none; a constant.
 * @example
 * ```ts
 * import { BODIES } from "hmicfrs/body";
 *
 * BODIES.length; // => 113
 * BODIES.filter((body) => body.kind === "force" && body.type === "territorial").length; // => 43
 * ```
 * @category data
 */
export const BODIES: readonly KnownBody[] = /* @__PURE__ */ makeCatalogue();

let index: ReadonlyMap<string, KnownBody> | undefined;

function byId(): ReadonlyMap<string, KnownBody> {
  return (index ??= new Map(BODIES.map((body) => [body.id, body])));
}

/**
 * Tells whether a value is the identifier of a body in the catalogue, such as a string from a database or a URL.
 *
 * @param value - anything.
 * @returns `true` for an identifier in {@link BODIES}; `false` for anything else, bodies of your own among them. Never throws.
 * @remarks Cost: constant; the first call builds an index over the catalogue.
 * @example
 * ```ts
 * import { isKnownBodyId } from "hmicfrs/body";
 *
 * isKnownBodyId("west-mercia"); // => true
 * isKnownBodyId("West Mercia"); // => false
 * ```
 * @see {@link findBody} to search by name.
 * @category guards
 */
export function isKnownBodyId(value: unknown): value is KnownBodyId {
  return byId().has(value as string);
}

/** Gives every identifier in the catalogue. */
export function knownBodyIds(): Iterable<KnownBodyId> {
  return BODIES.map((body) => body.id);
}

/**
 * Gets a body from the catalogue.
 *
 * @param id - its identifier, which editors complete; a misspelt one does not compile.
 * @returns the body, frozen, typed as its kind.
 * @throws {@link DomainError} `unknown-id`, with the nearest identifier when one is near.
 * @remarks Cost: constant; the first call builds an index over the catalogue.
 * @example
 * ```ts
 * import { getBody } from "hmicfrs/body";
 *
 * getBody("west-mercia").name; // => "West Mercia Police"
 * getBody("west-midlands-rocu").members.length; // => 4
 * getBody("west-murcia" as "west-mercia"); // throws "no such body"
 * ```
 * @see {@link findBody} to search by name.
 * @category look-ups
 */
export function getBody<Id extends KnownBodyId>(id: Id): KnownBody<Id> {
  const body = byId().get(id);
  if (!body) {
    fail("body", "unknown-id", {
      problem: "no such body",
      expected: "an identifier in BODIES",
      got: id,
      candidates: knownBodyIds(),
    });
  }
  return body as KnownBody as KnownBody<Id>;
}

/**
 * Lists the members of a regional organised crime unit.
 *
 * @param rocu - the identifier of the unit.
 * @returns its forces, in the order of the catalogue, frozen; empty for a body that is no ROCU.
 * @throws {@link DomainError} `unknown-id` for an identifier that the catalogue lacks.
 * @remarks Cost: linear in the number of members.
 * @example
 * ```ts
 * import { membersOf } from "hmicfrs/body";
 *
 * membersOf("west-midlands-rocu").map((force) => force.id); // => ["staffordshire", "warwickshire", "west-mercia", "west-midlands"]
 * ```
 * @category look-ups
 */
export function membersOf(rocu: KnownBodyId): readonly KnownBody[] {
  const body: KnownBody = getBody(rocu);
  return Object.freeze(body.kind === "rocu" ? body.members.map((id) => getBody(id as KnownBodyId)) : []);
}

/** How a list of bodies is narrowed. */
export interface BodiesInOptions {
  /** Only bodies that existed on this day, `YYYY-MM-DD`; former ones too unless given. */
  readonly asOf?: IsoDate | undefined;
}

/**
 * Lists the bodies of a region, a nation or a kind.
 *
 * @param group - a region of England, a nation, or a kind.
 * @param options - `asOf` keeps the bodies that existed on a day, `YYYY-MM-DD`; a body whose dates are not recorded counts on every day.
 * @returns the bodies, former ones too unless `asOf` is given, in the order of the catalogue, frozen; empty when none
 * existed on the day.
 * @throws {@link DomainError} `not-a-choice` for any other group, `not-a-date` when `asOf` is no date.
 * @remarks Cost: linear in the size of the catalogue.
 * @example
 * ```ts
 * import { bodiesIn } from "hmicfrs/body";
 *
 * bodiesIn("rocu").length; // => 9
 * bodiesIn("fire-and-rescue", { asOf: "2019-01-01" }).length; // => 45
 * bodiesIn("fire-and-rescue", { asOf: "2024-01-01" }).length; // => 44
 * ```
 * @see {@link SOC_REGIONS} for the regions of inspections of serious and organised crime.
 * @category look-ups
 */
export function bodiesIn(group: Region | Nation | BodyKind, options: BodiesInOptions = {}): readonly KnownBody[] {
  const asOf = readAsOf(options);
  const groups: readonly string[] = [...REGIONS, ...NATIONS, ...KINDS];
  if (!groups.includes(group)) {
    fail("group", "not-a-choice", {
      problem: "no such group of bodies",
      expected: "a region of England, a nation or a kind of body",
      got: group,
      candidates: groups,
    });
  }
  const inGroup = BODIES.filter(({ region, nation, kind }) => region === group || nation === group || kind === group);
  return Object.freeze(asOf === undefined ? inGroup : inGroup.filter((body) => includesDay(body, asOf)));
}
