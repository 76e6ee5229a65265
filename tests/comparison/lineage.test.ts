import { describe, expect, test } from "vitest";
import { commonFramework, homeOf, isSameQuestion, namesOf, questionNamer } from "../../src/comparison/lineage.js";
import { judgeablesOf } from "../../src/framework/catalogue.js";
import { type FrameworkId, FRAMEWORKS } from "../../src/framework/index.js";

const ask = (framework: FrameworkId, question: string) => ({ framework, question });
const soc = "serious-and-organised-crime";

describe("homeOf", () => {
  test.each([
    ["peel-2023-25", soc, "soc-regional"],
    ["peel-2021-22", "vetting-and-counter-corruption", "vetting-2021"],
    ["peel-2023-25", "investigating-crime", "peel-2023-25"],
    ["peel-2018-19", soc, "peel-2018-19"],
    ["peel-2018-19", "effectiveness", "peel-2018-19"],
    ["cdi-2017", "overall", "cdi-2017"],
    ["frs-2025-27", "not in the table", "frs-2025-27"],
  ] as const)("%s %s is given under %s", (framework, question, home) => {
    expect(homeOf(ask(framework, question))).toBe(home);
  });
});

describe("commonFramework", () => {
  test.each([
    ["peel-2023-25", "peel-2023-25", "peel-2023-25"],
    ["peel-2023-25", "peel-2016", "peel-2016"],
    ["peel-2014", "peel-2025-27", "peel-2014"],
    ["peel-2021-22-original", "peel-2021-22", "peel-2021-22-original"],
    ["frs-2020-21", "frs-2021-22", "frs-2018-19"],
    ["cdi-2015", "cdi-2017", "cdi-2015"],
    ["peel-2023-25", "soc-regional", undefined],
    ["frs-2018-19", "peel-2018-19", undefined],
  ] as const)("of %s and %s is %s, either way", (a, b, common) => {
    expect(commonFramework(a, b)).toBe(common);
    expect(commonFramework(b, a)).toBe(common);
  });

  test("is there for every two frameworks of one programme, and for no others", () => {
    for (const a of FRAMEWORKS) {
      for (const b of FRAMEWORKS) {
        const common = commonFramework(a.id, b.id);
        expect(common !== undefined, `${a.id} ${b.id}`).toBe(a.programme === b.programme);
      }
    }
  });
});

describe("isSameQuestion", () => {
  test.each([
    ["the same in one framework", "peel-2023-25", "investigating-crime", "peel-2023-25", "investigating-crime", true],
    ["two in one framework", "peel-2023-25", "investigating-crime", "peel-2023-25", "preventing-crime", false],
    ["a renamed one", "peel-2023-25", "leadership-and-force-management", "peel-2021-22", "strategic-planning", true],
    [
      "a renamed one, the new name before",
      "peel-2023-25",
      "strategic-planning",
      "peel-2021-22",
      "leadership-and-force-management",
      false,
    ],
    [
      "renamed two cycles before",
      "peel-2025-27",
      "leadership-and-force-management",
      "peel-2021-22",
      "strategic-planning",
      true,
    ],
    ["over all of PEEL", "peel-2023-25", "investigating-crime", "peel-2014", "investigating-crime", true],
    ["a pillar", "peel-2018-19", "effectiveness", "peel-2015", "effectiveness", true],
    ["the overall grade", "cdi-2017", "overall", "cdi-2015", "overall", true],
    ["over a round without grades", "frs-2023-25", "affordability", "frs-2018-19", "affordability", true],
    ["repeated in PEEL", "peel-2023-25", soc, "soc-regional", soc, true],
    ["repeated in two cycles of PEEL", "peel-2023-25", soc, "peel-2021-22", soc, true],
    ["PEEL's own before it was repeated", "peel-2021-22", soc, "peel-2018-19", soc, true],
    ["PEEL's own, and the regional one", "peel-2018-19", soc, "soc-regional", soc, false],
    ["the same word in two programmes", "frs-2018-19", "effectiveness", "peel-2018-19", "effectiveness", false],
    ["the same word in Northern Ireland", "psni-2024", "recording-crime", "peel-2023-25", "recording-crime", false],
    [
      "different versions of one cycle",
      "peel-2021-22-original",
      "victims-service",
      "peel-2021-22",
      "victims-service",
      true,
    ],
    ["not in the table, the same identifier", "peel-2025-27", "new-one", "peel-2025-27", "new-one", true],
    ["not in the table, another", "peel-2025-27", "new-one", "peel-2025-27", "another", false],
  ] as const)("%s", (_, f, q, g, r, same) => {
    expect(isSameQuestion(ask(f, q), ask(g, r))).toBe(same);
    expect(isSameQuestion(ask(g, r), ask(f, q))).toBe(same);
  });

  test("takes each question of a framework for one question of another at most", () => {
    for (const { id: a } of FRAMEWORKS) {
      for (const { id: b } of FRAMEWORKS) {
        const name = questionNamer(commonFramework(a, b));
        for (const { id, ...framework } of FRAMEWORKS.filter((each) => each.id === a || each.id === b)) {
          const questions = [...judgeablesOf({ id, ...framework }).keys()];
          const names = questions.map((question) => name(ask(id, question)));
          expect(new Set(names).size, `${a} ${b}: ${names.join(" ")}`).toBe(names.length);
        }
      }
    }
  });
});

describe("the names of a question", () => {
  test("are its own, and that of the framework that gives the grade", () => {
    expect(namesOf(ask("peel-2023-25", "investigating-crime")).own).toEqual(["peel-2023-25 investigating-crime"]);
    expect(namesOf(ask("peel-2023-25", soc)).own).toEqual([`peel-2023-25 ${soc}`, `soc-regional ${soc}`]);
  });

  test("go back to the first framework of the programme", () => {
    expect(namesOf(ask("peel-2023-25", "leadership-and-force-management")).all).toEqual([
      "peel-2023-25 leadership-and-force-management",
      "peel-2021-22 strategic-planning",
      "peel-2021-22-original strategic-planning",
      "peel-2018-19 strategic-planning",
      "peel-2017 strategic-planning",
      "peel-2016 strategic-planning",
      "peel-2015 strategic-planning",
      "peel-2014 strategic-planning",
    ]);
    expect(namesOf(ask("soc-regional", soc)).all).toEqual([`soc-regional ${soc}`]);
  });

  test("are those of the framework that gives the grade, at every step", () => {
    expect(namesOf(ask("peel-2023-25", soc)).all.slice(0, 6)).toEqual([
      `peel-2023-25 ${soc}`,
      `soc-regional ${soc}`,
      `peel-2021-22 ${soc}`,
      `soc-regional ${soc}`,
      `peel-2021-22-original ${soc}`,
      `peel-2018-19 ${soc}`,
    ]);
  });

  test("are given for what no table lists, too", () => {
    expect(namesOf(ask("soc-regional", "__proto__"))).toEqual({
      own: ["soc-regional __proto__"],
      all: ["soc-regional __proto__"],
    });
  });
});
