import type { Phrasing } from "./phrasings.js";

/** Whom a text speaks of, where more than one body could be meant. */
export const CAST: readonly Phrasing[] = [
  [
    "Ofsted rated the school good. HMICFRS came too.\n\nOfsted rated the school inadequate.\n\nKent Police was visited. It was rated good for investigating crime.",
    ["kent | investigating crime | good"],
  ],
  [
    "Kent Police and Essex Police were visited. The region’s organised crime unit was graded good.",
    ["eastern-rocu | - | good"],
  ],
  ["Kent Police and Cumbria Constabulary were visited. The region’s organised crime unit was graded good.", []],
  ["Kent Police was visited. The region’s organised crime unit was graded good.", []],
  [
    "The Metropolitan Police Service was visited. The service was graded good at investigating crime.",
    ["metropolitan | investigating crime | good"],
  ],
  [
    "Kent Police was visited. In Essex, the force was graded good at investigating crime.",
    ["essex | investigating crime | good"],
  ],
  [
    "Kent Police and Essex Police were visited. In Suffolk, leadership was rated good.",
    ["suffolk | leadership | good"],
  ],
  ["Kent Police and Kent Fire and Rescue Service were visited. In Essex, leadership was rated good.", []],
  [
    "Essex Police and Kent Police met. Wessex Police was visited, and people in Kent were asked. It was rated good at investigating crime.",
    [],
  ],
  ["Essex Police was visited. When Wessex Police and Kent Police met, it was rated good at investigating crime.", []],
  ["Essex Police was visited. When Surrey Police and Kent Police met, it was rated good at investigating crime.", []],
  [
    "Kent Police, Essex Police and Surrey Police were visited. They were rated good at investigating crime.",
    ["kent | investigating crime | good", "essex | investigating crime | good", "surrey | investigating crime | good"],
  ],
  ["Kent Police was visited. Both were rated good at investigating crime.", ["kent | investigating crime | good"]],
  [
    "Avon and Somerset Police was visited. Avon and Somerset was rated good at leadership.",
    ["avon-and-somerset | leadership | good"],
  ],
  ["Kent’s leadership was rated good.", ["kent | leadership | good"]],
  ["Kent’s Leadership was rated good by the inspectors of the police.", ["kent | Leadership | good"]],
  ["The kent police was rated good at leadership.", []],
  ["Police in kent was rated good at leadership.", ["kent | leadership | good"]],
  ["A kent resident was asked. Kent Police was rated good at leadership.", ["kent | leadership | good"]],
  ["Kent\n\nPolice was rated good at leadership.", []],
  ["Kent Police was rated good at leadership: a proud day for Kent", ["kent | leadership | good"]],
  ["Kent’s Police Force was rated good at leadership.", ["kent | leadership | good"]],
  [
    "The county’s Emergency Service was rated good at leadership. Kent Fire and Rescue Service knows.",
    ["kent-frs | leadership | good"],
  ],
  ["The county’s force was rated good at leadership. Kent Police knows.", ["kent | leadership | good"]],
  ["The county’s police force was rated good at leadership. Kent Police knows.", ["kent | leadership | good"]],
  ["One Fire Service was rated good at leadership: Kent Fire and Rescue Service.", ["kent-frs | leadership | good"]],
  ["One force (again) was rated good at leadership: Kent Police.", ["kent | leadership | good"]],
  ["Kent Police was visited. They received a good grade for leadership.", ["kent | leadership | good"]],
  ["Kent Police was visited. They got a good grade for leadership.", ["kent | leadership | good"]],
  ["Kent Police is glad, as the force was rated good at leadership.", ["kent | leadership | good"]],
  ["When the force was rated good at leadership, Kent Police was glad.", ["kent | leadership | good"]],
];

/** Whom a text speaks of, told behind it. */
export const TOLD_AFTER: readonly Phrasing[] = [
  ["One force was rated good at leadership: people in Surrey say it is Essex Police.", ["essex | leadership | good"]],
  [
    "Kent Police, Essex Police and Essex Fire and Rescue Service were visited. The region’s organised crime unit was graded good.",
    ["eastern-rocu | - | good"],
  ],
  [
    "Kent Police was looked at for vetting. It had fought hard on leadership, and was rated good at that.",
    ["kent | leadership | good"],
  ],
  [
    "Kent Police was rated, according to those who call it ‘good’, adequate at leadership.",
    ["kent | leadership | adequate"],
  ],
];

/** What a grade is of, in unusual wording. */
export const OF_WHAT: readonly Phrasing[] = [
  [
    "Kent Police was rated good at preventing crime (in the county) and investigating crime.",
    ["kent | preventing crime | good", "kent | investigating crime | good"],
  ],
  [
    "Kent Police was rated good at preventing crime, (in the county) of all places.",
    ["kent | preventing crime | good"],
  ],
  ["Kent Police was rated good at preventing crime (in the county and everywhere.", ["kent | preventing crime | good"]],
  [
    "Kent Police was judged good at investigating crime [its best] and adequate at leadership [again].",
    ["kent | investigating crime | good", "kent | leadership | adequate"],
  ],
  [
    "Kent Police was rated good at leadership and giving victims a service.",
    ["kent | leadership | good", "kent | giving victims a service | good"],
  ],
  [
    "Kent Police was rated good at leadership (outstanding, good, adequate and inadequate are the grades).",
    ["kent | leadership | good"],
  ],
  ["Kent Police was rated good at leadership and gives victims a service.", ["kent | leadership | good"]],
  ["Kent Police was rated good at leadership and improved the mark for vetting.", ["kent | leadership | good"]],
  [
    "Kent Police was rated good at the areas of leadership and vetting.",
    ["kent | leadership | good", "kent | vetting | good"],
  ],
  [
    "Kent Police was rated good for leadership and for the area of vetting.",
    ["kent | leadership | good", "kent | vetting | good"],
  ],
  ["Kent Police was rated good in its approach to investigating crime.", ["kent | investigating crime | good"]],
  ["Kent Police was rated good in its performance on investigating crime.", ["kent | investigating crime | good"]],
  ["Kent Police was rated good in the recent annual assessment into leadership.", ["kent | leadership | good"]],
  [
    "Kent Police was rated good for how well the force is preventing crime and adequate for the way of investigating crime.",
    ["kent | preventing crime | good", "kent | investigating crime | adequate"],
  ],
  ["Kent Police was rated good for overall effectiveness.", ["kent | overall effectiveness | good"]],
  ["The overall effectiveness of Kent Police was rated good.", ["kent | overall effectiveness | good"]],
  [
    "The grades of Kent Police for leadership and vetting have all been rated good.",
    ["kent | leadership | good", "kent | vetting | good"],
  ],
  [
    "Leadership and vetting at Kent Police have all been rated good.",
    ["kent | Leadership | good", "kent | vetting | good"],
  ],
  ["Kent Police was good in 2019 and 2022 for leadership.", ["kent | leadership | good | earlier"]],
  ["Kent Police had no outstanding, but it was good at leadership.", ["kent | leadership | good"]],
  ["Its leadership was looked at, and Kent Police had no outstanding.", []],
  ["Kent Police got an outstanding for leadership.", ["kent | leadership | outstanding"]],
  ["Kent Police got an outstanding at last for leadership.", ["kent | leadership | outstanding"]],
  ["Kent Police requires improvements to its leadership.", []],
  ["Kent Police requires improvements in leadership.", []],
  ["Kent Police was good with victims at all times.", []],
];

/** Remarks between a grade and what it is of. */
export const REMARKS: readonly Phrasing[] = [
  ["Kent Police was, in other words, rated good at leadership.", ["kent | leadership | good"]],
  ["Kent Police was rated, according to HMICFRS, good at leadership.", ["kent | leadership | good"]],
  [
    "Kent Police was rated, according to a good friend of ours, adequate at leadership.",
    ["kent | leadership | adequate"],
  ],
  ["Kent Police was rated, according to those who came to see it, good at leadership.", ["kent | leadership | good"]],
  ["Kent Police is, says HMICFRS (the watchdog), good at leadership.", ["kent | leadership | good"]],
  ["Kent Police is, says HMICFRS, good at leadership.", ["kent | leadership | good"]],
];

/** Areas that a grade points back to. */
export const BACK: readonly Phrasing[] = [
  ["Kent Police changed its leadership. It’s good now.", []],
  ["Kent Police was looked at for leadership and for vetting. This was rated good.", ["kent | - | good"]],
  ["Kent Police was visited. This was where it was rated good.", ["kent | - | good"]],
  [
    "Kent Police was visited. It has leadership and has vetting. We do not make graded judgments for these areas.",
    ["kent | leadership | null", "kent | vetting | null"],
  ],
  ["Kent Police was visited. It has leadership and has vetting. We do not make a graded judgment for this area.", []],
];

/** Changes from one grade to another. */
export const TURNED: readonly Phrasing[] = [
  [
    "Inadequate in 2021, its leadership was rated good by those who came to Kent Police.",
    ["kent | leadership | inadequate | earlier", "kent | leadership | good"],
  ],
  [
    "Inadequate in 2021, when things went from bad to worse for all who worked there at the time, the leadership of Kent Police was rated good.",
    ["kent | leadership | inadequate | earlier", "kent | leadership | good"],
  ],
  [
    "The leadership of Kent Police is good and no longer, as previously, inadequate.",
    ["kent | leadership | good", "kent | leadership | inadequate | earlier"],
  ],
];

/** An overall judgment of its own that takes the place of the one told in prose. */
export const OVERALL: readonly Phrasing[] = [
  [
    "Kent Police, 2 October 2018\n\nIn June 2017 the constabulary was given an overall judgment of inadequate. Its leadership was rated adequate.\n\nOverall judgment\n\ngraded good",
    ["kent | - | inadequate | earlier", "kent | leadership | adequate", "kent | - | good"],
  ],
];

/** Bullets and lines. */
export const BULLETS: readonly Phrasing[] = [
  [
    "•\nKent Police was rated good at leadership.\n•\nEssex Police was rated adequate at leadership.",
    ["kent | leadership | good", "essex | leadership | adequate"],
  ],
  [
    "Kent Police was rated:\n\n•\nGood at leadership\n•\nAdequate at vetting",
    ["kent | leadership | good", "kent | vetting | adequate"],
  ],
  [
    "Kent Police:\n\n•• good at leadership\n•• adequate at vetting",
    ["kent | leadership | good", "kent | vetting | adequate"],
  ],
  [
    "Kent Police is:\n\n(a) good at leadership\n(ii) adequate at vetting",
    ["kent | leadership | good", "kent | vetting | adequate"],
  ],
  ["O Kent Police was rated good at leadership.", ["kent | leadership | good"]],
  [
    "It is a great day today for the whole of the county, as Kent Police and\nEssex Police were rated good at leadership.",
    ["kent | leadership | good", "essex | leadership | good"],
  ],
];

/** Numbers of areas, in unusual wording. */
export const NUMBERS: readonly Phrasing[] = [
  ["Kent Police has three areas it graded good.", ["kent # 3 good"]],
  ["Three areas Kent Police graded good.", ["kent # 3 good"]],
  ["Three areas inspectors looked at in Kent Police were good.", ["kent # 3 good"]],
  ["In three of its areas for leadership rated good, Kent Police led.", []],
  ["This is one of six graded good at Kent Police.", ["kent # 6 good"]],
  ["All but one of the nine areas of Kent Police were rated good.", ["kent # 8 good"]],
  ["Nine areas were looked at. Kent Police was good in six more of them.", ["kent # 6 good"]],
  ["Kent Police\n\nInadequate:\nNo areas", ["kent # 0 inadequate"]],
  ["Kent Police\n\nInadequate:\nNo", []],
  ["Kent Police\n\nInadequate:\nNone that we saw", []],
  ["News of the force\n\nKent Police was graded.\n\nGood: 5", []],
  ["Ofsted has rated the school in Kent.\n\n5 good\n\n3 adequate", []],
  [
    "Kent Police\n\nGrade | 2019 | 2022\nGood | 5 | 3\nAdequate | 2 | 4",
    ["kent # 5 good | earlier", "kent # 3 good", "kent # 2 adequate | earlier", "kent # 4 adequate"],
  ],
  ["Kent Police\n\nGrade | Before | Now\nGood | 5 | 3", ["kent # 5 good | earlier", "kent # 3 good"]],
  ["Kent Police\n\nIts grades\nGood | 5", ["kent # 5 good"]],
  [
    "Our leadership was rated good, and three areas were rated adequate.",
    ["null | leadership | good", "null # 3 adequate"],
  ],
  ["Kent Police\n\nNot graded | 5 | 3", []],
];

/** Grades that are in doubt, or of what is not named. */
export const DOUBT: readonly Phrasing[] = [
  ["Kent Police was good on all others.", []],
  ["One force was rated good at leadership. Wessex Police said so.", []],
  ["Kent Police rated good would be a surprise.", []],
  [
    "Inadequate in 2021, the leadership of Kent Police was rated good by residents.",
    ["kent | leadership | inadequate | earlier"],
  ],
  ["Kent Police got an outstanding at last.", ["kent | - | outstanding"]],
  ["Kent Police does not make", []],
  ["Kent Police. There is no", []],
  ["Kent Police. There is no grade", []],
  ["Kent Police requires'", []],
];
