import type { AgentpostError } from "agentpost";
import type { Vendor } from "../accounts.ts";
import type { Case } from "../case.ts";
import { messengerOf } from "./messenger.ts";

/** A request as it will go out, with the credential in it: mask it before it is shown. */
export interface SentRequest {
  readonly vendor: Vendor;
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** What the case's send would ask its vendor for, or why it would ask for nothing. Nothing is sent. */
export async function previewOf(
  given: Case,
  mark: string | undefined,
): Promise<{ readonly request: SentRequest } | { readonly error: AgentpostError }> {
  let request: SentRequest | undefined;
  const messenger = messengerOf(
    { ...given, maxAttempts: 1 },
    ({ vendor }) =>
      async (url, { method = "GET", headers, body }) => {
        const text = body ? await new Response(body).text() : "";
        request = { vendor, method, url, headers: [...new Headers(headers)], body: text };
        return new Response();
      },
  );
  const result = await messenger.safe.send(given.message, { mark });
  if (request) return { request };
  if (result.ok) throw new Error("a message was sent without a request");
  return { error: result.error };
}
