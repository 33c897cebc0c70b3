import type { CallOptions, ClientOptions, Failure, OtherFailure, Success } from "@agentpost/transport";
import type { SampleInput } from "../sample/sample-input.ts";
import { type Exchange, recordingFetch } from "../wire/recording-fetch.ts";
import { BASE_PATH } from "../wire/request-form.ts";
import { ask } from "./ask.ts";
import type { SuiteContext } from "./context.ts";
import { oneAddress } from "./one-address.ts";

export type AnyResult = Success<number, unknown> | Failure<number, unknown> | OtherFailure<unknown>;

export interface Performed {
  readonly result: AnyResult;
  readonly exchange: Required<Exchange>;
}

export interface PerformOptions {
  /** Further settings of the client. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Added on the way from the client to the mock: what the mock is asked for is no part of the client's request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Answers in place of the mock. */
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly call?: CallOptions;
}

/** Calls one operation of a client once; without an exchange where nothing was sent. */
export async function attempt(
  { contract, judges }: Pick<SuiteContext, "contract" | "judges">,
  name: string,
  input: SampleInput,
  { settings = {}, headers = {}, fetch, call }: PerformOptions = {},
): Promise<{ result: AnyResult; exchange: Required<Exchange> | undefined }> {
  let lost: unknown;
  const send = (request: Request): Promise<Response> => {
    for (const [header, value] of Object.entries(headers)) request.headers.set(header, value);
    return ask(judges().mock, request).catch((error) => {
      lost = error;
      throw error;
    });
  };
  const baseUrl = `${fetch ? "http://127.0.0.1" : judges().mock.url}${BASE_PATH}`;
  const recording = recordingFetch({ redirect: withoutBasePath, fetch: fetch ?? send });
  const common = { ...oneAddress(contract, baseUrl), fetch: recording, retry: false as const };
  const options: ClientOptions & { baseUrl: string } = { ...common, ...settings };
  const method: unknown = Reflect.get(contract.create(options).safe, name);
  if (typeof method !== "function") throw new Error(`The client has no safe.${name}`);
  const result: AnyResult = await method(input, { retry: false, ...call });
  // Why the mock gave no answer says more than what the client makes of it.
  if (lost !== undefined) throw lost;
  const [exchange, ...more] = recording.exchanges;
  if (more.length > 0) throw new Error(`${more.length + 1} requests were sent; expected one`);
  return { result, exchange: exchange?.response ? (exchange as Required<Exchange>) : undefined };
}

/** The same, where a request must be sent and answered. */
export async function perform(
  context: Pick<SuiteContext, "contract" | "judges">,
  name: string,
  input: SampleInput,
  options?: PerformOptions,
): Promise<Performed> {
  const { result, exchange } = await attempt(context, name, input, options);
  // Without a request there is nothing to look at but the reason.
  if (!exchange) throw result.ok ? new Error("Nothing was sent") : result.error;
  return { result, exchange };
}

/** Prism serves the contract's paths at its root. */
function withoutBasePath(url: URL): URL {
  return new URL(url.href.replace(BASE_PATH, ""));
}
