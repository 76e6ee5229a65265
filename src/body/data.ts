import type { InspectedBody } from "./body.js";
import type { KnownBodyId } from "./ids.js";

type Row = InspectedBody & { readonly id: KnownBodyId };

const SOCWM =
  "https://hmicfrs.justiceinspectorates.gov.uk/publication-html/inspection-of-the-west-midlands-regional-response-to-serious-and-organised-crime/";

/** The rows of the catalogue. */
export const ROWS: readonly Row[] = [
  {
    kind: "rocu",
    id: "west-midlands-rocu",
    name: "Regional Organised Crime Unit for the West Midlands",
    shortName: "ROCUWM",
    nation: "England",
    region: "West Midlands",
    members: ["staffordshire", "warwickshire", "west-mercia", "west-midlands"],
    sources: [SOCWM],
  },
  {
    kind: "force",
    type: "territorial",
    id: "staffordshire",
    name: "Staffordshire Police",
    shortName: "Staffordshire",
    nation: "England",
    region: "West Midlands",
    gss: "E23000015",
    sources: [SOCWM],
  },
  {
    kind: "force",
    type: "territorial",
    id: "warwickshire",
    name: "Warwickshire Police",
    shortName: "Warwickshire",
    nation: "England",
    region: "West Midlands",
    gss: "E23000017",
    sources: [SOCWM],
  },
  {
    kind: "force",
    type: "territorial",
    id: "west-mercia",
    name: "West Mercia Police",
    shortName: "West Mercia",
    nation: "England",
    region: "West Midlands",
    gss: "E23000016",
    sources: [SOCWM],
  },
  {
    kind: "force",
    type: "territorial",
    id: "west-midlands",
    name: "West Midlands Police",
    shortName: "West Midlands",
    nation: "England",
    region: "West Midlands",
    gss: "E23000014",
    sources: [SOCWM],
  },
  {
    kind: "fire-and-rescue",
    id: "west-midlands-frs",
    name: "West Midlands Fire Service",
    shortName: "West Midlands",
    nation: "England",
    region: "West Midlands",
    gss: "E31000044",
    governance: "metropolitan",
    sources: ["https://hmicfrs.justiceinspectorates.gov.uk/frs-assessment/frs-2021/west-midlands/"],
  },
];
