import type { Answer, Client } from "@agentpost/transport";
import { requiring, UnreadableAnswerError } from "../index.js";

/**
 * What is read of an answer, with the answer's headers. Where that is undefined, or reading throws, the call ends in an
 * `UnreadableAnswerError` that says what isn't shown; its hooks hear that as its caller does.
 */
export async function readAnswer<Data, Read>(
  client: Client,
  what: string,
  ask: (client: Client<never>) => Promise<Answer<number, Data>>,
  read: (data: Data) => Read | undefined,
): Promise<readonly [read: Read, headers: Headers]> {
  let found: Read | undefined;
  const missing = (data: unknown) => {
    try {
      found = read(data as Data);
    } catch {
      found = undefined; // Something that the contract promises isn't there.
    }
    return found === undefined && what;
  };
  const { status, data, response } = await ask(requiring(client, missing));
  // To the contract it may be no JSON, of which the call has read nothing.
  if (found === undefined && missing(data)) {
    const { requestId, attempts } = response;
    const details = { vendor: client.vendor, operation: "readAnswer", outcome: "unknown" } as const;
    throw new UnreadableAnswerError(`${status}, but the answer shows no ${what}`, {
      ...details,
      status,
      requestId,
      attempts,
    });
  }
  return [found as Read, response.headers];
}
