/** Holds every regular expression of the source to linear time: `npm run lint:regex`. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checkSync } from "recheck";
import ts from "typescript";

const root = new URL("..", import.meta.url).pathname;

/** Finds the regular expressions that stand in a file. */
function literalsIn(path: string): { place: string; source: string; flags: string }[] {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  const found: { place: string; source: string; flags: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const place = `${relative(root, path)}:${line}`;
      found.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const files = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => join(entry.parentPath, entry.name));
const literals = files.flatMap(literalsIn);

let vulnerable = 0;
let unknown = 0;
for (const { place, source, flags } of literals) {
  const diagnostics = checkSync(source, flags, { timeout: 20_000 });
  if (diagnostics.status === "safe") continue;
  if (diagnostics.status === "vulnerable") vulnerable++;
  else unknown++;
  const why = diagnostics.status === "vulnerable" ? diagnostics.complexity.summary : "no answer";
  console.log(`${place}: ${diagnostics.status} (${why}): /${source}/${flags}`);
}
console.log(`${literals.length} regular expressions, ${vulnerable} vulnerable, ${unknown} undecided`);
if (vulnerable > 0) process.exitCode = 1;
