import { describe, expect, it } from "vitest";
import { comparesRounds, isInDoubt } from "../../src/reading/doubt.js";
import { cut, row } from "./cut.js";

/** Tells whether the last grade of a row is in doubt. */
function doubted(parts: string, start = 0, grade = "good"): boolean {
  const { tokens, chunks } = row(parts);
  const index = chunks.findLastIndex(({ type }) => type === "G");
  const named = chunks.map((chunk, at) => (at === index && grade === "none" ? { ...chunk, grade: ungraded } : chunk));
  return isInDoubt(tokens, named, start, index);
}

const ungraded = { from: 0, to: 1, grade: null, quoted: false, capital: false, verb: false, plural: false };

describe("isInDoubt", () => {
  it.each([
    ["B=kent BE=was G=good", false],
    // What denies it, or makes it a wish or a possibility.
    ["B=kent NOT=never BE=was G=good", true],
    ["B=kent MODAL=could BE=be G=good", true],
    ["MODAL=if B=kent BE=was ;=; W=it BE=was G=good", true],
    ["W=so MODAL=if B=kent BE=was ;=; W=it BE=was G=good", false],
    ["NOT=not G=adequate AND=and G=good", false],
    ["AS=to BE=be JUDGED=awarded G=good RATING=grades BE=is W=rare", true],
    ["AS=to BE=be JUDGED=awarded W=so G=good RATING=grades", false],
    ["AS=to BE=be JUDGED=awarded G=good AREA=grades", false],
    ["W=to BE=be JUDGED=awarded G=good RATING=grades", false],
    ["B=kent BE=was G=good MODAL=would", true],
    ["B=kent BE=was G=good MODAL=if", false],
    ["B=kent BE=was G=good W=would", false],
    [`NOT=not ${"W=x ".repeat(9)}G=good`, true],
    [`NOT=not ${"W=x ".repeat(10)}G=good`, false],
    // The verdict of others.
    ["B=kent BE=was G=good BREAK=by N=five", true],
    ...["71", "most", "many", "some", "more", "residents", "people", "passengers", "staff", "customers", "readers"].map(
      (word) => [`B=kent BE=was G=good BREAK=by W=${word}`, true] as const,
    ),
    ["B=kent BE=was G=good BREAK=by W=inspectors", false],
    ["B=kent BE=was G=good BREAK=by W=almost", false],
    ["B=kent BE=was G=good BREAK=by AREA=most", false],
    ["B=kent BE=was G=good BREAK=by", false],
    ["B=kent BE=was G=good BREAK=but N=five", false],
    ["B=kent BE=was G=good W=by N=five", false],
    // Things of a kind.
    ["W=between ART=those G=good W=ones", true],
    ["W=between ART=those G=good AREA=areas", false],
    ["W=between ART=the G=good W=ones", false],
    ["W=between W=those G=good W=ones", false],
    ["W=between ART=those G=good", true],
    ["AS=to BE=be G=good", false],
    ["G=good", false],
    // What grades there are.
    ["ART=the W=highest RATING=rating BE=is G=outstanding", true],
    ["ART=the W=highest RATING=rating BE=is ART=an G=outstanding", true],
    ["ART=the W=highest RATING=rating W=is G=outstanding", false],
    ...["lowest", "top", "bottom", "best", "worst"].map(
      (word) => [`ART=the W=${word} RATING=rating BE=is G=good`, true] as const,
    ),
    ["ART=the W=new RATING=rating BE=is G=outstanding", false],
    ["W=highest W=of W=all RATING=rating BE=is G=outstanding", true],
    ["W=highest W=of W=all W=the RATING=rating BE=is G=outstanding", false],
    ["W=highest RATING=rating B=kent BE=is G=outstanding", false],
    ["W=highest RATING=rating G=good BE=is G=outstanding", false],
    ["W=highest RATING=rating BE=was W=x BE=is G=outstanding", false],
    [`W=highest RATING=rating ${"W=x ".repeat(7)}BE=is G=outstanding`, true],
    [`W=highest RATING=rating ${"W=x ".repeat(8)}BE=is G=outstanding`, false],
    ["RATING=highest BE=is G=outstanding", true],
    ["BE=is G=outstanding", false],
    // Areas that are not named.
    ["B=kent BE=was G=good AT=in W=all W=others", true],
    ["B=kent BE=was G=good AT=in W=all W=areas", false],
    ["B=kent BE=was G=good AT=in W=the W=others", false],
    ["B=kent BE=was G=good AT=in W=almost W=everything", true],
    ...["everything", "anything", "nothing", "rest", "elsewhere"].flatMap((word) => [
      [`B=kent BE=was G=good AT=in W=${word}`, true] as const,
      [`B=kent BE=was G=good AT=in W=the W=${word}`, true] as const,
      [`B=kent BE=was G=good AT=in W=a W=${word.replace("everything", "rest")}`, false] as const,
    ]),
    ["B=kent BE=was G=good AT=in W=restful", false],
    ["B=kent BE=was G=good AT=in W=arrest", false],
    ["B=kent BE=was G=good W=in W=rest", false],
  ] as const)("%j: %s", (parts, doubt) => {
    expect(doubted(parts)).toBe(doubt);
  });

  it("looks back to the chunk before the subject", () => {
    expect([0, 1, 2].map((start) => doubted("NOT=not W=x BE=was G=good", start))).toEqual([true, true, false]);
    const scale = "W=highest RATING=rating BE=is ART=the ART=an G=good";
    expect([3, 4].map((start) => doubted(scale, start))).toEqual([true, false]);
  });

  it("denies no grade that there is not", () => {
    expect(doubted("B=kent BE=was NOT=not G=good", 0, "none")).toBe(false);
  });

  it.each([
    ["“good” and “new”", true],
    ["“good” and “new” too", true],
    ["“good” and “new” ideas too", true],
    ["“good” and new", false],
    ["“good” and “new ideas”", false],
    ["good and “new”", false],
    ["“good” and", false],
    ["“good” and “five”", false],
    ["“good” and new” ideas", false],
    ["“good” and “new”” ideas", true],
    ["“good” and *new*", false],
    ["“good” or “new”", false],
    ["“good” and “new”, “old”", true],
    ["“good” and “new”””” ideas", false],
  ])("takes one word of praise beside another for no grade: %j", (text, doubt) => {
    const { tokens, chunks } = cut(text);
    expect(isInDoubt(tokens, chunks, 0, 0)).toBe(doubt);
  });
});

describe("comparesRounds", () => {
  it.each([
    ["W=better W=than G=good", false],
    ["W=up W=against G=good", false],
    ["W=up W=from G=good", true],
    ...["2019", "last", "previous", "previously", "before", "earlier", "had", "was", "received", "got"].map(
      (word) => [`W=better W=than G=good W=${word}`, true] as const,
    ),
    ["W=better W=than G=good W=lasting", false],
    ["W=better W=than G=good W=atlast", false],
    ["W=better W=than G=good W=2059", false],
    ["W=better W=than G=good W=20199", false],
    [`W=better W=than G=good ${"W=x ".repeat(9)}W=last`, true],
    [`W=better W=than G=good ${"W=x ".repeat(10)}W=last`, false],
    ["W=last W=than G=good W=x", false],
  ] as const)("%j: %s", (parts, compares) => {
    const { tokens, chunks } = row(parts);
    const index = chunks.findIndex(({ type }) => type === "G");
    expect(comparesRounds(tokens, chunks, index - 1, index)).toBe(compares);
  });

  it("is told by either end of what leads to the grade", () => {
    const { tokens, chunks } = row("W=up W=rather W=than G=good W=x W=against W=x");
    const leading = (from: number, to: number): boolean =>
      comparesRounds(tokens, [{ type: "W", from, to }, chunks[3]!], 0, 1);
    expect([leading(1, 3), leading(2, 4), leading(1, 2), leading(3, 5)]).toEqual([false, false, true, true]);
  });
});
