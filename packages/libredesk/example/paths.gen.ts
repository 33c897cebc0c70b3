// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `generate libredesk` as CONTRIBUTING.md says.
import { createLibredesk } from "@agentpost/libredesk";
import { createLibredeskPaths } from "@agentpost/libredesk/paths";

// Reads LIBREDESK_API_KEY and LIBREDESK_API_SECRET from the environment.
const libredesk = createLibredesk();
const client = createLibredeskPaths(libredesk);

const { data, error } = await client.POST("/api/v1/conversations/{cuuid}/messages", {
  params: { path: { cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" } },
  body: { sender_type: "agent", message: "Hello", to: ["ana@example.com"] },
});
console.log(data ?? error);
