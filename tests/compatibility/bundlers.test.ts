import { brotliCompressSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { run, write } from "../package/run.js";
import { BUNDLERS } from "./bundlers.js";

const consumer = inject("consumer");

/** What a program imports from the root, what it prints, and its ceiling in bytes of brotli, close above the largest. */
const PROGRAMS: readonly (readonly [what: string, program: string, prints: string, ceiling: number])[] = [
  [
    "one comparator",
    `import { compareGrades } from "hmicfrs"; console.log(compareGrades("good", "adequate"));`,
    "1\n",
    200,
  ],
  [
    "counts of grades",
    `import { summariseGrades } from "hmicfrs"; console.log(summariseGrades([{ grade: "good" }, { grade: null }]).graded);`,
    "1\n",
    2000,
  ],
  [
    "the search for a body",
    `import { findBody } from "hmicfrs"; console.log(findBody("Kent").kind);`,
    "ambiguous\n",
    11_500,
  ],
  [
    "the check of a judgment",
    `import { createJudgment } from "hmicfrs";
       console.log(createJudgment({ body: "kent", question: "investigating-crime", grade: "good" }).grade);`,
    "good\n",
    33_000,
  ],
];

/** What only Zod, date-fns and the tables of facts have in their code, whatever a minifier renames. */
const MARKS = { zod: "_zod", dateFns: "constructDateFrom", bodies: "West Mercia", frameworks: "peel-2023-25" };

describe.each(Object.entries(BUNDLERS))("%s", (name, bundle) => {
  test.each(PROGRAMS)("bundles %s, which runs and stays below its ceiling", async (what, program, prints, ceiling) => {
    const file = `${name}-${what.replaceAll(" ", "-")}.mjs`;
    write(consumer, { [file]: program });
    const code = await bundle(consumer, file);
    const bytes = brotliCompressSync(code).length;
    console.log(`${name}, ${what}: ${bytes} B brotli, ${code.length} B minified (ceiling ${ceiling} B)`);
    write(consumer, { [`bundled/${file}`]: code });
    expect(run(process.execPath, [`bundled/${file}`], consumer)).toBe(prints);
    expect(bytes).toBeLessThanOrEqual(ceiling);
    expect(bytes, "the ceiling lies close above the measurement").toBeGreaterThan(ceiling * 0.5);
  });

  test("drops Zod, date-fns and every table from a bundle of one comparator from the root", async () => {
    const file = `${name}-shaken.mjs`;
    write(consumer, { [file]: `import { compareGrades } from "hmicfrs"; globalThis.use(compareGrades);` });
    const code = await bundle(consumer, file);
    expect(code).toContain("requires-improvement");
    expect(Object.values(MARKS).filter((mark) => code.includes(mark))).toEqual([]);
    expect(code).not.toContain("freeze");
  });

  test("would be caught keeping them", async () => {
    const file = `${name}-whole.mjs`;
    write(consumer, { [file]: `import * as all from "hmicfrs"; globalThis.use(all);` });
    const code = await bundle(consumer, file);
    expect(Object.values(MARKS).filter((mark) => !code.includes(mark))).toEqual([]);
  });
});
