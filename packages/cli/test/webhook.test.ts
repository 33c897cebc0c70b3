import { createHmac } from "node:crypto";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { startDesk } from "@agentpost/contract/stand-in";
import { vendorDeliveries } from "@agentpost/contract/vendor-recordings";
import { temporaryFolder } from "@agentpost/workspace";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { buildProgram } from "./build-program.ts";
import { CONVERSATION } from "./desk-shell.ts";
import { collect, inPipe, startInPipe } from "./run-program.ts";

const SECRET = "webhook-secret-of-a-test";

let built: Awaited<ReturnType<typeof buildProgram>>;
beforeAll(async () => {
  built = await buildProgram();
});
afterAll(() => built.remove());

const verify = (args: readonly string[], secret: string, input: string) =>
  inPipe(built.program, ["webhook", "verify", "libredesk", ...args], {
    env: { LIBREDESK_WEBHOOK_SECRETS: secret },
    input,
  });

test("verifies what a real server has delivered, by headers in a file, and says what it holds", async () => {
  const delivery = vendorDeliveries("libredesk").find(({ event, secret }) => event === "message.created" && secret);
  if (!delivery?.secret) throw new Error("no delivery of a message is recorded");
  const folder = temporaryFolder("cli-webhook");
  onTestFinished(() => folder.remove());
  const headers = join(folder.path, "headers.txt");
  writeFileSync(
    headers,
    Object.entries(delivery.headers)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join(""),
  );
  const age = ["--max-age", "999999999"];

  const good = await verify(["--headers", headers, ...age], `${SECRET}, ${delivery.secret}`, delivery.body);
  expect(good).toMatchObject({ exitCode: 0, stderr: "" });
  expect(JSON.parse(good.stdout)).toMatchObject({ type: "message", name: "message.created", isSigned: true });

  const tampered = await verify(["--headers", headers, ...age], delivery.secret, `${delivery.body} `);
  expect(tampered).toMatchObject({ exitCode: 4, stdout: "", stderr: expect.stringContaining("is wrong") });
  const stranger = await verify(["--headers", headers, ...age], SECRET, delivery.body);
  expect(stranger).toMatchObject({ exitCode: 4, stdout: "" });
  expect(stranger.stderr).not.toContain(SECRET);
  expect(await verify(["--headers", headers], delivery.secret, delivery.body)).toMatchObject({ exitCode: 4 });
});

test("takes the secrets of the account that is named, and says which variable is missing", async () => {
  const body = '{"event":"conversation.created","payload":{},"timestamp":"2026-01-31T12:30:00Z"}';
  const signature = createHmac("sha256", SECRET).update(body).digest("hex");
  const signed = ["--header", `X-Libredesk-Signature: sha256=${signature}`, "--max-age", "999999999"];
  const named = ["webhook", "verify", "libredesk", "--name", "support", ...signed];
  const env = { LIBREDESK_WEBHOOK_SECRETS: "the-secret-of-another-account" };
  expect(
    await inPipe(built.program, named, { env: { ...env, LIBREDESK_SUPPORT_WEBHOOK_SECRETS: SECRET }, input: body }),
  ).toMatchObject({ exitCode: 0, stderr: "" });
  expect(await inPipe(built.program, named, { env, input: body })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("LIBREDESK_SUPPORT_WEBHOOK_SECRETS is missing"),
  });
});

test("says how a header or a limit of age is mended, and shows a delivery that names no message as it came", async () => {
  for (const header of ["no header", "X-Arrow: →", "X-Bell: \u0007"]) {
    expect(await verify(["--header", header], SECRET, "{}")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('expected "Name: value"'),
    });
  }
  const body = '{"event":"message.created","payload":{},"timestamp":"2026-01-31T12:30:00Z"}';
  const signature = createHmac("sha256", SECRET).update(body).digest("hex");
  const signed = ["--header", `X-Libredesk-Signature: sha256=${signature}`, "--max-age", "999999999"];
  expect(await verify(signed, SECRET, body)).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('"payload":{}'),
  });
  const altur = ["webhook", "verify", "altur", "--max-age", "1"];
  expect(await inPipe(built.program, altur, { env: { ALTUR_WEBHOOK_SECRETS: btoa(SECRET) } })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("doesn't tell its age"),
  });
});

test("names a header that can't be read by its place, and shows no token that stands in it", async () => {
  const folder = temporaryFolder("cli-webhook");
  onTestFinished(() => folder.remove());
  const headers = join(folder.path, "headers.txt");
  writeFileSync(headers, "\nPOST /hook?token=nobody-may-see HTTP/1.1\r\nX-Arrow: a\r\n");
  expect(await verify(["--headers", headers], SECRET, "{}")).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: `agentpost: line 2 of ${headers} can't be read; expected "Name: value"\n`,
  });
  const flags = ["--header", "X-Arrow: a", "--header", "Authorization Bearer nobody-may-see"];
  expect(await verify(flags, SECRET, "{}")).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: 'agentpost: the --header at place 2 can\'t be read; expected "Name: value"\n',
  });
});

/** A listener for Libredesk's deliveries. */
async function listening(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = startInPipe(built.program, ["webhook", "listen", "libredesk", "--port", "0", ...args], { env });
  const [stdout, stderr] = [collect(child, "stdout"), collect(child, "stderr")];
  await expect.poll(stderr, { timeout: 10_000 }).toContain(" on http://");
  const [url = ""] = /http:\S+/.exec(stderr()) ?? [];
  return { child, url, stdout, stderr };
}

/** A customer writes to a helpdesk that delivers there, signed by this secret. */
async function deliver(url: string, secret: string, message: string): Promise<void> {
  const desk = await startDesk({ conversations: [CONVERSATION], webhook: { url, secret } });
  onTestFinished(() => desk.close());
  desk.desk.store(CONVERSATION, { sender_type: "contact", message });
  await desk.delivered();
}

test("shows what arrives, verified, answers strangers as such, and ends when it is told to", async () => {
  const { child, url, stdout, stderr } = await listening([], { LIBREDESK_WEBHOOK_SECRETS: SECRET });
  expect(stderr()).toContain("listening for libredesk on http://");
  await deliver(url, SECRET, "Hello\u001b[2J\u202e");
  await expect.poll(stdout).toContain("message.created");
  const [line = ""] = stdout().split("\n");
  expect(JSON.parse(line)).toMatchObject({
    isSigned: true,
    message: { author: "customer", text: "Hello\u001b[2J\u202e" },
  });
  expect(line).toContain("\\u001b[2J\\u202e");

  const stranger = await fetch(url, { method: "POST", body: "{}" });
  expect(stranger.status).toBe(401);
  await expect.poll(stderr).toContain("refused with 401");
  child.kill("SIGINT");
  const [exitCode] = await once(child, "exit");
  expect(exitCode).toBe(0);
});

test("listens for the account that is named, whose secrets alone count and whose name the address bears", async () => {
  const other = "webhook-secret-of-another-account";
  const env = { LIBREDESK_WEBHOOK_SECRETS: other, LIBREDESK_SUPPORT_WEBHOOK_SECRETS: SECRET };
  const { url, stdout, stderr } = await listening(["--name", "support"], env);
  expect(stderr()).toContain("listening for libredesk/support on http://");
  await deliver(url, other, "for another account");
  await expect.poll(stderr).toContain("refused with 401");
  expect(stdout()).toBe("");
  await deliver(url, SECRET, "for this one");
  await expect.poll(stdout).toContain("message.created");
  expect(JSON.parse(stdout().split("\n")[0] ?? "")).toMatchObject({
    message: { text: "for this one", address: { vendor: "libredesk", name: "support", conversation: CONVERSATION } },
  });
  const unset = ["webhook", "listen", "libredesk", "--name", "sales", "--port", "0"];
  expect(await inPipe(built.program, unset, { env })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("LIBREDESK_SALES_WEBHOOK_SECRETS is missing"),
  });
});
