import { frozen } from "./build.js";
import { fireAndRescue } from "./fire-data.js";
import type { Framework } from "./framework.js";
import { otherProgrammes } from "./other-data.js";
import { earlyPeel } from "./peel-early-data.js";
import { latePeel } from "./peel-late-data.js";

/** The rows of the catalogue: PEEL, fire and rescue, then the other programmes, each with the earliest cycle first. */
export const ROWS: readonly Framework[] = /* @__PURE__ */ makeRows();

function makeRows(): readonly Framework[] {
  return frozen([...earlyPeel(), ...latePeel(), ...fireAndRescue(), ...otherProgrammes()]);
}
