import { defineConfig } from "vitest/config";

/** The package from outside: packed, installed in a clean project, and used there in child processes. */
export default defineConfig({
  test: {
    include: ["tests/package/**/*.test.ts", "tests/consumers/**/*.test.ts", "tests/types/**/*.test.ts"],
    globalSetup: ["tests/package/setup.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
});
