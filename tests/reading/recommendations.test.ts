import { describe, expect, it } from "vitest";
import { readPublication, toInspection } from "../../src/reading/index.js";

/** Writes what a text about Kent Police asks for. */
function askedIn(text: string): string[] {
  return readPublication(`Kent Police\n\n${text}`).recommendations.map(
    ({ kind, addressee, text: words }) => `${kind} | ${addressee} | ${words}`,
  );
}

describe("causes of concern", () => {
  it.each([
    [
      "Cause of concern\nThe force doesn’t adequately protect vulnerable people. It misses calls.",
      ["cause-of-concern | kent | The force doesn’t adequately protect vulnerable people"],
    ],
    [
      "Cause of concern: The force doesn't answer calls quickly enough.",
      ["cause-of-concern | kent | The force doesn't answer calls quickly enough"],
    ],
    ["Cause of concern 2 – The force keeps poor records.", ["cause-of-concern | kent | The force keeps poor records"]],
    [
      "A new cause of concern is that the force keeps poor records.",
      ["cause-of-concern | kent | A new cause of concern is that the force keeps poor records"],
    ],
    [
      "The way the force answers calls is a serious cause of concern.",
      ["cause-of-concern | kent | The way the force answers calls is a serious cause of concern"],
    ],
    ["The rise in thefts is a cause for concern.", []],
    ["Its cause of concern about vetting was closed.", []],
    ["Causes of concern: none", []],
  ])("%j", (text, asked) => {
    expect(askedIn(text)).toEqual(asked);
  });

  it("reads the paragraph below the heading of an area for improvement", () => {
    expect(askedIn("Area for improvement 2\nThe force should improve vetting.")).toEqual([
      "area-for-improvement | kent | The force should improve vetting",
    ]);
  });
});

describe("a list that shares one obligation", () => {
  const list = "By 31 March 2025, the force should:\n• improve its triage;\n• reduce backlogs.";

  it("is one recommendation with an action for each item", () => {
    const [recommendation, ...others] = readPublication(`Kent Police\n\n${list}`).recommendations;
    expect(others).toEqual([]);
    expect(recommendation).toMatchObject({
      text: list.slice(0, -1),
      actions: ["improve its triage", "reduce backlogs"],
      deadline: { kind: "by", date: "2025-03-31" },
    });
  });

  it("keeps two lists apart, without a deadline too", () => {
    const text = `Kent Police\n\n${list}\n\nThe force must:\n1. train staff\n2. buy cars`;
    expect(readPublication(text).recommendations.map(({ actions }) => actions)).toEqual([
      ["improve its triage", "reduce backlogs"],
      ["train staff", "buy cars"],
    ]);
  });

  it("gives an inspection its actions", () => {
    const reading = readPublication(
      `Published on: 6 March 2024\n\nKent Police\n\nKent Police is good at investigating crime.\n\n${list}`,
    );
    const { recommendations } = toInspection(reading, { id: "kent", title: "Kent", framework: "peel-2023-25" });
    expect(recommendations.map(({ actions }) => actions)).toEqual([["improve its triage", "reduce backlogs"]]);
  });
});
