import { existsSync, mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { serve } from "../../tools/serve.js";

const SITE = new URL("../../site", import.meta.url).pathname;
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where Chromium is: the environment variable CHROMIUM, or where Linux puts it; `undefined` when it is not there. */
export const chromiumPath = [process.env["CHROMIUM"] ?? "", ...PLACES].find((path) => path !== "" && existsSync(path));

/** How to get it. */
export const HOW_TO_GET_IT =
  "Chromium is missing: on Debian, apt-get update && apt-get install -y chromium; elsewhere, set CHROMIUM to the path of one.";

/** Whether there is a browser to test in. Without one, a CI job fails; elsewhere the reason is printed and the tests are skipped. */
export function hasBrowser(): boolean {
  if (chromiumPath !== undefined) return true;
  if (process.env["CI"] === "true") throw new Error(HOW_TO_GET_IT);
  console.warn(`Skipped: ${HOW_TO_GET_IT}`);
  return false;
}

/** What went wrong on a page, as the browser told: errors, violations of its policy, requests that left the machine or failed. */
export interface Trouble {
  readonly errors: string[];
  readonly violations: string[];
  readonly requests: string[];
}

/** A browser with nothing in its profile, and the site it looks at. */
export interface Lab {
  readonly origin: string;
  readonly context: BrowserContext;
  /** Opens a page of the site and watches it. */
  readonly open: (path: string) => Promise<{ page: Page; trouble: Trouble }>;
  readonly close: () => Promise<void>;
}

/** How the browser stands: as a telephone or a desk, in the dark or in the light. */
export interface Surroundings {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly scale?: number;
}

/** Serves the site and starts a browser. */
export async function openLab({
  width = 1280,
  height = 900,
  colorScheme = "light",
  scale = 1,
}: Surroundings = {}): Promise<Lab> {
  if (!existsSync(join(SITE, "playground", "index.html"))) throw new Error("build the site first: npm run docs");
  const server: Server = await serve(SITE, 0);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const profile = mkdtempSync(join(tmpdir(), "chromium-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath!,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-quic",
      "--no-first-run",
      "--disable-component-update",
      "--disable-sync",
    ],
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme,
  });
  return {
    origin,
    context,
    open: async (path) => {
      const page = await context.newPage();
      const trouble: Trouble = { errors: [], violations: [], requests: [] };
      page.on("pageerror", (error) => trouble.errors.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") trouble.errors.push(message.text());
      });
      page.on("dialog", (dialog) => {
        trouble.errors.push(`a dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on("request", (request) => {
        const local = request.url().startsWith(origin) || /^(?:data|blob):/.test(request.url());
        if (!local) trouble.requests.push(request.url());
      });
      page.on("response", (response) => {
        if (response.status() >= 400) trouble.requests.push(`${response.status()} ${response.url()}`);
      });
      await page.exposeFunction("__violation", (what: string) => trouble.violations.push(what));
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          (globalThis as unknown as { __violation: (what: string) => void }).__violation(
            `${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
          );
        });
      });
      await page.goto(origin + path);
      return { page, trouble };
    },
    close: async () => {
      await context.close();
      await new Promise((resolve) => server.close(resolve));
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Opens the playground and waits until it is ready. */
export async function openPlayground(lab: Lab): Promise<{ page: Page; trouble: Trouble }> {
  const opened = await lab.open("/playground/");
  await opened.page.waitForSelector("html[data-ready]", { timeout: 20_000 });
  return opened;
}

/** Puts text into a field of the playground, and waits until it was read. */
export async function fill(page: Page, field: string, text: string): Promise<void> {
  await page.fill(field, text);
  await page.waitForSelector("html:not([data-busy])"); // The page waits for a pause in the typing.
}
