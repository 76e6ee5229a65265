import { createInspection, type Inspection } from "../../src/inspection/index.js";

/** The parts that a test's inspection need not say. */
const REST = {
  title: "An inspection",
  inspectorates: ["hmicfrs"],
  judgments: [],
  causesOfConcern: [],
  recommendations: [],
  areasForImprovement: [],
  sources: [{ title: "Report", url: "https://hmicfrs.justiceinspectorates.gov.uk/" }],
} satisfies Partial<Inspection>;

/** Makes an inspection from what matters to a test. */
export function inspect(
  parts: Partial<Inspection> & Pick<Inspection, "framework" | "published" | "bodies">,
): Inspection {
  return createInspection({ ...REST, id: `${parts.framework} ${parts.published}`, ...parts });
}

/** The West Midlands inspection of 14 May 2024: five graded bodies, and a region that is not graded. */
export const westMidlands: Inspection = inspect({
  id: "soc-west-midlands",
  title: "An inspection of the West Midlands regional response to serious and organised crime",
  framework: "soc-regional",
  published: "2024-05-14",
  area: "West Midlands",
  bodies: ["west-midlands-rocu", "staffordshire", "warwickshire", "west-mercia", "west-midlands"],
  judgments: [
    { body: "west-midlands-rocu", question: "serious-and-organised-crime", grade: "adequate" },
    { body: "staffordshire", question: "serious-and-organised-crime", grade: "requires-improvement" },
    { body: "warwickshire", question: "serious-and-organised-crime", grade: "requires-improvement" },
    { body: "west-mercia", question: "serious-and-organised-crime", grade: "inadequate" },
    { body: "west-midlands", question: "serious-and-organised-crime", grade: "adequate" },
  ],
});

/**
 * Staffordshire, PEEL 2021/22: nine graded areas when it came out, a tenth when the regional report appeared.
 * Source: https://www.wired-gov.net/wg/news.nsf/articles/staffordshire+police+must+improve+22092022123300?open
 */
export const staffordshire2022: Inspection = inspect({
  id: "staffordshire-2022",
  framework: "peel-2021-22",
  published: "2022-09-22",
  bodies: ["staffordshire"],
  judgments: [
    { body: "staffordshire", question: "victims-service", grade: null, ungraded: "by-design" },
    { body: "staffordshire", question: "recording-crime", grade: "requires-improvement" },
    { body: "staffordshire", question: "treating-the-public", grade: "requires-improvement" },
    { body: "staffordshire", question: "preventing-crime", grade: "adequate" },
    { body: "staffordshire", question: "responding-to-the-public", grade: "inadequate" },
    { body: "staffordshire", question: "investigating-crime", grade: "inadequate" },
    { body: "staffordshire", question: "protecting-vulnerable-people", grade: "requires-improvement" },
    { body: "staffordshire", question: "managing-offenders", grade: "inadequate" },
    { body: "staffordshire", question: "supporting-the-workforce", grade: "requires-improvement" },
    { body: "staffordshire", question: "strategic-planning", grade: "requires-improvement" },
    {
      body: "staffordshire",
      question: "serious-and-organised-crime",
      grade: "requires-improvement",
      from: "2024-05-14",
    },
  ],
});
