import type { Answer, CallOptions, Client, Operation } from "../index.js";
import type { PagePlan } from "./plan.js";
import { type AnyAnswer, Reading } from "./reading.js";

/** An answer, and those of its items that no earlier page had. */
export type Page<Item, A> = A & {
  /** Those of its items that no earlier page had. */
  readonly items: readonly Item[];
};

/**
 * The items of a list, page after page: a page is asked for when its first item is, and never ahead. Each reading begins
 * anew. An error of a request is thrown where the item would have come.
 */
export interface Pages<Item, A> extends AsyncIterable<Item> {
  /** The same page by page: each one's answer, and in `items` what no earlier one had. */
  pages(): AsyncIterable<Page<Item, A>>;
}

/** What turns the pages: gives each answer with the items that are new in it. */
export type Pager<Plan> = (reading: Reading, plan: Plan) => AsyncGenerator<PagerPage>;
/** An answer, and the items of it that are new. */
export type PagerPage = readonly [answer: AnyAnswer, items: readonly unknown[]];

/** The pages of an operation, as its contract says that they follow each other. */
export function pagesOf<Item, A extends Answer<number, unknown>, Plan extends PagePlan>(
  client: Client,
  operation: Operation,
  pager: Pager<Plan>,
  plan: Plan,
  input: object = {},
  options?: CallOptions,
): Pages<Item, A> {
  // What isn't an object is refused by the first call.
  const kept = Object(input) === input ? { ...input } : input;
  async function* pages(): AsyncGenerator<Page<Item, A>> {
    for await (const [answer, items] of pager(new Reading(client, operation, plan, kept, options), plan)) {
      yield { ...answer, items } as unknown as Page<Item, A>;
    }
  }
  async function* items(): AsyncGenerator<Item> {
    for await (const page of pages()) for (const item of page.items) yield item;
  }
  return { pages, [Symbol.asyncIterator]: items };
}
