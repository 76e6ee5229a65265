import { FOUR_TIER } from "../grade/index.js";
import { question } from "./build.js";
import type { Framework, Pillar } from "./framework.js";

const HM = "https://hmicfrs.justiceinspectorates.gov.uk/";
const JI = "https://www.justiceinspectorates.gov.uk/hmicfrs/";
const PCC =
  "https://www.lincolnshire-pcc.gov.uk/transparency/what-our-priorities-are-and-how-we-are-doing/hmicfrs-inspections/peel-assessments/";

const PREVENTING = "preventing crime, tackling anti-social behaviour and keeping people safe";
const INVESTIGATING = "investigating crime and reducing re-offending";
const PROTECTING = "protecting those who are vulnerable from harm, and supporting victims";
const ORGANISED = "tackling serious and organised crime";

/** The three pillars of PEEL from 2015 to 2018/19, each with a grade of its own. */
function pillars(): Pillar[] {
  return [
    {
      id: "effectiveness",
      label: "Effectiveness",
      graded: true,
      wordings: [
        "How effective is the force at keeping people safe and reducing crime?",
        "How effective is the force at reducing crime and keeping people safe?",
        "effective at keeping people safe and reducing crime",
        "effective at reducing crime and keeping people safe",
        "keeping people safe and reducing crime",
        "reducing crime and keeping people safe",
        "overall effectiveness",
      ],
    },
    {
      id: "efficiency",
      label: "Efficiency",
      graded: true,
      wordings: [
        "How efficient is the force at keeping people safe and reducing crime?",
        "efficient at keeping people safe and reducing crime",
        "the efficiency with which the force keeps people safe and reduces crime",
        "overall efficiency",
      ],
    },
    {
      id: "legitimacy",
      label: "Legitimacy",
      graded: true,
      wordings: [
        "How legitimate is the force at keeping people safe and reducing crime?",
        "legitimate at keeping people safe and reducing crime",
        "the legitimacy with which the force keeps people safe and reduces crime",
        "overall legitimacy",
      ],
    },
  ];
}

/** PEEL from 2014 to 2018/19: four tiers, and pillars with a grade of their own. */
export function earlyPeel(): Framework[] {
  return [
    {
      id: "peel-2014",
      programme: "peel",
      cycle: "2014",
      name: "PEEL 2014",
      otherNames: ["the first PEEL assessment"],
      scale: FOUR_TIER,
      overall: false,
      pillars: [
        { id: "effectiveness", label: "Effectiveness", graded: false, wordings: [] },
        {
          id: "efficiency",
          label: "Efficiency",
          graded: true,
          wordings: ["To what extent is the force efficient?"],
        },
        { id: "legitimacy", label: "Legitimacy", graded: false, wordings: [] },
      ],
      questions: [
        question("reducing-crime", "Reducing crime and preventing offending", {
          pillar: "effectiveness",
          wordings: ["How effective is the force at reducing crime and preventing offending?"],
        }),
        question("investigating-crime", "Investigating offending", {
          pillar: "effectiveness",
          wordings: ["How effective is the force at investigating offending?"],
        }),
        question("anti-social-behaviour", "Tackling anti-social behaviour", {
          pillar: "effectiveness",
          wordings: ["How effective is the force at tackling anti-social behaviour?"],
        }),
        question("protecting-vulnerable-people", "Protecting those at greatest risk of harm", {
          pillar: "effectiveness",
          graded: "no",
          wordings: ["How effective is the force at protecting those at greatest risk of harm?"],
        }),
        question("serious-and-organised-crime", "Tackling serious, organised and complex crime", {
          pillar: "effectiveness",
          graded: "no",
          wordings: ["How effective is the force at tackling serious, organised and complex crime?"],
        }),
        question("strategic-policing-requirement", "Meeting its commitments under the Strategic Policing Requirement", {
          pillar: "effectiveness",
          graded: "no",
          wordings: [
            "How effective is the force at meeting its commitments under the Strategic Policing Requirement?",
            "strategic policing requirement",
          ],
        }),
        question("financial-position", "Financial position", {
          pillar: "efficiency",
          wordings: [
            "To what extent is the force taking steps to ensure a secure financial position for the short and long term?",
            "taking steps to ensure a secure financial position for the short and long term",
          ],
        }),
        question("affordable-policing", "An affordable way of providing policing", {
          pillar: "efficiency",
          wordings: [
            "To what extent has the force got an affordable way of providing policing?",
            "affordable way of providing policing",
          ],
        }),
        // The four legitimacy questions, all narrative, were not seen: the list is not complete.
      ],
      complete: false,
      sources: [
        `${HM}peel-assessments/what-is-peel/peel-assessments-2014-to-2018-19/2014-peel-assessment/`,
        `${JI}our-work/peel-assessments/the-first-peel-assessment/`,
        `${JI}news/news-feed/peel-news-update-2/`,
        `${JI}news/news-feed/peel-news-update-3/`,
      ],
    },
    {
      id: "peel-2015",
      programme: "peel",
      cycle: "2015",
      name: "PEEL 2015",
      otherNames: [],
      scale: FOUR_TIER,
      overall: false,
      pillars: [...pillars(), { id: "leadership", label: "Leadership", graded: false, wordings: [] }],
      questions: [
        question("preventing-crime", "Preventing crime and anti-social behaviour", {
          pillar: "effectiveness",
          wordings: [
            "How effective is the force at preventing crime and anti-social behaviour, and keeping people safe?",
            "preventing crime and anti-social behaviour, and keeping people safe",
            "preventing crime",
          ],
        }),
        question("investigating-crime", "Investigating crime and managing offenders", {
          pillar: "effectiveness",
          continues: "investigating-crime",
          wordings: [
            "How effective is the force at investigating crime and managing offenders?",
            "investigating crime",
          ],
        }),
        question("protecting-vulnerable-people", "Protecting vulnerable people and supporting victims", {
          pillar: "effectiveness",
          continues: "protecting-vulnerable-people",
          wordings: [
            "How effective is the force at protecting from harm those who are vulnerable, and supporting victims?",
            "protecting from harm those who are vulnerable, and supporting victims",
            "protecting vulnerable people",
          ],
        }),
        question("serious-and-organised-crime", "Tackling serious and organised crime", {
          pillar: "effectiveness",
          continues: "serious-and-organised-crime",
          wordings: [
            "How effective is the force at tackling serious and organised crime, including its arrangement for fulfilling its national policing responsibilities?",
            "serious and organised crime",
          ],
        }),
        question("using-resources", "Using resources to meet demand", {
          pillar: "efficiency",
          wordings: ["How well does the force use its resources to meet its demand?", "use of resources"],
        }),
        question("workforce-model", "Sustainable and affordable workforce model", {
          pillar: "efficiency",
          wordings: ["How sustainable and affordable is the workforce model?", "workforce model"],
        }),
        question("financial-position", "Sustainable financial position", {
          pillar: "efficiency",
          continues: "financial-position",
          wordings: [
            "How sustainable is the force's financial position for the short and long term?",
            "financial position for the short and long term",
          ],
        }),
        question("ethical-culture", "Wellbeing of staff and an ethical culture", {
          pillar: "legitimacy",
          wordings: [
            "To what extent does practice and behaviour reinforce the wellbeing of staff and an ethical culture?",
          ],
        }),
        question("recording-crime", "Recording crimes in accordance with the Home Office Counting Rules", {
          pillar: "legitimacy",
          graded: "no",
          wordings: [
            "To what extent are forces recording crimes in accordance with the Home Office Counting Rules?",
            "recording crime",
          ],
        }),
        question("treating-the-public", "Understanding, engaging with and treating fairly the people it serves", {
          pillar: "legitimacy",
          wordings: [
            "How well does the force understand, engage with and treat fairly the people it serves to maintain and improve its legitimacy?",
          ],
        }),
        question("stop-and-search-and-taser", "Stop and search and Taser", {
          pillar: "legitimacy",
          wordings: [
            "To what extent are decisions taken on the use of stop and search and Taser fair and appropriate?",
            "use of stop and search and Taser",
          ],
        }),
        question("leadership-understanding", "Understanding of the current state of its leadership", {
          pillar: "leadership",
          graded: "no",
          wordings: [
            "How well does the force have a clear understanding of the current state of its leadership at every level?",
          ],
        }),
        question("leadership-direction", "Sense of the future direction of the organisation", {
          pillar: "leadership",
          graded: "no",
          wordings: [
            "How well has the force provided a clear and compelling sense of the future direction of the organisation?",
          ],
        }),
        question("leadership-development", "Developing leadership", {
          pillar: "leadership",
          graded: "no",
          wordings: [
            "How is the force developing leadership, motivating the workforce and encouraging staff engagement?",
          ],
        }),
        // Its wording was seen only in part.
        question("leadership-impact", "To what extent is leadership improving", { pillar: "leadership", graded: "no" }),
      ],
      complete: true,
      follows: "peel-2014",
      sources: [
        `${JI}peel-assessments/peel-2015/?view=table&sort=alpha&data=question&group_by_region=off`,
        `${HM}peel-assessments/peel-2015/gloucestershire/`,
      ],
    },
    {
      id: "peel-2016",
      programme: "peel",
      cycle: "2016",
      name: "PEEL 2016",
      otherNames: [],
      timing: "efficiency and legitimacy May to July 2016, effectiveness September to December 2016",
      scale: FOUR_TIER,
      overall: false,
      pillars: [...pillars(), { id: "leadership", label: "Leadership", graded: false, wordings: [] }],
      questions: [
        ...effectivenessOf2016And2017("preventing-crime"),
        question("understanding-demand", "Understanding demand", {
          pillar: "efficiency",
          wordings: [
            "How well does the force understand its current and likely future demand?",
            "understand its current and likely future demand",
          ],
        }),
        question("using-resources", "Using resources to manage demand", {
          pillar: "efficiency",
          continues: "using-resources",
          wordings: [
            "How well does the force use its resources to manage current demand?",
            "use its resources to manage current demand",
            "use of resources",
          ],
        }),
        question("planning-for-the-future", "Planning for the future", {
          pillar: "efficiency",
          wordings: ["How well is the force planning for demand in the future?", "planning for demand in the future"],
        }),
        ...legitimacy("treating-the-public"),
      ],
      complete: true,
      follows: "peel-2015",
      sources: [
        `${JI}peel-assessments/how-we-inspect/2016-peel-assessment/`,
        "http://www.justiceinspectorates.gov.uk/hmic/peel-assessments/peel-2016/lincolnshire/",
        `${PCC}2016-peel-police-effectiveness-inspection/`,
        `${PCC}2016-peel-police-legitimacy-inspection/`,
        "https://vdocuments.net/peel-police-efficiency-legitimacy-and-leadership-operations-of-btp-and-the.html",
      ],
    },
    {
      id: "peel-2017",
      programme: "peel",
      cycle: "2017",
      name: "PEEL 2017",
      otherNames: [],
      timing: "efficiency and legitimacy April to July 2017, effectiveness September to November 2017",
      scale: FOUR_TIER,
      overall: false,
      pillars: pillars(),
      questions: [
        ...effectivenessOf2016And2017("preventing-crime"),
        question("understanding-demand", "Understanding demand", {
          pillar: "efficiency",
          continues: "understanding-demand",
          wordings: ["understanding the demands for its services"],
        }),
        question("using-resources", "Using resources", {
          pillar: "efficiency",
          continues: "using-resources",
          wordings: ["how it uses its resources", "use of resources"],
        }),
        question("planning-for-the-future", "Planning for the future", {
          pillar: "efficiency",
          continues: "planning-for-the-future",
        }),
        ...legitimacy("treating-the-public"),
      ],
      complete: true,
      follows: "peel-2016",
      sources: [
        `${JI}peel-assessments/what-is-peel/peel-assessments-2014-to-2018-19/2017-peel-assessment`,
        `${JI}peel-assessments/peel-2017/lincolnshire/`,
      ],
    },
    {
      id: "peel-2018-19",
      programme: "peel",
      cycle: "2018/19",
      name: "PEEL 2018/19",
      otherNames: ["PEEL 2018", "Integrated PEEL Assessment", "IPA"],
      scale: FOUR_TIER,
      overall: false,
      pillars: pillars(),
      questions: [
        question("preventing-crime", "Preventing crime and tackling anti-social behaviour", {
          pillar: "effectiveness",
          continues: "preventing-crime",
          wordings: [`How effective is the force at ${PREVENTING}?`, PREVENTING, "preventing crime"],
        }),
        question("investigating-crime", "Investigating crime", {
          pillar: "effectiveness",
          continues: "investigating-crime",
          wordings: [
            `How effective is the force at ${INVESTIGATING}?`,
            "How effective is the force at investigating crime and catching criminals?",
            INVESTIGATING,
            "investigating crime and catching criminals",
          ],
        }),
        question("protecting-vulnerable-people", "Protecting vulnerable people", {
          pillar: "effectiveness",
          continues: "protecting-vulnerable-people",
          wordings: [`How effective is the force at ${PROTECTING}?`, PROTECTING],
        }),
        question("serious-and-organised-crime", "Tackling serious and organised crime", {
          pillar: "effectiveness",
          continues: "serious-and-organised-crime",
          wordings: [`How effective is the force at ${ORGANISED}?`, "serious and organised crime"],
        }),
        question("specialist-capabilities", "Specialist capabilities", {
          pillar: "effectiveness",
          graded: "no",
          continues: "specialist-capabilities",
          wordings: ["How effective are the force's specialist capabilities?"],
        }),
        question("using-resources", "Meeting current demands and using resources", {
          pillar: "efficiency",
          continues: "using-resources",
          wordings: [
            "How well does the force use its resources to meet the demand it faces?",
            "use its resources to meet the demand it faces",
            "use of resources",
          ],
        }),
        question("planning-for-the-future", "Planning for the future", {
          pillar: "efficiency",
          continues: "planning-for-the-future",
          wordings: ["How well does the force plan for the future?"],
        }),
        question("treating-the-public", "Treating the public fairly", {
          pillar: "legitimacy",
          continues: "treating-the-public",
          wordings: [
            "To what extent does the force treat all of the people it serves with fairness and respect?",
            "treat all of the people it serves with fairness and respect",
          ],
        }),
        question("ethical-behaviour", "Ethical and lawful workforce behaviour", {
          pillar: "legitimacy",
          continues: "ethical-behaviour",
          wordings: [
            "How well does the force ensure that its workforce behaves ethically and lawfully?",
            "ensure that its workforce behaves ethically and lawfully",
          ],
        }),
        question("treating-the-workforce", "Treating the workforce fairly", {
          pillar: "legitimacy",
          continues: "treating-the-workforce",
          wordings: [
            "To what extent does the force treat its workforce with fairness and respect?",
            "treat its workforce with fairness and respect",
          ],
        }),
      ],
      complete: true,
      follows: "peel-2017",
      sources: [
        `${JI}peel-assessments/peel-2018/?view=wheel&sort=alpha&data=question&group_by_region=off`,
        `${JI}peel-assessments/how-we-inspect/2018-19-peel-assessment/`,
        "https://docslib.org/doc/135625/gloucestershire-constabulary",
      ],
    },
  ];
}

/** The five effectiveness questions of 2016 and 2017, of which HMIC never graded the last. */
function effectivenessOf2016And2017(first: string) {
  return [
    question(first, "Preventing crime and tackling anti-social behaviour", {
      pillar: "effectiveness",
      continues: first,
      wordings: [`How effective is the force at ${PREVENTING}?`, PREVENTING, "preventing crime", "crime prevention"],
    }),
    question("investigating-crime", "Investigating crime and reducing re-offending", {
      pillar: "effectiveness",
      continues: "investigating-crime",
      wordings: [`How effective is the force at ${INVESTIGATING}?`, "investigating crime", "investigation"],
    }),
    question("protecting-vulnerable-people", "Protecting vulnerable people and supporting victims", {
      pillar: "effectiveness",
      continues: "protecting-vulnerable-people",
      wordings: [
        `How effective is the force at ${PROTECTING}?`,
        PROTECTING,
        "protecting vulnerable people",
        "vulnerability",
      ],
    }),
    question("serious-and-organised-crime", "Tackling serious and organised crime", {
      pillar: "effectiveness",
      continues: "serious-and-organised-crime",
      wordings: [`How effective is the force at ${ORGANISED}?`, "serious and organised crime"],
    }),
    question("specialist-capabilities", "Specialist capabilities", {
      pillar: "effectiveness",
      graded: "no",
      wordings: ["How effective are the force's specialist capabilities?"],
    }),
  ];
}

/** The three legitimacy questions of 2016 and 2017. */
function legitimacy(first: string) {
  return [
    question(first, "Treating the people it serves with fairness and respect", {
      pillar: "legitimacy",
      continues: first,
      wordings: [
        "To what extent does the force treat all of the people it serves with fairness and respect?",
        "treating all the people it serves with fairness and respect",
      ],
    }),
    question("ethical-behaviour", "Ensuring its workforce behaves ethically and lawfully", {
      pillar: "legitimacy",
      wordings: ["How well does the force ensure that its workforce behaves ethically and lawfully?"],
    }),
    question("treating-the-workforce", "Treating its workforce with fairness and respect", {
      pillar: "legitimacy",
      wordings: ["To what extent does the force treat its workforce with fairness and respect?"],
    }),
  ];
}
