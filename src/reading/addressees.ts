import type { BodyKind } from "../body/index.js";
import type { Addressee } from "../recommendation/index.js";
import type { Cast } from "./antecedents.js";
import { phraseAt } from "./lexicon.js";
import { recommendationWords } from "./recommendation-words.js";
import type { Tokens } from "./tokens.js";

const KINDS: ReadonlyMap<string, BodyKind> = /* @__PURE__ */ new Map<string, BodyKind>([
  ["force", "force"],
  ["constabulary", "force"],
  ["service", "fire-and-rescue"],
  ["brigade", "fire-and-rescue"],
  ["rocu", "rocu"],
  ["unit", "rocu"],
  ["agency", "agency"],
]);

/** Tells whether a noun stands for a body: "force", "service". */
export function isBodyNoun(word: string): boolean {
  return KINDS.has(word);
}

/** Tells who a stretch names as the one to act; `undefined` when it names nobody, `null` when it names many. */
export function addresseeOf(tokens: Tokens, from: number, to: number, cast: Cast): Addressee | null | undefined {
  const limit = Math.min(to, from + 30);
  let obliged = limit;
  for (let at = from; at < limit; at++) {
    const other = phraseAt(recommendationWords().others, tokens, at, to);
    if (other) return other.value;
    const word = tokens.word[at] as string;
    if (word === "chief" && isManyChiefs(tokens, at + 1)) return null;
    if (word === "should" || word === "must") {
      obliged = at;
      break;
    }
  }
  const [named, second] = cast.between(from, obliged);
  if (named) return second ? null : named.id;
  for (let at = from; at < obliged; at++) {
    const kind = KINDS.get(tokens.word[at] as string);
    if (kind && (tokens.word[at - 1] === "the" || at === from)) {
      const body = cast.antecedent(at, kind, from) ?? cast.antecedent(at, "any", from);
      if (body) return body.id;
    }
  }
  return undefined;
}

/** Tells whether "chief" is said of all of them: "chief constables", "chief fire officers". */
function isManyChiefs(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at];
  return word === "constables" || (word === "fire" && tokens.word[at + 1] === "officers");
}
