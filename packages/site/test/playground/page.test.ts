import { createRequire } from "node:module";
import { faults } from "@agentpost/contract/faults";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type Site, serveSite } from "../../src/serve.ts";
import { builtSite } from "../built-site.ts";
import { chromiumBinary, noChromium } from "../chromium.ts";

const desk = { width: 1440, height: 1000 };
const phone = { width: 390, height: 844 };
const axe = createRequire(import.meta.url).resolve("axe-core");

describe.skipIf(noChromium !== "")(`the page of the playground in Chromium${noChromium}`, () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    await builtSite();
    site = await serveSite();
    browser = await chromium.launch({ executablePath: chromiumBinary, args: ["--no-sandbox", "--disable-gpu"] });
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** A page whose console and requests are watched: it fails the test with the first error or the first request elsewhere. */
  async function open(hash = "", options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: desk, ...options });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    page.on("pageerror", (error) => wrong.push(error.message));
    page.on("request", (request) => request.url().startsWith(site.url) || wrong.push(request.url()));
    onTestFinished(async () => {
      await context.close();
      expect(wrong).toEqual([]);
    });
    await page.goto(`${site.url}playground.html${hash}`);
    if (options.javaScriptEnabled !== false) await page.locator(".send:enabled").waitFor();
    return page;
  }

  async function send(page: Page): Promise<string | null> {
    await page.getByRole("button", { name: "Send" }).click();
    await page.locator(".verdict:not(.none)").waitFor();
    return page.locator(".verdict .word").textContent();
  }

  test.each(["connection refused", "reset after the request", "500"])(
    "ends a send as its table and the fault matrix say: %s",
    async (name) => {
      const page = await open("#to=vida");
      await page.getByRole("radio", { name, exact: true }).check();
      const row = page.locator("tr", { has: page.getByRole("link", { name, exact: true }) });
      const word = await send(page);
      expect(word).toBe(faults.find((fault) => fault.name === name)?.outcome);
      expect(await row.getByRole("cell").last().textContent()).toBe(word);
    },
  );

  test("opens a case again from its address", async () => {
    const page = await open();
    await page.getByRole("group", { name: "Send to" }).getByLabel("Ishvana").check();
    await page.getByRole("radio", { name: "302 to another origin" }).check();
    await page.getByLabel("text", { exact: true }).fill("Ærlig talt: 100 % & #1?");
    await page.reload();
    await page.locator(".send:enabled").waitFor();
    expect(await page.getByLabel("text", { exact: true }).inputValue()).toBe("Ærlig talt: 100 % & #1?");
    expect(await page.getByRole("radio", { name: "302 to another origin" }).isChecked()).toBe(true);
    expect(await send(page)).toBe("unknown");
    await page.getByRole("link", { name: "a file to a vendor that takes none" }).click();
    await page.locator(".codes", { hasText: "agentpost/altur" }).waitFor();
    await page.getByRole("button", { name: "Send" }).click();
    await page.locator(".verdict.not-sent").waitFor();
    expect(await page.locator(".verdict").textContent()).toContain("attachments");
  });

  test("takes JSON, and says what is wrong with it", async () => {
    const page = await open();
    await page.getByRole("button", { name: "JSON", exact: true }).click();
    const json = page.getByLabel("The message as JSON");
    await json.fill("{");
    expect(await page.locator(".problem").textContent()).toContain("This is no JSON");
    await json.fill('{ "to": { "vendor": "nobody" }, "text": "Hello" }');
    expect(await send(page)).toBe("not-sent");
  });

  test("can be used by the keyboard alone, and stops a send that is under way", async () => {
    const page = await open("#to=altur");
    await page.getByRole("radio", { name: "nothing goes wrong" }).focus();
    for (const _ of "1234") await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("radio", { name: "stall before the answer" }).isChecked()).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Abort" }).press("Enter");
    await page.locator(".verdict.unknown").waitFor();
    expect(await page.locator(".verdict").textContent()).toContain("AbortedError");
  });

  test.each([
    ["a desk, light", { viewport: desk, colorScheme: "light" }],
    ["a desk, dark", { viewport: desk, colorScheme: "dark" }],
    ["a phone, light", { viewport: phone, colorScheme: "light" }],
    ["a phone, dark", { viewport: phone, colorScheme: "dark" }],
  ] as const)("has nothing serious for axe to find, and fits: %s", async (_, options) => {
    const page = await open("#to=libredesk&fault=429+with+a+wait+of+2+s%2C+then+taken&timeoutMs=5000", options);
    await send(page);
    await page.addScriptTag({ path: axe });
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run(".playground-page");
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  test("has a table of the same where there is no JavaScript", async () => {
    const page = await open("", { javaScriptEnabled: false });
    expect(await page.locator("noscript p").isVisible()).toBe(true);
    for (const { name, outcome } of faults) {
      const row = page.locator("tr", { has: page.getByRole("link", { name, exact: true }) });
      expect(await row.getByRole("cell").allTextContents()).toEqual([name, ...Array(5).fill(outcome)]);
    }
  });
});
