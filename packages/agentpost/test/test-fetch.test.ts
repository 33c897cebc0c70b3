import { sampleExchange } from "@agentpost/contract";
import { readDocument } from "@agentpost/document";
import { clientOperations } from "@agentpost/generator";
import type { TestAnswer, TestFetch } from "@agentpost/transport/testing";
import { vendors } from "@agentpost/workspace";
import { describe, expect, it } from "vitest";

/** A vendor's client and its test kit, as a caller without a compiler uses them. */
interface UntypedKit {
  readonly testOptions: Readonly<Record<string, string>>;
  testFetch(options?: object): TestFetch;
}
type Answered = { readonly ok: boolean; readonly status?: number; readonly error?: Error; readonly body?: unknown };
type UntypedClient = { readonly safe: Record<string, (input?: unknown, options?: object) => Promise<Answered>> };

async function kitOf(vendor: string) {
  const contract = await readDocument(vendor);
  const { operations, pascal, credentials } = clientOperations(contract);
  const { testFetch, testOptions }: UntypedKit = await import(`@agentpost/${vendor}/testing`);
  const { [`create${pascal}`]: create } = await import(`@agentpost/${vendor}`);
  const client = (settings: object): UntypedClient => create({ ...testOptions, ...settings });
  return { contract, operations, credentials, testFetch, testOptions, client };
}

describe.each(vendors())("the test kit of %s", async (vendor) => {
  const { contract, operations, credentials, testFetch, testOptions, client } = await kitOf(vendor);

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    "takes every call of %s that the contract allows, and answers with its success",
    async (name, { method, path }) => {
      for (const fields of ["required", "all"] as const) {
        const { input, answer } = sampleExchange(contract.document, method.toUpperCase(), path, fields);
        const fetch = testFetch();
        const result = await client({ fetch, retry: false }).safe[name]?.(input);
        expect(fetch.calls.map(({ operation, problem }) => ({ operation, problem }))).toEqual([
          { operation: name, problem: undefined },
        ]);
        expect(result).toMatchObject({ ok: true, status: answer.status });
        const { contentType: _, body, ...parameters } = input;
        expect(fetch.calls[0]).toMatchObject(parameters);
        if (body !== undefined) expect(Object.keys(Object(fetch.calls[0]?.body))).toEqual(Object.keys(Object(body)));
      }
    },
  );

  it("knows only made-up credentials, and shows none of them", async () => {
    expect(Object.keys(testOptions)).toEqual(["baseUrl", ...credentials]);
    const [first] = operations;
    if (!first) return;
    const { input } = sampleExchange(contract.document, first.method.toUpperCase(), first.path);
    const fetch = testFetch();
    await client({ fetch }).safe[first.name]?.(input);
    for (const name of credentials) expect(JSON.stringify(fetch.calls)).not.toContain(testOptions[name]);
  });
});

describe("a fetch made from the contract", async () => {
  const { testFetch, testOptions, client } = await kitOf("libredesk");
  const path = { cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" };
  const right = { path, body: { sender_type: "agent", message: "Hello" } };
  const base = testOptions["baseUrl"];

  async function refusal(url: string, init?: RequestInit) {
    const fetch = testFetch();
    const response = await fetch(url, init);
    const { message } = (await response.json()) as { message: string };
    expect(message).toContain(fetch.calls[0]?.problem);
    return `${response.status} ${message}`;
  }
  const authorization = "token a:b";
  const json = { "content-type": "application/json", authorization };

  it("refuses what the contract hasn't, each in a sentence", async () => {
    const message = `${base}/api/v1/conversations/${path.cuuid}/messages`;
    expect(await refusal("https://elsewhere.example/api/v1/tags")).toMatch(
      /^404 .*https:\/\/elsewhere.example is not where/,
    );
    expect(await refusal(`${base}/api/v1/tagz`)).toMatch(/^404 .*GET \/api\/v1\/tagz is no operation of the contract/);
    expect(await refusal(`${base}/api/v1/tags`, { method: "PATCH" })).toMatch(/^405 .*takes no PATCH; expected GET/);
    expect(await refusal(`${base}/api/v1/tags`)).toMatch(/^401 .*expected the header Authorization/);
    const post = (body: string, headers: Record<string, string> = json, url = message) =>
      refusal(url, { method: "POST", body, headers });
    expect(await post("{")).toMatch(/^400 .*sendMessage: body is no JSON/);
    expect(await post("{}")).toMatch(/^400 .*sendMessage: body.sender_type is missing; expected "agent" or "contact"/);
    expect(await post('{"sender_type":"bot"}')).toMatch(/^400 .*body.sender_type is "bot"/);
    expect(await post("Hello", { authorization })).toMatch(/^400 .*body can't be written as text\/plain/);
    expect(await post('{"sender_type":"agent"}', json, message.replace(path.cuuid, "7"))).toMatch(/^400 .*path\.cuuid/);
    expect(await refusal(message, { method: "POST", headers: json })).toMatch(/^400 .*body is missing/);
    const list = `${message}?page=none&type=incoming&type=lost`;
    expect(await refusal(list, { headers: { authorization } })).toMatch(/^400 .*query\.page is a string; expected/);
  });

  it("tells a client of it as a vendor would, and sends nothing on", async () => {
    const result = await client({ fetch: testFetch() }).safe["sendMessage"]?.({ path, body: {} });
    expect(result).toMatchObject({ ok: false, status: 400, error: { outcome: "rejected" } });
    expect(result?.error?.message).toContain("body.sender_type is missing");
  });

  it("answers on demand, once each and in order", async () => {
    const fetch = testFetch();
    const libredesk = client({ fetch, retry: false });
    const send = () => libredesk.safe["sendMessage"]?.(right);
    const answers: TestAnswer[] = [
      { status: 403 },
      { status: 429, headers: { "retry-after": "2" } },
      { body: { status: "success", data: { uuid: "u", status: "sent" } } },
      { status: 200, body: "{" },
      { error: new TypeError("reset") },
    ];
    for (const answer of answers) fetch.answerNext("sendMessage", answer);
    expect(await send()).toMatchObject({ status: 403, body: { status: "error" } });
    expect(await send()).toMatchObject({ error: { status: 429, retryAfterMs: 2_000 } });
    expect(await send()).toMatchObject({ ok: true, data: { data: { uuid: "u" } } });
    expect(await send()).toMatchObject({ ok: false, error: { name: "UnreadableAnswerError" } });
    expect(await send()).toMatchObject({ ok: false, error: { name: "ConnectionError" } });
    expect(await send()).toMatchObject({ ok: true, status: 200 });
  });

  it("answers an operation always as it is told", async () => {
    const libredesk = client({ fetch: testFetch({ answers: { sendMessage: { status: 500 } } }) });
    for (const _ of [1, 2]) expect(await libredesk.safe["sendMessage"]?.(right)).toMatchObject({ status: 500 });
    expect(await libredesk.safe["listTags"]?.()).toMatchObject({ ok: true });
  });

  it("refuses an answer to an operation that the contract hasn't, which nothing would ever call", () => {
    const sentence = /^testFetch: sendMesage is no operation of libredesk's; expected one of .*\bsendMessage\b/;
    expect(() => testFetch().answerNext("sendMesage", { status: 500 })).toThrow(sentence);
    expect(() => testFetch({ answers: { sendMesage: { status: 500 } } })).toThrow(sentence);
  });

  it("stands wherever the client's base URL is", async () => {
    const baseUrl = "http://desk.example/below";
    const fetch = testFetch({ baseUrl });
    const libredesk = client({ baseUrl, allowInsecureHttp: true, fetch });
    expect(await libredesk.safe["listTags"]?.()).toMatchObject({ ok: true });
  });

  it("ends a delayed answer when the call is aborted", async () => {
    const fetch = testFetch({ answers: { sendMessage: { delayMs: 60_000 } } });
    const result = await client({ fetch }).safe["sendMessage"]?.(right, { timeoutMs: 20 });
    expect(result).toMatchObject({ ok: false, error: { name: "TimeoutError", outcome: "unknown" } });
  });
});
