import type { Phrasing } from "./phrasings.js";

/** Numbers of areas of this round and the one before, and grades called the top or the lowest; each in a text of our own. */
export const TOTALS: readonly Phrasing[] = [
  ["Kent Police was inspected in nine areas. Two were good.", ["kent # 2 good"]],
  ["Kent Police was inspected in nine areas.\n\nTwo were good.", []],
  ["Kent Police was inspected. Two were good.", []],
  ["Kent Police was inspected, and its grades are out. Two were good.", []],
  [
    "Kent Police had two areas rated adequate. One other was rated ‘good’, and one further was rated ‘inadequate’.",
    ["kent # 2 adequate", "kent # 1 good", "kent # 1 inadequate"],
  ],
  ["Kent Police had two areas rated adequate. Two more were rated ‘good’.", ["kent # 2 adequate", "kent # 2 good"]],
  ["Kent Police had 60 case files read in nine areas. Five were good.", []],
  ["Kent Police had most case files read, in its areas. Five were good.", []],
  ["Kent Police had some case files read in its areas. Five were good.", []],
  ["Kent Police had all case files read in its areas. Five were good.", []],
  ["Kent Police had several case files read in its areas. Five were good.", []],
  ["Kent Police had other case files read in its areas. Five were good.", []],
  ["Kent Police had a few case files read in its areas. Five were good.", []],
  ["Kent Police had no case files read in its areas. Five were good.", []],
  ["Kent Police had every one of its files read in its areas. Five were good.", []],
  ["Kent Police had many files read in its areas. Five were good.", []],
  ["Kent Police had twelve files read in its areas. Five were good.", []],
  ["Kent Police had its case files read in its areas. Five were good.", ["kent # 5 good"]],
  ["Kent Police had 60 old, long and case files read in its areas. Five were good.", ["kent # 5 good"]],
  ["Kent Police was rated good in none of its areas.", ["kent # 0 good"]],
  ["It is said that Kent Police could be rated good in five areas.", []],
  [
    "Kent Police was graded good in all three pillars: effectiveness, efficiency and legitimacy.",
    ["kent | effectiveness | good", "kent | efficiency | good", "kent | legitimacy | good"],
  ],
  [
    "Kent Police has seven areas that are adequate, compared with four that were good.",
    ["kent # 7 adequate", "kent # 4 good"],
  ],
  [
    "Kent Police has seven areas that are adequate, compared with four that were adequate in 2021.",
    ["kent # 7 adequate", "kent # 4 adequate | earlier"],
  ],
  ["Kent Police is good in five areas now; in 2021 nine of the 11 were.", ["kent # 5 good", "kent # 9 good | earlier"]],
  ["Kent Police has five good grades now; last time two were.", ["kent # 5 good", "kent # 2 good | earlier"]],
  [
    "Kent Police has five good grades; before, it had no outstanding.",
    ["kent # 5 good", "kent # 0 outstanding | earlier"],
  ],
  [
    "Kent Police has gone from two inadequate grades to none.",
    ["kent # 2 inadequate | earlier", "kent # 0 inadequate"],
  ],
  [
    "Kent Police has gone from two inadequate grades to none, HMICFRS says.",
    ["kent # 2 inadequate | earlier", "kent # 0 inadequate"],
  ],
  [
    "Kent Police has gone from two inadequate grades to one in 2025.",
    ["kent # 2 inadequate | earlier", "kent # 1 inadequate"],
  ],
  ["Kent Police has gone from two inadequate grades, none of them new.", ["kent # 2 inadequate | earlier"]],
  ["Kent Police has five good grades, up from three.", ["kent # 5 good", "kent # 3 good | earlier"]],
  ["Kent Police has five good grades, up from only three.", ["kent # 5 good", "kent # 3 good | earlier"]],
  ["Kent Police has five good grades, up from a mere three.", ["kent # 5 good", "kent # 3 good | earlier"]],
  ["Kent Police has five good grades, up from just three.", ["kent # 5 good", "kent # 3 good | earlier"]],
  ["Kent Police has five good grades, up from the three of 2021.", ["kent # 5 good", "kent # 3 good | earlier"]],
  ["Kent Police has five good grades, up from its three last time.", ["kent # 5 good", "kent # 3 good | earlier"]],
  ["Kent Police has five good grades, up from three last time.", ["kent # 5 good", "kent # 3 good | earlier"]],
  ["Kent Police has five good grades, up from three previously.", ["kent # 5 good", "kent # 3 good | earlier"]],
  ["Kent Police has five good grades, up from three before.", ["kent # 5 good", "kent # 3 good | earlier"]],
  [
    "Kent Police has five good grades, up from three when HMICFRS came in 2021.",
    ["kent # 5 good", "kent # 3 good | earlier"],
  ],
  ["Kent Police has five good grades, up from three two years ago.", ["kent # 5 good", "kent # 3 good | earlier"]],
  ["Kent Police has five good grades, up from two three years ago.", ["kent # 5 good", "kent # 2 good | earlier"]],
  ["Kent Police has five good grades, up from one area.", ["kent # 5 good", "kent # 1 good | earlier"]],
  ["Kent Police has five good grades, up from three areas.", ["kent # 5 good", "kent # 3 good | earlier"]],
  ["Kent Police has five good grades, up from three in 2021.", ["kent # 5 good", "kent # 3 good | earlier"]],
  ["Kent Police has five good grades, up from three, and it is glad.", ["kent # 5 good", "kent # 3 good | earlier"]],
  ["Kent Police has five good grades, up from three of the nine.", ["kent # 5 good", "kent # 3 good | earlier"]],
  ["Kent Police has five good grades, up from three cakes.", ["kent # 5 good"]],
  ["Kent Police has five good grades this year and a lot to do, up from three.", ["kent # 5 good"]],
  ["Kent Police has five good grades of the best and finest kind there is, up from three.", ["kent # 5 good"]],
  [
    "Previously, Kent Police was good in five areas and inadequate in two.",
    ["kent # 5 good | earlier", "kent # 2 inadequate | earlier"],
  ],
  [
    "Previously, Kent Police was good in five areas but inadequate in two.",
    ["kent # 5 good | earlier", "kent # 2 inadequate"],
  ],
  [
    "Previously, Kent Police was good in five areas while two are inadequate.",
    ["kent # 5 good | earlier", "kent # 2 inadequate"],
  ],
  [
    "Previously, Kent Police was good in five areas although two are inadequate.",
    ["kent # 5 good | earlier", "kent # 2 inadequate"],
  ],
  [
    "Previously, Kent Police was good in five areas though two are inadequate.",
    ["kent # 5 good | earlier", "kent # 2 inadequate"],
  ],
  [
    "Previously, Kent Police was good in five areas whereas two are inadequate.",
    ["kent # 5 good | earlier", "kent # 2 inadequate"],
  ],
  [
    "Previously, Kent Police was good in five areas and now inadequate in two.",
    ["kent # 5 good | earlier", "kent # 2 inadequate"],
  ],
  [
    "Previously, Kent Police was good in five areas and this year inadequate in two.",
    ["kent # 5 good | earlier", "kent # 2 inadequate"],
  ],
  [
    "Previously, Kent Police was good in five areas; two are inadequate.",
    ["kent # 5 good | earlier", "kent # 2 inadequate"],
  ],
  ["Kent Police was given the lowest rating in four areas.", ["kent # 4 inadequate"]],
  ["Kent Police was given the highest rating in four areas.", ["kent # 4 outstanding"]],
  ["Kent Police was given the top grade in four areas.", ["kent # 4 outstanding"]],
  ["Kent Police was given the top grade in leadership.", ["kent | leadership | outstanding"]],
  ["Kent Police was given the top grade.", ["kent | - | outstanding"]],
  ["Kent Police was given top grade in four areas.", []],
  ["Kent Police was given a top grade in four areas.", []],
  ["Kent Police was given the top grades in four areas.", []],
  ["Kent Police was given the top grade possible in four areas.", []],
  ["Kent Police was given the top grade, outstanding, in four areas.", ["kent # 4 outstanding"]],
  ["Kent Police was good, and was given the lowest grade for its leadership.", []],
  ["Kent Police was judged the lowest grade in four areas.", ["kent # 4 inadequate"]],
  ["Kent Police was rated the top grade in four areas.", ["kent # 4 outstanding"]],
  ["Kent Police was rated as the top grade in four areas.", []],
  ["Kent Police was given the rating in four areas.", []],
  ["Kent Police was given the top in four areas.", []],
  ["Kent Police was given the top brass in four areas.", []],
  [
    "All the areas at Kent Police were rated good or adequate. It got top marks for its leadership.",
    ["kent | leadership | good"],
  ],
  ["All of them at Kent Police were good or so. It got top marks for its leadership.", []],
  ["The highest rating was given to Kent Police.", []],
  ["The lowest grade for leadership went to Kent Police.", []],
];

/** Grades that took the place of others; each in a text of our own. */
export const TURNED_FROM: readonly Phrasing[] = [
  [
    "The leadership of Kent Police was adequate, and became good.",
    ["kent | leadership | adequate | earlier", "kent | leadership | good"],
  ],
  [
    "The leadership of Kent Police was adequate and is now good.",
    ["kent | leadership | adequate | earlier", "kent | leadership | good"],
  ],
  [
    "The leadership of Kent Police is good, previously adequate.",
    ["kent | leadership | good", "kent | leadership | adequate | earlier"],
  ],
  [
    "The leadership of Kent Police is good, formerly adequate.",
    ["kent | leadership | good", "kent | leadership | adequate | earlier"],
  ],
  [
    "The leadership of Kent Police is good (originally adequate).",
    ["kent | leadership | good", "kent | leadership | adequate | earlier"],
  ],
  [
    "Once inadequate, the leadership of Kent Police is now good.",
    ["kent | leadership | inadequate | earlier", "kent | leadership | good"],
  ],
  [
    "Rated adequate last time, the leadership of Kent Police is good.",
    ["kent | leadership | adequate | earlier", "kent | leadership | good"],
  ],
  [
    "Graded adequate in 2021, the leadership of Kent Police is good.",
    ["kent | leadership | adequate | earlier", "kent | leadership | good"],
  ],
  [
    "Judged adequate before, the leadership of Kent Police is good.",
    ["kent | leadership | adequate | earlier", "kent | leadership | good"],
  ],
  [
    "Adequate in 2021, the leadership of Kent Police is good.",
    ["kent | leadership | adequate | earlier", "kent | leadership | good"],
  ],
  [
    "Adequate last time, the leadership of Kent Police is good.",
    ["kent | leadership | adequate | earlier", "kent | leadership | good"],
  ],
  [
    "The leadership of Kent Police is good, up from an adequate rating.",
    ["kent | leadership | good", "kent | leadership | adequate | earlier"],
  ],
  [
    "The leadership of Kent Police is good, up from adequate.",
    ["kent | leadership | good", "kent | leadership | adequate | earlier"],
  ],
  [
    "The leadership of Kent Police rose from adequate to good.",
    ["kent | leadership | adequate | earlier", "kent | leadership | good"],
  ],
  [
    "The leadership of Kent Police went from adequate last time to good.",
    ["kent | leadership | adequate | earlier", "kent | leadership | good"],
  ],
  [
    "Kent Police has raised crime recording in the county from inadequate to good.",
    ["kent | crime recording | inadequate | earlier", "kent | crime recording | good"],
  ],
  [
    "Kent Police has taken its crime recording up from inadequate to good.",
    ["kent | crime recording | inadequate | earlier", "kent | crime recording | good"],
  ],
  ["The rating of Kent Police was raised from adequate to good.", ["kent | - | adequate | earlier", "kent | - | good"]],
  ["The grades of Kent Police ranged from outstanding to inadequate for leadership.", []],
  ["The grades of Kent Police ran from outstanding down to inadequate for leadership.", []],
  ["The grades of Kent Police varied from good to inadequate for leadership.", []],
  ["The grades of Kent Police run from good to inadequate for leadership.", []],
  ["The grades of Kent Police are spread from good to inadequate for leadership.", []],
  ["The grades of Kent Police span from good to inadequate for leadership.", []],
  ["The grades of Kent Police vary from good to inadequate for leadership.", []],
  ["The grades of Kent Police stretch from good to inadequate for leadership.", []],
  ["The grades of Kent Police are running from good to inadequate for leadership.", []],
  [
    "HMICFRS said the leadership of Kent Police rose from adequate to good.",
    ["kent | leadership | adequate | earlier", "kent | leadership | good"],
  ],
  [
    "HMICFRS came back; leadership rose from adequate to good at Kent Police.",
    ["kent | leadership | adequate | earlier", "kent | leadership | good"],
  ],
  [
    "Kent Police: leadership from adequate to good.",
    ["kent | leadership | adequate | earlier", "kent | leadership | good"],
  ],
  [
    "Kent Police has gone from adequate to good for leadership.",
    ["kent | leadership | adequate | earlier", "kent | leadership | good"],
  ],
  [
    "Kent Police has gone from adequate to good for leadership and from inadequate to adequate for vetting.",
    [
      "kent | leadership | adequate | earlier",
      "kent | leadership | good",
      "kent | vetting | inadequate | earlier",
      "kent | vetting | adequate",
    ],
  ],
];
