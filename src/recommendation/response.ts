import { isKnownBodyId } from "../body/catalogue.js";
import { type BodyId, getBody } from "../body/index.js";
import { requireDate } from "../date/arithmetic.js";
import { addToDate, type IsoDate } from "../date/index.js";
import { type FrameworkId, getFramework, type Programme } from "../framework/index.js";

/** A duty to answer a report, with the law that sets it. */
export interface ResponseDuty {
  /** How many days there are, the day of publication being the first. */
  readonly days: number;
  /** The programmes whose reports on police forces of England and Wales must be answered. */
  readonly programmes: readonly Programme[];
  /** The provision that sets the time. */
  readonly statute: string;
  /** Where it can be read: a web address. */
  readonly source: string;
}

/**
 * The duty of local policing bodies (police and crime commissioners and their equivalents) to publish a response: 56 days
 * beginning with the day of publication. Police only: no such rule was found for fire and rescue services, and joint
 * inspections are left out, for their position was not established.
 *
 * Source: https://www.legislation.gov.uk/ukpga/2017/3/section/37/data.html
 *
 * @remarks Cost: none; a constant.
 * @example
 * ```ts
 * import { RESPONSE_DUTY } from "hmicfrs/recommendation";
 *
 * RESPONSE_DUTY.days; // => 56
 * RESPONSE_DUTY.programmes.includes("frs"); // => false
 * ```
 * @category deadlines
 */
export const RESPONSE_DUTY: ResponseDuty = /* @__PURE__ */ makeResponseDuty();

function makeResponseDuty(): ResponseDuty {
  return Object.freeze({
    days: 56,
    programmes: Object.freeze(["peel", "soc", "cdi", "vetting", "child-protection"] as const),
    statute: "Police Act 1996, section 55, as amended by the Policing and Crime Act 2017, section 37",
    source: "https://www.legislation.gov.uk/ukpga/2017/3/section/37/data.html",
  });
}

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
 * @see {@link RESPONSE_DUTY} for the rule itself.
 * @category deadlines
 */
export function responseDueDate(report: {
  readonly published: IsoDate;
  readonly framework: FrameworkId;
  readonly bodies?: readonly BodyId[] | undefined;
}): IsoDate | undefined {
  const published = requireDate(report.published, "report", ["published"]);
  if (!RESPONSE_DUTY.programmes.includes(getFramework(report.framework).programme)) return undefined;
  if (report.bodies !== undefined && !report.bodies.some(isTerritorialForce)) return undefined;
  // The day of publication is the first of the days.
  return addToDate(published, { amount: RESPONSE_DUTY.days - 1, unit: "days" });
}

/** Tells whether a body is one of the forces that have a local policing body. */
function isTerritorialForce(id: BodyId): boolean {
  if (!isKnownBodyId(id)) return false;
  const body = getBody(id);
  return body.kind === "force" && body.type === "territorial";
}
