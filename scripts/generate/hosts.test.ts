import { coverageGaps } from "@agentpost/contract/coverage-gaps";
import { describeDocument } from "@agentpost/contract/describe-document";
import type { JsonObject, VendorDocument } from "@agentpost/document";
import { generatePackage } from "@agentpost/generator";
import { fixture } from "@agentpost/generator/fixtures";
import { describe, expect, test } from "vitest";
import { generatedContract, runUserProgram } from "../user-program.ts";

const contract = await fixture("hosts");

/** The fixture with another set of servers; an operation has those of its path, unless they are named too. */
function withServers(root: string[] | undefined, byPath: Record<string, string[]>): VendorDocument {
  const document = structuredClone(contract.document) as JsonObject & { paths: Record<string, Record<string, Entry>> };
  const servers = (urls: string[]) => ({ servers: urls.map((url) => ({ url })) });
  delete document["servers"];
  Object.assign(document, root && servers(root));
  for (const [path, item] of Object.entries(document.paths)) {
    delete item["servers"];
    for (const operation of Object.values(item)) delete operation["servers"];
    Object.assign(item, byPath[path] && servers(byPath[path]));
  }
  return { ...contract, document };
}

type Entry = Record<string, unknown>;

/** The settings of the generated client, as source. */
async function clientSource(given: VendorDocument): Promise<string> {
  return (await generatePackage(given)).get("src/client.gen.ts") ?? "";
}

const PATHS = ["/messages", "/files/{id}", "/reports", "/rooms"];

test("each operation goes to its own host, and the credential with it", async () => {
  const { result } = await runUserProgram(
    contract,
    `import { createHosts } from "@agentpost/hosts";
    export default async () => {
      const sent: string[] = [];
      const fetch = async (url: string, init: RequestInit) => {
        sent.push(\`\${init.method} \${url} \${new Headers(init.headers).get("x-key")}\`);
        return new Response(null, { status: 204 });
      };
      for (const region of ["us", "eu"] as const) {
        const client = createHosts({ key: "k1", fetch, serverVariables: { region } });
        await client.listMessages();
        await client.readFile({ path: { id: "a b" } });
        await client.writeFile({ path: { id: "1" }, body: "x" });
        await client.listReports();
        await client.listRooms();
      }
      return sent;
    };`,
  );
  expect(result).toEqual([
    "GET https://api.us.example.com/v1/messages k1",
    "GET https://files.us.example.com/v1/files/a%20b k1",
    "POST https://uploads.example.net/files/1 k1",
    "GET https://api.us.example.com/v2/reports k1",
    "GET https://api.us.example.com/v1/rooms k1",
    "GET https://api.eu.example.com/v1/messages k1",
    "GET https://files.eu.example.com/v1/files/a%20b k1",
    "POST https://uploads.example.net/files/1 k1",
    "GET https://api.eu.example.com/v2/reports k1",
    "GET https://api.eu.example.com/v1/rooms k1",
  ]);
});

test("a host that is given stands in place of the contract's, by method, by function and by path", async () => {
  const { received } = await runUserProgram(
    contract,
    `import { createHosts, createHostsClient, listReports, readFile } from "@agentpost/hosts";
    import { createHostsPaths } from "@agentpost/hosts/paths";
    export default async (address: string) => {
      const options = {
        key: "k1",
        baseUrl: \`\${address}/mock/v1\`,
        baseUrls: { files: \`\${address}/files/\`, uploadsExampleNet: \`\${address}/uploads\` },
      };
      await createHosts(options).writeFile({ path: { id: "1" }, body: "bytes" });
      await readFile(createHostsClient(options), { path: { id: "2" } });
      await listReports(createHostsClient(options));
      await createHostsPaths(createHostsClient(options)).GET("/files/{id}", { params: { path: { id: "3" } } });
      await listReports(createHostsClient({ ...options, baseUrls: { v2: \`\${address}/elsewhere\` } }));
      // @ts-expect-error: the contract has no such host
      const wrong = () => createHosts({ ...options, baseUrls: { videos: address } });
    };`,
  );
  expect(
    received.map(({ line, headers, body }) =>
      `${line} ${headers["x-key"]} ${headers.host?.split(":")[0]} ${body}`.trim(),
    ),
  ).toEqual([
    "POST /uploads/files/1 k1 127.0.0.1 bytes",
    "GET /files/files/2 k1 127.0.0.1",
    // A path of the contract stands beside the path of its own server, wherever that is.
    "GET /mock/v2/reports k1 127.0.0.1",
    "GET /files/files/3 k1 127.0.0.1",
    "GET /elsewhere/reports k1 127.0.0.1",
  ]);
});

test("a base URL of one's own sends nothing to the contract's other hosts", async () => {
  const { received, result } = await runUserProgram(
    contract,
    `import { createHosts, InputError } from "@agentpost/hosts";
    export default async (address: string) => {
      const said: string[] = [];
      const tell = (thrown: unknown) => {
        if (!(thrown instanceof InputError)) throw thrown;
        said.push(\`\${thrown.outcome} \${thrown.message}\`);
      };
      const client = createHosts({ key: "k1", baseUrl: \`\${address}/proxy\` });
      await client.readFile({ path: { id: "1" } }).catch(tell);
      await client.writeFile({ path: { id: "1" }, body: "x" }).catch(tell);
      await client.listReports().catch(tell);
      await client.listRooms();
      const ownWords = createHosts({ key: "k1", baseUrl: "https://api.us.example.com/v1/", fetch: async (url) => {
        said.push(url);
        return new Response(null, { status: 204 });
      } });
      await ownWords.readFile({ path: { id: "1" } });
      const wrong = ["ftp://files.example.com", "http://files.example.com", "https://me:pw@files.example.com", 7];
      for (const files of wrong) {
        try {
          createHosts({ key: "k1", baseUrls: { files: files as string } });
        } catch (thrown) {
          tell(thrown);
        }
      }
      try {
        createHosts({ key: "k1", baseUrls: { constructor: address } as object });
      } catch (thrown) {
        tell(thrown);
      }
      return said;
    };`,
  );
  expect(received.map(({ line }) => line)).toEqual(["GET /proxy/rooms"]);
  const refused = "; beside a baseUrl of your own, expected the address that stands for";
  expect(result).toEqual([
    `not-sent hosts.readFile: baseUrls.files is missing${refused} https://files.us.example.com/v1/`,
    `not-sent hosts.writeFile: baseUrls.uploadsExampleNet is missing${refused} https://uploads.example.net`,
    `not-sent hosts.listReports: baseUrls.v2 is missing${refused} /v2`,
    "https://files.us.example.com/v1/files/1",
    expect.stringContaining("baseUrls.files is no web address"),
    expect.stringContaining("baseUrls.files would send the credential in the clear to files.example.com"),
    expect.stringContaining("baseUrls.files holds a credential"),
    expect.stringContaining("baseUrls.files is 7"),
    expect.stringContaining("baseUrls.constructor is not known; expected files, uploadsExampleNet, v2"),
  ]);
});

test("servers that all operations share are the client's base URL, and there is no other host", async () => {
  const own = Object.fromEntries(
    PATHS.map((path) => [path, ["https://one.example.com/v1", "https://two.example.com"]]),
  );
  for (const given of [withServers(undefined, own), withServers(["https://old.example.com"], own)]) {
    const source = await clientSource(given);
    expect(source).toContain('baseUrl: "https://one.example.com/v1",');
    expect(source).not.toMatch(/baseUrls|hostUrls/);
  }
  const asRoot = await clientSource(withServers(["https://two.example.com/"], own));
  expect(asRoot).toContain('baseUrl: "https://two.example.com/",');
  expect(asRoot).not.toMatch(/baseUrls|hostUrls/);
});

test("where no operation is at the root's server, that of most operations is the client's base URL", async () => {
  const source = await clientSource(
    withServers(undefined, {
      "/messages": ["https://cdn.example.com"],
      "/files/{id}": ["https://api.example.com"],
      "/reports": ["https://cdn.example.com"],
      "/rooms": ["https://api.example.com"],
    }),
  );
  expect(source).toContain(
    'baseUrl: "https://api.example.com",\n    hosts: hostUrls({\n      cdn: "https://cdn.example.com",',
  );
});

test("a base URL that the contract doesn't name leaves its other hosts to be named", async () => {
  const source = await clientSource(withServers(undefined, { "/reports": ["https://reports.example.com"] }));
  expect(source).toMatch(/ {2}baseUrl: string;/);
  expect(source).toContain('hosts: hostUrls({\n      reportsExample: "https://reports.example.com",');
});

test.each([
  ["https://files.example.com/v1", "files"],
  ["https://files.example.com/v2/", "filesV2"],
  ["https://api.example.com/v2", "v2"],
  ["https://api.example.com:8443/v1", "port8443"],
  ["https://{shard}.blobs.example.com/v1", "blobs"],
  ["https://api.other.org", "apiOtherOrg"],
  ["https://10.0.0.7/v1", "host10007"],
  ["https://constructor.example.com/v1", "hostConstructor"],
  ["http://api.example.com/v1", "host"],
  ["/v2", "v2"],
  ["/", "host"],
])("the host of %s is called %s", async (url, name) => {
  const given = withServers(["https://api.example.com/v1"], {});
  const variables = { shard: { default: "s1" } };
  Object.assign(Object(given.document["paths"])["/rooms"], { servers: [{ url, variables }] });
  expect(await clientSource(given)).toMatch(new RegExp(`hostUrls\\(\\{\\n {6}${name}: `));
});

test("the overlay names a host, and hosts of one name are told by pointer", async () => {
  const rename = (name: unknown) => {
    const document = structuredClone(contract.document);
    Object.assign(Object(document["paths"])["/files/{id}"].post.servers[0], { "x-agentpost-host": name });
    return { ...contract, document };
  };
  expect(await clientSource(rename("uploads"))).toContain('uploads: "https://uploads.example.net"');
  const place = "/paths/~1files~1{id}/post/servers/0";
  await expect(generatePackage(rename("files"))).rejects.toThrow(
    `${place}: makes the same name as https://files.{region}.example.com/v1, "files"; name it by x-agentpost-host`,
  );
  await expect(generatePackage(rename("files"))).rejects.toMatchObject({
    answers: [{ target: "$.paths['/files/{id}'].post.servers[0]", update: { "x-agentpost-host": "files2" } }],
  });
  for (const name of ["a b", 7, "then"]) {
    await expect(generatePackage(rename(name))).rejects.toThrow(`${place}/x-agentpost-host: came as `);
  }
});

/** The fixture where what is at other hosts are a download and a list. */
function withDownloadAndList(): VendorDocument {
  const document = structuredClone(contract.document) as JsonObject & { paths: Record<string, Record<string, Entry>> };
  Object.assign(Object(document.paths["/files/{id}"]?.["get"]), {
    responses: { "200": { description: "Its bytes." } },
  });
  const row = { type: "object", required: ["id"], properties: { id: { type: "string" } } };
  const page = { type: "object", required: ["rows"], properties: { rows: { type: "array", items: row } } };
  const content = { "application/json": { schema: page } };
  Object.assign(Object(document.paths["/reports"]?.["get"]), {
    parameters: [{ name: "page", in: "query", schema: { type: "integer", minimum: 1 } }],
    responses: { "200": { description: "A page.", content } },
    "x-agentpost-pages": { items: "/rows", id: "/id", page: { parameter: "/query/page", first: 1 } },
  });
  return { ...contract, document };
}

describe.each([
  ["", contract],
  [", where a download and a list are at those", withDownloadAndList()],
])("the contract suite takes a client with several hosts%s", async (_, given) => {
  const coverage = describeDocument(await generatedContract(given), given.document, given.digest);
  test("and leaves no cell of it uncovered", () => expect(coverageGaps(coverage.result())).toEqual([]));
});
