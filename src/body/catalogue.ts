import { fail } from "../error/domain-error.js";
import type { BodyKind, InspectedBody, Nation, Region } from "./body.js";
import { makeCatalogue } from "./data.js";
import type { KnownBody, KnownBodyId } from "./ids.js";

/**
 * Every body in the catalogue: police forces, ROCUs, fire and rescue services, agencies, with the sources of their facts.
 *
 * @remarks Cost: none; a constant.
 * @example
 * ```ts
 * import { BODIES } from "hmicfrs/body";
 *
 * BODIES.filter((body) => body.kind === "rocu").map((body) => body.id).includes("west-midlands-rocu"); // => true
 * ```
 * @category data
 */
export const BODIES: readonly KnownBody[] = /* @__PURE__ */ makeCatalogue();

let index: ReadonlyMap<string, KnownBody> | undefined;

function byId(): ReadonlyMap<string, KnownBody> {
  return (index ??= new Map(BODIES.map((body) => [body.id, body])));
}

/** Tells whether an identifier is in the catalogue. */
export function isKnownBodyId(id: string): id is KnownBodyId {
  return byId().has(id);
}

/** Gives every identifier in the catalogue. */
export function knownBodyIds(): Iterable<KnownBodyId> {
  return BODIES.map((body) => body.id);
}

/**
 * Gets a body from the catalogue.
 *
 * @param id - its identifier, which editors complete; a misspelt one does not compile.
 * @returns the body, frozen.
 * @throws {@link DomainError} `unknown-id`, with the nearest identifier when one is near.
 * @remarks Cost: constant; the first call builds an index over the catalogue.
 * @example
 * ```ts
 * import { getBody } from "hmicfrs/body";
 *
 * getBody("west-mercia").name; // => "West Mercia Police"
 * ```
 * @see {@link findBody} to search by name.
 * @category look-ups
 */
export function getBody<Id extends KnownBodyId>(id: Id): InspectedBody & { readonly id: Id } {
  const body = byId().get(id);
  if (!body) {
    fail("body", "unknown-id", {
      problem: "no such body",
      expected: "an identifier in BODIES",
      got: id,
      candidates: knownBodyIds(),
    });
  }
  return body as InspectedBody & { readonly id: Id };
}

/**
 * Lists the members of a regional organised crime unit.
 *
 * @param rocu - the identifier of the unit.
 * @returns its forces, in the order of the catalogue; empty for a body that is no ROCU.
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
  const body = getBody(rocu);
  return body.kind === "rocu" ? body.members.map((id) => getBody(id as KnownBodyId)) : [];
}

/**
 * Lists the bodies of a region, a nation or a kind.
 *
 * @param group - a region of England, a nation, or a kind.
 * @returns the bodies, in the order of the catalogue; empty when there are none. Never throws.
 * @remarks Cost: linear in the size of the catalogue.
 * @example
 * ```ts
 * import { bodiesIn } from "hmicfrs/body";
 *
 * bodiesIn("rocu").map((body) => body.id).includes("west-midlands-rocu"); // => true
 * ```
 * @category look-ups
 */
export function bodiesIn(group: Region | Nation | BodyKind): readonly KnownBody[] {
  return BODIES.filter((body) => body.region === group || body.nation === group || body.kind === group);
}
