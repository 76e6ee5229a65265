import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TABLES } from "./tables.js";
import { shortSum, sumOf } from "./variants.js";

const SUMS = JSON.parse(readFileSync("tests/reading/variants.json", "utf8")) as Readonly<Record<string, string>>;

// A sum that differs says that some variant of the text is read otherwise: `npm run exact -- --variants "text"` prints them.
describe.each(Object.entries(TABLES))("reads the variants of %s as it did", (_, table) => {
  it.each(table)("%j", (text) => {
    expect(sumOf(text)).toBe(SUMS[shortSum(text)]);
  });
});
