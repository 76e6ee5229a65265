/**
 * Short forms of county names in common British use, by the county as body names have it. `alone` says whether the short form names
 * the place by itself; "Beds", "Bucks" and "Wilts" are words too and only count before "Police", "Fire" and the like.
 */
export const COUNTY_SHORT_FORMS: readonly {
  readonly county: string;
  readonly short: string;
  readonly alone: boolean;
}[] = [
  { county: "Bedfordshire", short: "Beds", alone: false },
  { county: "Berkshire", short: "Berks", alone: true },
  { county: "Buckinghamshire", short: "Bucks", alone: false },
  { county: "Cambridgeshire", short: "Cambs", alone: true },
  { county: "Derbyshire", short: "Derbys", alone: true },
  { county: "Gloucestershire", short: "Glos", alone: true },
  { county: "Hampshire", short: "Hants", alone: true },
  { county: "Hertfordshire", short: "Herts", alone: true },
  { county: "Lancashire", short: "Lancs", alone: true },
  { county: "Leicestershire", short: "Leics", alone: true },
  { county: "Lincolnshire", short: "Lincs", alone: true },
  { county: "Midlands", short: "Mids", alone: true },
  { county: "Northamptonshire", short: "Northants", alone: true },
  { county: "Nottinghamshire", short: "Notts", alone: true },
  { county: "Oxfordshire", short: "Oxon", alone: true },
  { county: "Staffordshire", short: "Staffs", alone: true },
  { county: "Warwickshire", short: "Warks", alone: true },
  { county: "Wiltshire", short: "Wilts", alone: false },
  { county: "Worcester", short: "Worcs", alone: true },
  { county: "Yorkshire", short: "Yorks", alone: true },
];

/** What the name of a police force, a fire and rescue service or a regional unit ends with. */
export const BODY_ENDINGS =
  "police; police force; police service; constabulary; fire and rescue service; fire and rescue; fire rescue service; fire service; fire brigade; frs; fire authority; rocu; regional organised crime unit; organised crime unit; brigade";

/** Bodies of other inspectorates whose names have no such ending. */
export const BODIES_ELSEWHERE =
  "police scotland; garda síochána; an garda síochána; garda; police service of scotland; military police; royal military police";

/** Capitalised words before "Police" or "Fire Service" that make no name of a body. */
export const NO_NAME =
  "inside one two three four five six seven eight nine ten eleven none overall however meanwhile only also once last later then now here both together despite after before since the a an our their his her its this that these those every each all both any some most many more other another local british english welsh uk national county city district neighbourhood community armed rural military roads traffic transport chief deputy assistant hm his her majesty majesty's inspectorate inspectors inspector inspecting regional special specialist serving former new our under state secret riot metropolitan federation authority monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow how why when what where which who while although but and or of for in on at by with from to as if peel hmicfrs hmic mr mrs ms dr sir pc policing what's emergency combined home office minister secretary rate rates rated grade grades graded tell tells told praise praises praised warn warns warned find finds found slam slams slammed judge judges judged urge urges call calls uk's england's england wales britain's britain";
