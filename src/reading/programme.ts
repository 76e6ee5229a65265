import { findQuestion, FRAMEWORKS, type FrameworkId, type Programme } from "../framework/index.js";
import type { InspectedBody } from "../body/index.js";
import { indexPhrases, phraseAt, type Phrases } from "./lexicon.js";
import { PROGRAMME_CUES } from "./programme-data.js";
import type { Tokens } from "./tokens.js";
import { yearAt } from "./context.js";

let cues: Phrases<Programme | null> | undefined;

function programmeCues(): Phrases<Programme | null> {
  return (cues ??= indexPhrases(
    PROGRAMME_CUES.flatMap(([programme, phrases]) =>
      phrases.split("; ").map((phrase): readonly [string, Programme | null] => [phrase, programme]),
    ),
  ));
}

/**
 * Tells the programme that a text speaks of: from the kinds of bodies and what was graded first, then from its words.
 *
 * @param topics - the topics of the areas graded.
 */
export function findProgramme(
  tokens: Tokens,
  end: number,
  bodies: readonly InspectedBody[],
  topics: readonly (string | undefined)[],
): Programme | null {
  const phrases = programmeCues();
  const scores = new Map<Programme, number>();
  const add = (programme: Programme, score: number): void =>
    void scores.set(programme, (scores.get(programme) ?? 0) + score);
  const limit = Math.min(end, 6000);
  for (let at = 0; at < limit; at++) {
    const phrase = phraseAt(phrases, tokens, at, limit);
    if (!phrase) continue;
    if (phrase.value) add(phrase.value, (tokens.word[at] === "peel" ? 6 : 1) + (at < 60 ? 1 : 0));
    at += phrase.rest.length;
  }
  const kinds = new Set(bodies.map((body) => body.kind));
  if (kinds.has("rocu")) add("soc", 8);
  if (kinds.has("fire-and-rescue")) add("frs", 8);
  const known = topics.filter((topic) => topic !== undefined);
  if (known.length > 0 && known.every((topic) => topic === "organised-crime")) add("soc", 8);
  else if (kinds.has("force") && known.some((topic) => topic !== "crime-recording" && topic !== "organised-crime"))
    add("peel", 5);
  let best: Programme | null = null;
  for (const [programme, score] of scores) if (best === null || score > (scores.get(best) as number)) best = programme;
  return best;
}

/**
 * Finds the framework of a programme whose cycle the text names; the programme's only one needs no naming. Where two have the
 * cycle, it is the one whose questions the aspects are.
 */
export function findFramework(
  tokens: Tokens,
  end: number,
  programme: Programme | null,
  aspects: readonly string[],
): FrameworkId | null {
  const candidates = FRAMEWORKS.filter((framework) => framework.programme === programme);
  if (candidates.length <= 1) return candidates[0]?.id ?? null;
  const named = new Set<string>();
  const limit = Math.min(end, 6000);
  for (let at = 0; at < limit; at++) {
    const year = yearAt(tokens, at);
    if (year === undefined) continue;
    const first = tokens.word[at] as string;
    if (String(year) !== first) named.add(`${first}-${String(year).slice(2)}`);
    else if (tokens.word[at - 1] === "peel") named.add(first);
  }
  const matching = candidates.filter((framework) => named.has(framework.cycle.replace("/", "-")));
  if (matching.length <= 1) return matching[0]?.id ?? null;
  const fitting = matching.filter(({ id }) => aspects.every((aspect) => findQuestion(id, aspect)));
  const [only, ...others] = fitting;
  return only && others.length === 0 ? only.id : null;
}
