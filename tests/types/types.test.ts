import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { declarationsOf, hiddenTypesOf, surfaceOf } from "../../tools/surface.js";
import { attempt, type Outcome, REPOSITORY, tool, write } from "../package/run.js";

const consumer = inject("consumer");
const installed = join(consumer, "node_modules/hmicfrs");
const { exports } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as {
  exports: Record<string, { import: { types: string } }>;
};
const entries = Object.keys(exports).filter((entry) => !entry.endsWith(".json"));

const folder = join(REPOSITORY, "tests/types");
const programs = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".test-d.ts"))
    .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
);

/** Compiles the type tests against the packed declarations, in a folder of the consumer's. */
function compile(name: string, files: Readonly<Record<string, string>>): Outcome {
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom"],
    module: "esnext",
    moduleResolution: "bundler",
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    paths: { vitest: [join(REPOSITORY, "node_modules/vitest")] },
  };
  write(join(consumer, name), { ...files, "tsconfig.json": JSON.stringify({ compilerOptions, include: ["."] }) });
  return attempt(tool("tsc"), ["-p", name], consumer);
}

describe("the public types", () => {
  test.each(entries)("of %s are as they were reviewed: a change is a change for users", async (entry) => {
    const name = entry === "." ? "root" : entry.slice(2);
    const file = join(installed, exports[entry]!.import.types);
    // The root exports what the floors do: its names alone, so that no change is to be reviewed twice.
    const surface = entry === "." ? `${[...declarationsOf(file).keys()].join("\n")}\n` : surfaceOf(file);
    await expect(surface).toMatchFileSnapshot(`surface/${name}.txt`);
  });

  test("are all that the declarations name, so that a caller can name them too", () => {
    // Two short names of the grades, which stand for what is plain from where they stand: `S["grades"][number]`, `G | null | undefined`.
    expect(hiddenTypesOf(join(installed, exports["."]!.import.types))).toEqual(["GradeOn", "Maybe"]);
  });

  test("are each used in a type test", () => {
    const used = new Set(
      [...programs.values()].flatMap((program) => {
        const [, names = ""] = /import (?:type )?\{([^}]*)\} from "hmicfrs";/.exec(program) ?? [];
        return names.split(",").map((name) => name.replace("type ", "").trim());
      }),
    );
    const names = [...declarationsOf(join(installed, exports["."]!.import.types)).keys()];
    expect(names.length).toBeGreaterThan(150);
    expect(names.filter((name) => !used.has(name))).toEqual([]);
  });

  test("hold in every type test, against the packed declarations", () => {
    const outcome = compile("type-tests", Object.fromEntries(programs));
    expect(outcome.status, outcome.output).toBe(0);
  });

  test("would not hold if one were wrong", () => {
    const program = programs.get("grade.test-d.ts")!;
    const outcome = compile("wrong-type-tests", {
      "wider.test-d.ts": program.replace("toEqualTypeOf<Ordering>()", "toEqualTypeOf<number>()"),
      "misuse.test-d.ts": program.replace(
        'compareGrades("adequate", "good", FOUR_TIER)',
        'compareGrades("adequate", "good")',
      ),
    });
    expect(outcome.output).toMatch(/wider\.test-d\.ts.*error TS2344/);
    expect(outcome.output).toMatch(/misuse\.test-d\.ts.*error TS2578: Unused '@ts-expect-error' directive/);
  });
});
