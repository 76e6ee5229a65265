import { createHash } from "node:crypto";
import { exactly } from "./exactly.js";

/** What stands before or behind a text in some of its variants: another body, an earlier round, a heading, a count, a list. */
const COMPANIONS: readonly string[] = [
  "Essex Police was rated adequate at leadership.",
  "It requires improvement in managing offenders, and was inadequate in 2019.",
  "Both forces were visited by HMICFRS in March 2023.",
  "Areas graded as good",
  "The service was good in two areas and adequate in one of them.",
  "– Leadership: good\n– Efficiency: requires improvement\n",
  "Inspectors found it ‘outstanding’ at preventing crime; its rating for legitimacy was good before.",
  "HMICFRS recommends that, within three months, Kent Police should mend its records.",
];

/**
 * Makes other texts of one, always the same: a word left out, two words swapped, cut short, a mark or a word put in, commas gone,
 * another text beside it. Few of them are English; what is read in them is not right or wrong, but it should change only when it is meant to.
 */
export function variantsOf(text: string): readonly string[] {
  const words = text.split(/(?<=\s)/);
  const seed = createHash("sha256").update(text).digest();
  const place = (index: number): number => (seed[index] as number) % words.length;
  const companion = (index: number): string => COMPANIONS[(seed[index] as number) % COMPANIONS.length] as string;
  const put = (at: number, word: string): string => words.toSpliced(at, 0, word).join("");
  const without = (at: number): string => words.toSpliced(at, 1).join("");
  const swapped = words.toSpliced(place(2), 2, ...words.slice(place(2), place(2) + 2).toReversed()).join("");
  return [
    without(place(0)),
    without(place(1)),
    swapped,
    words.slice(0, place(3)).join(""),
    words.slice(place(4)).join(""),
    put(place(5), ", "),
    put(place(6), "and "),
    put(place(7), "good "),
    put(place(8), "\n"),
    put(place(9), ". The "),
    put(place(10), "the force "),
    put(place(11), "at "),
    text.replaceAll(",", ""),
    text.replaceAll(" and ", ", "),
    `${text} ${companion(12)}`,
    `${companion(13)}\n${text}`,
  ];
}

/** Gives a short sum of what all variants of a text are read as. */
export function sumOf(text: string): string {
  return shortSum(JSON.stringify(variantsOf(text).map(exactly)));
}

/** Gives eight hexadecimal digits that stand for a text. */
export function shortSum(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
