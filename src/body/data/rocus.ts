import type { Nation, Region } from "../body.js";
import type { KnownBodyId, RegionalOrganisedCrimeUnitId } from "../ids.js";
import type { RowDetails } from "./forces.js";
import type { SourceKey } from "./sources.js";

/** What a row of a ROCU holds. */
export interface RocuRow extends RowDetails {
  readonly name: string;
  readonly nation: Nation;
  readonly region?: Region;
  readonly members: readonly KnownBodyId[];
  readonly sources: readonly SourceKey[];
}

/** The nine regional organised crime units. London has none. */
// prettier-ignore
export const ROCUS: Readonly<Record<RegionalOrganisedCrimeUnitId, RocuRow>> = {
  // HMICFRS graded it in 2022 under the name that is now its former one; the day of the change was not found.
  "north-east-rocu": { name: "North East Regional Organised Crime Unit", shortName: "NEROCU", nation: "England", region: "North East", members: ["cleveland", "durham", "northumbria"], aliases: ["NE ROCU", "North East ROCU", "NERSOU", "North East Regional Specialist Operations Unit"], formerNames: [{ name: "North East Regional Special Operations Unit" }], sources: ["NEROCU", "NEPCC", "NEBBC", "NEPP", "NERSOU"] },
  // Humber and Humberside both occur; the form that HMICFRS writes was not seen.
  "yorkshire-and-the-humber-rocu": { name: "Yorkshire and Humber Regional Organised Crime Unit", shortName: "YHROCU", nation: "England", region: "Yorkshire and The Humber", members: ["humberside", "north-yorkshire", "south-yorkshire", "west-yorkshire"], aliases: ["Yorkshire & Humber ROCU", "Yorkshire and Humberside Regional Organised Crime Unit", "YH ROCU"], sources: ["YH2", "YH1"] },
  // North Wales is in Wales, yet in this unit.
  "north-west-rocu": { name: "North West Regional Organised Crime Unit", shortName: "NWROCU", nation: "England", region: "North West", members: ["cheshire", "cumbria", "greater-manchester", "lancashire", "merseyside", "north-wales"], aliases: ["NW ROCU", "North West ROCU", "Titan", "Titan ROCU", "Titan Regional Organised Crime Unit"], sources: ["SOCNW", "NW1", "NW2", "NW3"] },
  // The name is the unit's own; the form that HMICFRS writes was not seen.
  "east-midlands-rocu": { name: "East Midlands Special Operations Unit", shortName: "EMSOU", nation: "England", region: "East Midlands", members: ["derbyshire", "leicestershire", "lincolnshire", "northamptonshire", "nottinghamshire"], sources: ["EM3", "EM2", "EM1"] },
  "west-midlands-rocu": { name: "Regional Organised Crime Unit for the West Midlands", shortName: "ROCUWM", nation: "England", region: "West Midlands", members: ["staffordshire", "warwickshire", "west-mercia", "west-midlands"], aliases: ["West Midlands Regional Organised Crime Unit", "West Midlands ROCU", "ROCU for the West Midlands"], sources: ["SOCWM", "WMPCC"] },
  // The name is the unit's own; the form that HMICFRS writes was not seen. Kent is in the South East, yet in this unit.
  "eastern-rocu": { name: "Eastern Region Special Operations Unit", shortName: "ERSOU", nation: "England", region: "East of England", members: ["bedfordshire", "cambridgeshire", "essex", "hertfordshire", "kent", "norfolk", "suffolk"], aliases: ["Eastern Regional Organised Crime Unit", "Eastern Region Regional Organised Crime Unit"], sources: ["E1", "E2", "E3", "E4"] },
  "south-east-rocu": { name: "South East Regional Organised Crime Unit", shortName: "SEROCU", nation: "England", region: "South East", members: ["hampshire", "surrey", "sussex", "thames-valley"], aliases: ["SE ROCU", "South East ROCU", "South East Regional Crime Unit"], sources: ["SE1", "SE2", "SE3", "SOCSEW"] },
  "south-west-rocu": { name: "South West Regional Organised Crime Unit", shortName: "SWROCU", nation: "England", region: "South West", members: ["avon-and-somerset", "devon-and-cornwall", "dorset", "gloucestershire", "wiltshire"], aliases: ["SW ROCU", "South West ROCU", "Zephyr"], sources: ["SOCSW", "SOCSWN", "SW1", "SW2"] },
  // The name is the unit's own. No report of HMICFRS on this region was found.
  "southern-wales-rocu": { name: "Southern Wales Regional Organised Crime Unit", shortName: "Tarian", nation: "Wales", members: ["dyfed-powys", "gwent", "south-wales"], aliases: ["Operation Tarian"], sources: ["TA1", "TA2", "TA3"] },
};
