/** A part of the graded judgments, with what it is a part of. */
export interface Share {
  /** How many judgments are meant. */
  readonly count: number;
  /** Of how many: the denominator, which is the number of graded judgments. */
  readonly of: number;
  /** `count` divided by `of`, from 0 to 1; `null` when nothing was graded, for there is no share of nothing. */
  readonly share: number | null;
}
