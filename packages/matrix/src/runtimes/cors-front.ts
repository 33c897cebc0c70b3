import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface CorsFront {
  readonly url: string;
  close(): Promise<void>;
}

const ALLOW = "access-control-allow-origin: *\r\naccess-control-expose-headers: *\r\n";
const PREFLIGHT = `HTTP/1.1 204 No Content\r\n${ALLOW}access-control-allow-methods: *\r\naccess-control-allow-headers: *, authorization\r\nconnection: close\r\n\r\n`;

/**
 * Stands before a server that knows nothing of browsers: answers the preflights, and adds to each answer that any
 * origin may read it. All else passes as it is, byte by byte, resets too; a preflight is no request of the server's.
 */
export async function startCorsFront(target: string): Promise<CorsFront> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const front = createServer((client) => {
    keep(sockets, client);
    // A browser opens connections that it may never use, so that the server sees one only when something is said.
    client.once("data", (first: Buffer) => {
      if (first.toString("latin1").startsWith("OPTIONS ")) return void client.end(PREFLIGHT);
      const server = connect(Number(port), hostname);
      keep(sockets, server);
      server.write(first);
      client.pipe(server);
      server.once("data", (answer: Buffer) => {
        client.write(withHeaders(answer));
        server.pipe(client);
      });
      server.on("error", () => client.resetAndDestroy());
      server.on("end", () => client.end());
      client.on("close", () => server.destroy());
    });
  });
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        front.close(() => resolve());
      }),
  };
}

function keep(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket);
  socket.on("error", () => {});
  socket.on("close", () => sockets.delete(socket));
}

/** The answer with our headers after its status line; what isn't HTTP stays as it is. */
function withHeaders(answer: Buffer): Buffer {
  const end = answer.indexOf("\r\n");
  if (end === -1 || !answer.subarray(0, 9).equals(Buffer.from("HTTP/1.1 "))) return answer;
  return Buffer.concat([answer.subarray(0, end + 2), Buffer.from(ALLOW), answer.subarray(end + 2)]);
}
