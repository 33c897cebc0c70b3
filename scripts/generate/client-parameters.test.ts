import { coverageGaps } from "@agentpost/contract/coverage-gaps";
import { describeDocument } from "@agentpost/contract/describe-document";
import type { Json } from "@agentpost/document";
import { generatePackage } from "@agentpost/generator";
import { fixture } from "@agentpost/generator/fixtures";
import { describe, expect, test } from "vitest";
import { generatedContract, runUserProgram } from "../user-program.ts";

const contract = await fixture("told");
const bot = await fixture("bot");
const KEY = "x-agentpost-client-parameters";

/** What is wrong with these words of the overlay. */
async function refusal(told: Json): Promise<string> {
  const document = { ...(JSON.stringify(told).includes("token") ? bot : contract).document, [KEY]: told };
  return generatePackage({ ...contract, document }).then(
    () => "",
    (error: Error) => error.message,
  );
}

test("what the client is told once goes with every operation that has it, and a call's own wins", async () => {
  const { received } = await runUserProgram(
    contract,
    `import { closeAccount, createTold, createToldClient } from "@agentpost/told";
    import { validator } from "@agentpost/told/validate";
    export default async (baseUrl: string) => {
      const told = createTold({ baseUrl, key: "k", account: "A1", validator });
      await told.listMessages({ query: { page: 1 } });
      await told.listMessages({ path: { accountId: "A2" }, query: { page: 2 }, header: { "X-Version": "2029-01-01" } });
      await told.sendMessage({ path: {}, body: { text: "Hello" } });
      await told.closeAccount();
      await told.readHealth();
      const sharded = createToldClient({ baseUrl, key: "k", account: "A3", apiVersion: "2029-01-01", shard: 7 });
      await closeAccount(sharded);
      await createTold({ baseUrl, key: "k", account: "A4", shard: 7 }).safe.sendMessage({ body: { text: "Hi" } });
      // @ts-expect-error: the account is needed
      const needed = () => createTold({ key: "k" });
      // @ts-expect-error: the contract has no such version
      const version = () => createTold({ key: "k", account: "A1", apiVersion: "2031-01-01" });
      // @ts-expect-error: what the client isn't told is still needed
      const page = () => told.listMessages({});
    };`,
  );
  expect(received.map(({ line, headers }) => `${line} ${headers["x-version"] ?? "-"}`)).toEqual([
    "GET /accounts/A1/messages?page=1 2030-01-01",
    "GET /accounts/A2/messages?page=2 2029-01-01",
    "POST /accounts/A1/messages 2030-01-01",
    "DELETE /accounts/A1 -",
    "GET /health -",
    "DELETE /accounts/A3 -",
    "POST /accounts/A4/messages?shard=7 2030-01-01",
  ]);
});

test("an option is checked when the client is made, before anything is sent", async () => {
  const { received, result } = await runUserProgram(
    contract,
    `import { createTold, InputError } from "@agentpost/told";
    export default async (baseUrl: string) => {
      const said: string[] = [];
      for (const options of [{}, { account: "" }, { account: ".." }, { account: ["A1"] }, { account: "A1", apiVersion: "1\\n2" }, { account: "A1", shard: {} }]) {
        try {
          createTold({ baseUrl, key: "k", ...options } as never);
        } catch (thrown) {
          if (thrown instanceof InputError) said.push(\`\${thrown.outcome} \${thrown.field} \${thrown.message}\`);
        }
      }
      return said;
    };`,
  );
  expect(received).toEqual([]);
  expect(result).toEqual([
    expect.stringMatching(/^not-sent account .*is missing; expected a text or a number/),
    expect.stringMatching(/^not-sent account .*is empty; expected a text or a number/),
    expect.stringMatching(/^not-sent account .*leads to another endpoint/),
    expect.stringMatching(/^not-sent account .*is an array/),
    expect.stringMatching(/^not-sent apiVersion .*is no header/),
    expect.stringMatching(/^not-sent shard .*is an object/),
  ]);
});

test("the README names the options, and its example is told what it needs", async () => {
  const files = await generatePackage(contract);
  expect(files.get("README.md")).toMatch(
    /\| `account` +\| required +\| The account that all calls are about\. The path parameter/,
  );
  expect(files.get("README.md")).toMatch(/\| `apiVersion` +\| optional +\|.*Default: `2030-01-01`/);
  expect(files.get("example/send.gen.ts")).toContain('account: process.env["TOLD_ACCOUNT"] ?? ""');
  expect(files.get("example/send.gen.ts")).not.toContain("accountId");
});

test.each([
  ["no list", {}, `/${KEY}: came as an object; expected a list of`],
  ["no object", ["accountId"], `/${KEY}/0: came as the text "accountId"; expected {in: "path"`],
  ["an unknown key", [{ in: "path", name: "accountId", option: "a", to: 1 }], `/${KEY}/0/to: is unknown`],
  ["no parameter", [{ in: "path", name: "account", option: "a" }], `/${KEY}/0/name: is of no operation's parameter`],
  ["no name in code", [{ in: "path", name: "accountId", option: "a b" }], `/${KEY}/0/option: must be a name in code`],
  [
    "an option of every client",
    [{ in: "path", name: "accountId", option: "retry" }],
    "/option: is an option that the client",
  ],
  [
    "the credential's option",
    [{ in: "path", name: "accountId", option: "key" }],
    "/option: is an option that the client",
  ],
  [
    "a word on credentials that is neither yes nor no",
    [{ in: "path", name: "accountId", option: "a", credential: "no" }],
    "/credential: came as the text",
  ],
  [
    "a name of a credential in a path",
    [{ in: "path", name: "token", option: "token" }],
    "/name: is that of a credential: say `credential: true`",
  ],
  [
    "a credential with a default",
    [{ in: "path", name: "accountId", option: "a", credential: true, default: "A1" }],
    "/default: is a credential, which would be in the published package",
  ],
  [
    "a credential of a header",
    [{ in: "header", name: "X-Version", option: "a", credential: true }],
    "/name: is that of a credential",
  ],
  ["a default with parts", [{ in: "path", name: "accountId", option: "a", default: [] }], "/default: came as a list"],
])("the overlay's words are checked: %s", async (_, told, expected) => {
  expect(await refusal(told as Json)).toContain(expected);
});

test("a parameter that is a credential is left to a security scheme, with the action that declares it", async () => {
  const text = JSON.stringify(contract.document).replaceAll('"X-Version"', '"X-Api-Key"');
  const document = JSON.parse(text);
  const error = await generatePackage({ ...contract, document }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    message: expect.stringContaining(`/${KEY}/1/name: is that of a credential: declare a security scheme for it`),
    answers: expect.arrayContaining([
      {
        target: "$",
        update: {
          components: { securitySchemes: { "X-Api-Key": { type: "apiKey", in: "header", name: "X-Api-Key" } } },
        },
      },
    ]),
  });
});

test("a credential in a path is told to the client alone, and masked", async () => {
  const { received, result } = await runUserProgram(
    bot,
    `import { createBot, type SendMessageInput } from "@agentpost/bot";
    export default async (baseUrl: string) => {
      const seen: string[] = [];
      const hooks = { onRequest: ({ url }: { url: string }) => void seen.push(new URL(url).pathname) };
      const bot = createBot({ baseUrl, token: "123:abc", hooks });
      const { response } = await bot.sendMessage({ path: { chat: "c" }, body: { text: "Hello" } });
      await bot.readMe();
      // @ts-expect-error: the client has it
      const input: SendMessageInput = { path: { token: "t", chat: "c" }, body: { text: "Hello" } };
      const refused = await bot.safe.sendMessage(input);
      return [...seen, new URL(response.url).pathname, refused.ok ? "" : refused.error.message];
    };`,
  );
  expect(received.map(({ line }) => line)).toEqual(["POST /bot123%3Aabc/chats/c/messages", "GET /bot123%3Aabc/me"]);
  const shown = "/bot[redacted]/chats/c/messages";
  expect(result).toEqual([shown, "/bot[redacted]/me", shown, expect.stringMatching(/path\.token .*leave it out/)]);
});

describe("the contract suite takes a client that is told a credential of its paths", async () => {
  const coverage = describeDocument(await generatedContract(bot), bot.document, bot.digest);
  test("and leaves no cell of it uncovered", () => expect(coverageGaps(coverage.result())).toEqual([]));
});

describe("the contract suite takes a client that is told parameters once", async () => {
  const coverage = describeDocument(await generatedContract(contract), contract.document, contract.digest);
  test("and leaves no cell of it uncovered", () => expect(coverageGaps(coverage.result())).toEqual([]));
});
