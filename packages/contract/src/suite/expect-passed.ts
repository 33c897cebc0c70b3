import { expect } from "vitest";
import type { ContractOperation } from "../document/operation.ts";
import type { RecordedRequest } from "../wire/recording-fetch.ts";
import { BASE_PATH } from "../wire/request-form.ts";
import { ask } from "./ask.ts";
import type { SuiteContext } from "./context.ts";
import { violationsIn } from "./violations.ts";

/** The same request passes a proxy that holds it against the contract, and reaches the server behind. */
export async function expectPassed(
  { judges }: Pick<SuiteContext, "judges">,
  { method }: ContractOperation,
  request: RecordedRequest,
): Promise<void> {
  const { proxy, upstream } = judges();
  const before = upstream.received.length;
  const response = await ask(proxy, replayed(request, proxy.url));
  await response.body?.cancel();
  const against = violationsIn(response.headers).filter(({ severity }) => severity !== "Warning");
  expect(against, "what the proxy has against the request").toEqual([]);
  const [arrived] = upstream.received.slice(before);
  expect(arrived, "the request reaches the server").toMatch(new RegExp(`^${method} /`));
}

/** A recorded request, for another server. */
export function replayed({ method, url, headers, body }: RecordedRequest, target: string): Request {
  return new Request(target + url.pathname.slice(BASE_PATH.length) + url.search, {
    method,
    headers,
    ...(body.bytes.length > 0 && { body: new Uint8Array(body.bytes) }),
  });
}
