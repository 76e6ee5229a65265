import { BODIES, type BodyKind, type InspectedBody } from "../body/index.js";
import { gradeAt, type GradeMention } from "./grades.js";
import { indexPhrases, phraseAt, type Phrases, wordClasses } from "./lexicon.js";
import { COUNTY_SHORT_FORMS } from "./place-data.js";
import { BLANK, isCapital, LINE, type Tokens, WORD } from "./tokens.js";
import { unknownNameAt } from "./unknown-bodies.js";

/** A body named in the text. */
export interface BodyMention {
  /** Its first token. */
  readonly from: number;
  /** The token after its last. */
  readonly to: number;
  /** The bodies that have the name; several when the name alone does not tell, none when the catalogue does not have it. */
  readonly candidates: readonly InspectedBody[];
  /** Whether it is the name of a body, and not just of a place that a body has too. */
  readonly full: boolean;
  /** Whether it stands for the place or for something else of the place: "in Kent", "the Kent commissioner". */
  readonly place: boolean;
}

interface Name {
  readonly bodies: InspectedBody[];
  readonly full: boolean;
}

let names: Phrases<Name> | undefined;

function bodyNames(): Phrases<Name> {
  if (names) return names;
  const found = new Map<string, Name>();
  for (const body of BODIES) {
    for (const [name, full] of [...variantsOf(body)].flatMap(withJoinedPoints)) {
      const key = name.toLowerCase().replaceAll("&", "and").replaceAll("-", " ").replaceAll("’", "'");
      const known = found.get(key);
      if (!known) found.set(key, { bodies: [body], full });
      else if (!known.bodies.includes(body)) known.bodies.push(body);
    }
  }
  return (names = indexPhrases(found));
}

/** Adds "Southwest" to a name with "South West". */
function withJoinedPoints([name, full]: readonly [string, boolean]): (readonly [string, boolean])[] {
  const joined = name.replace(
    /\b(North|South) (East|West)\b/,
    (_, first: string, second: string) => first + second.toLowerCase(),
  );
  return joined === name
    ? [[name, full]]
    : [
        [name, full],
        [joined, full],
      ];
}

const ENDINGS: Readonly<Record<BodyKind, readonly string[]>> = {
  force: [
    "Police",
    "Constabulary",
    "Police Force",
    "Police Service",
    "force",
    "police force",
    "'s force",
    "'s police force",
    "'s police",
  ],
  "fire-and-rescue": [
    "Fire and Rescue Service",
    "Fire and Rescue",
    "Fire Service",
    "FRS",
    "Fire Brigade",
    "Fire & Rescue Services",
    "'s fire service",
    "'s fire and rescue service",
    "'s fire brigade",
    "County Fire and Rescue Service",
    "'s firefighters",
    "Fire",
    "service",
  ],
  rocu: [
    "ROCU",
    "Regional Organised Crime Unit",
    "Organised Crime Unit",
    "Regional Crime Unit",
    "regional unit",
    "Regional Organised Crime Unit (ROCU)",
    "'s regional organised crime unit",
    "'s organised crime unit",
  ],
  agency: [],
};

const BEGINNINGS: Readonly<Record<BodyKind, readonly string[]>> = {
  force: ["police in", "police force in", "policing in", "police force for", "force in"],
  "fire-and-rescue": ["fire service in", "fire and rescue service in", "firefighters in", "fire service for"],
  rocu: [
    "ROCU for",
    "ROCU for the",
    "Regional Organised Crime Unit for",
    "Regional Organised Crime Unit for the",
    "Regional Organised Crime Unit (ROCU) for the",
    "ROCU in the",
    "regional organised crime unit in the",
  ],
  agency: [],
};

/** Gives every way in which a body may be named, and whether it is more than the name of its place. */
function* variantsOf(body: InspectedBody): Generator<readonly [string, boolean]> {
  yield [body.name, true];
  // "SYFRS"; shorter ones are often several bodies'.
  const initials = initialsOf(body.name);
  if (body.kind === "fire-and-rescue" && /^.{2,}frs$/.test(initials)) yield [initials, true];
  const bases = new Set<string>();
  for (const name of [
    body.shortName,
    ...(body.aliases ?? []),
    ...(body.formerNames ?? []).map((former) => former.name),
  ].filter((known) => known !== undefined)) {
    const acronym = /^[A-Z]{3,}$/.test(name) || (body.kind === "rocu" && !name.includes(" "));
    const full =
      acronym || body.kind === "agency" || /Police|Constabulary|Fire|FRS|Unit|ROCU|Brigade|Service/i.test(name);
    if (!full && body.became !== undefined) continue;
    yield [name, full];
    if (!full) bases.add(name);
  }
  if (body.kind === "rocu") {
    bases.clear();
    const base = /^(.*?) (?:Regional|Special)/.exec(body.name)?.[1] ?? (body.region as string);
    bases.add(base.replace(" Region", ""));
    if (body.region !== undefined && body.members.length > 0) bases.add(body.region.replace("The ", "the "));
    for (const known of [...bases])
      if (known.includes("Yorkshire"))
        bases.add("Yorkshire and Humber").add("Yorkshire and the Humber").add("Yorkshire and Humberside");
  }
  for (const base of [...bases]) {
    for (const { county, short, alone } of COUNTY_SHORT_FORMS) {
      if (!base.endsWith(county)) continue;
      const shortened = base.replace(county, short);
      bases.add(shortened);
      if (alone || shortened.includes(" ")) yield [shortened, false];
    }
  }
  for (const base of bases) {
    for (const ending of ENDINGS[body.kind]) yield [`${base}${ending.startsWith("'") ? "" : " "}${ending}`, true];
    for (const beginning of BEGINNINGS[body.kind]) yield [`${beginning} ${base}`, true];
  }
}

/** What the scan of a text finds. */
export interface Mentions {
  /** The year that the text is about. */
  readonly year: number | undefined;
  readonly bodies: readonly BodyMention[];
  readonly grades: readonly GradeMention[];
  /** The same by their first token. */
  readonly bodyAt: ReadonlyMap<number, BodyMention>;
  /** The same by their first token. */
  readonly gradeAt: ReadonlyMap<number, GradeMention>;
}

/** Words that make the name of a place before them something else than its police or fire service. */
const OF_THE_PLACE = /* @__PURE__ */ new Set(
  "county council councils commissioner commissioners pcc pfcc pccs crime mayor authority residents people communities community region regional area border borough city district council's public university hospital college school schools mp mps coroner courts court streets roads towns villages based born live news gazette express post telegraph echo mail evening online today radio youth probation ambulance nhs trust".split(
    " ",
  ),
);
const IN_THE_PLACE = /* @__PURE__ */ new Set([
  "in",
  "across",
  "near",
  "throughout",
  "around",
  "from",
  "outside",
  "within",
]);

/** Tells whether an unknown name is a known one behind "of" or "the". */
function endsWithName(tokens: Tokens, { from, to }: BodyMention, index: Phrases<Name>): boolean {
  for (let at = from + 1; at < to; at++)
    if (["of", "the"].includes(tokens.word[at - 1] as string) && nameAt(tokens, at, to, index)?.to === to) return true;
  return false;
}

/** Finds every body and every grade word of a text, in order. */
export function findMentions(tokens: Tokens, year: number | undefined): Mentions {
  const index = bodyNames();
  const bodies: BodyMention[] = [];
  const grades: GradeMention[] = [];
  const local = new Map<string, BodyMention>();
  const count = tokens.word.length;
  for (let at = 0; at < count; at++) {
    if (tokens.kind[at] !== WORD) continue;
    const grade = gradeAt(tokens, at);
    if (grade) {
      grades.push(grade);
      at = grade.to - 1;
      continue;
    }
    const found = nameAt(tokens, at, count, index) ?? shortFormAt(tokens, at, local) ?? unknownAt(tokens, at);
    // "Inspection of Kent Police": the name starts behind the preposition.
    if (!found || (found.candidates.length === 0 && endsWithName(tokens, found, index))) continue;
    bodies.push(found);
    learnShortForm(tokens, found, local);
    at = found.to - 1;
  }
  const bodyAt = new Map(bodies.map((body) => [body.from, body]));
  return { year, bodies, grades, bodyAt, gradeAt: new Map(grades.map((grade) => [grade.from, grade])) };
}

function nameAt(tokens: Tokens, at: number, count: number, index: Phrases<Name>): BodyMention | undefined {
  const phrase = phraseAt(index, tokens, at, count);
  if (!phrase) return undefined;
  const to = at + 1 + phrase.rest.length;
  if (!isCapital(tokens, at) && !isCapital(tokens, to - 1)) return undefined;
  for (let inner = at + 1; inner < to; inner++) if (tokens.gap[inner] === BLANK) return undefined;
  const { bodies, full } = phrase.value;
  if (full) return { from: at, to, candidates: bodies, full, place: false };
  // "north Wales"
  const directed = DIRECTIONS.has(tokens.word[at] as string) && isCapital(tokens, at + 1);
  if (!isCapital(tokens, at) && !directed) return undefined;
  let after = to;
  if (tokens.word[after] === "'s") after++;
  const sameLine = tokens.gap[after] !== LINE && tokens.gap[after] !== BLANK;
  const next = sameLine ? (tokens.word[after] as string) : "";
  const capitalNext = sameLine && tokens.kind[after] === WORD && isCapital(tokens, after);
  if (
    capitalNext &&
    !wordClasses().first.has(next) &&
    !gradeAt(tokens, after) &&
    !OF_THE_PLACE.has(next) &&
    !index.first.has(next)
  ) {
    // The name of something else: "Kent Online", "Nottinghamshire Youth Justice Service".
    if (after === to) return undefined;
  }
  const lead = tokens.word[at - 1] === "the" && isCapital(tokens, at) ? at - 2 : at - 1;
  const place = OF_THE_PLACE.has(next) || IN_THE_PLACE.has(tokens.word[lead] ?? "");
  return { from: at, to, candidates: bodies, full, place };
}

const DIRECTIONS = /* @__PURE__ */ new Set(["north", "south", "west", "east"]);

/** Learns an abbreviation that stands in brackets behind a full name: "Lancashire Fire and Rescue Service (LFRS)". */
function learnShortForm(tokens: Tokens, { to, candidates, full }: BodyMention, local: Map<string, BodyMention>): void {
  const [only] = candidates;
  const initials = full && candidates.length === 1 && only ? initialsOf(only.name) : "";
  if (initials.length > 3 && !local.has(initials))
    local.set(initials, { from: 0, to: 0, candidates, full, place: false });
  if (!full || tokens.word[to] !== "(" || tokens.word[to + 2] !== ")") return;
  const word = tokens.word[to + 1] as string;
  const text = tokens.text.slice(tokens.start[to + 1], tokens.end[to + 1]);
  if (/^[A-Z]{2,8}$/.test(text)) local.set(word, { from: 0, to: 0, candidates, full, place: false });
}

const initialsKnown = new Map<string, string>();

/** Gives the initials of a name, "dwfrs" for "Dorset & Wiltshire Fire and Rescue Service". */
function initialsOf(name: string): string {
  let known = initialsKnown.get(name);
  if (known === undefined) {
    known = name.replace(/[^A-Z]/g, "").toLowerCase();
    initialsKnown.set(name, known);
  }
  return known;
}

/** Reads a name that ends like a body's and that the catalogue does not have. */
function unknownAt(tokens: Tokens, at: number): BodyMention | undefined {
  const unknown = unknownNameAt(tokens, at);
  return unknown && { ...unknown, candidates: [], full: true, place: false };
}

function shortFormAt(tokens: Tokens, at: number, local: ReadonlyMap<string, BodyMention>): BodyMention | undefined {
  const known = local.size > 0 && isCapital(tokens, at) ? local.get(tokens.word[at] as string) : undefined;
  return known && { ...known, from: at, to: at + 1 };
}
