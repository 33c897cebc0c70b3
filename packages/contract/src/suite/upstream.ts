import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** The server behind the validating proxy: takes everything, and says nothing. */
export interface Upstream {
  readonly url: string;
  /** What arrived, such as `POST /parcels`, in order. */
  readonly received: readonly string[];
  close(): Promise<void>;
}

export async function startUpstream(): Promise<Upstream> {
  const received: string[] = [];
  const server = createServer((request, response) => {
    received.push(`${request.method} ${request.url?.replace(/\?.*/s, "")}`);
    request.resume().on("end", () => response.writeHead(204).end());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
