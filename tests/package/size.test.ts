import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, inject, test } from "vitest";
import { REPOSITORY } from "./run.js";

const consumer = inject("consumer");

interface Bundle {
  /** Bytes after minifying and brotli. */
  readonly bytes: number;
  /** The minified code. */
  readonly code: string;
  /** The files of which at least one byte is in the bundle. */
  readonly files: readonly string[];
}

/** Bundles a program as an application would, and measures what a browser would fetch. */
async function bundle(program: string, external: string[] = []): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: consumer, loader: "js" },
    absWorkingDir: consumer,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "error",
    external,
  });
  const [output] = Object.values(metafile.outputs);
  const files = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [file] : [],
  );
  const code = outputFiles[0]?.text ?? "";
  return { bytes: brotliCompressSync(code).length, code, files };
}

/** Makes a program that uses these names, so that no bundler may drop them. */
function using(entry: string, names: readonly string[]): string {
  return `import { ${names.join(", ")} } from "${entry}"; globalThis.use(${names.join(", ")});`;
}

/** Makes a program that uses everything an entry exports. */
function usingAll(entry: string): string {
  return `export * from "${entry}";`;
}

/** Ceilings in bytes of brotli, close above the measurement; raised only in the commit that says why. */
const CEILINGS: readonly (readonly [what: string, program: string, external: string[], ceiling: number])[] = [
  ["one comparator, from the root", using("hmicfrs", ["compareGrades"]), [], 300],
  ["one comparator, from its floor", using("hmicfrs/grade", ["compareGrades"]), [], 300],
  ["all of the grades", usingAll("hmicfrs/grade"), [], 1200],
  ["all of the errors", usingAll("hmicfrs/error"), [], 450],
  ["the guard of dates", using("hmicfrs/date", ["isIsoDate"]), [], 200],
  ["all of the bodies, without Zod", usingAll("hmicfrs/body"), ["zod"], 12_000],
];

describe("the size of a bundle", () => {
  test.each(CEILINGS)("of %s stays below its ceiling", async (what, program, external, ceiling) => {
    const { bytes } = await bundle(program, external);
    console.log(`${what}: ${bytes} B brotli (ceiling ${ceiling} B)`);
    expect(bytes).toBeLessThanOrEqual(ceiling);
    expect(bytes, "the ceiling lies close above the measurement").toBeGreaterThan(ceiling * 0.5);
  });
});

/** The rows of the README's table of entry points: the entry, and the two sizes in kB. */
const STATED = [
  ...readFileSync(join(REPOSITORY, "README.md"), "utf8").matchAll(
    /^\| `(hmicfrs[/\w]*)` \|[^|\n]*\| (\d+\.\d) kB \| (\d+\.\d) kB \|$/gm,
  ),
].map(([, entry, own, all]) => ({ entry: entry!, own: Number(own), all: Number(all) }));

describe("the sizes in the README", () => {
  test("are those of every entry", () => {
    const { exports } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as { exports: object };
    const entries = Object.keys(exports).filter((entry) => !entry.endsWith(".json"));
    expect(STATED.map(({ entry }) => entry).sort()).toEqual(
      entries.map((entry) => entry.replace(".", "hmicfrs")).sort(),
    );
  });

  // A tenth: what changes less is not worth a line in the README.
  test.each(STATED)("of $entry are within a tenth of what is measured", async ({ entry, own, all }) => {
    for (const [what, stated, external] of [
      ["own code", own, ["zod", "date-fns"]],
      ["with Zod and date-fns", all, []],
    ] as const) {
      const measured = (await bundle(usingAll(entry), [...external])).bytes / 1000;
      const complaint = `${entry}, ${what}: the README says ${stated.toFixed(1)} kB, and it is ${measured.toFixed(1)} kB`;
      expect(Math.abs(measured - stated), complaint).toBeLessThanOrEqual(Math.max(measured / 10, 0.1));
    }
  });
});

describe("what a bundle holds", () => {
  test.each(["hmicfrs/grade", "hmicfrs/error"])("%s pulls in no Zod, no date-fns, no data", async (entry) => {
    const { code, files } = await bundle(usingAll(entry));
    expect(files.filter((file) => !file.startsWith("node_modules/hmicfrs/") && file !== "<stdin>")).toEqual([]);
    expect(code).not.toContain("West Mercia");
    expect(code).not.toContain("peel-2023-25");
  });

  test.each(["hmicfrs", "hmicfrs/grade"])("one comparator from %s leaves no table of others behind", async (entry) => {
    const { code, files } = await bundle(using(entry, ["compareGrades"]));
    expect(files.filter((file) => file.includes("zod") || file.includes("date-fns"))).toEqual([]);
    expect(code).not.toContain("freeze");
    expect(code).not.toContain("four-tier");
    expect(code).not.toContain("Symbol");
  });

  test.each(["isGrade", "isIsoDate", "isKnownBodyId", "isFrameworkId", "isDomainError"])(
    "the guard %s pulls in no Zod and no date-fns",
    async (guard) => {
      const { files } = await bundle(using("hmicfrs", [guard]));
      expect(files.filter((file) => file.includes("zod") || file.includes("date-fns"))).toEqual([]);
    },
  );

  test("importing the root for nothing leaves nothing", async () => {
    const { code } = await bundle(
      `import "hmicfrs"; import * as all from "hmicfrs"; import { createBody } from "hmicfrs/body";`,
    );
    expect(code).toBe("");
  });
});
