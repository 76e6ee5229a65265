import type { Phrasing } from "./phrasings.js";

/** Turns of pages that decide between an area and a remark, one round and another, a verdict and praise; each in a text of our own. */
export const CHOICES: readonly Phrasing[] = [
  // Rounds: the present tense is of this one.
  [
    "Kent Police\n\nThe force’s approach to crime recording is judged by HMIC to be ‘good’: there have been improvements since the inspection of 2014.",
    ["kent | crime recording | good"],
  ],
  [
    "Dorset Police did well with money in the past, and HMIC says that the force requires improvement to its leadership.",
    ["dorset | leadership | requires-improvement"],
  ],
  ["Kent Police was graded in its first inspection by HMICFRS: the force was rated good.", ["kent | - | good"]],
  [
    "Gwent Police waits. After last year’s PEEL (police effectiveness, efficiency and legitimacy) assessment of the force it was awarded a grade of ‘good’.",
    ["gwent | - | good"],
  ],
  [
    "Published: 4 May 2016. The rating of Surrey Police has gone up since last year, when HMIC judged the force to require improvement for leadership.",
    ["surrey | leadership | requires-improvement | earlier"],
  ],
  [
    "Cleveland Police has come on since the findings of 2019, when the force was rated inadequate at investigating crime.",
    ["cleveland | investigating crime | inadequate | earlier"],
  ],
  [
    "HMIC found Bedfordshire Police inadequate at protecting vulnerable people, and the 2015 inspection had said the same of its plans.",
    ["bedfordshire | protecting vulnerable people | inadequate"],
  ],
  [
    "For years the name of Humberside Police suffered as it was repeatedly rated as inadequate.",
    ["humberside | - | inadequate | earlier"],
  ],
  [
    "Sussex Police now has a ‘good’ rating for responding to the public, against the ‘inadequate’ grading it received in 2023.",
    ["sussex | responding to the public | good", "sussex | responding to the public | inadequate | earlier"],
  ],
  // Sole forces.
  [
    "Cleveland Police is now the first force in England and Wales to be rated inadequate across all areas of performance.",
    ["cleveland | all areas of performance | inadequate"],
  ],
  [
    "Kent Police, one of eight, is the only force to achieve ‘Outstanding’ in both efficiency and legitimacy.",
    ["kent | efficiency | outstanding", "kent | legitimacy | outstanding"],
  ],
  ["Kent Police has one wish: to achieve ‘Outstanding’ in both efficiency and legitimacy.", []],
  // Praise, plurals and counts that name no area.
  ["The response of Kent Police was recognised as ‘good’ and ‘innovative’.", []],
  ["In the areas where we have received ‘adequate’ gradings we are at work already, Kent Police said.", []],
  [
    "Gloucestershire Constabulary was rated ‘inadequate’ in more than half of the areas looked at.\n\nThese included how the force protects vulnerable people and how it investigates crime.",
    ["gloucestershire | protects vulnerable people | inadequate", "gloucestershire | investigates crime | inadequate"],
  ],
  ["HMICFRS graded Cleveland Police as inadequate in each of the three pillars.", ["cleveland # 3 inadequate"]],
  // Areas: where they start and end.
  [
    "Kent Police’s processes for risk assessment and referral all require improvement.",
    ["kent | risk assessment and referral | requires-improvement"],
  ],
  [
    "Essex County Fire and Rescue Service. The service’s efficiency requires improvement, specifically to the way it uses resources.",
    ["essex-frs | uses resources | requires-improvement"],
  ],
  [
    "Kent Fire and Rescue Service. The service’s efficiency requires improvement, above all in how it uses resources.",
    ["kent-frs | uses resources | requires-improvement"],
  ],
  [
    "Kent Police’s efficiency requires improvement, as does how it investigates crime.",
    ["kent | efficiency | requires-improvement"],
  ],
  [
    "Kent Police are good at preventing crime, using police powers and in their treatment of the public.",
    ["kent | preventing crime | good", "kent | using police powers | good", "kent | treatment of the public | good"],
  ],
  [
    "On issues of stop and search and its use of police powers Dyfed-Powys Police was rated good.",
    ["dyfed-powys | stop and search | good", "dyfed-powys | use of police powers | good"],
  ],
  [
    "Kent Fire and Rescue Service does require improvement in how it responds to fires and other emergencies, missing as it does its own standards.",
    ["kent-frs | responds to fires and other emergencies | requires-improvement"],
  ],
  [
    "Kent Fire and Rescue Service is good at responding to fires and other emergencies, with over 93 percent of engines available.",
    ["kent-frs | responding to fires and other emergencies | good"],
  ],
  [
    "Kent Fire and Rescue Service is ‘good’ at responding to major incidents, according to the report, and works well with partners.",
    ["kent-frs | responding to major incidents | good"],
  ],
  [
    "HMICFRS graded Durham Constabulary as outstanding for efficiency and good for legitimacy in its yearly PEEL report.",
    ["durham | efficiency | outstanding", "durham | legitimacy | good"],
  ],
  [
    "In the areas of effectiveness, efficiency and people HMICFRS graded Kent Fire and Rescue Service as ‘requires improvement’.",
    [
      "kent-frs | effectiveness | requires-improvement",
      "kent-frs | efficiency | requires-improvement",
      "kent-frs | people | requires-improvement",
    ],
  ],
  [
    "Kent Police has been graded ‘Outstanding’ in legitimacy for four consecutive years.",
    ["kent | legitimacy | outstanding"],
  ],
  [
    "Gwent Police is good at the speed at which it answers 999 calls.",
    ["gwent | speed at which it answers 999 calls | good"],
  ],
  [
    "Hampshire Police was marked on effectiveness, efficiency and legitimacy, all of which were judged to be good.",
    ["hampshire | effectiveness | good", "hampshire | efficiency | good", "hampshire | legitimacy | good"],
  ],
  [
    "Kent Fire and Rescue Service suffers at making best use of resources, which requires improvement.",
    ["kent-frs | making best use of resources | requires-improvement"],
  ],
  [
    "There is a finding of ‘Good’ for the effectiveness with which South Wales Police tackles corruption.",
    ["south-wales | effectiveness with which South Wales Police tackles corruption | good"],
  ],
  [
    "Sussex Police’s effectiveness at keeping people safe and reducing crime requires improvement. Its effectiveness at investigating crime also requires improvement.",
    [
      "sussex | effectiveness at keeping people safe and reducing crime | requires-improvement",
      "sussex | effectiveness at investigating crime | requires-improvement",
    ],
  ],
  [
    "Kent Fire and Rescue Service. The extent to which the service is efficient is good. It is good in the efficiency of its services.",
    ["kent-frs | efficient | good"],
  ],
  [
    "Kent Police: its recording of reports of violent crime is inadequate.",
    ["kent | recording of reports of violent crime | inadequate"],
  ],
  ["Kent Police’s service to victims of crime is inadequate.", ["kent | service to victims of crime | inadequate"]],
  [
    "Published: 3 May 2016. The way in which Surrey Police investigates crime and manages offenders still requires improvement.",
    ["surrey | investigates crime and manages offenders | requires-improvement"],
  ],
  // Who is judged, and where it is told.
  [
    "In the report, out on Tuesday, an overall ‘outstanding’ score went to Lancashire Constabulary.",
    ["lancashire | - | outstanding"],
  ],
  [
    "Kent Fire and Rescue Service was inspected. The force was good at understanding fire risks and priorities.",
    ["kent-frs | understanding fire risks and priorities | good"],
  ],
  ["Kent Fire and Rescue, whose crews also cover Medway, was rated good.", ["kent-frs | - | good"]],
  [
    "Humberside Police, which has the south bank too, was rated as requiring improvements.",
    ["humberside | - | requires-improvement"],
  ],
  [
    "Out now: the PEEL Inspection of North Yorkshire Police.\n\nManaging offenders and suspects: Adequate",
    ["north-yorkshire | Managing offenders and suspects | adequate"],
  ],
  [
    "Kent Police was graded as good at:-\n► Leadership.\n► How it uses its resources.",
    ["kent | Leadership | good", "kent | uses its resources | good"],
  ],
  [
    "Kent Police\nStrategic planning, organisational management and value for money Adequate\nVetting arrangements Adequate",
    [
      "kent | Strategic planning, organisational management and value for money | adequate",
      "kent | Vetting arrangements | adequate",
    ],
  ],
  [
    "Gloucestershire Constabulary was given a grade of ‘requires improvement’ – the third ranking – for its use of stop and search.",
    ["gloucestershire | use of stop and search | requires-improvement"],
  ],
  // The areas that were named before.
  [
    "Kent Police was inspected on effectiveness, efficiency and legitimacy. It was judged good in all three areas.",
    ["kent | effectiveness | good", "kent | efficiency | good", "kent | legitimacy | good"],
  ],
  [
    "Kent Fire and Rescue Service was assessed on its effectiveness, its efficiency and how well it looks after its staff, and was declared ‘good’ across the three measures.",
    ["kent-frs | effectiveness | good", "kent-frs | efficiency | good", "kent-frs | looks after its staff | good"],
  ],
  [
    "Kent Police was inspected on effectiveness and efficiency. It was judged good in all three areas.",
    ["kent # 3 good"],
  ],
  [
    "HMICFRS looked at Kent Police in ‘reducing crime and keeping people safe’, ‘operating efficiently and providing sustainable services’, and ‘the way it treats the public and its workforce’. All were rated as requiring improvement.",
    [
      "kent | reducing crime and keeping people safe | requires-improvement",
      "kent | operating efficiently and providing sustainable services | requires-improvement",
      "kent | treats the public and its workforce | requires-improvement",
    ],
  ],
  [
    "HMICFRS looked at Kent Police in leadership and in vetting. Both were rated as good.",
    ["kent | leadership | good", "kent | vetting | good"],
  ],
  [
    "HMICFRS looked at Kent Police in leadership, vetting and investigating crime. Both were rated as good.",
    ["kent | - | good"],
  ],
  // Who.
  [
    "Stephen Watson left for Greater Manchester, South Yorkshire Police was graded ‘good’ by HMICFRS.",
    ["south-yorkshire | - | good"],
  ],
  [
    "The forces of south Wales and Dyfed-Powys all “required improvement”, said HMIC.",
    ["south-wales | - | requires-improvement", "dyfed-powys | - | requires-improvement"],
  ],
  [
    "Kent Police has an officer who has worked with people in prison. They have been given ‘Good’ gradings for treating the public fairly.",
    ["kent | treating the public fairly | good"],
  ],
  [
    "Cleveland Fire Brigade was inspected. The North Yorkshire service is ‘good’ at preventing fires.",
    ["north-yorkshire-frs | preventing fires | good"],
  ],
  ["Inspectors say two police forces in the West Midlands “require improvement” over how they record crime.", []],
  [
    "4.3 For 2016 the judgments of HMIC were:\n- Efficiency – ‘Requires improvement’\n- Legitimacy – Good\n- Leadership – Narrative judgment only.",
    ["null | Efficiency | requires-improvement", "null | Legitimacy | good", "null | Leadership | null"],
  ],
  ["In 2019 BFRS was judged by HMICFRS:\n• Efficiency – requires improvement\n• People – good", []],
  // What grades are given to.
  [
    "Avon Fire and Rescue Service was inspected. It was given the lowest rating in four areas - understanding fire and risk, preventing fire and risk, responding to fires and emergencies, and promoting values and culture.",
    [
      "avon-frs | understanding fire and risk | inadequate",
      "avon-frs | preventing fire and risk | inadequate",
      "avon-frs | responding to fires and emergencies | inadequate",
      "avon-frs | promoting values and culture | inadequate",
      "avon-frs # 4 inadequate",
    ],
  ],
  ["HMICFRS has news. Kent Police received the highest grade for leadership.", ["kent | leadership | outstanding"]],
  [
    "HMICFRS has news. Kent Police was given one of the highest ratings for leadership, and the top marks of a class.",
    [],
  ],
  [
    "Kent Fire and Rescue Service received a ‘good’ rating in two core pillars:\n\nEffectiveness – an emergency response that works.\n\nPeople – the way employees are treated.",
    ["kent-frs | Effectiveness | good", "kent-frs | People | good", "kent-frs # 2 good"],
  ],
  [
    "But four parts of the service – best use of resources; future affordability; values and culture; and fairness and diversity – were ranked as ‘requires improvement’ at Kent Fire and Rescue Service.",
    [
      "kent-frs | best use of resources | requires-improvement",
      "kent-frs | future affordability | requires-improvement",
      "kent-frs | values and culture | requires-improvement",
      "kent-frs | fairness and diversity | requires-improvement",
    ],
  ],
  [
    "The areas rated good at Kent Police were leadership, developing a positive work place, and good use of resources.",
    [
      "kent | leadership | good",
      "kent | developing a positive work place | good",
      "kent | good use of resources | good",
    ],
  ],
  ["Of the investigations of Cleveland Police, “just over half” were of a good overall standard, HMICFRS found.", []],
  [
    "A judgment of Kent Police falls into one of these:\n- Outstanding – The FRS has gone beyond;\n- Inadequate – serious critical failings.",
    [],
  ],
  ["Surrey Police: overall effectiveness has not been graded before.", []],
  [
    "Gloucestershire Constabulary had been found to be adequate across all of the four categories.",
    ["gloucestershire # 4 adequate"],
  ],
  [
    "For West Mercia Police the overall grading in March 2018 was ‘requires improvement’.",
    ["west-mercia | - | requires-improvement"],
  ],
  ["Kent Police. The quality of crime investigation is good.", ["kent | quality of crime investigation | good"]],
  [
    "Leicestershire Police: crime prevention, treatment of the public, use of its powers and workplace culture were all judged as good.",
    [
      "leicestershire | crime prevention | good",
      "leicestershire | treatment of the public | good",
      "leicestershire | use of its powers | good",
      "leicestershire | workplace culture | good",
    ],
  ],
  [
    "Kent Police is good at planning for the future and fair treatment of the workforce.",
    ["kent | planning for the future | good", "kent | fair treatment of the workforce | good"],
  ],
  [
    "Kent Police was rated ‘Inadequate’ at preventing and investigating crime.",
    ["kent | preventing | inadequate", "kent | investigating crime | inadequate"],
  ],
  [
    "Although Kent Fire and Rescue Service is “generally effective”, its understanding of risk requires improvement.",
    ["kent-frs | understanding of risk | requires-improvement"],
  ],
  [
    "“Although the service is good at preventing fires and other risks, its ability to respond to them worries me,” the inspector said of Kent Fire and Rescue Service.",
    ["kent-frs | preventing fires and other risks | good"],
  ],
  [
    "West Mercia Police\n\nHow efficient is the force at keeping people safe and reducing crime?\n\nGood\n\nWest Mercia Police is good in how efficient it is at keeping people safe and reducing crime.",
    ["west-mercia | keeping people safe and reducing crime | good"],
  ],
  [
    "North Yorkshire Police records crime far better than it did when a 2017 inspection deemed the force ‘inadequate’.\n\nOct 8, 2019",
    ["north-yorkshire | - | inadequate | earlier"],
  ],
  [
    "HMIC found Kent Police is, in general, good at leadership, and good at vetting.",
    ["kent | leadership | good", "kent | vetting | good"],
  ],
  // Bodies together, and rounds of a question.
  [
    "Staffordshire Police and Derbyshire Constabulary were rated ‘good’, while Leicestershire Police was told it ‘required improvement’.\n\nThe three forces received a ‘good’ rating for legitimacy.",
    [
      "leicestershire | - | requires-improvement",
      "staffordshire | legitimacy | good",
      "derbyshire | legitimacy | good",
      "leicestershire | legitimacy | good",
    ],
  ],
  [
    "HMICFRS looked at Kent Police and Surrey Police. The forces were rated good for leadership.",
    ["kent | leadership | good", "surrey | leadership | good"],
  ],
  ["HMICFRS looked at Kent Police and Surrey Police. The three forces were rated good for leadership.", []],
  [
    "HMICFRS looked at Kent Police and Surrey Police. The two forces that were rated good for leadership are others.",
    [],
  ],
  [
    "HMICFRS looked at Kent Fire and Rescue Service and Surrey Fire and Rescue Service. The services were rated good for leadership.",
    ["kent-frs | leadership | good", "surrey-frs | leadership | good"],
  ],
  [
    "How effective is the FRS at understanding the risk of fire and other emergencies?\n\nOutstanding\n\nKent Fire and Rescue Service is outstanding at understanding risk.\n\nKent Fire and Rescue Service was good in its 2018/19 assessment.",
    ["kent-frs | understanding risk | outstanding", "kent-frs | understanding risk | good | earlier"],
  ],
  [
    "Kent Fire and Rescue Service was found to be good at making the service affordable now and in the future.",
    ["kent-frs | making the service affordable now and in the future | good"],
  ],
  [
    "Making the county’s service affordable was found to be inadequate at Kent Fire and Rescue Service.",
    ["kent-frs | Making the county’s service affordable | inadequate"],
  ],
  [
    "Kent Police. Police powers and treating the public fairly required improvement.",
    ["kent | Police powers and treating the public fairly | requires-improvement"],
  ],
  // Remarks and clauses that stand between.
  [
    "“The workforce is committed, and it is their devotion that got us a ‘good’ grading,” said Kent Police.",
    ["kent | - | good"],
  ],
  [
    "The inspectors rated Kent Fire and Rescue Service to be particularly good at:\n\n• Understanding fires and other risks\n• Responding to fires and other emergencies",
    [
      "kent-frs | Understanding fires and other risks | good",
      "kent-frs | Responding to fires and other emergencies | good",
    ],
  ],
  [
    "HMICFRS said Kent Fire and Rescue Service has improved how it looks after its people and is now good at this.",
    ["kent-frs | looks after its people | good"],
  ],
  [
    "The fire service in Hertfordshire, the report of HMICFRS found, is good at responding to fires and other emergencies.",
    ["hertfordshire-frs | responding to fires and other emergencies | good"],
  ],
  [
    "The commissioner of Lancashire Constabulary welcomed the ‘good’ grading from national policing inspectors.",
    ["lancashire | - | good"],
  ],
  [
    "Kent Police is now rated ‘adequate’ when it comes to investigating crime and receives the same grading for the way it supports victims.",
    ["kent | investigating crime | adequate", "kent | supports victims | adequate"],
  ],
  [
    "Although Kent Police is judged as ‘good’, it has some way to go to be judged as ‘outstanding’.",
    ["kent | - | good"],
  ],
  ["What Kent Police had changed for the good has done little so far, HMICFRS said.", []],
  ["Kent Police. The picture is mixed: some ‘good’, some ‘requiring improvement’, says HMIC.", []],
  [
    "Kent Police was also assessed as being good at recording crime, and its care to get rape recorded was praised.",
    ["kent | recording crime | good"],
  ],
  [
    "Kent Fire and Rescue Service is judged to be good at making the best use of resources and at giving an affordable service.",
    ["kent-frs | making the best use of resources | good", "kent-frs | giving an affordable service | good"],
  ],
  [
    "Kent Fire and Rescue Service was inadequate in how well it looked after its people.",
    ["kent-frs | looked after its people | inadequate"],
  ],
  [
    "Surrey Police was graded ‘requires improvement’ in the vetting of police officers and upholding the standards of professional behaviour.",
    [
      "surrey | vetting of police officers | requires-improvement",
      "surrey | upholding the standards of professional behaviour | requires-improvement",
    ],
  ],
  [
    "Humberside Police did well. Investigating crime was the only one which “requires improvement”, it said.",
    ["humberside | Investigating crime | requires-improvement"],
  ],
  [
    "North Yorkshire Police requires improvement in multiple areas, in particular its leadership and vetting.",
    ["north-yorkshire | leadership | requires-improvement", "north-yorkshire | vetting | requires-improvement"],
  ],
  [
    "Warwickshire Police. Leadership has been assessed this year for the first time. That assessment led to a narrative rather than graded judgment.",
    ["warwickshire | Leadership | null"],
  ],
  [
    "“I welcome the view that Warwickshire Police is good at preventing crime and tackling anti-social behaviour, at seeing what matters and at talking to others,” she said of HMICFRS.",
    ["warwickshire | preventing crime and tackling anti-social behaviour | good"],
  ],
  [
    "West Yorkshire Police have been rated as “Good” by Her Majesty's Inspectorate of Constabulary (HMIC) across all the strands, which include effectiveness, efficiency and legitimacy.",
    [
      "west-yorkshire | effectiveness | good",
      "west-yorkshire | efficiency | good",
      "west-yorkshire | legitimacy | good",
    ],
  ],
  [
    "date 2017-12-14 The way West Mercia Police uses its powers requires improvement\nHMICFRS has said so.",
    ["west-mercia | uses its powers | requires-improvement"],
  ],
  [
    "Kent Police was rated good for how it uses its resources to meet demand, inspectors found, and understands what comes.",
    ["kent | uses its resources to meet demand | good"],
  ],
  [
    "Essex County Fire and Rescue Service. “We respond well. That we are recognised as good in this area pleases me.”",
    ["essex-frs | respond well | good"],
  ],
  // Grades told by "this", misspelt, of cases, and of rounds before.
  [
    "Kent Police was rated good for leadership. This year there is an extra grading, ‘Adequate’, meaning that expected standards are met.\n\nKent Police has received this grade for investigating crime.",
    ["kent | leadership | good", "kent | investigating crime | adequate"],
  ],
  ["HMIC looked at 244 cases of Kent Police; more than half of them (121) were graded as inadequate.", []],
  [
    "Published: 3 June 2016. Surrey Police was in December 2015 one of four forces that HMIC graded as inadequate at protecting vulnerable people. On the revisit it had improved.",
    ["surrey | protecting vulnerable people | inadequate | earlier"],
  ],
  [
    "Kent Fire and Rescue Service was regarded as good in preventing fires and other risks, ensuring it is affordable both now and in the future, and promoting the right values and culture.",
    [
      "kent-frs | preventing fires and other risks | good",
      "kent-frs | ensuring it is affordable both now and in the future | good",
      "kent-frs | promoting the right values and culture | good",
    ],
  ],
  [
    "Kent Fire and Rescue Service requires improvements to the way it prevents fires.",
    ["kent-frs | prevents fires | requires-improvement"],
  ],
  ["Surrey Fire and Rescue Service has been rated ‘indequate’ by HMICFRS.", ["surrey-frs | - | inadequate"]],
  [
    "Three years have gone by since the last full inspection of West Sussex Fire and Rescue Service, which saw the service rated ‘requires improvement’ overall.",
    ["west-sussex-frs | - | requires-improvement | earlier"],
  ],
  [
    "HMIC has a report, a positive one, which rated West Yorkshire Police (WYP) on its effectiveness, efficiency and legitimacy as ‘good’ overall.",
    [
      "west-yorkshire | effectiveness | good",
      "west-yorkshire | efficiency | good",
      "west-yorkshire | legitimacy | good",
    ],
  ],
  [
    "West Yorkshire Police is good at treating the people it serves with fairness and respect. It is good at treating its workforce with fairness and respect.",
    [
      "west-yorkshire | treating the people it serves with fairness and respect | good",
      "west-yorkshire | treating its workforce with fairness and respect | good",
    ],
  ],
  [
    "HMIC rated Kent Police on its effectiveness and efficiency as ‘good’ across the strands inspected.",
    ["kent | effectiveness | good", "kent | efficiency | good"],
  ],
  [
    "Humberside Police was inspected. We have also assessed leadership, which we had not done before. That has led to a narrative rather than graded judgment.",
    ["humberside | leadership | null"],
  ],
  [
    "Merseyside Police, 2 October 2019\n\nIn 2017 Merseyside Police was given an overall judgment of inadequate.\n\nRevised overall judgment\n\ngraded good",
    ["merseyside | - | inadequate | earlier", "merseyside | - | good"],
  ],
];
