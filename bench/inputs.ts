import {
  BODIES,
  type BodyId,
  type Framework,
  FRAMEWORKS,
  type Grade,
  GRADES,
  type Inspection,
  type Judgment,
  type Recommendation,
} from "hmicfrs";

/** Gives numbers from 0 up to, not including, 1: the same ones every time. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
}

/** A judgment as a program holds a great many of them. */
export interface Row {
  readonly body: string;
  readonly question: string;
  readonly grade: Grade | null;
}

/** Makes judgments, as if they came from JSON: no text is shared with the library's own constants. */
export function makeRows(amount: number): Row[] {
  const random = numbers(1);
  const rows = Array.from({ length: amount }, () => ({
    body: `body-${Math.floor(random() * 44)}`,
    question: `question-${Math.floor(random() * 11)}`,
    grade: random() < 0.05 ? null : GRADES[Math.floor(random() * 5)],
  }));
  return JSON.parse(JSON.stringify(rows)) as Row[];
}

const DAY = 86_400_000;
const day = (from: number, days: number): string => new Date(from + days * DAY).toISOString().slice(0, 10);

function questionsOf(framework: Framework): string[] {
  const graded = framework.scale ? framework.questions.filter((question) => question.graded !== "no") : [];
  return graded.map(({ id }) => id);
}

/** Makes valid inspections of the size of a real report: up to five bodies, every question judged, a handful of recommendations. */
export function makeInspections(amount: number): Inspection[] {
  const random = numbers(2);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const frameworks = FRAMEWORKS.filter((framework) => questionsOf(framework).length > 0);
  const inspections = Array.from({ length: amount }, (_, number): Inspection => {
    const framework = pick(frameworks);
    const published = Date.UTC(2018, 0, 1) + Math.floor(random() * 2500) * DAY;
    const bodies = [
      ...new Set(Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(BODIES).id)),
    ] as BodyId[];
    const grades = framework.scale?.grades ?? [];
    const judgments = bodies.flatMap((body) =>
      questionsOf(framework).map((question): Judgment =>
        random() < 0.05
          ? { body, question, grade: null, ungraded: "pending" }
          : { body, question, grade: pick(grades) },
      ),
    );
    const issued = day(published, 0);
    const recommendations = Array.from({ length: Math.floor(random() * 5) }, (__, index): Recommendation => ({
      id: `${index + 1}`,
      text: "By the date given, the force should make sure that it records and reports the disruption of organised crime.",
      actions: ["keep records of disruptions", "train those who record them"],
      addressees: bodies,
      issued,
      deadline:
        random() < 0.5
          ? { kind: "within", amount: 1 + Math.floor(random() * 12), unit: "months" }
          : { kind: "by", date: day(published, 200) },
      progress: bodies.map((addressee) => ({
        addressee,
        date: day(published, 100),
        status: "being-progressed",
        assertedBy: "body",
      })),
    }));
    return {
      id: `inspection-${number}`,
      title: "An inspection of the regional response to serious and organised crime",
      framework: framework.id,
      published: issued,
      fieldwork: { from: day(published, -200), to: day(published, -100) },
      inspectorates: ["hmicfrs"],
      bodies,
      judgments,
      causesOfConcern: [],
      recommendations,
      areasForImprovement: bodies.map((body, index) => ({
        id: `${index + 1}`,
        body,
        text: "The force should improve how it assigns capability to manage serious and organised crime threats.",
      })),
      sources: [{ title: "The report", url: "https://hmicfrs.justiceinspectorates.gov.uk/publications/" }],
    };
  });
  return JSON.parse(JSON.stringify(inspections)) as Inspection[];
}
