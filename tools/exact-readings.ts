/**
 * Writes down again what texts are read as, after a change that is meant to read some of them otherwise; what changed is for
 * a person to look at.
 *
 *     npm run exact                            # tests/reading/exact.json, and the sums in tests/reading/variants.json
 *     npm run exact -- "a new text"            # adds one
 *     npm run exact -- --variants "a text"     # prints what its variants are read as, to compare two states of the reader
 */
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { exactly } from "../tests/reading/exactly.js";
import { TABLES } from "../tests/reading/tables.js";
import { shortSum, sumOf, variantsOf } from "../tests/reading/variants.js";

const EXACT = "tests/reading/exact.json";
const VARIANTS = "tests/reading/variants.json";

const [first, ...others] = process.argv.slice(2);
if (first === "--variants") {
  for (const text of others.flatMap(variantsOf))
    console.log(`${JSON.stringify(text)}\n    ${exactly(text).join("\n    ")}`);
} else {
  const known = JSON.parse(readFileSync(EXACT, "utf8")) as [string, string[]][];
  const texts = new Set([...known.map(([text]) => text), ...process.argv.slice(2)]);
  await write(
    EXACT,
    [...texts].map((text) => [text, exactly(text)]),
  );
  const phrasings = Object.values(TABLES).flatMap((table) => table.map(([text]) => text));
  const sums = phrasings.map((text) => [shortSum(text), sumOf(text)] as const);
  await write(VARIANTS, Object.fromEntries(sums.sort(([a], [b]) => (a < b ? -1 : 1))));
}

async function write(path: string, value: unknown): Promise<void> {
  writeFileSync(path, await format(JSON.stringify(value), { parser: "json", printWidth: 120 }));
}
