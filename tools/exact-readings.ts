/**
 * Writes down again what the texts of tests/reading/exact.json are read as: `npm run exact`, after a change that is meant to
 * read some of them otherwise; `npm run exact -- "a new text"` adds one. What changed is for a person to look at.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { exactly } from "../tests/reading/exactly.js";

const PATH = "tests/reading/exact.json";

const known = JSON.parse(readFileSync(PATH, "utf8")) as [string, string[]][];
const texts = new Set([...known.map(([text]) => text), ...process.argv.slice(2)]);
const readings = [...texts].map((text) => [text, exactly(text)]);
writeFileSync(PATH, await format(JSON.stringify(readings), { parser: "json", printWidth: 120 }));
