import { describe, expect, test } from "vitest";
import {
  type Framework,
  type FrameworkId,
  FRAMEWORKS,
  getFramework,
  type Programme,
  questionLabel,
} from "../../src/framework/index.js";
import { frameworkWithId, judgeablesOf, knownFrameworkIds } from "../../src/framework/catalogue.js";
import { isIsoDate } from "../../src/date/index.js";
import { isDeepFrozen } from "../freeze.js";
import { refusal } from "../refusal.js";

/** Every identifier of the type, written out: a missing or an extra one does not compile. */
const IDS: Record<FrameworkId, Programme> = {
  "peel-2014": "peel",
  "peel-2015": "peel",
  "peel-2016": "peel",
  "peel-2017": "peel",
  "peel-2018-19": "peel",
  "peel-2021-22-original": "peel",
  "peel-2021-22": "peel",
  "peel-2023-25": "peel",
  "peel-2025-27": "peel",
  "frs-2018-19": "frs",
  "frs-2020-21": "frs",
  "frs-2021-22": "frs",
  "frs-2023-25": "frs",
  "frs-2025-27": "frs",
  "soc-regional": "soc",
  "cdi-2015": "cdi",
  "cdi-2017": "cdi",
  "vetting-2021": "vetting",
  custody: "custody",
  "child-protection-2014": "child-protection",
  "child-protection-2024": "child-protection",
  "psni-2024": "psni",
  nca: "nca",
  joint: "joint",
};

const each = FRAMEWORKS.map((framework) => [framework.id, framework] as const);

describe("the catalogue", () => {
  test("has exactly the identifiers of the type, each once, under their programme", () => {
    expect(FRAMEWORKS.map(({ id, programme }) => [id, programme])).toEqual(Object.entries(IDS));
    expect(knownFrameworkIds()).toEqual(Object.keys(IDS));
  });

  test("is frozen to the bottom", () => {
    expect(isDeepFrozen(FRAMEWORKS)).toBe(true);
  });

  test("tells no two frameworks by the same name", () => {
    const names = FRAMEWORKS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(each)("%s", (_, framework) => {
  const { id, programme, follows, revises, scale, pillars, questions } = framework;
  const before = follows && getFramework(follows);

  test("has a name, a cycle and sources that are web addresses", () => {
    expect(framework.name).toMatch(/\S/);
    expect(framework.cycle).toMatch(/\S/);
    expect(framework.sources.length).toBeGreaterThan(0);
    for (const source of framework.sources) expect(source).toMatch(/^https?:\/\/[^ ]+$/);
    expect(new Set(framework.sources).size).toBe(framework.sources.length);
  });

  test("has other names that are its own within the programme", () => {
    const others = FRAMEWORKS.filter((other) => other.programme === programme && other.id !== id);
    const shared = new Set(others.flatMap(({ name, otherNames }) => [name, ...otherNames]));
    const ambiguous = programme === "cdi" ? ["CDI"] : programme === "child-protection" ? ["NCPI"] : [];
    expect(framework.otherNames.filter((name) => shared.has(name))).toEqual(ambiguous);
  });

  test("follows and revises frameworks that stand before it in the same programme", () => {
    const place = (of: FrameworkId): number => FRAMEWORKS.findIndex((other) => other.id === of);
    for (const earlier of [follows, revises]) {
      if (earlier === undefined) continue;
      expect(getFramework(earlier).programme).toBe(programme);
      expect(place(earlier)).toBeLessThan(place(id));
    }
    if (revises) expect(getFramework(revises).cycle).toBe(framework.cycle);
  });

  test("follows nothing only when it is the first of its programme", () => {
    expect(follows === undefined).toBe(FRAMEWORKS.find((other) => other.programme === programme)?.id === id);
  });

  test("has dates that are dates, in order", () => {
    for (const date of [framework.from, framework.to, framework.issued]) {
      if (date !== undefined) expect(isIsoDate(date)).toBe(true);
    }
    if (framework.issued && before?.issued) expect(framework.issued > before.issued).toBe(true);
  });

  test("has unique question and pillar identifiers, of lower-case words", () => {
    const ids = [...pillars, ...questions].map((part) => part.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const part of ids) expect(part).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(ids).not.toContain("overall");
  });

  test("puts each question under one of its pillars, in their order, or has none", () => {
    const order = pillars.map((pillar) => pillar.id);
    const places = questions.map((question) => (question.pillar === undefined ? -1 : order.indexOf(question.pillar)));
    expect(places.every((place) => (pillars.length > 0 ? place >= 0 : place === -1))).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("continues only questions of the framework that it follows", () => {
    for (const { continues } of questions) {
      if (continues === undefined) continue;
      expect(before?.questions.map((question) => question.id)).toContain(continues);
    }
    const carried = questions.flatMap(({ continues }) => continues ?? []);
    expect(new Set(carried).size).toBe(carried.length);
  });

  test("keeps an identifier for what carries on, unless HMICFRS put it otherwise", () => {
    const renamed = questions.filter((one) => one.continues !== undefined && one.continues !== one.id);
    const expected = id === "peel-2023-25" ? ["leadership-and-force-management"] : [];
    expect(renamed.map((one) => one.id)).toEqual(expected);
  });

  test("has a grade of `adequate` exactly on the scale of five", () => {
    if (scale) expect(scale.grades.includes("adequate")).toBe(scale.id === "five-tier");
  });

  test("has a scale exactly when something in it may be graded, or its questions are not known", () => {
    const graded =
      framework.overall ||
      pillars.some((pillar) => pillar.graded) ||
      questions.some((question) => question.graded !== "no");
    if (!scale) expect(graded).toBe(false);
    else expect(graded || !framework.complete).toBe(true);
  });

  test("repeats only grades of another programme, under that programme's question", () => {
    for (const { id: question, assessedIn, graded } of questions) {
      if (assessedIn === undefined) continue;
      expect(getFramework(assessedIn).programme).not.toBe(programme);
      expect(judgeablesOf(getFramework(assessedIn)).has(question)).toBe(true);
      expect(graded).toBe("some");
    }
  });
});

describe("getFramework", () => {
  test.each(each)("gets %s", (id, framework) => {
    expect(getFramework(id)).toBe(framework);
    expect(frameworkWithId(id)).toBe(framework);
  });

  test("refuses an identifier that the catalogue lacks, and says which is near", () => {
    const error = refusal(() => getFramework("peel-2023-26" as FrameworkId));
    expect(error.issues).toEqual([
      {
        path: [],
        code: "unknown-id",
        message:
          'no such framework; expected one of peel-2014 | peel-2015 | peel-2016 | peel-2017 | peel-2018-19 | peel-2021-22-original | peel-2021-22 | peel-2023-25 … (16 more), got "peel-2023-26" (did you mean peel-2023-25?)',
      },
    ]);
    expect(error.message).toMatch(/^1 problem in framework:/);
  });

  test("does not compile with a misspelt identifier", () => {
    // @ts-expect-error -- the identifiers are a closed union
    expect(() => getFramework("peel-2023-2025")).toThrow("no such framework");
  });

  test.each([undefined, null, 7, {}, "", "constructor"])("finds no framework with the identifier %j", (id) => {
    expect(frameworkWithId(id)).toBeUndefined();
  });
});

describe("judgeablesOf", () => {
  test("gives the overall grade first, then graded pillars, then questions", () => {
    const framework: Framework = { ...getFramework("frs-2018-19"), overall: true };
    expect([...judgeablesOf(framework).keys()].slice(0, 5)).toEqual([
      "overall",
      "effectiveness",
      "efficiency",
      "people",
      "understanding-risk",
    ]);
    expect(judgeablesOf(framework).get("overall")).toEqual({ id: "overall", label: "Overall", graded: "yes" });
    expect(judgeablesOf(framework).get("people")).toEqual({ id: "people", label: "People", graded: "yes" });
  });

  test("leaves out pillars without a grade of their own", () => {
    expect([...judgeablesOf(getFramework("frs-2023-25")).keys()]).toHaveLength(11);
    expect(judgeablesOf(getFramework("peel-2015")).has("leadership")).toBe(false);
  });
});

describe("questionLabel", () => {
  test.each([
    ["peel-2021-22", "strategic-planning", "Good use of resources"],
    ["peel-2023-25", "treating-the-public", "Police powers and public treatment"],
    ["peel-2018-19", "legitimacy", "Legitimacy"],
    ["cdi-2015", "overall", "Overall"],
    ["frs-2018-19", "major-incidents", "Responding to national risks"],
    ["frs-2021-22", "major-incidents", "Responding to major and multi-agency incidents"],
    ["frs-2023-25", "effectiveness", "effectiveness"],
    ["nca", "anything at all", "anything at all"],
  ] as const)("%s, %s: %s", (framework, question, label) => {
    expect(questionLabel(framework, question)).toBe(label);
  });

  test("refuses a framework that the catalogue lacks", () => {
    expect(() => questionLabel("frs" as FrameworkId, "people")).toThrow("no such framework");
  });
});

test("what is not complete, or inferred, is said in notes or is a programme without grades", () => {
  for (const { complete, scale, notes, id } of FRAMEWORKS) {
    if (!complete && scale) expect(notes?.join(" "), id).toMatch(/not seen|not at all/);
    if (!scale) expect(notes?.join(" "), `how far it is known that ${id} gives no grades`).toMatch(/narrative/);
    for (const note of notes ?? []) expect(note).toMatch(/^[A-Z].*\.$/);
  }
});
