import type { Grade } from "../grade/index.js";
import { GLUED, HYPHEN, isCapital, LINE, type Tokens } from "./tokens.js";
import { isOneOf, wordSet } from "./word-sets.js";

/** A grade word in the text. */
export interface GradeMention {
  /** Its first token, an opening quotation mark left out. */
  readonly from: number;
  /** The token after its last. */
  readonly to: number;
  /** The grade; `null` for "not graded". */
  readonly grade: Grade | null;
  /** Whether quotation marks or emphasis stand around it. */
  readonly quoted: boolean;
  /** Whether it has a capital letter. */
  readonly capital: boolean;
  /** Whether it is a verb: "requires improvement" may stand without "is". */
  readonly verb: boolean;
  /** Whether it is a plural noun: "six Goods". */
  readonly plural: boolean;
}

const WORDS: ReadonlyMap<string, Grade> = /* @__PURE__ */ new Map<string, Grade>([
  ["outstanding", "outstanding"],
  ["outstandings", "outstanding"],
  ["good", "good"],
  ["goods", "good"],
  ["adequate", "adequate"],
  ["adequates", "adequate"],
  ["inadequate", "inadequate"],
  ["inadequates", "inadequate"],
  // As papers misspell them.
  ["indequate", "inadequate"],
  ["inadquate", "inadequate"],
  ["inadaquate", "inadequate"],
  ["innadequate", "inadequate"],
  ["adaquate", "adequate"],
  ["oustanding", "outstanding"],
  ["outsanding", "outstanding"],
]);
const REQUIRE = /* @__PURE__ */ new Set(["requirements", "requires", "require", "required", "requiring", "requirs"]);
const IMPROVEMENT = /* @__PURE__ */ new Set(["improvement", "improvements", "improvment"]);
const UNGRADED = /* @__PURE__ */ new Set(["ungraded", "unrated"]);
const NOT_GRADED = /* @__PURE__ */ new Set(["graded", "rated"]);
const GRADE_NOUNS = /* @__PURE__ */ new Set(["grade", "judgment", "judgement", "rating"]);
const PASSIVE = /* @__PURE__ */ new Set(["is", "was", "has", "were"]);
const DENYING = /* @__PURE__ */ new Set([
  "not",
  "hasn't",
  "haven't",
  "didn't",
  "wasn't",
  "don't",
  "doesn't",
  "without",
]);
/** Forms of "do" that deny or stress a verb. */
export const DOING = /* @__PURE__ */ new Set(["do", "did", "does"]);
const GIVEN = /* @__PURE__ */ new Set(["given", "awarded", "made"]);
/** Marks that set a word apart: quotation marks, and the emphasis of plain text. */
export const QUOTES = /* @__PURE__ */ new Set(["'", '"', "*", "_"]);
/** First parts of grade words that extraction from a page may have broken; "in" is none of them. */
const BROKEN = /* @__PURE__ */ new Set([
  "inadeq",
  "inade",
  "inad",
  "adeq",
  "inadequ",
  "adequ",
  "outst",
  "outstan",
  "outstand",
  "inadequa",
  "adequa",
]);

/** Every word that a grade may start with. */
const STARTS = /* @__PURE__ */ wordSet(/* @__PURE__ */ WORDS.keys(), REQUIRE, UNGRADED, BROKEN, [
  "not",
  "yet",
  "graded",
  "narrative",
  "don't",
  "didn't",
  "doesn't",
  "no",
]);

/** Finds the grade word that starts at a token. */
export function gradeAt(tokens: Tokens, at: number): GradeMention | undefined {
  if (!isOneOf(STARTS, tokens, at)) return undefined;
  const word = tokens.word[at] as string;
  const plain = WORDS.get(word);
  if (plain) return mention(tokens, at, at + 1, plain, word.endsWith("s"));
  if (REQUIRE.has(word)) {
    const end = improvementEnd(tokens, at + 1);
    const found = end === undefined ? undefined : mention(tokens, at, end, "requires-improvement", false, true);
    // "requirements improvement" is a slip of the pen, and only in quotation marks a grade.
    return word === "requirements" && found?.quoted !== true ? undefined : found;
  }
  if (word === "no") {
    const end = noGradeEnd(tokens, at);
    return end === undefined ? undefined : mention(tokens, at, end, null, false);
  }
  if (UNGRADED.has(word)) return mention(tokens, at, at + 1, null, false);
  const ungraded =
    narrativeEnd(tokens, at) ?? notGradedEnd(tokens, at) ?? notMadeEnd(tokens, at) ?? deniedGradeEnd(tokens, at);
  if (ungraded !== undefined) return mention(tokens, at, ungraded, null, false);
  const rest = breakEnd(tokens, at + 1);
  const whole = WORDS.get(word + (tokens.word[rest] as string));
  return whole && mention(tokens, at, rest + 1, whole, false);
}

/** Finds where the "graded judgment" of "has not given Kent Police a graded judgment" ends. */
function deniedGradeEnd(tokens: Tokens, at: number): number | undefined {
  if (tokens.word[at] !== "graded" || !GRADE_NOUNS.has(tokens.word[at + 1] as string)) return undefined;
  for (let before = at - 1; before >= Math.max(0, at - 9) && tokens.word[before] !== "."; before--) {
    const word = tokens.word[before] as string;
    if (DENYING.has(word) || (word === "rather" && tokens.word[before + 1] === "than")) return at + 2;
  }
  return undefined;
}

/** Finds where "do not make graded judgments", "did not grade" ends. */
function notMadeEnd(tokens: Tokens, at: number): number | undefined {
  const word = tokens.word[at] as string;
  const short = word === "don't" || word === "didn't" || word === "doesn't";
  if (!short && (word !== "not" || !DOING.has(tokens.word[at - 1] as string))) return undefined;
  const verb = tokens.word[at + 1];
  if (verb === "grade") return at + 2;
  if (verb !== "make" && verb !== "give") return undefined;
  let to = at + 2;
  if (tokens.word[to] === "a") to++;
  if (tokens.word[to] === "graded") to++;
  return /^(?:judge?ments?|grades?|ratings?)$/.test(tokens.word[to] as string) ? to + 1 : undefined;
}

/** Finds where "narrative judgment only" ends. */
function narrativeEnd(tokens: Tokens, at: number): number | undefined {
  if (tokens.word[at] !== "narrative" || !GRADE_NOUNS.has(tokens.word[at + 1] as string)) return undefined;
  return tokens.word[at + 2] === "only" ? at + 3 : at + 2;
}

/** Finds where "no grade", "no grade is given", "no graded judgment was made" ends. */
function noGradeEnd(tokens: Tokens, at: number): number | undefined {
  let to = at + 1;
  if (tokens.word[to] === "graded") to++;
  if (!GRADE_NOUNS.has(tokens.word[to] as string)) return undefined;
  to++;
  const given = GIVEN.has(tokens.word[to + 1] as string) ? to + 2 : to + 3;
  if (PASSIVE.has(tokens.word[to] as string) && GIVEN.has(tokens.word[given - 1] as string)) to = given;
  return to;
}

/** Finds where "not graded", "not yet been graded", "yet to be graded" ends; "not graded good" is none. */
function notGradedEnd(tokens: Tokens, at: number): number | undefined {
  const word = tokens.word[at];
  let to = at + 1;
  if (word === "yet") {
    if (tokens.word[to] !== "to" || tokens.word[to + 1] !== "be") return undefined;
    to += 2;
  } else if (word === "not") {
    if (tokens.word[to] === "yet") to++;
    if (tokens.word[to] === "been") to++;
  } else return undefined;
  const next = tokens.word[to + 1] as string;
  // "has not been graded before"
  if (next === "before" || next === "previously") return undefined;
  if (!NOT_GRADED.has(tokens.word[to] as string) || next === "as" || STARTS.words.has(next) || QUOTES.has(next))
    return undefined;
  return to + 1;
}

/** Passes over the hyphen that breaks a word at the end of a line. */
function breakEnd(tokens: Tokens, at: number): number {
  const breaks = tokens.word[at] === "-" && tokens.gap[at] === GLUED && tokens.gap[at + 1] === LINE;
  return breaks ? at + 1 : at;
}

function improvementEnd(tokens: Tokens, at: number): number | undefined {
  const word = tokens.word[at] as string;
  if (IMPROVEMENT.has(word)) return at + 1;
  // "‘require’ improvement"
  if (QUOTES.has(word) && tokens.gap[at] === GLUED && IMPROVEMENT.has(tokens.word[at + 1] as string)) return at + 2;
  // "i mprovement", "improv ement", "i mprov ement": a PDF broke the word.
  let joined = word;
  for (let index = at + 1; index < at + 3 && "improvement".startsWith(joined); index++) {
    index = breakEnd(tokens, index);
    joined += tokens.word[index] as string;
    if (joined === "improvement") return index + 1;
  }
  return undefined;
}

function mention(
  tokens: Tokens,
  from: number,
  to: number,
  grade: Grade | null,
  plural: boolean,
  verb = false,
): GradeMention | undefined {
  // "good-quality" and "not-so-good" are other words.
  if (tokens.gap[from] === HYPHEN || tokens.gap[to] === HYPHEN) return undefined;
  let after = to;
  if (tokens.word[after] === "," || tokens.word[after] === ".") after++;
  const opened = QUOTES.has(tokens.word[from - 1] as string) && tokens.gap[from] === GLUED;
  const closed = QUOTES.has(tokens.word[after] as string) && tokens.gap[after] === GLUED;
  return {
    from,
    to,
    grade,
    quoted: opened && (closed || QUOTES.has(tokens.word[to] as string)),
    capital: isCapital(tokens, from),
    verb,
    plural,
  };
}
