/**
 * The classes of words that the patterns speak of. A phrase belongs to one class; the longest phrase wins.
 *
 * To teach the reader a new verb or noun, add it to its row: every pattern that names the class then knows it.
 */
export const LEXICON = {
  /** Words that would belong to another class and are plain words together. */
  PLAIN: "looking after; looks after; look after; keep after; up to date; what it does well",
  /** Forms of "be" that join a subject to a grade. */
  BE: "is; are; was; were; be; been; being; has been; have been; had been; having been; is being; are being; remains; remain; remained; stays; stayed; continues to be; continued to be; proved; proved to be; had stayed; has remained; have remained",
  /** Verbs of judging, that may stand after "be" or before the body judged. */
  JUDGED:
    "said to be; seen as; graded; rated; judged; found; deemed; considered; assessed; ranked; marked; scored; classed; classified; labelled; adjudged; evaluated; regraded; recognised; recognized; described; branded; viewed; reckoned; pronounced; declared; put; placed; told; downgraded; upgraded; named; rates; judges; find; finds; deems; considers; summed up; rating the; grading the; judging; rating it; grading it; judged overall; assessed overall",
  /** Verbs of giving and getting a grade. */
  GAVE: "gave; gives; give; given; awarded; awards; award; handed; received; receives; receive; got; gets; achieved; achieves; earned; earns; gained; obtained; secured; secures; attained; won; picked up; collected; scooped; landed; carries; holds; retained; retains; kept; granted; issued; assigned; awarding; giving; receiving; earning; achieving; handed out; merited; has; have; had; took; dished out; returned",
  /** Verbs that have a grade arrive: "came out as". */
  CAME: "came away with; come away with; comes away with; left with; walked away with; ended up with; finished with; finished as; reached; hit; came out as; come out as; comes out as; came out at; came out with; emerged as; ended up as; came through as; turned out to be; turned out; stood at; stands at; sits at; came out; came back as; emerged; fell to; dropped to; slipped to; rose to; moved up to; moved to; improved to; went up to; went down to; climbed to; declined to; slid to; advanced to; progressed to; deteriorated to; shifted to; changed to; fallen to; dropped to; slipped to; risen to; moved up to; moving up to; moving to; climbing to; rising to; falling to; dropping to; slipping to; up to; down to; emerges as; emerge as; went from; ended on",
  /** What may stand between a verb of judging and the grade. */
  AS: "as; to be; to have been; as being; as having been; to; into",
  /** Nouns for a grade. */
  RATING:
    "grade; grades; grading; gradings; rating; ratings; judgment; judgments; judgement; judgements; mark; marks; score; scores; verdict; verdicts; assessment; outcome; result; results; status; band; banding; classification; top grade; top rating; top mark; graded judgment; graded judgments; graded judgement; graded judgements; tier",
  /** Nouns for the things graded. */
  AREA: "area; areas; category; categories; question; questions; theme; themes; aspect; aspects; pillar; pillars; section; sections; element; elements; measure; measures; strand; strands; topic; topics; domain; domains; heading; headings; criterion; criteria; discipline; disciplines; function; functions; core area; core areas; core question; core questions; diagnostic; diagnostics; diagnostic area; diagnostic areas; component; components; key area; key areas; areas of policing; areas of inspection; areas of performance; areas of work; areas inspected; areas assessed; area of policing; aspects of policing; areas examined; aspects of performance; areas of its work; core areas of policing; key areas of policing; areas of service; main areas; main area; fields; field; categories inspected; categories assessed; themes inspected; areas looked at; inspection areas; inspection area; police areas; areas of activity; headings inspected; questions asked; parts; part; counts; fronts; front; areas of operation; areas of its performance",
  /** Prepositions between a grade and what it is for. */
  AT: "at; in; for; on; over; regarding; concerning; about; in relation to; with regard to; with regards to; when it comes to; in terms of; in respect of; with respect to; on the question of; in the area of; in the areas of; in the category of; in the categories of; as regards; under; across; covering; within; relating to; related to; when; under the heading of; in the field of; when judged on; where it concerns",
  /** What brings a grade to a body or an area: "went to", "was given to". */
  WENT: "was returned on; were returned on; was returned for; was passed on; was placed on; went to; goes to; go to; was given to; were given to; is given to; has been given to; have been given to; was awarded to; were awarded to; has been awarded to; have been awarded to; was handed to; were handed to; given to; awarded to; handed to; was received by; were received by; was achieved by; were achieved by; was earned by; received by; achieved by; earned by; applied to; applies to; apply to; was made for; were made for; was recorded for; were recorded for; was given for; were given for; were awarded for; was awarded for; given for; awarded for; came for; came in; was received for; were received for; was achieved in; were achieved in; were achieved for; was achieved for; was reserved for; were reserved for; has gone to; have gone to; had gone to; was for; were for; is for; are for; covers; cover; covered; given in; were given in; was given in; was awarded in; were awarded in; was handed out for; were handed out for; handed out for; received for; was received in; were received in; received in; earned for; was earned for; were earned for; was assigned to; were assigned to; assigned to; was gained for; were gained for; was won by; were won by",
  /** What opens a list of areas after their grade. */
  INCLUDE:
    "among them; among which are; which include; which included; these include; these included; they include; they are; these are; these were; they were; which are; which were; included; include; includes; including; comprise; comprised; comprises; consist of; consisted of; such as; namely; relate to; are listed as; ranged from",
  /** Words that negate. */
  NOT: "not; never; no; neither; nor; isn't; wasn't; aren't; weren't; hasn't; haven't; hadn't; cannot; can't; won't; nobody; no one; without; far from; rather than; instead of; hardly; short of; less than; not yet; avoid; avoided; avoiding; lest; narrowly missed; missed; missing out on; missed out on; unlike; nowhere; nothing",
  /** Words that make a grade possible, wished or general instead of given. */
  MODAL:
    "can; could; will; would; may; might; should; must; shall; if; whether; unless; aims to; aim to; hope to; hopes to; hopes; wants to; want to; wants; expected to; expects; aiming for; aspires to; strive to; striving; on course to; working towards; towards; to become; become; becoming; becomes; became; to achieve; to reach; reach; strives; ambition; target; goal; getting to; get to; need to be; needs to be; ought to; predicted; predicts; forecast; wanted to; hoped to; hoping; aspiration; aspire to; self assessed; self assessment; rated itself; graded itself; judged itself; assessed itself; expecting; want it to; vision; journey to; plan to; plans to; determined to; aimed at; deserve; deserves; deserved",
  /** Who inspects and grades. */
  INSPECTORATE:
    "hmicfrs; hmic; hmicfrs inspectors; hmic inspectors; inspectors; the inspectors; government inspectors; fire inspectors; police inspectors; inspector; inspectorate; the inspectorate; inspection; the inspection; the report; report; a report; a new report; the new report; the watchdog; watchdog; the police watchdog; police watchdog; the policing watchdog; the fire watchdog; the policing inspectorate; the police inspectorate; the fire inspectorate; police inspectorate; fire inspectorate; his majesty's inspectorate of constabulary; her majesty's inspectorate of constabulary; hm inspectorate of constabulary; his majesty's inspectorate of constabulary and fire and rescue services; her majesty's inspectorate of constabulary and fire and rescue services; hm inspectorate of constabulary and fire and rescue services; his majesty's inspectorate of constabulary fire and rescue services; inspectorate of constabulary; inspectorate of constabulary and fire and rescue services; the review; hm inspectors; his majesty's inspectors; her majesty's inspectors; the findings; the inspection team; assessors; the assessors; the study; the same inspectors; hmi; hmis; its report; their report; his majesty's inspector of constabulary; hm inspector of constabulary; her majesty's inspector of constabulary; hm inspector; the inspection report; the latest report; the latest inspection; the watchdog's report; inspection report",
  /** Verbs of saying. */
  SAY: "said; says; say; stated; states; added; adds; reported; reports; concluded; concludes; noted; notes; shows; showed; show; wrote; writes; revealed; reveals; announced; explained; explains; confirmed; confirms; thinks; thought; believed; believe; believes; ruled; warned; warns; acknowledged; commented; insisted; admitted; saying; showing; concluding; revealing; told us; heard; hears; learned; decided; ruling; remarked; felt; agreed",
  /** Adverbs and fillers that change nothing. */
  FILL: "no better than; nothing better than; no worse than; no less than; no more than; across the board; not only; not just; not merely; now; also; both; each; overall; again; still; only; once more; today; respectively; therefore; for the first time; generally; currently; too; in total; altogether; further; just; already; actually; clearly; officially; formally; separately; however; meanwhile; as well; once again; likewise; similarly; either; this time; this year; most recently; recently; consistently; even; then; in fact; duly; thus; hence; collectively; jointly; ever; on the whole; indeed; by contrast; in contrast; on the other hand; at present; in its latest inspection; in the latest inspection; in the latest report; in its latest report; in this inspection; individually; yesterday; last week; last month; as a whole; newly; simply; merely; nevertheless; nonetheless; in turn; to date; at the time of inspection; as a result; in this year's inspection; in the report; in our inspection; in our latest inspection; very; really; on this occasion; by hmicfrs; by hmic; by the inspectorate; by inspectors; by the inspectors; by its inspectors; by the watchdog; by the police watchdog; by government inspectors; by the same inspectors; by the fire inspectorate; by the police inspectorate; in other words; out; provisionally; finally; firmly; rightly; always",
  /** Words that end an aspect and start another clause. */
  BREAK:
    "but; while; whilst; although; though; whereas; yet; because; since; after; before; despite; so; until; thanks to; where; which; according to; compared with; compared to; up from; down from; than; having; leaving; meaning; making; even though; even if; amid; given that; in spite of; by; whose; during; albeit; except; apart from; an improvement; a rise; a fall; a drop; with inspectors; as it; as they; as inspectors; as the; ahead of; where it; where they; other than; when inspectors; when it was; when the; unchanged; as part; at its last; at its latest; at the last; in the last; in the previous; at the previous; in its previous; at its previous; in its last; in its latest; the same; last year; last time; beating; bucking; making it; as did; this year; subject to; like; in the view of; in the opinion of; in the eyes of; in the view; here; there; in both; even as; as opposed to; in contrast to; in common with; in line with",
  /** What opens "how the force does something". */
  HOW: "ability to; capacity to; how; how well; how effectively; how efficiently; how good; how effective; how efficient; the extent to which; extent to which; the way in which; the ways in which; the way that; the way; the manner in which; the degree to which; way; to what extent; ways",
  /** The conjunction that opens a reported clause. */
  THAT: "that",
  /** Joins items. */
  AND: "and; plus; as well as; along with; together with; alongside; and also; in addition to; and then",
  /** Offers a choice. */
  OR: "or",
  /** Articles and the like. */
  ART: "a; an; the; its; their; his; her; our; this; these; those; another; such",
  /** Pronouns that stand for a body named before. */
  PRONOUN: "it; they; we; us",
  /** How many, beside numbers written in figures. */
  COUNT: "one; two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; thirteen; fourteen; fifteen",
  /** What stands between a count and its verb. */
  MORE: "others; other; another; further; more; several; various; following; certain; key; main; core; of them; of these; of those; of which; remaining; additional",
} as const;

/** The name of a class of words, as patterns write it. */
export type WordClass = keyof typeof LEXICON;
