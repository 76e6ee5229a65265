import { isBefore } from "../date/span.js";
import { frameworkWithId, type Judgeable, judgeablesOf } from "../framework/catalogue.js";
import type { Framework } from "../framework/index.js";
import { GRADES } from "../grade/index.js";
import type { Report } from "../schema/pieces.js";

/** A part of an input that may be anything: its fields are read and taken for nothing. */
type Loose = Readonly<Record<string, unknown>>;

/** Goes through the objects of a list, with their place; what is no list or no object has been reported by the shape. */
function forEachObject(value: unknown, examine: (item: Loose, index: number) => void): void {
  if (!Array.isArray(value)) return;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item === "object" && item !== null) examine(item as Loose, index);
  }
}

/** What a message offers in place of a reference to nothing. */
interface Choices {
  readonly expected: readonly string[] | string;
  readonly candidates?: readonly string[];
}

/** Most things that a misspelling is looked for among; a longer list would make a wrong input slow to refuse. */
const MOST_CANDIDATES = 200;

/** Lists what could have been meant, once for all the messages that need it. */
function choicesAmong(listed: ReadonlySet<string>, none: string): Choices {
  if (listed.size === 0) return { expected: none };
  const expected = [...listed];
  return expected.length > MOST_CANDIDATES ? { expected, candidates: [] } : { expected };
}

/** The bodies that an inspection lists, and what to say of one that it does not. */
interface Bodies {
  readonly listed: ReadonlySet<string>;
  readonly choices: Choices;
}

/** Reports everything that makes the parts of an inspection not fit together, or not fit its framework. */
export function examineInspection(value: unknown, report: Report): void {
  if (typeof value !== "object" || value === null) return;
  const inspection = value as Loose;
  examineDates(inspection, report);
  const bodies = examineBodies(inspection["bodies"], report);
  const framework = frameworkWithId(inspection["framework"]);
  examineJudgments(inspection, framework, bodies, report);
  const causes = examineIds(inspection["causesOfConcern"], "causesOfConcern", report);
  examineIds(inspection["recommendations"], "recommendations", report);
  examineIds(inspection["areasForImprovement"], "areasForImprovement", report);
  for (const field of ["causesOfConcern", "areasForImprovement"]) {
    forEachObject(inspection[field], (item, index) => examineListed(item["body"], bodies, field, index, report));
  }
  const causeChoices = choicesAmong(causes, "none, for this inspection has no cause of concern");
  forEachObject(inspection["recommendations"], ({ causeOfConcern: cause }, index) => {
    if (typeof cause !== "string" || causes.has(cause)) return;
    const complaint = { problem: "no such cause of concern", ...causeChoices, got: cause };
    report(["recommendations", index, "causeOfConcern"], "not-listed", complaint);
  });
  if (framework) {
    forEachObject(inspection["areasForImprovement"], ({ question }, index) => {
      examineQuestion(question, framework, "areasForImprovement", index, report);
    });
  }
}

/** Reports fieldwork that ends before it begins or after publication. */
function examineDates(inspection: Loose, report: Report): void {
  const { from, to } = (inspection["fieldwork"] ?? {}) as { from?: unknown; to?: unknown };
  const published = inspection["published"];
  if (isBefore(to, from)) {
    report(["fieldwork", "to"], "wrong-order", {
      problem: "ends before it begins",
      expected: `${from as string} or later`,
      got: to,
    });
  } else if (isBefore(published, to)) {
    const expected = `${published as string} or earlier`;
    report(["fieldwork", "to"], "wrong-order", { problem: "ends after publication", expected, got: to });
  }
}

/** Reports bodies listed twice, and gives those listed; `undefined` when there is no list to go by. */
function examineBodies(bodies: unknown, report: Report): Bodies | undefined {
  if (!Array.isArray(bodies)) return undefined;
  const listed = new Set<string>();
  bodies.forEach((body: unknown, index) => {
    if (typeof body !== "string") return;
    if (listed.has(body)) report(["bodies", index], "duplicate", { problem: "the same body twice", got: body });
    listed.add(body);
  });
  return { listed, choices: choicesAmong(listed, "none, for this inspection lists no body") };
}

/** Reports identifiers used twice in a list of parts, and gives the set of them. */
function examineIds(parts: unknown, field: string, report: Report): ReadonlySet<string> {
  const ids = new Set<string>();
  forEachObject(parts, ({ id }, index) => {
    if (typeof id !== "string") return;
    if (ids.has(id)) report([field, index, "id"], "duplicate", { problem: "the same identifier twice", got: id });
    ids.add(id);
  });
  return ids;
}

/** Reports a body that the inspection does not list. */
function examineListed(body: unknown, bodies: Bodies | undefined, field: string, index: number, report: Report): void {
  if (typeof body !== "string" || !bodies || bodies.listed.has(body)) return;
  report([field, index, "body"], "not-listed", {
    problem: "not among the bodies of this inspection",
    ...bodies.choices,
    got: body,
    remedy: "list it in bodies",
  });
}

/** Reports a question that the framework does not ask; gives what the question is, when it is known. */
function examineQuestion(
  question: unknown,
  framework: Framework,
  field: string,
  index: number,
  report: Report,
): Judgeable | undefined {
  if (typeof question !== "string") return undefined;
  const judgeables = judgeablesOf(framework);
  const judgeable = judgeables.get(question);
  if (judgeable) return judgeable;
  if (!/\S/.test(question)) return undefined; // Blank: the shape has reported it.
  if (question === "overall") {
    const problem = `${framework.name} has no overall grade, and none may be derived`;
    report([field, index, "question"], "not-applicable", { problem, expected: [...judgeables.keys()], got: question });
  } else if (framework.complete) {
    const problem = `no such question in ${framework.name}`;
    report([field, index, "question"], "unknown-id", { problem, expected: [...judgeables.keys()], got: question });
  }
  return undefined;
}

/** Notes that a body was judged on something; tells whether it had been noted before. */
function isNoted(noted: Map<string, Set<string>>, body: string, what: string): boolean {
  const ofBody = noted.get(body);
  if (!ofBody) noted.set(body, new Set([what]));
  return ofBody !== undefined && ofBody.size === ofBody.add(what).size;
}

/** Reports judgments on other bodies, on questions not asked, with grades not given, or made twice. */
function examineJudgments(
  inspection: Loose,
  framework: Framework | undefined,
  bodies: Bodies | undefined,
  report: Report,
): void {
  const published = inspection["published"];
  const made = new Map<string, Set<string>>();
  const amended = new Map<string, Set<string>>();
  forEachObject(inspection["judgments"], ({ body, question, grade, from }, index) => {
    examineListed(body, bodies, "judgments", index, report);
    if (isBefore(from, published)) {
      report(["judgments", index, "from"], "wrong-order", {
        problem: "added before publication",
        expected: `${published as string} or later`,
        got: from,
      });
    }
    if (framework) {
      const judgeable = examineQuestion(question, framework, "judgments", index, report);
      examineGrade(grade, judgeable, framework, index, report);
    }
    const since = from === published ? undefined : from; // Both say that it came with the report.
    if (typeof body !== "string" || typeof question !== "string") return;
    if (since !== undefined && typeof since !== "string") return;
    const isTwice =
      since !== undefined ? isNoted(amended, body, JSON.stringify([question, since])) : isNoted(made, body, question);
    if (isTwice) {
      const problem = "the same body and question judged twice";
      const remedy = "give an amended judgment the day it was added, in from";
      report(["judgments", index], "duplicate", { problem, remedy });
    }
  });
}

/** Reports a grade where none is given, or one that the scale does not have. */
function examineGrade(
  grade: unknown,
  judgeable: Judgeable | undefined,
  framework: Framework,
  index: number,
  report: Report,
): void {
  const isOnScale = (framework.scale?.grades as readonly unknown[] | undefined)?.includes(grade) ?? false;
  if (isOnScale && judgeable?.graded !== "no") return;
  if (!(GRADES as readonly unknown[]).includes(grade)) return; // Absent, or no grade at all, which the shape has reported.
  if (!framework.scale) {
    const problem = `no grades are given in ${framework.name}`;
    report(["judgments", index, "grade"], "not-applicable", {
      problem,
      expected: "null, with the reason in ungraded",
      got: grade,
    });
  } else if (judgeable?.graded === "no") {
    const problem = `${judgeable.label} is not graded in ${framework.name}`;
    report(["judgments", index, "grade"], "not-applicable", {
      problem,
      expected: "null, with the reason in ungraded",
      got: grade,
    });
  } else {
    const problem = `not on the ${framework.scale.id} scale of ${framework.name}`;
    // No candidates: "adequate" on four tiers is not a misspelt "inadequate".
    report(["judgments", index, "grade"], "not-on-scale", {
      problem,
      expected: framework.scale.grades,
      got: grade,
      candidates: [],
    });
  }
}
