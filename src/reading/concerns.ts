import { findCues } from "./context.js";
import { phraseAt, readCount } from "./lexicon.js";
import type { ReadRecommendation } from "./reading.js";
import { findPhrase, phrasesIn, recommendationWords } from "./recommendation-words.js";
import { topicOf } from "./topics.js";
import { NUMBER, type Tokens } from "./tokens.js";

type Kind = ReadRecommendation["kind"];

/** A finding that a sentence states in prose. */
export interface StatedFinding {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

const QUOTES = /* @__PURE__ */ new Set(["'", '"']);
const BE = /* @__PURE__ */ new Set(["is", "are", "was", "were", "remains", "remain", "remained", "be", "been", "as"]);
const ADVERBS = /* @__PURE__ */ new Set(["still", "also", "now", "both", "again", "therefore"]);
const ARTICLES = /* @__PURE__ */ new Set(["a", "an", "another", "its", "our", "the"]);
const NO_SUBJECTS = /* @__PURE__ */ new Set(["there", "this", "these", "it", "that", "they", "what"]);

/**
 * Reads the causes of concern and areas for improvement that a sentence states: "… is a serious cause of concern", "one cause of concern:
 * …", "two causes of concern, A and B", "identified A as an area for improvement". Those that were closed, and definitions, are none.
 */
export function statedFindings(tokens: Tokens, from: number, to: number): readonly StatedFinding[] {
  const { findings } = recommendationWords();
  for (const [at, { rest, value }] of phrasesIn(tokens, from, to, findings)) {
    const stated = statedAt(tokens, from, to, at, at + 1 + rest.length, value);
    if (stated.length > 0) return isVoid(tokens, from, to, at) ? [] : stated;
  }
  return [];
}

function statedAt(
  tokens: Tokens,
  from: number,
  to: number,
  at: number,
  end: number,
  kind: Kind,
): readonly StatedFinding[] {
  const concern = kind === "cause-of-concern";
  // "A cause for concern" is an everyday phrase, unless it is quoted or told behind a colon.
  const loose = concern && tokens.word[at + 1] === "for" && !QUOTES.has(tokens.word[at - 1] as string);
  let next = end;
  while (QUOTES.has(tokens.word[next] as string)) next++;
  const count = countBefore(tokens, at);
  const mark = tokens.word[next];
  if ((mark === ":" || mark === "–") && to - next > 3 && !isDocument(tokens, next + 1))
    return itemsOf(tokens, next + 1, to, count, kind);
  if (loose) return [];
  const whole = [{ kind, from, to }];
  const listed = (count ?? 1) > 1 ? listOf(tokens, next, to) : undefined;
  if (listed) {
    const items = itemsOf(tokens, listed[0], listed[1], count, kind);
    if (items.length > 1) return items;
  }
  if (concern && isSubject(tokens, next, to)) return whole;
  const verbAt = includesAt(tokens, next);
  if (!concern && verbAt !== undefined) return itemsOf(tokens, verbAt + 1, to, count, kind);
  const verb = concern || count === undefined ? predicateVerb(tokens, from, at) : undefined;
  if (verb === undefined) return [];
  // "…, which was an area for improvement at the last inspection"
  const past =
    !concern && (tokens.word[verb - 1] === "which" || findCues(tokens, from, to).some(({ cue }) => cue === "earlier"));
  if (past) return [];
  return concern ? whole : improvements(tokens, from, to, verb, next);
}

/** Tells whether a heading names a document: "Causes of concern: revisit letter". */
export function isDocument(tokens: Tokens, at: number): boolean {
  const { documents } = recommendationWords();
  return [0, 1, 2, 3].some((step) => documents.has(tokens.word[at + step] as string));
}

/** Finds "the protection cause of concern", which names one by its area and says no more; the article's token, or nothing. */
export function mentionedConcern(tokens: Tokens, from: number, to: number): StatedFinding | undefined {
  const { findings } = recommendationWords();
  for (const [at, { rest, value }] of phrasesIn(tokens, from, to, findings)) {
    if (value !== "cause-of-concern") continue;
    let start = at;
    while (start > Math.max(from, at - 5) && !ARTICLES.has(tokens.word[start] as string)) start--;
    const { topic, familiar } = topicOf(tokens.word.slice(start + 1, at));
    if (ARTICLES.has(tokens.word[start] as string) && topic !== undefined && familiar)
      return isVoid(tokens, from, to, at) ? undefined : { kind: value, from: start, to: at + 1 + rest.length };
  }
  return undefined;
}

/** Reads the number of findings: "two main causes of concern". */
function countBefore(tokens: Tokens, at: number): number | undefined {
  return readCount(tokens, at - 1) ?? readCount(tokens, at - 2) ?? readCount(tokens, at - 3);
}

/** Tells whether what follows says what the concern is: "… is that", "…, that", "… about". */
function isSubject(tokens: Tokens, end: number, to: number): boolean {
  const { about } = recommendationWords();
  for (let at = end; at < to; at++) {
    const word = tokens.word[at] as string;
    if (about.has(word))
      return word !== "for" && word !== "with" && (word !== "in" || REFERRING.has(tokens.word[at + 1] as string));
    if (word === "is") return !NO_CONTENT.has(tokens.word[at + 1] as string);
    if (word !== "was" && !isSince(tokens, at)) return false;
  }
  return false;
}

/** Tells whether a word only says since when there is a concern: ", from 2019". */
function isSince(tokens: Tokens, at: number): boolean {
  return tokens.word[at] === "," || tokens.word[at] === "from" || tokens.kind[at] === NUMBER;
}

/** What behind "the cause of concern is" does not say what it is. */
const NO_CONTENT = /* @__PURE__ */ new Set(
  "a an here there still now being also currently only open set expected likely part in on under due to unlikely not".split(
    " ",
  ),
);
const REFERRING = /* @__PURE__ */ new Set(["relation", "respect", "regard", "how"]);

/** Finds what two or more concerns are in the words that follow: ", A and B", " about A and B". */
function listOf(tokens: Tokens, end: number, to: number): readonly [number, number] | undefined {
  const { about } = recommendationWords();
  let at = end;
  while (isSince(tokens, at)) at++;
  if (about.has(tokens.word[at] as string)) at += tokens.word[at + 1] === "to" ? 2 : 1;
  else if (at === end || CLAUSES.has(tokens.word[at] as string)) return undefined;
  let last = at;
  while (last < to && !(tokens.word[last] === "," && endsList(tokens, last + 1))) last++;
  return [at, last];
}

/** What goes on behind a list and is no item of it. */
const CLAUSES = /* @__PURE__ */ new Set(
  "which who both after but while as with in on since following where one two three a an still hmicfrs inspectors it he she although when according said".split(
    " ",
  ),
);

function endsList(tokens: Tokens, at: number): boolean {
  const next = tokens.word[at] === "and" ? at + 1 : at;
  return CLAUSES.has(tokens.word[next] as string);
}

/** Cuts "A; B" and, when it is said how many there are, "A, B and C"; one item for what does not come out even. */
function itemsOf(
  tokens: Tokens,
  from: number,
  to: number,
  count: number | undefined,
  kind: Kind,
): readonly StatedFinding[] {
  const { word } = tokens;
  let start = from;
  while (QUOTES.has(word[start] as string)) start++;
  const cut = (parts: (at: number) => boolean): StatedFinding[] => {
    const items: StatedFinding[] = [];
    let item = start;
    for (let at = start; at <= to; at++) {
      if (at < to && !parts(at)) continue;
      if (word[item] === "and") item++;
      if (at > item) items.push({ kind, from: item, to: at });
      item = at + 1;
    }
    return items;
  };
  const apart = cut((at) => word[at] === ";");
  if (apart.length > 1) return apart;
  const even = cut((at) => word[at] === "," || word[at] === "and");
  return even.length === count ? even : apart;
}

/** Finds the verb of "areas for improvement [at Kent Police] include", "… are how". */
function includesAt(tokens: Tokens, from: number): number | undefined {
  const placed = PLACING.has(tokens.word[from] as string);
  for (let at = from; at < (placed ? from + 6 : from + 1); at++) {
    const word = tokens.word[at];
    if (word?.startsWith("includ")) return at;
    if (word === "are" || word === "were") return LISTING.has(tokens.word[at + 1] as string) ? at : undefined;
  }
  return undefined;
}

const PLACING = /* @__PURE__ */ new Set(["at", "for", "in"]);
const LISTING = /* @__PURE__ */ new Set(["how", "to", "that", "the", "its"]);

/** Finds the verb or the "as" that makes a finding a predicate: "… is a serious ‘cause of concern’". */
function predicateVerb(tokens: Tokens, from: number, at: number): number | undefined {
  const first = Math.max(from + 1, at - 5);
  const words = tokens.word.slice(first, at);
  const article = words.findLastIndex((word) => ARTICLES.has(word) || BE.has(word));
  if (BE.has(words[article] as string) && words.length - article > 2) return undefined;
  const verb = words.findLastIndex((word, index) => index <= article && !ARTICLES.has(word) && !ADVERBS.has(word));
  return BE.has(words[verb] as string) && !NO_SUBJECTS.has(tokens.word[from] as string) ? first + verb : undefined;
}

/** Reads "identified A as an area for improvement, as well as B": A and B; of "A is an area for improvement", the sentence. */
function improvements(tokens: Tokens, from: number, to: number, verb: number, end: number): readonly StatedFinding[] {
  const kind = "area-for-improvement";
  const { naming } = recommendationWords();
  const words = tokens.word.slice(from, verb);
  const named = words.findLastIndex((word) => naming.has(word)) + 1;
  if (tokens.word[verb] !== "as" || named === 0 || words.length - named < 2) return [{ kind, from, to }];
  const quoted = QUOTES.has(words[named] as string) ? 1 : 0;
  const first = { kind, from: from + named + quoted, to: verb - quoted } as const;
  let more = end;
  while (tokens.word[more] === "," || QUOTES.has(tokens.word[more] as string)) more++;
  const added = more + (ADDING.get(tokens.word.slice(more, more + 2).join(" ")) ?? to);
  return added < to ? [first, { kind, from: added, to }] : [first];
}

/** What adds another finding, and how many words that is. */
const ADDING = /* @__PURE__ */ new Map([
  ["as well", 3],
  ["along with", 2],
]);

/** Tells whether a finding was closed, or is only supposed, defined or another inspectorate's. */
export function isVoid(tokens: Tokens, from: number, to: number, phrase: number): boolean {
  const { closed, supposing, stillOpen } = recommendationWords();
  if (findPhrase(tokens, from, phrase, supposing) !== undefined) return true;
  for (const [at] of phrasesIn(tokens, from, to, closed))
    if (!tokens.word.slice(Math.max(from, at - 3), at).some((word) => stillOpen.has(word))) return true;
  return findCues(tokens, from, to).some(({ cue }) => cue === "other-rater");
}

/** What opens a label: "Cause of concern", "Recommendation 3"; gives its kind and where what it labels starts. */
export function labelled(
  tokens: Tokens,
  from: number,
  to: number,
): { readonly kind: Kind; readonly from: number } | undefined {
  const head = headAt(tokens, from, to);
  if (!head) return undefined;
  const { kind, end, numbered } = head;
  const mark = tokens.word[end];
  return mark === ":" || mark === "–" || mark === "-" || (mark === "." && numbered)
    ? { kind, from: end + 1 }
    : undefined;
}

/** Tells the kind of a heading that announces the one thing below it: "Cause of concern", "Area for improvement 2". */
export function announces(tokens: Tokens, from: number, to: number): Kind | undefined {
  const head = headAt(tokens, from, to);
  const plural = (tokens.word[from] as string).endsWith("s");
  return head?.end === to && !plural ? head.kind : undefined;
}

/** Reads what a label or a heading opens with, and its number: "Area for improvement 2". */
function headAt(
  tokens: Tokens,
  from: number,
  to: number,
): { readonly kind: Kind; readonly end: number; readonly numbered: boolean } | undefined {
  const phrase = phraseAt(recommendationWords().heads, tokens, from, to);
  if (!phrase) return undefined;
  const end = from + 1 + phrase.rest.length;
  const numbered = tokens.kind[end] === NUMBER;
  return { kind: phrase.value, end: numbered ? end + 1 : end, numbered };
}
