import { describe, expect, it } from "vitest";
import { addresseeOf } from "../../src/reading/addressees.js";
import { castOf } from "../../src/reading/antecedents.js";
import { findMentions } from "../../src/reading/bodies.js";
import { findDeadline } from "../../src/reading/deadlines.js";
import { readPublication } from "../../src/reading/index.js";
import { tokenise } from "../../src/reading/tokens.js";

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
    ["within one-month.", "1 months from -"],
    ["without delay.", "immediate"],
  ])("%s", (words, due) => {
    expect(dueIn(`Kent Police should, as a start, train its drivers ${words}`)).toEqual([`kent | ${due}`]);
  });

  it("runs from the day of publication", () => {
    expect(dueIn("Published on: 14 May 2024\n\nKent Police should train its drivers within three months.")).toEqual([
      "kent | 3 months from 2024-05-14",
    ]);
  });

  it("runs from no day that the text does not tell", () => {
    const tokens = tokenise("within three months");
    expect(findDeadline(tokens, 0, 3, null)).toEqual({
      deadline: { kind: "within", amount: 3, unit: "months" },
      from: 0,
    });
  });

  it("stands in the stretch that is looked at", () => {
    const tokens = tokenise("act soon by 1 May 2025");
    expect([2, 3].map((to) => findDeadline(tokens, 0, to, null))).toEqual([
      undefined,
      { deadline: { kind: "by", date: "2025-05-01" }, from: 2 },
    ]);
  });

  it.each([
    "by the end of spring 2025.",
    "by the end of March.",
    "by the end of March",
    "by the end",
    "by March 2025.",
    "by spring.",
    "by the start of March 2025.",
    "by no end of March 2025.",
    "on 1 May 2025.",
    "for three months.",
    "within 1200 days.",
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
    ["Kent Police and Essex Police met. The ROCU should train its drivers by 1 May 2025.", "eastern-rocu"],
    [
      "Kent Police and Kent Fire and Rescue Service met. The brigade should train its drivers by 1 May 2025.",
      "kent-frs",
    ],
    [
      "Kent Police and Kent Fire and Rescue Service met. The constabulary should train its drivers by 1 May 2025.",
      "kent",
    ],
    ["Kent Police and Kent Fire and Rescue Service met. The force should train its drivers by 1 May 2025.", "kent"],
    ["Kent Police was inspected. Every fire officers’ mess of the force should be shut by 1 May 2025.", "kent"],
    ["Kent Police was inspected. The fire officers of the force should be trained by 1 May 2025.", "kent"],
    ["Kent Police was inspected. The constables of the force should be trained by 1 May 2025.", "kent"],
  ])("%s", (text, addressee) => {
    expect(dueIn(text)).toEqual([`${addressee} | 2025-05-01`]);
  });
});

describe("addresseeOf", () => {
  /** Tells whom the stretch behind "‖" names, of a text. */
  function namedIn(text: string): string | null | undefined {
    const tokens = tokenise(text.replace("‖", ""));
    const from = tokenise(text.slice(0, text.indexOf("‖"))).word.length;
    const end = tokens.word.length;
    return addresseeOf(tokens, from, end, castOf(tokens, findMentions(tokens, 2025), end));
  }

  it.each([
    ["Kent Police met. ‖ the force should train", "kent"],
    ["Kent Police met. ‖ force drivers should train", "kent"],
    ["Kent Police met. ‖ a force should train", undefined],
    ["Kent Police met. ‖ the chief should train the force", undefined],
    ["Kent Police met. ‖ the chief must train the force", undefined],
    ["Kent Police met. ‖ the chief can train the force", "kent"],
    ["Kent Police met. ‖ chief fire officers of the force should train", null],
    ["Kent Police met. ‖ chief fire staff of the force should train", "kent"],
    ["Kent Police met. ‖ fire officers of the force should train", "kent"],
    ["Kent Police met. ‖ chief police officers of the force should train", "kent"],
    ["Kent Police met. ‖ the chief constables should train", null],
    ["Kent Police met. ‖ the agency should train", "kent"],
    ["Kent Police and the National Crime Agency met. ‖ the agency should train", "national-crime-agency"],
    ["Kent Police and Essex Police met. ‖ Kent Police and Essex Police should train", null],
    ["Kent Police and Essex Police met. ‖ Kent Police should train with Essex Police", "kent"],
    ["Kent Police met. ‖ the Home Office should train", "home-office"],
    [`Kent Police met. ‖ ${"x ".repeat(28)}the force`, "kent"],
    [`Kent Police met. ‖ ${"x ".repeat(29)}the force`, undefined],
    [`‖ ${"x ".repeat(29)}chief constables`, null],
    [`‖ ${"x ".repeat(30)}chief constables`, undefined],
  ])("%j", (text, addressee) => {
    expect(namedIn(text)).toBe(addressee);
  });
});
