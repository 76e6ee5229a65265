import type { ReadRecommendation } from "./reading.js";

/** Words that open a list of things to be done, or found wanting, in a heading or a line that ends with a colon. */
export const RECOMMENDATION_HEADS: readonly (readonly [ReadRecommendation["kind"], string])[] = [
  ["cause-of-concern", "cause of concern; causes of concern; cause for concern; causes for concern"],
  [
    "area-for-improvement",
    "area for improvement; areas for improvement; afi; afis; areas requiring improvement work; area of improvement; areas of improvement",
  ],
  ["recommendation", "recommendation; recommendations"],
];

/** Words that recommend, in a sentence of their own. */
export const RECOMMENDING =
  "we recommend that; hmicfrs recommends that; hmicfrs recommended that; inspectors recommended that; it recommends that; it recommended that; the inspectorate recommended that; the inspectorate recommends that; hmic recommended that; hmic recommends that; inspectors recommend that; the report recommends that; the report recommended that; recommended that; recommends that; is recommended that";

/** Words that oblige: what stands before them is who is to act. */
export const OBLIGING =
  "should; must; needs to; need to; is to; are to; ought to; has to; have to; was told to; were told to; has been told to";

/** Others that recommendations are made to, by the words that name them. */
export const OTHER_ADDRESSEES: readonly (readonly [string, string])[] = [
  ["home-office", "home office; the home secretary; home secretary"],
  ["npcc", "npcc; national police chiefs' council; national police chiefs council"],
  ["college-of-policing", "college of policing"],
  ["iopc", "iopc; independent office for police conduct"],
  ["nfcc", "nfcc; national fire chiefs council; national fire chiefs' council"],
  ["local-government-association", "local government association"],
];

/** The term for a finding so serious that it must be put right, as prose has it; "cause for concern" is a turn of phrase without quotation marks. */
export const CONCERNS = "cause of concern; causes of concern; cause for concern";

/** Words that say that a cause of concern is closed, or that there is none. */
export const CLOSED_CUES =
  "closed; closes; closing; discharged; lifted; removed; resolved; addressed; signed off; no longer; no cause; no causes; not a cause; no new; without; if; would; could; may; might; is when; critical or systemic";
