import { describe, expect, it } from "vitest";
import { countSubject } from "../../src/reading/count-subjects.js";
import { row } from "./cut.js";

/** Finds the number that is the subject ending at the last chunk of a row: its place, how many, and whether an aside follows. */
function subjectIn(parts: string, pattern = "count-be", { asVerb = true, limit = 0 } = {}): string | undefined {
  const { tokens, chunks } = row(parts);
  const found = countSubject(tokens, chunks, chunks.length - 1, limit, pattern, asVerb);
  return found && `${found.at}: ${found.count}${found.aside ? " aside" : ""}`;
}

describe("countSubject", () => {
  it.each([
    ["C/3=three", "0: 3"],
    ["W=x C/3=three", "1: 3"],
    ["W=of C/3=three", undefined],
    ["B=of C/3=three", "1: 3"],
    ["W=x", undefined],
    ["G=good", undefined],
    // What says which areas.
    ["C/3=three THAT=that BE=were JUDGED=inspected", "0: 3"],
    ["C/3=three BREAK=which BE=were JUDGED=inspected", "0: 3"],
    ["C/3=three BREAK=where ART=the B=force BE=was", "0: 3"],
    ["C/3=three AT=in BREAK=which B=it BE=was", "0: 3"],
    ["C/3=three AT=which", "0: 3"],
    ["C/3=three AT=in W=kent BE=was", undefined],
    ["C/3=three W=x BREAK=which BE=was", undefined],
    ["C/3=three INSPECTORATE=inspectors SAY=saw", "0: 3"],
    ["C/3=three W=x INSPECTORATE=inspectors", undefined],
    ["C/3=three W=x SAY=say W=x", undefined],
    ["C/3=three BE=were JUDGED=inspected", undefined],
    ["C/3=three GAVE=got W=x", undefined],
    ["C/3=three AT=at W=kent", "0: 3"],
    ["AT=in C/3=three AT=at W=kent", undefined],
    ...["W", "AT", "ART", "POSS", "JUDGED", "Q", "AREA", "MORE", "BREAK"].map(
      (type) => [`C/3=three ${type}=x W=x`, "0: 3"] as const,
    ),
    ...["INCLUDE", "CAME", "NOT", "–", ";"].map((type) => [`C/3=three ${type}=x W=x`, undefined] as const),
    // The body behind it.
    ["AT=in C/3=three B=kent", "1: 3"],
    ["AT=in C/3=three W=x B=kent", "1: 3"],
    ["AT=in C/3=three ,=, B=kent", "1: 3"],
    ["AT=in C/3=three SAY=say INSPECTORATE=inspectors B=kent", "1: 3"],
    ["AT=in C/3=three BE=was B=kent", undefined],
    ["AT=in C/3=three GAVE=was B=kent", undefined],
    ["W=in C/3=three W=x B=kent", "1: 3"],
    ["C/3=three B=kent", undefined],
    ["C/3=three W=x B=kent", "0: 3"],
    ["W=x ,=, B=kent", undefined],
    ["AT=in C/3=three W=x ,=, B=kent", undefined],
    ["AT=in C/3=three B=kent INSPECTORATE=hmic", "1: 3"],
    ["AT=in C/3=three B=kent SAY=say", "1: 3"],
    ["C/3=three SAY=say", undefined],
    ["C/3=three ,=, W=x", undefined],
    // An aside.
    ["AT=in C/1=one –=– W=vetting –=– B=kent", undefined],
    ["C/1=one W=x ,=, W=y ,=,", undefined],
    ["C/1=one ,=, W=vetting ,=,", "0: 1 aside"],
    ["C/1=one –=– W=vetting –=–", "0: 1 aside"],
    ["C/1=one (=( W=vetting )=)", "0: 1 aside"],
    ["C/1=one (=( W=vetting ,=,", undefined],
    ["AT=in C/1=one ,=, W=vetting ,=, B=kent", "1: 1 aside"],
    ["C/1=one ,=, W=vetting ,=, THAT=that BE=was", undefined],
    ["C/2=two ,=, W=vetting ,=,", undefined],
    ["C/2=two (=( W=vetting )=)", "0: 2 aside"],
    ...["G", "C", "BE", "GAVE", "CAME", "SAY", ";", ":", "."].map(
      (type) => [`C/1=one ,=, ${type}=x ,=,`, undefined] as const,
    ),
    ["W=one ,=, W=vetting ,=,", undefined],
    [`C/1=one ,=, ${"W=x ".repeat(11)},=,`, "0: 1 aside"],
    [`C/1=one ,=, ${"W=x ".repeat(12)},=,`, undefined],
    // How far it may stand.
    [`C/3=three ${"W=x ".repeat(23)}W=x`, "0: 3"],
    [`C/3=three ${"W=x ".repeat(24)}W=x`, undefined],
  ] as const)("%j: %s", (parts, subject) => {
    expect(subjectIn(parts)).toBe(subject);
  });

  it("tells members from the whole", () => {
    expect([
      subjectIn("BE=is C/1/6=one W=x"),
      subjectIn("BE=is C/1/6=one"),
      subjectIn("BE=is C/1/6=one", "count-judged"),
      subjectIn("BE=is C/2/6=two W=x"),
      subjectIn("W=is C/1/6=one W=x"),
      subjectIn("BE=is C/1=one W=x"),
    ]).toEqual(["1: 6", "1: 1", "1: 6", "1: 2", "1: 1", "1: 1"]);
  });

  it("goes by what stands between it and the grade", () => {
    expect([
      subjectIn("C/3=three B=kent", "count-judged"),
      subjectIn("AT=in C/3=three W=x", "count-judged"),
      subjectIn("C/3=three W=x", "count-grade"),
      subjectIn("C/3=three W=x", "count-grade", { asVerb: false }),
      subjectIn("C/3=three", "count-grade", { asVerb: false }),
      subjectIn("C/3=three W=x", "count-be", { asVerb: false }),
    ]).toEqual(["0: 3", undefined, "0: 3", undefined, "0: 3", "0: 3"]);
  });

  it("takes nothing before the limit", () => {
    expect([0, 1].map((limit) => subjectIn("C/3=three W=x", "count-be", { limit }))).toEqual(["0: 3", undefined]);
    expect([0, 1, 2].map((limit) => subjectIn("C/1=one ,=, W=x ,=,", "count-be", { limit }))).toEqual([
      "0: 1 aside",
      undefined,
      undefined,
    ]);
  });
});
