import { join } from "node:path";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { run, write } from "../package/run.js";
import { fetchedProgram } from "./registry.js";
import { entriesOf, smokeOutput, smokeProgram } from "./smoke.js";

const consumer = inject("consumer");
const entries = entriesOf(readFileSync(join(consumer, "node_modules/hmicfrs/package.json"), "utf8"));

/** Each runtime: the package of the registry that holds it, the version to fetch, how a program is run, what it says its version is. */
const RUNTIMES = [
  ["node", "20", [], /^v20\./],
  ["node", "22", [], /^v22\./],
  ["node", "24", [], /^v24\./],
  ["node", "26", [], /^v26\./],
  ["bun", "1", ["run"], /^1\./],
  ["deno", "2", ["run"], /^deno 2\./],
] as const;

describe.each(RUNTIMES)("%s %s", (name, version, args, says) => {
  let program: string;
  beforeAll(() => {
    program = fetchedProgram(name, version);
    write(consumer, { "smoke.mjs": smokeProgram("esm", entries), "smoke.cjs": smokeProgram("cjs", entries) });
  });

  test("is what runs", () => {
    const told = run(program, ["--version"], consumer).trim();
    console.log(`${name} ${version}: ${told.split("\n")[0] as string}`);
    expect(told).toMatch(says);
  });

  test.each([
    ["imports", "smoke.mjs"],
    ["requires", "smoke.cjs"],
  ])("%s every entry, and the program gives the same answers", (_, file) => {
    expect(JSON.parse(run(program, [...args, file], consumer))).toEqual(smokeOutput(entries));
  });
});
