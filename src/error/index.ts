export { DomainError, isDomainError } from "./domain-error.js";
export type { Issue, IssueCode } from "./issue.js";
