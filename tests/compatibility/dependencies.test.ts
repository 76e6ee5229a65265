import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { run, tool, write } from "../package/run.js";
import { consumerProgram, typeScriptProject } from "../package/typescript-project.js";
import { install } from "./registry.js";
import { entriesOf, smokeOutput, smokeProgram } from "./smoke.js";

const tarball = inject("tarball");
const workshop = inject("workshop");

/** The manifest of a package that is installed in a folder. */
function manifestOf(folder: string, name: string): string {
  return readFileSync(join(folder, "node_modules", name, "package.json"), "utf8");
}

const { dependencies } = JSON.parse(manifestOf(inject("consumer"), "hmicfrs")) as {
  dependencies: Record<string, string>;
};
const entries = entriesOf(manifestOf(inject("consumer"), "hmicfrs"));

test("the stated ranges name their lowest version and take every later one of the same major version", () => {
  for (const range of Object.values(dependencies)) expect(range).toMatch(/^\^\d+\.\d+\.\d+$/);
});

/** Each end of the ranges: what is asked of the registry for a range. */
const ENDS = [
  ["lowest", (range: string) => range.slice(1)],
  ["latest", (range: string) => range],
] as const;

describe.each(ENDS)("with the %s version of every dependency", (end, version) => {
  const folder = join(workshop, `dependencies-${end}`);
  beforeAll(() => {
    write(folder, { "package.json": JSON.stringify({ name: end, version: "1.0.0", private: true }) });
    const asked = Object.entries(dependencies).map(([name, range]) => `${name}@${version(range)}`);
    install(folder, [tarball, ...asked], "--ignore-scripts", "--save-exact", "--prefer-online");
    write(folder, { "smoke.mjs": smokeProgram("esm", entries), "smoke.cjs": smokeProgram("cjs", entries) });
  });

  test("there is one copy of each, and that is the one", () => {
    expect(existsSync(join(folder, "node_modules/hmicfrs/node_modules"))).toBe(false);
    const found = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
    expect(found.sort()).toEqual(["hmicfrs", ...Object.keys(dependencies)].sort());
    for (const [name, range] of Object.entries(dependencies)) {
      const { version: installed } = JSON.parse(manifestOf(folder, name)) as { version: string };
      console.log(`${end}: ${name} ${installed} (${range})`);
      if (end === "lowest") expect(installed).toBe(range.slice(1));
      else expect(installed.split(".")[0]).toBe(range.slice(1).split(".")[0]);
    }
  });

  test.each(["smoke.mjs", "smoke.cjs"])("%s gives the same answers", (file) => {
    expect(JSON.parse(run(process.execPath, [file], folder))).toEqual(smokeOutput(entries));
  });

  test("the declarations compile, all libraries checked", () => {
    write(folder, {
      "program.mts": consumerProgram(entries),
      "tsconfig.json": typeScriptProject("program.mts", "nodenext", "nodenext"),
    });
    run(tool("tsc"), ["-p", "."], folder);
  });
});
