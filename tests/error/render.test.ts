import { describe, expect, test } from "vitest";
import { DomainError } from "../../src/error/index.js";
import { count, renderChoices, renderPath, renderValue } from "../../src/error/render.js";

describe("renderValue", () => {
  test.each<[unknown, string]>([
    [undefined, "nothing"],
    [null, "null"],
    [true, "true"],
    [0, "0"],
    [-0, "0"],
    [Number.NaN, "NaN"],
    [12n, "12"],
    [Symbol("a"), "Symbol(a)"],
    ["", '""'],
    ['say "no"\n', '"say \\"no\\"\\n"'],
    [() => 1, "a function"],
    [DomainError, "a function"],
    [[], "a list of 0 items"],
    [[1], "a list of 1 item"],
    [{}, "an object with 0 keys"],
    [{ a: 1 }, "an object with 1 key"],
    [new Date(0), "a Date object"],
    [Object.create(null), "an object with 0 keys"],
    [new Map([[1, 2]]), "an object with 0 keys"],
  ])("shows a value short: %#", (value, shown) => {
    expect(renderValue(value)).toBe(shown);
  });

  test("cuts long text at sixty characters", () => {
    expect(renderValue("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
    expect(renderValue("x".repeat(61))).toBe(`"${"x".repeat(59)}…"`);
    expect(renderValue("x".repeat(100_000))).toHaveLength(62);
  });

  test("cuts long symbols and numbers", () => {
    expect(renderValue(Symbol("x".repeat(100)))).toBe(`Symbol(${"x".repeat(53)}`);
    expect(renderValue(10n ** 99n)).toBe(`1${"0".repeat(59)}`);
  });

  test("survives what cannot be read", () => {
    const hostile = new Proxy({}, { ownKeys: () => { throw new Error("no"); } }); // prettier-ignore
    expect(renderValue(hostile)).toBe("an object that cannot be read");
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(renderValue(proxy)).toBe("an object that cannot be read");
  });
});

describe("renderPath", () => {
  test.each<[(string | number)[], string]>([
    [[], "(root)"],
    [["a"], "a"],
    [["judgments", 2, "grade"], "judgments[2].grade"],
    [[0], "[0]"],
    [[0, "a"], "[0].a"],
    [["counts", "odd key"], 'counts["odd key"]'],
    [["1st"], '["1st"]'],
    [["a", ""], 'a[""]'],
    [["a_1", "b\nc"], 'a_1["b\\nc"]'],
    [["$a"], '["$a"]'],
    [["a.b", "c"], '["a.b"].c'],
    [["Zz", "é"], 'Zz["é"]'],
  ])("of %j is %s", (path, shown) => {
    expect(renderPath(path)).toBe(shown);
  });

  test("cuts long keys", () => {
    expect(renderPath(["a", `-${"x".repeat(100)}`])).toBe(`a["-${"x".repeat(58)}]`);
    expect(renderPath(["x".repeat(60)])).toBe("x".repeat(60));
    expect(renderPath(["x".repeat(61)])).toBe(`["${"x".repeat(59)}]`);
  });
});

describe("renderChoices", () => {
  test("lists up to eight, and counts the rest", () => {
    const nine = "abcdefghi".split("");
    expect(renderChoices([])).toBe("");
    expect(renderChoices(["a"])).toBe("a");
    expect(renderChoices(nine.slice(0, 8))).toBe("a | b | c | d | e | f | g | h");
    expect(renderChoices(nine)).toBe("a | b | c | d | e | f | g | h … (1 more)");
  });

  test("cuts long ones", () => {
    expect(renderChoices(["x".repeat(60), "y".repeat(61)])).toBe(`${"x".repeat(60)} | ${"y".repeat(59)}…`);
  });
});

test("count says one thing, and more", () => {
  expect([count(0, "key"), count(1, "key"), count(2, "key")]).toEqual(["0 keys", "1 key", "2 keys"]);
});
