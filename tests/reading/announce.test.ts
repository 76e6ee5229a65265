import { describe, expect, it } from "vitest";
import { announce, updateRater } from "../../src/reading/announce.js";
import { findCues } from "../../src/reading/context.js";
import { goOn, isQuiet, sentenceBefore } from "../../src/reading/quiet.js";
import type { Reader, State } from "../../src/reading/state.js";
import { type Cut, cut } from "./cut.js";

/** Makes a reader of a text that has got nowhere yet. */
function readerOf(text: string, state: Partial<State> = {}, own = true): { reader: Reader; parts: Cut } {
  const parts = cut(text);
  const start = { foreign: false, rated: false, announced: undefined, offered: undefined, counted: [], ...state };
  return { reader: { ...parts, own, state: start } as unknown as Reader, parts };
}

describe("announce", () => {
  const announcedIn = (text: string, to?: number): string | undefined => {
    const { reader, parts } = readerOf(text);
    announce(reader, 0, to ?? parts.tokens.word.length);
    return reader.state.announced && parts.words(reader.state.announced);
  };

  it.each([
    ["Inspectors made judgments on leadership", "leadership"],
    ["These are the grades for leadership", "leadership"],
    ["These are the grades of leadership", "leadership"],
    ["These are the grades that HMICFRS gave for leadership", "leadership"],
    ["These are the grades that Kent Police was given for leadership", undefined],
    ["These are the grades Kent Police got for leadership", "leadership"],
    ["These are the grades HMICFRS judged for leadership", "leadership"],
    ["These are the grades by leadership", undefined],
    ["These are the words for leadership", undefined],
    ["These are the grades for leadership and vetting", undefined],
    ["These are the grades for cakes", undefined],
    ["These are the grades for", undefined],
    ["These are the grades", undefined],
    ["These are the grades that HMICFRS gave", undefined],
    ["It looks at effectiveness in this report", "effectiveness"],
    ["It looks at efficiency in this report", "efficiency"],
    ["It looks at legitimacy in this report", "legitimacy"],
    ["It is about the effectiveness that forces have", "effectiveness"],
    ["It has effectiveness in this report", undefined],
    ["Effectiveness in this report", undefined],
    ["Effectiveness is at leadership", undefined],
    ["It looks at leadership in this report of grades given", undefined],
    ["It looks at effectiveness", undefined],
    ["A grade came; it looks at vetting for leadership of us", undefined],
    ["Grades of Kent and grades for leadership", "leadership"],
  ])("%j: %s", (text, area) => {
    expect(announcedIn(text)).toBe(area);
  });

  it.each([
    ["grade", "leadership"],
    ["grades", "leadership"],
    ["judgments", "leadership"],
    ["judgements", "leadership"],
    ["judgment", "leadership"],
    ["judgement", "leadership"],
    ["ratings", "leadership"],
    ["rating", "leadership"],
    ["grading", "leadership"],
    ["gradings", "leadership"],
    ["ranking", undefined],
  ])("knows %j", (word, area) => {
    expect(announcedIn(`This is the ${word} for leadership`)).toBe(area);
  });

  it("reads no further than it is told", () => {
    expect([3, 5].map((to) => announcedIn("The grade for leadership now", to))).toEqual([undefined, "leadership"]);
    expect(announcedIn("This is all for leadership of grades", 5)).toBeUndefined();
  });
});

describe("updateRater", () => {
  const foreignAfter = (text: string, state: Partial<State> = {}, own = true, from = 0): readonly boolean[] => {
    const { reader, parts } = readerOf(text, state, own);
    const to = parts.tokens.word.length;
    updateRater(reader, findCues(parts.tokens, from, to), from, to);
    return [reader.state.foreign, reader.state.rated];
  };

  it.each([
    ["Ofsted said", {}, [true, true]],
    ["HMICFRS said", {}, [false, false]],
    ["HMICFRS said", { foreign: true, rated: true }, [false, true]],
    ["HMICFRS and Ofsted said", {}, [false, false]],
    ["Ofsted and HMICFRS said", {}, [true, true]],
    ...["as", "like", "unlike", "to"].map((word) => [`much ${word} Ofsted said`, {}, [false, false]] as const),
    ["much by Ofsted said", {}, [true, true]],
    ["like Ofsted, by Ofsted", {}, [true, true]],
    ["last year", {}, [false, false]],
    ["last year", { foreign: true }, [true, false]],
    ["Kent Police said", { foreign: true }, [false, false]],
    ["staff said", { foreign: true }, [true, false]],
  ] as const)("%j after %j: %j", (text, state, after) => {
    expect(foreignAfter(text, state)).toEqual(after);
  });

  it("goes back to this inspectorate where a line names a body, in a text of its own", () => {
    const foreign = { foreign: true };
    expect([
      foreignAfter("Kent Police said", foreign, false),
      foreignAfter("they Kent Police said", foreign, true, 1),
      foreignAfter("they\nKent Police said", foreign, true, 1),
      foreignAfter("they\n\nKent Police said", foreign, true, 1),
    ]).toEqual([
      [true, false],
      [true, false],
      [false, false],
      [false, false],
    ]);
  });
});

describe("isQuiet", () => {
  const quiet = (text: string, state: Partial<State> = {}): boolean => {
    const { reader, parts } = readerOf(text, state);
    return isQuiet(reader, parts.blocks[0]!);
  };

  it.each([
    ["The weather is fine", {}, true],
    ["The weather is fine", { foreign: true }, false],
    ["The weather is fine", { offered: ["good"] }, false],
    ["The weather is fine", { counted: [{ grade: "good", count: 2, to: 0 }] }, false],
    ["The weather is fine", { counted: [{ grade: "good", count: 2, to: -100 }] }, true],
    ["“The weather is fine", {}, false],
    ["The rating is fine", {}, false],
    ["The ranking is fine", {}, false],
    ["The effectiveness is fine", {}, false],
    ["The weather is a grade", {}, false],
    ["The weather was fine last year", {}, false],
    ["Ofsted is fine", {}, false],
    ["The weather is fine\n\nratings", {}, true],
  ] as const)("%j with %j: %s", (text, state, is) => {
    expect(quiet(text, state as unknown as Partial<State>)).toBe(is);
  });

  it("leaves the sentence before to be found", () => {
    const { reader, parts } = readerOf("It rained. The sun came. All went out.\n\nNext");
    reader.state.before = [0, 1];
    expect(sentenceBefore(reader)).toEqual([0, 1]);
    reader.state.quiet = parts.blocks[0];
    expect(sentenceBefore(reader)).toEqual([7, 10]);
    goOn(reader.state, [2, 3]);
    expect(sentenceBefore(reader)).toEqual([2, 3]);
  });
});
