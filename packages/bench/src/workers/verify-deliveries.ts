// Run by a plain `node --expose-gc`: verifies webhooks' deliveries by a vendor's receiver and by WebCrypto alone, in rounds.
import { signForTest, verifyWebhook } from "@agentpost/libredesk/webhooks";
import { shuffled } from "../statistics.ts";

/** Microseconds a delivery, round by round. */
export interface DeliveryTimes {
  readonly ours: number[];
  readonly bare: number[];
  readonly parsing: number[];
}

const { rounds, deliveries } = JSON.parse(process.argv[2] ?? "") as { rounds: number; deliveries: number };
const WARM_UPS = 10;
const BYTES = 2_000;

const secret = "a secret of sixteen letters or more";
const options = { secrets: [secret], maxAgeMs: Number.POSITIVE_INFINITY };
const algorithm = { name: "HMAC", hash: "SHA-256" };
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["verify"]);

const made = await Promise.all(Array.from({ length: deliveries }, (_, number) => delivery(number)));
const times: DeliveryTimes = { ours: [], bare: [], parsing: [] };

async function delivery(number: number) {
  const event = { event: "message.created", payload: { id: number, content: "" }, timestamp: new Date().toISOString() };
  event.payload.content = "x".repeat(BYTES - JSON.stringify(event).length);
  const { headers, body } = await signForTest(JSON.stringify(event), { secret });
  const signature = Buffer.from((headers["x-libredesk-signature"] ?? "").replace("sha256=", ""), "hex");
  return { headers, body: encoder.encode(body), signature };
}

const ways: Record<keyof DeliveryTimes, (given: (typeof made)[number]) => unknown> = {
  ours: ({ headers, body }) => verifyWebhook({ headers, body }, options),
  bare: ({ signature, body }) => crypto.subtle.verify(algorithm, key, signature, body),
  parsing: ({ body }) => JSON.parse(decoder.decode(body)),
};

async function run(way: (given: (typeof made)[number]) => unknown): Promise<number> {
  globalThis.gc?.({ type: "minor" });
  const startedAt = performance.now();
  for (const given of made) await way(given);
  return ((performance.now() - startedAt) * 1000) / made.length;
}

const entrants = Object.entries(ways) as [keyof DeliveryTimes, (typeof ways)["ours"]][];
for (let warmUp = 0; warmUp < WARM_UPS; warmUp++) for (const [, way] of shuffled(entrants)) await run(way);
for (let round = 0; round < rounds; round++) {
  globalThis.gc?.();
  for (const [name, way] of shuffled(entrants)) times[name].push(await run(way));
}

process.stdout.write(JSON.stringify(times));
