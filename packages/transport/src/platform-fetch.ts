/**
 * The platform's `fetch`. Deno's repeats a request by itself, a POST too, when a kept connection is reset,
 * unless the body can be read only once.
 */
export async function platformFetch(url: string, init: RequestInit): Promise<Response> {
  if (!("Deno" in globalThis) || init.body == null) return fetch(url, init);
  return fetch(url, { ...init, body: await new Response(init.body).blob() });
}
