import { describe, expect, it } from "vitest";
import { firstMatch } from "../../src/reading/match.js";
import { row } from "./cut.js";

/** Matches patterns of one form each before the grade of a row, or behind it; tells what matched. */
function matched(forms: readonly string[], parts: string, step: -1 | 1, limit?: number): unknown {
  const { tokens, chunks } = row(parts);
  const at = chunks.findIndex(({ type }) => type === "G") + step;
  const patterns = forms.map((form) => ({ name: form, form, sure: true, example: "" }));
  const [first, again] = [0, 1].map(() =>
    firstMatch(tokens, chunks, patterns, at, step, limit ?? (step > 0 ? chunks.length : 0)),
  );
  expect(again).toEqual(first);
  if (!first) return undefined;
  const { pattern, edge, body, count, subject, list } = first;
  const words = [body, count].map((chunk) => (chunk ? tokens.word[chunk.from] : "-"));
  return [pattern.name, edge, ...words, ...(subject ? ["subject"] : []), ...(list ? ["list"] : [])].join(" | ");
}

describe("firstMatch before a grade", () => {
  it.each([
    [["SUBJECT BE"], "W=it BE=was G=good", "SUBJECT BE | 1 | - | - | subject"],
    [["SUBJECT BE"], "BE=was G=good", undefined],
    [["SUBJECT? BE"], "BE=was G=good", "SUBJECT? BE | 0 | - | -"],
    [["SUBJECT BE AS?"], "W=it BE=was AS=as G=good", "SUBJECT BE AS? | 1 | - | - | subject"],
    [["SUBJECT BE AS?"], "W=it BE=was G=good", "SUBJECT BE AS? | 1 | - | - | subject"],
    [["SUBJECT BE AS"], "W=it BE=was G=good", undefined],
    [["BE/GAVE"], "GAVE=got G=good", "BE/GAVE | 0 | - | -"],
    [["BE of"], "BE=was W=of G=good", "BE of | 0 | - | -"],
    [["BE of"], "BE=was W=on G=good", undefined],
    [["BE"], "G=good", undefined],
    [["BE?"], "G=good", undefined],
    [["BE", "GAVE"], "GAVE=got G=good", "GAVE | 0 | - | -"],
    [["GAVE BE", "BE"], "BE=was G=good", "BE | 0 | - | -"],
    [["B GAVE"], "B=kent GAVE=got G=good", "B GAVE | 0 | kent | -"],
    [["B GAVE B"], "B=kent GAVE=gave B=essex G=good", "B GAVE B | 0 | kent | -"],
    [["N AREA"], "N=five AREA=areas G=good", "N AREA | 0 | - | five"],
    [["N AREA N"], "N=five AREA=areas N=six G=good", "N AREA N | 0 | - | six"],
    [["SUBJECT"], "W=it G=good", "SUBJECT | 1 | - | - | subject"],
    [["BE AS?", "AS"], "AS=as G=good", "AS | 0 | - | -"],
  ] as const)("%j in %j: %s", (forms, parts, match) => {
    expect(matched(forms, parts, -1)).toBe(match);
  });

  it("takes nothing before the limit", () => {
    const of = (form: string, limit: number): unknown => matched([form], "W=it BE=was G=good", -1, limit);
    expect([of("SUBJECT BE", 0), of("SUBJECT BE", 1), of("BE", 1), of("BE", 2), of("SUBJECT?", 2)]).toEqual([
      "SUBJECT BE | 1 | - | - | subject",
      undefined,
      "BE | 1 | - | -",
      undefined,
      "SUBJECT? | 2 | - | -",
    ]);
  });
});

describe("firstMatch behind a grade", () => {
  it.each([
    [["AT LIST"], "G=good AT=at W=x", "AT LIST | 2 | - | - | list"],
    [["AT LIST"], "G=good AT=at", undefined],
    [["AT LIST?"], "G=good AT=at", "AT LIST? | 2 | - | -"],
    [["LIST"], "G=good W=x", "LIST | 1 | - | - | list"],
    [["LIST"], "G=good", undefined],
    [["AT B"], "G=good AT=at B=kent", "AT B | 3 | kent | -"],
    [["AT? B"], "G=good B=kent", "AT? B | 2 | kent | -"],
    [["AT? B", "W"], "G=good W=x", "W | 2 | - | -"],
    [["for LIST", "AT"], "G=good AT=for W=x", "for LIST | 2 | - | - | list"],
    [["N AREA N"], "G=good N=five AREA=areas N=six", "N AREA N | 4 | - | five"],
    [["AT"], "G=good", undefined],
  ] as const)("%j in %j: %s", (forms, parts, match) => {
    expect(matched(forms, parts, 1)).toBe(match);
  });

  it("takes nothing behind the limit", () => {
    const of = (form: string, limit: number): unknown => matched([form], "G=good AT=at W=x", 1, limit);
    expect([of("AT LIST", 3), of("AT LIST", 2), of("AT", 2), of("AT", 1), of("LIST", 1)]).toEqual([
      "AT LIST | 2 | - | - | list",
      undefined,
      "AT | 2 | - | -",
      undefined,
      undefined,
    ]);
  });
});
