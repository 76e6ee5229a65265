/** The reader on ordinary and hostile text: `bench/reading.ts`, as a part of the page. */
import { spawnSync } from "node:child_process";
import type { Section } from "./report.js";

export function hostileText(): Section[] {
  const script = new URL("reading.ts", import.meta.url).pathname;
  const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", script], { encoding: "utf8" });
  return [
    {
      title: "Reading hostile text",
      about:
        "Processor time, of `bench/reading.ts` in a process of its own: ordinary text, and then texts made to be slow, at 100 kB and at twice that. Twice the time is exactly linear.",
      table: `\`\`\`text\n${stdout.trim()}\n\`\`\``,
      bars: [
        {
          claim: "readPublication on hostile text, when it doubles",
          promised: "≤ 2.2× the time",
          measured: status === 0 ? "all within" : "see below",
          met: status === 0,
        },
      ],
    },
  ];
}
