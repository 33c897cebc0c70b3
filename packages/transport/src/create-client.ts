import { bind, type OperationFunction } from "./bind.js";
import { call as performCall, prepareCall } from "./call/call.js";
import { masks } from "./call/renew-credentials.js";
import { type Client, call, check, mask } from "./client/client.js";
import type { ClientDefinition } from "./client/client-definition.js";
import type { CallOptions, ClientOptions } from "./client/options.js";
import { readSettings, type Settings } from "./client/settings.js";
import type { Operation } from "./operation.js";
import { redactDeep } from "./redact.js";
import { asAgentpostError } from "./unexpected-error.js";

/** A connection to one vendor, from a user's options and what the generator knows. Throws an `InputError`. */
export function createClient<Vendor extends string>(
  vendor: Vendor,
  options: ClientOptions,
  definition: ClientDefinition,
): Client<Vendor> {
  let settings: Settings;
  try {
    settings = readSettings(vendor, options, definition);
  } catch (thrown) {
    throw asAgentpostError(thrown, { vendor, operation: "createClient", outcome: "not-sent" });
  }
  return {
    vendor,
    baseUrl: settings.baseUrl,
    [mask]: (value, response) => redactDeep(value, masks.get(Object(response)) ?? settings.redact),
    [check]: (operation, input = {}, callOptions) => void prepareCall(settings, operation, input, callOptions),
    [call]: <A>(operation: Operation, input: object = {}, callOptions?: CallOptions) =>
      performCall(settings, operation, input, callOptions) as Promise<A>,
  };
}

/** A client with a method an operation, and the same again as results under `safe`. */
export function bindOperations<Bound>(
  client: Client,
  operations: Readonly<Record<string, OperationFunction>>,
  safeOperations: Readonly<Record<string, OperationFunction>>,
): Bound {
  return { ...client, ...bind(client, operations), safe: bind(client, safeOperations) } as Bound;
}
