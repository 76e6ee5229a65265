/** Writes a program that imports every entry and uses the core as a newcomer would. */
export function consumerProgram(entries: readonly string[]): string {
  const imports = entries.map((entry, index) => `import * as entry${index} from "${entry}";`);
  return `${imports.join("\n")}
export const everything = [${entries.map((_, index) => `entry${index}`).join(", ")}];

import { compareGrades, createInspection, createScale, getBody, type Grade, type Inspection, isDomainError } from "hmicfrs";

const grades: Grade[] = ["good", "inadequate", "adequate"];
grades.sort(compareGrades);
const cqc = createScale("cqc", ["inadequate", "requires-improvement", "good", "outstanding"]);
const scaled: -1 | 0 | 1 = compareGrades("good", "outstanding", cqc);
const force: "west-mercia" = getBody("west-mercia").id;

const input: Inspection = {
  id: "soc-west-midlands-2024",
  title: "An inspection",
  framework: "soc-regional",
  published: "2024-05-14",
  inspectorates: ["hmicfrs"],
  bodies: ["west-midlands-rocu", "west-mercia"],
  judgments: [{ body: "west-mercia", question: "serious-and-organised-crime", grade: "inadequate" }],
  causesOfConcern: [],
  recommendations: [],
  areasForImprovement: [],
  sources: [],
};
try {
  const { judgments } = createInspection(input);
  for (const judgment of judgments) {
    const grade: Grade | null = judgment.grade;
    void grade;
  }
} catch (error) {
  if (isDomainError(error)) for (const issue of error.issues) void [issue.path, issue.code, issue.message];
}
void [scaled, force];
`;
}

/** Writes a strict TypeScript project of one file. */
export function typeScriptProject(file: string, module: string, moduleResolution: string): string {
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom"], // Zod's declarations name URL.
    types: [],
    module,
    moduleResolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  return JSON.stringify({ compilerOptions, files: [file] });
}
