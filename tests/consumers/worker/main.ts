import { readFileSync } from "node:fs";
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Reading } from "hmicfrs/reading";
import { summariseGrades } from "hmicfrs/summary";

const worker = new Worker(new URL("thread.ts", import.meta.url));
worker.postMessage(readFileSync(0, "utf8"));
// The reading crosses as it is: plain data, that structured cloning takes.
const [reading] = (await once(worker, "message")) as [Reading];
await worker.terminate();
const { graded, worst } = summariseGrades(reading.judgments);
console.log(JSON.stringify({ judgments: reading.judgments.map(({ body, grade }) => [body, grade]), graded, worst }));
