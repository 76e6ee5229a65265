import type { RecommendationStatus } from "./recommendation.js";

/** Every status, from the first to the last. */
export const STATUSES = [
  "awaiting-review",
  "being-progressed",
  "complete",
  "superseded",
  "not-accepted",
] as const satisfies readonly RecommendationStatus[];

/**
 * The statuses that may follow each status, for one addressee. The same status again records that somebody else asserts it, or
 * a comment. A complete one may be reopened, for HMICFRS has found self-assessments overstated; a superseded one is over.
 *
 * Sources: https://www.justiceinspectorates.gov.uk/hmicfrs/recommendation/devon-and-cornwall/6989/ (the register's order);
 * https://www.justiceinspectorates.gov.uk/hmicfrs/publication-html/vetting-misconduct-and-misogyny-in-the-police-service-review-of-progress-letter/
 */
export const STATUS_MOVES: Readonly<Record<RecommendationStatus, readonly RecommendationStatus[]>> = {
  "awaiting-review": ["awaiting-review", "being-progressed", "complete", "superseded", "not-accepted"],
  "being-progressed": ["being-progressed", "complete", "superseded", "not-accepted"],
  complete: ["complete", "being-progressed", "superseded"],
  "not-accepted": ["not-accepted", "being-progressed", "superseded"],
  superseded: ["superseded"],
};
