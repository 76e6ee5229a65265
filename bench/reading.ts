/**
 * Measures `readPublication`: speed on ordinary text, beside `compromise` doing tokenisation alone, and how the time grows when
 * hostile texts double. Prints; fails when a bound is broken. `tsx bench/reading.ts`
 */
import nlp from "compromise/one";
import { readPublication } from "../src/reading/index.js";

const FORCES = [
  "Kent Police",
  "Essex Police",
  "Norfolk Constabulary",
  "Dorset Police",
  "Cleveland Police",
  "Surrey Police",
];

/** A press notice of our own wording, once for each force in turn. */
function notice(force: string): string {
  return `${force} must do better at answering calls, inspectors say

The inspectorate has today published its report on ${force}, which looked at how the force keeps people safe and reduces crime.

HMICFRS graded the force's performance across nine areas of policing. ${force} was ‘good’ in two areas, ‘adequate’ in five areas and ‘requires improvement’ in two areas.

The force was rated good for preventing crime and managing offenders, and requires improvement for responding to the public and investigating crime.

Officers told the inspection team that demand had grown for three years in a row, and that posts in the control room were hard to fill. New starters wait several weeks for their training. Supervisors now listen to a sample of calls every month, and the chief constable reads the results.

The inspector said: “I am pleased with some aspects of the force's work. It has a clear plan, its leaders are visible and people know what is expected of them. But too many callers give up before anybody answers, and some investigations take far too long to finish. I will go on watching how the force puts its plans into effect in the months ahead.”

Neighbourhood teams were praised for the time they spend with people who live and work in the area. They know who their vulnerable residents are and visit them often. Schools, councils and charities told us that they find officers easy to reach, and that problems in the streets and parks are dealt with before they grow. The force shares what it learns with its neighbours and takes part in exercises with ambulance crews and councils throughout the year.

The force records crime well and tells victims what happens next. In a sample of three hundred cases we found few in which a crime had not been recorded, and in most of those somebody had noticed the mistake within a day or two. Victims said that they were listened to, although some waited too long for a call back when their investigator was on leave or had moved to another post.

Money is tight. The force has to save several million pounds over the next four years, and its plans rest on selling buildings that it no longer uses. We will look at those plans again when we come back in the spring. In the meantime, the police and crime commissioner has asked for a report on progress at each of the next three meetings.

Within six months, the force should review how it assesses the risk to people who call more than once.

Notes
- For further information, please contact the press office.

`;
}

function ordinary(bytes: number): string {
  let text = "";
  for (let turn = 0; text.length < bytes; turn++) text += notice(FORCES[turn % FORCES.length] as string);
  return text;
}

/** Processor time that this thread takes to do something, in seconds: what else the machine does counts less. */
function spent(run: () => void): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
}

/** The least time that something takes in some rounds. */
function seconds(run: () => void, rounds = 7): number {
  run();
  let best = Infinity;
  let turns = 1;
  for (let round = 0; round < rounds; round++) {
    const taken = spent(() => {
      for (let turn = 0; turn < turns; turn++) run();
    });
    if (round > 0 || taken > 0.05) best = Math.min(best, taken / turns);
    // Short runs are repeated, so that collecting garbage weighs the same on each.
    if (taken < 0.05) turns = Math.min(2000, Math.ceil((turns * 0.08) / Math.max(taken, 0.0005)));
  }
  return best;
}

/**
 * The least time that each of some things takes, measured in turn, once the engine has had a while to translate them. Each sample
 * is of several runs, for the clock of a thread may tick but every 4 ms.
 */
function race(runs: readonly (() => void)[], warmUp = 3000, rounds = 11): number[] {
  const end = performance.now() + warmUp;
  while (performance.now() < end) for (const run of runs) run();
  const turns = runs.map((run) => Math.ceil(0.2 / Math.max(spent(run), 0.01)));
  const sample = (run: () => void, index: number): number => {
    const repeated = turns[index] as number;
    const taken = spent(() => {
      for (let turn = 0; turn < repeated; turn++) run();
    });
    return taken / repeated;
  };
  const taken = Array.from({ length: rounds }, () => runs.map(sample));
  return runs.map((_, index) => Math.min(...taken.map((round) => round[index] as number)));
}

const failures: string[] = [];
const text = ordinary(1_000_000);
const sample = text.slice(0, 200_000);
const [ours, theirs] = race([() => readPublication(text), () => nlp.tokenize(sample)]) as [number, number];
const speed = text.length / 1e6 / ours;
const peer = sample.length / 1e6 / theirs;
console.log(
  `ordinary text: ${speed.toFixed(1)} MB/s; compromise, tokenising alone: ${peer.toFixed(2)} MB/s; ${(speed / peer).toFixed(1)} times`,
);
if (speed < 5) failures.push("slower than 5 MB/s");
if (speed < 10 * peer) failures.push("less than ten times compromise");

const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  "good and": (size) => "good and ".repeat(size / 9),
  bullets: (size) => "•\n".repeat(size / 2),
  "bullets of grades": (size) => "- good\n".repeat(size / 7),
  "nested quotes": (size) => "“‘".repeat(size / 4) + "good" + "’”".repeat(size / 4),
  "one long line": (size) => "x".repeat(size),
  "one long sentence": (size) => "Kent Police is good at a, ".repeat(size / 26),
  brackets: (size) => "(".repeat(size / 2) + ")".repeat(size / 2),
  "alternating lines": (size) => "Preventing crime\nGood\n".repeat(size / 22),
  "labels without grades": (size) => "Preventing crime\n".repeat(size / 17) + "Good",
  "table rows": (size) => "Preventing crime | Good | Adequate\n".repeat(size / 35),
  "names in a row": (size) => "Kent Police, Essex Police and ".repeat(size / 30),
  pronouns: (size) => "It was rated good. ".repeat(size / 19),
  "lists without end": (size) => "rated good for preventing crime, " + "investigating crime, ".repeat(size / 21),
  "other raters": (size) => "Ofsted rated it good. ".repeat(size / 22),
  deadlines: (size) => "Within six months the force should act. ".repeat(size / 40),
  dates: (size) => "14 May 2024 ".repeat(size / 12),
  tallies: (size) => "Kent Police was good in 5 areas. ".repeat(size / 33),
  "many areas": (size) =>
    Array.from({ length: size / 40 }, (_, index) => `Kent Police was rated good for x${index}y.`).join(" "),
  revisits: (size) => "Kent Police was rated good in December 2015 and in 2016. ".repeat(size / 57),
  "the forces": (size) => "Kent Police and Essex Police met. The forces were rated good. ".repeat(size / 63),
  "all of them": (size) =>
    "They are leadership and vetting. Both were rated good in all three areas. ".repeat(size / 74),
  trust: (size) => "The trust said it was rated good. ".repeat(size / 34),
};
for (const [name, make] of Object.entries(HOSTILE)) {
  const [once, twice] = [make(100_000), make(200_000)];
  const first = seconds(() => readPublication(once), 5);
  const second = seconds(() => readPublication(twice), 5);
  const growth = second / first;
  console.log(
    `${name.padEnd(22)} 100 kB ${(first * 1000).toFixed(1).padStart(8)} ms, twice that ${growth.toFixed(2)} times`,
  );
  if (growth > 2.2 && second > 0.005) failures.push(`${name}: ${growth.toFixed(2)} times`);
}
if (failures.length > 0) {
  console.log(`\nBroken: ${failures.join("; ")}`);
  process.exitCode = 1;
}
