import { FIVE_TIER, FOUR_TIER } from "../grade/index.js";
import type { Framework } from "./framework.js";

const HM = "https://hmicfrs.justiceinspectorates.gov.uk/";

function q(
  id: string,
  label: string,
  wordings: readonly string[] = [],
  pillar?: string,
  graded: "yes" | "no" | "some" = "yes",
  continues?: string,
) {
  return { id, label, wordings, pillar, graded, continues };
}

/** The rows of the catalogue. */
export const ROWS: readonly Framework[] = [
  {
    id: "peel-2018-19",
    programme: "peel",
    cycle: "2018/19",
    name: "PEEL 2018/19",
    otherNames: [],
    scale: FOUR_TIER,
    overall: false,
    pillars: [{ id: "effectiveness", label: "Effectiveness", graded: true, wordings: [] }],
    questions: [q("investigating-crime", "Investigating crime", [], "effectiveness")],
    complete: false,
    sources: [HM],
  },
  {
    id: "peel-2021-22",
    programme: "peel",
    cycle: "2021/22",
    name: "PEEL 2021/22",
    otherNames: [],
    scale: FIVE_TIER,
    overall: false,
    pillars: [],
    questions: [
      q("investigating-crime", "Investigating crime", [], undefined, "yes", "investigating-crime"),
      q("victims-service", "Providing a service to victims of crime", [], undefined, "no"),
    ],
    complete: false,
    follows: "peel-2018-19",
    sources: [HM],
  },
  {
    id: "peel-2023-25",
    programme: "peel",
    cycle: "2023-25",
    name: "PEEL 2023-25",
    otherNames: [],
    scale: FIVE_TIER,
    overall: false,
    pillars: [],
    questions: [
      q("investigating-crime", "Investigating crime", [], undefined, "yes", "investigating-crime"),
      q("victims-service", "Victims' service", [], undefined, "no", "victims-service"),
    ],
    complete: false,
    follows: "peel-2021-22",
    sources: [HM],
  },
  {
    id: "frs-2023-25",
    programme: "frs",
    cycle: "2023-25",
    name: "Fire and rescue service inspections, Round 3",
    otherNames: ["Round 3", "the fourth assessment"],
    scale: FIVE_TIER,
    overall: false,
    pillars: [],
    questions: [q("understanding-risk", "Understanding the risk of fire and other emergencies")],
    complete: false,
    sources: [HM],
  },
  {
    id: "soc-regional",
    programme: "soc",
    cycle: "2022-24",
    name: "Regional response to serious and organised crime",
    otherNames: [],
    scale: FIVE_TIER,
    overall: false,
    pillars: [],
    questions: [
      q("serious-and-organised-crime", "Tackling serious and organised crime", ["tackle serious and organised crime"]),
    ],
    complete: true,
    sources: [HM],
  },
];
