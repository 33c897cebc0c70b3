import { accountsIn, credentialVariables, type Environment } from "@agentpost/tools/environment";
import { type AnyProvider, createMessenger } from "agentpost";

/** The one request that a message becomes. */
export interface ShownRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Stands where a credential would: the real one is never read, so that nothing can repeat it. */
const MASK = "***";
/** Stands where the outbox would put a new one for each attempt. */
const MARK = "new-for-each-attempt";

/** The accounts of the environment, with masks for credentials and a `fetch` that only looks. */
function maskedAccounts(environment: Environment, fetch: (url: string, init: RequestInit) => Promise<Response>) {
  const masks = credentialVariables(environment).flatMap((name) => (environment[name] ? [[name, MASK]] : []));
  return accountsIn({ ...environment, ...Object.fromEntries(masks) }, { fetch });
}

/** The request of a message that isn't sent. Throws the `InputError` that a send would. */
export async function dryRun(
  environment: Environment,
  messageFor: (providers: readonly AnyProvider[]) => Promise<unknown>,
): Promise<ShownRequest> {
  let shown: ShownRequest | undefined;
  const { send } = maskedAccounts(environment, async (url, init) => {
    shown = await shownRequest(url, init);
    throw new TypeError("a dry run sends nothing");
  });
  const message = await messageFor(send);
  const sending = createMessenger(send).send(message as never, { mark: MARK, retry: false });
  return sending.then(
    () => Promise.reject(new Error("the dry run was answered, which can't be")),
    (error: unknown) => shown ?? Promise.reject(error),
  );
}

async function shownRequest(url: string, { method = "GET", headers, body }: RequestInit): Promise<ShownRequest> {
  const sent = new Headers(headers);
  // In base64 nobody would know the mask for what it is.
  const basic = sent.get("authorization")?.startsWith("Basic ") ?? false;
  if (basic) sent.set("authorization", `Basic ${MASK}`);
  const carrier = new Response(body ?? null, { headers: sent });
  return { method, url, headers: Object.fromEntries(sent), body: bodyOf(await carrier.text()) };
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
