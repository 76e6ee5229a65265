import type { AsOf, IsoDate } from "../date/index.js";
import type { Inspection } from "../inspection/index.js";
import type {
  Addressee,
  AssertedBy,
  CauseOfConcern,
  Recommendation,
  RecommendationStatus,
  Standing,
} from "../recommendation/index.js";

/** The parts of an inspection that say what must be done; every inspection has them. */
export type Findings = Pick<
  Inspection,
  "id" | "published" | "causesOfConcern" | "recommendations" | "areasForImprovement"
>;

/** On which day, for whom and on whose word recommendations are counted. */
export interface RecommendationSummaryOptions extends AsOf {
  /** The day the answer is for, `YYYY-MM-DD`; what was issued later does not count. The library never reads the clock. */
  readonly asOf: IsoDate;
  /** How many days ahead counts as due soon, from 0 up; 30 unless given. */
  readonly dueWithinDays?: number | undefined;
  /** Only what is put to this addressee, and causes of concern and areas for improvement about it; everybody's unless given. */
  readonly addressee?: Addressee | undefined;
  /** Count only the progress that this party asserted; anyone's word unless given. */
  readonly assertedBy?: AssertedBy | undefined;
}

/** How many there are of something, and how many of them are still open. */
export interface OpenCount {
  /** How many there are. */
  readonly total: number;
  /** How many of them are open. */
  readonly open: number;
  /** How many of them are closed. */
  readonly closed: number;
}

/** Counts of the same findings in different units; never added together, and a number without its unit says nothing. */
export interface UnitCounts {
  /** Causes of concern; closed when HMICFRS closed them, whatever became of their recommendations. */
  readonly causesOfConcern: OpenCount;
  /** Recommendations; open while they are open for any addressee. */
  readonly recommendations: OpenCount;
  /** Actions: the bullets of each recommendation, and one for a recommendation that lists none; open while it is. */
  readonly actions: OpenCount;
  /** Recommendations as put to each addressee: one to all 43 forces counts 43 times. Statuses belong to these. */
  readonly assignments: OpenCount;
}

/** How many findings there are of each kind. An area for improvement has no recommendation attached and no status. */
export interface KindCounts {
  /** Causes of concern. */
  readonly "cause-of-concern": number;
  /** Recommendations, with a cause of concern or on their own. */
  readonly recommendation: number;
  /** Areas for improvement. */
  readonly "area-for-improvement": number;
}

/** A recommendation as put to one addressee, with how it stands on the day. */
export interface Assignment {
  /** The recommendation. */
  readonly recommendation: Recommendation;
  /** The identifier of the inspection that made it; absent for a recommendation that was given by itself. */
  readonly inspection?: string | undefined;
  /** Whose it is. */
  readonly addressee: Addressee;
  /** The status on the day. */
  readonly status: RecommendationStatus;
  /** Who asserted that status last; absent when nothing is recorded. */
  readonly assertedBy?: AssertedBy | undefined;
  /** The due date; absent when no deadline is set. */
  readonly due?: IsoDate | undefined;
  /** Days from the day asked about to the due date, negative when it has passed; absent when no deadline is set. */
  readonly daysUntilDue?: number | undefined;
  /** Days since it was issued. */
  readonly daysOpen: number;
}

/** What is put to one addressee. */
export interface AddresseeSummary {
  /** The addressee. */
  readonly addressee: Addressee;
  /** How many recommendations it has. */
  readonly assignments: OpenCount;
  /** How many of them have each status. */
  readonly byStatus: Readonly<Record<RecommendationStatus, number>>;
  /** How many of them are overdue. */
  readonly overdue: number;
  /** How many of them are due within the days asked about. */
  readonly dueSoon: number;
}

/** A cause of concern with what has become of its recommendations. The two close separately. */
export interface CauseSummary {
  /** The cause of concern. */
  readonly cause: CauseOfConcern;
  /** The identifier of the inspection that raised it. */
  readonly inspection: string;
  /** Whether it is open on the day. */
  readonly open: boolean;
  /** Its recommendations. */
  readonly recommendations: OpenCount;
}

/** What must be done, by whom and by when, as of a day. Plain data. */
export interface RecommendationSummary {
  /** The day the answer is for. */
  readonly asOf: IsoDate;
  /** How many days ahead counts as due soon. */
  readonly dueWithinDays: number;
  /** How many findings there are of each kind. */
  readonly byKind: KindCounts;
  /** The same findings in each unit, open and closed. */
  readonly byUnit: UnitCounts;
  /** How many assignments have each status. */
  readonly byStatus: Readonly<Record<RecommendationStatus, number>>;
  /** How many assignments stand how to their deadline: completed late is told from completed in time and from overdue. */
  readonly byStanding: Readonly<Record<Standing, number>>;
  /** One row an addressee, in order of first appearance. */
  readonly byAddressee: readonly AddresseeSummary[];
  /** One row a cause of concern, in order of appearance. */
  readonly byCause: readonly CauseSummary[];
  /** The assignments that are overdue, longest overdue first. */
  readonly overdue: readonly Assignment[];
  /** The open assignments that fall due on the day or within the days asked about, soonest first. */
  readonly dueSoon: readonly Assignment[];
  /** The open assignment that was issued first; `null` when none is open. */
  readonly oldestOpen: Assignment | null;
  /** How many causes of concern, recommendations and areas for improvement were left out because they were issued after the day. */
  readonly notYetIssued: number;
}
