import { createRecommendation, type Progress, type Recommendation } from "../../src/recommendation/index.js";

/** A recommendation that is right, with a part of it put otherwise. */
export const rightRecommendation = {
  id: "1",
  text: "By 31 August 2021, the service should:",
  actions: ["make a plan", "publish it", "review it"],
  addressees: ["warwickshire-frs", "home-office"],
  issued: "2021-01-15",
  deadline: { kind: "by", date: "2021-08-31" },
  progress: [],
} as const satisfies Recommendation;

/** Makes a recommendation to one addressee, with a history that leads through these statuses. */
export function recommend(
  parts: Partial<Recommendation> & { readonly entries?: readonly Omit<Progress, "addressee">[] } = {},
): Recommendation {
  const { entries = [], ...rest } = parts;
  const addressees = rest.addressees ?? ["warwickshire-frs"];
  return createRecommendation({
    ...rightRecommendation,
    addressees,
    progress: entries.map((entry) => ({ addressee: addressees[0]!, ...entry })),
    ...rest,
  });
}
