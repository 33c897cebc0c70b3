import { coverageGaps } from "@agentpost/contract/cells";
import { describeDocument } from "@agentpost/contract/describe-document";
import { clone } from "@agentpost/document";
import { generatePackage } from "@agentpost/generator";
import { fixture } from "@agentpost/generator/fixtures";
import { describe, expect, test } from "vitest";
import { generatedContract, runUserProgram } from "../user-program.ts";

test("a receiver verifies what the vendor signed, and narrows on the event to the body's type", async () => {
  const { result } = await runUserProgram(
    await fixture("receivers"),
    `import { signForTest, verifyWebhook, WebhookError, type WebhookDelivery, type WebhookOptions } from "@agentpost/receivers/webhooks";
    const secret = "a secret of the webhook's own";
    const now = () => new Date().toISOString();
    const payload = { id: "1", status: "seen by a robot", note: null };
    export default async () => {
      const created = await signForTest({ event: "message.created", payload, timestamp: now() }, { secret });
      const closed = await signForTest({ event: "room.closed", room: "r", timestamp: now() }, { secret });
      const eaten = await signForTest(JSON.stringify({ event: "message.eaten", timestamp: now() }), { secret });
      const found: unknown[] = [];
      for (const request of [created, closed, eaten]) {
        const delivery = await verifyWebhook(new Request("http://localhost", { method: "POST", ...request }), { secrets: [secret] });
        const signed: true = delivery.isSigned;
        if (delivery.event === "message.created") {
          const status: "sent" | "failed" | (string & {}) = delivery.body.payload.status;
          // @ts-expect-error: it is only ever written
          delivery.body.payload.secret;
          found.push([delivery.name, status, delivery.body.payload.note?.length]);
        } else if (delivery.event === "other") {
          const body: unknown = delivery.body;
          // @ts-expect-error: nobody knows what is in it
          delivery.body.timestamp;
          found.push([delivery.name, typeof body]);
        } else {
          const room: string = delivery.body.room;
          const event: "room.closed" = delivery.event;
          found.push([event, room]);
        }
      }
      const unsigned = { headers: {}, body: created.body };
      const open = await verifyWebhook(unsigned, { unsigned: true });
      const never: false = open.isSigned;
      const either: boolean = (await verifyWebhook(unsigned, { secrets: [secret], unsigned: true })).isSigned;
      // @ts-expect-error: it may be unsigned
      const signed: true = (await verifyWebhook(created, { secrets: [secret], unsigned: true })).isSigned;
      const options: WebhookOptions = { secrets: [secret], older: ["base64"] };
      const older = { older: ["base64"] as const, secrets: [secret] };
      const wrong = await verifyWebhook({ ...created, body: created.body + " " }, older).catch((error) => error);
      const mistakes = [
        // @ts-expect-error: neither secrets nor a word on unsigned ones
        () => verifyWebhook(created, {}),
        // @ts-expect-error: an older way of that name isn't known
        () => verifyWebhook(created, { secrets: [secret], older: ["md5"] }),
        // @ts-expect-error: no event is like that
        () => signForTest({ event: "room.opened" }, { secret }),
      ];
      const all: WebhookDelivery = open;
      return [...found, never, either, wrong instanceof WebhookError && [wrong.problem, wrong.status], all.event, mistakes.length, !!options];
    };`,
  );
  expect(result).toEqual([
    ["message.created", "seen by a robot", undefined],
    ["room.closed", "r"],
    ["message.eaten", "object"],
    false,
    false,
    ["wrong signature", 401],
    "message.created",
    3,
    true,
  ]);
});

test("a receiver reads the event and the time from headers, and what stands before the body under the signature", async () => {
  const { result } = await runUserProgram(
    await fixture("header-receivers"),
    `import { createHmac } from "node:crypto";
    import { signForTest, verifyWebhook } from "@agentpost/header-receivers/webhooks";
    const secret = "00112233445566778899aabbccddeeff";
    const secrets = [secret];
    const tried = (promise: Promise<object>) => promise.then(Object.values, (error) => error.problem);
    export default async () => {
      const made = await signForTest({ kind: "text" }, { secret, event: "sent" });
      const time = String(Math.round(Date.now() / 1000) - 10);
      const body = "[1, 2]";
      const signature = createHmac("sha256", Buffer.from(secret, "hex")).update("v0:" + time + ":" + body).digest("base64");
      const own = { "X-Signature": signature, "X-Time": time };
      const later = { ...own, "X-Time": String(Number(time) + 1) };
      // @ts-expect-error: it must say of which event it is
      const nameless = () => signForTest([1], { secret });
      return [
        await tried(verifyWebhook(made, { secrets })),
        await tried(verifyWebhook({ headers: { ...own, "X-Event": "two words" }, body }, { secrets })),
        await tried(verifyWebhook({ headers: { ...own, "X-Event": "third" }, body }, { secrets })),
        await tried(verifyWebhook({ headers: { ...later, "X-Event": "sent" }, body }, { secrets })),
        await tried(verifyWebhook({ headers: own, body }, { secrets })),
        await tried(verifyWebhook({ headers: { ...own, "X-Event": "sent" }, body }, { secrets, maxAgeMs: 1 })),
        typeof nameless,
      ];
    };`,
  );
  expect(result).toEqual([
    ["sent", "sent", { kind: "text" }, true],
    ["two words", "two words", [1, 2], true],
    ["other", "third", [1, 2], true],
    "wrong signature",
    "not readable",
    "too old",
    "function",
  ]);
});

test("the README shows how to receive with an example that is compiled, and what isn't known for sure", async () => {
  const files = await generatePackage(await fixture("receivers"));
  const readme = files.get("README.md") ?? "";
  const [, ...example] = (files.get("example/webhooks.gen.ts") ?? "").split("\n");
  expect(readme).toContain(example.join("\n"));
  expect(readme).toContain('`older: ["base64"]` accepts what was signed as it once was.');
  expect(readme).toContain("Some of the ways in which Receivers signs are known from its words alone");
  const others = await generatePackage(await fixture("header-receivers"));
  expect(others.get("README.md")).toContain("The event's name is in the header `x-event`, which isn't signed");
});

test("without a word on the signature no receiver is guessed, and the README says so", async () => {
  const contract = await fixture("receivers");
  const { "x-agentpost-webhooks": _, ...document } = clone(contract.document);
  const files = await generatePackage({ ...contract, document });
  expect([...files.keys()].filter((path) => path.includes("webhooks"))).toEqual([]);
  expect(files.get("package.json")).not.toContain("webhooks");
  expect(files.get("README.md")).toContain(
    "Receivers sends `message.created`, `room.closed`. Nothing here says how they are signed, and so nothing here verifies them",
  );
});

test("a package without webhooks has no receiver and says that it has none", async () => {
  const files = await generatePackage(await fixture("groups"));
  expect([...files.values()].join("\n")).not.toContain("transport/webhooks");
  expect(files.get("README.md")).toContain("## Webhooks\n\nThe contract has none.");
});

describe.each(["receivers", "header-receivers"])(
  "the contract suite takes the generated client of %s",
  async (name) => {
    const contract = await fixture(name);
    const coverage = describeDocument(await generatedContract(contract), contract.document, contract.digest);
    test("and leaves no cell of its webhooks uncovered", () => {
      expect(coverage.result().cells.filter(({ kind }) => kind === "webhook").length).toBeGreaterThanOrEqual(12);
      expect(coverageGaps(coverage.result())).toEqual([]);
    });
  },
);
