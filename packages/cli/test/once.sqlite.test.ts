import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildProgram } from "./build-program.ts";
import { deskShell, message } from "./desk-shell.ts";
import { startInPipe } from "./run-program.ts";

let built: Awaited<ReturnType<typeof buildProgram>>;
beforeAll(async () => {
  built = await buildProgram();
});
afterAll(() => built.remove());

/** Resolves when it is opened. */
function gate() {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test("the same command with its key sends one message, also from two processes at the same time", async () => {
  const { pipe, texts } = await deskShell(built.program);
  const send = () => pipe(["send", ...message("shipped"), "--key", "order-1"]);
  const runs = [...(await Promise.all([send(), send()])), await send()];
  for (const { exitCode, stdout } of runs) {
    expect(JSON.parse(stdout)).toMatchObject({ key: "order-1", state: "sent" });
    expect(exitCode).toBe(0);
  }
  expect(texts()).toEqual(["shipped"]);
});

test("a command that has timed out ends with 5, and the same command again sends nothing", async () => {
  const late = gate();
  const { pipe, texts } = await deskShell(built.program, {
    onSend: (step) => (step === "arrived" ? late.opened : undefined),
  });
  const send = (...more: string[]) => pipe(["send", ...message("once"), "--timeout", "1", "--wait", "5", ...more]);
  const first = await send("--key", "order-1");
  expect(first).toMatchObject({ exitCode: 5, stderr: expect.stringContaining("it may have been sent") });
  expect(await send("--key", "order-1")).toMatchObject({ exitCode: 5 });
  expect(await send()).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("with the key order-1") });
  late.open();
  await expect.poll(texts).toEqual(["once"]);
}, 60_000);

test("a command that is killed while its message leaves has sent one, when it comes again as well", async () => {
  const [arrived, killed] = [gate(), gate()];
  const { env, pipe, texts } = await deskShell(built.program, {
    onSend: (step) => {
      if (step !== "arrived") return undefined;
      arrived.open();
      return killed.opened;
    },
  });
  const send = ["send", ...message("once"), "--key", "k", "--timeout", "1"];
  const child = startInPipe(built.program, send, { env });
  await arrived.opened;
  child.kill("SIGKILL");
  killed.open();
  await expect.poll(async () => (await pipe([...send, "--wait", "3"])).exitCode, { timeout: 30_000 }).toBe(0);
  expect(texts()).toEqual(["once"]);
}, 60_000);

test("a command that a person ends tells that its message may have been sent", async () => {
  const [arrived, ended] = [gate(), gate()];
  const { env, pipe } = await deskShell(built.program, {
    onSend: (step) => {
      if (step !== "arrived") return undefined;
      arrived.open();
      return ended.opened;
    },
  });
  const child = startInPipe(built.program, ["send", ...message("once"), "--key", "k"], { env });
  const closed = new Promise((resolve) => child.on("close", resolve));
  await arrived.opened;
  child.kill("SIGINT");
  expect(await closed).toBe(5);
  expect(await pipe(["status", "k"])).toMatchObject({ exitCode: 5 });
  ended.open();
});

test("the same message under no key is refused, and sent where a second one is meant", async () => {
  const { pipe, texts } = await deskShell(built.program);
  const first = await pipe(["send", ...message("hello")]);
  const { key } = JSON.parse(first.stdout);
  expect(first).toMatchObject({ exitCode: 0, stderr: `agentpost: its key is ${key}\n` });
  const again = await pipe(["send", ...message("hello")]);
  expect(again).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringContaining(`status ${key}`) });
  expect(texts()).toEqual(["hello"]);
  expect(await pipe(["send", ...message("hello"), "--again"])).toMatchObject({ exitCode: 0 });
  expect(texts()).toEqual(["hello", "hello"]);
});

test("what reaches nobody ends with 3 and stays queued, and the same command later sends it", async () => {
  const { env, pipe, texts } = await deskShell(built.program);
  const send = ["send", ...message("hello"), "--key", "k", "--wait", "1"];
  const nobody = await pipe(send, { env: { LIBREDESK_BASE_URL: "http://127.0.0.1:9" } });
  expect(nobody).toMatchObject({
    exitCode: 3,
    stderr: expect.stringContaining("the same command with --key k goes on"),
  });
  expect(JSON.parse(nobody.stdout)).toMatchObject({ state: "queued" });
  expect(await pipe([...send.slice(0, -1), "30"], { env })).toMatchObject({ exitCode: 0 });
  expect(texts()).toEqual(["hello"]);
}, 60_000);

test("a reader that has enough changes nothing of how a command ends", async () => {
  const { env } = await deskShell(built.program);
  const send = ["send", ...message("hello"), "--key", "k", "--wait", "0"];
  const child = startInPipe(built.program, send, { env: { ...env, LIBREDESK_BASE_URL: "http://127.0.0.1:9" } });
  child.stdout?.destroy();
  expect(await once(child, "close")).toEqual([3, null]);
});

test("what the vendor refuses ends with 4", async () => {
  const { pipe } = await deskShell(built.program, { credential: { apiKey: "another", apiSecret: "another" } });
  const { exitCode, stdout, stderr } = await pipe(["send", ...message("hello"), "--key", "k"]);
  expect({ exitCode, state: JSON.parse(stdout).state }).toEqual({ exitCode: 4, state: "rejected" });
  expect(stderr).toContain("the vendor said no");
});

test("a decision to send again sends at once, and one message more", async () => {
  const { faults, pipe, texts } = await deskShell(built.program);
  faults.push("cut before it is stored");
  expect(await pipe(["send", ...message("lost"), "--key", "k", "--timeout", "1"])).toMatchObject({ exitCode: 5 });
  const decide = () => pipe(["outbox", "decide", "k", "--as", "send-again", "--by", "ada", "--timeout", "1"]);
  await expect.poll(async () => (await decide()).exitCode, { timeout: 30_000 }).toBe(0);
  expect(texts()).toEqual(["lost"]);
  expect(JSON.parse((await pipe(["status", "k"])).stdout)).toMatchObject({
    state: "sent",
    decisions: [{ as: "send-again", by: "ada" }],
  });
}, 60_000);
