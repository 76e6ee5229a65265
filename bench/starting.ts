/** How long a whole process takes that only imports an entry. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../package.json" with { type: "json" };
import { middle } from "./measure.js";
import { type Section, table } from "./report.js";

const ROUNDS = 15;
const root = new URL("..", import.meta.url).pathname;

export function starting(): Section[] {
  const entries = Object.keys(packageJson.exports).filter((entry) => !entry.endsWith(".json"));
  const modules = ["", "zod", "date-fns", ...entries.map((entry) => `hmicfrs${entry.slice(1)}`)];
  const folder = mkdtempSync(join(root, ".bench-")); // Inside the project, so that its own name resolves.
  const times = new Map<string, number[]>();
  try {
    const scripts = modules.map((module, index) => {
      const file = join(folder, `${index}.mjs`);
      writeFileSync(file, module === "" ? "" : `import "${module}";\n`);
      times.set(module, []);
      return { module, file };
    });
    for (let round = 0; round < ROUNDS; round++) {
      for (const { module, file } of scripts) {
        const begin = performance.now();
        const { status } = spawnSync(process.execPath, [file]);
        if (status !== 0) throw new Error(`${module} cannot be imported`);
        times.get(module)?.push(performance.now() - begin);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const empty = Math.min(...(times.get("") as number[]));
  const rows = modules.map((module) => {
    const taken = times.get(module) as number[];
    const least = Math.min(...taken);
    const name = module === "" ? "an empty script" : module;
    return [name, `${middle(taken).toFixed(0)} ms`, `${least.toFixed(0)} ms`, `+${(least - empty).toFixed(0)} ms`];
  });
  const own = (name: string): number => Math.min(...(times.get(name) as number[])) - empty;
  const zod = own("zod");
  return [
    {
      title: "Starting: the cold import of each entry",
      about: `The whole life of a Node process that imports one module and ends, ${ROUNDS} times each, interleaved. Everything but \`hmicfrs/grade\` and \`hmicfrs/error\` loads Zod.`,
      table: table(["", "median", "least", "more than an empty script"], rows),
      bars: [
        {
          claim: "importing hmicfrs/grade, over an empty script",
          promised: "≤ 10 ms",
          measured: `${own("hmicfrs/grade").toFixed(1)} ms`,
          met: own("hmicfrs/grade") <= 10,
        },
        {
          claim: "importing all of hmicfrs, over Zod alone",
          promised: "≤ 2× the time",
          measured: `${(own("hmicfrs") / zod).toFixed(2)}×`,
          met: own("hmicfrs") <= 2 * zod,
        },
      ],
    },
  ];
}
