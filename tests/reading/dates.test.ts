import { describe, expect, it } from "vitest";
import { dateAt } from "../../src/reading/dates.js";
import { readPublication } from "../../src/reading/index.js";
import { tokenise } from "../../src/reading/tokens.js";

/** Gives the day of publication that a text about Kent Police tells. */
const publishedIn = (lines: string): string | null => readPublication(`${lines}\nKent Police`).published;

describe("dateAt", () => {
  it.each([
    ["14 May 2024 on", "2024-05-14", 3],
    ["14 of May, 2024 on", "2024-05-14", 5],
    ["May 14, 2024 on", "2024-05-14", 4],
    ["Sept. 14 2024 on", "2024-09-14", 4],
    ["2024-05-14 on", "2024-05-14", 3],
    ["14/05/2024 on", "2024-05-14", 5],
    ["14–05–2024 on", "2024-05-14", 5],
    ["14.05.2024 on", "2024-05-14", 5],
  ])("reads %j", (text, date, to) => {
    expect(dateAt(tokenise(text), 0)).toEqual({ date, to });
  });

  it.each(
    "January February March April May June July August September October November December"
      .split(" ")
      .map((month, index) => [month, index + 1] as const),
  )("knows %s, and what it is short for", (month, number) => {
    const date = `2024-${String(number).padStart(2, "0")}-09`;
    expect([month, month.slice(0, 3)].map((name) => dateAt(tokenise(`9 ${name} 2024`), 0)?.date)).toEqual([date, date]);
  });

  it.each([
    "14x May 2024",
    "00014 May 2024",
    "14 May x2024",
    "14 Octo 2024",
    "14",
    "14 /05/2024",
    "14_05_2024",
    "14-05/ 2024x",
    "1989-05-14",
    "Kent 14 2024",
    "",
  ])("reads no date in %j", (text) => {
    expect(dateAt(tokenise(text), 0)).toBeUndefined();
  });

  it("reads the first and the last day that it knows", () => {
    expect(["1 January 1990", "31 December 2099", "1990-01-01"].map((text) => dateAt(tokenise(text), 0)?.date)).toEqual(
      ["1990-01-01", "2099-12-31", "1990-01-01"],
    );
  });
});

describe("the day of publication", () => {
  it.each([
    ["14 Sept 2024", "2024-09-14"],
    ["Sept. 14, 2024", "2024-09-14"],
    ["Sept 14 2024", "2024-09-14"],
    ["September 14th, 2024", "2024-09-14"],
    ["14th of May, 2024", "2024-05-14"],
    ["14 May. 2024", "2024-05-14"],
    ["14-May-2024", "2024-05-14"],
    ["14/May/2024", "2024-05-14"],
    ["10/05/2024", "2024-05-10"],
    ["2024-05-10", "2024-05-10"],
    ["10.05.2024", "2024-05-10"],
    ["Tuesday 14 May 2024", "2024-05-14"],
  ])("%s is %s", (written, date) => {
    expect(publishedIn(`Published on: ${written}`)).toBe(date);
  });

  it.each([
    "14 Sempt 2024",
    "14 Ma 2024",
    "14 Septe 2024",
    "14 May",
    "10/05",
    "May 2024",
    "14 May 1989",
    "14 May 2100",
  ])("%s is no day", (written) => {
    expect(publishedIn(`Published on: ${written}`)).toBeNull();
  });

  it.each([
    ["31 January 2023", true],
    ["32 January 2023", false],
    ["30 April 2023", true],
    ["31 April 2023", false],
    ["28 February 2023", true],
    ["29 February 2023", false],
    ["29 February 2024", true],
    ["30 February 2024", false],
    ["29 February 2000", true],
    ["29 February 1900", false],
    ["0 May 2024", false],
    ["10/13/2024", false],
    ["10/00/2024", false],
  ])("knows how long a month is: %s", (written, is) => {
    expect(publishedIn(`Published on: ${written}`) !== null).toBe(is);
  });

  it.each([
    ["Added: 3 March 2024\nPublished: 14 May 2024", "2024-05-14"],
    ["Published: 14 May 2024\nAdded: 3 March 2024", "2024-05-14"],
    ["Published: 3 March 2024\nDate: 14 May 2024", "2024-05-14"],
    ["Date: 14 May 2024\nDate: 3 March 2024", "2024-05-14"],
    ["Last updated: 3 March 2024\nAdded: 14 May 2024", "2024-05-14"],
    ["3 March 2024\nLast updated: 14 May 2024", "2024-03-03"],
    ["News from the inspectorate, published 14 May 2024", "2024-05-14"],
    ["Its report has a date: 14 May 2024", "2024-05-14"],
    ["The visit went well, and we read that it was published on 14 May 2024.", null],
    ["Published soon: 14 May 2024", null],
    ["14 May 2024, 09:30", "2024-05-14"],
    ["14 May 2024 at noon", null],
    ["14 May 2024.", null],
  ])("takes the surest of several: %j", (lines, date) => {
    expect(publishedIn(lines)).toBe(date);
  });

  it.each(
    (
      [
        ["date", 0],
        ["published", 1],
        ["publication", 1],
        ["posted", 1],
        ["released", 1],
        ["release", 1],
        ["issued", 1],
        ["dated", 1],
        ["added", 2],
        ["created", 2],
        ["updated", 3],
        ["modified", 3],
        ["last", 3],
      ] as const
    ).flatMap(([label, rank]) =>
      (["date", "issued", "added", "updated"] as const).map(
        (other, otherRank) => [label, other, rank <= otherRank] as const,
      ),
    ),
  )("believes %j rather than %j below it: %s", (label, other, first) => {
    expect(publishedIn(`${label}: 1 May 2024\n\n${other}: 2 May 2024`)).toBe(first ? "2024-05-01" : "2024-05-02");
  });

  it.each([
    // A label, and where its date may stand.
    ["Published on:\n\n14 May 2024", "2024-05-14"],
    ["Published:\n\non 14 May 2024 we came.", null],
    ["Published by Ann, 14 May 2024 at noon", null],
    ["Published by Ann, issued 14 May 2024", null],
    ["Date of visit 3, issued 14 May 2024", "2024-05-14"],
    ["It was first published 14 May 2024.", null],
    ["It was published 14 May 2024.", "2024-05-14"],
    ["It was since published 14 May 2024.", null],
    ["Of all our news published soon, issued 14 May 2024", "2024-05-14"],
    ["a b c d e f g h i j k published 14 May 2024", "2024-05-14"],
    ["a b c d e f g h i j k l published 14 May 2024", null],
    // A line that is a date and nothing else.
    ["09:30, Tuesday 14 May 2024", "2024-05-14"],
    ["Kent 14 May 2024", null],
    ["14 May 2024", "2024-05-14"],
    ["14 May 2024 at 09:30am gmt", "2024-05-14"],
    ["14 May 2024, 9:30 am gmt", "2024-05-14"],
    ["14 May 2024, at 9:30 am gmt", null],
    ["14 May 2024 9amx", null],
    ["14 May 2024 x9", null],
    ["• 14 May 2024", null],
    ["on on on on on on on on on on on 14 May 2024", "2024-05-14"],
    ["on on on on on on on on on on on on 14 May 2024", "2024-05-14"],
    ["on on on on on on on on on on on on on 14 May 2024", null],
    ["Added: 3 May 2024\n14 May 2024", "2024-05-03"],
    ["14 May 2024\n3 May 2024", "2024-05-14"],
  ])("stands where a page puts it: %j", (lines, date) => {
    expect(publishedIn(lines)).toBe(date);
  });

  it("stands in the first 400 blocks", () => {
    const after = (blocks: number): string | null => publishedIn(`${"Kent.\n\n".repeat(blocks)}14 May 2024`);
    expect([after(399), after(400)]).toEqual(["2024-05-14", null]);
  });
});
