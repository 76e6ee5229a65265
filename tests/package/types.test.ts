import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { attempt, run, tool, write } from "./run.js";
import { consumerProgram, typeScriptProject } from "./typescript-project.js";

const consumer = inject("consumer");
const { exports } = JSON.parse(readFileSync(join(consumer, "node_modules/hmicfrs/package.json"), "utf8")) as {
  exports: Record<string, unknown>;
};
const entries = Object.keys(exports)
  .filter((entry) => !entry.endsWith(".json"))
  .map((entry) => `hmicfrs${entry.slice(1)}`);

describe("the declarations, with every library file checked", () => {
  test.each([
    ["nodenext, ES modules", "program.mts", "nodenext", "nodenext"],
    ["nodenext, CommonJS", "program.cts", "nodenext", "nodenext"],
    ["node16, CommonJS", "program.cts", "node16", "node16"],
    ["bundler", "program.ts", "esnext", "bundler"],
  ])("compile under %s", (_, file, module, resolution) => {
    const folder = `types-${module}-${resolution}-${file.split(".")[1] as string}`;
    write(join(consumer, folder), {
      [file]: consumerProgram(entries),
      "tsconfig.json": typeScriptProject(file, module, resolution),
    });
    run(tool("tsc"), ["-p", folder], consumer);
  });

  test("refuse a program that is wrong", () => {
    write(join(consumer, "types-wrong"), {
      "program.mts": `import { getBody } from "hmicfrs"; getBody("west-murcia");`,
      "tsconfig.json": typeScriptProject("program.mts", "nodenext", "nodenext"),
    });
    const outcome = attempt(tool("tsc"), ["-p", "types-wrong"], consumer);
    expect(outcome.status).toBe(2);
    expect(outcome.output).toContain("TS2345");
  });
});
