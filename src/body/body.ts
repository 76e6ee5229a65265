import type { IsoDate } from "../date/index.js";
import type { KnownBodyId } from "./ids.js";

/**
 * The identifier of an inspected body: one of the catalogue's, which editors complete, or one of your own with a prefix and a
 * colon (`acme:training-school`), so that a misspelt known one does not compile. A plain string at run time.
 */
export type BodyId = KnownBodyId | OwnBodyId;

/** The identifier of a body of your own: a prefix, a colon, a name: `acme:training-school`. */
export type OwnBodyId = `${string}:${string}`;

/** What kind of body it is; tells the members of {@link InspectedBody} apart. */
export type BodyKind = "force" | "rocu" | "fire-and-rescue" | "agency";

/** The nation or territory that a body serves; `Great Britain` or `United Kingdom` for one that serves several. */
export type Nation =
  | "England"
  | "Wales"
  | "Northern Ireland"
  | "Great Britain"
  | "United Kingdom"
  | "Isle of Man"
  | "Guernsey"
  | "Jersey"
  | "Gibraltar";

/** A region of England, by its Office for National Statistics name. */
export type Region =
  | "North East"
  | "North West"
  | "Yorkshire and The Humber"
  | "East Midlands"
  | "West Midlands"
  | "East of England"
  | "London"
  | "South East"
  | "South West";

/** A name that a body had before. */
export interface FormerName {
  /** The name in full. */
  readonly name: string;
  /** The first day on which the body had it; absent when not known. */
  readonly from?: IsoDate | undefined;
  /** The last day on which the body had it; absent when not known. */
  readonly to?: IsoDate | undefined;
}

/** What every inspected body has. */
export interface BodyFacts {
  /** Stable identifier; for territorial police forces the one that data.police.uk uses. */
  readonly id: BodyId;
  /** The official name, as HMICFRS writes it; as the body writes it where HMICFRS was not seen to. */
  readonly name: string;
  /** The name in short, without "Police" or "Fire and Rescue Service"; absent when there is none. */
  readonly shortName?: string | undefined;
  /** The nation it serves; absent when not recorded. */
  readonly nation?: Nation | undefined;
  /** The region of England it lies in wholly, or that a ROCU is named for; absent outside England and where it lies in none. */
  readonly region?: Region | undefined;
  /** The nine-character code of the Office for National Statistics (GSS); absent when there is none, or none was verified. */
  readonly gss?: string | undefined;
  /** Other names in use now, that differ by more than case, hyphens or `&`; absent when none are recorded. */
  readonly aliases?: readonly string[] | undefined;
  /** Names it had before, with the dates it held them; absent when none are recorded. */
  readonly formerNames?: readonly FormerName[] | undefined;
  /** The bodies it was formed from; absent when it was not, or none are recorded. */
  readonly formedFrom?: readonly BodyId[] | undefined;
  /** The body that it became a part of; absent while it exists. */
  readonly became?: BodyId | undefined;
  /** The first day on which it existed; absent when not recorded. */
  readonly from?: IsoDate | undefined;
  /** The last day on which it existed; absent while it exists. */
  readonly to?: IsoDate | undefined;
  /** Where the facts come from: web addresses, or references in words; absent for a body of your own without any. */
  readonly sources?: readonly string[] | undefined;
}

/** A police force: territorial, specialist (such as British Transport Police), of the armed services, or overseas. */
export interface Force extends BodyFacts {
  /** Always `force`. */
  readonly kind: "force";
  /** What sort of force; absent when not recorded. */
  readonly type?: ForceType | undefined;
}

/** What sort of force: one of the 43 of England and Wales, Northern Ireland's, a specialist one, an armed service's, or one overseas that invited HMICFRS. */
export type ForceType = "territorial" | "northern-ireland" | "special" | "service" | "overseas";

/** A regional organised crime unit (ROCU): a unit of several forces, inspected beside them. */
export interface RegionalOrganisedCrimeUnit extends BodyFacts {
  /** Always `rocu`. */
  readonly kind: "rocu";
  /** The forces that make it up, by identifier. */
  readonly members: readonly BodyId[];
}

/** A fire and rescue service of England. */
export interface FireAndRescueService extends BodyFacts {
  /** Always `fire-and-rescue`. */
  readonly kind: "fire-and-rescue";
  /** Who governs it: a county or unitary council, a combined authority, a metropolitan authority, a commissioner or a mayor; absent when not recorded. */
  readonly governance?: "county" | "combined" | "metropolitan" | "commissioner" | "mayor" | undefined;
}

/** A national agency, such as the National Crime Agency. */
export interface Agency extends BodyFacts {
  /** Always `agency`. */
  readonly kind: "agency";
}

/** Any body that HMICFRS inspects, told apart by `kind`. A region is not a body: it is inspected and never graded. */
export type InspectedBody = Force | RegionalOrganisedCrimeUnit | FireAndRescueService | Agency;
