import { describe, expect, it } from "vitest";
import { readPublication } from "../../src/reading/index.js";

const titleOf = (text: string): string | null => readPublication(text).title;

describe("the title", () => {
  it.each([
    ["Kent Police report\n\nIt is fine.", "Kent Police report"],
    ["| Kent Police report", "Kent Police report"],
    ["/ Kent Police report", "Kent Police report"],
    ["|\n/\nKent Police report", "Kent Police report"],
    ["Kent\n\nKent Police report", "Kent Police report"],
    ["Kent Police:\n\nKent Police report", "Kent Police report"],
    ["Press release\n\nKent Police report", "Kent Police report"],
    ["Published 14 May 2024\n\nKent Police report", "Kent Police report"],
    ["14 May 2024\n\nKent Police report", "Kent Police report"],
    ["Leadership: good\n\nKent Police report", "Kent Police report"],
    ["Leadership – good.\n\nKent Police report", "Kent Police report"],
    ["Leadership – requires improvement\n\nKent Police report", "Kent Police report"],
    ["Leadership, good\n\nKent Police report", "Leadership, good"],
    ["Kent Police: good news is out", "Kent Police: good news is out"],
    ["Kent Police: good in all of it", "Kent Police: good in all of it"],
    ["Kent Police: good for all", "Kent Police: good for all"],
    ["good | Kent Police and the rest", null],
    ["It is fine.\n\nKent Police report", "Kent Police report"],
    ["It is:\n\nGood report", "Good report"],
    ["Kent –\n\nGood", "Kent –"],
    [`${"Kent ".repeat(25)}| good\n\nKent Police report`, "Kent Police report"],
    ["Leadership – good?\n\nKent Police report", "Kent Police report"],
    [`Kent\n\nIt ${"x".repeat(110)}.\n\nKent Police report`, "Kent Police report"],
    ["It is fine.", null],
    ["", null],
  ])("of %j is %j", (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it("stands in the first eight blocks", () => {
    const after = (blocks: number): string | null => titleOf(`${"Kent\n\n".repeat(blocks)}Kent Police report`);
    expect([after(7), after(8)]).toEqual(["Kent Police report", null]);
  });

  it("stands before any paragraph", () => {
    const after = (size: number): string | null => titleOf(`It ${"x".repeat(size - 4)}.\n\nKent Police report`);
    expect([after(120), after(121)]).toEqual(["Kent Police report", null]);
  });
});
