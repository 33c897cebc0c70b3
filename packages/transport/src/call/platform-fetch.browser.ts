/** The platform's `fetch`; called as a function of its own, since a browser's refuses to be another object's method. */
export function platformFetch(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, init);
}
