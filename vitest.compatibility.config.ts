import { defineConfig } from "vitest/config";

/** The packed package in every runtime, compiler, bundler and version of a dependency that it is said to work with. */
export default defineConfig({
  test: {
    include: ["tests/compatibility/**/*.test.ts"],
    globalSetup: ["tests/package/setup.ts"],
    // The first run fetches some 300 MB from the registry into .cache/compatibility.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
  },
});
