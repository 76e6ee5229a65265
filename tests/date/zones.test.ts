import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";

const ZONES = ["UTC", "Europe/London", "America/Santiago", "Pacific/Apia", "Pacific/Kiritimati"] as const;
const table = new URL("zone-table.ts", import.meta.url).pathname;
const run = promisify(execFile);

/** Runs the table in a process of its own, in a zone. */
async function answersIn(zone: string): Promise<{ zone: string; answers: Record<string, unknown> }> {
  const { stdout } = await run(process.execPath, ["--import", "tsx", table], {
    env: { ...process.env, TZ: zone },
    maxBuffer: 1 << 26,
  });
  return JSON.parse(stdout) as { zone: string; answers: Record<string, unknown> };
}

describe("every answer about days is the same in every time zone", () => {
  const results = new Map<string, Awaited<ReturnType<typeof answersIn>>>();

  beforeAll(async () => {
    for (const zone of ZONES) results.set(zone, await answersIn(zone));
  }, 120_000);

  test.each(ZONES)("%s", (zone) => {
    const { zone: ran, answers } = results.get(zone)!;
    expect(ran).toBe(zone);
    expect(answers).toEqual(results.get("UTC")!.answers);
  });

  test("and the answers are those of the calendar", () => {
    const { answers } = results.get("Pacific/Apia")!;
    expect(answers["exist"]).toEqual([true, true, true, false]);
    expect(answers["deadline"]).toBe("Within 28 days of 30 December 2011");
    expect((answers["between"] as number[][])[3]!.slice(3, 6)).toEqual([0, 1, 2]);
    expect((answers["added"] as string[]).slice(21, 28)).toEqual([
      "2011-12-30",
      "2011-12-28",
      "2012-02-22",
      "2012-01-12",
      "2012-06-29",
      "2011-11-29",
      "2012-12-29",
    ]);
    expect((answers["overdue"] as boolean[]).slice(3, 6)).toEqual([false, false, true]);
  });

  test("a process that is not in the zone it was asked to be in refuses", async () => {
    const refusal = answersIn("Mars/Olympus_Mons");
    await expect(refusal).rejects.toMatchObject({ code: 2 });
    await expect(refusal).rejects.toThrow('this process is not in the zone "Mars/Olympus_Mons"');
  });
});
