import { isKnownBodyId } from "../body/catalogue.js";
import { type BodyId, getBody, type InspectedBody } from "../body/index.js";
import type { Inspectorate } from "../inspection/index.js";
import type { Noun } from "./english.js";
import { BODY_NOUN, INSPECTORATE_NAMES, KIND_NOUNS, WITH_ARTICLE } from "./names-data.js";

/** Looks a body up: among the caller's own first, then in the catalogue. */
export type BodyLookup = (id: BodyId) => InspectedBody | undefined;

/** Makes the look-up of bodies from those that the caller brought. */
export function bodyLookup(own: readonly InspectedBody[] | undefined): BodyLookup {
  const byId = new Map<string, InspectedBody>(own?.map((body) => [body.id, body]));
  return (id) => byId.get(id) ?? (isKnownBodyId(id) ? getBody(id) : undefined);
}

/** Names a body inside a sentence: "West Mercia Police", "the National Crime Agency"; its identifier when it is not known. */
export function nameInSentence(id: BodyId, lookup: BodyLookup): string {
  const body = lookup(id);
  if (!body) return id;
  const takesArticle = body.kind === "rocu" || (WITH_ARTICLE as readonly string[]).includes(id);
  return takesArticle ? `the ${body.name}` : body.name;
}

/** Gives what some bodies are called together: "forces" when all are forces, "bodies" for a mixture. */
export function nounForBodies(ids: Iterable<BodyId>, lookup: BodyLookup): Noun {
  const kinds = new Set(Array.from(ids, (id) => lookup(id)?.kind));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? KIND_NOUNS[kind] : BODY_NOUN;
}

/** Names an inspectorate; its identifier when it is not known. */
export function inspectorateName(id: Inspectorate): string {
  return INSPECTORATE_NAMES[id] ?? id;
}
