import { requireDateOption } from "../date/arithmetic.js";
import { daysBetween, type IsoDate } from "../date/index.js";
import { fail } from "../error/domain-error.js";
import {
  type Addressee,
  type CauseOfConcern,
  dueDate,
  isCauseOfConcernOpen,
  type Progress,
  type Recommendation,
  type RecommendationStatus,
  type Standing,
} from "../recommendation/index.js";
import { type DeadlineStanding, standingAfter } from "../recommendation/standing.js";
import type {
  Assignment,
  CauseSummary,
  Findings,
  OpenCount,
  RecommendationSummary,
  RecommendationSummaryOptions,
} from "./recommendation-summary.js";

const DEFAULT_DAYS = 30;

/** The statuses with which a recommendation still asks for something. */
const OPEN: readonly RecommendationStatus[] = ["awaiting-review", "being-progressed"];

/** A count in the making. */
interface Counter {
  total: number;
  open: number;
}

/** What is gathered about one addressee. */
interface AddresseeTally {
  readonly assignments: Counter;
  readonly byStatus: Record<RecommendationStatus, number>;
  overdue: number;
  dueSoon: number;
}

/** Everything that is gathered in the one pass over the findings. */
interface Gathering {
  readonly asOf: IsoDate;
  readonly dueWithinDays: number;
  readonly options: RecommendationSummaryOptions;
  readonly causes: Counter;
  readonly recommendations: Counter;
  readonly actions: Counter;
  readonly assignments: Counter;
  readonly byStatus: Record<RecommendationStatus, number>;
  readonly byStanding: Record<Standing, number>;
  readonly byAddressee: Map<Addressee, AddresseeTally>;
  readonly byCause: { cause: CauseOfConcern; inspection: string; open: boolean; recommendations: Counter }[];
  readonly overdue: Assignment[];
  readonly dueSoon: Assignment[];
  oldestOpen: Assignment | null;
  areasForImprovement: number;
  notYetIssued: number;
}

/**
 * Adds up what must be done, by whom and by when, as of a day: by kind, status, addressee and unit, what is overdue, what falls
 * due soon, what has been open longest, and what became of each cause of concern.
 *
 * A recommendation has a status for each addressee; a cause of concern and its recommendations close separately; completed late
 * is told from completed in time. Findings given twice count twice.
 * Source: https://www.avonfire.gov.uk/news/hmicfrs-revisit-letter-2025
 *
 * @param source - an inspection, or a list of inspections and recommendations, in any mixture.
 * @param options - `asOf`, the day, `YYYY-MM-DD`, required; `dueWithinDays`, 30 unless given; `addressee`, everybody unless given;
 * `assertedBy`, anyone's word unless given.
 * @returns the summary, frozen, as plain data; all zero for the empty list.
 * @throws {@link DomainError} `wrong-type` or `not-a-date` without a day, `bad-number` for `dueWithinDays` below 0 or not whole.
 * @remarks Cost: linear in the size of the findings, and sorts what is overdue and what is due soon.
 * @example
 * ```ts
 * import { createRecommendation, summariseRecommendations } from "hmicfrs";
 *
 * const recommendation = createRecommendation({
 *   id: "1",
 *   text: "The forces should:",
 *   actions: ["make a plan", "publish it"],
 *   addressees: ["kent", "dorset"],
 *   issued: "2024-01-15",
 *   deadline: { kind: "by", date: "2024-04-30" },
 *   progress: [{ addressee: "kent", date: "2024-03-01", status: "complete", assertedBy: "body" }],
 * });
 * const summary = summariseRecommendations([recommendation], { asOf: "2024-05-02" });
 *
 * summary.byUnit.recommendations; // => { total: 1, open: 1, closed: 0 }
 * summary.byUnit.actions; // => { total: 2, open: 2, closed: 0 }
 * summary.byUnit.assignments; // => { total: 2, open: 1, closed: 1 }
 * summary.overdue.map((each) => [each.addressee, each.daysUntilDue]); // => [["dorset", -2]]
 * ```
 * @see {@link deadlineStanding} for one recommendation and one addressee.
 * @category summaries
 */
export function summariseRecommendations(
  source: Findings | readonly (Findings | Recommendation)[],
  options: RecommendationSummaryOptions,
): RecommendationSummary {
  const gathering = startGathering(options);
  for (const item of listOf(source)) {
    if ("recommendations" in item) gatherFindings(gathering, item);
    else gatherRecommendation(gathering, item);
  }
  return finishGathering(gathering);
}

/** Gives what there is to go through, or throws the error about an input that is neither an inspection nor a list. */
function listOf(source: Findings | readonly (Findings | Recommendation)[]): readonly (Findings | Recommendation)[] {
  if (Array.isArray(source)) return source as readonly (Findings | Recommendation)[];
  if (typeof source === "object" && source !== null && "recommendations" in source) return [source];
  const expected = "an inspection, or a list of inspections and recommendations";
  return fail("recommendations", "wrong-type", { problem: "wrong type", expected, got: source });
}

function startGathering(options: RecommendationSummaryOptions): Gathering {
  const asOf = requireDateOption(options, "asOf");
  const dueWithinDays = options.dueWithinDays ?? DEFAULT_DAYS;
  if (!Number.isInteger(dueWithinDays) || dueWithinDays < 0) {
    const complaint = {
      problem: "not a whole number in range",
      expected: "a whole number from 0 up",
      got: dueWithinDays,
    };
    fail("options", "bad-number", complaint, ["dueWithinDays"]);
  }
  return {
    asOf,
    dueWithinDays,
    options,
    causes: { total: 0, open: 0 },
    recommendations: { total: 0, open: 0 },
    actions: { total: 0, open: 0 },
    assignments: { total: 0, open: 0 },
    byStatus: noStatuses(),
    byStanding: {
      "not-yet-due": 0,
      overdue: 0,
      open: 0,
      "completed-in-time": 0,
      "completed-late": 0,
      completed: 0,
      "not-pursued": 0,
    },
    byAddressee: new Map(),
    byCause: [],
    overdue: [],
    dueSoon: [],
    oldestOpen: null,
    areasForImprovement: 0,
    notYetIssued: 0,
  };
}

function noStatuses(): Record<RecommendationStatus, number> {
  return { "awaiting-review": 0, "being-progressed": 0, complete: 0, superseded: 0, "not-accepted": 0 };
}

function addTo(counter: Counter, amount: number, isOpen: boolean): void {
  counter.total += amount;
  if (isOpen) counter.open += amount;
}

/** Gathers everything that an inspection found. */
function gatherFindings(gathering: Gathering, findings: Findings): void {
  const { asOf, options } = gathering;
  const concerns = (body: string): boolean => options.addressee === undefined || options.addressee === body;
  const byCause = new Map<string | undefined, Counter>();
  for (const cause of findings.causesOfConcern) {
    if (!concerns(cause.body)) continue;
    if (cause.issued > asOf) {
      gathering.notYetIssued++;
      continue;
    }
    const open = isCauseOfConcernOpen(cause, { asOf });
    addTo(gathering.causes, 1, open);
    const recommendations: Counter = { total: 0, open: 0 };
    byCause.set(cause.id, recommendations);
    gathering.byCause.push({ cause, inspection: findings.id, open, recommendations });
  }
  for (const recommendation of findings.recommendations) {
    const isOpen = gatherRecommendation(gathering, recommendation, findings.id);
    const counter = byCause.get(recommendation.causeOfConcern);
    if (isOpen !== undefined && counter) addTo(counter, 1, isOpen);
  }
  const areas = findings.areasForImprovement.filter((area) => concerns(area.body)).length;
  if (findings.published > asOf) gathering.notYetIssued += areas;
  else gathering.areasForImprovement += areas;
}

/** Gathers a recommendation; tells whether it is open, or nothing when it does not count. */
function gatherRecommendation(
  gathering: Gathering,
  recommendation: Recommendation,
  inspection?: string,
): boolean | undefined {
  const { asOf, options } = gathering;
  const addressees = recommendation.addressees.filter(
    (addressee) => options.addressee === undefined || options.addressee === addressee,
  );
  if (addressees.length === 0) return undefined;
  if (recommendation.issued > asOf) {
    gathering.notYetIssued++;
    return undefined;
  }
  const entries = new Map<Addressee, Progress[]>(addressees.map((addressee) => [addressee, []]));
  for (const entry of recommendation.progress) {
    const counts = entry.date <= asOf && (options.assertedBy === undefined || options.assertedBy === entry.assertedBy);
    if (counts) entries.get(entry.addressee)?.push(entry);
  }
  const due = dueDate(recommendation);
  let isOpen = false;
  for (const [addressee, history] of entries) {
    const standing = standingAfter(history, due, asOf);
    if (OPEN.includes(standing.status)) isOpen = true;
    gatherAssignment(gathering, standing, { recommendation, inspection, addressee });
  }
  addTo(gathering.recommendations, 1, isOpen);
  addTo(gathering.actions, Math.max(recommendation.actions.length, 1), isOpen);
  return isOpen;
}

/** Gathers a recommendation as put to one addressee. */
function gatherAssignment(
  gathering: Gathering,
  { standing, status, assertedBy, due }: DeadlineStanding,
  { recommendation, inspection, addressee }: Pick<Assignment, "recommendation" | "inspection" | "addressee">,
): void {
  const { asOf } = gathering;
  const isOpen = OPEN.includes(status);
  let tally = gathering.byAddressee.get(addressee);
  if (!tally) {
    tally = { assignments: { total: 0, open: 0 }, byStatus: noStatuses(), overdue: 0, dueSoon: 0 };
    gathering.byAddressee.set(addressee, tally);
  }
  gathering.byStatus[status]++;
  gathering.byStanding[standing]++;
  tally.byStatus[status]++;
  addTo(gathering.assignments, 1, isOpen);
  addTo(tally.assignments, 1, isOpen);
  if (!isOpen) return;
  const assignment: Assignment = Object.freeze({
    recommendation,
    ...(inspection === undefined ? {} : { inspection }),
    addressee,
    status,
    ...(assertedBy === undefined ? {} : { assertedBy }),
    ...(due === undefined ? {} : { due, daysUntilDue: daysBetween(asOf, due) }),
    daysOpen: daysBetween(recommendation.issued, asOf),
  });
  if (gathering.oldestOpen === null || recommendation.issued < gathering.oldestOpen.recommendation.issued) {
    gathering.oldestOpen = assignment;
  }
  if (standing === "overdue") {
    gathering.overdue.push(assignment);
    tally.overdue++;
  } else if (assignment.daysUntilDue !== undefined && assignment.daysUntilDue <= gathering.dueWithinDays) {
    gathering.dueSoon.push(assignment);
    tally.dueSoon++;
  }
}

function finishGathering(gathering: Gathering): RecommendationSummary {
  const { asOf, dueWithinDays, causes, recommendations, actions, assignments, areasForImprovement } = gathering;
  const byDue = (a: Assignment, b: Assignment): number => (a.daysUntilDue as number) - (b.daysUntilDue as number);
  return Object.freeze({
    asOf,
    dueWithinDays,
    byKind: Object.freeze({
      "cause-of-concern": causes.total,
      recommendation: recommendations.total,
      "area-for-improvement": areasForImprovement,
    }),
    byUnit: Object.freeze({
      causesOfConcern: finishCounter(causes),
      recommendations: finishCounter(recommendations),
      actions: finishCounter(actions),
      assignments: finishCounter(assignments),
    }),
    byStatus: Object.freeze(gathering.byStatus),
    byStanding: Object.freeze(gathering.byStanding),
    byAddressee: Object.freeze(
      Array.from(gathering.byAddressee, ([addressee, tally]) =>
        Object.freeze({
          addressee,
          assignments: finishCounter(tally.assignments),
          byStatus: Object.freeze(tally.byStatus),
          overdue: tally.overdue,
          dueSoon: tally.dueSoon,
        }),
      ),
    ),
    byCause: Object.freeze(
      gathering.byCause.map((row): CauseSummary =>
        Object.freeze({ ...row, recommendations: finishCounter(row.recommendations) }),
      ),
    ),
    overdue: Object.freeze(gathering.overdue.sort(byDue)),
    dueSoon: Object.freeze(gathering.dueSoon.sort(byDue)),
    oldestOpen: gathering.oldestOpen,
    notYetIssued: gathering.notYetIssued,
  });
}

function finishCounter({ total, open }: Counter): OpenCount {
  return Object.freeze({ total, open, closed: total - open });
}
