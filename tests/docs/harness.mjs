// Runs the instrumented examples, each a module that imports the built package by its name, and prints what came of them.
import { isDeepStrictEqual } from "node:util";
import { pathToFileURL } from "node:url";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
const results = [];
const short = (value) => JSON.stringify(value instanceof Map ? [...value] : value) ?? String(value);
/** Map keeps order and keys; an array of pairs in the comment stands for it. */
const plain = (value) => (value instanceof Map ? [...value] : value);

globalThis.__examples = {
  expectValue(index, line, actual, expected) {
    results[index].done++;
    const [is, wanted] = [plain(actual()), plain(expected())];
    if (!isDeepStrictEqual(is, wanted)) results[index].failures.push(`${line}\n  is ${short(is)}`);
  },
  expectThrow(index, line, actual, expected) {
    results[index].done++;
    try {
      actual();
    } catch (error) {
      if (!String(error?.message).includes(expected()))
        results[index].failures.push(`${line}\n  threw ${error?.message}`);
      return;
    }
    results[index].failures.push(`${line}\n  did not throw`);
  },
};

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith(".mjs"))
  .sort()) {
  const index = Number.parseInt(file, 10);
  results[index] = { done: 0, failures: [] };
  try {
    await import(pathToFileURL(join(folder, file)).href);
  } catch (error) {
    results[index].failures.push(String(error?.stack ?? error));
  }
}
process.stdout.write(JSON.stringify(results));
