import type { Phrasing } from "./phrasings.js";

/** Sentences as papers, forces and commissioners write them, made up before the rules that read them. */
export const PRESS: readonly Phrasing[] = [
  [
    "Humberside Police has been graded outstanding in seven areas. The force was praised for its leadership, which was rated good.",
    ["humberside # 7 outstanding", "humberside | leadership | good"],
  ],
  [
    "The report into Cheshire Constabulary says that the force is outstanding at disrupting serious organised crime, good at preventing crime and adequate in the way it looks after its workforce.",
    [
      "cheshire | disrupting serious organised crime | outstanding",
      "cheshire | preventing crime | good",
      "cheshire | looks after its workforce | adequate",
    ],
  ],
  [
    "West Yorkshire Police came in for criticism over how it answers calls, with inspectors branding it inadequate in that area.",
    ["west-yorkshire | answers calls | inadequate"],
  ],
  [
    "Inspectors rated the force's response to domestic abuse as inadequate, Gwent Police has confirmed.",
    ["gwent | response to domestic abuse | inadequate"],
  ],
  [
    "Merseyside Fire and Rescue Service is the first in the country to be rated outstanding for responding to fires and other emergencies.",
    ["merseyside-frs | responding to fires and other emergencies | outstanding"],
  ],
  [
    "Dorset & Wiltshire Fire and Rescue Service was found to be good at understanding the risk of fire, but to require improvement when promoting the right values and culture.",
    [
      "dorset-and-wiltshire-frs | understanding the risk of fire | good",
      "dorset-and-wiltshire-frs | promoting the right values and culture | requires-improvement",
    ],
  ],
  [
    "Nottinghamshire Police was told it must do better. It was graded as requiring improvement in three areas: investigating crime, supporting victims and managing suspects.",
    [
      "nottinghamshire | investigating crime | requires-improvement",
      "nottinghamshire | supporting victims | requires-improvement",
      "nottinghamshire | managing suspects | requires-improvement",
      "nottinghamshire # 3 requires-improvement",
    ],
  ],
  [
    "The force's grade for investigating crime has dropped from adequate to inadequate, HMICFRS said of Staffordshire Police.",
    ["staffordshire | investigating crime | adequate | earlier", "staffordshire | investigating crime | inadequate"],
  ],
  [
    "Sussex Police's crime recording accuracy was rated as outstanding, up from requires improvement in 2018.",
    [
      "sussex | crime recording accuracy | outstanding",
      "sussex | crime recording accuracy | requires-improvement | earlier",
    ],
  ],
  [
    "Kent Police received two outstanding grades, for recording crime and for disrupting serious organised crime.",
    [
      "kent # 2 outstanding",
      "kent | recording crime | outstanding",
      "kent | disrupting serious organised crime | outstanding",
    ],
  ],
  [
    "Surrey Police and Sussex Police were both rated good at preventing crime.",
    ["surrey | preventing crime | good", "sussex | preventing crime | good"],
  ],
  [
    "While Essex Police was judged to be good at preventing crime, it was marked down to requires improvement for its investigations.",
    ["essex | preventing crime | good", "essex | investigations | requires-improvement"],
  ],
  [
    "In the inspection, Lancashire Fire and Rescue Service was awarded outstanding for its culture, and good in the other ten areas.",
    ["lancashire-frs | culture | outstanding", "lancashire-frs # 10 good"],
  ],
  [
    "Norfolk Constabulary: 'Good' for effectiveness, 'Good' for efficiency, 'Outstanding' for legitimacy",
    ["norfolk | effectiveness | good", "norfolk | efficiency | good", "norfolk | legitimacy | outstanding"],
  ],
  [
    "The inspectorate's report rates Suffolk Constabulary as good for effectiveness and legitimacy and requiring improvement for efficiency.",
    ["suffolk | effectiveness | good", "suffolk | legitimacy | good", "suffolk | efficiency | requires-improvement"],
  ],
  [
    "Chief Constable Jo Shiner said: “I am pleased that Sussex Police has been graded good for preventing crime.”",
    ["sussex | preventing crime | good"],
  ],
  [
    "“We were disappointed to receive an inadequate grading for how we manage offenders,” said Devon and Cornwall Police.",
    ["devon-and-cornwall | manage offenders | inadequate"],
  ],
  [
    "Devon and Cornwall Police moves from inadequate to adequate in managing offenders, and stays adequate in responding to the public.",
    [
      "devon-and-cornwall | managing offenders | inadequate | earlier",
      "devon-and-cornwall | managing offenders | adequate",
      "devon-and-cornwall | responding to the public | adequate",
      "devon-and-cornwall | responding to the public | adequate | earlier",
    ],
  ],
  [
    "HMICFRS inspectors have judged Cumbria Constabulary good in six areas, adequate in two and requiring improvement in one: responding to the public.",
    [
      "cumbria # 6 good",
      "cumbria # 2 adequate",
      "cumbria # 1 requires-improvement",
      "cumbria | responding to the public | requires-improvement",
    ],
  ],
  [
    "How well Avon and Somerset Police treats the public has been graded as good.",
    ["avon-and-somerset | treats the public | good"],
  ],
  [
    "The Metropolitan Police was inadequate in two areas, responding to the public and managing offenders, according to the report.",
    [
      "metropolitan # 2 inadequate",
      "metropolitan | responding to the public | inadequate",
      "metropolitan | managing offenders | inadequate",
    ],
  ],
  [
    "The watchdog said that the Met was 'requires improvement' for investigating crime.",
    ["metropolitan | investigating crime | requires-improvement"],
  ],
  [
    "Greater Manchester Fire and Rescue Service scored good for its response to major incidents. For culture, however, the service was handed a requires improvement rating.",
    [
      "greater-manchester-frs | response to major incidents | good",
      "greater-manchester-frs | culture | requires-improvement",
    ],
  ],
  [
    "Two areas – investigating crime and supporting victims – were graded as requires improvement for Wiltshire Police.",
    [
      "wiltshire | investigating crime | requires-improvement",
      "wiltshire | supporting victims | requires-improvement",
      "wiltshire # 2 requires-improvement",
    ],
  ],
  [
    "Wiltshire Police's leadership has been graded 'good', while its response to vulnerable people is 'adequate'.",
    ["wiltshire | leadership | good", "wiltshire | response to vulnerable people | adequate"],
  ],
  [
    "Cleveland Police is no longer rated inadequate in any area. It is now adequate at preventing crime.",
    ["cleveland | preventing crime | adequate"],
  ],
  ["Good progress has been made by Cleveland Police, with adequate resources and good use of technology.", []],
  ["The force requires improvement to its custody suites, say residents of Kent.", []],
  [
    "Leicestershire Police: outstanding for leadership, good for preventing crime, adequate for victims.",
    [
      "leicestershire | leadership | outstanding",
      "leicestershire | preventing crime | good",
      "leicestershire | victims | adequate",
    ],
  ],
  [
    "Leicestershire Police achieved good across the board in effectiveness, efficiency and legitimacy.",
    [
      "leicestershire | effectiveness | good",
      "leicestershire | efficiency | good",
      "leicestershire | legitimacy | good",
    ],
  ],
  [
    "The inspection of Warwickshire Police found the force to be adequate at vetting its staff, good at monitoring its IT systems and inadequate at tackling corruption.",
    [
      "warwickshire | vetting its staff | adequate",
      "warwickshire | monitoring its IT systems | good",
      "warwickshire | tackling corruption | inadequate",
    ],
  ],
  [
    "The grade for the way the force protects vulnerable people is adequate. Its last grade was good. North Wales Police said it would learn.",
    [
      "north-wales | protects vulnerable people | adequate",
      "north-wales | protects vulnerable people | good | earlier",
    ],
  ],
  [
    "North Wales Police was graded as outstanding at treating the public with fairness and respect, its highest ever mark.",
    ["north-wales | treating the public with fairness and respect | outstanding"],
  ],
  ["Judged on efficiency, South Wales Police is good.", ["south-wales | efficiency | good"]],
  [
    "South Wales Police has been rated as outstanding overall at tackling serious and organised crime.",
    ["south-wales | tackling serious and organised crime | outstanding"],
  ],
  [
    "The Eastern Region Special Operations Unit has been graded as good at tackling serious and organised crime. Norfolk and Suffolk were graded adequate, and Essex good.",
    [
      "eastern-rocu | tackling serious and organised crime | good",
      "norfolk | - | adequate",
      "suffolk | - | adequate",
      "essex | - | good",
    ],
  ],
  [
    "Tyne and Wear Fire and Rescue Service has kept its good rating for effectiveness, but slipped to requires improvement for people.",
    [
      "tyne-and-wear-frs | effectiveness | good",
      "tyne-and-wear-frs | effectiveness | good | earlier",
      "tyne-and-wear-frs | people | requires-improvement",
    ],
  ],
  [
    "The service's ability to make itself affordable was good and its use of resources adequate, the report on Tyne and Wear Fire and Rescue Service says.",
    ["tyne-and-wear-frs | make itself affordable | good", "tyne-and-wear-frs | use of resources | adequate"],
  ],
  [
    "Lincolnshire Police was deemed inadequate at managing offenders, requires improvement at investigating crime and good at recording data about crime.",
    [
      "lincolnshire | managing offenders | inadequate",
      "lincolnshire | investigating crime | requires-improvement",
      "lincolnshire | recording data about crime | good",
    ],
  ],
  [
    "Areas where Lincolnshire Police was rated good include preventing crime and leadership.",
    ["lincolnshire | preventing crime | good", "lincolnshire | leadership | good"],
  ],
  [
    "Lincolnshire Police has improved in the way it responds to the public, moving up from inadequate to good.",
    ["lincolnshire | responds to the public | inadequate | earlier", "lincolnshire | responds to the public | good"],
  ],
  [
    "The PCC welcomed the good rating given to Lincolnshire Police for its leadership.",
    ["lincolnshire | leadership | good"],
  ],
  [
    "It's good news for Lincolnshire Police: the watchdog says it is good at looking after its people.",
    ["lincolnshire | looking after its people | good"],
  ],
  [
    "The quality of investigations at Thames Valley Police was judged inadequate, the lowest possible grade.",
    ["thames-valley | quality of investigations | inadequate"],
  ],
  [
    "Thames Valley Police’s efforts to tackle corruption have been rated good.",
    ["thames-valley | efforts to tackle corruption | good"],
  ],
  [
    "There were outstanding grades for Thames Valley Police in preventing crime and in managing offenders.",
    ["thames-valley | preventing crime | outstanding", "thames-valley | managing offenders | outstanding"],
  ],
  [
    "Thames Valley Police – rated good at preventing crime last year – is now considered outstanding in that area.",
    ["thames-valley | preventing crime | good | earlier", "thames-valley | preventing crime | outstanding"],
  ],
  [
    "The report grades the Isle of Wight Fire and Rescue Service's prevention as inadequate.",
    ["isle-of-wight-frs | prevention | inadequate"],
  ],
  [
    "Only one area, fire protection, was found to be inadequate at Gloucestershire Fire and Rescue Service.",
    ["gloucestershire-frs | fire protection | inadequate"],
  ],
  ["Gloucestershire Fire and Rescue Service has gone from two inadequate grades to none.", []],
  [
    "Inspectors concluded the service's values and culture required improvement and its training was inadequate, in a blow to Gloucestershire Fire and Rescue Service.",
    ["gloucestershire-frs | values and culture | requires-improvement", "gloucestershire-frs | training | inadequate"],
  ],
  [
    "Essex County Fire and Rescue Service has been rated good at preventing fires but told it needs to improve how it protects the public, where it was rated requires improvement.",
    ["essex-frs | preventing fires | good", "essex-frs | protects the public | requires-improvement"],
  ],
  [
    "West Mercia Police was given the rating of 'requires improvement' by inspectors in relation to how it investigates crime.",
    ["west-mercia | investigates crime | requires-improvement"],
  ],
  [
    "West Mercia Police scored 'outstanding' on leadership, 'good' on prevention, and 'adequate' on everything else.",
    ["west-mercia | leadership | outstanding", "west-mercia | prevention | good"],
  ],
  [
    "For the third time in a row, West Mercia Police has been rated outstanding for efficiency.",
    ["west-mercia | efficiency | outstanding"],
  ],
  [
    "West Mercia Police was last inspected in 2021 when it was graded good for preventing crime.",
    ["west-mercia | preventing crime | good | earlier"],
  ],
  [
    "At its previous inspection West Mercia Police was judged inadequate at responding to the public; that has risen to adequate.",
    [
      "west-mercia | responding to the public | inadequate | earlier",
      "west-mercia | responding to the public | adequate",
    ],
  ],
];
