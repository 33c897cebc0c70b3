// From the package's own index, of which one copy is loaded then.
import {
  type Answer,
  type CallOptions,
  type Client,
  call,
  mask,
  type Operation,
  type Refuse,
  refuseIn,
  UnreadableAnswerError,
} from "../index.js";
import { identityOf, pointerOf, valueAt, withValueAt } from "./keys.js";
import type { Keys, PagePlan } from "./plan.js";

/** An answer of which only its status is looked at. */
export type AnyAnswer = Answer<number, unknown>;

/** Values to put into the input, by their places. */
export type Values = readonly (readonly [place: Keys, value: unknown])[];

/** A page as it came: its answer, all of its items, and what each of them is known by. */
export interface RawPage {
  /** The answer as it came. */
  readonly answer: AnyAnswer;
  /** All of its items. */
  readonly items: readonly unknown[];
  /** What each of them is known by. */
  readonly ids: readonly unknown[];
}

/** One reading of a list, a request at a time. */
export class Reading {
  /** Refuses what the caller gave. */
  readonly refuse: Refuse;

  constructor(
    readonly client: Client,
    readonly operation: Operation,
    readonly plan: PagePlan,
    readonly input: object,
    readonly options: CallOptions | undefined,
  ) {
    this.refuse = refuseIn(client.vendor, operation.name);
  }

  /** Asks as the caller does, but for these values. */
  ask(values: Values): Promise<RawPage> {
    const input = values.reduce((whole, [place, value]) => withValueAt(whole, place, value), this.input);
    return this.send(this.operation, input);
  }

  /** Asks, and reads the page as a part of the call, so that hooks hear of one that can't be read. */
  async send(operation: Operation, input: object): Promise<RawPage> {
    const { items: place, id: idAt } = this.plan;
    let page = undefined as Omit<RawPage, "answer"> | undefined;
    const promises: Operation["promises"] = (at) => {
      const list = at(...place);
      if (list !== null && !Array.isArray(list)) return `list at ${pointerOf(place)}`;
      // Some servers say null for a list without items.
      const items: readonly unknown[] = list ?? [];
      const ids = idAt ? items.map((item) => identityOf(valueAt(item, idAt) ?? undefined)) : [];
      page = { items, ids };
      return ids.includes(undefined) ? `${pointerOf(idAt ?? [])} in each item` : operation.promises?.(at);
    };
    const answer = await this.client[call]<AnyAnswer>({ ...operation, promises }, input, this.options);
    // The contract may have another success, which is no JSON.
    if (!page) throw this.unusable(answer, "shows no list");
    return { answer, ...page };
  }

  /** What the caller's input says. */
  given(place: Keys): unknown {
    return valueAt(this.input, place);
  }

  /** How many items the caller asks for in a page; 0 where that isn't said. */
  get askedSize(): number {
    return (this.plan.size && Number(this.given(this.plan.size))) || 0;
  }

  /** Whether an answer says that it is the last; undefined where it says nothing of it. */
  saysLast({ answer }: RawPage, read?: number): boolean | undefined {
    const { more } = this.plan;
    const isMore = more && valueAt(answer.data, more);
    if (typeof isMore === "boolean") return !isMore;
    const all = this.totalOf(answer);
    return all === undefined || read === undefined ? undefined : read >= all;
  }

  /** How many items there are in all, where the answer says so. */
  totalOf({ data }: AnyAnswer): number | undefined {
    const { total } = this.plan;
    const all = total && valueAt(data, total);
    return typeof all === "number" ? all : undefined;
  }

  /** An answer with which nothing can be done, in words that go on from it. */
  unusable({ status, response }: AnyAnswer, problem: string): UnreadableAnswerError {
    const { vendor, [mask]: masked } = this.client;
    const { requestId, attempts } = response;
    const details = { vendor, operation: this.operation.name, outcome: "unknown" as const };
    return new UnreadableAnswerError(String(masked(`${status}, but the answer ${problem}`, response)), {
      ...details,
      status,
      requestId,
      attempts,
    });
  }
}
