import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { RouteFault } from "./route-faults.ts";
import { loseRoute } from "./routes.ts";

export interface RouteServer {
  readonly url: string;
  /** The body of every request that came whole. */
  readonly received: readonly string[];
  /** From now on nothing that the server says on its first connection arrives, acknowledgements neither. */
  loseAnswers(): void;
}

/** A server in this network that plays one fault, and answers with `accepted`. */
export async function startRouteServer(fault: RouteFault, accepted: string): Promise<RouteServer> {
  const received: string[] = [];
  let client = 0;
  const server = createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
    received.push(await text(request));
    client ||= request.socket.remotePort ?? 0;
    // The first request made the connection, and the second is the one whose connection is lost.
    if (fault.lost === "after the request" && received.length === 2) {
      loseRoute({ from: client, to: port, code: fault.code });
    }
    response.writeHead(200, { "content-type": "application/json" }).end(accepted);
  });
  const port = await listen(server);
  if (fault.lost === "never") await new Promise((resolve) => server.close(resolve));
  if (fault.lost === "before the connection") loseRoute({ to: port, code: fault.code });
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    loseAnswers: () => loseRoute({ from: port, to: client, code: "ENETUNREACH" }),
  };
}

export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}
