/** The floors, top of the list first: a file may import only from its own folder and from those before it. */
const FLOORS = [
  "error",
  "grade",
  "schema",
  "date",
  "body",
  "framework",
  "judgment",
  "recommendation",
  "inspection",
  "comparison",
  "summary",
  "table",
  "reading",
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...FLOORS.map((floor, index) => ({
      name: `floor-${floor}`,
      comment: `src/${floor} imports only from the floors before it`,
      severity: "error",
      from: { path: `^src/${floor}/` },
      to: { path: `^src/(index\\.ts|(${["-", ...FLOORS.slice(index + 1)].join("|")})/)` },
    })),
    {
      name: "known-floor",
      comment: "every folder of src is a floor of this list",
      severity: "error",
      from: { path: `^src/(?!index\\.ts)(?!(${FLOORS.join("|")})/)` },
      to: {},
    },
    {
      name: "no-cycle",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-built-in",
      comment: "the library does no I/O",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "only-zod-and-date-fns",
      comment: "the only dependencies that a user installs",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "node_modules", pathNot: "node_modules/(zod|date-fns)/" },
    },
    {
      name: "lower-floors-carry-no-zod",
      comment: "grades and errors cost a few hundred bytes",
      severity: "error",
      from: { path: "^src/(grade|error)/" },
      to: { path: "node_modules" },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
