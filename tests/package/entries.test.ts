import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { attempt, REPOSITORY, run } from "./run.js";

const consumer = inject("consumer");
const manifest = JSON.parse(readFileSync(join(consumer, "node_modules/hmicfrs/package.json"), "utf8")) as {
  exports: Record<string, unknown>;
};
const entries = Object.keys(manifest.exports)
  .filter((entry) => !entry.endsWith(".json"))
  .map((entry) => `hmicfrs${entry.slice(1)}`);

/** Prints the name and kind of everything that an entry exports. */
const KINDS = `
  const kindOf = (value) =>
    typeof value === "function" ? (/^class\\b/.test(String(value)) ? "class" : "function")
    : Array.isArray(value) ? "list"
    : typeof value === "object" && value !== null && "~standard" in value ? "schema"
    : typeof value;
  const tell = (entry) => console.log(JSON.stringify(Object.fromEntries(
    Object.keys(entry).filter((name) => name !== "module.exports").sort().map((name) => [name, kindOf(entry[name])]))));
`;

type Kinds = Readonly<Record<string, string>>;

function imported(entry: string): Kinds {
  const script = `${KINDS} tell(await import(${JSON.stringify(entry)}));`;
  return JSON.parse(run(process.execPath, ["--input-type=module", "--eval", script], consumer)) as Kinds;
}

function required(entry: string): Kinds {
  const script = `${KINDS} tell(require(${JSON.stringify(entry)}));`;
  return JSON.parse(run(process.execPath, ["--input-type=commonjs", "--eval", script], consumer)) as Kinds;
}

describe("the entries", () => {
  test("are the root and one for each floor, and the manifest", () => {
    const floors = readdirSync(join(REPOSITORY, "src"), { withFileTypes: true }).filter((item) => item.isDirectory());
    const expected = ["hmicfrs", ...floors.map((floor) => `hmicfrs/${floor.name}`)];
    expect([...entries].sort()).toEqual(expected.sort());
    expect(Object.keys(manifest.exports)).toContain("./package.json");
  });

  test("export exactly these names, of these kinds", () => {
    expect(Object.fromEntries(entries.map((entry) => [entry, imported(entry)]))).toMatchSnapshot();
  });

  test.each(entries)("%s exports the same to import and to require", (entry) => {
    expect(required(entry)).toEqual(imported(entry));
  });

  test("the root exports what the floors do, and nothing else", () => {
    const floors = entries.filter((entry) => entry !== "hmicfrs").map(imported);
    expect(imported("hmicfrs")).toEqual(Object.assign({}, ...floors));
    const names = floors.flatMap((floor) => Object.keys(floor));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each(["hmicfrs/dist/index.js", "hmicfrs/grade/index.js", "hmicfrs/src/index.ts", "hmicfrs/nothing"])(
    "%s cannot be reached",
    (path) => {
      const outcome = attempt(process.execPath, ["--input-type=module", "--eval", `await import("${path}")`], consumer);
      expect(outcome.status).toBe(1);
      expect(outcome.output).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
    },
  );

  test.each([
    "body",
    "force",
    "judgment",
    "recommendation",
    "cause-of-concern",
    "area-for-improvement",
    "inspection",
    "monitoring-phase",
  ])("the JSON Schema of %s can be imported and required", (value) => {
    const path = `hmicfrs/json-schema/${value}.json`;
    const imports = `import schema from "${path}" with { type: "json" }; console.log(schema.$id);`;
    const requires = `console.log(require("${path}").$id)`;
    const expected = `urn:hmicfrs:0:json-schema:${value}\n`;
    expect(run(process.execPath, ["--input-type=module", "--eval", imports], consumer)).toBe(expected);
    expect(run(process.execPath, ["--input-type=commonjs", "--eval", requires], consumer)).toBe(expected);
  });

  test("the manifest can be read", () => {
    const script = `console.log(require("hmicfrs/package.json").name)`;
    expect(run(process.execPath, ["--eval", script], consumer)).toBe("hmicfrs\n");
  });
});

describe("the one error type", () => {
  const refused = `
    let caught;
    try { judgment.createJudgment({}); } catch (error) { caught = error; }
  `;

  test("is one class for all CommonJS entries", () => {
    const script = `
      const judgment = require("hmicfrs/judgment"), error = require("hmicfrs/error"), root = require("hmicfrs");
      ${refused}
      console.log(caught instanceof error.DomainError, caught instanceof root.DomainError, error.isDomainError(caught));
      try { require("hmicfrs/grade").parseGrade("great"); } catch (thrown) { console.log(thrown instanceof error.DomainError); }
    `;
    expect(run(process.execPath, ["--input-type=commonjs", "--eval", script], consumer)).toBe("true true true\ntrue\n");
  });

  test("is one class for all ES module entries", () => {
    const script = `
      import * as judgment from "hmicfrs/judgment";
      import * as error from "hmicfrs/error";
      import * as root from "hmicfrs";
      ${refused}
      console.log(caught instanceof error.DomainError, caught instanceof root.DomainError, error.isDomainError(caught));
    `;
    expect(run(process.execPath, ["--input-type=module", "--eval", script], consumer)).toBe("true true true\n");
  });

  test("is told by isDomainError across the two formats, where instanceof fails", () => {
    const script = `
      import { createRequire } from "node:module";
      import * as error from "hmicfrs/error";
      const require = createRequire(import.meta.url);
      const judgment = require("hmicfrs/judgment");
      ${refused}
      console.log(caught instanceof error.DomainError, error.isDomainError(caught));
      try { error.isDomainError(new error.DomainError("x", [])) && console.log(require("hmicfrs").isDomainError(new error.DomainError("x", []))); } catch (e) { console.log(e); }
    `;
    expect(run(process.execPath, ["--input-type=module", "--eval", script], consumer)).toBe("false true\ntrue\n");
  });
});
