import type { IsoDate } from "../date/index.js";
import type { BodyKind, InspectedBody } from "./body.js";

/** What a search by name came to. */
export type BodySearch =
  | {
      /** One body has the name. */
      readonly kind: "match";
      /** The body. */
      readonly match: InspectedBody;
    }
  | {
      /** Several bodies have the name. */
      readonly kind: "ambiguous";
      /** The bodies that have it, in the order of the catalogue; at least two. */
      readonly candidates: readonly InspectedBody[];
    }
  | {
      /** No body has the name. */
      readonly kind: "unknown";
      /** Bodies with a similar name, the most similar first, at most five; empty when none is similar. Never accepted silently. */
      readonly near: readonly InspectedBody[];
    };

/** How a search by name is narrowed. */
export interface FindBodyOptions {
  /** Only bodies of this kind; all kinds unless given. */
  readonly kind?: BodyKind | undefined;
  /** Only bodies that held the name on this day; on any day, past or present, unless given. */
  readonly asOf?: IsoDate | undefined;
}
