import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { describe, expect, inject, test } from "vitest";
import { attempt, tool } from "./run.js";

const consumer = inject("consumer");
const tarball = inject("tarball");
const installed = join(consumer, "node_modules/hmicfrs");

/** Chunks carry a hash of their content in their name: the hash is no part of the contract. */
function withoutHash(path: string): string {
  return path.replace(/-[\w-]{8}(\.(?:d\.)?c?[jt]s(?:\.map)?)$/, "-HASH$1");
}

describe("the package", () => {
  test("passes publint without a remark", async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  test("has types that resolve for every entry, from ES modules, CommonJS and bundlers (attw)", () => {
    const outcome = attempt(tool("attw"), [tarball, "--profile", "node16", "--format", "json"], consumer);
    expect(outcome.status, outcome.output).toBe(0);
    const { analysis } = JSON.parse(outcome.stdout) as {
      analysis: { problems: unknown[]; entrypoints: Record<string, { resolutions: Record<string, unknown> }> };
    };
    const resolutions = Object.values(analysis.entrypoints).flatMap((entry) => Object.keys(entry.resolutions));
    expect(resolutions.length).toBeGreaterThan(40);
    const inProfile = (analysis.problems as { resolutionKind?: string }[]).filter(
      (problem) => problem.resolutionKind !== "node10",
    );
    expect(inProfile).toEqual([]);
  });

  test("holds these files and no other", () => {
    const files = inject("packedFiles").filter((path) => !/(?:^|\/)(?:chunk|[a-z-]+)-[\w-]{8}\./.test(path));
    expect(files.sort()).toMatchSnapshot();
    const chunks = inject("packedFiles").filter((path) => !files.includes(path));
    for (const chunk of chunks) expect(withoutHash(chunk)).toMatch(/^dist\/[a-z-]+-HASH\.(?:d\.)?c?[jt]s(?:\.map)?$/);
  });

  test("runs nothing when it is installed", () => {
    const { scripts = {} } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as {
      scripts?: Record<string, string>;
    };
    const automatic = ["preinstall", "install", "postinstall", "preprepare", "prepare", "postprepare", "prepublish"];
    expect(automatic.filter((name) => name in scripts)).toEqual([]);
  });

  test("depends on zod and date-fns alone", () => {
    const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as Record<string, object>;
    expect(manifest["dependencies"]).toEqual({ "date-fns": expect.any(String), zod: expect.any(String) });
    expect(manifest["peerDependencies"] ?? {}).toEqual({});
    expect(manifest["optionalDependencies"] ?? {}).toEqual({});
    const found = readdirSync(join(consumer, "node_modules")).filter((name) => !name.startsWith("."));
    expect(found.sort()).toEqual(["date-fns", "hmicfrs", "zod"]);
  });

  test("keeps Zod's generics out of its declarations", () => {
    const declarations = inject("packedFiles").filter((path) => /\.d\.c?ts$/.test(path));
    expect(declarations.length).toBeGreaterThan(20);
    for (const path of declarations) {
      const text = readFileSync(join(installed, path), "utf8");
      const named = [...text.matchAll(/\bz\.([\w.$]+)/g)].map(([, name]) => name);
      expect(
        named.filter((name) => name !== "ZodType"),
        path,
      ).toEqual([]);
    }
  });
});
