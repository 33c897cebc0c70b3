import { once } from "node:events";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { createMcpServer, type ServerSettings } from "./create-server.js";

/** Serves on stdin and stdout. Resolves when the host has closed stdin, or asked the process to end. */
export async function runStdio(settings: ServerSettings): Promise<void> {
  const transport = new StdioServerTransport();
  const handle = serveStdio(() => createMcpServer(settings), {
    transport,
    onerror: (error) => console.error(`agentpost-mcp: ${error.message}`),
  });
  const closed = new Promise<void>((resolve) => {
    // It closes by itself where stdin ends, and where a message is longer than it takes; stdin stays open then.
    const { onclose } = transport;
    transport.onclose = () => {
      onclose?.();
      resolve();
    };
  });
  if (process.stdin.isTTY) {
    console.error(
      "agentpost-mcp: waiting for a host on standard input; hosts start it by their settings, and Ctrl-C ends it",
    );
  }
  await Promise.race([closed, once(process, "SIGTERM"), once(process, "SIGINT")]);
  await handle.close();
}
