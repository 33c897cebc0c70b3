import { perform } from "./call/call.js";
import { type Client, call } from "./client/client.js";
import type { CallOptions, ClientOptions } from "./client/options.js";
import { type ClientDefinition, readSettings } from "./client/settings.js";
import type { Operation } from "./operation.js";

/** A connection to one vendor, from a user's options and what the generator knows. Throws an `InputError`. */
export function createClient<Vendor extends string>(
  vendor: Vendor,
  options: ClientOptions,
  definition: ClientDefinition,
): Client<Vendor> {
  const settings = readSettings(vendor, options, definition);
  return {
    vendor,
    baseUrl: settings.baseUrl,
    [call]: <A>(operation: Operation, input: object = {}, callOptions: CallOptions = {}) =>
      perform(settings, operation, input, callOptions) as Promise<A>,
  };
}
