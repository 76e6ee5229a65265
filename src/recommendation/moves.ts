import type { RecommendationStatus } from "./recommendation.js";

/**
 * Every status that a recommendation can have, from the first to the last.
 *
 * Source: https://www.justiceinspectorates.gov.uk/hmicfrs/recommendation/devon-and-cornwall/6989/ for the first three.
 *
 * @remarks Cost: none; a constant.
 * @example
 * ```ts
 * import { RECOMMENDATION_STATUSES } from "hmicfrs/recommendation";
 *
 * RECOMMENDATION_STATUSES[0]; // => "awaiting-review"
 * ```
 * @category progress
 */
export const RECOMMENDATION_STATUSES: readonly RecommendationStatus[] = /* @__PURE__ */ Object.freeze([
  "awaiting-review",
  "being-progressed",
  "complete",
  "superseded",
  "not-accepted",
]);

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
  superseded: ["superseded"],
  "not-accepted": ["not-accepted", "being-progressed", "superseded"],
};
