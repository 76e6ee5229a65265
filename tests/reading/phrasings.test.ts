import { describe, expect, it } from "vitest";
import { readPublication } from "../../src/reading/index.js";
import { TABLES } from "./tables.js";

/** Writes what a text states the way the tables do. */
export function statedIn(text: string): string[] {
  const { judgments, tallies } = readPublication(text);
  const earlier = (current: boolean): string => (current ? "" : " | earlier");
  return [
    ...judgments.map(({ body, aspect, grade, current }) => `${body} | ${aspect ?? "-"} | ${grade}${earlier(current)}`),
    ...tallies.map(({ body, count, grade, current }) => `${body} # ${count} ${grade}${earlier(current)}`),
  ];
}

for (const [name, table] of Object.entries(TABLES)) {
  describe(name.toLowerCase(), () => {
    it.each(table)("%j", (text, stated) => {
      expect(statedIn(text).sort()).toEqual([...stated].sort());
    });
  });
}
