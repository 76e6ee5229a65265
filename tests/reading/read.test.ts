import { describe, expect, it } from "vitest";
import { readPublication } from "../../src/reading/index.js";

describe("readPublication", () => {
  it("reads a force, two areas and their grades", () => {
    const text = "Kent Police was graded good at investigating crime and adequate at responding to the public.";
    expect(
      readPublication(text).judgments.map(({ body, aspect, grade, current }) => [body, aspect, grade, current]),
    ).toEqual([
      ["kent", "investigating crime", "good", true],
      ["kent", "responding to the public", "adequate", true],
    ]);
  });

  it("refuses what is not text", () => {
    expect(() => readPublication(5 as unknown as string)).toThrow("wrong type; expected text, got 5");
  });
});
