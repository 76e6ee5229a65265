import type { Phrasing } from "./phrasings.js";

/** Turns of pages that decide between an area and a remark, one round and another, a verdict and praise; each in a text of our own. */
export const CHOICES: readonly Phrasing[] = [
  // Rounds: the present tense is of this one.
  [
    "Kent Police\n\nThe force’s approach to crime recording is judged by HMIC to be ‘good’: there have been improvements since the inspection of 2014.",
    ["kent | crime recording | good"],
  ],
  [
    "Dorset Police did well with money in the past, and HMIC says that the force requires improvement to its leadership.",
    ["dorset | leadership | requires-improvement"],
  ],
  ["Kent Police was graded in its first inspection by HMICFRS: the force was rated good.", ["kent | - | good"]],
  [
    "Gwent Police waits. After last year’s PEEL (police effectiveness, efficiency and legitimacy) assessment of the force it was awarded a grade of ‘good’.",
    ["gwent | - | good"],
  ],
  [
    "Published: 4 May 2016. The rating of Surrey Police has gone up since last year, when HMIC judged the force to require improvement for leadership.",
    ["surrey | leadership | requires-improvement | earlier"],
  ],
  [
    "Cleveland Police has come on since the findings of 2019, when the force was rated inadequate at investigating crime.",
    ["cleveland | investigating crime | inadequate | earlier"],
  ],
  [
    "HMIC found Bedfordshire Police inadequate at protecting vulnerable people, and the 2015 inspection had said the same of its plans.",
    ["bedfordshire | protecting vulnerable people | inadequate"],
  ],
  [
    "For years the name of Humberside Police suffered as it was repeatedly rated as inadequate.",
    ["humberside | - | inadequate | earlier"],
  ],
  [
    "Sussex Police now has a ‘good’ rating for responding to the public, against the ‘inadequate’ grading it received in 2023.",
    ["sussex | responding to the public | good", "sussex | responding to the public | inadequate | earlier"],
  ],
  // Sole forces.
  [
    "Cleveland Police is now the first force in England and Wales to be rated inadequate across all areas of performance.",
    ["cleveland | all areas of performance | inadequate"],
  ],
  [
    "Kent Police, one of eight, is the only force to achieve ‘Outstanding’ in both efficiency and legitimacy.",
    ["kent | efficiency | outstanding", "kent | legitimacy | outstanding"],
  ],
  ["Kent Police has one wish: to achieve ‘Outstanding’ in both efficiency and legitimacy.", []],
  // Praise, plurals and counts that name no area.
  ["The response of Kent Police was recognised as ‘good’ and ‘innovative’.", []],
  ["In the areas where we have received ‘adequate’ gradings we are at work already, Kent Police said.", []],
  [
    "Gloucestershire Constabulary was rated ‘inadequate’ in more than half of the areas looked at.\n\nThese included how the force protects vulnerable people and how it investigates crime.",
    ["gloucestershire | protects vulnerable people | inadequate", "gloucestershire | investigates crime | inadequate"],
  ],
  ["HMICFRS graded Cleveland Police as inadequate in each of the three pillars.", ["cleveland # 3 inadequate"]],
  // Areas: where they start and end.
  [
    "Kent Police’s processes for risk assessment and referral all require improvement.",
    ["kent | risk assessment and referral | requires-improvement"],
  ],
  [
    "Essex County Fire and Rescue Service. The service’s efficiency requires improvement, specifically to the way it uses resources.",
    ["essex-frs | uses resources | requires-improvement"],
  ],
  [
    "Kent Fire and Rescue Service. The service’s efficiency requires improvement, above all in how it uses resources.",
    ["kent-frs | uses resources | requires-improvement"],
  ],
  [
    "Kent Police’s efficiency requires improvement, as does how it investigates crime.",
    ["kent | efficiency | requires-improvement"],
  ],
  [
    "Kent Police are good at preventing crime, using police powers and in their treatment of the public.",
    ["kent | preventing crime | good", "kent | using police powers | good", "kent | treatment of the public | good"],
  ],
  [
    "On issues of stop and search and its use of police powers Dyfed-Powys Police was rated good.",
    ["dyfed-powys | stop and search | good", "dyfed-powys | use of police powers | good"],
  ],
  [
    "Kent Fire and Rescue Service does require improvement in how it responds to fires and other emergencies, missing as it does its own standards.",
    ["kent-frs | responds to fires and other emergencies | requires-improvement"],
  ],
  [
    "Kent Fire and Rescue Service is good at responding to fires and other emergencies, with over 93 percent of engines available.",
    ["kent-frs | responding to fires and other emergencies | good"],
  ],
  [
    "Kent Fire and Rescue Service is ‘good’ at responding to major incidents, according to the report, and works well with partners.",
    ["kent-frs | responding to major incidents | good"],
  ],
  [
    "HMICFRS graded Durham Constabulary as outstanding for efficiency and good for legitimacy in its yearly PEEL report.",
    ["durham | efficiency | outstanding", "durham | legitimacy | good"],
  ],
  [
    "In the areas of effectiveness, efficiency and people HMICFRS graded Kent Fire and Rescue Service as ‘requires improvement’.",
    [
      "kent-frs | effectiveness | requires-improvement",
      "kent-frs | efficiency | requires-improvement",
      "kent-frs | people | requires-improvement",
    ],
  ],
  [
    "Kent Police has been graded ‘Outstanding’ in legitimacy for four consecutive years.",
    ["kent | legitimacy | outstanding"],
  ],
  [
    "Gwent Police is good at the speed at which it answers 999 calls.",
    ["gwent | speed at which it answers 999 calls | good"],
  ],
  [
    "Hampshire Police was marked on effectiveness, efficiency and legitimacy, all of which were judged to be good.",
    ["hampshire | effectiveness | good", "hampshire | efficiency | good", "hampshire | legitimacy | good"],
  ],
  [
    "Kent Fire and Rescue Service suffers at making best use of resources, which requires improvement.",
    ["kent-frs | making best use of resources | requires-improvement"],
  ],
  [
    "There is a finding of ‘Good’ for the effectiveness with which South Wales Police tackles corruption.",
    ["south-wales | effectiveness with which South Wales Police tackles corruption | good"],
  ],
  [
    "Sussex Police’s effectiveness at keeping people safe and reducing crime requires improvement. Its effectiveness at investigating crime also requires improvement.",
    [
      "sussex | effectiveness at keeping people safe and reducing crime | requires-improvement",
      "sussex | effectiveness at investigating crime | requires-improvement",
    ],
  ],
  [
    "Kent Fire and Rescue Service. The extent to which the service is efficient is good. It is good in the efficiency of its services.",
    ["kent-frs | efficient | good"],
  ],
  [
    "Kent Police: its recording of reports of violent crime is inadequate.",
    ["kent | recording of reports of violent crime | inadequate"],
  ],
  ["Kent Police’s service to victims of crime is inadequate.", ["kent | service to victims of crime | inadequate"]],
  [
    "Published: 3 May 2016. The way in which Surrey Police investigates crime and manages offenders still requires improvement.",
    ["surrey | investigates crime and manages offenders | requires-improvement"],
  ],
  // Who is judged, and where it is told.
  [
    "In the report, out on Tuesday, an overall ‘outstanding’ score went to Lancashire Constabulary.",
    ["lancashire | - | outstanding"],
  ],
  [
    "Kent Fire and Rescue Service was inspected. The force was good at understanding fire risks and priorities.",
    ["kent-frs | understanding fire risks and priorities | good"],
  ],
  ["Kent Fire and Rescue, whose crews also cover Medway, was rated good.", ["kent-frs | - | good"]],
  [
    "Humberside Police, which has the south bank too, was rated as requiring improvements.",
    ["humberside | - | requires-improvement"],
  ],
  [
    "Out now: the PEEL Inspection of North Yorkshire Police.\n\nManaging offenders and suspects: Adequate",
    ["north-yorkshire | Managing offenders and suspects | adequate"],
  ],
  [
    "Kent Police was graded as good at:-\n► Leadership.\n► How it uses its resources.",
    ["kent | Leadership | good", "kent | uses its resources | good"],
  ],
  [
    "Kent Police\nStrategic planning, organisational management and value for money Adequate\nVetting arrangements Adequate",
    [
      "kent | Strategic planning, organisational management and value for money | adequate",
      "kent | Vetting arrangements | adequate",
    ],
  ],
  [
    "Gloucestershire Constabulary was given a grade of ‘requires improvement’ – the third ranking – for its use of stop and search.",
    ["gloucestershire | use of stop and search | requires-improvement"],
  ],
];
