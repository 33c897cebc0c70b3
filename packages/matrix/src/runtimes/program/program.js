import { createMessenger } from "agentpost";
import { verifyInEachForm } from "./verify-in-each-form.js";

/**
 * Plays every case of a plan, verifies every delivery, and says what came of each. Plain JavaScript without a word about any runtime,
 * so that all of them run the same. `vendors` holds the facade's providers by name, `receivers` the `verifyWebhook` of
 * each vendor with recorded deliveries, `more` the settings that a runtime needs beside a case's own.
 */
export async function play(plan, vendors, receivers, more = {}) {
  const results = [];
  const waiting = [...plan.cases];
  const worker = async () => {
    for (let each = waiting.shift(); each; each = waiting.shift()) results.push(await playOne(each, vendors, more));
  };
  await Promise.all(Array.from({ length: plan.concurrency }, worker));
  const deliveries = [];
  for (const delivery of plan.deliveries) deliveries.push(await verifyInEachForm(delivery, receivers));
  const { bun, deno, node } = globalThis.process?.versions ?? {};
  return { version: bun ?? deno ?? node, results, deliveries };
}

async function playOne({ id, settings, message, sends, abortAfterMs, cutUrl }, vendors, more) {
  const startedAt = performance.now();
  const controller = new AbortController();
  const abort = abortAfterMs === undefined ? undefined : setTimeout(() => controller.abort(), abortAfterMs);
  try {
    const messenger = createMessenger([vendors[message.to.vendor]({ ...settings, ...more })]);
    let sent;
    for (let number = 1; number <= sends; number++) {
      if (cutUrl && number === sends) await (await fetch(cutUrl)).text();
      sent = await messenger.send(message, { signal: controller.signal });
    }
    return { id, ok: true, vendor: sent.vendor, status: sent.status, durationMs: performance.now() - startedAt };
  } catch (error) {
    const { name, outcome, message: sentence, cause } = error;
    const reason = cause && { name: cause.name, code: cause.code, message: cause.message };
    return { id, ok: false, error: name, outcome, sentence, reason, durationMs: performance.now() - startedAt };
  } finally {
    clearTimeout(abort);
  }
}
