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

describe("firstMatch of one table", () => {
  it("tells words apart, and classes of one word", () => {
    const forms = ["BE of", "of", "to W?", "BE", "GAVE to", "W"];
    const patterns = forms.map((form) => ({ name: form, form, sure: true, example: "" }));
    const of = (parts: string): string | undefined => {
      const { tokens, chunks } = row(`${parts} G=good`);
      return firstMatch(tokens, chunks, patterns, chunks.length - 2, -1, 0)?.pattern.name;
    };
    const rows = [
      "BE=x",
      "BE=of",
      "BE=to",
      "W=of",
      "W=x",
      "W=to",
      "AT=x",
      "AT=of",
      "AT=to",
      "GAVE=x",
      "BE=a W=of",
      "GAVE=a W=to",
    ];
    const names = ["BE", "of", "to W?", "of", "W", "to W?", undefined, "of", "to W?", undefined, "BE of", "to W?"];
    expect(rows.map(of)).toEqual(names);
    expect(rows.toReversed().map(of)).toEqual(names.toReversed());
  });

  it("tells the words of a chunk apart", () => {
    const patterns = ["on", "by"].map((form) => ({ name: form, form, sure: true, example: "" }));
    const { tokens } = row("W=on W=x W=by W=x G=good");
    const of = (from: number, to: number): string | undefined =>
      firstMatch(tokens, [{ type: "W", from, to }], patterns, 0, -1, 0)?.pattern.name;
    const stretches = [
      [0, 2],
      [1, 3],
      [0, 3],
      [2, 4],
      [3, 4],
      [1, 2],
    ] as const;
    const names = ["on", "by", "on", "by", undefined, undefined];
    expect(stretches.map(([from, to]) => of(from, to))).toEqual(names);
    expect(stretches.toReversed().map(([from, to]) => of(from, to))).toEqual(names.toReversed());
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
