import { findCues } from "./context.js";
import { phraseAt, readCount } from "./lexicon.js";
import type { ReadRecommendation } from "./reading.js";
import { findPhrase, recommendationWords } from "./recommendation-words.js";
import { topicOf } from "./topics.js";
import { GLUED, type Tokens, WORD } from "./tokens.js";

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
  for (let at = from; at < to; at++) {
    const phrase = phraseAt(findings, tokens, at, to + 1);
    if (!phrase) continue;
    const end = at + 1 + phrase.rest.length;
    const stated = statedAt(tokens, from, to, at, end, phrase.value);
    if (stated.length > 0) return isVoid(tokens, from, to, at) ? [] : stated;
    at = end - 1;
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
  while (next < to && QUOTES.has(tokens.word[next] as string)) next++;
  const count = countBefore(tokens, from, at);
  const mark = tokens.word[next];
  if ((mark === ":" || mark === "–") && to - next > 3 && !isDocument(tokens, next + 1))
    return itemsOf(tokens, next + 1, to, count, kind);
  if (loose) return [];
  const whole = [{ kind, from, to }];
  const listed = concern && count !== undefined && count > 1 ? listOf(tokens, next, to) : undefined;
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
  for (let at = from + 2; at < to; at++) {
    const phrase = phraseAt(findings, tokens, at, to + 1);
    if (phrase?.value !== "cause-of-concern" || tokens.word[at + 1] === "for") continue;
    let start = at - 1;
    while (start > from && at - start < 5 && !ARTICLES.has(tokens.word[start] as string)) start--;
    const { topic, familiar } = topicOf(tokens.word.slice(start + 1, at));
    if (start + 1 < at && ARTICLES.has(tokens.word[start] as string) && topic !== undefined && familiar)
      return isVoid(tokens, from, to, at)
        ? undefined
        : { kind: "cause-of-concern", from: start, to: at + 1 + phrase.rest.length };
  }
  return undefined;
}

/** Reads the number of findings: "two main causes of concern". */
function countBefore(tokens: Tokens, from: number, at: number): number | undefined {
  for (let before = at - 1; before >= Math.max(from, at - 3); before--) {
    const count = readCount(tokens, before);
    if (count !== undefined) return count;
  }
  return undefined;
}

/** Tells whether what follows says what the concern is: "… is that", "…, that", "… about". */
function isSubject(tokens: Tokens, end: number, to: number): boolean {
  const { about } = recommendationWords();
  for (let at = end; at < Math.min(to, end + 4); at++) {
    const word = tokens.word[at] as string;
    if (about.has(word))
      return word !== "for" && word !== "with" && (word !== "in" || REFERRING.has(tokens.word[at + 1] as string));
    if (word === "is" && at === end) return at + 1 < to && !NO_CONTENT.has(tokens.word[at + 1] as string);
    if (word !== "," && word !== "from" && word !== "is" && word !== "was" && !/^\d{4}$/.test(word)) return false;
  }
  return false;
}

/** What behind "the cause of concern is" does not say what it is. */
const NO_CONTENT = /* @__PURE__ */ new Set(
  "a an here there still now being also currently only open set expected likely part in on under due to unlikely not".split(
    " ",
  ),
);
const REFERRING = /* @__PURE__ */ new Set(["relation", "respect", "regard", "relating", "how"]);

/** Finds what two or more concerns are in the words that follow: ", A and B", " about A and B". */
function listOf(tokens: Tokens, end: number, to: number): readonly [number, number] | undefined {
  const { about } = recommendationWords();
  let at = end;
  while (
    at < to &&
    (tokens.word[at] === "," || tokens.word[at] === "from" || /^\d{4}$/.test(tokens.word[at] as string))
  )
    at++;
  const led = about.has(tokens.word[at] as string) && tokens.word[at] !== "that";
  if (led) at += tokens.word[at + 1] === "to" ? 2 : 1;
  else if (at === end || tokens.kind[at] !== WORD || CLAUSES.has(tokens.word[at] as string)) return undefined;
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
  while (start < to && (word[start] === "," || word[start] === ":" || QUOTES.has(word[start] as string))) start++;
  if (start >= to) return [];
  const cut = (parts: (at: number) => boolean): StatedFinding[] => {
    const items: StatedFinding[] = [];
    let item = start;
    for (let at = start; at <= to; at++) {
      if (at < to && !parts(at)) continue;
      if (at > item) items.push({ kind, from: item, to: at });
      item = at + 1;
      while (item < to && (word[item] === "and" || word[item] === ",")) item++;
      at = Math.max(at, item - 1);
    }
    return items;
  };
  const apart = cut((at) => word[at] === ";");
  if (apart.length > 1) return apart;
  if (count === undefined || count < 2) return apart;
  const even = cut((at) => word[at] === "," || word[at] === "and");
  return even.length === count ? even : apart;
}

/** Finds the verb of "areas for improvement [at Kent Police] include", "… are how". */
function includesAt(tokens: Tokens, from: number): number | undefined {
  const placed = /^(?:at|for|in)$/.test(tokens.word[from] as string);
  for (let at = from; at < (placed ? from + 6 : from + 1); at++) {
    const word = tokens.word[at] as string;
    if (/^includ(?:e|es|ed|ing)$/.test(word)) return at;
    if (word === "are" || word === "were")
      return /^(?:how|to|that|the|its)$/.test(tokens.word[at + 1] as string) ? at : undefined;
  }
  return undefined;
}

/** Finds the verb or the "as" that makes a finding a predicate: "… is a serious ‘cause of concern’". */
function predicateVerb(tokens: Tokens, from: number, at: number): number | undefined {
  let before = at - 1;
  const first = Math.max(from + 1, at - 5);
  while (before >= first && !ARTICLES.has(tokens.word[before] as string) && !BE.has(tokens.word[before] as string))
    before--;
  if (before < first || (BE.has(tokens.word[before] as string) && at - before > 2)) return undefined;
  while (before >= first && (ARTICLES.has(tokens.word[before] as string) || ADVERBS.has(tokens.word[before] as string)))
    before--;
  if (before < first || !BE.has(tokens.word[before] as string)) return undefined;
  return NO_SUBJECTS.has(tokens.word[from] as string) ? undefined : before;
}

/** Reads "identified A as an area for improvement, as well as B": A and B; of "A is an area for improvement", the sentence. */
function improvements(tokens: Tokens, from: number, to: number, verb: number, end: number): readonly StatedFinding[] {
  const kind = "area-for-improvement";
  const { naming } = recommendationWords();
  let start = verb - 1;
  while (start > from && !naming.has(tokens.word[start] as string)) start--;
  const active = tokens.word[verb] === "as" && start > from && verb - start > 2;
  if (!active) return [{ kind, from, to }];
  const quoted = QUOTES.has(tokens.word[start + 1] as string);
  const first = { kind, from: quoted ? start + 2 : start + 1, to: quoted ? verb - 1 : verb } as const;
  let more = end;
  while (more < to && (tokens.word[more] === "," || QUOTES.has(tokens.word[more] as string))) more++;
  const added =
    tokens.word[more] === "as" && tokens.word[more + 1] === "well"
      ? more + 3
      : tokens.word[more] === "along"
        ? more + 2
        : to;
  return added < to ? [first, { kind, from: added, to }] : [first];
}

/** Tells whether a finding was closed, or is only supposed, defined or another inspectorate's. */
export function isVoid(tokens: Tokens, from: number, to: number, phrase: number): boolean {
  const { closed, supposing, stillOpen } = recommendationWords();
  if (findPhrase(tokens, from, phrase, supposing) !== undefined) return true;
  for (let at = from; at < to; at++) {
    if (!phraseAt(closed, tokens, at, to)) continue;
    const open = [1, 2, 3].some(
      (step) => stillOpen.has(tokens.word[at - step] as string) && tokens.word[at - step] !== "be",
    );
    if (!open) return true;
  }
  return findCues(tokens, from, to).some(({ cue }) => cue === "definition" || cue === "other-rater");
}

/** What opens a label: "Cause of concern", "Recommendation 3"; gives its kind and where what it labels starts. */
export function labelled(
  tokens: Tokens,
  from: number,
  to: number,
): { readonly kind: Kind; readonly from: number } | undefined {
  const phrase = phraseAt(recommendationWords().heads, tokens, from, to + 1);
  if (!phrase) return undefined;
  let at = from + 1 + phrase.rest.length;
  if (/^\d{1,2}$/.test(tokens.word[at] as string)) at++;
  const mark = tokens.word[at];
  const stop = mark === "." && (tokens.gap[at] as number) === GLUED && at > from + 1 + phrase.rest.length;
  return at < to && (mark === ":" || mark === "–" || mark === "-" || stop)
    ? { kind: phrase.value, from: at + 1 }
    : undefined;
}

/** Tells the kind of a heading that announces the one thing below it: "Cause of concern", "Area for improvement 2". */
export function announces(tokens: Tokens, from: number, to: number): Kind | undefined {
  const phrase = phraseAt(recommendationWords().heads, tokens, from, to + 1);
  if (!phrase) return undefined;
  const plural = /^(?:causes|areas|afis|recommendations)$/.test(tokens.word[from] as string);
  let at = from + 1 + phrase.rest.length;
  if (/^\d{1,2}$/.test(tokens.word[at] as string)) at++;
  return !plural && at === to ? phrase.value : undefined;
}
