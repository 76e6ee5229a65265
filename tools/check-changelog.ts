/** `npm run check:changelog -- BASE`: a change that users see comes with a line in the changelog. BASE is a commit; the newest tag, or the first commit, unless given. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const git = (...args: string[]): string => execFileSync("git", args, { encoding: "utf8" }).trim();

/** The version of a file at the base, or nothing where there was none. */
function before(base: string, file: string): string | undefined {
  try {
    return execFileSync("git", ["show", `${base}:${file}`], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return undefined;
  }
}

/** The ranges of dependencies and runtimes that a manifest states. */
function ranges(manifest: string): string {
  const { dependencies, engines } = JSON.parse(manifest) as Record<string, unknown>;
  return JSON.stringify([dependencies, engines]);
}

function defaultBase(): string {
  const tags = git("tag", "--list", "v*", "--sort=-version:refname", "--merged", "HEAD");
  return tags.split("\n")[0] || git("rev-list", "--max-parents=0", "HEAD").split("\n")[0]!;
}

const base = process.argv[2] ?? defaultBase();
const changelog = readFileSync("CHANGELOG.md", "utf8");
const problems: string[] = [];

if (!/^## Unreleased$/m.test(changelog)) problems.push('CHANGELOG.md has no section "## Unreleased"');
if (changelog === before(base, "CHANGELOG.md")) {
  const surfaces = git("diff", "--name-only", base, "--", "tests/types/surface");
  if (surfaces !== "")
    problems.push(`the public types changed and CHANGELOG.md did not: ${surfaces.replaceAll("\n", ", ")}`);
  const manifest = before(base, "package.json");
  if (manifest !== undefined && ranges(manifest) !== ranges(readFileSync("package.json", "utf8"))) {
    problems.push("the stated ranges of dependencies or engines changed and CHANGELOG.md did not");
  }
}
console.log(`compared with ${base}: ${problems.length === 0 ? "the changelog is complete" : problems.join("; ")}`);
process.exitCode = problems.length === 0 ? 0 : 1;
