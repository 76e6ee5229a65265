/**
 * The topics that inspections grade, each with the words that give it away; `+` joins words that must all occur, `!` marks one that outweighs the rest. Words are compared by their stems, so
 * "investigating", "investigates" and "investigation" are one. Two stems with a plus must both occur.
 *
 * The table serves two ends: to tell an area that is graded from a turn of phrase ("good at" something else), and to cut
 * "A, B and C" into areas whose own names hold commas and "and".
 */
export const TOPICS: Readonly<Record<string, string>> = {
  prevention:
    "preventing; prevention; deterring; antisocial; anti+social; asb; neighbourhood; reducing+vulnerability; reduces+vulnerability; reducing+crime",
  "public-treatment":
    "treating+public; treats+public; treating+people; treats+people; treatment; police+powers; fair+public; fairly+public; engaging; engagement; engages; legitimacy+public; stop+search; respect+public; fairness+respect; treats+fairness; fairly+respectfully",
  response: "responding; responds; response; emergency+calls; call+handling; answering+calls",
  investigation:
    "investigating; investigation; investigates; investigations; catching+criminals; outcomes+crime; solving+crime; detection",
  vulnerability: "vulnerable; vulnerability; safeguarding; protecting+harm; domestic+abuse",
  offenders: "offender; offenders; suspects; suspect; reoffending; offending+reducing; re+offending",
  "organised-crime": "organised; organized; soc; gangs; serious+organised+crime; disrupting+serious",
  workforce: "workforce; workplace; wellbeing; personnel; workforce+supporting; workforce+building; well+being",
  resources:
    "resources; value+money; strategic+planning; organisational+management; organizational+management; money; financial+planning; finances; financial+management",
  leadership: "leadership; force+management; governance",
  "crime-recording": "recording; records+crime; integrity; cdi; data+crime; recorded+crime; records",
  victims: "victims; victim",
  "counter-corruption": "vetting; corruption; it+monitoring",
  demand: "demand; demands; planning+future; plans+future; planning+demand",
  ethics:
    "ethical; ethically; ethics; lawfully; behaves+ethically; lawfully+workforce; ethically+workforce; workforce+lawfully",
  "workforce-fairness": "workforce+fairness; workforce+respect; treating+workforce",
  specialist: "specialist; armed+response; strategic+policing+requirement; armed+threats",
  effectiveness: "keeping+safe+reducing+crime; keep+safe+reduce+crime; !effective; !effectiveness; !effectively",
  efficiency: "!efficient; !efficiency; !efficiently",
  legitimacy: "!legitimate; !legitimacy",
  people:
    "looking+people; looking+staff; looks+staff; looking+workforce; looks+people; look+people; people; after+people",
  "fire-risk":
    "understanding+risk; understands+risk; understanding+fire; risk+assessment; identifying+risk; understanding+fires",
  "fire-prevention": "preventing+fires; prevention+fire; prevents+fires; prevents+fire; preventing+fire",
  "fire-regulation": "regulation; fire+safety; protecting+fire; regulation+protecting; fire+regulation",
  "fire-response":
    "responding+fires; responds+fires; response+fires; response+fire; responding+emergencies; responds+emergencies; response+emergencies",
  "major-incidents":
    "multi+agency; multiagency; major+incidents; national+risks; major+incident; responding+major; response+major; responding+national; response+national",
  affordability: "affordable; affordability; affording",
  values: "values; culture; values+culture",
  skills: "skills; right+people; training; people+skills; staff+skills; right+skills",
  fairness: "fairness; diversity; equality; inclusion; fairness+diversity; equality+diversity",
  performance:
    "managing+performance; manages+performance; developing+leaders; develops+leaders; leaders; capability; talent; performance+leaders; performance+management",
  partnership: "partnership; partnerships",
  "initial-response": "initial+response",
  referral: "referral; risk+assessment+referral; referrals",
  "child-protection": "child; children; protecting+children",
  custody: "custody; detention; detainees",
  protection: "protection",
};

/** Words that go with the topics and give none away; any other word makes an area less sure. */
export const TOPIC_WORDS =
  "crime crimes criminal criminals public people force forces service services police policing fire fires risk risks other others keep keeping keeps safe secure safety serious tackle tackles tackling tackled manage manages managing management reduce reduces reducing reduction protect protects protecting support supports supporting provide provides providing serve serves good best better use uses using making make makes understand understands understanding plan plans planning now future right wrong getting get gets promote promotes promoting ensure ensures ensuring develop develops developing development build builds building positive performance overall offending offenders behaviour behavior behaviours and with from those who are is be its their the a an of to for in on at how well what way harm data all communities community needs need meeting meet current likely demand demands work working disrupting disrupt disruption threat threats capability capabilities major large incidents incident emergencies emergency national regional local question questions area areas quality standards wide looking look after looks it they effectiveness efficiency effectively efficiently victims victim staff recording reported strategic organisational organizational money value counter monitoring powers power treating treats fairly treatment through against lives life has have they that this each one including response monitor equality fairness skills skill training leaders leader";
