import { describe, expect, it } from "vitest";
import { readPublication } from "../../src/reading/index.js";

const AREAS = (
  "Vetting; Leadership; Efficiency; Legitimacy; Effectiveness; Investigating crime; Preventing crime; Managing offenders; " +
  "Protecting vulnerable people; Responding to the public; Supporting victims; Crime recording; Stop and search; " +
  "Treating the public fairly; Firearms; Custody; Culture; Fire protection"
).split("; ");
const GRADES = ["Good", "Adequate", "Inadequate"];
const gradeOf = (index: number): string => GRADES[index % GRADES.length]!;

/** Lists areas and grades that a text states, or where it cannot tell. */
function statedIn(lines: readonly string[]): readonly unknown[] {
  const { judgments, unresolved } = readPublication(`Kent Police\n\n${lines.join("\n")}`);
  return unresolved.length > 0
    ? unresolved.map(({ why }) => why)
    : judgments.map(({ aspect, grade }) => [aspect, grade]);
}

describe("two columns, one below the other", () => {
  it.each([2, 3, 16, 17, 18])("of %d rows", (size) => {
    const areas = AREAS.slice(0, size);
    const grades = areas.map((_, index) => gradeOf(index));
    const pairs = areas.map((area, index) => [area, gradeOf(index).toLowerCase()]);
    expect(statedIn([...areas, ...grades])).toEqual(pairs);
  });

  it.each([2, 3, 16, 17])("are left alone when one of %d rows lacks its grade, or its area", (size) => {
    const areas = AREAS.slice(0, size + 1);
    const grades = areas.map((_, index) => gradeOf(index));
    const untold = Array<string>(size).fill("area-unknown");
    expect(statedIn([...areas, ...grades.slice(1)])).toEqual(untold);
    expect(statedIn([...areas.slice(1), ...grades])).toEqual([...untold, "area-unknown"]);
  });
});

describe("areas and grades in turn", () => {
  it.each([1, 2, 3, 15, 18])("of %d areas", (size) => {
    const areas = AREAS.slice(0, size);
    const pairs = areas.map((area, index) => [area, gradeOf(index).toLowerCase()]);
    expect(statedIn(areas.flatMap((area, index) => [area, gradeOf(index)]))).toEqual(pairs);
    expect(statedIn(areas.flatMap((area, index) => [gradeOf(index), area]))).toEqual(pairs);
  });
});

describe("a list of bodies above its grade", () => {
  const NAMES =
    "Kent Essex Surrey Sussex Norfolk Suffolk Cheshire Dorset Durham Humberside Lancashire Staffordshire".split(" ");
  const judgedIn = (names: readonly string[]): number => readPublication(`${names.join(", ")}\nGood`).judgments.length;

  it("may fill a line", () => {
    expect([2, 11, 12].map((size) => judgedIn(NAMES.slice(0, size).map((name) => `${name} Police`)))).toEqual([
      2, 0, 0,
    ]);
  });
});
