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

/** Who recommends, as the word before "recommends" has it: what follows need not start with "that". */
export const RECOMMENDERS = "hmicfrs hmic inspectors inspectorate it report they watchdog has have also had";

/** What committees and councils are asked to do in papers of their own: no recommendation of the inspectorate. */
export const OWN_BUSINESS =
  "members; committee; panel; board; cabinet; authority note; authority notes; authority approve; authority approves; council; councillors; portfolio holder; report be noted; report is noted; be noted; be endorsed";

/** Words that oblige: what stands before them is who is to act. */
export const OBLIGING =
  "should; must; needs to; need to; is to; are to; ought to; has to; have to; was told to; were told to; has been told to";

/** Words that say that something is to be done at once. */
export const AT_ONCE =
  "immediately; with immediate effect; immediate effect; urgently; as a matter of urgency; without delay; without further delay; at once; straight away; straightaway";

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

/** The term for a lesser finding, as prose has it. */
export const IMPROVEMENTS = "area for improvement; areas for improvement";

/** Words that say that a cause of concern is closed, or that there is none. */
export const CLOSED_CUES =
  "closed; closes; closing; discharged; lifted; removed; resolved; addressed; signed off; no longer; no cause; no causes; not a cause; no new; no area; no areas; no further; is when; critical or systemic";

/** Words that make a finding possible or general, when they stand before it. */
export const SUPPOSING = "if; would; could; may; might; can; whether; any; without; when we";

/** Words before "closed" and the like that leave a cause of concern open: "not yet addressed". */
export const STILL_OPEN = "not n't never hasn't haven't wasn't yet fully isn't aren't";

/** What leads from "a cause of concern" to what it is. */
export const ABOUT =
  "about on over regarding concerning saying that relating around surrounding involving in with for related linked";

/** Verbs that name a finding: "identified … as an area for improvement". */
export const NAMING =
  "identified identifies identify highlighted highlights listed lists flagged flags named names noted recorded recognised described describes singled picked cited considered marked raised";

/** Lines that say how far a finding has got, in indexes of recommendations. */
export const STATES =
  "open; closed; complete; completed; superseded; in progress; ongoing; accepted; outstanding; concern";

/** What a body is told to do about a finding, in the sentence behind it. */
export const RIGHTING =
  "put this right; put it right; put that right; put them right; put things right; see to it; address it; address this; fix it; fix this; deal with it; resolve it; resolve this; act on it; has until; have until";

/** Documents that are called after what they are about: "Cause of concern revisit letter". */
export const DOCUMENTS = "letter letters update updates revisit response responses report progress closure plan";

/** Who speaks for others than the inspectorate. */
export const SPEAKERS =
  "pcc pfcc commissioner mayor councillor cllr minister government secretary mp union spokesman spokeswoman spokesperson resident residents charity";
