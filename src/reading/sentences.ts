import { isCapital, NUMBER, type Tokens, WORD } from "./tokens.js";
import { isOneOf, wordSet } from "./word-sets.js";

const ABBREVIATIONS = /* @__PURE__ */ new Set(
  "mr mrs ms dr st no nos vs eg ie e.g i.e rev insp supt sgt det ch dep asst cllr sir prof approx fig para pp vol ed etc inc ltd co".split(
    " ",
  ),
);
/** What stands between a question and its grade. */
const LABEL_ENDS = /* @__PURE__ */ new Set(["–", "-", ":", "|"]);
const STOPS = /* @__PURE__ */ wordSet([".", "!", "?", "…"]);
/** The most tokens that are read as one sentence; a longer one is cut, so that no text costs more than its length. */
const LONGEST = 240;

/** Cuts a stretch of tokens into sentences, by first token and token after the last, full stop left out. */
export function sentencesOf(tokens: Tokens, from: number, to: number): (readonly [number, number])[] {
  const sentences: (readonly [number, number])[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const stop = isOneOf(STOPS, tokens, at);
    if (stop ? endsSentence(tokens, at, to) : at - start >= LONGEST) {
      if (at > start) sentences.push([start, stop ? at : at + 1]);
      start = at + 1;
    }
  }
  if (start < to) sentences.push([start, to]);
  return sentences;
}

function endsSentence(tokens: Tokens, at: number, to: number): boolean {
  if (at + 1 >= to) return true;
  // "How effective is the force at recording reported crime? – Good": the question is the label of its grade.
  if (tokens.word[at] === "?" && LABEL_ENDS.has(tokens.word[at + 1] as string)) return false;
  let next = at + 1;
  while (next < to && tokens.kind[next] !== WORD && tokens.kind[next] !== NUMBER) next++;
  if (next >= to) return true;
  const spaced = (tokens.gap[at + 1] as number) !== 0 || (next > at + 1 && tokens.gap[at + 2] !== 0);
  if (!spaced && !(isCapital(tokens, next) && next === at + 1 && isLongWord(tokens, at - 1))) return false;
  if (tokens.word[at] === "." && ABBREVIATIONS.has(tokens.word[at - 1] as string) && tokens.gap[at] === 0) {
    return !isCapital(tokens, at - 1) && tokens.word[at - 1] === "no" ? isCapital(tokens, next) : false;
  }
  return isCapital(tokens, next) || tokens.kind[next] === NUMBER || next > at + 1 || tokens.word[at] !== ".";
}

function isLongWord(tokens: Tokens, at: number): boolean {
  return (tokens.word[at] ?? "").length > 3;
}
