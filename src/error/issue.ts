import { nearest } from "./nearest.js";
import { renderChoices, renderValue } from "./render.js";

/**
 * Names what kind of problem an {@link Issue} is; stable within a major version, so programs may switch on it.
 *
 * | code | what is wrong |
 * |---|---|
 * | `missing` | a required field is absent |
 * | `wrong-type` | a value of another type than the field takes |
 * | `unknown-field` | a field that the value does not have |
 * | `empty` | blank text, or an empty list where one entry is needed |
 * | `bad-format` | text that is not in the form the field takes (an address, an identifier, a code) |
 * | `bad-number` | a number outside the range the field takes |
 * | `not-a-date` | text that is not a calendar date `YYYY-MM-DD` |
 * | `not-a-grade` | a word that is no grade |
 * | `not-on-scale` | a grade that the scale in force does not have |
 * | `not-a-choice` | a word outside any other closed set |
 * | `unknown-id` | an identifier of no body, framework or question |
 * | `not-listed` | a reference to something that the value itself does not list |
 * | `duplicate` | the same thing twice |
 * | `contradiction` | two fields that cannot both be right |
 * | `wrong-order` | dates or entries in an impossible order |
 * | `illegal-move` | a status that cannot follow the one before it |
 * | `not-applicable` | a question that the domain does not ask of this value |
 * | `unreadable` | a value that threw when it was read |
 */
export type IssueCode =
  | "missing"
  | "wrong-type"
  | "unknown-field"
  | "empty"
  | "bad-format"
  | "bad-number"
  | "not-a-date"
  | "not-a-grade"
  | "not-on-scale"
  | "not-a-choice"
  | "unknown-id"
  | "not-listed"
  | "duplicate"
  | "contradiction"
  | "wrong-order"
  | "illegal-move"
  | "not-applicable"
  | "unreadable";

/** One problem with one place in an input. */
export interface Issue {
  /** Where, from the root of the input; empty for the input itself. */
  readonly path: readonly (string | number)[];
  /** What kind of problem, from a closed set. */
  readonly code: IssueCode;
  /** What is wrong, what was expected and what came instead, in one line of English without the path. */
  readonly message: string;
}

/** The parts that a message is made of. */
export interface Complaint {
  /** What is wrong, as a short clause: "not a grade". */
  readonly problem: string;
  /** What would have been right: a phrase, or the choices in domain order. */
  readonly expected?: string | readonly string[] | undefined;
  /** The value that came; left out of the message when the complaint has no `got`. */
  readonly got?: unknown;
  /** Where to look for what was meant, when `expected` does not list it. */
  readonly candidates?: Iterable<string> | undefined;
  /** What to do about it, when that is not plain from the rest. */
  readonly remedy?: string | undefined;
}

/**
 * Writes the one line that an issue says: `<problem>; expected <what>, got <value> (did you mean <x>?)`.
 * The likely intent is added when exactly one of the choices (or candidates) is near to the text that came.
 */
export function complain(complaint: Complaint): string {
  const { problem, expected, remedy } = complaint;
  const choices = typeof expected === "string" ? undefined : expected;
  const facts: string[] = [];
  if (choices) facts.push(`expected one of ${renderChoices(choices)}`);
  else if (expected !== undefined) facts.push(`expected ${expected as string}`);
  if ("got" in complaint) facts.push(`got ${renderValue(complaint.got)}`);
  let line = facts.length > 0 ? `${problem}; ${facts.join(", ")}` : problem;
  const candidates = complaint.candidates ?? choices;
  const meant = candidates && typeof complaint.got === "string" ? nearest(complaint.got, candidates) : undefined;
  if (meant !== undefined && meant !== complaint.got) line += ` (did you mean ${meant}?)`;
  return remedy === undefined ? line : `${line}; ${remedy}`;
}

/** Makes an issue, frozen, from a message that is already written: what the floors use that may not carry much. */
export function plainIssue(path: readonly (string | number)[], code: IssueCode, message: string): Issue {
  return Object.freeze({ path: Object.freeze(path), code, message });
}

/** Makes an issue, frozen, from the parts of its message. */
export function createIssue(path: readonly (string | number)[], code: IssueCode, complaint: Complaint | string): Issue {
  return plainIssue([...path], code, typeof complaint === "string" ? complaint : complain(complaint));
}
