import { trim } from "./area-ends.js";
import { CLAUSE_PRONOUNS, DANGLING, FINITE, NAMES, NO_AREA, NO_AREA_END, PILLARS, VAGUE } from "./area-words.js";
import { type Chunk, type ChunkType, wordOf } from "./chunks.js";
import { type Tokens, WORD } from "./tokens.js";
import { isVerbForm } from "./loose-verbs.js";
import { isOneWording, topicOf } from "./topics.js";

/** One graded area as the text has it. */
export interface Area {
  /** Its first token, "how it" and the like left out. */
  readonly from: number;
  /** The token after its last. */
  readonly to: number;
  /** Its topic, when its words give one away. */
  readonly topic: string | undefined;
  /** Whether every word of it belongs to the language of the questions. */
  readonly familiar: boolean;
  /** Whether it is beyond doubt an area that is graded: an official wording, or with more than one word of its topic. */
  readonly certain: boolean;
}

/** A list of areas, and the chunk where it ends. */
export interface AreaList {
  readonly areas: readonly Area[];
  readonly end: number;
}

/** Tells whether an area is one that is graded, in words of the questions only. */
export function isKnown({ topic, familiar }: Area): boolean {
  return topic !== undefined && familiar;
}

/** Reads a list of areas when there is one and each of it is known. */
export function readKnownAreas(
  tokens: Tokens,
  chunks: readonly Chunk[],
  from: number,
  limit: number,
): AreaList | undefined {
  const list = readAreas(tokens, chunks, from, limit);
  return list.areas.length > 0 && list.areas.every(isKnown) ? list : undefined;
}

/** A conjunct: what stands between two commas or "and"s. */
interface Part {
  from: number;
  to: number;
  readonly separator?: "," | "and" | ", and" | ";";
}

const INSIDE: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>([
  "W",
  "Q",
  "ART",
  "AT",
  "MORE",
  "AREA",
  "POSS",
  "B",
  "N",
  "AS",
  "BODIES",
  "RATING",
  "OR",
  "HOW",
]);
const VERBS: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>([
  "BE",
  "CAME",
  "MODAL",
  "WENT",
  "JUDGED",
  "GAVE",
  "INCLUDE",
  "SAY",
  "NOT",
]);

/** Reads a list of areas from a chunk on: "A, B and C", with or without a semicolon between, up to `limit`. */
export function readAreas(tokens: Tokens, chunks: readonly Chunk[], from: number, limit: number): AreaList {
  const parts: Part[] = [];
  let part: Part = { from, to: from };
  let at = from;
  let verb = false;
  // An item such as "gets the right people with the right skills".
  if (from === 0 && chunks[0]?.type === "GAVE") part.to = ++at;
  for (; at < limit; at++) {
    const chunk = chunks[at] as Chunk;
    const { type } = chunk;
    if (part.to === part.from && parts.length > 0 && opensClause(tokens, chunks, from, at)) break;
    // "…, with partners playing their part"
    if (part.to === part.from && part.separator === "," && tokens.word[chunk.from] === "with") break;
    // "…, with over 93 percent of engines available"
    if (tokens.word[chunk.from] === "with" && SHARES.has(tokens.word[chunk.to] as string)) break;
    if (part.to === part.from && part.separator === ";" && (tokens.word[chunk.from] as string).endsWith("ing"))
      part.to = at + 1;
    else if (type === "," || type === "AND" || type === ";") {
      if (part.to > part.from) parts.push(part);
      const joined = part.to === part.from && part.separator;
      const separator = type === ";" ? ";" : type === "AND" ? (joined === "," ? ", and" : "and") : ",";
      part = { from: at + 1, to: at + 1, separator };
    } else if (type === "(") {
      const close = closing(chunks, at, limit);
      if (close === undefined) break;
      if (part.to === part.from) break;
      at = close;
    } else if (INSIDE.has(type) || joinsInside(tokens, chunks, at)) part.to = at + 1;
    else {
      verb = VERBS.has(type);
      // "in a separate report": what was being read is no area.
      if (type === "INSPECTORATE") part.to = beforeInspectorate(tokens, chunks, part);
      break;
    }
  }
  // "…, and Kent Police | was": what was being read is the subject of another clause.
  if (isVague(tokens, chunks, parts[0] ?? part)) return { areas: [], end: (parts[0] ?? part).to };
  const whole = part.to > part.from;
  if (whole && !(verb && parts.length > 0)) parts.push(part);
  const end = whole && verb ? separatorBefore(chunks, part.from) : at;
  return { areas: join(tokens, chunks, parts), end };
}

/** Finds where an area before "HMICFRS graded" or "in its yearly PEEL report" ends; none when what was being read is no area. */
function beforeInspectorate(tokens: Tokens, chunks: readonly Chunk[], { from, to, separator }: Part): number {
  let end = to;
  for (let at = to - 1; at > from; at--) if ((chunks[at] as Chunk).type === "AT") end = at;
  const found = describe(tokens, chunks.slice(from, end), separator);
  return found && isKnown(found) ? end : from;
}

/** Tells whether a verb is part of an area: "those who are vulnerable", "how it is protecting", "how it gets the right people". */
function joinsInside(tokens: Tokens, chunks: readonly Chunk[], at: number): boolean {
  const { type, from, to } = chunks[at] as Chunk;
  const before = chunks[at - 1];
  if (!before) return false;
  const leads = chunks[at - 2]?.type === "HOW" || wordOf(tokens, chunks[at - 2]) === "ensuring";
  if ((type === "BE" || type === "GAVE") && before.type === "B" && leads) return true;
  if (type === "GAVE" && (before.type === "AND" || before.type === "AT"))
    return (tokens.word[from] as string).endsWith("ing");
  // "the speed at which it answers"
  if (before.type === "AT" && tokens.word[to - 1] === "which") return true;
  return tokens.word[before.from] === "who";
}

/** Tells whether what follows "and" is another clause: "and improved its rating", "and it goes on". */
function opensClause(tokens: Tokens, chunks: readonly Chunk[], start: number, at: number): boolean {
  const { type, from } = chunks[at] as Chunk;
  const word = tokens.word[from] as string;
  if (type === "B") return CLAUSE_PRONOUNS.has(word);
  // Behind "how" and "the way", verbs belong to the list.
  if (FINITE.has(word))
    return (
      (chunks[at - 2] as Chunk).type === "," || !chunks.slice(start, at).some(({ type: before }) => before === "HOW")
    );
  return word.endsWith("ed") && isVerbForm(word) && chunks[at + 1]?.type === "ART";
}

/** "in most areas, and …": areas that are not named. */
function isVague(tokens: Tokens, chunks: readonly Chunk[], { from, to }: Part): boolean {
  // "in this area pleases me"
  if (chunks[from + 1]?.type === "AREA" && wordOf(tokens, chunks[from]) === "this") return true;
  const last = chunks[to - 1];
  if (last?.type !== "AREA" || to - from > 3) return false;
  return VAGUE.has(tokens.word[(chunks[from] as Chunk).from] as string);
}

function closing(chunks: readonly Chunk[], open: number, limit: number): number | undefined {
  for (let at = open + 1; at < Math.min(limit, open + 20); at++) {
    if ((chunks[at] as Chunk).type === "G") return undefined;
    if ((chunks[at] as Chunk).type === ")") return at;
  }
  return undefined;
}

function separatorBefore(chunks: readonly Chunk[], from: number): number {
  let at = from - 1;
  while (at > 0 && [",", "AND", ";"].includes((chunks[at - 1] as Chunk).type)) at--;
  return at;
}

const SHARES = /* @__PURE__ */ new Set(["over", "almost", "nearly", "around", "about"]);
const OWNERS = /* @__PURE__ */ new Set(["its", "their", "our"]);

interface Described extends Area {
  /** Whether "how" opens it. */
  readonly how: boolean;
  readonly separator: Part["separator"] | undefined;
  readonly words: readonly string[];
}

function describe(tokens: Tokens, part: readonly Chunk[], separator: Part["separator"]): Described | undefined {
  const span = trim(tokens, part);
  if (!span || !hasWord(tokens, span.from, span.to) || /^(?:19|20)\d\d$/.test(tokens.word[span.from] as string))
    return undefined;
  if (part.some(({ type, to }) => type === "BODIES" && to === span.to) && span.to - span.from <= 2) return undefined;
  const treats = tokens.word[span.from + 1] === "treatment";
  if ((NO_AREA.has(tokens.word[span.from] as string) && !treats) || isNoEnd(tokens, span.from, span.to))
    return undefined;
  const [first] = part as readonly [Chunk];
  if (first.type === "HOW" && span.to - span.from === 1 && tokens.word[span.from] === "public") return undefined;
  const how = part.some(({ type }) => type === "HOW");
  let official = false;
  let whole = false;
  for (const { type, from, to } of part) {
    // "the handling of five of them": cases and not areas.
    if (type === "N" && tokens.word[from + 1] === "of") return undefined;
    if (type === "Q") {
      official = true;
      whole ||= from === span.from && to === span.to;
    }
  }
  const words: string[] = [];
  for (let at = span.from; at < span.to; at++) if (tokens.kind[at] === WORD) words.push(tokens.word[at] as string);
  const { topic, familiar, weight } = topicOf(afterPillar(words));
  // "how efficient it is at keeping people safe" is about efficiency.
  const about = tokens.word[first.to - 1] === "efficient" ? "efficiency" : topic;
  const own = topic !== undefined && words.length > 1 && isOwnPart(tokens, first);
  const opens = first.type === "HOW" || own;
  const certain = official || weight > 1 || (how && topic !== undefined);
  return { ...span, topic: about, familiar: familiar || whole, certain, how: opens, words, separator };
}

/** "effectiveness at investigating crime" is about the crime: gives the words that tell what an area is about. */
function afterPillar(words: readonly string[]): readonly string[] {
  if (!PILLARS.has(words[0] as string)) return words;
  const link = words[2] === "which" ? 3 : 2;
  const rest = words.slice(link);
  const { topic } = topicOf(rest);
  // "effectiveness at keeping people safe" is no more than the pillar.
  return topic !== undefined && topic !== "effectiveness" && !rest.includes("safe") ? rest : words;
}

/** "…, and in their treatment of the public", "and its approach to …": an area of its own. */
function isOwnPart(tokens: Tokens, first: Chunk): boolean {
  return first.type === "AT" || isOwner(tokens, first);
}

function isOwner(tokens: Tokens, chunk: Chunk | undefined): boolean {
  return OWNERS.has(wordOf(tokens, chunk));
}

/** "the latest report": no area ends so, but for "risk assessment". */
function isNoEnd(tokens: Tokens, from: number, to: number): boolean {
  if (!NO_AREA_END.has(tokens.word[to - 1] as string)) return false;
  return topicOf(tokens.word.slice(from, to)).weight < 2;
}

/** Tells whether a stretch has a word in it, and not just a number. */
function hasWord(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.kind[at] === WORD) return true;
  return false;
}

/** Puts conjuncts together that are one area: "fires and other risks", "preventing and deterring crime". */
function join(tokens: Tokens, chunks: readonly Chunk[], parts: readonly Part[]): Area[] {
  const list: Described[] = [];
  const lastMajor = parts.findLastIndex((part) => part.separator === ", and" || part.separator === ";");
  let stopped = false;
  const described = parts.map(({ from, to, separator }) => describe(tokens, chunks.slice(from, to), separator));
  const joined = parts.some(({ separator }) => separator !== undefined && separator !== ",");
  parts.forEach((part, index) => {
    const next = described[index];
    if (!next) return;
    // "…, its ability to respond to them worries me": no list without an "and".
    if (index > 0 && (!joined || part.separator === ", and") && isOwner(tokens, chunks[part.from]) && !isKnown(next))
      stopped = true;
    if (stopped) return;
    const last = list.at(-1);
    const inner = next.separator === "and" && index < lastMajor;
    if (last && part.separator !== ";" && (belongs(last, next, inner) || isMiddle(last, next, described[index + 1]))) {
      const words = [...last.words, ...next.words];
      const { topic, familiar, weight } = topicOf(words);
      const certain = last.certain || next.certain || weight > 1;
      list[list.length - 1] = { ...last, to: next.to, words, topic: last.topic ?? topic, familiar, certain };
    } else if (
      last &&
      next.topic === undefined &&
      ((!isAction(next) && !next.familiar) ||
        // "…, missing its own standards"
        (next.separator === "," && next.words.length === 1 && index === parts.length - 1))
    )
      stopped = true;
    else list.push(next);
  });
  return list.map(({ from, to, topic, familiar, certain }) => ({ from, to, topic, familiar, certain }));
}

/** "preventing and investigating crime": two areas, for each verb makes one of its own of the object. */
function isOfBoth(last: Described, next: Described): boolean {
  if (next.separator !== "and" || !isAction(next) || !next.certain) return false;
  const { topic, weight } = topicOf([...last.words, ...next.words.slice(1)]);
  return weight > 1 && topic !== next.topic;
}

/** Tells whether a part is the middle of one wording: "preventing crime, tackling anti-social behaviour and keeping people safe". */
function isMiddle(last: Described, next: Described, after: Described | undefined): boolean {
  return (
    after?.separator === "and" && last.topic === next.topic && isOneWording([...last.words, ...next.words], after.words)
  );
}

function belongs(last: Described, next: Described, inner: boolean): boolean {
  const action = isAction(next);
  if (
    last.words.length === 1 &&
    !isOfBoth(last, next) &&
    isAction(last) &&
    (last.topic === undefined || action) &&
    !NAMES.has(last.words[0] as string)
  )
    return true;
  if (next.how) return false;
  // "how well it leads and manages its staff"
  if (last.how && last.words.length === 1 && next.separator === "and") return true;
  if (next.separator !== "," && isOneWording(last.words, next.words)) return true;
  const end = last.words.at(-1) as string;
  // "…, as well as supporting and protecting the workforce": the verb waits for its object.
  if (action && next.words.length === 1 && next.topic === undefined) return false;
  if (
    (DANGLING.has(end) && last.words.at(-2) !== "the" && !(action && next.topic !== undefined)) ||
    (last.words.length === 1 && end === "fire") ||
    (last.words.length === 1 && end.endsWith("ly"))
  )
    return true;
  // "the vetting of officers and upholding the standards of behaviour"
  if (next.separator === "and" && action && next.certain && !isVerb(last)) return false;
  if (last.topic !== undefined && last.topic === next.topic)
    return next.separator !== "," || (!action && !next.certain) || isOneWording(last.words, next.words);
  if (next.topic === undefined) {
    if (action && isAction(last)) return false;
    if (next.separator === ", and" && !next.familiar) return false;
    return next.separator !== "," || (last.topic !== undefined && next.familiar && !action);
  }
  return inner && !action;
}

/** Tells whether a part starts with a verb: "investigating", or "manages" behind "how it". */
function isAction(part: Described): boolean {
  const [word, second = word] = part.words as readonly [string, ...string[]];
  return isGerund(word) || (word.endsWith("ly") && isGerund(second));
}

/** Tells whether a part starts with a verb, and not with a name such as "vetting". */
function isVerb(part: Described): boolean {
  return isAction(part) && !NAMES.has(part.words[0] as string);
}

function isGerund(word: string): boolean {
  return word.endsWith("ing");
}
