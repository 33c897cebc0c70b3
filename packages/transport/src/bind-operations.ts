import type { Client } from "./client/client.js";

type OperationFunction = (client: never, input: never, options: never) => Promise<object>;

/** A client with a method an operation, and the same again as results under `safe`. */
export function bindOperations<Bound>(
  client: Client,
  operations: Readonly<Record<string, OperationFunction>>,
  safeOperations: Readonly<Record<string, OperationFunction>>,
): Bound {
  return { ...client, ...bind(client, operations), safe: bind(client, safeOperations) } as Bound;
}

function bind(client: Client, operations: Readonly<Record<string, OperationFunction>>): Record<string, unknown> {
  const methods: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries(operations)) {
    methods[name] = (input: never, options: never) => operation(client as never, input, options);
  }
  return methods;
}
