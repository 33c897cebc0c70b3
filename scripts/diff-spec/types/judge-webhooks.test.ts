import { clone, type JsonObject } from "@agentpost/document";
import { generatePackage } from "@agentpost/generator";
import { fixture } from "@agentpost/generator/fixtures";
import { expect, test } from "vitest";
import { judgeAll } from "../judge.ts";

test("the bump tells of webhooks that come and go, of what an event brings, and of ways of signing", async () => {
  const contract = await fixture("receivers");
  const state = async (change: (document: JsonObject) => void = () => {}) => {
    const document = clone(contract.document);
    change(document);
    return { contract: { ...contract, document }, files: await generatePackage({ ...contract, document }) };
  };
  const plain = await state();
  const closed = await state((document) => {
    delete Object(document["x-webhooks"])["room.closed"];
  });
  const untyped = await state((document) => {
    const { post } = Object(document["x-webhooks"])["message.created"];
    delete post.requestBody.content["application/json"].schema.properties.payload;
  });
  const component = await state((document) => {
    const { properties, required } = Object(document["components"]).schemas.RoomClosed;
    delete properties.room;
    required.splice(1, 1);
  });
  const unsaid = await state((document) => {
    delete document["x-agentpost-webhooks"];
  });
  const current = await state((document) => {
    Object(document["x-agentpost-webhooks"]).signatures.pop();
  });
  const verdicts = await judgeAll([
    { vendor: "gone", before: plain, after: closed },
    { vendor: "come", before: closed, after: plain },
    { vendor: "untyped", before: plain, after: untyped },
    { vendor: "component", before: plain, after: component },
    { vendor: "unreceived", before: plain, after: unsaid },
    { vendor: "received", before: unsaid, after: plain },
    { vendor: "current", before: plain, after: current },
  ]);
  const said = (vendor: string) =>
    verdicts
      .get(vendor)
      ?.findings.filter(({ judge }) => judge === "types")
      .map(({ bump, text }) => [bump, text]);
  expect(said("gone")).toContainEqual(["major", "the event `room.closed` is gone."]);
  expect(said("come")).toContainEqual(["minor", "the event `room.closed` is new."]);
  expect(said("untyped")).toEqual([["major", "in the event `message.created`, `payload` is gone."]]);
  expect(said("component")).toEqual([["major", "in the event `room.closed`, `room` is gone."]]);
  expect(said("unreceived")).toContainEqual(["major", "webhooks can no longer be received."]);
  expect(said("received")).toContainEqual(["minor", "webhooks can now be received."]);
  expect(said("current")?.[0]).toEqual(["major", expect.stringMatching(/`WebhookOptions`.*older/)]);
});
