/** One way of saying a verdict: what stands on one side of the grade. */
export interface Pattern {
  /** What the pattern is called, in scores and tests. */
  readonly name: string;
  /**
   * The chunks next to the grade, in the order of reading, by class (`JUDGED`) or word (`of`); `?` marks one that may be
   * missing, `/` parts choices. `SUBJECT` (first) takes what stands before, back to the start of the clause; `LIST` (last)
   * takes the areas that follow; `B` is a body and `N` a count.
   */
  readonly form: string;
  /** A sentence that has it. */
  readonly example: string;
  /** Whether the words alone make it a verdict, whatever the area: "was graded", not just "is". */
  readonly sure: boolean;
  /** Whether the grade is one that was left behind: "up from". */
  readonly earlier?: boolean;
}

/** What may stand before a grade; the first that matches is taken. */
export const BEFORE: readonly Pattern[] = [
  {
    name: "from-grade",
    form: "from AS? ART? RATING? of?",
    sure: true,
    earlier: true,
    example: "Kent Police has moved up from an inadequate rating.",
  },
  {
    name: "than-grade",
    form: "improvement/rise/fall/drop/than/compared/against on/from/with? AS? ART? RATING? of?",
    sure: true,
    earlier: true,
    example: "Kent Police is good at investigating crime, compared with adequate in 2022.",
  },
  {
    name: "judges-body",
    form: "JUDGED B AS/AT? AS? ART? RATING? of?",
    sure: true,
    example: "Inspectors graded the force as good at investigating crime.",
  },
  {
    name: "judges-body-is",
    form: "JUDGED THAT? B BE AS? ART?",
    sure: true,
    example: "It found the force was ‘good’ at investigating crime.",
  },
  {
    name: "gives-body",
    form: "GAVE B ART? RATING? ,? of? AS?",
    sure: true,
    example: "HMICFRS gave Kent Police a grade of good for investigating crime.",
  },
  {
    name: "is-among-bodies",
    form: "SUBJECT BE ART? N/among of? ART? N? MORE? W? BODIES THAT? BE/GAVE/AS? JUDGED/GAVE? AS? ART? RATING? of?",
    sure: true,
    example: "Kent Police is one of three forces rated outstanding for preventing crime.",
  },
  {
    name: "verdict-that",
    form: "SUBJECT BE THAT B POSS? B? BE? AS? ART?",
    sure: false,
    example: "The verdict was that Kent Police was inadequate at investigating crime.",
  },
  {
    name: "bodies-judged",
    form: "ART? N? MORE? BODIES THAT? BE? JUDGED/GAVE AS? ART?",
    sure: true,
    example: "The two forces assessed as ‘good’ are Kent Police and Surrey Police.",
  },
  {
    name: "is-only-body",
    form: "SUBJECT BE ART? W? B/force/service/constabulary/brigade/unit AT? ART? W? AND? W? THAT? BE/AS? JUDGED/GAVE AS? ART? RATING? of?",
    sure: true,
    example: "Kent Police was the only force in the country to be rated inadequate.",
  },
  {
    name: "is-one-that",
    form: "SUBJECT BE N/among MORE? of? ART? N? MORE? THAT/which BE/GAVE JUDGED/GAVE? AS? ART? RATING? of?",
    sure: true,
    example: "Investigating crime is one of the six that are good at Kent Police.",
  },
  {
    name: "is-the-one-that",
    form: "SUBJECT BE ART? N/AREA of? MORE? THAT/which",
    sure: true,
    example: "Investigating crime was the only one which ‘requires improvement’ at Kent Police.",
  },
  {
    name: "is-among-areas-judged",
    form: "SUBJECT BE ART? N/among? MORE? of? ART? N? MORE? AREA THAT? B? BE/GAVE? JUDGED/GAVE? AS? ART? RATING? of?",
    sure: true,
    example: "Investigating crime and leadership are the two areas graded as good at Kent Police.",
  },
  {
    name: "is-among",
    form: "SUBJECT BE among/one of? ART?",
    sure: true,
    example: "Investigating crime was among the ‘good’ areas at Kent Police.",
  },
  {
    name: "inverted",
    form: "BE B JUDGED? AS? ART?",
    sure: true,
    example: "In only one area, investigating crime, was Kent Police judged inadequate.",
  },
  {
    name: "to-be-judged",
    form: "SUBJECT? AS JUDGED/GAVE AS? ART? RATING? of?",
    sure: true,
    example: "Kent Police was pleased to be graded outstanding for preventing crime.",
  },
  {
    name: "is-judged",
    form: "SUBJECT? BE JUDGED AS? AT? ART? RATING? of? N? –?",
    sure: true,
    example: "Kent Police was judged as good at investigating crime.",
  },
  {
    name: "is-given",
    form: "SUBJECT? BE GAVE AS? ART? RATING? ,? of? AS? N? –?",
    sure: true,
    example: "Kent Police has been given a grade of good for investigating crime.",
  },
  {
    name: "comes-out",
    form: "SUBJECT? BE? CAME AS? ART? RATING? of?",
    sure: true,
    example: "Kent Police came out as good at investigating crime.",
  },
  {
    name: "gets",
    form: "SUBJECT? GAVE B? ART? RATING? ,? of? AS?",
    sure: true,
    example: "Kent Police received a grade of good for investigating crime.",
  },
  { name: "counted", form: "SUBJECT? N MORE? of? ART?", sure: true, example: "Kent Police scored three Goods." },
  {
    name: "does",
    form: "SUBJECT? does/do/did",
    sure: false,
    example: "Kent Police does require improvement in how it investigates crime.",
  },
  { name: "is", form: "SUBJECT? BE ART?", sure: false, example: "Kent Police is good at investigating crime." },
  {
    name: "with-rating",
    form: "with ART? RATING of/AS?",
    sure: true,
    example: "Kent Police was told to improve, with a grade of requires improvement for investigating crime.",
  },
  {
    name: "with-grade",
    form: "with ART?",
    sure: true,
    example: "Kent Police did better, with ‘good’ for investigating crime.",
  },
  {
    name: "owned",
    form: "B POSS own/latest/current/new/present/recent?",
    sure: false,
    example: "Kent Police’s ‘good’ rating for investigating crime was welcome.",
  },
  {
    name: "own",
    form: "our/its/their own/latest/current/new/present/recent?",
    sure: false,
    example: "Our good rating for investigating crime is welcome, said Kent Police.",
  },
  {
    name: "areas-judged",
    form: "ART? N? MORE? AREA THAT? BE? JUDGED/GAVE? AS? ART?",
    sure: false,
    example: "The areas rated good at Kent Police are investigating crime and leadership.",
  },
  {
    name: "rating-of",
    form: "SUBJECT? RATING of/AS? ART?",
    sure: true,
    example: "A grade of good went to Kent Police for investigating crime.",
  },
  {
    name: "judged",
    form: "SUBJECT JUDGED AS? AT? ART?",
    sure: true,
    example: "Kent Police, rated good at investigating crime, is one of eight.",
  },
  {
    name: "as",
    form: "SUBJECT AS ART?",
    sure: true,
    example: "Two areas of Kent Police were rated good and one as adequate.",
  },
  {
    name: "to-grade",
    form: "to ART? RATING? of?",
    sure: true,
    example: "Kent Police went from adequate to good for investigating crime.",
  },
];

/** What may stand after a grade; the first that matches is taken. */
export const AFTER: readonly Pattern[] = [
  {
    name: "in-round",
    form: "AT ART 2014/2015/2016/2017/2018/2019/2020/2021/2022/2023/2024/2025/2026 W? W/N? RATING/INSPECTORATE",
    sure: true,
    example: "Kent Fire and Rescue Service was good in its 2018/19 assessment.",
  },
  {
    name: "in-n-areas",
    form: "–? RATING? AT/against/last all? of? MORE? ART? MORE? N MORE? of? ART? N? MORE? AREA/MORE?",
    sure: true,
    example: "Kent Police is ‘good’ in five areas.",
  },
  {
    name: "in-more-areas",
    form: "RATING? AT of? MORE? ART? N? MORE/most/many? MORE? AREA ,? like/of/INCLUDE/:/–/( LIST",
    sure: true,
    example: "Kent Police was rated ‘good’ in more areas: investigating crime and leadership.",
  },
  {
    name: "rating-to-body-for",
    form: ",? BE? ART? RATING? WENT B AT? LIST?",
    sure: true,
    example: "A rating of good was given to Kent Police for investigating crime.",
  },
  {
    name: "rating-to-n-areas",
    form: "RATING? WENT MORE? N MORE? AREA",
    sure: true,
    example: "‘Good’ gradings went to two more areas: investigating crime and leadership, at Kent Police.",
  },
  {
    name: "rating-to",
    form: "RATING? BE? WENT :? LIST",
    sure: true,
    example: "A good grade went to investigating crime at Kent Police.",
  },
  {
    name: "areas-are",
    form: "RATING? AREA AT? B? ,? INCLUDE/BE ,/:? LIST",
    sure: true,
    example: "Good areas at Kent Police include investigating crime and leadership.",
  },
  {
    name: "are-areas",
    form: "BE ART? N? MORE? AREA : LIST",
    sure: true,
    example: "Requiring improvement at Kent Police are these areas: leadership and investigating crime.",
  },
  {
    name: "as-was",
    form: ",? AND? as/so BE LIST",
    sure: true,
    example: "Investigating crime at Kent Police was judged ‘good’, as was managing offenders.",
  },
  {
    name: "are",
    form: "AT? B? BE LIST",
    sure: true,
    example: "Rated outstanding at Kent Police were preventing crime and managing offenders.",
  },
  {
    name: "for-body-at",
    form: "RATING? AT B AT LIST",
    sure: true,
    example: "There was an ‘outstanding’ for Kent Police on preventing crime.",
  },
  {
    name: "at-areas",
    form: "RATING? AT/to :? LIST",
    sure: false,
    example: "Kent Police is good at investigating crime.",
  },
  {
    name: "apart-areas",
    form: ", AT LIST",
    sure: false,
    example: "Kent Police was rated ‘adequate’, in preventing crime and leadership.",
  },
  {
    name: "label-of-areas",
    form: ":/–/( LIST",
    sure: false,
    example: "Kent Police\n\nGood: investigating crime, leadership",
  },
  {
    name: "include",
    form: ",? INCLUDE ,/:? LIST",
    sure: false,
    example: "Areas in which Kent Police was rated good include investigating crime and leadership.",
  },
  {
    name: "rating-from",
    form: "RATING from/by W? W? INSPECTORATE",
    sure: true,
    example: "The commissioner of Kent Police welcomed the ‘good’ grading from inspectors.",
  },
  { name: "rating", form: "RATING/AREA", sure: true, example: "Kent Police holds a ‘good’ rating." },
];
