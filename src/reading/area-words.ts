/** Words that an area does not start with: what they say is when, where or how. */
export const NO_AREA = /* @__PURE__ */ new Set(
  "satisfactory fair poor excellent arrangements job work time country region report inspection england wales britain nation kingdom many most some several january february march april june july august september october november december spring summer autumn winter full particular general addition total fact one two three four five six seven eight nine ten eleven twelve single none nil us them that this it".split(
    " ",
  ),
);

/** Words that an area does not end with. */
export const NO_AREA_END = /* @__PURE__ */ new Set(
  "cases files rating ratings grade grades report reports inspection inspections assessment assessments review tranche round cycle table year years country region board".split(
    " ",
  ),
);

/** Adverbs behind "how" that name a pillar, so that the area keeps them: "how efficiently it manages its resources". */
export const HOW_WELL = /* @__PURE__ */ new Set(["effectively", "efficiently", "legitimately"]);

/** Pronouns that open another clause behind "and": "and it goes on". */
export const CLAUSE_PRONOUNS = /* @__PURE__ */ new Set(["it", "they", "we"]);

/** Verbs that open another clause behind ", and": ", and knows what causes it". */
export const FINITE = /* @__PURE__ */ new Set(
  "puts knows leads works faces shows needs sees wants keeps brings goes makes does".split(" "),
);

/** Nouns behind the name of an area that are no part of it: "the people category". */
export const GENERAL = /* @__PURE__ */ new Set(
  "area areas category categories pillar pillars strand theme element".split(" "),
);

/** Words before "areas" that leave them unnamed: "in most areas". */
export const VAGUE = /* @__PURE__ */ new Set(
  "most many some several various certain other few any multiple numerous".split(" "),
);

/** Nouns that only lead to an area: "its approach to investigating crime". */
export const PURSUITS = /* @__PURE__ */ new Set(["approach", "performance", "issues", "work"]);

/** Pronouns that open what follows an area: "how it prevents crime we have graded good". */
export const PRONOUNS = /* @__PURE__ */ new Set(["we", "they", "it"]);

/** Places that an area may be said to be in. */
export const PLACES = /* @__PURE__ */ new Set("county region city capital borough country document report".split(" "));

/** Words that an area cannot end with: prepositions, and the "all" of its verb. */
export const LOOSE_ENDS = /* @__PURE__ */ new Set(["of", "from", "with", "all"]);

/** Words that a noun must follow, so that "and" behind them joins words and not areas. */
export const DANGLING = /* @__PURE__ */ new Set(
  "major serious local national strategic current likely positive best police criminal right safe fair the its of for to and domestic child safer future effective financial organisational".split(
    " ",
  ),
);

/** Areas whose whole name is one word in -ing. */
export const NAMES = /* @__PURE__ */ new Set("safeguarding vetting policing recording leadership training".split(" "));

/** The three pillars by their names. */
export const PILLARS = /* @__PURE__ */ new Set(["effectiveness", "efficiency", "legitimacy"]);
