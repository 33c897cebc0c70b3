/** A function of a vendor's package that takes a client first. */
export type OperationFunction = (client: never, input: never, options: never) => Promise<object>;

/** Functions that take a client first as methods of one. */
export function bind(
  client: object,
  functions: Readonly<Record<string, (client: never, input: never, options: never) => object>>,
): Record<string, unknown> {
  const methods: Record<string, unknown> = {};
  for (const [name, method] of Object.entries(functions)) {
    methods[name] = (input: never, options: never) => method(client as never, input, options);
  }
  return methods;
}
