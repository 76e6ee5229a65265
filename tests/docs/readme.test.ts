import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./extract.js";

it("opens with what the demo prints", () => {
  const demo = execFileSync(process.execPath, [join(root, "examples", "demo.ts")], { encoding: "utf8" }).trim();
  const shown = /```text\n\$ npm run demo\n\n([\s\S]*?)\n```/.exec(readFileSync(join(root, "README.md"), "utf8"));
  expect(shown?.[1]).toBe(demo);
});
