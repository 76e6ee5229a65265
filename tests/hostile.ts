/** A value made to break what reads it. */
export interface Hostile {
  readonly name: string;
  /** Makes it afresh. */
  readonly make: () => unknown;
  /** Tells that it was not changed; absent where that cannot be told. */
  readonly keeps?: (value: unknown) => boolean;
}

function fail(): never {
  throw new Error("do not touch");
}

/** Nests a value so deep that a recursive reader overflows. */
function nested(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = "x";
  for (let depth = 0; depth < 100_000; depth++) value = wrap(value);
  return value;
}

/** A Proxy whose every trap throws. */
function thrower(): unknown {
  const handler = Object.fromEntries(
    Object.getOwnPropertyNames(Reflect)
      .filter((name) => typeof Reflect[name as keyof typeof Reflect] === "function")
      .map((name) => [name, fail]),
  );
  return new Proxy({}, handler);
}

/** Values to hand in where another is expected; none of them is right anywhere. */
export const HOSTILE: readonly Hostile[] = [
  {
    name: "an object that holds itself",
    make: () => {
      const self: Record<string, unknown> = {};
      self["self"] = self;
      return self;
    },
    keeps: (value) => (value as { self: unknown }).self === value && Object.keys(value as object).length === 1,
  },
  {
    name: "a list that holds itself",
    make: () => {
      const self: unknown[] = [];
      self.push(self);
      return self;
    },
    keeps: (value) => (value as unknown[])[0] === value && (value as unknown[]).length === 1,
  },
  { name: "lists in lists, 100 000 deep", make: () => nested((inner) => [inner]) },
  { name: "objects in objects, 100 000 deep", make: () => nested((inner) => ({ inner })) },
  {
    name: "a getter that throws",
    make: () => Object.defineProperty({}, "id", { get: fail, enumerable: true }),
  },
  { name: "a Proxy whose traps throw", make: thrower },
  {
    name: "a revoked Proxy",
    make: () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
  },
  {
    name: "an object that throws when it is turned to text",
    make: () => ({ toString: fail, valueOf: fail, toJSON: fail }),
  },
  { name: "an object without a prototype", make: () => Object.create(null) },
  { name: "an object with __proto__ as a key", make: () => JSON.parse('{"__proto__":{"polluted":1}}') as unknown },
  { name: "a sparse list", make: () => new Array<unknown>(3), keeps: (value) => !(0 in (value as unknown[])) },
  { name: "a whole number too big for a number", make: () => 2n ** 100n },
  { name: "a symbol", make: () => Symbol("hostile") },
  { name: "a function", make: () => fail },
  { name: "not a number", make: () => Number.NaN },
];

/** Tells that no test has got anything into the prototypes that everything has. */
export function unpolluted(): boolean {
  return (
    !("polluted" in {}) &&
    [Object.prototype, Array.prototype, Function.prototype].every((prototype) => Object.keys(prototype).length === 0)
  );
}
