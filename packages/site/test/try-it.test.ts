import { readFile } from "node:fs/promises";
import { get, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import { join } from "node:path";
import { vendors } from "@agentpost/workspace";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DIST } from "../src/folders.ts";
import { type Site, serveSite } from "../src/serve.ts";
import { builtSite, pageText } from "./built-site.ts";
import { chromiumBinary, noChromium } from "./chromium.ts";

let site: Site;
beforeAll(async () => {
  await builtSite();
  site = await serveSite();
}, 300_000);
afterAll(() => site.close());

test("the contracts to try have the mock of this server as their only one, and none of our extensions", async () => {
  for (const vendor of vendors()) {
    const text = await readFile(join(DIST, "try", `${vendor}.json`), "utf8");
    expect(JSON.parse(text).servers).toEqual([expect.objectContaining({ url: `/mock/${vendor}` })]);
    expect(text.match(/"servers":/g)).toHaveLength(1);
    expect(text).not.toContain("x-agentpost-");
  }
});

test("a page to try says that it is a mock, and tells the operations where there are no scripts", async () => {
  const html = await pageText("try/vida.html");
  expect(html).toContain("This is a mock");
  expect(html).toMatch(/<noscript>[\s\S]*<code>sendMessage<\/code>[\s\S]*<\/noscript>/);
});

test("a mock answers as its contract says, and what is no mock and no page is a 404", async () => {
  const send = (body: object) =>
    fetch(`${site.url}mock/vida/api/v2/agent/receiveMessage?token=sample-key`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  expect((await send({ targetAgent: "a", sourceAddress: "+15550100", message: "Hi" })).status).toBe(200);
  expect((await send({ message: 1 })).status).toBe(400);
  expect((await fetch(`${site.url}mock/nobody/x`)).status).toBe(404);
  expect((await fetch(`${site.url}%E0%A4%A`)).status).toBe(404);
  expect(await statusOf("//")).toBe(404);
  expect((await fetch(`${site.url}..%2f..%2fpackage.json`)).status).toBe(404);
});

test("a page is packed for those alone who say that they can read it", async () => {
  const encodingFor = async (headers: OutgoingHttpHeaders) =>
    (await answerTo("/", headers)).headers["content-encoding"];
  expect(await encodingFor({})).toBeUndefined();
  expect(await encodingFor({ "accept-encoding": "br, gzip" })).toBe("gzip");
});

async function statusOf(path: string): Promise<number | undefined> {
  return (await answerTo(path)).statusCode;
}

/** To a request that `fetch` would not send as it is. */
function answerTo(path: string, headers: OutgoingHttpHeaders = {}): Promise<IncomingMessage> {
  const { hostname: host, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    const asked = get({ host, port, path, headers }, (answer) => resolve(answer.resume()));
    asked.on("error", reject);
  });
}

describe.skipIf(noChromium !== "")(`in Chromium${noChromium}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumBinary, args: ["--no-sandbox", "--disable-gpu"] });
  });
  afterAll(() => browser.close());

  test("an operation is tried against the mock, with a credential filled in, and nothing else is asked", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${site.url}try/ishvana.html`);
    await page.locator(".opblock-post .opblock-summary-control").first().click();
    await page.locator(".opblock-post .execute").first().click();
    const status = page.locator(".live-responses-table tbody .response-col_status").first();
    expect(await status.textContent()).toMatch(/^2\d\d/);
    expect(asked.filter((url) => url.includes("/mock/ishvana/"))).toHaveLength(1);
    expect(asked.filter((url) => !url.startsWith(site.url) && !url.startsWith("data:"))).toEqual([]);
  });

  test("every page can be read without JavaScript", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of [
      "index.html",
      "errors.html",
      "benchmarks.html",
      "vendors/libredesk.html",
      "try/libredesk.html",
    ]) {
      await page.goto(site.url + path);
      expect((await page.locator("main, .VPContent").first().textContent())?.length, path).toBeGreaterThan(500);
    }
    expect(await page.locator("noscript table").isVisible()).toBe(true);
    await page.goto(`${site.url}benchmarks.html`);
    expect(await page.locator("figure.chart svg").first().isVisible()).toBe(true);
    await context.close();
  });
});
