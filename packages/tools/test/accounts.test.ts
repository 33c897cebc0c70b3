import { finishedProviders, hasInbox, repositoryAt } from "@agentpost/workspace";
import { expect, test } from "vitest";
import { accountsIn } from "../src/environment/accounts-in.ts";
import { variable } from "../src/environment/variables.ts";
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
