import { answer, startFaultServer } from "@agentpost/contract";
import { expect, test } from "vitest";
import { startCorsFront } from "../src/runtimes/cors-front.ts";

test("answers preflights itself, and lets any origin read the answers behind it", async () => {
  const server = await startFaultServer([answer(429, '{"slow":true}')]);
  const front = await startCorsFront(server.url);
  try {
    const preflight = await fetch(front.url, { method: "OPTIONS" });
    expect([preflight.status, server.connections]).toEqual([204, 0]);
    expect(preflight.headers.get("access-control-allow-headers")).toContain("authorization");

    const response = await fetch(front.url, { method: "POST", body: "{}" });
    expect(response.status).toBe(429);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.json()).toEqual({ slow: true });
    expect(server.requests).toHaveLength(1);
  } finally {
    await front.close();
    await server.close();
  }
});

test("passes a reset on", async () => {
  const server = await startFaultServer([[{ read: "request" }, { close: "reset" }]]);
  const front = await startCorsFront(server.url);
  try {
    await expect(fetch(front.url, { method: "POST", body: "{}" })).rejects.toMatchObject({
      cause: { code: "ECONNRESET" },
    });
  } finally {
    await front.close();
    await server.close();
  }
});
