import type { Nation } from "../body.js";
import type { AgencyId } from "../ids.js";
import type { RowDetails } from "./forces.js";
import type { SourceKey } from "./sources.js";

/** What a row of an agency holds. */
export interface AgencyRow extends RowDetails {
  readonly name: string;
  readonly nation: Nation;
  readonly sources: readonly SourceKey[];
}

/** The national agencies. */
// prettier-ignore
export const AGENCIES: Readonly<Record<AgencyId, AgencyRow>> = {
  "national-crime-agency": { name: "National Crime Agency", shortName: "NCA", nation: "United Kingdom", from: "2013-10-07", sources: ["NCA", "NCA2", "WHO"] },
  // Inspected until at least 2009; whether it is in the present programme was not found.
  "hm-revenue-and-customs": { name: "HM Revenue and Customs", shortName: "HMRC", nation: "United Kingdom", aliases: ["Her Majesty’s Revenue and Customs", "His Majesty's Revenue and Customs"], sources: ["WHO", "HMRC"] },
  // Renamed in 2016, day not found. Inspected in 2019 by agreement; whether it is in the present programme was not found.
  "gangmasters-and-labour-abuse-authority": { name: "Gangmasters and Labour Abuse Authority", shortName: "GLAA", nation: "United Kingdom", formerNames: [{ name: "Gangmasters Licensing Authority" }], sources: ["GLAA", "GLAA2"] },
};
