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
  ["Investigating crime is one of the six that are good at Kent Police.", ["kent | Investigating crime | good"]],
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
];
