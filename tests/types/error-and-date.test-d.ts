import {
  addToDate,
  type AsOf,
  check,
  compareDates,
  daysBetween,
  DomainError,
  formatDate,
  formatPeriod,
  isDomainError,
  isIsoDate,
  type IsoDate,
  isoDateSchema,
  type Issue,
  type IssueCode,
  type Ordering,
  type Period,
} from "hmicfrs";
import { expectTypeOf, test } from "vitest";

test("an error lists its problems, each with a code of a closed set", () => {
  const caught: unknown = new DomainError("a value", []);
  if (isDomainError(caught)) {
    expectTypeOf(caught).toEqualTypeOf<DomainError>();
    expectTypeOf(caught.issues).toEqualTypeOf<readonly Issue[]>();
  }
  expectTypeOf<Issue["code"]>().toEqualTypeOf<IssueCode>();
  expectTypeOf<Issue["path"]>().toEqualTypeOf<readonly (string | number)[]>();
  expectTypeOf<"not-a-grade">().toExtend<IssueCode>();
  // @ts-expect-error -- no such code.
  const code: IssueCode = "bad-grade";
  expectTypeOf(code).toEqualTypeOf<IssueCode>();
});

test("a check gives the type of its schema", () => {
  expectTypeOf(check(isoDateSchema, "2024-05-14", "a day")).toEqualTypeOf<IsoDate>();
  // @ts-expect-error -- what is checked has a name.
  check(isoDateSchema, "2024-05-14");
});

test("a date is text, a period has a unit", () => {
  const period: Period = { amount: 2, unit: "weeks" };
  expectTypeOf<IsoDate>().toEqualTypeOf<string>();
  expectTypeOf<AsOf>().toEqualTypeOf<{ readonly asOf: IsoDate }>();
  expectTypeOf(addToDate("2024-05-14", period)).toEqualTypeOf<IsoDate>();
  expectTypeOf(daysBetween("2024-05-14", "2024-05-15")).toEqualTypeOf<number>();
  expectTypeOf(compareDates("2024-05-14", "2024-05-15")).toEqualTypeOf<Ordering>();
  expectTypeOf(formatDate("2024-05-14")).toEqualTypeOf<string>();
  expectTypeOf(formatPeriod(period)).toEqualTypeOf<string>();
  const value = "2024-05-14" as unknown;
  if (isIsoDate(value)) expectTypeOf(value).toEqualTypeOf<IsoDate>();
  // @ts-expect-error -- a date of JavaScript's has a time and a zone.
  addToDate(new Date(), period);
  // @ts-expect-error -- no such unit.
  addToDate("2024-05-14", { amount: 1, unit: "week" });
});
