import type { BodyId } from "../body/index.js";
import type { IsoDate } from "../date/index.js";
import type { FrameworkId } from "../framework/index.js";
import type { Judgment } from "../judgment/index.js";
import type { AreaForImprovement, CauseOfConcern, Recommendation } from "../recommendation/index.js";

/** An inspectorate that took part: `hmicfrs`, or a partner in a joint inspection. Editors complete the usual ones; any identifier is accepted. */
export type Inspectorate = (typeof INSPECTORATES)[number] | (string & Record<never, never>);

/** The inspectorates that editors complete. */
export const INSPECTORATES = [
  "hmicfrs",
  "hmi-prisons",
  "hmi-probation",
  "hmcpsi",
  "ofsted",
  "cqc",
  "care-inspectorate-wales",
] as const;

/** A document that an inspection's facts come from. */
export interface Source {
  /** The title of the document. */
  readonly title: string;
  /** Its web address, beginning with http:// or https://. */
  readonly url: string;
}

/** A span of days. */
export interface DateSpan {
  /** The first day, `YYYY-MM-DD`. */
  readonly from: IsoDate;
  /** The last day, `YYYY-MM-DD`. */
  readonly to: IsoDate;
}

/** One published inspection: of one body or several, on the questions of one framework. It has no grade of its own. */
export interface Inspection {
  /** An identifier of your choosing, unique among your inspections. */
  readonly id: string;
  /** The title of the report. */
  readonly title: string;
  /** The framework it was made under: a programme and its cycle or round. */
  readonly framework: FrameworkId;
  /** The day the report was published, `YYYY-MM-DD`. */
  readonly published: IsoDate;
  /** The days of the fieldwork, which lie before publication, often by months; absent when not known. */
  readonly fieldwork?: DateSpan | undefined;
  /** The region or place inspected, which has no grade of its own; absent where the bodies themselves are the subject. */
  readonly area?: string | undefined;
  /** Who inspected: `["hmicfrs"]`, or several for a joint inspection. */
  readonly inspectorates: readonly Inspectorate[];
  /** Every body inspected, judged or not. */
  readonly bodies: readonly BodyId[];
  /** The judgments: at most one in force for each body and question; amendments carry `from`. */
  readonly judgments: readonly Judgment[];
  /** The causes of concern; empty when there are none. */
  readonly causesOfConcern: readonly CauseOfConcern[];
  /** The recommendations; empty when there are none. */
  readonly recommendations: readonly Recommendation[];
  /** The areas for improvement; empty when there are none. */
  readonly areasForImprovement: readonly AreaForImprovement[];
  /** Where the facts come from. */
  readonly sources: readonly Source[];
}
