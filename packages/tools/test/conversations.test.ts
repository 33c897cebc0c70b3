import type { AnyInboxProvider } from "agentpost/inbox";
import { expect, test } from "vitest";
import { inboxes, toolsOver } from "./tools-over.ts";

test("a conversation is asked for by the fields that its vendor's inbox takes", () => {
  const forms = (inbox: readonly AnyInboxProvider[]) =>
    toolsOver(inbox)("read_conversation").inputSchema.properties?.["to"];
  expect(forms(inboxes.slice(0, 1))).toMatchObject({ required: ["thread"], additionalProperties: false });
  expect(forms(inboxes)).toMatchObject({
    anyOf: [{ required: ["thread"] }, { required: ["chatbot", "conversation"] }, { required: ["room", "agent"] }],
  });
});

const CASES = [
  ["altur", { thread: "t-1" }, ["system"]],
  ["vida", { room: "3:15", agent: "agent-1" }, ["system"]],
  ["chatcaptain", { chatbot: "c-1", conversation: "c-2" }, ["customer"]],
] as const;

test.each(CASES)(
  "on %s, a reply is what the other side has written, and not what was sent",
  async (account, to, replies) => {
    const wait = toolsOver(inboxes, ["customer", "system", "ours", undefined])("wait_for_reply");
    const result = await wait.call({ account, to, since: "2026-01-01T00:00:00Z", waitSeconds: 1 });
    expect(result.data).toMatchObject({ outcome: "replied", messages: replies.map((author) => ({ author })) });
  },
);

test("a host that changes the schemas it is given changes nothing of what is taken", () => {
  const tool = toolsOver(inboxes.slice(0, 1))("read_conversation");
  const given = tool.input["~standard"].jsonSchema.input() as { properties: { to: { properties: object } } };
  given.properties.to.properties = {};
  expect(tool.input["~standard"].validate({ account: "altur", to: { thread: "t-1" } }).issues).toBeUndefined();
});

test("fields of another account's conversations are refused, with those of this one", async () => {
  const tools = toolsOver(inboxes);
  const input = { account: "vida", to: { thread: "t-1" }, since: "2026-01-01T00:00:00Z" };
  const sentence =
    "Nothing was done: with vida, to.thread is not known; expected room, agent. Mend the input and call again.";
  for (const name of ["read_conversation", "wait_for_reply"]) {
    const { since, ...conversation } = input;
    const refused = await tools(name).call(name === "wait_for_reply" ? { ...conversation, since } : conversation);
    expect(refused).toMatchObject({ isError: true, text: sentence, data: { outcome: "refused" } });
  }
});
