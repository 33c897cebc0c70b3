import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface KeepAliveServer {
  readonly url: string;
  readonly requests: () => number;
  close(): Promise<void>;
}

/**
 * Answers the first request and keeps its connection; resets it once the second request has come whole. A `fetch`
 * that takes this for a connection which was closed while idle sends the message again by itself.
 */
export async function startKeepAliveServer(accepted: string): Promise<KeepAliveServer> {
  let requests = 0;
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    request.resume().on("end", () => {
      requests += 1;
      if (requests > 1) return request.socket.resetAndDestroy();
      response.writeHead(200, { "content-type": "application/json" }).end(accepted);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
