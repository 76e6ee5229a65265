import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makePage } from "../../tools/bodies-page.js";
import { BODIES } from "../../src/body/index.js";

const page = readFileSync(new URL("../../docs/bodies.md", import.meta.url), "utf8");

describe("docs/bodies.md", () => {
  test("is in step with the catalogue; npx tsx tools/bodies-page.ts writes it", () => {
    expect(page).toBe(makePage());
  });

  test("has a row for each body, with its name, code and remarks", () => {
    for (const { id, name, gss } of BODIES) {
      const rows = page.split("\n").filter((line) => line.startsWith(`| \`${id}\` |`));
      expect(rows).toHaveLength(1);
      expect(rows[0]).toContain(`| ${name} |`);
      if (gss !== undefined) expect(rows[0]).toContain(`| ${gss} |`);
    }
    expect(page).toContain("| HMICFRS names the force on the page of another. |");
    expect(page).toContain(
      "| London | none | Metropolitan Police Service, City of London Police, British Transport Police |",
    );
    expect(page).toContain("| West Midlands | `west-midlands`, `west-midlands-frs` |");
    expect(page).not.toContain("undefined");
  });
});
