import type { Addressee } from "../recommendation/index.js";
import { addresseeOf, isBodyNoun } from "./addressees.js";
import type { Cast } from "./antecedents.js";
import type { Block } from "./blocks.js";
import {
  announces,
  isDocument,
  isVoid,
  labelled,
  mentionedConcern,
  type StatedFinding,
  statedFindings,
} from "./concerns.js";
import { isNone } from "./counts.js";
import { findCues } from "./context.js";
import { findDeadline } from "./deadlines.js";
import { phraseAt } from "./lexicon.js";
import type { ReadRecommendation } from "./reading.js";
import { findPhrase, recommendationWords } from "./recommendation-words.js";
import { sentencesOf } from "./sentences.js";
import {
  asksFor,
  isAnswer,
  isOwnBusiness,
  isSpoken,
  endsObliging,
  heads,
  isState,
  isTelling,
  leadsList,
  makes,
  obliges,
  quotes,
  saysVerb,
  setsTask,
  startsTask,
} from "./tasks.js";
import type { Tokens } from "./tokens.js";

type Kind = ReadRecommendation["kind"];
type Due = ReadRecommendation["deadline"];
type Stretch = readonly [number, number];

/** A list of things to be done that is open. */
interface OpenList {
  readonly kind: Kind;
  /** Whether a line with a colon opened it, so that every item belongs to it. */
  readonly colon: boolean;
  /** Who the line that opened it says is to act. */
  readonly addressee: Addressee | null | undefined;
  readonly deadline: Due;
  /** Whether it is a heading of one thing, which the paragraph below says. */
  readonly single?: boolean | undefined;
  /** What a heading of one thing says itself, for when nothing stands below it: "Cause of concern: prevention". */
  readonly topic?: Stretch | undefined;
  /** The first token of a lead-in such as "the force should:", whose items are actions of one recommendation. */
  readonly shared?: number | undefined;
}

/** What stands between items of a list, behind the one before. */
const TRAILING = /* @__PURE__ */ new Set([";", ",", "and", "…"]);

const NO_DUE: Due = /* @__PURE__ */ Object.freeze({ kind: "none" });

/** Reads the recommendations, areas for improvement and causes of concern of a text. */
export function readRecommendations(
  tokens: Tokens,
  blocks: readonly Block[],
  cast: Cast,
  published: string | null,
): ReadRecommendation[] {
  const reader = new TaskReader(tokens, cast, published);
  for (const block of blocks) reader.read(block);
  return reader.finish();
}

/** Reads a text block by block, and remembers which list is open. */
class TaskReader {
  private readonly found: ReadRecommendation[] = [];
  private open: OpenList | undefined;
  private foreign = false;
  private mention: StatedFinding | undefined;

  constructor(
    private readonly tokens: Tokens,
    private readonly cast: Cast,
    private readonly published: string | null,
  ) {}

  finish(): ReadRecommendation[] {
    this.settleTopic();
    // What a lead-in and its items say is cut from the text once they are all read.
    this.found.forEach((item, index) => (this.found[index] = { ...item, text: this.textOf(item.evidence) }));
    // A cause of concern that the text only names by its area, as councils do.
    const { mention } = this;
    if (mention && !this.found.some(({ kind }) => kind === "cause-of-concern"))
      this.push(mention.kind, mention.from, mention.to, this.actorOf(mention.from, mention.to), NO_DUE);
    return this.found;
  }

  read(block: Block): void {
    if (this.isForeign(block) || isAnswer(this.tokens, block)) this.open = undefined;
    else if (!this.readHead(block)) this.readBody(block);
  }

  /** Tells whether another inspectorate is speaking; a report made together with one is ours too. */
  private isForeign({ from, to }: Block): boolean {
    const cues = findCues(this.tokens, from, to).map(({ cue }) => cue);
    if (cues.includes("own-rater")) this.foreign = false;
    else if (cues.includes("other-rater") && this.open === undefined) this.foreign = true;
    return this.foreign;
  }

  /** Reads a label with what it labels, a heading or a lead-in that opens a list. */
  private readHead(block: Block): boolean {
    const { tokens, open } = this;
    if (block.cells.length > 0) return this.readCells(block);
    const label = labelled(tokens, block.from, block.to);
    if (label && label.from < block.to && !block.colon) {
      const [from, to] = this.firstSentence(label.from, block.to);
      const said = label.kind !== "recommendation" || obliges(tokens, from, to);
      const topic =
        label.kind !== "recommendation" &&
        block.heading &&
        !isNone(tokens, from, to) &&
        !isDocument(tokens, from) &&
        !saysVerb(tokens, from, to);
      if (topic && !this.isClosed(block)) {
        this.openList({
          kind: label.kind,
          colon: false,
          addressee: undefined,
          deadline: NO_DUE,
          single: true,
          topic: [from, to],
        });
        return true;
      }
      if (to - from > 2 && said) {
        this.settleTopic();
        if (!this.isClosed(block)) this.push(label.kind, from, to, this.actorOf(from, to), this.dueIn(from, to));
        this.open = undefined;
        return true;
      }
    }
    const sentences = sentencesOf(tokens, block.from, block.to);
    const last = block.colon ? sentences.pop() : undefined;
    const head = (last && heads(tokens, { ...block, from: last[0] })) ?? heads(tokens, block);
    if (head && (block.colon || block.heading)) {
      for (const [from, to] of sentences) this.readSentence(block, from, to);
      const addressee = addresseeOf(tokens, block.from, block.to, this.cast);
      const deadline = this.dueIn(block.from, block.to);
      const single = announces(tokens, block.from, block.to) !== undefined;
      this.settleTopic();
      this.open = this.isClosed(block) ? undefined : { kind: head, colon: block.colon, addressee, deadline, single };
      return true;
    }
    if (open && isState(tokens, block)) {
      const word = tokens.word[block.from];
      if (word === "concern") this.open = { ...open, single: true };
      else if (word === "closed" && open.kind === "cause-of-concern") this.open = undefined;
    }
    return false;
  }

  private readBody(block: Block): void {
    const { tokens } = this;
    // "The inspector said:" opens no list.
    if (block.colon && (quotes(tokens, block.to) || isOwnBusiness(tokens, block))) this.endList();
    if (this.open && this.readUnder(this.open, block)) return;
    let taken = false;
    if (isTelling(tokens, block.from, block.to))
      for (const [from, to] of sentencesOf(tokens, block.from, block.to)) {
        taken = this.readSentence(block, from, to) || taken;
        // A paragraph that starts with something else ends the list above it.
        if (!taken && !block.heading) this.endList();
      }
    if (!taken && !block.heading) this.endList();
  }

  /** Reads a block as what the list that is open tells of; tells whether it is that. */
  private readUnder(open: OpenList, block: Block): boolean {
    const { tokens } = this;
    const [first, last] = this.firstSentence(block.from, block.to);
    if (block.colon && !block.bullet && !asksFor(tokens, block.from, block.to)) {
      this.open = { ...open, colon: true };
      return true;
    }
    const concerns = open.kind === "cause-of-concern" && !open.colon && this.isOfBody(first, last);
    if ((open.single || concerns) && open.kind !== "recommendation" && this.isStatement(block, first, last)) {
      const due = this.dueIn(first, last);
      const task = open.kind === "cause-of-concern" && due.kind !== "none" && obliges(tokens, first, last);
      if (!task) {
        this.push(open.kind, first, last, this.actorOf(first, last), due);
        // What stands below says what is to be done about it.
        this.open = { ...open, kind: "recommendation", colon: false, topic: undefined };
        return true;
      }
      this.settleTopic();
    }
    if (!block.bullet || !(open.colon || obliges(tokens, block.from, block.to))) return false;
    const due = this.dueIn(block.from, block.to);
    this.settleTopic();
    this.push(open.kind, first, last, this.actorOf(block.from, block.to), due.kind === "none" ? open.deadline : due);
    if (open.shared !== undefined) this.share(open.shared);
    return true;
  }

  private endList(): void {
    this.settleTopic();
    this.open = undefined;
  }

  /** Reads a sentence; tells whether it had something in it. */
  private readSentence(block: Block, from: number, to: number): boolean {
    const { tokens, open } = this;
    const asks = asksFor(tokens, from, to);
    const recommends = asks === "recommends";
    const obliged = obliges(tokens, from, to);
    const deadline = obliged ? findDeadline(tokens, from, to, this.published) : undefined;
    const listed =
      open !== undefined &&
      obliged &&
      (open.colon || open.kind !== "cause-of-concern") &&
      (open.colon || startsTask(tokens, from, to, (start, end) => this.cast.between(start, end).length > 0));
    const leads = obliged && block.colon && (endsObliging(tokens, to) || leadsList(tokens, from, to, deadline?.from));
    const task =
      recommends ||
      listed ||
      leads ||
      (deadline !== undefined && setsTask(tokens, from, to, deadline.from) && !isSpoken(tokens, from, to));
    if (!task) {
      const stated = statedFindings(tokens, from, to);
      for (const { kind, from: start, to: end } of stated)
        this.push(kind, start, end, this.actorOf(from, to), this.dueAfter(to, block.to));
      this.mention ??= mentionedConcern(tokens, from, to);
      const made = stated.length === 0 ? makes(tokens, from, to) : undefined;
      if (made) this.openList({ kind: made, colon: false, addressee: undefined, deadline: NO_DUE });
      return made !== undefined;
    }
    const addressee = this.actorOf(from, to);
    const due = deadline?.deadline ?? NO_DUE;
    const kind =
      listed && !recommends && (!deadline || open.kind === "area-for-improvement") ? open.kind : "recommendation";
    if (block.colon && to === block.to) {
      this.openList({
        kind: "recommendation",
        colon: true,
        addressee,
        deadline: due,
        shared: leads ? from : undefined,
      });
      return true;
    }
    this.settleTopic();
    this.push(kind, from, to, addressee, due.kind === "none" && listed ? open.deadline : due);
    return true;
  }

  /** Reads a table row that holds a task: "Recommendation 1 | By 1 May 2024, the force should … | Accepted". */
  private readCells({ cells }: Block): boolean {
    const { tokens, open } = this;
    let kind = open?.kind;
    for (const [from, to] of cells) {
      const phrase = phraseAt(recommendationWords().heads, tokens, from, to);
      if (phrase && to - from <= 5) {
        kind = phrase.value;
        continue;
      }
      if (kind === undefined || !obliges(tokens, from, to)) continue;
      const [first, last] = this.firstSentence(from, to);
      this.push(kind, first, last, this.actorOf(first, last), this.dueIn(first, last));
      return true;
    }
    return true;
  }

  /** Tells whether a block says what a heading of one thing announces. */
  private isStatement(block: Block, from: number, to: number): boolean {
    if (block.bullet) return false;
    return !block.heading || (saysVerb(this.tokens, from, to) && this.tokens.word[to] !== "?");
  }

  /** Tells whether a sentence says what a body does: what stands first below "Causes of concern". */
  private isOfBody(from: number, to: number): boolean {
    const { tokens, cast } = this;
    if (obliges(tokens, from, to) || findPhrase(tokens, from, to, recommendationWords().heads) !== undefined)
      return false;
    const named = cast.between(from, Math.min(to, from + 3)).length > 0;
    return (named || isBodyNoun(tokens.word[from + 1] as string)) && saysVerb(tokens, from, to);
  }

  private isClosed({ from, to }: Block): boolean {
    return isVoid(this.tokens, from, to, from);
  }

  private openList(list: OpenList): void {
    this.settleTopic();
    this.open = list;
  }

  /** Takes the topic of a heading for the finding, when nothing below it said more. */
  private settleTopic(): void {
    const { open } = this;
    if (!open?.topic) return;
    const [from, to] = open.topic;
    this.open = { ...open, topic: undefined };
    this.push(open.kind, from, to, this.actorOf(from, to), NO_DUE);
  }

  private firstSentence(from: number, to: number): Stretch {
    return sentencesOf(this.tokens, from, to)[0] ?? [from, to];
  }

  private dueIn(from: number, to: number): Due {
    return findDeadline(this.tokens, from, to, this.published)?.deadline ?? NO_DUE;
  }

  /** Reads by when a finding is to be put right, in the sentence behind it: "It has until 31 March to put this right." */
  private dueAfter(from: number, to: number): Due {
    const next = sentencesOf(this.tokens, Math.min(from + 1, to), to)[0];
    if (!next) return NO_DUE;
    const [start, end] = next;
    const right = findPhrase(this.tokens, start, end, recommendationWords().righting);
    return right === undefined ? NO_DUE : this.dueIn(start, end);
  }

  private actorOf(from: number, to: number): Addressee | null {
    const own = addresseeOf(this.tokens, from, to, this.cast);
    const actor = own === undefined ? this.open?.addressee : own;
    return actor === undefined ? (this.cast.antecedent(from, "any", from)?.id ?? null) : actor;
  }

  private push(kind: Kind, from: number, to: number, addressee: Addressee | null, deadline: Due): void {
    const { tokens } = this;
    let end = to;
    while (TRAILING.has(tokens.word[end - 1] as string)) end--;
    if (end <= from) return;
    const evidence = { start: tokens.start[from] as number, end: tokens.end[end - 1] as number };
    this.found.push({ kind, text: this.textOf(evidence), actions: [], addressee, deadline, evidence });
  }

  private textOf({ start, end }: ReadRecommendation["evidence"]): string {
    return this.tokens.text.slice(start, end);
  }

  /** Takes what was pushed last for an action of the recommendation that a lead-in opened. */
  private share(from: number): void {
    const { found } = this;
    const { evidence, text, ...item } = found.pop() as ReadRecommendation;
    const start = this.tokens.start[from] as number;
    const known = found.at(-1);
    const shared = { start, end: evidence.end };
    if (known?.evidence.start === start) {
      (known.actions as string[]).push(text);
      found[found.length - 1] = { ...known, evidence: shared };
    } else found.push({ ...item, text, actions: [text], evidence: shared });
  }
}
