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
import { LINES } from "./phrasings-lines.js";
import { PAGES } from "./phrasings-pages.js";
import { CHOICES } from "./phrasings-choices.js";
import { LISTS } from "./phrasings-lists.js";
import { PAPERS } from "./phrasings-papers.js";
import { PRESS } from "./phrasings-press.js";
import { COUNTS } from "./phrasings-tallies.js";
import { TOTALS, TURNED_FROM } from "./phrasings-totals.js";
import { ANY_VERB, CHANGES, FRONTED, KEPT, WHOSE } from "./phrasings-wording.js";

/** The tables of phrasings: each a text, and what it states. */
export const TABLES: Readonly<Record<string, readonly Phrasing[]>> = {
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
  PAPERS,
  EDGES,
  LISTS,
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
  TOTALS,
  TURNED_FROM,
  LINES,
};
