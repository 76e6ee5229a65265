/** A source of whole numbers from 0 up to, not including, a bound. */
export type Dice = (sides: number) => number;

/** Values that break programs which take something for granted. */
const ODD: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => "",
  () => " ",
  () => "x".repeat(2000),
  () => "\u0000\ud800",
  () => "2024-02-30",
  () => "2024-05-14T00:00:00Z",
  () => "adequate",
  () => "overall",
  () => "__proto__",
  () => 0,
  () => -1,
  () => 1.5,
  () => 1e300,
  () => Number.NaN,
  () => Infinity,
  () => true,
  () => [],
  () => [[]],
  () => ({}),
  () => Object.create(null) as object,
  () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as object,
  () => new Date(0),
  () => new Map([["a", 1]]),
  () => 10n,
  () => Symbol("odd"),
  () => () => 1,
  () => {
    const cyclic: Record<string, unknown> = {};
    cyclic["self"] = cyclic;
    return cyclic;
  },
  () => new Proxy({}, {}),
  () => new Proxy([], {}),
  () =>
    new Proxy(
      {},
      {
        get: () => {
          throw new RangeError("get");
        },
      },
    ),
  () =>
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new RangeError("ownKeys");
        },
      },
    ),
  () => ({
    get id(): never {
      throw new RangeError("getter");
    },
  }),
  () => Array.from({ length: 3 }).fill({ id: "x" }),
  () => new Array(3),
  () => {
    let deep: unknown = "x";
    for (let level = 0; level < 300; level++) deep = [deep];
    return deep;
  },
];

/** Gives one odd value. */
export function oddValue(dice: Dice): unknown {
  return (ODD[dice(ODD.length)] as () => unknown)();
}

/** Gives a copy of a value with one thing changed somewhere in it: replaced, removed, added, repeated or moved. */
export function mutate(value: unknown, dice: Dice): unknown {
  if (typeof value !== "object" || value === null || dice(12) === 0) return mutateLeaf(value, dice);
  try {
    return Array.isArray(value) ? mutateList(value, dice) : mutateObject(value as Record<string, unknown>, dice);
  } catch {
    return value; // An earlier change made it unreadable.
  }
}

function mutateLeaf(value: unknown, dice: Dice): unknown {
  if (typeof value !== "string" || dice(2) === 0) return oddValue(dice);
  const at = dice(value.length + 1);
  return value.slice(0, at) + ["", " ", "-", "0", "é", "\n"][dice(6)]! + value.slice(at + dice(2));
}

function mutateList(list: readonly unknown[], dice: Dice): unknown[] {
  const copy = [...list];
  const at = dice(list.length + 1);
  switch (dice(5)) {
    case 0:
      copy.splice(at, 1);
      break;
    case 1:
      copy.splice(at, 0, oddValue(dice));
      break;
    case 2:
      copy.splice(at, 0, list[dice(Math.max(1, list.length))]);
      break;
    case 3:
      copy.reverse();
      break;
    default:
      if (at < list.length) copy[at] = mutate(list[at], dice);
  }
  return copy;
}

function mutateObject(object: Readonly<Record<string, unknown>>, dice: Dice): unknown {
  const entries = Object.entries(object);
  const at = dice(Math.max(1, entries.length));
  const [name, value] = entries[at] ?? ["x", undefined];
  const others = entries.filter((_, index) => index !== at);
  switch (dice(8)) {
    case 0:
      return Object.fromEntries(others);
    case 1:
      return Object.fromEntries([...others, [`${name}x`, value]]);
    case 2:
      return Object.fromEntries([...entries, [["constructor", "toString", "unknown", "0"][dice(4)]!, oddValue(dice)]]);
    case 3:
      return Object.fromEntries([[name, value], ...others].reverse());
    case 4:
      return Object.fromEntries([...others, [name, oddValue(dice)]]);
    case 5:
      return Object.assign(Object.create({ inherited: 1, [name]: value }) as object, Object.fromEntries(others));
    default:
      return Object.fromEntries(entries.map((entry, index) => (index === at ? [name, mutate(value, dice)] : entry)));
  }
}
