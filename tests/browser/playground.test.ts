import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fill, hasBrowser, type Lab, openLab, openPlayground, type Surroundings, type Trouble } from "./browser.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const NO_TROUBLE: Trouble = { errors: [], violations: [], requests: [] };

const SEED_GRADES = [
  ["Regional Organised Crime Unit for the West Midlands", "Adequate"],
  ["Staffordshire Police", "Requires improvement"],
  ["Warwickshire Police", "Requires improvement"],
  ["West Mercia Police", "Inadequate"],
  ["West Midlands Police", "Adequate"],
];

/** The rows of the table of grades on the page. */
async function gradesShown(page: Page): Promise<string[][]> {
  return page.$$eval("#grid tbody tr", (rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
}

/** What axe finds wrong with the page: the rule and the element. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe); // By way of the debugger, which the page's policy does not bind.
  return page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await engine.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

describe.skipIf(!hasBrowser())("the playground at a desk", () => {
  let lab: Lab;
  let page: Page;
  let trouble: Trouble;

  beforeAll(async () => {
    lab = await openLab();
    ({ page, trouble } = await openPlayground(lab));
  });

  afterAll(async () => {
    await lab.close();
  });

  it("reads the seed's text, and nothing goes wrong or leaves the machine", async () => {
    await page.selectOption("#example", { index: 0 });
    expect(await gradesShown(page)).toEqual(SEED_GRADES);
    const marks = await page.$$eval("#evidence mark", (found) => found.map((mark) => mark.textContent));
    expect(marks).toEqual([
      "ROCU for the West Midlands has been graded as adequate",
      "Staffordshire Police has been graded as requires improvement",
      "Warwickshire Police has been graded as requires improvement",
      "West Mercia Police has been graded as inadequate",
      "West Midlands Police has been graded as adequate",
    ]);
    const tags = await page.$$eval("#evidence .tag", (found) => found.map((tag) => tag.textContent));
    expect(tags).toEqual(SEED_GRADES.map(([body, grade]) => `${body}: ${grade}`));
    const inspection = JSON.parse(await page.inputValue("#json")) as { framework: string; published: string };
    expect(inspection).toMatchObject({ framework: "soc-regional", published: "2024-05-14", area: "West Midlands" });
    expect(await page.textContent("#summary")).toMatch(
      /^On 14 May 2024, HMICFRS published .* West Mercia Police as inadequate\.$/,
    );
    expect(await page.textContent("#status")).toMatch(/^Read in [\d.]+ ms: 5 judgments, 0 counts of areas, /);
    expect(await page.isHidden("#errors")).toBe(true);
    const counts = await page.$$eval("#counts td", (cells) => cells.map((cell) => cell.textContent));
    expect(counts).toEqual(["0", "0", "2", "2", "1", "0", "5"]);
    expect(trouble).toEqual(NO_TROUBLE);
  });

  it("shows the grades as a table, a drawing and Markdown", async () => {
    await page.check("#view-drawing");
    expect(await page.$$eval("#grid svg g[class='inadequate']", (cells) => cells.length)).toBe(1);
    await page.check("#view-markdown");
    expect(await page.textContent("#grid pre")).toContain("| West Mercia Police | Inadequate |");
    await page.check("#view-table");
    expect(await gradesShown(page)).toEqual(SEED_GRADES);
    expect(trouble).toEqual(NO_TROUBLE);
  });

  it("reads on as one types, and takes what the text does not say from the form", async () => {
    await fill(page, "#text", "Kent Police is good at investigating crime and inadequate at managing offenders.");
    expect(await page.textContent("#errors")).toContain("framework: not in the text");
    expect(await page.textContent("#grid")).toBe("No grades.");
    await page.fill("#title", "PEEL 2023-25: Kent");
    await page.fill("#published", "2024-11-01");
    await page.selectOption("#framework", "peel-2023-25");
    expect(await gradesShown(page)).toEqual([["Kent Police", "Good", "Inadequate"]]);
    expect(await page.isHidden("#errors")).toBe(true);
    await fill(page, "#published", "1 November 2024");
    expect(await page.textContent("#errors")).toContain("published: not a calendar date");
    await fill(page, "#published", "2024-11-01");
    expect(trouble).toEqual(NO_TROUBLE);
  });

  it("shows errors as they look, and checks JSON that was changed by hand", async () => {
    await page.selectOption("#example", { index: 0 });
    const json = await page.inputValue("#json");
    await fill(page, "#json", json.replace('"inadequate"', '"Inadequate"').replace('"2024-05-14"', '"2024-02-30"'));
    const said = await page.textContent("#errors");
    expect(said).toMatch(
      /^DomainError: 2 problems in inspection:\n {2}published: not a calendar date; .*\n {2}judgments\[3\]\.grade: not a grade; /,
    );
    expect(said).toContain("(did you mean inadequate?)");
    expect(await page.getAttribute("#json", "aria-invalid")).toBe("true");
    await fill(page, "#json", json.slice(1));
    expect(await page.textContent("#errors")).toMatch(/^Not JSON: /);
    await fill(page, "#json", json.replace('"inadequate"', '"outstanding"'));
    expect(await page.isHidden("#errors")).toBe(true);
    expect((await gradesShown(page))[3]).toEqual(["West Mercia Police", "Outstanding"]);
    await page.selectOption("#example", { index: 2 });
    expect(await page.textContent("#found")).toContain("Not told apart");
    expect(trouble).toEqual(NO_TROUBLE);
  });

  it("executes nothing of hostile text, in any view", async () => {
    const hostile = [
      `<img src=x onerror="window.pwned=1">`,
      `</style></title></textarea><script>window.pwned=1</script>`,
      `<svg onload="window.pwned=1">`,
      `"><iframe src="javascript:parent.pwned=1"></iframe>`,
      `' onfocus='window.pwned=1' autofocus '`,
      "\u202ereversed\u2066 | ` {{1+1}} ${1}",
    ];
    const before = await page.evaluate(() => document.querySelectorAll("body *").length);
    await page.selectOption("#example", { index: 3 });
    const inspection = {
      id: hostile[0],
      title: hostile.join(" "),
      framework: "joint",
      published: "2024-05-14",
      area: hostile[2],
      inspectorates: hostile,
      bodies: ["kent", "acme:police"],
      judgments: hostile.map((question) => ({ body: "kent", question, grade: null, ungraded: "by-design" })),
      causesOfConcern: [],
      recommendations: [],
      areasForImprovement: [],
      sources: [],
    };
    await fill(page, "#json", JSON.stringify(inspection));
    expect(await page.isHidden("#errors")).toBe(true);
    for (const view of ["#view-drawing", "#view-markdown", "#view-table"]) {
      await page.check(view);
      await page.waitForTimeout(100);
      expect(
        await page.$$("#grid img, #grid script, #grid iframe, #evidence img, #evidence script, #found img"),
      ).toEqual([]);
    }
    expect(await page.$$eval("#grid thead th", (heads) => heads.map((head) => head.textContent))).toEqual([
      "Body",
      ...hostile.slice(0, 5),
      "\ufffdreversed\ufffd | ` {{1+1}} ${1}",
    ]);
    await fill(page, "#text", hostile.join("\n\nKent Police is good at investigating crime.\n\n"));
    await fill(page, "#json", `{ "id": ${JSON.stringify(hostile[0])}, "grade": ${JSON.stringify(hostile[1])} }`);
    expect(await page.textContent("#errors")).toContain("DomainError");
    expect(await page.evaluate(() => [document.title, (globalThis as { pwned?: number }).pwned])).toEqual([
      "Playground · hmicfrs",
      undefined,
    ]);
    expect(before).toBeGreaterThan(50);
    expect(trouble).toEqual(NO_TROUBLE);
  });

  it("works from the keyboard alone", async () => {
    await page.selectOption("#example", { index: 0 });
    await page.focus("#example");
    const visited: string[] = [];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press("Tab");
      visited.push(await page.evaluate(() => document.activeElement?.id || (document.activeElement?.className ?? "")));
    }
    const stops = [
      "text",
      "title",
      "published",
      "framework",
      "leave-out",
      "evidence",
      "tag",
      "view-table",
      "grid",
      "json",
    ];
    const order = stops.map((stop) => visited.indexOf(stop));
    expect(order, visited.join(" ")).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    await page.focus("#view-table");
    await page.keyboard.press("ArrowRight");
    expect(await page.$("#grid svg")).not.toBeNull();
    await page.keyboard.press("ArrowLeft");
    expect(await page.$("#grid table")).not.toBeNull();
    await page.focus("#evidence .tag >> nth=3");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^West Mercia Police, .*Inadequate/);
    await page.focus("#judgment-3 a");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      "West Mercia Police has been graded as inadequate",
    );
    expect(trouble).toEqual(NO_TROUBLE);
  });

  it("works without a network", async () => {
    await lab.context.setOffline(true);
    await page.selectOption("#example", { index: 1 });
    const shown = await gradesShown(page);
    await page.selectOption("#example", { index: 0 });
    expect(await gradesShown(page)).toEqual(SEED_GRADES);
    await lab.context.setOffline(false);
    expect(shown).toEqual([["Kent Police", "Good", "Adequate", "Requires improvement"]]);
    expect(trouble).toEqual(NO_TROUBLE);
  });

  it("lives under a policy without unsafe-eval and without inline scripts", async () => {
    const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', "content");
    expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/=]+';/);
    expect(policy).not.toMatch(/unsafe|\*/);
    const { page: other, trouble: noted } = await openPlayground(lab);
    expect(noted).toEqual(NO_TROUBLE);
    const outcome = await other.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "window.inline = 1";
      document.head.append(script);
      // Later, when the debugger that runs this no longer lends its powers.
      const evaluated = await new Promise((resolve) =>
        setTimeout(() => {
          try {
            // eslint-disable-next-line @typescript-eslint/no-implied-eval -- to see it refused
            resolve(new Function("return 1")());
          } catch (error) {
            resolve((error as Error).name);
          }
        }),
      );
      return [evaluated, (globalThis as { inline?: number }).inline];
    });
    expect(outcome).toEqual(["EvalError", undefined]);
    await other.waitForTimeout(100);
    expect(noted.violations).toHaveLength(2); // The two that this test made.
    await other.close();
  });

  it("loads every entry of the package as it is shipped, by the import map", async () => {
    const { exports } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      exports: Readonly<Record<string, unknown>>;
    };
    for (const entry of Object.keys(exports).filter((name) => !name.endsWith(".json"))) {
      const name = `hmicfrs${entry.slice(1)}`;
      const inBrowser = await page.evaluate(`import(${JSON.stringify(name)}).then(Object.keys)`);
      const here = new URL(`../../dist${entry.slice(1)}/index.js`, import.meta.url).href;
      expect(inBrowser, name).toEqual(Object.keys((await import(here)) as object));
    }
    const same = await page.evaluate(
      `Promise.all([import("hmicfrs"), import("hmicfrs/grade")]).then(([root, grade]) => root.compareGrades === grade.compareGrades)`,
    );
    expect(same).toBe(true);
    expect(trouble).toEqual(NO_TROUBLE);
  });
});

const PLACES: readonly [string, Surroundings][] = [
  ["a desk in the light", {}],
  ["a desk in the dark", { colorScheme: "dark" }],
  ["a telephone in the light", { width: 390, height: 844, scale: 2 }],
  ["a telephone in the dark", { width: 390, height: 844, scale: 2, colorScheme: "dark" }],
  ["a very small telephone", { width: 320, height: 568 }],
];

describe.skipIf(!hasBrowser()).each(PLACES)("the playground at %s", (_, surroundings) => {
  let lab: Lab;
  let page: Page;
  let trouble: Trouble;

  beforeAll(async () => {
    lab = await openLab(surroundings);
    ({ page, trouble } = await openPlayground(lab));
  });

  afterAll(async () => {
    await lab.close();
  });

  it("has no fault that axe finds, whatever it shows", async () => {
    for (const index of [0, 1, 2, 3]) {
      await page.selectOption("#example", { index });
      expect(await findings(page)).toEqual([]);
    }
    await page.selectOption("#example", { index: 0 });
    for (const view of ["#view-drawing", "#view-markdown"]) {
      await page.check(view);
      expect(await findings(page)).toEqual([]);
    }
    expect(trouble).toEqual(NO_TROUBLE);
  });

  it("is no wider than the screen", async () => {
    for (const index of [0, 1, 2, 3]) {
      await page.selectOption("#example", { index });
      const [content, screen] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(content).toBeLessThanOrEqual(screen);
    }
  });

  it("keeps to the light or the dark, and follows when it changes", async () => {
    await page.selectOption("#example", { index: 0 });
    await page.check("#view-drawing");
    const look = async (): Promise<unknown> => [
      await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
      await page.getAttribute("#grid svg .page", "fill"),
    ];
    const dark = ["rgb(13, 17, 23)", "#0d1117"];
    const light = ["rgb(255, 255, 255)", "#ffffff"];
    const inTheDark = surroundings.colorScheme === "dark";
    expect(await look()).toEqual(inTheDark ? dark : light);
    await page.emulateMedia({ colorScheme: inTheDark ? "light" : "dark" });
    await expect.poll(look).toEqual(inTheDark ? light : dark);
    await page.emulateMedia({ colorScheme: inTheDark ? "dark" : "light" });
    await page.check("#view-table");
  });
});
