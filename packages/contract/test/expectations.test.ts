import { formExploded, formList, type Operation } from "@agentpost/transport";
import { describe, expect, test } from "vitest";
import { answerCases } from "../src/document/cases.ts";
import { readOperations } from "../src/document/read-operations.ts";
import { sampleInput } from "../src/sample/sample-input.ts";
import { createSampler } from "../src/sample/sampler.ts";
import { expectAccepted, expectAnswer } from "../src/suite/expect-answer.ts";
import { expectCredential } from "../src/suite/expect-credential.ts";
import { expectRequest } from "../src/suite/expect-request.ts";
import { perform } from "../src/suite/perform.ts";
import { createParcels, operations } from "./parcels/client.ts";
import { parcels } from "./parcels/document.ts";

const sampler = createSampler(parcels);
const credentials = { token: "contract-test", user: "contract-test", session: "contract-test" };

function operationOf(name: string) {
  const found = readOperations(parcels).find(
    ({ method, path }) => method === operations[name]?.method && path === operations[name]?.path,
  );
  if (!found) throw new Error(`No operation ${name}`);
  return found;
}

/** Calls one operation of a client whose table is wrong, or whose requests are changed on their way out. */
async function callWith(
  name: string,
  defect: {
    table?: Partial<Operation>;
    failures?: NonNullable<Parameters<typeof createParcels>[2]>;
    headers?: Record<string, string>;
    answer?: Response;
    url?: (url: string) => string;
  },
) {
  const operation = operationOf(name);
  const correct = operations[name] as Operation;
  const create = (settings: Parameters<typeof createParcels>[0]) => {
    const { fetch: send = fetch } = settings;
    const changed = (url: string, init: RequestInit) =>
      send(defect.url?.(url) ?? url, { ...init, headers: { ...init.headers, ...defect.headers } });
    return createParcels({ ...settings, fetch: changed }, { [name]: { ...correct, ...defect.table } }, defect.failures);
  };
  const contract = {
    vendor: "parcels",
    digest: "",
    operations,
    create: (settings: object) => create({ ...settings, ...credentials }),
  };
  const input = sampleInput(parcels, sampler, operation, { fields: "all" });
  const judges = () => {
    throw new Error("No mock runs here");
  };
  const performed = await perform({ contract, judges }, name, input, {
    fetch: async () => defect.answer ?? Response.json({ state: "kept" }),
  });
  return { ...performed, operation, input };
}

describe("the suite finds a client that", () => {
  test.each<[string, string, Parameters<typeof callWith>[1]]>([
    [
      "writes a query parameter in another style than the contract's",
      "addNote",
      { table: { query: { dryRun: {}, tag: { write: formList }, filter: { write: formExploded } } } },
    ],
    ["sends an undocumented query parameter", "addNote", { url: (url) => `${url}&debug=1` }],
    ["sends an undocumented header", "addNote", { headers: { "x-sdk": "1" } }],
    ["sends an undocumented cookie", "addNote", { headers: { cookie: "session=string; tracking=1" } }],
    ["sends another method", "addNote", { table: { method: "PUT" } }],
    ["drops the path of the base URL", "addNote", { url: (url) => url.replace("/kept/path", "") }],
    ["doesn't encode a path parameter", "addNote", { url: (url) => url.replace("%3F", "").replace("%23", "") }],
    ["sends another content type", "addNote", { headers: { "content-type": "text/json" } }],
  ])("%s", async (_, name, defect) => {
    const { operation, input, exchange } = await callWith(name, defect);
    await expect(expectRequest(parcels, operation, input, exchange.request)).rejects.toThrow();
  });

  test("sends JSON in a form as a file, or a file without its name", async () => {
    const { operation, input, exchange } = await callWith("upload", {});
    await expectRequest(parcels, operation, input, exchange.request);
    const { body } = exchange.request;
    const parts = body.parsed as [name: string, text: string, more?: object][];
    for (const [name, more] of [
      ["size", { filename: "blob", type: "application/json" }],
      ["file", { filename: "blob", type: "application/x-sample" }],
      ["title", { filename: "blob" }],
    ] as const) {
      const parsed = parts.map(([field, text, given]) => [
        field,
        text,
        ...(field === name ? [more] : given ? [given] : []),
      ]);
      const request = { ...exchange.request, body: { ...body, parsed } };
      await expect(expectRequest(parcels, operation, input, request)).rejects.toThrow("body");
    }
  });

  test("sends a key in the body that the schema doesn't name", async () => {
    const { operation, input, exchange } = await callWith("addNote", {});
    const body = { ...(input.body as object), note_kind: "plain" };
    const request = { ...exchange.request, body: { ...exchange.request.body, parsed: body } };
    await expect(expectRequest(parcels, operation, { ...input, body }, request)).rejects.toThrow("/note_kind");
  });

  test.each<[string, string, Parameters<typeof callWith>[1]]>([
    ["sends no credential", "addNote", { table: { security: [[]] } }],
    ["sends one credential where two belong together", "upload", { table: { security: [["key"]] } }],
    ["sends a credential that the operation doesn't ask for", "headParcel", { table: { security: [["key"]] } }],
    ["writes the credential in another format", "addNote", { headers: { authorization: "Bearer contract-test" } }],
    ["repeats the credential in another header", "addNote", { headers: { "x-api-key": "contract-test" } }],
  ])("%s", async (_, name, defect) => {
    const answer = name === "headParcel" ? new Response() : Response.json({});
    const { operation, exchange } = await callWith(name, { ...defect, answer });
    expect(() => expectCredential(parcels, operation, exchange.request)).toThrow();
  });

  test("sends what the mock refuses, in words that the contract documents", async () => {
    const answer = Response.json(
      { title: "No text" },
      { status: 422, headers: { "sl-violations": "text is missing" } },
    );
    const { exchange } = await callWith("addNote", { answer });
    expect(() => expectAccepted(exchange.response)).toThrow("text is missing");
  });

  test.each<[string, number, Parameters<typeof callWith>[1], object]>([
    ["doesn't know a documented failure", 404, { failures: {} }, { title: "No such parcel" }],
    ["takes a refusal for a success", 200, { table: { rejects: {} } }, { state: "failed" }],
    ["takes a refusal with 500 for an uncertain outcome", 500, { table: { rejects: {} } }, { detail: "Not a number" }],
    ["reads a body where the contract has none", 202, { table: { success: { 202: "text" } } }, { any: "thing" }],
  ])("%s", async (_, status, defect, body) => {
    const answer = status === 202 ? new Response(null, { status }) : Response.json(body, { status });
    const { operation, result, exchange } = await callWith("addNote", { ...defect, answer });
    const answerCase = answerCases(operation).find((candidate) => candidate.status === status);
    if (!answerCase) throw new Error(`No answer ${status}`);
    expect(() => expectAnswer(answerCase, result, exchange.response)).toThrow();
  });
});

test("a client without a defect passes the same checks", async () => {
  const { operation, input, result, exchange } = await callWith("addNote", {});
  await expectRequest(parcels, operation, input, exchange.request);
  expectCredential(parcels, operation, exchange.request);
  expectAnswer(answerCases(operation)[0] as ReturnType<typeof answerCases>[0], result, exchange.response);
});
