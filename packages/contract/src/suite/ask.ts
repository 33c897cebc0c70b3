import { expect } from "vitest";
import type { PrismMock } from "../prism/start-prism.ts";

const PATIENCE_MS = 10_000;

/**
 * Sends a request to a mock. One that dies of it, or doesn't answer, is started again for the tests that follow; the
 * error names the test that did it.
 */
export async function ask(mock: PrismMock, request: Request, patienceMs = PATIENCE_MS): Promise<Response> {
  const what = `${request.method} ${new URL(request.url).pathname}`;
  try {
    return await fetch(request, { signal: AbortSignal.timeout(patienceMs) });
  } catch (cause) {
    const killedBy = await mock.restart();
    const reason = killedBy instanceof Error ? `it died of ${killedBy}` : `no answer (${cause})`;
    const { currentTestName = "a request outside of any test" } = expect.getState();
    throw new Error(`The mock was started again after ${what}: ${reason}. The test was: ${currentTestName}`, { cause });
  }
}
