import type { Phrasing } from "./phrasings.js";

/** Changes of a grade: two judgments, the earlier and the current one. */
export const CHANGES: readonly Phrasing[] = [
  [
    "Gwent Police was inspected. Its leadership rose from adequate to good.",
    ["gwent | leadership | adequate | earlier", "gwent | leadership | good"],
  ],
  [
    "In its response to the public Gwent Police slipped from good to inadequate.",
    ["gwent | response to the public | good | earlier", "gwent | response to the public | inadequate"],
  ],
  [
    "Gwent Police's vetting moved two rungs, from inadequate to adequate, and its leadership from adequate to good.",
    [
      "gwent | vetting | inadequate | earlier",
      "gwent | vetting | adequate",
      "gwent | leadership | adequate | earlier",
      "gwent | leadership | good",
    ],
  ],
  [
    "Inspectors have lifted crime recording at Gwent Police from requires improvement to good.",
    ["gwent | crime recording | requires-improvement | earlier", "gwent | crime recording | good"],
  ],
  [
    "Gwent Police leadership fell to adequate from good.",
    ["gwent | leadership | adequate", "gwent | leadership | good | earlier"],
  ],
  [
    "Gwent Police. Its leadership was adequate last time and is now good.",
    ["gwent | leadership | adequate | earlier", "gwent | leadership | good"],
  ],
  [
    "Gwent Police. Inadequate in 2021, its investigation of crime is now rated good.",
    ["gwent | investigation of crime | inadequate | earlier", "gwent | investigation of crime | good"],
  ],
  [
    "Gwent Police. Investigating crime: requires improvement became good.",
    ["gwent | Investigating crime | requires-improvement | earlier", "gwent | Investigating crime | good"],
  ],
  [
    "Gwent Police. Leadership – Good (previously adequate).",
    ["gwent | Leadership | good", "gwent | Leadership | adequate | earlier"],
  ],
  ["Grades for Gwent Police ranged from outstanding to inadequate.", []],
];

/** Grades that stayed: both rounds had them. */
export const KEPT: readonly Phrasing[] = [
  ["Gwent Police. Managing offenders is unchanged at adequate.", ["gwent | Managing offenders | adequate"]],
  ["Gwent Police has held on to its outstanding for preventing crime.", ["gwent | preventing crime | outstanding"]],
  [
    "The grade of Gwent Police for investigating crime is adequate, as it was in 2022.",
    ["gwent | investigating crime | adequate", "gwent | investigating crime | adequate | earlier"],
  ],
  [
    "Gwent Police still requires improvement at managing offenders.",
    ["gwent | managing offenders | requires-improvement"],
  ],
];

/** Verbs that no table knows, and grades that are nouns. */
export const ANY_VERB: readonly Phrasing[] = [
  [
    "Prevention at Kent Fire and Rescue Service has vaulted two places to land on good.",
    ["kent-frs | Prevention | good"],
  ],
  [
    "Kent Police. Its service to victims languishes at requires improvement.",
    ["kent | service to victims | requires-improvement"],
  ],
  ["Kent Police walked off with an outstanding for leadership.", ["kent | leadership | outstanding"]],
  [
    "The inspectorate has handed Kent Police an adequate for effectiveness and an inadequate for efficiency.",
    ["kent | effectiveness | adequate", "kent | efficiency | inadequate"],
  ],
  ["Kent Police looked good in its new uniforms.", []],
  ["Training at Kent Police has proved a good investment.", []],
];

/** Whose grade it is, and what is no grade of the inspectorate's. */
export const WHOSE: readonly Phrasing[] = [
  [
    "Dorset Police was rated good for leadership. In Wiltshire the force is adequate when it comes to investigating crime.",
    ["dorset | leadership | good", "wiltshire | investigating crime | adequate"],
  ],
  [
    "The county's police are good at managing offenders, says a report on Wiltshire Police.",
    ["wiltshire | managing offenders | good"],
  ],
  ["Wiltshire Police was rated good by 64 per cent of residents.", []],
  ["If a grade were given to Wiltshire Police today, it would have to be good.", []],
  ["Wiltshire Police had more than good intentions, and it was more than adequate.", []],
  ["An outstanding result for Wiltshire Police!", []],
  ["Areas of Wiltshire Police rated inadequate: none.", []],
];

/** Fronted areas, grades not given and headings in words. */
export const FRONTED: readonly Phrasing[] = [
  ["As for efficiency, Wiltshire Police was deemed ‘good’ as well.", ["wiltshire | efficiency | good"]],
  [
    "Wiltshire Police has had its report. On investigations they've given us a requires improvement.",
    ["wiltshire | investigations | requires-improvement"],
  ],
  ["Wiltshire Police. No grade was given for legitimacy.", ["wiltshire | legitimacy | null"]],
  [
    "Wiltshire Police. Under the ‘adequate’ heading are: managing offenders; preventing crime.",
    ["wiltshire | managing offenders | adequate", "wiltshire | preventing crime | adequate"],
  ],
  ["Wiltshire Police. The extent to which the force is efficient is: good.", ["wiltshire | efficient | good"]],
  [
    "Inspectors lifted crime recording in the county from adequate to good, Wiltshire Police said.",
    ["wiltshire | crime recording | adequate | earlier", "wiltshire | crime recording | good"],
  ],
  [
    "Gwent Police was handed the lowest grade, inadequate, for managing offenders.",
    ["gwent | managing offenders | inadequate"],
  ],
  ["Gwent Police earned the second-highest grade, good, for preventing crime.", ["gwent | preventing crime | good"]],
];
