// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
import { createLibredesk } from "@agentpost/libredesk";

const libredesk = createLibredesk({
  apiKey: process.env["LIBREDESK_API_KEY"] ?? "",
  apiSecret: process.env["LIBREDESK_API_SECRET"] ?? "",
});

const { status, data } = await libredesk.sendMessage({
  path: { cuuid: "cuuid" },
  body: { sender_type: "agent", message: "Hello" },
});
console.log(status, data);
