/**
 * Scores `readPublication` on a folder of labelled texts: `NAME.txt` beside `NAME.json`. Prints precision and recall, by text
 * and by pattern, and every miss. `npm run score -- DIR`; without the folder it says so and ends well.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BODIES } from "../src/body/index.js";
import { readPublication } from "../src/reading/index.js";

interface Label {
  body: string | null;
  aspect: string | null;
  grade: string;
  current: boolean;
  evidence: string;
}

interface Labels {
  published: string | null;
  programme: string | null;
  patterns?: string[];
  judgments: Label[];
  tallies: { body: string | null; grade: string; count: number; current: boolean; evidence: string }[];
  recommendations: { text: string; addressee: string | null; due: string | null; kind: string }[];
}

const [argument, ...flags] = process.argv.slice(2);
const directory = argument ?? "../shared/corpus/dev";
if (!existsSync(directory)) {
  console.log(`No labelled texts at ${directory}: nothing to score.`);
  process.exit(0);
}
const only = flags.find((flag) => flag.startsWith("--only="))?.slice(7);
const wanted = only === undefined ? undefined : new Set(readFileSync(only, "utf8").split("\n"));
const quiet = flags.includes("--quiet");

const ids = new Map<string, string>();
for (const body of BODIES) {
  for (const name of [body.name, ...(body.aliases ?? []), ...(body.formerNames ?? []).map((former) => former.name)]) {
    for (const form of [name, name.replace("Constabulary", "Police")]) {
      const key = form.replaceAll("&", "and");
      if (!ids.has(key)) ids.set(key, body.id);
    }
  }
}
const idOf = (name: string | null): string | null =>
  name === null ? null : (ids.get(name.replaceAll("&", "and")) ?? `unknown:${name}`);

interface Score {
  found: number;
  right: number;
  labelled: number;
  aspects: number;
}
const total: Score = { found: 0, right: 0, labelled: 0, aspects: 0 };
const tallied: Score = { found: 0, right: 0, labelled: 0, aspects: 0 };
const recommended: Score = { found: 0, right: 0, labelled: 0, aspects: 0 };
const byPattern = new Map<string, { found: number; right: number }>();
const byTag = new Map<string, { labelled: number; right: number }>();
let evidence = 0;
let dates = 0;
let dated = 0;
let programmes = 0;
let texts = 0;

const show = (value: unknown): string => JSON.stringify(value);

for (const file of readdirSync(directory)
  .filter((name) => name.endsWith(".txt"))
  .sort()) {
  const name = file.slice(0, -4);
  if (wanted && !wanted.has(name)) continue;
  texts++;
  const text = readFileSync(join(directory, file), "utf8");
  const labels = JSON.parse(readFileSync(join(directory, `${name}.json`), "utf8")) as Labels;
  const reading = readPublication(text);
  const notes: string[] = [];
  const open = labels.judgments.map((label) => ({
    ...label,
    id: idOf(label.body),
    grade: label.grade === "ungraded" ? null : label.grade,
  }));
  let right = 0;
  // Those whose label has their very aspect first, so that one in other words takes none of theirs.
  const isExact = (judgment: (typeof reading.judgments)[number]): boolean =>
    open.some(
      (label) =>
        label.id === judgment.body &&
        label.grade === judgment.grade &&
        label.current === judgment.current &&
        label.aspect === judgment.aspect,
    );
  const exact = reading.judgments.filter(isExact);
  for (const judgment of [...exact, ...reading.judgments.filter((one) => !exact.includes(one))]) {
    const words = text.slice(judgment.evidence.start, judgment.evidence.end);
    const fits = open.filter(
      (label) => label.id === judgment.body && label.grade === judgment.grade && label.current === judgment.current,
    );
    const best = fits.find((label) => label.aspect === judgment.aspect) ?? fits[0];
    const pattern = byPattern.get(judgment.pattern) ?? { found: 0, right: 0 };
    byPattern.set(judgment.pattern, pattern);
    pattern.found++;
    if (!best) {
      notes.push(
        `  WRONG   ${judgment.body} | ${show(judgment.aspect)} | ${judgment.grade} | ${judgment.current ? "" : "earlier "}${show(words)} [${judgment.pattern}]`,
      );
      continue;
    }
    open.splice(open.indexOf(best), 1);
    right++;
    pattern.right++;
    if (best.aspect === judgment.aspect) total.aspects++;
    else notes.push(`  ASPECT  ${show(judgment.aspect)} for ${show(best.aspect)} [${judgment.pattern}]`);
    const at = text.indexOf(best.evidence);
    if (at < judgment.evidence.end && judgment.evidence.start < at + best.evidence.length) evidence++;
    else notes.push(`  EVIDENCE ${show(words)} for ${show(best.evidence)}`);
  }
  for (const label of open)
    notes.push(
      `  MISSED  ${label.id} | ${show(label.aspect)} | ${label.grade} | ${label.current ? "" : "earlier "}${show(label.evidence)}`,
    );
  total.found += reading.judgments.length;
  total.labelled += labels.judgments.length;
  total.right += right;
  for (const tag of labels.patterns ?? []) {
    const count = byTag.get(tag) ?? { labelled: 0, right: 0 };
    count.labelled += labels.judgments.length;
    count.right += right;
    byTag.set(tag, count);
  }
  const tallies = labels.tallies.map((tally) => ({ ...tally, id: idOf(tally.body) }));
  for (const tally of reading.tallies) {
    const best = tallies.find(
      (label) =>
        label.id === tally.body &&
        label.grade === tally.grade &&
        label.count === tally.count &&
        label.current === tally.current,
    );
    if (best) {
      tallies.splice(tallies.indexOf(best), 1);
      tallied.right++;
    } else
      notes.push(
        `  TALLY?  ${tally.body} ${tally.count} ${tally.grade}${tally.current ? "" : " earlier"} ${show(text.slice(tally.evidence.start, tally.evidence.end))}`,
      );
  }
  for (const label of tallies)
    notes.push(
      `  TALLY-  ${label.id} ${label.count} ${label.grade}${label.current ? "" : " earlier"} ${show(label.evidence)}`,
    );
  tallied.found += reading.tallies.length;
  tallied.labelled += labels.tallies.length;
  const expected = [...labels.recommendations];
  for (const recommendation of reading.recommendations) {
    const best = expected.find(
      (label) =>
        label.kind === recommendation.kind &&
        (recommendation.text.includes(label.text) || label.text.includes(recommendation.text)),
    );
    if (best) {
      expected.splice(expected.indexOf(best), 1);
      recommended.right++;
      if (idOf(best.addressee) !== recommendation.addressee)
        notes.push(`  ADDRESSEE ${recommendation.addressee} for ${best.addressee}`);
      if ((best.due === null) !== (recommendation.deadline.kind === "none"))
        notes.push(`  DUE ${show(recommendation.deadline)} for ${best.due}`);
    } else notes.push(`  REC?    ${recommendation.kind} ${show(recommendation.text)}`);
  }
  for (const label of expected) notes.push(`  REC-    ${label.kind} ${show(label.text)} ${label.due}`);
  recommended.found += reading.recommendations.length;
  recommended.labelled += labels.recommendations.length;
  if (labels.published !== null) {
    dated++;
    if (reading.published === labels.published) dates++;
    else notes.push(`  DATE    ${reading.published} for ${labels.published}`);
  } else if (reading.published !== null) notes.push(`  DATE    ${reading.published} for none`);
  // The labels know six programmes; ours has more, which they call "other".
  const labelled = ["peel", "frs", "soc", "cdi", "custody", "child-protection"];
  const told = reading.programme === null || labelled.includes(reading.programme) ? reading.programme : "other";
  if (told === labels.programme || (labels.programme === "other" && told === null)) programmes++;
  else notes.push(`  PROGRAMME ${reading.programme} for ${labels.programme}`);
  for (const unresolved of reading.unresolved) notes.push(`  unresolved ${unresolved.why}: ${show(unresolved.text)}`);
  if (!quiet || notes.length > 0)
    console.log(`${name}: ${right} right, ${reading.judgments.length} found, ${labels.judgments.length} labelled`);
  for (const note of notes) console.log(note);
}

const share = (part: number, whole: number): string =>
  `${part}/${whole} = ${whole === 0 ? "-" : (part / whole).toFixed(3)}`;
console.log("\nBy pattern (right of found)");
for (const [pattern, { found, right }] of [...byPattern].sort((a, b) => b[1].found - a[1].found))
  console.log(`  ${share(right, found).padEnd(16)} ${pattern}`);
if (flags.includes("--tags")) {
  console.log("\nBy tag of the texts (right of labelled)");
  for (const [tag, { labelled, right }] of [...byTag].sort())
    console.log(`  ${share(right, labelled).padEnd(16)} ${tag}`);
}
console.log(`\n${texts} texts
judgments   precision ${share(total.right, total.found)}   recall ${share(total.right, total.labelled)}
aspects     ${share(total.aspects, total.right)}   evidence overlapping ${share(evidence, total.right)}
tallies     precision ${share(tallied.right, tallied.found)}   recall ${share(tallied.right, tallied.labelled)}
recommendations precision ${share(recommended.right, recommended.found)}   recall ${share(recommended.right, recommended.labelled)}
published   ${share(dates, dated)}   programme ${share(programmes, texts)}`);
