import fc from "fast-check";
import type { ValueName } from "../../tools/json-schema.js";
import { awkwardText, someDate, someInspection } from "../table/inspections.js";

/** Mostly what is right, now and then what is wrong. */
function mostly<T>(right: fc.Arbitrary<T>, ...wrong: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 30, arbitrary: right }, { weight: 1, arbitrary: fc.constantFrom(...wrong) });
}

/** Mostly one of the right words, now and then a wrong one. */
function word(right: readonly unknown[], ...wrong: readonly unknown[]): fc.Arbitrary<unknown> {
  return mostly(fc.constantFrom(...right), ...wrong);
}

const text = mostly(awkwardText, "", " ", "\n");

const date = mostly(
  fc.oneof(someDate, fc.constantFrom("2024-02-29", "2000-02-29", "0000-02-29", "0004-02-29", "9999-12-31")),
  ...["2023-02-29", "1900-02-29", "2024-02-30", "2024-13-01", "2024-00-10", "2024-04-31", "2024-4-1"],
  ...["2024-05-14T00:00:00Z", "2024-05-14\n", "14 May 2024", ""],
);

const bodyId = mostly(
  fc.constantFrom("west-mercia", "west-midlands-rocu", "acme:police", "ACME:x.y_z-1", "ac-me:0"),
  ...["acme", "acme:", ":x", "a b:c", "acme:-x", "acme:é", "Ⅸ:x", "ſ:x", "acme:K", "acme:x\n", ""],
);

const facts = {
  id: bodyId,
  name: text,
  shortName: text,
  nation: word(["England", "Wales"], "england"),
  region: word(["West Midlands", "London"], "Midlands"),
  gss: word(["E23000016", "W15000001"], "E2300001", "e23000016", "E23000016 ", "E230000١٦"),
  aliases: fc.array(text, { maxLength: 2 }),
  formerNames: fc.array(fc.record({ name: text, from: date, to: date }, { requiredKeys: ["name"] }), { maxLength: 2 }),
  formedFrom: fc.array(bodyId, { maxLength: 2 }),
  became: bodyId,
  from: date,
  to: date,
  sources: fc.array(text, { maxLength: 2 }),
};

const force = fc.record(
  { ...facts, kind: word(["force"], "rocu"), type: word(["territorial", "special"], "regional") },
  { requiredKeys: ["id", "name"] },
);

const body = fc.oneof(
  force,
  fc.record(
    { ...facts, kind: fc.constant("rocu"), members: fc.array(bodyId, { minLength: 1, maxLength: 3 }) },
    { requiredKeys: ["kind", "id", "name", "members"] },
  ),
  fc.record(
    { ...facts, kind: fc.constant("fire-and-rescue"), governance: word(["county", "mayor"], "parish") },
    { requiredKeys: ["kind", "id", "name"] },
  ),
  fc.record({ ...facts, kind: fc.constant("agency") }, { requiredKeys: ["kind", "id", "name"] }),
);

const judgment = fc.record(
  {
    body: bodyId,
    question: text,
    grade: word(["inadequate", "adequate", "outstanding", null], "Good"),
    ungraded: word(["pending", "unknown"], "late"),
    from: date,
  },
  { requiredKeys: ["body", "question", "grade"] },
);

const deadline = fc.oneof(
  fc.record({ kind: fc.constant("by"), date }),
  fc.record(
    {
      kind: fc.constant("within"),
      amount: word([1, 28, 1e6, 9007199254740991], 0, 1.5, -3, 1e300),
      unit: word(["days", "weeks", "months", "years"], "hours"),
      from: date,
    },
    { requiredKeys: ["kind", "amount", "unit"] },
  ),
  word([{ kind: "immediate" }, { kind: "none" }], { kind: "soon" }),
);

const addressee = fc.constantFrom("west-mercia", "home-office", "npcc");

const recommendation = fc.record(
  {
    id: text,
    text,
    actions: fc.array(text, { maxLength: 2 }),
    addressees: mostly(fc.subarray(["west-mercia", "home-office", "npcc"], { minLength: 1 }), [], ["npcc", "npcc"]),
    causeOfConcern: text,
    issued: date,
    deadline,
    progress: fc.array(
      fc.record(
        {
          addressee,
          date,
          status: word(["awaiting-review", "being-progressed", "complete", "superseded"], "done"),
          assertedBy: word(["body", "inspectorate", "other"], "me"),
          note: text,
        },
        { requiredKeys: ["addressee", "date", "status", "assertedBy"] },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ["id", "text", "actions", "addressees", "issued", "deadline", "progress"] },
);

const causeOfConcern = fc.record(
  { id: text, body: bodyId, text, accelerated: fc.boolean(), issued: date, closed: date },
  { requiredKeys: ["id", "body", "text", "accelerated", "issued"] },
);

const areaForImprovement = fc.record(
  { id: text, body: bodyId, question: text, text },
  { requiredKeys: ["id", "body", "text"] },
);

const few = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(arbitrary, { maxLength: 1 });

const inspection = fc
  .tuple(someInspection, fc.boolean(), few(causeOfConcern), few(recommendation), few(areaForImprovement))
  .map(([value, alone, causesOfConcern, recommendations, areasForImprovement]) =>
    alone ? value : { ...value, causesOfConcern, recommendations, areasForImprovement },
  );

/** Values of each kind: most of the right shape, some wrong in one place. */
const VALUES: Readonly<Record<ValueName, fc.Arbitrary<unknown>>> = {
  body,
  force,
  judgment,
  recommendation,
  "cause-of-concern": causeOfConcern,
  "area-for-improvement": areaForImprovement,
  inspection,
  "monitoring-phase": fc.record(
    {
      body: bodyId,
      phase: word(["scan", "engage"], "special measures"),
      from: date,
      to: date,
      sources: fc.array(text),
    },
    { requiredKeys: ["body", "phase", "from"] },
  ),
};

/** A change to one place in a JSON value, chosen by numbers so that it shrinks. */
interface Change {
  readonly place: number;
  readonly kind: "nothing" | "delete" | "replace" | "add" | "repeat";
  readonly by: unknown;
  readonly key: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(),
  kind: fc.constantFrom("nothing", "nothing", "nothing", "delete", "replace", "add", "repeat"),
  by: fc.oneof(fc.jsonValue({ maxDepth: 1 }), text, date, bodyId),
  key: fc.constantFrom("extra", "grade", "ungraded", "kind", "id", "toString", "__proto__", "constructor"),
});

/** Lists every object and list in a JSON value, the value itself first. */
function holdersIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(holdersIn)];
}

/** Makes one change to a copy of a JSON value. */
function apply(value: unknown, { place, kind, by, key }: Change): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  const holders = holdersIn(copy);
  const holder = holders[place % holders.length] as Record<string, unknown> | undefined;
  if (holder === undefined || kind === "nothing") return copy;
  const keys = Object.keys(holder);
  const at = keys[(place >> 4) % Math.max(keys.length, 1)];
  const set = (name: string, to: unknown): unknown =>
    Object.defineProperty(holder, name, { value: to, enumerable: true, configurable: true, writable: true });
  if (kind === "add") {
    if (Array.isArray(holder)) holder.push(by);
    else set(key, by);
  } else if (at !== undefined) {
    if (kind === "replace") set(at, by);
    else if (!Array.isArray(holder)) delete holder[at];
    else if (kind === "delete") holder.splice(Number(at), 1);
    else holder.push(holder[Number(at)]);
  }
  return copy;
}

/** JSON values that are, nearly are, or are nothing like a value of the kind named. */
export function candidates(name: ValueName): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 20, arbitrary: fc.tuple(VALUES[name], change).map(([value, how]) => apply(value, how)) },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
}
