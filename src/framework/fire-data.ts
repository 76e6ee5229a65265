import { FIVE_TIER, FOUR_TIER } from "../grade/index.js";
import { question } from "./build.js";
import type { Framework, Pillar, Question } from "./framework.js";

const HM = "https://hmicfrs.justiceinspectorates.gov.uk/";
const JI = "https://www.justiceinspectorates.gov.uk/hmicfrs/";
const HOW = "fire-and-rescue-services/how-we-inspect-fire-and-rescue-services/";

/** The inspections of fire and rescue services in England: four tiers and pillar grades in two rounds, then five and none. */
export function fireAndRescue(): Framework[] {
  return [
    {
      id: "frs-2018-19",
      programme: "frs",
      cycle: "2018/19",
      name: "Fire and rescue service inspections 2018/19",
      otherNames: ["Round 1", "FRS 2018/19", "the first assessment"],
      timing: "summer 2018 to autumn 2019, in three tranches",
      scale: FOUR_TIER,
      overall: false,
      pillars: pillars(true),
      questions: elevenQuestions({
        first: true,
        labels: {
          "major-incidents": "Responding to national risks",
          affordability: "Making the fire and rescue service affordable now and in the future",
        },
        wordings: {
          "understanding-risk": ["How well does the FRS understand the risk of fire and other emergencies?"],
          "preventing-fires": ["preventing fires and other emergencies", "prevention"],
          "fire-regulation": ["protecting the public through the regulation of fire safety", "protection"],
          "major-incidents": ["response to national risks"],
          "use-of-resources": ["using resources to manage risk"],
          affordability: ["planning a sustainable model for now and the future"],
          "right-people-and-skills": ["training and skills"],
          "managing-performance": ["leadership and capability"],
        },
      }),
      complete: true,
      sources: [
        `${JI}${HOW}2018-19-frs-assessment/`,
        "https://documents.pub/document/fire-and-rescue-service-inspections-201819-2019-06-19-1-foreword-this-report.html",
        "https://readkong.com/page/fire-and-rescue-service-inspections-2018-19-3011788",
        "https://dokumen.tips/documents/fire-rescue-service-justice-inspectorates-all-fire-and-rescue-services-should.html",
      ],
    },
    {
      id: "frs-2020-21",
      programme: "frs",
      cycle: "2020/21",
      name: "Fire and rescue services' response to COVID-19",
      otherNames: ["the COVID-19 inspection", "the second assessment"],
      scale: null,
      overall: false,
      pillars: [],
      questions: [],
      complete: false,
      follows: "frs-2018-19",
      notes: ["HMICFRS counts it between Round 1 and Round 2; it reported in narrative only."],
      sources: [`${HM}${HOW}2021-22-frs-assessment/`],
    },
    {
      id: "frs-2021-22",
      programme: "frs",
      cycle: "2021/22",
      name: "Fire and rescue service inspections 2021/22",
      otherNames: ["Round 2", "FRS 2021/22", "the third assessment"],
      timing: "February 2021 to August 2022, in three tranches",
      issued: "2021-03-09",
      scale: FOUR_TIER,
      overall: false,
      pillars: pillars(true),
      questions: elevenQuestions({
        labels: { affordability: "Making the fire and rescue service affordable now and in the future" },
        wordings: {
          "understanding-risk": [
            "How well does the FRS understand the risk of fire and other emergencies?",
            "How effective is the FRS at understanding the risk of fire and other emergencies?",
          ],
        },
      }),
      complete: true,
      follows: "frs-2018-19",
      sources: [
        `${HM}${HOW}2021-22-frs-assessment/`,
        `${JI}publication-html/hmicfrs-judgment-criteria-2020`,
        `${HM}frs-assessment/frs-2021/shropshire/effectiveness/`,
        `${HM}frs-assessment/frs-2021/durham-and-darlington/effectiveness/`,
        `${HM}publication-html/state-of-fire-and-rescue-annual-assessment-2022/`,
      ],
    },
    {
      id: "frs-2023-25",
      programme: "frs",
      cycle: "2023-25",
      name: "Fire and rescue service inspections 2023-25",
      otherNames: ["Round 3", "FRS 2023-25", "FRS 2023/25", "the fourth assessment"],
      timing: "from February 2023",
      issued: "2022-12-23",
      scale: FIVE_TIER,
      overall: false,
      pillars: pillars(false),
      questions: elevenQuestions({
        wordings: {
          "understanding-risk": ["How well does the FRS understand the risk of fire and other emergencies?"],
          affordability: ["making the fire and rescue service affordable now and in the future"],
        },
      }),
      complete: true,
      follows: "frs-2021-22",
      sources: [
        `${HM}frs-assessment/frs-2023-25/service-assessment-data-table/`,
        `${HM}${HOW}`,
        `${JI}${HOW}2023-25-frs-assessment`,
        `${HM}publication-html/assessment-framework-commencing-january-2023-fire-and-rescue-services/`,
        `${HM}publication-html/consultation-fire-and-rescue-services-inspection-programme-2025-27/`,
        "https://www.notts-fire.gov.uk/about-us/hmicfrs/",
      ],
    },
    {
      id: "frs-2025-27",
      programme: "frs",
      cycle: "2025-27",
      name: "Fire and rescue service inspections 2025-27",
      otherNames: ["FRS 2025-27", "FRS 2025/27", "the fourth full assessment"],
      timing: "from June 2025",
      scale: FIVE_TIER,
      overall: false,
      pillars: [],
      questions: [],
      complete: false,
      follows: "frs-2023-25",
      notes: [
        "HMICFRS asks ten core questions; their wordings were not seen.",
        "The scale is inferred: no change of it was announced.",
      ],
      sources: [
        `${HM}${HOW}2025-27-frs-assessment`,
        "https://gov.uk/government/consultations/fire-and-rescue-services-inspection-programme-and-framework-2025-27",
        "https://www.wired-gov.net/wg/news.nsf/articles/whats+new+in+this+fire+and+rescue+service+inspection+cycle+17022026152000?open",
      ],
    },
  ];
}

/** The three principal questions, with a grade of their own in the first two rounds only. */
function pillars(graded: boolean): Pillar[] {
  return [
    {
      id: "effectiveness",
      label: "Effectiveness",
      graded,
      wordings: [
        "How effective is the fire and rescue service at keeping people safe and secure from fire and other risks?",
        "How effective is the FRS at keeping people safe and secure from fire and other risks?",
        "How effective is the fire and rescue service at keeping people safe and secure?",
        "How effective is the service at keeping people safe and secure?",
        "effective at keeping people safe and secure from fire and other risks",
        "effectively keeping people safe and secure from fire and other risks",
        "effectiveness pillar",
      ],
    },
    {
      id: "efficiency",
      label: "Efficiency",
      graded,
      wordings: [
        "How efficient is the fire and rescue service at keeping people safe and secure from fire and other risks?",
        "How efficient is the FRS at keeping people safe and secure from fire and other risks?",
        "How efficient is the service at keeping people safe and secure?",
        "efficient at keeping people safe and secure from fire and other risks",
        "efficiently keeping people safe and secure from fire and other risks",
        "efficiency pillar",
      ],
    },
    {
      id: "people",
      label: "People",
      graded,
      wordings: [
        "How well does the fire and rescue service look after its people?",
        "looking after its people",
        "people pillar",
      ],
    },
  ];
}

/** The eleven questions, asked in every round: identifier, pillar, the label of Round 3, and short forms in use. */
const ELEVEN: readonly (readonly [id: string, pillar: string, label: string, wordings: readonly string[]])[] = [
  [
    "understanding-risk",
    "effectiveness",
    "Understanding the risk of fire and other emergencies",
    ["understanding risk", "understanding fires and other risks", "understanding fire and risk"],
  ],
  [
    "preventing-fires",
    "effectiveness",
    "Preventing fires and other risks",
    ["preventing fires", "preventing fire and risk"],
  ],
  [
    "fire-regulation",
    "effectiveness",
    "Protecting the public through fire regulation",
    ["fire regulation", "public safety through fire regulation"],
  ],
  [
    "responding-to-emergencies",
    "effectiveness",
    "Responding to fires and other emergencies",
    ["response to fires and other emergencies", "responding to fires and emergencies", "responding to fires"],
  ],
  [
    "major-incidents",
    "effectiveness",
    "Responding to major and multi-agency incidents",
    ["response to major and multi-agency incidents", "responding to major incidents"],
  ],
  ["use-of-resources", "efficiency", "Making best use of resources", ["making best use of its resources"]],
  ["affordability", "efficiency", "Making the FRS affordable now and in the future", ["future affordability"]],
  [
    "values-and-culture",
    "people",
    "Promoting the right values and culture",
    ["promoting the right culture and values", "promoting its values and culture", "values and culture"],
  ],
  [
    "right-people-and-skills",
    "people",
    "Getting the right people with the right skills",
    ["having the right people with the right skills"],
  ],
  [
    "fairness-and-diversity",
    "people",
    "Ensuring fairness and promoting diversity",
    ["promoting fairness and diversity"],
  ],
  ["managing-performance", "people", "Managing performance and developing leaders", ["managing performance"]],
];

/** What a round says otherwise than Round 3, by question, and whether it was the first. */
interface Round {
  readonly first?: true;
  readonly labels?: Readonly<Record<string, string>>;
  readonly wordings: Readonly<Record<string, readonly string[]>>;
}

function elevenQuestions(round: Round): Question[] {
  return ELEVEN.map(([id, pillar, usual, short]) =>
    question(id, round.labels?.[id] ?? usual, {
      pillar,
      ...(round.first ? {} : { continues: id }),
      // The short forms of a question that the round put otherwise are not its own.
      wordings: [...(round.wordings[id] ?? []), ...(round.first && id === "major-incidents" ? [] : short)],
    }),
  );
}
