import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPrograms } from "./build-programs.ts";
import { CLIENTS, deskHost, NEWEST, words } from "./desk-host.ts";

let programs: Awaited<ReturnType<typeof buildPrograms>>;
beforeAll(async () => {
  programs = await buildPrograms();
});
afterAll(() => programs.remove());

describe.each(CLIENTS)("to a host of revision %s that is to confirm", (_, revision) => {
  const asking = { ...revision, capabilities: { elicitation: {} } };

  test.each([
    [{ action: "accept", content: { confirm: true } }, ["hello"]],
    [{ action: "accept", content: { confirm: false } }, []],
    [{ action: "accept", content: { confirm: "true" } }, []],
    [{ action: "decline" }, []],
    [{ action: "cancel" }, []],
  ] as const)("%j sends %j, and a call that is wrong asks nobody", async (answer, sent) => {
    const { connect, message, texts } = await deskHost(programs);
    const host = await connect({ args: ["--confirm"], client: asking });
    const asked: string[] = [];
    host.client.setRequestHandler("elicitation/create", ({ params }) => {
      asked.push(params.message);
      return answer as never;
    });
    await host.call("send_message", { key: "k" });
    expect(asked).toEqual([]);
    const result = await host.call("send_message", { key: "k", message: message("hello") });
    expect(asked).toEqual([expect.stringContaining("hello")]);
    expect(result.isError).toBe(sent.length === 0);
    expect(texts()).toEqual(sent);
  });

  test.each([{}, { elicitation: { url: {} } }])(
    "one that can't ask, with %j, gets a refusal, and reads all the same",
    async (capabilities) => {
      const { connect, message, texts } = await deskHost(programs);
      const host = await connect({ args: ["--confirm"], client: { ...revision, capabilities } });
      const refused = await host.call("send_message", { key: "k", message: message("hello") });
      expect(refused).toMatchObject({ isError: true, structuredContent: { outcome: "refused" } });
      expect(words(refused)).toBe("Nothing was sent: this host can't ask a person to confirm it.");
      expect(await host.call("list_accounts", {})).toMatchObject({ isError: false });
      expect(texts()).toEqual([]);
    },
  );
});

test("a yes to one message is none to another, and a state that the server didn't sign is refused", async () => {
  const { connect, message, texts } = await deskHost(programs);
  const client = {
    versionNegotiation: { mode: { pin: NEWEST } },
    capabilities: { elicitation: {} },
    inputRequired: { autoFulfill: false },
  };
  const host = await connect({ args: ["--confirm"], client });
  const params = (text: string) => ({ name: "send_message", arguments: { key: "k", message: message(text) } });
  const asked: unknown = await host.client.callTool(params("harmless"), { allowInputRequired: true });
  const { requestState } = asked as { requestState: string };
  const yes = { inputResponses: { confirm: { action: "accept" as const, content: { confirm: true } } } };
  const other = await host.client.callTool({ ...params("other"), ...yes, requestState } as never);
  expect(other).toMatchObject({ isError: true, structuredContent: { outcome: "refused" } });
  const forged = host.client.callTool({ ...params("harmless"), ...yes, requestState: `${requestState}x` } as never);
  await expect(forged).rejects.toThrow("requestState");
  expect(texts()).toEqual([]);
  const meant = await host.client.callTool({ ...params("harmless"), ...yes, requestState } as never);
  expect(meant).toMatchObject({ isError: false });
  expect(texts()).toEqual(["harmless"]);
});
