import { VENDORS, variable } from "@agentpost/tools/environment";
import { expect, test } from "vitest";
import { dryRun } from "../src/message/dry-run.ts";

const CREDENTIAL = "credential-that-nobody-may-see";
const ADDRESSES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  altur: { agent: "1f6b3a52-4c0d-4e8e-9b7a-2d5f80c9a6e3", endUser: "8c2d7e90-6a1b-4d35-b4f8-0e9a3c5b7d12" },
  chatcaptain: { chatbot: "bot-1", conversation: "conv-1" },
  ishvana: { agent: "hawken" },
  libredesk: { conversation: "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815" },
  vida: { agent: "agent-1", from: "+4930123" },
};

test.each(Object.keys(VENDORS))("shows the one request to %s, and its credential in no form", async (vendor) => {
  const { needed = [], optional = [] } = VENDORS[vendor] ?? {};
  const environment = Object.fromEntries(
    [...needed, ...optional].map((option) => [
      variable(vendor, option),
      option === "baseUrl" ? "https://vendor.example.com" : CREDENTIAL,
    ]),
  );
  const to = { vendor, ...ADDRESSES[vendor] };
  const options = vendor === "libredesk" ? { options: { to: ["ada@example.com"] } } : {};
  const request = await dryRun(environment, async () => ({ to, text: "Hello <b>", ...options }));
  expect(request).toMatchObject({ method: "POST", url: expect.stringContaining("https://vendor.example.com/") });
  const shown = JSON.stringify(request);
  expect(shown).toContain("Hello");
  const forms = [CREDENTIAL, btoa(CREDENTIAL).slice(0, -4), btoa(`${CREDENTIAL}:${CREDENTIAL}`)];
  for (const form of forms) expect(shown).not.toContain(form);
  if (needed.some((option) => option !== "baseUrl")) expect(shown).toContain("***");
});

test("refuses what a send would refuse", async () => {
  const environment = { VIDA_TOKEN: CREDENTIAL };
  const message = async () => ({ to: { vendor: "vida", agent: "agent-1" }, text: "Hello" });
  await expect(dryRun(environment, message)).rejects.toThrow("to.from");
});
