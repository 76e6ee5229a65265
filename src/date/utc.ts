/**
 * Gives the class that date-fns is to compute in: a `Date` whose local fields are its UTC fields.
 *
 * date-fns works on local time, where some days have 23 hours and some (30 December 2011 in Apia) do not exist; in this class
 * every day exists and has 24 hours. Made on first use, so that importing this file does nothing.
 */
export function utcDateClass(): new (time: number) => Date {
  return (made ??= makeUtcDateClass());
}

let made: (new (time: number) => Date) | undefined;

function makeUtcDateClass(): new (time: number) => Date {
  return class UtcDate extends Date {
    override getFullYear(): number {
      return this.getUTCFullYear();
    }
    override getMonth(): number {
      return this.getUTCMonth();
    }
    override getDate(): number {
      return this.getUTCDate();
    }
    override setFullYear(year: number, month = this.getUTCMonth(), day = this.getUTCDate()): number {
      return this.setUTCFullYear(year, month, day);
    }
    override setMonth(month: number, day = this.getUTCDate()): number {
      return this.setUTCMonth(month, day);
    }
    override setDate(day: number): number {
      return this.setUTCDate(day);
    }
  };
}
