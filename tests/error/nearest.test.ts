import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, nearest } from "../../src/error/nearest.js";

describe("editDistance", () => {
  test.each<[string, string, number]>([
    ["", "", 0],
    ["", "abc", 3],
    ["abc", "", 3],
    ["same", "same", 0],
    ["kitten", "sitting", 3],
    ["murcia", "mercia", 1],
    ["mercai", "mercia", 1],
    ["ab", "ba", 1],
    ["abcd", "badc", 2],
    ["flaw", "lawn", 2],
    ["good", "goood", 1],
    ["goood", "good", 1],
  ])("of %s and %s is %i", (a, b, distance) => {
    expect(editDistance(a, b, 10)).toBe(distance);
  });

  test("gives up above the limit, whatever the distance is", () => {
    expect(editDistance("kitten", "sitting", 3)).toBe(3);
    expect(editDistance("kitten", "sitting", 2)).toBe(3);
    expect(editDistance("kitten", "sitting", 1)).toBe(2);
    expect(editDistance("abcdef", "uvwxyz", 2)).toBe(3);
    expect(editDistance("a", "abcd", 2)).toBe(3);
    expect(editDistance("abcd", "a", 2)).toBe(3);
    expect(editDistance("abc", "a", 2)).toBe(2);
    expect(editDistance("a", "abcdef", 2)).toBe(3);
  });

  test("agrees with the definition, on short words", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 99)).toBe(byDefinition(a, b));
        expect(editDistance(b, a, 99)).toBe(byDefinition(a, b));
      }),
      { numRuns: 2000 },
    );
  });
});

/** The distance as it is defined: edits and swaps of neighbours, each letter edited at most once. */
function byDefinition(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const rest = byDefinition(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  const edits = [rest, byDefinition(a.slice(1), b) + 1, byDefinition(a, b.slice(1)) + 1];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) {
    edits.push(byDefinition(a.slice(2), b.slice(2)) + 1);
  }
  return Math.min(...edits);
}

describe("nearest", () => {
  const choices = ["inadequate", "requires-improvement", "adequate", "good", "outstanding"];

  test.each<[string, string | undefined]>([
    ["good", "good"],
    ["Good", "good"],
    ["goood", "good"],
    ["gods", undefined],
    ["require improvement", "requires-improvement"],
    ["Requires Improvement!", "requires-improvement"],
    ["adequat", "adequate"],
    ["nadequate", undefined],
    ["outstandign", "outstanding"],
    ["average", undefined],
    ["", undefined],
    ["!", undefined],
    ["x", undefined],
    ["g.o-o'd!", "good"],
  ])("of %j is %s", (text, found) => {
    expect(nearest(text, choices)).toBe(found);
  });

  test("is none when two are equally near, in whichever order, and one when a nearer one follows", () => {
    expect(nearest("bat", ["cat", "hat"])).toBeUndefined();
    expect(nearest("bats", ["cats", "hats", "bats"])).toBe("bats");
    expect(nearest("bats", ["bats", "cats"])).toBe("bats");
    expect(nearest("abcdef", ["abcxyf", "abcxef"])).toBe("abcxef");
    expect(nearest("abcdef", ["abcxef", "abcxyf"])).toBe("abcxef");
  });

  test("looks at letters and digits, in lower case", () => {
    expect(nearest("P.E.E.L. (2023)", ["peel-2023"])).toBe("peel-2023");
    expect(nearest("1a2b3c", ["4a5b6c"])).toBeUndefined();
    expect(nearest("ßa", ["ssa"])).toBeUndefined();
  });

  test("is within a third of the length", () => {
    expect(nearest("abc", ["abx"])).toBe("abx");
    expect(nearest("abc", ["axy"])).toBeUndefined();
    expect(nearest("ab", ["ax"])).toBeUndefined();
    expect(nearest("abcdef", ["abcdxy"])).toBe("abcdxy");
    expect(nearest("abcdef", ["abcxyz"])).toBeUndefined();
  });

  test("does not look at long text", () => {
    const long = "a".repeat(80);
    expect(nearest(long, [`${long}b`])).toBe(`${long}b`);
    expect(nearest(`${long}a`, [`${long}b`])).toBeUndefined();
  });

  test("takes candidates from anything that can be walked through", () => {
    expect(nearest("goood", new Set(["good"]))).toBe("good");
    expect(nearest("goood", [])).toBeUndefined();
  });
});
