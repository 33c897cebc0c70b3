import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPrograms } from "./build-programs.ts";
import { deskHost, words } from "./desk-host.ts";

let programs: Awaited<ReturnType<typeof buildPrograms>>;
beforeAll(async () => {
  programs = await buildPrograms();
});
afterAll(() => programs.remove());

/** Resolves when it is opened. */
function gate() {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test("sends, and tells what became of it when the same call comes again, from another host as well", async () => {
  const { connect, message, texts } = await deskHost(programs);
  const [one, other] = await Promise.all([connect(), connect()]);
  const input = { key: "order-1", message: message("shipped") };
  const both = await Promise.all([one.call("send_message", input), other.call("send_message", input)]);
  for (const result of both) {
    expect(result).toMatchObject({ isError: false, structuredContent: { outcome: "sent", key: "order-1" } });
  }
  expect(await other.call("message_status", { key: "order-1" })).toMatchObject({
    structuredContent: { outcome: "sent" },
  });
  expect(texts()).toEqual(["shipped"]);
});

test("a host that has waited long enough, and calls again with the key, has sent one message", async () => {
  const arrived = gate();
  const { connect, message, texts } = await deskHost(programs, (step) =>
    step === "arrived" ? arrived.opened : undefined,
  );
  const { call } = await connect({ args: ["--timeout", "20", "--wait", "20"] });
  const input = { key: "k", message: message("once") };
  await expect(call("send_message", input, { timeout: 300 })).rejects.toThrow(/timed out/i);
  const again = call("send_message", input);
  arrived.open();
  expect(await again).toMatchObject({ structuredContent: { outcome: "sent" } });
  expect(texts()).toEqual(["once"]);
});

test("without a key, a host that has waited long enough and calls again has sent two", async () => {
  const arrived = gate();
  const { connect, conversation, texts } = await deskHost(programs, (step) =>
    step === "arrived" ? arrived.opened : undefined,
  );
  const { call } = await connect({}, programs.bare);
  const input = { conversation, text: "once" };
  await expect(call("send", input, { timeout: 300 })).rejects.toThrow(/timed out/i);
  const again = call("send", input);
  arrived.open();
  expect(words(await again)).toBe("sent");
  await expect.poll(texts).toEqual(["once", "once"]);
});

test("a call that is canceled while its message leaves ends, and its key tells what became of it", async () => {
  const arrived = gate();
  const reached = gate();
  const { connect, message, texts } = await deskHost(programs, (step) => {
    if (step !== "arrived") return undefined;
    reached.open();
    return arrived.opened;
  });
  const { call } = await connect({ args: ["--timeout", "20", "--wait", "20"] });
  const controller = new AbortController();
  const input = { key: "k", message: message("once") };
  const canceled = call("send_message", input, { signal: controller.signal });
  await reached.opened;
  controller.abort("the user has pressed stop");
  await expect(canceled).rejects.toThrow();
  expect(await call("message_status", { key: "k" })).toMatchObject({ structuredContent: { outcome: "sending" } });
  arrived.open();
  expect(await call("send_message", input)).toMatchObject({ structuredContent: { outcome: "sent" } });
  expect(texts()).toEqual(["once"]);
});

test.each(["arrived", "stored"] as const)(
  "a server that is killed when its message has %s at the vendor leaves one message, and the next one knows of it",
  async (place) => {
    const reached = gate();
    const killed = gate();
    let times = 0;
    const { connect, message, texts } = await deskHost(programs, (step) => {
      if (step !== place) return undefined;
      times += 1;
      reached.open();
      return killed.opened;
    });
    const { call, kill } = await connect();
    const input = { key: "k", message: message("once") };
    const cut = call("send_message", input);
    await Promise.all([expect(cut).rejects.toThrow(), reached.opened.then(kill)]);
    killed.open();
    const next = await connect();
    await expect
      .poll(async () => (await next.call("send_message", input)).structuredContent, { timeout: 15_000 })
      .toMatchObject({ outcome: "sent" });
    expect(texts()).toEqual(["once"]);
    expect(times).toBe(1);
  },
  30_000,
);

test("without a key, a server that is killed when its message has arrived leaves two when the host calls again", async () => {
  const reached = gate();
  const killed = gate();
  const { connect, conversation, texts } = await deskHost(programs, (step) => {
    if (step !== "arrived") return undefined;
    reached.open();
    return killed.opened;
  });
  const { call, kill } = await connect({}, programs.bare);
  const input = { conversation, text: "once" };
  await Promise.all([expect(call("send", input)).rejects.toThrow(), reached.opened.then(kill)]);
  killed.open();
  const next = await connect({}, programs.bare);
  await next.call("send", input);
  await expect.poll(texts).toEqual(["once", "once"]);
});

test("what is uncertain is told as such, and never sent again by a repeat", async () => {
  const { connect, desk, message, texts } = await deskHost(programs);
  desk.faults.push("cut before it is stored");
  const { call } = await connect();
  const input = { key: "k", message: message("lost") };
  const lost = await call("send_message", input);
  expect(lost).toMatchObject({ isError: true, structuredContent: { outcome: "unknown" } });
  expect(words(lost)).toContain("Do not send it again");
  expect(await call("send_message", input)).toMatchObject({ structuredContent: { outcome: "unknown" } });
  expect(texts()).toEqual([]);
});
