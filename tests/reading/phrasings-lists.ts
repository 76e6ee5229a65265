import type { Phrasing } from "./phrasings.js";

/** Lists of areas: where one ends and the next starts, and what is no area. */
export const LISTS: readonly Phrasing[] = [
  // Where a list is cut.
  [
    "Kent Police was graded good at responding to emergency calls; and responding to incidents.",
    ["kent | responding to emergency calls | good", "kent | responding to incidents | good"],
  ],
  [
    "Kent Police was graded good at investigating crime and at managing offenders in the report.",
    ["kent | investigating crime | good", "kent | managing offenders | good"],
  ],
  [
    "Kent Police was rated good at how it treats the public and how it gives value for money.",
    ["kent | treats the public | good", "kent | gives value for money | good"],
  ],
  [
    "Kent Police was graded good at answering and handling emergency calls.",
    ["kent | answering and handling emergency calls | good"],
  ],
  [
    "Kent Police was graded good at preventing crime, tackling anti-social behaviour and keeping people safe and tackling serious and organised crime.",
    [
      "kent | preventing crime, tackling anti-social behaviour and keeping people safe | good",
      "kent | tackling serious and organised crime | good",
    ],
  ],
  [
    "Kent Police was judged good for its response to the public, use of police powers, and its vetting.",
    ["kent | response to the public | good", "kent | use of police powers | good", "kent | vetting | good"],
  ],
  ["Kent Police requires improvement in how public money is spent.", ["kent | public money | requires-improvement"]],
  [
    "HMICFRS gave a finding of good for the effectiveness with which Kent Police tackles corruption and vetting.",
    ["kent | effectiveness with which Kent Police tackles corruption and vetting | good"],
  ],
  [
    "Kent Police has been rated good for the way it tackles serious and organised crime, and leads the region against county lines.",
    ["kent | tackles serious and organised crime | good"],
  ],
  [
    "Kent Fire and Rescue Service was rated good for the way that it manages its money and works in partnership with other organisations.",
    ["kent-frs | manages its money | good", "kent-frs | works in partnership with other organisations | good"],
  ],
  [
    "It was judged to be good for its use of resources to manage demand; Kent Police was rated adequate at vetting.",
    ["kent | use of resources to manage demand | good", "kent | vetting | adequate"],
  ],
  [
    "Kent Police was rated good at investigating crime; Kent Police was rated adequate at vetting.",
    ["kent | investigating crime | good", "kent | vetting | adequate"],
  ],
  [
    "Kent Police is now rated adequate when it comes to investigating and preventing crime.",
    ["kent | investigating | adequate", "kent | preventing crime | adequate"],
  ],
  [
    "Kent Police was rated adequate at investigating and managing offenders.",
    ["kent | investigating and managing offenders | adequate"],
  ],
  [
    "Kent Police was judged good at the speed at which it answers emergency calls.",
    ["kent | speed at which it answers emergency calls | good"],
  ],
  [
    "Kent Police was judged good at protecting those who are vulnerable.",
    ["kent | protecting those who are vulnerable | good"],
  ],
  [
    "Kent Police was judged good at protecting people who have been victims of crime.",
    ["kent | protecting people who have been victims of crime | good"],
  ],
  ["The rating of good in this area pleases Kent Police.", []],
  ["Kent Police was rated good for vetting, its ability to respond to them worries me.", ["kent | vetting | good"]],
  ["Kent Police was rated good for vetting, and its ability to respond to them worries me.", ["kent | vetting | good"]],
  ["Kent Police was rated good for vetting with almost 93 per cent of officers vetted.", ["kent | vetting | good"]],
  ["Kent Police was rated good for vetting with nearly all officers vetted.", ["kent | vetting | good"]],
  ["Kent Police was rated good for vetting with around 93 per cent of officers vetted.", ["kent | vetting | good"]],
  ["Kent Police was rated good for vetting with about 93 per cent of officers vetted.", ["kent | vetting | good"]],
  ["Kent Police was rated good for vetting, with partners playing their part.", ["kent | vetting | good"]],
  // What is no area.
  ["HMICFRS gave Kent Police no grade for any of the areas. It was rated good at vetting.", ["kent | vetting | good"]],
  [
    "The report gave Kent Police no grade for any of the areas; its leadership was rated good.",
    ["kent | leadership | good"],
  ],
  [
    "The service was rated good at understanding fire risks and priorities, the report stated, and one can see why. Kent Fire and Rescue Service is pleased.",
    ["kent-frs | understanding fire risks and priorities | good"],
  ],
  [
    "Kent Police was graded good at vetting and leadership, and custody never came up.",
    ["kent | vetting | good", "kent | leadership | good"],
  ],
  ["HMICFRS rated Kent Police as ‘outstanding’ in this particular area.", []],
  ["Norfolk Constabulary has a rating of good for the police forces.", ["norfolk | - | good"]],
  ["Kent Police was graded good for its investigation of two of the cases.", ["kent | - | good"]],
  // Adverbs, pillars, owners.
  [
    "Kent Police was rated outstanding in promptly and accurately recording crime.",
    ["kent | promptly and accurately recording crime | outstanding"],
  ],
  [
    "Kent Police is inadequate at quickly answering emergency calls and attending incidents.",
    ["kent | quickly answering emergency calls and attending incidents | inadequate"],
  ],
  [
    "Kent Police was rated good at effectively and efficiently keeping people safe.",
    ["kent | effectively and efficiently keeping people safe | good"],
  ],
  [
    "Kent Police was rated good for vetting, leadership; and, custody.",
    ["kent | vetting | good", "kent | leadership | good", "kent | custody | good"],
  ],
  [
    "Kent Police was rated good for its vetting and their leadership.",
    ["kent | vetting | good", "kent | leadership | good"],
  ],
  [
    "We have been rated good by HMICFRS for vetting and our investigations, says Kent Police.",
    ["kent | vetting | good", "kent | investigations | good"],
  ],
  [
    "Kent Police was rated good for effectiveness in investigating crime.",
    ["kent | effectiveness in investigating crime | good"],
  ],
  [
    "Kent Police was rated good for legitimacy in treating the public fairly and efficiency at using its budget.",
    ["kent | legitimacy in treating the public fairly | good", "kent | efficiency at using its budget | good"],
  ],
  [
    "HMICFRS graded the efficiency with which Kent Police keeps people safe and reduces crime as good.",
    ["kent | efficiency with which Kent Police keeps people safe and reduces crime | good"],
  ],
  [
    "Kent Police was rated good for effectiveness at keeping people safe.",
    ["kent | effectiveness at keeping people safe | good"],
  ],
  ["Kent Police was rated good in 2019 for vetting.", ["kent | vetting | good"]],
  ["Kent Police was rated good for 101 calls.", ["kent | 101 calls | good"]],
  ["Kent Police was graded good for 101 call handling.", ["kent | 101 call handling | good"]],
  [
    "Kent Police was graded outstanding at keeping people safe and reducing crime, and tackling fraud.",
    ["kent | keeping people safe and reducing crime | outstanding", "kent | tackling fraud | outstanding"],
  ],
  [
    "Kent Police was graded good for the handling of crime, vetting, and fraud and its investigation.",
    ["kent | handling of crime | good", "kent | vetting | good", "kent | fraud | good", "kent | investigation | good"],
  ],
  // What is cut off an area at its ends.
  ["Kent Police was rated good for leadership for three successive years.", ["kent | leadership | good"]],
  ["Kent Police was rated good for leadership for five straight inspections.", ["kent | leadership | good"]],
  ["Kent Police was rated good for leadership over four consecutive years.", ["kent | leadership | good"]],
  ["Kent Police was rated good at investigating crime in October 2023.", ["kent | investigating crime | good"]],
  ["Kent Police was rated good at investigating crime in 2023.", ["kent | investigating crime | good"]],
  ["Kent Police was rated good in the category of leadership.", ["kent | leadership | good"]],
  [
    "Kent Police was rated good in the areas of leadership and vetting.",
    ["kent | leadership | good", "kent | vetting | good"],
  ],
  ["Kent Police was rated good in a grade for leadership.", ["kent | leadership | good"]],
  ["Kent Police’s grade for leadership is good.", ["kent | leadership | good"]],
  ["The grade of Kent Police for leadership is good.", ["kent | leadership | good"]],
  ["Our grade for leadership is good, says Kent Police.", ["kent | leadership | good"]],
  ["Its approach to leadership was rated good by HMICFRS, Kent Police says.", ["kent | leadership | good"]],
  ["Its performance on vetting was rated good by HMICFRS, Kent Police says.", ["kent | vetting | good"]],
  ["Its performance of vetting was rated good by HMICFRS, Kent Police says.", ["kent | vetting | good"]],
  ["Kent Police leadership was rated good.", ["kent | leadership | good"]],
  ["Kent Police was rated good for the force’s leadership.", ["kent | leadership | good"]],
  [
    "Kent Police was rated good for how efficiently it manages its resources.",
    ["kent | how efficiently it manages its resources | good"],
  ],
  [
    "Kent Police was rated good for how legitimately it treats people.",
    ["kent | how legitimately it treats people | good"],
  ],
  [
    "Kent Police was rated good for how effectively it keeps people safe.",
    ["kent | how effectively it keeps people safe | good"],
  ],
  ["Kent Police was rated good for leadership at Kent Police.", ["kent | leadership | good"]],
  ["Kent Police was rated good for the leadership of the force.", ["kent | leadership | good"]],
  ["Kent Police was rated good for leadership across the county.", ["kent | leadership | good"]],
  ["Kent Police was rated good for leadership in the city.", ["kent | leadership | good"]],
  ["Kent Police was rated good in the leadership category.", ["kent | leadership | good"]],
  [
    "Kent Police was rated good in the vetting and leadership categories.",
    ["kent | vetting | good", "kent | leadership | good"],
  ],
  [
    "Kent Police was rated good in the efficiency and legitimacy pillars.",
    ["kent | efficiency | good", "kent | legitimacy | good"],
  ],
  ["Kent Police was rated good in the leadership area.", ["kent | leadership | good"]],
  ["How Kent Police prevents crime we have graded good.", ["kent | prevents crime | good"]],
  ["How it prevents crime they have graded good, says Kent Police.", ["kent | prevents crime | good"]],
  ["Investigations of which it has graded good, Kent Police says.", ["kent | Investigations | good"]],
  [
    "Kent Police was rated good for the way in which the whole force manages its resources.",
    ["kent | manages its resources | good"],
  ],
  ["Kent Police was rated good for ways of keeping people safe.", ["kent | keeping people safe | good"]],
  // Clauses behind a list, cases, and what a year or a count is of.
  [
    "Kent Police is good at investigating crime and knows how it should treat victims.",
    ["kent | investigating crime | good"],
  ],
  [
    "It is judged to be good for its use of resources to manage demand; and its leadership is adequate, Kent Police says.",
    ["kent | use of resources to manage demand | good", "kent | leadership | adequate"],
  ],
  [
    "Kent Police was judged good for its use of resources; its leadership was adequate.",
    ["kent | use of resources | good", "kent | leadership | adequate"],
  ],
  ["Kent Police was graded good for its response to 12 of the incidents.", ["kent | - | good"]],
  ["Kent Police was graded good for its response to twelve of the incidents.", ["kent | - | good"]],
  [
    "Dyfed-Powys Police and North Wales Police are the two forces with a grade of ‘requires improvement’ for overall effectiveness.",
    [
      "dyfed-powys | overall effectiveness | requires-improvement",
      "north-wales | overall effectiveness | requires-improvement",
    ],
  ],
  [
    "Kent Police was rated good for efficiency and for leadership.",
    ["kent | efficiency | good", "kent | leadership | good"],
  ],
  [
    "HMICFRS has put a grade on each force’s overall effectiveness. Of those in the east, Norfolk Constabulary and Suffolk Constabulary were both told to do better, with a grade of ‘inadequate’.",
    ["norfolk | overall effectiveness | inadequate", "suffolk | overall effectiveness | inadequate"],
  ],
  [
    "Kent Police is judged good at vetting. Its understanding of demand is judged to be inadequate; it is judged to be good for its use of resources; and its planning for future demand is judged to be adequate.",
    [
      "kent | vetting | good",
      "kent | understanding of demand | inadequate",
      "kent | use of resources | good",
      "kent | planning for future demand | adequate",
    ],
  ],
  [
    "Suffolk Fire and Rescue Service\n\nMaking the FRS affordable now and in the future: requires improvement",
    ["suffolk-frs | Making the FRS affordable now and in the future | requires-improvement"],
  ],
  [
    "Making the FRS affordable now and in the future (requires improvement) is what troubles Suffolk Fire and Rescue Service.",
    ["suffolk-frs | Making the FRS affordable now and in the future | requires-improvement"],
  ],
  // Subjects: bodies, cases, counts and what stands before the grade.
  [
    "In all three areas (legitimacy, efficiency and leadership) Kent Police was judged as ‘requires improvement’.",
    [
      "kent | legitimacy | requires-improvement",
      "kent | efficiency | requires-improvement",
      "kent | leadership | requires-improvement",
    ],
  ],
  [
    "Kent Fire and Rescue Service is good in ten areas, and one – understanding the risk of fire – requires improvement.",
    ["kent-frs | understanding the risk of fire | requires-improvement", "kent-frs # 10 good"],
  ],
  [
    "Kent Police was visited. Of 60 crimes, more than half of them were good; its vetting was rated good.",
    ["kent | vetting | good"],
  ],
  ["Kent Police was visited. We saw 244 cases, and a third of them were inadequate.", []],
  ["Kent Police was visited. We saw 244 cases, and a quarter of them were inadequate.", []],
  ["Kent Police was visited. We saw 244 cases, and most of them were inadequate.", []],
  ["Kent Police was visited. We saw 244 cases, and many of them were inadequate.", []],
  ["Kent Police was visited. We saw 244 cases, and some of them were inadequate.", []],
  ["Kent Police was visited. Of its files, 12 child protection files were inadequate.", []],
  ["Kent Police was visited. Its 12 child protection referrals were inadequate.", []],
  ["Kent Police was visited. Its 12 child protection responses were rated inadequate.", []],
  ["Kent Police’s serious crime squad was inadequate.", []],
  ["Kent Police’s child protection department was inadequate.", []],
  ["Kent Police’s child protection school was rated inadequate.", []],
  ["Kent’s children’s hospital was rated inadequate. Kent Police was there.", []],
  ["Kent Police’s approach was rated good by HMICFRS.", ["kent | - | good"]],
  ["Its approach was rated good by HMICFRS, and Kent Police is pleased.", ["kent | - | good"]],
  ["Its performance was rated adequate by HMICFRS, and Kent Police is pleased.", ["kent | - | adequate"]],
  ["The overall grading of Kent Police in March 2018 was good.", ["kent | - | good"]],
  [
    "Four parts of the force – vetting, leadership and crime recording – were graded adequate at Kent Police.",
    ["kent | vetting | adequate", "kent | leadership | adequate", "kent | crime recording | adequate"],
  ],
  [
    "Four of the forces – Kent, Surrey and Sussex among them – were graded good. The force was Kent Police.",
    ["kent | - | good", "surrey | - | good", "sussex | - | good"],
  ],
  ["The forces of Kent and Surrey were graded good at vetting.", ["kent | vetting | good", "surrey | vetting | good"]],
  ["Crime recording within Kent Police is good.", ["kent | Crime recording | good"]],
  ["The rating of Kent Police is good.", ["kent | - | good"]],
  ["Four areas of Kent Police’s work were graded adequate.", ["kent # 4 adequate"]],
  [
    "Kent Police was graded good for vetting, and with leadership rated adequate there is work to do.",
    ["kent | vetting | good", "kent | leadership | adequate"],
  ],
  [
    "Kent Police was good at vetting, with managing offenders adequate.",
    ["kent | vetting | good", "kent | managing offenders | adequate"],
  ],
  // Tails: what a count or a grade is spelt out in.
  ["Kent Police was rated good at vetting and they are proud of it.", ["kent | vetting | good"]],
  ["Kent Police was rated good at vetting and we are proud of it.", ["kent | vetting | good"]],
  ["Kent Police was rated good at vetting and they go on to better things.", ["kent | vetting | good"]],
  ["Kent Police was rated good at vetting and we go on to better things.", ["kent | vetting | good"]],
  [
    "Kent Police’s leadership requires improvement, particularly to how it develops leaders.",
    ["kent | develops leaders | requires-improvement"],
  ],
  [
    "Kent Police’s efficiency requires improvement, mainly to the way it uses resources.",
    ["kent | uses resources | requires-improvement"],
  ],
  [
    "Kent Police’s efficiency requires improvement, notably to how it uses resources.",
    ["kent | uses resources | requires-improvement"],
  ],
  [
    "Kent Police’s efficiency requires improvement, especially in how it uses resources.",
    ["kent | uses resources | requires-improvement"],
  ],
  [
    "Kent Police was rated good in three areas; vetting, leadership and custody.",
    ["kent | vetting | good", "kent | leadership | good", "kent | custody | good", "kent # 3 good"],
  ],
  [
    "Kent Police was rated good in three areas (vetting, leadership and custody).",
    ["kent | vetting | good", "kent | leadership | good", "kent | custody | good", "kent # 3 good"],
  ],
  [
    "Kent Police was rated good in three pillars covering effectiveness, efficiency and legitimacy.",
    ["kent | effectiveness | good", "kent | efficiency | good", "kent | legitimacy | good", "kent # 3 good"],
  ],
  [
    "Kent Police was rated good in two pillars assessing effectiveness and efficiency.",
    ["kent | effectiveness | good", "kent | efficiency | good", "kent # 2 good"],
  ],
  [
    "Kent Police was rated good in two areas inspected: vetting and leadership.",
    ["kent | vetting | good", "kent | leadership | good", "kent # 2 good"],
  ],
  [
    "Kent Police was rated good in two areas examined: vetting and leadership.",
    ["kent | vetting | good", "kent | leadership | good", "kent # 2 good"],
  ],
  [
    "Kent Police was rated good in two areas, with efficiency adequate.",
    ["kent | efficiency | adequate", "kent # 2 good"],
  ],
  ["Kent Police was rated good in every area.", ["kent | every area | good"]],
  ["Kent Police was rated good in each area.", ["kent | each area | good"]],
  ["Kent Police was rated good in all areas of policing.", ["kent | all areas of policing | good"]],
  [
    "Kent Police was rated good for all of its work to protect vulnerable people in these areas.",
    ["kent | all of its work to protect vulnerable people | good"],
  ],
  [
    "Kent Police was rated good for all three areas assessed during the force’s inspection: vetting, leadership and custody.",
    ["kent | vetting | good", "kent | leadership | good", "kent | custody | good"],
  ],
  [
    "Kent Police was rated good for all three areas assessed by inspectors: vetting, leadership and custody.",
    ["kent | vetting | good", "kent | leadership | good", "kent | custody | good"],
  ],
  [
    "Kent Police was rated good for all three areas assessed: vetting, leadership and custody.",
    ["kent | vetting | good", "kent | leadership | good", "kent | custody | good"],
  ],
  [
    "Kent Police is now good in two of those three areas – with efficiency requiring improvement.",
    ["kent | efficiency | requires-improvement", "kent # 2 good"],
  ],
  [
    "Kent Police was rated good in two areas, including vetting and leadership.",
    ["kent | vetting | good", "kent | leadership | good", "kent # 2 good"],
  ],
  [
    "Kent Police was rated good in two areas, including vetting and how it looks at itself.",
    ["kent | vetting | good", "kent | looks at itself | good", "kent # 2 good"],
  ],
  [
    "Kent Police was rated good for plans for how it answers 101 calls.",
    ["kent | plans for how it answers 101 calls | good"],
  ],
  ["Kent Police regarding vetting was rated good.", ["kent | vetting | good"]],
  ["Kent Police was rated good in the efficiency pillar.", ["kent | efficiency pillar | good"]],
  ["Kent Police was rated good at investigating crime on 4 October 2023.", ["kent | investigating crime | good"]],
  [
    "Kent Police has kept its ‘good’ grading in the three main areas inspected for effectiveness, efficiency and legitimacy.",
    ["kent | effectiveness | good", "kent | efficiency | good", "kent | legitimacy | good", "kent # 3 good"],
  ],
];
