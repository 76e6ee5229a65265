/** Takes the pictures of the documentation, in docs/images: `npm run docs`, then `tsx tools/images.ts`. It needs Chromium. */
import { mkdirSync, writeFileSync } from "node:fs";
import { gradeMatrix, matrixToSvg } from "../src/table/index.js";
import { hasBrowser, openLab, openPlayground } from "../tests/browser/browser.js";
import { fixtureInspections } from "../tests/real-grades.js";

const folder = new URL("../docs/images/", import.meta.url).pathname;
const site = new URL("../site/", import.meta.url).pathname;

/** Real grades of six forces; what was not collected shows as "No judgment". */
const FORCES = [
  "cambridgeshire",
  "city-of-london",
  "cleveland",
  "devon-and-cornwall",
  "north-wales",
  "wiltshire",
] as const;
const matrix = gradeMatrix(
  fixtureInspections().filter(({ framework }) => framework === "peel-2023-25"),
  { bodies: FORCES },
);

if (!hasBrowser()) process.exit(1);
mkdirSync(folder, { recursive: true });
for (const theme of ["light", "dark"] as const) {
  const lab = await openLab({ width: 1200, height: 860, colorScheme: theme });
  const { page } = await openPlayground(lab);
  await page.screenshot({ path: `${folder}playground-${theme}.png` });
  writeFileSync(`${site}assets/picture.svg`, matrixToSvg(matrix, { theme }));
  await page.goto(`${lab.origin}/assets/picture.svg`);
  await page.locator("svg").screenshot({ path: `${folder}grid-${theme}.png` });
  await lab.close();
}
const lab = await openLab({ width: 390, height: 844 });
const { page } = await openPlayground(lab);
await page.screenshot({ path: `${folder}playground-phone.png` });
await lab.close();
console.log("Wrote docs/images.");
