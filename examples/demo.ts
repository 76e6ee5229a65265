/** `npm run demo` walks through one real inspection; `npm run demo -- FILE` reads any published text. */
import { readFileSync } from "node:fs";
import {
  areComparable,
  compareJudgments,
  createInspection,
  describeInspection,
  findBody,
  formatDate,
  getBody,
  getFramework,
  gradeLabel,
  GRADES,
  isDomainError,
  type KnownBodyId,
  responseDueDate,
  summariseInspection,
} from "hmicfrs";
import { showReading } from "./read.ts";
import { bold, dim, graded, heading, table, wrapped } from "./terminal.ts";
import { westMidlands } from "./west-midlands.ts";

/** Gives a body's name. */
const nameOf = (id: string): string => getBody(id as KnownBodyId).name;

/** Joins names as English does. */
const listed = (names: readonly string[]): string => names.join(", ").replace(/, (?=[^,]*$)/, " and ");

function showInspection(): void {
  heading(westMidlands.title);
  const framework = getFramework(westMidlands.framework);
  console.log(`  Framework   ${framework.name} (${framework.cycle}), ${framework.scale?.id ?? "no"} scale`);
  console.log(`  Published   ${formatDate(westMidlands.published)}`);
  console.log(`  Area        ${westMidlands.area ?? "none"} ${dim("(inspected, and not graded)")}`);
  console.log(`  Response    due from police and crime commissioners by ${formatDate(responseDueDate(westMidlands)!)}`);
}

function showGrades(): void {
  heading("Grades");
  const best = [...GRADES].reverse();
  table(
    ["Body", ...best.map(gradeLabel)],
    westMidlands.judgments.map(({ body, grade }) => [
      nameOf(body),
      ...best.map((each) => (each === grade ? "●" : "·")),
    ]),
    (row, column, cell) => {
      const { grade } = westMidlands.judgments[row]!;
      return column === 0 || best[column - 1] === grade ? graded(grade, cell) : dim(cell);
    },
  );
}

function showBestAndWorst(): void {
  heading("Best and worst");
  const { grades } = summariseInspection(westMidlands);
  for (const [word, grade] of [
    ["Best", grades.best!],
    ["Worst", grades.worst!],
  ] as const) {
    const bodies = westMidlands.judgments
      .filter((judgment) => judgment.grade === grade)
      .map(({ body }) => nameOf(body));
    console.log(`  ${word.padEnd(5)}  ${graded(grade, gradeLabel(grade))}: ${listed(bodies)}`);
  }
}

function showAgainstRocu(): void {
  heading("Each force against the regional organised crime unit");
  const judgments = westMidlands.judgments.map((judgment) => ({ ...judgment, framework: westMidlands.framework }));
  const [rocu, ...forces] = judgments;
  for (const force of forces) {
    const comparison = compareJudgments(force, rocu!);
    const steps =
      "steps" in comparison && comparison.steps > 0
        ? `, by ${comparison.steps} tier${comparison.steps > 1 ? "s" : ""}`
        : "";
    console.log(`  ${nameOf(force.body).padEnd(22)} ${graded(force.grade, `${comparison.verdict}${steps}`)}`);
  }
}

function showRefusal(): void {
  heading("A comparison that HMICFRS does not make");
  const question = { body: "north-yorkshire", question: "investigating-crime" } as const;
  const before = { ...question, framework: "peel-2021-22", grade: "good" } as const;
  const after = { ...question, framework: "peel-2023-25", grade: "adequate" } as const;
  console.log("  Good in PEEL 2021/22, then adequate in PEEL 2023-25: worse?");
  console.log(`  ${bold(compareJudgments(after, before).verdict)}`);
  const { reason, source } = areComparable(before.framework, after.framework);
  console.log(`${wrapped(reason)}\n  ${dim(source)}`);
}

function showSummary(): void {
  heading("In plain English");
  console.log(wrapped(describeInspection(westMidlands)));
}

function showError(): void {
  heading("What a wrong input looks like");
  try {
    createInspection({
      ...westMidlands,
      published: "2024-02-30",
      judgments: [
        { body: "west-mercia", question: "serious-and-organised-crime", grade: "require improvement" as "good" },
        { body: "west-midlands", question: "overall", grade: "adequate" },
        { body: "kent", question: "serious-and-organised-crime", grade: null },
      ],
    });
  } catch (error) {
    if (!isDomainError(error)) throw error;
    console.log(error.message.replace(/^/gm, "  "));
  }
  const search = findBody("West Midlands");
  if (search.kind === "ambiguous") {
    console.log(`\n  "West Midlands" is ${search.kind}: ${listed(search.candidates.map((body) => body.name))}.`);
  }
}

const [file] = process.argv.slice(2);
if (file !== undefined) {
  showReading(readFileSync(file, "utf8"));
} else {
  showInspection();
  showGrades();
  showBestAndWorst();
  showAgainstRocu();
  showRefusal();
  showSummary();
  showError();
}
