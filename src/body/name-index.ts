import type { SharedName } from "./data/shared-names.js";
import type { Days } from "./days.js";
import { foldName } from "./fold.js";
import type { KnownBody } from "./ids.js";
import { heldNames, placesOf } from "./names.js";

/** A body that has a name, and from when to when. */
export interface Holder extends Days {
  readonly body: KnownBody;
  /** Whether the name is that of its region alone: "West Midlands" for the ROCU. */
  readonly byRegion: boolean;
}

/** The bodies that have a name, by the folded name, in the order of the catalogue. */
export type NameIndex = ReadonlyMap<string, readonly Holder[]>;

/** Says that a body has its own name for as long as it exists. */
export function holdOwnName(body: KnownBody): Holder {
  return { body, from: body.from, to: body.to, byRegion: false };
}

/** Makes the index of names; shared names replace what the rows say about the same name. */
export function indexNames(bodies: readonly KnownBody[], sharedNames: readonly SharedName[]): NameIndex {
  const index = new Map<string, Holder[]>();
  const add = (name: string, holder: Holder): void => {
    const folded = foldName(name);
    const holders = index.get(folded);
    if (holders === undefined) index.set(folded, [holder]);
    else if (!holders.some(({ body }) => body === holder.body)) holders.push(holder);
  };
  for (const body of bodies) {
    for (const { name, from, to } of heldNames(body)) add(name, { body, from, to, byRegion: false });
    if (body.kind !== "rocu") continue;
    for (const place of placesOf(body)) add(place, { ...holdOwnName(body), byRegion: true });
  }
  for (const { name, bodies: ids } of sharedNames) {
    index.set(foldName(name), bodies.filter(({ id }) => ids.includes(id)).map(holdOwnName));
  }
  return index;
}
