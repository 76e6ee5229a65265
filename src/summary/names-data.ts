import type { BodyKind, KnownBodyId } from "../body/index.js";
import type { Noun } from "./english.js";

/** What bodies of one kind are called together. */
export const KIND_NOUNS: Readonly<Record<BodyKind, Noun>> = {
  force: ["force", "forces"],
  rocu: ["unit", "units"],
  "fire-and-rescue": ["service", "services"],
  agency: ["agency", "agencies"],
};

/** What bodies of several kinds, or of a kind that is not known, are called together. */
export const BODY_NOUN: Noun = ["body", "bodies"];

/** Bodies whose names take "the" in a sentence, beside every regional organised crime unit. English usage; no source. */
export const WITH_ARTICLE: readonly KnownBodyId[] = [
  "metropolitan",
  "northern-ireland",
  "civil-nuclear-constabulary",
  "ministry-of-defence-police",
  "royal-navy-police",
  "royal-military-police",
  "royal-air-force-police",
  "isle-of-man-constabulary",
  "guernsey-border-agency",
  "states-of-jersey-police",
  "royal-gibraltar-police",
  "national-crime-agency",
  "gangmasters-and-labour-abuse-authority",
];

/** The names of inspectorates, as they write them. */
export const INSPECTORATE_NAMES: Readonly<Record<string, string>> = {
  // @ts-expect-error -- the literal's prototype, so that "constructor" is no inspectorate
  __proto__: null,
  hmicfrs: "HMICFRS",
  "hmi-prisons": "HM Inspectorate of Prisons",
  "hmi-probation": "HM Inspectorate of Probation",
  hmcpsi: "HM Crown Prosecution Service Inspectorate",
  ofsted: "Ofsted",
  cqc: "the Care Quality Commission",
  "care-inspectorate-wales": "Care Inspectorate Wales",
};
