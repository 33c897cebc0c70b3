import { ANSWER } from "../peers/message.ts";

/** `like-fetch` makes a `Request` of what it is given, as every real `fetch` does; `bare` only answers. */
export type Stub = "like-fetch" | "bare";

const text = JSON.stringify(ANSWER);
const init = { status: 200, headers: { "content-type": "application/json" } };

/**
 * A `fetch` without a network, in two kinds: what a client passes decides what the `Request` costs, so that this part
 * is the client's doing too, and yet not its own code.
 */
export const stubs: Readonly<Record<Stub, typeof fetch>> = {
  "like-fetch": async (input, requestInit) => {
    new Request(input, requestInit);
    return new Response(text, init);
  },
  bare: async () => new Response(text, init),
};
