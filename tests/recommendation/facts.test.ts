import { describe, expect, test } from "vitest";
import {
  createRecommendation,
  daysUntilDue,
  deadlineStanding,
  dueDate,
  isOverdue,
  statusHistory,
} from "../../src/recommendation/index.js";

/** The register's log is dated from its first entry, which stands for the day of issue here. */
const registered = (
  id: string,
  addressee: string,
  months: number,
  log: readonly (readonly [date: string, status: "awaiting-review" | "being-progressed" | "complete"])[],
) =>
  createRecommendation({
    id,
    text: `Within ${months} months, the force should act.`,
    actions: [],
    addressees: [addressee],
    issued: log[0]![0],
    deadline: { kind: "within", amount: months, unit: "months" },
    progress: log.map(([date, status]) => ({ addressee, date, status, assertedBy: "inspectorate" })),
  });

describe("HMICFRS's register", () => {
  // https://www.justiceinspectorates.gov.uk/hmicfrs/recommendation/devon-and-cornwall/6989/
  const devonAndCornwall = registered("6989", "devon-and-cornwall", 6, [
    ["2017-02-09", "awaiting-review"],
    ["2018-01-25", "being-progressed"],
    ["2018-04-27", "complete"],
  ]);
  // https://www.justiceinspectorates.gov.uk/hmicfrs/recommendation/cleveland/7476/
  const cleveland = registered("7476", "cleveland", 3, [
    ["2015-09-21", "awaiting-review"],
    ["2016-09-09", "being-progressed"],
    ["2018-05-17", "complete"],
  ]);

  test("6989: within six months, completed after more than fourteen", () => {
    const of = { addressee: "devon-and-cornwall" } as const;
    expect(dueDate(devonAndCornwall)).toBe("2017-08-09");
    expect(isOverdue(devonAndCornwall, { ...of, asOf: "2017-08-09" })).toBe(false);
    expect(isOverdue(devonAndCornwall, { ...of, asOf: "2018-04-26" })).toBe(true);
    expect(deadlineStanding(devonAndCornwall, { ...of, asOf: "2018-04-27" })).toEqual({
      standing: "completed-late",
      status: "complete",
      assertedBy: "inspectorate",
      due: "2017-08-09",
      completed: "2018-04-27",
      daysLate: 261,
    });
    const days = statusHistory(devonAndCornwall, { ...of, asOf: "2018-04-27" }).map((period) => period.days);
    expect(days).toEqual([350, 92, 0]);
  });

  test("7476: within three months, completed about 2.4 years after it was due", () => {
    const of = { addressee: "cleveland", asOf: "2020-01-01" } as const;
    expect(dueDate(cleveland)).toBe("2015-12-21");
    const { standing, daysLate } = deadlineStanding(cleveland, of);
    expect([standing, daysLate]).toEqual(["completed-late", 878]);
    expect((daysLate! / 365.25).toFixed(1)).toBe("2.4");
    expect(isOverdue(cleveland, of)).toBe(false);
  });
});

describe("an action plan within 28 days of a cause of concern issued on 13 September 2023", () => {
  const plan = (addressee: "surrey-frs" | "warwickshire-frs", sent: string) =>
    createRecommendation({
      id: "1",
      text: "Within 28 days, the service should provide an action plan.",
      actions: [],
      addressees: [addressee],
      issued: "2023-09-13",
      deadline: { kind: "within", amount: 28, unit: "days", from: "2023-09-13" },
      progress: [{ addressee, date: sent, status: "complete", assertedBy: "body" }],
    });

  // https://hmicfrs.justiceinspectorates.gov.uk/publication-html/surrey-frs-cause-of-concern-revisit-letter-april-2024/
  test("Surrey sent its on the last day", () => {
    const surrey = plan("surrey-frs", "2023-10-11");
    expect(dueDate(surrey)).toBe("2023-10-11");
    expect(daysUntilDue(surrey, { asOf: "2023-10-11" })).toBe(0);
    expect(deadlineStanding(surrey, { addressee: "surrey-frs", asOf: "2023-10-11" }).standing).toBe(
      "completed-in-time",
    );
  });

  // https://hmicfrs.justiceinspectorates.gov.uk/publication-html/warwickshire-frs-cause-of-concern-revisit-letter-march-2024/
  test("Warwickshire sent its five days earlier", () => {
    const warwickshire = plan("warwickshire-frs", "2023-10-06");
    expect(daysUntilDue(warwickshire, { asOf: "2023-10-06" })).toBe(5);
    expect(deadlineStanding(warwickshire, { addressee: "warwickshire-frs", asOf: "2023-10-06" }).standing).toBe(
      "completed-in-time",
    );
  });
});
