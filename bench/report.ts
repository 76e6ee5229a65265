import { cpus } from "node:os";
import { readFileSync } from "node:fs";
import { showTime, type Timing } from "./measure.js";

/** A promise that a bench holds the library to. */
export interface Bar {
  readonly claim: string;
  /** What was promised, in words. */
  readonly promised: string;
  /** What was measured, in words. */
  readonly measured: string;
  readonly met: boolean;
}

/** One part of the page of results. */
export interface Section {
  readonly title: string;
  /** What is measured and how, in a sentence or two. */
  readonly about: string;
  readonly table: string;
  readonly bars: readonly Bar[];
}

/** Writes a table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** Writes the timings of a race, with the ratio of each to the first. */
export function timingTable(timings: readonly Timing[], scale = 1): string {
  const [first] = timings as [Timing];
  return table(
    ["", "median", "least", "ratio of the least"],
    timings.map(({ name, median, least }) => [
      name,
      showTime(median / scale),
      showTime(least / scale),
      `${(least / first.least).toFixed(2)}×`,
    ]),
  );
}

/** Finds a timing by its name. */
export function timed(timings: readonly Timing[], name: string): Timing {
  const timing = timings.find((one) => one.name === name);
  if (!timing) throw new Error(`no timing of ${name}`);
  return timing;
}

/** Holds a contender to being at least so many times as fast as another. */
export function fasterBar(timings: readonly Timing[], ours: string, theirs: string, least: number): Bar {
  const ratio = timed(timings, theirs).least / timed(timings, ours).least;
  return {
    claim: `${ours}, against ${theirs}`,
    promised: `≥ ${least}× as fast`,
    measured: `${ratio.toFixed(2)}×`,
    met: ratio >= least,
  };
}

/** Holds a contender to taking at most so many times as long as another. */
export function withinBar(timings: readonly Timing[], ours: string, theirs: string, most: number): Bar {
  const ratio = timed(timings, ours).least / timed(timings, theirs).least;
  return {
    claim: `${ours}, against ${theirs}`,
    promised: `≤ ${most}× the time`,
    measured: `${ratio.toFixed(2)}×`,
    met: ratio <= most,
  };
}

/** Tells the version of an installed package. */
function versionOf(name: string): string {
  const path = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;
}

const PEERS = [
  "zod",
  "date-fns",
  "es-toolkit",
  "lodash",
  "d3-array",
  "valibot",
  "arktype",
  "typebox",
  "ajv",
  "fuse.js",
  "compromise",
  "tinybench",
];

/** Writes the whole page. */
export function page(sections: readonly Section[]): string {
  const machine = `${cpus()[0]?.model.trim() ?? "unknown"}, ${cpus().length} cores, ${process.platform} ${process.arch}`;
  const bars = sections.flatMap((section) => section.bars);
  const kept = bars.filter((bar) => bar.met).length;
  return `# Benchmarks

Written by \`npm run bench\`: do not edit. Every figure is of one run on one machine, with the contenders of a section
interleaved; a ratio carries over to other machines better than a time does. Times are processor time (for the start of a process, time by
the clock), which collecting garbage is part of. The median is of nine rounds; the least is what it took when nothing else
disturbed the machine, and what the promises are held to.

- Machine: ${machine}
- Node ${process.versions.node} (V8 ${process.versions.v8}); ${PEERS.map((name) => `${name} ${versionOf(name)}`).join(", ")}

## What is promised, and what was measured

${kept} of ${bars.length} promises kept.

${table(
  ["", "promised", "measured", "kept"],
  bars.map((bar) => [bar.claim, bar.promised, bar.measured, bar.met ? "yes" : "**no**"]),
)}

${sections.map(({ title, about, table: rows }) => `## ${title}\n\n${about}\n\n${rows}`).join("\n\n")}
`;
}
