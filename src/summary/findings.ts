import type { IsoDate } from "../date/index.js";
import type { Inspection } from "../inspection/index.js";

/** What an inspection found, besides grades. */
type FoundParts = Pick<Inspection, "causesOfConcern" | "recommendations" | "areasForImprovement">;

/**
 * Gives what an inspection had found by a day, closed or open: causes of concern and recommendations by their day of issue,
 * which may lie on either side of publication, and areas for improvement, which have none of their own, from publication.
 */
export function findingsBy(inspection: Inspection, asOf: IsoDate | undefined): FoundParts {
  if (asOf === undefined) return inspection;
  const isIssued = ({ issued }: { readonly issued: IsoDate }): boolean => issued <= asOf;
  return {
    causesOfConcern: inspection.causesOfConcern.filter(isIssued),
    recommendations: inspection.recommendations.filter(isIssued),
    areasForImprovement: inspection.published <= asOf ? inspection.areasForImprovement : [],
  };
}
