import type { InspectedBody } from "../body/index.js";
import { namedBodies } from "./antecedents.js";
import { type Area, isKnown } from "./areas.js";
import { areaBefore, areasLeftUngraded, areasOfClause } from "./back.js";
import type { Block } from "./blocks.js";
import { type Chunk, chunk, isNamed, placeOf, wordOf } from "./chunks.js";
import { clean } from "./clean.js";
import { clauseSubject, pairChanges } from "./changes.js";
import { type FoundCue, findCues } from "./context.js";
import { announce, updateRater } from "./announce.js";
import type { GradeMention } from "./grades.js";
import { nameEnds, nameTop, offeredIn } from "./offers.js";
import { nameRepeated } from "./repeats.js";
import { readRespectively } from "./respectively.js";
import { firstFrom } from "./positions.js";
import { isEarlier, repeatsEarlier } from "./rounds.js";
import { sentencesOf } from "./sentences.js";
import { spread } from "./spread.js";
import { goOn } from "./quiet.js";
import { areasNear, leadingAreas } from "./nearby.js";
import type { Reader } from "./state.js";
import type { Tokens } from "./tokens.js";
import { isSure } from "./sureness.js";
import type { Counted } from "./tallies.js";
import { addCounts, soundCounts } from "./tallying.js";
import { findVerdicts, type Verdict } from "./verdicts.js";
import { bodiesAlong, bodiesListed, bodiesOf, bodiesTogether } from "./who.js";

/** Reads a block that has grade words. */
export function readGraded(reader: Reader, block: Block): void {
  reader.state.open = undefined;
  for (const sentence of sentencesOf(reader.tokens, block.from, block.to)) {
    readSentence(reader, block, sentence);
    goOn(reader.state, sentence);
  }
}

/** Reads a sentence that has grade words, or may speak of "top marks". */
export function readSentence(reader: Reader, block: Block, sentence: readonly [number, number]): void {
  const { tokens, mentions, state } = reader;
  const [from, to] = sentence;
  const cues = findCues(tokens, from, to);
  updateRater(reader, cues, from, to);
  const plain = nameEnds(tokens, clean(tokens, chunk(tokens, from, to, mentions)));
  const topped = state.offered ? nameTop(tokens, plain, state.offered) : plain;
  const chunks = nameRepeated(tokens, topped, state.last, state.counted, mentionBefore(mentions.grades, from));
  state.offered = offeredIn(tokens, chunks) ?? state.offered;
  const counts = soundCounts(reader, chunks, sentence);
  const found = readRespectively(tokens, chunks, from, to) ?? pairChanges(tokens, chunks, findVerdicts(tokens, chunks));
  const verdicts = spread(reader, chunks, withCounts(found, counts), counts, sentence);
  if (verdicts.length === 0) announce(reader, from, to);
  if (state.foreign) return;
  const defines = cues.some(({ cue }) => cue === "definition");
  let previous: Settled | undefined;
  verdicts.forEach((verdict, index) => {
    const next = verdicts[index + 1];
    if (defines && verdict.body === undefined && (verdict.count === undefined || verdict.areas.length === 0)) return;
    const settled = settle(reader, block, chunks, verdict, previous, cues, next, sentence);
    if (settled) previous = settled;
  });
  if (!defines || counts.some(({ noun }) => noun))
    addCounts(reader, block, chunks, counts, verdicts, previous, cues, sentence);
}

/** Tells verdicts how many areas they are of, so that none is taken for the grade of the body. */
function withCounts(verdicts: readonly Verdict[], counts: readonly Counted[]): readonly Verdict[] {
  return verdicts.map((verdict) => {
    const counted = counts.find(({ grade, elided }) => grade === verdict.grade && !elided);
    if (!counted || counted.besides || counted.pattern === "sole-grade") return verdict;
    return { ...verdict, count: counted.count, doubtful: verdict.doubtful || counted.count === 0 };
  });
}

/** Finds the last grade word before a token, which "this grade" speaks of. */
function mentionBefore(grades: readonly GradeMention[], before: number): GradeMention | undefined {
  return grades[firstFrom(grades, before) - 1];
}

/** What a verdict came to, for the verdicts that go on with it. */
export interface Settled {
  readonly bodies: readonly InspectedBody[] | undefined;
  readonly areas: readonly Area[];
  readonly verdict: Verdict;
  readonly tally: boolean;
  /** Whether it is on a body that the text never names. */
  readonly nameless?: boolean | undefined;
}

function settle(
  reader: Reader,
  block: Block,
  chunks: readonly Chunk[],
  verdict: Verdict,
  previous: Settled | undefined,
  cues: readonly FoundCue[],
  next: Verdict | undefined,
  sentence: readonly [number, number],
): Settled | undefined {
  const { collection, state, tokens, cast } = reader;
  const nextStart = next?.start ?? chunks.length;
  if (verdict.doubtful) return undefined;
  const from = (chunks[Math.min(verdict.start, chunks.length - 1)] as Chunk).from;
  const to = Math.max((chunks[Math.max(verdict.end - 1, 0)] as Chunk).to, verdict.grade.to);
  const listed = bodiesListed(chunks, verdict);
  const stated = areasOf(tokens, chunks, verdict, previous, listed !== undefined, next);
  const open = isOpen(block, chunks, verdict, nextStart, sentence);
  const vague = isVague(tokens, chunks, verdict, next);
  const bare = stated.length === 0 && verdict.count === undefined && !verdict.everything && !open && !listed;
  const elided = bare && previous !== undefined && hasOwnBody(verdict) ? previous.areas : [];
  const back =
    bare && elided.length === 0 && !verdict.label && !vague
      ? areaBefore(reader, chunks, verdict, sentence, previous === undefined)
      : undefined;
  const ungraded = bare && verdict.grade.grade === null ? areasLeftUngraded(reader, chunks, verdict, sentence) : [];
  const round = bare && verdict.patterns[1] === "in-round" && state.areas.length === 1 ? state.areas : [];
  const all = [ungraded, round, back ? [back] : [], elided].find(({ length }) => length > 0) ?? stated;
  // "Kent Police is good at preventing crime, at seeing what matters locally": of a bare "is", what is known to be graded.
  const known = all.filter(isKnown);
  const areas = verdict.sure || verdict.patterns[0] !== "is" || known.length === 0 ? all : known;
  const many = (verdict.subject?.kind === "bodies" || verdict.patterns[0] === "bodies-judged") && !listed;
  const together = many ? bodiesTogether(reader, chunks, verdict) : undefined;
  if (many && !together) return undefined;
  const labels =
    listed !== undefined &&
    verdict.patterns[1] === "label-of-areas" &&
    (verdict.patterns[0] === "start" || verdict.subject?.kind === "bodies");
  const run = isNextRow(block, verdict, stated, state.run);
  if (!labels && !run && !isSure(block, chunks, verdict, areas, previous, open, state.bodies !== undefined))
    return undefined;
  if (
    areas.length === 0 &&
    verdict.count === undefined &&
    !verdict.everything &&
    !open &&
    (vague || speaksOfAreas(tokens, chunks, verdict))
  ) {
    collection.leave(from, to, "area-unknown");
    // "inadequate in more than half of the areas. These included …"
    if (verdict.grade.grade && verdict.sure) state.counted.push({ grade: verdict.grade.grade, count: Infinity, to });
    return undefined;
  }
  const found = listed
    ? namedBodies({ named: listed, kind: "any", indefinite: false }, cast)
    : (together ?? bodiesOf(reader, chunks, verdict, previous, sentence));
  if (found === "other") return undefined;
  const clause: readonly [number, number] = [
    previous ? Math.max(previous.verdict.grade.to, from) : sentence[0],
    nextStart < chunks.length ? (chunks[nextStart] as Chunk).from : sentence[1],
  ];
  const told = verdict.later === true ? false : isEarlier(tokens, cues, verdict.grade, clause, reader.year);
  const earlier = state.earlier || verdict.earlier || told || round.length > 0;
  const lastYears = told && !state.earlier && !verdict.earlier && saysLastYears(tokens, clause);
  const current = !earlier;
  const pattern = verdict.patterns.join(" + ");
  const title = block.to === reader.title?.to;
  if (open) {
    state.open = { grade: verdict.grade, bodies: found, current, patterns: verdict.patterns };
    if (verdict.count === undefined && verdict.areas.length === 0)
      return { bodies: found, areas, verdict, tally: false };
  }
  const kind = verdict.body?.body?.kind ?? "any";
  const nameless =
    !found &&
    cast.nameless &&
    // "The force was …. The service was …": two bodies, and no name for either.
    (kind === "any" || state.unnamed === undefined || state.unnamed === kind) &&
    (speaksOfOwn(tokens, chunks, verdict) || isQuestionLabel(block, verdict, areas) || previous?.nameless === true);
  if (nameless && kind !== "any") state.unnamed = kind;
  if (!found && !nameless) {
    collection.leave(from, to, "body-unknown");
    return undefined;
  }
  state.bodies = found;
  if (verdict.label && verdict.grade.capital && verdict.grade.to === block.to && areas.length === 1)
    state.run = block.to;
  const bodies: readonly (InspectedBody | null)[] = [...(found ?? [null]), ...bodiesAlong(reader, chunks, verdict)];
  const { grade } = verdict.grade;
  const tally = verdict.count !== undefined;
  if (grade && current) state.last = grade;
  if (current) state.areas = areas;
  if (tally && grade) state.counted.push({ grade, count: verdict.count as number, to });
  const judged: readonly (Area | undefined)[] =
    areas.length > 0
      ? areas
      : tally
        ? []
        : [
            verdict.everything
              ? { ...verdict.everything, topic: "all", familiar: true, certain: true }
              : title
                ? undefined
                : state.announced,
          ];
  for (const body of bodies) {
    for (const area of judged) {
      collection.add({ body, area, grade, current, from, to, pattern, title, lastYears });
      if (current && verdict.later !== true && repeatsEarlier(tokens, verdict.grade, clause))
        collection.add({
          body,
          area,
          grade,
          current: false,
          from,
          to: Math.max(to, Math.min(sentence[1], to + 6)),
          pattern,
          title,
        });
    }
  }
  if (verdict.subject?.fronted.length === 1 && verdict.subject.kind === "body")
    state.announced = verdict.subject.fronted[0];
  return { bodies: found, nameless, areas, verdict, tally };
}

/** "last year's inspection", "its first inspection": the latest one, unless the text tells of one since. */
function saysLastYears(tokens: Tokens, [from, to]: readonly [number, number]): boolean {
  for (let at = from; at < to - 1; at++) {
    const [word, next] = [tokens.word[at], tokens.word[at + 1] as string];
    if (word === "first" && (next === "inspection" || next === "assessment")) return true;
    if (word === "last" && next === "year" && tokens.word[at + 2] === "'s")
      return tokens.word.slice(at + 3, at + 14).some((noun) => /^(?:inspection|assessment|report|review)$/.test(noun));
  }
  return false;
}

/** Tells whether a grade is the label of areas beyond doubt, as in a table of one body: "Preventing fires and other risks Good". */
function isQuestionLabel(block: Block, verdict: Verdict, areas: readonly Area[]): boolean {
  return (
    verdict.patterns[0] === "label" &&
    areas.length === 1 &&
    areas.every((area) => (area.certain || block.bullet) && isKnown(area))
  );
}

/** Tells whether a grade is of a body that speaks of itself, or is "the force" throughout: "our overall rating". */
function speaksOfOwn(tokens: Tokens, chunks: readonly Chunk[], verdict: Verdict): boolean {
  if (verdict.body !== undefined) return verdict.body.body?.indefinite === false;
  return chunks.some(({ type, from }) => type === "ART" && from < verdict.grade.from && tokens.word[from] === "our");
}

/** Tells whether a line goes on with a table of an area and its grade a line: "People Inadequate". */
function isNextRow(block: Block, verdict: Verdict, areas: readonly Area[], run: number | undefined): boolean {
  return (
    run === block.from && verdict.label && verdict.grade.capital && verdict.grade.to === block.to && areas.length === 1
  );
}

/** Tells whether a grade names a body of its own: "…, with Surrey Police adequate". */
function hasOwnBody({ subject }: Verdict): boolean {
  return subject?.kind === "body" && isNamed(subject.body);
}

/** "adequate in a single area", "inadequate and requiring improvement in several areas": areas that are not named follow. */
function isVague(tokens: Tokens, chunks: readonly Chunk[], verdict: Verdict, next: Verdict | undefined): boolean {
  let at = placeOf(chunks, verdict.grade) + 1;
  if (chunks[at]?.type === "AND" && chunks[at + 1]?.grade && chunks[at + 1]?.grade === next?.grade) at += 2;
  const word = wordOf(tokens, chunks[at + 1]);
  if (["that", "this", "these", "those", "which"].includes(word)) return false;
  return chunks[at]?.type === "AT" && chunks.slice(at + 1, at + 5).some(({ type }) => type === "AREA");
}

/** Tells whether the grade is of areas that are not named: "In several areas it rates the force as requiring improvement". */
function speaksOfAreas(tokens: Tokens, chunks: readonly Chunk[], verdict: Verdict): boolean {
  const index = placeOf(chunks, verdict.grade);
  const next = chunks[index + 1];
  // "we received ‘adequate’ gradings"
  if (next?.type === "RATING" && PLURALS.has(tokens.word[next.to - 1] as string)) return true;
  for (let at = index - 1; at >= Math.max(0, index - 14); at--) {
    const { type, from } = chunks[at] as Chunk;
    // "the areas where we were graded good"
    if (type === "BREAK" && tokens.word[from] === "where" && chunks[at - 1]?.type === "AREA") return true;
    if (type === "G" || type === ";" || type === "BREAK") return false;
    // "said that all areas had improved and rated the force as good"
    if (type === "AND" && chunks[at + 1]?.type === "JUDGED") return false;
    if (type === "AREA" && chunks[at - 2]?.type !== "BREAK" && tokens.word[from] !== "criteria") return true;
  }
  return (
    next?.type === "AREA" ||
    (chunks[index + 1]?.type === "AT" && chunks.slice(index + 2, index + 5).some(({ type }) => type === "AREA"))
  );
}

const PLURALS = /* @__PURE__ */ new Set(["grades", "gradings", "ratings", "judgments", "judgements", "marks"]);

function areasOf(
  tokens: Tokens,
  chunks: readonly Chunk[],
  verdict: Verdict,
  previous: Settled | undefined,
  listed: boolean,
  next: Verdict | undefined,
): readonly Area[] {
  // "rated the force on its efficiency as good across each of the strands"
  const own = verdict.subject?.areas ?? [];
  const vague =
    verdict.patterns[0] === "as" &&
    verdict.areas.every(({ topic }) => topic === undefined) &&
    own.length > 0 &&
    own.every(isKnown);
  if (verdict.areas.length > 0 && !listed && !vague) {
    return verdict.patterns[1] === "as-was" ? [...(verdict.subject?.areas ?? []), ...verdict.areas] : verdict.areas;
  }
  const { subject } = verdict;
  if (subject && subject.areas.length > 0) return subject.areas;
  if (subject && subject.fronted.length > 0) return subject.fronted;
  // "up from adequate", "from adequate to good for …": the grade left behind is of the same areas.
  const real = next?.areas.filter((area) => area.topic !== undefined) ?? [];
  if (verdict.earlier && next?.patterns[0] === "to-grade" && real.length > 0) return real;
  const alone = verdict.count === undefined && !verdict.everything;
  const near = alone ? areasNear(tokens, chunks, verdict, next, previous?.verdict.end ?? 0) : [];
  const clauses = alone ? areasOfClause(tokens, chunks, verdict, previous?.verdict.end ?? 0) : [];
  if (clauses.length > 0) return clauses;
  const led = alone && previous === undefined ? leadingAreas(tokens, chunks) : [];
  if (near.length > 0) return led.length > near.length ? led : near;
  if (led.length > 0) return led;
  const clause = alone ? clauseAreas(tokens, chunks, verdict, previous) : [];
  if (clause.length > 0) return clause;
  const having = [0, 1, 2].some((step) => wordOf(tokens, chunks[verdict.start + step]) === "having");
  if (previous && (verdict.earlier || having || verdict.patterns[0] === "to-grade")) return previous.areas;
  return [];
}

/** The areas that the subject of a grade's clause is, beyond doubt: "efficiency, it turned out, had stood at adequate". */
function clauseAreas(
  tokens: Tokens,
  chunks: readonly Chunk[],
  verdict: Verdict,
  previous: Settled | undefined,
): readonly Area[] {
  const index = placeOf(chunks, verdict.grade);
  const { areas, fronted } = clauseSubject(tokens, chunks, index, previous?.verdict.end ?? 0);
  const found = areas.length > 0 ? areas : fronted;
  return found.every(isKnown) ? found : [];
}

/** Tells whether the areas of a grade stand in the lines below: it ends its block, and a colon or a heading says so. */
function isOpen(
  block: Block,
  chunks: readonly Chunk[],
  verdict: Verdict,
  nextStart: number,
  sentence: readonly [number, number],
): boolean {
  if (nextStart < chunks.length || sentence[1] < block.to - 1) return false;
  // "… a rating of good and the report says that:"
  const index = placeOf(chunks, verdict.grade);
  if (chunks.slice(index).some(({ type }) => type === "SAY")) return false;
  // "to how it looks after its people; in particular, to the way it:"
  const last = chunks.at(-1)?.type === ":" ? chunks.slice(-3, -1) : [];
  if (block.colon && last.some(({ type }) => type === "HOW")) return true;
  if (verdict.areas.length > 0) return false;
  const alone = chunks.every(({ type }) =>
    ["G", "RATING", "AREA", ":", "ART", "N", "(", ")", "AS", "JUDGED"].includes(type),
  );
  return block.colon || (alone && (block.heading || block.bullet));
}
