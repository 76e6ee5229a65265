import type { Chunk, ChunkType } from "./chunks.js";
import { DOING } from "./grades.js";
import { topicOf } from "./topics.js";
import { mergeBodies } from "./merge-bodies.js";
import { isCapital, type Tokens } from "./tokens.js";

/** What may stand behind a grade word that is a verdict; any other word makes it an ordinary adjective: "good practice". */
const AFTER_VERDICT: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>(
  "G B N , ; : – ( ) . BE RATING AREA AT WENT INCLUDE NOT MODAL INSPECTORATE SAY FILL BREAK THAT AND OR PRONOUN COUNT MORE CAME JUDGED GAVE BODIES".split(
    " ",
  ) as ChunkType[],
);
/** Words before "good" that make it an ordinary adjective. */
const INTENSIFIERS = /* @__PURE__ */ new Set(
  "very so too really particularly quite pretty how as more most mostly broadly fairly largely particularly especially extremely such no any some with perfectly generally not enough do does doing did for".split(
    " ",
  ),
);
/** Words before "good at" that only stress it. */
const EMPHASIS = /* @__PURE__ */ new Set(["particularly", "especially"]);
/** What may end in "as" or "for" and lead to a grade: "came out as good". */
const LEADING: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>(["AS", "AT", "CAME", "JUDGED"]);
/** What ends "it had no outstanding". */
const ENDS: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>([",", "AND", ";", ".", "BREAK"]);
const COUNTING: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>(["N", "ART", "MORE", "NOT"]);
const OF_A_RATING: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>(["RATING", "AREA", "OR", "AND", ","]);

/**
 * Makes a sentence's chunks ready for the patterns: grade words used as ordinary adjectives become words, remarks such as
 * "HMICFRS said" and adverbs go, and bodies in a row become one.
 */
export function clean(tokens: Tokens, chunks: readonly Chunk[]): Chunk[] {
  return mergeBodies(
    tokens,
    dropInserts(
      tokens,
      chunks.map((chunk, index) => demote(tokens, chunks, chunk, index)),
    ),
  );
}

function demote(tokens: Tokens, chunks: readonly Chunk[], chunk: Chunk, index: number): Chunk {
  const { grade } = chunk;
  // "in making itself affordable": a gerund behind a preposition ends no clause.
  if (
    chunk.type === "BREAK" &&
    ["AT", "AND"].includes(chunks[index - 1]?.type ?? "") &&
    tokens.word[chunk.to - 1]?.endsWith("ing") === true
  )
    return { ...chunk, type: "W" };
  // "the same outstanding grade"
  if (chunk.type === "BREAK" && chunks[index + 1]?.grade && tokens.word[chunk.to - 1] === "same")
    return { ...chunk, type: "ART" };
  // "making the county's service affordable"
  if (chunk.type === "BREAK" && tokens.word[chunk.to - 1] === "making" && isAffording(tokens, chunk.to))
    return { ...chunk, type: "W" };
  // "is the only force to achieve": done, and no wish.
  if (chunk.type === "MODAL" && GETTING.has(tokens.word[chunk.to - 1] as string) && isSole(tokens, chunks[index - 1]))
    return { ...chunk, type: "GAVE" };
  // "in both efficiency and legitimacy"
  if (chunk.type === "BREAK" && tokens.word[chunk.from] === "in" && tokens.word[chunk.to - 1] === "both")
    return ["W", "Q"].includes(chunks[index + 1]?.type ?? "") ? { ...chunk, type: "AT" } : chunk;
  // "its recording of reports of crime": a noun.
  if (chunk.type === "SAY" && tokens.word[chunk.to - 1] === "reports" && tokens.word[chunk.to] === "of")
    return { ...chunk, type: "W" };
  // "in its report into legitimacy"
  if (chunk.type === "AS" && tokens.word[chunk.from] === "into" && chunks[index - 1]?.type === "INSPECTORATE")
    return { ...chunk, type: "AT" };
  // "how it records reported crime"
  if (chunk.type === "SAY" && tokens.word[chunk.from] === "reported" && OFFENCES.has(tokens.word[chunk.to] as string))
    return { ...chunk, type: "W" };
  if (!grade) return chunk;
  const next = chunks[index + 1];
  const before = chunks[index - 1];
  const word: Chunk = { type: "W", from: chunk.from, to: chunk.to };
  if (next && !AFTER_VERDICT.has(next.type)) {
    const to = tokens.word[next.from] === "to";
    const from = before !== undefined && tokens.word[before.to - 1] === "from";
    // "requires improvement to:", "requires improvement to how it …"
    const opens = grade.grade === "requires-improvement" && opensWork(tokens, chunks, index + 2);
    // "fell to adequate from good", "inadequate → good".
    const link = tokens.word[next.from];
    const graded =
      grade.quoted &&
      chunks.slice(Math.max(0, index - 3), index).some(({ type }) => type === "RATING" || type === "JUDGED");
    const goes = graded || (link === "with" && (grade.verb || grade.quoted));
    const changes = link === "from" ? before !== undefined : link === "•" && chunks[index + 2]?.type === "G";
    // "good against six of the criteria"
    const measured = link === "against" && COUNTING.has(chunks[index + 2]?.type as ChunkType);
    const allowed = (to && (opens || from)) || changes || measured;
    const gap = tokens.gap[next.from];
    const named = grade.quoted && namesRating(tokens, chunks, index);
    const label = grade.capital && index > 0 && isCapital(tokens, next.from) && next.type === "Q";
    if (!allowed && !label && !named && !goes && !(grade.quoted && next.type === "ART") && gap !== 3) return word;
  }
  // "some ‘good’, some ‘requiring improvement’": nobody's.
  if (before && tokens.word[before.to - 1] === "some" && next?.type !== "RATING") return word;
  // "changed for the good"
  const goods = before?.type === "ART" && chunks[index - 2]?.type === "AT" && tokens.word[before.from] === "the";
  if (goods && !grade.capital && !grade.quoted && !OF_A_RATING.has(next?.type ?? "W")) return word;
  if (grade.quoted || grade.grade === null) return chunk;
  const judged = chunks.slice(Math.max(0, index - 4), index).some(({ type }) => type === "JUDGED");
  // "no inadequates", "no outstanding grades"
  const none =
    before &&
    ["no", "any", "single"].includes(tokens.word[before.to - 1] as string) &&
    (grade.plural ||
      next?.type === "RATING" ||
      (chunks[index - 2]?.type === "GAVE" && (next === undefined || ENDS.has(next.type))));
  // "five more required improvement"
  const further = before?.type === "MORE" && chunks[index - 2]?.type === "N";
  if (
    before &&
    !none &&
    !further &&
    !judged &&
    !(grade.verb && DOING.has(tokens.word[before.to - 1] as string)) &&
    before.type !== "Q" &&
    !(EMPHASIS.has(tokens.word[before.to - 1] as string) && next && tokens.word[next.from] === "at") &&
    INTENSIFIERS.has(tokens.word[before.to - 1] as string) &&
    !LEADING.has(before.type)
  )
    return word;
  // "of a good overall standard"
  if (before?.type === "ART" && next?.type === "FILL" && chunks[index + 2]?.type === "W" && !grade.capital) return word;
  if (
    before?.type === "ART" &&
    next &&
    (!OF_A_RATING.has(next.type) || next.type === "RATING") &&
    !grade.capital &&
    before.from > 0
  ) {
    const article = tokens.word[before.from] as string;
    if (
      (article === "a" || article === "an") &&
      next.type === "RATING" &&
      LOOSE_RATINGS.has(tokens.word[next.from] as string)
    ) {
      // "was given an adequate score"
      const given = chunks[index - 2]?.type === "GAVE" && chunks[index - 3]?.type === "BE";
      return given ? chunk : word;
    }
    if ((article === "a" || article === "an") && next.type !== "RATING" && !isNoun(tokens, chunks, index)) return word;
  }
  if (
    grade.grade === "requires-improvement" &&
    !grade.capital &&
    !judged &&
    chunks[index + 2]?.type !== "HOW" &&
    tokens.word[grade.to - 1] === "improvements"
  )
    return word;
  return chunk;
}

function isAffording(tokens: Tokens, from: number): boolean {
  return tokens.word.slice(from, from + 7).some((word) => word === "affordable" || word === "use");
}

const OFFENCES = /* @__PURE__ */ new Set(["crime", "crimes", "offences", "incidents"]);
const GETTING = /* @__PURE__ */ new Set(["achieve", "earn", "gain", "get", "receive", "secure", "win"]);

/** "the only force", "the first service in England": what follows is what sets it apart. */
function isSole(tokens: Tokens, before: Chunk | undefined): boolean {
  if (!before) return false;
  return tokens.word.slice(before.to - 8, before.to).some((word) => word === "only" || word === "first");
}

/** What may follow "requires improvement to": a list below, "how it …", "its efficiency". */
function opensWork(tokens: Tokens, chunks: readonly Chunk[], at: number): boolean {
  const type = chunks[at]?.type;
  const next = chunks[at + 1];
  if (type !== "ART" || !next) return type === ":" || type === "HOW" || type === "Q";
  if (next.type === "Q" || WORKS.has(tokens.word[next.from] as string)) return true;
  const words: string[] = [];
  for (let index = at + 1; chunks[index]?.type === "W" && words.length < 5; index++)
    words.push(tokens.word[(chunks[index] as Chunk).from] as string);
  const { topic, familiar } = topicOf(words);
  return topic !== undefined && familiar;
}

const WORKS = /* @__PURE__ */ new Set([
  "work",
  "effectiveness",
  "efficiency",
  "legitimacy",
  "people",
  "culture",
  "leadership",
]);

/** "a ‘good’ efficiency rating": the area stands between the grade and its noun. */
function namesRating(tokens: Tokens, chunks: readonly Chunk[], index: number): boolean {
  for (let at = index + 1; at < Math.min(chunks.length, index + 6); at++) {
    const { type, from } = chunks[at] as Chunk;
    if (type === "RATING") return at > index + 1 && !LOOSE_RATINGS.has(tokens.word[from] as string);
    if (type !== "W" && type !== "Q" && type !== "AND") return false;
  }
  return false;
}

/** Nouns that ordinary praise has too: "an outstanding result". */
const LOOSE_RATINGS = /* @__PURE__ */ new Set("result results outcome score scores status".split(" "));

/** Tells whether a grade behind an article is a noun by what follows: "an adequate for leadership", "a good at long last". */
function isNoun(tokens: Tokens, chunks: readonly Chunk[], index: number): boolean {
  const next = chunks[index + 1] as Chunk;
  if (next.type === "AT") {
    return tokens.word[next.from] !== "at";
  }
  return next.type === "FILL" || next.type === "BREAK";
}

/** Leaves out adverbs and remarks, and brackets that hold an abbreviation. */
function dropInserts(tokens: Tokens, chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  let index = 0;
  while (index < chunks.length) {
    const chunk = chunks[index] as Chunk;
    const end =
      scaleRemarkEnd(tokens, kept.at(-1), chunks, index) ||
      (chunk.type === "," || chunk.type === "–" || index === 0 ? remarkEnd(tokens, chunks, index) : 0);
    if (end > 0) index = end;
    // ", however,"
    // "inadequate or failing in two areas"
    else if (
      chunk.type === "OR" &&
      kept.at(-1)?.grade &&
      chunks[index + 1]?.type === "W" &&
      chunks[index + 2]?.type === "AT"
    )
      index += 2;
    else if (chunk.type === "," && chunks[index + 1]?.type === "FILL" && chunks[index + 2]?.type === ",") index += 3;
    else if (chunk.type === "(" && chunks[index + 2]?.type === ")" && chunks[index + 1]?.type !== "G") {
      const inner = chunks[index + 1] as Chunk;
      const last = kept.at(-1);
      // "one force (Durham Constabulary)"
      if (last?.body?.indefinite === true && (inner.body?.named.length ?? 0) > 0)
        kept[kept.length - 1] = { ...last, to: inner.to, body: inner.body };
      if (inner.type === "W" || inner.type === "B" || inner.type === "RATING" || inner.type === "INSPECTORATE")
        index += 3;
      else {
        kept.push(chunk);
        index++;
      }
    } else if (["RATING", "G"].includes(kept.at(-1)?.type ?? "") && giver(tokens, chunks, index) > 0) {
      // "the rating from the inspectorate was": who gave it.
      index += giver(tokens, chunks, index);
    } else if (closesApposition(kept, chunk, chunks[index + 1])) index++;
    else if (isYears(tokens, kept.at(-1), chunks, index) > 0) {
      index += isYears(tokens, kept.at(-1), chunks, index);
    } else if (
      (chunk.type === "FILL" && !isEach(tokens, chunk, chunks[index + 1])) ||
      isFilling(tokens, kept.at(-1), chunk, chunks[index + 1])
    )
      index++;
    else {
      // "have all been rated"
      if (chunk.type === "BE" && kept.at(-1)?.type === "GAVE" && tokens.word[chunk.from] === "been") kept.pop();
      // "has received"
      if (chunk.type === "GAVE" && HAVING.has(lastWord(tokens, kept))) kept.pop();
      kept.push(chunk);
      index++;
    }
  }
  return kept;
}

const HAVING = /* @__PURE__ */ new Set(["has", "have", "had"]);

/** Gives the word of the last chunk, when it is a verb of giving. */
function lastWord(tokens: Tokens, kept: readonly Chunk[]): string {
  const last = kept.at(-1);
  return last?.type === "GAVE" ? (tokens.word[last.from] as string) : "";
}

/** Counts the chunks of "from the inspectorate" behind a grade or its noun. */
function giver(tokens: Tokens, chunks: readonly Chunk[], index: number): number {
  const by = tokens.word[(chunks[index] as Chunk).from];
  if (by !== "from" && by !== "by") return 0;
  if (chunks[index + 1]?.type === "INSPECTORATE") return 2;
  // "by the HMICFRS"
  return chunks[index + 1]?.type === "ART" && chunks[index + 2]?.type === "INSPECTORATE" ? 3 : 0;
}

/** Tells whether a comma closes a grade set apart: "the lowest grade, inadequate, for leadership". */
function closesApposition(kept: readonly Chunk[], chunk: Chunk, next: Chunk | undefined): boolean {
  if (chunk.type !== "," || next?.type !== "AT") return false;
  return kept.at(-1)?.type === "G" && kept.at(-2)?.type === "," && kept.at(-3)?.type === "RATING";
}

/** Counts the chunks of "in 2019 and 2022" between a grade and what it is for. */
function isYears(tokens: Tokens, last: Chunk | undefined, chunks: readonly Chunk[], index: number): number {
  if (last?.type !== "G" || (chunks[index] as Chunk).type !== "AT" || !isYear(tokens, chunks[index + 1])) return 0;
  const size = chunks[index + 2]?.type === "AND" && isYear(tokens, chunks[index + 3]) ? 4 : 2;
  return chunks[index + size]?.type === "AT" ? size : 0;
}

function isYear(tokens: Tokens, chunk: Chunk | undefined): boolean {
  return chunk !== undefined && /^20[0-4]\d$/.test(tokens.word[chunk.from] as string);
}

/** "in each area" */
function isEach(tokens: Tokens, chunk: Chunk, next: Chunk | undefined): boolean {
  return tokens.word[chunk.from] === "each" && next?.type === "AREA";
}

/** Tells whether a chunk fills in: "were all judged", ", though,", a colon after "This time". */
function isFilling(tokens: Tokens, last: Chunk | undefined, chunk: Chunk, next: Chunk | undefined): boolean {
  const word = tokens.word[chunk.from] as string;
  if (word === "all" && last?.type === "BE" && next?.type !== "AREA") return true;
  if (word === "all" && last?.type === "GAVE" && next?.type === "BE") return true;
  // "Kent and Surrey all required improvement"
  if (word === "all" && last?.type === "B" && next?.grade?.verb === true) return true;
  if (word === "though" && last?.type === "," && next?.type === ",") return true;
  return chunk.type === ":" && (last === undefined || (last.type === "BE" && next?.type === "G"));
}

const RANKS = /* @__PURE__ */ new Set(
  "highest lowest top bottom best worst second third fourth higher lower only above below".split(" "),
);

/** Finds where a remark on the scale behind a grade ends: "good (only outstanding is higher)", "outstanding – the highest grade –". */
function scaleRemarkEnd(tokens: Tokens, last: Chunk | undefined, chunks: readonly Chunk[], index: number): number {
  const opening = (chunks[index] as Chunk).type;
  const close = opening === "(" ? ")" : opening;
  if (last?.type !== "G" || (opening !== "(" && opening !== "–" && opening !== ",")) return 0;
  let ranks = false;
  for (let end = index + 1; end < Math.min(chunks.length, index + 10); end++) {
    const chunk = chunks[end] as Chunk;
    if (chunk.type === close) return ranks ? end + 1 : 0;
    if (chunk.type === "AT" || chunk.type === "B" || (opening !== "(" && chunk.type === "G")) return 0;
    for (let at = chunk.from; at < chunk.to; at++) ranks ||= RANKS.has(tokens.word[at] as string);
  }
  return 0;
}

const SPEAKERS: ReadonlySet<ChunkType> = /* @__PURE__ */ new Set<ChunkType>(["INSPECTORATE", "B", "W", "ART", "FILL"]);

/** Finds where a remark that starts here ends: ", HMICFRS said,", ", which the forces run together,"; 0 when there is none. */
function remarkEnd(tokens: Tokens, chunks: readonly Chunk[], index: number): number {
  const opening = (chunks[index] as Chunk).type;
  let at = opening === "," || opening === "–" ? index + 1 : index;
  const first = chunks[at];
  if (!first) return 0;
  const word = tokens.word[first.from] as string;
  let relative = at;
  while (relative < at + 2 && chunks[relative] && tokens.word[(chunks[relative] as Chunk).to - 1] !== "which")
    relative++;
  const isRelative =
    relative < at + 2 && tokens.word[((chunks[relative] as Chunk | undefined)?.to as number) - 1] === "which";
  if (opening === "," && (isRelative || word === "who" || word === "whose" || tokens.word[first.to - 1] === "words")) {
    for (let end = at + 1; end < Math.min(chunks.length, at + 16); end++) {
      const type = (chunks[end] as Chunk).type;
      // ", which rated Kent Police on its efficiency, …": no remark.
      if (type === "G" || (type === "JUDGED" && chunks[end + 1]?.type === "B")) return 0;
      if (type === ",") return end + 1;
    }
    return 0;
  }
  if (opening === "," && word === "according") {
    for (let end = at + 1; end < Math.min(chunks.length, at + 8); end++) {
      const type = (chunks[end] as Chunk).type;
      if (type === ",") return end + 1;
      if (type === "G") return 0;
    }
    return 0;
  }
  if (opening !== "," && opening !== "–") return 0;
  // ", says HMICFRS,"
  if (first.type === "SAY" && chunks[at + 1]?.type === "INSPECTORATE") {
    let end = at + 2;
    if (chunks[end]?.type === "(" && chunks[end + 2]?.type === ")") end += 3;
    if (chunks[end]?.type === opening) return end + 1;
  }
  const start = at;
  while (at < chunks.length && at - start < 6 && SPEAKERS.has((chunks[at] as Chunk).type)) at++;
  // ", the report found," before the grade; behind it, what was found may be another thing.
  const verb = chunks[at];
  const finds =
    verb?.type === "JUDGED" &&
    /^f(?:ound|inds)$/.test(tokens.word[verb.from] as string) &&
    !chunks.slice(0, index).some(({ type }) => type === "G");
  if (at === start || (chunks[at]?.type !== "SAY" && !(finds && chunks[at + 1]?.type === ","))) return 0;
  const close = chunks[at + 1];
  if (!close || close.type === ".") return at + 1;
  return close.type === opening ? at + 2 : 0;
}
