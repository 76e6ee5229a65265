import { type SourceKey, SOURCES } from "./data/sources.js";

/** The two addresses that HMICFRS has had, by what stands for them in the tables. */
const ADDRESSES = {
  hm: "https://hmicfrs.justiceinspectorates.gov.uk/",
  ji: "https://www.justiceinspectorates.gov.uk/hmicfrs/",
} as const;

/** Writes a source out in full. */
export function writeSource(key: SourceKey): string {
  const source: string = (SOURCES as Readonly<Record<string, string>>)[key] ?? key;
  if (source[2] !== ":") return source;
  return ADDRESSES[source.slice(0, 2) as keyof typeof ADDRESSES] + source.slice(3);
}
