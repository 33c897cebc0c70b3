// What most servers are: a tool that sends, and knows nothing of what it has sent.
import { McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { toldSchema } from "../src/told-schema.ts";

const input = toldSchema({
  type: "object",
  properties: { conversation: { type: "string" }, text: { type: "string" } },
  required: ["conversation", "text"],
});

serveStdio(() => {
  const server = new McpServer({ name: "bare", version: "1.0.0" });
  server.registerTool("send", { description: "Sends a message.", inputSchema: input }, async (given) => {
    const { conversation, text } = given as { conversation: string; text: string };
    const response = await fetch(`${process.env["DESK_URL"]}/api/v1/conversations/${conversation}/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ sender_type: "agent", message: text, to: ["ada@example.com"] }),
    });
    return { content: [{ type: "text", text: response.ok ? "sent" : "failed" }] };
  });
  return server;
});
