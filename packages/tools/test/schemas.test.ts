import type { JsonSchema } from "@agentpost/tools";
import { expect, test } from "vitest";
import { inboxes, toolsOver } from "./tools-over.ts";

const tools = toolsOver(inboxes);
const NAMES = [
  ...["list_accounts", "send_message", "message_status", "settle_message"],
  ...["read_conversation", "wait_for_reply"],
];
const right = { account: "vida", to: { agent: "agent-1", from: "+4930123" }, text: "hello" };

test.each([
  [{ ...right, text: undefined }, "message.text is missing"],
  [{ ...right, to: { agent: "agent-1" } }, "message.to.from is missing"],
  [{ ...right, subject: "x" }, "message.subject is not known; expected account, to, text"],
  [{ ...right, account: "slack" }, "message.account is none of altur, chatcaptain, vida"],
  [{ ...right, account: ["vida"] }, "message.account is none of altur, chatcaptain, vida"],
  [{ to: right.to, text: "hello" }, "message.account is missing"],
  ["hello", "message is no object"],
])("of several accounts, what is wrong with %j is told by the one that it names", async (message, sentence) => {
  const { isError, text } = await tools("send_message").call({ key: "k", message });
  expect([isError, text]).toEqual([true, expect.stringContaining(`Nothing was done: ${sentence}`)]);
});

test("an optional field that is null counts as left out, and a needed one doesn't", () => {
  const { validate } = tools("send_message").input["~standard"];
  const options = { context: null };
  const message = { ...right, attachments: null, options };
  // Whether null is a value of a vendor's own option, the vendor knows.
  expect(validate({ key: "k", message, again: null })).toEqual({ value: { key: "k", message: { ...right, options } } });
  expect(validate({ key: null, message: right }).issues?.[0]?.message).toBe("key is no text");
  expect(validate({ key: "k", message: { ...right, text: null } }).issues?.[0]?.message).toBe(
    "message.text is no text",
  );
});

// OpenAI's functions want an object at the root, and Gemini's every list to say what it holds.
test.each(NAMES)("what %s takes and gives is told in what the models' interfaces have in common", (name) => {
  const { inputSchema, outputSchema } = tools(name);
  for (const schema of [inputSchema, outputSchema]) {
    expect([schema.type, schema.anyOf]).toEqual(["object", undefined]);
    const lists = inside(schema).filter(({ type }) => type === "array");
    expect(lists.filter(({ items }) => items === undefined)).toEqual([]);
    expect(inside(schema).filter((each) => "const" in each || "oneOf" in each)).toEqual([]);
  }
});

function inside(schema: JsonSchema): readonly JsonSchema[] {
  const { properties = {}, items, anyOf = [] } = schema;
  return [schema, ...[...Object.values(properties), ...(items ? [items] : []), ...anyOf].flatMap(inside)];
}
