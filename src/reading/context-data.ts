/** Other inspectorates and reviewers, whose grades are not HMICFRS's. */
export const OTHER_RATERS =
  "ofsted; cqc; care quality commission; hmi probation; hm inspectorate of probation; his majesty's inspectorate of probation; her majesty's inspectorate of probation; inspectorate of probation; probation inspectorate; probation inspectors; hmip; hmi prisons; hm inspectorate of prisons; his majesty's inspectorate of prisons; her majesty's inspectorate of prisons; inspectorate of prisons; prisons inspectorate; prison inspectors; estyn; care inspectorate; care inspectorate wales; ciw; healthcare inspectorate wales; hmcpsi; crown prosecution service inspectorate; regulator of social housing; housing ombudsman; investors in people; staff survey; peer review; peer challenge; internal audit; internal auditors; external auditors; auditors; grant thornton; school inspectors; education inspectors; care inspectors; food standards agency; food hygiene; education scotland; healthcare improvement scotland; his majesty's inspectorate of constabulary in scotland; hmics; criminal justice inspection northern ireland; cjini; independent office for police conduct; trustpilot; tripadvisor; google; readers; our own quality scheme; audit office; national audit office; ombudsman; care home inspectors; health inspectors; hospital inspectors; ncsc; information commissioner; ico; environment agency";

/** The inspectorate whose grades are read. */
export const OWN_RATER =
  "hmicfrs; hmic; inspectorate of constabulary; hm inspectorate of constabulary; his majesty's inspectorate of constabulary; her majesty's inspectorate of constabulary; inspector of constabulary; police inspectorate; fire inspectorate; policing inspectorate; police watchdog; peel; inspectorate of fire";

/** Bodies that HMICFRS does not grade, which "the service" or "it" may stand for. */
export const OTHER_BODIES =
  "youth justice service; youth offending service; youth offending team; youth justice team; yjs; probation service; probation; ambulance service; children's services; children's service; prison service; trust; hospital; prison; school; academy; nursery; care home; university; council; county council; city council; college; health board; nhs; surgery; clinic; company; charity; housing association; contractor; young offender institution; adult social care; social care; coastguard; mountain rescue";

/** Lines that open a list of other news, after which nothing belongs to the text. */
export const RELATED =
  "latest news; latest stories; latest from; latest releases; related topics; related stories; related articles; related news; related content; related links; related items; related posts; related publications; related; more on this; more on this story; more stories; more news; more from; more like this; most read; most popular; most viewed; popular; you may also like; you might also like; you may also be interested; you might be interested; you might also be interested; also in the news; in other news; other news; other stories; recommended; recommended for you; recommended reading; elsewhere; trending; see also; further reading; recent posts; recent news; recent articles; recent stories; top stories; read next; up next; news from around the web; next story; previous story; previous article; next article; don't miss; what others are reading; from around the web; comments; tags; top articles; news archive; other news from; similar stories; similar articles; archive; more headlines; headlines; also of interest";

/** Lines that point to another text, without opening a list. */
export const POINTERS =
  "read more; see also; read also; also read; related; more; watch; next; previous; read next; don't miss; listen; download; get the report";

/** Words near a verdict that make it one of an earlier round. */
export const EARLIER_CUES =
  "last year; last time; last inspection; last assessment; last report; last inspected; previous; previously; formerly; back in; prior to; used to be; had originally; beforehand; the year before; two years ago; three years ago; four years ago; five years ago; a year ago; years ago; year ago; the year earlier; years earlier; in the past; in past years; earlier inspection; earlier assessment; earlier report; first inspection; first assessment; compared with; compared to; at one time; once; predecessor; historically; initially; before that; previous round; prior inspection; prior assessment; last visited; last visit; time around; preceding; in the first round; months ago; months earlier; last round; last cycle; a year earlier; year earlier; years after; months after; originally; first round";

/** Words of a heading that make what stands under it an earlier round. */
export const EARLIER_HEADINGS =
  "previous inspection; previous inspections; last inspection; earlier inspection; earlier inspections; previous grades; previous results; previous assessment; previous assessments; past inspections; past inspection; previous reports; previous report; former grades; earlier grades; previous ratings; previous judgments; previous judgements; last time; previous round; how we were graded before; previous performance; history; background; earlier round";

/** Words that say what a grade means, or how grading is done. */
export const DEFINITION_CUES =
  "means; mean; meaning; definition; defined; benchmark; standard expected; expected standard; scale; possible grades; possible ratings; four grades; five grades; four possible; five possible; four tiers; five tiers; four levels; five levels; four point; five point; four bands; five bands; four categories; five categories; the characteristics; characteristics of good; four judgments; five judgments; four ratings; five ratings; four gradings; five gradings; used to describe; methodology; is given when; are given when; is awarded when; indicates; signifies; denotes; criteria; based on our; our judgment criteria; grading system; graded on a; rated on a; a force will be; a service will be; if the force; if the service; if a force; if a service; for a grade of; would be graded; can be graded; may be graded; would mean";
