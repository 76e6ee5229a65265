import { readPublication } from "../../src/reading/index.js";

/** Writes all that a text is read as, a line for each thing: what it is, the words that it was read from, and the pattern. */
export function exactly(text: string): string[] {
  const reading = readPublication(text);
  const words = ({
    evidence: { start, end },
  }: {
    readonly evidence: { readonly start: number; readonly end: number };
  }) => JSON.stringify(text.slice(start, end));
  const round = ({ current }: { readonly current: boolean }): string => (current ? "" : " | earlier");
  return [
    ...(["title", "published", "programme", "framework", "area"] as const).flatMap((field) =>
      reading[field] === null ? [] : [`${field}: ${reading[field]}`],
    ),
    ...(reading.bodies.length > 0 ? [`bodies: ${reading.bodies.join(" ")}`] : []),
    ...reading.judgments.map(
      (each) =>
        `${each.body} | ${each.aspect ?? "-"} | ${each.grade}${round(each)} | ${words(each)} by ${each.pattern}`,
    ),
    ...reading.tallies.map(
      (each) => `${each.body} # ${each.count} ${each.grade}${round(each)} | ${words(each)} by ${each.pattern}`,
    ),
    ...reading.recommendations.map(
      (each) =>
        `${each.kind} | ${each.addressee} | ${Object.values(each.deadline).join(" ")} | ${[each.text, ...each.actions].map((part) => JSON.stringify(part)).join(" ")}`,
    ),
    ...reading.unresolved.map((each) => `${each.why} | ${words(each)}`),
  ];
}
