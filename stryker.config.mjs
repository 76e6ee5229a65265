/**
 * Mutation testing of the source, data tables apart: a change to a fact is caught by its source, not by a test.
 * `npm run mutation` mutates everything; `npm run mutation:floor -- grade` one floor, with its own tests.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  testRunner: process.env.RUNNER ?? "vitest",
  plugins: ["./tools/stryker-vitest.mjs", "./tools/stryker-in-process.mjs"],
  vitest: { configFile: "vitest.source.config.ts", related: true },
  mutate: [
    ...(process.env.MUTATE ?? "src/**/*.ts").split(","),
    "!src/**/*data.ts",
    "!src/**/data/*.ts",
    "!src/**/ids.ts",
    "!src/**/index.ts",
  ],
  coverageAnalysis: "perTest",
  concurrency: 2,
  // Only what never ends may run into it: a change that is merely slow on a busy machine is not one that was noticed.
  timeoutMS: process.env.RUNNER === undefined ? 30_000 : 10_000,
  timeoutFactor: 3,
  incremental: true,
  incrementalFile: ".cache/stryker.json",
  reporters: ["clear-text", "progress", "json"],
  jsonReporter: { fileName: "reports/mutation.json" },
  clearTextReporter: { logTests: false, reportTests: false, allowEmojis: false },
  thresholds: { high: 98, low: 95, break: 95 },
  ignoreStatic: false,
  tempDirName: ".stryker-tmp",
};
