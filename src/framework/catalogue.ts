import { fail } from "../error/domain-error.js";
import { ROWS } from "./data.js";
import type { Framework, Question } from "./framework.js";
import type { FrameworkId } from "./ids.js";
import type { QuestionId } from "./question-ids.js";

/**
 * Every programme of HMICFRS with its cycles and rounds: questions, scales, what is never graded, with sources.
 *
 * @remarks Cost: none; a constant.
 * @example
 * ```ts
 * import { FRAMEWORKS } from "hmicfrs/framework";
 *
 * FRAMEWORKS.filter((framework) => framework.programme === "peel").length > 1; // => true
 * ```
 * @category data
 */
export const FRAMEWORKS: readonly Framework[] = ROWS;

let index: ReadonlyMap<string, Framework> | undefined;

function byId(): ReadonlyMap<string, Framework> {
  return (index ??= new Map(FRAMEWORKS.map((framework) => [framework.id, framework])));
}

/** Gives every identifier in the catalogue. */
export function knownFrameworkIds(): readonly FrameworkId[] {
  return FRAMEWORKS.map((framework) => framework.id);
}

/** Gives the framework with an identifier, or `undefined`. */
export function frameworkWithId(id: unknown): Framework | undefined {
  return byId().get(id as string);
}

/**
 * Tells whether a value is the identifier of a framework in the catalogue, such as a string from a database or a URL.
 *
 * @param value - anything.
 * @returns `true` for an identifier in {@link FRAMEWORKS}; `false` for anything else. Never throws.
 * @remarks Cost: constant; the first call builds an index over the catalogue.
 * @example
 * ```ts
 * import { isFrameworkId } from "hmicfrs/framework";
 *
 * isFrameworkId("peel-2023-25"); // => true
 * isFrameworkId("PEEL 2023-25"); // => false
 * ```
 * @category guards
 */
export function isFrameworkId(value: unknown): value is FrameworkId {
  return frameworkWithId(value) !== undefined;
}

/**
 * Gets a framework from the catalogue.
 *
 * @param id - its identifier, which editors complete; a misspelt one does not compile.
 * @returns the framework, frozen.
 * @throws {@link DomainError} `unknown-id`, with the nearest identifier when one is near.
 * @remarks Cost: constant; the first call builds an index over the catalogue.
 * @example
 * ```ts
 * import { getFramework } from "hmicfrs/framework";
 *
 * getFramework("peel-2023-25").scale?.id; // => "five-tier"
 * getFramework("peel-2023-25").overall; // => false
 * ```
 * @category look-ups
 */
export function getFramework(id: FrameworkId): Framework {
  const framework = frameworkWithId(id);
  if (!framework) {
    return fail("framework", "unknown-id", { problem: "no such framework", expected: knownFrameworkIds(), got: id });
  }
  return framework;
}

/** What a judgment in a framework may be about: a question, a pillar that has a grade, or the overall grade. */
export interface Judgeable {
  /** The question identifier that a judgment on it carries. */
  readonly id: string;
  /** The label that HMICFRS prints. */
  readonly label: string;
  /** Whether a grade is given on it: always, never by design, or in some inspections only. */
  readonly graded: Question["graded"];
}

const judgeableCache = new WeakMap<Framework, ReadonlyMap<string, Judgeable>>();

/** Gives, by question identifier, everything that a judgment in the framework may be about, in HMICFRS's order. */
export function judgeablesOf(framework: Framework): ReadonlyMap<string, Judgeable> {
  let judgeables = judgeableCache.get(framework);
  if (!judgeables) {
    const all: Judgeable[] = framework.overall ? [{ id: "overall", label: "Overall", graded: "yes" }] : [];
    for (const pillar of framework.pillars)
      if (pillar.graded) all.push({ id: pillar.id, label: pillar.label, graded: "yes" });
    all.push(...framework.questions);
    judgeables = new Map(all.map((judgeable) => [judgeable.id, judgeable]));
    judgeableCache.set(framework, judgeables);
  }
  return judgeables;
}

/**
 * Gives the label of a question as HMICFRS prints it in a framework.
 *
 * @param framework - the framework's identifier.
 * @param question - the question's identifier, a graded pillar's, or `"overall"`.
 * @returns the label; the identifier itself for a question that the framework does not list.
 * @throws {@link DomainError} `unknown-id` for a framework that the catalogue lacks.
 * @remarks Cost: constant; the first call for a framework builds an index.
 * @example
 * ```ts
 * import { questionLabel } from "hmicfrs/framework";
 *
 * questionLabel("peel-2023-25", "investigating-crime"); // => "Investigating crime"
 * ```
 * @category look-ups
 */
export function questionLabel(framework: FrameworkId, question: QuestionId): string {
  return judgeablesOf(getFramework(framework)).get(question)?.label ?? question;
}
