/** The texts to start from. The first is HMICFRS's; the others are made up. */
export const EXAMPLES = [
  {
    name: "West Midlands: serious and organised crime (HMICFRS, 14 May 2024)",
    source: "HMICFRS, 14 May 2024, as syndicated, with its list of other news, which is passed over.",
    text: `date 2024-05-14 HM Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS)
|Printable version
Improvements needed in West Midlands regional response to serious organised crime
The Regional Organised Crime Unit (ROCU) for the West Midlands and its constituent police forces should improve how they work together to tackle serious and organised crime, the policing inspectorate has said.
Get the report
An inspection of the West Midlands regional response to serious and organised crime
His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS) inspected the West Midlands ROCU and made graded judgments on how the unit and its four constituent police forces tackle serious and organised crime:
- The ROCU for the West Midlands has been graded as adequate;
- Staffordshire Police has been graded as requires improvement;
- Warwickshire Police has been graded as requires improvement;
- West Mercia Police has been graded as inadequate; and
- West Midlands Police has been graded as adequate.
The inspectorate said that the West Midlands ROCU has effective structures and processes in place to gather and assess intelligence, and that it makes effective use of its specialist capabilities.
However, HMICFRS said that the West Midlands ROCU should improve its management of serious and organised crime offenders, and how it records disruption activity.
His Majesty’s Inspector of Constabulary, Andy Cooke said:
“The Regional Organised Crime Unit (ROCU) for the West Midlands has effective processes in place to collect and assess intelligence, supporting its ability to set priorities and tackle serious and organised crime. We found that the ROCU has a range of specialist operational capabilities, which it ensures its personnel and forces are aware of. It also prioritises tackling vulnerability, identifying opportunities to safeguard vulnerable people.
“However, the ROCU and its regional forces need to improve how they work together to tackle serious and organised crime. It’s also important that regional change is managed effectively by the newly appointed leaders in this area, to reduce any impact on services.
“We will be working closely with the ROCU and monitoring its progress against our new recommendations.”
Get the report
An inspection of the West Midlands regional response to serious and organised crime
Notes
- For further information, please contact the HMICFRS Press Office on 0300 071 6781 or HMICPressOffice@hmicfrs.gov.uk
Original article link: https://hmicfrs.justiceinspectorates.gov.uk/news/news-feed/improvements-needed-in-west-midlands-regional-response-to-serious-organised-crime/
Latest News from
HM Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS)
Chief inspector of fire and rescue services calls for more powers to ensure sector takes action to improve10/05/2024 10:05:00
The chief inspector of fire and rescue services has called for more powers to ensure the sector makes urgent changes to keep the public safe.
Joint inspection of the multi agency response to abuse and neglect of children in Cardiff07/05/2024 12:25:00
Today, Care Inspectorate Wales (CIW) published a report of the findings from a joint inspection of the multi-agency response to abuse and neglect of children in Cardiff.
Concerns about Gloucestershire Fire and Rescue Service’s performance03/05/2024 11:10:00
Gloucestershire Fire and Rescue Service (FRS) needs to do more to improve how it keeps people safe from fire and other risks, and how it promotes the right values, culture and diversity within its workforce, the fire inspectorate has said.
The Police Service of Northern Ireland: An inspection of crime data integrity02/05/2024 12:25:00
HMICFRS yesterday published a report on crime data integrity within the Police Service of Northern Ireland (PSNI).
How effective is the National Crime Agency at dealing with corruption?30/04/2024 16:20:00
HMICFRC inspected the National Crime Agency in January 2023 and examined how well the agency helps police forces and other law enforcement bodies to identify corruption and tackle it.
North Yorkshire Police improves its performance13/03/2024 15:20:00
North Yorkshire Police has made improvements in how it keeps people safe, reduces crime and provides victims with an effective service, the police inspectorate has said.
Cambridgeshire Constabulary uses police powers effectively but must improve how it responds to the public and manages offenders13/03/2024 13:25:00
Cambridgeshire Constabulary needs to improve how it manages offenders and responds to the public, the police inspectorate has said.
Gloucestershire Constabulary records crime well but must improve its response to the public13/03/2024 12:25:00
Gloucestershire Constabulary needs to improve how it responds to the public, the police inspectorate has said.
`,
  },
  {
    name: "One force, many questions (made up)",
    text: `Kent Police performs well in some areas but must improve in others

Published on: 1 November 2024

PEEL 2023–25: an inspection of Kent Police

HMICFRS graded Kent Police’s performance across nine areas of policing. Kent Police was graded good at preventing crime and adequate at investigating crime. It requires improvement at managing offenders. It was outstanding in two areas.

Within six months, Kent Police should improve how it manages the risk posed by registered sex offenders.
`,
  },
  {
    name: "What cannot be told (made up)",
    text: `Inspectors say that there is more to do

The force was graded inadequate at investigating crime. The service was rated good at prevention and satisfactory at protection.
`,
  },
  {
    name: "Hostile text",
    text: `<img src=x onerror="document.title='pwned'"> </title><script>document.title='pwned'</script>

Published on: 1 November 2024

PEEL 2023–25

<svg onload="document.title='pwned'"> Kent Police is good at investigating crime. \u202egnihtyna | "quoted" 'quoted' </style> {{1+1}}
`,
  },
];
