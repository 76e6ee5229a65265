import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** The root of the project. */
export const root = new URL("../..", import.meta.url).pathname;

/** One example of the documentation, as it stands there. */
export interface Example {
  /** File and line where its code begins. */
  readonly place: string;
  /** The code. */
  readonly code: string;
}

/** Lists the files below a folder that have an ending, generated ones apart. */
function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Finds the code in ```ts fences; a fence marked otherwise (```tsx, ```sql, ```ts no-run) is not an example that runs. */
function fencesIn(file: string, strip: RegExp): Example[] {
  const examples: Example[] = [];
  let code: string[] | undefined;
  let begin = 0;
  for (const [index, raw] of readFileSync(file, "utf8").split("\n").entries()) {
    const line = raw.replace(strip, "");
    if (code === undefined) {
      if (line.trim() !== "```ts") continue;
      code = [];
      begin = index + 2;
    } else if (line.trim() === "```") {
      examples.push({ place: `${relative(root, file)}:${begin}`, code: code.join("\n") });
      code = undefined;
    } else code.push(line);
  }
  return examples;
}

/** Gives every example of the doc comments, the README and the guides, in that order. */
export function extractExamples(): Example[] {
  const sources = filesBelow(join(root, "src"), ".ts").flatMap((file) => fencesIn(file, /^\s*\* ?/));
  const readme = join(root, "README.md");
  const pages = [...(existsSync(readme) ? [readme] : []), ...filesBelow(join(root, "docs"), ".md")].flatMap((file) =>
    fencesIn(file, /^/),
  );
  return [...sources, ...pages];
}

/**
 * Turns an example into a module that checks itself: `expression; // => value` compares the two, and
 * `expression; // throws "part of the message"` expects the error. Gives the number of checks too.
 */
export function instrument(example: Example, index: number): { readonly code: string; readonly checks: number } {
  const file = ts.createSourceFile("example.ts", example.code, ts.ScriptTarget.ES2022, true);
  const edits: { at: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const rest = example.code.slice(node.end).split("\n", 1)[0]!;
      const wanted = /^;?[ \t]*\/\/ (=>|throws) (\S.*)$/.exec(rest);
      if (wanted) {
        const expression = node.expression.getText();
        const check = wanted[1] === "=>" ? "expectValue" : "expectThrow";
        const line = JSON.stringify(`${expression} // ${wanted[1]!} ${wanted[2]!}`);
        edits.push({
          at: node.getStart(),
          end: node.end,
          text: `__examples.${check}(${index}, ${line}, () => (${expression}), () => (${wanted[2]!}));`,
        });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let { code } = example;
  for (const { at, end, text } of edits.reverse()) code = code.slice(0, at) + text + code.slice(end);
  return { code, checks: edits.length };
}
