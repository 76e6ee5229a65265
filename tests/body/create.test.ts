import { describe, expect, test } from "vitest";
import { BODIES, bodySchema, createBody, createForce, forceSchema, getBody } from "../../src/body/index.js";
import { isDeepFrozen } from "../freeze.js";
import { refusal, refusals } from "../refusal.js";

const FORCE = { kind: "force", id: "acme:police", name: "Acme Police" } as const;
const ROCU = { kind: "rocu", id: "acme:rocu", name: "Acme ROCU", members: ["acme:police", "west-mercia"] } as const;
const FIELDS =
  "kind | id | name | shortName | nation | region | gss | aliases … (7 more)"; /* The first eight of a force's fields. */
const OWN_ID = 'an identifier in BODIES, or one of your own as "prefix:name"';
const DATE = "expected a calendar date as YYYY-MM-DD";

describe("createBody takes", () => {
  test.each([
    ["a force", FORCE],
    ["a ROCU", ROCU],
    [
      "a fire and rescue service",
      { kind: "fire-and-rescue", id: "acme:fire", name: "Acme Fire", governance: "county" },
    ],
    ["an agency", { kind: "agency", id: "acme:agency", name: "Acme Agency", nation: "United Kingdom" }],
    ["an identifier of the catalogue", { ...FORCE, id: "west-mercia" }],
    ["an identifier with odd signs", { ...FORCE, id: "My-Org2:0.a_B-c" }],
    [
      "every field",
      {
        ...FORCE,
        ...{ type: "special", shortName: "Acme", nation: "Wales", region: "London", gss: "E23000099" },
        ...{ aliases: ["AP"], formerNames: [{ name: "Old", from: "2000-01-01", to: "2000-01-01" }, { name: "Older" }] },
        ...{
          formedFrom: ["west-mercia"],
          became: "acme:new",
          from: "2000-01-01",
          to: "2000-01-01",
          sources: ["a book"],
        },
      },
    ],
  ])("%s, and gives a frozen copy", (_, input) => {
    const body = createBody(input as never);
    expect(body).toStrictEqual(input);
    expect(body).not.toBe(input);
    expect(isDeepFrozen(body)).toBe(true);
    expect(Object.isFrozen(input)).toBe(false);
    expect(bodySchema.safeParse(input).success).toBe(true);
  });

  test("fields that are undefined, and leaves them out", () => {
    const body = createBody({ ...FORCE, shortName: undefined, gss: undefined, to: undefined });
    expect(Object.keys(body)).toEqual(["kind", "id", "name"]);
  });
});

describe("createBody refuses", () => {
  test.each<readonly [unknown, ...string[]]>([
    // What is no body at all.
    [undefined, "(root) | missing | missing; expected an object with a kind"],
    [null, "(root) | wrong-type | wrong type; expected an object with a kind, got null"],
    ["west-mercia", '(root) | wrong-type | wrong type; expected an object with a kind, got "west-mercia"'],
    [[FORCE], "(root) | wrong-type | wrong type; expected an object with a kind, got a list of 1 item"],
    [{}, "kind | missing | missing; expected one of force | rocu | fire-and-rescue | agency"],
    [
      { ...FORCE, kind: "police" },
      'kind | not-a-choice | not a choice; expected one of force | rocu | fire-and-rescue | agency, got "police"',
    ],
    // Identifiers.
    [{ kind: "force", name: "A" }, "id | missing | missing; expected the identifier of a body"],
    [{ ...FORCE, id: 7 }, "id | wrong-type | wrong type; expected the identifier of a body, got 7"],
    [{ ...FORCE, id: " " }, 'id | empty | blank; expected the identifier of a body, got " "'],
    [
      { ...FORCE, id: "west-murcia" },
      `id | unknown-id | no such body; expected ${OWN_ID}, got "west-murcia" (did you mean west-mercia?)`,
    ],
    [
      { ...FORCE, id: "kent-frs" },
      'kind | contradiction | not the kind of kent-frs in the catalogue; expected fire-and-rescue, got "force"; give a body of your own a prefix and a colon',
    ],
    [
      { kind: "agency", id: "west-mercia", name: " " },
      'kind | contradiction | not the kind of west-mercia in the catalogue; expected force, got "agency"; give a body of your own a prefix and a colon',
      'name | empty | blank; expected text, got " "',
    ],
    [
      { ...FORCE, kind: "police", id: "kent-frs" },
      'kind | not-a-choice | not a choice; expected one of force | rocu | fire-and-rescue | agency, got "police"',
    ],
    ...["acme", ":police", "acme:", "acme police:x", "acme:-x", "acme:a b", "acme:a:b", "__proto__"].map(
      (id) => [{ ...FORCE, id }, `id | unknown-id | no such body; expected ${OWN_ID}, got "${id}"`] as const,
    ),
    // Names.
    [{ kind: "force", id: "acme:police" }, "name | missing | missing; expected text"],
    [{ ...FORCE, name: "" }, 'name | empty | blank; expected text, got ""'],
    [{ ...FORCE, name: "\u00A0" }, 'name | empty | blank; expected text, got "\u00A0"'],
    [{ ...FORCE, name: 5 }, "name | wrong-type | wrong type; expected text, got 5"],
    [{ ...FORCE, name: null }, "name | wrong-type | wrong type; expected text, got null"],
    [{ ...FORCE, shortName: "" }, 'shortName | empty | blank; expected text, got ""'],
    [{ ...FORCE, aliases: "AP" }, 'aliases | wrong-type | wrong type; expected a list, got "AP"'],
    [{ ...FORCE, aliases: ["AP", ""] }, 'aliases.1 | empty | blank; expected text, got ""'],
    [
      { ...FORCE, formerNames: ["Old"] },
      'formerNames.0 | wrong-type | wrong type; expected a former name, as an object, got "Old"',
    ],
    [{ ...FORCE, formerNames: [{}] }, "formerNames.0.name | missing | missing; expected text"],
    [
      { ...FORCE, formerNames: [{ name: "Old", until: "2000-01-01" }] },
      'formerNames.0.until | unknown-field | unknown field; expected one of name | from | to, got "until"',
    ],
    [
      { ...FORCE, id: ["acme:police"] },
      "id | wrong-type | wrong type; expected the identifier of a body, got a list of 1 item",
    ],
    // Places and codes.
    [
      { ...FORCE, nation: "Scotland" },
      'nation | not-a-choice | not a choice; expected one of England | Wales | Northern Ireland | Great Britain | United Kingdom | Isle of Man | Guernsey | Jersey … (1 more), got "Scotland"',
    ],
    [
      { ...FORCE, region: "East Anglia" },
      'region | not-a-choice | not a choice; expected one of North East | North West | Yorkshire and The Humber | East Midlands | West Midlands | East of England | London | South East … (1 more), got "East Anglia"',
    ],
    ...["E2300001", "E230000145", "e23000014", "GBE23000014", "E23000014 ", "23000014E", "E2300001\u0664", ""].map(
      (gss) =>
        [
          { ...FORCE, gss },
          `gss | bad-format | not a GSS code; expected a capital letter and eight digits, got "${gss}"`,
        ] as const,
    ),
    [
      { ...FORCE, gss: 23000014 },
      "gss | wrong-type | wrong type; expected a capital letter and eight digits, got 23000014",
    ],
    // Dates.
    [{ ...FORCE, from: "2021-02-30" }, `from | not-a-date | not a calendar date; ${DATE}, got "2021-02-30"`],
    [{ ...FORCE, to: "1 April 2021" }, `to | not-a-date | not a calendar date; ${DATE}, got "1 April 2021"`],
    [{ ...FORCE, to: 2021 }, `to | wrong-type | wrong type; ${DATE}, got 2021`],
    [
      { ...FORCE, from: "2021-04-01", to: "2021-03-31" },
      'to | wrong-order | ends before it begins; expected 2021-04-01 or later, got "2021-03-31"',
    ],
    [
      { ...FORCE, formerNames: [{ name: "Old", from: "2021-04-01", to: "2021-03-31" }] },
      'formerNames.0.to | wrong-order | ends before it begins; expected 2021-04-01 or later, got "2021-03-31"',
    ],
    [
      { ...FORCE, from: "2021-04-01", to: "1 April 2021" },
      `to | not-a-date | not a calendar date; ${DATE}, got "1 April 2021"`,
    ],
    [{ ...FORCE, from: "then", to: "2021-04-01" }, `from | not-a-date | not a calendar date; ${DATE}, got "then"`],
    // Other bodies.
    [
      { ...FORCE, formedFrom: ["nobody"] },
      `formedFrom.0 | unknown-id | no such body; expected ${OWN_ID}, got "nobody"`,
    ],
    [
      { ...FORCE, became: "btpp" },
      `became | unknown-id | no such body; expected ${OWN_ID}, got "btpp" (did you mean btp?)`,
    ],
    [{ ...ROCU, members: undefined }, "members | missing | missing; expected a list"],
    [{ ...ROCU, members: [] }, "members | empty | empty list; expected at least one entry, got a list of 0 items"],
    [{ ...ROCU, members: ["nobody"] }, `members.0 | unknown-id | no such body; expected ${OWN_ID}, got "nobody"`],
    // Fields of its own, and of others.
    [
      { ...FORCE, type: "secret" },
      'type | not-a-choice | not a choice; expected one of territorial | northern-ireland | special | service | overseas, got "secret"',
    ],
    [
      { kind: "fire-and-rescue", id: "a:b", name: "A", governance: "council" },
      'governance | not-a-choice | not a choice; expected one of county | combined | metropolitan | commissioner | mayor, got "council"',
    ],
    [{ ...FORCE, members: [] }, `members | unknown-field | unknown field; expected one of ${FIELDS}, got "members"`],
    [
      JSON.parse('{ "kind": "force", "id": "acme:police", "name": "A", "__proto__": 1, "constructor": 2 }'),
      `__proto__ | unknown-field | unknown field; expected one of ${FIELDS}, got "__proto__"`,
      `constructor | unknown-field | unknown field; expected one of ${FIELDS}, got "constructor"`,
    ],
    // Several at once, in the order of the input.
    [
      { kind: "force", gss: "E1", name: "", to: "2000-01-01", from: "2001-01-01", id: "acme", colour: "red" },
      'gss | bad-format | not a GSS code; expected a capital letter and eight digits, got "E1"',
      'name | empty | blank; expected text, got ""',
      'to | wrong-order | ends before it begins; expected 2001-01-01 or later, got "2000-01-01"',
      `id | unknown-id | no such body; expected ${OWN_ID}, got "acme"`,
      `colour | unknown-field | unknown field; expected one of ${FIELDS}, got "colour"`,
    ],
  ])("%o", (input, ...messages) => {
    expect(refusals(() => createBody(input as never))).toEqual(messages);
    expect(bodySchema.safeParse(input).success).toBe(false);
  });

  test("what cannot be read, and says so", () => {
    const unreadable = ["(root) | unreadable | could not be read; expected plain data, got an object with 3 keys"];
    const throwing = { ...FORCE, get name(): string { throw new TypeError("no"); } }; // prettier-ignore
    expect(refusals(() => createBody(throwing))).toEqual(unreadable);
    const revoked = Proxy.revocable({ ...FORCE }, {});
    revoked.revoke();
    expect(refusals(() => createBody(revoked.proxy))).toEqual([
      "(root) | unreadable | could not be read; expected plain data, got an object that cannot be read",
    ]);
    const trapped = new Proxy({ ...FORCE }, { get: () => { throw new Error("trap"); } }); // prettier-ignore
    expect(refusals(() => createBody(trapped))).toEqual(unreadable);
    expect(refusals(() => createForce(trapped))).toEqual(unreadable);
    const shut = new Proxy({ ...FORCE }, { has: () => { throw new Error("trap"); }, ownKeys: () => { throw new Error("trap"); } }); // prettier-ignore
    expect(refusals(() => createForce(shut))).toEqual([
      "(root) | unreadable | could not be read; expected plain data, got an object that cannot be read",
    ]);
  });

  test("what goes round in a circle", () => {
    const circle: Record<string, unknown> = { ...FORCE };
    circle["aliases"] = [circle];
    circle["self"] = circle;
    expect(refusals(() => createBody(circle as never))).toEqual([
      "aliases.0 | wrong-type | wrong type; expected text, got an object with 5 keys",
      `self | unknown-field | unknown field; expected one of ${FIELDS}, got "self"`,
    ]);
  });

  test("and names what it was", () => {
    expect(refusal(() => createBody({} as never)).message).toBe(
      "1 problem in body:\n  kind: missing; expected one of force | rocu | fire-and-rescue | agency",
    );
    expect(refusal(() => createForce({} as never)).message).toBe(
      "2 problems in force:\n  id: missing; expected the identifier of a body\n  name: missing; expected text",
    );
  });

  test("without touching any prototype", () => {
    const input = JSON.parse('{ "kind": "force", "id": "a:b", "name": "A", "__proto__": { "polluted": true } }');
    expect(() => createBody(input)).toThrow('["__proto__"]: unknown field');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("a Proxy that behaves is read like any object", () => {
    expect(createBody(new Proxy({ ...FORCE }, {}))).toStrictEqual(FORCE);
  });
});

describe("createForce", () => {
  test("fills the kind in, and takes it too", () => {
    expect(createForce({ id: "acme:police", name: "Acme Police" })).toStrictEqual(FORCE);
    expect(createForce(FORCE)).toStrictEqual(FORCE);
    expect(isDeepFrozen(createForce({ id: "acme:police", name: "Acme Police", aliases: ["AP"] }))).toBe(true);
  });

  test("does not change what it was given", () => {
    const input = Object.freeze({ id: "acme:police", name: "Acme Police" } as const);
    createForce(input);
    expect(Object.keys(input)).toEqual(["id", "name"]);
  });

  test.each<readonly [unknown, string]>([
    [undefined, "(root) | missing | missing; expected a force, as an object"],
    [null, "(root) | wrong-type | wrong type; expected a force, as an object, got null"],
    ["btp", '(root) | wrong-type | wrong type; expected a force, as an object, got "btp"'],
    [[], "(root) | wrong-type | wrong type; expected a force, as an object, got a list of 0 items"],
    [{ ...FORCE, kind: "rocu" }, 'kind | not-a-choice | not a choice; expected one of force, got "rocu"'],
    [{ ...FORCE, kind: undefined }, "kind | missing | missing; expected one of force"],
    [
      { ...FORCE, id: "west-midlands-rocu", kind: "rocu" },
      'kind | not-a-choice | not a choice; expected one of force, got "rocu"',
    ],
    [
      { ...FORCE, id: "west-mercia", kind: "rocu" },
      'kind | not-a-choice | not a choice; expected one of force, got "rocu"',
    ],
    [
      { ...FORCE, id: "national-crime-agency" },
      'kind | contradiction | not the kind of national-crime-agency in the catalogue; expected agency, got "force"; give a body of your own a prefix and a colon',
    ],
    [
      { ...FORCE, from: "2021-04-01", to: "2021-03-31" },
      'to | wrong-order | ends before it begins; expected 2021-04-01 or later, got "2021-03-31"',
    ],
  ])("refuses %o", (input, message) => {
    expect(refusals(() => createForce(input as never))).toEqual([message]);
    expect(forceSchema.safeParse(input).success).toBe(false);
  });

  test("keeps the order of the input in what it reports", () => {
    expect(refusals(() => createForce({ id: "", kind: "rocu", name: "" } as never))).toEqual([
      'id | empty | blank; expected the identifier of a body, got ""',
      'kind | not-a-choice | not a choice; expected one of force, got "rocu"',
      'name | empty | blank; expected text, got ""',
    ]);
  });

  test("takes the identifiers of the catalogue's forces, and of nothing else in it", () => {
    for (const { id, kind } of BODIES) {
      const input = { kind: "force", id, name: "A" };
      expect(forceSchema.safeParse(input).success).toBe(kind === "force");
      expect(bodySchema.safeParse(input).success).toBe(kind === "force");
    }
  });

  test("its schema takes forces only", () => {
    expect(forceSchema.safeParse(getBody("btp")).success).toBe(true);
    expect(forceSchema.safeParse(getBody("london-frs")).success).toBe(false);
    expect(forceSchema.safeParse({ id: "acme:police", name: "Acme Police" }).success).toBe(false);
  });
});
