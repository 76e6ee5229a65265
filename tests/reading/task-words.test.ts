import { describe, expect, it } from "vitest";
import {
  asksFor,
  endsObliging,
  heads,
  isAnswer,
  isOwnBusiness,
  isSpoken,
  isState,
  isTelling,
  leadsList,
  makes,
  obliges,
  quotes,
  saysVerb,
  setsTask,
  startsTask,
} from "../../src/reading/tasks.js";
import type { Tokens } from "../../src/reading/tokens.js";
import { cut } from "./cut.js";

/** Asks about a text up to a bar, or all of it. */
function of<T>(ask: (tokens: Tokens, from: number, to: number) => T): (text: string) => T {
  return (text) => {
    const { tokens } = cut(text.replace("|", ""));
    const to = text.includes("|") ? cut(text.slice(0, text.indexOf("|"))).tokens.word.length : tokens.word.length;
    return ask(tokens, 0, to);
  };
}

/** Asks about the first block of a text. */
function ofBlock<T>(ask: (tokens: Tokens, block: ReturnType<typeof cut>["blocks"][number]) => T): (text: string) => T {
  return (text) => ask(cut(text).tokens, cut(text).blocks[0]!);
}

const TABLES: readonly (readonly [string, (text: string) => unknown, readonly (readonly [string, unknown])[]])[] = [
  [
    "heads",
    ofBlock(heads),
    [
      ["Recommendations", "recommendation"],
      ["Our areas for improvement", "area-for-improvement"],
      ["Cause of concern and recommendations", "cause-of-concern"],
      ["Recommendation(s)", undefined],
      ["Recommendation (one)", "recommendation"],
      ["The weather", undefined],
      ["a b c d e f g recommendations", "recommendation"],
      ["a b c d e f g h recommendations", undefined],
      ["a b c d e f g h recommendations:", "recommendation"],
      ["The\n\nrecommendation", undefined],
    ],
  ],
  [
    "isState",
    ofBlock(isState),
    [
      ["Open", true],
      ["In progress", true],
      ["In progress now", false],
      ["Open now", false],
      ["Now", false],
    ],
  ],
  [
    "isTelling",
    of(isTelling),
    [
      ["The force should", true],
      ["The force |should", false],
      ["The weather", false],
      ["A cause of concern", true],
      ["", false],
    ],
  ],
  [
    "obliges",
    of(obliges),
    [
      ["The force should", true],
      ["The force |should", false],
      ["The force can", false],
    ],
  ],
  [
    "asksFor",
    of(asksFor),
    [
      ["We recommend that staff train", "recommends"],
      ["We recommend that members note it", undefined],
      ["We recommend that members should note it", "obliges"],
      ["The force should train", "obliges"],
      ["The force can train", undefined],
      ["Inspectors recommended a review now", "recommends"],
      ["HMICFRS recommends more training now", "recommends"],
      ["They recommend its training now", "recommends"],
      ["Inspectors recommended nothing at all", undefined],
      ["Friends recommended a review now", undefined],
      ["Inspectors recommended a|", undefined],
      ["Inspectors recommended a review|", "recommends"],
      ["recommended a review", undefined],
      ["Inspectors |recommended a review now", undefined],
      ["that recommendations should train", "obliges"],
      ["Inspectors saw a review", undefined],
      ["There are recommendations, including that the force should train", "recommends"],
      ["There is a recommendation, including that the force should train", "recommends"],
      ["There are cakes, including that the force should train", "obliges"],
      ["There are recommendations: the force should train", "recommends"],
      ["There are recommendations for the force, which should train", "obliges"],
      ["There are recommendations a b c d e that staff should train", "recommends"],
      ["There are recommendations a b c d e f that staff should train", "obliges"],
      [`There are recommendations that ${"x ".repeat(12)}should train`, "recommends"],
      [`There are recommendations that ${"x ".repeat(13)}should train`, "obliges"],
      ["There are recommendations |that staff should train", undefined],
      ["There are recommendations that staff |should train", undefined],
      ["recommendations:", undefined],
    ],
  ],
  [
    "startsTask",
    of((tokens, from, to) =>
      startsTask(tokens, from, to, (first, last) => tokens.word.slice(first, last).includes("kent")),
    ),
    [
      ["The force should train", true],
      ["It should train", true],
      ["Staff should train", true],
      ["All staff should train", true],
      ["All the staff should train", false],
      ["All the Kent staff should train", true],
      ["All the staff can train", false],
      ["The force should train|?", false],
      ["The force should train?", true],
      ["People should train", false],
      ["All of the force said should train", false],
      ["All the force, he said, should train", false],
      ["All the “force” of that should train", false],
      ["All of the force a b c d e should train", true],
      ["All of the force a b c d e f should train", false],
      ["Force a b c d e should train", true],
      ["Force a b c d e f should train", false],
      ["All force that I said so here should train", false],
      [`Kent ${"x ".repeat(14)}should train`, true],
      [`Kent ${"x ".repeat(15)}should train`, false],
      ...["said", "says", "say", "added", "told", "we", "i", "you", "residents", "everyone", "everybody", "who"].map(
        (word) => [`Force ${word} should train`, false] as const,
      ),
      ..."constabulary service brigade unit agency they chief one another first second third other leaders forces services police council authority commissioner"
        .split(" ")
        .map((word) => [`All a ${word} b should train`, true] as const),
    ],
  ],
  [
    "isAnswer",
    ofBlock(isAnswer),
    [
      ["Our response: fine", true],
      ["Our response is fine", false],
      ["Comment: fine", true],
      ["Comments: fine", true],
      ["Update: fine", true],
      ["Answer: fine", true],
      ["Question: fine", false],
      ["a b c d e answer: fine", true],
      ["a b c d e f answer: fine", false],
      ["Our answer\n\n: fine", false],
      ["Answer", false],
    ],
  ],
  [
    "isOwnBusiness",
    ofBlock(isOwnBusiness),
    [
      ["The committee met", true],
      ["The force met", false],
    ],
  ],
  [
    "isSpoken",
    of(isSpoken),
    [
      ["The mayor said so", true],
      ["The mayor says so", true],
      ["The mayor added so", true],
      ["So told the mayor", true],
      ["The mayor thinks so", false],
      ["The cook said so", false],
      ["The mayor |said so", false],
      ["", false],
    ],
  ],
  [
    "quotes",
    of((tokens, _, to) => quotes(tokens, to)),
    [
      ["He said:", true],
      ["He should:", false],
    ],
  ],
  [
    "endsObliging",
    of((tokens, _, to) => endsObliging(tokens, to)),
    [
      ["The force should:", true],
      ["The force should", true],
      ["The force must:", true],
      ["The force should not:", false],
      ["The force can:", false],
      ...["need", "needs", "ought", "told", "has", "have"].map((word) => [`The force ${word} to:`, true] as const),
      ["The force wants to:", false],
      ["The force needs of:", false],
      ["The force retold to:", false],
      ["The force hastens to:", false],
      ["The force should:|:", true],
    ],
  ],
  [
    "makes",
    of(makes),
    [
      ["HMICFRS made two recommendations", "recommendation"],
      ["HMICFRS identified areas for improvement", "area-for-improvement"],
      ["HMICFRS identified causes of concern", undefined],
      ["HMICFRS saw two recommendations", undefined],
      ["Two recommendations were made", undefined],
      ["HMICFRS made two |recommendations", undefined],
      ["HMICFRS made two", undefined],
    ],
  ],
  [
    "saysVerb",
    of(saysVerb),
    [
      ["The force is late", true],
      ["The force can come", true],
      ["The force lacks cars", true],
      ["The force doesn’t come", true],
      ["The force couldn't come", true],
      ["The force has cars", true],
      ["The force had cars", true],
      ["The forces have cars", true],
      ["The force gave cars", false],
      ["The force ought to come", true],
      ["Cars of the force", false],
      ["The force ended with has", true],
      ["cars hastened by", false],
      ["The had cars", true],
      ["The hashed cars", false],
      ["Cars |is", false],
      ["", false],
      ..."do does did don't doesn't didn't don’t fails fail lack takes needs keeps isn't aren't hasn't haven't can't cannot"
        .split(" ")
        .map((word) => [`cars ${word} cars`, true] as const),
    ],
  ],
];

for (const [name, ask, rows] of TABLES) {
  describe(name, () => {
    it.each(rows)("%j: %s", (text, answer) => {
      expect(ask(text)).toBe(answer);
    });
  });
}

describe("a deadline", () => {
  const of = (ask: typeof leadsList, text: string): boolean => {
    const { tokens } = cut(text.replace("|", ""));
    const deadline = text.includes("|") ? cut(text.slice(0, text.indexOf("|"))).tokens.word.length : undefined;
    return ask(tokens, 0, tokens.word.length, deadline);
  };

  it.each([
    ["The force should, |by 1 May 2025:", true],
    ["The force should |by 1 May 2025:", true],
    ["The force should a b |by 1 May 2025:", true],
    ["The force should a b c |by 1 May 2025:", false],
    ["The force should |by 1 May 2025 a b c d", true],
    ["The force should |by 1 May 2025 a b c d e", false],
    ["|By 1 May 2025 the force should:", false],
    ["The force |should by:", false],
    ["The force can |by 1 May 2025:", false],
    ["The force should:", false],
  ])("leads a list in %j: %s", (text, leads) => {
    expect(of(leadsList, text)).toBe(leads);
  });

  it.each([
    ["|By 1 May 2025 the force should train", true],
    ["The force should train |by 1 May 2025", true],
    ["The force must train |by 1 May 2025", true],
    ["The force has to train |by 1 May 2025", false],
    ["The force can train |by 1 May 2025", false],
    ["The force should |immediately train", true],
    ["The force should, |immediately, train", true],
    ["The force should train it |immediately", false],
    ["|Immediately the force should train", true],
    [`|By ${"x ".repeat(22)}should train`, true],
    [`|By ${"x ".repeat(23)}should train`, false],
  ])("sets a task in %j: %s", (text, sets) => {
    expect(of(setsTask as typeof leadsList, text)).toBe(sets);
  });
});
