/** What the program does once it has every entry in `entries` and the root in `hmicfrs`. */
const BODY = `
const inspection = hmicfrs.createInspection({
  id: "soc-west-midlands-2024",
  title: "An inspection of the West Midlands regional response to serious and organised crime",
  framework: "soc-regional",
  published: "2024-05-14",
  inspectorates: ["hmicfrs"],
  bodies: ["west-midlands-rocu", "west-mercia"],
  judgments: [
    { body: "west-midlands-rocu", question: "serious-and-organised-crime", grade: "adequate" },
    { body: "west-mercia", question: "serious-and-organised-crime", grade: "inadequate" },
  ],
  causesOfConcern: [],
  recommendations: [],
  areasForImprovement: [],
  sources: [],
});
const [unit, force] = hmicfrs.judgmentsOf(inspection);
const summary = hmicfrs.summariseGrades(inspection.judgments);
const search = hmicfrs.findBody("West Mercia Police");
const reading = hmicfrs.readPublication("West Mercia Police is inadequate at tackling serious and organised crime.");
let refusal;
try {
  hmicfrs.createJudgment({ body: "west-mercia", question: "serious-and-organised-crime", grade: "poor" });
} catch (error) {
  refusal = hmicfrs.isDomainError(error) && error.issues[0].code;
}
console.log(JSON.stringify({
  entries: entries.filter((entry) => Object.keys(entry).length > 0).length,
  verdict: hmicfrs.compareJudgments(unit, force).verdict,
  counts: [summary.counts.adequate, summary.counts.inadequate, summary.graded],
  found: search.kind === "match" && search.match.id,
  read: reading.judgments.map(({ body, grade }) => [body, grade]),
  responseDue: hmicfrs.responseDueDate(inspection),
  afterAMonth: hmicfrs.addToDate("2024-01-31", { amount: 1, unit: "months" }),
  rows: hmicfrs.toRows([inspection]).length,
  refusal,
}));
`;

/** A small real program that loads every entry and uses what most programs would, in either format of module. */
export function smokeProgram(format: "esm" | "cjs", entries: readonly string[]): string {
  const load =
    format === "esm"
      ? (name: string, entry: string) => `import * as ${name} from ${JSON.stringify(entry)};`
      : (name: string, entry: string) => `const ${name} = require(${JSON.stringify(entry)});`;
  const loads = [...entries.map((entry, index) => load(`entry${index}`, entry)), load("hmicfrs", "hmicfrs")];
  return `${loads.join("\n")}\nconst entries = [${entries.map((_, index) => `entry${index}`).join(", ")}];\n${BODY}`;
}

/** What the program prints, wherever it runs. */
export function smokeOutput(entries: readonly string[]): unknown {
  return {
    entries: entries.length,
    verdict: "better",
    counts: [1, 1, 2],
    found: "west-mercia",
    read: [["west-mercia", "inadequate"]],
    responseDue: "2024-07-08",
    afterAMonth: "2024-02-29",
    rows: 2,
    refusal: "not-a-grade",
  };
}

/** Gives the entries of an installed package, from the text of its manifest. */
export function entriesOf(manifest: string): readonly string[] {
  const { exports } = JSON.parse(manifest) as { exports: Record<string, unknown> };
  return Object.keys(exports)
    .filter((entry) => !entry.endsWith(".json"))
    .map((entry) => `hmicfrs${entry.slice(1)}`);
}
