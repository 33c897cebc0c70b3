import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { UsageError } from "@agentpost/tools/environment";
import { createMcpHandler, localhostAllowedHostnames, localhostAllowedOrigins } from "@modelcontextprotocol/server";
import { createMcpServer, type ServerSettings } from "../create-server.js";
import { answer } from "./answer.js";
import { refusal } from "./guard.js";

export interface HttpSettings extends ServerSettings {
  readonly port: number;
  /** The address to listen on. */
  readonly host: string;
  readonly token: string;
  readonly allowHosts: readonly string[];
  readonly allowOrigins: readonly string[];
}

const PATH = "/mcp";
const LARGEST_BODY_BYTES = 1_048_576;

/** Serves on a port. Resolves when the process was asked to end. */
export async function runHttp(settings: HttpSettings): Promise<void> {
  const { port, host, token, allowHosts, allowOrigins } = settings;
  const onerror = (error: Error) => console.error(`agentpost-mcp: ${error.message}`);
  const asked = Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
  const handler = createMcpHandler(() => createMcpServer(settings), {
    maxRequestBodySize: LARGEST_BODY_BYTES,
    onerror,
  });
  const guard = {
    token,
    hosts: [...localhostAllowedHostnames(), ...allowHosts],
    origins: [...localhostAllowedOrigins(), ...allowOrigins],
  };
  const server = createServer((incoming, outgoing) => {
    const refused = refusal(incoming.headers, guard);
    if (refused) return say(outgoing, refused.status, refused.message);
    if (incoming.url !== PATH) return say(outgoing, 404, `There is only ${PATH}.`);
    answer(incoming, outgoing, handler.fetch).catch((error: Error) => {
      onerror(error);
      outgoing.destroy();
    });
  });
  server.listen(port, host);
  await once(server, "listening").catch((error: Error) => {
    throw new UsageError(
      `port ${port} of ${host} can't be listened on (${error.message}); name another with --http, or an address of this machine with --host`,
    );
  });
  const { address, family, port: chosen } = server.address() as AddressInfo;
  console.error(`agentpost-mcp: listening on http://${family === "IPv6" ? `[${address}]` : address}:${chosen}${PATH}`);
  await asked;
  await handler.close();
  server.closeAllConnections();
  server.close();
}

/** The connection ends with it: what is left of a body that nobody reads isn't waited for. */
function say(outgoing: ServerResponse, status: number, message: string): void {
  const challenge = status === 401 ? { "www-authenticate": "Bearer" } : {};
  outgoing.writeHead(status, { "content-type": "text/plain", connection: "close", ...challenge }).end(`${message}\n`);
}
