// Run by a plain `node`: sends once through every peer, and prints what `fetch` was asked for and what came of it.
import { peers } from "../peers/list.ts";
import { ANSWER } from "../peers/message.ts";
import { openers } from "../peers/openers.ts";

export interface SeenCall {
  readonly id: string;
  readonly requests: readonly {
    readonly url: string;
    readonly method: string;
    readonly contentType: string;
    readonly body: unknown;
  }[];
  readonly data: unknown;
}

const seen: SeenCall[] = [];
for (const { id } of peers) {
  const requests: SeenCall["requests"][number][] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const contentType = request.headers.get("content-type")?.split(";")[0] ?? "";
    requests.push({ url: request.url, method: request.method, contentType, body: await request.json() });
    return Response.json(ANSWER);
  };
  const data = await openers[id]?.({ baseUrl: "https://api.vida.dev", fetch })();
  seen.push({ id, requests, data });
}
process.stdout.write(JSON.stringify(seen));
