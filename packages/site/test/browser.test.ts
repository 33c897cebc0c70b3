import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Site, serveSite } from "../src/serve.ts";
import { builtSite, pageText } from "./built-site.ts";
import { chromiumBinary, noChromium } from "./chromium.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Swagger UI: what axe has against it, its makers alone can mend. */
const COMPONENT = ".swagger-ui";
const COMPONENT_FINDINGS: readonly string[] = ["color-contrast", "nested-interactive", "select-name"];

const WIDTHS = [
  { at: "a desk's width, in light", viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  { at: "a phone's width, in dark", viewport: { width: 390, height: 844 }, colorScheme: "dark" },
] as const;

describe.skipIf(noChromium !== "")(`in Chromium${noChromium}`, () => {
  let site: Site;
  let browser: Browser;
  let pages: string[];

  beforeAll(async () => {
    pages = await builtSite();
    site = await serveSite();
    browser = await chromium.launch({ executablePath: chromiumBinary, args: ["--no-sandbox", "--disable-gpu"] });
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(WIDTHS)(
    "every page opens at $at: nothing in the console, nothing asked elsewhere, nothing wider than the screen",
    async ({ viewport, colorScheme }) => {
      const problems: string[] = [];
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
      const page = await context.newPage();
      watch(page, site.url, problems);
      for (const path of pages) {
        await page.goto(site.url + path);
        await page.waitForFunction(isAlive);
        if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) {
          problems.push(`${path} is wider than the screen`);
        }
        if (await isShort(path)) {
          const found = await seriousFindings(page, { include: ["body"], exclude: [COMPONENT] });
          problems.push(...found.map((violation) => `${path}: ${where(violation)}`));
        }
      }
      await context.close();
      expect(problems).toEqual([]);
    },
    300_000,
  );

  test("of the component that contracts are tried with, axe finds what is listed here, and no more", async () => {
    const page = await browser.newPage();
    const found: Record<string, string> = {};
    for (const path of pages.filter((each) => each.startsWith("try/"))) {
      await page.goto(site.url + path);
      await page.waitForFunction(isAlive);
      for (const violation of await seriousFindings(page, { include: [COMPONENT] })) {
        found[violation.id] ??= where(violation);
      }
    }
    expect(Object.keys(found).sort(), JSON.stringify(found)).toEqual(COMPONENT_FINDINGS);
    await page.close();
  }, 120_000);
});

/** Notes what a page says in its console, and every request that isn't the site's own. */
function watch(page: Page, own: string, problems: string[]): void {
  page.on("console", (message) => {
    // The page for what isn't there is served as such.
    if (message.type() === "error" && !page.url().endsWith("/404.html"))
      problems.push(`${page.url()} says ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`${page.url()} throws ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(own) && !/^(?:data|blob):/.test(request.url()))
      problems.push(`asks ${request.url()}`);
  });
}

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** Whether a page's scripts have taken over: ours, or the component that a contract is tried with. */
function isAlive(): boolean {
  const app = document.querySelector<HTMLElement & { __vue_app__?: unknown }>("#app");
  return app ? app.__vue_app__ !== undefined : document.querySelector(".opblock") !== null;
}

/** Axe takes up to a minute for the longest pages, which are made as the short ones are. */
async function isShort(path: string): Promise<boolean> {
  return (await pageText(path)).length < (path.startsWith("reference/") ? 40_000 : 150_000);
}

interface AxeContext {
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
}

async function seriousFindings(page: Page, within: AxeContext): Promise<readonly Violation[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate(async (context) => {
    const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<object> } };
    const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
    return axe.run(context, { runOnly, resultTypes: ["violations"] });
  }, within)) as { violations: readonly Violation[] };
  return found.violations.filter(({ impact }) => impact === "serious" || impact === "critical");
}

function where({ id, nodes }: Violation): string {
  const places = nodes.slice(0, 3).map(({ target }) => target.join(" "));
  return `${id} at ${places.join("; ")}`;
}
