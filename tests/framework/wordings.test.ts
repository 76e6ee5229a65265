import { describe, expect, test } from "vitest";
import { findQuestion, type Framework, type FrameworkId, FRAMEWORKS, getFramework } from "../../src/framework/index.js";
import { findQuestionIn, wordingsOf } from "../../src/framework/wordings.js";
import { judgeablesOf } from "../../src/framework/catalogue.js";
import { headline, refusals } from "../refusal.js";

const all = FRAMEWORKS.flatMap((framework) =>
  wordingsOf(framework).map(({ question, wording }) => ({ framework, question, wording })),
);

describe("wordingsOf", () => {
  test("gives the label and then the wordings of everything that may be judged", () => {
    const framework = getFramework("cdi-2017");
    expect(wordingsOf(framework).map(({ question }) => question)).toEqual([
      "overall",
      "recording-reported-crime",
      "recording-reported-crime",
      "crime-recording-systems",
      "crime-recording-systems",
      "crime-recording-culture",
      "crime-recording-culture",
    ]);
    expect(wordingsOf(framework)[0]).toEqual({ question: "overall", wording: "Overall" });
    expect(wordingsOf(framework)[2]?.wording).toBe("How effective is the force at recording reported crime?");
  });

  test("gives graded pillars with their wordings, and no others", () => {
    expect(wordingsOf(getFramework("frs-2018-19"))).toContainEqual({
      question: "people",
      wording: "looking after its people",
    });
    expect(wordingsOf(getFramework("frs-2023-25")).map(({ question }) => question)).not.toContain("people");
    expect(wordingsOf(getFramework("nca"))).toEqual([]);
  });
});

describe("the wordings of the catalogue", () => {
  test.each(FRAMEWORKS.map(({ id }) => id))("in %s each find their own question, however written", (id) => {
    for (const { framework, question, wording } of all.filter((one) => one.framework.id === id)) {
      const expected = judgeablesOf(framework).get(question);
      const curly = wording.replaceAll("'", "’").replaceAll("-", "\u2011");
      for (const form of [
        wording,
        wording.toUpperCase(),
        `  ‘${curly}’  `,
        wording.replace(/[?,]/g, ""),
        wording.replaceAll(" ", "\u00A0\n"),
        wording.replaceAll(" and ", " & "),
      ]) {
        expect(findQuestion(id, form), form).toBe(expected);
      }
    }
  });

  test("never repeat a label as a wording", () => {
    for (const framework of FRAMEWORKS) {
      for (const { label, wordings } of [...framework.pillars, ...framework.questions]) {
        const texts = [label, ...wordings].map((text) => text.toLowerCase());
        expect(new Set(texts).size, `${framework.id}: ${label}`).toBe(texts.length);
      }
    }
  });
});

describe("findQuestion", () => {
  test.each<[FrameworkId, string, string | undefined]>([
    // As notices and reports put it.
    [
      "soc-regional",
      "The force requires improvement at tackling serious and organised crime",
      "serious-and-organised-crime",
    ],
    ["soc-regional", "tackle serious and organised crime", "serious-and-organised-crime"],
    ["peel-2021-22", "The force is inadequate at responding to the public", "responding-to-the-public"],
    ["peel-2021-22", "responds to the public", "responding-to-the-public"],
    ["peel-2021-22", "how well the force manages offenders", undefined],
    ["peel-2021-22", "How it manages offenders and suspects", "managing-offenders"],
    ["peel-2021-22", "protects vulnerable people", "protecting-vulnerable-people"],
    ["peel-2021-22", "Treatment of the public", "treating-the-public"],
    ["peel-2021-22", "its use of resources", "strategic-planning"],
    ["peel-2021-22", "making good use of resources", undefined],
    ["peel-2023-25", "How good is the force at responding to the public?", "responding-to-the-public"],
    [
      "peel-2023-25",
      "preventing and deterring crime and antisocial behaviour and reducing vulnerability",
      "preventing-crime",
    ],
    ["peel-2023-25", "Crime Data Integrity", "recording-crime"],
    ["peel-2017", "how it ensures its workforce behaves ethically and lawfully", "ethical-behaviour"],
    ["peel-2016", "and how it investigates crime and reduces re-offending", "investigating-crime"],
    ["peel-2016", "How effective is the force at keeping people safe and reducing crime?", "effectiveness"],
    ["peel-2016", "the extent to which the force is efficient at keeping people safe and reducing crime", "efficiency"],
    ["peel-2018-19", "the extent to which the force treats the public and its workforce legitimately", "legitimacy"],
    ["frs-2018-19", "How well does the FRS look after its people?", "people"],
    ["frs-2018-19", "the extent to which the service looks after its people", "people"],
    [
      "frs-2021-22",
      "The fire and rescue service was good at understanding the risk of fire and other emergencies",
      "understanding-risk",
    ],
    ["frs-2023-25", "Making the FRS affordable now and in the future", "affordability"],
    ["frs-2023-25", "responding to major and multi agency incidents", "major-incidents"],
    // Overall grades and pillars exist where HMICFRS gives them.
    ["cdi-2015", "overall", "overall"],
    ["peel-2023-25", "overall", undefined],
    ["frs-2023-25", "effectiveness", undefined],
    ["frs-2021-22", "Effectiveness", "effectiveness"],
    ["peel-2014", "legitimacy", undefined],
    ["peel-2015", "leadership", undefined],
    // Questions of other cycles are not this one's.
    ["frs-2018-19", "responding to major incidents", undefined],
    ["frs-2021-22", "responding to national risks", undefined],
    ["peel-2018-19", "leadership and force management", undefined],
    // Nothing is guessed.
    ["peel-2023-25", "", undefined],
    ["peel-2023-25", " … ", undefined],
    ["peel-2023-25", "the force is good at", undefined],
    ["peel-2023-25", "investigating", undefined],
    ["peel-2023-25", "investigating crime and responding to the public", undefined],
    ["peel-2023-25", "constructor", undefined],
    ["custody", "anything", undefined],
  ])("%s: %j is %s", (framework, wording, expected) => {
    expect(findQuestion(framework, wording)?.id).toBe(expected);
  });

  test("gives the label and whether it is graded", () => {
    expect(findQuestion("peel-2023-25", "service for victims of crime")).toMatchObject({
      id: "victims-service",
      label: "Victims' service",
      graded: "no",
    });
  });

  test("refuses a framework that the catalogue lacks", () => {
    expect(() => findQuestion("peel" as FrameworkId, "overall")).toThrow("no such framework");
  });
});

describe("findQuestion", () => {
  test.each<[unknown, string]>([
    [undefined, "nothing"],
    [null, "null"],
    [1, "1"],
    [["investigating crime"], "a list of 1 item"],
  ])("refuses %j, which is no text", (wording, got) => {
    expect(refusals(() => findQuestion("peel-2023-25", wording as string))).toEqual([
      `(root) | wrong-type | wrong type; expected text, got ${got}`,
    ]);
    expect(headline(() => findQuestion("peel-2023-25", wording as string))).toBe("1 problem in question:");
  });
});

describe("findQuestionIn", () => {
  const make = (labels: readonly string[]): Framework => ({
    ...getFramework("soc-regional"),
    questions: labels.map((label, index) => ({ id: `q${index}`, label, wordings: [], graded: "yes" as const })),
  });
  const idIn = (labels: readonly string[], wording: string): string | undefined =>
    findQuestionIn(make(labels), wording)?.id;

  test("finds nothing for a wording that two questions share, whichever is asked", () => {
    expect(idIn(["Managing risk", "How good is the force at managing risks?"], "manages risk")).toBeUndefined();
    expect(idIn(["Managing risk", "manages risk", "Risk managed"], "managing risk")).toBeUndefined();
    expect(idIn(["Managing risk", "manages risk", "Risk managed"], "risk managed")).toBe("q2");
  });

  test("takes the whole wording before what is left without its opening", () => {
    expect(idIn(["The service for victims", "for victims"], "service for victims")).toBe("q0");
    expect(idIn(["Good use of resources"], "use of resources")).toBe("q0");
  });

  test("reads a framework once, however often it is asked", () => {
    let reads = 0;
    const framework = Object.defineProperty(make(["Managing risk"]), "questions", {
      get: () => (reads++, [{ id: "q0", label: "Managing risk", wordings: [], graded: "yes" }]),
    });
    expect(findQuestionIn(framework, "manages risk")?.id).toBe("q0");
    const once = reads;
    expect(findQuestionIn(framework, "managing risk")?.id).toBe("q0");
    expect(reads).toBe(once);
  });

  test.each([
    ["plans", "Planning"],
    ["planned", "Planning"],
    ["gets", "Getting"],
    ["uses", "Use"],
    ["using", "Use"],
    ["recorded", "Recording"],
    ["tackles", "Tackling"],
    ["crimes", "Crime"],
    ["addressing", "Address"],
    ["a crime", "the crime"],
    ["its crime", "crime"],
    ["an area of risk", "their area risk"],
  ])("reads %j as %j", (wording, label) => {
    expect(idIn([label], wording)).toBe("q0");
  });

  test.each([
    ["is", "i"],
    ["seeing", "se"],
    ["class", "clas s x"],
    ["at risk", "risk at"],
    ["adequate", "inadequate"],
    ["ringballs", "ringbal"],
    ["…", "Of its"],
  ])("does not read %j as %j", (wording, label) => {
    expect(idIn([label], wording)).toBeUndefined();
  });
});
