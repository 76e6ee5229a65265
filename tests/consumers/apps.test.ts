import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { install } from "../compatibility/registry.js";
import { attempt, REPOSITORY, run, tool, write } from "../package/run.js";

/** Copies an application out of the repository and installs what it needs, this package from the tarball. */
function installed(name: string): string {
  const folder = join(inject("workshop"), name);
  cpSync(join(REPOSITORY, "tests/consumers", name), folder, { recursive: true });
  install(folder, [inject("tarball")], "--ignore-scripts");
  return folder;
}

/** Type-checks an application as its author would, against the installed package. */
function typecheck(folder: string, files: readonly string[]): void {
  const compilerOptions = {
    target: "es2022",
    lib: ["es2023", "dom"],
    module: "nodenext",
    jsx: "react-jsx",
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    noEmit: true,
    typeRoots: [join(REPOSITORY, "node_modules/@types")],
    types: ["node"],
  };
  write(folder, { "tsconfig.json": JSON.stringify({ compilerOptions, files }) });
  run(tool("tsc"), ["-p", "."], folder);
}

const INSPECTION = {
  id: "soc-west-midlands-2024",
  title: "The West Midlands regional response to serious and organised crime",
  framework: "soc-regional",
  published: "2024-05-14",
  inspectorates: ["hmicfrs"],
  bodies: ["west-midlands-rocu", "west-mercia", "warwickshire"],
  judgments: [
    { body: "west-midlands-rocu", question: "serious-and-organised-crime", grade: "adequate" },
    { body: "west-mercia", question: "serious-and-organised-crime", grade: "inadequate" },
    { body: "warwickshire", question: "serious-and-organised-crime", grade: null, ungraded: "pending" },
  ],
  causesOfConcern: [],
  recommendations: [],
  areasForImprovement: [],
  sources: [],
};
const TEXT =
  "West Mercia Police is inadequate at tackling serious and organised crime. Kent Police is good at investigating crime.";

describe("an API with Hono, which checks what it is sent through Standard Schema", () => {
  let folder: string;
  let address: string;
  beforeAll(async () => {
    folder = installed("api");
    const server = spawn(process.execPath, ["server.ts"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
    const [port] = (await once(server.stdout, "data")) as [Buffer];
    address = `http://127.0.0.1:${String(port).trim()}`;
    return () => server.kill();
  });

  const post = (value: unknown): Promise<Response> =>
    fetch(`${address}/inspections`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(value),
    });

  test("compiles", () => {
    typecheck(folder, ["server.ts"]);
  });

  test("takes an inspection and gives its summary", async () => {
    expect((await post(INSPECTION)).status).toBe(201);
    const summary = await fetch(`${address}/inspections/soc-west-midlands-2024/summary`);
    expect(await summary.json()).toEqual({
      title: INSPECTION.title,
      counts: { inadequate: 1, "requires-improvement": 0, adequate: 1, good: 0, outstanding: 0 },
      worst: "inadequate",
    });
  });

  test("refuses a wrong one with every problem, by path", async () => {
    const [first, ...rest] = INSPECTION.judgments;
    const response = await post({
      ...INSPECTION,
      published: "2024-02-30",
      judgments: [{ ...first, grade: "poor" }, ...rest],
    });
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({
      problems: [
        { path: "published", message: expect.stringContaining("not a calendar date; expected") },
        { path: "judgments.0.grade", message: expect.stringContaining("not a grade; expected one of") },
      ],
    });
  });

  test.each([
    ["West Mercia Police", 200, { id: "west-mercia", name: "West Mercia Police" }],
    ["West Murcia Police", 404, { near: ["west-mercia"] }],
  ])("finds %s", async (name, status, answer) => {
    const response = await fetch(`${address}/bodies?name=${encodeURIComponent(name)}`);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(answer);
  });

  test("offers the choice where a name is that of several", async () => {
    const response = await fetch(`${address}/bodies?name=Kent`);
    expect(response.status).toBe(300);
    expect(await response.json()).toEqual({ candidates: ["kent", "kent-frs"] });
  });
});

describe("a React table, rendered on the server", () => {
  let folder: string;
  beforeAll(() => {
    folder = installed("table");
  });

  test("compiles", () => {
    typecheck(folder, ["page.tsx"]);
  });

  test("shows every body and its grade, and tells no grade from a low one", async () => {
    const outfile = join(folder, "page.mjs");
    await build({
      absWorkingDir: folder,
      entryPoints: ["page.tsx"],
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      jsx: "automatic",
      outfile,
    });
    write(folder, { "inspection.json": JSON.stringify(INSPECTION) });
    const markup = run("sh", ["-c", `"${process.execPath}" page.mjs < inspection.json`], folder);
    expect(markup.trim()).toBe(
      "<table><caption>The West Midlands regional response to serious and organised crime</caption>" +
        '<thead><tr><th scope="col">Body</th><th scope="col">Tackling serious and organised crime</th></tr></thead><tbody>' +
        '<tr><th scope="row">Regional Organised Crime Unit for the West Midlands</th><td class="adequate">Adequate</td></tr>' +
        '<tr><th scope="row">West Mercia Police</th><td class="inadequate">Inadequate</td></tr>' +
        '<tr><th scope="row">Warwickshire Police</th><td class="none">Not graded (pending)</td></tr></tbody></table>',
    );
  });
});

describe("a command line", () => {
  let folder: string;
  beforeAll(() => {
    folder = installed("cli");
    write(folder, { "text.txt": TEXT });
  });
  const cli = (...words: string[]): { status: number | null; output: string } =>
    attempt(process.execPath, ["cli.ts", ...words], folder);

  test("compiles", () => {
    typecheck(folder, ["cli.ts"]);
  });

  test.each([
    [["find", "West Mercia Police"], 0, "west-mercia\tWest Mercia Police"],
    [["find", "Kent"], 0, '"Kent" could be: Kent Police, Kent Fire and Rescue Service'],
    [["compare", "Good", "requires improvement"], 0, "Good is better than Requires improvement"],
    [
      ["read", "text.txt"],
      0,
      "west-mercia\ttackling serious and organised crime\tinadequate\nkent\tinvestigating crime\tgood",
    ],
    [["rank"], 2, "usage: inspections find | compare | read …"],
  ])("%j", (words, status, output) => {
    expect(cli(...words)).toMatchObject({ status, output });
  });

  test("says what is wrong with a grade", () => {
    const { status, output } = cli("compare", "requires improvment", "good");
    expect(status).toBe(1);
    expect(output).toMatch(/^not a grade; expected .*, got "requires improvment"$/);
  });
});

describe("a worker that reads published text", () => {
  const JUDGMENTS = [
    ["west-mercia", "inadequate"],
    ["kent", "good"],
  ];
  let folder: string;
  beforeAll(() => {
    folder = installed("worker");
    write(folder, { "text.txt": TEXT });
  });

  test("compiles", () => {
    typecheck(folder, ["main.ts", "thread.ts", "web.ts"]);
  });

  test("hands the reading of a thread of Node's to the main one", () => {
    const printed = run("sh", ["-c", `"${process.execPath}" main.ts < text.txt`], folder);
    expect(JSON.parse(printed)).toEqual({ judgments: JUDGMENTS, graded: 2, worst: "inadequate" });
  });

  test("runs as a Web Worker, in a scope that has nothing but the language and messages", async () => {
    const { outputFiles } = await build({
      absWorkingDir: folder,
      entryPoints: ["web.ts"],
      bundle: true,
      minify: true,
      platform: "browser",
      format: "iife",
      target: "es2022",
      write: false,
    });
    const posted: { judgments: { body: string; grade: string }[] }[] = [];
    const self = {
      onmessage: null as ((event: { data: string }) => void) | null,
      postMessage: posted.push.bind(posted),
    };
    runInContext(outputFiles[0]!.text, createContext({ self }));
    self.onmessage?.({ data: readFileSync(join(folder, "text.txt"), "utf8") });
    expect(structuredClone(posted[0]?.judgments.map(({ body, grade }) => [body, grade]))).toEqual(JUDGMENTS);
  });
});
