import { describe, expect, it } from "vitest";
import { isOneWording, stem, topicOf } from "../../src/reading/topics.js";

describe("stem", () => {
  it.each([
    [["investigating", "investigates", "investigation"], "investigat"],
    [["fires", "fire"], "fir"],
    [["bus"], "bus"],
  ])("%j", (words, shared) => {
    expect(words.map(stem)).toEqual(words.map(() => shared));
  });

  it("gives the same for more words than are kept", () => {
    for (let word = 0; word < 5000; word++) stem(`word${word}ing`);
    expect(stem("word0ing")).toBe("word0");
    expect(stem("investigating")).toBe("investigat");
  });
});

describe("topicOf", () => {
  it.each([
    ["investigating crime", { topic: "investigation", familiar: true, weight: 2 }],
    ["the weather", { topic: undefined, familiar: false, weight: 0 }],
    ["leadership of dogs", { topic: "leadership", familiar: false, weight: 1 }],
    ["efficiency", { topic: "efficiency", familiar: true, weight: 6 }],
    ["", { topic: undefined, familiar: true, weight: 0 }],
  ])("%j", (phrase, found) => {
    expect(topicOf(phrase === "" ? [] : phrase.split(" "))).toEqual(found);
  });
});

describe("isOneWording", () => {
  it.each([
    ["operating efficiently", "providing sustainable services to the public", true],
    ["preventing crime", "antisocial behaviour", true],
    ["preventing crime", "asb", true],
    ["managing offenders", "managing offenders", false],
    ["investigating crime", "the weather", false],
    ["the", "reducing vulnerability", false],
    ["the weather", "anti social behaviour", false],
  ])("%j and %j", (first, second, one) => {
    expect(isOneWording(first.split(" "), second.split(" "))).toBe(one);
  });
});
