import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { checkSync } from "recheck";
import { describe, expect, it } from "vitest";
import { isDomainError } from "../../src/error/index.js";
import { readPublication } from "../../src/reading/index.js";
import { ARTICLES, LAYOUTS, ROUNDS, SENTENCES, TALLIES, TURNS } from "./phrasings.js";

const TEXTS = [...SENTENCES, ...TALLIES, ...ROUNDS, ...LAYOUTS, ...TURNS, ...ARTICLES].map(([text]) => text);

/** Asserts what holds for every text: spans lie in it, are not blank, and aspects and texts are its own words. */
function holds(text: string): void {
  const reading = readPublication(text);
  const all = [...reading.judgments, ...reading.tallies, ...reading.recommendations, ...reading.unresolved];
  for (const { evidence } of all) {
    expect(Number.isInteger(evidence.start) && Number.isInteger(evidence.end)).toBe(true);
    expect(evidence.start).toBeGreaterThanOrEqual(0);
    expect(evidence.end).toBeGreaterThan(evidence.start);
    expect(evidence.end).toBeLessThanOrEqual(text.length);
    expect(text.slice(evidence.start, evidence.end).trim()).not.toBe("");
  }
  for (const { aspect } of reading.judgments) if (aspect !== null) expect(text).toContain(aspect);
  for (const { text: words, evidence } of [...reading.recommendations, ...reading.unresolved]) {
    expect(text.slice(evidence.start, evidence.end)).toBe(words);
  }
  if (reading.title !== null) expect(text).toContain(reading.title);
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
}

describe("any text", () => {
  it("is read without an error, with spans that hold", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), holds), { numRuns: 300 });
  });

  it("made of the words of verdicts in any order is too", () => {
    const words = [...new Set(TEXTS.flatMap((text) => text.split(/(\s+|\b)/)))].filter((word) => word !== "");
    const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(" "));
    fc.assert(fc.property(text, holds), { numRuns: 500 });
  });

  it("cut off anywhere is too", () => {
    for (const text of TEXTS.slice(0, 60)) for (let end = 0; end < text.length; end += 7) holds(text.slice(0, end));
  });

  it("with a character changed anywhere is too", () => {
    const changed = fc.tuple(
      fc.constantFrom(...TEXTS),
      fc.nat(),
      fc.constantFrom("\n", "•", "“", "'", "\t", "|", "\u00a0", "\u00ad", "(", ":", "😀", "\ud800"),
    );
    fc.assert(
      fc.property(changed, ([text, at, mark]) =>
        holds(text.slice(0, at % text.length) + mark + text.slice(at % text.length)),
      ),
      { numRuns: 500 },
    );
  });

  it("says the same with other line ends, quotation marks and spaces", () => {
    const said = (text: string): unknown =>
      readPublication(text).judgments.map(({ body, grade, current }) => [body, grade, current]);
    for (const text of TEXTS) {
      expect(said(text.replaceAll("\n", "\r\n"))).toEqual(said(text));
      expect(said(text.replaceAll(/[‘’]/g, "'"))).toEqual(said(text));
      expect(said(text.replaceAll(/[“”‘’]/g, '"').replaceAll('"s ', "'s "))).toEqual(said(text));
      expect(said(text.replaceAll(" ", "\u00a0"))).toEqual(said(text));
      expect(said(`\ufeff${text}\n\n`)).toEqual(said(text));
    }
  });
});

describe("what is not text", () => {
  it.each([undefined, null, 5, {}, ["Kent Police is good at investigating crime."]])("%j is a DomainError", (value) => {
    let error: unknown;
    try {
      readPublication(value as string);
    } catch (caught) {
      error = caught;
    }
    expect(isDomainError(error)).toBe(true);
  });
});

describe("the regular expressions of src/reading", () => {
  const folder = new URL("../../src/reading/", import.meta.url);
  const found = readdirSync(folder).flatMap((file) => {
    const source = readFileSync(new URL(file, folder), "utf8");
    return [
      ...source.matchAll(/(?<=[(=,:?!&|]\s*)\/(?![/*])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/g),
    ].map(([, pattern, flags]) => [file, pattern as string, flags as string] as const);
  });

  it("are found", () => expect(found.length).toBeGreaterThan(10));

  it.each(found)("%s /%s/%s takes linear time", (_, pattern, flags) => {
    expect(checkSync(pattern, flags).status).toBe("safe");
  });
});
