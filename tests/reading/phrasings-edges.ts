import type { Phrasing } from "./phrasings.js";

/** Short texts at the edges of the rules, each for one turn that no other text has. */
export const EDGES: readonly Phrasing[] = [
  // Areas that open a sentence.
  [
    "Kent Police: a mixed report. As the report shows, in all areas HMICFRS graded the force good.",
    ["kent | all areas | good"],
  ],
  [
    "As the findings show, in the areas of leadership and investigating crime, Kent Police was ‘good’.",
    ["kent | leadership | good", "kent | investigating crime | good"],
  ],
  ["Kent Police spoke. In all areas, it turned out, the grade was ‘good’.", ["kent | all areas | good"]],
  [
    "Kent Police spoke. For leadership, investigating crime, and managing offenders the force was graded good.",
    ["kent | leadership | good", "kent | investigating crime | good", "kent | managing offenders | good"],
  ],
  // Top marks, where all areas share two grades.
  [
    "All 11 areas were graded good or adequate at Kent Police. The force got top marks for leadership.",
    ["kent | leadership | good"],
  ],
  [
    "All the areas were graded ‘good’ or ‘adequate’. Kent Police scored top marks for leadership and the best results for investigating crime. Its dogs barked.",
    ["kent | leadership | good", "kent | investigating crime | good"],
  ],
  ["All areas could be graded good or adequate. Kent Police got top marks for leadership.", []],
  ["All areas were graded good or not graded. Kent Police got top marks for leadership.", []],
  ["Each force was graded good or adequate. Kent Police got top marks for leadership.", []],
  // Counts that are spelt out later.
  ["Kent Police was good in five areas. Ratings matter.", ["kent # 5 good"]],
  [
    "Kent Police was good in two areas. They are leadership and investigating crime.",
    ["kent | leadership | good", "kent | investigating crime | good", "kent # 2 good"],
  ],
  ["Kent Police was good in two areas. They are leadership and the weather.", ["kent # 2 good"]],
  [
    "Kent Police was good in two areas. They are leadership, investigating crime and managing offenders.",
    ["kent # 2 good"],
  ],
  [
    "Kent Police was good in three areas. They went to leadership and investigating crime.",
    ["kent | leadership | good", "kent | investigating crime | good", "kent # 3 good"],
  ],
  [
    "Kent Police was rated ‘good’ for leadership. This same rating went to investigating crime.",
    ["kent | leadership | good", "kent | investigating crime | good"],
  ],
  [
    "Kent Police was good in five areas. It buys its fuel from a depot that stands beside the river and its cars from a dealer in the town, as most forces of its size do, and for years it has had a garage of its own where they are kept in order by a staff of twelve, half of them women, some of whom came from the army, who work in shifts round the clock. It was adequate in two areas. They are leadership and investigating crime.",
    ["kent | leadership | adequate", "kent | investigating crime | adequate", "kent # 5 good", "kent # 2 adequate"],
  ],
  [
    "Leadership and investigating crime at Kent Police got a rating of good and adequate respectively.",
    ["kent | Leadership | good", "kent | investigating crime | adequate"],
  ],
  // Rounds.
  [
    "Published on: 3 May 2024\n\nKent Police sets out its plans. It follows the findings of 2022, when the force was rated inadequate for leadership.",
    ["kent | leadership | inadequate | earlier"],
  ],
  [
    "Published on: 3 May 2024\n\nKent Police sets out its plans. In 2022 when it was visited the force was rated inadequate for leadership.",
    ["kent | leadership | inadequate | earlier"],
  ],
  [
    "Published on: 3 May 2024\n\nKent Police sets out its plans. It knew when leadership was rated inadequate.",
    ["kent | leadership | inadequate"],
  ],
  [
    "Published on: 3 May 2024\n\nKent Police. It learned in its 2023 assessment that it was rated good for leadership.",
    ["kent | leadership | good | earlier"],
  ],
  [
    "Published on: 3 May 2024\n\nKent Police was rated good for leadership, for the first time since 2018.",
    ["kent | leadership | good"],
  ],
  [
    "Published on: 3 May 2024\n\nKent Police has been rated good for leadership since 2018.",
    ["kent | leadership | good"],
  ],
  ["Kent Police is rated good at last for leadership, after years of previous trouble.", ["kent | leadership | good"]],
  [
    "Kent Police was criticised. Three years after inspectors rated it inadequate for leadership, it has new cars.",
    ["kent | leadership | inadequate | earlier"],
  ],
  [
    "Kent Police was criticised. Six months after inspectors rated it inadequate for leadership, it has new cars.",
    ["kent | leadership | inadequate | earlier"],
  ],
  [
    "Kent Police was rated good for leadership and once more for investigating crime.",
    ["kent | leadership | good", "kent | investigating crime | good"],
  ],
  ["Kent Police was told to act at once and was rated good for leadership.", ["kent | leadership | good"]],
  ["Kent Police was once rated good for leadership.", ["kent | leadership | good | earlier"]],
  ["Kent Police was visited last year and rated good for leadership.", ["kent | leadership | good"]],
  [
    "Kent Police is good for leadership, the same as in 2021.",
    ["kent | leadership | good", "kent | leadership | good | earlier"],
  ],
  ["Kent Police is good for leadership, the same grade it had been proud of.", ["kent | leadership | good"]],
  [
    "Kent Police is rated good for leadership, a grade unchanged since 2021.",
    ["kent | leadership | good", "kent | leadership | good | earlier"],
  ],
  [
    "Kent Police is rated good for leadership, as before.",
    ["kent | leadership | good", "kent | leadership | good | earlier"],
  ],
  [
    "Kent Police is rated good for leadership, as in 2021.",
    ["kent | leadership | good", "kent | leadership | good | earlier"],
  ],
  ["Kent Police was rated good for leadership, in both", ["kent | leadership | good"]],
  ["Published on: 3 May 2024\n\nKent Police was rated good for leadership in a", ["kent | leadership | good"]],
  // Lists, asides and what is behind a grade.
  ["Kent Police. The grades are outstanding, good, adequate.", []],
  ["Kent Police has news. Five more were told they require improvement.", []],
  [
    "Kent Police was rated ‘good’ for leadership – Surrey Police – adequate.",
    ["kent | leadership | good", "surrey | leadership | adequate"],
  ],
  [
    "Kent Police was graded good in every area: leadership, investigating crime and managing offenders.",
    ["kent | leadership | good", "kent | investigating crime | good", "kent | managing offenders | good"],
  ],
  [
    "Kent Police was “good” in preventing crime – as well as in its parking of cars.",
    ["kent | preventing crime | good"],
  ],
  [
    "Efficiency at Kent Police was rated good for preventing crime, along with its culture.",
    ["kent | preventing crime | good", "kent | culture | good"],
  ],
  ["Kent Police. Efficiency was rated good, along with its weather on Sundays.", ["kent | Efficiency | good"]],
  [
    "Kent Police was good in two areas examined for managing offenders and leadership.",
    ["kent | managing offenders | good", "kent | leadership | good", "kent # 2 good"],
  ],
  ["From good to adequate in a year: leadership at Kent Police fell.", []],
  [
    "The youth justice service met the council. The service was rated good for leadership. Kent Police and Surrey Police attended.",
    [],
  ],
  ["The probation service moved. It was rated good for leadership. Kent Police and Surrey Police attended.", []],
  [
    "The council met. The service was rated good for leadership. Kent Fire and Rescue Service and Kent Police attended.",
    ["kent-frs | leadership | good"],
  ],
  ["One force was rated good for leadership: it is Kent Police, not Surrey Police.", ["kent | leadership | good"]],
  ["One force won praise, and its leadership was rated good. That was Kent Police.", ["kent | leadership | good"]],
  ["A force that was graded good for leadership, Kent Police, celebrates.", ["kent | leadership | good"]],
  [
    "Four of the forces – Kent, Surrey and Sussex – were rated good for leadership.",
    ["kent | leadership | good", "surrey | leadership | good", "sussex | leadership | good"],
  ],
  ["Kent Police – leadership – was rated good.", ["kent | leadership | good"]],
  ["Kent Police – the weather – was rated good.", []],
  ["Kent Police’s performance is inadequate.", ["kent | - | inadequate"]],
  ["Kent Police was good in five areas; three key others were adequate.", ["kent # 5 good", "kent # 3 adequate"]],
  [
    "Kent Police was rated good. Norfolk and Suffolk were adequate; all were glad.",
    ["kent | - | good", "norfolk | - | adequate", "suffolk | - | adequate"],
  ],
  [
    "Kent Police was rated good for leadership. Norfolk and Suffolk were adequate and all were glad.",
    ["kent | leadership | good", "norfolk | - | adequate", "suffolk | - | adequate"],
  ],
  [
    "Kent Police was rated good for leadership. Norfolk and Suffolk were adequate, but all were glad.",
    ["kent | leadership | good", "norfolk | - | adequate", "suffolk | - | adequate"],
  ],
  [
    "Kent Police was rated good for leadership. Norfolk Constabulary was adequate under pressure.",
    ["kent | leadership | good"],
  ],
  ["Kent Police. Rated ‘good’, as was managing offenders.", ["kent | managing offenders | good"]],
  [
    "Kent Police has gone up from adequate to good for leadership.",
    ["kent | leadership | adequate | earlier", "kent | leadership | good"],
  ],
  // Lines and tables.
  [
    "Kent Police\n\nPreventing crime\nGraded good\n\nManaging offenders\nRated adequate",
    ["kent | Preventing crime | good", "kent | Managing offenders | adequate"],
  ],
  ["Kent Police\n\nArea | Grade\n: | Good\nLeadership: | Good", ["kent | Leadership | good"]],
  [
    "Kent Police\n\nTo what extent does the force treat people fairly? | Good\nIs the force well led? | Adequate\nDoes the force plan well? | Good",
    [
      "kent | To what extent does the force treat people fairly? | good",
      "kent | Is the force well led? | adequate",
      "kent | Does the force plan well? | good",
    ],
  ],
  ["Ofsted report\n\nLeadership | Good\nTeaching | Adequate", []],
  ["Ofsted report on schools\n\nLeadership\nGood\n\nPreventing crime\nAdequate", []],
  ["Kent Police\n\nGood | Adequate\nGood | Outstanding | Adequate", []],
  ["Kent Police\n\nGood | 14 forces", []],
  [
    "Grades for leadership\n\nHere are the grades for leadership.\n\nKent Police\nGood\n\nSurrey Police\nAdequate",
    ["kent | leadership | good", "surrey | leadership | adequate"],
  ],
  [
    "Grades for leadership\n\nHere are the grades for leadership.\n\nKent Police | Good\nSurrey Police | Adequate",
    ["kent | leadership | good", "surrey | leadership | adequate"],
  ],
  ["Kent Police\n\nThe force is rated.\n\nOverall judgment\nGood", ["kent | - | good"]],
  ["The police\n\nWhat the force is rated.\n\nOverall judgment\nGood", []],
  ["Kent Police\n\nOverall picture\nGood", []],
  ["Kent Police is here.\nGood\n\nThe force has many cars; it likes them,\nGood", []],
  ["Kent Police\n\nLast updated 1 May 2024\nDate of the visit\nGrade\nGood", []],
  [
    "Good\nSurrey Police, Kent Police, Essex Police, Sussex Police, Hampshire Constabulary, Thames Valley Police, Norfolk Constabulary, Suffolk Constabulary, Bedfordshire Police, Cambridgeshire Constabulary, Hertfordshire Constabulary, Lincolnshire Police, Derbyshire Constabulary\n\nAdequate\nDorset Police, Cheshire Constabulary",
    [
      "surrey | - | good",
      "kent | - | good",
      "essex | - | good",
      "sussex | - | good",
      "hampshire | - | good",
      "thames-valley | - | good",
      "norfolk | - | good",
      "suffolk | - | good",
      "bedfordshire | - | good",
      "cambridgeshire | - | good",
      "hertfordshire | - | good",
      "lincolnshire | - | good",
      "derbyshire | - | good",
      "dorset | - | adequate",
      "cheshire | - | adequate",
    ],
  ],
  [
    "Kent Police\n\nGood\nThe force has a long story to tell about its cars and its dogs and its horses, none of which were looked at by those who came to see it in the spring\n• Leadership",
    ["kent | - | good"],
  ],
  ["Kent Police\n\nRead more: Surrey Police graded good for leadership", []],
  [
    "Kent Police\n\nPrevious inspections\n\nThe force was rated good for leadership.",
    ["kent | leadership | good | earlier"],
  ],
  [
    "Kent Police\n\nGood\n• Leadership\n• Its dogs sleep in kennels at headquarters most nights\n• Investigating crime",
    ["kent | Leadership | good"],
  ],
  ["Kent Police\n\nNot graded\n• None\n\nGood\n• Leadership", ["kent | Leadership | good"]],
  ["The force\n\nGood\n• None", []],
  ["Kent Police\n\nGood\n• Leadership\n• Investi", ["kent | Leadership | good"]],
  [
    "Kent Police\n\n• Graded good\n◦ Leadership\n◦ Investigating crime",
    ["kent | Leadership | good", "kent | Investigating crime | good"],
  ],
  ["Kent Police got two gradings of outstanding and one of good.", ["kent # 2 outstanding", "kent # 1 good"]],
  ["Kent Police was given one of ‘good’.", []],
  ["Kent Police\n\n, | Good\nLeadership: | Good", ["kent | Leadership | good"]],
  [
    "Kent Police is rated good at keeping people safe, including preventing crime.",
    ["kent | keeping people safe | good", "kent | preventing crime | good"],
  ],
  [
    "Kent Police is rated good at keeping people safe, including the weather on Sundays.",
    ["kent | keeping people safe | good"],
  ],
  [
    "Kent Police was rated good for leadership, along with Surrey Police; it was glad.",
    ["kent | leadership | good", "surrey | leadership | good"],
  ],
  ["Kent Police was rated good, along with Surrey Police; it was glad.", ["kent | - | good", "surrey | - | good"]],
  [
    "Kent Fire and Rescue Service and Kent Police met. Kent Police was rated good, along with Essex.",
    ["kent | - | good"],
  ],
  ["Kent Police. Wessex Police Federation was graded good at singing.", []],
  ["Kent Police spoke. Neighbourhood Police was rated good for singing.", []],
  [
    "Its work on managing offenders earned Kent Police an ‘outstanding’ investigating crime rating.",
    ["kent | investigating crime | outstanding"],
  ],
  [
    "All 11 areas were graded good or adequate at Kent Police.\n\nThe force got top marks for leadership.",
    ["kent | leadership | good"],
  ],
  ["All 11 areas were graded good or adequate at Kent Police.\n\nThe force bought cars.", []],
  [
    "Kent Police\n\nPrevious inspections\n\nThe force was rated good for leadership.\n\nLeadership\n\nThe force was rated adequate for investigating crime.\n\nCars and dogs\n\nThe force was rated good for managing offenders.",
    [
      "kent | leadership | good | earlier",
      "kent | investigating crime | adequate | earlier",
      "kent | managing offenders | good",
    ],
  ],
  [
    "Kent Police was rated ‘good’ for leadership.\n\nThis rating went to investigating crime.",
    ["kent | leadership | good", "kent | investigating crime | good"],
  ],
  [
    "Kent Police was criticised. After inspectors rated it inadequate for leadership, it has new cars.",
    ["kent | leadership | inadequate"],
  ],
  ["Kent Police\n\nThe weather\nGood", []],
  [
    "Kent Police\n\nAreas graded good (2):\n• Leadership\n• Investigating crime",
    ["kent | Leadership | good", "kent | Investigating crime | good"],
  ],
  [
    "Kent Police\n\nThe force was graded good in three areas:\n• Leadership\n• Investigating crime\n• Managing offenders",
    [
      "kent | Leadership | good",
      "kent | Investigating crime | good",
      "kent | Managing offenders | good",
      "kent # 3 good",
    ],
  ],
  ["Kent Police spoke. In several areas it rates the force as requiring improvement.", []],
  [
    "Kent Police moved from adequate, to good for leadership.",
    ["kent | leadership | adequate | earlier", "kent | leadership | good"],
  ],
  ["At Kent Police the force's three areas of policing were rated good.", ["kent # 3 good"]],
  ["Three grades at Kent Police were rated good.", ["kent # 3 good"]],
  [
    "Kent Police was rated good for leadership. Norfolk and Suffolk were adequate because of this.",
    ["kent | leadership | good", "norfolk | - | adequate", "suffolk | - | adequate"],
  ],
  ["Good at the weather.", []],
  ["Kent Police ‘good’", ["kent | - | good"]],
  [
    "Kent Police adequate and glad of all that was done in the town and the county in this year and the last for it and its people.",
    [],
  ],
  ["Kent Police: three of its key dogs were adequate.", []],
  // Counts.
  ["Kent Police was graded good in any area.", []],
  ["Kent Police did not find any area inadequate.", ["kent # 0 inadequate"]],
  [
    "Kent Police\n\nThe grades run as follows: 4 areas outstanding, 3 areas good, 2 areas adequate, 1 area inadequate.",
    [],
  ],
  [
    "Kent Police had four outstanding, three good, two adequate and six inadequate grades.",
    ["kent # 4 outstanding", "kent # 3 good", "kent # 2 adequate", "kent # 6 inadequate"],
  ],
  ["Kent Police was good in five dogs and adequate in two areas.", ["kent # 2 adequate"]],
  ["Kent Police had two ‘goods’ and an ‘outstanding’ in its report.", ["kent # 2 good", "kent # 1 outstanding"]],
  [
    "Kent Police scored three Goods, two Adequates and an Outstanding.",
    ["kent # 3 good", "kent # 2 adequate", "kent # 1 outstanding"],
  ],
  ["Kent Police scored three good grades, a good night and an outstanding.", ["kent # 3 good"]],
  ["Kent Police was inadequate – the lowest there is – in two areas.", ["kent # 2 inadequate"]],
  ["Kent Police was at least good in two areas.", []],
  ["Kent Police was better than adequate in two areas.", []],
  ["Kent Police should be good in two areas.", []],
  ["Kent Police will soon have two areas rated good.", []],
  ["No other force was rated good in five areas, Kent Police said.", []],
  ["No force had three areas rated good before Kent Police.", []],
  ["Kent Police: one other was good and two were adequate.", ["kent # 1 good", "kent # 2 adequate"]],
  ["Kent Police has one more area: one more is good.", ["kent # 1 good"]],
  ["Two areas at four of the forces were rated good. Kent Police was not one.", []],
  ["Kent Police could not be rated good in two areas.", []],
  ["Kent Police was rated good in one area for leadership.", ["kent | leadership | good"]],
  [
    "Kent Police was good in all three pillars: effectiveness, efficiency and legitimacy.",
    ["kent | effectiveness | good", "kent | efficiency | good", "kent | legitimacy | good"],
  ],
  [
    "Kent Police was good in all three pillars:\n• effectiveness\n• efficiency\n• legitimacy",
    ["kent | effectiveness | good", "kent | efficiency | good", "kent | legitimacy | good"],
  ],
  ["Kent Police was good in all three pillars.", ["kent # 3 good"]],
  [
    "The youth justice service met the council. The service was good in two areas. Kent Police and Surrey Police attended.",
    [],
  ],
  ["Kent Police was good in two areas and not graded in one area.", ["kent # 2 good"]],
  [
    "Kent Police was good in three areas; before, it had none outstanding.",
    ["kent # 3 good", "kent # 0 outstanding | earlier"],
  ],
  [
    "Kent Police has five areas rated good; last year four areas were good.",
    ["kent # 5 good", "kent # 4 good | earlier"],
  ],
  [
    "Published on: 3 May 2024\n\nKent Police has five areas rated good; in 2021 four areas were good.",
    ["kent # 5 good", "kent # 4 good | earlier"],
  ],
  [
    "Kent Police has five areas rated good now; in 2021 four areas were good.",
    ["kent # 5 good", "kent # 4 good | earlier"],
  ],
  ["Kent Police went from two inadequate grades to none.", ["kent # 2 inadequate | earlier", "kent # 0 inadequate"]],
  [
    "Kent Police went from two inadequate grades to one, and was glad.",
    ["kent # 2 inadequate | earlier", "kent # 1 inadequate"],
  ],
  ["Kent Police now has eight areas graded good, up from just three.", ["kent # 8 good", "kent # 3 good | earlier"]],
  ["Kent Police now has eight areas graded good, up from a dozen.", ["kent # 8 good"]],
  ["Kent Police now has eight areas graded good, up from three dogs.", ["kent # 8 good"]],
  [
    "Published on: 3 May 2024\n\nKent Police has five areas rated good while before, it had four areas rated good.",
    ["kent # 5 good", "kent # 4 good | earlier"],
  ],
  ["Kent Police good in two areas\n\nHMICFRS looked at the force. It was rated good in two areas.", ["kent # 2 good"]],
  ["Kent Police was rated good, along with Surrey Police's new cars.", ["kent | - | good"]],
  // Counts and rounds.
  ["Kent Police has five areas good now; last time two areas were good.", ["kent # 5 good", "kent # 2 good | earlier"]],
  [
    "Kent Police was rated good for leadership. Norfolk and Suffolk were good (to look at).",
    ["kent | leadership | good"],
  ],
  ["Kent Police. Good grades for leadership and vetting.", ["kent | leadership | good", "kent | vetting | good"]],
  ["Kent Police\n\n• Leadership good today", ["kent | Leadership | good"]],
  ["Kent Police: its leadership) was rated good.", ["kent | leadership | good"]],
  ["Kent Police spoke. Three of these five areas were good.", ["kent # 3 good"]],
  [
    "Kent Police is good at leadership, three years after inspectors rated it inadequate at vetting.",
    ["kent | leadership | good", "kent | vetting | inadequate | earlier"],
  ],
  [
    "Kent Police is good at leadership, six months after inspectors rated it inadequate at vetting.",
    ["kent | leadership | good", "kent | vetting | inadequate | earlier"],
  ],
  [
    "Kent Police is good at leadership, soon after inspectors rated it inadequate at vetting.",
    ["kent | leadership | good", "kent | vetting | inadequate"],
  ],
  [
    "Kent Police's leadership and vetting were good and adequate respectively, and two areas were outstanding.",
    ["kent | leadership | good", "kent | vetting | adequate", "kent # 2 outstanding"],
  ],
  [
    "Kent Police was good in two categories examined for managing offenders and leadership.",
    ["kent | managing offenders | good", "kent | leadership | good", "kent # 2 good"],
  ],
  ["Four forces were rated good in two areas, Kent Police said.", []],
  ["Kent Police is rated good at leadership. Safeguarding Police will be out.", ["kent | leadership | good"]],
  ["Kent Police was rated good in two areas (both by day).", ["kent # 2 good"]],
  ["Kent Police was inadequate – a bad sign – in two areas.", ["kent # 2 inadequate"]],
  [
    "The force is good and adequate for leadership and vetting respectively.",
    ["null | leadership | good", "null | vetting | adequate"],
  ],
  [
    "Good and adequate for leadership and vetting respectively, Kent Police is.",
    ["kent | leadership | good", "kent | vetting | adequate"],
  ],
  [
    "Preventing fires and other risks | Good\nThe weather here | Good",
    ["null | Preventing fires and other risks | good"],
  ],
  [
    "Kent Police is good at managing offenders, with investigating crime adequate.",
    ["kent | managing offenders | good", "kent | investigating crime | adequate"],
  ],
  ["Kent Police – the cars – is rated good.", []],
  ["Kent Police was good in three of them dogs.", []],
  ["Kent Police was good in three cars.", []],
  ["Two forces are inadequate in three areas. Kent Police is glad.", []],
  ["Kent Police came from three good grades.", ["kent # 3 good | earlier"]],
  ["Kent Police moved from three good grades to five areas of them.", ["kent # 3 good | earlier", "kent # 5 good"]],
  ["Kent Police moved from three good grades to five points of light.", ["kent # 3 good | earlier"]],
  ["| Kent Police is good at leadership", ["kent | leadership | good"]],
  ["Kent Police moved. Wessex Police", []],
  ["Kent Police was rated good in every area: the weather.", ["kent | every area | good"]],
  ["Kent Police was good at all that it does on most days of the week.", []],
  [
    "Good at the weather: that is Kent Police on Sundays when the sun shines and all the officers are out and about in town.",
    [],
  ],
  ["Kent Police said it is A Good Force, in Kent.", []],
  ["The report says that The Good Force is Kent Police.", []],
  [
    "Kent Police was good in five areas. It buys its fuel from a depot that stands beside the river and its cars from a dealer in the town, as most forces of its size do, and for years it has had a garage of its own where they are kept in order by a staff of twelve, half of them women, some of whom came from the army. It was adequate in two areas.\n\nIt works in shifts, night and day, round the clock, all year long, as is right.\n\nThey are leadership and investigating crime.",
    ["kent | leadership | adequate", "kent | investigating crime | adequate", "kent # 5 good", "kent # 2 adequate"],
  ],
  ["Kent Police was good in two areas.\n\nThey, we hear, are happy.", ["kent # 2 good"]],
  ["Kent Police was good in two areas.\n\nThe force's dogs bark.", ["kent # 2 good"]],
  ["Kent Police was good in two areas.\n\nThe five other", ["kent # 2 good"]],
  [
    'Kent Police was good in two areas.\n\n"They are leadership and investigating crime."',
    ["kent | leadership | good", "kent | investigating crime | good", "kent # 2 good"],
  ],
  [
    "Kent Police was rated good for leadership. Norfolk and Suffolk were good: a rare thing to behold.",
    ["kent | leadership | good"],
  ],
];
