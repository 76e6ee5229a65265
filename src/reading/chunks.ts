import type { BodyKind } from "../body/index.js";
import type { Grade } from "../grade/index.js";
import type { BodyMention, Mentions } from "./bodies.js";
import { type GradeMention, QUOTES } from "./grades.js";
import type { WordClass } from "./lexicon-data.js";
import { looseEndAt, type Phrase, phraseAt, type Phrases, readCount, wordClasses } from "./lexicon.js";
import { isCapital, MARK, type Tokens } from "./tokens.js";
import { officialWordings } from "./topics.js";

/** What a chunk is: a grade, a body, a number, a count of areas, an official wording, a word of a class, a mark, or any other word. */
export type ChunkType =
  WordClass | "G" | "B" | "N" | "C" | "Q" | "BODIES" | "W" | "POSS" | "," | ";" | ":" | "–" | "(" | ")" | ".";

/** A body as a sentence has it: by name, or as "the force", "it". */
export interface BodyPhrase {
  /** The names; empty for a pronoun or a noun that stands for one named elsewhere. */
  readonly named: readonly BodyMention[];
  /** What kind of body the noun or pronoun can stand for; `any` for a pronoun. */
  readonly kind: BodyKind | "any";
  /** Whether it speaks of one not named yet: "one force". */
  readonly indefinite: boolean;
}

/** A word or phrase of a sentence, as the patterns see it. */
export interface Chunk {
  readonly type: ChunkType;
  readonly from: number;
  readonly to: number;
  readonly grade?: GradeMention | undefined;
  readonly body?: BodyPhrase | undefined;
  readonly count?: number | undefined;
}

/** Tells whether a chunk is a body by its name. */
export function isNamed(chunk: Chunk | undefined): boolean {
  return (chunk?.body?.named.length ?? 0) > 0;
}

/** Gives the first word of a chunk; "" for none. */
export function wordOf(tokens: Tokens, chunk: Chunk | undefined): string {
  return chunk ? (tokens.word[chunk.from] as string) : "";
}

/** Finds the chunk that a grade word is; -1 when it is not among them. */
export function placeOf(chunks: readonly Chunk[], grade: GradeMention | undefined): number {
  return chunks.findIndex((chunk) => chunk.grade === grade);
}

/** Makes the chunk of a grade that other words stand for, such as "the lowest rating"; it is as sure as one in quotation marks. */
export function gradeChunk(from: number, to: number, grade: Grade): Chunk {
  return { type: "G", from, to, grade: { from, to, grade, quoted: true, capital: false, verb: false, plural: false } };
}

/** Nouns that are verbs of judging behind who judges: "inspectors rate". */
const VERBS = /* @__PURE__ */ new Set(["rate", "grade", "judge", "grades"]);
/** Pronouns run together with their verb. */
const SHORTENED = /* @__PURE__ */ new Set(["they've", "we've", "they're", "we're", "they'd", "we'd", "it'd"]);
/** Words behind which "'s" is "is". */
const IS_SHORT = /* @__PURE__ */ new Set(["it", "that", "there", "here", "what", "he", "she"]);
const MARKS = /* @__PURE__ */ new Set([",", ";", ":", "–", "(", ")", "."]);

const GENERIC: ReadonlyMap<string, BodyKind> = /* @__PURE__ */ new Map<string, BodyKind>([
  ["force", "force"],
  ["constabulary", "force"],
  ["service", "fire-and-rescue"],
  ["brigade", "fire-and-rescue"],
  ["authority", "fire-and-rescue"],
  ["frs", "fire-and-rescue"],
  ["unit", "rocu"],
  ["rocu", "rocu"],
  ["agency", "agency"],
]);
/** Nouns that stand for the body of a place that owns them: "the county's police". */
const OWNED: ReadonlyMap<string, BodyKind> = /* @__PURE__ */ new Map<string, BodyKind>([
  ["police", "force"],
  ["firefighters", "fire-and-rescue"],
]);
const PLURAL = /* @__PURE__ */ new Set(["forces", "services", "brigades", "constabularies", "units", "rocus"]);
/** Words that may stand between an article and "force", "service" or "unit". */
const OWN = /* @__PURE__ */ new Set(
  "police fire and rescue regional organised crime local county whole entire city region rural welsh specialist policing special operations emergency single".split(
    " ",
  ),
);
/** Words before "force" that make it any of many. */
const EVERY = /* @__PURE__ */ new Set(["every", "each", "no", "any", "which", "what"]);
const INDEFINITE = /* @__PURE__ */ new Set(["a", "an", "another"]);

/** Cuts a sentence into chunks; quotation marks are left out, for grades know theirs. */
export function chunk(tokens: Tokens, from: number, to: number, mentions: Mentions): Chunk[] {
  const chunks: Chunk[] = [];
  const wordings = officialWordings(mentions.year);
  let at = from;
  while (at < to) {
    const next = chunkAt(tokens, at, to, mentions, wordings, chunks);
    if (next) chunks.push(next);
    at = next?.to ?? at + 1;
  }
  return chunks;
}

/** Makes the chunk that starts at a token; nothing of a quotation mark. */
function chunkAt(
  tokens: Tokens,
  at: number,
  to: number,
  mentions: Mentions,
  wordings: Phrases<unknown>,
  chunks: Chunk[],
): Chunk | undefined {
  const word = tokens.word[at] as string;
  if (tokens.kind[at] === MARK) return QUOTES.has(word) ? undefined : { type: markType(word), from: at, to: at + 1 };
  const grade = mentions.gradeAt.get(at);
  if (grade && grade.to <= to) return { type: "G", from: at, to: grade.to, grade };
  const named = mentions.bodyAt.get(at);
  if (named && named.to <= to && !named.place)
    return { type: "B", from: at, to: named.to, body: { named: [named], kind: "any", indefinite: false } };
  const last = chunks.at(-1);
  if (VERBS.has(word) && canJudge(last, startsBody(tokens, mentions, at + 1)))
    return { type: "JUDGED", from: at, to: at + 1 };
  const wording = looseEndAt(wordings, tokens, at, to);
  if (wording !== undefined) return { type: "Q", from: at, to: wording };
  if (word === "ones" && last?.grade?.quoted === true) return { type: "AREA", from: at, to: at + 1 };
  const count = readCount(tokens, at);
  if (count !== undefined) return { type: "N", from: at, to: at + 1, count };
  if (word === "'s") return { type: IS_SHORT.has(tokens.word[at - 1] as string) ? "BE" : "POSS", from: at, to: at + 1 };
  const known = wordAt(tokens, at, to);
  if (known?.value === "PRONOUN" || SHORTENED.has(word) || (word === "both" && isSubject(tokens, at)))
    return { type: "B", from: at, to: at + 1, body: { named: [], kind: "any", indefinite: false } };
  if (known) return { type: known.value === "PLAIN" ? "W" : known.value, from: at, to: at + 1 + known.rest.length };
  if (GENERIC.has(word) || PLURAL.has(word) || (OWNED.has(word) && last?.type === "POSS"))
    return genericAt(tokens, chunks, at);
  return { type: "W", from: at, to: at + 1 };
}

/** Marks that are written in two ways, as the one that patterns have. */
const SAME_MARKS: ReadonlyMap<string, ChunkType> = /* @__PURE__ */ new Map<string, ChunkType>([
  ["-", "–"],
  ["[", "("],
  ["]", ")"],
]);

function markType(mark: string): ChunkType {
  return MARKS.has(mark) ? (mark as ChunkType) : (SAME_MARKS.get(mark) ?? "W");
}

/** Tells whether "grades" behind a chunk is a verb, with what is judged behind it or not. */
function canJudge(last: Chunk | undefined, ofBody: boolean): boolean {
  return last?.type === "INSPECTORATE" || last?.type === "B" || (last?.type === "," && ofBody);
}

/** "…, grades the force" */
function startsBody(tokens: Tokens, mentions: Mentions, at: number): boolean {
  return mentions.bodyAt.has(at) || (tokens.word[at] === "the" && isOwn(tokens.word[at + 1] as string));
}

function isOwn(word: string): boolean {
  return GENERIC.has(word) || OWN.has(word);
}

/** Finds the class of the words at a token. */
function wordAt(tokens: Tokens, at: number, to: number): Phrase<WordClass> | undefined {
  const classes = wordClasses();
  const known = phraseAt(classes, tokens, at, to);
  if (!known) return undefined;
  const end = at + 1 + known.rest.length;
  // "when the force was", "as the service is": the article is of the body.
  if (known.rest.at(-1) === "the" && isOwn(tokens.word[end] as string))
    return { rest: known.rest.slice(0, -1), value: known.value };
  // "they are rated" opens no list; and that of "…, which were all judged" stands before.
  if (tokens.word[at] !== "they" && tokens.word[at] !== "which") return known;
  const verb = phraseAt(classes, tokens, tokens.word[end] === "all" ? end + 1 : end, to)?.value;
  return verb === "JUDGED" || verb === "GAVE" ? phraseAt(classes, tokens, at, at + 1) : known;
}

/** Tells whether "both" is what a verb is about: "both were rated good". */
function isSubject(tokens: Tokens, at: number): boolean {
  const before = tokens.word[at - 1] ?? "";
  return ["were", "are", "got", "received", "have"].includes(tokens.word[at + 1] as string) && ".,;".includes(before);
}

/** Reads "the police force", "one force", "the unit" back from their noun; "four forces" and "most forces" are no body. */
function genericAt(tokens: Tokens, chunks: Chunk[], at: number): Chunk {
  const to = at + 1;
  const word = tokens.word[at] as string;
  const back = chunks.findLastIndex(({ type, from }) => type === "B" || !OWN.has(tokens.word[from] as string));
  const before = chunks[back];
  const plain: Chunk = { type: "W", from: at, to };
  if (PLURAL.has(word) || (GENERIC.has(word) && EVERY.has(tokens.word[at - 1] as string)))
    return { type: "BODIES", from: at, to };
  const owned = OWNED.get(word);
  if (owned) return { type: "B", from: at, to, body: { named: [], kind: owned, indefinite: false } };
  if (before?.type !== "ART" && before?.type !== "N" && before?.type !== "POSS") return plain;
  const { type, count } = before;
  if (type === "N" && count !== 1) return { type: "BODIES", from: at, to };
  const lead = tokens.word[before.from] as string;
  // "its service to victims" is no fire service.
  if (tokens.word[to] === "to" && ["its", "their", "our", "'s"].includes(lead)) return plain;
  if (isCapital(tokens, at) && back + 1 < chunks.length && type !== "ART") return plain;
  const keep = type === "POSS" ? back + 1 : back;
  const from = chunks[keep]?.from ?? at;
  chunks.length = keep;
  const indefinite = (INDEFINITE.has(lead) || count === 1) && chunks.at(-1)?.type !== "BE";
  return { type: "B", from, to, body: { named: [], kind: GENERIC.get(word) as BodyKind, indefinite } };
}
