import { numberInWords } from "../date/words.js";
import type { Grade } from "../grade/index.js";

/** A noun in the singular and the plural. */
export type Noun = readonly [one: string, several: string];

const TEENS = [
  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
] as const; // prettier-ignore
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"] as const;

/** Says "one area", "nine areas", "12 areas", "no areas". */
export function countOf(amount: number, noun: Noun): string {
  return `${numberInWords(amount)} ${nounFor(amount, noun)}`;
}

/** Picks the singular or the plural. */
export function nounFor(amount: number, [one, several]: Noun): string {
  return amount === 1 ? one : several;
}

/** Says "the only area", "both areas", "all nine areas". */
export function allOf(amount: number, noun: Noun): string {
  if (amount === 1) return `the only ${noun[0]}`;
  return amount === 2 ? `both ${noun[1]}` : `all ${countOf(amount, noun)}`;
}

/** Joins parts with commas and a last "and"; where a part holds an "and" of its own, outside quotation marks, with a comma before it. */
export function listOf(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  if (parts.length <= 1) return last;
  const comma = parts.some((part) => part.replace(/‘[^‘’]*’/g, "").includes(" and ")) ? "," : "";
  return `${parts.slice(0, -1).join(", ")}${comma} and ${last}`;
}

/** Joins names: like {@link listOf}, but two names need no comma, whatever they hold. */
export function namesOf(names: readonly string[]): string {
  return names.length === 2 ? names.join(" and ") : listOf(names);
}

/** Makes text a sentence: a capital at the start, a full stop at the end. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Writes a number that begins a sentence, where digits do not belong: in words up to 99. */
export function numberAtStart(amount: number): string {
  if (amount <= 10 || amount > 99) return numberInWords(amount);
  if (amount < 20) return TEENS[amount - 11] as string;
  const tens = TENS[Math.floor(amount / 10) - 2] as string;
  return amount % 10 === 0 ? tens : `${tens}-${numberInWords(amount % 10)}`;
}

/** Writes a grade inside a sentence: "requires improvement". */
export function gradeInWords(grade: Grade): string {
  return grade.replaceAll("-", " ");
}

/** Puts a label or a title in quotation marks. */
export function quoted(text: string): string {
  return `‘${text}’`;
}
