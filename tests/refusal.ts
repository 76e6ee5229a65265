import { type DomainError, isDomainError, type Issue } from "../src/error/index.js";

/** Calls something that must be refused, and gives the error. */
export function refusal(call: () => unknown): DomainError {
  try {
    call();
  } catch (error) {
    if (isDomainError(error)) return error;
    throw new Error(`threw ${String(error)}, which is no DomainError`, { cause: error });
  }
  throw new Error("nothing was refused");
}

/** Calls something that must be refused, and gives each issue as one line: `path | code | message`. */
export function refusals(call: () => unknown): string[] {
  return refusal(call).issues.map((issue) => `${pathOf(issue)} | ${issue.code} | ${issue.message}`);
}

/** Calls something that must be refused, and gives the line that says of what: "1 problem in inspection:". */
export function headline(call: () => unknown): string {
  return refusal(call).message.split("\n", 1)[0]!;
}

function pathOf(issue: Issue): string {
  return issue.path.length === 0 ? "(root)" : issue.path.join(".");
}
