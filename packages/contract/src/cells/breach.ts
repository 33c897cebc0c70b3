/** Changes a whole part, which has the site. */
export type Mutation = (whole: unknown) => unknown;

/** A way to break the contract at a site. */
export interface Breach {
  /** In the id of a cell, after the site: `number instead of array`. */
  readonly label: string;
  /** Where the fault then is, from the part. */
  readonly names: readonly string[];
  /** One of them breaks it, where the contract forbids it at all. */
  readonly mutations: readonly Mutation[];
  /** The keyword that it breaks, where another could be broken by the same change; only this one counts. */
  readonly keyword?: string;
  /** Whether the client refuses it, whatever the schema says. */
  readonly refusedByClient?: boolean;
  /** Why nobody refuses it. */
  readonly beyond?: string;
}
