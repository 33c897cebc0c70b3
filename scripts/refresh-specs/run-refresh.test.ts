import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { TestRepository } from "../test-repository.ts";
import { runRefresh } from "./run-refresh.ts";

let server: Server | undefined;

afterEach(() => {
  server?.close();
});

async function serveAll(pages: Readonly<Record<string, string>>): Promise<string> {
  server = createServer(({ url = "" }, response) => {
    response.statusCode = pages[url] === undefined ? 404 : 200;
    response.end(pages[url]);
  });
  await new Promise<void>((listening) => server?.listen(0, "127.0.0.1", listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The document of a vendor that has no operation yet, so that none is lost. */
function emptied(vendor: string): string {
  return `openapi: 3.0.3\ninfo: { title: ${vendor}, version: "1" }\nservers: []\nsecurity: []\npaths: {}\n`;
}

/** Serves one document under one address, and nothing anywhere else. */
async function serve(document: object): Promise<string> {
  server = createServer(({ url }, response) => {
    response.statusCode = url === "/openapi.json" ? 200 : 404;
    response.end(url === "/openapi.json" ? JSON.stringify(document) : "");
  });
  await new Promise<void>((listening) => server?.listen(0, "127.0.0.1", listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it("imports what has an address, leaves what fails as it was, and goes on", async () => {
  const repository = await TestRepository.create("names", "servers", "answers");
  const operation = (operationId: string) => ({ operationId, responses: { "204": { description: "Done." } } });
  const paths = { "/a": { get: operation("a") }, "/b": { get: operation("b") } };
  const address = await serve({
    openapi: "3.0.3",
    info: { title: "Servers", version: "2" },
    servers: [],
    security: [],
    paths,
  });
  repository.put("specs/servers/source.yaml", `origin: ${address}/openapi.json\n`);
  repository.put("specs/answers/source.yaml", `origin: ${address}/gone\n`);
  const before = readFileSync(`${repository.specsFolder}/answers/openapi.yaml`, "utf8");

  const lines: string[] = [];
  const code = await runRefresh(repository, [], { print: (line) => lines.push(line), today: "2030-01-31" });

  expect(code).toBe(1);
  const said = lines.join("\n");
  expect(said).toContain("names: has no address to be fetched from");
  expect(said).toContain("answers: failed");
  expect(readFileSync(`${repository.specsFolder}/servers/openapi.yaml`, "utf8")).toContain("/b");
  expect(readFileSync(`${repository.specsFolder}/answers/openapi.yaml`, "utf8")).toBe(before);
}, 120_000);

it("goes on where a vendor's new document doesn't go with what is added to it, and leaves that spec as it was", async () => {
  const repository = await TestRepository.create("added", "servers");
  const paths = { "/a": { get: { operationId: "a", responses: { "204": { description: "Done." } } } } };
  const address = await serve({ openapi: "3.1.0", info: { title: "Any", version: "2" }, security: [], paths });
  for (const vendor of ["added", "servers"])
    repository.put(`specs/${vendor}/source.yaml`, `origin: ${address}/openapi.json\n`);
  repository.editSpec("added", (text) => text.replace("/messages:", "/a:").replace(/post:/, "get:"));
  repository.editSpec("servers", (text) => text.replace(/^paths:[\s\S]*/m, "paths: {}\n"));
  const before = readFileSync(`${repository.specsFolder}/added/openapi.yaml`, "utf8");

  const lines: string[] = [];
  const code = await runRefresh(repository, [], { print: (line) => lines.push(line), today: "2030-01-31" });

  expect(code).toBe(1);
  expect(lines.join("\n")).toContain("specs/added/added.yaml at /openapi: came");
  expect(readFileSync(`${repository.specsFolder}/added/openapi.yaml`, "utf8")).toBe(before);
  expect(readFileSync(`${repository.specsFolder}/servers/openapi.yaml`, "utf8")).toContain("/a");
}, 120_000);

it("goes on to the next vendor, whatever a document does", async () => {
  const repository = await TestRepository.create("answers", "bodies", "names", "odd", "servers");
  const paths = { "/a": { get: { operationId: "a", responses: { "204": { description: "Done." } } } } };
  const good = { openapi: "3.0.3", info: { title: "Good", version: "2" }, servers: [], security: [], paths };
  const endless = `{"openapi":"3.0.3","x":${'{"a":'.repeat(200_000)}1${"}".repeat(200_001)}`;
  // A matcher that tries each way of dividing the text among the repetitions, of which there are billions.
  const slow = { schema: { type: "string", pattern: "^(a|a)*$" }, example: `${"a".repeat(60)}b` };
  const parameters = [{ name: "q", in: "query", ...slow }];
  const address = await serveAll({
    "/endless": endless,
    "/slow": JSON.stringify({ ...good, paths: { "/a": { get: { ...paths["/a"].get, parameters } } } }),
    "/unclear": JSON.stringify({ ...good, security: undefined }),
    "/outside": JSON.stringify({ ...good, paths: { "/a": { $ref: "a.yaml" } } }),
    "/good": JSON.stringify(good),
  });
  const origins = { answers: "endless", bodies: "unclear", names: "outside", odd: "slow", servers: "good" };
  for (const [vendor, page] of Object.entries(origins)) {
    repository.put(`specs/${vendor}/source.yaml`, `origin: ${address}/${page}\n`);
  }

  const lines: string[] = [];
  const settings = { print: (line: string) => lines.push(line), today: "2030-01-31" };
  // Operations are lost of each, which is for a person to judge.
  for (const vendor of Object.keys(origins)) repository.put(`specs/${vendor}/openapi.yaml`, emptied(vendor));
  const code = await runRefresh(repository, [], settings);

  expect(code).toBe(1);
  const told = Object.keys(origins).map((vendor) => lines.filter((line) => line.startsWith(`${vendor}: `)).at(-1));
  expect(told).toEqual([
    expect.stringMatching(/ at \/x(\/a){7} is nested more than/),
    expect.stringMatching(/^bodies: What it publishes breaks a client:\n.*\n.* security-defined: /),
    expect.stringMatching(/ at \/paths\/~1a\/\$ref: the text "a\.yaml" is outside this document/),
    "odd: 1 operation, written to specs/odd",
    "servers: 1 operation, written to specs/servers",
  ]);
  expect(readFileSync(`${repository.specsFolder}/names/openapi.yaml`, "utf8")).toBe(emptied("names"));
}, 120_000);

it("ends what takes longer than it may", async () => {
  const repository = await TestRepository.create("names");
  const address = await serveAll({});
  repository.put("specs/names/source.yaml", `origin: ${address}/names\n`);
  const lines: string[] = [];
  const code = await runRefresh(repository, [], {
    print: (line) => lines.push(line),
    today: "2030-01-31",
    timeoutMs: 1,
  });
  expect(code).toBe(1);
  expect(lines.at(-1)).toMatch(/^names: It took more than 0\.001 seconds, and was ended\./);
}, 120_000);
