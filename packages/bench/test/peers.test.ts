import { beforeAll, describe, expect, it } from "vitest";
import { unfairness } from "../src/build/check-peers.ts";
import { buildWorkers } from "../src/build/workers.ts";
import { runWorker } from "../src/measure/run-worker.ts";
import { peers } from "../src/peers/list.ts";
import type { SeenCall } from "../src/workers/check-peers.ts";

let seen: SeenCall[];

// The very programs that measure, in a plain Node: with the packages' `dist`, which `pnpm test` builds before.
beforeAll(async () => {
  await buildWorkers();
  seen = await runWorker<SeenCall[]>(process.execPath, "check-peers", "");
});

describe("the peers", () => {
  it("are all measured", () => {
    expect(seen.map(({ id }) => id)).toEqual(peers.map(({ id }) => id));
  });

  it("send the same request once, and return the same answer", () => {
    expect(unfairness(seen)).toEqual([]);
  });

  it.each([
    ["sends twice", (call: SeenCall) => ({ ...call, requests: [...call.requests, ...call.requests] })],
    [
      "drops the credential",
      (call: SeenCall) => ({ ...call, requests: changed(call, { url: "https://api.vida.dev/" }) }),
    ],
    ["sends another body", (call: SeenCall) => ({ ...call, requests: changed(call, { body: {} }) })],
    ["doesn't read the answer", (call: SeenCall) => ({ ...call, data: undefined })],
    ["is missing", () => undefined],
  ])("are found out where one %s", (_, spoil) => {
    const spoiled = seen.flatMap((call) => (call.id === "ky" ? (spoil(call) ?? []) : call));
    expect(unfairness(spoiled)).toEqual([expect.stringMatching(/^ky /)]);
  });
});

function changed(call: SeenCall, change: Partial<SeenCall["requests"][number]>): SeenCall["requests"] {
  return call.requests.map((request) => ({ ...request, ...change }));
}
