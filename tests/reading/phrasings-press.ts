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
    ["wiltshire | investigating crime | requires-improvement", "wiltshire | supporting victims | requires-improvement"],
  ],
  [
    "Wiltshire Police's leadership has been graded 'good', while its response to vulnerable people is 'adequate'.",
    ["wiltshire | leadership | good", "wiltshire | response to vulnerable people | adequate"],
  ],
  [
    "Cleveland Police is no longer rated inadequate in any area. It is now adequate at preventing crime.",
    ["cleveland | preventing crime | adequate", "cleveland # 0 inadequate"],
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
    ["tyne-and-wear-frs | effectiveness | good", "tyne-and-wear-frs | people | requires-improvement"],
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
  [
    "Gloucestershire Fire and Rescue Service has gone from two inadequate grades to none.",
    ["gloucestershire-frs # 2 inadequate | earlier", "gloucestershire-frs # 0 inadequate"],
  ],
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
  [
    "Gwent Police has been told to improve the way it deals with victims after being rated as requiring improvement. The force has accepted the findings.",
    ["gwent | deals with victims | requires-improvement"],
  ],
  [
    "South Yorkshire Fire and Rescue has jumped two places to be rated good for protecting the public.",
    ["south-yorkshire-frs | protecting the public | good"],
  ],
  [
    "Inspectors found that Durham Constabulary's leadership was outstanding and its use of resources was good.",
    ["durham | leadership | outstanding", "durham | use of resources | good"],
  ],
  [
    "Durham Constabulary's leadership and its use of resources were each graded outstanding.",
    ["durham | leadership | outstanding", "durham | use of resources | outstanding"],
  ],
  [
    "Cheshire Fire and Rescue Service was graded good, good and outstanding for effectiveness, efficiency and people respectively.",
    ["cheshire-frs | effectiveness | good", "cheshire-frs | efficiency | good", "cheshire-frs | people | outstanding"],
  ],
  [
    "The force was rated good in the following areas: preventing crime, managing offenders and leadership. Cheshire Constabulary welcomed this.",
    ["cheshire | preventing crime | good", "cheshire | managing offenders | good", "cheshire | leadership | good"],
  ],
  [
    "Kent Police is one of only two forces to be graded outstanding at preventing crime.",
    ["kent | preventing crime | outstanding"],
  ],
  [
    "HMICFRS today published its report on Derbyshire Fire & Rescue Service, grading it as good in keeping people safe from fire and other risks.",
    ["derbyshire-frs | keeping people safe from fire and other risks | good"],
  ],
  [
    "Derbyshire Fire & Rescue Service's protection work, previously judged to require improvement, is now good.",
    ["derbyshire-frs | protection work | requires-improvement | earlier", "derbyshire-frs | protection work | good"],
  ],
  [
    "Two years ago Cleveland Police was rated inadequate at protecting vulnerable people. Today's report gives it an adequate.",
    [
      "cleveland | protecting vulnerable people | inadequate | earlier",
      "cleveland | protecting vulnerable people | adequate",
    ],
  ],
  [
    "Kent was good at investigating crime, Essex adequate and Sussex inadequate, the inspectorate said of the three forces.",
    [
      "kent | investigating crime | good",
      "essex | investigating crime | adequate",
      "sussex | investigating crime | inadequate",
    ],
  ],
  [
    "The latest PEEL assessment of Surrey Police shows: Preventing crime – good; Responding to the public – adequate; Investigating crime – requires improvement.",
    [
      "surrey | Preventing crime | good",
      "surrey | Responding to the public | adequate",
      "surrey | Investigating crime | requires-improvement",
    ],
  ],
  [
    "Surrey Police said it was “delighted” with its ‘outstanding’ for preventing crime but disappointed by the ‘requires improvement’ for responding to the public.",
    ["surrey | preventing crime | outstanding", "surrey | responding to the public | requires-improvement"],
  ],
  [
    "The Commissioner notes that the Force has been assessed as Good in respect of Preventing Crime and Adequate in respect of Supporting Victims. Surrey Police will respond.",
    ["surrey | Preventing Crime | good", "surrey | Supporting Victims | adequate"],
  ],
  [
    "I am encouraged that the Force (Surrey Police) was graded Outstanding for its leadership, and note the Requires Improvement grade for call handling.",
    ["surrey | leadership | outstanding", "surrey | call handling | requires-improvement"],
  ],
  [
    "Suffolk Fire and Rescue Service has work to do on culture, which inspectors judged to be inadequate.",
    ["suffolk-frs | culture | inadequate"],
  ],
  [
    "Inspectors praised Suffolk Fire and Rescue Service for its prevention work, giving it an outstanding rating.",
    ["suffolk-frs | prevention work | outstanding"],
  ],
  [
    "Response times let Suffolk Fire and Rescue Service down: for responding to emergencies it got requires improvement.",
    ["suffolk-frs | responding to emergencies | requires-improvement"],
  ],
  [
    "North Yorkshire Police is adequate at keeping people safe, and good in the way that it treats the public, HMICFRS said.",
    ["north-yorkshire | keeping people safe | adequate", "north-yorkshire | treats the public | good"],
  ],
  [
    "The effectiveness of North Yorkshire Police was graded as good, its efficiency as adequate and its legitimacy as good.",
    [
      "north-yorkshire | effectiveness | good",
      "north-yorkshire | efficiency | adequate",
      "north-yorkshire | legitimacy | good",
    ],
  ],
  [
    "The force retained its grade of good for efficiency and rose to outstanding for legitimacy. Dyfed-Powys Police is delighted.",
    ["dyfed-powys | efficiency | good", "dyfed-powys | legitimacy | outstanding"],
  ],
  [
    "Dyfed-Powys Police's grades: Investigating crime (adequate), Managing offenders (good), Leadership (good).",
    [
      "dyfed-powys | Investigating crime | adequate",
      "dyfed-powys | Managing offenders | good",
      "dyfed-powys | Leadership | good",
    ],
  ],
  [
    "A spokesman for Ofsted said the school was good. Dyfed-Powys Police officers do an outstanding job in adequate buildings.",
    [],
  ],
  ["Dyfed-Powys Police aims to be outstanding at preventing crime by 2026.", []],
  ["A good force will have good leadership; an inadequate force will not.", []],
  ["City of London Police's fraud team has done good work and its response is good, said a councillor.", []],
  [
    "The North West ROCU was rated good for tackling serious and organised crime, with Cumbria and Lancashire also good and Cheshire adequate.",
    [
      "north-west-rocu | tackling serious and organised crime | good",
      "cumbria | tackling serious and organised crime | good",
      "lancashire | tackling serious and organised crime | good",
      "cheshire | tackling serious and organised crime | adequate",
    ],
  ],
  [
    "Its custody inspection graded the leadership of Avon and Somerset Police as adequate.",
    ["avon-and-somerset | leadership | adequate"],
  ],
  [
    "The force got top marks – outstanding – for recording crime. Avon and Somerset Police records 97 per cent of it.",
    ["avon-and-somerset | recording crime | outstanding"],
  ],
  [
    "The inspectorate's lowest grade, inadequate, was given to Avon and Somerset Police for managing offenders.",
    ["avon-and-somerset | managing offenders | inadequate"],
  ],
  [
    "Avon and Somerset Police was awarded the top grade of outstanding for its leadership.",
    ["avon-and-somerset | leadership | outstanding"],
  ],
  [
    "In terms of how it investigates crime, Avon and Somerset Police remains in the requires improvement category.",
    ["avon-and-somerset | investigates crime | requires-improvement"],
  ],
  [
    "Inspectors were less impressed by how the service looks after its people. They graded it inadequate. Avon Fire and Rescue Service apologised.",
    ["avon-frs | looks after its people | inadequate"],
  ],
  ["Avon Fire and Rescue Service has a good record on safety visits and outstanding crews.", []],
  [
    "Police in Cleveland have been given an ‘adequate’ grade for the standard of their investigations.",
    ["cleveland | standard of their investigations | adequate"],
  ],
  [
    "Inspectors were impressed by the force's work with young people but judged its handling of 101 calls to be inadequate, Gwent Police has admitted.",
    ["gwent | handling of 101 calls | inadequate"],
  ],
  [
    "The report card for Gwent Police: crime prevention, good; victim care, adequate; leadership, good.",
    ["gwent | crime prevention | good", "gwent | victim care | adequate", "gwent | leadership | good"],
  ],
  [
    "Gwent Police earned outstanding ratings for preventing crime and treating the public fairly.",
    ["gwent | preventing crime | outstanding", "gwent | treating the public fairly | outstanding"],
  ],
  [
    "Mid and West Wales Fire and Rescue Service is not inspected. Shropshire Fire and Rescue Service was judged good at using its resources well.",
    ["shropshire-frs | using its resources well | good"],
  ],
  [
    "Prevention: Good. Protection: Requires improvement. Response: Good. That was the verdict on Shropshire Fire and Rescue Service.",
    [
      "shropshire-frs | Prevention | good",
      "shropshire-frs | Protection | requires-improvement",
      "shropshire-frs | Response | good",
    ],
  ],
  [
    "Shropshire Fire and Rescue Service has been praised by inspectors, who rated it as good for understanding risk and outstanding for training.",
    ["shropshire-frs | understanding risk | good", "shropshire-frs | training | outstanding"],
  ],
  [
    "The inspectorate says West Midlands Police is inadequate when it comes to investigating crime and protecting vulnerable people.",
    ["west-midlands | investigating crime | inadequate", "west-midlands | protecting vulnerable people | inadequate"],
  ],
  [
    "Inadequate was the verdict on how West Midlands Police investigates crime.",
    ["west-midlands | investigates crime | inadequate"],
  ],
  [
    "Management of offenders was another weak spot for West Midlands Police, with an inadequate rating.",
    ["west-midlands | Management of offenders | inadequate"],
  ],
  [
    "West Midlands Police fared better in crime recording, where it was rated outstanding.",
    ["west-midlands | crime recording | outstanding"],
  ],
  [
    "In the area of crime recording, West Midlands Police was rated as outstanding.",
    ["west-midlands | crime recording | outstanding"],
  ],
  [
    "West Midlands Police, which was placed in special measures last year, has now been rated adequate for investigating crime.",
    ["west-midlands | investigating crime | adequate"],
  ],
  [
    "Its grading of requires improvement for efficiency was the first for West Midlands Police since 2016.",
    ["west-midlands | efficiency | requires-improvement"],
  ],
  [
    "The force's efficiency was rated requires improvement, a drop from the good it was given in 2016. West Midlands Police will appeal.",
    ["west-midlands | efficiency | requires-improvement", "west-midlands | efficiency | good | earlier"],
  ],
  [
    "The force was rated good for efficiency in its last inspection but has now been downgraded to requires improvement, leaving West Midlands Police disappointed.",
    ["west-midlands | efficiency | good | earlier", "west-midlands | efficiency | requires-improvement"],
  ],
  [
    "Hampshire and Isle of Wight Constabulary improved from requires improvement to good in its response to the public, and from adequate to good in leadership.",
    [
      "hampshire | response to the public | requires-improvement | earlier",
      "hampshire | response to the public | good",
      "hampshire | leadership | adequate | earlier",
      "hampshire | leadership | good",
    ],
  ],
  [
    "Hampshire and Isle of Wight Constabulary maintained its outstanding grade for crime recording.",
    ["hampshire | crime recording | outstanding"],
  ],
  [
    "Areas for improvement at Hampshire and Isle of Wight Constabulary include adequate supervision and good record keeping.",
    [],
  ],
  [
    "We are good at what we do, said a constable at Hampshire and Isle of Wight Constabulary, and our training is outstanding.",
    [],
  ],
  [
    "The council's children's services were rated inadequate by Ofsted. Surrey Police's child protection work was rated good by HMICFRS.",
    ["surrey | child protection work | good"],
  ],
  [
    "The inspectors' grades for Surrey Police are good for prevention, adequate for response and outstanding for leadership.",
    ["surrey | prevention | good", "surrey | response | adequate", "surrey | leadership | outstanding"],
  ],
  [
    "HMICFRS has upgraded Surrey Police's grade for managing offenders to good.",
    ["surrey | managing offenders | good"],
  ],
  [
    "HMICFRS has downgraded Surrey Police to inadequate for managing offenders.",
    ["surrey | managing offenders | inadequate"],
  ],
  [
    "Surrey Police's score for managing offenders improved from inadequate to requires improvement.",
    ["surrey | managing offenders | inadequate | earlier", "surrey | managing offenders | requires-improvement"],
  ],
  ["Surrey Police has been rated either good or outstanding in every area.", []],
  [
    "The way Surrey Police supports its workforce has been graded as inadequate, the only force to receive that grade this year.",
    ["surrey | supports its workforce | inadequate"],
  ],
  [
    "Humberside Fire and Rescue Service is now rated good in all three areas: effectiveness, efficiency and people.",
    ["humberside-frs | effectiveness | good", "humberside-frs | efficiency | good", "humberside-frs | people | good"],
  ],
];
