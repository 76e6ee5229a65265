import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { REPOSITORY, run, write } from "./run.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The packed tarball. */
    tarball: string;
    /** A clean project in which nothing but the tarball (and so its dependencies) is installed. */
    consumer: string;
    /** A folder to make further projects in; removed at the end. */
    workshop: string;
    /** Every file in the tarball, by path from its root. */
    packedFiles: readonly string[];
  }
}

/** Lists the files of a tarball, by path from the root of the package. */
function listFiles(tarball: string): readonly string[] {
  const paths = run("tar", ["-tzf", tarball], REPOSITORY).trim().split("\n");
  return paths.map((path) => path.replace(/^package\//, ""));
}

/** Builds and packs the package, and gives the tarball. */
function pack(workshop: string): string {
  run("npm", ["run", "--silent", "build"], REPOSITORY);
  const packed = run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", workshop], REPOSITORY);
  const report = JSON.parse(packed) as PackReport[] | Record<string, PackReport>;
  const [{ filename }] = Object.values(report) as [PackReport];
  return join(workshop, filename);
}

/** Builds and packs the package once, or takes the tarball named in `HMICFRS_TARBALL`, and installs it in a clean project. */
export default function setup(project: TestProject): () => void {
  const workshop = mkdtempSync(join(tmpdir(), "hmicfrs-"));
  const given = process.env["HMICFRS_TARBALL"];
  const tarball = given === undefined ? pack(workshop) : resolve(given);
  const consumer = join(workshop, "consumer");
  write(consumer, { "package.json": JSON.stringify({ name: "consumer", version: "1.0.0", private: true }) });
  run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", tarball], consumer);
  project.provide("tarball", tarball);
  project.provide("consumer", consumer);
  project.provide("workshop", workshop);
  project.provide("packedFiles", listFiles(tarball));
  return () => {
    rmSync(workshop, { recursive: true, force: true });
  };
}

interface PackReport {
  readonly filename: string;
}
