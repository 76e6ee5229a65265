import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { extractExamples, instrument, root } from "./extract.js";

/** Inside the project, so that `import … from "hmicfrs"` finds the built package by its own name. */
const folder = join(root, ".cache", "examples");
const examples = extractExamples();

interface Result {
  readonly done: number;
  readonly failures: readonly string[];
}

let results: (Result | null)[] = [];
let typeErrors: string[] = [];

/** Type-checks all the examples at once, as a user's editor would. */
function checkTypes(files: readonly string[]): string[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => {
    const place = examples[Number.parseInt(diagnostic.file?.fileName.split("/").at(-1) ?? "", 10)]?.place ?? "?";
    return `${place}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")}`;
  });
}

beforeAll(() => {
  if (!existsSync(join(root, "dist", "index.js"))) throw new Error("build the package first: npm run build");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const typed = examples.map(({ code }, index) => {
    const number = String(index).padStart(4, "0");
    const module = ts.transpileModule(instrument({ place: "", code }, index).code, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, verbatimModuleSyntax: true },
    });
    writeFileSync(join(folder, `${number}.mjs`), module.outputText);
    const file = join(folder, `${number}.mts`);
    writeFileSync(file, `${code}\nexport {};\n`);
    return file;
  });
  const harness = new URL("harness.mjs", import.meta.url).pathname;
  const output = execFileSync(process.execPath, [harness, folder], { encoding: "utf8", maxBuffer: 1 << 28 });
  results = JSON.parse(output) as (Result | null)[];
  typeErrors = checkTypes(typed);
}, 120_000);

describe("the examples of the documentation, against the built package", () => {
  it("are there", () => {
    expect(examples.length).toBeGreaterThan(50);
  });

  it("type-check as a user's editor would", () => {
    expect(typeErrors).toEqual([]);
  });

  it.each(examples.map((example, index) => ({ ...example, index })))("$place", ({ place, code, index }) => {
    const { checks } = instrument({ place, code }, index);
    expect(checks, "an example shows at least one result").toBeGreaterThan(0);
    expect(results[index]).toEqual({ done: checks, failures: [] });
  });
});
