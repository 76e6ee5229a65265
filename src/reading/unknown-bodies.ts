import { gradeAt } from "./grades.js";
import { indexPhrases, phraseAt, type Phrases, wordClasses } from "./lexicon.js";
import { BODIES_ELSEWHERE, BODY_ENDINGS, NO_NAME } from "./place-data.js";
import { HYPHEN, isCapital, LINE, type Tokens, WORD } from "./tokens.js";
import { topicOf } from "./topics.js";

/** Where a name stands that ends like a body's and that the catalogue does not have: "Wessex Police", "Bedforshire Police". */
export interface UnknownName {
  readonly from: number;
  readonly to: number;
}

/** The most words that are taken for one name; a longer run of capitals is a headline. */
const LONGEST = 4;
const JOINING = /* @__PURE__ */ new Set(["and", "of", "the"]);

let endings: Phrases<true> | undefined;
let elsewhere: Phrases<true> | undefined;
let noNames: ReadonlySet<string> | undefined;

function marked(list: string): Phrases<true> {
  return indexPhrases(list.split("; ").map((phrase): readonly [string, true] => [phrase, true]));
}

/** Tells whether two tokens stand side by side in one line. */
function isJoined(tokens: Tokens, at: number): boolean {
  const gap = tokens.gap[at] as number;
  return (gap < LINE || gap === HYPHEN) && tokens.kind[at] === WORD;
}

/**
 * Finds the unknown name that starts at a token: capitalised words and then "Police", "Constabulary", "Fire Service" and the like. With
 * a small letter ("Wessex police") the words behind must say something of it.
 */
export function unknownNameAt(tokens: Tokens, at: number): UnknownName | undefined {
  if (!isCapital(tokens, at)) return undefined;
  elsewhere ??= marked(BODIES_ELSEWHERE);
  const other = phraseAt(elsewhere, tokens, at, tokens.word.length);
  if (other) return { from: at, to: at + 1 + other.rest.length };
  if (!isNamePart(tokens, at) || (isCapital(tokens, at - 1) && isJoined(tokens, at) && isNamePart(tokens, at - 1)))
    return undefined;
  endings ??= marked(BODY_ENDINGS);
  for (let end = at + 1; end <= at + LONGEST && isJoined(tokens, end); end++) {
    const ending = phraseAt(endings, tokens, end, tokens.word.length);
    if (ending && isNamePart(tokens, end - 1)) {
      const to = end + 1 + ending.rest.length;
      return isName(tokens, at, end, to) ? { from: at, to } : undefined;
    }
    if (isNamePart(tokens, end) || JOINING.has(tokens.word[end] as string)) continue;
    return isGradedAt(tokens, end) && isStrange(tokens, at, end) ? { from: at, to: end } : undefined;
  }
  return undefined;
}

/** Tells whether "was graded good at" starts here: what is graded at something is a body. */
function isGradedAt(tokens: Tokens, at: number): boolean {
  const classes = wordClasses();
  let next = at;
  for (let seen = 0; seen < 4; seen++) {
    const grade = gradeAt(tokens, next);
    if (grade) return seen > 0 && ["at", "for", "in"].includes(tokens.word[grade.to] as string);
    const phrase = phraseAt(classes, tokens, next, tokens.word.length);
    if (!phrase || !(seen === 0 ? ["BE"] : ["BE", "JUDGED", "AS"]).includes(phrase.value)) return false;
    next += 1 + phrase.rest.length;
  }
  return false;
}

/** Tells whether no word of a name belongs to the language of inspections: "Wessex", and not "Leadership" or "Performance". */
function isStrange(tokens: Tokens, from: number, to: number): boolean {
  return tokens.word.slice(from, to).every((word) => !topicOf([word]).familiar && !wordClasses().first.has(word));
}

/** Tells whether a word can be part of the name of a place. */
function isNamePart(tokens: Tokens, at: number): boolean {
  noNames ??= new Set(NO_NAME.split(" "));
  const word = tokens.word[at] as string;
  return (
    isCapital(tokens, at) && tokens.kind[at] === WORD && word.length > 1 && !noNames.has(word) && !gradeAt(tokens, at)
  );
}

function isName(tokens: Tokens, from: number, ending: number, to: number): boolean {
  const next = tokens.word[to] ?? "";
  const joined = isJoined(tokens, to);
  const says = joined && (wordClasses().first.has(next) || gradeAt(tokens, to) !== undefined || next === "'s");
  // "Wessex Police and Crime Commissioner", "Wessex Police Federation" are no force.
  if (next === "and" && tokens.word[to + 1] === "crime") return false;
  if (joined && isCapital(tokens, to) && !says) return false;
  // "Neighbourhood Police" is a team.
  if (ending === from + 1 && topicOf([tokens.word[from] as string]).topic !== undefined) return false;
  return isCapital(tokens, ending) || (says && next !== "and" && next !== "or");
}
