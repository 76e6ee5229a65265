import { parentPort } from "node:worker_threads";
import { readPublication } from "hmicfrs/reading";

parentPort?.on("message", (text: string) => parentPort?.postMessage(readPublication(text)));
