import type { BodyKind, Nation, Region } from "./body.js";

/** The kinds of body. */
export const KINDS = ["force", "rocu", "fire-and-rescue", "agency"] as const satisfies readonly BodyKind[];

/** The nations and territories. */
export const NATIONS = [
  "England",
  "Wales",
  "Northern Ireland",
  "Great Britain",
  "United Kingdom",
  "Isle of Man",
  "Guernsey",
  "Jersey",
  "Gibraltar",
] as const satisfies readonly Nation[];

/** The regions of England. */
export const REGIONS = [
  "North East",
  "North West",
  "Yorkshire and The Humber",
  "East Midlands",
  "West Midlands",
  "East of England",
  "London",
  "South East",
  "South West",
] as const satisfies readonly Region[];
