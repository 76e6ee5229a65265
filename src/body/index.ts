export type {
  Agency,
  BodyFacts,
  BodyId,
  BodyKind,
  FireAndRescueService,
  Force,
  ForceType,
  FormerName,
  InspectedBody,
  Nation,
  OwnBodyId,
  Region,
  RegionalOrganisedCrimeUnit,
} from "./body.js";
export { BODIES, bodiesIn, type BodiesInOptions, getBody, isKnownBodyId, membersOf } from "./catalogue.js";
export type {
  AgencyId,
  FireAndRescueServiceId,
  KnownBody,
  KnownBodyId,
  OtherForceId,
  RegionalOrganisedCrimeUnitId,
  TerritorialForceId,
} from "./ids.js";
export { SOC_REGIONS, type SocRegion } from "./regions.js";
export { type BodySearch, findBody, type FindBodyOptions } from "./resolve.js";
export { bodySchema, createBody, createForce, forceSchema } from "./schema.js";
