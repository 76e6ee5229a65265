import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BodyId } from "../../src/body/index.js";
import {
  type Change,
  changeBetween,
  compareBodies,
  compareJudgments,
  historyOf,
  type JudgmentInFramework,
  latestJudgments,
  rankBodies,
  type RankOptions,
} from "../../src/comparison/index.js";
import { type Framework, FRAMEWORKS } from "../../src/framework/index.js";
import { GRADES } from "../../src/grade/index.js";
import { type Inspection, judgmentsOf } from "../../src/inspection/index.js";
import { questionsOf } from "../arbitraries.js";
import { deepFreeze, isDeepFrozen } from "../freeze.js";
import { inspect } from "../inspection/fixtures.js";

const BODIES = ["kent", "surrey", "essex", "dorset", "gwent"] as const;
const graded = FRAMEWORKS.filter(
  ({ scale, questions, pillars, overall }) => scale && (overall || pillars.length + questions.length > 0),
);
const across = fc.constantFrom(undefined, "labels" as const);

/** The judgments of a body in a framework, on some of its questions. */
const judgmentsIn = (framework: Framework, body: BodyId): fc.Arbitrary<JudgmentInFramework[]> =>
  fc
    .tuple(
      ...questionsOf(framework).map(({ id, grades }) =>
        fc.constantFrom(undefined, null, ...grades).map((grade): JudgmentInFramework[] => {
          if (grade === undefined) return [];
          const found = grade === null ? { grade, ungraded: "unknown" as const } : { grade };
          return [{ framework: framework.id, body, question: id, ...found }];
        }),
      ),
    )
    .map((parts) => parts.flat());

const framework = fc.constantFrom(...graded);

/** A body's judgments in any framework. */
const profile = (body: BodyId) => framework.chain((each) => judgmentsIn(each, body));

/** An inspection of a body, without anything but judgments. */
const inspection = (body: BodyId): fc.Arbitrary<Inspection> =>
  fc.tuple(framework, fc.integer({ min: 2014, max: 2026 })).chain(([each, year]) =>
    judgmentsIn(each, body).map((judgments) =>
      inspect({
        framework: each.id,
        published: `${year}-01-01`,
        bodies: [body],
        judgments: judgments.map(({ question, grade, ungraded }) => ({ body, question, grade, ungraded })),
      }),
    ),
  );

const MIRROR = {
  better: "worse",
  worse: "better",
  same: "same",
  mixed: "mixed",
  "not-comparable": "not-comparable",
  ungraded: "ungraded",
} as const;

describe("compareJudgments", () => {
  const judgment = profile("kent")
    .filter((all) => all.length > 0)
    .chain((all) => fc.constantFrom(...all));

  test("mirrors when its arguments are swapped, with the same reason, steps and caveat", () => {
    fc.assert(
      fc.property(judgment, judgment, across, (a, b, how) => {
        const [forth, back] = [compareJudgments(a, b, { across: how }), compareJudgments(b, a, { across: how })];
        expect(back.verdict).toBe(MIRROR[forth.verdict]);
        const rest = (result: object) => ({ ...result, verdict: null });
        if (!("reason" in forth) || !forth.reason.includes("different questions"))
          expect(rest(back)).toEqual(rest(forth));
      }),
    );
  });

  test("holds a judgment to be the same as itself", () => {
    fc.assert(
      fc.property(judgment, (a) => {
        const verdict = a.grade === null ? { verdict: "ungraded" } : { verdict: "same", steps: 0, byLabelOnly: false };
        expect(compareJudgments(a, a)).toEqual(verdict);
      }),
    );
  });

  test("is transitive wherever it compares", () => {
    const rank = { worse: -1, same: 0, better: 1 } as const;
    const oneQuestion = fc.constantFrom(...graded).chain((each) => {
      const { id, grades } = questionsOf(each).find((question) => question.grades.length > 0)!;
      const one = fc
        .constantFrom(...grades)
        .map((grade): JudgmentInFramework => ({ framework: each.id, body: "kent", question: id, grade }));
      return fc.tuple(one, one, one);
    });
    fc.assert(
      fc.property(oneQuestion, ([a, b, c]) => {
        const [ab, bc, ac] = [compareJudgments(a, b), compareJudgments(b, c), compareJudgments(a, c)].map(
          ({ verdict }) => rank[verdict as keyof typeof rank],
        );
        if (ab! >= 0 && bc! >= 0) expect(ac).toBe(Math.max(ab!, bc!));
      }),
    );
  });
});

describe("changeBetween", () => {
  const KIND = {
    improved: "declined",
    declined: "improved",
    unchanged: "unchanged",
    new: "no-longer-asked",
    "no-longer-asked": "new",
    ungraded: "ungraded",
    "not-comparable": "not-comparable",
  } as const;

  /** The change as it looks from the other side. */
  const mirrored = (change: Change): Change => {
    const { question, previousQuestion, framework, previousFramework, ...rest } = {
      previousQuestion: undefined,
      ...change,
    };
    const names =
      previousQuestion === undefined ? { question } : { question: previousQuestion, previousQuestion: question };
    const frameworks = { framework: previousFramework, previousFramework: framework };
    const turned = { ...rest, ...names, ...frameworks, kind: KIND[change.kind] } as Change;
    if (!("from" in turned)) return turned;
    const grades = { ...turned, from: turned.to, to: turned.from } as Change;
    if (grades.kind !== "ungraded") return grades;
    return { ...grades, fromUngraded: grades.toUngraded, toUngraded: grades.fromUngraded };
  };
  const byQuestion = (changes: readonly Change[]) => [...changes].sort((a, b) => (a.question < b.question ? -1 : 1));

  test("mirrors when the two inspections are swapped", () => {
    fc.assert(
      fc.property(inspection("kent"), inspection("kent"), across, (previous, current, how) => {
        const forth = changeBetween(previous, current, { across: how });
        const back = changeBetween(current, previous, { across: how });
        expect(byQuestion(back)).toEqual(byQuestion(forth.map(mirrored)));
      }),
    );
  });

  test("tells of every judgment of either once, and changes nothing that it is given", () => {
    fc.assert(
      fc.property(inspection("kent"), inspection("kent"), across, (previous, current, how) => {
        const changes = changeBetween(deepFreeze(previous), deepFreeze(current), deepFreeze({ across: how }));
        expect(isDeepFrozen(changes)).toBe(true);
        expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
        const now = current.judgments.map(({ question }) => question);
        expect(changes.slice(0, now.length).map(({ question }) => question)).toEqual(now);
        const matched = changes.length - now.length;
        expect(matched).toBeLessThanOrEqual(previous.judgments.length);
      }),
    );
  });

  test("says of what is ungraded which side has no grade, and why where the report or the framework says so", () => {
    fc.assert(
      fc.property(inspection("kent"), inspection("kent"), (previous, current) => {
        for (const change of changeBetween(previous, current)) {
          expect(change).toMatchObject({
            body: "kent",
            framework: current.framework,
            previousFramework: previous.framework,
          });
          if (change.kind !== "ungraded") continue;
          const { question, previousQuestion = question, from, to, fromUngraded, toUngraded } = change;
          expect([from, to]).toContain(null);
          const before = previous.judgments.find((judgment) => judgment.question === previousQuestion);
          const now = current.judgments.find((judgment) => judgment.question === question);
          if (before) expect([from, fromUngraded]).toEqual([before.grade, before.ungraded]);
          if (now) expect([to, toUngraded]).toEqual([now.grade, now.ungraded]);
          expect(before ?? now).toBeDefined();
        }
      }),
    );
  });

  test("finds nothing changed between an inspection and itself", () => {
    fc.assert(
      fc.property(inspection("kent"), (same) => {
        expect(changeBetween(same, same).map(({ kind }) => kind)).toEqual(
          same.judgments.map(({ grade }) => (grade === null ? "ungraded" : "unchanged")),
        );
      }),
    );
  });

  test("agrees with compareJudgments on the two latest judgments of a history", () => {
    const words = { improved: "better", declined: "worse", unchanged: "same" } as const;
    const pair = fc.tuple(inspection("kent"), inspection("kent")).filter(([a, b]) => a.published < b.published);
    fc.assert(
      fc.property(pair, across, ([previous, current], how) => {
        for (const change of changeBetween(previous, current, { across: how })) {
          if (!(change.kind in words)) continue;
          const [then, now] = historyOf([current, previous], "kent", change.question).slice(-2);
          expect(compareJudgments(now!, then!, { across: how }).verdict).toBe(words[change.kind as keyof typeof words]);
        }
      }),
    );
  });

  test("reports labels only where asked, and nothing improved or declined across what may not be compared", () => {
    fc.assert(
      fc.property(inspection("kent"), inspection("kent"), (previous, current) => {
        const plain = changeBetween(previous, current);
        const labels = changeBetween(previous, current, { across: "labels" });
        plain.forEach((change, index) => {
          const label = labels[index]!;
          if ("byLabelOnly" in change) expect(change.byLabelOnly).toBe(false);
          if (change.kind !== "not-comparable") expect(label).toEqual(change);
          else if ("byLabelOnly" in label) expect(label.byLabelOnly).toBe(true);
        });
      }),
    );
  });
});

describe("compareBodies", () => {
  test("mirrors when the two are swapped, with the same questions", () => {
    fc.assert(
      fc.property(profile("kent"), profile("surrey"), across, (a, b, how) => {
        const [forth, back] = [compareBodies(a, b, { across: how }), compareBodies(b, a, { across: how })];
        expect(back.verdict).toBe(MIRROR[forth.verdict]);
        expect([back.better.length, back.worse.length, back.same.length]).toEqual([
          forth.worse.length,
          forth.better.length,
          forth.same.length,
        ]);
        expect(back.notCompared.map(({ kind }) => kind).sort()).toEqual(
          forth.notCompared
            .map(({ kind }) => (kind === "only-first" ? "only-second" : kind === "only-second" ? "only-first" : kind))
            .sort(),
        );
        expect([back.reason, back.source, back.byLabelOnly]).toEqual([forth.reason, forth.source, forth.byLabelOnly]);
        expect(back.caveats).toEqual(forth.caveats);
      }),
    );
  });

  test("is reflexive: a body is the same as itself, or has no grades", () => {
    fc.assert(
      fc.property(profile("kent"), (a) => {
        const { verdict, better, worse } = compareBodies(a, a);
        expect(verdict).toBe(a.some(({ grade }) => grade !== null) ? "same" : "not-comparable");
        expect([better, worse]).toEqual([[], []]);
      }),
    );
  });

  /** Three bodies graded on the same questions. */
  const three = framework.chain((each) => {
    const questions = questionsOf(each)
      .filter(({ grades }) => grades.length > 0)
      .slice(0, 3);
    const full = (body: BodyId) =>
      fc.tuple(...questions.map(({ grades }) => fc.constantFrom(...grades))).map((grades) =>
        grades.map((grade, index): JudgmentInFramework => ({
          framework: each.id,
          body,
          question: questions[index]!.id,
          grade,
        })),
      );
    return fc.tuple(full("kent"), full("surrey"), full("essex"));
  });
  const atLeast = (a: readonly JudgmentInFramework[], b: readonly JudgmentInFramework[]): boolean =>
    ["better", "same"].includes(compareBodies(a, b).verdict);

  test("is transitive and antisymmetric where the questions are the same", () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        if (atLeast(a, b) && atLeast(b, c)) expect(atLeast(a, c)).toBe(true);
        if (atLeast(a, b) && atLeast(b, a)) expect(a.map(({ grade }) => grade)).toEqual(b.map(({ grade }) => grade));
      }),
      { numRuns: 500 },
    );
  });

  test("puts every question of the first in one place, in any order of the input", () => {
    fc.assert(
      fc.property(profile("kent"), profile("surrey"), (a, b) => {
        const { better, worse, same, notCompared, verdict } = compareBodies(deepFreeze(a), deepFreeze(b));
        const own = notCompared.filter(({ kind }) => kind !== "only-second").map(({ question }) => question);
        expect([...better, ...worse, ...same, ...own].sort()).toEqual(a.map(({ question }) => question).sort());
        const turned = compareBodies(a.toReversed(), b.toReversed());
        expect(turned.verdict).toBe(verdict);
        expect(turned.better.toReversed()).toEqual(better);
      }),
    );
  });
});

describe("rankBodies", () => {
  const options: fc.Arbitrary<RankOptions> = fc
    .tuple(fc.constantFrom("share", "fewest-worst", "dominance"), fc.constantFrom(...GRADES), across)
    .map(([by, atLeast, how]) => ({ ...(by === "share" ? { by, atLeast } : { by }), across: how }));
  const oneFramework = framework.chain((each) => fc.tuple(...BODIES.map((body) => judgmentsIn(each, body))));
  const anyFrameworks = fc.tuple(...BODIES.map((body) => profile(body)));
  const judgments = fc.oneof(oneFramework, anyFrameworks).map((parts) => parts.flat());

  test("does not change when the judgments are put in another order", () => {
    const shuffled = judgments.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, options, ([all, other], how) => {
        expect(rankBodies(other, how)).toEqual(rankBodies(deepFreeze(all), deepFreeze(how)));
      }),
    );
  });

  test("places every body once, in ranks that count those before", () => {
    fc.assert(
      fc.property(judgments, options, (all, how) => {
        const { ranked, unranked, verdict } = rankBodies(all, { ...how, bodies: BODIES });
        expect([...ranked, ...unranked].map(({ body }) => body).sort()).toEqual([...BODIES].sort());
        if (verdict === "not-comparable") expect(ranked).toEqual([]);
        for (const { rank, tied, label } of ranked) {
          expect(rank).toBe(1 + ranked.filter((other) => other.rank < rank).length);
          expect(tied).toBe(ranked.filter((other) => other.rank === rank).length > 1);
          expect(label).toBe(tied ? `${rank}=` : `${rank}`);
        }
      }),
    );
  });

  test("by share, ranks by the share, exactly", () => {
    fc.assert(
      fc.property(judgments, fc.constantFrom(...GRADES), (all, atLeast) => {
        const { ranked } = rankBodies(all, { by: "share", atLeast, across: "labels" });
        for (const a of ranked) {
          expect(a.reached).toEqual({ count: a.reached!.count, of: a.graded, share: a.reached!.count / a.graded });
          for (const b of ranked) {
            // Whole numbers, so that no rounding decides.
            const [ofA, ofB] = [a.reached!, b.reached!];
            expect(Math.sign(a.rank - b.rank)).toBe(Math.sign(ofB.count * ofA.of - ofA.count * ofB.of));
          }
        }
      }),
    );
  });

  test("by dominance, never puts a body below or beside one that it is better than, on the same questions", () => {
    const full = framework.chain((each) => {
      const questions = questionsOf(each)
        .filter(({ grades }) => grades.length > 0)
        .slice(0, 2);
      return fc.tuple(
        ...BODIES.map((body) =>
          fc.tuple(...questions.map(({ grades }) => fc.constantFrom(...grades))).map((grades) =>
            grades.map((grade, index): JudgmentInFramework => ({
              framework: each.id,
              body,
              question: questions[index]!.id,
              grade,
            })),
          ),
        ),
      );
    });
    fc.assert(
      fc.property(full, (profiles) => {
        const { ranked } = rankBodies(profiles.flat(), { by: "dominance" });
        const rankOf = new Map(ranked.map(({ body, rank }) => [body as string, rank]));
        for (const a of profiles) {
          for (const b of profiles) {
            const [x, y] = [rankOf.get(a[0]!.body)!, rankOf.get(b[0]!.body)!];
            const { verdict } = compareBodies(a, b);
            if (verdict === "better") expect(x).toBeLessThan(y);
            if (verdict === "same") expect(x).toBe(y);
          }
        }
      }),
    );
  });
});

describe("latestJudgments", () => {
  const several = fc.array(fc.oneof(inspection("kent"), inspection("surrey")), { maxLength: 5 });

  test("keeps judgments that were given, none twice on a question, and is done in one go", () => {
    fc.assert(
      fc.property(several, (inspections) => {
        const latest = latestJudgments(deepFreeze(inspections));
        const all = inspections.flatMap((each) => judgmentsOf(each));
        for (const judgment of latest) expect(all).toContainEqual(judgment);
        for (const body of ["kent", "surrey"] as const) {
          const own = latest.filter((judgment) => judgment.body === body);
          expect(() => compareBodies(own, [])).not.toThrow();
          expect(latestJudgments(inspections, { body })).toEqual(own);
        }
      }),
    );
  });

  test("of one inspection is that inspection", () => {
    fc.assert(
      fc.property(inspection("kent"), (each) => {
        expect(latestJudgments([each])).toEqual(judgmentsOf(each));
      }),
    );
  });

  test("never keeps an older judgment than one it leaves out on the same question", () => {
    fc.assert(
      fc.property(several, (inspections) => {
        for (const kept of latestJudgments(inspections)) {
          const history = historyOf(inspections, kept.body, kept.question).filter(
            ({ framework: each }) => each === kept.framework,
          );
          expect(history.every(({ published }) => published <= kept.published)).toBe(true);
        }
      }),
    );
  });
});
