import type { Pattern } from "./pattern-data.js";

/**
 * Ways of giving a number of areas one grade: what stands before the grade and what behind it, in the language of `pattern-data.ts`,
 * with `C` for a number of areas ("five", "three of the nine areas", "none"). `SUBJECT` ends in a `C`.
 */
export const COUNT_BEFORE: readonly Pattern[] = [
  {
    name: "count-is",
    form: "SUBJECT BE/CAME/GAVE/INCLUDE BE/JUDGED/GAVE? JUDGED? AS/to? AS? AT? ART? RATING? of? AS?",
    sure: true,
    example: "Ten of the eleven areas at Kent Police were rated good.",
  },
  {
    name: "count-judged",
    form: "SUBJECT JUDGED AS? AT? ART? RATING? of?",
    sure: true,
    example: "Kent Police has three areas graded as good.",
  },
  {
    name: "count-seen-as",
    form: "SUBJECT BE W as ART? RATING? of?",
    sure: true,
    example: "Three areas at Kent Police were listed as good.",
  },
  {
    name: "count-as",
    form: "SUBJECT AS/of ART?",
    sure: true,
    example: "Inspectors rated five areas of Kent Police as good.",
  },
  {
    name: "count-inverted",
    form: "SUBJECT BE B BE? JUDGED? AS? ART?",
    sure: true,
    example: "Nowhere was Kent Police rated outstanding.",
  },
  { name: "count-grade", form: "SUBJECT x/×?", sure: false, example: "Kent Police scored three Goods." },
];

/** What stands behind a grade that a number of areas has; the first that matches is taken. */
export const COUNT_AFTER: readonly Pattern[] = [
  {
    name: "in-count",
    form: "RATING? AND? in/against/at/for/among/across/last of? all? C",
    sure: true,
    example: "Kent Police is good in five areas.",
  },
  {
    name: "to-count",
    form: "RATING? WENT C",
    sure: true,
    example: "‘Good’ gradings went to two areas at Kent Police.",
  },
];

/** Words for a grade that is the only one of its kind: "its sole inadequate". */
export const SOLE = "only sole lone single solitary";

/** The most areas that an inspection grades; a higher number counts something else. */
export const MOST_AREAS = 15;

/** Words that make a number no count: "at least five", "more than two", "up to ten". */
export const VAGUE =
  "least most than to about around nearly almost over under roughly approximately some between or top first second";

/** Ways of saying that no area has a grade. */
export const NONE =
  "none; no; nothing; nowhere; zero; nil; not one; not a single; not any; none of; none was; none were; none is; none are; no one";

/** Nouns for what inspectors and papers count besides areas and grades. */
export const COUNTED_OTHERS =
  "files cases records investigations crimes incidents calls reports audits forces services constabularies brigades units stations prisons schools homes inspectorates inspections officers people interviews samples victims visits";

/** Words in front of a number of areas, or between it and "areas", that leave the number as it is. */
export const COUNT_FILLERS = "last final all of";

/** What opens the count of the round before: "up from three", "compared with two in 2021". */
export const THEN =
  "up from; down from; as against; as opposed to; compared with; compared to; an increase from; an improvement from; rising from";

/** Words that are "none" behind a "not": "not inadequate in any area", "did not get a single inadequate". */
export const NONE_BEHIND_NOT = "any; a single; one single; even one";
