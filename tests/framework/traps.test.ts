import { describe, expect, test } from "vitest";
import { areComparable, findQuestion, type FrameworkId, FRAMEWORKS, getFramework } from "../../src/framework/index.js";
import { FIVE_TIER, FOUR_TIER } from "../../src/grade/index.js";

const gradedIds = (id: FrameworkId, graded: "yes" | "no" | "some"): string[] =>
  getFramework(id)
    .questions.filter((question) => question.graded === graded)
    .map((question) => question.id);

describe("the scale", () => {
  test.each<[FrameworkId, typeof FOUR_TIER | typeof FIVE_TIER | null]>([
    ["peel-2014", FOUR_TIER],
    ["peel-2015", FOUR_TIER],
    ["peel-2016", FOUR_TIER],
    ["peel-2017", FOUR_TIER],
    ["peel-2018-19", FOUR_TIER],
    ["peel-2021-22-original", FIVE_TIER],
    ["peel-2021-22", FIVE_TIER],
    ["peel-2023-25", FIVE_TIER],
    ["peel-2025-27", FIVE_TIER],
    ["frs-2018-19", FOUR_TIER],
    ["frs-2020-21", null],
    ["frs-2021-22", FOUR_TIER],
    ["frs-2023-25", FIVE_TIER],
    ["frs-2025-27", FIVE_TIER],
    ["soc-regional", FIVE_TIER],
    ["cdi-2015", FOUR_TIER],
    ["cdi-2017", FOUR_TIER],
    ["vetting-2021", FIVE_TIER],
    ["custody", null],
    ["child-protection-2014", null],
    ["child-protection-2024", FIVE_TIER],
    ["psni-2024", FIVE_TIER],
    ["nca", null],
    ["joint", null],
  ])("of %s is what HMICFRS used", (id, scale) => {
    expect(getFramework(id).scale).toBe(scale);
  });
});

describe("an overall grade", () => {
  test("exists for crime data integrity alone, and never for PEEL, fire or a region", () => {
    expect(FRAMEWORKS.filter(({ overall }) => overall).map(({ id }) => id)).toEqual(["cdi-2015", "cdi-2017"]);
  });
});

describe("pillars", () => {
  test.each<[FrameworkId, string[], string[]]>([
    ["peel-2014", ["efficiency"], ["effectiveness", "legitimacy"]],
    ["peel-2015", ["effectiveness", "efficiency", "legitimacy"], ["leadership"]],
    ["peel-2016", ["effectiveness", "efficiency", "legitimacy"], ["leadership"]],
    ["peel-2017", ["effectiveness", "efficiency", "legitimacy"], []],
    ["peel-2018-19", ["effectiveness", "efficiency", "legitimacy"], []],
    ["peel-2021-22-original", [], []],
    ["peel-2021-22", [], []],
    ["peel-2023-25", [], []],
    ["frs-2018-19", ["effectiveness", "efficiency", "people"], []],
    ["frs-2021-22", ["effectiveness", "efficiency", "people"], []],
    ["frs-2023-25", [], ["effectiveness", "efficiency", "people"]],
  ])("of %s are graded: %j, and not graded: %j", (id, graded, ungraded) => {
    const { pillars } = getFramework(id);
    expect(pillars.filter((pillar) => pillar.graded).map((pillar) => pillar.id)).toEqual(graded);
    expect(pillars.filter((pillar) => !pillar.graded).map((pillar) => pillar.id)).toEqual(ungraded);
  });
});

describe("HMICFRS's own counts of questions", () => {
  test("PEEL 2014 graded six of its thirteen, the efficiency pillar being one", () => {
    expect(gradedIds("peel-2014", "yes")).toHaveLength(6 - 1);
    expect(getFramework("peel-2014").complete).toBe(false);
  });

  test("PEEL 2015 calls ten graded and one ungraded question eleven, and has four more on leadership", () => {
    expect(gradedIds("peel-2015", "yes")).toHaveLength(10);
    expect(gradedIds("peel-2015", "no")).toHaveLength(1 + 4);
  });

  test("PEEL 2018/19 has ten, of which nine are graded", () => {
    expect(getFramework("peel-2018-19").questions).toHaveLength(10);
    expect(gradedIds("peel-2018-19", "no")).toEqual(["specialist-capabilities"]);
  });

  test("the original framework of 2021/22 has twelve, of which ten are graded", () => {
    expect(gradedIds("peel-2021-22-original", "yes")).toHaveLength(10);
    expect(gradedIds("peel-2021-22-original", "no")).toEqual(["strategic-policing-requirement", "armed-threats"]);
  });

  test("Staffordshire's report of 2021/22 has eleven areas, ten graded: all but vetting", () => {
    const { questions } = getFramework("peel-2021-22");
    expect(questions.filter(({ id }) => id !== "vetting-and-counter-corruption")).toHaveLength(11);
    expect(gradedIds("peel-2021-22", "no")).toEqual(["victims-service"]);
    expect(gradedIds("peel-2021-22", "yes")).toHaveLength(8);
  });

  test("Staffordshire's report of 2023-25 has nine areas, eight graded, and North Yorkshire's one more", () => {
    expect(gradedIds("peel-2023-25", "no")).toEqual(["victims-service"]);
    expect(gradedIds("peel-2023-25", "yes")).toHaveLength(8);
    expect(gradedIds("peel-2023-25", "some")).toEqual([
      "recording-crime",
      "serious-and-organised-crime",
      "vetting-and-counter-corruption",
    ]);
  });

  test.each<FrameworkId>(["frs-2018-19", "frs-2021-22", "frs-2023-25"])("%s has eleven, all graded", (id) => {
    expect(gradedIds(id, "yes")).toHaveLength(11);
    expect(getFramework(id).questions).toHaveLength(11);
  });

  test("child protection has five topics since 2024", () => {
    expect(gradedIds("child-protection-2024", "yes")).toHaveLength(5);
  });
});

describe("traps", () => {
  test("the service to victims was graded under the original framework of 2021/22 and never since", () => {
    expect(findQuestion("peel-2021-22-original", "service for victims of crime")?.graded).toBe("yes");
    for (const id of ["peel-2021-22", "peel-2023-25"] as const) {
      expect(findQuestion(id, "How good is the force's service for victims of crime?")?.graded).toBe("no");
    }
  });

  test("the same five labels do not make two cycles comparable", () => {
    expect(getFramework("peel-2021-22").scale).toBe(getFramework("peel-2023-25").scale);
    expect(areComparable("peel-2021-22", "peel-2023-25").verdict).toBe("not-comparable");
  });

  test("one question may have two official wordings in one cycle", () => {
    const wordings = [
      "How effective is the force at investigating crime and reducing re-offending?",
      "How effective is the force at investigating crime and catching criminals?",
      "Investigating crime",
    ];
    for (const wording of wordings) expect(findQuestion("peel-2018-19", wording)?.id).toBe("investigating-crime");
  });

  test.each<[FrameworkId, string, string]>([
    ["frs-2018-19", "Round 1", "the first assessment"],
    ["frs-2021-22", "Round 2", "the third assessment"],
    ["frs-2023-25", "Round 3", "the fourth assessment"],
  ])("%s is %s and also %s: an ordinal is not a key", (id, round, ordinal) => {
    expect(getFramework(id).otherNames).toEqual(expect.arrayContaining([round, ordinal]));
  });

  test("the fourth assessment is not the fourth full assessment", () => {
    const named = (name: string): string[] =>
      FRAMEWORKS.filter(({ otherNames }) => otherNames.includes(name)).map(({ id }) => id);
    expect(named("the fourth assessment")).toEqual(["frs-2023-25"]);
    expect(named("the fourth full assessment")).toEqual(["frs-2025-27"]);
    expect(named("the second assessment")).toEqual(["frs-2020-21"]);
  });

  test("PEEL repeats grades that two other programmes gave, and no framework else does", () => {
    const repeated = FRAMEWORKS.flatMap(({ id, questions }) =>
      questions.flatMap((question) => (question.assessedIn ? [[id, question.id, question.assessedIn]] : [])),
    );
    expect(repeated).toEqual([
      ["peel-2021-22", "serious-and-organised-crime", "soc-regional"],
      ["peel-2021-22", "vetting-and-counter-corruption", "vetting-2021"],
      ["peel-2023-25", "serious-and-organised-crime", "soc-regional"],
      ["peel-2023-25", "vetting-and-counter-corruption", "vetting-2021"],
    ]);
  });

  test("vetting reports may carry no grade", () => {
    expect(gradedIds("vetting-2021", "some")).toEqual(["vetting-and-counter-corruption"]);
  });

  test("the two versions of 2021/22 both follow 2018/19, and one revises the other", () => {
    expect(getFramework("peel-2021-22").follows).toBe("peel-2018-19");
    expect(getFramework("peel-2021-22-original").follows).toBe("peel-2018-19");
    expect(getFramework("peel-2021-22").revises).toBe("peel-2021-22-original");
  });
});
