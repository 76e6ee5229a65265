import { requireDateOption } from "../date/arithmetic.js";
import type { AsOf, IsoDate } from "../date/index.js";
import { fail } from "../error/domain-error.js";
import type { CauseOfConcern } from "./recommendation.js";
import { createCauseOfConcern } from "./schema.js";

/**
 * Closes a cause of concern, and gives the one that is closed.
 *
 * Its recommendations close separately: each has progress of its own, and a cause may be closed while one is open or stay open
 * when all but one are complete. Closing it changes no grade.
 * Source: https://www.avonfire.gov.uk/news/hmicfrs-revisit-letter-2025
 *
 * @param cause - an open cause of concern; not changed.
 * @param options - `closed`, the day on which HMICFRS closed it, `YYYY-MM-DD`.
 * @returns a new cause of concern, frozen, with the day it was closed.
 * @throws {@link DomainError} `illegal-move` for one that is closed already, `wrong-order` before the day of issue, `not-a-date`.
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { closeCauseOfConcern, createCauseOfConcern } from "hmicfrs";
 *
 * const cause = createCauseOfConcern({
 *   id: "1",
 *   body: "acme:fire-service",
 *   text: "The service does not do enough.",
 *   accelerated: true,
 *   issued: "2023-09-13",
 * });
 *
 * closeCauseOfConcern(cause, { closed: "2024-03-01" }).closed; // => "2024-03-01"
 * closeCauseOfConcern(cause, { closed: "2023-09-12" }); // throws "closed before it was issued"
 * ```
 * @category progress
 */
export function closeCauseOfConcern(cause: CauseOfConcern, options: { readonly closed: IsoDate }): CauseOfConcern {
  const closed = requireDateOption(options, "closed");
  if (cause.closed !== undefined) {
    const complaint = { problem: "closed already", expected: "an open cause of concern", got: cause.closed };
    fail("cause of concern", "illegal-move", complaint, ["closed"]);
  }
  return createCauseOfConcern({ ...cause, closed });
}

/**
 * Tells whether a cause of concern is open on a day: issued by then, and not closed by then.
 *
 * @param cause - the cause of concern.
 * @param options - `asOf`, the day, `YYYY-MM-DD`; the library never reads the clock.
 * @returns `true` from the day of issue; `false` from the day it was closed, and before the day of issue.
 * @throws {@link DomainError} `not-a-date` when `asOf` is not one.
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { isCauseOfConcernOpen } from "hmicfrs";
 *
 * isCauseOfConcernOpen({ issued: "2023-09-13", closed: "2024-03-01" }, { asOf: "2024-02-29" }); // => true
 * isCauseOfConcernOpen({ issued: "2023-09-13", closed: "2024-03-01" }, { asOf: "2024-03-01" }); // => false
 * ```
 * @category progress
 */
export function isCauseOfConcernOpen(cause: Pick<CauseOfConcern, "issued" | "closed">, options: AsOf): boolean {
  const asOf = requireDateOption(options, "asOf");
  return cause.issued <= asOf && (cause.closed === undefined || asOf < cause.closed);
}
