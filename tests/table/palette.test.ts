import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { GRADES } from "../../src/grade/index.js";
import { DARK, LIGHT } from "../../src/table/palette.js";

type Triple = readonly [number, number, number];

/** The linear light of a colour `#rrggbb`. */
function linear(colour: string): Triple {
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
}

const times = (matrix: readonly Triple[], [r, g, b]: Triple): Triple =>
  matrix.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as unknown as Triple;

/** The contrast of WCAG 2. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [r, g, blue] = linear(colour);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** How eyes without one kind of cone see: G. Machado, M. Oliveira, L. Fernandes, 2009, severity 1. */
const VISIONS: Readonly<Record<string, readonly Triple[]>> = {
  "all three cones": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  "no red cones": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "no green cones": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "no blue cones": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  "no colour": [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** A colour in CIELAB, in which distances are about what the eye makes of them. */
function lab([r, g, b]: Triple): Triple {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

it("is the one that the playground and the guide have in their style sheets", () => {
  const read = (path: string): string => readFileSync(new URL(`../../docs/${path}`, import.meta.url), "utf8");
  const [light, dark] = read("playground/playground.css").split("@media (prefers-color-scheme: dark)");
  for (const [sheet, palette] of [
    [light!, LIGHT],
    [dark!, DARK],
  ] as const) {
    const variable = (name: string): string | undefined => new RegExp(`--${name}: (#\\w+);`).exec(sheet)?.[1];
    for (const grade of GRADES) {
      expect([variable(grade), variable(`on-${grade}`)]).toEqual([
        palette.grades[grade].ground,
        palette.grades[grade].words,
      ]);
    }
    expect([variable("page"), variable("words"), variable("quiet"), variable("edge")]).toEqual([
      palette.page,
      palette.words,
      palette.quiet,
      palette.edge,
    ]);
  }
  const guide = read("guides/tables.md");
  for (const grade of GRADES) {
    const { ground, words } = LIGHT.grades[grade];
    const short = words.replace("#ffffff", "#fff");
    expect(guide).toContain(`td[data-grade="${grade}"] { background: ${ground}; color: ${short}; }`);
  }
});

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
])("the %s palette", (_, palette) => {
  it("has words that stand out from what is behind them by 4.5 : 1 or more", () => {
    for (const words of [palette.words, palette.quiet]) {
      expect(contrast(words, palette.page)).toBeGreaterThanOrEqual(4.5);
    }
    for (const { ground, words } of Object.values(palette.grades)) {
      expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.edge, palette.page)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(VISIONS).filter((vision) => vision !== "no colour"))(
    "keeps every two grades apart for eyes with %s",
    (vision) => {
      const seen = GRADES.map((grade) => lab(times(VISIONS[vision]!, linear(palette.grades[grade].ground))));
      for (let a = 0; a < seen.length; a++) {
        for (let b = a + 1; b < seen.length; b++) expect(distance(seen[a]!, seen[b]!)).toBeGreaterThan(15);
      }
    },
  );

  it("keeps neighbouring grades apart without any colour", () => {
    const seen = GRADES.map((grade) => lab(times(VISIONS["no colour"]!, linear(palette.grades[grade].ground))));
    for (let a = 1; a < seen.length; a++) expect(distance(seen[a - 1]!, seen[a]!)).toBeGreaterThan(7);
  });
});
