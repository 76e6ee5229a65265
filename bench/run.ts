/** `npm run bench`: measures everything in one run, and writes docs/benchmarks.md. */
import { writeFileSync } from "node:fs";
import { growing } from "./growing.js";
import { hostileText } from "./hostile.js";
import { page, type Section } from "./report.js";
import { counting, sorting, validating } from "./sections.js";
import { starting } from "./starting.js";
import { finding, readingText } from "./text.js";

const PARTS: readonly (() => Promise<Section[]> | Section[])[] = [
  sorting,
  counting,
  validating,
  finding,
  readingText,
  hostileText,
  starting,
  growing,
];

const only = process.argv.slice(2);
const sections: Section[] = [];
for (const part of PARTS) {
  if (only.length > 0 && !only.includes(part.name)) continue;
  console.log(`${part.name}…`);
  const measured = await part();
  sections.push(...measured);
  for (const { bars } of measured) {
    for (const bar of bars) {
      console.log(`  ${bar.met ? "kept  " : "MISSED"}  ${bar.claim}: ${bar.measured} (promised ${bar.promised})`);
    }
  }
}
if (only.length === 0) writeFileSync(new URL("../docs/benchmarks.md", import.meta.url), page(sections));
if (sections.some(({ bars }) => bars.some((bar) => !bar.met))) process.exitCode = 1;
