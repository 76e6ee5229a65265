import { describe, expect, it } from "vitest";
import { announces, isDocument, labelled, mentionedConcern, statedFindings } from "../../src/reading/concerns.js";
import { cut } from "./cut.js";

/** Cuts up a text and says how many of its words stand before a bar. */
function upToBar(text: string): ReturnType<typeof cut> & { readonly to: number } {
  const parts = cut(text.replace("|", ""));
  const before = text.includes("|") ? cut(text.slice(0, text.indexOf("|"))).tokens : parts.tokens;
  return { ...parts, to: before.word.length };
}

/** Gives the findings that a sentence states; of one that it states as a whole, "all". */
function statedIn(text: string): string[] {
  const { tokens, to, words } = upToBar(text);
  return statedFindings(tokens, 0, to).map((found) =>
    found.from === 0 && found.to === to ? `${found.kind}: all` : words(found),
  );
}

const CONCERN = ["cause-of-concern: all"];
const AREA = ["area-for-improvement: all"];

describe("findings that a sentence states as a whole", () => {
  it.each(["is", "was", "remains", "remained", "has been", "is said to be", "was singled out as"])(
    "with the verb %j",
    (verb) => {
      expect(statedIn(`Its record on vetting ${verb} a cause of concern.`)).toEqual(CONCERN);
    },
  );

  it.each(["are", "were", "remain"])("of several, with the verb %j", (verb) => {
    expect(statedIn(`Vetting and training ${verb} causes of concern.`)).toEqual(CONCERN);
    expect(statedIn(`Vetting and training ${verb} serious causes of concern.`)).toEqual(CONCERN);
    expect(statedIn(`Vetting and training ${verb} two very serious causes of concern.`)).toEqual([]);
  });

  it.each(["still", "also", "now", "both", "again", "therefore", "now also"])("with %j", (adverb) => {
    expect(statedIn(`Its vetting is ${adverb} a cause of concern.`)).toEqual(CONCERN);
  });

  it.each(["a", "another", "its", "our", "the", "a most", "still the"])("with %j", (article) => {
    expect(statedIn(`Today vetting is ${article} serious cause of concern.`)).toEqual(CONCERN);
  });

  it.each(["There", "This", "These", "It", "That", "They", "What"])("not when it starts with %j", (start) => {
    expect(statedIn(`${start} had been a cause of concern.`)).toEqual([]);
  });

  it.each([
    ["Vetting is an area for improvement.", AREA],
    ["Vetting is a most serious and quite old cause of concern.", []],
    ["Was a cause of concern.", []],
    ["As an area for improvement, vetting will be looked at.", []],
    ["In vetting the force has a cause of concern.", []],
    ["They were well aware that in a cause of concern.", []],
    ["Vetting is one cause of concern.", CONCERN],
    ["Vetting is one area for improvement.", []],
    ["We are glad that the cause of concern was lifted.", []],
    ["Tents had leaked in spring, which was an area for improvement in all forces.", []],
    ["Tents had leaked in spring, and this was an area for improvement in all forces.", AREA],
    ["In the previous inspection vetting was an area for improvement.", []],
    ["In the previous inspection vetting was a cause of concern.", CONCERN],
    ["The ambulance service was seen by the Care Quality Commission, and vetting is a cause of concern.", []],
    ["Inspectors for HMICFRS said that vetting is a cause of concern.", CONCERN],
    ["Inspectors for HMICFRS said that vetting is an area for improvement.", AREA],
    // Each of several phrases is tried.
    ["Kent has a cause of concern, and vetting is now an area for improvement.", AREA],
    ["Whether vetting is a cause of concern is not known.", []],
    ["Vetting is a cause |of concern.", []],
    // What follows says what it is.
    ["It met our cause of concern, that its radios fail.", CONCERN],
    ["It met our cause of concern from 2019, that its radios fail.", CONCERN],
    ["It met our cause of concern from 2019 about radios.", CONCERN],
    ["Our cause of concern was that its radios fail.", CONCERN],
    ["Our cause of concern is radios.", CONCERN],
    ["Our cause of concern, from 2019, is radios.", CONCERN],
    ["Our cause of concern is now old.", []],
    ["Our cause of concern came about radios.", []],
    ["It met our cause of concern for years.", []],
    ["It met our cause of concern with new radios.", []],
    ["It met our cause of concern in 2023.", []],
    ["It met our cause of concern in relation to radios.", CONCERN],
    ["It met our cause of concern in respect of radios.", CONCERN],
    ["It met our cause of concern in regard to radios.", CONCERN],
    ["It met our cause of concern in how it mends radios.", CONCERN],
    ["It met our cause of concern| about radios.", []],
    ["It was left with a cause for concern about radios.", []],
    ["It was left with a ‘cause for concern’ about radios.", CONCERN],
  ])("%j: %j", (text, stated) => {
    expect(statedIn(text)).toEqual(stated);
  });
});

describe("findings that a sentence lists", () => {
  it.each([
    ["There is one cause of concern – its radios often fail", ["its radios often fail"]],
    ["There is one cause of concern: its radios fail", ["its radios fail"]],
    ["There is one cause of concern: radios fail", []],
    ["There is one ‘cause of concern’: its radios fail", ["its radios fail"]],
    ["There is a cause for concern: its radios fail", ["its radios fail"]],
    ["Two causes of concern: a very long letter came with them", []],
    ["Two causes of concern: how the forces that write a letter train", ["how the forces that write a letter train"]],
    ["One cause of concern: ‘its radios often fail", ["its radios often fail"]],
    ["Causes of concern: its radios fail; and tents leak", ["its radios fail", "tents leak"]],
    ["Two causes of concern: slow radios; leaking tents and cars", ["slow radios", "leaking tents and cars"]],
    ["Two causes of concern: slow, late radios; and tents", ["slow, late radios", "tents"]],
    ["Two causes of concern: vetting of staff, and training", ["vetting of staff", "training"]],
    ["Two causes of concern: vetting of staff and training", ["vetting of staff", "training"]],
    ["Three causes of concern: vetting, training and tents", ["vetting", "training", "tents"]],
    ["Three causes of concern: vetting of staff and training", ["vetting of staff and training"]],
    ["Causes of concern: the vetting of staff and training", ["the vetting of staff and training"]],
    ["It told of two causes of concern, vetting and training", ["vetting", "training"]],
    ["It told of two main causes of concern, vetting and training", ["vetting", "training"]],
    ["It told of two quite old causes of concern, vetting and training", ["vetting", "training"]],
    ["It told of two quite old, bad causes of concern, vetting and training", []],
    ["Two forces had causes of concern about vetting and training", ["vetting", "training"]],
    ["It told of two causes of concern about vetting and training", ["vetting", "training"]],
    ["It told of two causes of concern relating to vetting and training", ["vetting", "training"]],
    ["It told of two causes of concern, that staff lie and that vehicles fail", ["staff lie", "that vehicles fail"]],
    ["It told of two causes of concern from 2019, vetting and training", ["vetting", "training"]],
    ["It told of two causes of concern, vetting and training, and one of them is new", ["vetting", "training"]],
    ["It told of two causes of concern, vetting and training, which are new", ["vetting", "training"]],
    ["It told of two causes of concern, vetting and training|, all told", ["vetting", "training"]],
    ["It told of two causes of concern, which are vetting and training", []],
    ["It told of two causes of concern with vetting and with training", ["vetting", "with training"]],
    ["It told of two causes of concern are told of and read", []],
    ["It told of two causes of concern, ‘vetting’ and", []],
    ["It told of one cause of concern about vetting; the force trains", CONCERN],
    ["It told of a cause of concern about vetting; the force trains", CONCERN],
    ["It told of 12 causes of concern about vetting and training", CONCERN],
  ])("%j: %j", (text, stated) => {
    expect(statedIn(text)).toEqual(stated);
  });

  it.each(["include", "includes", "included", "including"])("behind %j", (verb) => {
    expect(statedIn(`Its areas for improvement ${verb} the drying of tents`)).toEqual(["the drying of tents"]);
  });

  it.each(["how it dries tents", "to dry tents", "that tents leak", "the leaking tents", "its leaking tents"])(
    "when they are %j",
    (what) => {
      for (const verb of ["are", "were"]) expect(statedIn(`The areas for improvement ${verb} ${what}`)).toEqual([what]);
    },
  );

  it.each(["at Kent Police", "for the force", "in this year’s report"])("of what is said %j", (place) => {
    expect(statedIn(`Areas for improvement ${place} included the drying of tents`)).toEqual(["the drying of tents"]);
  });

  it.each([
    ["Areas for improvement at the force of Kent are how it dries tents", ["how it dries tents"]],
    ["Areas for improvement at the police force of Kent are how it dries tents", []],
    ["Areas for improvement at the police force are how it dries tents", ["how it dries tents"]],
    ["Areas for improvement it included tents", []],
    ["Areas for improvement are many tents", []],
    ["Areas for improvement at Kent are many, including tents", []],
    ["Causes of concern included tents", []],
    ["Areas for improvement included", []],
  ])("%j: %j", (text, stated) => {
    expect(statedIn(text)).toEqual(stated);
  });

  it.each([
    ["Inspectors identified its tents as an area for improvement.", ["its tents"]],
    ["Inspectors identified ‘its tents’ as an area for improvement.", ["its tents"]],
    ["Inspectors identified this as an area for improvement.", AREA],
    ["Inspectors noted that vetting is an area for improvement.", AREA],
    ["Kent has drying tents as an area for improvement.", AREA],
    ["The storing of tents was named as an area for improvement.", AREA],
    ["Inspectors identified its tents as an ‘area for improvement’, as well as its cars.", ["its tents", "its cars."]],
    ["Inspectors identified its tents as an area for improvement along with its cars.", ["its tents", "its cars."]],
    ["Inspectors identified its tents as an area for improvement along the coast.", ["its tents"]],
    ["Inspectors identified its tents as an area for improvement as they leak.", ["its tents"]],
    ["Inspectors identified its tents as an area for improvement, and well they might.", ["its tents"]],
    ["Inspectors identified its tents as an area for improvement as well|.", ["its tents"]],
    ["Inspectors identified its tents as an area for improvement as well as", ["its tents"]],
    ["Inspectors identified its tents as an area for improvement as well as| its cars", ["its tents"]],
  ])("%j: %j", (text, stated) => {
    expect(statedIn(text)).toEqual(stated);
  });
});

describe("closed findings", () => {
  it.each([
    ["The cause of concern about vetting is closed.", []],
    ["The cause of concern about vetting is to be closed.", []],
    ["The cause of concern about vetting is not closed.", CONCERN],
    ["The cause of concern about vetting is not to be closed.", CONCERN],
    ["The cause of concern about vetting is not likely to be closed.", []],
    ["The cause of concern about vetting has not yet been closed.", CONCERN],
    ["The cause of concern about vetting is closed, not open.", []],
    ["The cause of concern about vetting will |be closed", CONCERN],
    ["Without a cause of concern about vetting.", []],
    ["A cause of concern about vetting may come.", CONCERN],
  ])("%j: %j", (text, stated) => {
    expect(statedIn(text)).toEqual(stated);
  });
});

describe("mentionedConcern", () => {
  it.each([
    ["The plan for the vetting cause of concern is late", "the vetting cause of concern"],
    ["The vetting cause of concern is late", "The vetting cause of concern"],
    ["A plan for its vetting causes of concern is late", "its vetting causes of concern"],
    ["It talked of an improving road safety cause of concern", undefined],
    ["Now the counter corruption cause of concern is late", "the counter corruption cause of concern"],
    ["The area for improvement is near the vetting cause of concern", "the vetting cause of concern"],
    ["The vetting area for improvement is late", undefined],
    ["Plans for vetting causes of concern are late", undefined],
    ["The lovely cause of concern is late", undefined],
    ["The cause of concern, vetting, is late", undefined],
    ["The vetting cause of concern is closed", undefined],
    ["The vetting cause |of concern is late", undefined],
  ])("%j: %j", (text, mention) => {
    const { tokens, to, words } = upToBar(text);
    const found = mentionedConcern(tokens, 0, to);
    expect(found && words(found)).toBe(mention);
  });

  it("does not look in front of its sentence", () => {
    const { tokens } = cut("He saw the vetting cause of concern");
    expect([0, 2, 3].map((from) => mentionedConcern(tokens, from, 7)?.from)).toEqual([2, 2, undefined]);
  });
});

describe("isDocument", () => {
  it.each([
    ["letter", true],
    ["the revisit letter", true],
    ["a very long letter", true],
    ["a very very long letter", false],
    ["tents", false],
  ])("%j: %s", (text, is) => {
    expect(isDocument(cut(text).tokens, 0)).toBe(is);
  });
});

describe("labels and headings", () => {
  it.each([
    ["Cause of concern: tents", 4, undefined],
    ["Cause of concern 2: tents", 5, undefined],
    ["Cause of concern 12 – tents", 5, undefined],
    ["Cause of concern - tents", 4, undefined],
    ["Cause of concern 2. Tents", 5, undefined],
    ["Cause of concern. Tents", undefined, undefined],
    ["Cause of concern", undefined, "cause-of-concern"],
    ["Cause of concern 12", undefined, "cause-of-concern"],
    ["Cause of concern A", undefined, undefined],
    ["Causes of concern", undefined, undefined],
    ["Causes of concern: tents", 4, undefined],
    ["AFI", undefined, "area-for-improvement"],
    ["AFIs", undefined, undefined],
    ["Areas for improvement", undefined, undefined],
    ["Recommendations", undefined, undefined],
    ["Recommendation 3", undefined, "recommendation"],
    ["Recommendation now", undefined, undefined],
    ["Tents", undefined, undefined],
  ])("%j: labels what stands from %j on, announces %j", (text, from, kind) => {
    const { tokens } = cut(text);
    expect([labelled(tokens, 0, tokens.word.length)?.from, announces(tokens, 0, tokens.word.length)]).toEqual([
      from,
      kind,
    ]);
  });
});
