import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

/** Builds and packs the package once, and installs it in a clean project. */
export default function setup(project: TestProject): () => void {
  const workshop = mkdtempSync(join(tmpdir(), "hmicfrs-"));
  run("npm", ["run", "--silent", "build"], REPOSITORY);
  const packed = run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", workshop], REPOSITORY);
  const report = JSON.parse(packed) as PackReport[] | Record<string, PackReport>;
  const [pack] = Object.values(report) as [PackReport];
  const tarball = join(workshop, pack.filename);
  const consumer = join(workshop, "consumer");
  write(consumer, { "package.json": JSON.stringify({ name: "consumer", version: "1.0.0", private: true }) });
  run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", tarball], consumer);
  project.provide("tarball", tarball);
  project.provide("consumer", consumer);
  project.provide("workshop", workshop);
  project.provide(
    "packedFiles",
    pack.files.map((file) => file.path),
  );
  return () => {
    rmSync(workshop, { recursive: true, force: true });
  };
}

interface PackReport {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}
