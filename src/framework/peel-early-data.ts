import { FOUR_TIER } from "../grade/index.js";
import { pillar, question } from "./build.js";
import type { Framework, Pillar, Question } from "./framework.js";

const HM = "https://hmicfrs.justiceinspectorates.gov.uk/";
const JI = "https://www.justiceinspectorates.gov.uk/hmicfrs/";
const PCC =
  "https://www.lincolnshire-pcc.gov.uk/transparency/what-our-priorities-are-and-how-we-are-doing/hmicfrs-inspections/peel-assessments/";

const PREVENTING = "preventing crime, tackling anti-social behaviour and keeping people safe";
const INVESTIGATING = "investigating crime and reducing re-offending";
const PROTECTING = "protecting those who are vulnerable from harm, and supporting victims";
const ORGANISED = "tackling serious and organised crime";

/** The three pillars of PEEL from 2015 to 2017, each with a grade of its own. */
function pillars(): Pillar[] {
  return [
    pillar("effectiveness", "Effectiveness", [
      "How effective is the force at keeping people safe and reducing crime?",
      "effective at keeping people safe and reducing crime",
      "effectiveness at keeping people safe and reducing crime",
      "keeping people safe and reducing crime",
      "overall effectiveness",
    ]),
    pillar("efficiency", "Efficiency", [
      "How efficient is the force at keeping people safe and reducing crime?",
      "efficient at keeping people safe and reducing crime",
      "efficiency at keeping people safe and reducing crime",
      "the efficiency with which it keeps people safe and reduces crime",
      "overall efficiency",
    ]),
    pillar("legitimacy", "Legitimacy", [
      "How legitimate is the force at keeping people safe and reducing crime?",
      "legitimate at keeping people safe and reducing crime",
      "legitimacy at keeping people safe and reducing crime",
      "the legitimacy with which it keeps people safe and reduces crime",
      "overall legitimacy",
    ]),
  ];
}

/** The three pillars of 2018/19, under new headline questions. */
function pillarsOf2018(): Pillar[] {
  return [
    pillar("effectiveness", "Effectiveness", [
      "How effectively does the force reduce crime and keep people safe?",
      "How effective is the force at reducing crime and keeping people safe?",
      "effective at reducing crime and keeping people safe",
      "reducing crime and keeping people safe",
      "overall effectiveness",
    ]),
    pillar("efficiency", "Efficiency", [
      "How efficiently does the force operate and how sustainable are its services to the public?",
      "operates efficiently and sustainably",
      "overall efficiency",
    ]),
    pillar("legitimacy", "Legitimacy", [
      "How legitimately does the force treat the public and its workforce?",
      "treats the public and its workforce legitimately",
      "the legitimacy with which it treats the public and its workforce",
      "overall legitimacy",
    ]),
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
      timing: "published on 27 November 2014",
      scale: FOUR_TIER,
      overall: false,
      pillars: [
        { id: "effectiveness", label: "Effectiveness", graded: false, wordings: ["How well the force tackles crime"] },
        {
          id: "efficiency",
          label: "Efficiency",
          graded: true,
          wordings: ["To what extent is the force efficient?"],
        },
        {
          id: "legitimacy",
          label: "Legitimacy",
          graded: false,
          wordings: ["Does the force act with integrity and provide a service the public expects?"],
        },
      ],
      questions: [
        question("preventing-crime", "Reducing crime and preventing offending", {
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
        question("integrity", "Acting with integrity", {
          pillar: "legitimacy",
          graded: "no",
          wordings: ["To what extent does the force ensure that the workforce acts with integrity?"],
        }),
        question("public-perceptions", "Public perceptions of the force", {
          pillar: "legitimacy",
          graded: "no",
          wordings: ["What are the public perceptions of the force?"],
        }),
      ],
      complete: false,
      notes: ["The third of the four legitimacy questions was seen only in part, and the fourth not at all."],
      sources: [
        `${HM}peel-assessments/what-is-peel/peel-assessments-2014-to-2018-19/2014-peel-assessment/`,
        `${JI}our-work/peel-assessments/the-first-peel-assessment/`,
        `${JI}news/news-feed/peel-news-update-2/`,
        `${JI}news/news-feed/peel-news-update-3/`,
        `${HM}peel-assessments/peel-2014/gloucestershire/legitimacy/`,
        `${HM}peel-assessments/peel-2014/city-of-london/effectiveness/`,
      ],
    },
    {
      id: "peel-2015",
      programme: "peel",
      cycle: "2015",
      name: "PEEL 2015",
      otherNames: ["the second PEEL assessment"],
      scale: FOUR_TIER,
      overall: false,
      pillars: [...pillars(), { id: "leadership", label: "Leadership", graded: false, wordings: [] }],
      questions: [
        question("preventing-crime", "Preventing crime and anti-social behaviour", {
          pillar: "effectiveness",
          continues: "preventing-crime",
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
          wordings: [
            "How effective is the force at protecting from harm those who are vulnerable, and supporting victims?",
            "protecting from harm those who are vulnerable, and supporting victims",
            "protecting vulnerable people",
          ],
        }),
        question("serious-and-organised-crime", "Tackling serious and organised crime", {
          pillar: "effectiveness",
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
        question("leadership-impact", "To what extent is leadership improving", { pillar: "leadership", graded: "no" }),
      ],
      complete: true,
      follows: "peel-2014",
      notes: [
        "HMIC's pages set the grades of 2014 on reducing crime and on investigating offending beside the first two questions.",
        "HMIC neither inspected nor graded the question on crime recording in 2015.",
        "The wording of the last leadership question was seen only in part.",
      ],
      sources: [
        `${JI}peel-assessments/peel-2015/?view=table&sort=alpha&data=question&group_by_region=off`,
        `${HM}peel-assessments/peel-2015/gloucestershire/`,
        `${HM}peel-assessments/peel-2015/city-of-london/legitimacy/`,
        `${HM}peel-assessments/peel-2015/merseyside/effectiveness/`,
      ],
    },
    {
      id: "peel-2016",
      programme: "peel",
      cycle: "2016",
      name: "PEEL 2016",
      otherNames: ["the third PEEL assessment"],
      timing: "efficiency and legitimacy May to July 2016, effectiveness September to December 2016",
      scale: FOUR_TIER,
      overall: false,
      pillars: [...pillars(), { id: "leadership", label: "Leadership", graded: false, wordings: [] }],
      questions: [
        ...effectiveness(),
        question("understanding-demand", "Understanding demand", {
          pillar: "efficiency",
          wordings: [
            "understand its current and likely future demand",
            "understanding of the current and future demand for its services",
          ],
        }),
        question("using-resources", "Using resources to manage demand", {
          pillar: "efficiency",
          continues: "using-resources",
          wordings: ["use its resources to manage current demand", "use of resources"],
        }),
        question("planning-for-the-future", "Planning for demand in the future", {
          pillar: "efficiency",
          wordings: ["planning for the future"],
        }),
        ...legitimacy(true),
      ],
      complete: true,
      follows: "peel-2015",
      notes: [
        "Whether specialist capabilities were graded is not established: a grade is neither expected nor refused.",
      ],
      sources: [
        `${JI}peel-assessments/how-we-inspect/2016-peel-assessment/`,
        "http://www.justiceinspectorates.gov.uk/hmic/peel-assessments/peel-2016/lincolnshire/",
        `${PCC}2016-peel-police-effectiveness-inspection/`,
        `${PCC}2016-peel-police-legitimacy-inspection/`,
        `${JI}peel-assessments/peel-2016/city-of-london/legitimacy`,
        "https://vdocuments.net/peel-police-efficiency-legitimacy-and-leadership-operations-of-btp-and-the.html",
      ],
    },
    {
      id: "peel-2017",
      programme: "peel",
      cycle: "2017",
      name: "PEEL 2017",
      otherNames: ["the fourth PEEL assessment"],
      timing: "efficiency and legitimacy April to July 2017, effectiveness September to November 2017",
      scale: FOUR_TIER,
      overall: false,
      pillars: pillars(),
      questions: [
        ...effectiveness("specialist-capabilities"),
        question("understanding-demand", "Understanding demand", {
          pillar: "efficiency",
          continues: "understanding-demand",
          wordings: [
            "How well does the force understand demand?",
            "understanding the demands for its services",
            "understanding of the demand for its services",
          ],
        }),
        question("using-resources", "Using resources", {
          pillar: "efficiency",
          continues: "using-resources",
          wordings: ["how it uses its resources", "use of resources to manage demand", "use of resources"],
        }),
        question("planning-for-the-future", "Planning for the future", {
          pillar: "efficiency",
          continues: "planning-for-the-future",
          wordings: ["planning for future demand"],
        }),
        ...legitimacy(false),
      ],
      complete: true,
      follows: "peel-2016",
      notes: [
        "Whether specialist capabilities were graded is not established: a grade is neither expected nor refused.",
        "Judgments of 2016 stayed in place for what was not inspected again in 2017.",
      ],
      sources: [
        `${JI}peel-assessments/what-is-peel/peel-assessments-2014-to-2018-19/2017-peel-assessment`,
        `${JI}peel-assessments/peel-2017/lincolnshire/`,
        `${HM}peel-assessments/peel-2017/gloucestershire/efficiency/`,
        "http://www.justiceinspectorates.gov.uk/hmicfrs/news/news-feed/peel-police-efficiency-2017-force-press-releases/",
        "https://docslib.org/doc/12751012/peel-police-effectiveness-2017",
      ],
    },
    {
      id: "peel-2018-19",
      programme: "peel",
      cycle: "2018/19",
      name: "PEEL 2018/19",
      otherNames: ["PEEL 2018", "Integrated PEEL Assessment", "IPA", "the fifth PEEL assessment"],
      timing: "in three tranches across the reporting year",
      scale: FOUR_TIER,
      overall: false,
      pillars: pillarsOf2018(),
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
      notes: ["Judgments of 2017 were carried over for what was not inspected in detail."],
      sources: [
        `${JI}peel-assessments/peel-2018/?view=wheel&sort=alpha&data=question&group_by_region=off`,
        `${JI}peel-assessments/how-we-inspect/2018-19-peel-assessment/`,
        `${HM}peel-assessments/peel-2018/gloucestershire/`,
        `${HM}peel-assessments/peel-2018/lincolnshire/efficiency/`,
        `${JI}peel-assessments/peel-2018/city-of-london/legitimacy`,
        "https://docslib.org/doc/135625/gloucestershire-constabulary",
        "https://docslib.org/doc/1209554/merseyside-police",
      ],
    },
  ];
}

/** The five effectiveness questions of 2016 and 2017; `specialist` is what the last one carries on. */
function effectiveness(specialist?: string): Question[] {
  return [
    question("preventing-crime", "Preventing crime and tackling anti-social behaviour", {
      pillar: "effectiveness",
      continues: "preventing-crime",
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
      graded: "some",
      ...(specialist === undefined ? {} : { continues: specialist }),
      wordings: ["How effective are the force's specialist capabilities?"],
    }),
  ];
}

/** The three legitimacy questions of 2016 and 2017; those of 2016 were new, but for the first. */
function legitimacy(isNew: boolean): Question[] {
  return [
    question("treating-the-public", "Treating the people it serves with fairness and respect", {
      pillar: "legitimacy",
      continues: "treating-the-public",
      wordings: [
        "treating all the people it serves with fairness and respect",
        "treating all of the people it serves with fairness and respect",
      ],
    }),
    question("ethical-behaviour", "Ensuring its workforce behaves ethically and lawfully", {
      pillar: "legitimacy",
      ...(isNew ? {} : { continues: "ethical-behaviour" }),
      wordings: ["ensuring that its workforce behaves ethically and lawfully"],
    }),
    question("treating-the-workforce", "Treating its workforce with fairness and respect", {
      pillar: "legitimacy",
      ...(isNew ? {} : { continues: "treating-the-workforce" }),
    }),
  ];
}
