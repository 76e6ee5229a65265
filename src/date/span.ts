import type { Report } from "../schema/pieces.js";
import { isIsoDate } from "./iso-date.js";

/** Tells whether one date comes before another, both being dates; what is none has been reported by the shape. */
export function isBefore(a: unknown, b: unknown): boolean {
  return typeof a === "string" && typeof b === "string" && a < b && isIsoDate(a) && isIsoDate(b);
}

/** Reports a stretch of days, from `from` to `to`, that ends before it begins. */
export function examineSpan(value: unknown, report: Report): void {
  const { from, to } = (value ?? {}) as { from?: unknown; to?: unknown };
  if (isBefore(to, from)) {
    report(["to"], "wrong-order", {
      problem: "ends before it begins",
      expected: `${from as string} or later`,
      got: to,
    });
  }
}
