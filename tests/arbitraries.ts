import fc from "fast-check";
import { BODIES, type BodyId, type BodyKind, type InspectedBody } from "../src/body/index.js";
import { type Framework, FRAMEWORKS } from "../src/framework/index.js";
import { createScale, FIVE_TIER, FOUR_TIER, type Grade, GRADES, type GradeScale } from "../src/grade/index.js";
import type { Inspection, MonitoringPhase } from "../src/inspection/index.js";
import type { Judgment } from "../src/judgment/index.js";
import type {
  AreaForImprovement,
  CauseOfConcern,
  Deadline,
  Progress,
  Recommendation,
  RecommendationStatus,
} from "../src/recommendation/index.js";

/** Scales of every sort: HMICFRS's, the least, one upside down, one of strange words, a long one. */
export const SCALES: readonly GradeScale<string>[] = [
  FIVE_TIER,
  FOUR_TIER,
  createScale("pass", ["fail", "pass"]),
  createScale("cqc", ["inadequate", "requires-improvement", "good", "outstanding"]),
  createScale("upside-down", ["outstanding", "good", "adequate", "requires-improvement", "inadequate"]),
  createScale("hostile", ["__proto__", "constructor", "toString", "0", " a "]),
  createScale(
    "long",
    Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index)),
  ),
];

export const grade = (): fc.Arbitrary<Grade> => fc.constantFrom(...GRADES);

/** A grade or its absence. */
export const maybeGrade = (): fc.Arbitrary<Grade | null | undefined> =>
  fc.oneof({ weight: 4, arbitrary: grade() }, fc.constant(null), fc.constant(undefined));

// Made once: making an arbitrary of text costs more than drawing from it.
const someText = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((text) => /\S/.test(text)),
  },
  fc.constantFrom("__proto__", "constructor", "hasOwnProperty", "null", "<b>&amp;</b>", "a | b", '"x"', "line\nbreak"),
);

/** Text with at least one visible character; now and then a word that means something to JavaScript. */
export const words = (): fc.Arbitrary<string> => someText;

const DAY = 86_400_000;

/** A calendar date between 1990 and 2035. */
export const date = (from = "1990-01-01", to = "2035-12-31"): fc.Arbitrary<string> =>
  fc
    .integer({ min: Date.parse(from) / DAY, max: Math.max(Date.parse(from), Date.parse(to)) / DAY })
    .map((day) => new Date(day * DAY).toISOString().slice(0, 10));

const webAddress = fc.stringMatching(/^https?:\/\/[a-z]{1,8}\.org\/[a-z0-9?=&-]{0,8}$/);

const ownBodyId = fc.stringMatching(/^[a-z0-9-]{1,6}:[a-z0-9][a-z0-9._-]{0,6}$/) as fc.Arbitrary<`${string}:${string}`>;

/** A body's identifier: mostly of the catalogue, of one kind or any, sometimes of one's own. */
export const bodyId = (kind?: BodyKind): fc.Arbitrary<BodyId> => {
  const known = BODIES.filter((body) => kind === undefined || body.kind === kind);
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known.map((body) => body.id)) }, ownBodyId);
};

/** An object of the arbitraries given, each field there or not, or there and `undefined`. */
function optional<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<{ [K in keyof T]?: T[K] | undefined }> {
  const loose = Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, fc.option(value as fc.Arbitrary<unknown>, { nil: undefined })]),
  );
  return fc.record(loose, { requiredKeys: [] }) as fc.Arbitrary<{ [K in keyof T]?: T[K] | undefined }>;
} // prettier-ignore

/** Two dates, the earlier first. */
const span = (): fc.Arbitrary<readonly [string, string]> =>
  fc.tuple(date(), date()).map(([a, b]) => (a <= b ? ([a, b] as const) : ([b, a] as const)));

export const body = (): fc.Arbitrary<InspectedBody> => {
  const facts = fc
    .tuple(
      fc.record({ name: words() }),
      optional({
        shortName: words(),
        nation: fc.constantFrom("England", "Wales", "Northern Ireland", "United Kingdom", "Gibraltar"),
        region: fc.constantFrom("North East", "London", "South West"),
        gss: fc.stringMatching(/^[A-Z]\d{8}$/),
        aliases: fc.array(words(), { maxLength: 3 }),
        formerNames: fc.array(
          fc.tuple(words(), span()).map(([name, [from, to]]) => ({ name, from, to })),
          { maxLength: 2 },
        ),
        formedFrom: fc.array(bodyId(), { maxLength: 3 }),
        became: bodyId(),
        sources: fc.array(words(), { maxLength: 2 }),
      }),
      fc.oneof(
        fc.constant({}),
        span().map(([from, to]) => ({ from, to })),
      ),
    )
    .map(([required, others, dates]) => ({ ...required, ...others, ...dates }));
  const kinds = fc.oneof(
    optional({ type: fc.constantFrom("territorial", "special", "service", "overseas") }).map((type) => ({
      kind: "force" as const,
      ...type,
    })),
    fc.array(bodyId(), { minLength: 1, maxLength: 4 }).map((members) => ({ kind: "rocu" as const, members })),
    optional({ governance: fc.constantFrom("county", "combined", "metropolitan", "commissioner", "mayor") }).map(
      (governance) => ({ kind: "fire-and-rescue" as const, ...governance }),
    ),
    fc.constant({ kind: "agency" as const }),
  );
  return kinds.chain((kind) => fc.tuple(bodyId(kind.kind), facts).map(([id, rest]) => ({ ...kind, id, ...rest })));
};

const ungraded = () =>
  fc.constantFrom("by-design", "pending", "not-assessed", "evidence-too-old", "withheld", "unknown");

/** What HMICFRS found on a question: a grade of the scale, or none with the reason. */
const finding = (grades: readonly Grade[]): fc.Arbitrary<Pick<Judgment, "grade" | "ungraded">> => {
  const without = ungraded().map((reason) => ({ grade: null, ungraded: reason }));
  if (grades.length === 0) return without;
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...grades).map((given) => ({ grade: given })) }, without);
};

export const judgment = (): fc.Arbitrary<Judgment> =>
  fc
    .tuple(fc.record({ body: bodyId(), question: words() }), finding(GRADES), optional({ from: date() }))
    .map(([what, found, from]) => ({ ...what, ...found, ...from }));

export const deadline = (issued: string): fc.Arbitrary<Deadline> =>
  fc.oneof(
    fc.record({ kind: fc.constant("by"), date: date(issued) }),
    fc.record(
      {
        kind: fc.constant("within"),
        amount: fc.integer({ min: 1, max: 120 }),
        unit: fc.constantFrom("days", "weeks", "months", "years"),
        from: date(issued), // An earlier one may end before the day of issue, which is refused.
      },
      { requiredKeys: ["kind", "amount", "unit"] },
    ),
    fc.constant({ kind: "immediate" } as const),
    fc.constant({ kind: "none" } as const),
  );

/** The moves that HMICFRS's register makes, written here once more, for the test to differ when the table does. */
const MOVES: Readonly<Record<RecommendationStatus, readonly RecommendationStatus[]>> = {
  "awaiting-review": ["awaiting-review", "being-progressed", "complete", "superseded", "not-accepted"],
  "being-progressed": ["being-progressed", "complete", "superseded", "not-accepted"],
  complete: ["complete", "being-progressed", "superseded"],
  "not-accepted": ["not-accepted", "being-progressed", "superseded"],
  superseded: ["superseded"],
};

/** A history in which each addressee's statuses follow one another as they may, and no date precedes the one before. */
const progress = (addressees: readonly string[], issued: string): fc.Arbitrary<Progress[]> =>
  fc
    .array(
      fc.record({
        who: fc.nat(),
        days: fc.nat({ max: 400 }),
        move: fc.nat(),
        assertedBy: fc.constantFrom("body", "inspectorate", "other"),
        note: fc.option(words(), { nil: undefined }),
      }),
      { maxLength: 6 },
    )
    .map((steps) => {
      const status = new Map<string, RecommendationStatus>();
      let day = Date.parse(issued);
      return steps.map(({ who, days, move, assertedBy, note }) => {
        const addressee = addressees[who % addressees.length] as string;
        const allowed = MOVES[status.get(addressee) ?? "awaiting-review"];
        const next = allowed[move % allowed.length] as RecommendationStatus;
        status.set(addressee, next);
        day += days * DAY;
        return { addressee, date: new Date(day).toISOString().slice(0, 10), status: next, assertedBy, note };
      });
    });

const addressee = (): fc.Arbitrary<string> =>
  fc.oneof(bodyId(), fc.constantFrom("home-office", "npcc", "college-of-policing", "somebody"));

export const recommendation = (causes: readonly string[] = []): fc.Arbitrary<Recommendation> =>
  fc
    .record({ issued: date(), addressees: fc.uniqueArray(addressee(), { minLength: 1, maxLength: 3 }) })
    .chain(({ issued, addressees }) =>
      fc.record({
        id: words(),
        text: words(),
        actions: fc.array(words(), { maxLength: 3 }),
        addressees: fc.constant(addressees),
        causeOfConcern: causes.length > 0 ? fc.constantFrom(undefined, ...causes) : fc.constant(undefined),
        issued: fc.constant(issued),
        deadline: deadline(issued),
        progress: progress(addressees, issued),
      }),
    );

export const causeOfConcern = (bodies: fc.Arbitrary<BodyId> = bodyId()): fc.Arbitrary<CauseOfConcern> =>
  span().chain(([issued, closed]) =>
    fc
      .tuple(
        fc.record({ id: words(), body: bodies, text: words(), accelerated: fc.boolean() }),
        fc.constantFrom({}, { closed }, { closed: undefined }),
      )
      .map(([cause, end]) => ({ ...cause, issued, ...end })),
  );

export const areaForImprovement = (
  bodies: fc.Arbitrary<BodyId> = bodyId(),
  questions: fc.Arbitrary<string> = words(),
): fc.Arbitrary<AreaForImprovement> =>
  fc
    .tuple(fc.record({ id: words(), body: bodies, text: words() }), optional({ question: questions }))
    .map(([area, question]) => ({ ...area, ...question }));

export const monitoringPhase = (): fc.Arbitrary<MonitoringPhase> =>
  span().chain(([from, to]) =>
    fc
      .tuple(
        fc.record({ body: bodyId(), phase: fc.constantFrom("scan", "engage") }),
        optional({ to: fc.constant(to), sources: fc.array(words(), { maxLength: 2 }) }),
      )
      .map(([what, others]) => ({ ...what, from, ...others })),
  );

/** Everything that a judgment in a framework may be about, and the grades that may be given on it. */
export function questionsOf(framework: Framework): { readonly id: string; readonly grades: readonly Grade[] }[] {
  const grades = framework.scale?.grades ?? [];
  return [
    ...(framework.overall ? [{ id: "overall", grades }] : []),
    ...framework.pillars.filter((pillar) => pillar.graded).map(({ id }) => ({ id, grades })),
    ...framework.questions.map(({ id, graded }) => ({ id, grades: graded === "no" ? [] : grades })),
  ];
}

/** Gives parts their own identifiers. */
function withIds<T extends { readonly id: string }>(parts: readonly T[]): T[] {
  return parts.map((part, index) => ({ ...part, id: `${part.id}-${index}` }));
}

/** An inspection in which everything fits together and fits its framework. */
export const inspection = (frameworks: readonly Framework[] = FRAMEWORKS): fc.Arbitrary<Inspection> =>
  fc
    .record({
      framework: fc.constantFrom(...frameworks),
      bodies: fc.uniqueArray(bodyId(), { minLength: 1, maxLength: 4 }),
      fieldwork: span(),
      published: date(),
    })
    .chain(({ framework, bodies, fieldwork, published }) => {
      const listed = fc.constantFrom(...bodies);
      const questions = questionsOf(framework);
      const question = questions.length > 0 ? fc.constantFrom(...questions.map(({ id }) => id)) : words();
      const places = bodies.flatMap((of) => questions.map(({ id, grades }) => ({ body: of, question: id, grades })));
      const judgments = fc
        .uniqueArray(
          fc.record({
            place: fc.nat({ max: Math.max(0, places.length - 1) }),
            grade: fc.nat(),
            ungraded: fc.option(ungraded(), { freq: 1 }),
          }),
          { selector: ({ place }) => place, maxLength: Math.min(places.length, 12) },
        )
        .map((picks) =>
          picks.map((pick): Judgment => {
            const { grades, ...what } = places[pick.place] as (typeof places)[number];
            const given = grades[pick.grade % grades.length];
            if (given === undefined) return { ...what, grade: null, ungraded: pick.ungraded ?? "by-design" };
            return pick.ungraded ? { ...what, grade: null, ungraded: pick.ungraded } : { ...what, grade: given };
          }),
        );
      const causes = fc.array(causeOfConcern(listed), { maxLength: 2 }).map(withIds);
      return causes.chain((causesOfConcern) =>
        fc
          .record({
            id: words(),
            title: words(),
            inspectorates: fc.array(words(), { minLength: 1, maxLength: 2 }),
            judgments,
            recommendations: fc
              .array(recommendation(causesOfConcern.map(({ id }) => id)), { maxLength: 2 })
              .map(withIds),
            areasForImprovement: fc.array(areaForImprovement(listed, question), { maxLength: 2 }).map(withIds),
            sources: fc.array(fc.record({ title: words(), url: webAddress }), { maxLength: 2 }),
            area: fc.option(words(), { nil: undefined }),
            withFieldwork: fc.boolean(),
          })
          .map(({ withFieldwork, ...rest }) => {
            const [from, to] = fieldwork;
            return {
              ...rest,
              framework: framework.id,
              published,
              bodies,
              causesOfConcern,
              ...(withFieldwork && to <= published ? { fieldwork: { from, to } } : {}),
            };
          }),
      );
    });
