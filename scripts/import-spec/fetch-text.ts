import { setTimeout as pause } from "node:timers/promises";
import { isSameHost } from "./same-host.ts";
import { UnusableSource } from "./unusable-source.ts";

export interface FetchLimits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly retryDelayMs: number;
}

export const FETCH_LIMITS: FetchLimits = { timeoutMs: 30_000, maxBytes: 64 * 2 ** 20, retryDelayMs: 1_000 };

const MAX_REDIRECTS = 5;

/** Fetches a text. A fault that may pass, of the server or on the way, is tried once more. */
export async function fetchText(url: URL, limits: FetchLimits = FETCH_LIMITS): Promise<string> {
  try {
    return await fetchOnce(url, limits);
  } catch (error) {
    if (!(error instanceof PassingFault)) throw error;
    await pause(limits.retryDelayMs);
  }
  try {
    return await fetchOnce(url, limits);
  } catch (error) {
    if (!(error instanceof PassingFault)) throw error;
    throw new UnusableSource("unreachable", `${url} ${error.message}, twice; expected a document. Try again later.`);
  }
}

class PassingFault extends Error {}

async function fetchOnce(url: URL, limits: FetchLimits): Promise<string> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    const response = await follow(url, signal);
    if (response.status >= 500) throw new PassingFault(`answered ${response.status}`);
    if (!response.ok) {
      throw new UnusableSource(
        "unreachable",
        `${url} answered ${response.status}; expected 200 with a document. Correct the address.`,
      );
    }
    return await readText(response, url, limits);
  } catch (error) {
    if (error instanceof PassingFault || error instanceof UnusableSource) throw error;
    if (signal.aborted) throw new PassingFault(`did not answer within ${limits.timeoutMs / 1000} seconds`);
    throw new PassingFault(`could not be reached (${causeOf(error)})`);
  }
}

/** Redirects are followed by hand, since a page must not send us to a host that nobody named. */
async function follow(url: URL, signal: AbortSignal): Promise<Response> {
  let current = url;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await fetch(current, { signal, redirect: "manual", headers: { accept: "*/*" } });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const next = new URL(location, current);
    if (!isSameHost(next, current)) {
      const remedy = `Import ${next.href} if that host is meant.`;
      throw new UnusableSource("unreachable", `${url} redirects to the host ${next.host}, not followed. ${remedy}`);
    }
    current = next;
  }
  throw new UnusableSource("unreachable", `${url} redirects more than ${MAX_REDIRECTS} times. Correct the address.`);
}

async function readText(response: Response, url: URL, { maxBytes }: FetchLimits): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) {
      throw new UnusableSource(
        "unreachable",
        `${url} sent more than ${maxBytes} bytes; expected a document of at most that size.`,
      );
    }
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code, message } = cause as { code?: string; message?: string };
  return code ?? message ?? String(cause);
}
