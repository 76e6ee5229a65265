/** Counting by key, against a hand-written loop, d3 and lodash: `tsx bench/summary.ts`. Ratios of one run. */
import { rollup } from "d3-array";
import lodash from "lodash";
import { Bench } from "tinybench";
import { GRADES, type Grade } from "../src/grade/index.js";
import { summariseGradesBy } from "../src/summary/index.js";

interface Row {
  readonly body: string;
  readonly question: string;
  readonly grade: Grade | null;
}

/** A generator of numbers that gives the same ones every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
}

const random = numbers(1);
const rows: Row[] = JSON.parse(
  JSON.stringify(
    Array.from({ length: 100_000 }, () => ({
      body: `body-${Math.floor(random() * 44)}`,
      question: `question-${Math.floor(random() * 11)}`,
      grade: random() < 0.05 ? null : GRADES[Math.floor(random() * 5)],
    })),
  ),
);

/** What one would write by hand for the same counts. */
function byHand(items: readonly Row[], keyOf: (row: Row) => string): Map<string, Record<string, number>> {
  const groups = new Map<string, Record<string, number>>();
  for (const item of items) {
    const key = keyOf(item);
    let counts = groups.get(key);
    if (!counts) {
      counts = { inadequate: 0, "requires-improvement": 0, adequate: 0, good: 0, outstanding: 0, ungraded: 0 };
      groups.set(key, counts);
    }
    counts[item.grade ?? "ungraded"]!++;
  }
  return groups;
}

let sink = 0;
const key = (row: Row): string => row.body;
const contenders: Readonly<Record<string, () => number>> = {
  summariseGradesBy: () => summariseGradesBy(rows, key).size,
  "hand-written loop": () => byHand(rows, key).size,
  "d3 rollup": () =>
    rollup(
      rows,
      (group) => group.length,
      key,
      (row) => row.grade,
    ).size,
  "lodash groupBy + countBy": () => {
    const groups = lodash.groupBy(rows, key);
    return Object.keys(lodash.mapValues(groups, (group) => lodash.countBy(group, "grade"))).length;
  },
};
const bench = new Bench({ time: 1000, warmupTime: 300 });
for (const [name, run] of Object.entries(contenders)) bench.add(name, () => void (sink += run()));
await bench.run();

const latencies = bench.tasks.map(({ name, result }) => {
  if (!("latency" in result)) throw new Error(`${name} did not run`);
  return { name, median: result.latency.p50, least: result.latency.min };
});
const ours = latencies[0]!;
console.log(`${rows.length} judgments, ${sink > 0 ? "counted" : "not counted"}; times in ms, ratios to ours`);
for (const { name, median, least } of latencies) {
  const ratio = (time: number, to: number): string => `${(time / to).toFixed(2)}×`.padStart(7);
  console.log(
    `${name.padEnd(26)} median ${median.toFixed(2)} ${ratio(median, ours.median)}   least ${least.toFixed(2)} ${ratio(least, ours.least)}`,
  );
}
