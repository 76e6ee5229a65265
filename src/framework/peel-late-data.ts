import { FIVE_TIER } from "../grade/index.js";
import { question } from "./build.js";
import type { Framework, Question } from "./framework.js";

const HM = "https://hmicfrs.justiceinspectorates.gov.uk/";
const JI = "https://www.justiceinspectorates.gov.uk/hmicfrs/";

/** Grades of other programmes that PEEL reports repeat where there are any. */
function reportedInPeel(continues?: string): Question[] {
  return [
    question("serious-and-organised-crime", "Serious and organised crime", {
      graded: "some",
      assessedIn: "soc-regional",
      ...(continues === undefined ? {} : { continues }),
      wordings: [
        "Tackling serious and organised crime",
        "Disrupting serious organised crime",
        "serious organised crime",
      ],
    }),
    question("vetting-and-counter-corruption", "Vetting, IT monitoring and counter-corruption", {
      graded: "some",
      assessedIn: "vetting-2021",
      wordings: ["Vetting and counter corruption"],
    }),
  ];
}

/** PEEL since 2021/22: five tiers, core questions only, no pillar grades. */
export function latePeel(): Framework[] {
  return [
    {
      id: "peel-2021-22-original",
      programme: "peel",
      cycle: "2021/22",
      name: "PEEL 2021/22, original framework",
      otherNames: ["PEEL 2021"],
      issued: "2021-04-21",
      scale: FIVE_TIER,
      overall: false,
      pillars: [],
      questions: [
        question("victims-service", "Service for victims of crime", {
          wordings: ["How good is the force's service for victims of crime?"],
        }),
        question("strategic-policing-requirement", "Strategic policing requirement", { graded: "no" }),
        question("armed-threats", "Armed threats", { graded: "no" }),
      ],
      complete: false,
      follows: "peel-2018-19",
      sources: [
        `${HM}publication-html/peel-assessment-framework-2021-22/`,
        "https://touch.policeoracle.com/news/article.cfm?id=109619",
      ],
    },
    {
      id: "peel-2021-22",
      programme: "peel",
      cycle: "2021/22",
      name: "PEEL 2021/22",
      otherNames: ["PEEL 2021", "PEEL 2021/22, revised framework"],
      scale: FIVE_TIER,
      overall: false,
      pillars: [],
      questions: [
        question("victims-service", "Providing a service to the victims of crime", {
          graded: "no",
          wordings: [
            "How good is the force's service for victims of crime?",
            "providing a service to victims of crime",
            "service for victims of crime",
            "victims' service",
          ],
        }),
        question("recording-crime", "Recording data about crime", {
          graded: "some",
          wordings: ["crime data integrity", "recording crime"],
        }),
        question("treating-the-public", "Engaging with and treating the public with fairness and respect", {
          continues: "treating-the-public",
          wordings: [
            "How good is the force at engaging with the people it serves and treating them with fairness and respect?",
            "treatment of the public",
          ],
        }),
        question("preventing-crime", "Preventing crime and anti-social behaviour", {
          continues: "preventing-crime",
          wordings: ["How good is the force at preventing crime and anti-social behaviour?", "preventing crime"],
        }),
        question("responding-to-the-public", "Responding to the public", {
          wordings: ["How good is the force at responding to the public?"],
        }),
        question("investigating-crime", "Investigating crime", {
          continues: "investigating-crime",
          wordings: ["How good is the force at investigating crime?"],
        }),
        question("protecting-vulnerable-people", "Protecting vulnerable people", {
          continues: "protecting-vulnerable-people",
          wordings: ["How good is the force at protecting vulnerable people?"],
        }),
        question("managing-offenders", "Managing offenders and suspects", {
          wordings: ["How good is the force at managing offenders and suspects?", "managing offenders"],
        }),
        question("supporting-the-workforce", "Building, supporting and protecting the workforce", {
          wordings: [
            "How good is the force at building, supporting and protecting the workforce?",
            "developing a positive workplace",
          ],
        }),
        question("strategic-planning", "Strategic planning, organisational management and value for money", {
          wordings: [
            "How good is the force's strategic planning, organisational management and value for money?",
            "strategic planning and value for money",
            "operational efficiency",
            "good use of resources",
            "use of resources",
          ],
        }),
        ...reportedInPeel("serious-and-organised-crime"),
      ],
      complete: true,
      follows: "peel-2018-19",
      revises: "peel-2021-22-original",
      timing: "framework revised in March 2022",
      sources: [
        `${HM}publication-html/peel-assessment-framework-2021-22/`,
        `${JI}peel-assessments/what-is-peel/`,
        `${HM}peel-reports/staffordshire-2021-22/`,
        `${HM}peel-reports/bedfordshire-2021-22/`,
        "https://www.wired-gov.net/wg/news.nsf/articles/staffordshire+police+must+improve+22092022123300?open",
        "https://www.bbc.co.uk/news/uk-england-humber-63746104",
        "https://bookhamresidents.org.uk/blog/post/17347/surrey-police--hmic-inspection-report",
        "https://touch.policeoracle.com/news/article.cfm?id=109619",
      ],
    },
    {
      id: "peel-2023-25",
      programme: "peel",
      cycle: "2023-25",
      name: "PEEL 2023-25",
      otherNames: ["PEEL 2023-2025", "PEEL 2023/25"],
      issued: "2023-02-08",
      scale: FIVE_TIER,
      overall: false,
      pillars: [],
      questions: [
        question("victims-service", "Victims' service", {
          graded: "no",
          continues: "victims-service",
          wordings: [
            "How good is the force's service for victims of crime?",
            "Providing a service to the victims of crime",
            "service for victims of crime",
          ],
        }),
        question("recording-crime", "Recording data about crime", {
          graded: "some",
          continues: "recording-crime",
          wordings: ["crime data integrity", "recording crime"],
        }),
        question("treating-the-public", "Police powers and public treatment", {
          continues: "treating-the-public",
          wordings: [
            "Police powers and treating the public fairly and respectfully",
            "treating the public fairly and with respect",
            "treating the public fairly and respectfully",
          ],
        }),
        question("preventing-crime", "Preventing crime", {
          continues: "preventing-crime",
          wordings: [
            "Preventing and deterring crime and anti-social behaviour, and reducing vulnerability",
            "preventing and deterring crime and anti-social behaviour",
          ],
        }),
        question("responding-to-the-public", "Responding to the public", {
          continues: "responding-to-the-public",
          wordings: ["How good is the force at responding to the public?"],
        }),
        question("investigating-crime", "Investigating crime", {
          continues: "investigating-crime",
          wordings: ["How good is the force at investigating crime?"],
        }),
        question("protecting-vulnerable-people", "Protecting vulnerable people", {
          continues: "protecting-vulnerable-people",
          wordings: ["How good is the force at protecting vulnerable people?"],
        }),
        question("managing-offenders", "Managing offenders", {
          continues: "managing-offenders",
          wordings: ["Managing offenders and suspects"],
        }),
        question("supporting-the-workforce", "Developing a positive workplace", {
          continues: "supporting-the-workforce",
          wordings: ["Building, supporting and protecting the workforce", "building and supporting the workforce"],
        }),
        question("leadership-and-force-management", "Leadership and force management", {
          continues: "strategic-planning",
        }),
        ...reportedInPeel("serious-and-organised-crime").map((each) =>
          each.continues === undefined ? { ...each, continues: each.id } : each,
        ),
      ],
      complete: true,
      follows: "peel-2021-22",
      sources: [
        `${HM}peel-assessments/what-is-peel/peel-assessments-2023-2025/`,
        `${HM}publications/peel-assessment-framework-2023-2025/`,
        `${HM}publication-html/peel-assessment-framework-2023-25/`,
        `${HM}peel-reports/staffordshire-2023-25/`,
        `${HM}peel-reports/north-yorkshire-2023-25/`,
        "https://northyorkshire-pfcc.gov.uk/news/hmicfrs12march2024",
        "https://thestrayferret.co.uk/government-inspectors-hail-improvements-at-north-yorkshire-police/",
      ],
    },
    {
      id: "peel-2025-27",
      programme: "peel",
      cycle: "2025-27",
      name: "PEEL 2025-27",
      otherNames: ["PEEL 2025-2027", "PEEL 2025/27"],
      issued: "2025-04-11",
      scale: FIVE_TIER,
      overall: false,
      pillars: [],
      questions: [
        question("leadership-and-force-management", "Leadership and force management", {
          continues: "leadership-and-force-management",
          wordings: ["How good is the force at leadership and force management?"],
        }),
        // The remaining questions were not seen.
      ],
      complete: false,
      follows: "peel-2023-25",
      sources: [`${HM}publication-html/peel-assessment-framework-2025-2027`],
    },
  ];
}
