import {
  type AnyProvider,
  createMessenger,
  type Hooks,
  type SendOptions,
  type SendResult,
  type SentMessage,
} from "agentpost";
import { type Account, accountOf, type Vendor } from "../accounts.ts";
import type { Case } from "../case.ts";

/** So that an endless answer ends as it does in the fault matrix. */
const MAX_ANSWER_BYTES = 10_000;

/** The settings of the accounts, as the code on the page shows them. */
export function limitsOf({ timeoutMs, maxAttempts }: Case) {
  return { timeoutMs, retry: { maxAttempts }, maxAnswerBytes: MAX_ANSWER_BYTES };
}

/** How a send ended. */
export type Ending = SendResult<SentMessage>;

/** A messenger as a caller without a compiler uses it: the page's message may be anything. */
export interface UntypedMessenger {
  check(message: unknown, options: SendOptions): void;
  readonly safe: { send(message: unknown, options: SendOptions): Promise<Ending> };
}

/** The messenger of a case, each of its accounts with a `fetch` of its own. */
export function messengerOf(
  given: Case,
  fetchOf: (account: Account) => (url: string, init: RequestInit) => Promise<Response>,
  hooks?: Hooks,
): UntypedMessenger {
  const provider = (vendor: Vendor): AnyProvider => {
    const account = accountOf(vendor) as Account;
    return account.create({
      ...account.sample.credentials,
      ...limitsOf(given),
      fetch: fetchOf(account),
      fetchSendsOnce: true,
      hooks,
      allowCredentialsInBrowser: true,
    });
  };
  return createMessenger(given.accounts.map(provider)) as unknown as UntypedMessenger;
}
