import { bind } from "../index.js";

/** A function that gives the items of a list, and takes the client first. */
export type EachFunction = (client: never, input: never, options: never) => object;

/** A client that has these functions under `each`, as methods. */
export function withEach<Bound>(client: object, functions: Readonly<Record<string, EachFunction>>): Bound {
  return { ...client, each: bind(client, functions) } as Bound;
}
