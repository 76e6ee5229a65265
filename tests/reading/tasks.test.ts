import { describe, expect, it } from "vitest";
import { readPublication } from "../../src/reading/index.js";

/** Writes what a text asks for: `kind | addressee | deadline | text`. */
function askedIn(text: string): string[] {
  return readPublication(text).recommendations.map(({ kind, addressee, deadline, text: words }) => {
    const due = deadline.kind === "by" ? deadline.date : deadline.kind;
    return `${kind} | ${addressee} | ${due} | ${words}`;
  });
}

describe("tasks at the edges of the rules", () => {
  it.each([
    [
      "The cause of concern that we reported on vetting\n\nThe force bought cars.",
      ["cause-of-concern | kent | none | The cause of concern that we reported on vetting"],
    ],
    ["Recommendation 2: the force is fine now.", []],
    [
      "Recommendation 2: the force should train staff.",
      ["recommendation | kent | none | the force should train staff"],
    ],
    [
      "Recommendations\n\nIn its vetting, the force:\n• should train staff\n• should buy cars",
      ["recommendation | kent | none | should train staff", "recommendation | kent | none | should buy cars"],
    ],
    [
      "Areas for improvement\n\nOn vetting:\n• train staff\n• buy cars",
      ["area-for-improvement | kent | none | train staff", "area-for-improvement | kent | none | buy cars"],
    ],
    [
      "Cause of concern\n\nThe force doesn’t answer calls, which it has until 1 May 2025 to put right.",
      [
        "cause-of-concern | kent | 2025-05-01 | The force doesn’t answer calls, which it has until 1 May 2025 to put right",
      ],
    ],
    [
      "Area for improvement\n\nBy 1 May 2025, the force should answer calls.",
      ["area-for-improvement | kent | 2025-05-01 | By 1 May 2025, the force should answer calls"],
    ],
    ["Recommendations\n\nThe weather was fine in May. All went home.\n\n• The force should train staff", []],
    [
      "Areas for improvement:\n\nThe force should train staff. By 1 May 2025, the chief must buy cars.",
      [
        "area-for-improvement | kent | none | The force should train staff",
        "area-for-improvement | kent | 2025-05-01 | By 1 May 2025, the chief must buy cars",
      ],
    ],
    [
      "We recommend that the force do these things:\n• train staff\n• buy cars",
      ["recommendation | kent | none | train staff", "recommendation | kent | none | buy cars"],
    ],
    [
      "• Areas for improvement:\n◦ The force should train staff",
      ["area-for-improvement | kent | none | The force should train staff"],
    ],
    ["Recommendation(s)\n\nThe force should train staff.", []],
    ["HMICFRS made recommendations:\n\nThe weather was fine.", []],
    [
      "HMICFRS made recommendations: the force should train staff, for one.",
      ["recommendation | kent | none | HMICFRS made recommendations: the force should train staff, for one"],
    ],
    ["The force was told to:\n• train staff", ["recommendation | kent | none | The force was told to:\n• train staff"]],
    ["The force ought to:\n• train staff", ["recommendation | kent | none | The force ought to:\n• train staff"]],
    ["The force wants to:\n• train staff", []],
    [
      "By 1 May 2025 he had left the town, sold the house, bought a boat, sailed it round the coast and come home again to a crowd of friends that should have known.",
      [],
    ],
    ["Cause of concern: the force has no keys", ["cause-of-concern | kent | none | the force has no keys"]],
    ["We looked at the vetting cause of concern.", ["cause-of-concern | kent | none | the vetting cause of concern"]],
    ["Cause of concern: vetting", ["cause-of-concern | kent | none | vetting"]],
    [
      "…\n\nArea for improvement\n\nThe force has lost its keys to the office",
      ["area-for-improvement | kent | none | The force has lost its keys to the office"],
    ],
  ])("%j", (text, asked) => {
    expect(askedIn(`Kent Police\n\n${text}`)).toEqual(asked);
  });

  it("leaves open who is to act where the text names nobody", () => {
    expect(askedIn("We recommend that everybody train staff.")).toEqual([
      "recommendation | null | none | We recommend that everybody train staff",
    ]);
  });
});
