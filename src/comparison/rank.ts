import type { BodyId } from "../body/index.js";
import { fail } from "../error/domain-error.js";
import type { FrameworkId } from "../framework/index.js";
import { type Grade, GRADES, isGrade } from "../grade/index.js";
import { isGraded, type JudgmentInFramework, requireAcross } from "./compare.js";
import { commonFramework, questionNamer } from "./lineage.js";
import { positionOn } from "./position.js";
import type { RankedBody, Ranking, RankOptions, UnrankedBody } from "./ranking.js";
import { compareScores, countsOf, type GradedBody, reachedBy, scoresOf } from "./score.js";

/**
 * Ranks bodies by a criterion that the caller states: the share of grades at or above one, the fewest of the worst, or who is
 * better than whom. Derived: HMICFRS ranks no bodies.
 *
 * Nothing is averaged and no overall grade is made. Ties are told as ties, bodies without grades are apart, and each place says
 * on how many of the questions it rests. Grades of frameworks that HMICFRS does not hold to be comparable, or of several
 * programmes, are not ranked together. Every judgment given counts once: up to PEEL 2018/19 a pillar has a grade beside those
 * of its questions, so hand in the judgments of one level. The order of the input plays no part.
 * Source: https://hmicfrs.justiceinspectorates.gov.uk/publication-html/proposed-policing-inspection-programme-and-framework-2020-21-for-consultation/
 *
 * @param judgments - judgments of all the bodies, as {@link judgmentsOf} and {@link latestJudgments} give them.
 * @param options - `by`, the criterion, with `atLeast`, the grade to reach, for `by: "share"`; `bodies`, which to rank; and
 * `across: "labels"`, to rank by labels where grades may not be compared, which the result says.
 * @returns the ranking, frozen; without places when the grades are not comparable, or there are none.
 * @throws {@link DomainError} `duplicate` when a body is judged twice on one question; `not-a-choice` for another criterion or
 * `across`, `not-a-grade` for another `atLeast`.
 * @remarks Cost: linear in the number of judgments, and that of sorting the bodies; by dominance every two bodies are compared.
 * @example
 * ```ts
 * import { rankBodies, type BodyId, type Grade, type JudgmentInFramework } from "hmicfrs";
 *
 * const judged = (body: BodyId, grade: Grade): JudgmentInFramework => ({
 *   framework: "soc-regional",
 *   body,
 *   question: "serious-and-organised-crime",
 *   grade,
 * });
 * const judgments = [
 *   judged("west-midlands-rocu", "adequate"),
 *   judged("staffordshire", "requires-improvement"),
 *   judged("warwickshire", "requires-improvement"),
 *   judged("west-mercia", "inadequate"),
 * ];
 * const { ranked } = rankBodies(judgments, { by: "fewest-worst" });
 *
 * ranked.map(({ label, body }) => `${label} ${body}`); // => ["1 west-midlands-rocu", "2= staffordshire", "2= warwickshire", "4 west-mercia"]
 * rankBodies(judgments, { by: "share", atLeast: "good" }).ranked[0]?.reached; // => { count: 0, of: 1, share: 0 }
 * rankBodies(judgments, { by: "dominance", bodies: ["west-mercia", "kent"] }).unranked; // => [{ body: "kent", why: "no-judgments" }]
 * ```
 * @see {@link compareBodies} for two bodies, question by question.
 * @category comparison
 */
export function rankBodies(judgments: readonly JudgmentInFramework[], options: RankOptions): Ranking {
  requireAcross(options);
  requireCriterion(options);
  const { graded, unranked, frameworks } = gather(judgments, options.bodies);
  const { refusal, ...position } = positionOn(frameworks, options);
  const ranked = refusal ? [] : rank(graded, options);
  const placed = new Set(ranked.map(({ body }) => body));
  const why = refusal ? "not-comparable" : "nothing-in-common";
  for (const { body } of graded) if (!placed.has(body)) unranked.push({ body, why });
  unranked.sort((a, b) => (a.body < b.body ? -1 : 1)); // No two are of one body.
  return Object.freeze({
    verdict: refusal ? "not-comparable" : "ranked",
    by: options.by,
    ranked: Object.freeze(ranked),
    unranked: Object.freeze(unranked.map((each) => Object.freeze(each))),
    frameworks: Object.freeze(frameworks),
    ...position,
    ...refusal,
  });
}

/** Refuses a criterion that does not exist, and a share of no grade. */
function requireCriterion(options: RankOptions): void {
  const { by } = options;
  if (by === "share") {
    if (isGrade(options.atLeast)) return;
    fail("options", "not-a-grade", { problem: "not a grade", expected: GRADES, got: options.atLeast }, ["atLeast"]);
  }
  if (by !== "fewest-worst" && by !== "dominance") {
    const expected = ["share", "fewest-worst", "dominance"];
    fail("options", "not-a-choice", { problem: "not a criterion", expected, got: by }, ["by"]);
  }
}

/** Gathers the grades of each body by question, tells apart the bodies that have none, and lists the frameworks. */
function gather(
  judgments: readonly JudgmentInFramework[],
  bodies: readonly BodyId[] | undefined,
): { graded: GradedBody[]; unranked: UnrankedBody[]; frameworks: FrameworkId[] } {
  const wanted = new Set<BodyId>(bodies ?? judgments.map(({ body }) => body));
  const counts = (judgment: JudgmentInFramework): boolean => isGraded(judgment) && wanted.has(judgment.body);
  const frameworks = [...new Set(judgments.filter(counts).map(({ framework }) => framework))].sort();
  const [first, ...others] = frameworks;
  const nameOf = questionNamer(others.reduce((common, each) => common && commonFramework(common, each), first));
  const found = new Map<BodyId, Map<string, Grade>>();
  judgments.forEach((judgment, index) => {
    const { body, question } = judgment;
    let grades = found.get(body);
    if (!grades) found.set(body, (grades = new Map<string, Grade>()));
    if (!isGraded(judgment) || !wanted.has(body)) return;
    const name = nameOf(judgment);
    if (grades.has(name)) {
      const complaint = { problem: `${body} judged twice on one question`, got: question };
      fail("judgments", "duplicate", { ...complaint, remedy: "keep the newest with latestJudgments" }, [
        index,
        "question",
      ]);
    }
    grades.set(name, judgment.grade);
  });
  const graded: GradedBody[] = [];
  const unranked: UnrankedBody[] = [];
  for (const body of [...wanted].sort()) {
    const grades = found.get(body);
    if (grades && grades.size > 0) graded.push({ body, grades });
    else unranked.push({ body, why: grades ? "no-grades" : "no-judgments" });
  }
  return { graded, unranked, frameworks };
}

/** Gives the places of the bodies, best first; those that have none are left out. */
function rank(bodies: readonly GradedBody[], options: RankOptions): RankedBody[] {
  const scores = scoresOf(bodies, options);
  const questions = new Set(bodies.flatMap(({ grades }) => [...grades.keys()])).size;
  const entries = bodies
    .flatMap((body, index) => {
      const score = scores[index];
      return score ? [{ body, score }] : [];
    })
    .sort((a, b) => compareScores(a.score, b.score)); // Stable, and the bodies come by identifier.
  const isLevel = (one: number, other: number): boolean => {
    const [a, b] = [entries[one], entries[other]];
    return a !== undefined && b !== undefined && compareScores(a.score, b.score) === 0;
  };
  let place = 0;
  return entries.map(({ body }, index) => {
    const tiesBefore = isLevel(index - 1, index);
    if (!tiesBefore) place = index + 1;
    const tied = tiesBefore || isLevel(index, index + 1);
    return Object.freeze({
      body: body.body,
      rank: place,
      tied,
      label: tied ? `${place}=` : String(place),
      graded: body.grades.size,
      questions,
      counts: Object.freeze(countsOf(body)),
      ...(options.by === "share" && { reached: Object.freeze(reachedBy(body, options.atLeast)) }),
    });
  });
}
