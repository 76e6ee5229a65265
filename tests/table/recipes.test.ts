import { readFileSync } from "node:fs";
import { createElement, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import ts from "typescript";
import { expect, it } from "vitest";
import * as hmicfrs from "../../src/index.js";
import { westMidlands } from "./inspections.js";

it("the React table of the recipes renders, with hostile text as text", async () => {
  const guide = readFileSync(new URL("../../docs/guides/recipes.md", import.meta.url), "utf8");
  const [, source] = /```tsx\n([^`]*export function GradeTable[\s\S]*?)\n```/.exec(guide)!;
  const { outputText } = ts.transpileModule(source!, {
    compilerOptions: { jsx: ts.JsxEmit.ReactJSX, module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const modules: Readonly<Record<string, unknown>> = {
    hmicfrs,
    "react/jsx-runtime": await import("react/jsx-runtime"),
  };
  const exports: { GradeTable?: FunctionComponent<{ inspections: readonly hmicfrs.Inspection[]; caption: string }> } =
    {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is the guide's, and running it is the test
  new Function("exports", "require", outputText)(exports, (name: string) => modules[name]);
  const html = renderToStaticMarkup(
    createElement(exports.GradeTable!, { inspections: [westMidlands], caption: "<img onerror=alert(1)>" }),
  );
  expect(html).toContain("<caption>&lt;img onerror=alert(1)&gt;</caption>");
  expect(html).toContain('<th scope="row">West Mercia Police</th><td data-grade="inadequate">Inadequate</td>');
  expect(html.match(/<tr>/g)).toHaveLength(6);
});
