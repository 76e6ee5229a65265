import { describe, expect, it } from "vitest";
import { unknownNameAt } from "../../src/reading/unknown-bodies.js";
import { cut } from "./cut.js";

/** Finds the first unknown name in a text, from the word that a bar stands before. */
function nameIn(text: string): string | undefined {
  const { tokens, words } = cut(text.replace("|", ""));
  const at = cut(text.slice(0, text.indexOf("|"))).tokens.word.length;
  const name = unknownNameAt(tokens, at);
  return name && words(name);
}

describe("unknownNameAt", () => {
  it.each([
    ["|Wessex Police was graded good", "Wessex Police"],
    ["|Wessex Fire and Rescue Service was graded good", "Wessex Fire and Rescue Service"],
    ["|wessex Police was graded good", undefined],
    ["|Police Scotland was graded good", "Police Scotland"],
    ["|police scotland was graded good", undefined],
    // Where a name starts.
    ["North |Wessex Police was graded good", undefined],
    ["north |Wessex Police was graded good", "Wessex Police"],
    ["North |Wessex police was graded good", undefined],
    ["North-|Wessex Police was graded good", undefined],
    ["North\n|Wessex Police was graded good", "Wessex Police"],
    ["The |Wessex Police was graded good", "Wessex Police"],
    ["North, |Wessex Police was graded good", "Wessex Police"],
    ["|Only Police was graded good", undefined],
    ["|Good Police was graded good", undefined],
    ["|W Police was graded good", undefined],
    ["|5 Police was graded good", undefined],
    // What a name is made of.
    ["|Isle Of Wessex Police was graded good", "Isle Of Wessex Police"],
    ["|Isle of Wessex Police was graded good", "Isle of Wessex Police"],
    ["|Isle and Wessex Police was graded good", "Isle and Wessex Police"],
    ["|Isle the Wessex Police was graded good", "Isle the Wessex Police"],
    ["|Isle for Wessex Police was graded good", undefined],
    ["|North-East Wessex Police was graded good", "North-East Wessex Police"],
    ["|Great North East Wessex Police was graded good", "Great North East Wessex Police"],
    ["|Very Great North East Wessex Police was graded good", undefined],
    ["|Wessex\nPolice was graded good", undefined],
    ["|Wessex 5 Police was graded good", undefined],
    ["|Wessex of Police was graded good", undefined],
    // A name with a small ending, which what follows must tell.
    ["|Wessex police was graded good", "Wessex police"],
    ["|Wessex police good", "Wessex police"],
    ["|Wessex police’s leadership", "Wessex police"],
    ["|Wessex police runs", undefined],
    ["|Wessex police and others", undefined],
    ["|Wessex police or others", undefined],
    ["|Wessex police, was", undefined],
    ["|Wessex police", undefined],
    ["|Wessex Police", "Wessex Police"],
    ["|Wessex Police Federation was", undefined],
    ["|Wessex Police. Federation was", "Wessex Police"],
    ["|Wessex Police\n\nFederation was", "Wessex Police"],
    ["|Wessex Police Good", "Wessex Police"],
    ["|Wessex Police and Crime Commissioner was", undefined],
    ["|Wessex Police and Cakes was", "Wessex Police"],
    ["|Neighbourhood Police was graded good", undefined],
    ["|Leadership Police was graded good", undefined],
    ["|Leadership Wessex Police was graded good", "Leadership Wessex Police"],
    // A name without an ending, of what is graded at something.
    ["|Wessex was graded good at leadership", "Wessex"],
    ["|Wessex was graded good for leadership", "Wessex"],
    ["|Wessex was graded good in leadership", "Wessex"],
    ["|Wessex was graded good on leadership", undefined],
    ["|Wessex was good at leadership", "Wessex"],
    ["|Wessex was graded as good at leadership", "Wessex"],
    ["|Wessex was graded as being as good at leadership", undefined],
    ["|Wessex has been graded good at leadership", "Wessex"],
    ["|Wessex is said to be good at leadership", "Wessex"],
    ["|Wessex graded good at leadership", undefined],
    ["|Wessex good at leadership", undefined],
    ["|Wessex was at good at leadership", undefined],
    ["|Wessex was graded", undefined],
    ["|Wessex", undefined],
    ["|Leadership was graded good at leadership", undefined],
    ["|Wessex Leadership was graded good at leadership", undefined],
    ["|Inspectors was graded good at leadership", undefined],
  ])("%j names %s", (text, name) => {
    expect(nameIn(text)).toBe(name);
  });
});
