/**
 * Mutates floors, one after another, each with the tests that cover it: `npm run mutation:floor -- summary date`. Prints
 * what came of each, and fails for a score below the bar or a survivor that docs/mutation.md does not explain. What an
 * earlier run found of code and tests that have not changed is reused, unless `--force` is given too.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";

const REPORT = "reports/mutation.json";
const PAGE = "docs/mutation.md";

/** The least share of mutants, in per cent, that the tests must notice. */
const BAR = 95;

/** How much of a long line an entry of the page has to quote. */
const MOST_QUOTED = 100;

/** The tests that a floor is covered by, beside its own; a floor that others use through no public name needs theirs. */
const MORE_TESTS: Readonly<Record<string, readonly string[]>> = {
  date: ["inspection", "recommendation"],
  schema: ["laws", "inspection", "judgment", "recommendation"],
};

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly status: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

/** What the runner is told: "--force" to reuse nothing that an earlier run found. */
const flags = process.argv.slice(2).filter((argument) => argument.startsWith("--"));

/** Cuts out what a mutant replaced, on one line. */
function replacedBy({ location: { start, end } }: Mutant, source: string): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column - 1);
  lines[0] = lines[0]!.slice(start.column - 1);
  return onOneLine(lines.join("\n"));
}

function onOneLine(code: string): string {
  return code.replaceAll(/\s+/g, " ").trim();
}

/** Gives, for each file, what the page explains of it, entry by entry. Backticks, which mark code there and quote text here, are left out. */
function explanations(): ReadonlyMap<string, readonly string[]> {
  const sections = readFileSync(PAGE, "utf8").replaceAll("`", "").split(/^### /m).slice(1);
  return new Map(sections.map((section) => [section.split("\n", 1)[0]!.trim(), entriesOf(section)]));
}

function entriesOf(section: string): readonly string[] {
  return section.split(/^- /m).slice(1).map(onOneLine);
}

/** Mutates one floor; gives its line of the table, and what is wrong. */
function mutate(floor: string): { readonly row: string; readonly problems: readonly string[] } {
  const tests = [floor, ...(MORE_TESTS[floor] ?? [])].map((folder) => `tests/${folder}/*.test.ts`);
  rmSync(REPORT, { force: true });
  const env = { ...process.env, MUTATE: `src/${floor}/*.ts`, TESTS: tests.join(",") };
  spawnSync("npx", ["stryker", "run", ...flags], { stdio: "inherit", env });
  if (!existsSync(REPORT)) return { row: `| ${floor} | | | |`, problems: [`${floor}: the run ended without a report`] };
  const { files } = JSON.parse(readFileSync(REPORT, "utf8")) as Report;
  const explained = explanations();
  const problems: string[] = [];
  let [mutants, killed] = [0, 0];
  for (const [file, { source, mutants: ofFile }] of Object.entries(files)) {
    if (!file.startsWith(`src/${floor}/`)) continue;
    for (const mutant of ofFile) {
      if (["Ignored", "CompileError", "RuntimeError"].includes(mutant.status)) continue;
      mutants++;
      if (mutant.status === "Killed" || mutant.status === "Timeout") killed++;
      else {
        const { line } = mutant.location.start;
        const code = source.split("\n")[line - 1]!.trim();
        const [before, after] = [replacedBy(mutant, source), onOneLine(mutant.replacement)];
        const parts = [code, before, `→ ${after}`].map((part) => part.replaceAll("`", "").slice(0, MOST_QUOTED));
        if (explained.get(file)?.some((entry) => parts.every((part) => entry.includes(part)))) continue;
        problems.push(`${file}:${line} ${mutant.status}, not explained: \`${code}\`: \`${before}\` → \`${after}\``);
      }
    }
  }
  const score = (100 * killed) / mutants;
  if (!(score >= BAR)) problems.push(`${floor}: ${score.toFixed(1)} % is below the bar of ${BAR} %`);
  return { row: `| \`${floor}\` | ${mutants} | ${killed} | ${score.toFixed(1)} % |`, problems };
}

const known = readdirSync("src", { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const floors = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const unknown = floors.filter((floor) => !known.includes(floor));
if (floors.length === 0 || unknown.length > 0) {
  console.error(
    `name floors to mutate: ${known.join(" ")}${unknown.length > 0 ? `; no such floor: ${unknown.join(" ")}` : ""}`,
  );
  process.exit(2);
}
const results = floors.map(mutate);
console.log(["| floor | mutants | killed | score |", "|---|---|---|---|", ...results.map(({ row }) => row)].join("\n"));
const problems = results.flatMap((result) => result.problems);
console.log(problems.length === 0 ? "Every survivor is explained." : problems.join("\n"));
process.exitCode = problems.length === 0 ? 0 : 1;
