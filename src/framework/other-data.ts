import { FIVE_TIER, FOUR_TIER } from "../grade/index.js";
import { question } from "./build.js";
import type { Framework } from "./framework.js";

const HM = "https://hmicfrs.justiceinspectorates.gov.uk/";
const JI = "https://www.justiceinspectorates.gov.uk/hmicfrs/";

/** Every programme beside PEEL and the fire and rescue inspections. */
export function otherProgrammes(): Framework[] {
  return [
    {
      id: "soc-regional",
      programme: "soc",
      cycle: "from 2022",
      name: "Regional response to serious and organised crime",
      otherNames: ["SOC regional inspections"],
      scale: FIVE_TIER,
      overall: false,
      pillars: [],
      questions: [
        question("serious-and-organised-crime", "Tackling serious and organised crime", {
          wordings: ["serious and organised crime", "tackling SOC", "tackling serious organised crime"],
        }),
      ],
      complete: true,
      notes: ["A regional unit and each force of the region have a grade; the region itself never has."],
      sources: [
        `${HM}our-work/article/serious-and-organised-crime`,
        `${HM}publication-html/inspection-of-the-west-midlands-regional-response-to-serious-and-organised-crime/`,
        `${HM}publication-html/inspection-of-the-south-east-regional-response-to-serious-and-organised-crime/`,
      ],
    },
    {
      id: "cdi-2015",
      programme: "cdi",
      cycle: "first version",
      name: "Crime data integrity, first version",
      otherNames: ["CDI"],
      scale: FOUR_TIER,
      overall: true,
      pillars: [],
      questions: [],
      complete: true,
      notes: ["HMIC rated the elements behind the overall grade for its own use and did not publish those ratings."],
      sources: [
        "http://www.justiceinspectorates.gov.uk/hmic/our-work/crime-data-integrity/crime-data-integrity-programme-judgment-criteria/",
        `${HM}our-work/article/crime-data-integrity/`,
      ],
    },
    {
      id: "cdi-2017",
      programme: "cdi",
      cycle: "from 2017",
      name: "Crime data integrity, from 2017",
      otherNames: ["CDI"],
      scale: FOUR_TIER,
      overall: true,
      pillars: [],
      questions: [
        question("recording-reported-crime", "Recording reported crime", {
          wordings: ["How effective is the force at recording reported crime?"],
        }),
        question("crime-recording-systems", "Systems and processes", {
          wordings: ["How efficiently do the systems and processes in the force support accurate crime-recording?"],
        }),
        question("crime-recording-culture", "Leadership and culture", {
          wordings: [
            "How well does the force demonstrate the leadership and culture necessary to meet the national standards",
          ],
        }),
      ],
      complete: true,
      follows: "cdi-2015",
      sources: [
        `${JI}our-work/article/crime-data-integrity/crime-data-integrity-programme-judgment-criteria`,
        `${HM}our-work/article/crime-data-integrity/`,
      ],
    },
    {
      id: "vetting-2021",
      programme: "vetting",
      cycle: "from 2021",
      name: "Vetting, IT monitoring and counter-corruption",
      otherNames: ["counter-corruption and vetting"],
      timing: "from September 2021, separately from PEEL",
      scale: FIVE_TIER,
      overall: false,
      pillars: [],
      questions: [
        question("vetting-and-counter-corruption", "Vetting, IT monitoring and counter-corruption", {
          graded: "some",
          wordings: ["effectiveness of vetting and counter-corruption arrangements", "vetting and counter-corruption"],
        }),
      ],
      complete: true,
      notes: ["Reports on older evidence were published without a grade."],
      sources: [
        `${JI}publication-html/effectiveness-of-vetting-and-counter-corruption-arrangements-in-cumbria-constabulary`,
        `${HM}publication-html/effectiveness-of-vetting-and-counter-corruption-arrangements-in-warwickshire-police/`,
        "https://touch.policeoracle.com/news/article.cfm?id=110099",
      ],
    },
    {
      id: "custody",
      programme: "custody",
      cycle: "rolling",
      name: "Joint inspections of police custody",
      otherNames: ["custody inspections"],
      scale: null,
      overall: false,
      pillars: [],
      questions: [],
      complete: false,
      notes: ["It reports in narrative, against the inspectorates' Expectations: no grade was seen."],
      sources: [
        `${JI}our-work/article/criminal-justice-joint-inspection/joint-inspection-of-police-custody-facilities/`,
        "https://docslib.org/doc/12738062/report-on-an-unannounced-inspection-visit-to-police-custody-suites-in",
      ],
    },
    {
      id: "child-protection-2014",
      programme: "child-protection",
      cycle: "2014",
      name: "National child protection inspections, before the 2024 criteria",
      otherNames: ["NCPI"],
      timing: "from April 2014",
      scale: null,
      overall: false,
      pillars: [],
      questions: [],
      complete: false,
      notes: ["It reported in narrative: no force was given a grade."],
      sources: [`${JI}publications/national-child-protection-inspection-programme-assessment-criteria/`],
    },
    {
      id: "child-protection-2024",
      programme: "child-protection",
      cycle: "2024",
      name: "National child protection inspections, 2024 criteria",
      otherNames: ["NCPI"],
      timing: "criteria of April 2024",
      scale: FIVE_TIER,
      overall: false,
      pillars: [],
      questions: [
        question("leadership", "Leadership"),
        question("partnership-working", "Partnership working"),
        question("initial-response", "Initial response"),
        question("risk-assessment-and-referral", "Risk assessment and referral"),
        question("investigation", "Investigation"),
      ],
      complete: true,
      follows: "child-protection-2014",
      notes: ["The scale is inferred: the criteria describe what good is, as those of every five-tier framework do."],
      sources: [
        `${HM}publication-html/national-child-protection-inspection-assessment-criteria/`,
        `${HM}publication-html/national-child-protection-inspection-methodology/`,
      ],
    },
    {
      id: "psni-2024",
      programme: "psni",
      cycle: "2023/24",
      name: "Police Service of Northern Ireland: crime data integrity",
      otherNames: [],
      scale: FIVE_TIER,
      overall: false,
      pillars: [],
      questions: [
        question("recording-crime", "Crime data integrity", { wordings: ["crime recording", "recording crime"] }),
      ],
      complete: true,
      notes: ["The scale is inferred, from the one in use since 2021/22: the report names one grade and no scale."],
      sources: [`${HM}publication-html/psni-inspection-of-crime-data-integrity/`],
    },
    {
      id: "nca",
      programme: "nca",
      cycle: "rolling",
      name: "Inspections of the National Crime Agency",
      otherNames: [],
      scale: null,
      overall: false,
      pillars: [],
      questions: [],
      complete: false,
      notes: ["The reports seen are narrative; whether an earlier one had grades was not established."],
      sources: [
        "http://www.justiceinspectorates.gov.uk/hmicfrs/our-work/specialist-inspections/the-national-crime-agency",
      ],
    },
    {
      id: "joint",
      programme: "joint",
      cycle: "rolling",
      name: "Joint inspections with other inspectorates",
      otherNames: ["JTAI", "joint targeted area inspections"],
      scale: null,
      overall: false,
      pillars: [],
      questions: [],
      complete: false,
      notes: ["The reports are on places and in narrative as far as seen; that none has grades was not established."],
      sources: [
        "https://gov.uk/government/publications/joint-inspections-of-arrangements-and-services-for-children-in-need-of-help-and-protection",
      ],
    },
  ];
}
