import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FRAMEWORKS } from "../../src/framework/index.js";
import { frameworksPage, PAGE } from "../../tools/frameworks-page.js";

const page = readFileSync(PAGE, "utf8").replaceAll("\r\n", "\n");

describe("docs/frameworks.md", () => {
  test("is what the data makes (npm run docs:frameworks)", () => {
    expect(page).toBe(frameworksPage());
  });

  test("names every framework, question, wording, note and source", () => {
    for (const framework of FRAMEWORKS) {
      const parts = [...framework.pillars, ...framework.questions];
      const texts = [
        `### ${framework.name}\n`,
        ...parts.flatMap((part) => [`\`${part.id}\``, part.label, ...part.wordings]),
        ...(framework.notes ?? []),
        ...framework.sources,
      ];
      for (const text of texts) expect(page).toContain(text);
    }
  });

  test("has tables whose rows have as many cells as their heads", () => {
    const blocks = page.split("\n\n").filter((block) => block.startsWith("|"));
    expect(blocks.length).toBeGreaterThan(FRAMEWORKS.length);
    for (const block of blocks) {
      const widths = block
        .trim()
        .split("\n")
        .map((row) => row.split(/(?<!\\)\|/).length);
      expect(new Set(widths).size, block.slice(0, 80)).toBe(1);
    }
  });
});
