import type { Phrasing } from "./phrasings.js";

/** Turns of committee papers, commissioners' statements and local news, each in a text of our own. */
export const PAPERS: readonly Phrasing[] = [
  // Counts that are spelt out.
  [
    "Kent Police was rated ‘inadequate’ for all three pillars examined in PEEL: efficiency, effectiveness and legitimacy.",
    ["kent | efficiency | inadequate", "kent | effectiveness | inadequate", "kent | legitimacy | inadequate"],
  ],
  [
    "HMICFRS rated Kent Police as ‘inadequate’ for all three areas assessed during the PEEL process: efficiency, effectiveness and legitimacy.",
    ["kent | efficiency | inadequate", "kent | effectiveness | inadequate", "kent | legitimacy | inadequate"],
  ],
  [
    "HMICFRS rated Kent Police as ‘inadequate’ for all three areas assessed during a hard year: the chief has left.",
    ["kent # 3 inadequate"],
  ],
  [
    "Kent Police “requires improvement” in half of its graded areas, including investigating crime, managing offenders and protecting vulnerable people.",
    [
      "kent | investigating crime | requires-improvement",
      "kent | managing offenders | requires-improvement",
      "kent | protecting vulnerable people | requires-improvement",
    ],
  ],
  [
    'HMICFRS, in its PEEL report, grades the force "good" in most categories, including preventing crime and disrupting organised crime. Kent Police is pleased.',
    ["kent | preventing crime | good", "kent | disrupting organised crime | good"],
  ],
  [
    "Kent Police was good in three areas but requires improvement in six. Those six included responding to the public, managing offenders, and leadership.",
    [
      "kent # 3 good",
      "kent # 6 requires-improvement",
      "kent | responding to the public | requires-improvement",
      "kent | managing offenders | requires-improvement",
      "kent | leadership | requires-improvement",
    ],
  ],
  [
    "Kent Police requires improvement in two areas. Those two included responding to the public, managing offenders, and leadership.",
    ["kent # 2 requires-improvement"],
  ],
  [
    'Essex, Kent and Suffolk were three of the 15 fire services deemed "good" in all three areas.',
    ["essex-frs # 3 good", "kent-frs # 3 good", "suffolk-frs # 3 good"],
  ],
  [
    "The next three in size, Kent, Essex and West Yorkshire, were good in every category.",
    ["kent | every category | good", "essex | every category | good", "west-yorkshire | every category | good"],
  ],
  [
    "Kent Police was graded. None of the areas was graded good or outstanding.",
    ["kent # 0 good", "kent # 0 outstanding"],
  ],
  [
    "Kent Police received no ‘inadequate’, ‘requires improvement’ or ‘adequate’ grades.",
    ["kent # 0 inadequate", "kent # 0 requires-improvement", "kent # 0 adequate"],
  ],
  ["Kent Police has two areas that are good or outstanding.", []],
  ["No force other than Kent Police was rated good or outstanding.", []],
  [
    "Kent Police has been rated ‘good’.\n\nHMICFRS awarded the grade for preventing crime, investigating crime and tackling serious and organised crime.",
    [
      "kent | preventing crime | good",
      "kent | investigating crime | good",
      "kent | tackling serious and organised crime | good",
    ],
  ],
  [
    "Kent Police has been rated ‘good’. The chief said that HMICFRS gave the grade its due for leadership.",
    ["kent | - | good"],
  ],
  [
    "Kent Fire and Rescue Service was seen on:\n\n· How effective they are in keeping people safe from fire\n· How efficient they are;\n· How well they look after their people\n\nThe Chief Fire Officer is delighted that the Service has come out ‘Good’ across all three themes.",
    [
      "kent-frs | effective they are in keeping people safe from fire | good",
      "kent-frs | efficient they are | good",
      "kent-frs | look after their people | good",
    ],
  ],
  [
    "Kent Police was seen on:\n\n• How legitimate is the force?\n• Leadership\n\nThe force has come out ‘Good’ across all three themes.",
    ["kent # 3 good"],
  ],
  // What the sentence before names goes before the items of a list above it.
  [
    "Kent Police was seen on:\n\n• Vetting\n• Custody\n\nInspectors came back for leadership and for preventing crime. It was ‘Good’ in both areas, and in all two areas it was ‘Good’.",
    ["kent | leadership | good", "kent | preventing crime | good"],
  ],
  [
    "Kent Police has two dogs:\n\n• Leadership\n\nThey bark.\n\n• Vetting\n• Custody\n\nThe force has come out ‘Good’ across both themes, and in all two areas it was ‘Good’.",
    ["kent | Vetting | good", "kent | Custody | good"],
  ],
  // Rounds.
  [
    "Kent Police has been praised for what it has done since last year’s ‘requires improvement’ grading.",
    ["kent | - | requires-improvement | earlier"],
  ],
  [
    "HMICFRS visited Kent Police last year and its report is out: the force’s leadership was graded ‘good’.",
    ["kent | leadership | good"],
  ],
  [
    "On an earlier occasion HMIC said that Kent Police was ‘outstanding’ in leadership.",
    ["kent | leadership | outstanding | earlier"],
  ],
  [
    "Kent Police waited. Last month HMIC changed the published ‘requires improvement’ in crime recording to ‘good’.",
    ["kent | crime recording | requires-improvement | earlier", "kent | crime recording | good"],
  ],
  [
    "1 May 2019. The latest inspection report of Kent Police, which came out in November 2016, rated the force as good for leadership.",
    ["kent | leadership | good"],
  ],
  [
    "1 May 2019. An inspection report of Kent Police, which came out in November 2016, rated the force as good for leadership.",
    ["kent | leadership | good | earlier"],
  ],
  [
    "The head of Kent Police led its change from being rated by Her Majesty’s Inspectors as ‘requiring improvement’ to ‘good’ overall.",
    ["kent | - | requires-improvement | earlier", "kent | - | good"],
  ],
  // Who.
  ["Norfolk Constabulary was visited. Later the fire service was rated good for leadership.", []],
  [
    "Inside Lancashire Constabulary HMIC found a warm culture. The constabulary is outstanding in the way it engages with its communities.",
    ["lancashire | engages with its communities | outstanding"],
  ],
  [
    "The Chief Constable of Kent Police said: “The report shows that as a force we are good at preventing crime.”",
    ["kent | preventing crime | good"],
  ],
  [
    "Kent Police was visited. A man who came out of prison waited for weeks. It was rated good at preventing crime.",
    ["kent | preventing crime | good"],
  ],
  ["Kent Police was visited. The prison is near. It was rated good at preventing crime.", []],
  [
    "Kent Police, by contrast, was found to be “wholly inadequate” at preventing crime by the HMICFRS.",
    ["kent | preventing crime | inadequate"],
  ],
  ["Kent Police was woefully inadequate, said a shopkeeper.", []],
  [
    "The one area where Kent Fire and Rescue Service was given an adequate score was for its response to major incidents.",
    ["kent-frs | response to major incidents | adequate"],
  ],
  ["Kent Police achieved an adequate score in its own quiz for leadership.", []],
  ["Kent Police was given ‘good’ gradings by the HMICFRS for leadership.", ["kent | leadership | good"]],
  [
    "HMICFRS said almost all areas had improved and rated Kent Fire and Rescue Service as good.",
    ["kent-frs | - | good"],
  ],
  [
    "Essex Police had been working with Kent Police, who had received an ‘Outstanding’ rating.",
    ["kent | - | outstanding"],
  ],
  ["Kent Police is here. Across the country, a single force stayed ‘outstanding’.", []],
  ["Kent Police investigates crime. “All the areas where we have been graded ‘good’ matter,” its chief said.", []],
  ["SYFRS was rated adequate for responding to fires.", ["south-yorkshire-frs | responding to fires | adequate"]],
  ["BFRS was rated adequate for responding to fires.", []],
  [
    "Kent Fire and Rescue Service has a new home. Image: Google Street View. It was rated good for leadership.",
    ["kent-frs | leadership | good"],
  ],
  ["Kent Fire and Rescue Service has fans. Google reviewers speak up. It was rated good for leadership.", []],
  // Areas: where they start and end.
  [
    "In its report into police legitimacy HMIC rated Kent Police as ‘good’, having found that it treats people well.",
    ["kent | police legitimacy | good"],
  ],
  [
    "Kent Police’s understanding of demand is judged to be good; it is judged to require improvement for its use of resources; and its planning for future demand is judged to be good.",
    [
      "kent | understanding of demand | good",
      "kent | use of resources | requires-improvement",
      "kent | planning for future demand | good",
    ],
  ],
  [
    "Kent Police is good at its work to prevent crime, tackle anti-social behaviour and keep people safe.",
    ["kent | prevent crime, tackle anti-social behaviour and keep people safe | good"],
  ],
  [
    "Kent Fire and Rescue Service is outstanding for its work to prevent fires & other risks.",
    ["kent-frs | prevent fires & other risks | outstanding"],
  ],
  [
    "Kent Fire and Rescue Service has been described as 'good' for effectiveness at keeping people safe and for the way it looks after its people.",
    ["kent-frs | effectiveness at keeping people safe | good", "kent-frs | looks after its people | good"],
  ],
  [
    "Kent Police was judged as ‘requires improvement’ in the final category of effectiveness, and good in the legitimacy strand.",
    ["kent | effectiveness | requires-improvement", "kent | legitimacy | good"],
  ],
  [
    'Inspectors rated Kent Police as "requires improvement" for the way it records reported crimes.',
    ["kent | records reported crimes | requires-improvement"],
  ],
  [
    "Kent Fire and Rescue Service was seen twice. The service is good at how it identifies risks in its communities.",
    ["kent-frs | identifies risks in its communities | good"],
  ],
  [
    "Kent Police was seen twice. The force is good at identifying and responding to the most vulnerable people.",
    ["kent | identifying and responding to the most vulnerable people | good"],
  ],
  [
    "HMICFRS ranked Kent Police as good in all areas except for ethical behaviour, where it was marked down as requires improvement.",
    ["kent | all areas | good", "kent | ethical behaviour | requires-improvement"],
  ],
  [
    "Kent Police was deemed 'outstanding' at preventing crime and anti-social behavior and keeping people safe.",
    ["kent | preventing crime and anti-social behavior and keeping people safe | outstanding"],
  ],
  [
    "West Sussex Fire and Rescue Service has moved on, with two areas – protecting the public through fire regulation and ensuring fairness and promoting diversity – judged 'inadequate'.",
    [
      "west-sussex-frs | protecting the public through fire regulation | inadequate",
      "west-sussex-frs | ensuring fairness and promoting diversity | inadequate",
    ],
  ],
  [
    "Kent Fire and Rescue Service was seen. Its response to fires and emergencies locally is good, and to national risks it responds well.",
    ["kent-frs | response to fires and emergencies locally | good"],
  ],
  // Lists.
  [
    "Kent Police was assessed, as follows:\n\n· Preventing crime - good\n\n· Treatment of the public, protecting vulnerable people and managing offenders - adequate\n\n· Investigating crime, responding to the public, leadership - requires improvement",
    [
      "kent | Preventing crime | good",
      "kent | Treatment of the public | adequate",
      "kent | protecting vulnerable people | adequate",
      "kent | managing offenders | adequate",
      "kent | Investigating crime | requires-improvement",
      "kent | responding to the public | requires-improvement",
      "kent | leadership | requires-improvement",
    ],
  ],
  [
    "Kent Fire and Rescue Service requires improvement to:\nIts understanding of the risk of fire and other emergencies\nThe way it prevents fires and other risks\nHow it looks after its people",
    [
      "kent-frs | understanding of the risk of fire and other emergencies | requires-improvement",
      "kent-frs | prevents fires and other risks | requires-improvement",
      "kent-frs | looks after its people | requires-improvement",
    ],
  ],
  [
    "Areas of Kent Fire and Rescue Service that “require improvement” include:\n- Responding to reports of fires quickly enough.\n- The service making best use of its resources.",
    [
      "kent-frs | Responding to reports of fires quickly enough | requires-improvement",
      "kent-frs | making best use of its resources | requires-improvement",
    ],
  ],
  [
    "Kent Fire and Rescue Service\n\nAdequate\n\nPreventing fires and other risks\n\nRequires\nImprovment\n\nProtecting the public through fire regulation\n\nInadequate\n\nMaking best use of resources",
    [
      "kent-frs | Preventing fires and other risks | adequate",
      "kent-frs | Protecting the public through fire regulation | requires-improvement",
      "kent-frs | Making best use of resources | inadequate",
    ],
  ],
  [
    "Good\n\nUnderstanding the risk of fire and other emergencies\n\nAdequate\n\nPreventing fires and other risks\n\nRequirs improvement\n\nMaking best use of resources",
    [
      "null | Understanding the risk of fire and other emergencies | good",
      "null | Preventing fires and other risks | adequate",
      "null | Making best use of resources | requires-improvement",
    ],
  ],
];
