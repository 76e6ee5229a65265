import { describe, expect, it } from "vitest";
import { getBody } from "../../src/body/index.js";
import type { Programme } from "../../src/framework/index.js";
import { findFramework, findProgramme } from "../../src/reading/programme.js";
import { tokenise } from "../../src/reading/tokens.js";

const [KENT, ESSEX_FRS, UNIT] = [getBody("kent"), getBody("essex-frs"), getBody("eastern-rocu")];

const filler = (count: number): string => "x ".repeat(count);

describe("findProgramme", () => {
  it.each([
    ["", null],
    ["custody", "custody"],
    ["custody child protection", "custody"],
    ["custody child protection child protection", "child-protection"],
    ["custody custody custody peel", "peel"],
    ["custody custody custody custody peel", "custody"],
    // Words that stand in a longer name tell nothing.
    ["inspectorate of constabulary and fire and rescue services", null],
    ["police effectiveness custody custody", "custody"],
    [
      "custody inspectorate of constabulary and fire and rescue services inspectorate of constabulary and fire and rescue services",
      "custody",
    ],
    // What opens a text weighs more.
    [`custody ${filler(99)} child protection child protection`, "custody"],
    [`${filler(59)} custody child protection`, "custody"],
    [`${filler(60)} custody child protection child protection`, "child-protection"],
    [`${filler(59)} custody child protection child protection`, "custody"],
    [`${filler(5999)} custody`, "custody"],
    [`${filler(6000)} custody`, null],
  ] as const)("goes by words: %#", (text, programme) => {
    const tokens = tokenise(text);
    expect(findProgramme(tokens, tokens.word.length, [], [])).toBe(programme);
  });

  it("reads no further than it is told", () => {
    expect(findProgramme(tokenise("x custody"), 1, [], [])).toBeNull();
  });

  it.each([
    [[UNIT], [], "soc"],
    [[ESSEX_FRS], [], "frs"],
    [[KENT], [], "custody"],
    [[KENT], [undefined], "custody"],
    [[KENT], ["crime-recording"], "custody"],
    [[KENT], ["organised-crime"], "soc"],
    [[], ["organised-crime", undefined], "soc"],
    [[], ["organised-crime", "investigating"], "custody"],
    [[], ["investigating"], "custody"],
    [[KENT], ["crime-recording", "investigating"], "peel"],
    [[KENT], ["organised-crime", "investigating"], "peel"],
    [[KENT, ESSEX_FRS], ["investigating"], "frs"],
  ] as const)("goes by bodies and by what was graded: %#", (bodies, topics, programme) => {
    const text = "custody custody";
    expect(findProgramme(tokenise(text), 2, bodies, topics)).toBe(programme);
  });

  it("weighs all that it goes by", () => {
    const told = (text: string): Programme | null => findProgramme(tokenise(text), 99, [KENT], ["investigating"]);
    expect([told("custody custody custody"), told("custody custody")]).toEqual(["custody", "peel"]);
    expect(findProgramme(tokenise("peel"), 1, [UNIT, KENT], ["investigating"])).toBe("peel");
  });
});

describe("findFramework", () => {
  it.each([
    ["PEEL 2023–25", "peel", [], "peel-2023-25"],
    ["PEEL 2023-25", "peel", [], "peel-2023-25"],
    ["PEEL 2018/19", "peel", [], "peel-2018-19"],
    ["PEEL 2017", "peel", [], "peel-2017"],
    ["In 2017", "peel", [], null],
    ["PEEL", "peel", [], null],
    ["PEEL 2017 and PEEL 2016", "peel", [], null],
    ["2023-25", "frs", [], "frs-2023-25"],
    ["2023-25", "soc", [], "soc-regional"],
    ["", "custody", [], "custody"],
    ["", null, [], null],
    ["2021/22", "peel", [], null],
    ["2021/22", "peel", ["Providing a service to victims of crime"], "peel-2021-22"],
    ["2021/22", "peel", ["Investigating crime"], null],
    ["2021/22", "peel", ["Providing a service to victims of crime", "Baking"], null],
    [`${filler(5999)} 2023-25`, "frs", [], "frs-2023-25"],
    [`${filler(6000)} 2023-25`, "frs", [], null],
  ] as const)("is that of the programme and the cycle named: %#", (text, programme, aspects, framework) => {
    const tokens = tokenise(text);
    expect(findFramework(tokens, tokens.word.length, programme, aspects)).toBe(framework);
  });

  it("reads no further than it is told", () => {
    expect(findFramework(tokenise("x 2023-25"), 1, "frs", [])).toBeNull();
  });
});
