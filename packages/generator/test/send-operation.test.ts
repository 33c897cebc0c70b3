import type { Json, JsonObject } from "@agentpost/document";
import { describe, expect, it } from "vitest";
import { clientOperations, generatePackage } from "../src/index.ts";

const text = { type: "string" };
const JSON_BODY = "application/json";
const FORM = "application/x-www-form-urlencoded";

/** POSTs by their paths, each with the properties of its body. */
function document(posts: Record<string, { id?: string; mediaType?: string; properties: JsonObject }>): JsonObject {
  const paths = Object.entries(posts).map(([path, { id, mediaType = JSON_BODY, properties }]) => {
    const requestBody = { required: true, content: { [mediaType]: { schema: { type: "object", properties } } } };
    const post = { ...(id === undefined ? {} : { operationId: id }), requestBody, responses: { "200": DONE } };
    return [path, { post }] as const;
  });
  return whole(Object.fromEntries(paths));
}

const DONE = { description: "Done." };

function whole(paths: JsonObject): JsonObject {
  return {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    servers: [{ url: "https://acme.example" }],
    security: [],
    paths,
  };
}

function found(posts: Parameters<typeof document>[0]): [name: string, text: string | undefined] | undefined {
  const { send } = clientOperations({ vendor: "acme", document: document(posts) });
  return send && [send.operation.name, send.text];
}

describe("the operation that sends", () => {
  it("may take a form", () => {
    expect(found({ "/Messages.json": { id: "CreateMessage", mediaType: FORM, properties: { body: text } } })).toEqual([
      "createMessage",
      "body",
    ]);
    expect(
      found({
        "/Accounts/{Sid}/Messages.json": { id: "CreateMessage", mediaType: FORM, properties: { To: text, Body: text } },
      }),
    ).toEqual(["createMessage", "Body"]);
    const properties = { chat_id: text, text };
    expect(found({ "/sendMessage": { mediaType: "multipart/form-data", properties } })).toEqual([
      "postSendMessage",
      "text",
    ]);
  });

  it.each<[string, Json, string]>([
    ["objects with a text", { type: "object", properties: { type: text, text } }, "messages[0].text"],
    ["one of several objects", { oneOf: [{ type: "object", properties: { content: text } }] }, "messages[0].content"],
    ["texts", text, "messages[0]"],
    ["objects with a text in capitals", { type: "object", properties: { Text: text } }, "messages[0].Text"],
  ])("may take a list of messages, which are %s", (_, items, place) => {
    const properties = { to: text, messages: { type: "array", items } };
    expect(found({ "/message/push": { id: "pushMessage", properties } })).toEqual(["pushMessage", place]);
  });

  it("is the one of many that makes one message", () => {
    const properties = { channel: text, text };
    const posts = {
      "/chat.update": { id: "chat_update", properties },
      "/chat.postEphemeral": { id: "chat_postEphemeral", properties },
      "/chat.postMessage": { id: "chat_postMessage", properties },
      "/message/broadcast": { id: "broadcastMessage", properties },
      "/message/validate": { id: "validateSendMessages", properties },
    };
    expect(found(posts)).toEqual(["chatPostMessage", "text"]);
  });

  it.each([
    ["/chat.update", "chat_update"],
    ["/livechat/offline.message", undefined],
    ["/messages/search", "searchMessages"],
    ["/messages/{id}/reactions", "addReactionToMessage"],
    ["/accounts", "createAccount"],
    ["/invoices/{id}/send", "sendInvoice"],
  ])("is not POST %s", (path, id) => {
    expect(found({ [path]: { ...(id === undefined ? {} : { id }), properties: { text, message: text } } })).toBe(
      undefined,
    );
  });

  it("needs no verb where the path ends in what is posted", () => {
    expect(found({ "/conversations/{id}/replies": { properties: { body: text } } })?.[1]).toBe("body");
  });
});

describe("the first example of a vendor where nothing sends", () => {
  const id = { name: "id", in: "path", required: true, schema: text };
  const answer = (operationId: string, more: JsonObject = {}) => ({ operationId, responses: { "200": DONE }, ...more });
  const example = async (paths: JsonObject) => {
    const files = await generatePackage({ vendor: "acme", digest: "", document: whole(paths) });
    return `${files.get("example/send.gen.ts")}${files.get("README.md")}`;
  };

  it("is the read that asks for the least", async () => {
    const shown = await example({
      "/accounts": { delete: answer("deleteAccounts"), post: answer("createAccount") },
      "/accounts/{id}": { get: answer("getAccount", { parameters: [id] }) },
      "/old": { get: answer("listOld", { deprecated: true }) },
      "/teams": { get: answer("listTeams"), put: answer("putTeams") },
    });
    expect(shown).toContain("await acme.listTeams();");
    expect(shown).toContain('client.GET("/teams"');
    expect(shown).not.toMatch(/client\.DELETE|await acme\.(?:delete|create|put)/);
  });

  it("is the first operation where nothing is read", async () => {
    const shown = await example({ "/accounts": { post: answer("createAccount") } });
    expect(shown).toContain("await acme.createAccount();");
  });
});
