import { type Phrases, indexPhrases } from "./lexicon.js";
import { FRAMEWORKS } from "../framework/index.js";
import { PRESS_WORDINGS, TOPIC_WORDS, TOPICS } from "./topic-data.js";

const SUFFIXES = [
  "encies",
  "iently",
  "iency",
  "ient",
  "iveness",
  "ively",
  "ive",
  "ations",
  "ation",
  "ating",
  "ings",
  "ing",
  "ions",
  "ion",
  "ies",
  "ied",
  "ates",
  "ated",
  "ate",
  "ency",
  "ness",
  "ment",
  "ely",
  "ed",
  "es",
  "al",
  "ly",
  "ty",
  "s",
  "e",
  "y",
];

/** How many stems are kept; the words of the texts read are few and recur. */
const MOST_STEMS = 4096;
const stems = /* @__PURE__ */ new Map<string, string>();

/** Cuts a word down to a stem that its forms share. It serves comparison only and is not always a word. */
export function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    if (stems.size >= MOST_STEMS) stems.clear();
    stems.set(word, (known = cut(word)));
  }
  return known;
}

function cut(word: string): string {
  const suffix = SUFFIXES.find((ending) => word.length - ending.length >= 3 && word.endsWith(ending));
  if (suffix === undefined) return word;
  const rest = word.slice(0, -suffix.length);
  return suffix.startsWith("at") ? `${rest}at` : rest;
}

/** One way in which a topic shows: stems that must all occur. */
interface Sign {
  readonly topic: string;
  readonly stems: readonly string[];
  /** How much it says. */
  readonly weight: number;
}

interface TopicIndex {
  /** Signs by their first stem, those with more stems first. */
  readonly signs: ReadonlyMap<string, readonly Sign[]>;
  /** Every stem that belongs to some topic or goes with them. */
  readonly vocabulary: ReadonlySet<string>;
}

let index: TopicIndex | undefined;

function topicIndex(): TopicIndex {
  if (index) return index;
  const signs = new Map<string, Sign[]>();
  const vocabulary = new Set(TOPIC_WORDS.split(" ").map(stem));
  for (const [topic, row] of Object.entries(TOPICS)) {
    for (const sign of row.split("; ")) {
      const heads = sign.startsWith("!");
      const stems = sign.replace("!", "").split("+").map(stem);
      for (const part of stems) vocabulary.add(part);
      const first = stems[0] as string;
      const list = signs.get(first) ?? [];
      list.push({ topic, stems, weight: stems.length + (heads ? 5 : 0) });
      signs.set(first, list);
    }
  }
  return (index = { signs, vocabulary });
}

const NO_SIGNS: readonly Sign[] = /* @__PURE__ */ Object.freeze([]);

/** What the words of a phrase say about its topic. */
export interface TopicFindings {
  /** The topic with the strongest sign; `undefined` when there is none. */
  readonly topic: string | undefined;
  /** Whether every word belongs to the language of the questions. */
  readonly familiar: boolean;
  /** How much its words say: 0 nothing, 1 one word of a topic, 2 and more several, or a pillar's name. */
  readonly weight: number;
}

/** Tells the topic of a phrase from its folded words; a sign of two stems outweighs one of one, a pillar's name outweighs both. */
export function topicOf(words: readonly string[]): TopicFindings {
  const { signs, vocabulary } = topicIndex();
  const parts = words.map(stem);
  let topic: string | undefined;
  let weight = 0;
  let familiar = true;
  for (const part of parts) {
    familiar &&= vocabulary.has(part) || !/^\w/.test(part);
    for (const sign of signs.get(part) ?? NO_SIGNS)
      if (sign.weight > weight && sign.stems.every((other) => parts.includes(other))) ({ topic, weight } = sign);
  }
  return { topic, familiar, weight };
}

/** Wordings of one question of an early round whose halves are questions of their own since. */
const SPLIT_SINCE = /* @__PURE__ */ new Set(["investigating crime and managing offenders"]);
/** The same as behind "how it". */
const SPLIT_FORMS = ["investigates crime and manages offenders", "investigate crime and manage offenders"];
let early: Phrases<true> | undefined;
let wordings: Phrases<true> | undefined;

/** Every official wording of a question, of two words or more, as phrases to look for; those that were split since only up to 2018. */
export function officialWordings(year: number | undefined): Phrases<true> {
  return year !== undefined && year <= 2018 ? (early ??= indexWordings(true)) : (wordings ??= indexWordings(false));
}

/** Gives every official wording of a pillar or a question, its label first. */
function everyWording(): readonly string[] {
  return FRAMEWORKS.flatMap(({ pillars, questions }) => [...pillars, ...questions]).flatMap(
    ({ label, wordings: others }) => [label, ...others],
  );
}

function indexWordings(all: boolean): Phrases<true> {
  return indexPhrases(
    [...everyWording(), ...PRESS_WORDINGS.split("; "), ...(all ? SPLIT_FORMS : [])]
      .filter((wording) => wording.includes(" ") && (all || !SPLIT_SINCE.has(wording.toLowerCase())))
      .map((wording): readonly [string, true] => [wording.replaceAll(",", "").replace(/\?$/, ""), true]),
  );
}

/** Words of official wordings that say nothing of their own. */
const LIGHT = /* @__PURE__ */ new Set(
  "a all an are at does for force from frs fire good how in is it its of on rescue service services that the they this those to well which who with provide provides providing deliver delivers delivering necessary".split(
    " ",
  ),
);

/** What joins the parts of a wording. */
const JOINED = / and |,/;
let unions: ReadonlyMap<string, readonly ReadonlySet<string>[]> | undefined;
let wholes: ReadonlySet<string> | undefined;

function keyOf(stems: readonly string[]): string {
  const [only = ""] = stems;
  return stems.length <= 1 ? only : [...new Set(stems)].sort().join(" ");
}

/** Tells whether words are all of an official wording that has no parts: "managing offenders". */
function isWhole(stems: readonly string[]): boolean {
  wholes ??= new Set(
    everyWording()
      .filter((wording) => !JOINED.test(wording))
      .map((wording) => keyOf(stemsOfWording(wording))),
  );
  return wholes.has(keyOf(stems));
}

/** The stems of each official wording that has "and" or a comma inside, by each of its stems. */
function joinedWordings(): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
  if (unions) return unions;
  const found = new Map<string, ReadonlySet<string>[]>();
  for (const wording of everyWording()) {
    if (!JOINED.test(wording) || SPLIT_SINCE.has(wording.toLowerCase())) continue;
    const parts = new Set(stemsOfWording(wording));
    for (const part of parts) found.set(part, [...(found.get(part) ?? []), parts]);
  }
  return (unions = found);
}

function stemsOfWording(wording: string): readonly string[] {
  return stemsIn(wording.toLowerCase().match(/[a-z]+/g) as string[]);
}

/** Words that stand for others in wordings. */
const SAME_AS: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ["antisocial", ["anti", "social"]],
  ["asb", ["anti", "social", "behaviour"]],
  ["public", ["people"]],
  ["behavior", ["behaviour"]],
]);

function stemsIn(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const [index, word] of words.entries()) {
    // "people who are vulnerable" are "those who are".
    const light = LIGHT.has(word) || word === "and" || (word === "people" && words[index + 1] === "who");
    if (light) continue;
    for (const part of SAME_AS.get(word) ?? [word]) found.push(stem(part));
  }
  return found;
}

/**
 * Tells whether two parts of a list are one official wording in other forms: "operating efficiently" and "providing sustainable
 * services to the public". Parts that are each the whole of a wording are two.
 */
export function isOneWording(first: readonly string[], second: readonly string[]): boolean {
  const after = stemsIn(second);
  const wordings = joinedWordings().get(after[0] ?? "");
  if (!wordings) return false;
  const before = stemsIn(first);
  if (before.length === 0) return false;
  const all = [...new Set([...before, ...after])];
  const most = all.length > 2 ? all.length + 2 : all.length;
  return (
    wordings.some((wording) => wording.size <= most && all.every((part) => wording.has(part))) &&
    !(isWhole(before) && isWhole(after))
  );
}
