import { describe, expect, it } from "vitest";
import { readPublication } from "../../src/reading/index.js";

/** Gives the day of publication that a text about Kent Police tells. */
const publishedIn = (lines: string): string | null => readPublication(`${lines}\nKent Police`).published;

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
});
