import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Site, serveSite } from "../src/serve.ts";
import { builtSite } from "./built-site.ts";

// Debian's, or the one that this variable names, as the matrix has it.
const binary = process.env["AGENTPOST_CHROMIUM"] || "/usr/bin/chromium";
const why = existsSync(binary) ? "" : `, skipped: there is no ${binary}`;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const WIDTHS = [
  { at: "a desk's width, in light", viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  { at: "a phone's width, in dark", viewport: { width: 390, height: 844 }, colorScheme: "dark" },
] as const;

describe.skipIf(why !== "")(`in Chromium${why}`, () => {
  let site: Site;
  let browser: Browser;
  let pages: string[];

  beforeAll(async () => {
    pages = await builtSite();
    site = await serveSite();
    browser = await chromium.launch({ executablePath: binary, args: ["--no-sandbox", "--disable-gpu"] });
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
        await page.goto(site.url + path, { waitUntil: "networkidle" });
        const { wide, findings } = await look(page, path.startsWith("try/"));
        if (wide) problems.push(`${path} is wider than the screen`);
        problems.push(...findings.map((finding) => `${path}: ${finding}`));
      }
      await context.close();
      expect(problems).toEqual([]);
    },
    300_000,
  );
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

/** What axe finds serious; of a page with the component, in what is ours. */
async function look(page: Page, hasComponent: boolean) {
  await page.evaluate(axe);
  const options = {
    exclude: hasComponent ? ["#reference"] : [],
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
  };
  const { wide, violations } = (await page.evaluate(async ({ exclude, runOnly }) => {
    const { axe } = window as unknown as {
      axe: { run(context: object, options: object): Promise<{ violations: never[] }> };
    };
    const { violations } = await axe.run({ include: ["body"], exclude }, { runOnly, resultTypes: ["violations"] });
    return { wide: document.documentElement.scrollWidth > innerWidth, violations };
  }, options)) as { wide: boolean; violations: readonly Violation[] };
  const findings = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id} at ${nodes
          .slice(0, 3)
          .map(({ target }) => target.join(" "))
          .join("; ")} (${nodes.length})`,
    );
  return { wide, findings };
}
