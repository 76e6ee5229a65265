import type { FrameworkId } from "./ids.js";

/** One position of HMICFRS on comparing grades, with every pair of frameworks that it covers. */
export interface ComparabilityStatement {
  readonly verdict: "comparable" | "with-caveat" | "not-comparable";
  readonly reason: string;
  readonly source: string;
  readonly pairs: readonly (readonly [FrameworkId, FrameworkId])[];
}

const HM = "https://hmicfrs.justiceinspectorates.gov.uk/";
const JI = "https://www.justiceinspectorates.gov.uk/hmicfrs/";

/** HMICFRS's positions; a pair that none of them covers has none that was found. */
export const STATEMENTS: readonly ComparabilityStatement[] = [
  {
    verdict: "with-caveat",
    reason:
      "HMIC meant later years to show how forces had improved since 2014, but 2014 was a transitional year with other questions and a pillar grade for efficiency only.",
    source: `${HM}peel-assessments/what-is-peel/peel-assessments-2014-to-2018-19/2014-peel-assessment/`,
    pairs: [
      ["peel-2014", "peel-2015"],
      ["peel-2014", "peel-2016"],
      ["peel-2014", "peel-2017"],
      ["peel-2014", "peel-2018-19"],
    ],
  },
  {
    verdict: "with-caveat",
    reason: "HMICFRS designed PEEL for comparison from year to year, but the questions did not stay the same.",
    source: `${JI}peel-assessments/how-we-inspect/`,
    pairs: [
      ["peel-2015", "peel-2016"],
      ["peel-2015", "peel-2017"],
    ],
  },
  {
    verdict: "with-caveat",
    reason:
      "HMICFRS designed PEEL for comparison from year to year, but judgments of 2016 stayed in place in 2017 for what was not inspected again.",
    source: "https://docslib.org/doc/12751012/peel-police-effectiveness-2017",
    pairs: [["peel-2016", "peel-2017"]],
  },
  {
    verdict: "with-caveat",
    reason:
      "HMICFRS says that comparison with earlier PEEL assessments is still possible, although questions changed and judgments on what was not inspected in detail were carried over.",
    source: `${JI}peel-assessments/how-we-inspect/2018-19-peel-assessment/`,
    pairs: [
      ["peel-2015", "peel-2018-19"],
      ["peel-2016", "peel-2018-19"],
      ["peel-2017", "peel-2018-19"],
    ],
  },
  {
    verdict: "not-comparable",
    reason:
      "HMICFRS moved PEEL from four tiers to five in 2021/22 and says that its grades cannot be compared directly with those from previous PEEL inspections; a drop, particularly from good to adequate, does not necessarily mean that performance fell.",
    source: `${JI}peel-assessments/what-is-peel/`,
    pairs: [
      ["peel-2014", "peel-2021-22-original"],
      ["peel-2015", "peel-2021-22-original"],
      ["peel-2016", "peel-2021-22-original"],
      ["peel-2017", "peel-2021-22-original"],
      ["peel-2018-19", "peel-2021-22-original"],
      ["peel-2014", "peel-2021-22"],
      ["peel-2015", "peel-2021-22"],
      ["peel-2016", "peel-2021-22"],
      ["peel-2017", "peel-2021-22"],
      ["peel-2018-19", "peel-2021-22"],
    ],
  },
  {
    verdict: "with-caveat",
    reason:
      "HMICFRS counts both as the one 2021/22 cycle, but inspected the first eight forces under the original framework and the other 35 under the revised one.",
    source: `${HM}publication-html/peel-assessment-framework-2021-22/`,
    pairs: [["peel-2021-22-original", "peel-2021-22"]],
  },
  {
    verdict: "not-comparable",
    reason:
      "HMICFRS put more focus on outcomes for the public in 2023-25 and changed some aspects, and says that the grades cannot be compared directly with those of the previous cycle, although both have five tiers.",
    source: `${HM}peel-reports/north-yorkshire-2023-25/`,
    pairs: [
      ["peel-2021-22-original", "peel-2023-25"],
      ["peel-2021-22", "peel-2023-25"],
    ],
  },
  {
    verdict: "comparable",
    reason: "HMICFRS itself prints a service's grade of 2018/19 under each question of 2021/22.",
    source: `${HM}frs-assessment/frs-2021/shropshire/effectiveness/`,
    pairs: [["frs-2018-19", "frs-2021-22"]],
  },
  {
    verdict: "not-comparable",
    reason:
      "HMICFRS moved from four tiers to five in Round 3 and assesses services against the characteristics of good, which earlier rounds did not have.",
    source: `${HM}publication-html/consultation-fire-and-rescue-services-inspection-programme-2025-27/`,
    pairs: [
      ["frs-2018-19", "frs-2023-25"],
      ["frs-2021-22", "frs-2023-25"],
    ],
  },
  {
    verdict: "with-caveat",
    reason:
      "Both versions give one overall grade on four tiers, but in 2017 HMICFRS reduced the recording rates that each grade needs.",
    source: `${JI}our-work/article/crime-data-integrity/crime-data-integrity-programme-judgment-criteria`,
    pairs: [["cdi-2015", "cdi-2017"]],
  },
  {
    verdict: "not-comparable",
    reason:
      "HMICFRS says that crime-recording comparisons between Northern Ireland and forces in England and Wales cannot necessarily be drawn.",
    source: `${HM}publication-html/psni-inspection-of-crime-data-integrity/`,
    pairs: [
      ["psni-2024", "cdi-2015"],
      ["psni-2024", "cdi-2017"],
      ["psni-2024", "peel-2021-22-original"],
      ["psni-2024", "peel-2021-22"],
      ["psni-2024", "peel-2023-25"],
    ],
  },
];
