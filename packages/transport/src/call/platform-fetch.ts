/**
 * The platform's `fetch`. Deno's repeats a request by itself, a POST too, when a kept connection is reset,
 * unless the body can be read only once.
 */
export function platformFetch(url: string, init: RequestInit): Promise<Response> {
  if (!("Deno" in globalThis && init.body)) return fetch(url, init);
  return new Response(init.body).blob().then((body) => fetch(url, { ...init, body }));
}
