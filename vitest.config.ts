import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/consumers/**", "tests/browser/**"], // Slower: run by `npm run test:package` and `npm run test:browser`.
    testTimeout: 30_000,
    coverage: { include: ["src/**"], reporter: ["text-summary", "html"] },
  },
});
