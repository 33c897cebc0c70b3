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
  const address = await serve({ openapi: "3.0.3", info: { title: "Servers", version: "2" }, servers: [], paths });
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
});

it("goes on where a vendor's new document doesn't go with what is added to it, and leaves that spec as it was", async () => {
  const repository = await TestRepository.create("added", "servers");
  const paths = { "/a": { get: { operationId: "a", responses: { "204": { description: "Done." } } } } };
  const address = await serve({ openapi: "3.1.0", info: { title: "Any", version: "2" }, paths });
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
});
