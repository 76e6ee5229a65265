import type { BodyKind } from "../body/index.js";
import type { Grade } from "../grade/index.js";
import type { BodyMention, Mentions } from "./bodies.js";
import { type GradeMention, QUOTES } from "./grades.js";
import type { WordClass } from "./lexicon-data.js";
import { looseEndAt, type Phrase, phraseAt, readCount, wordClasses } from "./lexicon.js";
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

/** Finds the chunk that a grade word is; -1 when it is not among them. */
export function placeOf(chunks: readonly Chunk[], grade: GradeMention | undefined): number {
  return chunks.findIndex((chunk) => chunk.grade === grade);
}

/** Makes the chunk of a grade that other words stand for, such as "the lowest rating"; it is as sure as one in quotation marks. */
export function gradeChunk(from: number, to: number, grade: Grade): Chunk {
  return { type: "G", from, to, grade: { from, to, grade, quoted: true, capital: false, verb: false, plural: false } };
}

/** Nouns that are verbs of judging behind who judges: "inspectors rate". */
const VERBS = /* @__PURE__ */ new Set(["rate", "grade", "judge", "grades", "judges"]);
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
const INDEFINITE = /* @__PURE__ */ new Set(["one", "a", "an", "another"]);

/** Cuts a sentence into chunks; quotation marks are left out, for grades know theirs. */
export function chunk(tokens: Tokens, from: number, to: number, mentions: Mentions): Chunk[] {
  const chunks: Chunk[] = [];
  const wordings = officialWordings(mentions.year);
  let at = from;
  while (at < to) {
    const start = at;
    const grade = mentions.gradeAt.get(at);
    if (grade) {
      const official = looseEndAt(wordings, tokens, at, to);
      if (official !== undefined && official - at > 2) {
        // "good use of resources", "requires improvement"? Only a wording may hold a grade word.
        chunks.push({ type: "Q", from: at, to: official });
        at = official;
        continue;
      }
    }
    if (grade && grade.to <= to) {
      chunks.push({ type: "G", from: grade.from, to: grade.to, grade });
      at = grade.to;
      continue;
    }
    const named = mentions.bodyAt.get(at);
    if (named && named.to <= to && !named.place) {
      chunks.push({
        type: "B",
        from: named.from,
        to: named.to,
        body: { named: [named], kind: "any", indefinite: false },
      });
      at = named.to;
      continue;
    }
    const word = tokens.word[at] as string;
    if (tokens.kind[at] === MARK) {
      if (!QUOTES.has(word)) {
        const type = MARKS.has(word)
          ? (word as ChunkType)
          : word === "-"
            ? "–"
            : word === "["
              ? "("
              : word === "]"
                ? ")"
                : "W";
        chunks.push({ type, from: at, to: at + 1 });
      }
      at++;
      continue;
    }
    const wording = looseEndAt(wordings, tokens, at, to);
    const known = wordAt(tokens, at, to);
    const size = 1 + (known?.rest.length ?? 0);
    const speaker = chunks.at(-1)?.type;
    const judges =
      speaker === "INSPECTORATE" || speaker === "B" || (speaker === "," && startsBody(tokens, mentions, at + 1));
    if (judges && VERBS.has(word)) {
      chunks.push({ type: "JUDGED", from: at, to: at + 1 });
      at++;
      continue;
    }
    if (wording !== undefined && wording - at > size) {
      at = wording;
      chunks.push({ type: "Q", from: start, to: at });
      continue;
    }
    if (word === "ones" && chunks.at(-1)?.grade?.quoted === true) {
      chunks.push({ type: "AREA", from: at, to: at + 1 });
      at++;
      continue;
    }
    const count = known === undefined || known.value === "COUNT" ? readCount(tokens, at) : undefined;
    if (count !== undefined) {
      chunks.push({ type: "N", from: at, to: at + 1, count });
      at++;
    } else if (word === "'s") {
      const is = IS_SHORT.has(tokens.word[at - 1] as string);
      chunks.push({ type: is ? "BE" : "POSS", from: at, to: at + 1 });
      at++;
    } else if (known?.value === "PRONOUN" || SHORTENED.has(word) || (word === "both" && isSubject(tokens, at))) {
      chunks.push({ type: "B", from: at, to: at + 1, body: { named: [], kind: "any", indefinite: false } });
      at++;
    } else if (known) {
      chunks.push({ type: known.value === "PLAIN" ? "W" : known.value, from: at, to: at + size });
      at += size;
    } else if (GENERIC.has(word) || PLURAL.has(word) || (OWNED.has(word) && speaker === "POSS")) {
      pushGeneric(tokens, chunks, at);
      at++;
    } else {
      chunks.push({ type: "W", from: at, to: at + 1 });
      at++;
    }
  }
  return chunks;
}

/** "…, grades the force" */
function startsBody(tokens: Tokens, mentions: Mentions, at: number): boolean {
  return mentions.bodyAt.has(at) || (tokens.word[at] === "the" && isOwn(tokens.word[at + 1] as string));
}

function isOwn(word: string): boolean {
  return GENERIC.has(word) || OWN.has(word);
}

/** Finds the class of the words at a token; "they are rated" opens no list. */
function wordAt(tokens: Tokens, at: number, to: number): Phrase<WordClass> | undefined {
  const classes = wordClasses();
  const known = phraseAt(classes, tokens, at, to);
  // "when the force was", "as the service is": the article is of the body.
  const end = at + (known?.rest.length ?? 0);
  if (known?.value === "BREAK" && end > at && tokens.word[end] === "the" && isOwn(tokens.word[end + 1] as string))
    return { rest: known.rest.slice(0, -1), value: "BREAK" };
  // "…, which were all judged": the list stands before.
  const all = tokens.word[end + 1] === "all" ? end + 2 : end + 1;
  if (
    known?.value === "INCLUDE" &&
    tokens.word[at] === "which" &&
    phraseAt(classes, tokens, all, to)?.value === "JUDGED"
  )
    return { rest: [], value: "BREAK" };
  if (known?.value !== "INCLUDE" || tokens.word[at] !== "they") return known;
  const next = phraseAt(classes, tokens, at + 1 + known.rest.length, to)?.value;
  return next === "JUDGED" || next === "GAVE" ? { rest: [], value: "PRONOUN" } : known;
}

/** Tells whether "both" is what a verb is about: "both were rated good". */
function isSubject(tokens: Tokens, at: number): boolean {
  const before = tokens.word[at - 1] ?? ".";
  return ["were", "are", "got", "received", "have"].includes(tokens.word[at + 1] ?? "") && ".,;".includes(before);
}

/** Reads "the police force", "one force", "the unit" back from their noun; "four forces" and "most forces" are no body. */
function pushGeneric(tokens: Tokens, chunks: Chunk[], at: number): void {
  const word = tokens.word[at] as string;
  let back = chunks.length - 1;
  while (
    back >= 0 &&
    OWN.has(tokens.word[(chunks[back] as Chunk).from] as string) &&
    (chunks[back] as Chunk).type !== "B"
  )
    back--;
  const before = chunks[back];
  const lead = before && (tokens.word[before.from] as string);
  const named = before?.type === "ART" || before?.type === "N" || before?.type === "POSS";
  if (PLURAL.has(word) || (GENERIC.has(word) && EVERY.has(tokens.word[at - 1] as string))) {
    chunks.push({ type: "BODIES", from: at, to: at + 1 });
  } else if (OWNED.has(word)) {
    chunks.push({
      type: "B",
      from: at,
      to: at + 1,
      body: { named: [], kind: OWNED.get(word) as BodyKind, indefinite: false },
    });
  } else if (named && lead !== undefined && GENERIC.get(word)) {
    const count = before.count;
    if (before.type === "N" && count !== 1) {
      chunks.push({ type: "BODIES", from: at, to: at + 1 });
      return;
    }
    // "its service to victims" is no fire service.
    if (tokens.word[at + 1] === "to" && ["its", "their", "our", "'s"].includes(lead)) {
      chunks.push({ type: "W", from: at, to: at + 1 });
      return;
    }
    const capital = isCapital(tokens, at) && back + 1 < chunks.length;
    if (capital && before.type !== "ART") {
      chunks.push({ type: "W", from: at, to: at + 1 });
      return;
    }
    const keep = before.type === "POSS" ? back + 1 : back;
    const from = chunks[keep]?.from ?? at;
    chunks.length = keep;
    chunks.push({
      type: "B",
      from,
      to: at + 1,
      body: {
        named: [],
        kind: GENERIC.get(word) as BodyKind,
        indefinite: (INDEFINITE.has(lead) || count === 1) && chunks.at(-1)?.type !== "BE",
      },
    });
  } else chunks.push({ type: "W", from: at, to: at + 1 });
}
