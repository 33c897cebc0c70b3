import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { JsonObject } from "@agentpost/document";
import { expect, it } from "vitest";
import { redoclyDiff } from "./redocly-diff.ts";

const DOCUMENT: JsonObject = { openapi: "3.0.3", info: { title: "Post", version: "1" }, paths: {} };

it("compares by a process that sees nothing of our environment", async () => {
  const info = { title: "Post", version: "2" };
  const changes = await redoclyDiff(DOCUMENT, { ...DOCUMENT, info });
  expect(changes.map(({ path, kind }) => `${path} ${kind}`)).toEqual(["#/info modified"]);
});

it("follows no reference that leads outside, even of a document that nobody has checked", async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests++;
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/e.json`;
  const after = { ...DOCUMENT, components: { examples: { E: { externalValue: url } } } };
  await expect(redoclyDiff(DOCUMENT, after)).rejects.toThrow("at /components/examples/E/externalValue: ");
  await new Promise((resolve) => server.close(resolve));
  expect(requests).toBe(0);
});
