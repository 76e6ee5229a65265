import type * as z from "zod";
import { isoDateSchema } from "../date/index.js";
import { examineSpan } from "../date/span.js";
import { check } from "../schema/index.js";
import {
  choice,
  list,
  nonEmptyList,
  pattern,
  record,
  type Report,
  text,
  variants,
  withMeaning,
} from "../schema/pieces.js";
import { REFUSED, withReader } from "../schema/quick.js";
import type { BodyId, BodyKind, Force, InspectedBody } from "./body.js";
import { getBody, isKnownBodyId, knownBodyIds } from "./catalogue.js";
import { KINDS, NATIONS, REGIONS } from "./groups.js";

const OWN_ID = /^[a-z0-9-]+:[a-z0-9][\w.-]*$/i;

/** Tells whether a value is an identifier in the catalogue, or of the form that a body of one's own has. */
function isBodyId(value: unknown): value is BodyId {
  return typeof value === "string" && (isKnownBodyId(value) || OWN_ID.test(value));
}

/** Reports an identifier that is neither in the catalogue nor of the form that a body of one's own has. */
function examineBodyId(value: unknown, report: Report): void {
  if (isBodyId(value) || typeof value !== "string" || !/\S/.test(value)) return;
  report([], "unknown-id", {
    problem: "no such body",
    expected: 'an identifier in BODIES, or one of your own as "prefix:name"',
    got: value,
    candidates: knownBodyIds(),
  });
}

/** The schema of a body's identifier: in the catalogue, or with a prefix and a colon for a body of one's own. */
export function bodyIdSchema(): z.ZodType<BodyId, BodyId> {
  const schema = withMeaning(text("the identifier of a body"), examineBodyId) as unknown as z.ZodType<BodyId, BodyId>;
  return withReader(schema, (value) => (isBodyId(value) ? value : REFUSED));
}

/**
 * The schema of any inspected body; the same check as {@link createBody}.
 *
 * @remarks Cost: linear in the size of the body.
 * @example
 * ```ts
 * import { bodySchema } from "hmicfrs/body";
 *
 * bodySchema.safeParse({ kind: "force", id: "acme:police", name: "Acme Police" }).success; // => true
 * ```
 * @category schemas
 */
export const bodySchema: z.ZodType<InspectedBody, InspectedBody> = /* @__PURE__ */ makeBodySchema();

function makeBodySchema(): z.ZodType<InspectedBody, InspectedBody> {
  const facts = makeFacts();
  const rocu = record({ kind: choice(["rocu"]), ...facts, members: nonEmptyList(bodyIdSchema()) }, "a ROCU");
  const governance = choice(["county", "combined", "metropolitan", "commissioner", "mayor"]).optional();
  const fire = record({ kind: choice(["fire-and-rescue"]), ...facts, governance }, "a fire and rescue service");
  const agency = record({ kind: choice(["agency"]), ...facts }, "an agency");
  const kinds = [makeForceShape(), rocu, fire, agency] as const;
  return withMeaning(variants("kind", KINDS, kinds), examineAs(KINDS));
}

/** Makes the check of a body of one of these kinds; another kind the shape has reported. */
function examineAs(kinds: readonly BodyKind[]): (value: unknown, report: Report) => void {
  return (value, report) => {
    examineSpan(value, report);
    const { id, kind } = (value ?? {}) as { id?: unknown; kind?: unknown };
    if (!isKnownBodyId(id) || !(kinds as readonly unknown[]).includes(kind)) return;
    const expected = getBody(id).kind;
    if (kind === expected) return;
    const problem = `not the kind of ${id} in the catalogue`;
    const remedy = "give a body of your own a prefix and a colon";
    report(["kind"], "contradiction", { problem, expected, got: kind, remedy });
  };
}

/**
 * The schema of a police force; the same check as {@link createForce}, except that `kind` must be there.
 *
 * @remarks Cost: linear in the size of the force.
 * @example
 * ```ts
 * import { forceSchema, getBody } from "hmicfrs/body";
 *
 * forceSchema.safeParse(getBody("west-mercia")).success; // => true
 * forceSchema.safeParse(getBody("west-midlands-rocu")).success; // => false
 * ```
 * @category schemas
 */
export const forceSchema: z.ZodType<Force, Force> = /* @__PURE__ */ makeForceSchema();

function makeForceSchema(): z.ZodType<Force, Force> {
  return withMeaning(makeForceShape(), examineAs(["force"]));
}

function makeForceShape() {
  const type = choice(["territorial", "northern-ireland", "special", "service", "overseas"]).optional();
  return record({ kind: choice(["force"]), ...makeFacts(), type }, "a force");
}

/** Makes the fields that every body has. */
function makeFacts() {
  const ids = list(bodyIdSchema());
  const formerName = record(
    { name: text(), from: isoDateSchema.optional(), to: isoDateSchema.optional() },
    "a former name",
  );
  return {
    id: bodyIdSchema(),
    name: text(),
    shortName: text().optional(),
    nation: choice(NATIONS).optional(),
    region: choice(REGIONS).optional(),
    gss: pattern(/^[A-Z]\d{8}$/, "not a GSS code", "a capital letter and eight digits").optional(),
    aliases: list(text()).optional(),
    formerNames: list(withMeaning(formerName, examineSpan)).optional(),
    formedFrom: ids.optional(),
    became: bodyIdSchema().optional(),
    from: isoDateSchema.optional(),
    to: isoDateSchema.optional(),
    sources: list(text()).optional(),
  };
}

/**
 * Makes a body of your own, checked and frozen: a force, ROCU, fire and rescue service or agency that the catalogue lacks.
 *
 * @param input - the body; its `id` is the catalogue's for a body in it, and otherwise has a prefix and a colon (`acme:police`).
 * @returns the body, fresh and frozen.
 * @throws {@link DomainError} with every problem, such as `unknown-id` for an identifier without a prefix that the catalogue
 * lacks, and `contradiction` for another kind than the catalogue has for the identifier.
 * @remarks Cost: linear in the size of the body.
 * @example
 * ```ts
 * import { createBody } from "hmicfrs";
 *
 * const college = createBody({ kind: "agency", id: "acme:training", name: "Acme Training School" });
 *
 * college.id; // => "acme:training"
 * createBody({ kind: "agency", id: "acme" as "acme:x", name: "Acme" }); // throws "no such body"
 * createBody({ kind: "agency", id: "west-mercia", name: "West Mercia" }); // throws "expected force, got \"agency\""
 * ```
 * @see {@link getBody} for the bodies that are in the catalogue.
 * @category constructors
 */
export function createBody<B extends InspectedBody>(input: B): B {
  return check(bodySchema, input, "body") as B;
}

/**
 * Makes a police force of your own, checked and frozen; {@link createBody} with `kind: "force"` filled in.
 *
 * @param input - the force; its `kind` may be left out.
 * @returns the force, fresh and frozen.
 * @throws {@link DomainError} with every problem; `contradiction` for the identifier of what is no force in the catalogue.
 * @remarks Cost: linear in the size of the force.
 * @example
 * ```ts
 * import { createForce } from "hmicfrs";
 *
 * createForce({ id: "acme:police", name: "Acme Police" }).kind; // => "force"
 * createForce({ id: "acme:police", name: "" }); // throws "name: blank"
 * ```
 * @category constructors
 */
export function createForce(input: Omit<Force, "kind"> & { readonly kind?: "force" }): Force {
  return check(forceSchema, withKind(input), "force");
}

/** Adds the kind to a force that lacks it; leaves alone what is no object or cannot be read, for the check to report. */
function withKind(input: unknown): unknown {
  try {
    return Array.isArray(input) || "kind" in (input as object) ? input : { kind: "force", ...(input as object) };
  } catch {
    return input; // "in" throws for what is no object.
  }
}
