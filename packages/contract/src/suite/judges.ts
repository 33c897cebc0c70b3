import type { JsonObject } from "../document/json.ts";
import type { AnswerExample } from "../prism/name-examples.ts";
import { type PrismMock, startPrism } from "../prism/start-prism.ts";
import { startUpstream, type Upstream } from "./upstream.ts";

/** What holds requests against the contract: a mock that answers, and a proxy that only looks. */
export interface Judges {
  readonly mock: PrismMock;
  readonly proxy: PrismMock;
  readonly upstream: Upstream;
  close(): Promise<void>;
}

export async function startJudges(
  vendor: string,
  document: JsonObject,
  examples: readonly AnswerExample[] = [],
): Promise<Judges> {
  const upstream = await startUpstream();
  const [mock, proxy] = await Promise.all([
    startPrism({ vendor, document, examples }),
    startPrism({ vendor, document, upstream: upstream.url }),
  ]);
  return {
    mock,
    proxy,
    upstream,
    close: async () => {
      await Promise.all([mock.close(), proxy.close(), upstream.close()]);
    },
  };
}
