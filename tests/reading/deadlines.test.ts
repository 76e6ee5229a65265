import { describe, expect, it } from "vitest";
import { readPublication } from "../../src/reading/index.js";

/** Gives who is to act by when in a text: `addressee | deadline`. */
function dueIn(text: string): string[] {
  return readPublication(text).recommendations.map(({ addressee, deadline }) => {
    const due =
      deadline.kind === "by"
        ? deadline.date
        : deadline.kind === "within"
          ? `${deadline.amount} ${deadline.unit} from ${deadline.from ?? "-"}`
          : deadline.kind;
    return `${addressee} | ${due}`;
  });
}

describe("a deadline", () => {
  it.each([
    ["by 31 March 2025.", "2025-03-31"],
    ["before 31 March 2025.", "2025-03-31"],
    ["by the end of March 2025.", "2025-03-31"],
    ["by end of April 2025.", "2025-04-30"],
    ["by the end of February 2024.", "2024-02-29"],
    ["by the end of February 2025.", "2025-02-28"],
    ["within a month.", "1 months from -"],
    ["within the next one year.", "1 years from -"],
    ["within the next three months.", "3 months from -"],
    ["inside 30 days.", "30 days from -"],
    ["within 120 days.", "120 days from -"],
    ["within two weeks.", "2 weeks from -"],
    ["within a day.", "1 days from -"],
    ["within a week.", "1 weeks from -"],
    ["within 2 years.", "2 years from -"],
    ["without delay.", "immediate"],
  ])("%s", (words, due) => {
    expect(dueIn(`Kent Police should, as a start, train its drivers ${words}`)).toEqual([`kent | ${due}`]);
  });

  it("runs from the day of publication", () => {
    expect(dueIn("Published on: 14 May 2024\n\nKent Police should train its drivers within three months.")).toEqual([
      "kent | 3 months from 2024-05-14",
    ]);
  });

  it.each([
    "by the end of spring 2025.",
    "by the end of March.",
    "by the end of March",
    "by the end",
    "by March 2025.",
    "by spring.",
    "within reason.",
    "within 0 days.",
    "within 2 hours.",
    "within 30",
    "within",
  ])("is not told by %j", (words) => {
    expect(dueIn(`Kent Police should train its drivers ${words}`)).toEqual([]);
  });
});

describe("who is to act", () => {
  it.each([
    ["Kent Police and Essex Police should train their drivers by 1 May 2025.", "null"],
    ["Chief constables should train their drivers by 1 May 2025. Kent Police was inspected.", "null"],
    ["Chief fire officers should train their drivers by 1 May 2025. Kent Police was inspected.", "null"],
    ["The chief fire officer of Kent Fire and Rescue Service should train drivers by 1 May 2025.", "kent-frs"],
    ["The chief constable should train drivers by 1 May 2025. Kent Police was inspected.", "kent"],
    ["The agency should train its drivers by 1 May 2025. Kent Police was inspected.", "kent"],
    ["Force drivers should be trained by 1 May 2025. Kent Police was inspected.", "kent"],
    ["The service should train its drivers by 1 May 2025.", "null"],
    ["Kent Police and Cumbria Constabulary met. The unit should train its drivers by 1 May 2025.", "null"],
    ["Kent Police and Kent Fire and Rescue Service met. The service should train drivers by 1 May 2025.", "kent-frs"],
    ["Kent Police and Essex Police met. The unit should train its drivers by 1 May 2025.", "eastern-rocu"],
  ])("%s", (text, addressee) => {
    expect(dueIn(text)).toEqual([`${addressee} | 2025-05-01`]);
  });
});
