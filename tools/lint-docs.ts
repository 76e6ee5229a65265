/**
 * Holds the doc comment of every public name to the design: `npm run lint:docs`.
 * A public name is one that an `index.ts` of a floor exports. Prints what is wrong and exits 1, or says how many it read.
 */
import { readdirSync } from "node:fs";
import { relative } from "node:path";
import ts from "typescript";

const CATEGORIES = [
  "grades",
  "ordering",
  "errors",
  "schemas",
  "dates",
  "data",
  "constructors",
  "guards",
  "look-ups",
  "deadlines",
  "progress",
  "comparison",
  "summaries",
  "English",
  "tables",
  "rendering",
  "reading",
];

const root = new URL("..", import.meta.url).pathname;
const entries = readdirSync(`${root}src`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `${root}src/${entry.name}/index.ts`);
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)).config,
  ts.sys,
  root,
);
const program = ts.createProgram(entries, options);
const checker = program.getTypeChecker();
const problems: string[] = [];
let names = 0;

/** Gives a doc comment's own text: description and tags. */
function docOf(symbol: ts.Symbol): { text: string; tags: Map<string, string[]>; params: Map<string, string> } {
  const tags = new Map<string, string[]>();
  const params = new Map<string, string>();
  for (const tag of symbol.getJsDocTags(checker)) {
    const text = ts.displayPartsToString(tag.text);
    if (tag.name === "param") {
      const [name = "", ...rest] = text.split(/\s+/);
      params.set(name, rest.join(" ").replace(/^-\s*/, ""));
    } else tags.set(tag.name, [...(tags.get(tag.name) ?? []), text]);
  }
  return { text: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(), tags, params };
}

/** Says where a symbol is declared. */
function placeOf(declaration: ts.Node): string {
  const file = declaration.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(declaration.getStart());
  return `${relative(root, file.fileName)}:${line + 1}`;
}

/** Checks what every public value says: functions, classes and constants. */
function lintValue(name: string, symbol: ts.Symbol, declaration: ts.Node): void {
  const say = (problem: string): unknown => problems.push(`${placeOf(declaration)} ${name}: ${problem}`);
  const { text, tags, params } = docOf(symbol);
  if (text === "") return void say("has no doc comment");
  const all = [text, ...[...tags.values()].flat()].join("\n");
  if (!/^[A-Z][^.]*[.:]/.test(text)) say("does not begin with a sentence");
  const categories = tags.get("category") ?? [];
  if (categories.length !== 1 || !CATEGORIES.includes(categories[0]!.trim())) {
    say(`needs one @category of ${CATEGORIES.join(", ")}`);
  }
  if (!(tags.get("remarks") ?? []).some((remark) => /Cost: /.test(remark)))
    say("does not tell its cost (@remarks Cost: …)");
  const examples = tags.get("example") ?? [];
  if (examples.length === 0) say("has no @example");
  for (const example of examples) {
    if (!/```ts\n[\s\S]*```/.test(example)) say("has an @example without a ts fence");
    else if (!/\/\/ (?:=>|throws) /.test(example)) say("has an @example that shows no result");
  }
  if (ts.isFunctionDeclaration(declaration)) {
    const verb = /^\w+/.exec(text)![0];
    if (!/s$/.test(verb)) say(`begins with "${verb}": begin with a verb, as in "Compares …"`);
    if (!tags.has("returns")) say("has no @returns");
    if (!/\b(?:Never throws|Throws only)\b/.test(all) && !tags.has("throws")) say("says nothing of what it throws");
    const declared = new Set<string>();
    for (const each of symbol.declarations ?? []) {
      if (!ts.isFunctionDeclaration(each)) continue;
      for (const parameter of each.parameters) declared.add(parameter.name.getText());
    }
    for (const parameter of declared) if (!params.get(parameter)) say(`does not describe the parameter ${parameter}`);
    for (const parameter of params.keys()) {
      if (!declared.has(parameter) && !parameter.includes(".")) say(`describes ${parameter}, which is no parameter`);
    }
  }
}

/** Checks that a type and each of its fields say what they are. */
function lintType(name: string, symbol: ts.Symbol, declaration: ts.Node): void {
  if (docOf(symbol).text === "") problems.push(`${placeOf(declaration)} ${name}: has no doc comment`);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node)) {
      const field = checker.getSymbolAtLocation(node.name)!;
      if (docOf(field).text === "") problems.push(`${placeOf(node)} ${name}.${field.name}: has no doc comment`);
      if (!node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ReadonlyKeyword)) {
        problems.push(`${placeOf(node)} ${name}.${field.name}: is not readonly`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(declaration);
}

for (const entry of entries) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!);
  if (!module) {
    problems.push(`${relative(root, entry)}: exports nothing`);
    continue;
  }
  for (const exported of checker.getExportsOfModule(module)) {
    names++;
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const declaration = symbol.declarations![0]!;
    if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) {
      lintType(exported.name, symbol, declaration);
    } else lintValue(exported.name, symbol, declaration);
  }
}

console.log(problems.length > 0 ? problems.join("\n") : `Doc comments of ${names} public names hold to the design.`);
process.exitCode = problems.length > 0 ? 1 : 0;
