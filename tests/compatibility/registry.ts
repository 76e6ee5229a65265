import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { attempt, REPOSITORY, write } from "../package/run.js";

/** Where what was fetched is kept; delete the folder to fetch again. */
const KEPT = join(REPOSITORY, ".cache/compatibility");

/** Installs packages in a folder that has a manifest; says so plainly when the registry cannot be reached. */
export function install(folder: string, packages: readonly string[], ...flags: readonly string[]): void {
  const args = ["install", "--no-audit", "--no-fund", "--prefer-offline", ...flags, ...packages];
  const { status, output } = attempt("npm", args, folder);
  if (status !== 0) {
    const what = packages.join(" ");
    throw new Error(
      `npm could not install ${what}. These tests need the npm registry: is it reachable from here?\n${output}`,
    );
  }
}

/**
 * Gives a folder in which these packages are installed, from `.cache` when they were fetched before.
 * The install scripts of the packages named in `scripts` run: those that put their binary in place.
 */
export function fetched(name: string, packages: readonly string[], scripts: readonly string[] = []): string {
  const folder = join(KEPT, name);
  const done = join(folder, "fetched.json");
  const wanted = JSON.stringify(packages);
  if (existsSync(done) && readFileSync(done, "utf8") === wanted) return folder;
  rmSync(folder, { recursive: true, force: true });
  const allowScripts = Object.fromEntries(scripts.map((script) => [script, true]));
  write(folder, { "package.json": JSON.stringify({ name: "fetched", private: true, allowScripts }) });
  install(folder, packages, ...(scripts.length > 0 ? [] : ["--ignore-scripts"]));
  write(folder, { "fetched.json": wanted });
  return folder;
}

/** Gives the path of a program that is published to the registry, such as `node` or `bun`, in a version. */
export function fetchedProgram(name: string, version: string): string {
  return join(fetched(`${name}-${version}`, [`${name}@${version}`], [name]), "node_modules/.bin", name);
}
