import { once } from "node:events";
import { finishedProviders, temporaryFolder } from "@agentpost/workspace";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { buildProgram } from "./build-program.ts";
import { collect, inPipe, startInPipe } from "./run-program.ts";

const MESSAGES: Readonly<Record<string, readonly string[]>> = {
  altur: ["--to", "agent=1f6b3a52-4c0d-4e8e-9b7a-2d5f80c9a6e3", "--to", "endUser=8c2d7e90-6a1b-4d35-b4f8-0e9a3c5b7d12"],
  chatcaptain: ["--to", "chatbot=bot-1", "--to", "conversation=conv-1"],
  ishvana: ["--to", "agent=hawken"],
  libredesk: ["--to", "conversation=6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815", "--option", 'to=["ada@example.com"]'],
  vida: ["--to", "agent=agent-1", "--to", "from=+4930123"],
};

interface Line {
  readonly event: "listening" | "call";
  readonly vendor: string;
  readonly url: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly status: number;
  readonly operation: string;
}

let built: Awaited<ReturnType<typeof buildProgram>>;
beforeAll(async () => {
  built = await buildProgram();
});
afterAll(() => built.remove());

test("every vendor has a mock, to which the variables that it prints lead a message", async () => {
  const folder = temporaryFolder("cli-mock");
  onTestFinished(() => folder.remove());
  const child = startInPipe(built.program, ["mock", "--port", "0"], {});
  const stdout = collect(child, "stdout");
  const lines = (event: Line["event"]): Line[] =>
    stdout()
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .filter((line) => line.event === event);
  await expect.poll(() => lines("listening").length, { timeout: 10_000 }).toBe(finishedProviders().length);
  expect(lines("listening").map(({ vendor }) => vendor)).toEqual(finishedProviders());

  for (const { vendor, environment } of lines("listening")) {
    const env = { ...environment, XDG_STATE_HOME: folder.path };
    const send = ["send", ...(MESSAGES[vendor] ?? []), "--text", "Hello", "--key", vendor];
    const { exitCode, stdout: told, stderr } = await inPipe(built.program, send, { env });
    expect([vendor, exitCode, stderr]).toEqual([vendor, 0, ""]);
    expect(JSON.parse(told)).toMatchObject({ state: "sent", account: vendor });
  }
  expect(lines("call").map(({ vendor, operation }) => [vendor, operation])).toEqual(
    finishedProviders().map((vendor) => [vendor, "sendMessage"]),
  );

  const [{ url } = { url: "" }] = lines("listening");
  const stranger = await fetch(`${url}/no/such/path`);
  expect(stranger.status).toBe(404);
  expect(await stranger.text()).toContain("no operation of the contract");
  child.kill("SIGTERM");
  const [exitCode] = await once(child, "exit");
  expect(exitCode).toBe(0);
}, 60_000);

test("says which port can't be had", async () => {
  const first = startInPipe(built.program, ["mock", "vida", "--port", "0"], {});
  const stdout = collect(first, "stdout");
  await expect.poll(stdout, { timeout: 10_000 }).toContain("listening");
  const port = new URL(JSON.parse(stdout()).url).port;
  expect(await inPipe(built.program, ["mock", "altur", "--port", port])).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining(`port ${port} of 127.0.0.1 can't be listened on`),
  });
});
