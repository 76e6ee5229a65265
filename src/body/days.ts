import type { IsoDate } from "../date/index.js";

/** A stretch of days; without a bound it goes as far back or on as is known. */
export interface Days {
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

/** Tells whether a day lies in a stretch of days, whose first and last day count. */
export function includesDay({ from, to }: Days, day: IsoDate): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}
