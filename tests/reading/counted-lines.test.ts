import { describe, expect, it } from "vitest";
import { exactly } from "./exactly.js";

/** Tells what the lines of a text count: `body # count grade`, and what is left open. */
function countedIn(text: string): string[] {
  return exactly(text)
    .filter((line) => /by count-(?:line|row)$|body-unknown/.test(line))
    .map((line) => line.replace(/ \| ".*/, ""));
}

const KENT = "A report on it\n\nKent Police was inspected.";

describe("lines that count areas", () => {
  it.each([
    ["2 x good", ["kent # 2 good"]],
    ["2 × good", ["kent # 2 good"]],
    ["2 = good", ["kent # 2 good"]],
    ["good x 2", []],
    ["good x 2, adequate x 3", []],
    ["Good: 2 areas", ["kent # 2 good"]],
    ["Good (2 areas)", ["kent # 2 good"]],
    ["Good (2), adequate (3)", ["kent # 2 good", "kent # 3 adequate"]],
    ["Good (2) adequate (3)", ["kent # 2 good", "kent # 3 adequate"]],
    ["Good – none", ["kent # 0 good"]],
    ["Areas good: 2", ["kent # 2 good"]],
    ["Good: 2", []],
    ["Good: 2\nAdequate: 3", ["kent # 2 good", "kent # 3 adequate"]],
    ["Good: 2, adequate: 3", ["kent # 2 good", "kent # 3 adequate"]],
    ["Good: 2; adequate: 3 and inadequate: 1.", ["kent # 2 good", "kent # 3 adequate", "kent # 1 inadequate"]],
    ["Two judged good, three adequate!", []],
    ["Two as good, three as adequate", ["kent # 2 good", "kent # 3 adequate"]],
    ["Good: 2 areas, and so on", []],
    ["Good", []],
    ["Good: areas", []],
    ["2", []],
    ["Kent Police: 2 good, 3 adequate", []],
    ["Inspectors 2 good, 3 adequate", []],
    ["In Essex: good: 2 areas", []],
  ])("%j: %j", (line, counts) => {
    expect(countedIn(`${KENT}\n\n${line}`)).toEqual(counts);
  });

  it("are not longer than 40 words and marks", () => {
    const line = (count: number): string => `${Array.from({ length: count }, () => "2 good").join(", ")}, 3 adequate`;
    expect([12, 13].map((count) => countedIn(`${KENT}\n\n${line(count)}`).length)).toEqual([2, 0]);
  });

  it("leave open whose they are", () => {
    expect(countedIn("A report on it\n\nGood: 2, adequate: 3")).toEqual(["body-unknown", "body-unknown"]);
  });
});

describe("rows that count areas", () => {
  it.each([
    ["Grade | Areas\nGood | 2\nAdequate | 3", ["kent # 2 good", "kent # 3 adequate"]],
    ["Grade | 2021 | 2023\nGood | 2 | 3", ["kent # 2 good | earlier", "kent # 3 good"]],
    ["Grade | 2023 | 2021\nGood | 2 | 3", ["kent # 2 good", "kent # 3 good | earlier"]],
    ["Grade | Before | Now\nGood | 2 | 3", ["kent # 2 good | earlier", "kent # 3 good"]],
    [
      "Grade | Now | Then\nGood | 2 | 3\nAdequate | 1 | none",
      ["kent # 2 good", "kent # 3 good | earlier", "kent # 1 adequate", "kent # 0 adequate | earlier"],
    ],
    ["Good | 2 | 3", []],
    ["Good | 2", ["kent # 2 good"]],
    ["Good | 2 areas", ["kent # 2 good"]],
    ["Good | 1 area", ["kent # 1 good"]],
    ["Good | 2 forces", []],
    ["Good | 2 big areas", []],
    ["Good | 15", ["kent # 15 good"]],
    ["Good | 16", []],
    [
      "Body | Good | Adequate\nKent Police | 2 | 3\nEssex Police | 4 | none",
      ["kent # 2 good", "kent # 3 adequate", "essex # 4 good", "essex # 0 adequate"],
    ],
    ["Body | Good | Adequate\nKent Police | 2 | x", []],
    ["Body | Good | Adequate\nKent Police | x | x", []],
    ["Body | Good | Adequate | Note\nKent Police | 2 | 3 | x", ["kent # 2 good", "kent # 3 adequate"]],
    ["Body | Good | Adequate\nKent Police | 2 | 16", []],
    [
      "Body | Good | Adequate | Inadequate\nKent Police | 2 | 3 | x\nEssex Police | 2 | 3 | 4",
      ["essex # 2 good", "essex # 3 adequate", "essex # 4 inadequate"],
    ],
    ["Body | Good | Adequate\nKent Police | 2 | 3 | 4", []],
    ["Body | Good | Note\nKent Police | 2 | x", []],
    [
      "Year | Good | Adequate\n2019 | 2 | 3\n2023 | 4 | 5",
      ["kent # 2 good | earlier", "kent # 3 adequate | earlier", "kent # 4 good", "kent # 5 adequate"],
    ],
    [
      "Year | Good | Adequate\n2022 | 2 | 3\n2023 | 4 | 5",
      ["kent # 2 good", "kent # 3 adequate", "kent # 4 good", "kent # 5 adequate"],
    ],
    [
      "Round | Good | Adequate\nLast inspection | 2 | 3\nThis one | 4 | 5",
      ["kent # 2 good | earlier", "kent # 3 adequate | earlier", "kent # 4 good", "kent # 5 adequate"],
    ],
    [
      "Published on: 14 May 2023\n\nWe come back in 2025.\n\nYear | Good | Adequate\n2022 | 2 | 3",
      ["kent # 2 good", "kent # 3 adequate"],
    ],
    ["Body | Good | Adequate\n\nSo.\n\nKent Police | 2 | 3", []],
  ])("%j: %j", (rows, counts) => {
    expect(countedIn(`${KENT}\n\n${rows}`)).toEqual(counts);
  });

  it("may stand at the very top", () => {
    expect(countedIn("Body | Good | Adequate\nKent Police | 2 | 3")).toEqual(["kent # 2 good", "kent # 3 adequate"]);
    expect(countedIn(`Kent Police | 2021 | 2023\nGood | 2 | 3`)).toEqual(["kent # 2 good | earlier", "kent # 3 good"]);
  });

  it("are current where a column has no year and others have", () => {
    expect(countedIn(`${KENT}\n\nGrade | 2021 | Latest\nGood | 2 | 3`)).toContain("kent # 3 good");
  });

  it("leave other rows to others, whatever number stands in them", () => {
    expect(exactly(`${KENT}\n\nArea | Grade | Files\nLeadership | good | 16`).join(" ")).toContain(
      "kent | Leadership | good",
    );
  });
});
