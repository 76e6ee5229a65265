import { DomainError } from "../error/domain-error.js";
import { type Grade, GRADES } from "./grade.js";
import { refusal } from "./refusal.js";
import { FIVE_TIER, type GradeScale } from "./scale.js";

/** Keeps the letters and digits of a label, in lower case, so that spaces, hyphens and quotes do not matter. */
function letters(label: string): string {
  return label.toLowerCase().replace(/(?<!\bin)[^\p{L}\p{N}]/gu, "");
}

/**
 * Reads a grade from a label as people write it: "Requires improvement", "GOOD", "‘adequate’", "requires-improvement",
 * the verb forms "required improvement" and "requiring improvement", and words that a PDF broke ("Inadeq uate").
 *
 * It never guesses: an unknown word is an error that names the word, and a label that the scale does not have is an
 * error too (there is no "adequate" on the four-tier scale). On a scale of your own where only a sign tells two grades apart
 * ("a", "a+"), those are read as they stand, and any other form of them is an error.
 *
 * @param label - the label; case, spaces, hyphens and punctuation do not matter.
 * @param scale - the scale it must be on; the five-tier one unless given.
 * @returns the grade.
 * @throws {@link DomainError} `not-on-scale` for a grade that the scale does not have, `not-a-grade` for any other text,
 * `wrong-type` for what is not text.
 * @remarks Cost: linear in the length of the label.
 * @example
 * ```ts
 * import { FOUR_TIER, parseGrade } from "hmicfrs/grade";
 *
 * parseGrade("Requires improvement"); // => "requires-improvement"
 * parseGrade("adequate", FOUR_TIER); // throws "not on scale"
 * ```
 * @see {@link isGrade} to test without throwing.
 * @category grades
 */
export function parseGrade<G extends string = Grade>(label: string, scale?: GradeScale<G>): G;
export function parseGrade(label: string, scale: GradeScale<string> = FIVE_TIER): string {
  const word = typeof label === "string" && letters(label).replace(/^requir(?:ed?|ing)i/, "requiresi");
  const isNamed = (grade: string): boolean => letters(grade) === word;
  // On a scale of "a" and "a+" only the sign tells: exactly as it stands, or by letters that one grade alone has.
  const [found, another] = scale.grades.includes(label) ? [label] : scale.grades.filter(isNamed);
  if (found && !another) return found;
  const code = word === false ? "wrong-type" : GRADES.some(isNamed) ? "not-on-scale" : "not-a-grade";
  throw new DomainError("grade", [refusal([], code, `one of ${scale.grades.join(" | ")}`, label)]);
}

/**
 * Writes a grade as HMICFRS prints it, in sentence case: "Requires improvement".
 *
 * @param grade - a grade, of this library's scales or of your own.
 * @returns the label; the empty string for the empty string. Never throws for text.
 * @remarks Cost: linear in the length of the grade.
 * @example
 * ```ts
 * import { gradeLabel } from "hmicfrs/grade";
 *
 * gradeLabel("requires-improvement"); // => "Requires improvement"
 * ```
 * @category grades
 */
export function gradeLabel(grade: string): string {
  return grade.replaceAll("-", " ").replace(/./, (first) => first.toUpperCase());
}
