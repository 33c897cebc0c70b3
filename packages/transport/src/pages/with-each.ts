/** A function that gives the items of a list, and takes the client first. */
export type EachFunction = (client: never, input: never, options: never) => object;

/** A client that has these functions under `each`, as methods. */
export function withEach<Bound>(client: object, functions: Readonly<Record<string, EachFunction>>): Bound {
  const each: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(functions)) {
    each[name] = (input: never, options: never) => read(client as never, input, options);
  }
  return { ...client, each } as Bound;
}
