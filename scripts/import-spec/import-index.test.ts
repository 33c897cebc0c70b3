import type { JsonObject } from "@agentpost/document";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse, stringify as yamlOf } from "yaml";
import { jsonPage, operationDocument, WEB_PAGE, yamlPage } from "./fixtures/pages.ts";
import { type Answer, type Site, startSite } from "./fixtures/site.ts";
import { SpecsFolder } from "./fixtures/specs-folder.ts";

const PAGES = 40;
const OPERATIONS = Array.from({ length: PAGES }, (_, index) =>
  (index % 2 === 0 ? yamlPage : jsonPage)(operationDocument(`/op${index}`)),
);

let site: Site;
let specs: SpecsFolder;

/** An llms.txt of forty pages of one operation, in YAML and JSON by turns, with links for people among them. */
beforeEach(async () => {
  specs = new SpecsFolder();
  site = await startSite();
  const links = Array.from({ length: PAGES }, (_, index) => `- [Operation ${index}](/api/op${index}.md): does it`);
  site.pages.set(
    "/llms.txt",
    `# Parcel\n\n> All pages.\n\n## Guides\n\n- [Start](${site.url}/guide.md)\n- [Blog](/blog)\n- [Write us](mailto:us@parcel.example)\n\n## API\n\n${links.join("\n")}\n- [Again](/api/op1.md#more)\n`,
  );
  site.pages.set("/guide.md", "# Start\n\nRead on.\n");
  site.pages.set("/blog", WEB_PAGE);
  OPERATIONS.forEach((page, index) => void site.pages.set(`/api/op${index}.md`, page));
});

afterEach(async () => {
  await site.close();
  specs.remove();
});

describe("an index of forty pages", () => {
  it("becomes one document, in the order of the index, with what pages share once", async () => {
    const seen: string[] = [];
    const progress = (done: number, total: number) => void seen.push(`${done}/${total}`);
    const outcome = await specs.import(`${site.url}/llms.txt`, { progress });
    expect(outcome.operations).toEqual(Array.from({ length: PAGES }, (_, index) => `POST /op${index}`));
    expect(outcome.skipped).toEqual([`${site.url}/guide.md: holds no OpenAPI`, `${site.url}/blog: is a web page`]);
    const written = parse(specs.read("parcel/openapi.yaml"));
    expect(Object.keys(written)).toEqual(["openapi", "info", "servers", "security", "tags", "paths", "components"]);
    expect(Object.keys(written.components.schemas)).toEqual(["Parcel"]);
    expect(written.tags).toEqual([{ name: "Parcels" }]);
    expect(parse(specs.read("parcel/source.yaml"))).toMatchObject({ origin: `${site.url}/llms.txt` });
    expect([seen[0], seen.at(-1)]).toEqual(["0/42", "42/42"]);
  });

  it("is imported in part where the record names operations, whatever becomes of other pages", async () => {
    await specs.import(`${site.url}/llms.txt`);
    const record = specs.read("parcel/source.yaml");
    specs.write("parcel/openapi.yaml", yamlOf(operationDocument("/op3")));
    specs.write("parcel/source.yaml", `${record}operations:\n  - POST /op3\n`);
    site.pages.set("/api/op7.md", (response) => response.writeHead(404).end());
    site.pages.set("/api/op3.md", yamlPage(operationDocument("/op3")).replace("Parcel speaks", "Parcel now speaks"));
    expect((await specs.import(`${site.url}/llms.txt`)).operations).toEqual(["POST /op3"]);
    expect(parse(specs.read("parcel/source.yaml")).operations).toEqual(["POST /op3"]);
  });

  it("is refused where it has no page of an operation that the record names", async () => {
    await specs.import(`${site.url}/llms.txt`);
    specs.write("parcel/source.yaml", `${specs.read("parcel/source.yaml")}operations:\n  - POST /gone\n`);
    await expect(specs.import(`${site.url}/llms.txt`)).rejects.toThrow(
      "has no POST /gone, which is to be taken from it",
    );
  });

  it("is fetched a few pages at a time, and each page once", async () => {
    // None is answered before six have come, so that their number doesn't depend on who is quick.
    const held: (() => void)[] = [];
    for (const [path, page] of [...site.pages].filter(([path]) => path !== "/llms.txt")) {
      site.pages.set(path, (response) => {
        held.push(() => response.end(page));
        if (held.length >= 6) for (const release of held) release();
      });
    }
    await specs.import(`${site.url}/llms.txt`);
    expect(site.busiest()).toBe(6);
    expect(site.requests).toHaveLength(PAGES + 3);
    expect(new Set(site.requests).size).toBe(PAGES + 3);
  });

  it("is asked once more for a page that failed", async () => {
    const page = site.pages.get("/api/op7.md") as string;
    site.pages.set("/api/op7.md", (response, request) =>
      request === 1 ? response.writeHead(500).end() : response.end(page),
    );
    site.pages.set("/api/op8.md", (response, request) =>
      request === 1 ? response.destroy() : response.end(site.pages.get("/api/op8.copy")),
    );
    site.pages.set("/api/op8.copy", yamlPage(operationDocument("/op8")));
    expect((await specs.import(`${site.url}/llms.txt`)).operations).toHaveLength(PAGES);
  });

  it("takes the longer of two descriptions, and notes it", async () => {
    const document = operationDocument("/op3");
    (document["info"] as JsonObject)["description"] = "Parcel speaks of itself at length.";
    site.pages.set("/api/op3.md", yamlPage(document));
    const { notes } = await specs.import(`${site.url}/llms.txt`);
    expect(notes).toEqual(["/info/description differs between pages; the longer text was taken."]);
  });

  it("never asks another host, whether linked to or redirected to", async () => {
    const other = await startSite();
    try {
      other.pages.set("/far.md", yamlPage(operationDocument("/far")));
      site.pages.set("/llms.txt", `${site.pages.get("/llms.txt")}- [Far](${other.url}/far.md)\n`);
      const { skipped } = await specs.import(`${site.url}/llms.txt`);
      expect(skipped).toContain(`${other.url}/far.md: is on another host, not fetched`);
      site.pages.set("/api/op3.md", (response) => response.writeHead(302, { location: `${other.url}/far.md` }).end());
      const host = new URL(other.url).host;
      expect(await specs.complaint(`${site.url}/llms.txt`)).toContain(`redirects to the host ${host}, not followed.`);
      expect(other.requests).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it("may redirect on its own host", async () => {
    site.pages.set("/api/new.md", site.pages.get("/api/op3.md") ?? "");
    site.pages.set("/api/op3.md", (response) => response.writeHead(308, { location: "new.md" }).end());
    expect((await specs.import(`${site.url}/llms.txt`)).operations).toHaveLength(PAGES);
  });
});

describe("an index with pages that are not as they should be", () => {
  it("is refused with a sentence for each of them, and goes without them only if forced", async () => {
    const whole = yamlPage(operationDocument("/op2"));
    const bad: [page: Answer, sentence: string][] = [
      [WEB_PAGE, "holds a web page (HTML)"],
      ["", "is empty"],
      [whole.slice(0, whole.indexOf("components:")), "the page ends before its fenced block is closed"],
      [jsonPage(operationDocument("/op3")).slice(0, 400), "the page ends before its fenced block is closed"],
      [(response) => void response.writeHead(404).end(), "answered 404; expected 200"],
      [(response) => void response.writeHead(503).end(), "answered 503, twice;"],
      [() => {}, "did not answer within 0.7 seconds, twice;"],
      ["x".repeat(200_000), "sent more than 100000 bytes;"],
      ['```yaml\nswagger: "2.0"\n```', 'at /swagger: came the text "2.0"'],
    ];
    bad.forEach(([page], index) => void site.pages.set(`/api/op${index}.md`, page));
    specs.write("parcel/openapi.yaml", yamlOf(operationDocument("/op20")));
    const before = specs.files();
    const limits = { timeoutMs: 700, maxBytes: 100_000, retryDelayMs: 1 };

    const complaint = (await specs.complaint(`${site.url}/llms.txt`, { limits })).split("\n");
    bad.forEach(([, sentence], index) => {
      const lines = complaint.filter((line) => line.includes(`/api/op${index}.md`));
      expect(lines).toEqual([expect.stringContaining(sentence)]);
    });
    expect(specs.files()).toEqual(before);

    const { overruled, operations } = await specs.import(`${site.url}/llms.txt`, { limits, force: true });
    expect(overruled).toHaveLength(bad.length);
    // What YAML has before it breaks off can be used.
    expect(operations).toHaveLength(PAGES - bad.length + 1);
  });

  it("is refused where two pages contradict each other, forced or not", async () => {
    const document = operationDocument("/op6");
    const schemas = (document["components"] as JsonObject)["schemas"] as { Parcel: { properties: { id: JsonObject } } };
    schemas.Parcel.properties.id["type"] = "integer";
    site.pages.set("/api/op6.md", yamlPage(document));
    const complaint = await specs.complaint(`${site.url}/llms.txt`, { force: true });
    expect(complaint).toMatch(
      /\n {2}\/components\/schemas\/Parcel\/properties\/id\/type: http:\S+\/api\/op0\.md, line \d+ has the text "string", http:\S+\/api\/op6\.md, line \d+ has the text "integer"\n/,
    );
    expect(specs.files()).toEqual({});
  });

  it("is refused where no page holds OpenAPI", async () => {
    site.pages.set("/llms.txt", `- [Start](${site.url}/guide.md)\n`);
    expect(await specs.complaint(`${site.url}/llms.txt`)).toBe(
      `${site.url}/llms.txt leads to no OpenAPI; expected a document, a page with one, or an index of such pages. ` +
        `Looked at:\n  ${site.url}/guide.md: holds no OpenAPI`,
    );
  });
});

describe("an index that is a file", () => {
  it("leads to the files beside it, and nowhere else", async () => {
    specs.write("pages/api/send.md", yamlPage(operationDocument("/parcels")));
    specs.write("secret.md", yamlPage(operationDocument("/secret")));
    const index = specs.write(
      "pages/llms.txt",
      `- [Send](api/send.md)\n- [Up](../secret.md)\n- [Away](${site.url}/api/op1.md)\n`,
    );
    const { operations, skipped } = await specs.import(index);
    expect(operations).toEqual(["POST /parcels"]);
    expect(skipped).toEqual([
      expect.stringMatching(/secret\.md: is on another host/),
      expect.stringMatching(/op1\.md: is on another host/),
    ]);
    expect(site.requests).toEqual([]);
  });

  it("leads to the site that it's said to come from", async () => {
    const index = specs.write("llms.txt", site.pages.get("/llms.txt") as string);
    const { operations } = await specs.import(index, { origin: `${site.url}/llms.txt` });
    expect(operations).toHaveLength(PAGES);
  });
});
