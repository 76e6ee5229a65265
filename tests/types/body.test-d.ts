import {
  type Agency,
  type AgencyId,
  BODIES,
  bodiesIn,
  type BodyId,
  type BodyKind,
  type BodySearch,
  bodySchema,
  createBody,
  createForce,
  findBody,
  type FireAndRescueService,
  type FireAndRescueServiceId,
  type Force,
  forceSchema,
  type ForceType,
  getBody,
  type InspectedBody,
  isKnownBodyId,
  type KnownBody,
  type KnownBodyId,
  membersOf,
  type Nation,
  type OtherForceId,
  type OwnBodyId,
  type Region,
  type RegionalOrganisedCrimeUnit,
  type RegionalOrganisedCrimeUnitId,
  SOC_REGIONS,
  type SocRegion,
  type TerritorialForceId,
} from "hmicfrs";
import { expectTypeOf, test } from "vitest";

test("known identifiers are literal, and a typo is none", () => {
  expectTypeOf<"west-mercia">().toExtend<TerritorialForceId>();
  expectTypeOf<"btp">().toExtend<OtherForceId>();
  expectTypeOf<"kent-frs">().toExtend<FireAndRescueServiceId>();
  expectTypeOf<"eastern-rocu">().toExtend<RegionalOrganisedCrimeUnitId>();
  expectTypeOf<"national-crime-agency">().toExtend<AgencyId>();
  expectTypeOf<KnownBodyId>().toEqualTypeOf<
    TerritorialForceId | OtherForceId | RegionalOrganisedCrimeUnitId | FireAndRescueServiceId | AgencyId
  >();
  expectTypeOf<string>().not.toExtend<KnownBodyId>();
  expectTypeOf<BodyId>().toEqualTypeOf<KnownBodyId | OwnBodyId>();
  expectTypeOf<"acme:school">().toExtend<OwnBodyId>();
  expectTypeOf<"acme-school">().not.toExtend<BodyId>();
  const text: string = "kent";
  if (isKnownBodyId(text)) expectTypeOf(getBody(text)).toEqualTypeOf<KnownBody>();
  // @ts-expect-error -- a typo.
  getBody("west-murcia");
  // @ts-expect-error -- text that may be no identifier.
  getBody(text);
  // @ts-expect-error -- a body of one's own is not in the catalogue.
  getBody("acme:school");
});

test("a body has the type of its kind", () => {
  expectTypeOf(getBody("kent")).toExtend<Force>();
  expectTypeOf(getBody("kent").id).toEqualTypeOf<"kent">();
  expectTypeOf(getBody("eastern-rocu")).toExtend<RegionalOrganisedCrimeUnit>();
  expectTypeOf(getBody("kent-frs")).toExtend<FireAndRescueService>();
  expectTypeOf(getBody("national-crime-agency")).toExtend<Agency>();
  expectTypeOf<InspectedBody["kind"]>().toEqualTypeOf<BodyKind>();
  expectTypeOf(membersOf("eastern-rocu")).toEqualTypeOf<readonly KnownBody[]>();
  expectTypeOf(BODIES).toEqualTypeOf<readonly KnownBody[]>();
  expectTypeOf(SOC_REGIONS).toEqualTypeOf<readonly SocRegion[]>();
});

test("the kind tells bodies apart", () => {
  const tell = (body: InspectedBody): readonly BodyId[] | string | undefined => {
    switch (body.kind) {
      case "force":
        expectTypeOf(body).toEqualTypeOf<Force>();
        expectTypeOf(body.type).toEqualTypeOf<ForceType | undefined>();
        return body.type;
      case "rocu":
        return body.members;
      case "fire-and-rescue":
        return body.governance;
      case "agency":
        // @ts-expect-error -- an agency has no members.
        return body.members;
    }
  };
  expectTypeOf(tell).parameter(0).toEqualTypeOf<InspectedBody>();
});

test("a search ends in one of three ways, each with what belongs to it", () => {
  const tell = (search: BodySearch): readonly KnownBody[] => {
    switch (search.kind) {
      case "match":
        expectTypeOf(search.match).toEqualTypeOf<KnownBody>();
        return [search.match];
      case "ambiguous":
        return search.candidates;
      case "unknown":
        return search.near;
    }
  };
  expectTypeOf(findBody).returns.toEqualTypeOf<BodySearch>();
  expectTypeOf(tell).parameter(0).toEqualTypeOf<BodySearch>();
  // @ts-expect-error -- there may be no match.
  findBody("Kent").match;
  // @ts-expect-error -- no such kind.
  findBody("Kent", { kind: "police" });
  // @ts-expect-error -- no such option.
  findBody("Kent", { type: "force" });
});

test("groups have names", () => {
  expectTypeOf(bodiesIn).parameter(0).toEqualTypeOf<Region | Nation | BodyKind>();
  bodiesIn("Wales", { asOf: "2024-01-01" });
  // @ts-expect-error -- the South has no edge.
  bodiesIn("South");
});

test("a constructor keeps what it was given, and refuses what is no body", () => {
  const school = createBody({ kind: "agency", id: "acme:school", name: "A school" });
  expectTypeOf(school.id).toEqualTypeOf<"acme:school">();
  expectTypeOf(createForce({ id: "acme:force", name: "A force" })).toEqualTypeOf<Force>();
  expectTypeOf(bodySchema.parse({})).toEqualTypeOf<InspectedBody>();
  expectTypeOf(forceSchema.parse({})).toEqualTypeOf<Force>();
  // @ts-expect-error -- a unit has members.
  createBody({ kind: "rocu", id: "acme:rocu", name: "A unit" });
  // @ts-expect-error -- a force of another kind is none.
  createForce({ kind: "rocu", id: "acme:force", name: "A force" });
});
