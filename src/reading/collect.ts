import type { BodyId, InspectedBody } from "../body/index.js";
import type { Grade } from "../grade/index.js";
import { type Area, isKnown } from "./areas.js";
import type { ReadJudgment, ReadTally, Span, Unresolved } from "./reading.js";
import type { Tokens } from "./tokens.js";
import { stem } from "./topics.js";

/** What one verdict comes to, before repeats are taken out. */
export interface Finding {
  readonly body: InspectedBody | null;
  readonly area: Area | undefined;
  readonly grade: Grade | null;
  readonly current: boolean;
  readonly from: number;
  readonly to: number;
  readonly pattern: string;
  /** Whether it stands in the title, which often claims more than the text. */
  readonly title: boolean;
  /** Whether only "last year's" makes it one of an earlier round. */
  readonly lastYears?: boolean | undefined;
}

/** A judgment as it is kept, with what tells whether another repeats it. */
interface Kept extends ReadJudgment {
  readonly topic: string | undefined;
  readonly stems: readonly string[];
  readonly title: boolean;
  /** Whether only "last year's" makes it one of an earlier round. */
  readonly lastYears: boolean;
  /** Whether its area is beyond doubt. */
  readonly certain: boolean;
}

const SMALL = /* @__PURE__ */ new Set("the and of to for in on at its how it a an with by from".split(" "));

function stemsOf(tokens: Tokens, { from, to }: Area): string[] {
  return tokens.word
    .slice(from, to)
    .filter((word) => !SMALL.has(word) && /^\w/.test(word))
    .map(stem);
}

/** Gathers findings: one judgment for each body, area and round, however often the text states it. */
export class Collection {
  private readonly judgments: Kept[] = [];
  private readonly tallies: ReadTally[] = [];
  private readonly unresolved: Unresolved[] = [];
  private readonly counted = new Set<string>();
  private readonly byTopic = new Map<string, number[]>();

  private readonly tokens: Tokens;
  /** 1 for each token that was read or noted. */
  private readonly covered: Uint8Array;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
    this.covered = new Uint8Array(tokens.word.length);
  }

  /** Tells whether a grade word was read or noted. */
  covers(token: number): boolean {
    return this.covered[token] === 1;
  }

  /** Notes that the grade words of a stretch are read. */
  cover(from: number, to: number): void {
    this.covered.fill(1, from, to);
  }

  private spanOf(from: number, to: number): Span {
    this.cover(from, to);
    return { start: this.tokens.start[from] as number, end: this.tokens.end[to - 1] as number };
  }

  /** Adds a judgment, unless the text has stated it already. */
  add(finding: Finding): void {
    const { body, area, grade, current, pattern, title } = finding;
    const evidence = this.spanOf(finding.from, finding.to);
    const aspect = area ? this.tokens.text.slice(this.tokens.start[area.from], this.tokens.end[area.to - 1]) : null;
    const topic = area ? (area.topic ?? (aspect as string).toLowerCase()) : "";
    const stems = area ? stemsOf(this.tokens, area) : [];
    const key = `${body?.id ?? ""}|${topic}|${current}`;
    let same = this.byTopic.get(key);
    if (!same) this.byTopic.set(key, (same = []));
    for (const known of same) {
      const first = this.judgments[known] as Kept;
      if (topic !== "" && !first.stems.some((part) => stems.includes(part))) continue;
      if (first.grade === grade) {
        // A sentence names the area better than the question that heads a section.
        const replaces = first.pattern === "line" && first.aspect?.endsWith("?") === true && aspect !== null;
        if (replaces) Object.assign(first, { aspect, evidence, pattern, stems });
        return;
      }
      // Of the rounds before, each may have its own.
      if (topic !== "" && current && aspect?.toLowerCase() === first.aspect?.toLowerCase()) {
        this.leave(finding.from, finding.to, "contradiction");
        return;
      }
    }
    same.push(this.judgments.length);
    this.judgments.push({
      body: body?.id ?? null,
      bodyName: body?.name ?? null,
      aspect,
      grade,
      current,
      evidence,
      pattern,
      topic,
      stems,
      title,
      lastYears: finding.lastYears === true,
      certain: area?.certain === true && isKnown(area),
    });
  }

  /** Makes the judgments of a body as a whole that the text stated so far those of an earlier round. */
  supersede(body: BodyId): void {
    this.judgments.forEach((judgment, index) => {
      if (judgment.body !== body || judgment.aspect !== null || !judgment.current) return;
      this.judgments[index] = { ...judgment, current: false };
    });
    this.byTopic.delete(`${body}||true`);
  }

  /** Adds a tally, unless the text has stated it already. */
  count(
    body: InspectedBody | null,
    grade: Grade,
    count: number,
    current: boolean,
    from: number,
    to: number,
    pattern: string,
  ): void {
    const id = body?.id ?? null;
    const key = `${id ?? ""}|${grade}|${count}|${current}`;
    if (this.counted.has(key)) return;
    this.counted.add(key);
    this.tallies.push({
      body: id,
      bodyName: body?.name ?? null,
      grade,
      count,
      current,
      evidence: this.spanOf(from, to),
      pattern,
    });
  }

  /** Notes what looked like a judgment. */
  leave(from: number, to: number, why: Unresolved["why"]): void {
    const evidence = this.spanOf(from, to);
    this.unresolved.push({ text: this.tokens.text.slice(evidence.start, evidence.end), why, evidence });
  }

  /** Gives what was gathered; a grade without an area yields to the same grade with one, a title to the text. */
  finish(): {
    judgments: ReadJudgment[];
    tallies: ReadTally[];
    unresolved: Unresolved[];
    topics: (string | undefined)[];
  } {
    for (const [index, judgment] of this.judgments.entries()) {
      const newer = this.judgments.some(({ body, current, title }) => body === judgment.body && current && !title);
      if (judgment.lastYears && !newer) this.judgments[index] = { ...judgment, current: true };
    }
    const bodies = new Set(this.judgments.filter((judgment) => !judgment.title).map(({ body }) => body));
    const tallied = new Set(this.tallies.map(({ body }) => body));
    const graded = new Set(
      this.judgments
        .filter(({ aspect }) => aspect !== null)
        .map(({ body, grade, current }) => `${body ?? ""}|${grade ?? ""}|${current}`),
    );
    const kept = this.judgments.filter((judgment) => {
      const { title, body, aspect, grade, current } = judgment;
      if (title && (bodies.has(body) || tallied.has(body)) && !isOnlyInTitle(this.judgments, judgment)) return false;
      return aspect !== null || !graded.has(`${body ?? ""}|${grade ?? ""}|${current}`);
    });
    const judgments = kept
      .sort((a, b) => a.evidence.start - b.evidence.start)
      .map(({ body, bodyName, aspect, grade, current, evidence, pattern }) => ({
        body,
        bodyName,
        aspect,
        grade,
        current,
        evidence,
        pattern,
      }));
    return { judgments, tallies: this.tallies, unresolved: this.unresolved, topics: kept.map(({ topic }) => topic) };
  }
}

/** Tells whether a title names an area that the text does not grade. */
function isOnlyInTitle(judgments: readonly Kept[], { body, topic, certain }: Kept): boolean {
  return certain && !judgments.some((other) => !other.title && other.body === body && other.topic === topic);
}
