import type { Plan, Played } from "./plan.ts";

/** Something that runs JavaScript, made ready to play a plan. */
export interface Runtime {
  /** The name in `--only`. */
  readonly id: string;
  readonly title: string;
  /** Whether its page is of another origin than the vendors, so that only servers which allow it can be read. */
  readonly crossOrigin?: true;
  /** Why it sends a message again by itself, after a reset of a connection that it had open; nobody else can help it. */
  readonly resends?: string;
  /** Why its `fetch` may never end where it should have failed; the timeout ends it, and no more is claimed. */
  readonly hangs?: string;
  /** Fetches what it needs that isn't here yet, so that this can be done while something else is. */
  readonly obtain?: () => Promise<unknown>;
  /** Plays the plan with the packages that are installed in `consumer`. */
  readonly play: (plan: Plan, consumer: string) => Promise<Played>;
  /** The same in another network, into which the command `enter` brings a program. */
  readonly playInside?: (enter: readonly string[], plan: Plan, consumer: string) => Promise<Played>;
}
