/**
 * `npm run audit:dependencies`: asks the registry for known weaknesses of what users install, and fails when there is one.
 * A mirror that answers no such question is named, and then only `--required` fails: the release asks with it.
 */
import { spawnSync } from "node:child_process";

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { encoding: "utf8" });
const report = JSON.parse(stdout || "{}") as {
  metadata?: { vulnerabilities?: { total: number } };
  message?: string;
  error?: { summary?: string };
};
const total = report.metadata?.vulnerabilities?.total;
if (total === undefined) {
  console.error(
    `NOT CHECKED: the registry answered no audit (${report.message ?? report.error?.summary ?? "no answer"}).`,
  );
  process.exitCode = process.argv.includes("--required") ? 1 : 0;
} else {
  console.log(total === 0 ? "No known weakness in what users install." : stdout);
  process.exitCode = total === 0 ? 0 : 1;
}
