/** A text of our own with what it states: `body | aspect | grade`, `-` for no aspect, `earlier` behind an earlier round's; tallies as `body # 3 good`. */
export type Phrasing = readonly [text: string, stated: readonly string[]];

/** Ways of stating verdicts in one sentence. */
export const SENTENCES: readonly Phrasing[] = [
  ["Kent Police is good at investigating crime.", ["kent | investigating crime | good"]],
  ["Kent Police has been rated as outstanding for preventing crime.", ["kent | preventing crime | outstanding"]],
  [
    "Kent Police has been judged ‘inadequate’ in the way it responds to the public.",
    ["kent | responds to the public | inadequate"],
  ],
  ["Essex Police was given a grade of adequate for managing offenders.", ["essex | managing offenders | adequate"]],
  [
    "Essex Police received an ‘outstanding’ grade for protecting vulnerable people.",
    ["essex | protecting vulnerable people | outstanding"],
  ],
  [
    "Essex Police got a rating of good for leadership and force management.",
    ["essex | leadership and force management | good"],
  ],
  [
    "Inspectors graded Essex Police as requires improvement for responding to the public.",
    ["essex | responding to the public | requires-improvement"],
  ],
  [
    "Inspectors have awarded Essex Police a good rating for investigating crime.",
    ["essex | investigating crime | good"],
  ],
  [
    "HMICFRS gave Norfolk Constabulary an “adequate” for managing offenders.",
    ["norfolk | managing offenders | adequate"],
  ],
  [
    "The inspectorate found that Norfolk Constabulary was good at preventing crime and anti-social behaviour.",
    ["norfolk | preventing crime and anti-social behaviour | good"],
  ],
  [
    "The report found Norfolk Constabulary to be good at recording data about crime.",
    ["norfolk | recording data about crime | good"],
  ],
  [
    "Norfolk Constabulary was found to be inadequate at protecting vulnerable people.",
    ["norfolk | protecting vulnerable people | inadequate"],
  ],
  [
    "Norfolk Constabulary was deemed to require improvement at investigating crime.",
    ["norfolk | investigating crime | requires-improvement"],
  ],
  [
    "Norfolk Constabulary requires improvement at investigating crime.",
    ["norfolk | investigating crime | requires-improvement"],
  ],
  [
    "Norfolk Constabulary required improvement in how it manages offenders.",
    ["norfolk | manages offenders | requires-improvement"],
  ],
  [
    "Suffolk Constabulary's response to the public was rated inadequate.",
    ["suffolk | response to the public | inadequate"],
  ],
  ["Suffolk Constabulary’s leadership was graded ‘good’.", ["suffolk | leadership | good"]],
  [
    "The way Suffolk Constabulary manages offenders was judged to be adequate.",
    ["suffolk | manages offenders | adequate"],
  ],
  ["How Suffolk Constabulary investigates crime was graded as good.", ["suffolk | investigates crime | good"]],
  [
    "A grade of ‘requires improvement’ was awarded to Suffolk Constabulary for investigating crime.",
    ["suffolk | investigating crime | requires-improvement"],
  ],
  [
    "A judgement of inadequate was made for responding to the public at Suffolk Constabulary.",
    ["suffolk | responding to the public | inadequate"],
  ],
  [
    "Surrey Police was outstanding at preventing crime, good at managing offenders and protecting vulnerable people, adequate at investigating crime and inadequate at responding to the public.",
    [
      "surrey | preventing crime | outstanding",
      "surrey | managing offenders | good",
      "surrey | protecting vulnerable people | good",
      "surrey | investigating crime | adequate",
      "surrey | responding to the public | inadequate",
    ],
  ],
  [
    "Surrey Police was graded good for preventing crime, adequate for investigating crime and requires improvement for managing offenders.",
    [
      "surrey | preventing crime | good",
      "surrey | investigating crime | adequate",
      "surrey | managing offenders | requires-improvement",
    ],
  ],
  [
    "Surrey Police is good at building, supporting and protecting the workforce, and at strategic planning, organisational management and value for money.",
    [
      "surrey | building, supporting and protecting the workforce | good",
      "surrey | strategic planning, organisational management and value for money | good",
    ],
  ],
  [
    "Surrey Police was rated good for effectiveness, efficiency and legitimacy.",
    ["surrey | effectiveness | good", "surrey | efficiency | good", "surrey | legitimacy | good"],
  ],
  [
    "Surrey Police was judged good overall for effectiveness but requires improvement for efficiency.",
    ["surrey | effectiveness | good", "surrey | efficiency | requires-improvement"],
  ],
  ["For legitimacy, Surrey Police was rated good.", ["surrey | legitimacy | good"]],
  ["In terms of efficiency, Surrey Police has been graded outstanding.", ["surrey | efficiency | outstanding"]],
  [
    "When it comes to responding to the public, Surrey Police is inadequate.",
    ["surrey | responding to the public | inadequate"],
  ],
  ["Investigating crime was graded good at Surrey Police.", ["surrey | Investigating crime | good"]],
  ["Investigating crime at Surrey Police was graded good.", ["surrey | Investigating crime | good"]],
  ["Surrey Police's grade for managing offenders was adequate.", ["surrey | managing offenders | adequate"]],
  [
    "Preventing crime and responding to the public were rated good at Sussex Police, while investigating crime was rated inadequate.",
    [
      "sussex | Preventing crime | good",
      "sussex | responding to the public | good",
      "sussex | investigating crime | inadequate",
    ],
  ],
  [
    "Sussex Police’s management of offenders is ‘good’ but its investigation of crime ‘requires improvement’.",
    ["sussex | management of offenders | good", "sussex | investigation of crime | requires-improvement"],
  ],
  [
    "Kent Police was rated good, Surrey Police adequate and Sussex Police inadequate for tackling serious and organised crime.",
    ["kent | - | good", "surrey | - | adequate", "sussex | tackling serious and organised crime | inadequate"],
  ],
  [
    "Kent Police and Essex Police were both graded as good for tackling serious and organised crime.",
    ["kent | tackling serious and organised crime | good", "essex | tackling serious and organised crime | good"],
  ],
  ["While Kent Police was judged adequate, Essex Police was judged good.", ["kent | - | adequate", "essex | - | good"]],
  [
    "The inspectorate rated Kent Police as good and Essex Police as adequate.",
    ["kent | - | good", "essex | - | adequate"],
  ],
  ["Kent Police came out as ‘good’ and Essex Police as ‘adequate’.", ["kent | - | good", "essex | - | adequate"]],
  [
    "Inspectors praised officers and said the force, Dorset Police, was now “good” at protecting vulnerable people.",
    ["dorset | protecting vulnerable people | good"],
  ],
  [
    "Dorset Police, which covers Bournemouth and Poole, was rated good for investigating crime.",
    ["dorset | investigating crime | good"],
  ],
  ["Dorset Police has been graded good by HMICFRS for preventing crime.", ["dorset | preventing crime | good"]],
  ["Dorset Police (graded good) was one of four.", ["dorset | - | good"]],
  [
    "Dorset Police earned a “good” for managing offenders and an “adequate” for investigating crime.",
    ["dorset | managing offenders | good", "dorset | investigating crime | adequate"],
  ],
  [
    "Dorset Police scored ‘good’ for its use of resources and ‘adequate’ for its leadership.",
    ["dorset | use of resources | good", "dorset | leadership | adequate"],
  ],
  [
    "Dorset Police achieved good grades for preventing crime and managing offenders.",
    ["dorset | preventing crime | good", "dorset | managing offenders | good"],
  ],
  ["The force was good at preventing crime, Dorset Police said.", ["dorset | preventing crime | good"]],
  [
    "The Met was rated inadequate for responding to the public.",
    ["metropolitan | responding to the public | inadequate"],
  ],
  [
    "GMP requires improvement at investigating crime, inspectors at HMICFRS said of Greater Manchester Police (GMP).",
    ["greater-manchester | investigating crime | requires-improvement"],
  ],
  [
    "Avon & Somerset Police is adequate at managing offenders, HMICFRS found.",
    ["avon-and-somerset | managing offenders | adequate"],
  ],
  [
    "‘Outstanding’ was the grade given to Durham Constabulary for preventing crime.",
    ["durham | preventing crime | outstanding"],
  ],
  [
    "The highest grade, outstanding, went to Durham Constabulary for investigating crime.",
    ["durham | investigating crime | outstanding"],
  ],
  [
    "Durham Constabulary has retained its outstanding grade for investigating crime.",
    ["durham | investigating crime | outstanding"],
  ],
  ["Durham Constabulary remains outstanding at investigating crime.", ["durham | investigating crime | outstanding"]],
  [
    "Durham Constabulary was marked as good for treating the public fairly and with respect.",
    ["durham | treating the public fairly and with respect | good"],
  ],
  ["Durham Constabulary was classed as ‘good’ on legitimacy.", ["durham | legitimacy | good"]],
  ["The force's work on vetting was inadequate, HMICFRS judged after visiting Cumbria Constabulary.", []],
  ["Tees, which is part of Cleveland Police, is a good river.", []],
  [
    "HMICFRS has judged the crime-recording arrangements of Cleveland Police to be inadequate.",
    ["cleveland | crime-recording arrangements | inadequate"],
  ],
  [
    "Cleveland Police has improved and is now adequate at preventing crime.",
    ["cleveland | preventing crime | adequate"],
  ],
  [
    "Cleveland Police is no longer inadequate and is now graded adequate for preventing crime.",
    ["cleveland | preventing crime | adequate"],
  ],
  [
    "In eight areas Cleveland Police was graded; in preventing crime it was ‘good’.",
    ["cleveland | preventing crime | good"],
  ],
];

/** Counts of areas. */
export const TALLIES: readonly Phrasing[] = [
  [
    "Kent Police was graded good in five areas, adequate in three and requires improvement in one.",
    ["kent # 5 good", "kent # 3 adequate", "kent # 1 requires-improvement"],
  ],
  ["Kent Police was given two ‘good’ grades and four ‘adequate’ grades.", ["kent # 2 good", "kent # 4 adequate"]],
  ["Kent Police received five good ratings and one outstanding.", ["kent # 5 good", "kent # 1 outstanding"]],
  ["Of nine areas inspected at Kent Police, five were good and four adequate.", ["kent # 5 good", "kent # 4 adequate"]],
  [
    "Five of the nine areas at Kent Police were graded as good, three as adequate and one as inadequate.",
    ["kent # 5 good", "kent # 3 adequate", "kent # 1 inadequate"],
  ],
  ["Three areas were judged to be inadequate at Kent Police.", ["kent # 3 inadequate"]],
  ["Inspectors rated Kent Police ‘good’ in 3 areas and ‘outstanding’ in 2.", ["kent # 3 good", "kent # 2 outstanding"]],
  [
    "HMICFRS graded Kent Police as ‘good’ in two areas – managing offenders and investigating crime – and ‘adequate’ in one area.",
    ["kent # 2 good", "kent | managing offenders | good", "kent | investigating crime | good", "kent # 1 adequate"],
  ],
  ["Kent Fire and Rescue Service was rated ‘good’ in seven out of 11 areas.", ["kent-frs # 7 good"]],
  [
    "Kent Fire and Rescue Service got six Goods, four Adequates and one Requires Improvement.",
    ["kent-frs # 6 good", "kent-frs # 4 adequate", "kent-frs # 1 requires-improvement"],
  ],
  [
    "There were two areas graded as inadequate at Kent Police: responding to the public and investigating crime.",
    ["kent # 2 inadequate", "kent | responding to the public | inadequate", "kent | investigating crime | inadequate"],
  ],
];

/** Earlier rounds. */
export const ROUNDS: readonly Phrasing[] = [
  [
    "Kent Police is good at preventing crime, up from adequate in its last inspection.",
    ["kent | preventing crime | good", "kent | preventing crime | adequate | earlier"],
  ],
  [
    "Kent Police was previously rated inadequate for managing offenders. It is now good at managing offenders.",
    ["kent | managing offenders | inadequate | earlier", "kent | managing offenders | good"],
  ],
  [
    "Kent Police has moved from requires improvement to good for investigating crime.",
    ["kent | investigating crime | good", "kent | investigating crime | requires-improvement | earlier"],
  ],
  [
    "Last year Kent Police was judged as requires improvement for efficiency. This year it was judged good for efficiency.",
    ["kent | efficiency | requires-improvement | earlier", "kent | efficiency | good"],
  ],
  [
    "Published on: 12 March 2024\n\nIn 2019 Kent Police was graded good for effectiveness.\n\nThis time the force was graded adequate for investigating crime.",
    ["kent | effectiveness | good | earlier", "kent | investigating crime | adequate"],
  ],
  [
    "At its previous inspection, Kent Police was graded inadequate for protecting vulnerable people.",
    ["kent | protecting vulnerable people | inadequate | earlier"],
  ],
  [
    "Kent Police\n\nPEEL 2023–25\n\nInvestigating crime: Good\n\nPEEL 2018/19\n\nInvestigating crime: Requires improvement",
    ["kent | Investigating crime | good", "kent | Investigating crime | requires-improvement | earlier"],
  ],
  [
    "Kent Police improved to good for investigating crime, having been rated inadequate in the previous inspection.",
    ["kent | investigating crime | good", "kent | investigating crime | inadequate | earlier"],
  ],
];

/** Lists, headings and tables. */
export const LAYOUTS: readonly Phrasing[] = [
  [
    "Inspectors judged that Kent Police:\n\n- is good at preventing crime;\n- is adequate at investigating crime; and\n- requires improvement at responding to the public.",
    [
      "kent | preventing crime | good",
      "kent | investigating crime | adequate",
      "kent | responding to the public | requires-improvement",
    ],
  ],
  [
    "HMICFRS found Kent Police was:\n• ‘good’ at preventing crime\n• ‘inadequate’ at managing offenders",
    ["kent | preventing crime | good", "kent | managing offenders | inadequate"],
  ],
  [
    "How Kent Police was graded\n\nOutstanding: preventing crime\nGood: investigating crime, managing offenders\nAdequate: responding to the public",
    [
      "kent | preventing crime | outstanding",
      "kent | investigating crime | good",
      "kent | managing offenders | good",
      "kent | responding to the public | adequate",
    ],
  ],
  [
    "Kent Police: PEEL grades\n\nArea | Grade\nPreventing crime | Good\nInvestigating crime | Requires improvement\n",
    ["kent | Preventing crime | good", "kent | Investigating crime | requires-improvement"],
  ],
  [
    "Kent Police\n\nArea\tGrade\nPreventing crime\tGood\nManaging offenders\tAdequate",
    ["kent | Preventing crime | good", "kent | Managing offenders | adequate"],
  ],
  [
    "Kent Police\n\nQuestion\nGrade\nPreventing crime\nGood\nInvestigating crime\nInadequate\nManaging offenders\nAdequate",
    [
      "kent | Preventing crime | good",
      "kent | Investigating crime | inadequate",
      "kent | Managing offenders | adequate",
    ],
  ],
  [
    "Kent Police\n\nGood\n\n- Preventing crime\n- Managing offenders\n\nAdequate\n\n- Responding to the public",
    [
      "kent | Preventing crime | good",
      "kent | Managing offenders | good",
      "kent | Responding to the public | adequate",
    ],
  ],
  [
    "Kent Police results\n\nPreventing crime – Good\nInvestigating crime – Adequate\nResponding to the public – Requires Improvement",
    [
      "kent | Preventing crime | good",
      "kent | Investigating crime | adequate",
      "kent | Responding to the public | requires-improvement",
    ],
  ],
  [
    "Kent Police results\n\n1. Preventing crime (good)\n2. Investigating crime (adequate)",
    ["kent | Preventing crime | good", "kent | Investigating crime | adequate"],
  ],
  [
    "The force was graded by HMICFRS as good in the following areas:\n- Preventing crime\n- Managing offenders\n\nand adequate in:\n- Investigating crime\n\nKent Police said it was pleased.",
    ["kent | Preventing crime | good", "kent | Managing offenders | good", "kent | Investigating crime | adequate"],
  ],
  [
    "Serious and organised crime grades\n\nOutstanding\nDurham Constabulary\n\nGood\nCheshire Constabulary\nMerseyside Police\n\nInadequate\nGloucestershire Constabulary",
    ["durham | - | outstanding", "cheshire | - | good", "merseyside | - | good", "gloucestershire | - | inadequate"],
  ],
  [
    "Force | Effectiveness | Efficiency\nKent Police | Good | Outstanding\nEssex Police | Requires improvement | Good",
    [
      "kent | Effectiveness | good",
      "kent | Efficiency | outstanding",
      "essex | Effectiveness | requires-improvement",
      "essex | Efficiency | good",
    ],
  ],
  [
    "Kent Police\n\nQuestion | 2021/22 | 2023-25\nInvestigating crime | Adequate | Good",
    ["kent | Investigating crime | adequate | earlier", "kent | Investigating crime | good"],
  ],
  [
    "Kent Police – good\nEssex Police – adequate\nSussex Police – requires improvement",
    ["kent | - | good", "essex | - | adequate", "sussex | - | requires-improvement"],
  ],
  [
    "**Kent Police** was rated **good** for investigating crime and *adequate* for managing offenders.",
    ["kent | investigating crime | good", "kent | managing offenders | adequate"],
  ],
  [
    "Effectiveness\n\nHow effective is Kent Police at investigating crime?\n\nGood\n\nThe force investigates well.",
    ["kent | How effective is Kent Police at investigating crime? | good"],
  ],
];

/** Texts that state no grade, or none of HMICFRS's. */
export const NOTHING: readonly Phrasing[] = [
  ["Kent Police makes good use of its resources and has adequate systems.", []],
  ["Kent Police needs to improve how it responds to the public.", []],
  ["Kent Police was not graded good for investigating crime.", []],
  ["Each force is graded as outstanding, good, adequate, requires improvement or inadequate.", []],
  ["Ofsted rated Kent County Council’s children’s services ‘good’. Kent Police helped.", []],
  ["The CQC rated the ambulance service in Kent as inadequate. Kent Police attended.", []],
  ["Kent Police hopes to be rated outstanding next time.", []],
  [
    "A grade of good means that the force has shown substantially all the characteristics of good performance. Kent Police explains.",
    [],
  ],
  ["Kent Police said the outcome was a good one and an outstanding effort by all.", []],
  [
    "Kent Police welcomed the news.\n\nRelated stories\n\nEssex Police rated ‘inadequate’ for responding to the public",
    [],
  ],
  ["If Kent Police were rated inadequate again it would be a worry.", []],
  ["Supervision at Kent Police was not good enough, inspectors said.", []],
  ["The training was good and the premises were adequate, Kent Police said.", []],
  ["Most forces are good at preventing crime. Kent Police has a plan.", []],
];

/** Less usual ways of saying it. */
export const TURNS: readonly Phrasing[] = [
  [
    "Kent Police's grades run from good (leadership, preventing crime) to inadequate (responding to the public).",
    ["kent | leadership | good", "kent | preventing crime | good", "kent | responding to the public | inadequate"],
  ],
  [
    "Only responding to the public fell short, at ‘requires improvement’, for Kent Police.",
    ["kent | responding to the public | requires-improvement"],
  ],
  [
    "Kent Police has slipped from good to adequate for protecting vulnerable people.",
    ["kent | protecting vulnerable people | good | earlier", "kent | protecting vulnerable people | adequate"],
  ],
  [
    "In only one area, investigating crime, was Kent Police judged inadequate.",
    ["kent | investigating crime | inadequate"],
  ],
  [
    "Rated outstanding at Kent Police were preventing crime and managing offenders.",
    ["kent | preventing crime | outstanding", "kent | managing offenders | outstanding"],
  ],
  [
    "Among the areas rated good at Kent Police were leadership and managing offenders.",
    ["kent | leadership | good", "kent | managing offenders | good"],
  ],
  [
    "Investigating crime at Kent Police was judged ‘good’, as was managing offenders.",
    ["kent | Investigating crime | good", "kent | managing offenders | good"],
  ],
  [
    "Kent Police was rated good for preventing crime, with managing offenders and investigating crime both adequate.",
    ["kent | preventing crime | good", "kent | managing offenders | adequate", "kent | investigating crime | adequate"],
  ],
  [
    "On leadership and force management, the verdict on Kent Police was ‘good’.",
    ["kent | leadership and force management | good"],
  ],
  [
    "Kent Police\n\nPreventing crime Good Investigating crime Adequate Managing offenders Inadequate",
    [
      "kent | Preventing crime | good",
      "kent | Investigating crime | adequate",
      "kent | Managing offenders | inadequate",
    ],
  ],
  [
    "Kent Police got one ‘outstanding’ (preventing crime) and two ‘goods’ (leadership and managing offenders).",
    [
      "kent # 1 outstanding",
      "kent | preventing crime | outstanding",
      "kent # 2 good",
      "kent | leadership | good",
      "kent | managing offenders | good",
    ],
  ],
  [
    "The grades: Kent Police, good; Essex Police, adequate; Sussex Police, requires improvement.",
    ["kent | - | good", "essex | - | adequate", "sussex | - | requires-improvement"],
  ],
  ["Good: Kent Police, Essex Police and Sussex Police.", ["kent | - | good", "essex | - | good", "sussex | - | good"]],
  [
    "Inspectors said Kent Police was no better than adequate at investigating crime.",
    ["kent | investigating crime | adequate"],
  ],
  [
    "Kent Police has been told that it is ‘inadequate’ at responding to the public.",
    ["kent | responding to the public | inadequate"],
  ],
  [
    "The grade for investigating crime rose from adequate to good at Kent Police.",
    ["kent | investigating crime | adequate | earlier", "kent | investigating crime | good"],
  ],
  [
    "We at Kent Police are delighted to be graded ‘outstanding’ for preventing crime.",
    ["kent | preventing crime | outstanding"],
  ],
  ["“Good” is how the inspectorate describes Kent Police’s work to prevent crime.", []],
  ["Kent Police now has a grade of good for legitimacy, the report shows.", ["kent | legitimacy | good"]],
  [
    "HMICFRS judged Kent Police’s leadership to be good and its workforce practices to require improvement.",
    ["kent | leadership | good", "kent | workforce practices | requires-improvement"],
  ],
  ["The report on Kent Police gives an overall ‘good’ for effectiveness.", ["kent | effectiveness | good"]],
  [
    "Kent Police received ‘good’ ratings across prevention, investigation and leadership.",
    ["kent | prevention | good", "kent | investigation | good", "kent | leadership | good"],
  ],
  ["Investigators at Kent Police earned an ‘adequate’; its leaders, by contrast, a ‘good’.", ["kent | leaders | good"]],
  [
    "Kent Police: good at preventing crime; adequate at managing offenders.",
    ["kent | preventing crime | good", "kent | managing offenders | adequate"],
  ],
  ["There was an ‘outstanding’ for Kent Police on preventing crime.", ["kent | preventing crime | outstanding"]],
  [
    "The inspection resulted in Kent Police being graded as good for managing offenders.",
    ["kent | managing offenders | good"],
  ],
  [
    "Kent Police was one of only three forces to be rated outstanding for preventing crime.",
    ["kent | preventing crime | outstanding"],
  ],
  ["Kent Police is among six forces graded good for investigating crime.", ["kent | investigating crime | good"]],
  [
    "Of the two forces, Kent was rated good while Essex was found to require improvement, police inspectors said.",
    ["kent | - | good", "essex | - | requires-improvement"],
  ],
  [
    "Both Kent Police and Essex Police were rated ‘adequate’; Sussex Police did better, with ‘good’.",
    ["kent | - | adequate", "essex | - | adequate", "sussex | - | good"],
  ],
  [
    "Fire inspectors rated Kent Fire and Rescue Service ‘good’ at understanding risk, ‘good’ at preventing fires and other risks and ‘requires improvement’ at promoting the right values and culture.",
    [
      "kent-frs | understanding risk | good",
      "kent-frs | preventing fires and other risks | good",
      "kent-frs | promoting the right values and culture | requires-improvement",
    ],
  ],
  [
    "Kent Fire and Rescue Service is ‘good’ at effectively keeping people safe and secure from fire and other risks.",
    ["kent-frs | effectively keeping people safe and secure from fire and other risks | good"],
  ],
  [
    "For effectiveness, efficiency and people, Kent Fire and Rescue Service was rated good across the board.",
    ["kent-frs | effectiveness | good", "kent-frs | efficiency | good", "kent-frs | people | good"],
  ],
  [
    "Kent Fire and Rescue Service was rated good under all three pillars: effectiveness, efficiency and people.",
    ["kent-frs | effectiveness | good", "kent-frs | efficiency | good", "kent-frs | people | good"],
  ],
  [
    "The fire service in Kent was judged to be good at responding to fires and other emergencies and at responding to major and multi-agency incidents.",
    [
      "kent-frs | responding to fires and other emergencies | good",
      "kent-frs | responding to major and multi-agency incidents | good",
    ],
  ],
  ["Kent Police’s grade: good. Essex Police’s grade: adequate.", ["kent | - | good", "essex | - | adequate"]],
  [
    "Effectiveness: good. Efficiency: outstanding. Legitimacy: requires improvement. Those are Kent Police’s grades.",
    ["kent | Effectiveness | good", "kent | Efficiency | outstanding", "kent | Legitimacy | requires-improvement"],
  ],
  ["Vetting at Kent Police has been rated as inadequate in a separate report.", ["kent | Vetting | inadequate"]],
  [
    "In investigating crime Kent Police has gone from ‘inadequate’ to ‘adequate’.",
    ["kent | investigating crime | inadequate | earlier", "kent | investigating crime | adequate"],
  ],
  ["The service Kent Police provides to victims was not graded.", []],
  ["Kent Police was not graded on its service to victims of crime.", ["kent | service to victims of crime | null"]],
  [
    "Its treatment of the public earned Kent Police an ‘outstanding’ grade.",
    ["kent | treatment of the public | outstanding"],
  ],
  [
    "Preventing crime: ‘good’ – Managing offenders: ‘adequate’ – both grades for Kent Police.",
    ["kent | Preventing crime | good", "kent | Managing offenders | adequate"],
  ],
  ["Kent Police has been rated good overall.", ["kent | - | good"]],
  [
    "A ‘requires improvement’ verdict was returned on Kent Police’s efficiency.",
    ["kent | efficiency | requires-improvement"],
  ],
  [
    "Kent Police's efficiency was rated as requires improvement and its legitimacy as good.",
    ["kent | efficiency | requires-improvement", "kent | legitimacy | good"],
  ],
  [
    "The inspectorate's judgment is that Kent Police is ‘adequate’ at managing offenders, and ‘good’ at preventing crime.",
    ["kent | managing offenders | adequate", "kent | preventing crime | good"],
  ],
  [
    "Kent Police, Surrey Police and Sussex Police were graded good, adequate and inadequate respectively.",
    ["kent | - | good", "surrey | - | adequate", "sussex | - | inadequate"],
  ],
];

/** Short articles, as papers, forces and the inspectorate write them. */
export const ARTICLES: readonly Phrasing[] = [
  [
    "Watchdog verdict on Lincolnshire Police\n\nLincolnshire Police must do more to look after its officers, according to the government's police inspectors.\n\nThe force was found to be ‘inadequate’ at supporting its workforce and to ‘require improvement’ in how it investigates crime. It did well elsewhere, earning a ‘good’ for preventing crime.",
    [
      "lincolnshire | supporting its workforce | inadequate",
      "lincolnshire | investigates crime | requires-improvement",
      "lincolnshire | preventing crime | good",
    ],
  ],
  [
    "Derbyshire Fire & Rescue Service has been praised.\n\nInspectors rated DFRS as “good” in all three areas – effectiveness, efficiency and people.",
    ["derbyshire-frs | effectiveness | good", "derbyshire-frs | efficiency | good", "derbyshire-frs | people | good"],
  ],
  [
    "Derbyshire Fire and Rescue Service (DFRS) has been praised.\n\nInspectors rated DFRS as “good” for effectiveness, efficiency and people.",
    ["derbyshire-frs | effectiveness | good", "derbyshire-frs | efficiency | good", "derbyshire-frs | people | good"],
  ],
  [
    "Thames Valley Police has received its PEEL grades: three ‘good’, four ‘adequate’ and one ‘requires improvement’.",
    ["thames-valley # 3 good", "thames-valley # 4 adequate", "thames-valley # 1 requires-improvement"],
  ],
  [
    "PEEL 2023–25\n\nThames Valley Police\n\nOur judgments\n\nOutstanding\nPreventing crime\n\nGood\nPolice powers and public treatment\nManaging offenders\n\nAdequate\nInvestigating crime\nProtecting vulnerable people\n\nRequires improvement\nResponding to the public\n\nInadequate\nNone",
    [
      "thames-valley | Preventing crime | outstanding",
      "thames-valley | Police powers and public treatment | good",
      "thames-valley | Managing offenders | good",
      "thames-valley | Investigating crime | adequate",
      "thames-valley | Protecting vulnerable people | adequate",
      "thames-valley | Responding to the public | requires-improvement",
      "thames-valley # 0 inadequate",
    ],
  ],
  [
    "The inspection of Merseyside Police looked at nine areas. In five of them the force was good; in three it was outstanding; and in one, responding to the public, it was adequate.",
    [
      "merseyside # 5 good",
      "merseyside # 3 outstanding",
      "merseyside # 1 adequate",
      "merseyside | responding to the public | adequate",
    ],
  ],
  [
    "Merseyside Police was judged ‘outstanding’ for the way it disrupts serious organised crime, an improvement on the ‘good’ it was given in 2021.",
    [
      "merseyside | disrupts serious organised crime | outstanding",
      "merseyside | disrupts serious organised crime | good | earlier",
    ],
  ],
  [
    "Cumbria Constabulary chief: we are proud\n\nThe chief constable of Cumbria Constabulary said she was proud of a report that grades the force ‘good’ at engaging with the public and ‘outstanding’ at preventing crime.",
    ["cumbria | engaging with the public | good", "cumbria | preventing crime | outstanding"],
  ],
  [
    "HMICFRS today published its PEEL report on Bedfordshire Police.\n\nThe grades are:\n\nPreventing crime and antisocial behaviour: adequate\nInvestigating crime: requires improvement\nProtecting vulnerable people: adequate\nSupporting victims: ungraded",
    [
      "bedfordshire | Preventing crime and antisocial behaviour | adequate",
      "bedfordshire | Investigating crime | requires-improvement",
      "bedfordshire | Protecting vulnerable people | adequate",
      "bedfordshire | Supporting victims | null",
    ],
  ],
  [
    "Shropshire Fire and Rescue Service is good at understanding risk and at preventing fires, but it requires improvement at protecting the public through fire regulation.",
    [
      "shropshire-frs | understanding risk | good",
      "shropshire-frs | preventing fires | good",
      "shropshire-frs | protecting the public through fire regulation | requires-improvement",
    ],
  ],
  [
    "Effectiveness\n\nHow effective is the service at keeping people safe and secure?\n\nShropshire Fire and Rescue Service\n\nLast updated 20/12/2018\n\nGood\n\nThe service understands local risks.",
    [],
  ],
  [
    "The extent to which Northumbria Police treats the public and its workforce legitimately is good.",
    ["northumbria | treats the public and its workforce legitimately | good"],
  ],
  [
    "At Northumbria Police the extent to which the force is efficient is outstanding.",
    ["northumbria | efficient | outstanding"],
  ],
  ["Northumbria Police has not been graded on vetting.", ["northumbria | vetting | null"]],
  [
    "West Yorkshire Fire and Rescue Service\n\nWe inspected the service in 2022.\n\nIt was ‘good’ at being efficient and at looking after its people, and ‘outstanding’ at being effective.",
    [
      "west-yorkshire-frs | efficient | good",
      "west-yorkshire-frs | looking after its people | good",
      "west-yorkshire-frs | effective | outstanding",
    ],
  ],
  [
    "Inspectors have branded Gloucestershire Constabulary “inadequate” at responding to the public.",
    ["gloucestershire | responding to the public | inadequate"],
  ],
  [
    "Gloucestershire Constabulary's handling of 999 calls was branded inadequate.",
    ["gloucestershire | handling of 999 calls | inadequate"],
  ],
  [
    "“We have graded Essex Police as good for its leadership,” said the inspector, “and adequate for managing offenders.”",
    ["essex | leadership | good", "essex | managing offenders | adequate"],
  ],
  [
    "The commissioner for Essex said: “I am delighted that Essex Police has been rated good at preventing crime and outstanding at disrupting serious organised crime.”",
    ["essex | preventing crime | good", "essex | disrupting serious organised crime | outstanding"],
  ],
  [
    "Essex Police was graded across eight areas, and was outstanding in none, good in four, adequate in three and inadequate in one.",
    ["essex # 4 good", "essex # 3 adequate", "essex # 1 inadequate", "essex # 0 outstanding"],
  ],
  [
    "Of the three forces in the region, Kent Police and Essex Police were good at tackling serious and organised crime, and Suffolk Constabulary was adequate.",
    [
      "kent | tackling serious and organised crime | good",
      "essex | tackling serious and organised crime | good",
      "suffolk | tackling serious and organised crime | adequate",
    ],
  ],
  [
    "The eastern ROCU, ERSOU, was graded as good. The forces fared less well: Norfolk and Suffolk were adequate, Kent required improvement, and Cambridgeshire, Bedfordshire and Hertfordshire were all judged to be inadequate. Police forces were told to act.",
    [
      "eastern-rocu | - | good",
      "norfolk | - | adequate",
      "suffolk | - | adequate",
      "kent | - | requires-improvement",
      "cambridgeshire | - | inadequate",
      "bedfordshire | - | inadequate",
      "hertfordshire | - | inadequate",
    ],
  ],
  [
    "Published on 3 May 2023\n\nHampshire & Isle of Wight Fire and Rescue Service\n\nThis time: good at understanding risk, adequate at preventing fires and other risks.\nLast time (2021): requires improvement at understanding risk.",
    [
      "hampshire-and-isle-of-wight-frs | understanding risk | good",
      "hampshire-and-isle-of-wight-frs | preventing fires and other risks | adequate",
      "hampshire-and-isle-of-wight-frs | understanding risk | requires-improvement | earlier",
    ],
  ],
  [
    "Cheshire Constabulary was inspected in 2021/22, when it was graded good in six areas. In the new report, out today, it is graded outstanding in two areas and good in six. (2023-25)",
    ["cheshire # 6 good | earlier", "cheshire # 2 outstanding", "cheshire # 6 good"],
  ],
  [
    "Wiltshire Police, which was inadequate in three areas in 2022, is now graded adequate at responding to the public.\n\nPublished on: 4 April 2024",
    ["wiltshire # 3 inadequate | earlier", "wiltshire | responding to the public | adequate"],
  ],
  [
    "City of London Police has been judged good at providing a service to victims of fraud.",
    ["city-of-london | providing a service to victims of fraud | good"],
  ],
  [
    "British Transport Police (BTP) was given ‘good’ grades in legitimacy and leadership. BTP ‘requires improvement’ in efficiency.",
    ["btp | legitimacy | good", "btp | leadership | good", "btp | efficiency | requires-improvement"],
  ],
  [
    "Leicestershire Police were told their management of offenders was ‘requires improvement’ but that their response to the public was ‘good’.",
    [
      "leicestershire | management of offenders | requires-improvement",
      "leicestershire | response to the public | good",
    ],
  ],
  [
    "Nottinghamshire Fire and Rescue Service: 2024 results\n\n· Understanding risk – Good\n· Prevention – Good\n· Protection – Adequate\n· Response – Outstanding\n· Culture and values – Requires improvement",
    [
      "nottinghamshire-frs | Understanding risk | good",
      "nottinghamshire-frs | Prevention | good",
      "nottinghamshire-frs | Protection | adequate",
      "nottinghamshire-frs | Response | outstanding",
      "nottinghamshire-frs | Culture and values | requires-improvement",
    ],
  ],
  [
    "Humberside Police has been rated ‘outstanding’ in seven of the nine areas inspected, including preventing crime and protecting vulnerable people.",
    [
      "humberside # 7 outstanding",
      "humberside | preventing crime | outstanding",
      "humberside | protecting vulnerable people | outstanding",
    ],
  ],
  [
    "Only two forces, Humberside Police and Durham Constabulary, were graded outstanding for preventing crime.",
    ["humberside | preventing crime | outstanding", "durham | preventing crime | outstanding"],
  ],
  [
    "The watchdog has downgraded Sussex Police from ‘good’ to ‘adequate’ for protecting vulnerable people.",
    ["sussex | protecting vulnerable people | good | earlier", "sussex | protecting vulnerable people | adequate"],
  ],
  [
    "A fire service has been told it requires improvement in two areas.\n\nRoyal Berkshire Fire and Rescue Service was graded ‘requires improvement’ for promoting the right values and culture and for ensuring fairness and promoting diversity.",
    [
      "royal-berkshire-frs | promoting the right values and culture | requires-improvement",
      "royal-berkshire-frs | ensuring fairness and promoting diversity | requires-improvement",
      "royal-berkshire-frs # 2 requires-improvement",
    ],
  ],
  [
    "Its effectiveness and its efficiency were both rated as good, and the way it looks after its people as outstanding. Cheshire Fire and Rescue Service welcomed the report.",
    [
      "cheshire-frs | effectiveness | good",
      "cheshire-frs | efficiency | good",
      "cheshire-frs | looks after its people | outstanding",
    ],
  ],
  [
    "The child protection inspection of Avon and Somerset Constabulary graded leadership as good, partnership working as adequate and initial response as requires improvement.",
    [
      "avon-and-somerset | leadership | good",
      "avon-and-somerset | partnership working | adequate",
      "avon-and-somerset | initial response | requires-improvement",
    ],
  ],
  [
    "Vetting, IT monitoring and counter-corruption: Cumbria Constabulary was graded as adequate.",
    ["cumbria | Vetting, IT monitoring and counter-corruption | adequate"],
  ],
  [
    "Dyfed-Powys Police's crime data integrity has been judged inadequate for the second time running.",
    ["dyfed-powys | crime data integrity | inadequate"],
  ],
  [
    "HMIC found the recording of crime by Merseyside Police to be inadequate.",
    ["merseyside | recording of crime | inadequate"],
  ],
  [
    "The force has good leaders and a good understanding of demand. Its response to the public, though, was graded inadequate, and so was its investigation of crime. Merseyside Police accepted this.",
    ["merseyside | response to the public | inadequate", "merseyside | investigation of crime | inadequate"],
  ],
  [
    "Lancashire Constabulary – Effectiveness: Good. Efficiency: Good. Legitimacy: Outstanding.",
    ["lancashire | Effectiveness | good", "lancashire | Efficiency | good", "lancashire | Legitimacy | outstanding"],
  ],
  [
    "West Mercia Police\n\nArea inspected                     Grade\nPreventing crime                   Good\nInvestigating crime                Requires improvement",
    ["west-mercia | Preventing crime | good", "west-mercia | Investigating crime | requires-improvement"],
  ],
  [
    "Staff at West Mercia Police do good work, but inspectors rate the force's leadership as requiring improvement.",
    ["west-mercia | leadership | requires-improvement"],
  ],
  [
    "Two forces required improvement: Kent Police and Essex Police. A third, Sussex Police, was good.",
    ["kent | - | requires-improvement", "essex | - | requires-improvement", "sussex | - | good"],
  ],
];
