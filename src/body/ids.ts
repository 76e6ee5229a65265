import type { Agency, FireAndRescueService, Force, InspectedBody, RegionalOrganisedCrimeUnit } from "./body.js";

/** The identifier of one of the 43 territorial police forces of England and Wales; the one that data.police.uk uses. */
export type TerritorialForceId =
  | "avon-and-somerset"
  | "bedfordshire"
  | "cambridgeshire"
  | "cheshire"
  | "city-of-london"
  | "cleveland"
  | "cumbria"
  | "derbyshire"
  | "devon-and-cornwall"
  | "dorset"
  | "durham"
  | "dyfed-powys"
  | "essex"
  | "gloucestershire"
  | "greater-manchester"
  | "gwent"
  | "hampshire"
  | "hertfordshire"
  | "humberside"
  | "kent"
  | "lancashire"
  | "leicestershire"
  | "lincolnshire"
  | "merseyside"
  | "metropolitan"
  | "norfolk"
  | "north-wales"
  | "north-yorkshire"
  | "northamptonshire"
  | "northumbria"
  | "nottinghamshire"
  | "south-wales"
  | "south-yorkshire"
  | "staffordshire"
  | "suffolk"
  | "surrey"
  | "sussex"
  | "thames-valley"
  | "warwickshire"
  | "west-mercia"
  | "west-midlands"
  | "west-yorkshire"
  | "wiltshire";

/** The identifier of another police force of the catalogue: Northern Ireland's, a specialist one, an armed service's, or one overseas. */
export type OtherForceId =
  | "northern-ireland"
  | "btp"
  | "civil-nuclear-constabulary"
  | "ministry-of-defence-police"
  | "royal-navy-police"
  | "royal-military-police"
  | "royal-air-force-police"
  | "isle-of-man-constabulary"
  | "guernsey-police"
  | "guernsey-border-agency"
  | "states-of-jersey-police"
  | "royal-gibraltar-police";

/** The identifier of a regional organised crime unit (ROCU). */
export type RegionalOrganisedCrimeUnitId =
  | "north-east-rocu"
  | "yorkshire-and-the-humber-rocu"
  | "north-west-rocu"
  | "east-midlands-rocu"
  | "west-midlands-rocu"
  | "eastern-rocu"
  | "south-east-rocu"
  | "south-west-rocu"
  | "southern-wales-rocu";

/** The identifier of a fire and rescue service of England, present or former. */
export type FireAndRescueServiceId =
  | "avon-frs"
  | "bedfordshire-frs"
  | "buckinghamshire-frs"
  | "cambridgeshire-frs"
  | "cheshire-frs"
  | "cleveland-frs"
  | "cornwall-frs"
  | "county-durham-and-darlington-frs"
  | "cumbria-frs"
  | "derbyshire-frs"
  | "devon-and-somerset-frs"
  | "dorset-and-wiltshire-frs"
  | "east-sussex-frs"
  | "essex-frs"
  | "gloucestershire-frs"
  | "greater-manchester-frs"
  | "hampshire-and-isle-of-wight-frs"
  | "hampshire-frs"
  | "hereford-and-worcester-frs"
  | "hertfordshire-frs"
  | "humberside-frs"
  | "isle-of-wight-frs"
  | "isles-of-scilly-frs"
  | "kent-frs"
  | "lancashire-frs"
  | "leicestershire-frs"
  | "lincolnshire-frs"
  | "london-frs"
  | "merseyside-frs"
  | "norfolk-frs"
  | "north-yorkshire-frs"
  | "northamptonshire-frs"
  | "northumberland-frs"
  | "nottinghamshire-frs"
  | "oxfordshire-frs"
  | "royal-berkshire-frs"
  | "shropshire-frs"
  | "south-yorkshire-frs"
  | "staffordshire-frs"
  | "suffolk-frs"
  | "surrey-frs"
  | "tyne-and-wear-frs"
  | "warwickshire-frs"
  | "west-midlands-frs"
  | "west-sussex-frs"
  | "west-yorkshire-frs";

/** The identifier of a national agency of the catalogue. */
export type AgencyId = "national-crime-agency" | "hm-revenue-and-customs" | "gangmasters-and-labour-abuse-authority";

/** The identifier of a body in the catalogue ({@link BODIES}). */
export type KnownBodyId =
  TerritorialForceId | OtherForceId | RegionalOrganisedCrimeUnitId | FireAndRescueServiceId | AgencyId;

/**
 * A body of the catalogue; with an identifier, the one that has it, of its own kind, which is any kind where the identifier may
 * be of several.
 */
export type KnownBody<Id extends KnownBodyId = KnownBodyId> = ([Id] extends [TerritorialForceId | OtherForceId]
  ? Force
  : [Id] extends [RegionalOrganisedCrimeUnitId]
    ? RegionalOrganisedCrimeUnit
    : [Id] extends [FireAndRescueServiceId]
      ? FireAndRescueService
      : [Id] extends [AgencyId]
        ? Agency
        : InspectedBody) & {
  /** Stable identifier, one of the catalogue's. */
  readonly id: Id;
};
