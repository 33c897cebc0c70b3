import type { CallOptions, ClientOptions, Failure, OtherFailure, Success } from "@agentpost/transport";
import { type Exchange, recordingFetch } from "../recording-fetch.ts";
import type { SampleInput } from "../sample/sample-input.ts";
import type { SuiteContext } from "./context.ts";

export type AnyResult = Success<number, unknown> | Failure<number, unknown> | OtherFailure<unknown>;

/** The path of the base URL that clients are given: it must stay in front of every operation's path. */
export const BASE_PATH = "/kept/path";

export interface Performed {
  readonly result: AnyResult;
  readonly exchange: Required<Exchange>;
}

export interface PerformOptions {
  /** The one of several security schemes to use. */
  readonly securityScheme?: string;
  /** Answers in place of the mock. */
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly call?: CallOptions;
}

/** Calls one operation of a client once, and returns its result with what went over the wire. */
export async function perform(
  { contract, mockUrl }: SuiteContext,
  name: string,
  input: SampleInput,
  { securityScheme, fetch, call }: PerformOptions = {},
): Promise<Performed> {
  const baseUrl = `${fetch ? "http://127.0.0.1" : mockUrl()}${BASE_PATH}`;
  const recording = recordingFetch({ redirect: withoutBasePath, ...(fetch && { fetch }) });
  const settings: ClientOptions & { securityScheme?: string } = { baseUrl, fetch: recording, retry: false };
  if (securityScheme !== undefined) settings.securityScheme = securityScheme;
  const method: unknown = Reflect.get(contract.create(settings).safe, name);
  if (typeof method !== "function") throw new Error(`The client has no safe.${name}`);
  const result: AnyResult = await method(input, { retry: false, ...call });
  const [exchange, ...more] = recording.exchanges;
  // Without a request there is nothing to look at but the reason.
  if (!exchange?.response) throw result.ok ? new Error("Nothing was sent") : result.error;
  if (more.length > 0) throw new Error(`${more.length + 1} requests were sent; expected one`);
  return { result, exchange: exchange as Required<Exchange> };
}

/** Prism serves the contract's paths at its root. */
function withoutBasePath(url: URL): URL {
  return new URL(url.href.replace(BASE_PATH, ""));
}
