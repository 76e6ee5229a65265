import type { InspectedBody } from "./body.js";
import { AGENCIES } from "./data/agencies.js";
import { FIRE, FIRE_SOURCES, type FireRow } from "./data/fire.js";
import { OTHER_FORCES, TERRITORIAL, TERRITORIAL_SOURCES, type TerritorialRow } from "./data/forces.js";
import { ROCUS } from "./data/rocus.js";
import type { SourceKey } from "./data/sources.js";
import type { FireAndRescueServiceId, KnownBody, KnownBodyId, TerritorialForceId } from "./ids.js";
import { writeSource } from "./source.js";

/** A body whose sources are still keys. */
type Draft<B = InspectedBody> = B extends InspectedBody
  ? Omit<B, "id" | "sources"> & { readonly id: KnownBodyId; readonly sources: readonly SourceKey[] }
  : never;

/** Writes the sources of a body out, and freezes it to the bottom. */
function finish(draft: Draft): KnownBody {
  const body = { ...draft, sources: draft.sources.map(writeSource) };
  body.formerNames?.forEach(Object.freeze);
  for (const value of Object.values(body)) Object.freeze(value);
  return Object.freeze(body);
}

function makeTerritorialForce(id: TerritorialForceId, row: TerritorialRow): KnownBody {
  const [shortName, ending, gss, region, ownSources, details] = row;
  const isWelsh = region === "Wales";
  return finish({
    kind: "force",
    type: "territorial",
    id,
    name: `${shortName} ${ending}`,
    shortName,
    ...(isWelsh ? { nation: region } : { nation: "England", region }),
    gss,
    ...details,
    sources: [...ownSources, ...TERRITORIAL_SOURCES.filter((source) => !isWelsh || source !== "RGN24")],
  });
}

function makeFireAndRescueService(id: FireAndRescueServiceId, row: FireRow): KnownBody {
  const [shortName, ending, gss, region, governance, ownSources, details] = row;
  return finish({
    kind: "fire-and-rescue",
    id,
    name: `${shortName} ${ending}`,
    shortName,
    nation: "England",
    region,
    ...(gss !== undefined && { gss }),
    ...(governance !== undefined && { governance }),
    ...details,
    sources: gss === undefined ? ownSources : [...ownSources, ...FIRE_SOURCES],
  });
}

/** Turns every row of a table into a body, in the order of the table. */
function expand<Id extends string, Row>(
  table: Readonly<Record<Id, Row>>,
  make: (id: Id, row: Row) => KnownBody,
): KnownBody[] {
  return (Object.entries(table) as [Id, Row][]).map(([id, row]) => make(id, row));
}

/** Makes the catalogue from its tables: forces, ROCUs, fire and rescue services, agencies. */
export function makeCatalogue(): readonly KnownBody[] {
  return Object.freeze([
    ...expand(TERRITORIAL, makeTerritorialForce),
    ...expand(OTHER_FORCES, (id, row) => finish({ kind: "force", id, ...row })),
    ...expand(ROCUS, (id, row) => finish({ kind: "rocu", id, ...row })),
    ...expand(FIRE, makeFireAndRescueService),
    ...expand(AGENCIES, (id, row) => finish({ kind: "agency", id, ...row })),
  ]);
}
