import { createTools, type Tool, type ToolsOptions } from "@agentpost/tools";
import type { AnyProvider } from "agentpost";
import { altur } from "agentpost/altur";
import { altur as alturInbox } from "agentpost/altur/inbox";
import { chatcaptain } from "agentpost/chatcaptain";
import { chatcaptain as chatcaptainInbox } from "agentpost/chatcaptain/inbox";
import type { AnyInboxProvider, ConversationMessage } from "agentpost/inbox";
import { vida } from "agentpost/vida";
import { vida as vidaInbox } from "agentpost/vida/inbox";
import { expect, test } from "vitest";

const apiKey = "key-of-a-test";
const send = [altur({ apiKey }), chatcaptain({ apiKey }), vida({ token: apiKey })];
const inboxes = [alturInbox({ apiKey }), chatcaptainInbox({ apiKey }), vidaInbox({ token: apiKey })];

/** The tools over these conversations: `said` is who has written, the newest first. */
function toolsOver(inbox: readonly AnyInboxProvider[], said: readonly ConversationMessage["author"][] = []) {
  const at = new Date().toISOString();
  const options = {
    messenger: { providers: send, send: async () => {}, check: () => {} },
    outbox: { add: async () => {} },
    inbox: {
      providers: inbox,
      async *history() {
        for (const author of said) yield { id: undefined, author, at, text: String(author), status: undefined };
      },
    },
  };
  const tools = createTools(options as unknown as ToolsOptions<AnyProvider>);
  return (name: string) => tools.find((each) => each.name === name) as Tool;
}

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
