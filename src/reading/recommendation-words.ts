import { indexPhrases, type Phrase, phraseAt, type Phrases } from "./lexicon.js";
import type { ReadRecommendation } from "./reading.js";
import * as data from "./recommendation-data.js";
import type { Tokens } from "./tokens.js";

type Kind = ReadRecommendation["kind"];

/** The tables of `recommendation-data.ts`, indexed. */
export interface RecommendationWords {
  readonly heads: Phrases<Kind>;
  readonly recommending: Phrases<true>;
  readonly obliging: Phrases<true>;
  readonly others: Phrases<string>;
  readonly ownBusiness: Phrases<true>;
  readonly closed: Phrases<true>;
  readonly supposing: Phrases<true>;
  readonly findings: Phrases<Kind>;
  /** What a sentence that states, recommends or obliges has in it, whatever else it says. */
  readonly telling: Phrases<unknown>;
  readonly states: Phrases<true>;
  readonly righting: Phrases<true>;
  readonly atOnce: Phrases<true>;
  readonly recommenders: ReadonlySet<string>;
  readonly stillOpen: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  readonly naming: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
}

let words: RecommendationWords | undefined;

function phrases<T>(value: T, list: string): (readonly [string, T])[] {
  return list.split("; ").map((phrase): readonly [string, T] => [phrase, value]);
}

const marked = (...lists: readonly string[]): Phrases<true> =>
  indexPhrases(lists.flatMap((list) => phrases(true as const, list)));
const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Gives the words of recommendations, indexed on first use. */
export function recommendationWords(): RecommendationWords {
  return (words ??= {
    heads: indexPhrases(data.RECOMMENDATION_HEADS.flatMap(([kind, list]) => phrases(kind, list))),
    recommending: marked(data.RECOMMENDING),
    obliging: marked(data.OBLIGING),
    others: indexPhrases(data.OTHER_ADDRESSEES.flatMap(([id, list]) => phrases(id, list))),
    ownBusiness: marked(data.OWN_BUSINESS),
    closed: marked(data.CLOSED_CUES),
    supposing: marked(data.SUPPOSING),
    findings: indexPhrases<Kind>([
      ...phrases<Kind>("cause-of-concern", data.CONCERNS),
      ...phrases<Kind>("area-for-improvement", data.IMPROVEMENTS),
    ]),
    telling: marked(
      data.RECOMMENDING,
      data.OBLIGING,
      data.CONCERNS,
      data.IMPROVEMENTS,
      ...data.RECOMMENDATION_HEADS.map(([, list]) => list),
      "recommend; recommends; recommended",
    ),
    states: marked(data.STATES),
    righting: marked(data.RIGHTING),
    atOnce: marked(data.AT_ONCE),
    recommenders: setOf(data.RECOMMENDERS),
    stillOpen: setOf(data.STILL_OPEN),
    about: setOf(data.ABOUT),
    naming: setOf(data.NAMING),
    documents: setOf(data.DOCUMENTS),
    speakers: setOf(data.SPEAKERS),
  });
}

/** Finds the first token of a stretch where a phrase starts. */
export function findPhrase(tokens: Tokens, from: number, to: number, index: Phrases<unknown>): number | undefined {
  for (let at = from; at < to; at++) if (phraseAt(index, tokens, at, to)) return at;
  return undefined;
}

/** Finds the tokens of a stretch where phrases start, and the phrases. */
export function phrasesIn<T>(
  tokens: Tokens,
  from: number,
  to: number,
  index: Phrases<T>,
): readonly (readonly [number, Phrase<T>])[] {
  const found: (readonly [number, Phrase<T>])[] = [];
  for (let at = from; at < to; at++) {
    const phrase = phraseAt(index, tokens, at, to);
    if (phrase) found.push([at, phrase]);
  }
  return found;
}
