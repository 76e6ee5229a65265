import { describe, expect, it } from "vitest";
import { areasNear, leadingAreas } from "../../src/reading/nearby.js";
import type { Verdict } from "../../src/reading/verdicts.js";
import { cut, row } from "./cut.js";

/** Finds the areas near the first grade of a row. */
function nearIn(
  parts: string,
  { next, floor = 0 }: { readonly next?: number; readonly floor?: number } = {},
): string[] {
  const { tokens, chunks } = row(parts);
  const verdict = { grade: chunks.find(({ grade }) => grade)!.grade! } as Verdict;
  const after = next === undefined ? undefined : ({ start: next } as Verdict);
  return areasNear(tokens, chunks, verdict, after, floor).map(({ from, to }) => tokens.word.slice(from, to).join(" "));
}

describe("areasNear", () => {
  it.each([
    ["Q=leadership W=earned W=it G=good", ["leadership"]],
    ["W=it W=earned G=good W=thanks W=to Q=leadership", ["leadership"]],
    ["Q=leadership AND=and ART=the Q=vetting W=earned W=it G=good", ["leadership", "vetting"]],
    ["Q=leadership ,=, Q=vetting W=earned W=it G=good", ["leadership", "vetting"]],
    ["Q=leadership W=and W=so Q=vetting W=earned W=it G=good", []],
    ["G=good W=for Q=leadership W=so Q=vetting", []],
    ["Q=leadership W=earned G=good W=x Q=vetting", []],
    ["W=leadership W=earned W=it G=good", []],
    ["Q=cakes W=earned W=it G=good", []],
    ["Q=leadership W=or Q=cakes W=earned G=good", ["leadership"]],
    ["Q=cakes W=or Q=leadership W=earned G=good", ["leadership"]],
    ["W=it W=earned G=good", []],
    [`Q=leadership ${"W=x ".repeat(23)}G=good`, ["leadership"]],
    [`Q=leadership ${"W=x ".repeat(24)}G=good`, []],
    [`G=good ${"W=x ".repeat(14)}Q=leadership`, ["leadership"]],
    [`G=good ${"W=x ".repeat(15)}Q=leadership`, []],
  ])("%j: %j", (parts, areas) => {
    expect(nearIn(parts)).toEqual(areas);
  });

  it.each([";", "BREAK", "THAT", "SAY", "MODAL", "NOT"])("are not behind %s", (type) => {
    expect(nearIn(`Q=leadership ${type}=x W=it G=good`)).toEqual([]);
    expect(nearIn(`G=good W=it ${type}=x Q=leadership`)).toEqual([]);
  });

  it("are not behind another grade", () => {
    const { tokens, chunks } = row("Q=leadership G=adequate W=it G=good");
    expect(areasNear(tokens, chunks, { grade: chunks[3]!.grade! } as Verdict, undefined, 0)).toEqual([]);
    expect(nearIn("G=good W=it G=adequate Q=leadership")).toEqual([]);
  });

  it.each(["BE", "GAVE", "CAME", "JUDGED", ",", "–", "(", "INCLUDE", "AND"])(
    "are in front of %s, and not behind it",
    (type) => {
      expect(nearIn(`Q=leadership ${type}=x W=it G=good`)).toEqual(["leadership"]);
      expect(nearIn(`G=good W=it ${type}=x Q=leadership`)).toEqual([]);
    },
  );

  it("stay off the verdicts beside", () => {
    const parts = "Q=leadership W=x G=good W=x Q=vetting W=x";
    expect([
      nearIn(parts, { floor: 1 }),
      nearIn(parts, { next: 4 }),
      nearIn(parts, { next: 5 }),
      nearIn(parts, { floor: 1, next: 5 }),
      nearIn(parts, { next: 99, floor: 1 }),
    ]).toEqual([["vetting"], ["leadership"], [], ["vetting"], ["vetting"]]);
  });
});

describe("leadingAreas", () => {
  const leadingIn = (text: string): string[] => {
    const { tokens, chunks, words } = cut(text);
    return leadingAreas(tokens, chunks).map((area) => `${words(area)}${area.topic === "all" ? " = all" : ""}`);
  };

  it.each([
    ["For leadership and vetting, HMICFRS gave good", ["leadership", "vetting"]],
    ["As we said, for leadership, HMICFRS gave good", ["leadership"]],
    ["For leadership, it got good", ["leadership"]],
    ["For leadership, staff got good", []],
    ["For leadership and cakes, HMICFRS gave good", []],
    ["Good, for vetting, HMICFRS gave good", []],
    ["In all areas, HMICFRS gave good", ["all areas = all"]],
    ["In each area, HMICFRS gave good", ["each area = all"]],
    ["In every area, HMICFRS gave good", ["every area = all"]],
    ["In most areas, HMICFRS gave good", []],
    ["In all three areas, HMICFRS gave good", []],
    ["In every single area, HMICFRS gave three grades", ["every single area = all"]],
    ["In all of the many areas, HMICFRS gave good", []],
    ["In all, HMICFRS gave good for areas", []],
    ["In all, HMICFRS gave good", []],
    ["In all of the areas, HMICFRS gave good", []],
    ["HMICFRS gave good", []],
    ["", []],
  ])("%j: %j", (text, areas) => {
    expect(leadingIn(text)).toEqual(areas);
  });

  it("of all areas are beyond doubt", () => {
    const { tokens, chunks } = cut("In all areas, HMICFRS gave good");
    expect(leadingAreas(tokens, chunks)).toEqual([{ from: 1, to: 3, topic: "all", familiar: true, certain: true }]);
  });

  it.each([
    ["W=a W=b W=c W=d ,=, AT=for Q=leadership INSPECTORATE=hmicfrs", ["leadership"]],
    ["W=a W=b W=c W=d W=e ,=, AT=for Q=leadership INSPECTORATE=hmicfrs", []],
    ["AT=for Q=leadership", []],
    ["Q=vetting ,=, AT=for Q=leadership INSPECTORATE=hmicfrs", []],
    ["G=good ,=, AT=for Q=leadership INSPECTORATE=hmicfrs", []],
    ["AT=in W=all N=three AREA=areas INSPECTORATE=hmicfrs", []],
    ["W=all AT=for Q=leadership INSPECTORATE=hmicfrs", []],
  ])("open the row %j: %j", (parts, areas) => {
    const { tokens, chunks } = row(parts);
    expect(leadingAreas(tokens, chunks).map(({ from }) => tokens.word[from])).toEqual(areas);
  });
});
