import { describe, expect, it } from "vitest";
import { textWidth, wrapText } from "../../src/table/wrap.js";

describe("textWidth", () => {
  it.each([
    ["", 0],
    ["i", 36],
    ["|", 36],
    ["I", 36],
    [" ", 57],
    ["n", 57],
    ["é", 57],
    ["7", 57],
    ["\u10ff", 57],
    ["\u1100", 105],
    ["警", 105],
    ["😀", 105],
    ["A", 69],
    ["&", 69],
    ["m", 90],
    ["W", 90],
    ["@", 90],
    ["%", 90],
  ])("%j is %d wide", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it("adds up", () => {
    expect(textWidth("West i")).toBe(90 + 57 + 57 + 36 + 57 + 36);
  });
});

describe("wrapText", () => {
  const three = textWidth("nnn");
  const width = textWidth("nnn nn");

  it.each([
    ["", width, 3, []],
    ["nnn nn", width, 3, ["nnn nn"]],
    ["nnn nnn", width, 3, ["nnn", "nnn"]],
    ["nnn nn nnn", width, 3, ["nnn nn", "nnn"]],
    ["nnn", three, 3, ["nnn"]],
    ["nnnn", three, 3, ["nnn", "n"]],
    ["n nnnn n", three, 3, ["n", "nnn", "n n"]],
    ["nnn nnn nnn", three, 3, ["nnn", "nnn", "nnn"]],
    ["nnn nnn nnn n", three, 3, ["nnn", "nnn", "n…"]],
    ["nnn nnn nnn nnn nnn nnn", three, 2, ["nnn", "n…"]],
    ["n".repeat(100), three, 2, ["nnn", "n…"]],
    ["nnn n nnn", three, 1, ["n…"]],
    ["nn nn nn", 285, 1, ["nn…"]],
    ["nnn i ii nnn", three, 2, ["nnn", "i…"]],
    ["iiiii nn", 163, 1, ["i…"]],
    ["nn nnn", 162, 1, ["n…"]],
    ["nn nnn", 161, 1, ["…"]],
    ["  nn nnnnn", 300, 1, ["nn…"]],
  ])("breaks %j at %d into at most %d lines: %j", (text, room, most, lines) => {
    expect(wrapText(text, room, most)).toEqual(lines);
  });

  it("gives the dots their room", () => {
    for (const text of ["mmm mmm mmm", "nnnn nnnn nnnn", "iiiiii iiii iiii", "Wi Wi Wi Wi", "警警 警警 警警"]) {
      for (const room of [220, 250, 280, 300, 330]) {
        for (const line of wrapText(text, room, 2)) expect(textWidth(line)).toBeLessThanOrEqual(room);
      }
    }
  });
});
