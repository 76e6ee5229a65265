import { foldName } from "../body/fold.js";
import { fail } from "../error/domain-error.js";
import { getFramework, type Judgeable, judgeablesOf } from "./catalogue.js";
import type { Framework } from "./framework.js";
import type { FrameworkId } from "./ids.js";

/** One official wording of what a judgment may be about. */
export interface Wording {
  /** The identifier of the question, the graded pillar, or `overall`. */
  readonly question: string;
  /** The label, or another wording, as HMICFRS writes it. */
  readonly wording: string;
}

/** Gives every wording of everything that a judgment in the framework may be about: labels first, then the others, in HMICFRS's order. */
export function wordingsOf(framework: Framework): readonly Wording[] {
  const known = new Map<string, readonly string[]>();
  for (const { id, wordings } of [...framework.pillars, ...framework.questions]) known.set(id, wordings);
  return [...judgeablesOf(framework).values()].flatMap(({ id, label }) =>
    [label, ...(known.get(id) ?? [])].map((wording) => ({ question: id, wording })),
  );
}

/** Words that no wording is told from another by; "the" is left out by the folding already. */
const DROPPED: ReadonlySet<string> = /* @__PURE__ */ new Set(["a", "an", "its", "their", "of"]);

/** How a question opens, and how a finding about it begins: what stands before the words that name it, once folded. */
const OPENING =
  /^(?:and )?(?:(?:extent to which|to what extent (?:does|do|is|are)|how (?:good|well) (?:does|do|is|are)|how) )?(?:(?:police force|force|constabulary|fire and rescue service|service|frs|it) )?(?:(?:is|are|was|were) )?(?:(?:outstanding|good|adequate|inadequate|(?:requires|required) improvement) )?(?:(?:at|in) )?/;

/** Takes the endings off a word, so that "investigates" and "investigating" are one: not grammar, only a key. */
function stem(word: string): string {
  if (word.length < 3) return word;
  const root = word.replace(/(?:ing|es|ed|s|e)$/, "");
  return /(?:ing|ed)$/.test(word) ? root.replace(/([^aeiou])\1$/, "$1") : root;
}

/** Makes the key of words split by spaces. */
function keyOf(words: string): string {
  return words
    .split(" ")
    .filter((word) => !DROPPED.has(word))
    .map(stem)
    .join("");
}

/** Gives the keys that a wording is found under: as it stands, and without its opening. */
function keysOf(wording: string): readonly string[] {
  const words = foldName(wording);
  return [keyOf(words), keyOf(words.replace(OPENING, ""))].filter((key) => key !== "");
}

const indexes = new WeakMap<Framework, ReadonlyMap<string, string | undefined>>();

/** Gives the index of a framework's wordings: the question of each key, or `undefined` where two questions share it. */
function indexOf(framework: Framework): ReadonlyMap<string, string | undefined> {
  let index = indexes.get(framework);
  if (!index) {
    const made = new Map<string, string | undefined>();
    for (const { question, wording } of wordingsOf(framework)) {
      for (const key of keysOf(wording))
        made.set(key, made.has(key) && made.get(key) !== question ? undefined : question);
    }
    indexes.set(framework, (index = made));
  }
  return index;
}

/** Finds what a wording names in a framework, of the catalogue or not; see {@link findQuestion}. */
export function findQuestionIn(framework: Framework, wording: string): Judgeable | undefined {
  const index = indexOf(framework);
  for (const key of keysOf(wording)) {
    const question = index.get(key);
    if (question !== undefined) return judgeablesOf(framework).get(question);
  }
  return undefined;
}

/**
 * Finds the question, graded pillar or overall grade that a wording names in a framework.
 *
 * It knows the label and every official wording in the catalogue, whatever the case, punctuation, quotes, hyphens, articles and
 * endings ("investigates", "investigating"), with or without an opening such as "How good is the force at" or "the service is
 * good at". It never guesses: a wording that is not the framework's finds nothing, and neither does one that two questions share.
 *
 * @param framework - the framework's identifier.
 * @param wording - the wording, as printed or as people write it.
 * @returns what it names: the identifier that a judgment on it carries, its label, and whether it is graded; `undefined` when nothing does.
 * @throws {@link DomainError} `unknown-id` for a framework that the catalogue lacks, `wrong-type` when the wording is no text.
 * @remarks Cost: linear in the length of the wording; the first call for a framework builds an index.
 * @example
 * ```ts
 * import { findQuestion } from "hmicfrs/framework";
 *
 * findQuestion("peel-2023-25", "How good is the force at investigating crime?")?.id; // => "investigating-crime"
 * findQuestion("peel-2021-22", "good use of resources")?.id; // => "strategic-planning"
 * findQuestion("frs-2023-25", "effectiveness"); // => undefined
 * ```
 * @see {@link questionLabel} for the way back.
 * @category look-ups
 */
export function findQuestion(framework: FrameworkId, wording: string): Judgeable | undefined {
  if (typeof wording !== "string")
    fail("question", "wrong-type", { problem: "wrong type", expected: "text", got: wording });
  return findQuestionIn(getFramework(framework), wording);
}
