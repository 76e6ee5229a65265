import { describe, expect, test } from "vitest";
import { BODIES, type InspectedBody } from "../../src/body/index.js";

/** Counts the bodies for which a condition holds. */
const count = (condition: (body: InspectedBody) => boolean): number => BODIES.filter(condition).length;

describe("the catalogue", () => {
  test.each([
    ["territorial forces", 43, (body: InspectedBody) => body.kind === "force" && body.type === "territorial"],
    ["ROCUs", 9, (body: InspectedBody) => body.kind === "rocu"],
    ["current fire and rescue services", 44, (body: InspectedBody) => body.kind === "fire-and-rescue" && !body.to],
    ["bodies in all", 113, () => true],
  ])("has the number of %s", (_, expected, condition) => {
    expect(count(condition)).toBe(expected);
  });
});
