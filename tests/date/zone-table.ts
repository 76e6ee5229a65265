/**
 * Prints, as JSON, what every function that deals with days answers, on days where clocks change and days that some zones never
 * had. Run in a zone of its own by the test beside it; refuses to run in another zone than `TZ` names.
 */
import { addToDate, compareDates, daysBetween, formatDate, isIsoDate } from "../../src/date/index.js";
import {
  createRecommendation,
  daysUntilDue,
  deadlineStanding,
  describeDeadline,
  dueDate,
  isCauseOfConcernOpen,
  isOverdue,
  responseDueDate,
  statusHistory,
} from "../../src/recommendation/index.js";
import { summariseRecommendations } from "../../src/summary/index.js";

/** A moment, and the hour of the day that clocks in each zone showed then. */
const PROOFS: Readonly<Record<string, readonly (readonly [moment: string, shown: string])[]>> = {
  UTC: [["2024-07-01T12:00:00Z", "2024-07-01 12"]],
  "Europe/London": [
    ["2024-07-01T12:00:00Z", "2024-07-01 13"],
    ["2024-01-01T12:00:00Z", "2024-01-01 12"],
  ],
  "America/Santiago": [["2024-07-01T03:00:00Z", "2024-06-30 23"]],
  "Pacific/Apia": [
    ["2011-12-30T09:30:00Z", "2011-12-29 23"],
    ["2011-12-30T10:30:00Z", "2011-12-31 0"],
  ],
  "Pacific/Kiritimati": [["2024-07-01T11:00:00Z", "2024-07-02 1"]],
};

const zone = process.env["TZ"] ?? "";
for (const [moment, shown] of PROOFS[zone] ?? [["", "a zone of the table"]]) {
  const at = new Date(moment);
  const pad = (part: number): string => String(part).padStart(2, "0");
  const shows = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())} ${at.getHours()}`;
  if (shows !== shown) {
    console.error(`this process is not in the zone "${zone}": ${moment} shows ${shows}, not ${shown}`);
    process.exit(2);
  }
}

/** Days on which clocks change somewhere, that Apia and Kiritimati never had, ends of months and of leap years. */
const DAYS = [
  "1994-12-30",
  "1994-12-31",
  "1995-01-01",
  "2011-12-29",
  "2011-12-30",
  "2011-12-31",
  "2021-08-31",
  "2022-02-28",
  "2023-09-03",
  "2023-10-29",
  "2024-02-29",
  "2024-03-31",
  "2024-04-06",
  "2024-04-07",
  "2024-09-08",
  "2024-10-27",
  "2024-12-31",
];
const PERIODS = [
  { amount: 1, unit: "days" },
  { amount: -1, unit: "days" },
  { amount: 55, unit: "days" },
  { amount: 2, unit: "weeks" },
  { amount: 6, unit: "months" },
  { amount: -1, unit: "months" },
  { amount: 1, unit: "years" },
] as const;

const recommendation = createRecommendation({
  id: "1",
  text: "The force should act.",
  actions: ["first", "second"],
  addressees: ["kent", "dorset"],
  issued: "2011-06-30",
  deadline: { kind: "within", amount: 6, unit: "months" },
  progress: [{ addressee: "kent", date: "2011-12-31", status: "complete", assertedBy: "body" }],
});

const answers = {
  added: DAYS.flatMap((day) => PERIODS.map((period) => addToDate(day, period))),
  between: DAYS.map((day) => DAYS.map((other) => daysBetween(day, other))),
  compared: DAYS.map((day) => compareDates(day, "2011-12-30")),
  written: DAYS.map((day) => formatDate(day)),
  exist: ["2011-12-30", "1994-12-31", "2024-03-31", "2024-02-30"].map((day) => isIsoDate(day)),
  due: DAYS.map((issued) => dueDate({ issued, deadline: { kind: "within", amount: 6, unit: "months" } })),
  left: DAYS.map((asOf) => daysUntilDue(recommendation, { asOf })),
  overdue: DAYS.map((asOf) => isOverdue(recommendation, { asOf })),
  standing: DAYS.map((asOf) => deadlineStanding(recommendation, { asOf, addressee: "kent" })),
  history: DAYS.map((asOf) => statusHistory(recommendation, { asOf, addressee: "kent" })),
  deadline: describeDeadline({ kind: "within", amount: 28, unit: "days", from: "2011-12-30" }),
  open: DAYS.map((asOf) => isCauseOfConcernOpen({ issued: "2011-12-30", closed: "2024-03-31" }, { asOf })),
  response: DAYS.map((published) => responseDueDate({ published, framework: "peel-2023-25" })),
  summary: DAYS.map((asOf) => summariseRecommendations([recommendation], { asOf })),
};
process.stdout.write(JSON.stringify({ zone, answers }));
