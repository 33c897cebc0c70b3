import type { AnyAnswer, Reading } from "./reading.js";

/** Where the requests of a reading go: all of its addresses are under this one. */
export function baseOf(reading: Reading, { response }: AnyAnswer): string {
  // No value of a path brings another slash into it.
  const segments = reading.operation.path.split("/").length - 1;
  return response.url.split("/").slice(0, -segments).join("/");
}

/**
 * The address that an answer names, or an error: it is the vendor's data, and following it takes the credential there. So
 * it must be where the client's own requests go, also after a server has decoded it.
 */
export function ownAddress(reading: Reading, answer: AnyAnswer, base: string, next: unknown): URL {
  const { url: current } = answer.response;
  if (typeof next !== "string" || !URL.canParse(next, current)) {
    throw reading.unusable(answer, "names a next page by what is no address");
  }
  const url = new URL(next, current);
  const { origin, pathname } = new URL(base);
  const isUnder = url.origin === origin && url.pathname.startsWith(`${pathname.replace(/\/$/, "")}/`);
  const isPlain = url.pathname === new URL(current).pathname || !/%(2f|5c)/i.test(url.pathname);
  if (!isUnder || !isPlain || url.username || url.password) {
    const where = url.origin === origin ? "elsewhere" : `at ${url.origin}`;
    const reason = `which isn't under ${base}: it isn't followed, since the credential would go there`;
    throw reading.unusable(answer, `names a next page ${where}, ${reason}`);
  }
  return url;
}
