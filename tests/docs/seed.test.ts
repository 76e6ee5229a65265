import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPublication, toInspection } from "hmicfrs";
import { expect, it } from "vitest";
import { westMidlands } from "../../examples/west-midlands.ts";
import { root } from "./extract.js";

/** The press release, byte for byte: Crown copyright, Open Government Licence v3.0. */
const file = join(root, "tests", "fixtures", "west-midlands-release.txt");

it("reads the press release into the inspection that was written by hand", () => {
  const reading = readPublication(readFileSync(file, "utf8"));
  const { id, title, sources } = westMidlands; // What the release does not say: our identifier, the report's title, the address.
  expect(toInspection(reading, { id, title, sources })).toEqual(westMidlands);
  expect(reading.title).toBe(sources[0]?.title);
  expect(reading.unresolved).toEqual([]);
});

it("shows any text in the demo, with its evidence marked", () => {
  const output = execFileSync(process.execPath, [join(root, "examples", "demo.ts"), file], { encoding: "utf8" });
  expect(output).toContain("[West Mercia Police has been graded as inadequate]");
  expect(output).toContain("Inadequate           West Mercia Police: tackle serious and organised crime");
});
