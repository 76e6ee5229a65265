import type { InspectedBody } from "../body/index.js";
import { namedBodies } from "./antecedents.js";
import type { Area } from "./areas.js";
import type { Block } from "./blocks.js";
import type { BodyMention } from "./bodies.js";
import { type Chunk, isNamed } from "./chunks.js";
import { findCues } from "./context.js";
import type { Settled } from "./settle.js";
import type { Reader } from "./state.js";
import type { Verdict } from "./verdicts.js";

/** Bodies that stand where areas could: "Good: Kent, Surrey and Sussex". */
export function bodiesListed(chunks: readonly Chunk[], verdict: Verdict): readonly BodyMention[] | undefined {
  if (verdict.areas.length !== 1 || isNamed(verdict.body)) return undefined;
  const [area] = verdict.areas as readonly [Area];
  const only = chunks.find((candidate) => candidate.from === area.from && candidate.to === area.to);
  return only?.body && only.body.named.length > 0 ? only.body.named : undefined;
}

/** Bodies that share a grade behind it: "Kent Police was rated good, along with Surrey and Sussex". */
export function bodiesAlong(reader: Reader, chunks: readonly Chunk[], verdict: Verdict): readonly InspectedBody[] {
  const last = verdict.areas.at(-1);
  let at = last ? chunks.findIndex(({ from }) => from >= last.to) : verdict.end;
  if (chunks[at]?.type === ",") at++;
  const [and, bodies] = [chunks[at], chunks[at + 1]];
  if (and?.type !== "AND" || and.to - and.from < 2 || !bodies?.body || bodies.body.named.length === 0) return [];
  const next = chunks[at + 2]?.type;
  if (next !== undefined && next !== "." && next !== ";") return [];
  return namedBodies(bodies.body, reader.cast) ?? [];
}

/** How far back the bodies may be named that "the three forces" stands for, in tokens. */
const TOGETHER = 160;

/** The bodies named before "the three forces", when there are as many and no others; "the forces" are all that the text names. */
export function bodiesTogether(
  { cast, tokens }: Reader,
  chunks: readonly Chunk[],
  verdict: Verdict,
): readonly InspectedBody[] | undefined {
  const at = chunks.findIndex(({ type, from }) => type === "BODIES" && from < verdict.grade.from);
  const noun = chunks[at];
  const number = chunks[at - 1]?.type === "N" ? chunks[at - 1] : undefined;
  const article = chunks[number ? at - 2 : at - 1];
  if (!noun || (article && tokens.word[article.from] !== "the") || (!article && !number)) return undefined;
  // "the three forces in the region that …": not just those named.
  const next = chunks[at + 1]?.type;
  if (next === "AT" || next === "THAT" || next === "W" || chunks[at - 3]?.type === "N") return undefined;
  const kind =
    tokens.word[noun.from] === "services" || tokens.word[noun.from] === "brigades" ? "fire-and-rescue" : "force";
  const of = (bodies: readonly InspectedBody[]): readonly InspectedBody[] =>
    bodies.filter((body) => body.kind === kind);
  const named = of(cast.between(Math.max(0, noun.from - TOGETHER), noun.from));
  if (number) return named.length === number.count ? named : undefined;
  return named.length > 1 && named.length === of(cast.all).length ? named : undefined;
}

/** Tells which bodies a verdict is on; `other` when they are none of HMICFRS's, nothing when the text does not tell. */
export function bodiesOf(
  reader: Reader,
  chunks: readonly Chunk[],
  verdict: Pick<Verdict, "grade" | "body" | "subject" | "continued">,
  previous: Settled | undefined,
  sentence: readonly [number, number],
): readonly InspectedBody[] | undefined | "other" {
  const { cast } = reader;
  const { body } = verdict;
  if (body?.body && body.body.named.length > 0) return namedBodies(body.body, cast);
  const nearest = lastBody(chunks, verdict.grade.from);
  if (!body && nearest?.body && nearest.body.named.length > 0 && !(verdict.continued && previous?.bodies))
    return namedBodies(nearest.body, cast);
  if (!body && previous?.bodies && (verdict.continued || verdict.subject?.kind !== "body")) return previous.bodies;
  const several = body && isPlural(reader, body) ? cast.group(body.from) : undefined;
  if (several) return several;
  // "The extent to which the service is effective": the noun tells the kind, though it is not the subject.
  const named = (body ?? nearest)?.body?.kind ?? "any";
  // "its service requires improvement" of a police force
  const kind = (named === "fire-and-rescue" || named === "force") && !cast.kinds.has(named) ? "any" : named;
  const at = body?.from ?? verdict.grade.from;
  const before = lastBody(chunks, at);
  if (
    body?.body?.indefinite === true ||
    (before?.body?.indefinite === true && (body === undefined || kind === "any") && !isAsA(reader, before))
  ) {
    return one(cast.next(at, before?.body?.kind ?? kind, sentence[1] + 60));
  }
  const self = body !== undefined && ["we", "us"].includes(reader.tokens.word[body.from] as string);
  if (!self && isOther(reader, at, kind, sentence[0])) return "other";
  const placed = isPronoun(reader, body) ? undefined : cast.placed(sentence[0], at, kind);
  return one(placed) ?? one(cast.antecedent(at, kind, sentence[0])) ?? one(cast.next(at, kind, sentence[1] + 60));
}

/** What a body that "the service" may stand for is called by. */
const SERVICES = /* @__PURE__ */ new Set(["service", "services", "team", "yjs", "probation", "care", "coastguard"]);

/** Tells whether "the service" or "it" stands for a body that HMICFRS does not grade. */
function isOther(reader: Reader, at: number, kind: string, sentence: number): boolean {
  const { tokens, cast } = reader;
  if (kind !== "any" && kind !== "fire-and-rescue") return false;
  const from = Math.max(0, sentence - 120);
  const others = findCues(tokens, from, at).filter(
    ({ cue, from, to }) =>
      cue === "other-body" &&
      // "people who have been in prison", "when they come out of prison"
      !(to - from === 1 && PLACING.has(tokens.word[from - 1] as string)) &&
      tokens.word[to + 1] !== "policing" &&
      (kind === "any" || SERVICES.has(tokens.word[to - 1] as string)),
  );
  const last = others.at(-1);
  return last !== undefined && cast.between(last.to, at).length === 0;
}

/** "As a force we are good": the speaker's own. */
function isAsA({ tokens }: Reader, { from }: Chunk): boolean {
  return tokens.word[from - 1] === "as" && tokens.word[from] === "a";
}

const PLACING = /* @__PURE__ */ new Set(["in", "of", "from", "to"]);

/** Tells whether a body is "they" or "both". */
function isPlural({ tokens }: Reader, { from, to }: Chunk): boolean {
  return to - from === 1 && ["they", "both"].includes(tokens.word[from] as string);
}

/** Tells whether a body is only "it" or "they". */
function isPronoun(reader: Reader, body: Chunk | undefined): boolean {
  return (
    body !== undefined &&
    body.to - body.from === 1 &&
    ["it", "they", "both", "we", "us"].includes(reader.tokens.word[body.from] as string)
  );
}

/** Gives a list of the one value, or nothing. */
function one<T>(value: T | undefined): readonly T[] | undefined {
  return value === undefined ? undefined : [value];
}

/** Finds the last body of a sentence that ends before a token. */
function lastBody(chunks: readonly Chunk[], before: number): Chunk | undefined {
  return chunks.findLast((candidate) => candidate.type === "B" && candidate.to <= before);
}

/** Tells whether a block holds the names of several bodies and nothing else: "Kent, Surrey and Sussex". */
export function listsBodies({ tokens, mentions }: Reader, { from, to }: Block): boolean {
  let named = 0;
  for (let at = from; at < to; at++) {
    const mention = mentions.bodyAt.get(at);
    if (mention && !mention.place) {
      named++;
      at = mention.to - 1;
    } else if (!LIST_WORDS.has(tokens.word[at] as string)) return false;
  }
  return named > 1;
}

const LIST_WORDS = /* @__PURE__ */ new Set([",", ";", "and", "the", "."]);
