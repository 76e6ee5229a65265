import type { Addressee } from "../recommendation/index.js";
import type { Cast } from "./antecedents.js";
import type { Block } from "./blocks.js";
import type { BodyKind } from "../body/index.js";
import { findCues } from "./context.js";
import { findDeadline } from "./deadlines.js";
import { indexPhrases, phraseAt, type Phrases } from "./lexicon.js";
import type { ReadRecommendation } from "./reading.js";
import { OBLIGING, OTHER_ADDRESSEES, RECOMMENDATION_HEADS, RECOMMENDING } from "./recommendation-data.js";
import { sentencesOf } from "./sentences.js";
import { GLUED, type Tokens } from "./tokens.js";

type Kind = ReadRecommendation["kind"];

let heads: Phrases<Kind> | undefined;
let recommending: Phrases<true> | undefined;
let obliging: Phrases<true> | undefined;
let either: Phrases<true> | undefined;
let others: Phrases<string> | undefined;

function phrases<T>(value: T, list: string): (readonly [string, T])[] {
  return list.split("; ").map((phrase): readonly [string, T] => [phrase, value]);
}

function load(): {
  heads: Phrases<Kind>;
  recommending: Phrases<true>;
  obliging: Phrases<true>;
  either: Phrases<true>;
  others: Phrases<string>;
} {
  heads ??= indexPhrases(RECOMMENDATION_HEADS.flatMap(([kind, list]) => phrases(kind, list)));
  recommending ??= indexPhrases(phrases(true as const, RECOMMENDING));
  obliging ??= indexPhrases(phrases(true as const, OBLIGING));
  either ??= indexPhrases([...phrases(true as const, OBLIGING), ...phrases(true as const, RECOMMENDING)]);
  others ??= indexPhrases(OTHER_ADDRESSEES.flatMap(([id, list]) => phrases(id, list)));
  return { heads, recommending, obliging, either, others };
}

/** A list of things to be done that is open. */
interface OpenList {
  readonly kind: Kind;
  /** Whether a line with a colon opened it, so that every item belongs to it. */
  readonly colon: boolean;
  /** Who the line that opened it says is to act. */
  readonly addressee: Addressee | null | undefined;
  readonly deadline: ReadRecommendation["deadline"];
}

/** Reads the recommendations, areas for improvement and causes of concern of a text. */
export function readRecommendations(
  tokens: Tokens,
  blocks: readonly Block[],
  cast: Cast,
  published: string | null,
): ReadRecommendation[] {
  const found: ReadRecommendation[] = [];
  const lexicon = load();
  let open: OpenList | undefined;
  let foreign = false;
  const push = (
    kind: Kind,
    from: number,
    to: number,
    addressee: Addressee | null,
    deadline: ReadRecommendation["deadline"],
  ): void => {
    let end = to;
    while (end > from + 1 && [";", ",", ".", "and", ":"].includes(tokens.word[end - 1] as string)) end--;
    const evidence = { start: tokens.start[from] as number, end: tokens.end[end - 1] as number };
    found.push({ kind, text: tokens.text.slice(evidence.start, evidence.end), addressee, deadline, evidence });
  };
  const actorOf = (from: number, to: number): Addressee | null => {
    const own = addresseeOf(tokens, from, to, cast, lexicon.others);
    const actor = own === undefined ? open?.addressee : own;
    return actor === undefined ? (cast.antecedent(from, "any", from)?.id ?? null) : actor;
  };
  for (const block of blocks) {
    const rater = findCues(tokens, block.from, block.to).find(
      ({ cue }) => cue === "other-rater" || cue === "own-rater",
    );
    if (rater) foreign = rater.cue === "other-rater";
    if (foreign) {
      open = undefined;
      continue;
    }
    const head = headOf(tokens, block, lexicon.heads);
    if (head && (block.colon || block.heading) && !(block.bullet && open)) {
      const addressee = addresseeOf(tokens, block.from, block.to, cast, lexicon.others);
      const deadline = findDeadline(tokens, block.from, block.to, published)?.deadline ?? { kind: "none" };
      open = { kind: head, colon: block.colon, addressee, deadline };
      continue;
    }
    if (open && block.bullet && (open.colon || obliges(tokens, block.from, block.to, lexicon.obliging))) {
      const own = findDeadline(tokens, block.from, block.to, published)?.deadline;
      const sentence = sentencesOf(tokens, block.from, block.to)[0] ?? [block.from, block.to];
      push(open.kind, sentence[0], sentence[1], actorOf(block.from, block.to), own ?? open.deadline);
      continue;
    }
    if (!findPhrase(tokens, block.from, block.to, lexicon.either)) {
      if (open && !block.heading) open = undefined;
      continue;
    }
    let taken = false;
    for (const [from, to] of sentencesOf(tokens, block.from, block.to)) {
      const recommends = findPhrase(tokens, from, to, lexicon.recommending);
      const obliged = obliges(tokens, from, to, lexicon.obliging);
      const deadline = obliged ? findDeadline(tokens, from, to, published) : undefined;
      const listed = open !== undefined && obliged && (open.colon || open.kind !== "cause-of-concern");
      if (!recommends && !deadline && !listed) continue;
      if (!recommends && !listed && !setsTask(tokens, from, to, lexicon.obliging, deadline?.from)) continue;
      const addressee = actorOf(from, to);
      const kind =
        recommends || (deadline && open?.kind !== "area-for-improvement") ? "recommendation" : (open as OpenList).kind;
      if (block.colon && to >= block.to - 1) {
        open = { kind: "recommendation", colon: true, addressee, deadline: deadline?.deadline ?? { kind: "none" } };
        taken = true;
        break;
      }
      push(kind, from, to, addressee, deadline?.deadline ?? { kind: "none" });
      taken = true;
    }
    if (open && !taken && !block.heading) open = undefined;
  }
  return found;
}

/** Tells what list a heading or a lead-in opens. */
function headOf(tokens: Tokens, block: Block, index: Phrases<Kind>): Kind | undefined {
  if (!block.colon && block.to - block.from > 8) return undefined;
  let found: Kind | undefined;
  for (let at = block.from; at < block.to; at++) {
    const phrase = phraseAt(index, tokens, at, block.to);
    // "Recommendation(s)" heads a committee's paper.
    if (phrase && !(tokens.word[at + 1] === "(" && tokens.gap[at + 1] === GLUED)) found ??= phrase.value;
  }
  return found;
}

function findPhrase(tokens: Tokens, from: number, to: number, index: Phrases<true>): boolean {
  for (let at = from; at < to; at++) if (phraseAt(index, tokens, at, to)) return true;
  return false;
}

function obliges(tokens: Tokens, from: number, to: number, index: Phrases<true>): boolean {
  return findPhrase(tokens, from, to, index);
}

/** Tells whether a deadline belongs to the obligation: it opens the sentence, or stands by "should". */
function setsTask(
  tokens: Tokens,
  from: number,
  to: number,
  index: Phrases<true>,
  deadline: number | undefined,
): boolean {
  if (deadline === undefined) return false;
  for (let at = from; at < Math.min(to, from + 24); at++) {
    const phrase = phraseAt(index, tokens, at, to);
    if (!phrase) continue;
    const strong = tokens.word[at] === "should" || tokens.word[at] === "must";
    return strong && (deadline <= at || tokens.word[deadline] !== "immediately" || deadline - at <= 2);
  }
  return false;
}

const KINDS: ReadonlyMap<string, BodyKind> = /* @__PURE__ */ new Map<string, BodyKind>([
  ["force", "force"],
  ["constabulary", "force"],
  ["service", "fire-and-rescue"],
  ["brigade", "fire-and-rescue"],
  ["rocu", "rocu"],
  ["unit", "rocu"],
  ["agency", "agency"],
]);

/** Tells who a stretch names as the one to act; `undefined` when it names nobody, `null` when it names many. */
function addresseeOf(
  tokens: Tokens,
  from: number,
  to: number,
  cast: Cast,
  index: Phrases<string>,
): Addressee | null | undefined {
  const limit = Math.min(to, from + 30);
  let obliged = limit;
  for (let at = from; at < limit; at++) {
    const other = phraseAt(index, tokens, at, to);
    if (other) return other.value;
    const word = tokens.word[at] as string;
    if (word === "chief" && ["constables", "fire"].includes(tokens.word[at + 1] as string)) return null;
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
