/**
 * Mutates floors, one after another, each with the tests that cover it: `npm run mutation:floor -- summary date`; or files of
 * a floor that takes long: `npm run mutation:floor -- reading/dates reading/areas:90-170`, of which only some lines. Prints
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

/** The floors with so many mutants and tests that these are run by `stryker-in-process.mjs`. */
const LARGE: readonly string[] = ["reading"];

/** Tests that draw at random, or time what they do: what they notice once they need not notice again. */
const RANDOM: readonly string[] = ["tests/reading/robustness.test.ts"];

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

/** Lists the files of tests that a floor is tried with. */
function testsOf(floor: string): string[] {
  return [floor, ...(MORE_TESTS[floor] ?? [])].flatMap((folder) =>
    readdirSync(`tests/${folder}`)
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => `tests/${folder}/${name}`)
      .filter((path) => !RANDOM.includes(path)),
  );
}

/** Mutates one floor, or a file of one; gives its lines of the table, and what is wrong. */
function mutate(target: string): { readonly rows: readonly string[]; readonly problems: readonly string[] } {
  const [path = target, lines] = target.split(":");
  const [floor = path, file = "*"] = path.split("/");
  rmSync(REPORT, { force: true });
  const env = {
    ...process.env,
    ...(LARGE.includes(floor) ? { RUNNER: "in-process" } : {}),
    MUTATE: `src/${floor}/${file}.ts${lines === undefined ? "" : `:${lines}`}`,
    TESTS: testsOf(floor).join(","),
  };
  spawnSync("npx", ["stryker", "run", ...flags], { stdio: "inherit", env });
  if (!existsSync(REPORT))
    return { rows: [`| ${target} | | | |`], problems: [`${target}: the run ended without a report`] };
  const { files } = JSON.parse(readFileSync(REPORT, "utf8")) as Report;
  const explained = explanations();
  const problems: string[] = [];
  const rows: string[] = [];
  const total = { mutants: 0, killed: 0 };
  for (const [name, { source, mutants }] of Object.entries(files)) {
    if (!name.startsWith(`src/${floor}/`) || (file !== "*" && name !== `src/${path}.ts`)) continue;
    const tried = mutants.filter(({ status }) => !["Ignored", "CompileError", "RuntimeError"].includes(status));
    const left = tried.filter(({ status }) => status !== "Killed" && status !== "Timeout");
    for (const mutant of left) {
      const { line } = mutant.location.start;
      const code = source.split("\n")[line - 1]!.trim();
      const [before, after] = [replacedBy(mutant, source), onOneLine(mutant.replacement)];
      const parts = [code, before, `→ ${after}`].map((part) => part.replaceAll("`", "").slice(0, MOST_QUOTED));
      if (explained.get(name)?.some((entry) => parts.every((part) => entry.includes(part)))) continue;
      problems.push(`${name}:${line} ${mutant.status}, not explained: \`${code}\`: \`${before}\` → \`${after}\``);
    }
    total.mutants += tried.length;
    total.killed += tried.length - left.length;
    if (LARGE.includes(floor)) rows.push(rowOf(name.slice("src/".length, -".ts".length), tried.length, left.length));
  }
  const { mutants, killed } = total;
  const score = (100 * killed) / mutants;
  // Of a file, whose changes may be few, it is enough that all that survive are explained.
  if (file === "*" && !(score >= BAR)) problems.push(`${target}: ${score.toFixed(1)} % is below the bar of ${BAR} %`);
  if (file === "*") rows.push(rowOf(floor, mutants, mutants - killed));
  return { rows, problems };
}

function rowOf(name: string, mutants: number, left: number): string {
  return `| \`${name}\` | ${mutants} | ${mutants - left} | ${((100 * (mutants - left)) / mutants).toFixed(1)} % |`;
}

const known = readdirSync("src", { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const targets = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const unknown = targets.filter((target) => !known.includes(target) && !existsSync(`src/${target.split(":", 1)[0]}.ts`));
if (targets.length === 0 || unknown.length > 0) {
  console.error(
    `name floors to mutate, or files as floor/file: ${known.join(" ")}${unknown.length > 0 ? `; no such floor or file: ${unknown.join(" ")}` : ""}`,
  );
  process.exit(2);
}
const results = targets.map(mutate);
const rows = results.flatMap((result) => result.rows);
console.log(["| floor | mutants | killed | score |", "|---|---|---|---|", ...rows].join("\n"));
const problems = results.flatMap((result) => result.problems);
console.log(problems.length === 0 ? "Every survivor is explained." : problems.join("\n"));
process.exitCode = problems.length === 0 ? 0 : 1;
