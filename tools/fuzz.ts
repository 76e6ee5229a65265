/**
 * The soak: random and mutated inputs through every constructor, the reader and the look-ups.
 *
 *     npm run fuzz -- --inputs 1000000 --seed 20240514
 *
 * The seed is printed, and the same seed gives the same inputs. It fails when anything but a `DomainError` is thrown, when a
 * value that was made is not frozen or is not made again the same, when a prototype is touched, or when memory grows.
 */
import fc from "fast-check";
import { findBody } from "../src/body/index.js";
import { isDomainError } from "../src/error/index.js";
import { findQuestion, FRAMEWORKS } from "../src/framework/index.js";
import { parseGrade } from "../src/grade/index.js";
import { inspection } from "../tests/arbitraries.js";
import { readPublication, toInspection } from "../src/reading/index.js";
import { fromRows, toRows } from "../src/table/index.js";
import { CONSTRUCTORS } from "../tests/constructors.js";
import { isDeepFrozen } from "../tests/freeze.js";
import { type Dice, mutate, oddValue } from "../tests/mutate.js";

/** Reads a numeric option of the command line. */
function option(name: string, otherwise: number): number {
  const place = process.argv.indexOf(`--${name}`);
  const given = place < 0 ? otherwise : Number(process.argv[place + 1]);
  if (!Number.isSafeInteger(given) || given < 0) throw new Error(`--${name} takes a whole number`);
  return given;
}

const inputs = option("inputs", 1_000_000);
const seed = option("seed", 20_240_514);

/** A generator of 32-bit numbers (mulberry32), small and good enough to pick with. */
function makeDice(start: number): Dice {
  let state = start >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

const dice = makeDice(seed);

/** Phrases of the language that the reader knows, and some that it should pass over. */
const PHRASES = [
  "Kent Police was graded good at investigating crime",
  "and adequate at responding to the public.",
  "Each force was graded 'requires improvement'",
  "the ROCU as inadequate",
  "It is outstanding at tackling serious and organised crime.",
  "PEEL 2023-25",
  "14 May 2024",
  "West Midlands Fire Service",
  "“We found that the force needs to improve,” he said.",
  "Within six months, the chief constable should make sure that",
  "Cause of concern",
  "• ",
  "\n\n",
  "\r\n",
  "\t",
  "\u00a0",
  "\u200b",
  "’",
  "é\u0301",
  "\ud83d",
  "(",
  "graded graded graded",
  "good, good and good",
  "out of nine areas, two were good and three adequate",
  "requires improve- ment",
];

/** Makes a text of phrases, cut, doubled and spoilt. */
function makeText(): string {
  let text = "";
  for (let parts = dice(12); parts >= 0; parts--) {
    const phrase = PHRASES[dice(PHRASES.length)] as string;
    const cut = dice(4) === 0 ? phrase.slice(dice(phrase.length)) : phrase;
    text += dice(10) === 0 ? cut.repeat(1 + dice(20)) : cut;
    text += [" ", "", ". ", "\n"][dice(4)] as string;
  }
  return text;
}

/** Something that is given inputs; `isValue` when what it gives must be frozen and made again the same. */
interface Target {
  readonly name: string;
  readonly make: () => unknown;
  readonly call: (input: unknown) => unknown;
  readonly isValue: boolean;
}

const POOL = 400;

/** Draws inputs from a pool that is right, and spoils most of them. */
function spoiling(pool: readonly unknown[]): () => unknown {
  return () => {
    if (dice(40) === 0) return oddValue(dice);
    let input = pool[dice(pool.length)];
    for (let times = dice(4); times > 0; times--) input = mutate(input, dice);
    return input;
  };
}

const inspections = fc.sample(inspection(), { numRuns: POOL, seed });
const rows = inspections.flatMap((one) => {
  try {
    return [toRows([one]).map((row) => ({ ...row }))];
  } catch (error) {
    if (isDomainError(error)) return [];
    throw error;
  }
});

const TARGETS: readonly Target[] = [
  ...CONSTRUCTORS.map(({ name, create, input }) => ({
    name,
    make: spoiling(fc.sample(input, { numRuns: POOL, seed })),
    call: create,
    isValue: true,
  })),
  { name: "readPublication", make: makeText, call: (text) => readPublication(text as string), isValue: false },
  {
    name: "readPublication, of anything",
    make: () => oddValue(dice),
    call: (text) => readPublication(text as string),
    isValue: false,
  },
  {
    name: "toInspection",
    make: makeText,
    call: (text) => {
      const framework = FRAMEWORKS[dice(FRAMEWORKS.length)]?.id;
      const untold = dice(2) === 0 ? "fail" : "leave-out";
      return toInspection(readPublication(text as string), {
        id: "x",
        title: "x",
        framework,
        published: "2024-05-14",
        untold,
      });
    },
    isValue: false,
  },
  { name: "fromRows", make: spoiling(rows), call: (input) => fromRows(input as never), isValue: false },
  { name: "findBody", make: makeText, call: (text) => findBody(text as string), isValue: false },
  { name: "parseGrade", make: spoiling(PHRASES), call: (text) => parseGrade(text as string), isValue: false },
  {
    name: "findQuestion",
    make: makeText,
    call: (text) => findQuestion("peel-2023-25", text as string),
    isValue: false,
  },
];

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Error.prototype];
const untouched = PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).length);

/** Tells which prototype was touched, if any was. */
function pollution(): string | undefined {
  const place = PROTOTYPES.findIndex((prototype, index) => Reflect.ownKeys(prototype).length !== untouched[index]);
  return place < 0 ? undefined : (PROTOTYPES[place]?.constructor.name ?? "a prototype");
}

interface Tally {
  taken: number;
  refused: number;
  faults: number;
}

const tallies = new Map<string, Tally>(TARGETS.map(({ name }) => [name, { taken: 0, refused: 0, faults: 0 }]));
const faults: string[] = [];

function fault(target: Target, number: number, what: string): void {
  (tallies.get(target.name) as Tally).faults++;
  if (faults.length < 20) faults.push(`input ${number}, ${target.name}: ${what}`);
}

function feed(target: Target, number: number): void {
  const tally = tallies.get(target.name) as Tally;
  const input = target.make();
  try {
    const value = target.call(input);
    tally.taken++;
    if (!target.isValue) return;
    if (!isDeepFrozen(value)) fault(target, number, "made a value that is not frozen");
    else if (JSON.stringify(target.call(value)) !== JSON.stringify(value)) {
      fault(target, number, "made another value of the value");
    }
  } catch (error) {
    if (isDomainError(error) && error.issues.length > 0) tally.refused++;
    else fault(target, number, `threw ${error instanceof Error ? (error.stack ?? error.message) : typeof error}`);
  }
}

/** Memory in use after collection, in megabytes. */
function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** How much memory may grow from the first tenth of the inputs to the last, in megabytes. */
const MOST_GROWTH = 10;

console.log(`seed ${seed}, ${inputs} inputs, ${TARGETS.length} targets`);
const begin = performance.now();
const samples: number[] = [];
for (let number = 0; number < inputs; number++) {
  feed(TARGETS[number % TARGETS.length] as Target, number);
  if ((number + 1) % Math.max(1, Math.floor(inputs / 10)) === 0) {
    samples.push(memory());
    const touched = pollution();
    if (touched !== undefined) faults.push(`${touched}.prototype was touched before input ${number + 1}`);
    const seconds = ((performance.now() - begin) / 1000).toFixed(0);
    console.log(
      `${number + 1} inputs, ${seconds} s, ${(samples.at(-1) as number).toFixed(1)} MB, ${faults.length} faults`,
    );
  }
}

console.log("\ntarget | taken | refused | faults");
for (const [name, { taken, refused, faults: found }] of tallies) {
  console.log(`${name} | ${taken} | ${refused} | ${found}`);
  // A target that takes everything, or nothing, is not being tested.
  if (inputs >= 10_000 && name.startsWith("create") && (taken === 0 || refused === 0)) {
    faults.push(`${name} took ${taken} and refused ${refused}: the inputs do not test it`);
  }
}
const growth = (samples.at(-1) ?? 0) - (samples[0] ?? 0);
console.log(
  `memory after the first tenth and at the end: ${samples[0]?.toFixed(1)} MB, ${samples.at(-1)?.toFixed(1)} MB`,
);
if (growth > MOST_GROWTH) faults.push(`memory grew by ${growth.toFixed(1)} MB`);
for (const line of faults) console.error(line);
console.log(`\n${faults.length === 0 ? "no" : faults.length} faults, seed ${seed}`);
if (faults.length > 0) process.exitCode = 1;
