import { type IncomingMessage, request, type ServerResponse } from "node:http";
import { startPrism } from "@agentpost/contract";

const MOCK = /^\/mock\/([\w-]+)(\/.*)?$/;

/** The mocks of the contracts, below `/mock/<vendor>` of the pages' own server, so that a page asks nobody else. */
export interface Mocks {
  /** Whether the request is for a mock, which then answers it. */
  answer(incoming: IncomingMessage, outgoing: ServerResponse): boolean;
  close(): Promise<void>;
}

/** What answers as one vendor would. */
export interface Mock {
  readonly url: string;
  close(): Promise<void>;
}

/** Each starts when it is first asked for: Prism takes a second, which a reader of pages need not wait. */
export function createMocks(
  vendors: readonly string[],
  start: (options: { vendor: string }) => Promise<Mock> = startPrism,
): Mocks {
  const started = new Map<string, Promise<Mock>>();
  const mockOf = (vendor: string) => {
    const mock = started.get(vendor) ?? start({ vendor });
    started.set(vendor, mock);
    return mock;
  };
  return {
    answer(incoming, outgoing) {
      const [, vendor = "", path = "/"] = MOCK.exec(incoming.url ?? "") ?? [];
      if (!vendors.includes(vendor)) return false;
      mockOf(vendor).then(
        ({ url }) => pass(incoming, outgoing, new URL(path, url)),
        (error: Error) => outgoing.writeHead(502, { "content-type": "text/plain" }).end(error.message),
      );
      return true;
    },
    close: async () => {
      const mocks = await Promise.allSettled(started.values());
      await Promise.all(mocks.map((mock) => mock.status === "fulfilled" && mock.value.close()));
    },
  };
}

function pass(incoming: IncomingMessage, outgoing: ServerResponse, url: URL): void {
  const { method, headers } = incoming;
  const passed = request(url, { method, headers: { ...headers, host: url.host } }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  passed.on("error", (error) => {
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(502, { "content-type": "text/plain" }).end(error.message);
  });
  incoming.pipe(passed);
}
