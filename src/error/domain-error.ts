import { type Complaint, createIssue, type Issue, type IssueCode } from "./issue.js";
import { renderPath } from "./render.js";

const BRAND = /* @__PURE__ */ Symbol.for("hmicfrs.DomainError");

/**
 * Reports everything that is wrong with one input: the only error that constructors, parsers and look-ups throw.
 *
 * Its `message` counts the problems and has a line for each of the first twenty, in the order of the input;
 * its `issues` has them all, as data. The input itself is never echoed. Tell it from other errors with
 * {@link isDomainError}, which holds across copies and module formats where `instanceof` may not.
 *
 * @remarks Cost: linear in the number of issues.
 * @example Showing every problem of a wrong input
 * ```ts
 * import { createJudgment, isDomainError } from "hmicfrs";
 *
 * try {
 *   createJudgment({ body: "west-mercia", question: "", grade: "average" as "good" });
 * } catch (error) {
 *   if (isDomainError(error)) error.issues.map((issue) => issue.code); // => ["empty", "not-a-grade"]
 * }
 * ```
 * @category errors
 */
export class DomainError extends Error {
  /** Every problem found, in the order of the input; at least one. */
  declare readonly issues: readonly Issue[];

  /**
   * Makes the error.
   *
   * @param subject - what the input was meant to be, as a noun phrase: "inspection".
   * @param issues - what is wrong with it; at least one.
   */
  constructor(subject: string, issues: readonly Issue[]) {
    const lines = issues.slice(0, 20).map((issue) => `\n  ${renderPath(issue.path)}: ${issue.message}`);
    super(`${issues.length} problem${issues[1] ? "s" : ""} in ${subject}:${lines.join("")}`);
    this.name = "DomainError";
    this.issues = Object.freeze([...issues]);
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/**
 * Tells whether a value is a {@link DomainError}, whichever copy or module format of this library made it.
 *
 * @param value - anything, such as what a `catch` caught.
 * @returns `true` for a `DomainError`; `false` for anything else, and for what cannot be read. Never throws.
 * @remarks Cost: constant.
 * @example
 * ```ts
 * import { getBody, isDomainError } from "hmicfrs";
 *
 * try {
 *   getBody("west-murcia" as "west-mercia");
 * } catch (error) {
 *   isDomainError(error); // => true
 * }
 * isDomainError(new Error("of another kind")); // => false
 * ```
 * @category errors
 */
export function isDomainError(value: unknown): value is DomainError {
  try {
    return (value as { [BRAND]?: unknown })[BRAND] === true;
  } catch {
    return false;
  }
}

/** Throws a {@link DomainError} about a single problem. */
export function fail(
  subject: string,
  code: IssueCode,
  complaint: Complaint | string,
  path: readonly (string | number)[] = [],
): never {
  throw new DomainError(subject, [createIssue(path, code, complaint)]);
}

/** Refuses options that are no object, which would otherwise end in a bare TypeError. */
export function requireOptions(options: unknown, expected = "options, as an object"): void {
  if (typeof options === "object" && options !== null) return;
  fail("options", "wrong-type", { problem: "wrong type", expected, got: options });
}
