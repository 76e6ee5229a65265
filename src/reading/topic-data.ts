/**
 * The topics that inspections grade, each with the words that give it away; `+` joins words that must all occur, `!` marks one that outweighs the rest. Words are compared by their stems, so
 * "investigating", "investigates" and "investigation" are one. Two stems with a plus must both occur.
 *
 * The table serves two ends: to tell an area that is graded from a turn of phrase ("good at" something else), and to cut
 * "A, B and C" into areas whose own names hold commas and "and".
 */
export const TOPICS: Readonly<Record<string, string>> = {
  prevention:
    "preventing; prevention; deterring; antisocial; anti+social; asb; neighbourhood; reducing+vulnerability; reduces+vulnerability; reducing+crime; prevents; prevent; stopping+crime; stop+crime; stops+crime; cutting+crime; cuts+crime; reduce+crime; reduces+crime; community+policing; crime+prevention; prevention+work; volunteering; volunteers; engagement+communities",
  "public-treatment":
    "treating+public; treats+public; treating+people; treats+people; treatment; police+powers; fair+public; fairly+public; engaging; engagement; engages; legitimacy+public; stop+search; stun+guns; taser; respect+public; fairness+respect; treats+fairness; fairly+respectfully; use+powers; use+force; treats; treated; dealing+public; deals+public",
  response:
    "responding; responds; response; emergency+calls; call+handling; answering+calls; 999; 101; answering+call; answers+calls; answers+call; handling+calls; call+handlers; control+room; taking+calls; call+taking; emergency+call; picking+phone; incidents+attending; attending+incidents; contact+public",
  investigation:
    "crime+investigation; crime+investigations; investigating; investigation; investigating+reducing+offending; investigating+managing+offenders; investigating+crime+reoffending; investigates; investigations; catching+criminals; outcomes+crime; solving+crime; detection; detective+work; burglary; burglaries; rape; sexual+offences; solves+crime; solves+crimes; solve+crime; solving+crimes; clearing+crime; clear+crime; outcomes",
  vulnerability:
    "vulnerable; vulnerability; safeguarding; protecting+harm; domestic+abuse; missing+people; domestic+violence; missing+children; exploitation",
  offenders:
    "offender; offenders; suspects; suspect; reoffending; offending+reducing; re+offending; sex+offenders; wanted+people; suspects+wanted; criminals+bringing; justice+offenders",
  "organised-crime":
    "organised; organized; soc; gangs; serious+organised+crime; disrupting+serious; gang; county+lines; organised+criminals; organised+crime; drug+gangs; drugs+gangs",
  workforce:
    "workforce; workplace; wellbeing; personnel; workforce+supporting; workforce+building; well+being; welfare; looking+officers; looks+officers; officers+supporting; supports+people; supporting+people; staff+support; staff+supporting; morale; recruitment; recruits; recruiting; retention",
  resources:
    "resources; value+money; strategic+planning; organisational+management; organizational+management; money; financial+planning; finances; financial+management; budget; budgets; spending; spends; spend; funding; funds; technology; savings; uses+money",
  leadership:
    "leadership; force+management; governance; led; managed+how; management+force; management+service; command+senior",
  "crime-recording":
    "recording; recording+crime; records+crime; integrity; cdi; data+crime; recorded+crime; records; record+keeping; logging+crime; logs+crime; crime+figures; recording+offences; records+offences; crime+logging; data",
  victims: "victims; service+victims; victim; victim+care; care+victims",
  "counter-corruption": "vetting; corruption; it+monitoring; vets; vet; corrupt; misconduct; professional+standards",
  demand: "demand; demands",
  planning: "planning+future; plans+future; plan+future; planning+demand; future+demand",
  ethics:
    "ethical; ethically; ethics; lawfully; behaves+ethically; lawfully+workforce; ethically+workforce; workforce+lawfully",
  "workforce-fairness":
    "treatment+workforce; treatment+staff; workforce+fairness; workforce+respect; treating+workforce; treating+workforce+fairness; treats+workforce+fairness; workforce+fairness+respect",
  specialist:
    "specialist; armed+response; strategic+policing+requirement; armed+threats; firearms; terrorism; cyber; fraud",
  effectiveness: "keeping+safe+reducing+crime; keep+safe+reduce+crime; !effective; !effectiveness; !effectively",
  efficiency: "!efficient; !efficiency; !efficiently",
  legitimacy: "!legitimate; !legitimacy",
  people:
    "looking+people; looking+staff; looks+staff; looking+workforce; looks+people; look+people; people; after+people; looking+own; looks+own; treats+staff; treating+staff; caring+staff; cares+staff; manages+staff; managing+staff; leads+staff; leading+staff; care+staff",
  "fire-risk":
    "understanding+risk; understands+risk; identifies+risks; understanding+fire; risk+assessment; identifying+risk; understanding+fires; understand+risk; knowing+risks; knows+risks; understanding+risks; understands+risks; grasp+risk; knowing+risk",
  "fire-prevention":
    "preventing+fires; prevention+fire; prevents+fires; prevents+fire; preventing+fire; prevent+fires; prevent+fire; home+visits; safe+well; stopping+fires; stops+fires; stop+fires",
  "fire-regulation":
    "regulation; fire+safety; protecting+fire; regulation+protecting; fire+regulation; fire+safety+audit; audits; audit; fire+safety+law; inspecting+buildings; fire+protection",
  "fire-response":
    "responding+fires; responds+fires; response+fires; response+fire; responding+emergencies; responds+emergencies; response+emergencies; getting+fires; gets+fires; attending+fires; turning+fires; tackling+fires; fighting+fires; reaching+fires; reaches+fires",
  "major-incidents":
    "multi+agency; multiagency; major+incidents; national+risks; major+incident; responding+major; response+major; responding+national; response+national; major+emergencies; large+incidents; big+incidents; national+incidents; large+scale; major+disasters; preparing+major; preparation+major",
  affordability: "affordable; affordability; affording",
  values: "values; culture; values+culture; ethos; bullying; behaviours+values",
  skills: "skills; right+people; training; people+skills; staff+skills; right+skills; trains; trained; trains+staff",
  fairness: "fairness; diversity; equality; inclusion; fairness+diversity; equality+diversity",
  performance:
    "managing+performance; manages+performance; developing+leaders; develops+leaders; leaders; capability; talent; performance+leaders; performance+management",
  partnership:
    "partnership; partnerships; partners; partner+organisations; working+organisations; partner+agencies; working+agencies; partner; joint+working",
  "initial-response": "initial+response",
  referral: "referral; risk+assessment+referral; referrals",
  "child-protection": "child; children; protecting+children; child+protection",
  custody: "custody; detention; detainees",
  protection: "protection",
};

/** Words that go with the topics and give none away; any other word makes an area less sure. */
export const TOPIC_WORDS =
  "operating operates operate maintaining maintains violent reports arrangements across creating creates achieving achieves gaining being giving gives improving improves delivering delivers having changing recognising recognises identifying identifies stopping stops engaging engages issues organisations agencies abuse neglect stun guns taser leads leading sustainable sustainably accuracy accurate accurately carries carry out responsibilities with which crime crimes criminal criminals public people force forces service services police policing fire fires risk risks other others keep keeping keeps safe secure safety serious tackle tackles tackling tackled manage manages managing management reduce reduces reducing reduction protect protects protecting support supports supporting provide provides providing serve serves good best better use uses using making make makes understand understands understanding plan plans planning now future right wrong getting get gets promote promotes promoting ensure ensures ensuring develop develops developing development build builds building positive performance overall offending offenders behaviour behavior behaviours and with from those who are is be its their the a an of to for in on at how well what way harm data all communities community needs need meeting meet current likely demand demands work working disrupting disrupt disruption threat threats capability capabilities major large incidents incident emergencies emergency national regional local question questions area areas quality standards wide looking look after looks it they effectiveness efficiency effectively efficiently victims victim staff recording reported strategic organisational organizational money value counter monitoring powers power treating treats fairly treatment through against lives life has have they that this each one including response monitor equality fairness skills skill training leaders leader itself themselves activity activities about over force's our we staff's own way side pillar strand picture approach handling handles handle dealing deals taking takes care caring running runs running keeping run crimes crews stations trains records recorded figures offences officers team teams victims' children young person county city road roads rural time times senior safely properly effective efficiently efficient effectiveness early swift throughout organisation quickly fast quality scrutiny most levels level performance answering telephone non answers room control phone phones emergency detection solving solves solve catching spending finances budget money technology equipment buildings estate fleet";

/** Forms in which papers, forces and services quote the wordings of questions, beside the official ones. */
export const PRESS_WORDINGS =
  "making the service affordable now and in the future; making the service affordable now and in future; making the service affordable; making services affordable now and in the future; making its service affordable now and in the future; making its service affordable now and in future; making its services affordable now and in the future; making its services affordable now and in future; making its services affordable; police powers and treating the public fairly; using police powers and treating the public fairly; use of police powers and treating the public fairly; use of police powers and treatment of the public; use of police powers and public treatment; using police powers and treating people fairly; treating people fairly and with respect; treating the public fairly and with respect; treating the public fairly and respectfully; treating the public with fairness and respect; treating people with fairness and respect; reducing crime and keeping people safe; keeping people safe and cutting crime; cutting crime and keeping people safe; keeping communities safe and reducing crime; operating efficiently and providing sustainable services; building and supporting the workforce; supporting and protecting the workforce; leadership and management; culture and values; values and culture; fairness and diversity; understanding fire and other risks; responding to fires and emergencies; preventing fires and risks; responding to major incidents";
