import { judgeablesOf } from "../framework/catalogue.js";
import { type FrameworkId, getFramework, type Question } from "../framework/index.js";

/** A question as a framework asks it: what makes a grade mean something. */
export interface Asked {
  readonly framework: FrameworkId;
  readonly question: string;
}

const rowsByFramework = new Map<FrameworkId, ReadonlyMap<string, Question>>();

/** Finds the row of the framework's table for a question; `undefined` for pillars, the overall grade and what is not listed. */
function rowOf({ framework, question }: Asked): Question | undefined {
  let rows = rowsByFramework.get(framework);
  if (!rows) {
    rows = new Map(getFramework(framework).questions.map((row) => [row.id, row]));
    rowsByFramework.set(framework, rows);
  }
  return rows.get(question);
}

/** Gives the framework that a grade is given under: another one where the report only repeats the grade. */
export function homeOf(asked: Asked): FrameworkId {
  return rowOf(asked)?.assessedIn ?? asked.framework;
}

/** Gives the framework before a framework: the version that it replaced, or the cycle before. */
function frameworkBefore(framework: FrameworkId): FrameworkId | undefined {
  const { revises, follows } = getFramework(framework);
  return revises ?? follows;
}

/** Gives what the framework before asked in place of a question: what the table says it continues, or the same identifier. */
function askedBefore(asked: Asked): Asked | undefined {
  const framework = frameworkBefore(asked.framework);
  return framework && { framework, question: rowOf(asked)?.continues ?? asked.question };
}

/** Gives the newest framework that two have in common, going back from each; `undefined` for different programmes. */
export function commonFramework(a: FrameworkId, b: FrameworkId): FrameworkId | undefined {
  const ofA = new Set<FrameworkId>();
  for (let each: FrameworkId | undefined = a; each; each = frameworkBefore(each)) ofA.add(each);
  for (let each: FrameworkId | undefined = b; each; each = frameworkBefore(each)) if (ofA.has(each)) return each;
  return undefined;
}

/**
 * Gives a way to name questions by which two are the same exactly when they have the same name.
 *
 * @param common - what all their frameworks have in common; `undefined` for several programmes, of which one may repeat another's grades.
 */
export function questionNamer(common: FrameworkId | undefined): (asked: Asked) => string {
  if (common === undefined) return firstName;
  return (asked) => {
    let each = asked;
    while (each.framework !== common) each = askedBefore(each) as Asked;
    return each.question;
  };
}

/** Names a question as the first framework of the programme that gives the grade asked it. */
function firstName(asked: Asked): string {
  let first: Asked = { framework: homeOf(asked), question: asked.question };
  for (let each: Asked | undefined = first; each; each = askedBefore(each)) first = each;
  return `${first.framework} ${first.question}`;
}

/** Tells whether two frameworks ask the same question, by the table and never by its words. */
export function isSameQuestion(a: Asked, b: Asked): boolean {
  const name = questionNamer(commonFramework(a.framework, b.framework));
  return name(a) === name(b);
}

/** Every name of a question, each of which is a framework and its identifier there. */
export interface Names {
  /** As its framework asks it, and where the grade comes from when that is another framework. */
  readonly own: readonly string[];
  /** As its framework and those before it asked it; `own` comes first. */
  readonly all: readonly string[];
}

const namesByFramework = new Map<FrameworkId, Map<string, Names>>();

/** Names a question; the names of those that a framework lists are kept, for every judgment asks for them. */
export function namesOf(asked: Asked): Names {
  const { framework, question } = asked;
  let known = namesByFramework.get(framework);
  if (!known) {
    const listed = [...judgeablesOf(getFramework(framework)).keys()];
    known = new Map(listed.map((each) => [each, nameAll({ framework, question: each })]));
    namesByFramework.set(framework, known);
  }
  return known.get(question) ?? nameAll(asked);
}

function nameAll(asked: Asked): Names {
  const all: string[] = [];
  for (let each: Asked | undefined = asked; each; each = askedBefore(each)) all.push(...nameOwn(each));
  return { own: nameOwn(asked), all };
}

function nameOwn(asked: Asked): readonly string[] {
  const home = homeOf(asked);
  const own = `${asked.framework} ${asked.question}`;
  return home === asked.framework ? [own] : [own, `${home} ${asked.question}`];
}
