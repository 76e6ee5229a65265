import { ROCUS } from "./data/rocus.js";
import type { SourceKey } from "./data/sources.js";
import type { KnownBodyId, RegionalOrganisedCrimeUnitId } from "./ids.js";
import { writeSource } from "./source.js";

/**
 * A region of HMICFRS's inspections of the response to serious and organised crime (SOC). It is no body: HMICFRS grades the ROCU
 * and the forces of a region, and never the region.
 */
export interface SocRegion {
  /** What HMICFRS calls the region: "Eastern", "London". Not always the region of England of the same bodies. */
  readonly name: string;
  /** Its regional organised crime unit; absent for London, the one region that has none. */
  readonly rocu?: RegionalOrganisedCrimeUnitId | undefined;
  /** The forces inspected with it, by identifier: the members of its ROCU. */
  readonly forces: readonly KnownBodyId[];
  /** Where the facts come from. */
  readonly sources: readonly string[];
}

/**
 * The ten regions in which HMICFRS inspects the response to serious and organised crime; nine have a ROCU, London has none.
 *
 * Every territorial force of England and Wales is in exactly one. London also has British Transport Police, which HMICFRS graded
 * in its report of 19 May 2023 beside London's two territorial forces.
 * Source: https://hmicfrs.justiceinspectorates.gov.uk/our-work/article/serious-and-organised-crime
 *
 * @remarks Cost: none; a constant.
 * @example
 * ```ts
 * import { SOC_REGIONS } from "hmicfrs/body";
 *
 * SOC_REGIONS.find((region) => region.rocu === undefined)?.forces; // => ["metropolitan", "city-of-london", "btp"]
 * ```
 * @see {@link membersOf} for the members of a ROCU.
 * @category data
 */
export const SOC_REGIONS: readonly SocRegion[] = /* @__PURE__ */ makeRegions();

function makeRegions(): readonly SocRegion[] {
  return Object.freeze([
    // The name of the Yorkshire region as HMICFRS writes it was not seen, and neither was a report on southern Wales.
    region("North East", "north-east-rocu", ["SOCNE"]),
    region("Yorkshire and the Humber", "yorkshire-and-the-humber-rocu", ["YH1", "YH2"]),
    region("North West", "north-west-rocu", ["SOCNW"]),
    region("East Midlands", "east-midlands-rocu", ["SOCEM"]),
    region("West Midlands", "west-midlands-rocu", ["SOCWM"]),
    region("Eastern", "eastern-rocu", ["SOCE"]),
    region("South East", "south-east-rocu", ["SOCSE"]),
    region("South West", "south-west-rocu", ["SOCSW"]),
    region("Southern Wales", "southern-wales-rocu", ["TA2", "TA3"]),
    freeze("London", { forces: ["metropolitan", "city-of-london", "btp"] }, ["SOCLON", "BBCLON"]),
  ]);
}

function region(name: string, rocu: RegionalOrganisedCrimeUnitId, sources: readonly SourceKey[]): SocRegion {
  return freeze(name, { rocu, forces: ROCUS[rocu].members }, sources);
}

function freeze(name: string, who: Pick<SocRegion, "rocu" | "forces">, sources: readonly SourceKey[]): SocRegion {
  const forces = Object.freeze([...who.forces]);
  return Object.freeze({ name, ...who, forces, sources: Object.freeze(sources.map(writeSource)) });
}
