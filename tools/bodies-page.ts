/**
 * Writes docs/bodies.md, the catalogue of bodies as tables that a person can check:
 *
 *     npx tsx tools/bodies-page.ts
 *
 * Everything on the page comes from src/body/data: the rows, the remarks above them, and the sources. A test keeps it in step.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BODIES, bodiesIn, type FormerName, getBody, type KnownBody, SOC_REGIONS } from "../src/body/index.js";
import { type SourceKey, SOURCES } from "../src/body/data/sources.js";
import { SHARED_NAMES } from "../src/body/data/shared-names.js";
import { foldName } from "../src/body/fold.js";
import { namesOf } from "../src/body/names.js";
import { writeSource } from "../src/body/source.js";

const PAGE = new URL("../docs/bodies.md", import.meta.url);
const ROW_FILES = ["forces", "rocus", "fire", "agencies"];

/** Gives the key of every source that has one, by its full text. */
const keys = new Map(Object.keys(SOURCES).map((key) => [writeSource(key as SourceKey), key]));

/** Reads the remarks that stand above rows in the data files, by the identifier of the row. */
function readRemarks(): Map<string, string> {
  const remarks = new Map<string, string>();
  for (const file of ROW_FILES) {
    let remark: string[] = [];
    for (const line of readFileSync(new URL(`../src/body/data/${file}.ts`, import.meta.url), "utf8").split("\n")) {
      const comment = /^ {2}\/\/ (.*)$/.exec(line)?.[1];
      const id = /^ {2}"([a-z-]+)":/.exec(line)?.[1];
      if (comment !== undefined) remark.push(comment);
      else {
        if (id !== undefined && remark.length > 0) remarks.set(id, remark.join(" "));
        remark = [];
      }
    }
  }
  return remarks;
}

/** Writes a source short: its key, which the list at the end explains, or a link to the page. */
function cite(source: string): string {
  const key = keys.get(source);
  return key === undefined ? `[page](${source})` : `[${key}](#sources)`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function codes(ids: readonly string[] | undefined): string {
  return (ids ?? []).map(code).join(", ");
}

function formerName({ name, from, to }: FormerName): string {
  return from === undefined && to === undefined
    ? `${name} (days not recorded)`
    : `${name} (${from ?? "…"} to ${to ?? "…"})`;
}

/** Writes what a row has besides its columns. */
function other(body: KnownBody): string {
  const parts = [
    body.formedFrom && `formed from ${codes(body.formedFrom)}`,
    body.became && `became ${code(body.became)}`,
    body.from && `from ${body.from}`,
    body.to && `to ${body.to}`,
  ];
  return parts.filter((part) => part !== undefined).join("; ");
}

type Column = readonly [heading: string, cell: (body: KnownBody) => string];

const remarks = readRemarks();
const REGION: Column = ["region", (body) => body.region ?? ""];
const NATION: Column = ["nation", (body) => body.nation ?? ""];
const GSS: Column = ["GSS code", (body) => body.gss ?? ""];
const MEMBERS: Column = ["members", (body) => (body.kind === "rocu" ? codes(body.members) : "")];
const TYPE: Column = ["type", (body) => (body.kind === "force" ? (body.type ?? "") : "")];
const GOVERNANCE: Column = ["governed by", (body) => (body.kind === "fire-and-rescue" ? (body.governance ?? "") : "")];

/** Writes a table of bodies, with the columns that all tables have around those of its own. */
function table(bodies: readonly KnownBody[], own: readonly Column[]): string {
  const columns: readonly Column[] = [
    ["id", (body) => code(body.id)],
    ["name", (body) => body.name],
    ["short name", (body) => body.shortName ?? ""],
    ...own,
    ["other names", (body) => (body.aliases ?? []).join("; ")],
    ["former names", (body) => (body.formerNames ?? []).map(formerName).join("; ")],
    ["dates", other],
    ["sources", (body) => (body.sources ?? []).map(cite).join(" ")],
    ["remarks", (body) => remarks.get(body.id) ?? ""],
  ];
  const used = columns.filter(([, cell]) => bodies.some((body) => cell(body) !== ""));
  return rows([used.map(([heading]) => heading), ...bodies.map((body) => used.map(([, cell]) => cell(body)))]);
}

/** Writes rows of cells, the headings first, as a table. */
function rows([headings = [], ...cells]: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]): string => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...cells.map(line)].join("\n");
}

/** Lists the names that several bodies have, with the bodies. */
function sharedNames(): readonly (readonly [name: string, ids: readonly string[]])[] {
  const holders = new Map<string, { name: string; ids: string[] }>();
  for (const body of BODIES) {
    for (const name of namesOf(body)) {
      const entry = holders.get(foldName(name)) ?? { name, ids: [] };
      entry.ids.push(body.id);
      holders.set(foldName(name), entry);
    }
  }
  for (const { name, bodies } of SHARED_NAMES) holders.set(foldName(name), { name, ids: [...bodies] });
  return [...holders.values()].filter(({ ids }) => ids.length > 1).map(({ name, ids }) => [name, ids] as const);
}

/** Makes the page. */
export function makePage(): string {
  const forces = bodiesIn("force");
  const isTerritorial = (body: KnownBody): boolean => body.kind === "force" && body.type === "territorial";
  const fire = bodiesIn("fire-and-rescue");
  const current = fire.filter((body) => body.to === undefined);
  const territorial = forces.filter(isTerritorial);
  return `<!-- Generated by tools/bodies-page.ts from src/body/data: edit there. -->

# The bodies that HMICFRS inspects

The catalogue of the library as tables, to be checked by eye: ${BODIES.length} bodies. An empty cell means that a fact is not there or
was not found; nothing is guessed. The remarks say where sources differ and what was chosen.

## Territorial police forces of England and Wales (${territorial.length})

The id is the one that data.police.uk uses.

${table(territorial, [NATION, REGION, GSS])}

## Other police forces (${forces.length - territorial.length})

Those of the armed services are inspected under the Armed Forces Act 2011, section 4. Those overseas invited HMICFRS; the list of
them is not complete.

${table(
  forces.filter((body) => !isTerritorial(body)),
  [TYPE, NATION],
)}

## Regional organised crime units (${bodiesIn("rocu").length})

${table(bodiesIn("rocu"), [NATION, REGION, MEMBERS])}

## Regions of inspections of serious and organised crime (${SOC_REGIONS.length})

A region is no body and has no grade. London has no regional organised crime unit; its report also graded British Transport Police.

${rows([
  ["region", "unit", "forces", "sources"],
  ...SOC_REGIONS.map(({ name, rocu, forces: ids, sources }) => [
    name,
    rocu === undefined ? "none" : code(rocu),
    ids.map((id) => getBody(id).name).join(", "),
    sources.map(cite).join(" "),
  ]),
])}

## Fire and rescue services of England (${current.length}, and ${fire.length - current.length} former)

${table(fire, [REGION, GSS, GOVERNANCE])}

## National agencies (${bodiesIn("agency").length})

${table(bodiesIn("agency"), [NATION])}

## Names that several bodies have

A search by one of these gives all of them, unless it is narrowed.

${rows([["name", "bodies"], ...sharedNames().map(([name, ids]) => [name, codes(ids)])])}

## Sources

${rows([["key", "source"], ...[...keys].map(([source, key]) => [key, source])])}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, makePage());
