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
export { BODIES, bodiesIn, getBody, membersOf } from "./catalogue.js";
export type {
  AgencyId,
  FireAndRescueServiceId,
  KnownBody,
  KnownBodyId,
  OtherForceId,
  RegionalOrganisedCrimeUnitId,
  TerritorialForceId,
} from "./ids.js";
export type { BodySearch, FindBodyOptions } from "./resolve.js";
export { bodySchema, createBody, createForce, forceSchema } from "./schema.js";
