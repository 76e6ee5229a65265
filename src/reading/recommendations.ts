import type { Addressee } from "../recommendation/index.js";
import type { Cast } from "./antecedents.js";
import type { Block } from "./blocks.js";
import type { BodyKind } from "../body/index.js";
import { announces, labelled, statesConcern } from "./concerns.js";
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
  /** Whether it is a heading of one thing, which the paragraph below says. */
  readonly single?: boolean | undefined;
  /** The first token of a lead-in such as "the force should:", whose items are actions of one recommendation. */
  readonly shared?: number | undefined;
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
    found.push({ kind, text: textOf(evidence), actions: [], addressee, deadline, evidence });
  };
  const textOf = ({ start, end }: ReadRecommendation["evidence"]): string => tokens.text.slice(start, end);
  /** Takes what was pushed last for an action of the recommendation that a lead-in opened. */
  const share = (from: number): void => {
    const { evidence, text, ...item } = found.pop() as ReadRecommendation;
    const start = tokens.start[from] as number;
    const known = found.at(-1)?.evidence.start === start ? found.pop() : undefined;
    const whole = { start, end: evidence.end };
    found.push({ ...item, text: textOf(whole), actions: [...(known?.actions ?? []), text], evidence: whole });
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
    const label = labelled(tokens, block.from, block.to, lexicon.heads);
    if (label && label.from < block.to) {
      const [from, to] = sentencesOf(tokens, label.from, block.to)[0] ?? [label.from, block.to];
      const due = findDeadline(tokens, from, to, published)?.deadline ?? { kind: "none" };
      const said = label.kind !== "recommendation" || obliges(tokens, from, to, lexicon.obliging);
      if (!block.colon && to - from > 2 && said) {
        push(label.kind, from, to, actorOf(from, to), due);
        continue;
      }
    }
    const head = headOf(tokens, block, lexicon.heads);
    if (head && (block.colon || block.heading) && !(block.bullet && open)) {
      const addressee = addresseeOf(tokens, block.from, block.to, cast, lexicon.others);
      const deadline = findDeadline(tokens, block.from, block.to, published)?.deadline ?? { kind: "none" };
      const single = announces(tokens, block.from, block.to, lexicon.heads) !== undefined;
      open = { kind: head, colon: block.colon, addressee, deadline, single };
      continue;
    }
    if (open && block.colon && !block.bullet && !obliges(tokens, block.from, block.to, lexicon.either)) {
      open = { ...open, colon: true };
      continue;
    }
    if (open?.single && !block.bullet && !block.heading && open.kind !== "recommendation") {
      const [from, to] = sentencesOf(tokens, block.from, block.to)[0] ?? [block.from, block.to];
      const due = findDeadline(tokens, from, to, published)?.deadline ?? open.deadline;
      push(open.kind, from, to, actorOf(from, to), due);
      open = undefined;
      continue;
    }
    if (open && block.bullet && (open.colon || obliges(tokens, block.from, block.to, lexicon.obliging))) {
      const own = findDeadline(tokens, block.from, block.to, published)?.deadline;
      const sentence = sentencesOf(tokens, block.from, block.to)[0] ?? [block.from, block.to];
      push(open.kind, sentence[0], sentence[1], actorOf(block.from, block.to), own ?? open.deadline);
      if (open.shared !== undefined) share(open.shared);
      continue;
    }
    if (!findPhrase(tokens, block.from, block.to, lexicon.either)) {
      for (const [from, to] of sentencesOf(tokens, block.from, block.to))
        if (statesConcern(tokens, from, to)) push("cause-of-concern", from, to, actorOf(from, to), { kind: "none" });
      if (open && !block.heading) open = undefined;
      continue;
    }
    let taken = false;
    for (const [from, to] of sentencesOf(tokens, block.from, block.to)) {
      const recommends = findPhrase(tokens, from, to, lexicon.recommending);
      const obliged = obliges(tokens, from, to, lexicon.obliging);
      const deadline = obliged ? findDeadline(tokens, from, to, published) : undefined;
      const listed = open !== undefined && obliged && (open.colon || open.kind !== "cause-of-concern");
      const leads = obliged && block.colon && to >= block.to - 1 && endsObliging(tokens, to);
      if (!recommends && !deadline && !listed && !leads) {
        if (statesConcern(tokens, from, to)) push("cause-of-concern", from, to, actorOf(from, to), { kind: "none" });
        continue;
      }
      if (!recommends && !listed && !leads && !setsTask(tokens, from, to, lexicon.obliging, deadline?.from)) continue;
      const addressee = actorOf(from, to);
      const kind =
        recommends || (deadline && open?.kind !== "area-for-improvement")
          ? "recommendation"
          : (open?.kind ?? "recommendation");
      if (block.colon && to >= block.to - 1) {
        const due = deadline?.deadline ?? { kind: "none" };
        open = { kind: "recommendation", colon: true, addressee, deadline: due, shared: leads ? from : undefined };
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

/** Tells whether a lead-in ends with "should:", "must:" or the like, so that its items go on with it. */
function endsObliging(tokens: Tokens, to: number): boolean {
  const last = tokens.word[to - 1] === ":" ? to - 2 : to - 1;
  const word = tokens.word[last] as string;
  return (
    word === "should" ||
    word === "must" ||
    (word === "to" && /^(?:needs?|ought|ha(?:s|ve))$/.test(tokens.word[last - 1] as string))
  );
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
