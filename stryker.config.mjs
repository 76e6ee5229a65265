/**
 * Mutation testing of the source, data tables apart: a change to a fact is caught by its source, not by a test.
 * `npm run mutation` mutates everything; `MUTATE=src/grade/*.ts npm run mutation` one floor.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  testRunner: "vitest",
  plugins: ["./tools/stryker-vitest.mjs"],
  vitest: { configFile: "vitest.source.config.ts", related: true },
  mutate: process.env.MUTATE?.split(",") ?? [
    "src/**/*.ts",
    "!src/**/*data.ts",
    "!src/**/data/*.ts",
    "!src/**/ids.ts",
    "!src/**/index.ts",
  ],
  coverageAnalysis: "perTest",
  concurrency: 2,
  incremental: true,
  incrementalFile: ".cache/stryker.json",
  reporters: ["clear-text", "progress", "json"],
  jsonReporter: { fileName: "reports/mutation.json" },
  clearTextReporter: { logTests: false, reportTests: false, allowEmojis: false },
  thresholds: { high: 98, low: 95, break: 95 },
  ignoreStatic: false,
  tempDirName: ".stryker-tmp",
};
