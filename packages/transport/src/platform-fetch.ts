/**
 * The platform's `fetch`. Deno's repeats a request by itself, a POST too, when a kept connection is reset,
 * unless the body can be read only once.
 */
export async function platformFetch(url: string, init: RequestInit): Promise<Response> {
  const { body } = init;
  return fetch(url, "Deno" in globalThis && body ? { ...init, body: await new Response(body).blob() } : init);
}
