/**
 * Where the facts come from, by a short key that the rows cite. `hm:` and `ji:` stand for the two addresses that HMICFRS has had.
 */
// prettier-ignore
export const SOURCES = {
  // Codes, areas and identifiers.
  PFA24: "ONS lookup of local authority districts to police force areas, December 2024: https://github.com/humaniverse/geographr, data/lookup_ltla24_csp24_pfa24.rda",
  PFA23: "GOV.UK emergency alert areas, which list the police force areas of 2023 with their ONS codes",
  FRA24: "ONS lookup of local authority districts to fire and rescue authorities, December 2024: https://github.com/humaniverse/geographr, data/lookup_ltla24_fra24.rda",
  FRA21: "ONS lookup of local authority districts to fire and rescue authorities, December 2021: https://github.com/humaniverse/geographr, data/lookup_ltla21_fra21.rda",
  RGN24: "ONS lookup of local authority districts to regions, 2024: https://github.com/humaniverse/geographr, data/lookup_ltla24_region24.rda",
  UTLA23: "ONS lookup of local authority districts to upper-tier authorities, 2023: https://github.com/humaniverse/geographr, data/lookup_ltla23_utla23.rda",
  DP1: "data.police.uk list of forces, January 2018: https://github.com/openregister/police-data, lists/force.tsv",
  DP2: "data.police.uk archive, whose file names a public stop-and-search tool maps to ONS names and codes",
  OR: "Register of fire and rescue services, March 2018: https://github.com/openregister/fire-data, data/fire-service-eng.tsv",
  NFCC: "National Fire Chiefs Council family group names, mapped to ONS codes in a public file of Home Office fire statistics",
  // Lists of HMICFRS, and of others.
  HFRS: "ji:fire-and-rescue-services/",
  FRP: "ji:fire-and-rescue-services/publications/",
  WHO: "http://www.justiceinspectorates.gov.uk/hmic/about-us/who-we-inspect/",
  T1: "hm:news/news-feed/frs-inspections-2018-19-tranche-1-service-press-releases/",
  FSM: "https://www.fsmatters.com/Final-FRS-inspection-2018-19-reports",
  IW: "http://iwradio.co.uk/2017/03/02/police-effectiveness-what-rating-does-your-force-get-in-hmic-report/",
  WIKI: "https://simple.m.wikipedia.org/wiki/List_of_law_enforcement_agencies_in_the_United_Kingdom",
  APCC: "https://www.apccs.police.uk/our-work/building-resources-and-capabilities/fire-and-emergency-services-2",
  // Inspections of the regional response to serious and organised crime.
  SOCNE: "ji:publication-html/inspection-of-the-north-east-regional-response-to-serious-and-organised-crime/",
  SOCEM: "ji:publication-html/inspection-of-the-east-midlands-regional-response-to-serious-and-organised-crime",
  SOCE: "hm:publication-html/inspection-of-the-eastern-regional-response-to-serious-and-organised-crime/",
  SOCSE: "hm:publication-html/inspection-of-the-south-east-regional-response-to-serious-and-organised-crime/",
  SOCSEW: "https://www.wired-gov.net/wg/news.nsf/articles/an+inspection+of+the+south%E2%80%91east+regional+response+to+serious+and+organised+crime+30082024111000?open",
  SOCSW: "hm:publications/inspection-of-the-south-west-regional-response-to-serious-and-organised-crime",
  SOCSWN: "hm:news/news-feed/improvements-needed-in-the-south-wests-regional-response-to-serious-and-organised-crime",
  SOCNW: "hm:publication-html/inspection-of-the-north-west-regional-response-to-serious-and-organised-crime/",
  SOCWM: "hm:publication-html/inspection-of-the-west-midlands-regional-response-to-serious-and-organised-crime/",
  SOCLON: "hm:publications/inspection-of-the-london-regional-response-to-serious-and-organised-crime/",
  BBCLON: "https://feeds.bbci.co.uk/news/uk-england-london-65635614",
  // Regional organised crime units.
  NERSOU: "http://www.nersou.org.uk/home/about-us.aspx",
  NEROCU: "https://nerccu.police.uk/about/",
  NEPCC: "https://northumbria-pcc.gov.uk/?p=8117",
  NEBBC: "https://feeds.bbci.co.uk/news/uk-england-tyne-63875361",
  NEPP: "https://www.policeprofessional.com/news/report-identifies-need-for-sufficient-resources-to-tackle-serious-and-organised-crime/",
  YH1: "https://arien-euproject.eu/partners/yh-rocu/",
  YH2: "https://www.hellorayo.co.uk/greatest-hits/teesside/news/inspectors-call-for-four-yorkshire-police-forces-to-work-more-closely-together",
  NW1: "http://www.nwrocu.police.uk/about-us",
  NW2: "http://www.deeside.com/north-wales-man-arrested-following-drugs-raids-titan-regional-organised-crime-unit/",
  NW3: "https://www.deeside.com/north-wales-police-found-to-be-inadequate-at-responding-to-serious-organised-crime/",
  EM1: "https://www.emsou.police.uk/post/hmicfrs-inspection-response",
  EM2: "https://westbridgfordwire.com/major-east-midlands-police-unit-graded-inadequate/",
  EM3: "https://pdfslide.net/documents/brie-policing-and-crime-commissioners-derbyshire-2012-08-09the-unit-ensures.html",
  WMPCC: "https://www.warwickshire-pcc.gov.uk/key-information/hmicfrs-reports/response-to-hmicfrs-report-an-inspection-of-the-west-midlands-regional-response-to-serious-and-organised-crime/",
  E1: "https://www.ersourocu.org.uk/about.aspx",
  E2: "https://ersou.police.uk/about-us.html",
  E3: "https://policeprofessional.com/news/hmicfrs-rates-ersou-good-at-tackling-serious-organised-crime/",
  E4: "https://theisleofthanetnews.com/2018/12/22/specialist-police-unit-makes-more-than-400-arrests-in-2018/",
  SE1: "https://www.serocu.org.uk/about.aspx",
  SE2: "https://serocu.police.uk/",
  SE3: "https://hellorayo.co.uk/greatest-hits/beds-bucks-herts/news/seruco-criticized-report",
  SW1: "https://www.swrocu.org.uk/home/about-us.html",
  SW2: "https://swindonadvertiser.co.uk/news/8180257.police-squad-set-up-to-beat-gangs",
  TA1: "http://www.tarianrocu.org.uk/index.php?id=24",
  TA2: "https://www.south-wales.police.uk/police-forces/south-wales-police/areas/careers/careers/police-staff-roles/police-staff-departments/tarian/",
  TA3: "https://publications.parliament.uk/pa/cm200405/cmselect/cmwelaf/46/4608.htm",
  // Single forces.
  COL: "https://democracy.cityoflondon.gov.uk/mgAi.aspx?ID=105341",
  GMP: "https://hellorayo.co.uk/hits-radio/manchester/news/gmp-moved-out-of-special-measures",
  MPS: "hm:publications/an-inspection-of-the-metropolitan-police-services-counter-corruption-arrangements-and-other-matters-related-to-the-daniel-morgan-independent-panel/",
  HANTS1: "https://www.portsmouth.co.uk/news/crime/hampshire-constabulary-now-called-hampshire-and-isle-of-wight-constabulary-after-name-legally-changed-3921110",
  HANTS2: "https://bobseely.org.uk/news/mp-bob-seely-welcomes-hampshire-constabulary-name-change",
  HANSARD: "https://hansard.parliament.uk/Lords/2022-07-05/debates/F7590FB8-513C-42DB-AC9E-27DAA664CA9A/PoliceAct1996(AmendmentAndConsequentialAmendments)Regulations2022",
  PSNI: "hm:police-forces/forces-organisations/police-service-northern-ireland/",
  PSNI2: "https://www.nipolicingboard.org.uk/her-majestys-inspecorate-constabulary",
  BTP1: "hm:our-work/cat/specific-reviews/",
  BTP2: "https://vdocuments.net/peel-police-efficiency-legitimacy-and-leadership-operations-of-btp-and-the.html",
  CNC: "hm:police-forces/forces-organisations/civil-nuclear-constabulary/",
  MDP: "ji:police-forces/forces-organisations/ministry-of-defence-police/",
  MDPOWN: "http://www.mod.police.uk/Index.html",
  MOD: "ji:our-work/specialist-inspections/ministry-of-defence",
  MODWS: "https://questions-statements.parliament.uk/written-statements/detail/2022-06-15/hcws104",
  RMP: "ji:police-forces/forces-organisations/royal-military-police",
  IOM: "https://www.gov.im/news/2023/feb/06/constabulary-inspection-report-published/",
  GGY: "hm:publication-html/bailiwick-of-guernsey-law-enforcement-capability-and-capacity/",
  GGY2: "https://gov.gg/article/169028/Community-very-well-served-by-law-enforcement---independent-inspection-concludes",
  JSY: "https://statesassembly.je/publications/questions/2015/inspections-of-states-of-jersey-police-by-her-majestys-inspectorate-of-constabulary",
  GIB: "https://docslib.org/doc/7275313/royal-gibraltar-police",
  // Single fire and rescue services, and who governs them.
  DWGOV: "https://www.dwfire.org.uk/fire-rescue-authority/members-handbook/about-the-authority/governance-and-funding-arrangements/",
  DWSI: "http://www.legislation.gov.uk/uksi/2015/435/schedule/part/2/made?view=plain",
  DWHIST: "https://dwfire.org.uk/about-us/who-we-are/our-leaders-and-structure/our-history",
  CUPFCC: "https://cumbria-pfcc.gov.uk/what-we-do/fire-governance",
  GMSI: "https://legislation.gov.uk/uksi/2017/469/made/data.xht",
  HIOW1: "hm:frs-assessment/frs-2021/hampshire-and-isle-of-wight/",
  HIOW2: "https://en.wikipedia.org/wiki/Hampshire_and_Isle_of_Wight_Fire_and_Rescue_Service",
  LANC: "Lancashire Combined Fire Authority, papers of 14 July and 17 November 2025",
  NYMAYOR: "https://www.northyorkshire.police.uk/police-forces/north-yorkshire-police/areas/about-us/about-us/york-north-yorkshire-mayor/",
  NHVD: "https://vdocuments.us/fire-rescue-service-justice-inspectorates-having-an-effective-risk-management.html",
  WMFS: "https://www.wmfs.net/our-plan/",
  // Agencies.
  NCA: "ji:our-work/article/the-national-crime-agency/",
  NCA2: "hm:publications/an-inspection-of-the-national-crime-agencys-criminal-intelligence-function/",
  HMRC: "https://docslib.org/doc/10323242/hmrc-inspection-from-genesis-to-revelations-a-study-on-disclosure",
  GLAA: "ji:publications/gangmasters-labour-abuse-authority-inspection/",
  GLAA2: "https://gla.gov.uk/whats-new/press-release-archive/04042019-glaa-praised-by-independent-inspectors",
} as const;

/** What a row may cite: an entry of {@link SOURCES}, or an address of its own. */
export type SourceKey = keyof typeof SOURCES | `hm:${string}` | `ji:${string}` | `https://${string}`;

const ADDRESSES = {
  hm: "https://hmicfrs.justiceinspectorates.gov.uk/",
  ji: "https://www.justiceinspectorates.gov.uk/hmicfrs/",
} as const;

/** Writes a source out in full. */
export function writeSource(key: SourceKey): string {
  const source: string = (SOURCES as Readonly<Record<string, string>>)[key] ?? key;
  const address = ADDRESSES[source.slice(0, 2) as keyof typeof ADDRESSES];
  return address !== undefined && source[2] === ":" ? address + source.slice(3) : source;
}
