import type { BodyId, InspectedBody } from "../body/index.js";
import type {
  Change,
  ChangeSubject,
  Direction,
  GradeChange,
  NotComparableChange,
  StatedChange,
} from "../comparison/index.js";
import { numberInWords } from "../date/words.js";
import { fail, requireOptions } from "../error/domain-error.js";
import { type FrameworkId, questionLabel } from "../framework/index.js";
import type { Grade } from "../grade/index.js";
import type { UngradedReason } from "../judgment/index.js";
import {
  allOf,
  countOf,
  gradeInWords,
  listOf,
  type Noun,
  nounFor,
  numberAtStart,
  quoted,
  sentence,
} from "./english.js";
import { bodyLookup, nameInSentence } from "./names.js";

/** Whose changes are described, and what the questions are called. */
export interface DescribeChangeOptions {
  /** The body whose changes they are, to be named also where there are none; the one that the changes name unless given. */
  readonly body?: BodyId | undefined;
  /** The framework whose labels name the questions; the changes' own unless given. */
  readonly framework?: FrameworkId | undefined;
  /** Bodies of your own, so that they can be named; an unknown one is written as its identifier. */
  readonly bodies?: readonly InspectedBody[] | undefined;
}

/** A change with a direction, found by comparing grades or stated by the report. */
type DirectedChange = GradeChange | StatedChange;

const AREA: Noun = ["area", "areas"];

/** Up to how many improved questions are named; declined ones always are. */
const MOST_IMPROVED = 6;

/** Why an area was not compared: no grade that is missing by design is a grade that is lacking. */
type NotCompared = Exclude<Change["kind"], Direction> | "by-design";

/** What is said of a number of areas that were not compared, for one and for several. */
const NOT_COMPARED: Readonly<Record<NotCompared, Noun>> = {
  "not-comparable": ["was graded both times and cannot be compared", "were graded both times and cannot be compared"],
  new: ["is new", "are new"],
  "no-longer-asked": ["is no longer asked about", "are no longer asked about"],
  ungraded: [
    "lacks a grade in at least one of the two inspections",
    "lack a grade in at least one of the two inspections",
  ],
  "by-design": ["is ungraded by design", "are ungraded by design"],
};

/**
 * Describes what changed for one body from one inspection to the next, in two to five sentences of British English, in HMICFRS's
 * manner: how many areas improved, declined and stayed the same, which ones, what cannot be compared and why.
 *
 * It calls nothing a decline that is not one: what HMICFRS does not compare is told as such, with the reason, comparisons by
 * label only are marked, and what a framework never grades is told from what lacks a grade.
 * Source: https://www.justiceinspectorates.gov.uk/hmicfrs/peel-assessments/what-is-peel/
 *
 * @param changes - what {@link changeBetween} gave, or one change of it.
 * @param options - `body`, whose changes they are, where there are none that say it; `framework`, for the labels of another one;
 * `bodies`, bodies of your own to name.
 * @returns the paragraph, without line breaks; it says so when there is nothing to compare.
 * @throws {@link DomainError} `contradiction` for changes of several bodies or frameworks, or of another body than `body`;
 * `unknown-id` for a framework that the catalogue lacks, `wrong-type` for what is no change.
 * @remarks Cost: linear in the number of changes.
 * @example
 * ```ts
 * import { describeChange } from "hmicfrs/summary";
 *
 * const subject = { body: "kent", framework: "peel-2023-25", previousFramework: "peel-2023-25" } as const;
 * const change = { kind: "improved", from: "adequate", to: "good", steps: 1, byLabelOnly: false } as const;
 *
 * describeChange([{ ...subject, question: "investigating-crime", ...change }]); // => "Kent Police improved in the only area. ‘Investigating crime’ improved from adequate to good."
 * ```
 * @see {@link changeBetween}, which finds the changes.
 * @category English
 */
export function describeChange(changes: Change | readonly Change[], options: DescribeChangeOptions = {}): string {
  requireOptions(options);
  const all = listChanges(changes);
  const body = agreedOn("body", all, options.body);
  const ownFramework = agreedOn("framework", all);
  agreedOn("previousFramework", all);
  const framework = options.framework ?? ownFramework;
  const name = body && nameInSentence(body, bodyLookup(options.bodies));
  const subject = name ?? "the body";
  if (all.length === 0) {
    const nothing = `there is nothing to compare${name === undefined ? "" : ` for ${name}`}`;
    return `${sentence(nothing)} ${sentence("neither of the two inspections judged it on any question")}`;
  }
  const labelOf = (question: string): string => {
    const label = framework === undefined ? question : questionLabel(framework, question);
    return quoted(label === question ? question.replaceAll("-", " ") : label);
  };
  const directed = all.filter(isDirected);
  const sentences = [
    ...directedSentences(directed, all.length, subject, labelOf),
    ...otherSentences(all),
    ...remarks(directed),
  ];
  return sentences.join(" ");
}

function listChanges(changes: Change | readonly Change[]): readonly Change[] {
  if (Array.isArray(changes)) return changes as readonly Change[];
  if (typeof changes === "object" && changes !== null && "kind" in changes) return [changes];
  return fail("changes", "wrong-type", { problem: "wrong type", expected: "a list of changes", got: changes });
}

/** Finds what the changes, and the options, agree on; refuses changes of several comparisons. */
function agreedOn<F extends "body" | "framework" | "previousFramework">(
  field: F,
  changes: readonly Change[],
  given?: ChangeSubject[F],
): ChangeSubject[F] | undefined {
  let agreed = given;
  changes.forEach((change: Partial<ChangeSubject>, index) => {
    const got = change[field];
    if (got === undefined) return; // Written by hand, in JavaScript: the options may say it.
    agreed ??= got;
    if (got === agreed) return;
    const complaint = { problem: "not of the comparison described", expected: agreed, got };
    fail("changes", "contradiction", complaint, [index, field]);
  });
  return agreed;
}

function isDirected(change: Change): change is DirectedChange {
  return change.kind === "improved" || change.kind === "declined" || change.kind === "unchanged";
}

/** Says in how many areas which way it went, and names the areas that changed. */
function directedSentences(
  directed: readonly DirectedChange[],
  total: number,
  subject: string,
  labelOf: (question: string) => string,
): string[] {
  const going = (kind: Direction): DirectedChange[] => directed.filter((change) => change.kind === kind);
  const groups = (
    [
      ["improved", going("improved")],
      ["declined", going("declined")],
      ["stayed the same", going("unchanged")],
    ] as const
  ).filter(([, group]) => group.length > 0);
  if (groups.length === 0) {
    return [sentence(`none of the grades of ${subject} can be compared with those of the inspection before`)];
  }
  const which = directed.length === total ? "" : " that can be compared";
  const parts =
    groups.length === 1
      ? groups.map(([verb, group]) => `${verb} in ${allOf(group.length, AREA)}${which}`)
      : groups.map(([verb, group]) => `${verb} in ${countOf(group.length, AREA)}`);
  const counts = `${subject} ${listOf(parts)}`;
  const improved = going("improved");
  const named = [...(improved.length <= MOST_IMPROVED ? improved : []), ...going("declined")];
  if (named.length > 0) return [sentence(counts), sentence(listOf(moves(named, labelOf)))];
  const isShort = directed.length === total;
  return [
    sentence(counts),
    ...(isShort ? [sentence(improved.length > 0 ? "no area declined" : "no grade went up or down")] : []),
  ];
}

/** Tells each move once, with the areas that made it: "‘A’ and ‘B’ improved from adequate to good". */
function moves(changes: readonly DirectedChange[], labelOf: (question: string) => string): string[] {
  const byMove = new Map<string, string[]>();
  for (const change of changes) {
    const move = moveOf(change);
    const labels = byMove.get(move);
    if (labels) labels.push(labelOf(change.question));
    else byMove.set(move, [labelOf(change.question)]);
  }
  return Array.from(byMove, ([move, labels]) => `${listOf(labels)} ${move}`);
}

/** Tells a move: between grades, or as the report states it, whose word needs no grades. */
function moveOf(change: DirectedChange): string {
  if (change.stated) return `${change.kind} according to the report`;
  return `${change.kind} from ${gradeInWords(change.from)} to ${gradeInWords(change.to)}`;
}

/** Says how many areas were not compared and why, and gives the reason where it is one. */
function otherSentences(changes: readonly Change[]): string[] {
  const whys = changes.map((change) => (isUngradedByDesign(change) ? "by-design" : change.kind));
  const counts = (Object.keys(NOT_COMPARED) as NotCompared[])
    .map((kind) => [kind, whys.filter((why) => why === kind).length] as const)
    .filter(([, count]) => count > 0);
  if (counts.length === 0) return [];
  const parts = counts.map(([kind, count], index) => {
    const who = index === 0 ? `${numberAtStart(count)} ${nounFor(count, AREA)}` : numberInWords(count);
    return `${who} ${nounFor(count, NOT_COMPARED[kind])}`;
  });
  const reasons = new Set(
    changes
      .filter((change): change is NotComparableChange => change.kind === "not-comparable")
      .map(({ reason }) => reason),
  );
  if (reasons.size === 0) return [sentence(listOf(parts))];
  const [reason] = [...reasons] as [string];
  const why =
    reasons.size === 1 ? reason : sentence(`there are ${numberInWords(reasons.size)} different reasons for that`);
  return [sentence(listOf(parts)), why];
}

/** Tells whether whatever grade is absent is absent by design, so that none is lacking. */
function isUngradedByDesign(change: Change): boolean {
  if (change.kind !== "ungraded") return false;
  const isLacking = (grade: Grade | null, why: UngradedReason | undefined): boolean => !grade && why !== "by-design";
  return !isLacking(change.from, change.fromUngraded) && !isLacking(change.to, change.toUngraded);
}

/** Marks comparisons of labels only, or else says what HMICFRS adds to the comparisons. */
function remarks(directed: readonly DirectedChange[]): string[] {
  const byLabel = directed.filter((change) => change.byLabelOnly).length;
  if (byLabel > 0) {
    const which =
      directed.length === 1
        ? "this comparison is"
        : byLabel === directed.length
          ? `${byLabel === 2 ? "both" : "all"} these comparisons are`
          : `${numberAtStart(byLabel)} of these comparisons ${byLabel === 1 ? "is" : "are"}`;
    return [sentence(`${which} by label only, across cycles that HMICFRS does not hold to be comparable`)];
  }
  const caveats = new Set(
    directed.flatMap((change) => (change.stated || !change.caveat ? [] : [change.caveat.reason])),
  );
  if (caveats.size === 0) return [];
  const [caveat] = [...caveats] as [string];
  return [
    caveats.size === 1
      ? caveat
      : sentence(`HMICFRS attaches ${numberInWords(caveats.size)} caveats to these comparisons`),
  ];
}
