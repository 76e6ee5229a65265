import type { FrameworkId } from "./ids.js";

/** One row of the table of pairs: what HMICFRS says on comparing two frameworks. */
export interface ComparabilityPair {
  readonly a: FrameworkId;
  readonly b: FrameworkId;
  readonly verdict: "comparable" | "with-caveat" | "not-comparable";
  readonly reason: string;
  readonly source: string;
}

/** HMICFRS's positions, pair by pair. */
export const PAIRS: readonly ComparabilityPair[] = [
  {
    a: "peel-2018-19",
    b: "peel-2021-22",
    verdict: "not-comparable",
    reason:
      "HMICFRS moved PEEL from four tiers to five in 2021/22; a drop, particularly from good to adequate, does not necessarily mean that performance fell.",
    source: "https://www.justiceinspectorates.gov.uk/hmicfrs/peel-assessments/what-is-peel/",
  },
  {
    a: "peel-2021-22",
    b: "peel-2023-25",
    verdict: "not-comparable",
    reason:
      "HMICFRS put more focus on outcomes in 2023-25 and changed some aspects, so the grades are not directly comparable although both cycles have five tiers.",
    source: "https://hmicfrs.justiceinspectorates.gov.uk/peel-reports/staffordshire-2023-25/",
  },
];
