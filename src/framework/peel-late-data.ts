import { FIVE_TIER } from "../grade/index.js";
import { question } from "./build.js";
import type { Framework, Question } from "./framework.js";

const HM = "https://hmicfrs.justiceinspectorates.gov.uk/";
const JI = "https://www.justiceinspectorates.gov.uk/hmicfrs/";
const WIRED = "https://www.wired-gov.net/wg/news.nsf/articles/";
const VICTIMS = "How good is the force's service for victims of crime?";

/** PEEL since 2021/22: five tiers, core questions only, no pillar grades and no overall grade. */
export function latePeel(): Framework[] {
  return [
    {
      id: "peel-2021-22-original",
      programme: "peel",
      cycle: "2021/22",
      name: "PEEL 2021/22, original framework",
      otherNames: ["the framework of April 2021"],
      issued: "2021-04-21",
      scale: FIVE_TIER,
      overall: false,
      pillars: [],
      questions: [
        question("victims-service", "Service for victims of crime", { wordings: [VICTIMS, "victims' service"] }),
        recordingCrime(),
        ...core2021(),
        question("serious-and-organised-crime", "Disrupting serious organised crime", {
          continues: "serious-and-organised-crime",
          wordings: ["serious organised crime", "serious and organised crime", "tackling serious and organised crime"],
        }),
        question("strategic-policing-requirement", "Strategic policing requirement", {
          graded: "no",
          wordings: ["meeting its obligations under the Strategic Policing Requirement"],
        }),
        question("armed-threats", "Protecting the public from armed threats", {
          graded: "no",
          wordings: ["armed threats"],
        }),
      ],
      complete: true,
      follows: "peel-2018-19",
      notes: [
        "HMICFRS counts twelve core questions, ten of them graded; that they are the nine which the revision kept and the three which it took out of PEEL is inferred.",
        "HMICFRS says that it applied to the first eight forces; the trade press said five.",
      ],
      sources: [
        `${HM}publication-html/peel-assessment-framework-2021-22/`,
        `${HM}peel-reports/suffolk-2021-22/`,
        `${HM}peel-reports/dyfed-powys-2021-22/`,
        `${WIRED}merseyside+police+congratulated+for+good+performance+19082022111000?open`,
        "https://touch.policeoracle.com/news/article.cfm?id=109619",
      ],
    },
    {
      id: "peel-2021-22",
      programme: "peel",
      cycle: "2021/22",
      name: "PEEL 2021/22",
      otherNames: ["PEEL 2021/22, revised framework", "the framework of March 2022"],
      timing: "framework revised in March 2022, after the first eight forces",
      scale: FIVE_TIER,
      overall: false,
      pillars: [],
      questions: [
        question("victims-service", "Providing a service to victims of crime", {
          graded: "no",
          wordings: [VICTIMS, "providing a service to the victims of crime", "victims' service"],
        }),
        recordingCrime(),
        ...core2021(),
        ...reportedInPeel({ "serious-and-organised-crime": "serious-and-organised-crime" }),
      ],
      complete: true,
      follows: "peel-2018-19",
      notes: ["Grades of the other programmes were added to reports after publication."],
      revises: "peel-2021-22-original",
      sources: [
        `${HM}publication-html/peel-assessment-framework-2021-22/`,
        `${JI}peel-assessments/what-is-peel/`,
        `${HM}peel-reports/staffordshire-2021-22/`,
        `${HM}peel-reports/bedfordshire-2021-22/`,
        `${WIRED}staffordshire+police+must+improve+22092022123300?open`,
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
          wordings: [VICTIMS, "providing a service to the victims of crime", "service for victims of crime"],
        }),
        recordingCrime("recording-crime"),
        question("treating-the-public", "Police powers and public treatment", {
          continues: "treating-the-public",
          wordings: [
            "police powers and treating the public fairly and respectfully",
            "treating the public fairly, appropriately and respectfully",
            "treating the public fairly and with respect",
            "using its police powers and engaging with the public",
            "treatment of the public",
            "public treatment",
          ],
        }),
        question("preventing-crime", "Preventing crime", {
          continues: "preventing-crime",
          wordings: [
            "preventing and deterring crime and anti-social behaviour, and reducing vulnerability",
            "preventing and deterring crime, antisocial behaviour and vulnerability",
            "preventing and deterring crime and anti-social behaviour",
          ],
        }),
        question("responding-to-the-public", "Responding to the public", { continues: "responding-to-the-public" }),
        question("investigating-crime", "Investigating crime", {
          continues: "investigating-crime",
          wordings: ["management of criminal investigations"],
        }),
        question("protecting-vulnerable-people", "Protecting vulnerable people", {
          continues: "protecting-vulnerable-people",
        }),
        question("managing-offenders", "Managing offenders", {
          continues: "managing-offenders",
          wordings: ["managing offenders and suspects", "managing suspects"],
        }),
        question("supporting-the-workforce", "Developing a positive workplace", {
          continues: "supporting-the-workforce",
          wordings: ["building, supporting and protecting the workforce", "building and supporting the workforce"],
        }),
        question("leadership-and-force-management", "Leadership and force management", {
          continues: "strategic-planning",
        }),
        ...reportedInPeel({
          "serious-and-organised-crime": "serious-and-organised-crime",
          "vetting-and-counter-corruption": "vetting-and-counter-corruption",
        }),
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
        "https://www.merseysidepcc.info/news-and-events/news/police-commissioner-responds-to-hmicfrs-peel-assessment-of-merseyside-police/",
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
      ],
      complete: false,
      follows: "peel-2023-25",
      notes: ["The questions after the first were not seen.", "The scale is inferred: no change of it was announced."],
      sources: [`${HM}publication-html/peel-assessment-framework-2025-2027`],
    },
  ];
}

/** Crime data integrity inside PEEL: looked at in at least every other assessment of a force. */
function recordingCrime(continues?: string): Question {
  return question("recording-crime", "Recording data about crime", {
    graded: "some",
    ...(continues === undefined ? {} : { continues }),
    wordings: ["crime data integrity", "recording crime"],
  });
}

/** The eight core questions that were graded under both versions of the 2021/22 framework. */
function core2021(): Question[] {
  return [
    question("treating-the-public", "Treatment of the public", {
      continues: "treating-the-public",
      wordings: [
        "engaging with and treating the public with fairness and respect",
        "treating the public fairly and with respect",
      ],
    }),
    question("preventing-crime", "Preventing crime", {
      continues: "preventing-crime",
      wordings: ["preventing crime and anti-social behaviour"],
    }),
    question("responding-to-the-public", "Responding to the public"),
    question("investigating-crime", "Investigating crime", { continues: "investigating-crime" }),
    question("protecting-vulnerable-people", "Protecting vulnerable people", {
      continues: "protecting-vulnerable-people",
    }),
    question("managing-offenders", "Managing offenders", { wordings: ["managing offenders and suspects"] }),
    question("supporting-the-workforce", "Developing a positive workplace", {
      wordings: ["building, supporting and protecting the workforce", "building and developing its workforce"],
    }),
    question("strategic-planning", "Good use of resources", {
      wordings: [
        "strategic planning, organisational management and value for money",
        "strategic planning and value for money",
        "use of resources",
        "operational efficiency",
      ],
    }),
  ];
}

/** The grades of two other programmes that PEEL reports repeat once there are any, with what each carries on. */
function reportedInPeel(continues: Readonly<Record<string, string>>): Question[] {
  const reported = (id: string, label: string, assessedIn: "soc-regional" | "vetting-2021", wordings: string[]) => {
    const before = continues[id];
    const carriesOn = before === undefined ? {} : { continues: before };
    return question(id, label, { graded: "some", assessedIn, ...carriesOn, wordings });
  };
  return [
    reported("serious-and-organised-crime", "Serious and organised crime", "soc-regional", [
      "tackling serious and organised crime",
      "disrupting serious organised crime",
      "serious organised crime",
    ]),
    reported("vetting-and-counter-corruption", "Vetting, IT monitoring and counter-corruption", "vetting-2021", [
      "vetting and counter-corruption",
    ]),
  ];
}
