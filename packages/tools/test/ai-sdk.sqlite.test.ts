import type { Tool } from "@agentpost/tools";
import { aiToolApproval, aiTools } from "@agentpost/tools/ai-sdk";
import { describe, expect, test } from "vitest";
import { aiSdk, converse, type Turn, type UnaskedTool } from "./ai-loop.ts";
import { deskTools } from "./desk-tools.ts";

const sdk = await aiSdk().catch((error: Error) => error);
const missing = sdk instanceof Error ? `the AI SDK can't be had: ${sdk.message.split("\n")[0]}` : undefined;
if (missing) console.warn(`Skipped, the loop of the AI SDK: ${missing}`);

describe.skipIf(missing)("in the loop of the AI SDK", () => {
  const play: (
    ...rest: Parameters<typeof converse> extends [unknown, ...infer Rest] ? Rest : never
  ) => ReturnType<typeof converse> = (...rest) => converse(sdk as Exclude<typeof sdk, Error>, ...rest);

  test("a person is asked before a message is sent, it is sent once, however often the model calls, and its reply is read", async () => {
    const { tools, message, texts, desk, conversation } = await deskTools();
    const send: Turn = { call: "send_message", input: { key: "order-1", message: message("shipped") } };
    const since = new Date(Date.now() - 60_000).toISOString();
    const wait = { call: "wait_for_reply", input: { account: "libredesk", to: { conversation }, since } };
    const asked: unknown[] = [];
    const sentWhenAsked: number[] = [];
    const { text, seen } = await play(aiTools(tools), [send, send, wait, { say: "Ada says thanks." }], (input) => {
      asked.push(input);
      sentWhenAsked.push(texts().length);
      if (asked.length === 2) desk.desk.store(conversation, { sender_type: "contact", message: "thanks" });
      return true;
    });
    expect(asked).toEqual([send.input, send.input]);
    expect(sentWhenAsked).toEqual([0, 1]);
    expect(seen).toMatchObject([
      { outcome: "sent", key: "order-1" },
      { outcome: "sent", key: "order-1" },
      { outcome: "replied", messages: [{ author: "customer", text: "thanks" }] },
    ]);
    expect(text).toBe("Ada says thanks.");
    expect(texts().filter((each) => each === "shipped")).toEqual(["shipped"]);
  });

  test("what a person denies is not sent, and the model is told so", async () => {
    const { tools, message, texts } = await deskTools();
    const send: Turn = { call: "send_message", input: { key: "order-1", message: message("shipped") } };
    const { text, calls } = await play(aiTools(tools), [send, { say: "I have not sent it." }], () => false);
    expect(text).toBe("I have not sent it.");
    expect(JSON.stringify(calls.at(-1)?.prompt)).toContain("execution-denied");
    expect(texts()).toEqual([]);
  });

  test("input that isn't as the schema says never gets as far as a person", async () => {
    const { tools, texts } = await deskTools();
    const wrong: Turn = { call: "send_message", input: { key: "order-1" } };
    let asked = 0;
    const { calls } = await play(aiTools(tools), [wrong, { say: "I made a mistake." }], () => {
      asked += 1;
      return true;
    });
    expect(JSON.stringify(calls.at(-1)?.prompt)).toContain("message is missing");
    expect([asked, texts()]).toEqual([0, []]);
  });

  test("the model is told the tools' schemas, and nobody is asked where the product says so", async () => {
    const { tools, message, texts } = await deskTools();
    const send: Turn = { call: "send_message", input: { key: "order-1", message: message("shipped") } };
    const unasked = aiTools(tools, { needsApproval: () => false });
    const { calls } = await play(unasked, [send, { say: "Done." }], () => false);
    expect(calls[0]?.tools.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
    const sendTool = calls[0]?.tools.find(({ name }) => name === "send_message");
    expect(sendTool?.["inputSchema"]).toMatchObject({ properties: { message: { required: ["account", "to"] } } });
    expect(texts()).toEqual(["shipped"]);
  });

  test("by the call's own toolApproval, a person is asked before what writes, also where no tool asks for itself", async () => {
    const { tools, message, texts } = await deskTools();
    const send: Turn = { call: "send_message", input: { key: "order-1", message: message("shipped") } };
    const list: Turn = { call: "list_accounts", input: {} };
    const asked: unknown[] = [];
    const { seen } = await play(
      unasking(tools),
      [list, send, send, { say: "Done." }],
      (input) => asked.push(input) === 2,
      aiToolApproval(tools),
    );
    expect(asked).toEqual([send.input, send.input]);
    expect(seen).toMatchObject([{ outcome: "done" }, undefined, { outcome: "sent" }]);
    expect(texts()).toEqual(["shipped"]);
  });

  test("what a product says in toolApproval comes before what a tool asks for itself", async () => {
    const { tools, message, texts } = await deskTools();
    const send: Turn = { call: "send_message", input: { key: "order-1", message: message("shipped") } };
    const nobody = aiToolApproval(tools, { needsApproval: () => false });
    await play(aiTools(tools), [send, { say: "Done." }], () => false, nobody);
    expect(texts()).toEqual(["shipped"]);
  });
});

/** As they are in an AI SDK that knows no `needsApproval` any more. */
function unasking(tools: readonly Tool[]): Readonly<Record<string, UnaskedTool>> {
  return Object.fromEntries(
    Object.entries(aiTools(tools)).map(([name, { needsApproval: _, ...tool }]) => [name, tool]),
  );
}
