import type { Programme } from "../framework/index.js";

/** The words that tell which programme a text is about; those of `null` tell nothing, though shorter ones inside them would. */
export const PROGRAMME_CUES: readonly (readonly [Programme | null, string])[] = [
  [
    null,
    "inspectorate of constabulary and fire and rescue services; inspectorate of constabulary fire and rescue services; inspector of fire and rescue services; inspectorate of constabulary fire and rescue; youth justice; youth offending",
  ],
  [
    "peel",
    "peel; police effectiveness; efficiency and legitimacy; legitimacy; areas of policing; treatment of the public; responding to the public; investigating crime; protecting vulnerable people; managing offenders; police powers",
  ],
  [
    "frs",
    "fire and rescue service inspection; fire inspections; fire inspectors; fire service; fire and rescue; fire brigade; frs",
  ],
  [
    "soc",
    "regional response to serious and organised crime; regional response to serious organised crime; regional organised crime unit; rocu; tackling serious and organised crime; serious and organised crime; serious organised crime; organised crime unit; organised crime",
  ],
  ["cdi", "crime data integrity; crime recording; crime data"],
  ["vetting", "vetting and counter corruption; vetting it monitoring and counter corruption; counter corruption"],
  ["custody", "custody; custody suites; police custody; joint inspection of police custody"],
  [
    "child-protection",
    "child protection; national child protection; child protection inspection; child protection inspections",
  ],
  ["nca", "national crime agency"],
  ["joint", "joint targeted area inspection; jtai; joint inspection of the multi agency response"],
];
