import { areComparable, type FrameworkId } from "../framework/index.js";
import type { Caveat, CompareOptions } from "./compare.js";

/** What HMICFRS says on comparing grades of several frameworks all with one another. */
export interface Position {
  /** Whether labels are compared, because the caller asks for it, where HMICFRS makes no such comparison. */
  readonly byLabelOnly: boolean;
  /** What must be borne in mind, each once. */
  readonly caveats: readonly Caveat[];
  /** Why they cannot be compared; absent when they can. */
  readonly refusal?: { readonly reason: string; readonly source: string } | undefined;
}

/** Finds HMICFRS's position on comparing grades of some frameworks, every two of them. */
export function positionOn(frameworks: readonly FrameworkId[], options: CompareOptions): Position {
  const caveats = new Map<string, Caveat>();
  let refusal: Caveat | undefined;
  for (const a of frameworks) {
    for (const b of frameworks) {
      const { verdict, reason, source } = areComparable(a, b);
      if (verdict === "with-caveat") caveats.set(reason, Object.freeze({ reason, source }));
      else if (verdict !== "comparable") refusal ??= { reason, source };
    }
  }
  const byLabelOnly = refusal !== undefined && options.across === "labels";
  return {
    byLabelOnly,
    caveats: Object.freeze([...caveats.values()]),
    ...(!byLabelOnly && { refusal }),
  };
}
