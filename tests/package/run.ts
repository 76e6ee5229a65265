import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository, where the development tools are installed. */
export const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

/** What a finished child process said. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  /** Standard output and then standard error, without blank space around. */
  readonly output: string;
}

/** Runs a program to its end, and gives its exit status and everything it printed. */
export function attempt(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Outcome {
  // The test runner's own NODE_ENV and loader options are not a consumer's.
  const own = { NODE_OPTIONS: undefined, NODE_ENV: undefined, VITEST: undefined };
  const environment = { ...process.env, ...own, ...env } as NodeJS.ProcessEnv;
  const options = { cwd, encoding: "utf8", env: environment, maxBuffer: 64 * 1024 * 1024 } as const;
  const child = spawnSync(program, args, options);
  if (child.error) throw child.error;
  return { status: child.status, stdout: child.stdout, output: `${child.stdout}${child.stderr}`.trim() };
}

/** Runs a program that must succeed, and gives what it printed to its standard output. */
export function run(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, output } = attempt(program, args, cwd, env);
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: exit ${status}\n${output}`);
  return stdout;
}

/** Writes files into a folder, making it. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Gives the path of a development tool's program in the repository. */
export function tool(name: string): string {
  return join(REPOSITORY, "node_modules", ".bin", name);
}
