/** Looking up names and reading text, against programs made for searching and for English. */
import { BODIES, findBody, gradeLabel, type Inspection, readPublication } from "hmicfrs";
import nlp from "compromise";
import Fuse from "fuse.js";
import { makeInspections } from "./inputs.js";
import { race } from "./measure.js";
import { fasterBar, type Section, timingTable } from "./report.js";

/** Finding bodies by name. */
export async function finding(): Promise<Section[]> {
  const names = BODIES.flatMap(({ name, shortName, aliases = [], formerNames = [] }) =>
    [name, shortName, ...aliases, ...formerNames.map((former) => former.name)].filter((text) => text !== undefined),
  );
  const fuse = new Fuse(BODIES, { keys: ["name", "shortName", "aliases", "formerNames.name"] });
  const timings = await race([
    { name: "findBody", run: () => names.map((name) => findBody(name)) },
    { name: "Fuse.js, best match", run: () => names.map((name) => fuse.search(name, { limit: 1 })) },
  ]);
  const [near] = await race([{ name: "near misses", run: () => findBody("Staffrodshire Plice") }]);
  return [
    {
      title: "Finding bodies by name",
      about: `Every one of ${names.length} names of ${BODIES.length} bodies, as it is listed; times are for one. Both have their index before the clock starts. A name that nobody has, with its near misses, takes \`findBody\` ${((near?.median ?? 0) * 1000).toFixed(0)} µs.`,
      table: timingTable(timings, names.length),
      bars: [fasterBar(timings, "findBody", "Fuse.js, best match", 50)],
    },
  ];
}

/** Writes an inspection as a press release would tell it. */
function tell(inspection: Inspection): string {
  const { bodies, judgments } = inspection;
  const nameOf = (id: string): string => BODIES.find((body) => body.id === id)?.name ?? id;
  const paragraphs = bodies.map((body) => {
    const graded = judgments.flatMap((judgment) =>
      judgment.body === body && judgment.grade
        ? [`${gradeLabel(judgment.grade).toLowerCase()} at ${judgment.question.replaceAll("-", " ")}`]
        : [],
    );
    return `${nameOf(body)} was graded ${graded.join(", ")}. The inspectorate said it had work to do, and that it would return.`;
  });
  return [inspection.title, ...paragraphs].join("\n\n");
}

/** Reading text. */
export async function readingText(): Promise<Section[]> {
  const texts = makeInspections(20).map(tell);
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const grades = "(outstanding|good|adequate|requires improvement|inadequate)";
  const timings = await race(
    [
      { name: "readPublication", run: () => texts.map((text) => readPublication(text)) },
      { name: "compromise, parse only", run: () => texts.map((text) => nlp(text)) },
      {
        name: "compromise, parse and find grades",
        run: () => texts.map((text) => nlp(text).match(`${grades} at .+`).out("array") as string[]),
      },
    ],
    5,
  );
  return [
    {
      title: "Reading published text",
      about: `${texts.length} texts of ${length.toFixed(0)} characters on average, in the words of a press release; times are for one. \`readPublication\` gives bodies, questions, grades and the evidence for each; compromise parses English, and a pattern then finds the phrases with a grade.`,
      table: timingTable(timings, texts.length),
      bars: [fasterBar(timings, "readPublication", "compromise, parse and find grades", 1)],
    },
  ];
}
