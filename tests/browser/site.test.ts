import { writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gradeMatrix, type GradeMatrix, matrixToHtml, matrixToSvg } from "../../src/table/index.js";
import { nationalRound, westMidlands } from "../table/inspections.js";
import { hasBrowser, type Lab, openLab, type Trouble } from "./browser.js";

const SITE = new URL("../../site", import.meta.url).pathname;

describe.skipIf(!hasBrowser())("the site", () => {
  let lab: Lab;
  let page: Page;
  let trouble: Trouble;

  beforeAll(async () => {
    lab = await openLab();
    ({ page, trouble } = await lab.open("/"));
  });

  afterAll(async () => {
    await lab.close();
  });

  it("opens with the README, and links to the guides and the playground", async () => {
    expect(await page.textContent("h1")).toContain("hmicfrs");
    await page.click('a[href$="playground/index.html"]');
    await page.waitForSelector("html[data-ready]");
    await page.goto(`${lab.origin}/documents/Tables.html`);
    expect(await page.textContent("h1")).toContain("Tables");
    await page.click('a[href$="playground/index.html"] >> nth=0');
    await page.waitForSelector("html[data-ready]");
    expect(trouble).toEqual({ errors: [], violations: [], requests: [] });
  });

  it.each([
    ["compareGrades", "/functions/Reference.compareGrades.html"],
    ["toRows", "/functions/Reference.toRows.html"],
    ["cause of concern", "/"],
  ])("finds %s by its search", async (words, path) => {
    await page.goto(`${lab.origin}/index.html`);
    await page.click("#tsd-search-trigger");
    await page.fill("#tsd-search-input", words);
    await page.waitForSelector("#tsd-search-results li a");
    const links = await page.$$eval("#tsd-search-results li a", (found) =>
      found.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(links.some((link) => new URL(link).pathname.startsWith(path))).toBe(true);
    expect(trouble).toEqual({ errors: [], violations: [], requests: [] });
  });

  it("has no dead link inside", async () => {
    const seen = new Set<string>();
    const queue = [`${lab.origin}/index.html`];
    const dead: string[] = [];
    while (queue.length > 0) {
      const address = queue.pop()!;
      const response = await fetch(address);
      if (!response.ok) {
        dead.push(address);
        continue;
      }
      if (!response.headers.get("content-type")?.startsWith("text/html")) continue;
      const html = (await response.text()).replaceAll(/<pre[\s\S]*?<\/pre>/g, "");
      for (const [, target] of html.matchAll(/<(?:a|img|link|script)\b[^>]*? (?:href|src)="([^"#]+)/g)) {
        const next = new URL(target!.replaceAll("&amp;", "&"), address).href;
        if (!next.startsWith(lab.origin) || seen.has(next)) continue;
        seen.add(next);
        queue.push(next);
      }
    }
    expect(dead).toEqual([]);
    expect(seen.size).toBeGreaterThan(100);
  });
});

describe.skipIf(!hasBrowser())("what the renderers write, in a browser", () => {
  let lab: Lab;
  let page: Page;
  const hostile = [
    `<img src=x onerror="window.pwned=1">`,
    `</title></desc></style><script>window.pwned=1</script>`,
    `]]><script>window.pwned=1</script>`,
    `" onload="window.pwned=1`,
    `' onload='window.pwned=1`,
    `&#60;script&#62;window.pwned=1&#60;/script&#62;`,
    "a\n\r\t\u0000\u0007\ud800\ufffe\u202eb\u2028c",
  ];
  const matrix: GradeMatrix = {
    bodies: hostile.map((name, index) => ({ id: `acme:${index}`, name })),
    questions: hostile.map((label) => ({
      framework: "peel-2023-25",
      frameworkName: label,
      question: label,
      label,
    })),
    cells: hostile.map(() =>
      hostile.map(() => ({ grade: "good", inspection: hostile[0]!, published: "2024-05-14" }) as const),
    ),
  };

  beforeAll(async () => {
    lab = await openLab();
    ({ page } = await lab.open("/playground/icon.svg"));
    await page.goto(`${lab.origin}/assets/navigation.js`); // A page without a policy of its own.
  });

  afterAll(async () => {
    await lab.close();
  });

  it("is HTML with nothing in it but the table, and the names as text", async () => {
    const html = matrixToHtml(matrix, { caption: hostile.join(" "), className: hostile[3] });
    const [tags, names, pwned] = await page.evaluate(async (markup) => {
      document.body.innerHTML = markup;
      await new Promise((resolve) => setTimeout(resolve, 200));
      return [
        [...new Set([...document.body.querySelectorAll("*")].map((each) => each.localName))].sort(),
        [...document.querySelectorAll("tbody th")].map((each) => each.textContent),
        (globalThis as { pwned?: number }).pwned,
      ] as const;
    }, html);
    expect(tags).toEqual(["caption", "table", "tbody", "td", "th", "thead", "tr"]);
    expect(names.slice(0, 6)).toEqual(hostile.slice(0, 6));
    expect(pwned).toBeUndefined();
  });

  it("is SVG that an XML parser takes, with nothing in it but shapes and text", async () => {
    for (const theme of ["light", "dark", "auto"] as const) {
      const svg = matrixToSvg(matrix, { title: hostile.join(" "), theme });
      const [fault, tags, attributes] = await page.evaluate((markup) => {
        const parsed = new DOMParser().parseFromString(markup, "image/svg+xml");
        const all = [...parsed.querySelectorAll("*")];
        return [
          parsed.querySelector("parsererror")?.textContent,
          [...new Set(all.map((each) => each.localName))].sort(),
          [...new Set(all.flatMap((each) => each.getAttributeNames()))].filter((name) => /^on|href|style$/.test(name)),
        ] as const;
      }, svg);
      expect(fault).toBeUndefined();
      const style = theme === "auto" ? ["style"] : [];
      expect(tags).toEqual(["desc", "g", "rect", ...style, "svg", "text", "title", "tspan"]);
      expect(attributes).toEqual([]);
    }
  });

  it("is SVG that can be put into a page, and runs nothing", async () => {
    const pwned = await page.evaluate(async (markup) => {
      document.body.innerHTML = markup;
      await new Promise((resolve) => setTimeout(resolve, 200));
      return [(globalThis as { pwned?: number }).pwned, document.querySelectorAll("img, script, iframe").length];
    }, matrixToSvg(matrix));
    expect(pwned).toEqual([undefined, 0]);
  });

  it.each([
    { what: "the seed's five bodies", inspection: westMidlands },
    { what: "43 forces by ten questions", inspection: nationalRound() },
  ])("keeps the words of every cell, name and heading in their places: $what", async ({ inspection }) => {
    const outside = await page.evaluate(
      (markup) => {
        document.body.innerHTML = markup;
        const svg = document.querySelector("svg")!;
        const cells = [...svg.querySelectorAll("g > rect")].filter((rect) => {
          const [room, words] = [rect.getBoundingClientRect(), rect.nextElementSibling!.getBoundingClientRect()];
          return (
            words.left < room.left || words.right > room.right || words.top < room.top || words.bottom > room.bottom
          );
        });
        const frame = svg.getBoundingClientRect();
        const texts = [...svg.querySelectorAll("text")].map((text) => text.getBoundingClientRect());
        const names = [...svg.querySelectorAll(".words > text")].map((text) => text.getBoundingClientRect());
        const first = svg.querySelector("g > rect")!.getBoundingClientRect();
        return [
          cells.map((rect) => rect.nextElementSibling!.textContent),
          texts.filter((box) => box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom).length,
          names.filter((box) => box.top > first.top && box.right > first.left).length,
        ];
      },
      matrixToSvg(gradeMatrix([inspection])),
    );
    expect(outside).toEqual([[], 0, 0]);
  });

  it("turns dark by itself where the reader wants it", async () => {
    writeFileSync(`${SITE}/assets/grid-test.svg`, matrixToSvg(gradeMatrix([westMidlands])));
    await page.goto(`${lab.origin}/assets/grid-test.svg`);
    const fills = (): Promise<string[]> =>
      page.$$eval(".page, .inadequate rect, .inadequate text, .words", (parts) =>
        parts.map((part) => getComputedStyle(part).fill),
      );
    await page.emulateMedia({ colorScheme: "light" });
    expect(await fills()).toEqual(["rgb(255, 255, 255)", "rgb(27, 31, 36)", "rgb(176, 24, 43)", "rgb(255, 255, 255)"]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await fills()).toEqual(["rgb(13, 17, 23)", "rgb(230, 237, 243)", "rgb(255, 130, 114)", "rgb(18, 7, 10)"]);
  });
});
