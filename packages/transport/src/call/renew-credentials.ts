import type { SecretSettings } from "../client/read-secrets.js";
import { AbortedError, AgentpostError, TimeoutError } from "../errors/index.js";
import type { Redact } from "../redact.js";
import { type CallContext, callError } from "./call-context.js";
import { withTimeout } from "./with-timeout.js";

/** By an answer's `response`: what masks the credentials of its call, where they were another call's neither before nor after. */
export const masks = new WeakMap<object, Redact>();

/** Asks the functions that give the client's credentials, within what is left of the call's time. */
export async function renewCredentials(
  context: CallContext,
  renew: (before: SecretSettings, fail: (name: string, problem: string) => never) => Promise<SecretSettings>,
  leftMs: number,
): Promise<void> {
  const outcome = "not-sent";
  const asked = renew(context.settings, (field, problem) => {
    const sentence = `${field} ${problem.replace(/;.*/, "")}; expected a function that gives the credential`;
    throw callError(context, AgentpostError, sentence, { outcome, field });
  });
  const came = await withTimeout(leftMs, context.signals, asked);
  if (came === "aborted") throw callError(context, AbortedError, "aborted before the request had left", { outcome });
  if (came === "late") {
    const sentence = `no credential within ${Math.round(leftMs)} ms, from the functions that give it`;
    throw callError(context, TimeoutError, sentence, { outcome });
  }
  context.settings = { ...context.settings, ...came };
}
