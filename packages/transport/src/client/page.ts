/**
 * Whether this is a browser's page or one of its workers, whose code and memory belong to whoever has opened it. Only those
 * have a `document` or `importScripts`; what a test puts into Node, and what Deno and workerd have of a browser, is none.
 */
export function isPage(): boolean {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  const has = (name: string) => name in globalThis;
  return (has("document") || has("importScripts")) && !process?.versions?.node && !has("Deno") && !has("WebSocketPair");
}
