import { isDeepStrictEqual } from "node:util";
import { runWorker } from "../measure/run-worker.ts";
import { peers } from "../peers/list.ts";
import { ANSWER, BODY, PATH, TOKEN } from "../peers/message.ts";
import type { SeenCall } from "../workers/check-peers.ts";

/** Sends once through every built peer, and throws where one does less than the others or something else. */
export async function checkPeers(): Promise<void> {
  const faults = unfairness(await runWorker<SeenCall[]>(process.execPath, "check-peers", ""));
  if (faults.length > 0) throw new Error(`the comparison is not fair:\n${faults.join("\n")}`);
}

/** What keeps a comparison of these calls from being fair, a sentence each. */
export function unfairness(seen: readonly SeenCall[]): string[] {
  const expected = {
    url: `https://api.vida.dev${PATH}?token=${TOKEN}`,
    method: "POST",
    contentType: "application/json",
    body: BODY,
  };
  return peers.flatMap(({ id, ownEndpoint }) => {
    const call = seen.find((each) => each.id === id);
    const [request] = call?.requests ?? [];
    if (!call || !request || call.requests.length !== 1) return [`${id} sent ${call?.requests.length ?? 0} requests`];
    const { url, body, ...rest } = expected;
    const wanted = ownEndpoint ? { ...rest, url: request.url, body: request.body } : { ...rest, url, body };
    const faults: string[] = [];
    if (!isDeepStrictEqual(request, wanted)) faults.push(`${id} sent ${JSON.stringify(request)}`);
    if (!isDeepStrictEqual(call.data, ANSWER)) faults.push(`${id} returned ${JSON.stringify(call.data)}`);
    return faults;
  });
}
