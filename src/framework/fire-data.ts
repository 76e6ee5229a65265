import { FIVE_TIER, FOUR_TIER } from "../grade/index.js";
import { question } from "./build.js";
import type { Framework, Pillar, Question } from "./framework.js";

const HM = "https://hmicfrs.justiceinspectorates.gov.uk/";
const JI = "https://www.justiceinspectorates.gov.uk/hmicfrs/";
const HOW = "fire-and-rescue-services/how-we-inspect-fire-and-rescue-services/";

function pillars(graded: boolean): Pillar[] {
  return [
    {
      id: "effectiveness",
      label: "Effectiveness",
      graded,
      wordings: [
        "How effective is the fire and rescue service at keeping people safe and secure from fire and other risks?",
        "How effective is the FRS at keeping people safe and secure from fire and other risks?",
        "effective at keeping people safe and secure from fire and other risks",
        "effectively keeping people safe and secure from fire and other risks",
      ],
    },
    {
      id: "efficiency",
      label: "Efficiency",
      graded,
      wordings: [
        "How efficient is the fire and rescue service at keeping people safe and secure from fire and other risks?",
        "How efficient is the FRS at keeping people safe and secure from fire and other risks?",
        "efficient at keeping people safe and secure from fire and other risks",
        "efficiently keeping people safe and secure from fire and other risks",
      ],
    },
    {
      id: "people",
      label: "People",
      graded,
      wordings: [
        "How well does the fire and rescue service look after its people?",
        "How well does the FRS look after its people?",
        "looking after its people",
        "looks after its people",
      ],
    },
  ];
}

/** What differs between the eleven questions of the three rounds. */
interface RoundWordings {
  readonly regulation: string;
  readonly major: string;
  readonly affordable: string;
  readonly continues: boolean;
  readonly more?: Readonly<Record<string, readonly string[]>>;
}

const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  "understanding-risk": ["understanding risk", "understanding of the risk of fire and other emergencies"],
  "preventing-fires": ["preventing fires"],
  "fire-regulation": ["fire regulation", "protecting the public through the regulation of fire safety"],
  "responding-to-emergencies": ["responding to fires and emergencies", "response to fires and other emergencies"],
  "use-of-resources": ["making best use of its resources"],
  affordability: ["future affordability"],
  "values-and-culture": ["values and culture", "promoting its values and culture"],
  "right-people-and-skills": ["right people with the right skills"],
  "fairness-and-diversity": ["promoting fairness and diversity"],
};

function elevenQuestions(round: RoundWordings): Question[] {
  const row = (id: string, label: string, pillar: string): Question =>
    question(id, label, {
      pillar,
      ...(round.continues ? { continues: id } : {}),
      wordings: [...(SHORT_FORMS[id] ?? []), ...(round.more?.[id] ?? [])].filter((wording) => wording !== label),
    });
  return [
    row("understanding-risk", "Understanding the risk of fire and other emergencies", "effectiveness"),
    row("preventing-fires", "Preventing fires and other risks", "effectiveness"),
    row("fire-regulation", round.regulation, "effectiveness"),
    row("responding-to-emergencies", "Responding to fires and other emergencies", "effectiveness"),
    row("major-incidents", round.major, "effectiveness"),
    row("use-of-resources", "Making best use of resources", "efficiency"),
    row("affordability", round.affordable, "efficiency"),
    row("values-and-culture", "Promoting the right values and culture", "people"),
    row("right-people-and-skills", "Getting the right people with the right skills", "people"),
    row("fairness-and-diversity", "Ensuring fairness and promoting diversity", "people"),
    row("managing-performance", "Managing performance and developing leaders", "people"),
  ];
}

/** The inspections of fire and rescue services in England. */
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
        regulation: "Protecting the public through the regulation of fire safety",
        major: "Responding to national risks",
        affordable: "Making the fire and rescue service affordable now and in the future",
        continues: false,
        more: {
          "fire-regulation": ["Protecting the public through fire regulation"],
          "major-incidents": ["response to national risks"],
          "use-of-resources": ["Using resources to manage risk"],
          "right-people-and-skills": ["Training and skills"],
          "managing-performance": ["Leadership and capability"],
        },
      }),
      complete: true,
      sources: [
        `${JI}${HOW}2018-19-frs-assessment/`,
        "https://documents.pub/document/fire-and-rescue-service-inspections-201819-2019-06-19-1-foreword-this-report.html",
        "https://readkong.com/page/fire-and-rescue-service-inspections-2018-19-3011788",
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
      sources: [`${HM}${HOW}2021-22-frs-assessment/`],
    },
    {
      id: "frs-2021-22",
      programme: "frs",
      cycle: "2021/22",
      name: "Fire and rescue service inspections 2021/22",
      otherNames: ["Round 2", "FRS 2021/22", "the third assessment"],
      timing: "February 2021 to August 2022, in three tranches",
      scale: FOUR_TIER,
      overall: false,
      pillars: pillars(true),
      questions: elevenQuestions({
        regulation: "Protecting the public through fire regulation",
        major: "Responding to major and multi-agency incidents",
        affordable: "Making the fire and rescue service affordable now and in the future",
        continues: true,
      }),
      complete: true,
      follows: "frs-2018-19",
      sources: [
        `${HM}${HOW}2021-22-frs-assessment/`,
        `${JI}publication-html/hmicfrs-judgment-criteria-2020`,
        `${HM}frs-assessment/frs-2021/shropshire/effectiveness/`,
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
      scale: FIVE_TIER,
      overall: false,
      pillars: pillars(false),
      questions: elevenQuestions({
        regulation: "Protecting the public through fire regulation",
        major: "Responding to major and multi-agency incidents",
        affordable: "Making the FRS affordable now and in the future",
        continues: true,
        more: { "major-incidents": ["responding to major incidents"] },
      }),
      complete: true,
      follows: "frs-2021-22",
      sources: [
        `${HM}frs-assessment/frs-2023-25/service-assessment-data-table/`,
        `${HM}${HOW}`,
        `${JI}${HOW}2023-25-frs-assessment`,
        `${HM}publication-html/consultation-fire-and-rescue-services-inspection-programme-2025-27/`,
      ],
    },
    {
      id: "frs-2025-27",
      programme: "frs",
      cycle: "2025-27",
      name: "Fire and rescue service inspections 2025-27",
      otherNames: ["FRS 2025-27", "FRS 2025/27"],
      timing: "from June 2025",
      scale: FIVE_TIER,
      overall: false,
      pillars: [],
      questions: [], // Ten core questions, whose wordings were not seen.
      complete: false,
      follows: "frs-2023-25",
      sources: [
        "https://gov.uk/government/consultations/fire-and-rescue-services-inspection-programme-and-framework-2025-27",
        "https://www.wired-gov.net/wg/news.nsf/articles/whats+new+in+this+fire+and+rescue+service+inspection+cycle+17022026152000?open",
      ],
    },
  ];
}
