import type { Phrasing } from "./phrasings.js";

/** Constructions that inspectorates', forces' and papers' pages use, each in a text of our own. */
export const PAGES: readonly Phrasing[] = [
  [
    "Kent Police, 2017. The extent to which the force is effective at keeping people safe and reducing crime is not yet graded.",
    ["kent | effective at keeping people safe and reducing crime | null"],
  ],
  ["Kent Police: vetting is yet to be graded.", ["kent | vetting | null"]],
  ["Gwent Police was the only force in Wales to be rated inadequate.", ["gwent | - | inadequate"]],
  [
    "Durham Constabulary became the first force to be graded outstanding for preventing crime.",
    ["durham | preventing crime | outstanding"],
  ],
  [
    "Investigating crime is one of the six that are good at Kent Police.",
    ["kent | Investigating crime | good", "kent # 6 good"],
  ],
  [
    "Dorset Police. I note the assessment of its vetting and counter corruption arrangements as ‘Adequate’.",
    ["dorset | vetting and counter corruption arrangements | adequate"],
  ],
  [
    "Kent Fire and Rescue Service. We judged the use of resources, and the affordability of the service, to require improvement.",
    ["kent-frs | use of resources | requires-improvement", "kent-frs | affordability | requires-improvement"],
  ],
  [
    "Essex County Fire and Rescue Service and Kent Fire and Rescue Service hold the same outstanding grade for values and culture.",
    ["essex-frs | values and culture | outstanding", "kent-frs | values and culture | outstanding"],
  ],
  [
    "Surrey Fire and Rescue Service. It requires improvement to how it:\n• understands risk;\n• gets the right people with the right skills.\nBut it is good at responding to fires.",
    [
      "surrey-frs | understands risk | requires-improvement",
      "surrey-frs | gets the right people with the right skills | requires-improvement",
      "surrey-frs | responding to fires | good",
    ],
  ],
  [
    "Surrey Police was found good in one area. The areas requiring improvement are investigating crime; managing offenders, and good use of resources.",
    [
      "surrey | investigating crime | requires-improvement",
      "surrey | managing offenders | requires-improvement",
      "surrey | good use of resources | requires-improvement",
      "surrey # 1 good",
    ],
  ],
  [
    "Kent Police results\nAreas rated good: preventing crime, managing offenders\nAreas rated adequate: investigating crime",
    ["kent | preventing crime | good", "kent | managing offenders | good", "kent | investigating crime | adequate"],
  ],
  [
    "Grades went to the Eastern Region Special Operations Unit (good), Kent Police (adequate) and Suffolk Constabulary ( inadequate).",
    ["eastern-rocu | - | good", "kent | - | adequate", "suffolk | - | inadequate"],
  ],
  [
    "Cleveland Police has news. This is a force that was previously graded as ‘inadequate’ in all areas of policing.",
    ["cleveland | all areas of policing | inadequate | earlier"],
  ],
  [
    "HMIC has rated one force (Durham Constabulary) as outstanding. South Wales Police is pleased for it.",
    ["durham | - | outstanding"],
  ],
  ["Nearly every force is good at preventing crime, and Kent Police knows it.", []],
  [
    "Gwent Police was called “inadequate” in how it is protecting those who are vulnerable from harm, and supporting victims.",
    ["gwent | protecting those who are vulnerable from harm, and supporting victims | inadequate"],
  ],
  [
    "Gwent Police was “good” in preventing crime – as well as in its tackling of organised crime.",
    ["gwent | preventing crime | good", "gwent | tackling of organised crime | good"],
  ],
  ["Durham Constabulary received a ‘good’ efficiency rating.", ["durham | efficiency | good"]],
  ["Gwent Police spoke. The force’s overall ‘inadequate’ rating hurts.", ["gwent | - | inadequate"]],
  ["Kent Police said that its good rating for crime recording was welcome.", ["kent | crime recording | good"]],
  [
    "Dorset Police is ‘outstanding’ at operating efficiently and providing sustainable services to the public; and is ‘good’ at how it treats the public and its workforce.",
    [
      "dorset | operating efficiently and providing sustainable services to the public | outstanding",
      "dorset | treats the public and its workforce | good",
    ],
  ],
  [
    "Dorset Police is good at investigating crime and managing suspects.",
    ["dorset | investigating crime | good", "dorset | managing suspects | good"],
  ],
  [
    "Kent Police is rated ‘good’ (only ‘outstanding’ is higher) at preventing crime.",
    ["kent | preventing crime | good"],
  ],
  ["Kent Police was graded “outstanding” – the highest grade - in each area.", ["kent | each area | outstanding"]],
  [
    "In terms of effectiveness and efficiency, Kent Fire and Rescue Service was judged to be ‘good’ in each area – the highest rating being ‘outstanding’.",
    ["kent-frs | effectiveness | good", "kent-frs | efficiency | good"],
  ],
  [
    "Kent Police grades\n2018/19\nHow effectively does the force reduce crime and keep people safe?Good",
    ["kent | How effectively does the force reduce crime and keep people safe? | good"],
  ],
  [
    "Kent Fire and Rescue Service. This means we are ‘Good’ at: ·\n- Understanding fires and other risks.\n- Future affordability.",
    ["kent-frs | Understanding fires and other risks | good", "kent-frs | Future affordability | good"],
  ],
  [
    "HMIC inspected forces.\nThese are the grades that HMIC gave for overall effectiveness:\n:: Outstanding\nDurham\n:: Good\nAvon & Somerset, Essex, Kent and North Wales\n:: Inadequate\nBedfordshire",
    [
      "durham | overall effectiveness | outstanding",
      "avon-and-somerset | overall effectiveness | good",
      "essex | overall effectiveness | good",
      "kent | overall effectiveness | good",
      "north-wales | overall effectiveness | good",
      "bedfordshire | overall effectiveness | inadequate",
    ],
  ],
  [
    "Last year’s verdict was that Cornwall’s fire service was inadequate. It has got better.",
    ["cornwall-frs | - | inadequate | earlier"],
  ],
  [
    "Kent Fire and Rescue Service was graded. The rating for effectiveness was that it ‘required improvement’.",
    ["kent-frs | effectiveness | requires-improvement"],
  ],
  [
    "Essex County Fire and Rescue Service has been inspected for the first time, and its response times to fires are “inadequate”.",
    ["essex-frs | response times to fires | inadequate"],
  ],
  [
    "Kent Fire and Rescue Service was rated ‘inadequate’ for its fire and emergency response.",
    ["kent-frs | fire and emergency response | inadequate"],
  ],
  [
    "The overall rating from HM Inspector of Fire and Rescue Services was “requires improvement”, Kent Fire and Rescue Service says.",
    ["kent-frs | - | requires-improvement"],
  ],
  [
    "For each of the three main areas – effectiveness, efficiency and people – Kent Fire and Rescue Service was rated as requires improvement.",
    [
      "kent-frs | effectiveness | requires-improvement",
      "kent-frs | efficiency | requires-improvement",
      "kent-frs | people | requires-improvement",
    ],
  ],
  [
    "Kent Fire and Rescue Service was ‘good’ in each of 11 subcategories: responding to emergencies; being financially fit; managing performance.",
    [
      "kent-frs | responding to emergencies | good",
      "kent-frs | being financially fit | good",
      "kent-frs | managing performance | good",
      "kent-frs # 11 good",
    ],
  ],
  [
    "Between ‘Good’ services and those ‘Requiring Improvement’ there is a gap, West Sussex Fire and Rescue Service found.",
    [],
  ],
  [
    "Kent Police was rated inadequate or failing in two areas: crime investigations and managing offenders.",
    ["kent | crime investigations | inadequate", "kent | managing offenders | inadequate", "kent # 2 inadequate"],
  ],
  [
    "Kent Police. Four areas were ranked ‘adequate’ - including ‘preventing crime’, and ‘managing offenders’. Three were rated as ‘good’, including ‘leadership’.",
    [
      "kent | preventing crime | adequate",
      "kent | managing offenders | adequate",
      "kent | leadership | good",
      "kent # 4 adequate",
      "kent # 3 good",
    ],
  ],
  [
    "Overall Kent Police was graded as ‘adequate’, but four of the individual forces, it was determined, ‘require improvement’.",
    ["kent | - | adequate"],
  ],
  [
    "HMICFRS looked at Kent Police. When a grade falls, particularly from good to adequate, performance has not always fallen.",
    [],
  ],
  [
    "Kent Fire & Rescue Service is OUTSTANDING at preventing fires & making the best use of resources\n\nInspectors judged Kent Fire & Rescue Service as:\n• Good at looking after its people",
    [
      "kent-frs | preventing fires | outstanding",
      "kent-frs | making the best use of resources | outstanding",
      "kent-frs | looking after its people | good",
    ],
  ],
  [
    "In 2016 the watchdog wrote of Kent Police.\nThe constabulary was given an overall judgment of inadequate for the way in which it recorded crime.",
    ["kent | recorded crime | inadequate"],
  ],
  // Who is judged.
  [
    "Dorset Police was rated as “requiring improvement”, along with Wiltshire, Devon & Cornwall, and Avon & Somerset.",
    [
      "dorset | - | requires-improvement",
      "wiltshire | - | requires-improvement",
      "devon-and-cornwall | - | requires-improvement",
      "avon-and-somerset | - | requires-improvement",
    ],
  ],
  ["The Southwest Regional Organised Crime Unit was rated as “adequate”.", ["south-west-rocu | - | adequate"]],
  [
    "HMIC reported today. The two forces assessed as ‘good’ are Kent Police and Surrey Police.",
    ["kent | - | good", "surrey | - | good"],
  ],
  ["HMIC reported on Kent Police. All other forces were judged as ‘good’.", []],
  [
    "Kent Police and Surrey Police leave crimes out. They are rated “inadequate” for recording crime.",
    ["kent | recording crime | inadequate", "surrey | recording crime | inadequate"],
  ],
  [
    "Kent Police and Surrey Police were inspected. Both were given outstanding rankings for the way they engage with the public.",
    ["kent | engage with the public | outstanding", "surrey | engage with the public | outstanding"],
  ],
  [
    "Kent and Surrey police forces were graded by HMIC as ‘outstanding’.",
    ["kent | - | outstanding", "surrey | - | outstanding"],
  ],
  [
    "Merseyside Police is praised. Along with Suffolk Constabulary and Dyfed-Powys Police it was a pilot. The Inspectorate graded the force as “good” in managing offenders.",
    ["merseyside | managing offenders | good"],
  ],
  ["HMICFRS inspected us last year. Our overall rating is requires improvement.", ["null | - | requires-improvement"]],
  [
    "Service table\nQuestion Score\nPreventing fires and other risks Inadequate\nPromoting the right values and culture Adequate",
    [
      "null | Preventing fires and other risks | inadequate",
      "null | Promoting the right values and culture | adequate",
    ],
  ],
  // Parts without a grade.
  ["HMICFRS has not given Greater Manchester Police a graded judgment.", ["greater-manchester | - | null"]],
  [
    "Cumbria Constabulary. Leadership was looked at for the first time; there is a narrative and no graded judgment.",
    ["cumbria | Leadership | null"],
  ],
  [
    "Kent Police. We also inspected how well the force protects vulnerable people. We don’t make a graded judgment for this area.",
    ["kent | protects vulnerable people | null"],
  ],
  // Grades that are not repeated.
  [
    "Gwent Police was ‘adequate’ in two areas.\n\nThe two are preventing crime and managing offenders.",
    ["gwent | preventing crime | adequate", "gwent | managing offenders | adequate", "gwent # 2 adequate"],
  ],
  [
    "Kent Fire and Rescue Service achieved three ‘outstanding’ ratings. One of them was awarded for protecting the public through fire regulation. The other two were for understanding risk and for future affordability.",
    [
      "kent-frs | protecting the public through fire regulation | outstanding",
      "kent-frs | understanding risk | outstanding",
      "kent-frs | future affordability | outstanding",
      "kent-frs # 3 outstanding",
    ],
  ],
  [
    "Kent Police was ‘adequate’ in two areas. The three are preventing crime, managing offenders and leadership.",
    ["kent # 2 adequate"],
  ],
  [
    "Kent Fire and Rescue Service was rated good at preventing fires. The same mark has been given for efficiency too.",
    ["kent-frs | preventing fires | good", "kent-frs | efficiency | good"],
  ],
  [
    "Kent Police was ‘adequate’ in two other areas. Among the ‘adequate’ ones are investigating crime and managing offenders.",
    ["kent | investigating crime | adequate", "kent | managing offenders | adequate", "kent # 2 adequate"],
  ],
  // Rounds.
  [
    "Cleveland Fire Brigade report, 2021. Cleveland Fire Brigade was good in its 2018/19 assessment.",
    ["cleveland-frs | - | good | earlier"],
  ],
  [
    "Kent Fire and Rescue Service. ‘Preventing fires and other risks’ fell from ‘good’ last time to ‘requires improvement’ now.",
    [
      "kent-frs | Preventing fires and other risks | good | earlier",
      "kent-frs | Preventing fires and other risks | requires-improvement",
    ],
  ],
  [
    "Kent Fire and Rescue Service. ‘Preventing fires and other risks’ is up from ‘inadequate’ last time to ‘good’ this time.",
    [
      "kent-frs | Preventing fires and other risks | inadequate | earlier",
      "kent-frs | Preventing fires and other risks | good",
    ],
  ],
  [
    "Kent Fire and Rescue Service’s response to major incidents was judged as ‘good’ in both inspections.",
    ["kent-frs | response to major incidents | good", "kent-frs | response to major incidents | good | earlier"],
  ],
  [
    "In 2018 Kent Fire and Rescue Service was told that its efficiency required improvement, but it is now ranked good for efficiency.",
    ["kent-frs | efficiency | requires-improvement | earlier", "kent-frs | efficiency | good"],
  ],
  [
    "Published on 18 March 2025. A 2023 inspection has led to a report which has graded Kent Police’s response to organised crime as inadequate.",
    ["kent | response to organised crime | inadequate"],
  ],
  [
    "Published: 4 May 2019. Kent Police retains its 2016 judgment of good for managing offenders.",
    ["kent | managing offenders | good"],
  ],
  // Areas and their ends.
  [
    "Kent Police graded:\n• Preventing and deterring crime and antisocial behaviour, and reducing vulnerability – Good",
    ["kent | Preventing and deterring crime and antisocial behaviour, and reducing vulnerability | good"],
  ],
  [
    "Kent Police was good at preventing crime and anti-social behaviour, and knows what causes it.",
    ["kent | preventing crime and anti-social behaviour | good"],
  ],
  [
    "Kent Fire and Rescue Service was rated good for its effectiveness, efficiency and how well it leads and manages its staff.",
    [
      "kent-frs | effectiveness | good",
      "kent-frs | efficiency | good",
      "kent-frs | leads and manages its staff | good",
    ],
  ],
  [
    "Kent Fire and Rescue Service was told it is good in how efficiently it manages its resources.",
    ["kent-frs | how efficiently it manages its resources | good"],
  ],
  [
    "Kent Fire and Rescue Service was judged inadequate at protecting the public through fire regulation in October 2023.",
    ["kent-frs | protecting the public through fire regulation | inadequate"],
  ],
  [
    "Kent Police was rated ‘adequate’, in preventing crime and managing offenders.",
    ["kent | preventing crime | adequate", "kent | managing offenders | adequate"],
  ],
  [
    "Efficiency at Kent Fire and Rescue Service was rated Outstanding, along with its culture and values.",
    ["kent-frs | Efficiency | outstanding", "kent-frs | culture and values | outstanding"],
  ],
  [
    "Kent Police’s ability to meet demands, and its planning for the future, are rated good.",
    ["kent | meet demands | good", "kent | planning for the future | good"],
  ],
  [
    "Kent Police is ‘good’ in two areas and requires improvement to its work in:\n• managing offenders;\n• investigating crime.",
    [
      "kent | managing offenders | requires-improvement",
      "kent | investigating crime | requires-improvement",
      "kent # 2 good",
    ],
  ],
  ["Kent Police. Nearly 15 child protection cases were “inadequate”.", []],
  ["Kent Police. The handling of five of them was assessed as inadequate.", []],
  [
    "Much as Ofsted does in schools, inspectors look at one part after another.\n\nKent Fire and Rescue Service\n\nEffectiveness – requires improvement",
    ["kent-frs | Effectiveness | requires-improvement"],
  ],
  ["Ofsted has rated Kent Police ‘requires improvement’.\n\nFor attitudes Kent Police received ‘good’.", []],
  ["The best possible outcome is outstanding, Kent Police was told.", []],
  ["Kent Police spoke. To be awarded outstanding grades is rare.", []],
  // Which body a pronoun is.
  [
    "Merseyside Police: the commissioner’s response\n\nThe assessment of Merseyside Police is published. Only two forces (Suffolk is the other one) have been inspected so far.\n\nThe force is graded as outstanding in managing offenders.",
    ["merseyside | managing offenders | outstanding"],
  ],
  [
    "The region’s forces make up the East Midlands Special Operations Unit. Officers of Nottinghamshire, Derbyshire and Lincolnshire work in it. It is inadequate at tackling organised crime.",
    ["east-midlands-rocu | tackling organised crime | inadequate"],
  ],
  [
    "The extent to which the service is effective at keeping people safe requires improvement, Kent Fire and Rescue Service says. Staff trust their leaders.",
    ["kent-frs | effective at keeping people safe | requires-improvement"],
  ],
  // Lists behind counts and lead-ins.
  [
    "The service was ‘good’ in all three categories of effectiveness, efficiency and people, Kent Fire and Rescue Service says.",
    ["kent-frs | effectiveness | good", "kent-frs | efficiency | good", "kent-frs | people | good"],
  ],
  [
    "As the report shows, in the areas of effectiveness, efficiency and people, HMICFRS graded Kent Fire and Rescue Service as ‘Requires Improvement’.",
    [
      "kent-frs | effectiveness | requires-improvement",
      "kent-frs | efficiency | requires-improvement",
      "kent-frs | people | requires-improvement",
    ],
  ],
  ["In all other areas, Kent Police was rated as ‘good’.", ["kent | all other areas | good"]],
  [
    "Kent Police. Its treatment of the public, use of resources and leadership have all been rated as good.",
    ["kent | treatment of the public | good", "kent | use of resources | good", "kent | leadership | good"],
  ],
  [
    "Kent Police ‘requires improvement’ in every area: preventing crime, investigating crime and managing offenders.",
    [
      "kent | preventing crime | requires-improvement",
      "kent | investigating crime | requires-improvement",
      "kent | managing offenders | requires-improvement",
    ],
  ],
  [
    "It was found that four of the forces – Avon and Somerset Constabulary, Dorset Police and Wiltshire Police – ‘require’ improvement.",
    [
      "avon-and-somerset | - | requires-improvement",
      "dorset | - | requires-improvement",
      "wiltshire | - | requires-improvement",
    ],
  ],
  [
    "Kent Police received an overall rating of ‘Good’ and the report says that:\n• Complaints are handled and people are kept informed;\n• An established health strategy backs early action.",
    ["kent | - | good"],
  ],
  [
    "Kent Fire and Rescue Service results:\nPreventing fires and other risks Good\nPeople Inadequate",
    ["kent-frs | Preventing fires and other risks | good", "kent-frs | People | inadequate"],
  ],
  [
    "Kent Police. Four areas of the force’s work drew a ‘good’ score – treatment of the public, managing offenders, leadership and use of resources.",
    [
      "kent | treatment of the public | good",
      "kent | managing offenders | good",
      "kent | leadership | good",
      "kent | use of resources | good",
    ],
  ],
  [
    "Kent Police\n\nHow effective is the force at investigating crime and reducing reoffending? (Good)",
    ["kent | How effective is the force at investigating crime and reducing reoffending? | good"],
  ],
  // Names by their initials, and what belongs to another.
  [
    "Dorset and Wiltshire Fire and Rescue Service was inspected. DWFRS was good at preventing fires.",
    ["dorset-and-wiltshire-frs | preventing fires | good"],
  ],
  ["Lincolnshire’s serious crime unit labelled ‘inadequate’. Lincolnshire Police said so.", []],
  ["Ten more forces were told they require improvement. Durham Constabulary was not.", []],
  // Rounds again.
  [
    "Kent Police, 2 October 2018\n\nIn June 2017 the constabulary was given an overall judgment of inadequate.\n\nOverall judgment\n\ngraded good",
    ["kent | - | inadequate | earlier", "kent | - | good"],
  ],
  [
    "Published: 4 May 2023. It shows how far Cleveland Police has moved since the findings of 2019, when the force was rated inadequate in all areas.",
    ["cleveland | all areas | inadequate | earlier"],
  ],
  [
    "Published: 3 November 2016. In the 2015 efficiency assessment Dorset Police was judged to require improvement.",
    ["dorset | - | requires-improvement | earlier"],
  ],
  [
    "Last year’s inspection by HMICFRS found that Kent Police is inadequate at investigating crime.",
    ["kent | investigating crime | inadequate"],
  ],
  ["Kent Police was ‘inadequate and requiring improvement’ in several areas.", []],
  ["Kent Police responds to the public better, though it was graded as adequate in a single area.", []],
  [
    "Wiltshire Police has work to do in investigating crime, protecting vulnerable people and responding to the public, which were all judged to ‘Require Improvement’.",
    [
      "wiltshire | investigating crime | requires-improvement",
      "wiltshire | protecting vulnerable people | requires-improvement",
      "wiltshire | responding to the public | requires-improvement",
    ],
  ],
  [
    "Avon and Somerset Police was told that its service Requires improvement – in two areas including managing offenders; and investigating crime.",
    [
      "avon-and-somerset | managing offenders | requires-improvement",
      "avon-and-somerset | investigating crime | requires-improvement",
    ],
  ],
  [
    "Merseyside Police\n• How effective is the force at investigating crime and reducing reoffending? (Good)\n• How effective is the force at tackling serious and organised crime? (Good)",
    [
      "merseyside | How effective is the force at investigating crime and reducing reoffending? | good",
      "merseyside | How effective is the force at tackling serious and organised crime? | good",
    ],
  ],
  [
    "Inspectors reported.\n\nThe force was graded inadequate at investigating crime. The service was rated good at prevention and satisfactory at protection.",
    ["null | investigating crime | inadequate"],
  ],
];
