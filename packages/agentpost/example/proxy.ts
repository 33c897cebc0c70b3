import { createMessenger } from "agentpost";
import { vida } from "agentpost/vida";

/** `proxied` is a `fetch` that goes through your proxy, such as undici's with a `ProxyAgent` as its `dispatcher`. */
export function messengerBehind(proxied: (url: string, init: RequestInit) => Promise<Response>) {
  return createMessenger([vida({ fetch: proxied, fetchSendsOnce: true })]);
}
