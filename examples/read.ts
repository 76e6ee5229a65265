/** Prints what the reader finds in a published text, with the evidence underlined in it. */
import { formatDate, gradeLabel, readPublication, type ReadJudgment, type Span } from "hmicfrs";
import { bold, dim, graded, heading, underlined } from "./terminal.ts";

/** Merges spans that overlap, in the order of the text. */
function merged(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** Marks the spans in the text: underlined on a terminal, in brackets elsewhere. */
function marked(text: string, spans: readonly Span[]): string {
  let shown = "";
  let done = 0;
  for (const { start, end } of merged(spans)) {
    const words = text.slice(start, end);
    const evidence = underlined(words);
    shown += text.slice(done, start) + (evidence === words ? `[${words}]` : evidence);
    done = end;
  }
  return shown + text.slice(done);
}

/** Says a judgment in a line. */
function line({ bodyName, aspect, grade, current }: ReadJudgment): string {
  const label = grade === null ? "no grade" : gradeLabel(grade);
  const when = current ? "" : dim(" (an earlier round)");
  return `  ${graded(grade, label.padEnd(20))} ${bodyName ?? "an unnamed body"}${aspect === null ? "" : `: ${aspect}`}${when}`;
}

/** Reads a text and prints the reading. */
export function showReading(text: string): void {
  const reading = readPublication(text);
  const all = [...reading.judgments, ...reading.tallies, ...reading.recommendations];
  console.log(
    marked(
      text.trimEnd(),
      all.map(({ evidence }) => evidence),
    ),
  );
  heading("What the text says");
  console.log(`  Title       ${reading.title ?? dim("not found")}`);
  console.log(`  Published   ${reading.published === null ? dim("not found") : formatDate(reading.published)}`);
  console.log(`  Programme   ${reading.programme ?? dim("not found")}`);
  console.log(`  Framework   ${reading.framework ?? dim("not found")}`);
  if (reading.judgments.length > 0) heading("Judgments");
  for (const judgment of reading.judgments) console.log(line(judgment));
  if (reading.tallies.length > 0) heading("Counts, with no area named");
  for (const { bodyName, grade, count } of reading.tallies) {
    console.log(`  ${graded(grade, gradeLabel(grade).padEnd(20))} ${count} of ${bodyName ?? "an unnamed body"}`);
  }
  if (reading.recommendations.length > 0) heading("Recommendations, causes of concern and areas for improvement");
  for (const { kind, text: words } of reading.recommendations) console.log(`  ${bold(kind)}: ${words}`);
  if (reading.unresolved.length > 0) heading("Looked like a judgment, and could not be pinned down");
  for (const { why, text: words } of reading.unresolved) console.log(`  ${bold(why)}: ${words}`);
  if (all.length === 0) console.log(dim("\nNo judgment was found."));
}
