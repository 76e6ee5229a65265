import { gradeLabel } from "../grade/index.js";
import type { UngradedReason } from "../judgment/index.js";
import type { MatrixCell, MatrixQuestion } from "./matrix.js";

/** What a cell without a grade says. */
const UNGRADED_LABELS: Readonly<Record<UngradedReason, string>> = {
  "by-design": "Not graded",
  pending: "Grade to come",
  "not-assessed": "Not assessed",
  "evidence-too-old": "Evidence too old",
  withheld: "Grade withheld",
  unknown: "No grade known",
};

/** Says in words what a cell holds. */
export function cellLabel(cell: MatrixCell | null | undefined): string {
  if (!cell) return "No judgment";
  if (cell.grade !== null) return gradeLabel(oneLine(cell.grade));
  return UNGRADED_LABELS[cell.ungraded as UngradedReason] ?? UNGRADED_LABELS.unknown;
}

/** The characters that steer the direction of text, control characters, halves of characters, and what XML cannot hold. */
const UNSHOWABLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Makes text fit for one line of anything: space becomes single spaces, and what would steer or break a page becomes "�". */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(UNSHOWABLE, "\ufffd").trim();
}

/** Makes text inert in HTML and in SVG, in content and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return oneLine(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Columns that stand side by side and belong to one framework. */
export interface FrameworkSpan {
  /** The name of the framework. */
  readonly name: string;
  /** How many columns it spans; at least one. */
  readonly columns: number;
}

/** Gathers neighbouring columns of one framework. */
export function frameworkSpans(questions: readonly MatrixQuestion[]): readonly FrameworkSpan[] {
  const spans: { name: string; id: string; columns: number }[] = [];
  for (const { framework, frameworkName } of questions) {
    const last = spans.at(-1);
    if (last?.id === framework) last.columns++;
    else spans.push({ name: frameworkName, id: framework, columns: 1 });
  }
  return spans;
}
