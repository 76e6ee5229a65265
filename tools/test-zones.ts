import { spawnSync } from "node:child_process";

/**
 * Runs the suite in time zones that break programs which read the clock's zone: clock changes at midnight (Santiago), a day
 * that never was (Apia), half-hour and far-east offsets, and London's own summer time. UTC is what `npm test` may run in
 * already, and is run all the same.
 */
const ZONES = ["UTC", "Europe/London", "America/Santiago", "Pacific/Apia", "Pacific/Kiritimati"];

let failed = 0;
for (const zone of ZONES) {
  const args = ["vitest", "run", "--config", "vitest.source.config.ts", "--reporter=dot", "--silent"];
  const { status } = spawnSync("npx", ["--no-install", ...args], {
    env: { ...process.env, TZ: zone },
    stdio: "inherit",
  });
  console.log(`TZ=${zone}: ${status === 0 ? "passed" : "FAILED"}`);
  if (status !== 0) failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
