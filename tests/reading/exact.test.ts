import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exactly } from "./exactly.js";

const READINGS = JSON.parse(readFileSync("tests/reading/exact.json", "utf8")) as [string, string[]][];

describe("reads to the letter", () => {
  it.each(READINGS)("%j", (text, reading) => {
    expect(exactly(text)).toEqual(reading);
  });
});
