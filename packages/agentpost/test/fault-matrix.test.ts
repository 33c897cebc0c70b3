import { readFile, writeFile } from "node:fs/promises";
import { answer, type Fault, type FaultServer, faults, refusingUrl, startFaultServer } from "@agentpost/contract";
import { replaceSection } from "@agentpost/workspace";
import type { AgentpostError } from "agentpost";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { messengerOfAll, sampleMessage, secretsOf, vendors } from "./every-vendor.ts";
import { expectedTable, type Measured, measuredTable } from "./fault-table.ts";
import { printed } from "./printed.ts";
import type { ProviderSettings } from "./stub.ts";

// Through the facade, against raw sockets: what a fault is called, what is claimed, and what the server really got.
const secrets = vendors.flatMap(secretsOf);
const limits = { timeoutMs: 600, deadlineMs: 4_000, maxAnswerBytes: 10_000 };

let elsewhere: FaultServer;
const measured: Measured[] = [];

beforeAll(async () => {
  elsewhere = await startFaultServer([answer(200, "{}")]);
});

afterAll(async () => {
  await elsewhere.close();
  console.log(measuredTable(measured));
});

/** As browsers tell of a failure: without a code, a cause or a word about whether anything left. */
async function browserFetch(url: string, init: RequestInit): Promise<Response> {
  const { redirect: _, ...rest } = init;
  const response = await fetch(url, { ...rest, redirect: "manual" }).catch(() => {
    throw init.signal?.aborted
      ? new DOMException("The user aborted a request.", "AbortError")
      : new TypeError("Failed to fetch");
  });
  // A browser hides everything about a redirect that it was told not to follow.
  if ([301, 302, 303, 307, 308].includes(response.status)) return Response.error();
  return response;
}

describe.each(faults)("$name", (fault) => {
  test.concurrent.each(vendors)("%s", async (vendor) => {
    const { error, requests, durationMs, events } = await meet(fault, vendor);
    expectNoSecret([error, ...events]);
    if (hung(fault, error)) return expect(error.outcome).toBe("unknown");
    if (failedAtResending(fault, error)) return;
    expect(error).toMatchObject({ name: fault.error, vendor });
    expect(error.outcome).toBeOneOf(fault.mayBeNotSent ? ["not-sent", fault.outcome] : [fault.outcome]);
    expect(requests).toBeOneOf(fault.mayBeResent ? [fault.requests, fault.requests + 1] : [fault.requests]);
    measured.push({ fault, vendor, requests, durationMs });
  });

  test.concurrent.each(vendors)("%s, claimed to be no better known where the runtime tells nothing", async (vendor) => {
    const { error, requests, events } = await meet(fault, vendor, { fetch: browserFetch });
    expectNoSecret([error, ...events]);
    if (hung(fault, error)) return expect(error.outcome).toBe("unknown");
    if (failedAtResending(fault, error)) return;
    const untold = error.name === "ConnectionError";
    expect(error).toMatchObject({ name: fault.error, outcome: untold ? "unknown" : fault.outcome, vendor });
    expect(requests).toBeOneOf(fault.mayBeResent ? [fault.requests, fault.requests + 1] : [fault.requests]);
  });
});

function hung({ mayHang }: Fault, { name }: AgentpostError): boolean {
  return mayHang === true && name === "TimeoutError";
}

function failedAtResending({ mayBeResent }: Fault, { name, outcome }: AgentpostError): boolean {
  return mayBeResent === true && name === "ConnectionError" && outcome === "unknown";
}

function expectNoSecret(values: readonly unknown[]): void {
  const text = values.map(printed).join("\n");
  for (const secret of secrets) expect(text).not.toContain(secret);
}

test("the transport's README says the same", async () => {
  const file = new URL("../../transport/README.md", import.meta.url);
  const readme = await readFile(file, "utf8");
  const current = replaceSection(readme, "faults", expectedTable(faults));
  // `WRITE_DOCS=1` brings the README up to date; without it, an outdated one fails.
  if (process.env["WRITE_DOCS"] === "1") await writeFile(file, current);
  else expect(readme).toBe(current);
});

test("nothing ever reaches the address that a redirect points to", () => {
  expect(elsewhere.connections).toBe(0);
});

async function meet(fault: Fault, vendor: string, settings: ProviderSettings = {}) {
  const server = fault.scripts === "refused" ? undefined : await startFaultServer(pointed(fault.scripts));
  const baseUrl = server?.url ?? (await refusingUrl());
  const events: unknown[] = [];
  const keep = (event: unknown) => void events.push(event);
  const hooks = { onRequest: keep, onResponse: keep, onRetry: keep, onError: keep };
  const startedAt = performance.now();
  try {
    const messenger = messengerOfAll({ baseUrl, hooks, ...limits, ...settings });
    const result = await messenger.safe.send({ to: sampleMessage(vendor).to, text: "Hello" });
    if (result.ok) throw new Error(`${vendor} was sent a message in spite of "${fault.name}"`);
    const error: AgentpostError = result.error;
    return { error, requests: server?.requests.length ?? 0, durationMs: performance.now() - startedAt, events };
  } finally {
    await server?.close();
  }
}

function pointed(scripts: Exclude<Fault["scripts"], "refused">) {
  return scripts.map((script) =>
    script.map((step) =>
      "write" in step && typeof step.write === "string"
        ? { write: step.write.replace("ELSEWHERE", elsewhere.url) }
        : step,
    ),
  );
}
