import { describe, expect, it } from "vitest";
import { type CountChunk, findCounts, isNone, mayCount } from "../../src/reading/counts.js";
import { cut } from "./cut.js";

/** Writes the chunks of a text: each count as how many, of how many, and its words; of the others only what they are. */
function countsIn(text: string): string {
  const { tokens, chunks, words } = cut(text);
  return findCounts(tokens, chunks)
    .map((chunk) => (chunk.type === "C" ? `[${said(chunk as CountChunk)}: ${words(chunk)}]` : chunk.type))
    .join(" ");
}

function said({ count, of, noun, all, any }: CountChunk): string {
  return `${count}${of === undefined ? "" : `/${of}`}${noun ? " noun" : ""}${all ? " all" : ""}${any ? " any" : ""}`;
}

describe("findCounts", () => {
  it.each([
    ["All but one of the nine areas were good", "[8/9 noun: All but one of the nine areas] BE G"],
    ["Everything but one of the nine areas was good", "W BREAK [1/9 noun: one of the nine areas] BE G"],
    ["All but one was good", "W BREAK N BE G"],
    ["All but ten of the nine areas were good", "W BREAK N [9 noun: nine areas] BE G"],
    ["The remaining two were good", "[2: two] BE G"],
    ["The last two areas were good", "[2 noun: two areas] BE G"],
    ["A further two areas were good", "[2 noun: two areas] BE G"],
    ["A further two were good", "[2: two] BE G"],
    ["Two more were good", "[2: Two more] BE G"],
    ["Two more areas were good", "[2 noun: Two more areas] BE G"],
    ["Two others were good", "[2: Two others] BE G"],
    ["None of the nine areas was good", "[0/9 noun: None of the nine areas] BE G"],
    ["None was good", "[0: None was] G"],
    ["No areas were good", "[0 noun: No areas] BE G"],
    ["No longer was it good", "NOT W BE B G"],
    ["Zero areas were good", "[0 noun: Zero areas] BE G"],
    ["0 areas were good", "[0 noun: 0 areas] BE G"],
    ["Not one area was good", "[0 noun: Not one area] BE G"],
    ["Not a single area was good", "[0 noun: Not a single area] BE G"],
    ["It was not good in any area", "B BE NOT W AT [0 noun any: any area]"],
    ["It was not good in any", "B BE NOT W AT W"],
    ["It did not get a single good", "B W NOT W [0 any: a single] G"],
    ["It was not good in one single area", "B BE NOT W AT [0 noun any: one single area]"],
    ["Nothing was good", "[0 noun: Nothing] BE G"],
    ["Nowhere was it good", "[0 noun: Nowhere] BE B G"],
    ["Nothing came of it", "[0 noun: Nothing] W W B"],
    ["The odd one was good", "ART W N BE G"],
    ["The new one was good", "ART W N BE G"],
    ["One was good", "[1: One] BE G"],
    ["With one good it left", "W [1: one] G B W"],
    ["It got just one good", "B GAVE [1: one] G"],
    ["It got one good", "B GAVE [1: one] G"],
    ["Three of these five areas were good", "[3/5 noun: Three of these five areas] BE G"],
    ["Three of these areas were good", "[3 noun: Three of these areas] BE G"],
    ["Three of those were good", "[3: Three of those] BE G"],
    ["Three out of five areas were good", "[3/5 noun: Three out of five areas] BE G"],
    ["Three out of five were good", "[3/5 noun: Three out of five] BE G"],
    ["Three of five were good", "[3/5 noun: Three of five] BE G"],
    ["Three of Kent Police's nine areas were good", "[3/9 noun: Three of Kent Police's nine areas] BE G"],
    ["Three of the nine files were good", "N W ART N W BE G"],
    ["Three of this tranche were good", "N W ART W BE G"],
    ["Three of the good grades came late", "[3: Three] W ART G RATING W W"],
    ["Three of good", "[3: Three] W G"],
    ["Three of the good", "[3: Three] W ART G"],
    ["Three of the further good", "[3: Three] W ART G"],
    ["Three of a good grade", "[3: Three] W ART G RATING"],
    ["Five out of nine of its functions were good", "[5/9 noun: Five out of nine of its functions] BE G"],
    ["Five out of nine of the areas were good", "[5/9 noun: Five out of nine of the areas] BE G"],
    ["Five out of nine of further areas were good", "[5/9 noun: Five out of nine of further areas] BE G"],
    ["Five out of nine key areas were good", "[5/9 noun: Five out of nine key areas] BE G"],
    ["Five out of nine further areas were good", "[5/9 noun: Five out of nine further areas] BE G"],
    ["Three of the nine cakes were good", "N W ART N W BE G"],
    ["Two years ago it was good", "N W W B BE G"],
    ["Two x good", "[2: Two] W G"],
    ["Two of good", "[2: Two] W G"],
    ["Two rated good", "[2: Two] JUDGED G"],
    ["Two key areas were good", "[2 noun: Two key areas] BE G"],
    ["Two graded areas were good", "[2 noun: Two graded areas] BE G"],
    ["Two HMICFRS areas were good", "[2 noun: Two HMICFRS areas] BE G"],
    ["Two key performance areas were good", "[2 noun: Two key performance areas] BE G"],
    ["Two very key performance areas were good", "[2 noun: Two very key performance areas] BE G"],
    ["Two very old key performance areas were good", "[2 noun: Two very old key performance areas] BE G"],
    ["Two inspection files in areas were good", "[2: Two] INSPECTORATE W AT AREA BE G"],
    ["Two areas areas were good", "[2 noun: Two areas areas] BE G"],
    ["Two rating ratings were good", "[2 noun: Two rating ratings] BE G"],
    ["Two area ratings were good", "[2 noun: Two area] RATING BE G"],
    ["Two further inspected areas were good", "[2 noun: Two further inspected areas] BE G"],
    ["Two good areas", "[2: Two] G AREA"],
    ["Two or three areas were good", "N OR N AREA BE G"],
    ["Two or good", "[2: Two] OR G"],
    ["At least two areas were good", "AT W N AREA BE G"],
    ["More than two areas were good", "MORE BREAK N AREA BE G"],
    ["The grade went to two areas", "ART RATING WENT [2 noun: two areas]"],
    ["Up to two areas were good", "CAME N AREA BE G"],
    ["It has – to two areas – good", "B GAVE – AS N AREA – G"],
    ["15 areas were good", "[15 noun: 15 areas] BE G"],
    ["16 areas were good", "N AREA BE G"],
    ["All three areas were good", "[3 noun all: three areas] BE G"],
    ["All the three areas were good", "[3 noun all: three areas] BE G"],
    ["All of the three areas were good", "[3 noun all: three areas] BE G"],
    ["Each of the three areas was good", "[3 noun all: three areas] BE G"],
    ["Most of the three areas were good", "[3 noun: three areas] BE G"],
    ["It was good across the three areas", "B BE G AT [3 noun all: three areas]"],
    ["It was good across three areas", "B BE G AT [3 noun: three areas]"],
    ["Of three areas two were good", "[3 noun: three areas] [2: two] BE G"],
    ["All of three areas were good", "[3 noun all: three areas] BE G"],
    ["Of the three areas all were good", "[3 noun: three areas] W BE G"],
    ["Overall three areas were good", "[3 noun: three areas] BE G"],
    ["The last one was good", "[1: one] BE G"],
    ["The final one was good", "[1: one] BE G"],
    ["A score of one good", "ART RATING [1: one] G"],
    ["It went from one good", "B CAME [1: one] G"],
    ["Two or", "[2: Two] OR"],
    ["Three of", "N W"],
    ["Up to two areas were good", "CAME N AREA BE G"],
    ["Three of the nine cakes were good", "N W ART N W BE G"],
    ["Three of the nine prevention teams were good", "N W ART N W W BE G"],
    ["Two inspection files and areas were good", "[2: Two] INSPECTORATE W AND AREA BE G"],
    ["Two case files areas were good", "N W W AREA BE G"],
    ["Two old cakes were good", "N W W BE G"],
    ["Two of it", "N W B"],
    ["None of it was good", "[0: None of] B BE G"],
    ["Nearly three good", "W N G"],
  ])("%j: %s", (text, counts) => {
    expect(countsIn(text)).toBe(counts);
  });

  it("leave out the forces that are good", () => {
    expect(countsIn("Three of the nine forces were good")).not.toContain("[3");
  });
});

describe("isNone", () => {
  it.each([
    ["None", true],
    ["None.", true],
    ["No areas", true],
    ["No area.", true],
    ["0", true],
    ["0 areas", true],
    ["No", false],
    ["Areas", false],
    ["None good", false],
    ["Kent", false],
  ])("%j: %s", (text, none) => {
    const { tokens } = cut(text);
    expect(isNone(tokens, 0, tokens.word.length)).toBe(none);
  });
});

describe("mayCount", () => {
  it.each([
    ["two", true],
    ["it has two", true],
    ["none", true],
    ["any", true],
    ["it has good", false],
    ["", false],
  ])("%j: %s", (text, may) => {
    const { tokens } = cut(`${text} two`);
    expect(mayCount(tokens, 0, tokens.word.length - 1)).toBe(may);
  });
});
