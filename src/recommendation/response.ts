import { type BodyId, BODIES } from "../body/index.js";
import { addToDate, type IsoDate } from "../date/index.js";
import { type FrameworkId, getFramework, type Programme } from "../framework/index.js";

/** The statute that sets the time for a response. */
export const RESPONSE_STATUTE = "https://www.legislation.gov.uk/ukpga/2017/3/section/37/data.html";

/** Fifty-six days beginning with the day of publication: the last of them is 55 days later. */
const DAYS_AFTER_PUBLICATION = 55;

/** The programmes whose reports on police forces of England and Wales a local policing body must answer. Joint ones are left out: their position was not established. */
const ANSWERED: readonly Programme[] = ["peel", "soc", "cdi", "vetting", "child-protection"];

/**
 * Works out the last day on which local policing bodies (police and crime commissioners and their equivalents) may publish
 * their response to a report: 56 days beginning with the day of publication, so 55 days after it. Police only: no such rule
 * was found for fire and rescue services.
 *
 * Source: Police Act 1996, section 55, as amended by the Policing and Crime Act 2017, section 37
 * (https://www.legislation.gov.uk/ukpga/2017/3/section/37/data.html)
 *
 * @param report - an inspection, or anything with `published` and `framework`; with `bodies`, one of them must be a territorial force.
 * @returns the day, `YYYY-MM-DD`; `undefined` where the duty does not apply or its application was not established.
 * @throws {@link DomainError} `not-a-date`, or `unknown-id` for a framework that the catalogue lacks.
 * @remarks Cost: linear in the number of bodies.
 * @example
 * ```ts
 * import { responseDueDate } from "hmicfrs";
 *
 * responseDueDate({ published: "2024-05-14", framework: "soc-regional" }); // => "2024-07-08"
 * responseDueDate({ published: "2024-05-03", framework: "frs-2023-25" }); // => undefined
 * ```
 * @category deadlines
 */
export function responseDueDate(report: {
  readonly published: IsoDate;
  readonly framework: FrameworkId;
  readonly bodies?: readonly BodyId[];
}): IsoDate | undefined {
  const due = addToDate(report.published, { amount: DAYS_AFTER_PUBLICATION, unit: "days" });
  if (!ANSWERED.includes(getFramework(report.framework).programme)) return undefined;
  if (report.bodies === undefined) return due;
  const bodies = new Set<string>(report.bodies);
  return BODIES.some((body) => body.kind === "force" && body.type === "territorial" && bodies.has(body.id))
    ? due
    : undefined;
}
