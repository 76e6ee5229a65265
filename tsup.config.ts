import { existsSync } from "node:fs";
import { defineConfig } from "tsup";
import packageJson from "./package.json" with { type: "json" };

/** Every subpath in `exports` is an entry: `./dist/grade/index.js` is built from `src/grade/index.ts`. */
const entry = Object.values(packageJson.exports)
  .flatMap((target) => (typeof target === "string" ? [] : [target.import.default]))
  .map((file) => file.replace("./dist/", "src/").replace(/\.js$/, ".ts"))
  .filter((file) => existsSync(file));

export default defineConfig({
  entry,
  outDir: "dist",
  format: ["esm", "cjs"],
  target: "es2022",
  dts: true,
  splitting: true, // In CommonJS too: one copy of the error class and of the data for all entries.
  sourcemap: true,
  clean: true,
  treeshake: false,
});
