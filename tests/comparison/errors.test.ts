import { describe, expect, test } from "vitest";
import { changeBetween, compareBodies, historyOf, latestJudgments, rankBodies } from "../../src/comparison/index.js";
import { inspect, westMidlands } from "../inspection/fixtures.js";
import { refusal } from "../refusal.js";
import { inspected, judged } from "./judged.js";

const one = inspected("peel-2023-25", "2025-01-01", { "preventing-crime": "G" });
const several = westMidlands;
const other = inspect({ framework: "peel-2023-25", published: "2025-01-01", bodies: ["surrey"] });
const state = (rest: object) => ({
  stated: [{ question: "preventing-crime", direction: "improved", source: "s", ...rest }] as never,
});
const kent = judged("kent", "peel-2023-25", { "preventing-crime": "G" });
const twice = [state({}).stated[0], state({}).stated[0]] as never;

/** Calls that are refused, with what the error says the input was meant to be. */
const REFUSED: readonly [string, () => unknown, string][] = [
  ["another way across", () => changeBetween(one, one, { across: "x" as never }), "options"],
  ["no body in common", () => changeBetween(one, other), "options"],
  ["several bodies in common", () => changeBetween(several, several), "options"],
  ["a body of one only", () => changeBetween(one, one, { body: "surrey" }), "options"],
  ["a day before publication", () => changeBetween(one, one, { asOf: "2024-12-31" }), "options"],
  ["a day that is none", () => changeBetween(one, one, { asOf: "x" }), "options"],
  ["a direction that is none", () => changeBetween(one, one, state({ direction: "up" })), "options"],
  ["a direction without source", () => changeBetween(one, one, state({ source: "" })), "options"],
  ["a direction of no question", () => changeBetween(one, one, state({ question: "x" })), "options"],
  ["a direction twice", () => changeBetween(one, one, { stated: twice }), "options"],
  ["a history as of no day", () => historyOf([], "kent", "x", { asOf: "x" }), "options"],
  ["the latest by another date", () => latestJudgments([], { by: "x" as never }), "options"],
  ["the latest as of no day", () => latestJudgments([], { asOf: "x" }), "options"],
  ["fieldwork that is missing", () => latestJudgments([one, one], { by: "fieldwork" }), "inspections"],
  ["a first body judged twice", () => compareBodies([...kent, ...kent], []), "judgments of the first body"],
  ["a second body judged twice", () => compareBodies([], [...kent, ...kent]), "judgments of the second body"],
  ["another criterion", () => rankBodies([], { by: "x" as never }), "options"],
  ["a share of no grade", () => rankBodies([], { by: "share", atLeast: "x" as never }), "options"],
  ["a ranking of bodies judged twice", () => rankBodies([...kent, ...kent], { by: "dominance" }), "judgments"],
];

describe("the errors of comparisons", () => {
  test.each(REFUSED)("of %s say what was wrong", (_, call, subject) => {
    const { message, issues } = refusal(call);
    expect(message.split("\n")[0]).toBe(`1 problem in ${subject}:`);
    expect(issues).toHaveLength(1);
  });

  test("of judgments of several bodies is a contradiction", () => {
    const mixed = [...kent, ...judged("surrey", "peel-2023-25", { "preventing-crime": "G" })];
    expect(refusal(() => compareBodies(mixed, [])).issues.map(({ code }) => code)).toEqual(["contradiction"]);
  });
});
