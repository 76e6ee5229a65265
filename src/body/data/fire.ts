import type { FireAndRescueService, Region } from "../body.js";
import type { FireAndRescueServiceId } from "../ids.js";
import type { RowDetails } from "./forces.js";
import type { SourceKey } from "./sources.js";

/** Short name, what follows it in the official name, ONS code, region, who governs it, sources of its own, details. */
export type FireRow = readonly [
  string,
  string,
  string | undefined,
  Region,
  FireAndRescueService["governance"],
  readonly SourceKey[],
  RowDetails?,
];

const FRS = "Fire and Rescue Service";

/** The sources that all of them have in common. */
export const FIRE_SOURCES = ["FRA24", "FRA21", "NFCC", "RGN24"] as const satisfies readonly SourceKey[];

/**
 * The 44 fire and rescue services of England, and the two that became one of them in 2021. Each code of the 44 was compared in
 * three releases and agreed in all.
 */
// prettier-ignore
export const FIRE: Readonly<Record<FireAndRescueServiceId, FireRow>> = {
  "avon-frs": ["Avon", FRS, "E31000001", "South West", "combined", ["T1", "OR", "UTLA23", "DWGOV", "APCC"]],
  "bedfordshire-frs": ["Bedfordshire", FRS, "E31000002", "East of England", "combined", ["HFRS", "OR", "UTLA23", "DWGOV", "APCC"], { aliases: ["Bedfordshire and Luton FRS"] }],
  "buckinghamshire-frs": ["Buckinghamshire", FRS, "E31000004", "South East", "combined", ["HFRS", "OR", "FSM", "UTLA23", "DWGOV", "APCC"], { aliases: ["Buckinghamshire & Milton Keynes"] }],
  "cambridgeshire-frs": ["Cambridgeshire", FRS, "E31000005", "East of England", "combined", ["HFRS", "OR", "UTLA23", "DWGOV", "APCC"]],
  "cheshire-frs": ["Cheshire", FRS, "E31000006", "North West", "combined", ["HFRS", "OR", "UTLA23", "DWGOV", "APCC"]],
  "cleveland-frs": ["Cleveland", "Fire Brigade", "E31000007", "North East", "combined", ["HFRS", "OR", "FSM", "UTLA23", "DWGOV", "APCC"]],
  "cornwall-frs": ["Cornwall", FRS, "E31000008", "South West", "county", ["hm:frs-assessments/cornwall-2023-2025/", "OR", "UTLA23", "DWGOV"]],
  "county-durham-and-darlington-frs": ["County Durham and Darlington", FRS, "E31000013", "North East", "combined", ["hm:frs-assessment/frs-2021/durham-and-darlington/", "HFRS", "OR", "FSM", "UTLA23", "DWGOV", "APCC"], { aliases: ["Durham and Darlington", "CDDFRS"] }],
  // A county council ran it until 31 March 2023.
  "cumbria-frs": ["Cumbria", FRS, "E31000009", "North West", "commissioner", ["HFRS", "OR", "FSM", "APCC", "CUPFCC"]],
  "derbyshire-frs": ["Derbyshire", FRS, "E31000010", "East Midlands", "combined", ["HFRS", "OR", "FSM", "UTLA23", "DWGOV", "APCC"]],
  "devon-and-somerset-frs": ["Devon and Somerset", FRS, "E31000011", "South West", "combined", ["FRP", "OR", "FSM", "UTLA23", "DWGOV", "APCC"], { aliases: ["DSFRS"] }],
  // The two services before it ended before HMICFRS inspected fire, so they are not in the catalogue.
  "dorset-and-wiltshire-frs": ["Dorset and Wiltshire", FRS, "E31000047", "South West", "combined", ["hm:frs-assessments/dorset-and-wiltshire-2023-2025/", "OR", "hm:frs-assessment/frs-2018/dorset-and-wiltshire/", "UTLA23", "DWGOV", "APCC", "DWSI", "DWHIST"], { from: "2016-04-01" }],
  "east-sussex-frs": ["East Sussex", FRS, "E31000014", "South East", "combined", ["FSM", "OR", "UTLA23", "DWGOV", "APCC"]],
  // The day on which the commissioner took over was not found.
  "essex-frs": ["Essex", "County Fire and Rescue Service", "E31000015", "East of England", "commissioner", ["hm:frs-assessment/frs-2021/essex/", "HFRS", "OR", "FSM", "APCC"], { aliases: ["ECFRS"] }],
  "gloucestershire-frs": ["Gloucestershire", FRS, "E31000016", "South West", "county", ["hm:frs-assessment/frs-2018/gloucestershire/effectiveness/", "FRP", "OR", "FSM", "UTLA23", "DWGOV"]],
  "greater-manchester-frs": ["Greater Manchester", FRS, "E31000040", "North West", "mayor", ["OR", "HFRS", "APCC", "GMSI"], { aliases: ["GMFRS"] }],
  "hampshire-and-isle-of-wight-frs": ["Hampshire and Isle of Wight", FRS, "E31000048", "South East", "combined", ["HIOW1", "HFRS", "UTLA23", "DWGOV", "APCC", "HIOW2"], { aliases: ["HIWFRS"], formedFrom: ["hampshire-frs", "isle-of-wight-frs"], from: "2021-04-01" }],
  // Its ONS code and who governed it rest on one unnamed author, so they are left out.
  "hampshire-frs": ["Hampshire", FRS, undefined, "South East", undefined, ["OR", "HIOW1", "HIOW2"], { became: "hampshire-and-isle-of-wight-frs", to: "2021-03-31" }],
  // HMICFRS wrote "&" in 2018/19 and "and" since; the service writes "&".
  "hereford-and-worcester-frs": ["Hereford and Worcester", FRS, "E31000018", "West Midlands", "combined", ["hm:frs-assessments/hereford-and-worcester-2023-2025/", "OR", "hm:frs-assessment/frs-2018/hereford-and-worcester/effectiveness/", "https://www.hwfire.org.uk/news/20-12-2018-hmi-report-on-hereford-worcester-fire-and-rescue-service", "UTLA23", "DWGOV", "APCC"], { aliases: ["HWFRS"] }],
  "hertfordshire-frs": ["Hertfordshire", FRS, "E31000019", "East of England", "county", ["HFRS", "OR", "UTLA23", "DWGOV"]],
  "humberside-frs": ["Humberside", FRS, "E31000020", "Yorkshire and The Humber", "combined", ["hm:frs-assessments/humberside-2023-2025/", "OR", "UTLA23", "DWGOV", "APCC"]],
  // Its ONS code and who governed it rest on one unnamed author, so they are left out.
  "isle-of-wight-frs": ["Isle of Wight", FRS, undefined, "South East", undefined, ["hm:frs-assessment/frs-2018/isle-of-wight/", "OR", "HIOW1", "HIOW2"], { became: "hampshire-and-isle-of-wight-frs", to: "2021-03-31" }],
  "isles-of-scilly-frs": ["Isles of Scilly", FRS, "E31000039", "South West", "county", ["hm:frs-assessments/isles-of-scilly-2023-2025/", "OR", "UTLA23", "DWGOV"]],
  "kent-frs": ["Kent", FRS, "E31000022", "South East", "combined", ["HFRS", "OR", "UTLA23", "DWGOV", "APCC"]],
  // The name was not seen on a page of HMICFRS: it is the one of the authority's papers and of the 2018 register.
  "lancashire-frs": ["Lancashire", FRS, "E31000023", "North West", "combined", ["OR", "LANC", "UTLA23", "DWGOV", "APCC"]],
  "leicestershire-frs": ["Leicestershire", FRS, "E31000024", "East Midlands", "combined", ["HFRS", "OR", "UTLA23", "DWGOV", "APCC"]],
  "lincolnshire-frs": ["Lincolnshire", FRS, "E31000025", "East Midlands", "county", ["HFRS", "OR", "UTLA23", "DWGOV"]],
  "london-frs": ["London", "Fire Brigade", "E31000046", "London", "mayor", ["HFRS", "OR", "FSM", "APCC", "hm:news/news-feed/london-fire-brigade-moved-into-enhanced-monitoring/"], { aliases: ["LFB"] }],
  "merseyside-frs": ["Merseyside", FRS, "E31000041", "North West", "metropolitan", ["hm:frs-assessment/frs-2021/merseyside/", "OR", "DWGOV", "APCC"], { aliases: ["MFRS"] }],
  "norfolk-frs": ["Norfolk", FRS, "E31000026", "East of England", "county", ["HFRS", "OR", "UTLA23", "DWGOV"]],
  // A combined authority governed it until 14 November 2018, then a commissioner until 6 May 2024.
  "north-yorkshire-frs": ["North Yorkshire", FRS, "E31000027", "Yorkshire and The Humber", "mayor", ["FSM", "OR", "APCC", "NYMAYOR"]],
  // A county council ran it before; the day on which the commissioner took over was not found.
  "northamptonshire-frs": ["Northamptonshire", FRS, "E31000028", "East Midlands", "commissioner", ["HFRS", "OR", "NHVD", "APCC"]],
  "northumberland-frs": ["Northumberland", FRS, "E31000029", "North East", "county", ["hm:frs-assessments/northumberland-2023-2025/", "OR", "UTLA23", "DWGOV"]],
  "nottinghamshire-frs": ["Nottinghamshire", FRS, "E31000030", "East Midlands", "combined", ["HFRS", "OR", "UTLA23", "DWGOV", "APCC"], { aliases: ["Nottinghamshire and City of Nottingham"] }],
  "oxfordshire-frs": ["Oxfordshire", FRS, "E31000031", "South East", "county", ["HFRS", "OR", "UTLA23", "DWGOV"]],
  "royal-berkshire-frs": ["Royal Berkshire", FRS, "E31000003", "South East", "combined", ["hm:frs-assessment/frs-2021/royal-berkshire/", "HFRS", "OR", "UTLA23", "DWGOV", "APCC"], { aliases: ["RBFRS"] }],
  // The name was not seen on a page of HMICFRS: it is the one of the 2018 register.
  "shropshire-frs": ["Shropshire", FRS, "E31000032", "West Midlands", "combined", ["OR", "UTLA23", "DWGOV", "APCC"]],
  "south-yorkshire-frs": ["South Yorkshire", FRS, "E31000042", "Yorkshire and The Humber", "metropolitan", ["FSM", "OR", "DWGOV", "APCC"]],
  // The day on which the commissioner took over was not found.
  "staffordshire-frs": ["Staffordshire", FRS, "E31000033", "West Midlands", "commissioner", ["FSM", "OR", "APCC"], { aliases: ["Stoke-on-Trent and Staffordshire"] }],
  "suffolk-frs": ["Suffolk", FRS, "E31000034", "East of England", "county", ["HFRS", "OR", "FSM", "UTLA23", "DWGOV"]],
  "surrey-frs": ["Surrey", FRS, "E31000035", "South East", "county", ["hm:frs-assessment/frs-2021/surrey/", "OR", "UTLA23", "DWGOV"]],
  "tyne-and-wear-frs": ["Tyne and Wear", FRS, "E31000043", "North East", "metropolitan", ["hm:frs-assessments/tyne-and-wear-2023-2025/", "OR", "DWGOV", "APCC"], { aliases: ["TWFRS"] }],
  "warwickshire-frs": ["Warwickshire", FRS, "E31000036", "West Midlands", "county", ["hm:frs-assessment/frs-2021/warwickshire/", "OR", "UTLA23", "DWGOV"]],
  // HMICFRS says Fire Service; a register of 2018 said Fire and Rescue Service.
  "west-midlands-frs": ["West Midlands", "Fire Service", "E31000044", "West Midlands", "metropolitan", ["hm:frs-assessment/frs-2021/west-midlands/", "hm:news/news-feed/west-midlands-fire-service-performing-well-but-progress-needed", "OR", "DWGOV", "APCC", "WMFS"], { aliases: ["West Midlands Fire and Rescue Service", "WMFS"] }],
  "west-sussex-frs": ["West Sussex", FRS, "E31000037", "South East", "county", ["hm:frs-assessments/west-sussex-2023-2025/", "FRP", "OR", "UTLA23", "DWGOV"], { aliases: ["WSFRS"] }],
  "west-yorkshire-frs": ["West Yorkshire", FRS, "E31000045", "Yorkshire and The Humber", "metropolitan", ["FSM", "OR", "DWGOV", "APCC"]],
};
