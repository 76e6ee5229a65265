import { describe, expect, it } from "vitest";
import { chunk } from "../../src/reading/chunks.js";
import { mergeBodies } from "../../src/reading/merge-bodies.js";
import { cut } from "./cut.js";

/** Writes the bodies of a text, each with how many names it has; "?" behind one not named yet, brackets around those of no name. */
function mergedIn(text: string): string[] {
  const { tokens, mentions, words } = cut(text);
  return mergeBodies(tokens, chunk(tokens, 0, tokens.word.length, mentions)).flatMap((each) =>
    each.type === "BODIES"
      ? [`(${words(each)})`]
      : each.body
        ? [`${words(each)} ${each.body.named.length}${each.body.indefinite ? "?" : ""}`]
        : [],
  );
}

describe("mergeBodies", () => {
  it.each([
    ["Kent Police was good", ["Kent Police 1"]],
    ["Kent Police and Essex Police", ["Kent Police and Essex Police 2"]],
    ["Kent Police, Essex Police and Surrey Police", ["Kent Police, Essex Police and Surrey Police 3"]],
    ["Kent Police, Essex Police, and Surrey Police", ["Kent Police, Essex Police, and Surrey Police 3"]],
    ["Kent Police, Essex Police, Surrey Police was", ["Kent Police, Essex Police, Surrey Police 3"]],
    ["Kent Police, Essex Police was", ["Kent Police 1", "Essex Police 1"]],
    ["Kent Police, Essex Police", ["Kent Police, Essex Police 2"]],
    ["(Kent Police, Essex Police)", ["Kent Police, Essex Police 2"]],
    ["Kent Police – Essex Police, Surrey Police", ["Kent Police – Essex Police, Surrey Police 3"]],
    ["Kent Police, – and Essex Police", ["Kent Police 1", "Essex Police 1"]],
    ["Kent Police or Essex Police", ["Kent Police 1", "Essex Police 1"]],
    ["Kent Police Essex Police", ["Kent Police 1", "Essex Police 1"]],
    ["and Kent Police", ["Kent Police 1"]],
    ["the plans and Kent Police", ["Kent Police 1"]],
    ["Kent Police’s and Essex Police", ["Kent Police 1", "Essex Police 1"]],
    ["Kent Police, the force, was", ["Kent Police, the force 1"]],
    ["the force, Kent Police, was", ["the force, Kent Police 1"]],
    ["one force, Kent Police, was", ["one force, Kent Police 1"]],
    ["the force, the service, was", ["the force 0", "the service 0"]],
    ["it and we were", ["it 0", "we 0"]],
    ["Kent Police and it", ["Kent Police and it 1"]],
    ["it and Kent Police", ["it and Kent Police 1"]],
    ["Kent Police, it was", ["Kent Police, it 1"]],
    ["Kent Police and Essex Police forces", ["Kent Police and Essex Police 2"]],
    ["Kent Police and Essex Police forces’s", ["Kent Police and Essex Police 2", "(forces)"]],
    ["Kent Police forces", ["Kent Police 1", "(forces)"]],
    ["the unit and its forces", ["the unit and its forces 0"]],
    ["the unit and its three constituent forces", ["the unit and its three constituent forces 0"]],
    ["the unit and its other forces", ["the unit and its other forces 0"]],
    ["the unit, its forces", ["the unit 0", "(forces)"]],
    ["the unit and its happy forces", ["the unit 0", "(forces)"]],
    ["the unit and the its a an the forces", ["the unit and the its a an the forces 0"]],
    ["the unit and the its a an the its forces", ["the unit 0", "(forces)"]],
    ["Kent Police and three other Essex Police", ["Kent Police 1", "Essex Police 1"]],
    ["Kent Police and local Essex Police", ["Kent Police 1", "Essex Police 1"]],
    ["forces and Kent Police", ["(forces)", "Kent Police 1"]],
  ])("in %j: %j", (text, bodies) => {
    expect(mergedIn(text)).toEqual(bodies);
  });

  it.each(["constituent", "police", "regional", "member", "partner", "fire", "local", "neighbouring"])(
    "with %s forces",
    (word) => {
      expect(mergedIn(`the unit and its ${word} forces were`)).toEqual([`the unit and its ${word} forces 0`]);
    },
  );

  it("as one chunk like the first", () => {
    const { tokens, mentions } = cut("one force, Kent Police, was good");
    const [first, second] = mergeBodies(tokens, chunk(tokens, 0, tokens.word.length, mentions));
    expect(first).toEqual({
      type: "B",
      from: 0,
      to: 5,
      body: { named: [mentions.bodies[0]], kind: "force", indefinite: false },
    });
    expect(second?.type).toBe(",");
  });
});
