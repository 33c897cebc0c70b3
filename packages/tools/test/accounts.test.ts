import { finishedProviders, hasInbox, repositoryAt } from "@agentpost/workspace";
import { createMessenger } from "agentpost";
import { expect, test } from "vitest";
import { accountsIn } from "../src/environment/accounts-in.ts";
import { receiverIn } from "../src/environment/receiver-in.ts";
import { UsageError } from "../src/environment/usage-error.ts";
import { credentialVariables, variable } from "../src/environment/variables.ts";
import { VENDORS } from "../src/environment/vendors.ts";

test("knows every vendor that the facade can send with, and each inbox that there is", () => {
  expect(Object.keys(VENDORS).sort()).toEqual(finishedProviders());
  for (const [name, { inbox }] of Object.entries(VENDORS)) {
    expect([name, inbox !== undefined]).toEqual([name, hasInbox(repositoryAt(), name)]);
  }
});

test("an account of every vendor is made from its variables alone", () => {
  const all = Object.entries(VENDORS).flatMap(([name, { needed, optional }]) =>
    [...needed, ...optional].map((option) => [
      variable(name, option),
      option === "baseUrl" ? "https://vendor.example.com" : "credential-of-a-test",
    ]),
  );
  const { send, inbox } = accountsIn(Object.fromEntries(all));
  expect(send.map(({ vendor }) => vendor).sort()).toEqual(finishedProviders());
  expect(inbox.length).toBe(Object.values(VENDORS).filter((vendor) => vendor.inbox).length);
});

test("an account is there when one of its variables is, when they aren't empty, and when it is listed if there is a list", () => {
  const vendors = (environment: Record<string, string>) => accountsIn(environment).send.map(({ vendor }) => vendor);
  const vida = { VIDA_TOKEN: "token-of-a-test" };
  expect(vendors({ ...vida, ALTUR_API_KEY: "" })).toEqual(["vida"]);
  expect(vendors({ ...vida, ISHVANA_BASE_URL: "http://127.0.0.1:37737" })).toEqual(["ishvana", "vida"]);
  expect(vendors({ ...vida, AGENTPOST_ACCOUNTS: "ishvana" })).toEqual(["ishvana"]);
  expect(vendors({ ...vida, AGENTPOST_ACCOUNTS: "" })).toEqual(["vida"]);
});

test("names variables as they are named everywhere", () => {
  expect(variable("libredesk", "apiKey")).toBe("LIBREDESK_API_KEY");
  expect(variable("libredesk", "baseUrl")).toBe("LIBREDESK_BASE_URL");
  expect(variable("two-words", "token")).toBe("TWO_WORDS_TOKEN");
});

test("several accounts with one vendor are listed by names of their own, and each has variables of its own", () => {
  const environment = {
    AGENTPOST_ACCOUNTS: "vida/sales, vida/second-line, altur",
    VIDA_TOKEN: "token-of-nobody",
    VIDA_SALES_TOKEN: "token-of-sales",
    VIDA_SECOND_LINE_TOKEN: "token-of-the-second-line",
    VIDA_SECOND_LINE_CALLBACK_TOKENS: "callback-token-of-the-second-line",
    ALTUR_API_KEY: "key-of-a-test",
  };
  const { send, inbox } = accountsIn(environment);
  const named = [
    ["vida", "sales"],
    ["vida", "second-line"],
    ["altur", undefined],
  ];
  expect(send.map(({ vendor, name }) => [vendor, name])).toEqual(named);
  expect(inbox.map(({ vendor, name }) => [vendor, name])).toEqual(named);
  const [sales, secondLine] = inbox;
  expect(() => secondLine?.checkReceiver?.()).not.toThrow();
  expect(() => sales?.checkReceiver?.()).toThrow("callbackTokens");
  expect(credentialVariables(environment)).toEqual(
    expect.arrayContaining(["VIDA_TOKEN", "VIDA_SALES_TOKEN", "VIDA_SECOND_LINE_CALLBACK_TOKENS", "ALTUR_API_KEY"]),
  );
});

test("a named account sends with its own credential, and never with the unnamed one's", async () => {
  const sent: string[] = [];
  const fetch = async (url: string, { headers }: RequestInit = {}) => {
    sent.push(`${url} ${JSON.stringify([...new Headers(headers)])}`);
    return Response.json({ success: true });
  };
  const environment = {
    AGENTPOST_ACCOUNTS: "vida/sales",
    VIDA_TOKEN: "token-of-nobody",
    VIDA_SALES_TOKEN: "token-of-sales",
  };
  const { send } = accountsIn(environment, { fetch });
  const to = { vendor: "vida", name: "sales", agent: "agent-1", from: "+4930123" };
  await createMessenger(send)
    .send({ to, text: "hello" } as never)
    .catch(() => {});
  expect(sent).toEqual([expect.stringContaining("token-of-sales")]);
  expect(sent[0]).not.toContain("token-of-nobody");
});

test.each([
  ["VIDA_SALES_TOKEN", " token", "VIDA_SALES_TOKEN has a space at an end, or a character that no credential has"],
  ["VIDA_SALES_BASE_URL", "nowhere", "VIDA_SALES_BASE_URL is no web address; expected one such as https://"],
  ["VIDA_SALES_BASE_URL", "http://vida.example.com", "in the clear to vida.example.com; use https:"],
])(
  "says of %s, where it is %j, what is wrong with it, and nothing that only code could do",
  (name, value, sentence) => {
    const environment = { AGENTPOST_ACCOUNTS: "vida/sales", VIDA_SALES_TOKEN: "token-of-a-test", [name]: value };
    const said = () => accountsIn(environment);
    expect(said).toThrow(UsageError);
    expect(said).toThrow(sentence);
    expect(said).not.toThrow(/expected \{|allowInsecureHttp/);
  },
);

test.each([
  [
    { LIBREDESK_SUPPORT_WEBHOOK_SECRETS: "short" },
    "support",
    "LIBREDESK_SUPPORT_WEBHOOK_SECRETS is no list of texts of 16",
  ],
  [{}, "support", "LIBREDESK_SUPPORT_WEBHOOK_SECRETS is missing in the environment"],
  [{}, "My desk", '"My desk" is no account\'s name; expected one of a-z, 0-9 and -'],
])("says why what %j delivers to the account %s can't be verified", (environment, name, sentence) => {
  const said = () => receiverIn(environment, "libredesk", { name });
  expect(said).toThrow(UsageError);
  expect(said).toThrow(sentence);
});

test.each([
  ["vida/sales", "VIDA_SALES_TOKEN is missing in the environment; vida/sales needs VIDA_SALES_TOKEN"],
  ["vida,vida/sales", "AGENTPOST_ACCOUNTS names several accounts of vida; expected a name for each, such as vida/main"],
  ["vida/Sales", 'AGENTPOST_ACCOUNTS names "vida/Sales"; expected a name of a-z, 0-9 and -, such as vida/support'],
  ["vida/", 'AGENTPOST_ACCOUNTS names "vida/"; expected a name of a-z, 0-9 and -'],
  ["vida/a/b", 'AGENTPOST_ACCOUNTS names "vida/a/b"; expected a name of a-z, 0-9 and -'],
  ["slack/sales", 'AGENTPOST_ACCOUNTS names "slack/sales"; expected some of altur, '],
  ["vida,", 'AGENTPOST_ACCOUNTS names ""; expected some of altur, '],
])("says in one sentence what is wrong with the accounts %s", (AGENTPOST_ACCOUNTS, sentence) => {
  const environment = { AGENTPOST_ACCOUNTS, VIDA_TOKEN: "token-of-a-test" };
  expect(() => accountsIn(environment)).toThrow(UsageError);
  expect(() => accountsIn(environment)).toThrow(sentence);
});
