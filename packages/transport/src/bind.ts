import type { Client } from "./client/client.js";

/** A function of a vendor's package that takes a client first. */
export type OperationFunction = (client: never, input: never, options: never) => Promise<object>;

/** The same functions as methods of a client. */
export function bind(client: Client, operations: Readonly<Record<string, OperationFunction>>): Record<string, unknown> {
  const methods: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries(operations)) {
    methods[name] = (input: never, options: never) => operation(client as never, input, options);
  }
  return methods;
}
