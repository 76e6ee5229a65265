import { describe, expect, it } from "vitest";
import { readPublication } from "../../src/reading/index.js";
import { ARTICLES, LAYOUTS, NOTHING, type Phrasing, ROUNDS, SENTENCES, TALLIES, TURNS } from "./phrasings.js";
import { EDGES } from "./phrasings-edges.js";
import {
  BACK,
  BULLETS,
  CAST,
  DOUBT,
  NUMBERS,
  OF_WHAT,
  OVERALL,
  REMARKS,
  TOLD_AFTER,
  TURNED,
} from "./phrasings-corners.js";
import { PAGES } from "./phrasings-pages.js";
import { CHOICES } from "./phrasings-choices.js";
import { PRESS } from "./phrasings-press.js";
import { COUNTS } from "./phrasings-tallies.js";
import { ANY_VERB, CHANGES, FRONTED, KEPT, WHOSE } from "./phrasings-wording.js";

/** Writes what a text states the way the tables do. */
export function statedIn(text: string): string[] {
  const { judgments, tallies } = readPublication(text);
  const earlier = (current: boolean): string => (current ? "" : " | earlier");
  return [
    ...judgments.map(({ body, aspect, grade, current }) => `${body} | ${aspect ?? "-"} | ${grade}${earlier(current)}`),
    ...tallies.map(({ body, count, grade, current }) => `${body} # ${count} ${grade}${earlier(current)}`),
  ];
}

const TABLES: Readonly<Record<string, readonly Phrasing[]>> = {
  SENTENCES,
  TALLIES,
  COUNTS,
  ROUNDS,
  LAYOUTS,
  NOTHING,
  TURNS,
  ARTICLES,
  CHANGES,
  KEPT,
  ANY_VERB,
  WHOSE,
  FRONTED,
  PRESS,
  PAGES,
  CHOICES,
  EDGES,
  CAST,
  OF_WHAT,
  REMARKS,
  BACK,
  TURNED,
  BULLETS,
  TOLD_AFTER,
  NUMBERS,
  DOUBT,
  OVERALL,
};

for (const [name, table] of Object.entries(TABLES)) {
  describe(name.toLowerCase(), () => {
    it.each(table)("%j", (text, stated) => {
      expect(statedIn(text).sort()).toEqual([...stated].sort());
    });
  });
}
