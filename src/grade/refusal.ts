import { type Issue, type IssueCode, plainIssue } from "../error/issue.js";
import { inJson } from "../error/render.js";

/**
 * Makes an issue whose code also says what is wrong ("wrong-type" reads "wrong type"). Grades are to cost little, so this
 * stands in for the hints and choices of the upper floors.
 */
export function refusal(path: readonly (string | number)[], code: IssueCode, expected: string, got: unknown): Issue {
  const shown = typeof got === "string" ? inJson(got) : typeof got;
  return plainIssue(path, code, `${code.replaceAll("-", " ")}; expected ${expected}, got ${shown}`);
}
