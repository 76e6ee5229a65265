import { bodiesIn, type BodyKind, type InspectedBody } from "../body/index.js";
import type { BodyMention, Mentions } from "./bodies.js";
import type { BodyPhrase } from "./chunks.js";
import { firstFrom } from "./positions.js";
import type { Tokens } from "./tokens.js";

/** Which bodies a text speaks of, and where. */
export interface Cast {
  /** Resolves a name; `undefined` when the text does not tell which of several bodies it is. */
  resolve(mention: BodyMention): InspectedBody | undefined;
  /** Finds the body that "the force", "it" or an unnamed subject before a token stands for. */
  antecedent(at: number, kind: BodyKind | "any", from: number): InspectedBody | undefined;
  /** Finds the first body of a kind named after a token, before another. */
  next(at: number, kind: BodyKind | "any", to: number): InspectedBody | undefined;
  /** Finds the body of a place between two tokens: "In Essex, the fire service …". */
  placed(from: number, to: number, kind: BodyKind | "any"): InspectedBody | undefined;
  /** The bodies of the last list of names before a token: what "they" stands for. */
  group(at: number): readonly InspectedBody[] | undefined;
  /** The kinds of the bodies that the text names. */
  readonly kinds: ReadonlySet<BodyKind>;
  /** Whether the text names no body at all: one that says "our rating" throughout. */
  readonly nameless: boolean;
  /** The bodies that the text names, each once. */
  readonly all: readonly InspectedBody[];
  /** The bodies named in full between two tokens, each once. */
  between(from: number, to: number): readonly InspectedBody[];
}

/** Makes out which bodies a text speaks of. */
export function castOf(tokens: Tokens, { bodies }: Mentions, end: number): Cast {
  const mentions = bodies.filter((mention) => mention.from < end);
  const certain = new Set<InspectedBody>();
  const kinds = { police: 0, fire: 0 };
  for (const mention of mentions) {
    const [first] = mention.candidates;
    if (!mention.full || !first) continue;
    if (first.kind === "fire-and-rescue") kinds.fire += 3;
    else kinds.police += 3;
    // No two bodies share a full name.
    certain.add(first);
  }
  let leaned = false;
  const lean = (): "police" | "fire" | undefined => {
    if (!leaned) {
      leaned = true;
      const count = Math.min(end, 20_000);
      for (let at = 0; at < count; at++) {
        const word = tokens.word[at] as string;
        if (word === "fire" || word === "brigade" || word === "firefighters") kinds.fire++;
        else if (
          word === "police" ||
          word === "force" ||
          word === "constabulary" ||
          word === "policing" ||
          word === "peel"
        )
          kinds.police++;
      }
    }
    if (kinds.police > 0 && kinds.fire === 0) return "police";
    if (kinds.fire > 0 && kinds.police === 0) return "fire";
    if (kinds.police >= kinds.fire * 3) return "police";
    return kinds.fire >= kinds.police * 3 ? "fire" : undefined;
  };
  // "County Durham and Darlington" has a fire service and no force of that name: in a text on policing it is just the place.
  const isPlaceHere = (body: InspectedBody): boolean => {
    const side = certain.has(body) ? undefined : lean();
    return side !== undefined && (side === "fire") !== (body.kind === "fire-and-rescue");
  };
  const resolve = ({ candidates, full }: BodyMention): InspectedBody | undefined => {
    const [first] = candidates;
    if (candidates.length === 1) return !full && first && isPlaceHere(first) ? undefined : first;
    const known = candidates.filter((body) => certain.has(body));
    if (known.length === 1) return known[0];
    const side = lean();
    const fitting = candidates.filter(
      (body) => (side === "fire") === (body.kind === "fire-and-rescue") && side !== undefined && body.kind !== "rocu",
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  };
  const resolved = mentions.map((mention) => ({ mention, body: resolve(mention) }));
  const main = mainOf(resolved);
  const distinct = (kind: BodyKind | "any", place: boolean): InspectedBody[] => {
    const found = new Set<InspectedBody>();
    for (const { mention, body } of resolved) {
      if (body && mention.place === place && fits(body, kind)) found.add(body);
      if (found.size > 1) break;
    }
    return [...found];
  };
  const only = new Map<BodyKind | "any", InspectedBody | undefined>();
  const onlyOne = (kind: BodyKind | "any"): InspectedBody | undefined => {
    if (!only.has(kind)) {
      const named = distinct(kind, false);
      const found = named.length > 0 ? named : distinct(kind, true);
      only.set(
        kind,
        found.length === 1 ? found[0] : found.length === 0 && kind === "rocu" ? unitOf(resolved) : undefined,
      );
    }
    return only.get(kind);
  };
  const lastBefore = (at: number): number => firstFrom(mentions, at) - 1;
  return {
    // "BFRS", which no name explains, is one too.
    nameless: mentions.length === 0 && !tokens.word.some((word) => word !== "hmicfrs" && /^[a-z]{1,4}frs$/.test(word)),
    all: [...new Set(resolved.flatMap(({ mention, body }) => (body && !mention.place ? [body] : [])))],
    kinds: new Set(resolved.flatMap(({ body }) => body?.kind ?? [])),
    resolve,
    antecedent(at, kind, from) {
      const start = lastBefore(at);
      // "Kent Police … Wessex Police was …. It …": what the catalogue does not have is never taken for another.
      if (resolved[start]?.mention.candidates.length === 0) return undefined;
      const single = onlyOne(kind);
      if (single) return single;
      for (let index = start; index >= Math.max(0, start - 60); index--) {
        const entry = resolved[index] as (typeof resolved)[number];
        if (entry.mention.candidates.length === 0) return undefined;
        if (entry.mention.place || !entry.body || !fits(entry.body, kind)) continue;
        // "(Suffolk is the other one)": a body that is only mentioned leaves the text about its own.
        const aside = main && entry.body !== main.body && entry.mention.to < from && main.asides.has(entry.body);
        if (aside && fits(main.body, kind)) return main.body;
        // Two bodies in a row leave it open which of them is meant.
        const before = resolved[index - 1];
        const joint =
          before &&
          !before.mention.place &&
          before.body !== entry.body &&
          entry.mention.from - before.mention.to <= 2 &&
          before.mention.to >= from;
        if (!joint || (before.body && !fits(before.body, kind))) {
          // A list of names in an earlier sentence is no "it".
          const near = before && !before.mention.place && entry.mention.from - before.mention.to <= 2;
          if (!near || before.body === entry.body || entry.mention.to >= from) return entry.body;
          while (index > 0 && isNext(resolved[index - 1]?.mention, resolved[index]?.mention)) index--;
          continue;
        }
        return undefined;
      }
      return undefined;
    },
    next(at, kind, to) {
      for (let index = lastBefore(at) + 1; index < resolved.length; index++) {
        const entry = resolved[index] as (typeof resolved)[number];
        if (entry.mention.from >= to || entry.mention.candidates.length === 0) return undefined;
        if (entry.body && !entry.mention.place && fits(entry.body, kind)) return entry.body;
      }
      return undefined;
    },
    placed(from, to, kind) {
      for (let index = lastBefore(to); index >= 0; index--) {
        const { mention } = resolved[index] as { mention: BodyMention };
        if (mention.from < from) return undefined;
        if (mention.full || tokens.word[mention.from - 1] !== "in") continue;
        const side = lean();
        const fitting = mention.candidates.filter((body) =>
          kind === "any"
            ? (side === "fire") === (body.kind === "fire-and-rescue") && body.kind !== "rocu"
            : fits(body, kind),
        );
        if (fitting.length === 1 && (kind !== "any" || side !== undefined)) return fitting[0];
      }
      return undefined;
    },
    group(at) {
      const found: InspectedBody[] = [];
      let index = lastBefore(at);
      let edge = at;
      for (; index >= 0; index--) {
        const { mention, body } = resolved[index] as { mention: BodyMention; body: InspectedBody | undefined };
        if (edge - mention.to > (found.length === 0 ? 40 : 2) || !body || mention.place) break;
        found.unshift(body);
        edge = mention.from;
      }
      return found.length > 1 ? [...new Set(found)] : undefined;
    },
    between(from, to) {
      const found = new Set<InspectedBody>();
      for (let index = lastBefore(from) + 1; index < resolved.length; index++) {
        const entry = resolved[index] as (typeof resolved)[number];
        if (entry.mention.from >= to) break;
        if (entry.body && !entry.mention.place) found.add(entry.body);
      }
      return [...found];
    },
  };
}

/** How near its start a text names the body that it is about. */
const OPENING = 80;

/** Finds the body that a text is about, named at its start and most often, and those that are named but once. */
function mainOf(
  resolved: readonly { readonly mention: BodyMention; readonly body: InspectedBody | undefined }[],
): { readonly body: InspectedBody; readonly asides: ReadonlySet<InspectedBody> } | undefined {
  const counts = new Map<InspectedBody, number>();
  let body: InspectedBody | undefined;
  for (const { mention, body: named } of resolved) {
    if (!named) continue;
    if (mention.full && mention.from < OPENING) body ??= named;
    if (!mention.place) counts.set(named, (counts.get(named) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  if (!body || most < 2 || counts.get(body) !== most) return undefined;
  return { body, asides: new Set([...counts].flatMap(([named, count]) => (count === 1 ? [named] : []))) };
}

/** Tells whether two names stand in one list. */
function isNext(first: BodyMention | undefined, second: BodyMention | undefined): boolean {
  return first !== undefined && second !== undefined && second.from - first.to <= 2;
}

/** Finds the unit that all forces named, two at least, make up: "the region's organised crime unit". */
function unitOf(resolved: readonly { readonly body: InspectedBody | undefined }[]): InspectedBody | undefined {
  const forces = new Set(resolved.flatMap(({ body }) => (body?.kind === "force" ? [body.id] : [])));
  if (forces.size < 2) return undefined;
  return bodiesIn("rocu").find((unit) => unit.kind === "rocu" && [...forces].every((id) => unit.members.includes(id)));
}

/** Tells whether a noun may stand for a body: "the service" for the Metropolitan Police Service too. */
export function fits(body: InspectedBody, kind: BodyKind | "any"): boolean {
  if (kind === "any" || body.kind === kind) return true;
  return kind === "fire-and-rescue" && body.kind === "force" && body.name.includes("Police Service");
}

/** Tells the bodies that a phrase names, each once; `undefined` when one of them cannot be told. */
export function namedBodies(phrase: BodyPhrase, cast: Cast): readonly InspectedBody[] | undefined {
  const found = new Set<InspectedBody>();
  for (const mention of phrase.named) {
    const body = cast.resolve(mention);
    if (!body) return undefined;
    found.add(body);
  }
  return [...found];
}
