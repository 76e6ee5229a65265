import { fail } from "../error/domain-error.js";
import { type BodyId, SOC_REGIONS } from "../body/index.js";
import { findBlocks, type Block } from "./blocks.js";
import { findMentions } from "./bodies.js";
import { opensOtherNews, yearAt } from "./context.js";
import { findPublished } from "./dates.js";
import { findFramework, findProgramme } from "./programme.js";
import { readBlocks } from "./reader.js";
import type { Reading } from "./reading.js";
import { readRecommendations } from "./recommendations.js";
import { findTitle } from "./title.js";
import { tokenise, type Tokens } from "./tokens.js";

/**
 * Reads a publication: a press release, report, news item or letter about inspections, as plain text, into what it says.
 *
 * It reads what the words state and never guesses: a grade whose body cannot be told is `unresolved`, a count of areas is not
 * spread over areas, and other inspectorates' grades, definitions of the scale and related news are passed over. A judgment's
 * `evidence` are offsets into the text, so that a person can check it.
 * Source of the forms read: https://hmicfrs.justiceinspectorates.gov.uk/news/
 *
 * @param text - the text, plain; line ends, bullets, quotation marks and spaces of any sort.
 * @returns what the text says; empty lists for a text that states nothing. Spans hold for every text.
 * @throws {@link DomainError} `wrong-type` when it is not text.
 * @remarks Cost: linear in the length of the text; the first call builds indexes over the catalogues.
 * @example
 * ```ts
 * import { readPublication } from "hmicfrs/reading";
 *
 * const text = "Kent Police was graded good at investigating crime and adequate at responding to the public.";
 * const { judgments } = readPublication(text);
 *
 * judgments.map(({ body, aspect, grade }) => [body, aspect, grade]); // => [["kent", "investigating crime", "good"], ["kent", "responding to the public", "adequate"]]
 * text.slice(judgments[0]!.evidence.start, judgments[0]!.evidence.end); // => "Kent Police was graded good at investigating crime"
 * ```
 * @category reading
 */
export function readPublication(text: string): Reading {
  if (typeof text !== "string")
    fail("publication", "wrong-type", { problem: "wrong type", expected: "text", got: text });
  const tokens = tokenise(text);
  const all = findBlocks(tokens);
  const blocks = withoutOtherNews(tokens, all);
  const published = findPublished(tokens, blocks);
  const title = findTitle(tokens, blocks);
  const year = published === null ? newestYear(tokens, blocks) : Number(published.slice(0, 4));
  const mentions = findMentions(tokens, year);
  const { collection, cast } = readBlocks(tokens, mentions, blocks, title, year);
  const { judgments, tallies, unresolved, topics } = collection.finish();
  const last = blocks.at(-1)?.to ?? 0;
  const named = cast.between(0, last);
  const bodies = [
    ...new Set<BodyId>([...judgments.flatMap(({ body }) => body ?? []), ...tallies.flatMap(({ body }) => body ?? [])]),
  ];
  const programme = findProgramme(tokens, last, named, topics);
  const aspects = judgments.flatMap(({ aspect, current }) => (aspect !== null && current ? [aspect] : []));
  return {
    title: title ? text.slice(tokens.start[title.from], tokens.end[title.to - 1]) : null,
    published,
    programme,
    framework: findFramework(tokens, last, programme, aspects),
    area: programme === "soc" ? regionOf(bodies) : null,
    bodies,
    judgments,
    tallies,
    recommendations: readRecommendations(tokens, blocks, cast, published),
    unresolved,
  };
}

/** Leaves out the list of other news at the foot; what stands in the first quarter of a text is furniture of the page. */
function withoutOtherNews(tokens: Tokens, blocks: readonly Block[]): readonly Block[] {
  const earliest = tokens.word.length / 4;
  const end = blocks.findIndex((block) => block.from >= earliest && opensOtherNews(tokens, block));
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Tells the region of which bodies were judged: the one whose unit is among them, or that has them all. */
function regionOf(bodies: readonly BodyId[]): string | null {
  if (bodies.length === 0) return null;
  const regions = SOC_REGIONS.filter(({ rocu, forces }) =>
    bodies.every((id) => id === rocu || (forces as readonly string[]).includes(id)),
  );
  const [region] = regions;
  return region && regions.length === 1 && (bodies.length > 1 || bodies[0] === region.rocu) ? region.name : null;
}

/** Finds the latest year that a text names. */
export function newestYear(tokens: Tokens, blocks: readonly Block[]): number | undefined {
  let newest: number | undefined;
  const end = Math.min(blocks.at(-1)?.to ?? 0, 6000);
  for (let at = 0; at < end; at++) {
    const year = yearAt(tokens, at);
    if (year !== undefined && year <= 2035 && year > (newest ?? 0)) newest = year;
  }
  return newest;
}
