import { Bench } from "tinybench";

/** One of several ways to do the same thing. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

/** What one contender took. */
export interface Timing {
  readonly name: string;
  /** The median of the rounds' medians, in milliseconds. */
  readonly median: number;
  /** The least of all samples, in milliseconds: what it takes when nothing else disturbs the machine. */
  readonly least: number;
}

/** Everything that contenders gave, so that none of their work can be optimised away. */
let sink = 0;

/** Takes a result, so that the work for it had to be done. */
function consume(result: unknown): void {
  if (result !== undefined && result !== null) sink++;
}

/** Processor time of this process so far, in milliseconds: what else runs on the machine does not count. */
export function spentTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How long one contender is measured in one round, in milliseconds. */
const ROUND = 120;
const ROUNDS = 9;

/**
 * Measures contenders in one run, interleaved: in each round every one of them in turn, beginning with another one each time, so
 * that what disturbs the machine disturbs all of them.
 */
export async function race(contenders: readonly Contender[], rounds = ROUNDS): Promise<Timing[]> {
  const medians = contenders.map((): number[] => []);
  const least = contenders.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const place = (round + turn) % contenders.length;
      const { name, run } = contenders[place] as Contender;
      globalThis.gc?.();
      const bench = new Bench({
        now: spentTime,
        time: ROUND,
        iterations: 3,
        warmupTime: round === 0 ? ROUND : 20,
        warmupIterations: 1,
      });
      bench.add(name, () => consume(run()));
      await bench.run();
      const result = bench.tasks[0]?.result;
      if (!result || !("latency" in result)) throw new Error(`${name} did not run`);
      medians[place]?.push(result.latency.p50);
      least[place] = Math.min(least[place] as number, result.latency.min);
    }
  }
  if (sink === 0) throw new Error("nothing was done");
  return contenders.map(({ name }, place) => ({
    name,
    median: middle(medians[place] as number[]),
    least: least[place] as number,
  }));
}

/** Gives the median of some numbers. */
export function middle(numbers: readonly number[]): number {
  const ordered = [...numbers].sort((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)] as number;
}

/** Says a time in a unit that reads well. */
export function showTime(milliseconds: number): string {
  if (milliseconds >= 100) return `${milliseconds.toFixed(0)} ms`;
  if (milliseconds >= 1) return `${milliseconds.toFixed(2)} ms`;
  if (milliseconds >= 0.001) return `${(milliseconds * 1000).toFixed(1)} µs`;
  return `${(milliseconds * 1e6).toFixed(0)} ns`;
}
