import type { ForceType, FormerName, Nation, Region } from "../body.js";
import type { KnownBodyId, OtherForceId, TerritorialForceId } from "../ids.js";
import type { SourceKey } from "./sources.js";

/** What few rows have besides their columns. */
export interface RowDetails {
  readonly shortName?: string;
  readonly aliases?: readonly string[];
  readonly formerNames?: readonly FormerName[];
  readonly formedFrom?: readonly KnownBodyId[];
  readonly became?: KnownBodyId;
  readonly from?: string;
  readonly to?: string;
}

/** Short name, what follows it in the official name, ONS code, region of England or Wales, sources of its own, details. */
export type TerritorialRow = readonly [string, string, string, Region | "Wales", readonly SourceKey[], RowDetails?];

/** The sources that all 43 have in common. */
export const TERRITORIAL_SOURCES = ["PFA24", "PFA23", "DP1", "DP2", "RGN24"] as const satisfies readonly SourceKey[];

/**
 * The 43 territorial forces of England and Wales. Each code was compared in three releases and agreed in all; the identifiers are
 * those of data.police.uk. Aliases that differ from another name only by `&`, hyphens or case are left out: the search folds them.
 */
// prettier-ignore
export const TERRITORIAL: Readonly<Record<TerritorialForceId, TerritorialRow>> = {
  // HMICFRS reports say Constabulary; one of its press notices and the force itself say Police.
  "avon-and-somerset": ["Avon and Somerset", "Constabulary", "E23000036", "South West", ["hm:peel-reports/avon-and-somerset-2023-25/", "SOCSW", "SOCSWN", "IW"], { aliases: ["Avon and Somerset Police"] }],
  "bedfordshire": ["Bedfordshire", "Police", "E23000026", "East of England", ["hm:peel-reports/bedfordshire-2023-25/"]],
  // The name was not seen on a page of HMICFRS: it is the one that data.police.uk gives.
  "cambridgeshire": ["Cambridgeshire", "Constabulary", "E23000023", "East of England", []],
  "cheshire": ["Cheshire", "Constabulary", "E23000006", "North West", ["SOCNW"], { aliases: ["Cheshire Police"] }],
  "city-of-london": ["City of London", "Police", "E23000034", "London", ["hm:peel-assessments/peel-2018/city-of-london/effectiveness/", "SOCLON", "COL"], { aliases: ["London, City of", "CoLP"] }],
  "cleveland": ["Cleveland", "Police", "E23000013", "North East", ["hm:peel-reports/cleveland-2023-25/"]],
  "cumbria": ["Cumbria", "Constabulary", "E23000002", "North West", ["SOCNW"]],
  "derbyshire": ["Derbyshire", "Constabulary", "E23000018", "East Midlands", ["ji:peel-assessments/derbyshire"]],
  // HMICFRS writes "and"; data.police.uk and the ONS write "&".
  "devon-and-cornwall": ["Devon and Cornwall", "Police", "E23000035", "South West", ["SOCSW", "SOCSWN", "WIKI"], { aliases: ["Devon and Cornwall Constabulary"] }],
  "dorset": ["Dorset", "Police", "E23000039", "South West", ["SOCSW"]],
  "durham": ["Durham", "Constabulary", "E23000008", "North East", ["hm:peel-reports/durham-2023-25/"]],
  "dyfed-powys": ["Dyfed-Powys", "Police", "W15000004", "Wales", ["hm:peel-reports/dyfed-powys-2021-22/", "WIKI"], { aliases: ["Heddlu Dyfed Powys"] }],
  "essex": ["Essex", "Police", "E23000028", "East of England", ["hm:peel-reports/essex-2023-25/"]],
  "gloucestershire": ["Gloucestershire", "Constabulary", "E23000037", "South West", ["SOCSW"]],
  "greater-manchester": ["Greater Manchester", "Police", "E23000005", "North West", ["SOCNW", "GMP"], { aliases: ["GMP"] }],
  "gwent": ["Gwent", "Police", "W15000002", "Wales", ["hm:peel-reports/gwent-2023-25/", "WIKI"], { aliases: ["Heddlu Gwent"] }],
  // Renamed in 2022; the day on which the new name came into force was not found, so the former name has no dates.
  // data.police.uk and the ONS (December 2024) still call the area Hampshire.
  "hampshire": ["Hampshire and Isle of Wight", "Constabulary", "E23000030", "South East", ["hm:peel-reports/hampshire-and-isle-of-wight-2021-22/", "HANTS1", "HANTS2", "HANSARD", "hm:peel-assessments/peel-2018/hampshire/"], { aliases: ["Hampshire Police", "Hampshire"], formerNames: [{ name: "Hampshire Constabulary" }] }],
  "hertfordshire": ["Hertfordshire", "Constabulary", "E23000027", "East of England", ["hm:peel-reports/hertfordshire-2023-25/"], { aliases: ["Herts Police", "Hertfordshire Police"] }],
  "humberside": ["Humberside", "Police", "E23000012", "Yorkshire and The Humber", ["hm:peel-reports/humberside-2023-25/"]],
  // The name was not seen on a page of HMICFRS: it is the one that data.police.uk gives. In the South East, yet in the eastern ROCU.
  "kent": ["Kent", "Police", "E23000032", "South East", []],
  "lancashire": ["Lancashire", "Constabulary", "E23000003", "North West", ["SOCNW"], { aliases: ["Lancashire Police"] }],
  "leicestershire": ["Leicestershire", "Police", "E23000021", "East Midlands", ["hm:peel-reports/leicestershire-2023-25/", "WIKI"], { aliases: ["Leicestershire Constabulary"] }],
  "lincolnshire": ["Lincolnshire", "Police", "E23000020", "East Midlands", ["hm:peel-reports/lincolnshire-2023-25/"]],
  "merseyside": ["Merseyside", "Police", "E23000004", "North West", ["SOCNW"]],
  "metropolitan": ["Metropolitan", "Police Service", "E23000001", "London", ["hm:peel-assessments/peel-2018/metropolitan/effectiveness/detailed-findings/", "SOCLON", "BBCLON", "IW", "MPS"], { shortName: "Met", aliases: ["Metropolitan Police", "Met Police", "Metropolitan", "MPS"] }],
  "norfolk": ["Norfolk", "Constabulary", "E23000024", "East of England", ["hm:peel-reports/norfolk-2023-2025/"], { aliases: ["Norfolk Police"] }],
  "north-wales": ["North Wales", "Police", "W15000001", "Wales", ["hm:peel-reports/north-wales-2023-25/", "WIKI"], { aliases: ["Heddlu Gogledd Cymru"] }],
  "north-yorkshire": ["North Yorkshire", "Police", "E23000009", "Yorkshire and The Humber", ["hm:peel-assessments/peel-2016/north-yorkshire/"]],
  // The name was not seen on a page of HMICFRS: it is the one that data.police.uk gives.
  "northamptonshire": ["Northamptonshire", "Police", "E23000022", "East Midlands", []],
  "northumbria": ["Northumbria", "Police", "E23000007", "North East", ["ji:peel-assessments/northumbria"]],
  "nottinghamshire": ["Nottinghamshire", "Police", "E23000019", "East Midlands", ["hm:peel-reports/nottinghamshire-2023-25/"]],
  "south-wales": ["South Wales", "Police", "W15000003", "Wales", ["hm:peel-reports/south-wales-2021-22/", "WIKI"], { aliases: ["Heddlu De Cymru"] }],
  "south-yorkshire": ["South Yorkshire", "Police", "E23000011", "Yorkshire and The Humber", ["hm:peel-assessments/peel-2016/south-yorkshire/"]],
  "staffordshire": ["Staffordshire", "Police", "E23000015", "West Midlands", ["SOCWM"]],
  // HMICFRS names the force on the page of another.
  "suffolk": ["Suffolk", "Constabulary", "E23000025", "East of England", ["hm:peel-reports/dyfed-powys-2021-22/"]],
  "surrey": ["Surrey", "Police", "E23000031", "South East", ["hm:peel-reports/surrey-2021-22/"]],
  "sussex": ["Sussex", "Police", "E23000033", "South East", ["hm:peel-assessments/peel-2017/sussex/"]],
  "thames-valley": ["Thames Valley", "Police", "E23000029", "South East", ["hm:peel-reports/thames-valley-2023-25/"], { aliases: ["TVP"] }],
  "warwickshire": ["Warwickshire", "Police", "E23000017", "West Midlands", ["SOCWM"]],
  "west-mercia": ["West Mercia", "Police", "E23000016", "West Midlands", ["SOCWM", "WIKI"], { aliases: ["West Mercia Constabulary"] }],
  "west-midlands": ["West Midlands", "Police", "E23000014", "West Midlands", ["SOCWM"]],
  "west-yorkshire": ["West Yorkshire", "Police", "E23000010", "Yorkshire and The Humber", ["hm:peel-assessments/peel-2018/west-yorkshire/"], { aliases: ["WYP"] }],
  "wiltshire": ["Wiltshire", "Police", "E23000038", "South West", ["SOCSW", "WIKI"], { aliases: ["Wiltshire Constabulary"] }],
};

/** What a row of a force outside the 43 holds. */
export interface OtherForceRow extends RowDetails {
  readonly type: Exclude<ForceType, "territorial">;
  readonly name: string;
  readonly nation: Nation;
  readonly sources: readonly SourceKey[];
}

/**
 * The other forces. Those of the armed services are inspected under the Armed Forces Act 2011, section 4. Those overseas invited
 * HMICFRS; the list of them is not complete.
 */
// prettier-ignore
export const OTHER_FORCES: Readonly<Record<OtherForceId, OtherForceRow>> = {
  "northern-ireland": { type: "northern-ireland", name: "Police Service of Northern Ireland", shortName: "PSNI", nation: "Northern Ireland", aliases: ["Northern Ireland"], sources: ["PSNI", "PSNI2", "DP1"] },
  "btp": { type: "special", name: "British Transport Police", shortName: "BTP", nation: "Great Britain", sources: ["SOCLON", "BTP1", "BTP2", "WHO"] },
  "civil-nuclear-constabulary": { type: "special", name: "Civil Nuclear Constabulary", shortName: "CNC", nation: "Great Britain", sources: ["CNC", "WHO"] },
  "ministry-of-defence-police": { type: "special", name: "Ministry of Defence Police", shortName: "MDP", nation: "Great Britain", aliases: ["MOD Police"], sources: ["MDP", "MDPOWN", "MOD", "WHO"] },
  "royal-navy-police": { type: "service", name: "Royal Navy Police", shortName: "RNP", nation: "United Kingdom", aliases: ["Royal Naval Police"], sources: ["MOD", "MODWS", "WHO"] },
  "royal-military-police": { type: "service", name: "Royal Military Police", shortName: "RMP", nation: "United Kingdom", sources: ["RMP", "MOD", "MODWS", "WHO"] },
  "royal-air-force-police": { type: "service", name: "Royal Air Force Police", shortName: "RAFP", nation: "United Kingdom", aliases: ["RAF Police"], sources: ["MOD", "MODWS", "WHO"] },
  "isle-of-man-constabulary": { type: "overseas", name: "Isle of Man Constabulary", shortName: "Isle of Man", nation: "Isle of Man", sources: ["IOM"] },
  "guernsey-police": { type: "overseas", name: "Guernsey Police", shortName: "Guernsey", nation: "Guernsey", aliases: ["Bailiwick Law Enforcement", "Bailiwick of Guernsey Law Enforcement"], sources: ["GGY", "GGY2"] },
  "guernsey-border-agency": { type: "overseas", name: "Guernsey Border Agency", shortName: "GBA", nation: "Guernsey", sources: ["GGY", "GGY2"] },
  // One source.
  "states-of-jersey-police": { type: "overseas", name: "States of Jersey Police", shortName: "Jersey", nation: "Jersey", sources: ["JSY"] },
  // One source.
  "royal-gibraltar-police": { type: "overseas", name: "Royal Gibraltar Police", shortName: "RGP", nation: "Gibraltar", sources: ["GIB"] },
};
