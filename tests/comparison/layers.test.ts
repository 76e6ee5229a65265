import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layersOf } from "../../src/comparison/layers.js";

describe("layersOf", () => {
  test.each<[string, number[][], number[]]>([
    ["nothing", [], []],
    ["one", [[]], [1]],
    ["two that are level", [[], []], [1, 1]],
    ["a chain", [[], [0], [1]], [1, 2, 3]],
    ["a chain, its end first", [[1], [2], []], [3, 2, 1]],
    ["by the longest way down", [[], [0], [0, 1], [0, 1, 2]], [1, 2, 3, 4]],
    ["two below one", [[], [0], [0]], [1, 2, 2]],
    ["a diamond", [[], [0], [0], [1, 2]], [1, 2, 2, 3]],
    ["a ring", [[2], [0], [1]], [1, 1, 1]],
    ["a ring with one below it", [[2], [0], [1], [0]], [1, 1, 1, 2]],
    ["a ring with one above it", [[2, 3], [0], [1], []], [2, 2, 2, 1]],
    ["a ring between two", [[2, 3], [0], [1], [], [1]], [2, 2, 2, 1, 3]],
    ["two rings, one above the other", [[1], [0], [1, 3], [2]], [1, 1, 2, 2]],
    ["a ring reached from two sides", [[1, 2], [0], [0]], [1, 1, 1]],
    ["one apart from a ring", [[1], [0], []], [1, 1, 1]],
  ])("of %s", (_, betterThan, layers) => {
    expect(layersOf(betterThan)).toEqual(layers);
  });

  /** What is better than each item in one step or many, by brute force. */
  const closure = (betterThan: readonly (readonly number[])[]): boolean[][] => {
    const reach = betterThan.map((better) => betterThan.map((_, other) => better.includes(other)));
    for (let via = 0; via < reach.length; via++) {
      for (const row of reach) if (row[via]) reach[via]!.forEach((reached, to) => (row[to] ||= reached));
    }
    return reach;
  };

  test("puts what is better higher unless the two are in a ring, and no layer is empty", () => {
    const graph = fc
      .integer({ min: 1, max: 8 })
      .chain((size) =>
        fc.array(fc.uniqueArray(fc.nat({ max: size - 1 }), { maxLength: 3 }), { minLength: size, maxLength: size }),
      );
    fc.assert(
      fc.property(graph, (edges) => {
        const betterThan = edges.map((better, item) => better.filter((other) => other !== item));
        const layers = layersOf(betterThan);
        const reach = closure(betterThan);
        betterThan.forEach((_, item) => {
          const above = betterThan.flatMap((__, other) =>
            reach[item]![other] && !reach[other]![item] ? [layers[other]!] : [],
          );
          const ring = betterThan.flatMap((__, other) => (reach[item]![other] && reach[other]![item] ? [other] : []));
          expect(layers[item]).toBe(1 + Math.max(0, ...above));
          for (const member of ring) expect(layers[member]).toBe(layers[item]);
        });
      }),
    );
  });
});
