import type { KnownBodyId } from "../ids.js";

/** A name that belongs to several bodies at once, though not every row of theirs lists it. */
export interface SharedName {
  /** The name. */
  readonly name: string;
  /** Every body that it may mean. */
  readonly bodies: readonly KnownBodyId[];
}

/**
 * The names that are ambiguous beyond what the rows show: a search by one of them gives every body here.
 *
 * London: HMICFRS's report on the region grades two territorial forces, and the fire brigade has the name too (sources `SOCLON`, `HFRS`).
 * The initials: those of the official names of several services; none of them was seen to have them to itself.
 */
export const SHARED_NAMES: readonly SharedName[] = [
  { name: "London", bodies: ["city-of-london", "metropolitan", "london-frs"] },
  { name: "CFRS", bodies: ["cambridgeshire-frs", "cheshire-frs", "cornwall-frs", "cumbria-frs"] },
  { name: "LFRS", bodies: ["lancashire-frs", "leicestershire-frs", "lincolnshire-frs"] },
  { name: "SFRS", bodies: ["shropshire-frs", "staffordshire-frs", "suffolk-frs", "surrey-frs"] },
];
