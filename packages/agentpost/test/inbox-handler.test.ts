import { createHmac } from "node:crypto";
import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { fromHex, fromText, verifyWebhook } from "@agentpost/transport/webhooks";
import {
  type AnyInboxProvider,
  createInbox,
  type InboxEvent,
  type KeptDelivery,
  type SeenEvents,
  seenInMemory,
  toNodeHandler,
  type WebhookHandlerOptions,
} from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { describe, expect, onTestFinished, test } from "vitest";
import { uncaught } from "./uncaught.ts";

const secret = "a secret of the webhook's own";

/** A vendor whose webhooks are of the simplest kind. */
function vendor(repeatsWebhooks: boolean): AnyInboxProvider {
  const signatures = [{ header: "x-signature", prefix: "", read: fromHex, key: fromText }];
  const definition = { vendor: "own", events: ["ping"], signatures };
  return {
    vendor: "own",
    name: undefined,
    capabilities: { history: false, status: "none", find: "none", webhooks: "signed", repeatsWebhooks },
    async receive(request) {
      const { body, name, isSigned } = await verifyWebhook(definition, request, { secrets: [secret] });
      return { type: "other", id: (body as { id: string }).id, name, isSigned, raw: body };
    },
  };
}

function delivery(id: string, key = secret) {
  const body = JSON.stringify({ id });
  return { headers: { "x-signature": createHmac("sha256", key).update(body).digest("hex") }, body };
}

type Handle = (event: InboxEvent) => unknown;

function handlerOf(repeats: boolean, handle: Handle, options?: WebhookHandlerOptions) {
  const inbox = createInbox([vendor(repeats)]) as unknown as {
    webhookHandler(
      account: object,
      handle: Handle,
      options?: WebhookHandlerOptions,
    ): (given: object) => Promise<Response>;
  };
  return inbox.webhookHandler({ vendor: "own" }, handle, options) as ReturnType<typeof inbox.webhookHandler> & {
    resume(): Promise<void>;
  };
}

describe("an event of a vendor that sends again what wasn't taken", () => {
  test("is handled once, however often it comes", async () => {
    const handled: string[] = [];
    const handler = handlerOf(true, ({ id }) => void handled.push(id));
    for (const id of ["a", "a", "b"]) expect((await handler(delivery(id))).status).toBe(200);
    expect(handled).toEqual(["a", "b"]);
  });

  test("is asked for again when its handler throws, and then handled", async () => {
    let tries = 0;
    const handler = handlerOf(true, () => {
      tries += 1;
      if (tries === 1) throw new Error("the database is away");
    });
    expect((await handler(delivery("a"))).status).toBe(503);
    expect((await handler(delivery("a"))).status).toBe(200);
    expect((await handler(delivery("a"))).status).toBe(200);
    expect(tries).toBe(2);
  });

  test("is asked for again while a copy of it is being handled, since nobody knows how that ends", async () => {
    let finish = () => {};
    const handler = handlerOf(true, () => new Promise<void>((resolve) => (finish = resolve)));
    const first = handler(delivery("a"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await handler(delivery("a"))).status).toBe(503);
    finish();
    expect((await first).status).toBe(200);
    expect((await handler(delivery("a"))).status).toBe(200);
  });

  test("is given to another handler when the one that has it doesn't end", async () => {
    const handled: string[] = [];
    const handler = handlerOf(
      true,
      ({ id }) => {
        handled.push(id);
        return handled.length === 1 ? new Promise(() => {}) : undefined;
      },
      { claimMs: 20 },
    );
    void handler(delivery("a"));
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect((await handler(delivery("a"))).status).toBe(200);
    expect(handled).toEqual(["a", "a"]);
  });
});

describe("an event of a vendor that sends once and doesn't wait", () => {
  test("is answered before it is handled, and the platform is told to wait for the handler", async () => {
    let finish = () => {};
    const waited: Promise<unknown>[] = [];
    const handle = () => new Promise<void>((resolve) => (finish = resolve));
    const handler = handlerOf(false, handle, { waitUntil: (promise) => void waited.push(promise) });
    expect((await handler(delivery("a"))).status).toBe(200);
    expect(waited).toHaveLength(1);
    finish();
    await waited[0];
  });

  test("is kept where there is a store, and handled at the next start if this one didn't finish it", async () => {
    const kept = new Map<string, KeptDelivery>();
    const stored = (): SeenEvents => {
      const memory = seenInMemory();
      return {
        ...memory,
        keep: async (id, each) => void kept.set(id, JSON.parse(JSON.stringify(each))),
        unfinished: async () => [...kept.values()],
        commit: async (id) => {
          await memory.commit(id);
          kept.delete(id);
        },
      };
    };
    const never = handlerOf(false, () => new Promise(() => {}), { seen: stored() });
    expect((await never(delivery("a"))).status).toBe(200);
    expect([...kept.keys()]).toEqual([JSON.stringify(["own", null, "a"])]);

    const handled: unknown[] = [];
    const next = handlerOf(false, (event) => void handled.push(event), { seen: stored() });
    await next.resume();
    expect(handled).toMatchObject([{ id: "a", vendor: "own", raw: { id: "a" } }]);
    expect(kept.size).toBe(0);
  });

  test("is handled at the next start also where a store's column gave its account back as null", async () => {
    const handled: string[] = [];
    const event = { type: "other", id: "a", name: "ping", isSigned: true, raw: {} };
    const kept = { vendor: "own", account: null, event } as unknown as KeptDelivery;
    const seen: SeenEvents = { ...seenInMemory(), unfinished: async () => [kept] };
    await handlerOf(false, ({ id }) => void handled.push(id), { seen }).resume();
    expect(handled).toEqual(["a"]);
  });

  test("that can't be kept is told, and handled all the same, since it may never come again", async () => {
    const errors: unknown[] = [];
    const handled: string[] = [];
    const handler = handlerOf(false, ({ id }) => void handled.push(id), {
      seen: { ...seenInMemory(), keep: () => Promise.reject(new Error("the store is away")) },
      onError: (error) => void errors.push(error),
    });
    for (const _ of ["the first", "a copy"]) expect((await handler(delivery("a"))).status).toBe(200);
    await expect.poll(() => handled).toEqual(["a"]);
    expect(errors).toMatchObject([{ message: "the store is away" }]);
  });

  test("tells what its handler threw, since the vendor was answered already", async () => {
    const errors: unknown[] = [];
    const waited: Promise<unknown>[] = [];
    const options = {
      onError: (error: unknown) => void errors.push(error),
      waitUntil: (p: Promise<unknown>) => void waited.push(p),
    };
    const handler = handlerOf(false, () => Promise.reject(new Error("the database is away")), options);
    expect((await handler(delivery("a"))).status).toBe(200);
    await waited[0];
    expect(errors).toMatchObject([{ message: "the database is away" }]);
  });
});

test.each([
  ["with no signature", { headers: {}, body: "{}" }, 401],
  ["with a wrong one", delivery("a", "the secret of somebody else"), 401],
  ["whose body was parsed", { ...delivery("a"), body: { id: "a" } }, 400],
  ["that is too large", { ...delivery("a"), body: "x".repeat(6_000_000) }, 413],
])("a delivery %s is answered with what it is, and handled by nobody", async (_, given, status) => {
  const handled: unknown[] = [];
  const answer = await handlerOf(true, (event) => void handled.push(event))(given);
  expect(answer.status).toBe(status);
  expect(await answer.text()).not.toContain(secret);
  expect(handled).toEqual([]);
});

test("takes deliveries over Node's http, byte by byte as they come", async () => {
  const handled: string[] = [];
  const server = createServer(toNodeHandler(handlerOf(true, ({ id }) => void handled.push(id)) as never));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { headers, body } = delivery("a");
  const status = await new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const request = httpRequest({ port, method: "POST", headers }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    });
    request.on("error", reject);
    request.write(body.slice(0, 3));
    setTimeout(() => request.end(body.slice(3)), 10);
  });
  expect([status, handled]).toEqual([200, ["a"]]);
});

test("refuses an account that nobody has, and what its vendor can't tell", () => {
  const inbox = createInbox([vendor(true)]) as unknown as Record<
    string,
    (account: object, ...more: unknown[]) => unknown
  >;
  expect(() => inbox["webhookHandler"]?.({ vendor: "fax" }, () => {})).toThrow(
    'vendor is "fax", which no provider has; expected own, or add one to createInbox([…])',
  );
  expect(() => inbox["history"]?.({ vendor: "own", name: "north" })).toThrow(
    'name is "north", which no provider has; expected none, or add one',
  );
  expect(() => inbox["history"]?.({ vendor: "own" })).toThrow("which can't tell that");
  expect(() => createInbox([vendor(true), vendor(true)])).toThrow("name is needed to tell two accounts with own apart");
});

test.each([
  ["none", undefined],
  ["a provider by itself", vendor(true)],
  ["one that sends", [libredesk({ apiKey: "k", apiSecret: "s" })]],
  ["a provider's function", [libredesk]],
])("refuses for a list of inbox providers %s", (_, given) => {
  expect(() => createInbox(given as never)).toThrow(
    "providers is no list of inbox providers; expected [libredesk({ … }), …], with libredesk of agentpost/libredesk/inbox",
  );
});

describe("what a handler throws", () => {
  const down = new Error("the database is down");
  const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

  test.each([true, false])("is told to onError, whether its vendor sends again or not: %s", async (repeats) => {
    const errors: unknown[] = [];
    const onError = (error: unknown) => void errors.push(error);
    const handler = handlerOf(repeats, () => Promise.reject(down), { onError });
    expect((await handler(delivery("a"))).status).toBe(repeats ? 503 : 200);
    await settled();
    expect(errors).toEqual([down]);
  });

  test.each([true, false])("is told to onError where its event can't be released either: %s", async (repeats) => {
    const errors: unknown[] = [];
    const seen = { ...seenInMemory(), release: () => Promise.reject(new Error("the store is away")) };
    const onError = (error: unknown) => void errors.push(error);
    const handler = handlerOf(repeats, () => Promise.reject(down), { seen, onError });
    expect((await handler(delivery("a"))).status).toBe(repeats ? 503 : 200);
    await settled();
    expect(errors).toMatchObject([{ message: "the store is away" }, down]);
  });

  test("is the vendor's alone to hear where it sends again and nobody asked to be told", async () => {
    const reasons = uncaught();
    expect((await handlerOf(true, () => Promise.reject(down))(delivery("a"))).status).toBe(503);
    await settled();
    expect(reasons).toEqual([]);
  });

  test("is answered as before where onError throws as well, which is then thrown as unhandled", async () => {
    const reasons = uncaught();
    const onError = () => {
      throw new Error("the log is full");
    };
    expect((await handlerOf(true, () => Promise.reject(down), { onError })(delivery("a"))).status).toBe(503);
    const seen = { ...seenInMemory(), claim: () => Promise.reject(down) };
    expect((await handlerOf(true, () => {}, { onError, seen })(delivery("b"))).status).toBe(500);
    await settled();
    expect(reasons).toMatchObject([{ message: "the log is full" }, { message: "the log is full" }]);
  });
});
