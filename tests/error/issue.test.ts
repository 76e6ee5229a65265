import { describe, expect, test } from "vitest";
import { complain, createIssue } from "../../src/error/issue.js";

describe("complain", () => {
  test.each<[Parameters<typeof complain>[0], string]>([
    [{ problem: "odd" }, "odd"],
    [{ problem: "odd", expected: "even" }, "odd; expected even"],
    [{ problem: "odd", got: 1 }, "odd; got 1"],
    [{ problem: "odd", got: undefined }, "odd; got nothing"],
    [{ problem: "odd", expected: undefined }, "odd"],
    [{ problem: "odd", expected: "even", got: 1 }, "odd; expected even, got 1"],
    [{ problem: "odd", expected: ["a", "b"], got: 1 }, "odd; expected one of a | b, got 1"],
    [{ problem: "odd", expected: [] }, "odd; expected one of "],
    [{ problem: "odd", remedy: "make it even" }, "odd; make it even"],
    [{ problem: "odd", expected: "even", got: 1, remedy: "make it even" }, "odd; expected even, got 1; make it even"],
    [
      { problem: "odd", expected: ["adequate", "good"], got: "goood" },
      'odd; expected one of adequate | good, got "goood" (did you mean good?)',
    ],
    [
      { problem: "odd", expected: ["adequate", "good"], got: "good" },
      'odd; expected one of adequate | good, got "good"',
    ],
    [
      { problem: "odd", expected: "a colour", got: "gren", candidates: ["green", "blue"], remedy: "look" },
      'odd; expected a colour, got "gren" (did you mean green?); look',
    ],
    [
      { problem: "odd", expected: ["gren"], got: "gran", candidates: ["grass"] },
      'odd; expected one of gren, got "gran"',
    ],
    [{ problem: "odd", expected: "gren", got: "gran" }, 'odd; expected gren, got "gran"'],
    [{ problem: "odd", expected: ["1"], got: 1 }, "odd; expected one of 1, got 1"],
  ])("writes one line: %#", (complaint, line) => {
    expect(complain(complaint)).toBe(line);
  });
});

describe("createIssue", () => {
  test("makes frozen data with a copy of the path", () => {
    const path = ["a", 1];
    const issue = createIssue(path, "empty", { problem: "blank", got: "" });
    path.push("later");
    expect(issue).toEqual({ path: ["a", 1], code: "empty", message: 'blank; got ""' });
    expect(Object.isFrozen(issue) && Object.isFrozen(issue.path)).toBe(true);
  });

  test("takes a message that is already written", () => {
    expect(createIssue([], "empty", "as it is").message).toBe("as it is");
  });
});
