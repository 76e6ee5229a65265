import { defineConfig } from "vitest/config";

/** The tests that import the source: for mutation testing, which the built package cannot see, and for the time zones. */
export default defineConfig({
  test: {
    // Mutating one floor needs only the tests that cover it: `npm run mutation:floor -- grade` sets them.
    include: process.env["TESTS"]?.split(",") ?? ["tests/**/*.test.ts"],
    exclude: [
      "tests/package/**",
      "tests/compatibility/**",
      "tests/types/**",
      "tests/consumers/**",
      "tests/browser/**",
      "tests/docs/**",
    ],
    testTimeout: 60_000,
    coverage: {
      include: ["src/**"],
      reporter: ["text-summary", "html", "json"],
      thresholds: {
        lines: 99,
        branches: 99,
        functions: 99,
        statements: 99,
        // A floor below the bar must not hide behind the others.
        "src/!(reading)/**": { lines: 99, branches: 99, functions: 99, statements: 99 },
        "src/reading/**": { lines: 99, branches: 99, functions: 99, statements: 99 },
      },
    },
  },
});
