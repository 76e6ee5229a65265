import type { BodyKind } from "../body/index.js";
import type { Programme } from "../framework/index.js";

/** Which kinds of body a programme inspects. */
export interface ProgrammeKinds {
  readonly programme: Programme;
  readonly kinds: readonly BodyKind[];
  readonly source: string;
}

/** The programmes whose kinds of body are established; `custody` and `joint` are left out, for they reach further. */
export const PROGRAMME_KINDS: readonly ProgrammeKinds[] = [
  {
    programme: "peel",
    kinds: ["force"],
    source: "https://www.justiceinspectorates.gov.uk/hmicfrs/peel-assessments/what-is-peel/",
  },
  {
    programme: "frs",
    kinds: ["fire-and-rescue"],
    source:
      "https://www.justiceinspectorates.gov.uk/hmicfrs/fire-and-rescue-services/how-we-inspect-fire-and-rescue-services/2018-19-frs-assessment/",
  },
  {
    programme: "soc",
    kinds: ["rocu", "force"],
    source: "https://hmicfrs.justiceinspectorates.gov.uk/our-work/article/serious-and-organised-crime",
  },
  {
    programme: "cdi",
    kinds: ["force"],
    source: "https://hmicfrs.justiceinspectorates.gov.uk/our-work/article/crime-data-integrity/",
  },
  {
    programme: "vetting",
    kinds: ["force"],
    source:
      "https://www.justiceinspectorates.gov.uk/hmicfrs/publication-html/effectiveness-of-vetting-and-counter-corruption-arrangements-in-cumbria-constabulary",
  },
  {
    programme: "child-protection",
    kinds: ["force"],
    source:
      "https://hmicfrs.justiceinspectorates.gov.uk/publication-html/national-child-protection-inspection-assessment-criteria/",
  },
  {
    programme: "psni",
    kinds: ["force"],
    source: "https://hmicfrs.justiceinspectorates.gov.uk/publication-html/psni-inspection-of-crime-data-integrity/",
  },
  {
    programme: "nca",
    kinds: ["agency"],
    source: "http://www.justiceinspectorates.gov.uk/hmicfrs/our-work/specialist-inspections/the-national-crime-agency",
  },
];
