import type { BodyId, KnownBodyId } from "../body/index.js";
import type { IsoDate } from "../date/index.js";
import type { QuestionId } from "../framework/index.js";
import type { OtherAddressee } from "./addressees.js";

/**
 * Who is to act: a body's identifier, or another organisation's, such as `home-office`, `npcc` (National Police Chiefs'
 * Council), `college-of-policing`. Editors complete the known ones; any identifier is accepted.
 */
export type Addressee = KnownBodyId | OtherAddressee | (string & Record<never, never>);

/**
 * How far an addressee has come with a recommendation. The first three are the words of HMICFRS's register;
 * `superseded` stands for one that another replaced, `not-accepted` for a refusal with reasons, which is lawful.
 */
export type RecommendationStatus = "awaiting-review" | "being-progressed" | "complete" | "superseded" | "not-accepted";

/** By when something is to be done, as HMICFRS writes it: "By 31 August 2021", "Within six months", "immediately", or not said. */
export type Deadline =
  | {
      /** A fixed date: "By 31 August 2021". */
      readonly kind: "by";
      /** The last day in time. */
      readonly date: IsoDate;
    }
  | {
      /** A stretch of time: "Within 28 days". */
      readonly kind: "within";
      /** How many units; a whole number from 1 up. */
      readonly amount: number;
      /** The unit. */
      readonly unit: "days" | "weeks" | "months" | "years";
      /** The day it runs from; absent when the text does not say, and then it runs from the day of issue. */
      readonly from?: IsoDate | undefined;
    }
  | {
      /** At once: "should immediately". */
      readonly kind: "immediate";
    }
  | {
      /** No deadline is set. */
      readonly kind: "none";
    };

/** Who says that a status holds: the addressee itself, the inspectorate, or another. Self-assessed and verified progress differ. */
export type AssertedBy = "body" | "inspectorate" | "other";

/** One entry in the history of an addressee's progress. */
export interface Progress {
  /** Whose progress; one of the recommendation's addressees. */
  readonly addressee: Addressee;
  /** The day of the entry. */
  readonly date: IsoDate;
  /** The status from then on. */
  readonly status: RecommendationStatus;
  /** Who says so. */
  readonly assertedBy: AssertedBy;
  /** A comment; absent when there is none. */
  readonly note?: string | undefined;
}

/** Something that HMICFRS says must be done: with a cause of concern, or on its own. */
export interface Recommendation {
  /** An identifier, unique within the inspection. HMICFRS numbers restart in every report. */
  readonly id: string;
  /** The text, without the actions listed under it. */
  readonly text: string;
  /** The bullets under it, which share its deadline; empty when there are none. */
  readonly actions: readonly string[];
  /** Who is to act; at least one, each with progress of its own. */
  readonly addressees: readonly Addressee[];
  /** The identifier of the cause of concern it belongs to; absent when it stands alone. */
  readonly causeOfConcern?: string | undefined;
  /** The day it was issued, which may precede publication. */
  readonly issued: IsoDate;
  /** By when. */
  readonly deadline: Deadline;
  /** The history, oldest first, only ever added to; empty when nothing is recorded. */
  readonly progress: readonly Progress[];
}

/** A serious, critical or systemic shortcoming, which always comes with recommendations. It and they close separately. */
export interface CauseOfConcern {
  /** An identifier, unique within the inspection. */
  readonly id: string;
  /** The body concerned. */
  readonly body: BodyId;
  /** The text. */
  readonly text: string;
  /** Whether it was issued before the full report because it could not wait. */
  readonly accelerated: boolean;
  /** The day it was issued, which for an accelerated one precedes publication. */
  readonly issued: IsoDate;
  /** The day HMICFRS closed it; absent while it is open. Closing it changes no grade. */
  readonly closed?: IsoDate | undefined;
}

/** An aspect of practice that falls short of the expected standard, without a recommendation attached. */
export interface AreaForImprovement {
  /** An identifier, unique within the inspection. */
  readonly id: string;
  /** The body concerned. */
  readonly body: BodyId;
  /** The question it was found under, by the framework's identifier; absent when the report does not say. */
  readonly question?: QuestionId | undefined;
  /** The text. */
  readonly text: string;
}
