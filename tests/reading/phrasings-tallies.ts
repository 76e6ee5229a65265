import type { Phrasing } from "./phrasings.js";

/** Counts of areas, as papers, forces, councils and commissioners give them. */
export const COUNTS: readonly Phrasing[] = [
  // Part of a whole.
  ["Nine of the eleven areas examined at Dorset Police were judged ‘good’.", ["dorset # 9 good"]],
  [
    "Seven out of the ten categories in which Surrey Police was assessed have been graded as adequate.",
    ["surrey # 7 adequate"],
  ],
  ["Cleveland Police was marked as inadequate against four of the eight criteria.", ["cleveland # 4 inadequate"]],
  ["Gwent Police was found to be adequate in four out of nine inspection areas.", ["gwent # 4 adequate"]],
  ["Of the ten things inspectors looked at in Kent Police, six were rated good.", ["kent # 6 good"]],
  [
    "Of Norfolk Constabulary's nine judgments, five were adequate and four good.",
    ["norfolk # 5 adequate", "norfolk # 4 good"],
  ],
  ["Three of Essex Police's eight grades were requires improvement.", ["essex # 3 requires-improvement"]],
  // The rest.
  [
    "Kent Police was rated good in seven areas and adequate in the remaining two.",
    ["kent # 7 good", "kent # 2 adequate"],
  ],
  [
    "Kent Police was rated good against five measures and adequate against the other four.",
    ["kent # 5 good", "kent # 4 adequate"],
  ],
  [
    "Sussex Police was judged to be outstanding in one of them, good in four and adequate in the last three.",
    ["sussex # 1 outstanding", "sussex # 4 good", "sussex # 3 adequate"],
  ],
  ["Kent Police got six goods; the other three areas were judged adequate.", ["kent # 6 good", "kent # 3 adequate"]],
  [
    "Durham Constabulary is outstanding in three areas and good in a further five.",
    ["durham # 3 outstanding", "durham # 5 good"],
  ],
  [
    "Cumbria Constabulary was graded good in five areas, with another three being adequate.",
    ["cumbria # 5 good", "cumbria # 3 adequate"],
  ],
  [
    "Kent Police was good in six areas. The remaining three require improvement.",
    ["kent # 6 good", "kent # 3 requires-improvement"],
  ],
  ["Kent Police was good in six areas. Two others were adequate.", ["kent # 6 good", "kent # 2 adequate"]],
  // None.
  ["No areas were found to be inadequate at Kent Police.", ["kent # 0 inadequate"]],
  ["None of the areas at Surrey Police was rated inadequate.", ["surrey # 0 inadequate"]],
  [
    "Kent Police was graded good in all areas but none was outstanding.",
    ["kent | all areas | good", "kent # 0 outstanding"],
  ],
  ["Dorset Police received no ‘inadequate’ grades.", ["dorset # 0 inadequate"]],
  [
    "Merseyside Police had six goods, two adequates and no inadequates.",
    ["merseyside # 6 good", "merseyside # 2 adequate", "merseyside # 0 inadequate"],
  ],
  ["Kent Police was not graded inadequate in any area.", ["kent # 0 inadequate"]],
  ["Not one of the areas inspected at Kent Police was judged to be outstanding.", ["kent # 0 outstanding"]],
  ["There were no outstanding grades for Kent Police.", ["kent # 0 outstanding"]],
  ["Zero areas of Kent Police were graded inadequate.", ["kent # 0 inadequate"]],
  [
    "Kent Police was judged good in seven areas, with none rated as inadequate.",
    ["kent # 7 good", "kent # 0 inadequate"],
  ],
  ["Nothing at Kent Police was rated inadequate.", ["kent # 0 inadequate"]],
  ["Kent Police was inadequate in none of the nine areas.", ["kent # 0 inadequate"]],
  [
    "Kent Police\n\nInadequate: none\nRequires improvement: leadership",
    ["kent # 0 inadequate", "kent | leadership | requires-improvement"],
  ],
  [
    "Kent Police\n\nGood\n- Leadership\n- Investigating crime\n\nInadequate\n- None",
    ["kent | Leadership | good", "kent | Investigating crime | good", "kent # 0 inadequate"],
  ],
  ["Kent Police\n\nAreas graded inadequate: none.", ["kent # 0 inadequate"]],
  ["Kent Police\n\nAreas graded as inadequate – 0", ["kent # 0 inadequate"]],
  ["Kent Police\n\nNil outstanding", ["kent # 0 outstanding"]],
  // Lines of figures.
  [
    "Kent Police: how the grades fell\n\n2 outstanding\n5 good\n1 adequate",
    ["kent # 2 outstanding", "kent # 5 good", "kent # 1 adequate"],
  ],
  [
    "Kent Police\n\n- Good: 5\n- Adequate: 3\n- Requires improvement: 1",
    ["kent # 5 good", "kent # 3 adequate", "kent # 1 requires-improvement"],
  ],
  ["Kent Police\n\nGood – 5 areas\nAdequate – 3 areas", ["kent # 5 good", "kent # 3 adequate"]],
  ["Kent Police\n\nGood (5)\nAdequate (3)", ["kent # 5 good", "kent # 3 adequate"]],
  [
    "Kent Police\n\n• Five areas ‘good’\n• Three areas ‘adequate’\n• One area ‘inadequate’",
    ["kent # 5 good", "kent # 3 adequate", "kent # 1 inadequate"],
  ],
  ["Kent Police\n\nGrade | Number of areas\nGood | 5\nAdequate | 3", ["kent # 5 good", "kent # 3 adequate"]],
  [
    "Results for Kent Police: five good, three adequate, one inadequate.",
    ["kent # 5 good", "kent # 3 adequate", "kent # 1 inadequate"],
  ],
  [
    "Kent Police was graded across nine areas – one outstanding, six good and two adequate.",
    ["kent # 1 outstanding", "kent # 6 good", "kent # 2 adequate"],
  ],
  [
    "Kent Police's report card reads: 1 outstanding, 6 good, 2 adequate.",
    ["kent # 1 outstanding", "kent # 6 good", "kent # 2 adequate"],
  ],
  // Nouns for grades.
  [
    "The report awards Kent Police four ‘good’ ratings, three ‘adequate’ and two ‘requires improvement’.",
    ["kent # 4 good", "kent # 3 adequate", "kent # 2 requires-improvement"],
  ],
  ["Kent Police earned two gradings of outstanding and five of good.", ["kent # 2 outstanding", "kent # 5 good"]],
  [
    "The force, Kent Police, has five areas rated as good and three as adequate.",
    ["kent # 5 good", "kent # 3 adequate"],
  ],
  ["With five goods and four adequates, Kent Police did better than most.", ["kent # 5 good", "kent # 4 adequate"]],
  [
    "Kent Police’s only ‘inadequate’ grade was for leadership.",
    ["kent # 1 inadequate", "kent | leadership | inadequate"],
  ],
  // Relative clauses.
  ["HMICFRS graded nine areas at Kent Police, six of which were good.", ["kent # 6 good"]],
  [
    "HMICFRS graded nine areas at Kent Police, of which six were found to be good and three adequate.",
    ["kent # 6 good", "kent # 3 adequate"],
  ],
  ["Inspectors looked at nine areas of Kent Police and rated five of them as good.", ["kent # 5 good"]],
  ["Kent Police had two areas that were inadequate.", ["kent # 2 inadequate"]],
  ["There are three areas where Kent Police requires improvement.", ["kent # 3 requires-improvement"]],
  ["In three areas Kent Police requires improvement.", ["kent # 3 requires-improvement"]],
  ["In five areas, it said, Kent Police was good.", ["kent # 5 good"]],
  ["Kent Police was told that two areas required improvement.", ["kent # 2 requires-improvement"]],
  ["All but two of the nine areas at Kent Police were graded good.", ["kent # 7 good"]],
  // Rounds.
  [
    "Kent Police has eight areas graded good, up from three at its last inspection.",
    ["kent # 8 good", "kent # 3 good | earlier"],
  ],
  ["Kent Police now has eight good grades, compared with three in 2019.", ["kent # 8 good", "kent # 3 good | earlier"]],
  [
    "In its previous inspection Kent Police was rated good in three areas and inadequate in five.",
    ["kent # 3 good | earlier", "kent # 5 inadequate | earlier"],
  ],
  [
    "Kent Police was rated good in six areas. At the last inspection it had only two goods.",
    ["kent # 6 good", "kent # 2 good | earlier"],
  ],
  [
    "Published on: 3 May 2024\n\nKent Police was graded good in six areas. In 2021 five areas had been good and four inadequate.",
    ["kent # 6 good", "kent # 5 good | earlier", "kent # 4 inadequate | earlier"],
  ],
  [
    "None of the areas at Kent Police is inadequate now; at the last inspection four of the nine were.",
    ["kent # 0 inadequate", "kent # 4 inadequate | earlier"],
  ],
  // No tallies.
  ["Five forces were graded inadequate. Kent Police was not among them.", []],
  ["Of 60 case files reviewed at Kent Police, 12 were good and eight adequate.", []],
  ["HMI Prisons rated HMP Maidstone good in three areas. Kent Police attended.", []],
  [
    "Kent Police was good in all three pillars (effectiveness, efficiency and people).",
    ["kent | effectiveness | good", "kent | efficiency | good", "kent | people | good"],
  ],
  ["Kent Police has made good progress in five areas.", []],
  ["Kent Police must be rated good in at least six areas to leave Engage.", []],
  ["A force can be graded good in up to ten areas. Kent Police awaits its report.", []],
  ["Of 43 forces, 13 are good at investigating crime. Kent Police has yet to hear.", []],
  ["Kent Police needs to improve in four areas.", []],
  ["Kent Police handles five good cases a day.", []],

  // More wordings.
  [
    "Kent Fire and Rescue Service has news. None were seen as ‘requiring improvement’ this time, compared to nine of the 11 in 2019.",
    ["kent-frs # 0 requires-improvement", "kent-frs # 9 requires-improvement | earlier"],
  ],
  [
    "Its storage was one of seven areas that the inspection judged to be “adequate” at Kent Police, compared to four which were “good”.",
    ["kent # 7 adequate", "kent # 4 good"],
  ],
  ["Kent Police scored ‘good’ for five out of nine of its core functions.", ["kent # 5 good"]],
  [
    "Kent Police has been graded good across six areas and adequate across three.",
    ["kent # 6 good", "kent # 3 adequate"],
  ],
  ["Kent Police won five ‘good’ grades across the 11 areas.", ["kent # 5 good"]],
  [
    "In 2024, Kent Police was good in five areas, as against two in 2022.",
    ["kent # 5 good", "kent # 2 good | earlier"],
  ],
  ["Three out of the five inspectors were good. Kent Police laughed.", []],
  ["Kent Police had three good areas, up from a much lower number.", ["kent # 3 good"]],
  ["Kent Police has two “outstandings” and a “good”.", ["kent # 2 outstanding", "kent # 1 good"]],
  ["Kent Police had two ‘good’ grades, and an ‘outstanding’ one came later.", ["kent # 2 good"]],
  ["Kent Police was rated ‘inadequate’ – nothing is lower – in two areas.", ["kent # 2 inadequate"]],
  ["Nowhere was Kent Police rated ‘outstanding’.", ["kent # 0 outstanding"]],
  ["It isn’t a single ‘inadequate’ grade that worries Kent Police.", ["kent # 0 inadequate"]],
  ["Kent Police marking scheme: 4 outstanding, 3 good, 2 adequate, 1 inadequate is how points go.", []],
  ["No other force had scored three ‘outstanding’ grades before Kent Police.", []],
  ["Kent Police was rated at least good in five areas.", []],
  ["Kent Police was rated good or better in five areas.", []],
  ["Kent Police may be graded good in five areas.", []],
  ["Kent Police was graded good in up to five areas.", []],
  ["Kent Police was graded good in two or three areas.", []],
  ["Only one more was good. Kent Police was sad.", []],
  ["The odd one out, leadership, is adequate at Kent Police.", ["kent | leadership | adequate"]],
  ["Kent Police saw 21 areas graded good.", []],
  ["Kent Police was good in five years and three months.", []],
  [
    "Two more areas, leadership and managing offenders, are rated ‘good’ at Kent Police.",
    ["kent | leadership | good", "kent | managing offenders | good"],
  ],
  [
    "Kent Police\n\nGrade\tNow\tPrevious inspection\nGood\t5\t3\nInadequate\tnone\t2",
    ["kent # 5 good", "kent # 3 good | earlier", "kent # 0 inadequate", "kent # 2 inadequate | earlier"],
  ],
  [
    "Kent Police\n\nRound\tGood\tAdequate\n2024\t5 areas\t4\n2021\t3\t6",
    ["kent # 5 good", "kent # 4 adequate", "kent # 3 good | earlier", "kent # 6 adequate | earlier"],
  ],
  [
    "Kent Police and Essex Police\n\nForce\tGood\tAdequate\nKent Police\t5\t4\nEssex Police\t3\t6",
    ["kent # 5 good", "kent # 4 adequate", "essex # 3 good", "essex # 6 adequate"],
  ],
  ["Kent Police audit of files\n\nGood\t24\t31\nInadequate\t9\t40", []],
  ["Kent Police\n\n2 x outstanding\n5 × good", ["kent # 2 outstanding", "kent # 5 good"]],
  ["Kent Police\n\nGrades in figures: 5\nGood", []],

  // At the edges.
  ["Kent Police spoke. Most forces were good in five areas.", []],
  ["Kent Police was graded good in one area: leadership.", ["kent | leadership | good"]],
  ["Kent Police was judged good in all three pillars:\neffectiveness, efficiency and people. More is said below.", []],
  [
    "We were rated. The service was good in five areas and adequate in six areas.",
    ["null # 5 good", "null # 6 adequate"],
  ],
  ["Kent Police works with the youth justice service. It was rated good in five areas.", []],
  ["Kent Police good in five areas\n\nThe force is pleased.", []],
  ["Kent Police has five good areas; previously two areas were good.", ["kent # 5 good", "kent # 2 good | earlier"]],
  [
    "Kent Police now has one outstanding grade; before, it had no outstanding.",
    ["kent # 1 outstanding", "kent # 0 outstanding | earlier"],
  ],
  [
    "No area of Kent Police is inadequate now; in 2021 nine of the 11 were.",
    ["kent # 0 inadequate", "kent # 9 inadequate | earlier"],
  ],
  ["Kent Police went from two inadequate grades in 2021.", ["kent # 2 inadequate | earlier"]],
  ["Kent Police went from two inadequate grades to several.", ["kent # 2 inadequate | earlier"]],
  ["Kent Police had three good areas, up from", []],
  ["Kent Police welcomed any inadequate grades it got.", []],
  ["Kent Police was graded good in three towns.", []],
  [
    "Kent Police had a judgement of good for leadership, and one of adequate for vetting.",
    ["kent | leadership | good", "kent | vetting | adequate"],
  ],
  ["Kent Police was rated inadequate – the lowest there is – in two areas.", ["kent # 2 inadequate"]],
  ["Kent Police was rated inadequate – or adequate – in two areas.", ["kent | - | inadequate"]],
  ["There are three areas Kent Police rated inadequate.", ["kent # 3 inadequate"]],
  ["There are three areas Kent Police was good.", []],
  ["Five areas HMICFRS looked at were rated good at Kent Police.", ["kent # 5 good"]],
  ["Kent Police\n\nGood: 5", []],
  ["Kent Police\n\nOfsted\n\nGood: 5\nAdequate: 3", []],
  ["Kent Police\n\nGood 5\nAdequate 3", []],
  ["Kent Police\n\n5 x good grades\n3 x adequate grades", ["kent # 5 good", "kent # 3 adequate"]],
  ["Kent Police\n\nA | B\nGrade | 2024 | 2021\nGood | 5 | 3", ["kent # 5 good", "kent # 3 good | earlier"]],
  ["Kent Police\n\nA | B\nGood | 5 | 3", []],
  ["Kent Police\n\nGood\n- Leadership\n\nInadequate\n- None at all", ["kent | Leadership | good"]],
  ["All but two were good at Kent Police.", []],
  ["Kent Police has top-five areas that are good.", []],
  ["Kent Police had five rating areas that were good.", ["kent # 5 good"]],
  ["Kent Police was marked: zero areas inadequate.", ["kent # 0 inadequate"]],
  ["Kent Police was graded good in three smart new towns.", []],
  ["Kent Police was rated ‘inadequate’ – it is the lowest – in two areas.", ["kent # 2 inadequate"]],
  ["Kent Police\n\nGood: leadership and 5", ["kent | leadership | good"]],
  ["Kent Police has sub-two areas that are good.", []],
];
