import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Slower: run by `npm run test:package` and `npm run test:browser`.
    exclude: ["tests/package/**", "tests/compatibility/**", "tests/types/**", "tests/consumers/**", "tests/browser/**"],
    testTimeout: 30_000,
  },
});
