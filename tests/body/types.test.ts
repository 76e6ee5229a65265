import { expect, expectTypeOf, test } from "vitest";
import {
  type BodyId,
  createBody,
  type FireAndRescueService,
  findBody,
  type Force,
  getBody,
  type InspectedBody,
  type KnownBody,
  type KnownBodyId,
  membersOf,
  type RegionalOrganisedCrimeUnit,
} from "../../src/body/index.js";

test("identifiers are literal, and a body has the type of its kind", () => {
  expectTypeOf(getBody("west-mercia")).toExtend<Force & { readonly id: "west-mercia" }>();
  expectTypeOf(getBody("btp")).toExtend<Force>();
  expectTypeOf(getBody("west-midlands-rocu")).toExtend<RegionalOrganisedCrimeUnit>();
  expectTypeOf(getBody("london-frs")).toExtend<FireAndRescueService>();
  expectTypeOf(getBody("national-crime-agency").kind).toEqualTypeOf<"agency">();
  const getAny = (id: KnownBodyId) => getBody(id);
  expectTypeOf(getAny).returns.toEqualTypeOf<KnownBody>();
  expectTypeOf<KnownBody["kind"]>().toEqualTypeOf<InspectedBody["kind"]>();
  expectTypeOf<KnownBody["id"]>().toEqualTypeOf<KnownBodyId>();
  expect(getBody("west-midlands-rocu").members).toHaveLength(4);
});

test("a misspelt identifier does not compile", () => {
  // @ts-expect-error -- "west-murcia" is no body.
  expect(() => getBody("west-murcia")).toThrow();
  // @ts-expect-error -- "west-midland-rocu" is no body.
  expect(() => membersOf("west-midland-rocu")).toThrow();
  // @ts-expect-error -- an identifier of one's own has a prefix.
  const id: BodyId = "west-murcia";
  expect(id).toBe("west-murcia");
  // @ts-expect-error -- "police" is no kind.
  expect(() => findBody("GMP", { kind: "police" })).toThrow();
});

test("a body of one's own keeps its type and fits where any body does", () => {
  const school = createBody({ kind: "agency", id: "acme:school", name: "Acme School" });
  const own: BodyId = school.id;
  const bodies: readonly InspectedBody[] = [school, getBody("btp")];
  expectTypeOf(school.id).toEqualTypeOf<"acme:school">();
  expect([own, ...bodies.map((body) => body.id)]).toEqual(["acme:school", "acme:school", "btp"]);
});
