/** Each grade's place in the one order, 1 for the worst: a look-up by name is what keeps a comparison in a sort cheap. */
export const RANK: Readonly<Record<string, number>> = {
  // @ts-expect-error -- the literal's prototype, so that "constructor" is no grade
  __proto__: null,
  inadequate: 1,
  "requires-improvement": 2,
  adequate: 3,
  good: 4,
  outstanding: 5,
};

/**
 * The words of HMICFRS's graded judgments, worst first.
 *
 * `adequate` exists since the five-tier scale of 2021/22; earlier cycles used the other four ({@link FOUR_TIER}).
 * Source: https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/what-is-peel/how-we-inspect-peel/
 *
 * @remarks Cost: none; a constant.
 * @example
 * ```ts
 * import { GRADES } from "hmicfrs/grade";
 *
 * GRADES[0]; // => "inadequate"
 * GRADES.length; // => 5
 * ```
 * @category grades
 */
export const GRADES = /* @__PURE__ */ Object.freeze([
  "inadequate",
  "requires-improvement",
  "adequate",
  "good",
  "outstanding",
] as const) satisfies readonly string[];

/** One graded judgment, as a plain string that survives JSON, databases and URLs. */
export type Grade = "inadequate" | "requires-improvement" | "adequate" | "good" | "outstanding";
