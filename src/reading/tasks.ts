import type { Block } from "./blocks.js";
import { phraseAt, wordClasses } from "./lexicon.js";
import type { ReadRecommendation } from "./reading.js";
import { findPhrase, recommendationWords } from "./recommendation-words.js";
import { GLUED, type Tokens } from "./tokens.js";
import { isOneOf, wordSet } from "./word-sets.js";

type Kind = ReadRecommendation["kind"];

/** Tells what list a heading or a lead-in opens. */
export function heads(tokens: Tokens, block: Block): Kind | undefined {
  if (!block.colon && block.to - block.from > 8) return undefined;
  const index = recommendationWords().heads;
  let found: Kind | undefined;
  for (let at = block.from; at < block.to; at++) {
    const phrase = phraseAt(index, tokens, at, block.to);
    // "Recommendation(s)" heads a committee's paper.
    if (phrase && !(tokens.word[at + 1] === "(" && tokens.gap[at + 1] === GLUED)) found ??= phrase.value;
  }
  return found;
}

/** Tells whether a line says how far a finding has got, and nothing else: "Open", "Completed". */
export function isState(tokens: Tokens, { from, to }: Block): boolean {
  const phrase = phraseAt(recommendationWords().states, tokens, from, to + 1);
  return phrase !== undefined && from + 1 + phrase.rest.length === to;
}

/** Tells whether a stretch has words of recommendations in it at all; most sentences have none and are passed over. */
export function isTelling(tokens: Tokens, from: number, to: number): boolean {
  const { telling } = recommendationWords();
  for (let at = from; at < to; at++) if (phraseAt(telling, tokens, at, to + 1)) return true;
  return false;
}

/** Tells whether a stretch obliges somebody: "should", "must". */
export function obliges(tokens: Tokens, from: number, to: number): boolean {
  return findPhrase(tokens, from, to, recommendationWords().obliging) !== undefined;
}

/** Tells whether a stretch recommends something, or at least obliges; what committees are asked to do is neither. */
export function asksFor(tokens: Tokens, from: number, to: number): "recommends" | "obliges" | undefined {
  const { recommending, ownBusiness } = recommendationWords();
  const at =
    findPhrase(tokens, from, to, recommending) ?? recommendsAt(tokens, from, to) ?? includesTask(tokens, from, to);
  if (at !== undefined && findPhrase(tokens, from, to, ownBusiness) === undefined) return "recommends";
  return obliges(tokens, from, to) ? "obliges" : undefined;
}

const OBJECTS = /* @__PURE__ */ new Set(
  "a an the that more better changes improvements further improving its their all every regular new".split(" "),
);

const RECOMMENDS = /* @__PURE__ */ wordSet(["recommend", "recommends", "recommended"]);
const RECOMMENDATIONS = /* @__PURE__ */ wordSet(["recommendation", "recommendations"]);

/** Finds "it recommended a review of …", "inspectors have recommended more training". */
function recommendsAt(tokens: Tokens, from: number, to: number): number | undefined {
  const { recommenders } = recommendationWords();
  for (let at = from + 1; at + 2 < to; at++) {
    if (!isOneOf(RECOMMENDS, tokens, at)) continue;
    if (recommenders.has(tokens.word[at - 1] as string) && OBJECTS.has(tokens.word[at + 1] as string)) return at;
  }
  return undefined;
}

/** Finds "recommendations, including that the force should …". */
function includesTask(tokens: Tokens, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    if (!isOneOf(RECOMMENDATIONS, tokens, at)) continue;
    for (let next = at + 1; next < Math.min(to, at + 7); next++) {
      const that = tokens.word[next] === "that" || (tokens.word[next] === ":" && at + 2 < to);
      if (that && findPhrase(tokens, next, Math.min(to, next + 14), recommendationWords().obliging) !== undefined)
        return at;
    }
  }
  return undefined;
}

const SUBJECTS = /* @__PURE__ */ new Set(
  "force constabulary service brigade unit agency it they chief one another first second third other leaders forces services police council authority commissioner".split(
    " ",
  ),
);

/** Tells whether a sentence sets a task for somebody: "The force should …", and not "People, she said, should …". */
export function startsTask(
  tokens: Tokens,
  from: number,
  to: number,
  names: (from: number, to: number) => boolean,
): boolean {
  const at = findPhrase(tokens, from, Math.min(to, from + 16), recommendationWords().obliging);
  if (at === undefined || tokens.word[to] === "?") return false;
  if (SAYING.has(tokens.word[at - 1] as string)) return false;
  for (let before = at - 1; before >= Math.max(from, at - 6); before--) {
    const word = tokens.word[before] as string;
    if (SAYING.has(word) || word === '"') return false;
    if (SUBJECTS.has(word)) return true;
  }
  return at - from <= 2 || names(from, at);
}

const SAYING = /* @__PURE__ */ new Set(
  "said says say added told we i you people residents everyone everybody who".split(" "),
);

const ANSWERS = /* @__PURE__ */ wordSet(["response", "comment", "comments", "update", "answer"]);

/** Tells whether a block is the answer of a force or a commissioner: "Chief constable's response: …". */
export function isAnswer(tokens: Tokens, { from, to }: Block): boolean {
  for (let at = from; at < Math.min(to - 1, from + 6); at++) {
    if (isOneOf(ANSWERS, tokens, at) && tokens.word[at + 1] === ":") return true;
  }
  return false;
}

/** Tells whether a block is about what a committee or a council is asked to do in its own papers. */
export function isOwnBusiness(tokens: Tokens, { from, to }: Block): boolean {
  return findPhrase(tokens, from, to, recommendationWords().ownBusiness) !== undefined;
}

/** Tells whether a sentence is what a politician or a chief officer said, and no recommendation. */
export function isSpoken(tokens: Tokens, from: number, to: number): boolean {
  const { speakers } = recommendationWords();
  let says = false;
  let speaker = false;
  for (let at = from; at < to; at++) {
    const word = tokens.word[at] as string;
    says ||= word === "said" || word === "says" || word === "added" || word === "told";
    speaker ||= speakers.has(word);
  }
  return says && speaker;
}

/** Tells whether a line that ends with a colon opens what somebody said. */
export function quotes(tokens: Tokens, to: number): boolean {
  return SAYING.has(tokens.word[to - 2] as string);
}

/** Tells whether a lead-in ends with "should:", "must:" or the like, so that its items go on with it. */
export function endsObliging(tokens: Tokens, to: number): boolean {
  const last = tokens.word[to - 1] === ":" ? to - 2 : to - 1;
  const word = tokens.word[last] as string;
  return (
    word === "should" ||
    word === "must" ||
    (word === "to" && /^(?:needs?|ought|told|ha(?:s|ve))$/.test(tokens.word[last - 1] as string))
  );
}

/** Tells whether only the deadline stands between "should" and the colon: "The force should, by 31 March 2025:". */
export function leadsList(tokens: Tokens, from: number, to: number, deadline: number | undefined): boolean {
  const at = findPhrase(tokens, from, to, recommendationWords().obliging);
  return at !== undefined && deadline !== undefined && deadline > at && deadline - at <= 3 && to - deadline <= 8;
}

/** Tells whether a deadline belongs to the obligation: it opens the sentence, or stands by "should". */
export function setsTask(tokens: Tokens, from: number, to: number, deadline: number): boolean {
  const at = findPhrase(tokens, from, Math.min(to, from + 24), recommendationWords().obliging);
  if (at === undefined) return false;
  const strong = tokens.word[at] === "should" || tokens.word[at] === "must";
  return strong && (deadline <= at || tokens.word[deadline] !== "immediately" || deadline - at <= 2);
}

const MAKING = /* @__PURE__ */ new Set(
  "made makes make issued issues issue set sets gave given identified identifies contains contained included includes".split(
    " ",
  ),
);

/** Tells which findings a sentence only counts, so that those behind it are told: "HMICFRS made two recommendations." */
export function makes(tokens: Tokens, from: number, to: number): Kind | undefined {
  const index = recommendationWords().heads;
  let verb = false;
  for (let at = from; at < to; at++) {
    verb ||= MAKING.has(tokens.word[at] as string);
    const phrase = phraseAt(index, tokens, at, to + 1);
    if (phrase) return verb && phrase.value !== "cause-of-concern" ? phrase.value : undefined;
  }
  return undefined;
}

const HELPERS = /* @__PURE__ */ new Set(
  "do does did don't doesn't didn't don’t fails fail lacks lack takes needs keeps isn't aren't hasn't haven't can't cannot".split(
    " ",
  ),
);

/** Tells whether a stretch has a verb, and is not just the name of an area. */
export function saysVerb(tokens: Tokens, from: number, to: number): boolean {
  const classes = wordClasses();
  for (let at = from; at < to; at++) {
    const word = tokens.word[at] as string;
    const type = phraseAt(classes, tokens, at, to + 1)?.value;
    if (type === "BE" || type === "MODAL" || HELPERS.has(word) || word.endsWith("n't")) return true;
    if ((type === "GAVE" || type === "CAME") && /^(?:ha[sd]|have)$/.test(word)) return true;
  }
  return obliges(tokens, from, to);
}
