/**
 * Builds the site from the built package: the reference and the guides by TypeDoc, and the playground. `npm run docs`.
 * It goes to site/, which works without a network: `npm run docs:serve`.
 */
import { createHash } from "node:crypto";
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";
import { Application, ConsoleLogger, JSX, OptionDefaults, ReflectionKind } from "typedoc";
import packageJson from "../package.json" with { type: "json" };

const root = new URL("..", import.meta.url).pathname;
const site = join(root, "site");
const workshop = join(root, ".cache", "site");

/** Lists the Markdown pages below docs, those that docs/README.md links to first, in its order. */
function pagesInOrder(): string[] {
  const index = readFileSync(join(root, "docs", "README.md"), "utf8");
  const linked = [...index.matchAll(/\]\(([\w./-]+\.md)\)/g)].map(([, path]) => path!);
  const pages = ["", "guides/"].flatMap((folder) =>
    readdirSync(join(root, "docs", folder))
      .filter((name) => name.endsWith(".md") && name !== "README.md")
      .map((name) => folder + name),
  );
  const missing = linked.filter((path) => !pages.includes(path));
  if (missing.length > 0) console.warn(`docs/README.md links to pages that are not there: ${missing.join(", ")}`);
  return [...new Set([...linked.filter((path) => pages.includes(path)), ...pages.sort()])];
}

/** Copies the pages to where TypeDoc reads them, each with its heading as its title. */
function preparePages(): string[] {
  rmSync(workshop, { recursive: true, force: true });
  const pages = pagesInOrder();
  const titles = new Set<string>();
  for (const page of pages) {
    const text = readFileSync(join(root, "docs", page), "utf8");
    const heading = /^(?:<!--[^>]*-->\s*)?# (.+)\n/.exec(text);
    if (!heading) throw new Error(`docs/${page} does not begin with a heading`);
    const title = titles.has(heading[1]!) ? `${heading[1]!}: the table` : heading[1]!;
    titles.add(title);
    const target = join(workshop, "docs", page);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}`);
  }
  if (existsSync(join(root, "docs", "images"))) {
    cpSync(join(root, "docs", "images"), join(workshop, "docs", "images"), { recursive: true });
  }
  // The links of the README lead to the index of the guides; here the navigation is that index.
  // The page has its own heading.
  const readme = readFileSync(join(root, "README.md"), "utf8")
    .replace("docs/README.md", "docs/guides/get-started.md")
    .replace(/^# .*\n/, "");
  writeFileSync(join(workshop, "README.md"), readme);
  return pages.map((page) => join(workshop, "docs", page));
}

/** Leaves out what cannot be told to TypeDoc: an overload may leave a documented parameter to the next one. */
class Logger extends ConsoleLogger {
  override log(...[message, level]: Parameters<ConsoleLogger["log"]>): void {
    if (/has an @param with name "\w+", which was not used/.test(message)) return;
    super.log(message, level);
  }
}

/** Writes the reference and the guides. */
async function writeReference(): Promise<void> {
  const app = await Application.bootstrap({
    name: packageJson.name,
    entryPoints: [join(root, "src/index.ts")],
    tsconfig: join(root, "tsconfig.json"),
    readme: join(workshop, "README.md"),
    projectDocuments: preparePages(),
    customCss: join(root, "docs/site.css"),
    favicon: join(root, "docs/playground/icon.svg"),
    includeVersion: true,
    disableSources: true,
    categorizeByGroup: false,
    defaultCategory: "types",
    navigation: { includeCategories: true },
    searchInComments: true,
    searchInDocuments: true,
    highlightLanguages: [...OptionDefaults.highlightLanguages, "css", "python", "r", "sql"],
    hideGenerator: true,
    sort: ["source-order"],
    sortEntryPoints: false,
    validation: { notExported: true, invalidLink: true, invalidPath: true, notDocumented: false },
    intentionallyNotExported: ["BodyOfKind", "Maybe", "CoveredJudgment", "Dated", "INSPECTORATES", "OtherAddressee"],
  });
  app.logger = new Logger();
  app.renderer.hooks.on("sidebar.begin", (context) =>
    JSX.createElement(
      "p",
      null,
      JSX.createElement("a", { href: context.relativeURL("playground/index.html") }, "Playground: paste a publication"),
    ),
  );
  const project = await app.convert();
  if (!project) throw new Error("TypeDoc could not read the sources");
  const [reference] = project.getChildrenByKind(ReflectionKind.Module);
  if (reference) reference.name = "Reference";
  app.validate(project);
  await app.generateDocs(project, site);
  if (app.logger.hasErrors()) throw new Error("TypeDoc reported errors");
}

/** Finds the files that modules need in a browser, themselves included, as they are on disk. */
async function modulesBehind(entries: readonly string[]): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...entries],
    bundle: true,
    splitting: true,
    outdir: "nowhere",
    format: "esm",
    platform: "browser",
    metafile: true,
    write: false,
    logLevel: "error",
  });
  return Object.keys(metafile.inputs);
}

/** Copies the playground with the package as it is shipped, and says where its modules are in an import map. */
async function writePlayground(): Promise<void> {
  const target = join(site, "playground");
  cpSync(join(root, "docs", "playground"), target, { recursive: true });
  const imports: Record<string, string> = {};
  const entries: string[] = [];
  for (const [name, value] of Object.entries(packageJson.exports)) {
    if (typeof value === "string") continue;
    entries.push(value.import.default);
    imports[`hmicfrs${name.slice(1)}`] = value.import.default.replace("./dist/", "./lib/hmicfrs/");
  }
  for (const file of await modulesBehind(entries)) {
    const path = file.replace(/^dist\//, "hmicfrs/").replace(/^.*node_modules\//, "");
    const copy = join(target, "lib", path);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(root, file), copy);
    const module = /^date-fns\/(\w+)\.js$/.exec(path);
    if (module) imports[`date-fns/${module[1]!}`] = `./lib/${path}`;
  }
  imports["zod"] = "./lib/zod/index.js";
  const map = JSON.stringify({ imports }, undefined, 2);
  const hash = createHash("sha256").update(map).digest("base64");
  const page = readFileSync(join(target, "index.html"), "utf8");
  const filled = page.replace("IMPORT_MAP_HASH", `sha256-${hash}`).replace(/\s*\bIMPORT_MAP\b\s*/, () => map);
  writeFileSync(join(target, "index.html"), filled);
}

if (!existsSync(join(root, "dist", "index.js"))) throw new Error("build the package first: npm run build");
rmSync(site, { recursive: true, force: true });
await writeReference();
await writePlayground();
console.log(`Wrote ${relative(process.cwd(), site) || "."}/; npm run docs:serve shows it.`);
