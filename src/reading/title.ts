import type { Block } from "./blocks.js";
import { dateAt } from "./dates.js";
import { gradeAt } from "./grades.js";
import { indexPhrases, phraseAt, type Phrases } from "./lexicon.js";
import type { Tokens } from "./tokens.js";

/** Lines at the head of a page that are not its title. */
const FURNITURE =
  "skip to; main content; menu; home; search; agenda item; minutes; printable version; get the report; cookies; we use; your cookie; leave this site; accept; published; last updated; date; share; news; press release; hm inspectorate; his majesty's inspectorate; her majesty's inspectorate; read more about; credit; watch; advertisement; by; print; source; for emergencies; meeting; sign in; log in; subscribe; contact; back to; you are here; breadcrumb";

let furniture: Phrases<true> | undefined;

/** Finds the title: the first line that reads as a heading and is no furniture of the page. */
export function findTitle(tokens: Tokens, blocks: readonly Block[]): Block | undefined {
  furniture ??= indexPhrases(FURNITURE.split("; ").map((phrase): readonly [string, true] => [phrase, true]));
  for (const block of blocks.slice(0, 8)) {
    let from = block.from;
    while (from < block.to && (tokens.word[from] === "|" || tokens.word[from] === "/")) from++;
    const size = block.to - from;
    if (isLabelled(tokens, from, block.to)) continue;
    if (size < 2 || block.colon || phraseAt(furniture, tokens, from, block.to) || dateAt(tokens, from)) continue;
    const text = tokens.end[block.to - 1] as number;
    const start = tokens.start[from] as number;
    if (block.heading) return { ...block, from };
    if (text - start > 120) return undefined;
  }
  return undefined;
}

/** Tells whether a line is an area with its grade: "Leadership: good". */
function isLabelled(tokens: Tokens, from: number, to: number): boolean {
  for (let at = Math.max(from + 1, to - 4); at < to; at++) {
    const mark = tokens.word[at - 1];
    const grade = mark === ":" || mark === "–" || mark === "|" ? gradeAt(tokens, at) : undefined;
    if (grade && grade.to >= to - 1) return true;
  }
  return false;
}
