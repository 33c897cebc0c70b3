import type { Json, JsonObject, VendorDocument } from "@agentpost/document";
import { generatePackage, UnsupportedDocument } from "@agentpost/generator";
import { fixture } from "@agentpost/generator/fixtures";
import { expect, test } from "vitest";
import { runUserProgram } from "../user-program.ts";

/** The fixture with other servers. */
async function withServers(...servers: JsonObject[]): Promise<VendorDocument> {
  const contract = await fixture("servers");
  return { ...contract, document: { ...contract.document, servers: servers as Json[] } };
}

const variables = (defaults: Readonly<Record<string, string>>) => ({
  variables: Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, { default: value }])),
});

/** Calls the client with its test kit, then without settings, and tells where it went. */
const PROGRAM = `
  import { createServers } from "@agentpost/servers";
  import { testFetch, testOptions } from "@agentpost/servers/testing";
  export default async () => {
    const sent: string[] = [];
    const answer = testFetch({ answers: { a: { status: 204 } } });
    const fetch = async (url: string, init: RequestInit) => {
      sent.push(url);
      return answer(url, init);
    };
    await createServers({ ...testOptions, fetch }).a();
    await createServers({ fetch }).a();
    return sent;
  };`;

test.each([
  [
    "its scheme and its port",
    [{ url: "{scheme}://api.example.com:{port}/v1", ...variables({ scheme: "https", port: "8443" }) }],
  ],
  ["the whole of it", [{ url: "{server}", ...variables({ server: "https://api.example.com:8443/v1" }) }]],
  ["its path", [{ url: "https://api.example.com:8443/{version}", ...variables({ version: "v1" }) }]],
])("a client is made, and its test kit answers it, where a variable of the server is %s", async (_, servers) => {
  const { result } = await runUserProgram(await withServers(...servers), PROGRAM);
  expect(result).toEqual(["https://servers.test/v1/a", "https://api.example.com:8443/v1/a"]);
});

test("a client's test kit answers it where a later server is given relatively, or by variables alone", async () => {
  const others = [{ url: "/v2" }, { url: "https://{tenant}:{port}/" }, { url: "https://<tenant>.example.com" }];
  const { result } = await runUserProgram(await withServers({ url: "https://api.example.com/v1" }, ...others), PROGRAM);
  expect(result).toEqual(["https://servers.test/v1/a", "https://api.example.com/v1/a"]);
});

test("requests go past the address of a socket, and by https where the contract leaves the scheme open", async () => {
  const { result } = await runUserProgram(
    await withServers({ url: "wss://live.example.com" }, { url: "//api.example.com/v1" }),
    PROGRAM,
  );
  expect(result).toEqual(["https://servers.test/v1/a", "https://api.example.com/v1/a"]);
});

test.each([
  [{ url: "https://<tenant>.example.com/v1" }, "https://<tenant>.example.com/v1"],
  [{ url: "https://{host}/v1", ...variables({ host: "" }) }, "https:///v1"],
])("a server that leads to no host is told of, and a client without it asks for its baseUrl", async (server, shown) => {
  const contract = await withServers(server);
  const error = await generatePackage(contract).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnsupportedDocument);
  expect((error as UnsupportedDocument).issues).toEqual([
    {
      pointer: "/servers/0/url",
      reason: `leads to no host, as ${shown}; correct it, or remove it, and each client is told where the API is`,
    },
  ]);
  expect((error as UnsupportedDocument).answers).toEqual([{ target: "$.servers[0]", remove: true }]);
  const source = (await generatePackage(await withServers())).get("src/client.gen.ts");
  expect(source).toContain("  baseUrl: string;\n");
});
