import { readFile } from "node:fs/promises";
import { createMessenger, InputError } from "agentpost";
import { altur } from "agentpost/altur";
import { altur as alturInbox } from "agentpost/altur/inbox";
import { chatcaptain } from "agentpost/chatcaptain";
import { chatcaptain as chatcaptainInbox } from "agentpost/chatcaptain/inbox";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";
import { vida } from "agentpost/vida";
import { vida as vidaInbox } from "agentpost/vida/inbox";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => vi.unstubAllEnvs());

const accounts = [
  ["vida", vida, vidaInbox, ["VIDA_TOKEN"]],
  ["altur", altur, alturInbox, ["ALTUR_API_KEY"]],
  ["chatcaptain", chatcaptain, chatcaptainInbox, ["CHATCAPTAIN_API_KEY"]],
  ["libredesk", libredesk, libredeskInbox, ["LIBREDESK_API_KEY", "LIBREDESK_API_SECRET"]],
] as const;

test.each(accounts)(
  "takes %s's credential from the variables that its README names",
  async (vendor, send, inbox, names) => {
    const readme = await readFile(new URL(`../../${vendor}/README.md`, import.meta.url), "utf8");
    for (const create of [send, inbox]) {
      for (const name of names) {
        expect(readme).toContain(`Default: the environment variable \`${name}\`.`);
        vi.stubEnv(name, undefined);
        expect(create).toThrow(InputError);
        expect(create).toThrow(`or the environment variable ${name}`);
        vi.stubEnv(name, "from-the-environment");
      }
      expect(create().vendor).toBe(vendor);
      expect(() => create({ name: "eu" })).toThrow("since an account with a name reads none from the environment");
      vi.unstubAllEnvs();
    }
  },
);

test("sends with the credential of the environment, and without a word in code", async () => {
  vi.stubEnv("VIDA_TOKEN", "from-the-environment");
  const asked: string[] = [];
  const fetch = async (url: string) => {
    asked.push(url);
    return Response.json({ success: true, messageUuid: "m1" });
  };
  const messenger = createMessenger([vida({ fetch })]);
  await messenger.safe.send({ to: { vendor: "vida", agent: "a", from: "+15551231234" }, text: "Hello" });
  expect(asked).toEqual([expect.stringContaining("token=from-the-environment")]);
});
