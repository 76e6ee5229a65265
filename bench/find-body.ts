/**
 * Measures the search by name against Fuse.js on the same list of bodies, in one run:
 *
 *     npx tsx bench/find-body.ts
 *
 * Both have their index before the clock starts. A round looks up every name that the catalogue lists, as it is listed. Fuse.js is
 * asked for its best match, as its users do. The exit code is 1 when the ratio falls below what is promised.
 */
import Fuse from "fuse.js";
import { Bench } from "tinybench";
import { BODIES, findBody } from "../src/body/index.js";

const PROMISED_RATIO = 50;

const names = BODIES.flatMap(({ name, shortName, aliases = [], formerNames = [] }) =>
  [name, shortName, ...aliases, ...formerNames.map((former) => former.name)].filter((text) => text !== undefined),
);
const fuse = new Fuse(BODIES, { keys: ["name", "shortName", "aliases", "formerNames.name"] });

/** What was found in all rounds, so that no look-up can be optimised away. */
let found = 0;

const bench = new Bench({ time: 1000, iterations: 3, warmupTime: 200, warmupIterations: 1 });
bench.add("findBody", () => {
  for (const name of names) if (findBody(name).kind !== "unknown") found++;
});
bench.add("Fuse.js", () => {
  for (const name of names) if (fuse.search(name, { limit: 1 }).length > 0) found++;
});
bench.add("findBody, near misses", () => {
  if (findBody("Staffrodshire Plice").kind === "unknown") found++;
});
await bench.run();

const [ours, theirs, near] = bench.tasks.map(({ name, result }) => {
  if (!("latency" in result)) throw new Error(`${name} did not run`);
  return result.latency.p50 * 1000; // Microseconds.
}) as [number, number, number];
const ratio = theirs / ours;

console.log(`${names.length} names of ${BODIES.length} bodies, median of each round; ${found} found in all`);
console.log(`findBody  ${(ours / names.length).toFixed(2)} µs a name`);
console.log(`Fuse.js   ${(theirs / names.length).toFixed(2)} µs a name`);
console.log(`ratio     ${ratio.toFixed(0)} (promised: ${PROMISED_RATIO})`);
console.log(`findBody  ${near.toFixed(0)} µs for a name that nobody has, with its near misses`);
if (!(ratio >= PROMISED_RATIO)) process.exitCode = 1;
