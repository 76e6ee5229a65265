import { getFramework } from "./catalogue.js";
import { STATEMENTS } from "./comparability-data.js";
import type { Framework } from "./framework.js";
import type { FrameworkId } from "./ids.js";

/** Whether grades of two frameworks may be compared, why, and who says so. */
export interface Comparability {
  /** HMICFRS's position; `unknown` where none was found, to be treated as not comparable. */
  readonly verdict: "comparable" | "with-caveat" | "not-comparable" | "unknown";
  /** The reason, in a sentence. */
  readonly reason: string;
  /** Where the facts behind it are: a web address; empty where no statement was found. */
  readonly source: string;
}

/**
 * Answers whether grades of two frameworks may be compared with each other, as HMICFRS sees it.
 *
 * Comparability belongs to a pair of cycles, not to a scale: PEEL 2021/22 and 2023-25 have the same five tiers and are still
 * not directly comparable. The answer is the same in both directions.
 * Source: https://hmicfrs.justiceinspectorates.gov.uk/peel-reports/staffordshire-2023-25/
 *
 * @param a - one framework's identifier.
 * @param b - the other's; the same framework is comparable with itself.
 * @returns the verdict with its reason and source; `unknown` where HMICFRS has not said, to be treated as not comparable.
 * @throws {@link DomainError} `unknown-id` for a framework that the catalogue lacks.
 * @remarks Cost: constant; the first call builds an index.
 * @example
 * ```ts
 * import { areComparable } from "hmicfrs/framework";
 *
 * areComparable("peel-2021-22", "peel-2023-25").verdict; // => "not-comparable"
 * areComparable("peel-2023-25", "peel-2023-25").verdict; // => "comparable"
 * ```
 * @category look-ups
 */
export function areComparable(a: FrameworkId, b: FrameworkId): Comparability {
  const [first, second] = [getFramework(a), getFramework(b)];
  if (first === second) return SAME_FRAMEWORK;
  const pair = byPair().get(pairKey(a, b));
  if (pair) return pair;
  const gradeless = first.scale === null ? first : second.scale === null ? second : undefined;
  if (gradeless) return noGradesIn(gradeless);
  if (first.programme !== second.programme) return OTHER_PROGRAMME;
  return NO_STATEMENT;
}

const SAME_FRAMEWORK: Comparability = /* @__PURE__ */ Object.freeze({
  verdict: "comparable",
  reason: "HMICFRS means the public to compare bodies within one cycle.",
  source:
    "https://hmicfrs.justiceinspectorates.gov.uk/publication-html/consultation-fire-and-rescue-services-inspection-programme-2025-27/",
});

const OTHER_PROGRAMME: Comparability = /* @__PURE__ */ Object.freeze({
  verdict: "not-comparable",
  reason: "These are different programmes, which ask different questions of different bodies.",
  source: "https://hmicfrs.justiceinspectorates.gov.uk/about-us/what-we-do/",
});

const NO_STATEMENT: Comparability = /* @__PURE__ */ Object.freeze({
  verdict: "unknown",
  reason: "No statement of HMICFRS on comparing these two cycles was found.",
  source: "",
});

/** What holds of any pair with a framework that gives no grades. */
function noGradesIn(framework: Framework): Comparability {
  const reason = `${framework.name} gives no grades, so there is nothing to compare.`;
  return Object.freeze({ verdict: "not-comparable", reason, source: String(framework.sources[0]) });
}

let index: ReadonlyMap<string, Comparability> | undefined;

function byPair(): ReadonlyMap<string, Comparability> {
  return (index ??= new Map(
    STATEMENTS.flatMap(({ pairs, ...position }) => {
      const answer: Comparability = Object.freeze(position);
      return pairs.map(([a, b]) => [pairKey(a, b), answer] as const);
    }),
  ));
}

/** One key for a pair in either order. */
function pairKey(a: FrameworkId, b: FrameworkId): string {
  return [a, b].sort().join();
}
