import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";

/**
 * A runner for a floor with thousands of mutants and thousands of quick, synchronous tests: what takes vitest a second per
 * mutant takes this one some milliseconds. It bundles the tests and the source, and changes the source while it runs:
 * a mutant that only matters while a test runs is tried on one copy that stays, with the tests that reach it; one that
 * matters when a module loads, or when an index is built on first use, gets a copy of its own, and all tests. Tests say
 * `expect` of vitest's own; of vitest's ways to define a test, only those exist here that the tests use.
 */
class InProcessRunner {
  failures = new Map();

  async init() {
    const { build } = await import("esbuild");
    ({ expect: this.expect } = await import("vitest"));
    const files = process.env.TESTS.split(",");
    const contents = files
      .map((file) => `globalThis.__testFile = ${JSON.stringify(file)}; require("./${file}");`)
      .join("\n");
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: process.cwd(), loader: "js" },
      bundle: true,
      write: false,
      format: "cjs",
      platform: "node",
      packages: "external",
      logLevel: "error",
    });
    this.script = new vm.Script(`(function (require) {${outputFiles[0].text}\n})`, { filename: "bundle.cjs" });
    this.require = createRequire(path.resolve("bundle.cjs"));
    // Not in the first run of a mutant, whose time is limited.
    await this.settle();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Evaluates the bundle; gives the tests that it defines. */
  load() {
    const tests = [];
    const suites = [];
    const each = (define) => (table) => (title, body) => {
      for (const [index, row] of table.entries())
        define(`${title} ${index}`, () => body(...(Array.isArray(row) ? row : [row])));
    };
    const it = (title, body) => {
      const name = [...suites, title].join(" > ");
      tests.push({
        id: `${globalThis.__testFile}#${tests.length} ${name}`,
        name,
        body,
        fileName: path.resolve(globalThis.__testFile),
      });
    };
    const describe = (title, body) => {
      suites.push(title);
      body();
      suites.pop();
    };
    it.each = each(it);
    describe.each = each(describe);
    const vitest = { expect: this.expect, it, test: it, describe };
    this.script.runInThisContext()((name) => (name === "vitest" ? vitest : this.require(name)));
    return tests;
  }

  async runTest({ id, name, body, fileName }) {
    const start = performance.now();
    const result = { id, name, fileName, status: TestStatus.Success };
    try {
      await body();
    } catch (error) {
      result.status = TestStatus.Failed;
      result.failureMessage = String(error?.message ?? error);
    }
    result.timeSpentMs = performance.now() - start;
    return result;
  }

  async dryRun() {
    const stryker = (globalThis.__stryker__ ??= {});
    stryker.activeMutant = undefined;
    stryker.mutantCoverage = undefined;
    const tests = [];
    for (const test of this.load()) {
      stryker.currentTestId = test.id;
      tests.push(await this.runTest(test));
      stryker.currentTestId = undefined;
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  /** Gives how many changes a test has noticed; those that noticed most are tried first. */
  noticed({ name }) {
    return this.failures.get(name) ?? 0;
  }

  /** Loads a copy that stays, and finds out which mutants are reached more often while it is new. */
  async settle() {
    const reached = { static: {}, perTest: {} };
    const stryker = (globalThis.__stryker__ ??= {});
    stryker.mutantCoverage = reached;
    this.tests = this.load();
    for (const test of this.tests) await this.runTest(test);
    const first = { ...reached.static };
    for (const test of this.tests) await this.runTest(test);
    this.early = new Set(Object.keys(first).filter((id) => first[id] !== reached.static[id] - first[id]));
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const stryker = globalThis.__stryker__;
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const results = [];
    const early = this.early.has(activeMutant.id);
    try {
      const reaching = new Set(testFilter);
      const tests = early ? this.load() : this.tests;
      const first = tests.filter(({ id }) => reaching.has(id)).sort((a, b) => this.noticed(b) - this.noticed(a));
      const others = early || first.length === 0 ? tests.filter(({ id }) => !reaching.has(id)) : [];
      for (const test of [...first, ...others]) {
        const result = await this.runTest(test);
        results.push(result);
        if (result.status !== TestStatus.Failed) continue;
        this.failures.set(test.name, this.noticed(test) + 1);
        stryker.activeMutant = undefined;
        // A change that outlives the test, in what modules remember, must not fail the tests of the next mutant.
        if (!early && (await this.runTest(test)).status === TestStatus.Failed) await this.settle();
        break;
      }
    } catch (error) {
      const failureMessage = `the source or a test file does not load: ${error?.message}`;
      results.push({
        id: testFilter?.[0] ?? "load",
        name: "load",
        timeSpentMs: 0,
        status: TestStatus.Failed,
        failureMessage,
      });
    }
    const timeout = determineHitLimitReached(stryker.hitCount, stryker.hitLimit);
    stryker.activeMutant = undefined;
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests: results });
  }
}
InProcessRunner.inject = [];

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];
