/** Changes a whole part, which has the location. */
export type Mutation = (whole: unknown) => unknown;

/** A way to break the contract at a location. */
export interface Breach {
  /** In the id of a cell, after the location: `number instead of array`. */
  readonly label: string;
  /** What it breaks then, from the part. */
  readonly names: readonly string[];
  /** One of them breaks it, where the contract forbids it at all. */
  readonly mutations: Iterable<Mutation>;
  /** The keyword that it breaks, where another could be broken by the same change; only this one counts. */
  readonly keyword?: string;
  /** Whether the client refuses it, whatever the schema says. */
  readonly refusedByClient?: boolean;
  /** Why nobody refuses it. */
  readonly beyond?: string;
}
