import { describe, expect, test } from "vitest";
import { fail, requireOptions } from "../../src/error/domain-error.js";
import { createIssue } from "../../src/error/issue.js";
import { DomainError, isDomainError } from "../../src/error/index.js";
import { refusal } from "../refusal.js";

const issues = (amount: number) =>
  Array.from({ length: amount }, (_, index) => createIssue(["list", index], "empty", `problem ${index}`));

describe("DomainError", () => {
  test("has a line for each problem, and the problems as frozen data", () => {
    const given = issues(2);
    const error = new DomainError("inspection", given);
    given.pop();
    expect(error.message).toBe("2 problems in inspection:\n  list[0]: problem 0\n  list[1]: problem 1");
    expect(error.name).toBe("DomainError");
    expect(error.issues).toEqual(issues(2));
    expect(Object.isFrozen(error.issues)).toBe(true);
    expect(error).toBeInstanceOf(Error);
    expect(error.stack).toContain("DomainError");
  });

  test("counts one problem in the singular, and names the root", () => {
    expect(new DomainError("grade", [createIssue([], "empty", "blank")]).message).toBe(
      "1 problem in grade:\n  (root): blank",
    );
  });

  test("counts all issues, shows the first twenty, has them all", () => {
    const twenty = new DomainError("x", issues(20));
    expect(twenty.message.split("\n")).toHaveLength(21);
    const many = new DomainError("x", issues(23));
    expect(many.message.split("\n")).toHaveLength(21);
    expect(many.message.startsWith("23 problems in x:\n")).toBe(true);
    expect(many.message.endsWith("\n  list[19]: problem 19")).toBe(true);
    expect(many.issues).toHaveLength(23);
  });

  test("does not show its brand to those who list its fields", () => {
    expect(Object.keys(new DomainError("x", [])).sort()).toEqual(["issues", "name"]);
  });
});

describe("isDomainError", () => {
  test("knows the error, and one of another copy of the library by its brand", () => {
    expect(isDomainError(new DomainError("x", []))).toBe(true);
    expect(isDomainError({ [Symbol.for("hmicfrs.DomainError")]: true })).toBe(true);
  });

  test.each([
    undefined,
    null,
    "DomainError",
    1,
    true,
    () => 1,
    {},
    new Error("x"),
    { name: "DomainError", issues: [] },
  ])("refuses what is something else: %#", (value) => {
    expect(isDomainError(value)).toBe(false);
  });

  test("refuses a brand that is not true", () => {
    expect(isDomainError({ [Symbol.for("hmicfrs.DomainError")]: "true" })).toBe(false);
  });

  test("never throws", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(isDomainError(proxy)).toBe(false);
  });
});

describe("fail", () => {
  test("throws an error of one problem, at the root unless told where", () => {
    expect(refusal(() => fail("x", "empty", "blank")).issues).toEqual([{ path: [], code: "empty", message: "blank" }]);
    const placed = refusal(() => fail("x", "bad-number", { problem: "odd", got: 1 }, ["a", 0]));
    expect(placed.message).toBe("1 problem in x:\n  a[0]: odd; got 1");
    expect(placed.issues).toEqual([{ path: ["a", 0], code: "bad-number", message: "odd; got 1" }]);
  });
});

describe("requireOptions", () => {
  test("takes any object", () => {
    expect(() => requireOptions({})).not.toThrow();
    expect(() => requireOptions([])).not.toThrow();
  });

  test.each<[unknown, string]>([
    [undefined, "nothing"],
    [null, "null"],
    ["asOf", '"asOf"'],
    [1, "1"],
  ])("refuses %j", (options, shown) => {
    const error = refusal(() => requireOptions(options));
    expect(error.message).toBe(
      `1 problem in options:\n  (root): wrong type; expected options, as an object, got ${shown}`,
    );
    expect(error.issues[0]?.code).toBe("wrong-type");
    expect(refusal(() => requireOptions(options, "a day")).issues[0]?.message).toBe(
      `wrong type; expected a day, got ${shown}`,
    );
  });
});
